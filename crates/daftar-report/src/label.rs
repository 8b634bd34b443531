//! What rows are called.

use crate::Cell;
use daftar_core::engine::{Id, Key};
use daftar_core::text::Name;
use daftar_core::workbook::{Field, Kind, ListName, Place, Value};
use daftar_core::{Arg, ItemId, Msg, Workbook};

/// The label of a line of the whole plan.
pub(crate) fn line_label(key: Key) -> Msg {
    Msg::new(format!("row-{}", key.as_str()))
}

/// What an item is called: its name as typed, or what an unnamed one is called.
pub fn item_label(list: ListName, name: &Option<Name>) -> Msg {
    match name {
        Some(name) if !name.as_str().is_empty() => Msg::typed(name.as_str()),
        _ => Msg::new(format!("list-{}-item", list.key())),
    }
}

/// The id of a row: that of its line.
pub(crate) fn row_id(key: Key, item: Option<ItemId>) -> String {
    Id { key, item }.to_string()
}

/// The official term of a field.
pub(crate) fn field_label(field: Field) -> Msg {
    Msg::new(format!("field-{}-official", field.key().replace('.', "-")))
}

/// What an item of a list is called.
pub(crate) fn named(book: &Workbook, list: ListName, id: ItemId) -> Msg {
    item_label(list, &name(book, list, id))
}

fn name(book: &Workbook, list: ListName, id: ItemId) -> Option<Name> {
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

/// What the answer at a place is called: the official term of its field, and of which month or
/// material.
pub(crate) fn place_label(book: &Workbook, place: Place) -> Msg {
    match (place.field, place.part) {
        // January of any year names the month of the season.
        (Field::ProductSeason, Some(month)) => Msg::new(format!("row-season-{}", month + 1)),
        (Field::MaterialQuantity | Field::MaterialPrice, Some(_)) => {
            let name = Place { field: Field::MaterialName, ..place };
            let name = match book.answer(name) {
                Some(Value::Text(name)) => Msg::typed(name),
                _ => Msg::new("list-materials-item"),
            };
            let key = if place.field == Field::MaterialPrice { "price" } else { "quantity" };
            Msg::new(format!("row-material-{key}")).with("name", Arg::Msg(Box::new(name)))
        }
        _ => field_label(place.field),
    }
}

/// An answer as a figure. None where nothing or only words are typed.
pub(crate) fn answer_cell(book: &Workbook, place: Place) -> Option<Cell> {
    Some(match (place.field.kind(), book.answer(place)?) {
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
    })
}
