//! Answers that contradict each other.

use super::figures::{name, product_name};
use super::{Finding, Severity, Spot, at_item};
use crate::ItemId;
use crate::calendar::Month;
use crate::message::Arg;
use crate::projection::Projection;
use crate::text::Name;
use crate::workbook::{Field, ListName, Workbook};
use rust_decimal::Decimal;

fn impossible(name: &str, spot: Spot) -> Finding {
    Finding::new(Severity::Impossible, name, spot)
}

pub(super) fn check(book: &Workbook, plan: &Projection, found: &mut Vec<Finding>) {
    hours(book, plan, found);
    dates(book, found);
    for (id, product) in book.products.iter() {
        let early = match (product.from, book.business.start) {
            (Some(from), Some(start)) => from < start,
            _ => false,
        };
        if early {
            let finding = impossible("before-opening", at_item(Field::ProductFrom, id)).of(id);
            found.push(finding.with("name", product_name(book, id)));
        }
    }
    for (id, loan) in book.loans.iter() {
        let all_grace = match (loan.grace, loan.months) {
            (Some(grace), Some(months)) => grace.get() >= months.get(),
            _ => false,
        };
        if all_grace {
            found.push(impossible("grace", at_item(Field::LoanGrace, id)).of(id));
        }
    }
}

/// The month that asks for most hours beyond those there are: the owner's and the staff's.
fn hours(book: &Workbook, plan: &Projection, found: &mut Vec<Finding>) {
    let Some(owner) = book.holder.hours else { return };
    // People who are paid by the month do work that nobody typed hours for.
    if !book.staff.is_empty() {
        return;
    }
    let available = Decimal::from(owner.get());
    let needed = |month| plan.exact(plan.lines.sales.hours, month);
    let Some(busiest) = (0..plan.months()).max_by_key(|&month| needed(month)) else { return };
    if needed(busiest) <= available {
        return;
    }
    let product = book.products.iter().find(|(_, product)| product.hours.is_some());
    let Some((id, _)) = product else { return };
    let finding = impossible("hours", at_item(Field::ProductHours, id));
    let needed = i64::try_from(needed(busiest).ceil()).unwrap_or(i64::MAX);
    found.push(
        finding
            .with("month", Arg::Month(plan.month(busiest)))
            .with("needed", Arg::Count(needed))
            .with("available", Arg::Count(i64::from(owner.get()))),
    );
}

fn dates(book: &Workbook, found: &mut Vec<Finding>) {
    let mut check = |list, called: &Option<Name>, field, id: ItemId, from, until| {
        let backwards = match (from, until) {
            (Some(from), Some(until)) => until < from,
            (None, Some(until)) => book.business.start.is_some_and(|start: Month| until < start),
            _ => false,
        };
        if backwards {
            let finding = impossible("dates", at_item(field, id));
            let id = format!("{}.{}.{id}", finding.id, ListName::key(list));
            found.push(Finding { id, ..finding.with("name", name(list, called)) });
        }
    };
    for (id, cost) in book.costs.iter() {
        let field = Field::MonthlyCostUntil;
        check(ListName::Costs, &cost.name, field, id, cost.from, cost.until);
    }
    for (id, line) in book.staff.iter() {
        check(ListName::Staff, &line.role, Field::StaffUntil, id, line.from, line.until);
    }
}
