//! Amounts, numbers, months and days as people read them.
//!
//! One way of writing in all languages: digits 0-9, groups of three by a no-break space, the
//! minus U+2212 before the digits, the unit after them. English keeps the groups too, with a
//! point as its decimal mark: `12,500.00` would be read as twelve and a half by somebody who
//! changes from the French screen, and a misread price is the worst fault there is.

use crate::{Localizer, isolate};
use daftar_core::money::round_half_away;
use daftar_core::{Date, Money, Month};
use rust_decimal::Decimal;

const GROUP: char = '\u{A0}';
const MINUS: char = '\u{2212}';

/// What a number may show: more decimals than these were computed, and are rounded to
/// [`COMPUTED_PLACES`].
const TYPED_PLACES: u32 = 4;
const COMPUTED_PLACES: u32 = 2;

impl Localizer {
    /// An amount to the centime with its unit: `12 500,00 DH`.
    pub fn money(&self, amount: Money) -> String {
        self.with_unit(self.money_number(amount))
    }

    /// An amount to the centime, where the unit stands elsewhere: `12 500,00`.
    pub fn money_number(&self, amount: Money) -> String {
        self.figure(self.field_money(amount))
    }

    /// An amount in whole dirhams with its unit, halves away from zero: `12 500 DH`.
    pub fn dirhams(&self, amount: Money) -> String {
        self.with_unit(self.dirhams_number(amount))
    }

    /// An amount in whole dirhams, where the unit stands elsewhere: `12 500`.
    pub fn dirhams_number(&self, amount: Money) -> String {
        self.figure(self.plain(amount.exact(), 0))
    }

    /// An amount in dirhams, where the unit stands elsewhere: `12 500,00`, and up to four
    /// decimals for what is finer than a centime, `0,0125`.
    pub fn amount(&self, dirhams: Decimal) -> String {
        let dirhams = round_half_away(dirhams, TYPED_PLACES).normalize();
        self.number_fixed(dirhams, dirhams.scale().max(2))
    }

    /// A number with as many decimals as it needs: `2,5`. One with more than four decimals was
    /// computed, and shows two.
    pub fn number(&self, number: Decimal) -> String {
        self.figure(self.plain_as_needed(number))
    }

    /// A number with exactly `places` decimals, halves away from zero: for columns.
    pub fn number_fixed(&self, number: Decimal, places: u32) -> String {
        self.figure(self.plain(number, places))
    }

    /// A fraction as a percentage, with as many decimals as it needs: 0.155 is `15,5 %`. One
    /// with more than four decimals of a per cent was computed, and shows two.
    pub fn percent(&self, fraction: Decimal) -> String {
        self.with_percent_sign(self.plain_as_needed(hundredfold(fraction)))
    }

    /// A fraction as a percentage with exactly `places` decimals, halves away from zero.
    pub fn percent_fixed(&self, fraction: Decimal, places: u32) -> String {
        self.with_percent_sign(self.plain(hundredfold(fraction), places))
    }

    /// A month with its year: `avril 2027`.
    pub fn month(&self, month: Month) -> String {
        self.with_year(&self.month_name(month), month)
    }

    /// A month with its year, short where the language shortens: `avr. 2027`.
    pub fn month_short_year(&self, month: Month) -> String {
        self.with_year(&self.month_short(month), month)
    }

    /// The name of a month alone: `avril`.
    pub fn month_name(&self, month: Month) -> String {
        self.key(&format!("month-{}", month.number()))
    }

    /// The name of a month, short where the language shortens: `avr.`. Arabic never does.
    pub fn month_short(&self, month: Month) -> String {
        self.key(&format!("month-short-{}", month.number()))
    }

    /// A day: `31/03/2027` in every language.
    pub fn date(&self, date: Date) -> String {
        let month = date.month();
        self.figure(format!("{:02}/{:02}/{:04}", date.day(), month.number(), month.year()))
    }

    /// An amount as it stands in the field it is typed in: no unit and no invisible mark, so
    /// that a cursor meets only what it sees. [`read_money`](crate::read_money) reads it back.
    pub fn field_money(&self, amount: Money) -> String {
        self.plain(amount.exact(), 2)
    }

    /// A number as it stands in the field it is typed in, exact:
    /// [`read_decimal`](crate::read_decimal) reads it back.
    pub fn field_number(&self, number: Decimal) -> String {
        let exact = number.normalize();
        // `1,125` could be read as groups too: a zero more, and it cannot.
        let clear = exact.scale() != 3
            || exact.abs() < Decimal::ONE
            || exact.abs() >= Decimal::ONE_THOUSAND;
        self.plain(exact, if clear { exact.scale() } else { exact.scale() + 1 })
    }

    /// A fraction as it stands in a field of per cents, without the sign and exact:
    /// [`read_percent`](crate::read_percent) reads it back.
    pub fn field_percent(&self, fraction: Decimal) -> String {
        self.field_number(hundredfold(fraction))
    }

    /// The unit stands outside the marks: it is a word of the language.
    fn with_unit(&self, figure: String) -> String {
        self.fill("amount", &[("figure", &figure)])
    }

    /// The sign stays with its figure, inside the marks.
    fn with_percent_sign(&self, plain: String) -> String {
        self.figure(self.fill("percent", &[("figure", &plain)]))
    }

    fn with_year(&self, name: &str, month: Month) -> String {
        let year = self.figure(format!("{:04}", month.year()));
        self.fill("month-year", &[("name", name), ("year", &year)])
    }

    fn figure(&self, plain: String) -> String {
        if self.lang().is_rtl() { isolate::left_to_right(&plain) } else { plain }
    }

    fn plain_as_needed(&self, number: Decimal) -> String {
        let exact = number.normalize();
        if exact.scale() <= TYPED_PLACES {
            return self.plain(exact, exact.scale());
        }
        let rounded = round_half_away(number, COMPUTED_PLACES).normalize();
        self.plain(rounded, rounded.scale())
    }

    /// The digits with `places` decimals, halves away from zero; no minus before nothing.
    fn plain(&self, number: Decimal, places: u32) -> String {
        let mut rounded = round_half_away(number, places);
        rounded.rescale(places);
        let digits = rounded.abs().to_string();
        let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
        let mut plain = String::new();
        if rounded.is_sign_negative() && !rounded.is_zero() {
            plain.push(MINUS);
        }
        push_groups(&mut plain, whole);
        if !decimals.is_empty() {
            plain.push(self.lang().decimal_mark());
            plain.push_str(decimals);
        }
        plain
    }
}

/// A whole number in the form `-12500`, as people read it: `−12 500`.
pub(crate) fn grouped(digits: &str) -> String {
    let mut text = String::new();
    let whole = digits.strip_prefix('-').inspect(|_| text.push(MINUS)).unwrap_or(digits);
    push_groups(&mut text, whole);
    text
}

fn push_groups(text: &mut String, whole: &str) {
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(GROUP);
        }
        text.push(digit);
    }
}

/// Saturates: a share beyond what a `Decimal` holds is none.
fn hundredfold(fraction: Decimal) -> Decimal {
    fraction.saturating_mul(Decimal::ONE_HUNDRED)
}
