//! What customers owe.

use crate::findings::facts::{Facts, part, product_name};
use crate::findings::thresholds::{CREDIT, CREDIT_MONTHS, CREDIT_OVER_CASH_MONTHS, SHOWN};
use crate::findings::{Check, Finding, Spot, at_item, worst};
use crate::message::Arg;
use crate::plan::ProductLines;
use crate::workbook::Field;
use rust_decimal::Decimal;
use std::ops::Range;

pub(super) fn check(facts: &Facts, found: &mut Vec<Finding>) {
    found.extend(share(facts));
    let slow = facts.products().filter_map(|(product, lines)| {
        let months = product.credit_delay?.get();
        let on_credit = product.credit_share?.get() > Decimal::ZERO;
        let spot = at_item(Field::ProductCreditDelay, lines.id);
        let finding = Finding::new(Check::WorryingCreditDelay, spot).of(lines.id);
        let finding = finding.with("name", product_name(product)).count("months", months);
        (on_credit && months > CREDIT_MONTHS).then_some((months, finding))
    });
    found.extend(worst(SHOWN, slow));
    found.extend(over_cash(facts));
}

fn share(facts: &Facts) -> Option<Finding> {
    let (plan, sales) = (facts.plan, &facts.plan.lines.sales);
    let years = facts.full_years().filter_map(|year| {
        let all = plan.sum(sales.sales, year.clone());
        let share = part(all - plan.sum(sales.sales_cash, year.clone()), all)?;
        let product = most_on_credit(facts, &year)?;
        let spot = at_item(Field::ProductCreditShare, product.id);
        let finding = Finding::new(Check::WorryingCreditShare, spot).percent(share);
        (share > CREDIT).then_some((share, finding))
    });
    worst(1, years).next()
}

/// The product of which most is sold on credit, the first of several equals.
fn most_on_credit<'a>(facts: &Facts<'a>, year: &Range<u32>) -> Option<&'a ProductLines> {
    let sum = |line| facts.plan.sum(line, year.clone());
    let products = facts.plan.lines.sales.products.iter().rev();
    products.max_by_key(|product| sum(product.sales) - sum(product.sales_cash))
}

fn over_cash(facts: &Facts) -> Option<Finding> {
    let plan = facts.plan;
    let owed = |month: u32| plan.money(plan.lines.sales.receivables, month);
    let over = |month: &u32| {
        let cash = facts.cash(*month);
        owed(*month) > cash && !cash.is_negative()
    };
    let months: Vec<u32> = (0..plan.months()).filter(over).collect();
    let month = *months.first().filter(|_| months.len() >= CREDIT_OVER_CASH_MONTHS)?;
    let finding = Finding::new(Check::WorryingCreditOverCash, Spot::Report("cash"));
    let finding = finding.month(plan.month(month)).with("debt", Arg::Money(owed(month)));
    Some(finding.amount(facts.cash(month)))
}
