//! Moroccan law as dated data, each figure with its source, and its loader.
//!
//! The figures are in `pack/*.json` and nowhere else; `docs/rules.md` says how one is added.
//! [`Rules::morocco`] reads them, [`Rules::with`] lays a coach's own over them, and the
//! functions of [`tax`] and [`pay`] say what they come to. How a rule is shown is not known here.

mod error;
pub mod finance;
mod load;
pub mod pay;
mod rules;
pub mod shapes;
pub mod tax;

pub use error::RuleError;
pub use rules::{Entry, Rules};
