//! The balance sheet, and the working capital that it leaves.

use crate::label::line_label;
use crate::periods::{Over, Periods, Statement};
use crate::{Cell, Row, RowKind, Source, Table};
use daftar_core::engine::Key;
use daftar_core::{Projection, Workbook};

pub(crate) fn monthly(_: &Workbook, plan: &Projection) -> Table {
    table(plan, Periods::EachMonth)
}

pub(crate) fn yearly(_: &Workbook, plan: &Projection) -> Table {
    table(plan, Periods::Years)
}

fn table(plan: &Projection, periods: Periods) -> Table {
    let lines = &plan.lines;
    let balance = &lines.balance;
    let mut statement = Statement { plan, periods, rows: Vec::new() };
    let it = &mut statement;
    it.heading("assets");
    it.held_if_any(Key::EquipmentCost, balance.equipment_cost);
    it.held_if_any(Key::WrittenOff, balance.written_off).called("row-less-written-off");
    it.held_if_any(Key::DepositHeld, lines.assets.deposit_held);
    it.line(RowKind::Subtotal, Key::FixedAssets, balance.fixed_assets, Over::Last);
    it.held_if_any(Key::Stock, lines.purchases.stock);
    it.held_if_any(Key::Receivables, lines.sales.receivables);
    it.line(RowKind::Subtotal, Key::CurrentAssets, balance.current_assets, Over::Last);
    let cash = lines.results.closing_cash;
    it.line(RowKind::Subtotal, Key::ClosingCash, cash, Over::Last).called("row-cash-held");
    it.line(RowKind::Total, Key::Assets, balance.assets, Over::Last);

    it.heading("liabilities");
    it.held_if_any(Key::OwnerCapital, balance.owner_capital);
    it.held_if_any(Key::GrantsSoFar, balance.grants);
    it.held_if_any(Key::EarlierResults, balance.earlier_results);
    it.line(RowKind::Item, Key::YearResult, balance.year_result, Over::Last);
    it.line(RowKind::Subtotal, Key::OwnFunds, balance.own_funds, Over::Last);
    it.held_if_any(Key::LoanOwed, lines.funding.owed);
    it.held_if_any(Key::FamilyOwed, lines.funding.family_owed);
    it.line(RowKind::Subtotal, Key::Debts, balance.debts, Over::Last);
    it.line(RowKind::Subtotal, Key::Payables, lines.purchases.payables, Over::Last);
    it.line(RowKind::Total, Key::Liabilities, balance.liabilities, Over::Last);
    (periods.columns(plan), statement.rows)
}

/// What must be advanced each month, in dirhams and in days of sales, what there is for that,
/// and the cash that is left.
pub(crate) fn working_capital(_: &Workbook, plan: &Projection) -> Table {
    let (lines, periods) = (&plan.lines, Periods::EachMonth);
    let (balance, capital) = (&lines.balance, &lines.working_capital);
    let mut statement = Statement { plan, periods, rows: Vec::new() };
    let it = &mut statement;
    it.held_if_any(Key::Stock, lines.purchases.stock);
    it.held_if_any(Key::Receivables, lines.sales.receivables);
    it.held_if_any(Key::Payables, lines.purchases.payables).called("row-less-payables");
    it.line(RowKind::Subtotal, Key::WorkingCapitalNeed, capital.need, Over::Last);
    it.rows.push(days(plan));
    it.line(RowKind::Detail, Key::WorkingCapitalRise, capital.rise, Over::Last);
    it.line(RowKind::Item, Key::OwnFunds, balance.own_funds, Over::Last);
    it.held_if_any(Key::LoanOwed, lines.funding.owed);
    it.held_if_any(Key::FamilyOwed, lines.funding.family_owed);
    it.held_if_any(Key::FixedAssets, balance.fixed_assets).called("row-less-fixed-assets");
    it.line(RowKind::Subtotal, Key::WorkingCapital, capital.capital, Over::Last);
    it.line(RowKind::Total, Key::NetCashPosition, capital.net_cash, Over::Last);
    (periods.columns(plan), statement.rows)
}

/// The need in days. Before anything is sold in a plan year there are none.
fn days(plan: &Projection) -> Row {
    let (line, sales) = (plan.lines.working_capital.need_days, plan.lines.sales.sales);
    let cell = |month: u32| {
        let sold = !plan.sum(sales, month - month % 12..month + 1).is_zero();
        sold.then(|| Cell::Ratio(plan.exact(line, month)))
    };
    let key = Key::WorkingCapitalDays;
    let cells = (0..plan.months()).map(cell).collect();
    let sources = (0..plan.months()).map(|month| Some(Source::line(plan, line, month)));
    Row::new(key.as_str(), RowKind::Detail, line_label(key), cells).from(sources)
}
