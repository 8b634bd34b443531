//! Everything that was typed and is a figure, a month or a choice: what the plan rests on.

use crate::columns::Column;
use crate::label::{field_label, item_label};
use crate::{Cell, Row, RowKind, Table};
use daftar_core::workbook::{Field, Kind, ListName, ListPlace, Place, Value};
use daftar_core::{ItemId, Msg, Projection, Workbook};

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
            let label = item_label(list, &name(book, list, id));
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
    let cell = match (place.field.kind(), book.answer(place)?) {
        (Kind::Percent { .. }, Value::Decimal(fraction)) => Cell::Percent(fraction),
        (Kind::UnitPrice, Value::Decimal(price)) => Cell::UnitPrice(price),
        (_, Value::Decimal(number)) => Cell::Quantity(number),
        (_, Value::Money(money)) => Cell::Money(money),
        (_, Value::Count(count)) => Cell::Count(count),
        (_, Value::Month(month)) => Cell::Month(month),
        (_, Value::Choice(word)) => {
            let field = place.field.key().replace('.', "-");
            Cell::Text(Msg::new(format!("choice-{field}-{word}")))
        }
        (_, Value::Text(_)) => return None,
    };
    let mut id = place.field.key().to_owned();
    for number in [place.item.map(|item| item.0), place.part].into_iter().flatten() {
        id.push_str(&format!(".{number}"));
    }
    let label = match (place.field, place.part) {
        (Field::ProductSeason, Some(month)) => {
            // January of any year names the month of the season.
            Msg::new(format!("row-season-{}", month + 1))
        }
        (Field::MaterialQuantity | Field::MaterialPrice, Some(_)) => {
            let name = Place { field: Field::MaterialName, ..place };
            let name = match book.answer(name) {
                Some(Value::Text(name)) => Msg::typed(name),
                _ => Msg::new("list-materials-item"),
            };
            let key = if place.field == Field::MaterialPrice { "price" } else { "quantity" };
            Msg::new(format!("row-material-{key}"))
                .with("name", daftar_core::Arg::Msg(Box::new(name)))
        }
        _ => field_label(place.field),
    };
    Some(Row::new(id, RowKind::Item, label, vec![Some(cell)]).typed())
}

fn name(book: &Workbook, list: ListName, id: ItemId) -> Option<daftar_core::text::Name> {
    match list {
        ListName::Products => book.products.get(id)?.name.clone(),
        ListName::Costs => book.costs.get(id)?.name.clone(),
        ListName::Staff => book.staff.get(id)?.role.clone(),
        ListName::Equipment => book.equipment.get(id)?.name.clone(),
        ListName::StartCosts => book.start.costs.get(id)?.name.clone(),
        ListName::Grants => book.funding.grants.get(id)?.name.clone(),
        ListName::Loans => book.loans.get(id)?.lender.clone(),
        ListName::Competitors => book.competitors.get(id)?.name.clone(),
        ListName::Materials => None,
    }
}
