//! From what was typed to an answer, and back to what stands in the field.

use daftar_core::number::{UnitPrice, within};
use daftar_core::text::{Name, Passage, TextError};
use daftar_core::workbook::{Kind, Value};
use daftar_core::{Arg, Money, Msg};
use daftar_i18n::{
    Localizer, ReadError, read_count, read_decimal, read_money, read_percent, without_marks,
};
use rust_decimal::Decimal;

/// Why what was typed is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It can be read in two ways. Nothing is kept until one of them is chosen.
    Ambiguous {
        /// What it may mean.
        either: [Value; 2],
    },
    /// It cannot be an answer, and this is what to do.
    Refused(Msg),
}

/// Reads an answer of a kind. Nothing typed is no answer, and that is fine.
///
/// # Errors
/// What cannot be kept, with what to tell the person.
pub fn read(kind: Kind, typed: &str) -> Result<Option<Value>, Refusal> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    match kind {
        Kind::Name(_) => text(Name::new(typed).map(|name| name.as_str().to_owned())),
        Kind::Passage(_) => text(Passage::new(typed).map(|passage| passage.as_str().to_owned())),
        Kind::Money => money(typed),
        Kind::UnitPrice => {
            let range = (UnitPrice::LEAST, UnitPrice::MOST, UnitPrice::PLACES);
            number(read_decimal(typed, UnitPrice::PLACES), range, ReadError::money_msg)
        }
        Kind::Number { least, most, places } => {
            number(read_decimal(typed, places), (least, most, places), ReadError::msg)
        }
        Kind::Percent { least, most, places } => {
            number(read_percent(typed), (least, most, places), ReadError::percent_msg)
        }
        Kind::Count { least, most } => count(typed, least, most),
        Kind::Month => Ok(typed.parse().ok().map(Value::Month)),
        Kind::Choice(words) => {
            let word = words.iter().find(|word| **word == typed);
            Ok(word.map(|word| Value::Choice(word)))
        }
    }
}

/// How an answer stands in its field, without a unit and without invisible marks.
pub fn show(value: &Value, say: &Localizer) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Money(amount) => say.field_money(*amount),
        Value::Decimal(number) => without_marks(&say.number(*number)),
        Value::Count(count) => without_marks(&say.number(Decimal::from(*count))),
        Value::Month(month) => month.to_string(),
        Value::Choice(word) => (*word).to_owned(),
    }
}

/// The same where a fraction stands for a percentage: `15`, beside its sign.
pub fn show_percent(fraction: Decimal, say: &Localizer) -> String {
    let percent = without_marks(&say.percent(fraction));
    percent.trim_end_matches(|c: char| c == '%' || c.is_whitespace()).to_owned()
}

/// What was typed, whatever the kind: a fraction shows as a percentage where it is one.
pub fn show_as(kind: Kind, value: &Value, say: &Localizer) -> String {
    match (kind, value) {
        (Kind::Percent { .. }, Value::Decimal(fraction)) => show_percent(*fraction, say),
        _ => show(value, say),
    }
}

/// One of two readings as a person reads it: with its unit.
pub fn tell(kind: Kind, value: &Value, say: &Localizer) -> String {
    match (kind, value) {
        (_, Value::Money(amount)) => say.money(*amount),
        (Kind::UnitPrice, Value::Decimal(price)) if price.scale() <= 2 => {
            say.money(Money::round(*price))
        }
        // To the last decimal: 1,2345 and not 1,23.
        (Kind::UnitPrice, Value::Decimal(price)) => {
            say.text(&Msg::new("amount").with("figure", Arg::Number(*price)))
        }
        (Kind::Percent { .. }, Value::Decimal(fraction)) => say.percent(*fraction),
        _ => show(value, say),
    }
}

/// An answer as an amount, where it is one: it is then echoed in words.
pub fn amount(kind: Kind, value: &Value) -> Option<Money> {
    match (kind, value) {
        (_, Value::Money(amount)) => Some(*amount),
        (Kind::UnitPrice, Value::Decimal(price)) => Some(Money::round(*price)),
        _ => None,
    }
}

fn text(read: Result<String, TextError>) -> Result<Option<Value>, Refusal> {
    match read {
        Ok(text) => Ok(Some(Value::Text(text))),
        Err(TextError::TooLong { most }) => {
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            let msg = Msg::new("text-too-long").with("most", Arg::Count(most));
            Err(Refusal::Refused(msg))
        }
        Err(TextError::Invisible) => Err(Refusal::Refused(Msg::new("text-invisible"))),
    }
}

fn money(typed: &str) -> Result<Option<Value>, Refusal> {
    match read_money(typed) {
        Ok(amount) if amount.is_negative() => {
            Err(Refusal::Refused(ReadError::Negative.money_msg()))
        }
        Ok(amount) => Ok(Some(Value::Money(amount))),
        Err(ReadError::Ambiguous { either }) => {
            let range = (Decimal::ZERO, Money::LIMIT.exact(), 2);
            choose(either, range, ReadError::money_msg, |dirhams| {
                Value::Money(Money::round(dirhams))
            })
        }
        Err(why) => Err(Refusal::Refused(why.money_msg())),
    }
}

/// The least value, the greatest, and how many decimals are kept.
type Range = (Decimal, Decimal, u32);

fn number(
    read: Result<Decimal, ReadError>,
    range: Range,
    msg: fn(ReadError) -> Msg,
) -> Result<Option<Value>, Refusal> {
    match read {
        Ok(number) => match fits(number, range) {
            Ok(number) => Ok(Some(Value::Decimal(number))),
            Err(why) => Err(Refusal::Refused(msg(why))),
        },
        Err(ReadError::Ambiguous { either }) => choose(either, range, msg, Value::Decimal),
        Err(why) => Err(Refusal::Refused(msg(why))),
    }
}

fn count(typed: &str, least: u32, most: u32) -> Result<Option<Value>, Refusal> {
    let range = (Decimal::from(least), Decimal::from(most), 0);
    let value = |number: Decimal| Value::Count(u32::try_from(number).unwrap_or(most));
    match read_count(typed) {
        Ok(count) => match fits(Decimal::from(count), range) {
            Ok(number) => Ok(Some(value(number))),
            Err(why) => Err(Refusal::Refused(why.msg())),
        },
        Err(ReadError::Ambiguous { either }) => choose(either, range, ReadError::msg, value),
        Err(why) => Err(Refusal::Refused(why.msg())),
    }
}

fn fits(number: Decimal, (least, most, places): Range) -> Result<Decimal, ReadError> {
    if number.is_sign_negative() && !number.is_zero() && least.is_zero() {
        return Err(ReadError::Negative);
    }
    within(number, least, most, places).map_err(ReadError::from)
}

/// Of two readings, those that fit: with one left there is no question.
fn choose(
    either: [Decimal; 2],
    range: Range,
    msg: fn(ReadError) -> Msg,
    value: impl Fn(Decimal) -> Value,
) -> Result<Option<Value>, Refusal> {
    match either.map(|number| fits(number, range)) {
        [Ok(first), Ok(second)] => {
            Err(Refusal::Ambiguous { either: [value(first), value(second)] })
        }
        [Ok(only), Err(_)] | [Err(_), Ok(only)] => Ok(Some(value(only))),
        [Err(why), Err(_)] => Err(Refusal::Refused(msg(why))),
    }
}

#[cfg(test)]
mod tests;
