//! The export module: a second WebAssembly module, run in a worker and fetched when the
//! first file is made. Text in, bytes out; errors are keys of messages.

use daftar_core::{Date, project};
use daftar_i18n::{Lang, Localizer};
use daftar_pdf::{DossierInput, Fonts, dossier};
use wasm_bindgen::prelude::wasm_bindgen;

/// The plan as a PDF.
///
/// `workbook` is the text of a saved file, `language` a code such as `fr`, `date` the day to
/// print on it (`2027-01-31`), `regular` and `bold` the two fonts.
///
/// # Errors
/// The key of the message that says what is wrong.
#[wasm_bindgen]
pub fn export_pdf(
    workbook: &str,
    language: &str,
    date: &str,
    regular: &[u8],
    bold: &[u8],
) -> Result<Vec<u8>, String> {
    let failed = || "export-failed".to_owned();
    let book = daftar_store::open(workbook.as_bytes()).map_err(|why| why.key().to_owned())?;
    let lang = Lang::from_code(language).ok_or_else(failed)?;
    let date: Date = date.parse().map_err(|_| failed())?;
    let fonts = Fonts { regular: regular.to_vec(), bold: bold.to_vec() };
    let input = DossierInput::new(&book, &project(&book), date);
    dossier(&input, &Localizer::new(lang), &fonts).map_err(|_| failed())
}
