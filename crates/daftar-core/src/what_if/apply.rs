//! A scenario applied to a workbook: the one place where shocks become answers.

use super::scenario::{Of, Shock};
use crate::calendar::Month;
use crate::engine::Months;
use crate::money::{Money, round_half_away};
use crate::number::{Delay, UnitPrice};
use crate::plan::{Demand, Horizon};
use crate::projection::project;
use crate::workbook::Workbook;
use rust_decimal::Decimal;

/// A workbook under a scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// What would have been typed. Its amounts are rounded as those of its fields are: an
    /// amount to the centime, a price to a hundredth of a centime.
    pub book: Workbook,
    /// What no answer can say.
    pub demand: Demand,
}

/// Applies shocks to a copy of a workbook, one after the other. Total: a shock to what is not
/// there changes nothing.
pub fn apply(book: &Workbook, shocks: &[Shock]) -> Applied {
    let mut applied = Applied { book: book.clone(), demand: Demand::default() };
    shocks.iter().for_each(|shock| applied.take(shock));
    applied
}

impl Applied {
    fn take(&mut self, shock: &Shock) {
        let Applied { book, demand } = self;
        match *shock {
            Shock::Quantity(of, factor) => demand.quantities.push((only(of), factor.max(ZERO))),
            Shock::Closed(month) => demand.closed = demand.closed.or(Months::one(month)),
            Shock::Unpaid(product) => demand.unpaid.push(product),
            Shock::Price(of, factor) => {
                for id in book.products.ids().into_iter().filter(|id| of.is(*id)) {
                    let Some(product) = book.products.get_mut(id) else { continue };
                    multiply_price(&mut product.price, factor);
                }
            }
            Shock::Materials(factor) => materials(book, factor),
            Shock::Costs(of, factor) => {
                for id in book.costs.ids().into_iter().filter(|id| of.is(*id)) {
                    let Some(cost) = book.costs.get_mut(id) else { continue };
                    multiply(&mut cost.amount, factor);
                }
            }
            Shock::Staff(factor) => {
                for id in book.staff.ids() {
                    let Some(staff) = book.staff.get_mut(id) else { continue };
                    multiply(&mut staff.pay, factor);
                    multiply(&mut staff.charges, factor);
                }
            }
            Shock::OwnerPay(factor) => multiply(&mut book.household.owner_pay, factor),
            Shock::OwnerPayToNeed => {
                let plan = project(book);
                let need = plan.money(plan.lines.household.to_draw, 0).min(Money::LIMIT);
                book.household.owner_pay = book.household.owner_pay.map(|pay| pay.min(need));
            }
            Shock::LaterCustomers(months) => {
                for id in book.products.ids() {
                    let Some(product) = book.products.get_mut(id) else { continue };
                    let delay = product.credit_delay.map_or(1, Delay::get);
                    let later = delay.saturating_add(months).min(Delay::MOST);
                    product.credit_delay = Delay::new(later).ok();
                }
            }
            Shock::LaterGrants(of, months) => {
                let start = Horizon::of(book).start;
                for id in book.funding.grants.ids().into_iter().filter(|id| of.is(*id)) {
                    let Some(grant) = book.funding.grants.get_mut(id) else { continue };
                    grant.month = Some(later(grant.month, start, months));
                }
            }
            Shock::LaterLoans(of, months) => {
                let start = Horizon::of(book).start;
                for id in book.loans.ids().into_iter().filter(|id| of.is(*id)) {
                    let Some(loan) = book.loans.get_mut(id) else { continue };
                    loan.month = Some(later(loan.month, start, months));
                }
            }
        }
    }
}

const ZERO: Decimal = Decimal::ZERO;

fn only(of: Of) -> Option<crate::ItemId> {
    match of {
        Of::All => None,
        Of::One(id) => Some(id),
    }
}

fn materials(book: &mut Workbook, factor: Decimal) {
    for id in book.products.ids() {
        let Some(product) = book.products.get_mut(id) else { continue };
        multiply_price(&mut product.cost.packaging, factor);
        for part in product.cost.materials.ids() {
            let Some(material) = product.cost.materials.get_mut(part) else { continue };
            multiply_price(&mut material.price, factor);
        }
    }
}

/// Multiplies an amount, within what a field may hold.
fn multiply(amount: &mut Option<Money>, factor: Decimal) {
    let times = |amount: Money| Money::rounded_product(amount.exact(), factor.max(ZERO));
    *amount = amount.map(|amount| times(amount).min(Money::LIMIT));
}

/// Multiplies a price, within what a field may hold.
fn multiply_price(price: &mut Option<UnitPrice>, factor: Decimal) {
    *price = price.map(|price| {
        let times = price.get().saturating_mul(factor.max(ZERO)).min(UnitPrice::MOST);
        UnitPrice::new(round_half_away(times, UnitPrice::PLACES)).unwrap_or(price)
    });
}

/// Some months after the month in which something was to come; what was to come before the
/// plan comes in its first month.
fn later(month: Option<Month>, start: Month, months: u32) -> Month {
    // No more than what a plan can see, and far from what a number holds.
    month.map_or(start, |month| month.max(start)) + months.min(Months::MOST)
}
