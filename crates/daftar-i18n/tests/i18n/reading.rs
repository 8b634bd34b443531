//! What people type, and what it is read as.

use ReadError::{Ambiguous, Empty, Grouping, Negative, NotANumber, TooLarge, TooPrecise};
use daftar_core::number::NumberError;
use daftar_core::{Money, Msg};
use daftar_i18n::{
    Lang, Localizer, ReadError, read_count, read_decimal, read_money, read_percent, without_marks,
};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn decimal(plain: &str) -> Decimal {
    plain.parse().expect("a plain number")
}

fn either(grouped: &str, parted: &str) -> ReadError {
    Ambiguous { either: [decimal(grouped), decimal(parted)] }
}

const FINE: ReadError = TooPrecise { places: 2 };

#[track_caller]
fn money(typed: &str, want: Result<&str, ReadError>) {
    let want = want.map(|plain| plain.parse::<Money>().expect("a plain amount"));
    assert_eq!(read_money(typed), want, "reading {typed:?}");
}

#[test]
fn one_sign() {
    money("0", Ok("0"));
    money("1500", Ok("1500"));
    money("007", Ok("7"));
    money("12,5", Ok("12.5"));
    money("12.50", Ok("12.50"));
    money("1500,5", Ok("1500.5"));
    money("1 500", Ok("1500"));
    money(",50", Ok("0.50"));
    money(".5", Ok("0.5"));
    money("12,", Ok("12"));
    money("1.500", Err(either("1500", "1.5")));
    money("1,500", Err(either("1500", "1.5")));
    money("12.345", Err(either("12345", "12.35"))); // As it would be kept, if it is decimals.
    money("-999,999", Err(either("-999999", "-1000")));
    money("1.5000", Err(FINE));
    money("0.500", Err(FINE)); // Nobody writes five hundred so.
    money("1500.500", Err(FINE));
    money("0,005", Err(FINE));
    money("12 50", Err(Grouping));
    money("1500 000", Err(Grouping));
    money("0 500", Err(Grouping));
    money("1 2", Err(Grouping));
}

#[test]
fn several_signs() {
    money("1.234.567", Ok("1234567"));
    money("1,234,567", Ok("1234567"));
    money("1 234 567", Ok("1234567"));
    money("1.234,5", Ok("1234.5"));
    money("1,234.56", Ok("1234.56"));
    money("1 234,56", Ok("1234.56"));
    money("1 234.56", Ok("1234.56"));
    money("1.500,", Ok("1500"));
    money("12.345.678,90", Ok("12345678.90"));
    money("1 500.500", Err(FINE)); // A million and a half, by a hurried hand?
    money("1.234,567", Err(FINE));
    money("1,23,456", Err(Grouping));
    money("1.2.3", Err(Grouping));
    money("1.234,567,890", Err(Grouping));
    money("1.234 567", Err(Grouping));
    money("1 234.567.890", Err(Grouping));
    money("1,500,", Err(Grouping));
    money("12.34,50", Err(Grouping));
}

#[test]
fn digits_and_spaces_of_all_kinds() {
    money("١٢٥٠٠", Ok("12500"));
    money("۱۲۵۰۰", Ok("12500"));
    money("١٢٬٥٠٠٫٥٠", Ok("12500.50"));
    money("١٬٥٠٠", Ok("1500")); // Its own sign for groups: nothing to ask.
    money("١٫٥٠", Ok("1.50"));
    money("١٫٥٠٠", Err(FINE));
    money("١.٥٠٠", Err(either("1500", "1.5")));
    money("١٢،٥٠", Ok("12.50"));
    money("١٫٥٫٠", Err(Grouping));
    money("1٫234,5", Err(Grouping));
    for space in [' ', '\u{A0}', '\u{202F}', '\u{2009}', '\u{2007}', '\u{3000}', '\t'] {
        money(&format!("{space}12{space}500,00{space}DH{space}"), Ok("12500"));
    }
    money("1  500", Ok("1500"));
    money("\u{200F}\u{2066}−12\u{A0}500,00\u{2069}\u{A0}درهم\u{200E}", Ok("-12500"));
    money("\u{FEFF}12", Ok("12"));
}

