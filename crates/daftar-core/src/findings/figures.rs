//! Figures that several checks look at.

use crate::calendar::Month;
use crate::list::ItemId;
use crate::message::{Arg, Msg};
use crate::money::Money;
use crate::number::UnitPrice;
use crate::projection::Projection;
use crate::text::Name;
use crate::workbook::{ListName, Workbook};
use rust_decimal::Decimal;
use std::ops::Range;

/// What an item is called in a message.
pub(super) fn name(list: ListName, name: &Option<Name>) -> Arg {
    let message = match name {
        Some(name) if !name.as_str().is_empty() => Msg::typed(name.as_str()),
        _ => Msg::new(format!("list-{}-item", list.key())),
    };
    Arg::Msg(Box::new(message))
}

/// What a product is called in a message.
pub(super) fn product_name(book: &Workbook, id: ItemId) -> Arg {
    name(ListName::Products, &book.products.get(id).and_then(|product| product.name.clone()))
}

/// A plan year in a sentence: the year of the calendar where it is one.
pub(super) fn year(plan: &Projection, year: &Range<u32>) -> Arg {
    let (first, last): (Month, Month) = (plan.month(year.start), plan.month(year.end - 1));
    let message = if first.number() == 1 && last.number() == 12 {
        Msg::new("calendar-year").with("year", Arg::Text(first.year().to_string()))
    } else {
        Msg::new("plan-year").with("number", Arg::Count(i64::from(year.start / 12 + 1)))
    };
    Arg::Msg(Box::new(message))
}

/// The price of a unit as an amount in a sentence.
pub(super) fn price(price: UnitPrice) -> Arg {
    Arg::Money(Money::round(price.get()))
}

/// What goes out of the cash box in an average month of a plan year, whether or not
/// anything is sold: costs, people, the owner, instalments.
pub(super) fn monthly_spending(plan: &Projection, year: Range<u32>) -> Money {
    let lines = &plan.lines;
    let fixed = [
        lines.costs.costs_total,
        lines.costs.staff_pay,
        lines.costs.staff_charges,
        lines.costs.owner_pay,
        lines.funding.principal,
        lines.funding.interest,
        lines.funding.family_repaid,
    ];
    let months = Decimal::from(year.end - year.start);
    let spent: Money = fixed.into_iter().map(|line| plan.sum(line, year.clone())).sum();
    Money::round(spent.exact() / months)
}

/// Something typed is more than nothing.
pub(super) fn some(money: Option<Money>) -> bool {
    money.is_some_and(|money| money > Money::ZERO)
}

/// The amount as a part of another; none of nothing.
pub(super) fn part(amount: Money, of: Money) -> Option<Decimal> {
    amount.exact().checked_div(of.exact())
}
