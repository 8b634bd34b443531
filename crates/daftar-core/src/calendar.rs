//! Months and days, without clock or time zone.

use std::fmt;
use std::ops::Add;
use std::str::FromStr;

/// A month of the calendar, such as March 2027.
///
/// Counts months since January of the year 0, so that adding months is adding numbers.
/// Written `2027-03` in files and machine output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(u32);

impl Month {
    /// The first month a file may name.
    pub const FIRST: Month = Month(1900 * 12);
    /// The last month a file may name.
    pub const LAST: Month = Month(2199 * 12 + 11);

    /// The month of a year; `number` is 1 for January. None outside 1900 to 2199 or 1 to 12.
    pub const fn new(year: u32, number: u32) -> Option<Month> {
        if year < 1900 || year > 2199 || number < 1 || number > 12 {
            return None;
        }
        Some(Month(year * 12 + number - 1))
    }

    /// The year, such as 2027.
    pub const fn year(self) -> u32 {
        self.0 / 12
    }

    /// 1 for January to 12 for December.
    pub const fn number(self) -> u32 {
        self.0 % 12 + 1
    }

    /// Whole months from `start` to this one; negative when this one is earlier.
    pub const fn months_after(self, start: Month) -> i32 {
        self.0 as i32 - start.0 as i32
    }
}

/// A number of months later. Sums stay far below what `u32` holds: months are limited to
/// the year 2199 and horizons to some hundreds.
impl Add<u32> for Month {
    type Output = Month;
    fn add(self, months: u32) -> Month {
        Month(self.0 + months)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

/// Not a month or a day of the calendar in the form `2027-03` or `2027-03-31`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a month such as 2027-03, or a day such as 2027-03-31")]
pub struct CalendarError;

impl FromStr for Month {
    type Err = CalendarError;

    fn from_str(text: &str) -> Result<Month, CalendarError> {
        let (year, number) = text.split_once('-').ok_or(CalendarError)?;
        Month::new(digits(year, 4)?, digits(number, 2)?).ok_or(CalendarError)
    }
}

/// A day of the calendar. Written `2027-03-31` in files and machine output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    month: Month,
    day: u32,
}

impl Date {
    /// The day of a month, from 1. None when the month has no such day.
    pub const fn new(month: Month, day: u32) -> Option<Date> {
        if day < 1 || day > days_in(month) {
            return None;
        }
        Some(Date { month, day })
    }

    /// The month it is in.
    pub const fn month(self) -> Month {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u32 {
        self.day
    }
}

/// How many days a month has.
pub const fn days_in(month: Month) -> u32 {
    let year = month.year();
    match month.number() {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

const fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = CalendarError;

    fn from_str(text: &str) -> Result<Date, CalendarError> {
        let (month, day) = text.rsplit_once('-').ok_or(CalendarError)?;
        Date::new(month.parse()?, digits(day, 2)?).ok_or(CalendarError)
    }
}

fn digits(text: &str, length: usize) -> Result<u32, CalendarError> {
    if text.len() != length || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(CalendarError);
    }
    text.parse().map_err(|_| CalendarError)
}

impl serde::Serialize for Month {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Month {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Month, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, want: Option<(u32, u32)>) {
        let got = text.parse::<Month>().ok();
        assert_eq!(got.map(|m| (m.year(), m.number())), want, "reading {text:?}");
        if let Some(month) = got {
            assert_eq!(month.to_string(), text);
        }
    }

    #[test]
    fn months() {
        check("2027-01", Some((2027, 1)));
        check("2027-12", Some((2027, 12)));
        for junk in
            ["2027-13", "2027-00", "27-01", "2027-1", "1899-12", "2200-01", "2027", "", "٢٠٢٧-٠١"]
        {
            check(junk, None);
        }
        let december = Month::new(2027, 12).unwrap();
        assert_eq!((december + 1).to_string(), "2028-01");
        assert_eq!((december + 13).months_after(december), 13);
        assert_eq!(december.months_after(december + 2), -2);
    }

    #[test]
    fn days() {
        for good in ["2027-02-28", "2028-02-29", "2000-02-29", "2027-12-31"] {
            assert_eq!(good.parse::<Date>().unwrap().to_string(), good);
        }
        for junk in ["2027-02-29", "1900-02-29", "2027-04-31", "2027-04-00", "2027-4-1", "2027-04"]
        {
            assert!(junk.parse::<Date>().is_err(), "{junk}");
        }
    }
}
