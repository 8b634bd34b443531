//! Reports as plain text: a table for people at a terminal, JSON for programs, CSV for
//! spreadsheets.
//!
//! Nothing here carries the invisible direction marks of `daftar-i18n`: Arabic stands in
//! logical order, and whatever shows it turns it.

mod csv;
mod figure;
mod json;
mod layout;
mod table;

pub use self::csv::csv;
pub use self::json::json;
pub use self::table::{WIDTH, text};

use daftar_core::Msg;
use daftar_i18n::{Localizer, without_marks};
use daftar_report::{Cell, Report, Row};

/// A message without direction marks.
fn said(say: &Localizer, msg: &Msg) -> String {
    without_marks(&say.text(msg))
}

/// The cells of a row, one a column: a heading has none of its own.
fn cells<'a>(report: &Report, row: &'a Row) -> impl Iterator<Item = Option<&'a Cell>> {
    (0..report.columns.len()).map(|column| row.cells.get(column).and_then(Option::as_ref))
}
