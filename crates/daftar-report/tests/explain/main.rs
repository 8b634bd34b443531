//! Explanations: they lead down to what was typed, and give the figure again on the way.

mod goldens;
mod messages;
mod recomputed;

use daftar_core::{Projection, Workbook, project};
use daftar_store::Example;

/// An example in a language, and what follows from it.
fn example(name: &str, lang: &str) -> (Workbook, Projection) {
    let book = Example::named(name).expect("an example").workbook(lang);
    let plan = project(&book);
    (book, plan)
}
