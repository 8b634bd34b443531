//! Units sold and sales of each product, month by month.

use crate::columns::Column;
use crate::label::{item_label, line_label, row_id};
use crate::periods::{Over, Periods, Statement};
use crate::{Cell, Row, RowKind, Table};
use daftar_core::engine::Key;
use daftar_core::engine::Line;
use daftar_core::engine::unit::Quantity;
use daftar_core::workbook::ListName;
use daftar_core::{ItemId, Msg, Projection, Workbook};
use rust_decimal::Decimal;

pub(crate) fn table(book: &Workbook, plan: &Projection) -> Table {
    let columns: Vec<Column> = Periods::Months.columns(plan);
    let label = |id: ItemId| {
        let name = book.products.get(id).and_then(|product| product.name.clone());
        item_label(ListName::Products, &name)
    };
    let mut rows = vec![Row::heading("quantity-sold")];
    for product in &plan.lines.sales.products {
        let id = row_id(Key::QuantitySold, Some(product.id));
        rows.push(quantities(plan, id, label(product.id), product.quantity));
    }
    let mut statement = Statement { plan, periods: Periods::Months, rows };
    statement.heading("sales");
    for product in &plan.lines.sales.products {
        statement.item(Key::Sales, product.id, label(product.id), product.sales);
    }
    statement.line(RowKind::Total, Key::Sales, plan.lines.sales.sales, Over::Sum);
    let mut rows = statement.rows;
    if plan.lines.sales.products.iter().any(|product| product.hours.is_some()) {
        let key = Key::HoursNeeded;
        let row = quantities(plan, row_id(key, None), line_label(key), plan.lines.sales.hours);
        rows.push(Row { kind: RowKind::Detail, ..row });
    }
    (columns, rows)
}

fn quantities(plan: &Projection, id: String, label: Msg, line: Line<Quantity>) -> Row {
    let months: Vec<Decimal> = (0..plan.months()).map(|month| plan.exact(line, month)).collect();
    // Year by year, as it is explained: the last digits of decimals depend on the order.
    let all = plan.years().map(|year| year.map(|month| plan.exact(line, month)).sum::<Decimal>());
    let all = all.sum();
    let cells = months.into_iter().chain([all]);
    let cells = cells.map(|quantity| Some(Cell::Quantity(quantity))).collect();
    let sources = Periods::Months.sources(plan, line, Over::Sum);
    Row::new(id, RowKind::Item, label, cells).from(sources)
}
