//! Workbooks as people read them: one answer a line, `products.price.1 = 38.50`.

#![allow(dead_code, reason = "each test file uses its own part")]

use daftar_core::number::read_plain;
use daftar_core::workbook::{Field, Kind, ListName, ListPlace, Place, Value, Workbook};
use daftar_core::{ItemId, Money};

/// A workbook with these answers.
pub fn workbook(lines: &str) -> Workbook {
    let mut book = Workbook::default();
    edit(&mut book, lines);
    book
}

/// Changes answers, one on each line or between semicolons.
///
/// `field.item.part = answer` types an answer, with as many items added as it takes; with
/// nothing after `=` it empties the field. `no list` takes every item out.
#[track_caller]
pub fn edit(book: &mut Workbook, lines: &str) {
    for line in lines.split([';', '\n']).map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(list) = line.strip_prefix("no ") {
            let named = |list_name: &&ListName| list_name.key() == list;
            let list = ListPlace::plain(*ListName::ALL.iter().find(named).expect(line));
            for id in book.ids(list) {
                book.remove(list, id);
            }
            continue;
        }
        let (path, answer) = line.split_once('=').expect(line);
        let place = place(path.trim());
        make_room(book, place);
        let answer = answer.trim();
        let value = (!answer.is_empty()).then(|| value(place.field.kind(), answer));
        book.set(place, value).unwrap_or_else(|error| panic!("{line}: {error}"));
    }
}

/// The place of `products.price.1` or `products.season.1.0`.
fn place(path: &str) -> Place {
    let rest = |field: &Field| {
        let rest = path.strip_prefix(field.key())?;
        (rest.is_empty() || rest.starts_with('.')).then_some(rest)
    };
    let fields = Field::ALL.iter().filter(|field| rest(field).is_some());
    let field = *fields.max_by_key(|field| field.key().len()).expect(path);
    let rest = rest(&field).unwrap_or_default();
    let mut numbers = rest.split('.').skip(1).map(|number| number.parse::<u32>().expect(path));
    Place { field, item: numbers.next().map(ItemId), part: numbers.next() }
}

/// Adds items until the one at a place is there.
fn make_room(book: &mut Workbook, place: Place) {
    let (Some(list), Some(item)) = (place.field.list(), place.item) else { return };
    let mut room = |list, id| {
        while !book.ids(list).contains(&id) {
            book.add(list).expect("a list").expect("room in the list");
        }
    };
    match (list, place.part) {
        (ListName::Materials, Some(part)) => {
            room(ListPlace::plain(ListName::Products), item);
            room(ListPlace::materials(item), ItemId(part));
        }
        _ => room(ListPlace::plain(list), item),
    }
}

fn value(kind: Kind, answer: &str) -> Value {
    match kind {
        Kind::Name(_) | Kind::Passage(_) => Value::Text(answer.to_owned()),
        Kind::Money => Value::Money(answer.parse().expect(answer)),
        Kind::UnitPrice | Kind::Number { .. } | Kind::Percent { .. } => {
            Value::Decimal(read_plain(answer).expect(answer))
        }
        Kind::Count { .. } => Value::Count(answer.parse().expect(answer)),
        Kind::Month => Value::Month(answer.parse().expect(answer)),
        Kind::Choice(words) => {
            Value::Choice(words.iter().find(|word| **word == answer).expect(answer))
        }
    }
}

/// An amount as in files: `-1234.50`.
pub fn money(text: &str) -> Money {
    text.parse().expect(text)
}
