//! Amounts in words.

use daftar_core::Money;
use daftar_i18n::{Lang, Localizer, without_marks};
use proptest::prelude::*;

const EXAMPLES: &str = include_str!("words.txt");
const CENTIMES_MAX: i64 = 99_999_999_999_999;

#[test]
fn examples_of_french_and_arabic() {
    let (french, arabic) = (Localizer::new(Lang::Fr), Localizer::new(Lang::Ar));
    let mut rows = 0;
    for line in EXAMPLES.lines().filter(|line| !line.starts_with('#')) {
        let [figure, in_french, in_arabic, official] =
            line.split(" | ").collect::<Vec<_>>().try_into().expect("four columns");
        let amount = amount(figure);
        assert_eq!(french.words(amount), in_french, "{figure}");
        assert_eq!(arabic.words(amount), in_arabic, "{figure}");
        assert_eq!(arabic.words_official(amount), official, "{figure}");
        rows += 1;
    }
    assert_eq!(rows, 73);
}

#[test]
fn english() {
    check(Lang::En, "0", "zero dirhams");
    check(Lang::En, "0,01", "one centime");
    check(Lang::En, "1", "one dirham");
    check(Lang::En, "21,02", "twenty-one dirhams and two centimes");
    check(Lang::En, "101", "one hundred and one dirhams");
    check(Lang::En, "1 001", "one thousand and one dirhams");
    check(Lang::En, "1 100", "one thousand one hundred dirhams");
    check(Lang::En, "340 019", "three hundred and forty thousand and nineteen dirhams");
    check(Lang::En, "1 000 000", "one million dirhams");
    check(Lang::En, "2 000 000 115", "two billion one hundred and fifteen dirhams");
}

#[test]
fn below_nothing_and_beyond_what_is_spelled_out() {
    check(Lang::Fr, "-250 000,50", "moins deux cent cinquante mille dirhams et cinquante centimes");
    check(Lang::Ar, "-2", "ناقص درهمان");
    check(Lang::En, "-0,50", "minus fifty centimes");
    check(Lang::Fr, "1 000 000 000 000", "1 000 000 000 000,00 DH");
    check(Lang::Ar, "-1 000 000 000 000", "−1 000 000 000 000,00 درهم");
    for lang in Lang::ALL {
        assert!(!Localizer::new(*lang).words(Money::from_centimes(i64::MIN)).is_empty());
        assert!(!Localizer::new(*lang).words_official(Money::from_centimes(i64::MAX)).is_empty());
    }
}

/// Spaces of figures are compared as ordinary ones.
#[track_caller]
fn check(lang: Lang, figure: &str, want: &str) {
    let words = without_marks(&Localizer::new(lang).words(amount(figure)));
    assert_eq!(words.replace('\u{A0}', " "), want, "{figure}");
}

fn amount(figure: &str) -> Money {
    let plain = figure.replace(' ', "");
    let (whole, decimals) = plain.split_once(',').unwrap_or((&plain, "00"));
    Money::from_centimes(format!("{whole}{decimals}").parse().expect("a figure"))
}

proptest! {
    #[test]
    fn words_read_back_as_the_amount(centimes in amounts()) {
        let amount = Money::from_centimes(centimes);
        for (lang, read) in [
            (Lang::Fr, read_french as fn(&str) -> i64),
            (Lang::Ar, read_arabic),
            (Lang::En, read_english),
        ] {
            let words = Localizer::new(lang).words(amount);
            prop_assert_eq!(read(&words), centimes, "{}", words);
        }
    }

    #[test]
    fn words_are_one_tidy_line(centimes in any::<i64>()) {
        for lang in Lang::ALL {
            let words = Localizer::new(*lang).words(Money::from_centimes(centimes));
            prop_assert!(!words.contains("  ") && words.trim() == words, "{:?}", words);
            prop_assert!(!words.contains("و ") && !words.contains('\n'), "{:?}", words);
        }
    }

    /// What decides is the last part of the number.
    #[test]
    fn arabic_nouns_follow_the_last_part(dirhams in 3_i64..=999_999_999_999) {
        let words = Localizer::new(Lang::Ar).words(Money::dirhams(dirhams));
        let noun = match dirhams % 100 {
            0 => " درهم",
            1 => " ودرهم واحد",
            2 => " ودرهمان",
            3..=10 => " دراهم",
            _ => " درهما",
        };
        prop_assert!(words.ends_with(noun), "{}: {}", dirhams, words);
        let twice = dirhams % 100 == 1 || dirhams % 100 == 2;
        prop_assert_eq!(words.matches("درهم").count() == 2, twice, "{}", words);
    }

    #[test]
    fn french_says_de_after_whole_millions(dirhams in 0_i64..=999_999_999_999) {
        let words = Localizer::new(Lang::Fr).words(Money::dirhams(dirhams));
        let whole_millions = dirhams > 0 && dirhams % 1_000_000 == 0;
        prop_assert_eq!(words.contains(" de dirhams"), whole_millions, "{}", words);
        let after_millions = ["million un mille ", "millions un mille ", "milliard un mille "];
        prop_assert!(!words.starts_with("un mille "), "{}", words);
        prop_assert!(!after_millions.iter().any(|wrong| words.contains(wrong)), "{}", words);
    }
}

/// Amounts of every size, round ones too: they have the exceptions.
fn amounts() -> impl Strategy<Value = i64> {
    let round = (0_i64..1_000, 0_u32..12).prop_map(|(head, zeros)| head * 10_i64.pow(zeros));
    prop_oneof![0..=CENTIMES_MAX, 0_i64..300_000, round]
}

