//! Break-even, losses, and what is left of what was put in.

use crate::findings::facts::{Facts, year_number};
use crate::findings::thresholds::{SAFETY, SHOWN};
use crate::findings::{Check, Finding, Spot, worst};
use crate::message::Arg;
use crate::money::Money;
use crate::workbook::Field;
use rust_decimal::Decimal;
use std::cmp::Reverse;
use std::ops::Range;

pub(super) fn check(facts: &Facts, found: &mut Vec<Finding>) {
    let no_margin = facts.plan.years().filter(|year| is_without_margin(facts, year));
    let no_margin = no_margin.map(|year| {
        let (margin, number) = (facts.plan.lines.yearly.margin, year_number(&year));
        let spot = facts.at_main(Field::ProductPrice);
        let finding = Finding::new(Check::WorryingNoBreakEven, spot).of_year(number);
        (Reverse(facts.plan.money(margin, year.end - 1)), finding.year(number))
    });
    found.extend(worst(SHOWN, no_margin));
    found.extend(break_even(facts));
    found.extend(safety_margin(facts));
    let losses = facts.plan.years().filter_map(|year| {
        let result = facts.plan.sum(facts.plan.lines.results.result, year.clone());
        let number = year_number(&year);
        let spot = Spot::Report("income-years");
        let finding = Finding::new(Check::WorryingLossYear, spot).of_year(number).year(number);
        // That sales leave nothing says it already, and stronger.
        (result.is_negative() && !is_without_margin(facts, &year))
            .then(|| (-result, finding.amount(-result)))
    });
    found.extend(worst(SHOWN, losses));
    found.extend(equity(facts));
}

/// There are sales, and what goes with them takes it all. Break-even is never reached then:
/// its lines are zero, and the checks of them do not speak.
fn is_without_margin(facts: &Facts, year: &Range<u32>) -> bool {
    let (yearly, end) = (&facts.plan.lines.yearly, year.end - 1);
    facts.plan.money(yearly.sales, end) > Money::ZERO
        && facts.plan.money(yearly.margin, end) <= Money::ZERO
}

fn break_even(facts: &Facts) -> Option<Finding> {
    let yearly = &facts.plan.lines.yearly;
    let year = facts.full_years().last()?;
    let needed = facts.plan.money(yearly.break_even_day, year.end - 1);
    let planned = facts.plan.money(yearly.sales_day, year.end - 1);
    let finding = Finding::new(Check::WorryingBreakEven, Spot::Report("break-even"))
        .year(year_number(&year))
        .with("need", Arg::Money(needed));
    (needed > planned).then(|| finding.amount(planned))
}

fn safety_margin(facts: &Facts) -> Option<Finding> {
    let (plan, yearly) = (facts.plan, &facts.plan.lines.yearly);
    let years = facts.full_years().filter_map(|year| {
        let end = year.end - 1;
        let safety = plan.exact(yearly.safety_margin, end);
        let sells = plan.money(yearly.sales, end) > Money::ZERO;
        let finding = Finding::new(Check::WorryingSafetyMargin, Spot::Report("break-even"));
        (sells && (Decimal::ZERO..SAFETY).contains(&safety))
            .then(|| (Reverse(safety), finding.year(year_number(&year)).percent(safety)))
    });
    worst(1, years).next()
}

/// The first year that ends with more owed than owned.
fn equity(facts: &Facts) -> Option<Finding> {
    let (plan, lines) = (facts.plan, &facts.plan.lines);
    let mut years = plan.years();
    let year =
        years.find(|year| plan.money(lines.balance.own_funds, year.end - 1).is_negative())?;
    let finding = Finding::new(Check::WorryingEquity, Spot::Report("income-years"));
    Some(finding.year(year_number(&year)))
}
