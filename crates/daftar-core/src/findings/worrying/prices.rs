//! Each product's price against what it costs.

use crate::findings::facts::{Facts, part, product_name};
use crate::findings::thresholds::{MARGIN_HIGH, MARGIN_LOW, MARGIN_LOW_TRADE, SHOWN};
use crate::findings::{Check, Finding, at_item, worst};
use crate::list::ItemId;
use crate::message::Arg;
use crate::money::Money;
use crate::workbook::{Category, Field, Product};
use rust_decimal::Decimal;
use std::cmp::Reverse;

/// A product with a price.
struct Priced<'a> {
    id: ItemId,
    product: &'a Product,
    price: Decimal,
    cost: Decimal,
}

impl Priced<'_> {
    fn left(&self) -> Decimal {
        self.price - self.cost
    }

    /// What is left as a part of the price; none when it is given away.
    fn rate(&self) -> Option<Decimal> {
        self.left().checked_div(self.price)
    }

    fn finding(&self, check: Check, field: Field) -> Finding {
        let finding = Finding::new(check, at_item(field, self.id)).of(self.id);
        finding.with("name", product_name(self.product))
    }
}

pub(super) fn check(facts: &Facts, found: &mut Vec<Finding>) {
    let priced: Vec<Priced> = facts
        .products()
        .filter_map(|(product, lines)| {
            let cost = facts.plan.exact(lines.unit_cost, 0);
            Some(Priced { id: lines.id, product, price: product.price?.get(), cost })
        })
        .collect();

    let below_cost = priced.iter().filter(|it| it.price < it.cost).map(|it| {
        let finding = it.finding(Check::WorryingPriceBelowCost, Field::ProductPrice);
        let finding = finding
            .with("price", Arg::Money(Money::round(it.price)))
            .with("cost", Arg::Money(Money::round(it.cost)))
            .amount(Money::round(-it.left()));
        (-it.left(), finding)
    });
    found.extend(worst(SHOWN, below_cost));

    // Those below are not below the unit cost: the stronger finding has said so.
    let covered = || priced.iter().filter(|it| it.price >= it.cost);
    let fixed = fixed_part(facts);
    let below_full_cost = covered().filter_map(|it| {
        let short = Money::round(fixed?.saturating_mul(it.price) - it.left());
        let finding = it.finding(Check::WorryingPriceBelowFullCost, Field::ProductPrice);
        (short > Money::ZERO).then(|| (short, finding.amount(short)))
    });
    found.extend(worst(SHOWN, below_full_cost));

    let category = facts.book.business.category;
    if matches!(category, Some(Category::Craft | Category::Trade)) {
        let high = covered().filter(|it| !it.cost.is_zero()).filter_map(|it| {
            let rate = it.rate().filter(|rate| *rate > MARGIN_HIGH)?;
            let finding = it.finding(Check::WorryingMarginHigh, Field::CostBatch);
            Some((rate, finding.percent(rate)))
        });
        found.extend(worst(SHOWN, high));
    }

    let least = match category {
        Some(Category::Trade) => MARGIN_LOW_TRADE,
        _ => MARGIN_LOW,
    };
    let low = covered().filter_map(|it| {
        let rate = it.rate().filter(|rate| *rate < least)?;
        let finding = it.finding(Check::WorryingMarginLow, Field::ProductPrice);
        Some((Reverse(rate), finding.amount(Money::round(it.left()))))
    });
    found.extend(worst(SHOWN, low));
}

/// Fixed costs for each dirham of sales in the last full year.
fn fixed_part(facts: &Facts) -> Option<Decimal> {
    let end = facts.full_years().last()?.end - 1;
    let yearly = &facts.plan.lines.yearly;
    part(facts.plan.money(yearly.fixed_costs, end), facts.plan.money(yearly.sales, end))
}
