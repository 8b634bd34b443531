//! What holds of every workbook, whatever was typed.

mod explanations;
mod figures;
mod formats;
mod words;

use daftar_core::{Workbook, project};
use daftar_store::{open, save};

/// Checks everything that always holds. Panics, saying what does not, and of which case.
#[track_caller]
pub fn always(case: &str, book: &Workbook) {
    let plan = project(book);
    let mut faults = Vec::new();
    if open(save(book).as_bytes()).as_ref() != Ok(book) {
        faults.push("saved and opened again, the workbook is another".to_owned());
    }
    figures::check(book, &plan, &mut faults);
    explanations::check(book, &plan, &mut faults);
    words::check(book, &plan, &mut faults);
    formats::check(book, &plan, &mut faults);
    let some = faults.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(faults.is_empty(), "{case}: {} faults\n{some}", faults.len());
}
