//! The cash plan: what comes in and goes out, when it does. Depreciation is never here.

use crate::label::item_label;
use crate::periods::{Over, Periods, Statement};
use crate::{RowKind, Table};
use daftar_core::engine::Key;
use daftar_core::workbook::ListName;
use daftar_core::{Projection, Workbook};

pub(crate) fn monthly(book: &Workbook, plan: &Projection) -> Table {
    table(book, plan, Periods::Months)
}

pub(crate) fn yearly(book: &Workbook, plan: &Projection) -> Table {
    table(book, plan, Periods::Years)
}

fn table(book: &Workbook, plan: &Projection, periods: Periods) -> Table {
    let lines = &plan.lines;
    let mut statement = Statement { plan, periods, rows: Vec::new() };
    let it = &mut statement;
    it.line(RowKind::Subtotal, Key::OpeningCash, lines.results.opening_cash, Over::First);

    it.heading("cash-in");
    it.line(RowKind::Item, Key::SalesCash, lines.sales.sales_cash, Over::Sum);
    it.line_if_any(RowKind::Item, Key::CreditCollected, lines.sales.credit_collected);
    it.line_if_any(RowKind::Item, Key::OwnCash, lines.funding.own_cash);
    it.line_if_any(RowKind::Item, Key::FamilyReceived, lines.funding.family_received);
    it.line_if_any(RowKind::Item, Key::Grants, lines.funding.grants_total);
    it.line_if_any(RowKind::Item, Key::LoanDrawn, lines.funding.drawn);
    it.line(RowKind::Subtotal, Key::Receipts, lines.results.receipts, Over::Sum);

    it.heading("cash-out");
    it.line_if_any(RowKind::Item, Key::EquipmentBought, lines.assets.bought);
    it.line_if_any(RowKind::Item, Key::Deposit, lines.assets.deposit);
    it.line_if_any(RowKind::Item, Key::StockBought, lines.purchases.stock_bought);
    it.line_if_any(RowKind::Item, Key::StartCosts, lines.costs.start_costs_total);
    it.line_if_any(RowKind::Item, Key::PurchasesCash, lines.purchases.cash);
    it.line_if_any(RowKind::Item, Key::SuppliersPaid, lines.purchases.suppliers_paid);
    it.line_if_any(RowKind::Item, Key::Labour, lines.sales.labour);
    it.line_if_any(RowKind::Item, Key::OtherVariable, lines.sales.other);
    for &(id, line) in &lines.costs.costs {
        let name = book.costs.get(id).and_then(|cost| cost.name.clone());
        it.item(Key::Costs, id, item_label(ListName::Costs, &name), line);
    }
    it.line_if_any(RowKind::Item, Key::StaffPay, lines.costs.staff_pay);
    it.line_if_any(RowKind::Item, Key::StaffCharges, lines.costs.staff_charges);
    it.line_if_any(RowKind::Item, Key::OwnerPay, lines.costs.owner_pay);
    it.line_if_any(RowKind::Item, Key::Principal, lines.funding.principal);
    it.line_if_any(RowKind::Item, Key::Interest, lines.funding.interest);
    it.line_if_any(RowKind::Item, Key::FamilyRepaid, lines.funding.family_repaid);
    it.line(RowKind::Subtotal, Key::Payments, lines.results.payments, Over::Sum);

    it.line(RowKind::Subtotal, Key::NetCash, lines.results.net_cash, Over::Sum);
    it.line(RowKind::Total, Key::ClosingCash, lines.results.closing_cash, Over::Last);
    (periods.columns(plan), statement.rows)
}
