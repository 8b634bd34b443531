//! What depends on which band an amount falls in, and the tax of a progressive scale.

use crate::money::Money;
use crate::number::Share;
use rust_decimal::Decimal;
use serde::Deserialize;

/// A value for each band of amounts.
///
/// Bands follow one another without hole or overlap: each begins at its `from` and ends
/// before the next one begins. The lowest begins at zero and also holds for amounts below.
/// As amounts are whole centimes, "above 1 000" is written `1000.01`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<Band<T>>", bound = "T: Deserialize<'de>")]
pub struct Bands<T> {
    lowest: T,
    higher: Vec<Band<T>>,
}

/// One band of amounts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band<T> {
    /// The least amount that belongs to it.
    pub from: Money,
    /// What holds in it.
    pub value: T,
}

/// Why bands do not cover every amount once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BandsError {
    /// There is none.
    #[error("no band")]
    None,
    /// The lowest does not begin at zero.
    #[error("the first band does not begin at zero")]
    NotFromZero,
    /// This one, counted from 1, does not begin above the one before.
    #[error("band {0} does not begin above the one before")]
    OutOfOrder(usize),
}

impl<T> Bands<T> {
    /// Checks that the bands cover every amount once.
    ///
    /// # Errors
    ///
    /// The first fault.
    pub fn new(bands: Vec<Band<T>>) -> Result<Bands<T>, BandsError> {
        for (index, pair) in bands.windows(2).enumerate() {
            if pair[0].from >= pair[1].from {
                return Err(BandsError::OutOfOrder(index + 2));
            }
        }
        let mut bands = bands.into_iter();
        let lowest = bands.next().ok_or(BandsError::None)?;
        if !lowest.from.is_zero() {
            return Err(BandsError::NotFromZero);
        }
        Ok(Bands { lowest: lowest.value, higher: bands.collect() })
    }

    /// What holds for an amount.
    pub fn at(&self, amount: Money) -> &T {
        let band = self.higher.iter().rev().find(|band| band.from <= amount);
        band.map_or(&self.lowest, |band| &band.value)
    }

    /// The least amount and the value of each band, the lowest first.
    pub fn iter(&self) -> impl Iterator<Item = (Money, &T)> {
        let higher = self.higher.iter().map(|band| (band.from, &band.value));
        std::iter::once((Money::ZERO, &self.lowest)).chain(higher)
    }
}

impl<T> TryFrom<Vec<Band<T>>> for Bands<T> {
    type Error = BandsError;
    fn try_from(bands: Vec<Band<T>>) -> Result<Bands<T>, BandsError> {
        Bands::new(bands)
    }
}

/// A progressive scale: the part of an income that lies in a band is taxed at its rate.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Scale(Bands<Share>);

impl Scale {
    /// The tax on an income, both in dirhams a year, rounded once to the centime. Nothing
    /// on an income below zero.
    pub fn tax(&self, income: Money) -> Money {
        Money::round(self.exact(income.exact()))
    }

    /// The same before it is rounded.
    pub fn exact(&self, income: Decimal) -> Decimal {
        let above = |from: Money| (income - from.exact()).max(Decimal::ZERO);
        self.steps().map(|(from, step)| above(from) * step).sum()
    }

    /// Where each band begins, and by how much its rate exceeds that of the band before.
    ///
    /// The tax is the sum of what lies above each beginning, times that difference: the one
    /// formula a spreadsheet can follow too (`SUMPRODUCT`).
    pub fn steps(&self) -> impl Iterator<Item = (Money, Decimal)> {
        self.0.iter().scan(Decimal::ZERO, |below, (from, rate)| {
            let step = rate.get() - *below;
            *below = rate.get();
            Some((from, step))
        })
    }

    /// The beginning, the rate and the "sum to deduct" of each band, as printed tables have
    /// them: within a band the tax is the income times the rate, less that sum.
    pub fn deductions(&self) -> impl Iterator<Item = (Money, Decimal, Money)> {
        let start = (Decimal::ZERO, Decimal::ZERO);
        self.0.iter().scan(start, |(below, deduct), (from, rate)| {
            *deduct += from.exact() * (rate.get() - *below);
            *below = rate.get();
            Some((from, *below, Money::round(*deduct)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bands(froms: &[i64]) -> Result<Bands<usize>, BandsError> {
        let band = |(value, &from)| Band { from: Money::from_centimes(from), value };
        Bands::new(froms.iter().enumerate().map(band).collect())
    }

    #[test]
    fn lookup() {
        let bands = bands(&[0, 50_000, 100_001]).unwrap();
        for (centimes, want) in
            [(-1, 0), (0, 0), (49_999, 0), (50_000, 1), (100_000, 1), (100_001, 2), (i64::MAX, 2)]
        {
            assert_eq!(*bands.at(Money::from_centimes(centimes)), want, "{centimes}");
        }
        assert_eq!(bands.iter().count(), 3);
    }

    #[test]
    fn refused() {
        assert_eq!(bands(&[]), Err(BandsError::None));
        assert_eq!(bands(&[1]), Err(BandsError::NotFromZero));
        assert_eq!(bands(&[0, 5, 5]), Err(BandsError::OutOfOrder(3)));
        assert_eq!(bands(&[0, 5, 4]), Err(BandsError::OutOfOrder(3)));
    }

    #[test]
    fn a_scale_taxes_each_part_at_its_own_rate() {
        let band = |from, rate| Band {
            from: Money::dirhams(from),
            value: Share::new(Decimal::new(rate, 2)).unwrap(),
        };
        let scale = Scale(Bands::new(vec![band(0, 0), band(100, 10), band(200, 50)]).unwrap());
        for (income, want) in [(-50, 0), (0, 0), (100, 0), (150, 500), (200, 1_000), (300, 6_000)] {
            assert_eq!(scale.tax(Money::dirhams(income)).centimes(), want, "{income}");
        }
        let deductions: Vec<i64> = scale.deductions().map(|(_, _, sum)| sum.centimes()).collect();
        assert_eq!(deductions, [0, 1_000, 9_000]);
    }
}
