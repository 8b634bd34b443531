//! The files recalculated by other engines, changed as a reader would change them, and hostile
//! names in them.
//!
//! A check against our own cached values would prove nothing: they are made wrong first.

mod engines;
mod figures;
mod file;
mod random;
mod recalculated;
mod small_engine;
mod words;

use daftar_core::{Date, Workbook, project};
use daftar_i18n::{Lang, Localizer};
use daftar_store::Example;

/// The file of a workbook.
fn xlsx(book: &Workbook, lang: Lang) -> Vec<u8> {
    let date: Date = "2027-01-15".parse().unwrap();
    daftar_sheet::xlsx(book, &project(book), date, &Localizer::new(lang)).unwrap()
}

fn examples() -> impl Iterator<Item = (&'static Example, Workbook)> {
    daftar_store::examples::ALL.iter().map(|example| (example, example.workbook("fr")))
}
