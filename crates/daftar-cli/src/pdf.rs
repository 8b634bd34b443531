//! The plan as a lender reads it.

use crate::failure::Failure;
use daftar_core::{Date, Workbook, project};
use daftar_i18n::Localizer;
use daftar_pdf::{DossierInput, Fonts, dossier};

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/IBMPlexSansArabic-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../assets/fonts/IBMPlexSansArabic-Bold.ttf");

/// Its bytes: the same for the same workbook, day and language.
pub fn pdf(book: &Workbook, date: Date, say: &Localizer) -> Result<Vec<u8>, Failure> {
    let fonts = Fonts { regular: REGULAR.to_vec(), bold: BOLD.to_vec() };
    let input = DossierInput::new(book, &project(book), date);
    dossier(&input, say, &fonts).map_err(|why| Failure::Pdf(why.to_string()))
}
