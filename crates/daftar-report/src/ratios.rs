//! The usual ratios by plan year, how each is worked out, and what lenders usually like to see.
//! A ratio that does not exist, because there is nothing to divide by, is an empty cell.

use crate::columns::Column;
use crate::label::line_label;
use crate::periods::years;
use crate::{Cell, Row, RowKind, Source, Table};
use daftar_core::engine::unit::{Money, Unit};
use daftar_core::engine::{Key, Line};
use daftar_core::findings::thresholds::{
    AUTONOMY, DEBT_COVER, DEBT_YEARS, INSTALMENTS, OWN_SHARE, STOCK_DAYS,
};
use daftar_core::{Arg, Money as Amount, Msg, Projection, Workbook};

pub(crate) fn table(_: &Workbook, plan: &Projection) -> Table {
    let mut columns = years(plan);
    columns.extend(["formula", "reference"].map(Column::Named));
    (columns, debts(plan).into_iter().chain(results(plan)).collect())
}

fn debts(plan: &Projection) -> Vec<Row> {
    let (lines, made) = (&plan.lines, Made { plan });
    let (yearly, ratios) = (&lines.yearly, &lines.ratios);
    let some = |line: Line<Money>| move |end| !plan.money(line, end).is_zero();
    let positive = |line: Line<Money>| move |end| plan.money(line, end) > Amount::ZERO;
    let years = Some(Arg::Number(DEBT_YEARS.into()));
    vec![
        made.detail(Key::SelfFinancing, yearly.self_financing),
        made.detail(Key::DebtService, yearly.debt_service),
        made.ratio(Key::DebtCover, yearly.debt_cover, |end| {
            let owes = some(yearly.debt_service)(end);
            owes.then(|| Cell::Ratio(plan.exact(yearly.debt_cover, end)))
        })
        .with(reference("at-least", Some(Arg::Number(DEBT_COVER)))),
        made.ratio(Key::DebtsToSelfFinancing, ratios.debts_to_self_financing, |end| {
            let earns = positive(yearly.self_financing)(end);
            earns.then(|| Cell::Ratio(plan.exact(ratios.debts_to_self_financing, end)))
        })
        .with(reference("at-most", years)),
        made.detail(Key::YearInstalments, ratios.instalments),
        made.detail(Key::Disposable, ratios.disposable),
        made.ratio(Key::InstalmentsToDisposable, ratios.instalments_to_disposable, |end| {
            let free = positive(ratios.disposable)(end);
            free.then(|| Cell::Percent(plan.exact(ratios.instalments_to_disposable, end)))
        })
        .with(reference("at-most", Some(Arg::Percent(INSTALMENTS)))),
        made.ratio(Key::Autonomy, ratios.autonomy, |end| {
            let owns = positive(lines.balance.liabilities)(end);
            owns.then(|| Cell::Percent(plan.exact(ratios.autonomy, end)))
        })
        .with(reference("at-least", Some(Arg::Percent(AUTONOMY)))),
        own_share(plan).with(reference("at-least", Some(Arg::Percent(OWN_SHARE)))),
    ]
}

fn results(plan: &Projection) -> Vec<Row> {
    let (yearly, ratios, made) = (&plan.lines.yearly, &plan.lines.ratios, Made { plan });
    let sold = |end| !plan.money(yearly.sales, end).is_zero();
    let days = Msg::new("reference-at-most-days").with("days", Arg::Count(STOCK_DAYS.into()));
    vec![
        made.ratio(Key::MarginRate, yearly.margin_rate, |end| {
            sold(end).then(|| Cell::Percent(plan.exact(yearly.margin_rate, end)))
        })
        .with(reference("by-trade", None)),
        made.ratio(Key::ResultRate, ratios.result_rate, |end| {
            sold(end).then(|| Cell::Percent(plan.exact(ratios.result_rate, end)))
        })
        .with(reference("above-zero", None)),
        made.ratio(Key::StockDays, ratios.stock_days, |end| {
            let used = !plan.money(ratios.used, end).is_zero();
            used.then(|| Cell::Ratio(plan.exact(ratios.stock_days, end)))
        })
        .with(days),
    ]
}

/// The needs are those of the start, so the first year alone has an own share.
fn own_share(plan: &Projection) -> Row {
    let financing = &plan.lines.financing;
    let needs = !plan.money(financing.needs, 0).is_zero();
    let first = needs.then(|| Cell::Percent(plan.exact(financing.own_share, 0)));
    let later = plan.years().count() - 1;
    let cells = std::iter::once(first).chain(std::iter::repeat_n(None, later));
    let source = Some(Source::line(plan, financing.own_share, 0));
    row(RowKind::Item, Key::OwnShare, cells.collect()).from([source])
}

struct Made<'a> {
    plan: &'a Projection,
}

impl Made<'_> {
    /// A ratio of each plan year; none where it does not exist.
    fn ratio<U: Unit>(&self, key: Key, line: Line<U>, of: impl Fn(u32) -> Option<Cell>) -> Row {
        let cells = self.ends().map(of).collect();
        let sources = self.ends().map(|end| Some(Source::line(self.plan, line, end)));
        row(RowKind::Item, key, cells).from(sources)
    }

    /// An amount that ratios divide or are divided by.
    fn detail(&self, key: Key, line: Line<Money>) -> Row {
        let made = self.ratio(key, line, |end| Some(Cell::Money(self.plan.money(line, end))));
        Row { kind: RowKind::Detail, ..made.padded() }
    }

    fn ends(&self) -> impl Iterator<Item = u32> + use<> {
        self.plan.years().map(|year| year.end - 1)
    }
}

/// A row with the message of how it is worked out after its figures.
fn row(kind: RowKind, key: Key, figures: Vec<Option<Cell>>) -> Row {
    let formula = Cell::Text(Msg::new(format!("formula-{}", key.as_str())));
    let cells = figures.into_iter().chain([Some(formula)]).collect();
    Row::new(key.as_str(), kind, line_label(key), cells)
}

fn reference(end: &str, value: Option<Arg>) -> Msg {
    let msg = Msg::new(format!("reference-{end}"));
    match value {
        Some(value) => msg.with("value", value),
        None => msg,
    }
}

impl Row {
    /// The same with the usual reference in the last column.
    fn with(mut self, reference: Msg) -> Row {
        self.cells.push(Some(Cell::Text(reference)));
        self
    }

    /// The same without a usual reference.
    fn padded(mut self) -> Row {
        self.cells.push(None);
        self
    }
}
