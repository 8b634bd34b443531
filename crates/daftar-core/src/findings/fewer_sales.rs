//! The same plan with fewer sales.

use super::facts::Facts;
use super::thresholds::FEWER_SALES;
use super::{Check, Finding, Spot};
use crate::money::round_half_away;
use crate::number::Quantity;
use crate::projection::project;
use crate::workbook::Workbook;

/// Whether cash holds when every product sells a fifth less. A plan that does not hold as it
/// stands, or that sells nothing, is not tried.
pub(super) fn check(facts: &Facts, found: &mut Vec<Finding>) {
    if !facts.sells || facts.lowest.1.is_negative() {
        return;
    }
    let plan = project(&with_fewer_sales(facts.book));
    let closing = plan.lines.results.closing_cash;
    let short = (0..plan.months()).find(|&month| plan.money(closing, month).is_negative());
    let spot = Spot::Report("cash");
    found.push(match short {
        Some(month) => Finding::new(Check::WorryingDrop20, spot).month(plan.month(month)),
        None => Finding::new(Check::GoodDrop20, spot),
    });
}

fn with_fewer_sales(book: &Workbook) -> Workbook {
    let mut fewer = book.clone();
    for id in book.products.ids() {
        let Some(product) = fewer.products.get_mut(id) else { continue };
        product.quantity = product.quantity.map(|quantity| {
            let less = round_half_away(quantity.get() * FEWER_SALES, Quantity::PLACES);
            Quantity::new(less).unwrap_or(quantity)
        });
    }
    fewer
}
