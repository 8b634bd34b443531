//! Messages with their arguments, and the invisible marks in them.

use daftar_core::{Arg, Money, Msg};
use daftar_i18n::{Fault, Lang, Localizer, ReadError, without_marks};

/// Shows the marks: `<` around a figure or Latin words, `{` around what was typed, `}` or `>`
/// as the end of either.
fn visible(text: &str) -> String {
    let mut open = Vec::new();
    text.chars()
        .map(|letter| match letter {
            '\u{2066}' => {
                open.push('>');
                '<'
            }
            '\u{2068}' => {
                open.push('}');
                '{'
            }
            '\u{2069}' => open.pop().expect("nothing ends that has not begun"),
            '\u{A0}' => '~',
            _ => letter,
        })
        .collect()
}

#[track_caller]
fn check(lang: Lang, msg: &Msg, want: &str) {
    let (text, faults) = Localizer::new(lang).text_and_faults(msg);
    assert_eq!(faults, []);
    assert_eq!(visible(&text), want);
}

#[test]
fn arabic_has_six_plural_forms() {
    let row = |places: i64, want: &str| {
        let msg = Msg::new("read-too-precise").with("places", Arg::Count(places));
        check(Lang::Ar, &msg, want);
    };
    row(0, "يكتب هنا عدد صحيح، بدون فاصلة.");
    row(1, "يكتب بعد الفاصلة رقم واحد على الأكثر.");
    row(2, "يكتب بعد الفاصلة رقمان على الأكثر.");
    row(3, "تكتب بعد الفاصلة <3> أرقام على الأكثر.");
    row(10, "تكتب بعد الفاصلة <10> أرقام على الأكثر.");
    row(11, "يكتب بعد الفاصلة <11> رقما على الأكثر.");
    row(99, "يكتب بعد الفاصلة <99> رقما على الأكثر.");
    row(100, "يكتب بعد الفاصلة <100> رقم على الأكثر.");
    row(102, "يكتب بعد الفاصلة <102> رقم على الأكثر.");
    row(103, "تكتب بعد الفاصلة <103> أرقام على الأكثر.");
    row(12_511, "يكتب بعد الفاصلة <12~511> رقما على الأكثر.");
}

#[test]
fn french_and_english_have_two() {
    let msg = |places: i64| Msg::new("read-too-precise").with("places", Arg::Count(places));
    check(Lang::Fr, &msg(1), "Écrivez au plus 1 chiffre après la virgule.");
    check(Lang::Fr, &msg(2), "Écrivez au plus 2 chiffres après la virgule.");
    check(Lang::Fr, &msg(12_500), "Écrivez au plus 12~500 chiffres après la virgule.");
    check(Lang::En, &msg(1), "Write at most 1 figure after the decimal mark.");
    check(Lang::En, &msg(-12_500), "Write at most −12~500 figures after the decimal mark.");
}

#[test]
fn typed_text_is_kept_apart() {
    let typed = |text: &str| Msg::typed(text);
    check(Lang::Fr, &typed("Pain (grand)"), "Pain (grand)");
    check(Lang::Fr, &typed("خبز (كبير)"), "{خبز (كبير)}");
    check(Lang::Ar, &typed("Pain (grand) 2"), "{Pain (grand) 2}");
    check(Lang::Ar, &typed("خبز"), "{خبز}");
    check(Lang::Ar, &typed(""), "{}");
    // A name cannot turn the sentence around it, nor leave its place.
    check(Lang::Fr, &typed("a\u{202E}b\u{2069}c"), "abc");
    check(Lang::Ar, &typed("\u{2069}\u{202E}a"), "{a}");
    // Nor is it a pattern.
    check(Lang::Fr, &typed("{ $text }"), "{ $text }");
}

#[test]
fn figures_in_arabic_sentences_are_kept_apart() {
    let error = ReadError::Ambiguous { either: [1500.into(), 2.into()] };
    check(Lang::Ar, &error.money_msg(), "ما المقصود: <1~500,00>~درهم أم <2,00>~درهم؟");
    check(Lang::Ar, &ReadError::NotANumber.msg(), "يكفي كتابة الأرقام وحدها، مثلا <1~500,00>.");
    check(Lang::Fr, &error.money_msg(), "Que voulez-vous dire~: 1~500,00~DH ou 2,00~DH~?");
}

#[test]
fn messages_in_messages() {
    let inner = Msg::typed("Pain").with("unused", Arg::Money(Money::ZERO));
    let outer = Msg::new("words-official").with("words", Arg::Msg(Box::new(inner)));
    check(Lang::Ar, &outer, "{Pain} لا غير");
    let amount = Msg::new("words-official").with("words", Arg::InWords(Money::dirhams(2)));
    check(Lang::Ar, &amount, "درهمان لا غير");
}

#[test]
fn what_is_missing_is_visible_and_harmless() {
    let say = Localizer::new(Lang::Fr);
    assert!(say.has("typed") && say.has("unit"));
    assert!(!say.has("no-such-key") && !say.has("") && !say.has("-language-name"));
    assert_eq!(say.key("no-such-key"), "no-such-key");
    assert_eq!(say.key("unit"), "DH");
    let missing = Msg::new("no-such-key").with("text", Arg::Count(1));
    assert_eq!(
        say.text_and_faults(&missing),
        ("no-such-key".to_owned(), vec![Fault::Missing("no-such-key".to_owned())])
    );
    let (text, faults) = say.text_and_faults(&Msg::new("typed"));
    assert_eq!(text, "{$text}");
    let (key, argument) = ("typed".to_owned(), "text".to_owned());
    assert_eq!(faults, [Fault::MissingArgument { key, argument }]);
    let nested = Msg::new("typed").with("text", Arg::Msg(Box::new(missing)));
    assert_eq!(say.text_and_faults(&nested).1, [Fault::Missing("no-such-key".to_owned())]);
}

#[test]
fn marks_can_be_dropped() {
    let shown = Localizer::new(Lang::Ar).money(Money::from_centimes(-5));
    assert_eq!(without_marks(&shown), "−0,05\u{A0}درهم");
    assert_eq!(without_marks(""), "");
}

#[test]
fn cheap_to_clone_and_equal_in_the_same_language() {
    let say = Localizer::new(Lang::Ar);
    assert_eq!(say, say.clone());
    assert_eq!(say, Localizer::new(Lang::Ar));
    assert_ne!(say, Localizer::new(Lang::Fr));
}
