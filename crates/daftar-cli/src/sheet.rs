//! The plan as a spreadsheet that recalculates.

use crate::failure::Failure;
use daftar_core::{Date, Workbook, project};
use daftar_i18n::Localizer;

/// Its bytes: the same for the same workbook, day and language.
pub fn sheet(book: &Workbook, date: Date, say: &Localizer) -> Result<Vec<u8>, Failure> {
    daftar_sheet::xlsx(book, &project(book), date, say).map_err(Failure::Sheet)
}
