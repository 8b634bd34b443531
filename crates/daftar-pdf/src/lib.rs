//! Reports as pages, pages as a PDF: shaping, layout, charts and the file itself.
//!
//! The way is always the same. [`fonts`] and [`text`] turn messages into lines of positioned
//! glyphs that know the characters they stand for; [`sheet`], [`table`] and [`chart`] put
//! lines, rules and shapes on pages counted from the start side, so that Arabic is the mirror
//! of French; [`flow`] fills pages from top to bottom. What comes out is a
//! [`model::Document`]: plain data that can be printed as text ([`dump`]), checked
//! ([`faults`]) or written as bytes ([`writer`]), the only file that knows the PDF writer.
//!
//! Lengths are millimetres from the top left corner unless a name says points.

pub mod chart;
pub mod dossier;
pub mod dump;
pub mod faults;
mod finish;
pub mod flow;
pub mod fonts;
mod glyf;
pub mod model;
mod shape;
pub mod sheet;
mod signpost;
pub mod style;
pub mod table;
pub mod text;
pub mod writer;

pub use dossier::{DossierInput, dossier};
pub use dump::dump;
pub use faults::{Fault, faults};
pub use fonts::{Faces, Fonts};
pub use model::{Direction, Document};
pub use writer::write;

/// Why no file could be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// The bytes given as a font are not one.
    #[error("not a font that can be embedded: {0}")]
    Font(&'static str),
    /// The writer refused what it was given; a bug of this crate.
    #[error("the file could not be written: {0}")]
    Write(String),
}
