//! Random workbooks, for property tests.
//!
//! A workbook is built as a person builds one: by adding items and answering fields, in any
//! order, changing answers and taking items out. So every field and every list takes part, and
//! a failing case shrinks to the few answers that matter.

use crate::calendar::Month;
use crate::limits;
use crate::list::ItemId;
use crate::money::Money;
use crate::number::UnitPrice;
use crate::workbook::{Field, Kind, ListName, ListPlace, Place, Value, Workbook};
use proptest::collection::vec;
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Any workbook within the limits: most are small, some are as long as the lists allow.
///
/// Months lie before, in and beyond the plan; amounts, prices and quantities go from nothing
/// to the largest.
pub fn workbook() -> impl Strategy<Value = Workbook> {
    prop_oneof![
        12 => vec(step(), 0..400),
        // Whole lists, filled field by field.
        1 => (vec(step(), 0..200), vec(choice(), limits::PRODUCTS)).prop_map(|(steps, choices)| {
            let full = choices.into_iter().enumerate().flat_map(full_item);
            full.chain(steps).collect()
        }),
    ]
    .prop_map(|steps| {
        let mut book = Workbook::default();
        for step in steps {
            step.take(&mut book);
        }
        book
    })
}

/// One thing a person does. The numbers choose among what there is to choose from.
#[derive(Clone, Debug)]
enum Step {
    Add(ListName, u64),
    Remove(ListName, u64),
    Answer(Field, u64, Answer),
    Empty(Field, u64),
}

/// Which of the values of a field.
#[derive(Clone, Copy, Debug)]
enum Answer {
    Least,
    Most,
    /// One that people type.
    Usual(u64),
    /// Any in the range.
    Any(u64),
}

fn choice() -> impl Strategy<Value = u64> {
    any::<u64>()
}

fn step() -> impl Strategy<Value = Step> {
    let list = || prop::sample::select(ListName::ALL);
    let field = || prop::sample::select(Field::ALL);
    prop_oneof![
        4 => (list(), choice()).prop_map(|(list, which)| Step::Add(list, which)),
        1 => (list(), choice()).prop_map(|(list, which)| Step::Remove(list, which)),
        40 => (field(), choice(), answer())
            .prop_map(|(field, which, answer)| Step::Answer(field, which, answer)),
        1 => (field(), choice()).prop_map(|(field, which)| Step::Empty(field, which)),
    ]
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        1 => Just(Answer::Least),
        1 => Just(Answer::Most),
        8 => choice().prop_map(Answer::Usual),
        3 => choice().prop_map(Answer::Any),
    ]
}

/// One item more in every list, with an answer in each of its fields.
fn full_item((number, seed): (usize, u64)) -> Vec<Step> {
    let which = number as u64;
    let add = ListName::ALL.iter().map(|list| Step::Add(*list, which));
    let fields = Field::ALL.iter().filter(|field| field.list().is_some()).enumerate();
    let answers = fields.map(|(at, field)| {
        let number = seed.rotate_left(at as u32);
        let answer = match number % 8 {
            0 => Answer::Most,
            1 => Answer::Any(number / 8),
            _ => Answer::Usual(number / 8),
        };
        Step::Answer(*field, which, answer)
    });
    add.chain(answers).collect()
}

impl Step {
    /// Does it, if it can be done: a full list takes no more, a list without items has none to
    /// answer for.
    fn take(self, book: &mut Workbook) {
        match self {
            Step::Add(list, which) => {
                if let Some(list) = list_place(book, list, which) {
                    let _full = book.add(list);
                }
            }
            Step::Remove(list, which) => {
                let list = list_place(book, list, which);
                let item = list.and_then(|list| Some((list, pick(&book.ids(list), which)?)));
                if let Some((list, item)) = item {
                    book.remove(list, item);
                }
            }
            Step::Answer(field, which, answer) => {
                if let Some(place) = place(book, field, which) {
                    let value = value(field.kind(), answer);
                    let typed = book.set(place, Some(value));
                    assert_eq!(typed, Ok(()), "{field:?} takes {answer:?}");
                }
            }
            Step::Empty(field, which) => {
                if let Some(place) = place(book, field, which) {
                    assert_eq!(book.set(place, None), Ok(()), "{field:?} can be emptied");
                }
            }
        }
    }
}

