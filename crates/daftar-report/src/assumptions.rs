//! Everything that was typed and is a figure, a month or a choice: what the plan rests on.

use crate::columns::Column;
use crate::label::{answer_cell, named, place_label};
use crate::{Row, RowKind, Source, Table};
use daftar_core::workbook::{Field, ListName, ListPlace, Place};
use daftar_core::{ItemId, Projection, Workbook};

pub(crate) fn table(book: &Workbook, _: &Projection) -> Table {
    let mut rows = Vec::new();
    let plain = Field::ALL.iter().filter(|field| field.list().is_none());
    let answers: Vec<Row> = plain.filter_map(|&field| answer(book, Place::plain(field))).collect();
    if !answers.is_empty() {
        rows.push(Row::heading("whole-plan"));
        rows.extend(answers);
    }
    for &list in ListName::ALL {
        // Materials stand with their product; competitors are no assumption of the figures.
        if matches!(list, ListName::Materials | ListName::Competitors) {
            continue;
        }
        for id in book.ids(ListPlace::plain(list)) {
            let fields = Field::ALL.iter().filter(|field| field.list() == Some(list));
            let mut answers: Vec<Row> =
                fields.filter_map(|&field| answer(book, Place::item(field, id))).collect();
            if list == ListName::Products {
                answers.extend(parts(book, id));
            }
            let label = named(book, list, id);
            let id = format!("{}.{id}", list.key());
            rows.push(Row::new(id, RowKind::Heading, label, Vec::new()));
            rows.extend(answers);
        }
    }
    (vec![Column::Named("value")], rows)
}

/// The season and the materials of a product.
fn parts(book: &Workbook, product: ItemId) -> Vec<Row> {
    let months = (0..12).map(|month| Place::part(Field::ProductSeason, product, month));
    let materials = book.ids(ListPlace::materials(product));
    let fields = [Field::MaterialQuantity, Field::MaterialPrice];
    let materials = materials
        .into_iter()
        .flat_map(|material| fields.map(|field| Place::part(field, product, material.0)));
    months.chain(materials).filter_map(|place| answer(book, place)).collect()
}

fn answer(book: &Workbook, place: Place) -> Option<Row> {
    let cell = answer_cell(book, place)?;
    let mut id = place.field.key().to_owned();
    for number in [place.item.map(|item| item.0), place.part].into_iter().flatten() {
        id.push_str(&format!(".{number}"));
    }
    let row = Row::new(id, RowKind::Item, place_label(book, place), vec![Some(cell)]);
    Some(row.typed().from([Some(Source::Typed(place))]))
}
