//! Declining-balance depreciation.

use crate::calendar::Month;
use crate::money::Money;
use crate::number::Factor;
use rust_decimal::Decimal;
use serde::Deserialize;

/// By how much the declining rate exceeds the straight-line rate, by years of use.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Declared")]
pub struct Declining {
    coefficients: Vec<Coefficient>,
    years_most: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Declared {
    coefficients: Vec<Coefficient>,
    years_most: u32,
}

/// The coefficient of things used for so many years or more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Coefficient {
    /// Whole years of use from which it holds.
    pub years_from: u32,
    /// What the straight-line rate is multiplied by.
    pub coefficient: Factor,
}

/// Why coefficients do not make a [`Declining`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecliningError {
    /// There is no coefficient, or one from zero years.
    #[error("no coefficient, or one from zero years")]
    None,
    /// The years do not rise.
    #[error("the years of use do not rise")]
    OutOfOrder,
}

impl Declining {
    /// Checks the order of the years.
    ///
    /// # Errors
    ///
    /// Nothing to choose from, or years that do not rise up to `years_most`.
    pub fn new(
        coefficients: Vec<Coefficient>,
        years_most: u32,
    ) -> Result<Declining, DecliningError> {
        let first = coefficients.first().ok_or(DecliningError::None)?;
        let last = coefficients.last().ok_or(DecliningError::None)?;
        if first.years_from == 0 {
            return Err(DecliningError::None);
        }
        let rises = |pair: &[Coefficient]| pair[0].years_from < pair[1].years_from;
        if !coefficients.windows(2).all(rises) || last.years_from > years_most {
            return Err(DecliningError::OutOfOrder);
        }
        Ok(Declining { coefficients, years_most })
    }

    /// The coefficients, shortest use first.
    pub fn coefficients(&self) -> &[Coefficient] {
        &self.coefficients
    }

    /// The longest use, in whole years, that the method is allowed for.
    pub fn years_most(&self) -> u32 {
        self.years_most
    }

    /// The rate of a year, as a fraction of what is not written off yet: the coefficient
    /// divided by the years of use. None where the method is not allowed for them.
    pub fn rate(&self, years: u32) -> Option<Decimal> {
        let allowed = |c: &&Coefficient| c.years_from <= years && years <= self.years_most;
        let found = self.coefficients.iter().rev().find(allowed)?;
        Some(found.coefficient.get() / Decimal::from(years))
    }
}

impl TryFrom<Declared> for Declining {
    type Error = DecliningError;
    fn try_from(declared: Declared) -> Result<Declining, DecliningError> {
        Declining::new(declared.coefficients, declared.years_most)
    }
}

/// What wears out in one calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearOfWear {
    /// The year of the calendar.
    pub year: u32,
    /// Written off in the year.
    pub charge: Money,
    /// Not written off yet when the year ends.
    pub net: Money,
}

/// The declining balance of a thing used for so many whole years from the first day of a
/// month, year by year of the calendar.
///
/// A year's charge is `rate` of what is not written off yet, or that amount spread evenly
/// over the months of use that are left, whichever is more; a year of fewer months counts
/// for so many twelfths. Each charge is rounded once to the centime and the last one takes
/// up what is left, so the charges sum to `cost` and the last `net` is zero. A use of zero
/// years is written off at once, and more than a century counts as a century.
pub fn declining_balance(cost: Money, years: u32, rate: Decimal, from: Month) -> Vec<YearOfWear> {
    let mut net = cost;
    let mut left = years.min(100) * 12;
    let mut month = from;
    let mut wear = Vec::new();
    loop {
        let months = (13 - month.number()).min(left);
        // An even spread is `months / left`; once it is more it stays more.
        let declining = rate * Decimal::from(months) / Decimal::from(12);
        let even = Decimal::from(months).checked_div(Decimal::from(left)).unwrap_or(Decimal::ONE);
        let share = declining.max(even).min(Decimal::ONE);
        let charge = Money::rounded_product(net.exact(), share);
        net -= charge;
        wear.push(YearOfWear { year: month.year(), charge, net });
        left -= months;
        if left == 0 {
            return wear;
        }
        month = month + months;
    }
}
