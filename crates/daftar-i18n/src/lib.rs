//! Everything that depends on a language: messages, figures, amounts in words, months, and
//! reading what people type.
//!
//! The sentences are in `locales/<lang>/*.ftl`, embedded by `build.rs`; a [`Localizer`] says
//! them. It knows of amounts and months and not of loans or taxes.

mod catalogue;
mod figures;
pub mod isolate;
mod lang;
mod localizer;
mod plural;
mod read;
#[cfg(test)]
mod typography;
mod words;

pub use catalogue::Fault;
pub use isolate::without_marks;
pub use lang::{Direction, Lang};
pub use localizer::Localizer;
pub use read::{ReadError, read_count, read_decimal, read_money, read_percent};
