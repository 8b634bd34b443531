//! What rows of the model and typed figures are called.

use daftar_core::engine::{Id, Key};
use daftar_core::text::Name;
use daftar_core::workbook::{Field, ListName, Place, Value};
use daftar_core::{Arg, ItemId, Msg, Workbook};
use daftar_report::item_label;

/// The list that the items of a key belong to.
pub(crate) fn list_of(key: Key) -> ListName {
    match key {
        Key::Costs => ListName::Costs,
        Key::StaffPay | Key::StaffCharges => ListName::Staff,
        Key::StartCosts => ListName::StartCosts,
        Key::EquipmentBought | Key::EquipmentBroughtIn | Key::WrittenOff | Key::Depreciation => {
            ListName::Equipment
        }
        Key::Grants => ListName::Grants,
        Key::LoanDrawn
        | Key::Interest
        | Key::Principal
        | Key::Instalment
        | Key::LevelInstalment
        | Key::LoanOwed => ListName::Loans,
        _ => ListName::Products,
    }
}

/// What an item of a list is called.
pub(crate) fn item(book: &Workbook, list: ListName, id: ItemId) -> Msg {
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

/// What the rows of a key are about. A key whose message names its item gets the name.
pub(crate) fn row(book: &Workbook, id: Id) -> Msg {
    let label = Msg::new(format!("row-{}", id.key.as_str()));
    match (id.key, id.item) {
        (Key::BreakEvenUnits, Some(product)) => {
            label.with("name", Arg::Msg(Box::new(item(book, ListName::Products, product))))
        }
        _ => label,
    }
}

/// The official term of what was typed, with the material or the month it belongs to.
pub(crate) fn input(book: &Workbook, place: Place) -> Msg {
    match (place.field, place.part) {
        (Field::ProductSeason, Some(month)) => Msg::new(format!("row-season-{}", month + 1)),
        (Field::MaterialQuantity | Field::MaterialPrice, Some(_)) => {
            let name = match book.answer(Place { field: Field::MaterialName, ..place }) {
                Some(Value::Text(name)) if !name.is_empty() => Msg::typed(name),
                _ => Msg::new("list-materials-item"),
            };
            let what = if place.field == Field::MaterialPrice { "price" } else { "quantity" };
            Msg::new(format!("row-material-{what}")).with("name", Arg::Msg(Box::new(name)))
        }
        (field, _) => Msg::new(format!("field-{}-official", field.key().replace('.', "-"))),
    }
}

/// Where something was typed, as `products.price.2`: the same in every language.
pub(crate) fn place(place: Place) -> String {
    let numbers = [place.item.map(|item| item.0), place.part].into_iter().flatten();
    let numbers: String = numbers.map(|number| format!(".{number}")).collect();
    format!("{}{numbers}", place.field.key())
}
