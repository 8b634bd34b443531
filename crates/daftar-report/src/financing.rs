//! The initial financing plan: what starting needs, and where it comes from.

use crate::columns::Column;
use crate::label::line_label;
use crate::{Cell, Row, RowKind, Source, Table};
use daftar_core::engine::unit::Money;
use daftar_core::engine::{Key, Line};
use daftar_core::{Projection, Workbook};
use rust_decimal::Decimal;

pub(crate) fn table(_: &Workbook, plan: &Projection) -> Table {
    let lines = &plan.lines.financing;
    let larger = std::cmp::max_by_key(lines.needs, lines.resources, |line| plan.money(*line, 0));
    let all = plan.money(larger, 0);
    let row = |kind: RowKind, key: Key, line: Line<Money>| {
        let amount = plan.money(line, 0);
        let part = amount.exact().checked_div(all.exact()).unwrap_or(Decimal::ZERO);
        let cells = vec![Some(Cell::Money(amount)), Some(Cell::Percent(part))];
        let source = Source::line(plan, line, 0);
        let part = source.clone().over(Source::line(plan, larger, 0));
        let sources = [Some(source), Some(part)];
        (kind != RowKind::Item || !amount.is_zero())
            .then(|| Row::new(key.as_str(), kind, line_label(key), cells).from(sources))
    };
    let rows = [
        Some(Row::heading("needs")),
        row(RowKind::Item, Key::NeedStartCosts, lines.start_costs),
        row(RowKind::Item, Key::NeedEquipment, lines.equipment),
        row(RowKind::Item, Key::NeedBroughtIn, lines.brought_in),
        row(RowKind::Item, Key::NeedDeposit, lines.deposit),
        row(RowKind::Item, Key::NeedStock, lines.stock),
        row(RowKind::Item, Key::NeedReserve, lines.reserve),
        row(RowKind::Total, Key::Needs, lines.needs),
        Some(Row::heading("resources")),
        row(RowKind::Item, Key::ResourceOwnCash, lines.own_cash),
        row(RowKind::Item, Key::ResourceBroughtIn, lines.own_kind),
        row(RowKind::Item, Key::ResourceFamily, lines.family),
        row(RowKind::Item, Key::ResourceGrants, lines.grants),
        row(RowKind::Item, Key::ResourceLoans, lines.loans),
        row(RowKind::Total, Key::Resources, lines.resources),
        (!plan.money(lines.gap, 0).is_zero())
            .then(|| row(RowKind::Subtotal, Key::FinancingGap, lines.gap))
            .flatten(),
    ];
    (vec![Column::Named("amount"), Column::Named("part")], rows.into_iter().flatten().collect())
}
