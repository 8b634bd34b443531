//! What if: the same plan when something goes otherwise.
//!
//! A [`Scenario`] is a named set of [`Shock`]s. It changes a copy of what was typed, and then
//! the plan is worked out as always: there is one set of formulas, and whatever holds of every
//! plan holds of every scenario. What no answer can say (fewer customers, a closed month, a
//! customer who never pays) reaches the formulas as a [`Demand`](crate::plan::Demand).

mod apply;
mod outcome;
mod scenario;
mod threshold;
mod tornado;
mod usual;

pub use apply::{Applied, apply};
pub use outcome::Outcome;
pub use scenario::{Of, Scenario, Shock};
pub use threshold::{Fall, Goal, largest_fall};
pub use tornado::{Driver, Effect, STEP, Tornado, tornado};
pub use usual::usual;

use crate::projection::{Projection, project_demand};
use crate::workbook::Workbook;

/// Works out a plan under a scenario. Never an error, as for [`crate::project`].
pub fn project(book: &Workbook, scenario: &Scenario) -> Projection {
    let applied = apply(book, &scenario.shocks);
    project_demand(&applied.book, &applied.demand)
}
