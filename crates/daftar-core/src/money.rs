//! Exact amounts of money.

use crate::limits;
use rust_decimal::{Decimal, RoundingStrategy};
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};
use std::str::FromStr;

/// An exact amount of money, in centimes (1 dirham = 100 centimes).
///
/// Negative amounts are allowed and mean money owed or spent. Half a centime
/// cannot be written down: everything finer (unit prices, rates, shares) is a
/// [`Decimal`] until [`Money::round`] brings it back here, once.
///
/// Adding cannot overflow: [`limits`] bounds what a workbook may hold, and proves
/// at compile time that the largest total still fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(i64);

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money(0);
    /// The largest amount one field may hold: a billion dirhams.
    pub const LIMIT: Money = Money::dirhams(limits::FIELD_DIRHAMS);

    /// Whole dirhams.
    pub const fn dirhams(whole: i64) -> Money {
        Money(whole * 100)
    }

    /// Whole centimes.
    pub const fn from_centimes(centimes: i64) -> Money {
        Money(centimes)
    }

    /// The amount in centimes.
    pub const fn centimes(self) -> i64 {
        self.0
    }

    /// The amount in dirhams, with two decimals.
    pub fn exact(self) -> Decimal {
        Decimal::new(self.0, 2)
    }

    /// Rounds dirhams to the nearest centime, halves away from zero.
    ///
    /// Saturates beyond what an `i64` of centimes holds, which no workbook within
    /// [`limits`] can reach.
    pub fn round(exact: Decimal) -> Money {
        // On the mantissa itself: a projection rounds some ten thousand times, and the
        // general way (`round_half_away`, which a test holds this to) takes three times as long.
        Money::round_mantissa(exact.mantissa(), exact.scale())
    }

    /// The product of two decimals, rounded as by [`Money::round`].
    pub fn rounded_product(left: Decimal, right: Decimal) -> Money {
        let (mantissa, scale) = (left.mantissa(), left.scale() + right.scale());
        match mantissa.checked_mul(right.mantissa()) {
            // Where `Decimal` itself would be exact, which is nearly always.
            Some(product) if product.unsigned_abs() >> 96 == 0 && scale <= Decimal::MAX_SCALE => {
                Money::round_mantissa(product, scale)
            }
            _ => Money::round(left.saturating_mul(right)),
        }
    }

    fn round_mantissa(mantissa: i128, scale: u32) -> Money {
        let centimes = match scale {
            0 => mantissa.saturating_mul(100),
            1 => mantissa.saturating_mul(10),
            2 => mantissa,
            _ => divide_half_away(mantissa, 10_i128.pow(scale - 2)),
        };
        let (least, most) = (i128::from(i64::MIN / 2), i128::from(i64::MAX / 2));
        Money(centimes.clamp(least, most) as i64)
    }

    /// Rounds up to whole dirhams: what must at least be sold, paid or put aside. See
    /// [`round_up`].
    pub fn round_up_to_dirham(exact: Decimal) -> Money {
        Money::round(round_up(exact))
    }

    /// Without its sign.
    pub const fn abs(self) -> Money {
        Money(self.0.abs())
    }

    /// Less than nothing.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Neither more nor less than nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }
}

/// The quotient rounded to a whole number, halves away from zero.
fn divide_half_away(number: i128, by: i128) -> i128 {
    // Most numbers are short, and short divisions are much faster.
    let (quotient, rest) = match (u64::try_from(number.unsigned_abs()), u64::try_from(by)) {
        (Ok(number), Ok(by)) => (i128::from(number / by), i128::from(number % by)),
        _ => {
            let number = number.unsigned_abs() as i128;
            (number / by, number % by)
        }
    };
    let rounded = if rest >= by - rest { quotient + 1 } else { quotient };
    if number < 0 { -rounded } else { rounded }
}

/// Rounds to `places` decimals, halves away from zero: the one rounding of the project.
///
/// `Decimal::round_dp` rounds halves to even and is banned by lint.
pub fn round_half_away(exact: Decimal, places: u32) -> Decimal {
    exact.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

/// Rounds up to a whole number.
///
/// What lies beyond ten decimals is taken for the noise of a division and dropped first: 1 200
/// over a third is 3 600, not a speck more and so 3 601.
pub fn round_up(exact: Decimal) -> Decimal {
    round_half_away(exact, 10).ceil()
}

impl Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Money) {
        self.0 += other.0;
    }
}

impl Sub for Money {
    type Output = Money;
    fn sub(self, other: Money) -> Money {
        Money(self.0 - other.0)
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Money) {
        self.0 -= other.0;
    }
}

impl Neg for Money {
    type Output = Money;
    fn neg(self) -> Money {
        Money(-self.0)
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Money {
        amounts.fold(Money::ZERO, Add::add)
    }
}

impl<'a> Sum<&'a Money> for Money {
    fn sum<I: Iterator<Item = &'a Money>>(amounts: I) -> Money {
        amounts.copied().sum()
    }
}

