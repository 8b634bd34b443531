//! What things are called on the screen: the words somebody typed for them.

use daftar_core::workbook::{Field, ListName, Place, Value};
use daftar_core::{ItemId, Workbook};

/// The field that names the items of a list.
pub const fn name_field(list: ListName) -> Field {
    match list {
        ListName::Competitors => Field::CompetitorName,
        ListName::Products => Field::ProductName,
        ListName::Materials => Field::MaterialName,
        ListName::Costs => Field::MonthlyCostName,
        ListName::Staff => Field::StaffRole,
        ListName::Equipment => Field::EquipmentName,
        ListName::StartCosts => Field::StartCostName,
        ListName::Grants => Field::GrantName,
        ListName::Loans => Field::LoanLender,
    }
}

/// What an item of a list is called, if it was named. Materials are items of a product.
pub fn item_name(book: &Workbook, list: ListName, item: ItemId) -> Option<String> {
    match book.answer(Place::item(name_field(list), item))? {
        Value::Text(name) => Some(name),
        _ => None,
    }
}

/// A name for a file: what the business is called, without what file systems refuse.
///
/// Letters of every script stay. At most 60 letters, so that the path of a folder fits
/// before it; `fallback` where nothing is left.
pub fn file_stem(book: &Workbook, fallback: &str) -> String {
    let name = book.business.name.as_ref().map_or("", |name| name.as_str());
    let mut stem = String::new();
    for letter in name.chars() {
        if letter.is_alphanumeric() {
            stem.push(letter);
        } else if !stem.ends_with('-') && !stem.is_empty() {
            stem.push('-');
        }
    }
    let stem: String = stem.trim_end_matches('-').chars().take(60).collect();
    if stem.is_empty() { fallback.to_owned() } else { stem }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, want: &str) {
        let mut book = Workbook::default();
        let place = Place::plain(Field::BusinessName);
        book.set(place, Some(Value::Text(name.to_owned()))).unwrap();
        assert_eq!(file_stem(&book, "daftar"), want);
    }

    #[test]
    fn names_of_files() {
        check("Atelier Baobab", "Atelier-Baobab");
        check("ورشة باوباب", "ورشة-باوباب");
        check("../../etc/passwd", "etc-passwd");
        check("C:\\con?*|<>\"", "C-con");
        check("***", "daftar");
        check("L’été à Salé (2)", "L-été-à-Salé-2");
        assert_eq!(file_stem(&Workbook::default(), "daftar"), "daftar");
        check(&"é".repeat(80), &"é".repeat(60));
    }
}
