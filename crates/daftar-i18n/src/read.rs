//! Reading the numbers people type.
//!
//! The same in every language: people type as they were taught, whatever the screen shows.
//! A space, a dot or a comma before exactly three digits parts groups, a dot or a comma
//! before one or two digits parts decimals, and the last of two different signs parts
//! decimals. What two people could read in two ways (`1.500`) is [`ReadError::Ambiguous`]:
//! the screen asks, nothing is guessed.

mod reading;

use daftar_core::money::{MoneyError, round_half_away};
use daftar_core::number::NumberError;
use daftar_core::{Arg, Money, Msg};
use reading::{Reading, reading};
use rust_decimal::Decimal;

/// How many decimals a typed per cent may have: `4,1875 %`.
const PERCENT_PLACES: u32 = 4;
const MONEY_PLACES: u32 = 2;
/// A fraction has two decimals more than its per cent.
const PERCENT_SHIFT: u32 = 2;

/// Why what was typed is not the number asked for. Numbers in it are in the unit asked for:
/// dirhams, or a fraction for a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Nothing, or only a unit.
    #[error("empty")]
    Empty,
    /// Something else than digits, a sign before them, and signs that part them.
    #[error("not a number")]
    NotANumber,
    /// Groups that are not of three digits: `12 50`, `1,23,456`.
    #[error("groups that are not of three digits")]
    Grouping,
    /// `1.500` or `1,500`: fifteen hundred, or one and a half.
    #[error("either {} or {}", either[0], either[1])]
    Ambiguous {
        /// Read as groups, and read as decimals. The second is rounded to what the field
        /// keeps, as it would be stored.
        either: [Decimal; 2],
    },
    /// More decimals than the field keeps.
    #[error("more than {places} decimals")]
    TooPrecise {
        /// How many it keeps.
        places: u32,
    },
    /// Below the least value.
    #[error("less than {least}")]
    TooSmall {
        /// The least value.
        least: Decimal,
    },
    /// Above the greatest value, or as far below nothing.
    #[error("more than {most}")]
    TooLarge {
        /// The greatest value.
        most: Decimal,
    },
    /// Less than nothing, where things are counted.
    #[error("negative")]
    Negative,
}

/// Reads an amount: `1 500`, `1.500,00 DH`, `١٥٠٠٫٥٠ درهم`.
///
/// # Errors
/// Ambiguous for one dot or comma before three digits; too precise for more than two decimals;
/// too large beyond [`Money::LIMIT`] either way.
pub fn read_money(text: &str) -> Result<Money, ReadError> {
    let (negative, reading) = reading(without_unit(&normal(text)))?;
    if let Reading::Sure { decimals, .. } = &reading
        && decimals.len() > MONEY_PLACES as usize
    {
        // Trailing zeros too: `1 500.500` may have been meant as a million and a half.
        return Err(ReadError::TooPrecise { places: MONEY_PLACES });
    }
    value(negative, &reading, MONEY_PLACES).map(Money::round)
}

/// Reads a number with at most `places_max` decimals, not counting zeros at the end; a unit
/// of money may follow it.
///
/// # Errors
/// As [`read_money`], and too large beyond a billion either way.
pub fn read_decimal(text: &str, places_max: u32) -> Result<Decimal, ReadError> {
    let (negative, reading) = reading(without_unit(&normal(text)))?;
    value(negative, &reading, places_max)
}

/// Reads a percentage, with or without its sign, as a fraction: `15` and `15 %` are 0.15.
///
/// # Errors
/// As [`read_decimal`], with four decimals of a per cent at most.
pub fn read_percent(text: &str) -> Result<Decimal, ReadError> {
    let text = normal(text);
    let digits = text.strip_suffix(['%', '٪']).unwrap_or(&text);
    let (negative, reading) = reading(digits.trim())?;
    let fraction = |percent: Decimal| (percent / Decimal::ONE_HUNDRED).normalize();
    value(negative, &reading, PERCENT_PLACES).map(fraction).map_err(|why| match why {
        ReadError::Ambiguous { either } => ReadError::Ambiguous { either: either.map(fraction) },
        ReadError::TooLarge { most } => ReadError::TooLarge { most: fraction(most) },
        ReadError::TooPrecise { places } => {
            ReadError::TooPrecise { places: places + PERCENT_SHIFT }
        }
        other => other,
    })
}

/// Reads how many: a whole number, not below nothing.
///
/// # Errors
/// As [`read_decimal`]; negative below nothing. `1.500` is too precise, for whoever means one
/// and a half cannot be given it; `3.000` is ambiguous.
pub fn read_count(text: &str) -> Result<u32, ReadError> {
    let (negative, reading) = reading(&normal(text))?;
    if negative {
        return Err(ReadError::Negative);
    }
    if let Reading::Either { decimals, .. } = &reading
        && decimals != "000"
    {
        return Err(ReadError::TooPrecise { places: 0 });
    }
    let count = value(negative, &reading, 0)?;
    u32::try_from(count).map_err(|_| ReadError::TooLarge { most: Decimal::from(u32::MAX) })
}

