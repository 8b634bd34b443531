//! Business plans, cash flow and simple ledgers: the pure part.
//!
//! A [`workbook::Workbook`] is everything somebody typed; a projection is everything that
//! follows from it. Nothing here knows of a browser, a clock, a disk, a language or a
//! country, and nothing here is a float.

pub mod calendar;
pub mod engine;
pub mod finance;
pub mod findings;
#[cfg(feature = "generate")]
pub mod generate;
pub mod limits;
pub mod list;
pub mod message;
pub mod money;
pub mod number;
pub mod plan;
pub mod projection;
pub mod rules;
pub mod text;
pub mod what_if;
pub mod workbook;

pub use calendar::{Date, Month};
pub use list::ItemId;
pub use message::{Arg, Msg};
pub use money::Money;
pub use projection::{Projection, project};
pub use workbook::Workbook;