fn list_place(book: &Workbook, list: ListName, which: u64) -> Option<ListPlace> {
    match list {
        ListName::Materials => {
            let products = book.ids(ListPlace::plain(ListName::Products));
            Some(ListPlace::materials(pick(&products, which)?))
        }
        list => Some(ListPlace::plain(list)),
    }
}

fn place(book: &Workbook, field: Field, which: u64) -> Option<Place> {
    let Some(list) = field.list() else { return Some(Place::plain(field)) };
    let list = list_place(book, list, which)?;
    // Another choice than that of the product.
    let item = pick(&book.ids(list), which / 7)?;
    Some(match (list.product, field) {
        (Some(product), _) => Place::part(field, product, item.0),
        (None, Field::ProductSeason) => Place::part(field, item, (which / 7 % 12) as u32),
        (None, _) => Place::item(field, item),
    })
}

fn pick(ids: &[ItemId], which: u64) -> Option<ItemId> {
    let at = which.checked_rem(ids.len() as u64)?;
    Some(ids[at as usize])
}

/// A value that a field of this kind takes.
fn value(kind: Kind, answer: Answer) -> Value {
    match kind {
        Kind::Name(most) | Kind::Passage(most) => Value::Text(match answer {
            Answer::Least => "?".to_owned(),
            Answer::Most => "خ".repeat(most),
            Answer::Usual(number) | Answer::Any(number) => {
                let texts = ["Atelier", "ورشة الخياطة", "خبز و milawi 2", "=1+1", "<b>\"é\"</b>"];
                texts[(number % texts.len() as u64) as usize].to_owned()
            }
        }),
        Kind::Money => {
            let most = Money::LIMIT.centimes() as u64;
            // To fifty thousand dirhams.
            let centimes = number(answer, most, 5_000_000);
            Value::Money(Money::from_centimes(centimes as i64))
        }
        Kind::UnitPrice => decimal(answer, UnitPrice::LEAST, UnitPrice::MOST, UnitPrice::PLACES),
        Kind::Number { least, most, places } | Kind::Percent { least, most, places } => {
            decimal(answer, least, most, places)
        }
        Kind::Count { least, most } => {
            let above = number(answer, u64::from(most - least), 40);
            Value::Count(least + above as u32)
        }
        Kind::Month => Value::Month(match answer {
            Answer::Least => Month::FIRST,
            Answer::Most => Month::LAST,
            // Mostly within a plan of some years that begins in one of the first.
            Answer::Usual(number) => usual_month() + (number % 36) as u32,
            Answer::Any(number) => usual_month() + (number % 120) as u32,
        }),
        Kind::Choice(words) => match answer {
            Answer::Least => Value::Choice(words[0]),
            Answer::Most => Value::Choice(words[words.len() - 1]),
            Answer::Usual(number) | Answer::Any(number) => {
                Value::Choice(words[(number % words.len() as u64) as usize])
            }
        },
    }
}

fn usual_month() -> Month {
    Month::new(2027, 1).unwrap_or(Month::FIRST)
}

/// From 0 to `most`; what people type is up to `usual`.
fn number(answer: Answer, most: u64, usual: u64) -> u64 {
    match answer {
        Answer::Least => 0,
        Answer::Most => most,
        Answer::Usual(number) => number % (usual.min(most) + 1),
        Answer::Any(number) => number % (most + 1),
    }
}

/// A decimal of a range, on its last place; what people type is up to 200 above the least.
fn decimal(answer: Answer, least: Decimal, most: Decimal, places: u32) -> Value {
    let unit = Decimal::new(1, places);
    let steps = |span: Decimal| u64::try_from(span / unit).unwrap_or(u64::MAX);
    let above = number(answer, steps(most - least), steps(Decimal::from(200)));
    Value::Decimal(least + Decimal::from(above) * unit)
}
