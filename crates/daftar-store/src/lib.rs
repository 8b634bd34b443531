//! The saved file: one workbook as versioned JSON text, and the two slots it is kept in.
//!
//! [`save`] writes the text, [`open`] reads it from bytes that may be anything at all. Where
//! the bytes come from and where they go is for others to know. The format is described in
//! `docs/file-format.md`.

mod error;
pub mod examples;
mod file;
#[cfg(test)]
mod generated;
mod guess;
mod reader;
mod scan;
pub mod slots;

pub use error::{Damage, OpenError, Spot};

pub use examples::Example;
pub use file::{FORMAT, VERSION, open, save};
pub use guess::Other;
