//! Arabic, as Moroccan official texts write amounts: nominative, no vowel marks.
//!
//! A counted noun changes with the last part of its number, and the scale words (thousand,
//! million, milliard) are counted nouns themselves. Directly before another noun a dual loses
//! its ن and a tanwin alif falls (the construct): `ألفا درهم` is 2 000, `اثنا عشر ألف درهم`
//! is 12 000, and before `و` they stay whole: `ألفان وخمسمائة درهم`.

use super::Amount;

/// A noun in every form that counting asks for.
struct Noun {
    /// One of it.
    one: &'static str,
    /// After a hundred or more.
    singular: &'static str,
    /// Two of it.
    dual: &'static str,
    /// Two of it, directly before another noun.
    dual_construct: &'static str,
    /// After 3 to 10.
    plural: &'static str,
    /// After 11 to 99, with its alif.
    accusative: &'static str,
}

const DIRHAM: Noun = Noun {
    one: "درهم واحد",
    singular: "درهم",
    dual: "درهمان",
    dual_construct: "درهما",
    plural: "دراهم",
    accusative: "درهما",
};
const CENTIME: Noun = Noun {
    one: "سنتيم واحد",
    singular: "سنتيم",
    dual: "سنتيمان",
    dual_construct: "سنتيما",
    plural: "سنتيمات",
    accusative: "سنتيما",
};
const SCALES: [(u64, Noun); 3] = [
    (
        1_000_000_000,
        Noun {
            one: "مليار",
            singular: "مليار",
            dual: "ملياران",
            dual_construct: "مليارا",
            plural: "ملايير",
            accusative: "مليارا",
        },
    ),
    (
        1_000_000,
        Noun {
            one: "مليون",
            singular: "مليون",
            dual: "مليونان",
            dual_construct: "مليونا",
            plural: "ملايين",
            accusative: "مليونا",
        },
    ),
    (
        1_000,
        Noun {
            one: "ألف",
            singular: "ألف",
            dual: "ألفان",
            dual_construct: "ألفا",
            plural: "آلاف",
            accusative: "ألفا",
        },
    ),
];

/// The dirham and the centime are masculine, so 3 to 10 take the form with ة.
const UP_TO_TEN: [&str; 11] =
    ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
const TENS: [&str; 10] =
    ["", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"];
const HUNDREDS: [&str; 10] = [
    "",
    "مائة",
    "مائتان",
    "ثلاثمائة",
    "أربعمائة",
    "خمسمائة",
    "ستمائة",
    "سبعمائة",
    "ثمانمائة",
    "تسعمائة",
];
const TWO_HUNDRED_CONSTRUCT: &str = "مائتا";
const AND: &str = " و";

/// What stands after a counted noun: decides whether it keeps its ending.
#[derive(Clone, Copy, PartialEq)]
enum Next {
    /// Another noun, which it is in construct with.
    Noun,
    /// `و`, or nothing.
    Other,
}

pub(super) fn spell(amount: Amount) -> String {
    match (amount.dirhams, amount.centimes) {
        (0, 0) => format!("{} {}", UP_TO_TEN[0], DIRHAM.singular),
        (0, centimes) => counted(centimes, &CENTIME),
        (dirhams, 0) => counted(dirhams, &DIRHAM),
        (dirhams, centimes) => {
            format!("{}{AND}{}", counted(dirhams, &DIRHAM), counted(centimes, &CENTIME))
        }
    }
}

/// Any number, from 1, of a noun.
fn counted(number: u64, noun: &Noun) -> String {
    let rest = number % 1_000;
    // Nothing, one or two at the end: the scale words stand directly before the noun.
    let next = |last: bool| {
        if last && rest < 3 { Next::Noun } else { Next::Other }
    };
    let mut parts = Vec::new();
    for (scale, name) in &SCALES {
        let count = number / scale % 1_000;
        if count > 0 {
            let last = number % scale < 1_000;
            parts.push(below_thousand(count, name, next(last)));
        }
    }
    match (parts.is_empty(), rest) {
        (false, 0) => format!("{} {}", parts.join(AND), noun.singular),
        (false, 1) => format!("{} {}{AND}{}", parts.join(AND), noun.singular, noun.one),
        (false, 2) => format!("{} {}{AND}{}", parts.join(AND), noun.singular, noun.dual),
        _ => {
            parts.push(below_thousand(rest, noun, Next::Other));
            parts.join(AND)
        }
    }
}

/// 1 to 999 of a noun.
fn below_thousand(number: u64, noun: &Noun, next: Next) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let hundred = HUNDREDS[hundreds as usize];
    // A number of hundreds, standing directly before the noun.
    let of_hundreds = || {
        let construct = if hundreds == 2 { TWO_HUNDRED_CONSTRUCT } else { hundred };
        format!("{construct} {}", noun.singular)
    };
    match (hundreds, rest) {
        (0, _) => below_hundred(rest, noun, next),
        (_, 0) => of_hundreds(),
        // Ends in one or two: the noun is said twice, as in `ألف ليلة وليلة`.
        (_, 1 | 2) => format!("{}{AND}{}", of_hundreds(), below_hundred(rest, noun, next)),
        _ => format!("{hundred}{AND}{}", below_hundred(rest, noun, next)),
    }
}

/// 1 to 99 of a noun.
fn below_hundred(number: u64, noun: &Noun, next: Next) -> String {
    let unit = UP_TO_TEN[(number % 10) as usize];
    let many = if next == Next::Noun { noun.singular } else { noun.accusative };
    match number {
        1 => noun.one.to_owned(),
        2 if next == Next::Noun => noun.dual_construct.to_owned(),
        2 => noun.dual.to_owned(),
        3..=10 => format!("{} {}", UP_TO_TEN[number as usize], noun.plural),
        11 => format!("أحد عشر {many}"),
        12 => format!("اثنا عشر {many}"),
        13..=19 => format!("{unit} عشر {many}"),
        _ if number.is_multiple_of(10) => format!("{} {many}", TENS[(number / 10) as usize]),
        _ => format!("{unit}{AND}{} {many}", TENS[(number / 10) as usize]),
    }
}
