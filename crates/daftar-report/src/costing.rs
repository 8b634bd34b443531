//! What one unit of each product costs and leaves.

use crate::columns::Column;
use crate::label::item_label;
use crate::{Cell, Row, RowKind, Source, Table};
use daftar_core::workbook::{Field, ListName, Place};
use daftar_core::{Msg, Projection, Workbook};

pub(crate) fn table(book: &Workbook, plan: &Projection) -> Table {
    let columns = [
        "unit",
        "unit-price",
        "unit-materials",
        "unit-packaging",
        "unit-labour",
        "unit-other",
        "unit-cost",
        "unit-margin",
        "unit-margin-rate",
    ];
    let rows = plan.lines.sales.products.iter().map(|product| {
        let typed = book.products.get(product.id);
        let unit = typed.and_then(|product| product.unit.clone());
        let unit = unit.filter(|unit| !unit.as_str().is_empty());
        let amounts = [
            product.price,
            product.unit_materials,
            product.unit_packaging,
            product.unit_labour,
            product.unit_other,
            product.unit_cost,
            product.unit_margin,
        ];
        let mut cells = vec![unit.map(|unit| Cell::Text(Msg::typed(unit.as_str())))];
        cells.extend(amounts.map(|line| Some(Cell::UnitPrice(plan.exact(line, 0)))));
        // Of a product without a price there is no such part.
        let rate = plan.exact(product.unit_margin_rate, 0);
        let priced = !plan.exact(product.price, 0).is_zero();
        cells.push(priced.then_some(Cell::Percent(rate)));
        let unit = Source::Typed(Place::item(Field::ProductUnit, product.id));
        let lines = amounts.map(|line| Source::line(plan, line, 0));
        let rate = Source::line(plan, product.unit_margin_rate, 0);
        let sources = std::iter::once(unit).chain(lines).chain([rate]).map(Some);
        let label = item_label(ListName::Products, &typed.and_then(|p| p.name.clone()));
        Row::new(format!("product.{}", product.id), RowKind::Item, label, cells).from(sources)
    });
    (columns.map(Column::Named).to_vec(), rows.collect())
}
