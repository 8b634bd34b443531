//! The same plan with fewer sales.

use super::facts::Facts;
use super::thresholds::FEWER_SALES;
use super::{Check, Finding, Spot};
use crate::what_if::{Outcome, Scenario, project};
use rust_decimal::Decimal;

/// Whether cash holds when every product sells a fifth less. A plan that does not hold as it
/// stands, or that sells nothing, is not tried.
pub(super) fn check(facts: &Facts, found: &mut Vec<Finding>) {
    if !facts.sells || facts.lowest.1.is_negative() {
        return;
    }
    let fewer = Scenario::fewer_sales("fewer-sales", Decimal::ONE - FEWER_SALES);
    let plan = project(facts.book, &fewer);
    let spot = Spot::Report("cash");
    found.push(match Outcome::of(&plan).first_below_zero {
        Some(month) => Finding::new(Check::WorryingDrop20, spot).month(plan.month(month)),
        None => Finding::new(Check::GoodDrop20, spot),
    });
}
