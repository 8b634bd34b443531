//! Amounts, numbers, months and days as people read them.

use daftar_core::{Money, Month};
use daftar_i18n::{Direction, Lang, Localizer, isolate};
use rust_decimal::Decimal;

/// No-break spaces are shown as `~`, and the marks around a figure as `<` and `>`.
fn visible(text: &str) -> String {
    text.replace('\u{A0}', "~").replace(isolate::LEFT_TO_RIGHT, "<").replace(isolate::POP, ">")
}

/// One row: what is written in French, Arabic and English.
#[track_caller]
fn check(write: impl Fn(&Localizer) -> String, want: [&str; 3]) {
    let got = [Lang::Fr, Lang::Ar, Lang::En].map(|lang| visible(&write(&Localizer::new(lang))));
    assert_eq!(got, want);
}

fn decimal(plain: &str) -> Decimal {
    plain.parse().expect("a plain number")
}

#[test]
fn amounts() {
    let row = |centimes: i64, want: [&str; 3]| {
        check(|say| say.money(Money::from_centimes(centimes)), want);
    };
    row(0, ["0,00~DH", "<0,00>~درهم", "0.00~DH"]);
    row(5, ["0,05~DH", "<0,05>~درهم", "0.05~DH"]);
    row(99_999, ["999,99~DH", "<999,99>~درهم", "999.99~DH"]);
    row(1_250_000, ["12~500,00~DH", "<12~500,00>~درهم", "12~500.00~DH"]);
    row(-126_900, ["−1~269,00~DH", "<−1~269,00>~درهم", "−1~269.00~DH"]);
    let largest = "92~233~720~368~547~758";
    check(
        |say| say.money(Money::from_centimes(i64::MAX)),
        [&format!("{largest},07~DH"), &format!("<{largest},07>~درهم"), &format!("{largest}.07~DH")],
    );
    check(|say| say.money_number(Money::from_centimes(-1)), ["−0,01", "<−0,01>", "−0.01"]);
    check(|say| say.field_money(Money::dirhams(1_500)), ["1~500,00", "1~500,00", "1~500.00"]);
}

#[test]
fn whole_dirhams_round_halves_away_from_zero() {
    let row = |centimes: i64, want: [&str; 3]| {
        check(|say| say.dirhams(Money::from_centimes(centimes)), want);
    };
    row(49, ["0~DH", "<0>~درهم", "0~DH"]);
    row(-49, ["0~DH", "<0>~درهم", "0~DH"]); // No minus before nothing.
    row(50, ["1~DH", "<1>~درهم", "1~DH"]);
    row(-50, ["−1~DH", "<−1>~درهم", "−1~DH"]);
    row(250, ["3~DH", "<3>~درهم", "3~DH"]); // To even would be 2.
    row(99_999_950, ["1~000~000~DH", "<1~000~000>~درهم", "1~000~000~DH"]);
    check(|say| say.dirhams_number(Money::dirhams(-4_300)), ["−4~300", "<−4~300>", "−4~300"]);
}

#[test]
fn numbers() {
    let row = |plain: &str, want: [&str; 3]| check(|say| say.number(decimal(plain)), want);
    row("2.50", ["2,5", "<2,5>", "2.5"]);
    row("-1234.0", ["−1~234", "<−1~234>", "−1~234"]);
    row("0.0125", ["0,0125", "<0,0125>", "0.0125"]);
    row("3.3333333333", ["3,33", "<3,33>", "3.33"]); // Computed.
    row("-0.00000001", ["0", "<0>", "0"]);
    check(|say| say.number_fixed(decimal("2.45"), 1), ["2,5", "<2,5>", "2.5"]);
    check(|say| say.number_fixed(decimal("-0.04"), 1), ["0,0", "<0,0>", "0.0"]);
    check(|say| say.number_fixed(decimal("12500"), 1), ["12~500,0", "<12~500,0>", "12~500.0"]);
    let largest = "79~228~162~514~264~337~593~543~950~335";
    check(|say| say.number(Decimal::MAX), [largest, &format!("<{largest}>"), largest]);
}

#[test]
fn percentages() {
    let row = |plain: &str, want: [&str; 3]| check(|say| say.percent(decimal(plain)), want);
    row("0.15", ["15~%", "<15~%>", "15%"]);
    row("0.005", ["0,5~%", "<0,5~%>", "0.5%"]);
    row("0.0674", ["6,74~%", "<6,74~%>", "6.74%"]);
    row("-0.125", ["−12,5~%", "<−12,5~%>", "−12.5%"]);
    row("12", ["1~200~%", "<1~200~%>", "1~200%"]);
    row("0.33333333333333333333", ["33,33~%", "<33,33~%>", "33.33%"]);
    check(|say| say.percent_fixed(decimal("0.15"), 1), ["15,0~%", "<15,0~%>", "15.0%"]);
    check(|say| say.percent_fixed(decimal("0.0004"), 1), ["0,0~%", "<0,0~%>", "0.0%"]);
    assert!(!Localizer::new(Lang::Fr).percent(Decimal::MAX).is_empty());
}

#[test]
fn fields() {
    let row = |plain: &str, want: &str| {
        assert_eq!(visible(&Localizer::new(Lang::Fr).field_number(decimal(plain))), want);
    };
    row("2.50", "2,5");
    row("0.125", "0,125");
    row("1.125", "1,1250"); // `1,125` would be asked about when it is read back.
    row("999.125", "999,1250");
    row("1000.125", "1~000,125");
    let percent = Localizer::new(Lang::Fr).field_percent(decimal("0.041875"));
    assert_eq!(percent, "4,1875");
}

#[test]
fn months_and_days() {
    let month = |number: u32| Month::new(2027, number).expect("a month");
    check(|say| say.month(month(4)), ["avril 2027", "أبريل <2027>", "April 2027"]);
    check(|say| say.month_short_year(month(4)), ["avr. 2027", "أبريل <2027>", "Apr 2027"]);
    let names = |lang: Lang, write: fn(&Localizer, Month) -> String| {
        let say = Localizer::new(lang);
        (1..=12).map(|number| write(&say, month(number))).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        names(Lang::Fr, Localizer::month_short),
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."
    );
    let moroccan = "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر";
    assert_eq!(names(Lang::Ar, Localizer::month_name), moroccan);
    assert_eq!(names(Lang::Ar, Localizer::month_short), moroccan);
    assert_eq!(
        names(Lang::En, Localizer::month_short),
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
    );
    let day = "2027-03-05".parse().expect("a day");
    check(|say| say.date(day), ["05/03/2027", "<05/03/2027>", "05/03/2027"]);
}

#[test]
fn languages() {
    let codes: Vec<&str> = Lang::ALL.iter().map(|lang| lang.code()).collect();
    assert_eq!(codes[..3], ["fr", "ar", "en"]);
    assert_eq!(Lang::default(), Lang::Fr);
    assert_eq!((Lang::Ar.name(), Lang::Ar.direction()), ("العربية", Direction::Rtl));
    assert_eq!((Lang::Fr.name(), Lang::Fr.direction().code()), ("Français", "ltr"));
    for lang in Lang::ALL {
        assert_eq!(Lang::from_code(lang.code()), Some(*lang));
    }
    assert_eq!(Lang::from_code("ar-MA"), Some(Lang::Ar));
    assert_eq!(Lang::from_code("EN_us"), Some(Lang::En));
    for unknown in ["", "-", "français", "frr", "de"] {
        assert_eq!(Lang::from_code(unknown), None, "{unknown}");
    }
}
