//! Workbooks for tests: any that can be typed, and the largest.

use daftar_core::limits;
use daftar_core::workbook::{Field, Kind, ListName, ListPlace, Place, Value};
use daftar_core::{ItemId, Money, Month, Workbook};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use rust_decimal::Decimal;

/// What somebody does: adds lines, takes some out, fills fields.
#[derive(Clone, Debug)]
enum Edit {
    Add(ListName, Index),
    Remove(ListName, Index, Index),
    Set(Field, Index, Index, Option<Value>),
}

/// Any workbook that can be typed, small enough to be quick.
pub(crate) fn workbooks() -> impl Strategy<Value = Workbook> {
    let adds = prop::collection::vec(edit_add(), 0..40);
    let edits = prop::collection::vec(
        prop_oneof![1 => edit_add(), 1 => edit_remove(), 20 => edit_set()],
        0..150,
    );
    (adds, edits).prop_map(|(adds, edits)| {
        let mut workbook = Workbook::default();
        for edit in adds.into_iter().chain(edits) {
            apply(&mut workbook, edit);
        }
        workbook
    })
}

fn edit_add() -> impl Strategy<Value = Edit> {
    (select(ListName::ALL), any::<Index>()).prop_map(|(list, product)| Edit::Add(list, product))
}

fn edit_remove() -> impl Strategy<Value = Edit> {
    (select(ListName::ALL), any::<Index>(), any::<Index>())
        .prop_map(|(list, product, item)| Edit::Remove(list, product, item))
}

fn edit_set() -> impl Strategy<Value = Edit> {
    select(Field::ALL).prop_flat_map(|field| {
        let value = prop::option::weighted(0.9, values(field.kind()));
        (Just(field), any::<Index>(), any::<Index>(), value)
            .prop_map(|(field, item, part, value)| Edit::Set(field, item, part, value))
    })
}

/// Any answer of a kind, the ends of its range included.
fn values(kind: Kind) -> BoxedStrategy<Value> {
    match kind {
        Kind::Name(most) => texts("[a-zA-Zéœçء-ي0-9 ,.'\"\\\\/<&=+@😀\u{200D}\u{200F}-]", most),
        Kind::Passage(most) => texts("[a-zéء-ي0-9 ,.'\"\\\\\n\u{200C}]", most.min(200)),
        Kind::Money => (0..=Money::LIMIT.centimes())
            .prop_map(|centimes| Value::Money(Money::from_centimes(centimes)))
            .boxed(),
        Kind::UnitPrice => numbers(Decimal::ZERO, limits::UNIT_PRICE.into(), 4),
        Kind::Number { least, most, places } | Kind::Percent { least, most, places } => {
            numbers(least, most, places)
        }
        Kind::Count { least, most } => (least..=most).prop_map(Value::Count).boxed(),
        Kind::Month => (1900_u32..=2199, 1_u32..=12)
            .prop_map(|(year, number)| Value::Month(Month::new(year, number).unwrap()))
            .boxed(),
        Kind::Choice(words) => select(words).prop_map(Value::Choice).boxed(),
    }
}

fn texts(letters: &str, most: usize) -> BoxedStrategy<Value> {
    let pattern = format!("{letters}{{0,{most}}}");
    prop::string::string_regex(&pattern).unwrap().prop_map(Value::Text).boxed()
}

fn numbers(least: Decimal, most: Decimal, places: u32) -> BoxedStrategy<Value> {
    let units = |number: Decimal| -> i64 {
        let scale = Decimal::from(10_u64.pow(places));
        (number * scale).try_into().unwrap()
    };
    prop_oneof![Just(units(least)), Just(units(most)), units(least)..=units(most)]
        .prop_map(move |units| Value::Decimal(Decimal::new(units, places)))
        .boxed()
}

