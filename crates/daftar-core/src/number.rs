//! Numbers people type that are not amounts of money: shares, rates, quantities, counts.
//!
//! Each has its own type with its range, so that a value that exists is a value that makes
//! sense. All are written as text in files: `"0.15"`, `"12.5"`.

use crate::limits;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Why a number is not accepted where it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Something else than a sign, digits and one dot.
    #[error("not a number")]
    NotANumber,
    /// More decimals than the field keeps.
    #[error("more than {places} decimals")]
    TooPrecise {
        /// How many decimals it keeps.
        places: u32,
    },
    /// Below the least value.
    #[error("less than {least}")]
    TooSmall {
        /// The least value.
        least: Decimal,
    },
    /// Above the greatest value.
    #[error("more than {most}")]
    TooLarge {
        /// The greatest value.
        most: Decimal,
    },
}

/// Reads `-12.50`: the form of files and machine output. No exponent, no plus, no spaces.
pub fn read_plain(text: &str) -> Result<Decimal, NumberError> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.ends_with(|c: char| c.is_ascii_digit())
        && text.len() <= 30;
    if !plain {
        return Err(NumberError::NotANumber);
    }
    Decimal::from_str_exact(text).map_err(|_| NumberError::NotANumber)
}

/// Checks a number against the range and the decimals of a field.
pub fn within(
    value: Decimal,
    least: Decimal,
    most: Decimal,
    places: u32,
) -> Result<Decimal, NumberError> {
    let value = value.normalize();
    if value < least {
        Err(NumberError::TooSmall { least })
    } else if value > most {
        Err(NumberError::TooLarge { most })
    } else if value.scale() > places {
        Err(NumberError::TooPrecise { places })
    } else {
        Ok(value)
    }
}

macro_rules! decimals {
    ($($(#[$doc:meta])* $name:ident: $least:expr, $most:expr, $places:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Decimal);

        impl $name {
            /// The least value.
            pub const LEAST: Decimal = $least;
            /// The greatest value.
            pub const MOST: Decimal = $most;
            /// How many decimals are kept.
            pub const PLACES: u32 = $places;

            /// Checks the range and the number of decimals.
            pub fn new(value: Decimal) -> Result<$name, NumberError> {
                within(value, Self::LEAST, Self::MOST, Self::PLACES).map($name)
            }

            /// The number itself.
            pub const fn get(self) -> Decimal {
                self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = NumberError;
            fn try_from(text: String) -> Result<$name, NumberError> {
                $name::new(read_plain(&text)?)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.0.to_string()
            }
        }
    )*};
}

/// `mantissa / 10^scale`, usable in constants.
const fn decimal(mantissa: u32, scale: u32) -> Decimal {
    Decimal::from_parts(mantissa, 0, 0, false, scale)
}

decimals! {
    /// The price or the cost of one unit, in dirhams, to a hundredth of a centime.
    UnitPrice: Decimal::ZERO, decimal(limits::UNIT_PRICE, 0), 4;
    /// How many units, to a thousandth: pieces, kilos, hours.
    Quantity: Decimal::ZERO, decimal(limits::QUANTITY, 0), 3;
    /// A part of a whole, as a fraction from 0 to 1: sold on credit, paid later.
    Share: Decimal::ZERO, Decimal::ONE, 4;
    /// What a month sells against a normal month, as a fraction: 0.6 is 60 %.
    Factor: Decimal::ZERO, decimal(10, 0), 4;
    /// How much more each year, as a fraction: 0.05 is 5 % more, -0.1 is 10 % less.
    Growth: Decimal::from_parts(9, 0, 0, true, 1), decimal(2, 0), 4;
    /// Interest of a year, as a fraction of what is owed.
    AnnualRate: Decimal::ZERO, Decimal::ONE, 6;
    /// Years that a purchase will be used.
    UsefulYears: decimal(5, 1), decimal(50, 0), 2;
}

macro_rules! counts {
    ($($(#[$doc:meta])* $name:ident: $least:expr, $most:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "u32", into = "u32")]
        pub struct $name(u32);

        impl $name {
            /// The least value.
            pub const LEAST: u32 = $least;
            /// The greatest value.
            pub const MOST: u32 = $most;

            /// Checks the range.
            pub fn new(value: u32) -> Result<$name, NumberError> {
                if value < Self::LEAST {
                    Err(NumberError::TooSmall { least: Decimal::from(Self::LEAST) })
                } else if value > Self::MOST {
                    Err(NumberError::TooLarge { most: Decimal::from(Self::MOST) })
                } else {
                    Ok($name(value))
                }
            }

            /// The number itself.
            pub const fn get(self) -> u32 {
                self.0
            }
        }

        impl TryFrom<u32> for $name {
            type Error = NumberError;
            fn try_from(value: u32) -> Result<$name, NumberError> {
                $name::new(value)
            }
        }

        impl From<$name> for u32 {
            fn from(value: $name) -> u32 {
                value.0
            }
        }
    )*};
}

counts! {
    /// How many months the plan looks ahead.
    Horizon: limits::HORIZON_MIN, limits::HORIZON_MAX;
    /// Days open in a month.
    OpenDays: 1, 31;
    /// Whole months until money changes hands.
    Delay: 0, 12;
    /// A payment comes back every so many months.
    Every: 1, 12;
    /// Instalments of a loan, one a month.
    LoanMonths: 1, limits::LOAN_MONTHS;
    /// Months at the start of a loan in which only interest is paid.
    Grace: 0, limits::LOAN_MONTHS - 1;
    /// Monthly instalments of a family loan.
    FamilyMonths: 1, limits::LOAN_MONTHS;
    /// People doing the same work.
    People: 1, limits::PEOPLE;
    /// Pieces bought.
    Pieces: 1, 1_000;
    /// Units made at once.
    Batch: 1, limits::QUANTITY;
    /// Hours of work in a month.
    Hours: 0, 744;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_numbers() {
        for good in ["0", "-0.5", "12.345", "100000"] {
            assert_eq!(read_plain(good).unwrap().to_string(), good);
        }
        for junk in ["", "-", ".5", "5.", "1e3", "+1", " 1", "1,5", "1_0", "--1", "٣", "1.2.3"] {
            assert_eq!(read_plain(junk), Err(NumberError::NotANumber), "{junk}");
        }
        assert_eq!(read_plain(&"9".repeat(40)), Err(NumberError::NotANumber));
    }

    #[test]
    fn ranges() {
        let share = |text: &str| Share::try_from(text.to_owned()).map(Share::get);
        assert_eq!(share("1.0000"), Ok(Decimal::ONE));
        assert_eq!(share("1.1"), Err(NumberError::TooLarge { most: Decimal::ONE }));
        assert_eq!(share("-0.1"), Err(NumberError::TooSmall { least: Decimal::ZERO }));
        assert_eq!(share("0.00001"), Err(NumberError::TooPrecise { places: 4 }));
        assert!(Growth::new(Decimal::new(-9, 1)).is_ok());
        assert!(Horizon::new(11).is_err() && Horizon::new(61).is_err());
        assert!(LoanMonths::new(0).is_err());
    }
}
