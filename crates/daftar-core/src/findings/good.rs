//! Strengths, each with its reason.

use super::facts::{Facts, product_name, whole};
use super::thresholds::{
    CAN_LIVE, DEBT_COVER_GOOD, GAP, HOURS_COMFORTABLE, MARGIN_GOOD, MARGIN_HIGH, OWN_SHARE_GOOD,
    RESERVE_MONTHS,
};
use super::worrying::for_a_hundred;
use super::{Check, Finding, Spot, at, at_item};
use crate::money::Money;
use crate::workbook::Field;
use rust_decimal::Decimal;

pub(super) fn check(facts: &Facts, found: &mut Vec<Finding>) {
    found.extend(cash(facts));
    found.extend(reserve(facts));
    found.extend(margin(facts));
    financing(facts, found);
    found.extend(can_live(facts));
    found.extend(debt_cover(facts));
    found.extend(hours(facts));
}

fn cash(facts: &Facts) -> Option<Finding> {
    let (_, lowest) = facts.lowest;
    (lowest >= facts.monthly_fixed && facts.monthly_fixed > Money::ZERO)
        .then(|| Finding::new(Check::GoodCash, Spot::Report("cash")))
}

fn reserve(facts: &Facts) -> Option<Finding> {
    let reserve = facts.book.funding.reserve?;
    let months = whole(super::facts::part(reserve, facts.monthly_fixed)?);
    let finding = Finding::new(Check::GoodReserve, at(Field::Reserve));
    (months >= RESERVE_MONTHS).then(|| finding.count("months", months))
}

fn margin(facts: &Facts) -> Option<Finding> {
    let main = facts.main_product()?;
    let product = facts.book.products.get(main.id)?;
    let rate = facts.plan.exact(main.unit_margin_rate, 0);
    let left = Money::round(facts.plan.exact(main.unit_margin, 0));
    let finding = Finding::new(Check::GoodMargin, at_item(Field::CostBatch, main.id));
    (MARGIN_GOOD..=MARGIN_HIGH)
        .contains(&rate)
        .then(|| finding.with("name", product_name(product)).amount(left))
}

fn financing(facts: &Facts, found: &mut Vec<Finding>) {
    let lines = &facts.plan.lines.financing;
    if facts.plan.money(lines.needs, 0).is_zero() {
        return;
    }
    if facts.plan.money(lines.gap, 0).abs() < GAP {
        found.push(Finding::new(Check::GoodFinancing, at(Field::OwnCash)));
    }
    let own = facts.plan.exact(lines.own_share, 0);
    if own >= OWN_SHARE_GOOD {
        found.push(Finding::new(Check::GoodOwnShare, at(Field::OwnCash)).percent(own));
    }
}

fn can_live(facts: &Facts) -> Option<Finding> {
    let plan = facts.plan;
    let pays = |month: &u32| plan.money(plan.lines.costs.owner_pay, *month) >= facts.need;
    let months = (0..plan.months()).filter(pays).count() as u32;
    let most = Decimal::from(months) >= CAN_LIVE * Decimal::from(plan.months());
    let lives = facts.need > Money::ZERO && most && !facts.lowest.1.is_negative();
    let finding = Finding::new(Check::GoodCanLive, at(Field::OwnerPay));
    lives.then(|| finding.count("months", months).count("total", plan.months()))
}

fn debt_cover(facts: &Facts) -> Option<Finding> {
    let (plan, yearly) = (facts.plan, &facts.plan.lines.yearly);
    let ends = plan.years().map(|year| year.end - 1);
    let owing = ends.filter(|&end| !plan.money(yearly.debt_service, end).is_zero());
    let lowest = owing.map(|end| plan.exact(yearly.debt_cover, end)).min()?;
    let finding = Finding::new(Check::GoodDebtCover, Spot::Report("break-even"));
    (lowest >= DEBT_COVER_GOOD).then(|| finding.amount(for_a_hundred(lowest)))
}

/// Every product says how long one takes, and the busiest month leaves room.
fn hours(facts: &Facts) -> Option<Finding> {
    let said = facts.book.products.iter().all(|(_, product)| product.hours.is_some());
    let months = (0..facts.plan.months()).map(|month| facts.hours(month));
    let months: Vec<(Decimal, u32)> = months.collect::<Option<_>>()?;
    let works = months.iter().any(|(needed, _)| *needed > Decimal::ZERO);
    let fits = months
        .iter()
        .all(|&(needed, available)| needed <= HOURS_COMFORTABLE * Decimal::from(available));
    (said && works && fits)
        .then(|| Finding::new(Check::GoodHours, facts.at_main(Field::ProductHours)))
}
