//! A set of months of a plan or of a schedule.

/// Months by number from 0, up to 127: the longest loan fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Months(u128);

impl Months {
    /// How many months a set can tell apart.
    pub const MOST: u32 = u128::BITS;
    /// Every month.
    pub const ALL: Months = Months(u128::MAX);
    /// No month.
    pub const NONE: Months = Months(0);
    /// The first month.
    pub const FIRST: Months = Months(1);

    /// One month; none when it is beyond the set.
    pub const fn one(month: u32) -> Months {
        if month < Months::MOST { Months(1 << month) } else { Months::NONE }
    }

    /// Every month from this one on.
    pub const fn from(month: u32) -> Months {
        if month < Months::MOST { Months(u128::MAX << month) } else { Months::NONE }
    }

    /// Every month that `keep` answers yes to, among the first `length`.
    pub fn filter(length: u32, keep: impl Fn(u32) -> bool) -> Months {
        (0..length.min(Months::MOST))
            .filter(|&m| keep(m))
            .fold(Months::NONE, |set, month| Months(set.0 | Months::one(month).0))
    }

    /// The last month of each plan year and the last month of all, among the first `length`.
    pub fn year_ends(length: u32) -> Months {
        Months::filter(length, |month| month % 12 == 11 || month + 1 == length)
    }

    /// The months in both sets.
    pub const fn and(self, other: Months) -> Months {
        Months(self.0 & other.0)
    }

    /// The months in either set.
    pub const fn or(self, other: Months) -> Months {
        Months(self.0 | other.0)
    }

    /// The months that are not in the other set.
    pub const fn without(self, other: Months) -> Months {
        Months(self.0 & !other.0)
    }

    /// Whether a month is in the set.
    pub const fn contains(self, month: u32) -> bool {
        month < Months::MOST && self.0 >> month & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets() {
        assert!(Months::from(3).contains(3) && !Months::from(3).contains(2));
        assert!(Months::one(127).contains(127) && Months::one(128) == Months::NONE);
        let all_but = Months::ALL.without(Months::one(3));
        assert!(all_but.contains(2) && !all_but.contains(3) && all_but.contains(127));
        let ends = Months::year_ends(30);
        let found: Vec<u32> = (0..60).filter(|&m| ends.contains(m)).collect();
        assert_eq!(found, [11, 23, 29]);
    }
}
