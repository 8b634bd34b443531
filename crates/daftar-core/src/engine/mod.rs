//! Lines with formulas: one definition gives the values, the reasons and, later, the
//! spreadsheet.
//!
//! A line has an id, a unit and one formula that gives its value in any month from typed
//! inputs, other lines of the same month and any line of an earlier month. Lines are defined
//! in an order in which each uses only lines above it, or the past: a circle cannot be
//! written. What a formula may multiply and divide is a matter of types: unrounded money
//! does not become money by itself, and money times money does not compile.

mod draft;
mod evaluate;
mod explain;
mod expr;
mod key;
mod months;
mod ops;
mod program;
pub mod unit;

pub use draft::{Draft, Item};
pub use evaluate::{Values, annuity_factor};
pub use explain::{Explanation, Figure, Reason, explain};
pub use expr::{
    Expr, Given, Later, Line, annuity, centimes, choose, constant, count, month_number,
    months_of_year, one, total, year_number,
};
pub use key::{Id, Key};
pub use months::Months;
pub use ops::{Input, InputValue, Model, Operation, Row};