#[test]
fn units_and_minuses() {
    for unit in ["DH", "dh", "Dh", "dhs", "MAD", "dirhams", "درهم", "دراهم", "درهما", "د.م."]
    {
        money(&format!("12,50 {unit}"), Ok("12.50"));
        money(&format!("12,50{unit}"), Ok("12.50"));
    }
    for minus in ["-", "−", "–", "—", "‑", "-", "- "] {
        money(&format!("{minus}5"), Ok("-5"));
    }
    money("+5", Ok("5"));
    money("-0", Ok("0"));
    money("", Err(Empty));
    money("  ", Err(Empty));
    money("DH", Err(Empty));
    for junk in [
        "-", ".", ",", "--1", "+-1", "1-", "(5)", "1e3", "1_0", "0x10", "12 DH DH", "12€", "5 %",
        "1..5", "1.,5", ".,", "un", "½", "²", "१२", "12\u{0}", "1'500", "DH 5", "NaN", "∞",
    ] {
        money(junk, Err(NotANumber));
    }
}

#[test]
fn limits() {
    let most = decimal("1000000000");
    money("1 000 000 000,00", Ok("1000000000"));
    money("-1 000 000 000,00", Ok("-1000000000"));
    money("1 000 000 000,01", Err(TooLarge { most }));
    money("-1 000 000 000,01", Err(TooLarge { most }));
    money("99999999999999999999999999999999", Err(TooLarge { most }));
    money(&"0".repeat(80), Ok("0"));
    money(&"9".repeat(100_000), Err(NotANumber));
    money(&"1 ".repeat(100_000), Err(NotANumber));
}

#[test]
fn numbers() {
    let check = |typed: &str, places: u32, want: Result<&str, ReadError>| {
        assert_eq!(read_decimal(typed, places), want.map(decimal), "reading {typed:?}");
    };
    check("2,5", 3, Ok("2.5"));
    check("0,125", 4, Ok("0.125"));
    check("1234,125", 3, Ok("1234.125"));
    check("1 234.125", 3, Ok("1234.125"));
    check("1,1250", 3, Ok("1.125")); // A zero at the end is no precision.
    check("1,1251", 3, Err(TooPrecise { places: 3 }));
    check("1,125", 3, Err(either("1125", "1.125")));
    check("1,125", 2, Err(either("1125", "1.13")));
    check("3 DH", 0, Ok("3"));
    check("3,00", 0, Ok("3"));
    check("3,5", 0, Err(TooPrecise { places: 0 }));
    check("-0,00", 2, Ok("0"));
}

#[test]
fn percentages() {
    let check = |typed: &str, want: Result<&str, ReadError>| {
        assert_eq!(read_percent(typed), want.map(decimal), "reading {typed:?}");
    };
    check("15", Ok("0.15"));
    check("15 %", Ok("0.15"));
    check("15%", Ok("0.15"));
    check("٪١٥", Err(NotANumber));
    check("١٥٪", Ok("0.15"));
    check("-2,5 %", Ok("-0.025"));
    check("4,1875", Ok("0.041875"));
    check("1.500 %", Err(either("15", "0.015")));
    check("4,18751", Err(TooPrecise { places: 6 }));
    check("%", Err(Empty));
    check("15 %%", Err(NotANumber));
    check("15 DH", Err(NotANumber));
}

#[test]
fn counts() {
    let check = |typed: &str, want| assert_eq!(read_count(typed), want, "reading {typed:?}");
    check("12", Ok(12));
    check("1 500", Ok(1500));
    check("3,0", Ok(3));
    check("-1", Err(Negative));
    check("1,5", Err(TooPrecise { places: 0 }));
    check("1.500", Err(TooPrecise { places: 0 }));
    check("3.000", Err(either("3000", "3")));
    check("5000000000", Err(TooLarge { most: decimal("1000000000") }));
    check("12 DH", Err(NotANumber));
}

