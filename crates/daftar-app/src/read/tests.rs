use super::*;
use daftar_core::Workbook;
use daftar_core::list::ItemId;
use daftar_core::workbook::{Field, ListName, ListPlace, Place};
use daftar_i18n::Lang;

fn say() -> Localizer {
    Localizer::new(Lang::from_code("fr").unwrap())
}

fn dirhams(text: &str) -> Value {
    Value::Money(text.parse().unwrap())
}

#[track_caller]
fn keeps(kind: Kind, typed: &str, want: Option<Value>) {
    assert_eq!(read(kind, typed), Ok(want), "reading {typed:?}");
}

/// The key of what is told.
#[track_caller]
fn refuses(kind: Kind, typed: &str, key: &str) {
    match read(kind, typed) {
        Err(Refusal::Refused(msg)) => {
            assert_eq!(msg.key, key, "reading {typed:?}");
            for &lang in Lang::ALL {
                let (_, faults) = Localizer::new(lang).text_and_faults(&msg);
                assert_eq!(faults, [], "{lang:?}");
            }
        }
        other => panic!("reading {typed:?}: {other:?}"),
    }
}

#[track_caller]
fn asks(kind: Kind, typed: &str, either: [Value; 2]) {
    assert_eq!(read(kind, typed), Err(Refusal::Ambiguous { either }), "reading {typed:?}");
}

#[test]
fn amounts() {
    keeps(Kind::Money, " ", None);
    keeps(Kind::Money, "12 500,50", Some(dirhams("12500.50")));
    keeps(Kind::Money, "٢٠٠ درهم", Some(dirhams("200.00")));
    asks(Kind::Money, "1.500", [dirhams("1500.00"), dirhams("1.50")]);
    refuses(Kind::Money, "12a", "read-not-a-number");
    refuses(Kind::Money, "-5", "read-negative");
    refuses(Kind::Money, "1,255 5", "read-grouping");
    refuses(Kind::Money, "9999999999", "read-too-large");
}

#[test]
fn numbers_within_their_range() {
    let days = Field::BusinessOpenDays.kind();
    keeps(days, "26", Some(Value::Count(26)));
    keeps(days, "3.000", Some(Value::Count(3)));
    refuses(days, "0", "read-too-small");
    refuses(days, "32", "read-too-large");
    refuses(days, "2,5", "read-too-precise");
    refuses(days, "-2", "read-negative");
    let term = Field::LoanMonths.kind();
    refuses(term, "0", "read-too-small");
    let share = Field::ProductCreditShare.kind();
    keeps(share, "15 %", Some(Value::Decimal(Decimal::new(15, 2))));
    refuses(share, "101", "read-too-large");
    let growth = Field::ProductGrowth.kind();
    keeps(growth, "-10", Some(Value::Decimal(Decimal::new(-1, 1))));
    refuses(growth, "-95", "read-too-small");
    let price = Field::ProductPrice.kind();
    refuses(price, "-0,01", "read-negative");
    keeps(price, "0,1255", Some(Value::Decimal(Decimal::new(1255, 4))));
}

#[test]
fn texts() {
    let name = Field::BusinessName.kind();
    keeps(name, " باوباب ", Some(Value::Text("باوباب".to_owned())));
    refuses(name, &"x".repeat(1_000_000), "text-too-long");
    refuses(name, "a\u{202E}b", "text-invisible");
    keeps(Field::IdeaNeed.kind(), "a\nb", Some(Value::Text("a\nb".to_owned())));
}

#[test]
fn months_and_choices() {
    keeps(Kind::Month, "2027-03", "2027-03".parse().ok().map(Value::Month));
    keeps(Kind::Month, "2027-13", None);
    let period = Field::ProductEvery.kind();
    keeps(period, "week", Some(Value::Choice("week")));
    keeps(period, "fortnight", None);
}

/// An answer of each field, at the place of an item that exists.
fn an_answer_everywhere(book: &mut Workbook) -> Vec<(Place, Value)> {
    let product = book.add(ListPlace::plain(ListName::Products)).unwrap().unwrap();
    let material = book.add(ListPlace::materials(product)).unwrap().unwrap();
    let mut item = |list: ListName| -> ItemId {
        match list {
            ListName::Products | ListName::Materials => product,
            other => match book.ids(ListPlace::plain(other)).first() {
                Some(&id) => id,
                None => book.add(ListPlace::plain(other)).unwrap().unwrap(),
            },
        }
    };
    let mut answers = Vec::new();
    for &field in Field::ALL {
        let place = match field.list() {
            None => Place::plain(field),
            Some(ListName::Materials) => Place::part(field, product, material.0),
            Some(list) if field == Field::ProductSeason => Place::part(field, item(list), 11),
            Some(list) => Place::item(field, item(list)),
        };
        let value = match field.kind() {
            Kind::Name(_) | Kind::Passage(_) => Value::Text("كأس & <b>".to_owned()),
            Kind::Money => dirhams("1234567.05"),
            Kind::UnitPrice => Value::Decimal(Decimal::new(12_345, 4)),
            Kind::Number { least, .. } | Kind::Percent { least, .. } => {
                Value::Decimal((least + Decimal::new(15, 1)).normalize())
            }
            Kind::Count { most, .. } => Value::Count(most),
            Kind::Month => Value::Month("2028-02".parse().unwrap()),
            Kind::Choice(words) => Value::Choice(words[words.len() - 1]),
        };
        answers.push((place, value));
    }
    answers
}

#[test]
fn every_answer_survives_its_field_in_every_language() {
    let mut book = Workbook::default();
    for (place, value) in an_answer_everywhere(&mut book) {
        // Percentages above their limit cannot be: a share is at most one.
        let value = match (place.field.kind(), value) {
            (Kind::Percent { most, .. }, Value::Decimal(number)) => {
                Value::Decimal(number.min(most))
            }
            (_, value) => value,
        };
        book.set(place, Some(value.clone())).unwrap_or_else(|why| panic!("{place:?}: {why}"));
        assert_eq!(book.answer(place), Some(value.clone()), "{place:?}");
        for &lang in Lang::ALL {
            let say = Localizer::new(lang);
            let kind = place.field.kind();
            let shown = show_as(kind, &value, &say);
            assert_eq!(read(kind, &shown), Ok(Some(value.clone())), "{place:?} as {shown:?}");
        }
        book.set(place, None).unwrap();
        assert_eq!(book.answer(place), None, "{place:?}");
    }
}

#[test]
fn what_is_told_of_a_reading() {
    let price = Field::ProductPrice.kind();
    let value = Value::Decimal(Decimal::new(12_345, 4));
    assert_eq!(tell(price, &value, &say()), "1,2345\u{A0}DH");
    let share = Field::ProductCreditShare.kind();
    let half = Value::Decimal(Decimal::new(5, 1));
    assert_eq!(tell(share, &half, &say()), "50\u{A0}%");
    assert_eq!(show_as(share, &half, &say()), "50");
    assert_eq!(amount(price, &value), Some(Money::from_centimes(123)));
    assert_eq!(amount(share, &half), None);
}