fn apply(workbook: &mut Workbook, edit: Edit) {
    match edit {
        Edit::Add(list, product) => {
            // A full list stays as it is.
            let _ = list_place(workbook, list, product).and_then(|place| workbook.add(place));
        }
        Edit::Remove(list, product, item) => {
            if let Some(place) = list_place(workbook, list, product)
                && let Some(id) = pick(&workbook.ids(place), item)
            {
                workbook.remove(place, id);
            }
        }
        Edit::Set(field, item, part, value) => {
            if let Some(place) = place(workbook, field, item, part) {
                workbook.set(place, value).expect("a value of the right kind");
            }
        }
    }
}

fn pick(ids: &[ItemId], index: Index) -> Option<ItemId> {
    (!ids.is_empty()).then(|| ids[index.index(ids.len())])
}

fn list_place(workbook: &Workbook, list: ListName, product: Index) -> Option<ListPlace> {
    if list == ListName::Materials {
        let products = workbook.ids(ListPlace::plain(ListName::Products));
        Some(ListPlace::materials(pick(&products, product)?))
    } else {
        Some(ListPlace::plain(list))
    }
}

fn place(workbook: &Workbook, field: Field, item: Index, part: Index) -> Option<Place> {
    let ids = |list| workbook.ids(list);
    Some(match field.list() {
        None => Place::plain(field),
        Some(ListName::Materials) => {
            let product = pick(&ids(ListPlace::plain(ListName::Products)), item)?;
            let material = pick(&ids(ListPlace::materials(product)), part)?;
            Place::part(field, product, material.0)
        }
        Some(list) => {
            let item = pick(&ids(ListPlace::plain(list)), item)?;
            if field == Field::ProductSeason {
                Place::part(field, item, part.index(12) as u32)
            } else {
                Place::item(field, item)
            }
        }
    })
}

/// Every list full and every field at its longest: nothing larger can be typed.
pub(crate) fn largest() -> Workbook {
    let mut workbook = Workbook::default();
    for list in ListName::ALL.iter().filter(|list| **list != ListName::Materials) {
        while let Some(Ok(_)) = workbook.add(ListPlace::plain(*list)) {}
    }
    let products = workbook.ids(ListPlace::plain(ListName::Products));
    for product in &products {
        while let Some(Ok(_)) = workbook.add(ListPlace::materials(*product)) {}
    }
    for field in Field::ALL {
        for place in every_place(&workbook, *field) {
            workbook.set(place, Some(longest(field.kind()))).expect("a value of the right kind");
        }
    }
    workbook
}

/// Wherever a field stands in a workbook.
pub(crate) fn every_place(workbook: &Workbook, field: Field) -> Vec<Place> {
    let ids = |list| workbook.ids(list);
    match field.list() {
        None => vec![Place::plain(field)],
        Some(ListName::Materials) => ids(ListPlace::plain(ListName::Products))
            .into_iter()
            .flat_map(|product| {
                let materials = ids(ListPlace::materials(product)).into_iter();
                materials.map(move |material| Place::part(field, product, material.0))
            })
            .collect(),
        Some(list) => {
            let parts = if field == Field::ProductSeason {
                (0..12).map(Some).collect()
            } else {
                vec![None]
            };
            let place = |item, part: Option<u32>| Place { field, item: Some(item), part };
            ids(ListPlace::plain(list))
                .into_iter()
                .flat_map(|item| parts.iter().map(move |part| place(item, *part)))
                .collect()
        }
    }
}

/// The answer of a kind that takes most room in a file.
fn longest(kind: Kind) -> Value {
    let finest = |most: Decimal, places: u32| Value::Decimal(most - Decimal::new(1, places));
    match kind {
        Kind::Name(most) | Kind::Passage(most) => Value::Text("😀".repeat(most)),
        Kind::Money => Value::Money(Money::LIMIT),
        Kind::UnitPrice => finest(limits::UNIT_PRICE.into(), 4),
        Kind::Number { most, places, .. } | Kind::Percent { most, places, .. } => {
            finest(most, places)
        }
        Kind::Count { most, .. } => Value::Count(most),
        Kind::Month => Value::Month(Month::LAST),
        Kind::Choice(words) => Value::Choice(words.iter().max_by_key(|word| word.len()).unwrap()),
    }
}
