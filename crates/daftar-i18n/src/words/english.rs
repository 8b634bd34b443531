//! English, with `and` after the hundreds and before a last part below a hundred.

use super::Amount;

const BELOW_TWENTY: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

pub(super) fn spell(amount: Amount) -> String {
    let mut parts = Vec::new();
    if amount.dirhams > 0 || amount.centimes == 0 {
        parts.push(counted(amount.dirhams, "dirham"));
    }
    if amount.centimes > 0 {
        parts.push(counted(amount.centimes, "centime"));
    }
    parts.join(" and ")
}

fn counted(count: u64, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", cardinal(count))
}

fn cardinal(number: u64) -> String {
    if number == 0 {
        return BELOW_TWENTY[0].to_owned();
    }
    let mut parts = Vec::new();
    for (scale, name) in [(1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand")] {
        let count = number / scale % 1_000;
        if count > 0 {
            parts.push(format!("{} {name}", below_thousand(count)));
        }
    }
    match number % 1_000 {
        0 => {}
        rest @ 1..=99 if !parts.is_empty() => parts.push(format!("and {}", below_hundred(rest))),
        rest => parts.push(below_thousand(rest)),
    }
    parts.join(" ")
}

fn below_thousand(number: u64) -> String {
    let hundreds = BELOW_TWENTY[(number / 100) as usize];
    match (number / 100, number % 100) {
        (0, rest) => below_hundred(rest),
        (_, 0) => format!("{hundreds} hundred"),
        (_, rest) => format!("{hundreds} hundred and {}", below_hundred(rest)),
    }
}

fn below_hundred(number: u64) -> String {
    let tens = TENS[(number / 10) as usize];
    match (number, number % 10) {
        (0..=19, _) => BELOW_TWENTY[number as usize].to_owned(),
        (_, 0) => tens.to_owned(),
        (_, unit) => format!("{tens}-{}", BELOW_TWENTY[unit as usize]),
    }
}
