//! How much must be sold to lose nothing, and whether loans can be paid back, by plan year.

use crate::label::{item_label, line_label};
use crate::periods::years;
use crate::{Cell, Row, RowKind, Source, Table};
use daftar_core::engine::unit::{Money, Rate};
use daftar_core::engine::{Id, Key, Line};
use daftar_core::workbook::ListName;
use daftar_core::{Arg, Msg, Projection, Workbook};

pub(crate) fn table(book: &Workbook, plan: &Projection) -> Table {
    let lines = &plan.lines.yearly;
    let ends: Vec<u32> = plan.years().map(|year| year.end - 1).collect();
    let cells = |of: &dyn Fn(u32) -> Option<Cell>| ends.iter().map(|&end| of(end)).collect();
    let sources = |line: Id| ends.iter().map(move |&end| Some(Source::Line(line, end)));
    let row = |kind, key: Key, of: &dyn Fn(u32) -> Option<Cell>| {
        Row::new(key.as_str(), kind, line_label(key), cells(of))
            .from(sources(Id { key, item: None }))
    };
    let money = |line: Line<Money>| move |end| Some(Cell::Money(plan.money(line, end)));
    let rate = |line: Line<Rate>| move |end| plan.exact(line, end);
    // Without a margin there is no such point, and an empty cell says so.
    let reached = |end| !plan.money(lines.break_even, end).is_zero();
    let if_reached =
        |line: Line<Money>| move |end| reached(end).then(|| Cell::Money(plan.money(line, end)));
    let sold = |end| !plan.money(lines.sales, end).is_zero();

    let mut rows = vec![
        row(RowKind::Item, Key::YearSales, &money(lines.sales)),
        row(RowKind::Item, Key::YearMargin, &money(lines.margin)),
        row(RowKind::Item, Key::MarginRate, &|end| {
            sold(end).then(|| Cell::Percent(rate(lines.margin_rate)(end)))
        }),
        row(RowKind::Item, Key::YearFixedCosts, &money(lines.fixed_costs)),
        row(RowKind::Subtotal, Key::BreakEven, &if_reached(lines.break_even)),
        row(RowKind::Item, Key::BreakEvenDay, &if_reached(lines.break_even_day)),
        row(RowKind::Item, Key::SalesDay, &money(lines.sales_day)),
        row(RowKind::Item, Key::SafetyMargin, &|end| {
            (sold(end) && reached(end)).then(|| Cell::Percent(rate(lines.safety_margin)(end)))
        }),
    ];
    if let Some(main) = plan.main_product() {
        let units = lines.break_even_units.iter().find(|(id, _)| *id == main.id);
        let name = book.products.get(main.id).and_then(|product| product.name.clone());
        let label = item_label(ListName::Products, &name);
        let label = Msg::new("row-break-even-units").with("name", Arg::Msg(Box::new(label)));
        if let Some(&(id, line)) = units {
            let cells = cells(&|end| reached(end).then(|| Cell::Quantity(plan.exact(line, end))));
            let line = Id { key: Key::BreakEvenUnits, item: Some(id) };
            rows.push(Row::new(line.to_string(), RowKind::Item, label, cells).from(sources(line)));
        }
    }
    rows.push(row(RowKind::Item, Key::SelfFinancing, &money(lines.self_financing)));
    rows.push(row(RowKind::Item, Key::DebtService, &money(lines.debt_service)));
    rows.push(row(RowKind::Subtotal, Key::DebtCover, &|end| {
        let owes = !plan.money(lines.debt_service, end).is_zero();
        owes.then(|| Cell::Ratio(rate(lines.debt_cover)(end)))
    }));
    (years(plan), rows)
}
