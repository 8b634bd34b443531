//! What a browser says of the same figures.
//!
//! `tests/browser/intl.tsv` holds figures as we write them. This test keeps it equal to what
//! daftar-i18n writes; the browser story `intl` holds it against the browser's own `Intl`.

use daftar_core::{Date, Money, Month};
use daftar_i18n::{Lang, Localizer, without_marks};
use expect_test::expect_file;
use rust_decimal::Decimal;

/// Counts around every border of the plural rules.
const COUNTS: &[i64] = &[1_000, 1_001, 1_002, 1_003, 1_011, 1_100, 10_000, 1_000_000, 2_000_000];

/// Amounts in centimes.
const CENTIMES: &[i64] =
    &[0, 1, 5, 99, 100, 12_345, -25_300, 1_250_000, 99_999_999, -123_456_789, 100_000_000_000];

/// Fractions in hundredths of a per cent.
const BASIS_POINTS: &[i64] = &[0, 5, 50, 150, 1_250, 10_000, 123_456];

const DATES: &[&str] = &["2027-01-01", "2027-02-28", "2028-02-29", "2027-12-31"];

#[test]
fn the_table_for_the_browser() {
    let table: String = Lang::ALL.iter().map(|&lang| lines(lang)).collect();
    expect_file!["../browser/intl.tsv"].assert_eq(&table);
}

fn lines(lang: Lang) -> String {
    let say = Localizer::new(lang);
    let mut table = String::new();
    let mut line = |kind: &str, value: String, ours: String| {
        table.push_str(&[lang.code(), kind, &value, &without_marks(&ours)].join("\t"));
        table.push('\n');
    };
    for count in (0..=200).chain(COUNTS.iter().copied()) {
        line("plural", count.to_string(), lang.plural_form(count).to_owned());
    }
    for &centimes in CENTIMES {
        let amount = Money::from_centimes(centimes);
        line("money", amount.to_string(), say.money_number(amount));
    }
    for &basis_points in BASIS_POINTS {
        let fraction = Decimal::new(basis_points, 4);
        line("percent", fraction.to_string(), say.percent_fixed(fraction, 2));
    }
    for number in 1..=12 {
        let month = Month::new(2027, number).expect("a month");
        line("month", month.to_string(), say.month(month));
        line("month-short", month.to_string(), say.month_short(month));
    }
    for text in DATES {
        let date: Date = text.parse().expect("a date");
        line("date", date.to_string(), say.date(date));
    }
    table
}