/// What the person is told, without marks and with ordinary spaces.
#[track_caller]
fn told(lang: Lang, msg: Msg, want: &str) {
    let (text, faults) = Localizer::new(lang).text_and_faults(&msg);
    assert_eq!(faults, []);
    assert_eq!(without_marks(&text).replace('\u{A0}', " "), want);
}

#[test]
fn what_people_are_told() {
    let ambiguous = read_money("1.500").unwrap_err();
    told(Lang::Fr, ambiguous.money_msg(), "Que voulez-vous dire : 1 500,00 DH ou 1,50 DH ?");
    told(Lang::Ar, ambiguous.money_msg(), "ما المقصود: 1 500,00 درهم أم 1,50 درهم؟");
    told(Lang::En, ambiguous.msg(), "Which do you mean: 1 500 or 1.5?");
    let percent = read_percent("1.500").unwrap_err();
    told(Lang::Fr, percent.percent_msg(), "Que voulez-vous dire : 1 500 % ou 1,5 % ?");
    let fine = read_percent("1,23456").unwrap_err();
    told(Lang::Fr, fine.percent_msg(), "Écrivez au plus 4 chiffres après la virgule.");
    told(Lang::Ar, FINE.money_msg(), "يكتب بعد الفاصلة رقمان على الأكثر.");
    told(Lang::Fr, TooPrecise { places: 0 }.msg(), "Écrivez un nombre entier, sans virgule.");
    let small = ReadError::from(NumberError::TooSmall { least: decimal("0.5") });
    told(Lang::Fr, small.msg(), "Ici, le plus petit nombre possible est 0,5.");
    let large = read_money("5 000 000 000").unwrap_err();
    told(
        Lang::Fr,
        large.money_msg(),
        "Ici, le plus grand nombre possible est 1 000 000 000,00 DH. Comptez les zéros.",
    );
    for why in [Empty, NotANumber, Grouping, Negative, FINE, ambiguous, small, large] {
        for lang in Lang::ALL {
            let (text, faults) = Localizer::new(*lang).text_and_faults(&why.msg());
            assert_eq!(faults, [], "{text}");
        }
    }
}

proptest! {
    #[test]
    fn nothing_typed_panics(typed in "[-+0-9٠-٩., ٫٬%DHdhدرهم\u{A0}\u{2066}\u{2069}e]{0,20}") {
        let _ = (read_money(&typed), read_percent(&typed), read_count(&typed));
        let _ = read_decimal(&typed, 28);
    }

    #[test]
    fn nothing_at_all_panics(typed in "\\PC*") {
        let _ = (read_money(&typed), read_decimal(&typed, 3), read_percent(&typed));
    }

    #[test]
    fn what_is_shown_is_read_back(centimes in -100_000_000_000_i64..=100_000_000_000) {
        let amount = Money::from_centimes(centimes);
        for lang in Lang::ALL {
            let localizer = Localizer::new(*lang);
            for shown in [
                localizer.money(amount),
                localizer.money_number(amount),
                localizer.field_money(amount),
            ] {
                prop_assert_eq!(read_money(&shown), Ok(amount), "{}", shown);
            }
        }
    }

    #[test]
    fn fields_are_read_back(mantissa in -1_000_000_000_i64..1_000_000_000, scale in 0_u32..=4) {
        let number = Decimal::new(mantissa, scale);
        let fraction = Decimal::new(mantissa, scale + 2);
        for lang in Lang::ALL {
            let localizer = Localizer::new(*lang);
            let shown = localizer.field_number(number);
            prop_assert_eq!(read_decimal(&shown, scale), Ok(number.normalize()), "{}", shown);
            let shown = localizer.field_percent(fraction);
            prop_assert_eq!(read_percent(&shown), Ok(fraction.normalize()), "{}", shown);
        }
    }
}
