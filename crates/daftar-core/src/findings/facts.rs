//! Figures that several checks look at.

use super::thresholds::FULL_TIME_HOURS;
use super::{Spot, at_item, at_list};
use crate::list::ItemId;
use crate::message::{Arg, Msg};
use crate::money::Money;
use crate::plan::ProductLines;
use crate::projection::Projection;
use crate::text::{Name, Text};
use crate::workbook::{CostKind, Field, ListName, Place, Product, Workbook};
use rust_decimal::Decimal;
use std::ops::Range;

/// A workbook, what follows from it, and figures that several checks look at.
#[derive(Debug)]
pub(super) struct Facts<'a> {
    pub book: &'a Workbook,
    pub plan: &'a Projection,
    /// What goes out of the cash box in an average month of the first plan year, whether or
    /// not anything is sold: costs, people, the owner, debts.
    pub monthly_fixed: Money,
    /// What the business must give the home each month.
    pub need: Money,
    /// The month of the lowest cash at a month's end, and that cash.
    pub lowest: (u32, Money),
    /// Something is sold in some month.
    pub sells: bool,
}

impl<'a> Facts<'a> {
    pub fn of(book: &'a Workbook, plan: &'a Projection) -> Facts<'a> {
        Facts {
            book,
            plan,
            monthly_fixed: monthly_fixed(plan),
            need: plan.money(plan.lines.household.to_draw, 0),
            lowest: plan.lowest_cash(),
            sells: !plan.sum(plan.lines.sales.sales, 0..plan.months()).is_zero(),
        }
    }

    /// The plan years of twelve months. There is at least one.
    pub fn full_years(&self) -> impl Iterator<Item = Range<u32>> + use<> {
        self.plan.years().filter(|year| year.end - year.start == 12)
    }

    /// Cash at a month's end.
    pub fn cash(&self, month: u32) -> Money {
        self.plan.money(self.plan.lines.results.closing_cash, month)
    }

    /// The product with the largest sales in the first plan year or, when that sells nothing,
    /// in the whole plan.
    pub fn main_product(&self) -> Option<&'a ProductLines> {
        let plan = self.plan;
        let most_sold = || {
            let sales = |product: &ProductLines| plan.sum(product.sales, 0..plan.months());
            // The first of several equals: `max_by_key` alone would take the last.
            let products = plan.lines.sales.products.iter().rev();
            products
                .max_by_key(|product| sales(product))
                .filter(|product| !sales(product).is_zero())
        };
        plan.main_product().or_else(most_sold)
    }

    /// A field of the main product.
    pub fn at_main(&self, field: Field) -> Spot {
        match self.main_product() {
            Some(main) if field == Field::ProductSeason => at_season(main.id),
            Some(main) => at_item(field, main.id),
            None => at_list(ListName::Products),
        }
    }

    /// The products as typed, with their lines.
    pub fn products(&self) -> impl Iterator<Item = (&'a Product, &'a ProductLines)> {
        let lines = self.plan.lines.sales.products.iter();
        self.book.products.iter().map(|(_, product)| product).zip(lines)
    }

    /// The first loan with an amount.
    pub fn first_loan(&self) -> Option<ItemId> {
        self.book.loans.iter().find(|(_, loan)| some(loan.amount)).map(|(id, _)| id)
    }

    /// A cost of this kind is paid.
    pub fn pays(&self, kind: CostKind) -> bool {
        let mut costs = self.book.costs.iter();
        costs.any(|(_, cost)| cost.kind == Some(kind) && some(cost.amount))
    }

    /// Hours of work needed in a month and hours there are at most, everybody who is paid
    /// then working full time. None without the holder's hours.
    pub fn hours(&self, month: u32) -> Option<(Decimal, u32)> {
        let own = self.book.holder.hours?.get();
        let runs = |from, until| self.plan.horizon.every(from, until, 1).contains(month);
        let staff = self.book.staff.iter().filter(|(_, line)| runs(line.from, line.until));
        let people: u32 = staff.map(|(_, line)| line.count.map_or(1, |people| people.get())).sum();
        let needed = self.plan.exact(self.plan.lines.sales.hours, month);
        Some((needed, own + FULL_TIME_HOURS * people))
    }
}

fn monthly_fixed(plan: &Projection) -> Money {
    let lines = &plan.lines;
    let fixed = [
        lines.costs.costs_total,
        lines.costs.staff_pay,
        lines.costs.staff_charges,
        lines.costs.owner_pay,
        lines.funding.interest,
        lines.funding.principal,
        lines.funding.family_repaid,
    ];
    let paid: Money = fixed.into_iter().map(|line| plan.sum(line, 0..12)).sum();
    Money::round(paid.exact() / Decimal::from(12))
}

/// The number of a plan year, from 1.
pub(super) fn year_number(year: &Range<u32>) -> u32 {
    year.start / 12 + 1
}

/// What an item is called in a sentence.
pub(super) fn name(list: ListName, name: &Option<Name>) -> Arg {
    let message = match name {
        Some(name) if !name.as_str().is_empty() => Msg::typed(name.as_str()),
        _ => Msg::new(format!("list-{}-item", list.key())),
    };
    Arg::Msg(Box::new(message))
}

/// What a product is called in a sentence.
pub(crate) fn product_name(product: &Product) -> Arg {
    name(ListName::Products, &product.name)
}

/// The season of a product, at January.
pub(super) fn at_season(product: ItemId) -> Spot {
    Spot::Field(Place::part(Field::ProductSeason, product, 0))
}

/// A text says something.
pub(super) fn written<const MOST: usize>(text: &Option<Text<MOST>>) -> bool {
    text.as_ref().is_some_and(|text| !text.as_str().is_empty())
}

/// An amount is more than nothing.
pub(super) fn some(money: Option<Money>) -> bool {
    money.is_some_and(|money| money > Money::ZERO)
}

/// An amount as a part of another; none of nothing.
pub(super) fn part(amount: Money, of: Money) -> Option<Decimal> {
    amount.exact().checked_div(of.exact())
}

/// Rounds down to a whole number that fits a sentence.
pub(super) fn whole(exact: Decimal) -> u32 {
    u32::try_from(exact.floor()).unwrap_or(u32::MAX)
}
