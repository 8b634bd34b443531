//! The financing plan of each plan year: what it needs, where that comes from, and the cash
//! that is left.

use crate::periods::{Over, Periods, Statement};
use crate::{RowKind, Table};
use daftar_core::engine::Key;
use daftar_core::{Projection, Workbook};

/// What the owner brings in kind is in neither part: it moves no cash.
pub(crate) fn table(_: &Workbook, plan: &Projection) -> Table {
    let (lines, periods) = (&plan.lines, Periods::Years);
    let financing = &lines.yearly_financing;
    let mut statement = Statement { plan, periods, rows: Vec::new() };
    let it = &mut statement;
    it.heading("needs");
    it.line_if_any(RowKind::Item, Key::EquipmentBought, lines.assets.bought);
    it.line_if_any(RowKind::Item, Key::Deposit, lines.assets.deposit);
    it.line_if_any(RowKind::Item, Key::WorkingCapitalRise, lines.working_capital.rise);
    it.line_if_any(RowKind::Item, Key::Principal, lines.funding.principal);
    it.line_if_any(RowKind::Item, Key::FamilyRepaid, lines.funding.family_repaid);
    it.line(RowKind::Subtotal, Key::YearUses, financing.uses, Over::Last);

    it.heading("resources");
    it.line(RowKind::Item, Key::SelfFinancing, lines.yearly.self_financing, Over::Last);
    it.line_if_any(RowKind::Item, Key::OwnCash, lines.funding.own_cash);
    it.line_if_any(RowKind::Item, Key::FamilyReceived, lines.funding.family_received);
    it.line_if_any(RowKind::Item, Key::Grants, lines.funding.grants_total);
    it.line_if_any(RowKind::Item, Key::LoanDrawn, lines.funding.drawn);
    it.line(RowKind::Subtotal, Key::YearResources, financing.resources, Over::Last);

    it.line(RowKind::Subtotal, Key::CashChange, financing.cash_change, Over::Last);
    it.line(RowKind::Item, Key::OpeningCash, lines.results.opening_cash, Over::First);
    it.line(RowKind::Total, Key::ClosingCash, lines.results.closing_cash, Over::Last);
    (periods.columns(plan), statement.rows)
}