/// The number a reading stands for, within the common limit and `places` decimals.
fn value(negative: bool, reading: &Reading, places: u32) -> Result<Decimal, ReadError> {
    let signed = |number: Decimal| {
        if negative && !number.is_zero() { -number } else { number }
    };
    match reading {
        Reading::Sure { whole, decimals } => {
            let decimals = decimals.trim_end_matches('0');
            if decimals.len() > places as usize {
                return Err(ReadError::TooPrecise { places });
            }
            number(whole, decimals).map(signed)
        }
        Reading::Either { whole, decimals } => {
            let grouped = number(&format!("{whole}{decimals}"), "")?;
            let parted = round_half_away(number(whole, decimals)?, places).normalize();
            Err(ReadError::Ambiguous { either: [signed(grouped), signed(parted)] })
        }
    }
}

/// At most the limit of one field, so that digits without end are counted and not computed.
fn number(whole: &str, decimals: &str) -> Result<Decimal, ReadError> {
    let most = Money::LIMIT.exact().normalize();
    let too_large = ReadError::TooLarge { most };
    let digits = format!("{}{decimals}", whole.trim_start_matches('0'));
    if digits.len() - decimals.len() > most.to_string().len() {
        return Err(too_large);
    }
    let mantissa = if digits.is_empty() { 0 } else { digits.parse().map_err(|_| too_large)? };
    let number = Decimal::try_from_i128_with_scale(mantissa, decimals.len() as u32);
    number.ok().filter(|&number| number <= most).ok_or(too_large)
}

/// Digits, signs and spaces in their plain form, without what cannot be seen.
fn normal(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|&letter| !crate::isolate::is_mark(letter) && !is_joiner(letter))
        .map(|letter| match letter {
            '٠'..='٩' => ascii_digit(letter, '٠'),
            '۰'..='۹' => ascii_digit(letter, '۰'),
            '،' => ',',
            '−' | '‐' | '‑' | '‒' | '–' | '—' | '﹣' | '-' => '-',
            '+' => '+',
            _ if letter.is_whitespace() => ' ',
            _ => letter.to_ascii_lowercase(),
        })
        .collect();
    plain.trim().to_owned()
}

fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}' | 'ـ')
}

fn ascii_digit(letter: char, zero: char) -> char {
    char::from_digit(letter as u32 - zero as u32, 10).unwrap_or(letter)
}

/// Longer units first: a unit may end in another.
const UNITS: [&str; 10] =
    ["dirhams", "dirham", "dhs", "dh", "mad", "دراهم", "درهما", "درهمان", "درهم", "د.م."];

fn without_unit(normal: &str) -> &str {
    UNITS.iter().find_map(|unit| normal.strip_suffix(unit)).unwrap_or(normal).trim_end()
}

impl ReadError {
    /// The message shown to the person, in `locales/*/format.ftl`.
    pub const fn key(self) -> &'static str {
        match self {
            ReadError::Empty => "read-empty",
            ReadError::NotANumber => "read-not-a-number",
            ReadError::Grouping => "read-grouping",
            ReadError::Ambiguous { .. } => "read-ambiguous",
            ReadError::TooPrecise { .. } => "read-too-precise",
            ReadError::TooSmall { .. } => "read-too-small",
            ReadError::TooLarge { .. } => "read-too-large",
            ReadError::Negative => "read-negative",
        }
    }

    /// What to tell the person, where the field holds a plain number.
    pub fn msg(self) -> Msg {
        self.told(Arg::Number, 0)
    }

    /// What to tell the person, where the field holds an amount.
    pub fn money_msg(self) -> Msg {
        self.told(|dirhams| Arg::Money(Money::round(dirhams)), 0)
    }

    /// What to tell the person, where the field holds a percentage.
    pub fn percent_msg(self) -> Msg {
        self.told(Arg::Percent, PERCENT_SHIFT)
    }

    fn told(self, show: impl Fn(Decimal) -> Arg, places_hidden: u32) -> Msg {
        let msg = Msg::new(self.key());
        match self {
            ReadError::Ambiguous { either: [first, second] } => {
                msg.with("first", show(first)).with("second", show(second))
            }
            ReadError::TooPrecise { places } => {
                msg.with("places", Arg::Count(places.saturating_sub(places_hidden).into()))
            }
            ReadError::TooSmall { least } => msg.with("least", show(least)),
            ReadError::TooLarge { most } => msg.with("most", show(most)),
            ReadError::Empty
            | ReadError::NotANumber
            | ReadError::Grouping
            | ReadError::Negative => msg,
        }
    }
}

/// The range of a field, told like what could not be read at all.
impl From<NumberError> for ReadError {
    fn from(why: NumberError) -> ReadError {
        match why {
            NumberError::NotANumber => ReadError::NotANumber,
            NumberError::TooPrecise { places } => ReadError::TooPrecise { places },
            NumberError::TooSmall { least } => ReadError::TooSmall { least },
            NumberError::TooLarge { most } => ReadError::TooLarge { most },
        }
    }
}

impl From<MoneyError> for ReadError {
    fn from(why: MoneyError) -> ReadError {
        match why {
            MoneyError::NotANumber => ReadError::NotANumber,
            MoneyError::TooPrecise => ReadError::TooPrecise { places: MONEY_PLACES },
            MoneyError::TooLarge => ReadError::TooLarge { most: Money::LIMIT.exact().normalize() },
        }
    }
}
