//! Whether the home can live on it.

use crate::findings::facts::{Facts, year_number};
use crate::findings::{Check, Finding, at, worst};
use crate::message::Arg;
use crate::money::Money;
use crate::workbook::Field;
use rust_decimal::Decimal;
use std::cmp::Reverse;

pub(super) fn check(facts: &Facts, found: &mut Vec<Finding>) {
    // What the home needs is not known before somebody counts it.
    if facts.need.is_zero() {
        return;
    }
    let pay = facts.book.household.owner_pay.unwrap_or_default();
    if pay > Money::ZERO && pay < facts.need {
        let finding = Finding::new(Check::WorryingPayBelowNeed, at(Field::OwnerPay))
            .with("need", Arg::Money(facts.need))
            .with("pay", Arg::Money(pay));
        found.push(finding.amount(facts.need - pay));
    }
    found.extend(cannot_live(facts));
}

/// The full year that leaves least once debts are paid, when that is less than the need.
fn cannot_live(facts: &Facts) -> Option<Finding> {
    let (plan, lines) = (facts.plan, &facts.plan.lines);
    let years = facts.full_years().filter_map(|year| {
        let sum = |line| plan.sum(line, year.clone());
        let left = sum(lines.results.result) + sum(lines.costs.owner_pay)
            - sum(lines.funding.principal)
            - sum(lines.funding.family_repaid);
        let monthly = Money::round(left.exact() / Decimal::from(12));
        let finding = Finding::new(Check::WorryingCannotLive, at(Field::OwnerPay))
            .year(year_number(&year))
            .with("amount", Arg::Dirhams(monthly.max(Money::ZERO)))
            .with("need", Arg::Money(facts.need));
        (monthly < facts.need).then_some((Reverse(monthly), finding))
    });
    worst(1, years).next()
}
