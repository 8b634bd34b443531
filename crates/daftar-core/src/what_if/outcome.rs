//! What a lender compares of two plans.

use crate::money::Money;
use crate::projection::Projection;
use rust_decimal::Decimal;
use std::ops::Range;

/// How a plan or a scenario ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The lowest cash at a month's end of the first plan year.
    pub lowest_first_year: Money,
    /// The lowest cash at a month's end of the plan.
    pub lowest: Money,
    /// Its month, from 0; the first of several.
    pub lowest_month: u32,
    /// The first month that ends below zero.
    pub first_below_zero: Option<u32>,
    /// Debt cover of each plan year; none where nothing is owed.
    pub debt_cover: Vec<Option<Decimal>>,
    /// Result of each plan year.
    pub results: Vec<Money>,
}

impl Outcome {
    /// Of a plan worked out.
    pub fn of(plan: &Projection) -> Outcome {
        let cash = |month| plan.money(plan.lines.results.closing_cash, month);
        let (lowest_month, lowest) = plan.lowest_cash();
        let first_year = 0..plan.years().next().map_or(0, |year| year.end);
        let result = |year: Range<u32>| plan.sum(plan.lines.results.result, year);
        Outcome {
            lowest_first_year: first_year.map(cash).min().unwrap_or_default(),
            lowest,
            lowest_month,
            first_below_zero: (0..plan.months()).find(|&month| cash(month).is_negative()),
            debt_cover: plan.years().map(|year| debt_cover(plan, year.end - 1)).collect(),
            results: plan.years().map(result).collect(),
        }
    }
}

/// Debt cover of the plan year that ends with a month; none where nothing is owed.
pub(super) fn debt_cover(plan: &Projection, end: u32) -> Option<Decimal> {
    let yearly = &plan.lines.yearly;
    let owes = !plan.money(yearly.debt_service, end).is_zero();
    owes.then(|| plan.exact(yearly.debt_cover, end))
}
