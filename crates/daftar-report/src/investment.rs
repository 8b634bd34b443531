//! The plan as an investment, for the coach: its flows, and what they are worth.

use crate::columns::Column;
use crate::label::line_label;
use crate::periods::years;
use crate::{Cell, Row, RowKind, Source, Table};
use daftar_core::engine::Key;
use daftar_core::finance::invest::{
    discounted, internal_rate, net_present_value, payback, profitability_index,
};
use daftar_core::finance::of_plan::{DISCOUNT, Investment, YearFlow};
use daftar_core::{Money, Msg, Projection, Workbook};
use rust_decimal::Decimal;

/// Time 0 and each plan year across; flows as parts that sum, then the measures, each a value
/// at the start.
pub(crate) fn table(_: &Workbook, plan: &Projection) -> Table {
    let investment = Investment::of(plan);
    let flows = investment.flows();
    let mut columns = vec![Column::Named("at-start")];
    columns.extend(years(plan));
    let mut rows = parts(&investment, plan);
    let row = |id: &str, kind, values: &[Decimal]| {
        let cells = values.iter().map(|flow| Some(Cell::Money(Money::round(*flow)))).collect();
        Row::new(id, kind, Msg::new(format!("row-{id}")), cells)
    };
    rows.push(row("flow", RowKind::Total, &flows));
    let so_far = flows.iter().scan(Decimal::ZERO, |sum, flow| {
        *sum += flow;
        Some(*sum)
    });
    rows.push(row("flow-so-far", RowKind::Detail, &so_far.collect::<Vec<_>>()));
    if let Some(worth) = discounted(DISCOUNT, &flows) {
        rows.push(row("discounted-flow", RowKind::Detail, &worth));
    }
    rows.push(Row::heading("measures"));
    rows.extend(measures(&flows, columns.len()));
    (columns, rows)
}

/// What the flows are made of; years with nothing of a kind in any column are left out.
fn parts(investment: &Investment, plan: &Projection) -> Vec<Row> {
    let part = |id: &str, label: Msg, start: Option<Money>, of: fn(&YearFlow) -> Money| {
        let years = investment.years.iter().map(|year| Some(of(year)));
        let amounts: Vec<Option<Money>> = std::iter::once(start).chain(years).collect();
        let any = amounts.iter().flatten().any(|amount| !amount.is_zero());
        let cells = amounts.into_iter().map(|amount| amount.map(Cell::Money)).collect();
        any.then(|| Row::new(id, RowKind::Item, label, cells))
    };
    let named = |id: &str, of| part(id, Msg::new(format!("row-{id}")), None, of);
    let none = |_: &YearFlow| Money::ZERO;
    let lines = &plan.lines;
    let earned =
        part("self-financing", line_label(Key::SelfFinancing), None, |year| year.self_financing);
    let yearly = plan
        .years()
        .map(|year| Some(Source::line(plan, lines.yearly.self_financing, year.end - 1)));
    let earned = earned.map(|row| row.from(std::iter::once(None).chain(yearly)));
    let interest = named("interest-added-back", |year| year.interest);
    let yearly = plan.years().map(|year| Some(Source::sum(plan, lines.funding.interest, year)));
    let interest = interest.map(|row| row.from(std::iter::once(None).chain(yearly)));
    let needs = part("needs", line_label(Key::Needs), Some(-investment.needs), none).map(|row| {
        // Nothing but the start.
        let cells = row.cells.into_iter().enumerate();
        Row { cells: cells.map(|(at, cell)| cell.filter(|_| at == 0)).collect(), ..row }
    });
    let counted = named("start-costs-in-needs", |year| year.start_costs)
        .map(|row| row.from([None, Some(Source::line(plan, lines.costs.start_costs_total, 0))]));
    let last = plan.months() - 1;
    let left = named("left-at-end", |year| year.left).map(|row| {
        let parts = vec![
            Source::line(plan, lines.balance.fixed_assets, last),
            Source::line(plan, lines.working_capital.need, last),
            Source::line(plan, lines.financing.reserve, 0),
        ];
        let before = row.cells.len() - 1;
        let before = std::iter::repeat_n(None, before);
        row.from(before.chain([Some(Source::Total(parts))]))
    });
    let rows = [
        needs,
        earned,
        interest,
        counted,
        named("later-equipment", |year| -year.equipment),
        named("less-to-advance", |year| year.working_capital),
        left,
    ];
    rows.into_iter().flatten().collect()
}

/// What the flows are worth, in the column of the start.
fn measures(flows: &[Decimal], columns: usize) -> Vec<Row> {
    let row = |id: &str, name: &str, cell: Option<Cell>| {
        let mut cells = vec![None; columns];
        cells[0] = cell;
        Row::new(id, RowKind::Item, Msg::new(format!("row-{name}")), cells)
    };
    let (rate, name) = match internal_rate(flows) {
        Ok(found) if found.all.len() > 1 => (Cell::Percent(found.rate), "internal-rate-of-several"),
        Ok(found) => (Cell::Percent(found.rate), "internal-rate"),
        Err(why) => {
            (Cell::Text(Msg::new(format!("no-internal-rate-{}", why.key()))), "internal-rate")
        }
    };
    // Years, with a part of one.
    let after = |years: Option<Decimal>| match years {
        Some(years) => Cell::Ratio(years),
        None => Cell::Text(Msg::new("payback-after-the-plan")),
    };
    let worth = net_present_value(DISCOUNT, flows).map(|worth| Cell::Money(Money::round(worth)));
    let late = discounted(DISCOUNT, flows).and_then(|flows| payback(&flows));
    let index = profitability_index(DISCOUNT, flows).map(Cell::Ratio);
    vec![
        row("discount-rate", "discount-rate", Some(Cell::Percent(DISCOUNT))),
        row("net-present-value", "net-present-value", worth),
        row("internal-rate", name, Some(rate)),
        row("payback", "payback", Some(after(payback(flows)))),
        row("discounted-payback", "discounted-payback", Some(after(late))),
        row("profitability-index", "profitability-index", index),
    ]
}
