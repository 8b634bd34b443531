//! What is paid besides what goes with each sale, and how the work is arranged.

use crate::findings::facts::{Facts, part, whole, year_number};
use crate::findings::thresholds::{OPEN_DAYS, RENT, STOCK_DAYS, UNINSURED};
use crate::findings::{Check, Finding, at, at_item, at_list, worst};
use crate::list::ItemId;
use crate::money::Money;
use crate::workbook::{CostKind, Field, ListName};
use rust_decimal::Decimal;

pub(super) fn check(facts: &Facts, found: &mut Vec<Finding>) {
    found.extend(stock(facts));
    found.extend(rent(facts));
    let days = facts.book.business.open_days.map_or(0, |days| days.get());
    if days > OPEN_DAYS && facts.book.staff.is_empty() {
        let finding = Finding::new(Check::WorryingNoRest, at(Field::BusinessOpenDays));
        found.push(finding.count("days", days));
    }
    let assets = &facts.plan.lines.assets;
    let months = 0..facts.plan.months();
    let owned =
        facts.plan.sum(assets.bought, months.clone()) + facts.plan.sum(assets.brought_in, months);
    if owned > UNINSURED && !facts.pays(CostKind::Insurance) {
        let finding = Finding::new(Check::WorryingNoInsurance, at_list(ListName::Costs));
        found.push(finding.amount(owned));
    }
}

/// How many days the opening stock lasts at the use of the last full year.
fn stock(facts: &Facts) -> Option<Finding> {
    let end = facts.full_years().last()?.end - 1;
    let days = facts.plan.exact(facts.plan.lines.ratios.stock_days, end);
    let finding = Finding::new(Check::WorryingStockSleeps, at(Field::StockOpening));
    (days > Decimal::from(STOCK_DAYS)).then(|| finding.count("days", whole(days)))
}

fn rent(facts: &Facts) -> Option<Finding> {
    let plan = facts.plan;
    let is_rent =
        |id: ItemId| facts.book.costs.get(id).is_some_and(|cost| cost.kind == Some(CostKind::Rent));
    let rents: Vec<_> = plan.lines.costs.costs.iter().filter(|(id, _)| is_rent(*id)).collect();
    let (first, _) = rents.first()?;
    let years = facts.full_years().filter_map(|year| {
        let rent: Money = rents.iter().map(|(_, line)| plan.sum(*line, year.clone())).sum();
        let share = part(rent, plan.sum(plan.lines.sales.sales, year.clone()))?;
        let spot = at_item(Field::MonthlyCostAmount, *first);
        let finding = Finding::new(Check::WorryingRentHeavy, spot).year(year_number(&year));
        (share > RENT).then(|| (share, finding.percent(share)))
    });
    worst(1, years).next()
}
