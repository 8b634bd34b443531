//! What the plan needs and does not have yet.

use super::facts::{Facts, name, product_name, some, written};
use super::thresholds::{COMPETITORS, SHOWN};
use super::{Check, Finding, Spot, at, at_item, at_list, first, worst};
use crate::message::Arg;
use crate::money::Money;
use crate::plan::{OPEN_DAYS_DEFAULT, START_DEFAULT};
use crate::workbook::{Category, CostKind, Field, ListName, Period};
use rust_decimal::Decimal;

pub(super) fn check(facts: &Facts, found: &mut Vec<Finding>) {
    business(facts, found);
    products(facts, found);
    costs(facts, found);
    household(facts, found);
    start(facts, found);
    loans(facts, found);
}

fn business(facts: &Facts, found: &mut Vec<Finding>) {
    let business = &facts.book.business;
    if !written(&business.name) {
        found.push(Finding::new(Check::MissingBusinessName, at(Field::BusinessName)));
    }
    if !written(&business.activity) {
        found.push(Finding::new(Check::MissingActivity, at(Field::BusinessActivity)));
    }
    if business.start.is_none() {
        let finding = Finding::new(Check::MissingStartMonth, at(Field::BusinessStart));
        found.push(finding.month(START_DEFAULT));
    }
    let competitors = facts.book.competitors.iter();
    let compared = competitors.filter(|(_, other)| written(&other.name) && other.price.is_some());
    let compared = compared.count();
    if compared < COMPETITORS {
        let finding = Finding::new(Check::MissingCompetitors, at_list(ListName::Competitors));
        found.push(finding.count("count", compared as u32));
    }
    if !written(&facts.book.customers.proof) {
        found.push(Finding::new(Check::MissingProof, at(Field::CustomersProof)));
    }
}

fn products(facts: &Facts, found: &mut Vec<Finding>) {
    let (book, plan) = (facts.book, facts.plan);
    if book.products.is_empty() {
        found.push(Finding::new(Check::MissingProducts, at_list(ListName::Products)));
    }
    let of = |check, field, id, product| {
        Finding::new(check, at_item(field, id)).of(id).with("name", product_name(product))
    };
    found.extend(first(facts.products().filter_map(|(product, lines)| {
        let sold = product.quantity.is_some_and(|quantity| quantity.get() > Decimal::ZERO);
        (sold && product.price.is_none())
            .then(|| of(Check::MissingPrice, Field::ProductPrice, lines.id, product))
    })));
    let priced = || {
        facts
            .products()
            .filter(|(product, _)| product.price.is_some_and(|price| price.get() > Decimal::ZERO))
    };
    let uncounted = priced().filter(|(product, _)| product.quantity.is_none());
    found.extend(first(uncounted.map(|(product, lines)| {
        of(Check::MissingQuantity, Field::ProductQuantity, lines.id, product)
    })));
    let mut products = book.products.iter();
    let by_day = products
        .any(|(_, product)| product.every == Some(Period::Day) && product.open_days.is_none());
    if by_day && book.business.open_days.is_none() {
        let finding = Finding::new(Check::MissingOpenDays, at(Field::BusinessOpenDays));
        found.push(finding.count("days", OPEN_DAYS_DEFAULT));
    }
    // A service may go without materials.
    if book.business.category != Some(Category::Services) {
        let free = priced().filter(|(_, lines)| plan.exact(lines.unit_cost, 0).is_zero());
        found.extend(worst(
            SHOWN,
            free.map(|(product, lines)| {
                let sales = plan.sum(lines.sales, 0..plan.months());
                (sales, of(Check::MissingUnitCost, Field::CostBatch, lines.id, product))
            }),
        ));
    }
}

fn costs(facts: &Facts, found: &mut Vec<Finding>) {
    let rented = facts.pays(CostKind::Rent);
    if written(&facts.book.organisation.premises) && !rented {
        found.push(Finding::new(Check::MissingRent, at_list(ListName::Costs)));
    }
    if rented && !facts.pays(CostKind::Utilities) {
        found.push(Finding::new(Check::MissingUtilities, at_list(ListName::Costs)));
    }
    let uncharged = facts.book.staff.iter().filter_map(|(id, line)| {
        let spot = at_item(Field::StaffCharges, id);
        let finding = Finding::new(Check::MissingStaffCharges, spot).of(id);
        (some(line.pay) && line.charges.is_none())
            .then(|| (line.pay, finding.with("name", name(ListName::Staff, &line.role))))
    });
    found.extend(worst(SHOWN, uncharged));
}

fn household(facts: &Facts, found: &mut Vec<Finding>) {
    let household = &facts.book.household;
    if facts.plan.money(facts.plan.lines.household.needs, 0).is_zero() {
        found.push(Finding::new(Check::MissingHousehold, at(Field::HouseholdFood)));
    }
    if facts.need > Money::ZERO && !some(household.owner_pay) {
        let finding = Finding::new(Check::MissingOwnerPay, at(Field::OwnerPay));
        found.push(finding.amount(facts.need));
    }
    if some(household.school) && household.childcare.is_none() {
        found.push(Finding::new(Check::MissingChildcare, at(Field::HouseholdChildcare)));
    }
}

/// What is needed at the start, loans apart.
fn start(facts: &Facts, found: &mut Vec<Finding>) {
    let funding = &facts.book.funding;
    let endless = facts.book.equipment.iter().filter_map(|(id, thing)| {
        let price = thing.price?.get();
        let pieces = Decimal::from(thing.count.map_or(1, |count| count.get()));
        let spot = at_item(Field::EquipmentYears, id);
        let finding = Finding::new(Check::MissingEquipmentLife, spot).of(id);
        (price > Decimal::ZERO && thing.years.is_none())
            .then(|| (price * pieces, finding.with("name", name(ListName::Equipment, &thing.name))))
    });
    found.extend(worst(SHOWN, endless));
    if !some(funding.reserve) && facts.monthly_fixed > Money::ZERO {
        let finding = Finding::new(Check::MissingReserve, at(Field::Reserve));
        found.push(finding.with("amount", Arg::Dirhams(facts.monthly_fixed)));
    }
    if let Some(family) = funding.family.filter(|family| *family > Money::ZERO) {
        if funding.family_from.is_none() {
            let finding = Finding::new(Check::MissingFamilyLoanDate, at(Field::FamilyFrom));
            found.push(finding.amount(family));
        } else if funding.family_months.is_none() {
            let finding = Finding::new(Check::MissingFamilyMonths, at(Field::FamilyMonths));
            found.push(finding.amount(family));
        }
    }
}

fn loans(facts: &Facts, found: &mut Vec<Finding>) {
    let open = facts.book.loans.iter().filter_map(|(id, loan)| {
        let amount = loan.amount.filter(|amount| *amount > Money::ZERO)?;
        let spot: Spot = match (loan.rate, loan.months) {
            (None, _) => at_item(Field::LoanRate, id),
            (_, None) => at_item(Field::LoanMonths, id),
            _ => return None,
        };
        Some((amount, Finding::new(Check::MissingLoanTerms, spot).of(id).amount(amount)))
    });
    found.extend(worst(SHOWN, open));
}
