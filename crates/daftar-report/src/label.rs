//! What rows are called.

use daftar_core::engine::{Id, Key};
use daftar_core::text::Name;
use daftar_core::workbook::{Field, ListName};
use daftar_core::{ItemId, Msg};

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
