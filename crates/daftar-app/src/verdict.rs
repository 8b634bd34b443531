//! The three answers of the results page: can I live on it, do I sell enough, can I pay back.

use daftar_core::Money;
use daftar_report::Summary;
use rust_decimal::Decimal;

/// How an answer turned out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It works out.
    Yes,
    /// It works out in part.
    Nearly,
    /// It does not.
    No,
    /// Something that decides it is not typed yet.
    Unknown,
}

/// For each dirham due, what a lender wants to see left before it.
const COVER: Decimal = Decimal::from_parts(12, 0, 0, false, 1);

/// Whether the home can live on the owner's pay, in a plan of so many months.
pub fn can_live(summary: &Summary, months: u32) -> Verdict {
    if summary.household_needs.is_zero() || summary.owner_pay.is_zero() {
        return Verdict::Unknown;
    }
    match summary.months_lived_on {
        0 => Verdict::No,
        lived if lived >= months => Verdict::Yes,
        _ => Verdict::Nearly,
    }
}

/// Whether planned sales of a day reach what a day needs.
pub fn sells_enough(summary: &Summary) -> Verdict {
    match summary.break_even_day {
        _ if summary.sales_day.is_zero() => Verdict::Unknown,
        Some(needed) if summary.sales_day >= needed => Verdict::Yes,
        _ => Verdict::No,
    }
}

/// Whether what is owed can be paid back; yes when nothing is owed.
pub fn can_repay(summary: &Summary) -> Verdict {
    match summary.debt_cover {
        None => Verdict::Yes,
        Some(cover) if cover >= COVER => Verdict::Yes,
        Some(cover) if cover >= Decimal::ONE => Verdict::Nearly,
        Some(_) => Verdict::No,
    }
}

/// Debt cover as money: for each dirham due what is left, and the least a lender wants.
pub fn cover_of_a_dirham(summary: &Summary) -> Option<[Money; 2]> {
    summary.debt_cover.map(|cover| [cover, COVER].map(Money::round))
}

#[cfg(test)]
mod tests {
    use super::*;
    use daftar_core::{Workbook, project};
    use daftar_report::summary;

    fn empty() -> Summary {
        let book = Workbook::default();
        summary(&book, &project(&book))
    }

    #[test]
    fn an_empty_plan_is_not_judged() {
        assert_eq!(can_live(&empty(), 12), Verdict::Unknown);
        assert_eq!(sells_enough(&empty()), Verdict::Unknown);
        assert_eq!(can_repay(&empty()), Verdict::Yes);
        assert_eq!(cover_of_a_dirham(&empty()), None);
    }

    #[test]
    fn living_on_it() {
        let lived = |months_lived_on| {
            let (household_needs, owner_pay) = (Money::dirhams(900), Money::dirhams(900));
            let summary = Summary { household_needs, owner_pay, months_lived_on, ..empty() };
            can_live(&summary, 12)
        };
        assert_eq!([0, 1, 11, 12].map(lived), {
            use Verdict::{Nearly, No, Yes};
            [No, Nearly, Nearly, Yes]
        });
    }

    #[test]
    fn selling_enough() {
        let sold = |day: i64, needed: Option<i64>| {
            let break_even_day = needed.map(Money::dirhams);
            sells_enough(&Summary { sales_day: Money::dirhams(day), break_even_day, ..empty() })
        };
        assert_eq!(sold(400, Some(400)), Verdict::Yes);
        assert_eq!(sold(399, Some(400)), Verdict::No);
        assert_eq!(sold(399, None), Verdict::No);
        assert_eq!(sold(0, Some(400)), Verdict::Unknown);
    }

    #[test]
    fn paying_back() {
        let covered = |cover: Decimal| {
            let summary = Summary { debt_cover: Some(cover), ..empty() };
            (can_repay(&summary), cover_of_a_dirham(&summary).map(|pair| pair[0]))
        };
        let money = |centimes| Some(Money::from_centimes(centimes));
        assert_eq!(covered(Decimal::new(12, 1)), (Verdict::Yes, money(120)));
        assert_eq!(covered(Decimal::new(1_199, 3)), (Verdict::Nearly, money(120)));
        assert_eq!(covered(Decimal::new(-5, 1)), (Verdict::No, money(-50)));
    }
}