/// Adds up French words, one by one: nothing is shared with the code that writes them.
fn read_french(words: &str) -> i64 {
    let plain = words.replace("quatre-vingts", "quatre-vingt").replace("quatre-vingt", "huitante");
    let tokens = plain.split([' ', '-']).filter(|&token| token != "et" && token != "de");
    sum(tokens, |token| {
        let names = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize \
                     quatorze quinze seize";
        let unit = names.split_whitespace().position(|name| name == token).map(|n| n as i64);
        match token {
            "vingt" => Step::Add(20),
            "trente" => Step::Add(30),
            "quarante" => Step::Add(40),
            "cinquante" => Step::Add(50),
            "soixante" => Step::Add(60),
            "huitante" => Step::Add(80),
            "cent" | "cents" => Step::Times(100),
            "mille" => Step::Scale(1_000),
            "million" | "millions" => Step::Scale(1_000_000),
            "milliard" | "milliards" => Step::Scale(1_000_000_000),
            "dirham" | "dirhams" => Step::Unit(100),
            "centime" | "centimes" => Step::Unit(1),
            _ => Step::Add(unit.unwrap_or_else(|| panic!("{token} in {words}"))),
        }
    })
}

fn read_english(words: &str) -> i64 {
    let tokens = words.split([' ', '-']).filter(|&token| token != "and");
    sum(tokens, |token| {
        let names = "zero one two three four five six seven eight nine ten eleven twelve \
                     thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
        let tens = "twenty thirty forty fifty sixty seventy eighty ninety";
        let place = |names: &str| names.split_whitespace().position(|name| name == token);
        match token {
            "hundred" => Step::Times(100),
            "thousand" => Step::Scale(1_000),
            "million" => Step::Scale(1_000_000),
            "billion" => Step::Scale(1_000_000_000),
            "dirham" | "dirhams" => Step::Unit(100),
            "centime" | "centimes" => Step::Unit(1),
            _ => Step::Add(
                place(names)
                    .or_else(|| place(tens).map(|n| (n + 2) * 10))
                    .unwrap_or_else(|| panic!("{token} in {words}")) as i64,
            ),
        }
    })
}

fn read_arabic(words: &str) -> i64 {
    let units = "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة";
    let tens = "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون";
    let hundreds = "مائة مائتان ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة";
    let place = |names: &str, word: &str| {
        names.split_whitespace().position(|name| name == word).map(|n| n as i64)
    };
    let step = |word: &str| {
        Some(match word {
            "أحد" => Step::Add(1),
            "اثنا" => Step::Add(2),
            "عشر" => Step::Add(10),
            "مائتا" => Step::Add(200),
            "ألف" | "آلاف" | "ألفا" => Step::Scale(1_000),
            "ألفان" => Step::Dual(1_000),
            "مليون" | "ملايين" | "مليونا" => Step::Scale(1_000_000),
            "مليونان" => Step::Dual(1_000_000),
            "مليار" | "ملايير" | "مليارا" => Step::Scale(1_000_000_000),
            "ملياران" => Step::Dual(1_000_000_000),
            "درهم" | "دراهم" | "درهما" => Step::Unit(100),
            "درهمان" => Step::Dual(100),
            "سنتيم" | "سنتيمات" | "سنتيما" => Step::Unit(1),
            "سنتيمان" => Step::Dual(1),
            _ => Step::Add(
                place(units, word)
                    .or_else(|| place(tens, word).map(|n| (n + 2) * 10))
                    .or_else(|| place(hundreds, word).map(|n| (n + 1) * 100))?,
            ),
        })
    };
    let (mut total, mut dirhams, mut current) = (0, 0, 0);
    let mut tokens = words.split(' ').peekable();
    while let Some(token) = tokens.next() {
        let next = step(token).or_else(|| token.strip_prefix('و').and_then(step));
        match next.unwrap_or_else(|| panic!("{token} in {words}")) {
            Step::Add(number) => current += number,
            Step::Times(_) => unreachable!("Arabic hundreds are one word"),
            // The dual before a noun and the accusative after 11 to 99 look the same.
            Step::Scale(scale) if current == 0 => {
                dirhams += if token.ends_with('ا') { 2 * scale } else { scale };
            }
            Step::Scale(scale) => dirhams += std::mem::take(&mut current) * scale,
            Step::Dual(scale) if scale >= 1_000 => dirhams += 2 * scale,
            Step::Dual(unit) => total += 2 * unit,
            Step::Unit(unit) => {
                let one_more = tokens.next_if_eq(&"واحد").is_some();
                let count = std::mem::take(&mut dirhams) + std::mem::take(&mut current);
                total += (count + i64::from(one_more)) * unit;
            }
        }
    }
    total
}

#[derive(Clone, Copy)]
enum Step {
    Add(i64),
    Times(i64),
    Scale(i64),
    Dual(i64),
    Unit(i64),
}

fn sum<'a>(tokens: impl Iterator<Item = &'a str>, step: impl Fn(&str) -> Step) -> i64 {
    let (mut total, mut count, mut current) = (0, 0, 0_i64);
    for token in tokens {
        match step(token) {
            Step::Add(number) => current += number,
            Step::Times(factor) => current = current.max(1) * factor,
            Step::Scale(scale) => count += std::mem::take(&mut current).max(1) * scale,
            Step::Dual(_) => unreachable!("only Arabic has a dual"),
            Step::Unit(unit) => {
                total += (std::mem::take(&mut count) + std::mem::take(&mut current)) * unit;
            }
        }
    }
    total
}
