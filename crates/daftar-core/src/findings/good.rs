//! Strengths, each with its reason.

use super::figures::{monthly_spending, product_name};
use super::worrying::MARGIN_HIGH;
use super::{Finding, Severity, Spot, at, at_item};
use crate::message::Arg;
use crate::money::Money;
use crate::projection::Projection;
use crate::workbook::{Field, Workbook};
use rust_decimal::Decimal;

/// A margin that leaves room.
const MARGIN: Decimal = Decimal::from_parts(3, 0, 0, false, 1);
/// An own share that is a visible effort.
const OWN_SHARE: Decimal = Decimal::from_parts(3, 0, 0, false, 1);
/// Debt cover that is comfortable in every year.
const DEBT_COVER: Decimal = Decimal::from_parts(15, 0, 0, false, 1);

fn good(name: &str, spot: Spot) -> Finding {
    Finding::new(Severity::Good, name, spot)
}

pub(super) fn check(book: &Workbook, plan: &Projection, found: &mut Vec<Finding>) {
    let lines = &plan.lines;
    // An empty plan has no strengths.
    let sold = plan.sum(lines.sales.sales, 0..plan.months());
    if sold.is_zero() {
        return;
    }
    let (_, lowest) = plan.lowest_cash();
    let spending = plan.years().map(|year| monthly_spending(plan, year)).max();
    let spending = spending.unwrap_or_default();
    if lowest >= spending && spending > Money::ZERO {
        found.push(good("cash", Spot::Report("cash")));
    }
    let reserve = book.funding.reserve.unwrap_or_default();
    let first_year = plan.years().next().unwrap_or(0..plan.months());
    let months = reserve.exact().checked_div(monthly_spending(plan, first_year).exact());
    let months = months.map_or(0, |months| i64::try_from(months.floor()).unwrap_or(0));
    if months >= 2 {
        found.push(good("reserve", at(Field::Reserve)).with("months", Arg::Count(months)));
    }
    if let Some(main) = plan.main_product() {
        let rate = plan.exact(main.unit_margin_rate, 0);
        if rate >= MARGIN && rate <= MARGIN_HIGH {
            let left = Money::round(plan.exact(main.unit_margin, 0));
            let finding = good("margin", at_item(Field::ProductPrice, main.id));
            let finding = finding.with("name", product_name(book, main.id));
            found.push(finding.with("amount", Arg::Money(left)));
        }
    }
    let needs = plan.money(lines.financing.needs, 0);
    if needs > Money::ZERO && plan.money(lines.financing.gap, 0).abs() < Money::dirhams(1) {
        found.push(good("financing", Spot::Report("financing")));
    }
    let own = plan.exact(lines.financing.own_share, 0);
    if needs > Money::ZERO && own >= OWN_SHARE {
        found.push(good("own-share", at(Field::OwnCash)).with("percent", Arg::Percent(own)));
    }
    if lives(plan) && !lowest.is_negative() {
        let all = Arg::Count(i64::from(plan.months()));
        let finding = good("can-live", Spot::Report("household"));
        found.push(finding.with("months", all.clone()).with("total", all));
    }
    let ends = plan.years().map(|year| year.end - 1);
    let covers: Vec<Decimal> = ends
        .filter(|&end| !plan.money(lines.yearly.debt_service, end).is_zero())
        .map(|end| plan.exact(lines.yearly.debt_cover, end))
        .collect();
    if let Some(lowest) = covers.iter().min().filter(|cover| **cover >= DEBT_COVER) {
        let amount = Money::round(*lowest * Decimal::ONE_HUNDRED);
        let finding = good("dscr", Spot::Report("break-even"));
        found.push(finding.with("amount", Arg::Money(amount)));
    }
    hours(book, plan, found);
}

/// Pay and other income cover the needs of every month.
fn lives(plan: &Projection) -> bool {
    let lines = &plan.lines.household;
    let needs = plan.money(lines.needs, 0);
    needs > Money::ZERO
        && (0..plan.months()).all(|month| !plan.money(lines.left, month).is_negative())
}

fn hours(book: &Workbook, plan: &Projection, found: &mut Vec<Finding>) {
    let Some(owner) = book.holder.hours else { return };
    let needed = (0..plan.months()).map(|month| plan.exact(plan.lines.sales.hours, month)).max();
    let needed = needed.unwrap_or_default();
    let comfortable = Decimal::from(owner.get()) * Decimal::new(9, 1);
    let product = book.products.iter().find(|(_, product)| product.hours.is_some());
    if let Some((id, _)) = product
        && needed > Decimal::ZERO
        && needed <= comfortable
    {
        found.push(good("hours", at_item(Field::ProductHours, id)));
    }
}
