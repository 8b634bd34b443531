//! Which years to offer where a month is chosen.

use daftar_core::Month;
use std::ops::RangeInclusive;

/// The years to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearsOffered {
    /// All of them.
    pub years: RangeInclusive<u32>,
    /// The one that is there before anything is chosen.
    pub usual: u32,
}

/// The years around a plan, and the year of the answer wherever it lies.
pub fn years_offered(plan_start: Month, answer: Option<Month>) -> YearsOffered {
    let usual = answer.map_or(plan_start.year(), Month::year);
    let years = (plan_start.year() - 2).min(usual)..=(plan_start.year() + 10).max(usual);
    YearsOffered { years, usual }
}

/// A month with this number from 0, of no year in particular: only its name is of use.
pub fn month_of_any_year(part: u32) -> Option<Month> {
    Month::new(2027, part + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_around_a_plan() {
        let month = |text: &str| text.parse::<Month>().unwrap();
        let offered = years_offered(month("2027-03"), None);
        assert_eq!((offered.years, offered.usual), (2025..=2037, 2027));
        let offered = years_offered(month("2027-03"), Some(month("2044-01")));
        assert_eq!((offered.years, offered.usual), (2025..=2044, 2044));
        assert_eq!(month_of_any_year(11).map(Month::number), Some(12));
        assert_eq!(month_of_any_year(12), None);
    }
}
