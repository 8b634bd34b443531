//! What is paid besides what goes with each sale: purchases, monthly costs, people, stock.

use super::calendar::Horizon;
use super::sales::Sales;
use crate::engine::unit::Money;
use crate::engine::{Draft, Key, Line, Months, total};
use crate::list::ItemId;
use crate::workbook::{Field, Workbook};

/// Purchases and stock.
#[derive(Clone, Copy, Debug)]
pub struct Purchases {
    /// Materials and packaging bought.
    pub purchases: Line<Money>,
    /// Paid when bought.
    pub cash: Line<Money>,
    /// Earlier purchases, paid now.
    pub suppliers_paid: Line<Money>,
    /// Owed to suppliers.
    pub payables: Line<Money>,
    /// Opening stock bought.
    pub stock_bought: Line<Money>,
    /// Stock held.
    pub stock: Line<Money>,
}

/// What is bought to be sold. What is used is bought again the same month, so that the
/// opening stock keeps its level.
pub fn purchases(draft: &Draft, book: &Workbook, sales: &Sales) -> Purchases {
    let share = book.suppliers.credit_share.map(|share| share.get());
    let delay = book.suppliers.delay.map_or(1, |delay| delay.get());
    let share = draft.rate(Field::SuppliersCreditShare, share);

    let purchases = draft.line(Key::Purchases, sales.materials + sales.packaging);
    let on_credit = draft.line(Key::PurchasesOnCredit, (purchases * share).rounded());
    let cash = draft.line(Key::PurchasesCash, purchases - on_credit);
    let suppliers_paid = draft.line(Key::SuppliersPaid, on_credit.ago(delay));
    let payables =
        draft.running(Key::Payables, |owed| owed.previous() + on_credit - suppliers_paid);

    let opening = draft.money(Field::StockOpening, book.stock.opening);
    let stock_bought = draft.line(Key::StockBought, first(opening));
    let stock = draft.running(Key::Stock, |stock| stock.previous() + stock_bought);
    Purchases { purchases, cash, suppliers_paid, payables, stock_bought, stock }
}

/// In the first month only.
pub(super) fn first(given: impl Into<crate::engine::Expr<Money>>) -> crate::engine::Expr<Money> {
    given.into().only(Months::FIRST)
}

/// Costs that do not follow sales.
#[derive(Clone, Debug)]
pub struct Costs {
    /// Each monthly cost.
    pub costs: Vec<(ItemId, Line<Money>)>,
    /// All monthly costs.
    pub costs_total: Line<Money>,
    /// Pay of each staff line.
    pub staff: Vec<(ItemId, Line<Money>)>,
    /// Pay of staff.
    pub staff_pay: Line<Money>,
    /// What the business pays on top.
    pub staff_charges: Line<Money>,
    /// The owner's pay.
    pub owner_pay: Line<Money>,
    /// Each start-up cost.
    pub start_costs: Vec<(ItemId, Line<Money>)>,
    /// All start-up costs.
    pub start_costs_total: Line<Money>,
}

/// Monthly costs, people, the owner and what opening costs.
pub fn costs(draft: &Draft, book: &Workbook, horizon: &Horizon) -> Costs {
    let costs = lines(book.costs.iter().map(|(id, cost)| {
        let item = draft.item(id);
        let every = cost.every.map_or(1, |every| every.get());
        let months = horizon.every(cost.from, cost.until, every);
        let amount = item.money(Field::MonthlyCostAmount, cost.amount);
        (id, item.line(Key::Costs, crate::engine::Expr::from(amount).only(months)))
    }));
    let (mut staff, mut charges) = (Vec::new(), Vec::new());
    for (id, line) in book.staff.iter() {
        let item = draft.item(id);
        let months = horizon.every(line.from, line.until, 1);
        let people = item.count(Field::StaffCount, line.count.map_or(1, |people| people.get()));
        let pay = item.money(Field::StaffPay, line.pay);
        let on_top = item.money(Field::StaffCharges, line.charges);
        staff.push((id, item.line(Key::StaffPay, (pay * people).rounded().only(months))));
        charges.push((id, item.line(Key::StaffCharges, (on_top * people).rounded().only(months))));
    }
    let owner_pay = draft.money(Field::OwnerPay, book.household.owner_pay);
    let owner_pay = crate::engine::Expr::from(owner_pay);
    let start_costs = lines(book.start.costs.iter().map(|(id, cost)| {
        let item = draft.item(id);
        let amount = item.money(Field::StartCostAmount, cost.amount);
        (id, item.line(Key::StartCosts, first(amount)))
    }));
    Costs {
        costs_total: draft.line(Key::Costs, sum(&costs)),
        costs,
        staff_pay: draft.line(Key::StaffPay, sum(&staff)),
        staff,
        staff_charges: draft.line(Key::StaffCharges, sum(&charges)),
        owner_pay: draft
            .line(Key::OwnerPay, owner_pay.only(horizon.from(book.household.owner_pay_from))),
        start_costs_total: draft.line(Key::StartCosts, sum(&start_costs)),
        start_costs,
    }
}

fn lines(items: impl Iterator<Item = (ItemId, Line<Money>)>) -> Vec<(ItemId, Line<Money>)> {
    items.collect()
}

pub(super) fn sum(lines: &[(ItemId, Line<Money>)]) -> crate::engine::Expr<Money> {
    total(lines.iter().map(|(_, line)| line))
}
