//! What may not stand.

mod costs;
mod credit;
mod funding;
mod household;
mod prices;
mod results;
mod sales;

pub(super) use funding::for_a_hundred;

use super::facts::{Facts, name, product_name, whole};
use super::{Check, Finding, Spot, at, at_item, first};
use crate::calendar::Month;
use crate::list::ItemId;
use crate::message::Arg;
use crate::money::Money;
use crate::workbook::{Field, ListName};
use rust_decimal::Decimal;

pub(super) fn check(facts: &Facts, found: &mut Vec<Finding>) {
    found.extend(first(after_plan(facts)));
    cash(facts, found);
    prices::check(facts, found);
    sales::check(facts, found);
    household::check(facts, found);
    funding::check(facts, found);
    credit::check(facts, found);
    costs::check(facts, found);
    results::check(facts, found);
}

/// What begins when the plan is over leaves no trace in it.
fn after_plan(facts: &Facts) -> impl Iterator<Item = Finding> {
    let last = facts.plan.month(facts.plan.months() - 1);
    let after = move |list, field, id: ItemId, called: Arg, month: Option<Month>| {
        let month = month.filter(|month| *month > last)?;
        let finding = Finding::new(Check::WorryingAfterPlan, at_item(field, id)).of_list(list, id);
        Some(finding.with("name", called).month(month))
    };
    let book = facts.book;
    let products = book.products.iter().filter_map(move |(id, it)| {
        after(ListName::Products, Field::ProductFrom, id, product_name(it), it.from)
    });
    let costs = book.costs.iter().filter_map(move |(id, it)| {
        let list = ListName::Costs;
        after(list, Field::MonthlyCostFrom, id, name(list, &it.name), it.from)
    });
    let staff = book.staff.iter().filter_map(move |(id, it)| {
        let list = ListName::Staff;
        after(list, Field::StaffFrom, id, name(list, &it.role), it.from)
    });
    let equipment = book.equipment.iter().filter_map(move |(id, it)| {
        let list = ListName::Equipment;
        after(list, Field::EquipmentMonth, id, name(list, &it.name), it.month)
    });
    let grants = book.funding.grants.iter().filter_map(move |(id, it)| {
        let list = ListName::Grants;
        after(list, Field::GrantMonth, id, name(list, &it.name), it.month)
    });
    let loans = book.loans.iter().filter_map(move |(id, it)| {
        let list = ListName::Loans;
        after(list, Field::LoanMonth, id, name(list, &it.lender), it.month)
    });
    products.chain(costs).chain(staff).chain(equipment).chain(grants).chain(loans)
}

/// The lowest cash, and the reserve.
fn cash(facts: &Facts, found: &mut Vec<Finding>) {
    let (plan, fixed) = (facts.plan, facts.monthly_fixed);
    let spot = Spot::Report("cash");
    let (month, lowest) = facts.lowest;
    if lowest.is_negative() {
        let below = (0..plan.months()).find(|&month| facts.cash(month).is_negative());
        let finding = Finding::new(Check::WorryingCashNegative, spot);
        found.push(finding.month(plan.month(below.unwrap_or(month))).amount(-lowest));
    } else if lowest < fixed {
        // A month has thirty days here.
        let days = lowest.exact() * Decimal::from(30) / fixed.exact();
        let finding = Finding::new(Check::WorryingCashLow, spot);
        let finding = finding.month(plan.month(month)).amount(lowest);
        found.push(finding.count("days", whole(days)));
    }
    let reserve = facts.book.funding.reserve.unwrap_or_default();
    if reserve > Money::ZERO && reserve < fixed {
        let finding = Finding::new(Check::WorryingReserve, at(Field::Reserve));
        found.push(finding.with("amount", Arg::Dirhams(fixed)));
    }
}
