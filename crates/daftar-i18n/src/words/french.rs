//! French, in the traditional spelling of cheques.

use super::Amount;

const BELOW_SEVENTEEN: [&str; 17] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize",
];
/// 70 and 90 are counted on from 60 and 80.
const TENS: [&str; 10] = [
    "",
    "dix",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
    "quatre-vingt",
];

pub(super) fn spell(amount: Amount) -> String {
    let mut parts = Vec::new();
    if amount.dirhams > 0 || amount.centimes == 0 {
        // `million` and `milliard` are nouns: what is counted in them takes `de`.
        let link = if amount.dirhams > 0 && amount.dirhams.is_multiple_of(1_000_000) {
            " de "
        } else {
            " "
        };
        parts.push(format!("{}{link}{}", cardinal(amount.dirhams), noun("dirham", amount.dirhams)));
    }
    if amount.centimes > 0 {
        parts.push(format!("{} {}", cardinal(amount.centimes), noun("centime", amount.centimes)));
    }
    parts.join(" et ")
}

/// Nothing and one are singular.
fn noun(singular: &str, count: u64) -> String {
    if count < 2 { singular.to_owned() } else { format!("{singular}s") }
}

fn cardinal(number: u64) -> String {
    if number == 0 {
        return BELOW_SEVENTEEN[0].to_owned();
    }
    let mut parts = Vec::new();
    for (scale, name) in [(1_000_000_000, "milliard"), (1_000_000, "million")] {
        let count = number / scale % 1_000;
        if count > 0 {
            parts.push(format!("{} {}", below_thousand(count, Next::Noun), noun(name, count)));
        }
    }
    match number / 1_000 % 1_000 {
        0 => {}
        1 => parts.push("mille".to_owned()),
        count => parts.push(format!("{} mille", below_thousand(count, Next::Numeral))),
    }
    if !number.is_multiple_of(1_000) {
        parts.push(below_thousand(number % 1_000, Next::Noun));
    }
    parts.join(" ")
}

/// What follows a number below a thousand. `vingt` and `cent` are plural before a noun, and
/// not before `mille`, which is a numeral.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    Noun,
    Numeral,
}

fn below_thousand(number: u64, next: Next) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let plural = if rest == 0 && next == Next::Noun { "s" } else { "" };
    let hundred = match hundreds {
        0 => return below_hundred(rest, next),
        1 => "cent".to_owned(),
        count => format!("{} cent{plural}", below_hundred(count, Next::Numeral)),
    };
    if rest == 0 { hundred } else { format!("{hundred} {}", below_hundred(rest, next)) }
}

fn below_hundred(number: u64, next: Next) -> String {
    let tens = TENS[(number / 10) as usize];
    match (number, number % 10) {
        (0..=16, _) => BELOW_SEVENTEEN[number as usize].to_owned(),
        (21 | 31 | 41 | 51 | 61, _) => format!("{tens} et un"),
        (71, _) => format!("{tens} et onze"),
        (70..=79 | 90..=99, unit) => format!("{tens}-{}", below_hundred(10 + unit, next)),
        (80, _) if next == Next::Noun => format!("{tens}s"),
        (_, 0) => tens.to_owned(),
        (_, unit) => format!("{tens}-{}", BELOW_SEVENTEEN[unit as usize]),
    }
}
