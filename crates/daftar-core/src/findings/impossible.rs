//! Answers that contradict each other.

use super::facts::{Facts, name, product_name};
use super::thresholds::SHOWN;
use super::{Check, Finding, at_item, at_list, first, worst};
use crate::calendar::Month;
use crate::list::ItemId;
use crate::plan::ProductLines;
use crate::text::Name;
use crate::workbook::{Field, ListName};
use rust_decimal::Decimal;
use std::cmp::Reverse;

pub(super) fn check(facts: &Facts, found: &mut Vec<Finding>) {
    found.extend(hours(facts));
    found.extend(first(dates(facts)));
    let opening = facts.book.business.start;
    let early = facts.products().filter_map(|(product, lines)| {
        let (from, opening) = (product.from?, opening?);
        let spot = at_item(Field::ProductFrom, lines.id);
        let finding = Finding::new(Check::ImpossibleBeforeOpening, spot).of(lines.id);
        (from < opening).then(|| (Reverse(from), finding.with("name", product_name(product))))
    });
    found.extend(worst(SHOWN, early));
    let all_grace = facts.book.loans.iter().filter_map(|(id, loan)| {
        let spot = at_item(Field::LoanGrace, id);
        (loan.grace?.get() >= loan.months?.get())
            .then(|| Finding::new(Check::ImpossibleGrace, spot).of(id))
    });
    found.extend(first(all_grace));
}

/// The month that lacks most hours.
fn hours(facts: &Facts) -> Option<Finding> {
    let plan = facts.plan;
    let lacking = (0..plan.months()).filter_map(|month| {
        let (needed, available) = facts.hours(month)?;
        let lacks = needed - Decimal::from(available);
        let busiest = |product: &ProductLines| product.hours.map(|hours| plan.exact(hours, month));
        let products = plan.lines.sales.products.iter().rev();
        let spot = match products.max_by_key(|product| busiest(product)) {
            Some(product) => at_item(Field::ProductHours, product.id),
            None => at_list(ListName::Products),
        };
        let finding = Finding::new(Check::ImpossibleHours, spot)
            .month(plan.month(month))
            .count("needed", super::facts::whole(needed.ceil()))
            .count("available", available);
        (lacks > Decimal::ZERO).then_some((lacks, finding))
    });
    worst(1, lacking).next()
}

/// The last month comes before the first.
fn dates(facts: &Facts) -> impl Iterator<Item = Finding> {
    let check = |list, field, id: ItemId, called: &Option<Name>, from, until| {
        let (from, until): (Month, Month) = (from?, until?);
        let finding = Finding::new(Check::ImpossibleDates, at_item(field, id)).of_list(list, id);
        (until < from).then(|| finding.with("name", name(list, called)))
    };
    let costs = facts.book.costs.iter().filter_map(move |(id, cost)| {
        let field = Field::MonthlyCostUntil;
        check(ListName::Costs, field, id, &cost.name, cost.from, cost.until)
    });
    let staff = facts.book.staff.iter().filter_map(move |(id, line)| {
        check(ListName::Staff, Field::StaffUntil, id, &line.role, line.from, line.until)
    });
    costs.chain(staff)
}