/// The canonical form used in files, tests and machine output: `-1234.50`.
/// What people read is written by the `Localizer`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let centimes = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", centimes / 100, centimes % 100)
    }
}

/// Why a piece of text is not an amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Something else than a sign, digits and one dot.
    #[error("not an amount")]
    NotANumber,
    /// More than two decimals.
    #[error("finer than one centime")]
    TooPrecise,
    /// Beyond [`Money::LIMIT`], either way.
    #[error("beyond {}", Money::LIMIT)]
    TooLarge,
}

/// Reads the canonical form used in files and tests, `-1234.56`.
/// What people type (`1 234,56`) is read by the `Localizer`.
impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Money, MoneyError> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let whole = read_digits(whole)?;
        let centimes = match (fraction.len(), read_digits(fraction)?) {
            (1, tenths) => tenths * 10,
            (2, hundredths) => hundredths,
            _ => return Err(MoneyError::TooPrecise),
        };
        let money = Money::dirhams(whole) + Money(centimes);
        if money > Money::LIMIT { Err(MoneyError::TooLarge) } else { Ok(Money(sign * money.0)) }
    }
}

/// Stops before the value could leave the range `from_str` works in.
fn read_digits(text: &str) -> Result<i64, MoneyError> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(MoneyError::NotANumber);
    }
    text.parse().ok().filter(|&n| n < 1_000_000_000_000_000).ok_or(MoneyError::TooLarge)
}

impl serde::Serialize for Money {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Typed amounts only: a file holds what somebody typed, which is never below zero.
impl<'de> serde::Deserialize<'de> for Money {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Money, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        let money: Money = text.parse().map_err(serde::de::Error::custom)?;
        if money.is_negative() {
            return Err(serde::de::Error::custom("an amount below zero"));
        }
        Ok(money)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, want: Result<i64, MoneyError>) {
        let got = text.parse().map(Money::centimes);
        assert_eq!(got, want, "reading {text:?}");
        if let Ok(centimes) = got {
            let money = Money::from_centimes(centimes);
            assert_eq!(money.to_string().parse(), Ok(money), "writing {text:?}");
        }
    }

    #[test]
    fn reading() {
        check("0", Ok(0));
        check("-0.00", Ok(0));
        check("12.5", Ok(1250));
        check("1.500", Err(MoneyError::TooPrecise)); // One and a half, or fifteen hundred?
        check("1234.50", Ok(123_450));
        check("-0.01", Ok(-1));
        check("1000000000", Ok(100_000_000_000));
        check("", Err(MoneyError::NotANumber));
        check("12,50", Err(MoneyError::NotANumber));
        check("0.005", Err(MoneyError::TooPrecise));
        check("1000000000.01", Err(MoneyError::TooLarge));
        check("99999999999999999999", Err(MoneyError::TooLarge));
        for junk in ["-", ".", "1.", ".5", "--1", "+1", "1_0", "1e3", " 1", "1.2.3", "1.2x", "١"] {
            check(junk, Err(MoneyError::NotANumber));
        }
    }

    #[test]
    fn halves_go_away_from_zero() {
        for (exact, want) in [("0.005", 1), ("-0.005", -1), ("1.234999", 123), ("2.675", 268)] {
            assert_eq!(Money::round(exact.parse().unwrap()).centimes(), want, "{exact}");
        }
        // The quick way and the general way agree, at every scale.
        let mut number = 1_i128;
        for step in 0..2_000_u32 {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(step.into());
            let mantissa = (number >> 40) % 10_i128.pow(3 + step % 24);
            let exact = Decimal::from_i128_with_scale(mantissa, step % 29);
            let general = round_half_away(exact, 2) * Decimal::ONE_HUNDRED;
            // Beyond, it saturates.
            let Some(general) = i64::try_from(general).ok().filter(|g| g.abs() < i64::MAX / 2)
            else {
                continue;
            };
            assert_eq!(Money::round(exact).centimes(), general, "{exact}");
        }
        assert_eq!(Money::round_up_to_dirham("571.2".parse().unwrap()), Money::dirhams(572));
        let third = Decimal::ONE / Decimal::from(3);
        let whole = Money::round_up_to_dirham(Decimal::from(1_200) / third);
        assert_eq!(whole, Money::dirhams(3_600));
        let above = "3600.0000000001".parse().unwrap();
        assert_eq!(Money::round_up_to_dirham(above), Money::dirhams(3_601));
        assert_eq!(round_up(Decimal::MAX), Decimal::MAX);
        assert_eq!(Money::round(Decimal::MAX).centimes(), i64::MAX / 2);
        assert_eq!(Money::round(Decimal::MIN).centimes(), i64::MIN / 2);
    }
}
