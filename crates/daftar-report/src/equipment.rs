//! What is bought to last: cost, years of use, what wears out each year, what is left.

use crate::columns::Column;
use crate::label::{item_label, line_label};
use crate::periods::years;
use crate::{Cell, Row, RowKind, Source, Table};
use daftar_core::engine::Key;
use daftar_core::plan::EquipmentLines;
use daftar_core::workbook::Equipment;
use daftar_core::workbook::{Field, ListName, Place};
use daftar_core::{Money, Projection, Workbook};

pub(crate) fn table(book: &Workbook, plan: &Projection) -> Table {
    let mut columns: Vec<Column> =
        ["pieces", "cost", "bought-in", "useful-years"].map(Column::Named).to_vec();
    columns.extend(years(plan));
    columns.push(Column::Named("net-at-end"));

    let all = 0..plan.months();
    let mut rows = Vec::new();
    for thing in &plan.lines.assets.equipment {
        let Some(typed) = book.equipment.get(thing.id) else { continue };
        let cost = plan.sum(thing.cost, all.clone());
        let worn = |months| thing.depreciation.map_or(Money::ZERO, |line| plan.sum(line, months));
        let bought = typed.month.unwrap_or(plan.horizon.start).max(plan.horizon.start);
        let mut cells = vec![
            Some(Cell::Count(typed.count.map_or(1, |count| count.get()))),
            Some(Cell::Money(cost)),
            Some(Cell::Month(bought)),
            typed.years.map(|years| Cell::Quantity(years.get())),
        ];
        cells.extend(plan.years().map(|year| Some(Cell::Money(worn(year)))));
        cells.push(Some(Cell::Money(cost - worn(all.clone()))));
        let label = item_label(ListName::Equipment, &typed.name);
        let row = Row::new(format!("equipment.{}", thing.id), RowKind::Item, label, cells);
        rows.push(row.from(sources(plan, thing, typed)));
    }
    let lines = &plan.lines.assets;
    let cost = plan.sum(lines.bought, all.clone()) + plan.sum(lines.brought_in, all.clone());
    let mut cells = vec![None, Some(Cell::Money(cost)), None, None];
    cells.extend(plan.years().map(|year| Some(Cell::Money(plan.sum(lines.depreciation, year)))));
    cells.push(Some(Cell::Money(plan.money(lines.net, plan.months() - 1))));
    let key = Key::Depreciation;
    let both = [lines.bought, lines.brought_in].map(|line| Source::sum(plan, line, all.clone()));
    let mut sources = vec![None, Some(Source::Total(both.to_vec())), None, None];
    sources.extend(plan.years().map(|year| Some(Source::sum(plan, lines.depreciation, year))));
    sources.push(Some(Source::line(plan, lines.net, plan.months() - 1)));
    let row = Row::new("equipment", RowKind::Total, line_label(key), cells);
    rows.push(row.from(sources));
    (columns, rows)
}

fn sources(plan: &Projection, thing: &EquipmentLines, typed: &Equipment) -> Vec<Option<Source>> {
    let place = |field| Source::Typed(Place::item(field, thing.id));
    let month = plan.horizon.number(typed.month);
    let cost = (month < plan.months()).then(|| Source::line(plan, thing.cost, month));
    let worn = |months| Some(Source::sum(plan, thing.depreciation?, months));
    let left = match (cost.clone(), worn(0..plan.months())) {
        (Some(cost), Some(worn)) => Some(cost.less(worn)),
        (cost, _) => cost,
    };
    let mut sources = vec![
        Some(place(Field::EquipmentCount)),
        cost,
        typed.month.map(|_| place(Field::EquipmentMonth)),
        Some(place(Field::EquipmentYears)),
    ];
    sources.extend(plan.years().map(worn));
    sources.push(left);
    sources
}
