//! What the plan needs and does not have yet.

use super::figures::{name, product_name, some};
use super::{Finding, Severity, Spot, at, at_item};
use crate::message::Arg;
use crate::projection::Projection;
use crate::workbook::{CostKind, Field, ListName, ListPlace, Workbook};
use crate::{ItemId, Money};

fn missing(name: &str, spot: Spot) -> Finding {
    Finding::new(Severity::Missing, name, spot)
}

pub(super) fn check(book: &Workbook, plan: &Projection, found: &mut Vec<Finding>) {
    business(book, found);
    products(book, found);
    monthly_costs(book, found);
    household(book, plan, found);
    money(book, found);
    texts(book, found);
}

fn business(book: &Workbook, found: &mut Vec<Finding>) {
    if book.business.name.is_none() {
        found.push(missing("business-name", at(Field::BusinessName)));
    }
    if book.business.activity.is_none() {
        found.push(missing("activity", at(Field::BusinessActivity)));
    }
    if book.business.start.is_none() {
        found.push(missing("start-month", at(Field::BusinessStart)));
    }
}

fn products(book: &Workbook, found: &mut Vec<Finding>) {
    if book.products.is_empty() {
        found.push(missing("products", Spot::List(ListPlace::plain(ListName::Products))));
    }
    for (id, product) in book.products.iter() {
        let of = |name: &str, field| {
            missing(name, at_item(field, id)).of(id).with("name", product_name(book, id))
        };
        match (product.price, product.quantity) {
            (None, _) => found.push(of("price", Field::ProductPrice)),
            (Some(_), None) => found.push(of("quantity", Field::ProductQuantity)),
            _ => {}
        }
        let cost = &product.cost;
        let costs_nothing = cost.materials.is_empty()
            && [cost.packaging, cost.labour, cost.other].iter().all(Option::is_none);
        // A service may go without materials.
        if costs_nothing && book.business.category != Some(crate::workbook::Category::Services) {
            found.push(of("unit-cost", Field::CostPackaging));
        }
    }
}

fn monthly_costs(book: &Workbook, found: &mut Vec<Finding>) {
    let paid = |kind: CostKind| {
        book.costs.iter().any(|(_, cost)| cost.kind == Some(kind) && some(cost.amount))
    };
    let list = Spot::List(ListPlace::plain(ListName::Costs));
    let premises = book.organisation.premises.is_some();
    if premises && !paid(CostKind::Rent) {
        found.push(missing("rent", list));
    }
    if paid(CostKind::Rent) && !paid(CostKind::Utilities) {
        found.push(missing("utilities", list));
    }
    for (id, cost) in book.costs.iter().filter(|(_, cost)| cost.amount.is_none()) {
        let finding = missing("cost-amount", at_item(Field::MonthlyCostAmount, id));
        found.push(finding.of(id).with("name", name(ListName::Costs, &cost.name)));
    }
}

fn household(book: &Workbook, plan: &Projection, found: &mut Vec<Finding>) {
    let needs = plan.money(plan.lines.household.needs, 0);
    let to_draw = plan.money(plan.lines.household.to_draw, 0);
    if needs.is_zero() {
        found.push(missing("household", at(Field::HouseholdFood)));
    }
    if to_draw > Money::ZERO && !some(book.household.owner_pay) {
        let finding = missing("owner-pay", at(Field::OwnerPay));
        found.push(finding.with("amount", Arg::Money(to_draw)));
    }
    if some(book.household.school) && !some(book.household.childcare) {
        found.push(missing("childcare", at(Field::HouseholdChildcare)));
    }
}

fn money(book: &Workbook, found: &mut Vec<Finding>) {
    for (id, loan) in book.loans.iter() {
        let Some(amount) = loan.amount.filter(|amount| *amount > Money::ZERO) else {
            found.push(missing("loan-amount", at_item(Field::LoanAmount, id)).of(id));
            continue;
        };
        if loan.rate.is_none() || loan.months.is_none() {
            let field = if loan.rate.is_none() { Field::LoanRate } else { Field::LoanMonths };
            let finding = missing("loan-terms", at_item(field, id)).of(id);
            found.push(finding.with("amount", Arg::Money(amount)));
        }
    }
    let funding = &book.funding;
    let dated = funding.family_from.is_some() && funding.family_months.is_some();
    if let (Some(amount), false) = (funding.family.filter(|f| *f > Money::ZERO), dated) {
        let finding = missing("family-loan-date", at(Field::FamilyFrom));
        found.push(finding.with("amount", Arg::Money(amount)));
    }
    let lasts = |id: ItemId| at_item(Field::EquipmentYears, id);
    for (id, thing) in book.equipment.iter().filter(|(_, thing)| thing.years.is_none()) {
        let finding = missing("useful-years", lasts(id)).of(id);
        found.push(finding.with("name", name(ListName::Equipment, &thing.name)));
    }
}

fn texts(book: &Workbook, found: &mut Vec<Finding>) {
    let compared = book.competitors.iter().filter(|(_, c)| c.name.is_some() && c.price.is_some());
    let compared = compared.count();
    if compared < 3 {
        let spot = Spot::List(ListPlace::plain(ListName::Competitors));
        let count = Arg::Count(compared as i64);
        found.push(missing("competitors", spot).with("competitors", count));
    }
    if book.customers.proof.is_none() {
        found.push(missing("proof", at(Field::CustomersProof)));
    }
}
