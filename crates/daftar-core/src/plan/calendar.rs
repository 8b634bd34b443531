//! From months of the calendar to months of the plan.

use crate::calendar::Month;
use crate::engine::Months;
use crate::workbook::Workbook;

/// When the plan begins and how far it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Horizon {
    /// The first month.
    pub start: Month,
    /// How many months.
    pub months: u32,
}

impl Horizon {
    /// Of a workbook. Without an opening month the plan is drawn from
    /// [`super::START_DEFAULT`], and a finding says that the month is missing.
    pub fn of(book: &Workbook) -> Horizon {
        let start = book.business.start.unwrap_or(super::START_DEFAULT);
        Horizon { start, months: book.months() }
    }

    /// The number of a month in the plan, from 0. Empty and earlier months are the first.
    /// Later than the plan is a number beyond it.
    pub fn number(&self, month: Option<Month>) -> u32 {
        month.map_or(0, |month| u32::try_from(month.months_after(self.start)).unwrap_or(0))
    }

    /// The month of the calendar with this number.
    pub fn month(&self, number: u32) -> Month {
        self.start + number
    }

    /// One month.
    pub fn one(&self, month: Option<Month>) -> Months {
        Months::one(self.number(month))
    }

    /// From a month on.
    pub fn from(&self, month: Option<Month>) -> Months {
        Months::from(self.number(month))
    }

    /// From one month to another, every so many months. Empty when the last comes before
    /// the first. What began before the plan keeps its pace: every three months since
    /// November comes in February.
    pub fn every(&self, from: Option<Month>, until: Option<Month>, every: u32) -> Months {
        let number = |month: Month| i64::from(month.months_after(self.start));
        let (first, last) = (from.map_or(0, number), until.map_or(i64::MAX, number));
        Months::filter(self.months, |month| {
            let month = i64::from(month);
            month >= first && month <= last && (month - first) % i64::from(every.max(1)) == 0
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_of_the_plan() {
        let month = |text: &str| Some(text.parse().unwrap());
        let horizon = Horizon { start: "2027-03".parse().unwrap(), months: 24 };
        assert_eq!(horizon.number(month("2027-05")), 2);
        assert_eq!(horizon.number(month("2026-05")), 0);
        assert_eq!(horizon.number(None), 0);
        let found = |set: Months| (0..24).filter(|&m| set.contains(m)).collect::<Vec<_>>();
        assert_eq!(found(horizon.every(month("2027-04"), month("2027-10"), 3)), [1, 4, 7]);
        assert_eq!(found(horizon.every(month("2026-11"), month("2027-12"), 3)), [2, 5, 8]);
        assert_eq!(found(horizon.every(None, month("2027-12"), 3)), [0, 3, 6, 9]);
        assert_eq!(found(horizon.every(month("2027-10"), month("2027-04"), 1)), []);
        assert_eq!(found(horizon.one(month("2031-01"))), []);
    }
}
