//! Arithmetic that is no monthly grid. Here that of a loan: what a payment is, of what it is
//! made, how many it takes; what an investment is worth is in [`invest`]. Exact decimals,
//! unrounded; the plan's own schedules are in [`crate::plan::loan`].
//!
//! The formulas are those of a level annuity in any textbook of financial mathematics, with
//! the meaning (not the signs) of `pmt`, `ipmt`, `ppmt` and `nper` in spreadsheets and in
//! [numpy-financial](https://numpy.org/numpy-financial/). Amounts and payments are positive,
//! a rate is the interest of one period as a fraction, and none is negative. Where there is no
//! answer (a payment that does not even cover the interest, figures too large to write down)
//! it is none.

pub mod invest;
pub mod of_plan;
mod roots;

use crate::engine::annuity_factor;
use rust_decimal::{Decimal, MathematicalOps};

/// The largest number of periods that is worked out: a century of months.
pub const PERIODS: u32 = 1_200;

/// When in its period a payment is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// At the end: the first payment is one period after the loan.
    End,
    /// At the start: the first payment is made with the loan.
    Start,
}

/// The level payment that repays `amount` in so many periods.
///
/// `amount / (v + v^2 + ... + v^periods)`, where `v` is `1 / (1 + rate)`; at the start of the
/// period that times `v`.
pub fn level_payment(amount: Decimal, rate: Decimal, periods: u32, due: Due) -> Option<Decimal> {
    let payment = known(amount)?.checked_div(factor(rate, periods)?)?;
    match due {
        Due::End => Some(payment),
        Due::Start => payment.checked_div(growth(rate)?),
    }
}

/// The interest in the payment with this number, from 1.
///
/// `rate * payment * (v + ... + v^left)`, where `left` counts this payment and those after it:
/// the sum is what was owed when the period began. A first payment at the start of its period
/// holds no interest.
pub fn interest_part(
    amount: Decimal,
    rate: Decimal,
    periods: u32,
    number: u32,
    due: Due,
) -> Option<Decimal> {
    if number < 1 || number > periods {
        return None;
    }
    let payment = level_payment(amount, rate, periods, due)?;
    if due == Due::Start && number == 1 {
        return Some(Decimal::ZERO);
    }
    let owed = payment.checked_mul(factor(rate, periods - number + 1)?)?;
    owed.checked_mul(rate)
}

/// The principal in the payment with this number, from 1: the payment less its interest.
pub fn principal_part(
    amount: Decimal,
    rate: Decimal,
    periods: u32,
    number: u32,
    due: Due,
) -> Option<Decimal> {
    let interest = interest_part(amount, rate, periods, number, due)?;
    Some(level_payment(amount, rate, periods, due)? - interest)
}

/// How many payments repay `amount`, with a fraction for the last.
///
/// `-ln(1 - rate * amount / payment) / ln(1 + rate)`, a payment at the start of its period
/// being worth `1 + rate` times as much; `amount / payment` without interest. None when the
/// payment does not cover the interest: it is never repaid.
pub fn number_of_payments(
    amount: Decimal,
    rate: Decimal,
    payment: Decimal,
    due: Due,
) -> Option<Decimal> {
    let (amount, rate, payment) = (known(amount)?, known(rate)?, known(payment)?);
    if rate.is_zero() {
        return amount.checked_div(payment);
    }
    let payment = match due {
        Due::End => payment,
        Due::Start => payment.checked_mul(growth(rate)?)?,
    };
    let left = Decimal::ONE - rate.checked_mul(amount)?.checked_div(payment)?;
    if left <= Decimal::ZERO {
        return None;
    }
    (-left.checked_ln()?).checked_div(growth(rate)?.checked_ln()?)
}

/// What one dirham at the end of each period is worth now.
fn factor(rate: Decimal, periods: u32) -> Option<Decimal> {
    growth(rate)?;
    (1..=PERIODS).contains(&periods).then(|| annuity_factor(rate, i64::from(periods)))
}

/// What one dirham becomes in a period.
fn growth(rate: Decimal) -> Option<Decimal> {
    Decimal::ONE.checked_add(known(rate)?)
}

/// An amount or a rate that is not negative.
fn known(number: Decimal) -> Option<Decimal> {
    (number >= Decimal::ZERO).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::round_half_away;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn without_interest() {
        let (amount, zero) = (decimal("1200"), Decimal::ZERO);
        for due in [Due::End, Due::Start] {
            assert_eq!(level_payment(amount, zero, 12, due), Some(decimal("100")));
            assert_eq!(interest_part(amount, zero, 12, 5, due), Some(zero));
            assert_eq!(principal_part(amount, zero, 12, 5, due), Some(decimal("100")));
            assert_eq!(number_of_payments(amount, zero, decimal("100"), due), Some(decimal("12")));
        }
    }

    /// Payments of principal sum to the loan, whenever they are due, and the number of
    /// payments comes back.
    #[test]
    fn parts_sum_to_the_loan() {
        let (amount, rate) = (decimal("45000"), decimal("0.0075"));
        for due in [Due::End, Due::Start] {
            let part = |number| principal_part(amount, rate, 48, number, due).unwrap();
            let sum: Decimal = (1..=48).map(part).sum();
            assert_eq!(round_half_away(sum, 18), amount, "{due:?}");
            let payment = level_payment(amount, rate, 48, due).unwrap();
            let number = number_of_payments(amount, rate, payment, due).unwrap();
            assert_eq!(round_half_away(number, 12), decimal("48"), "{due:?}");
        }
    }

    #[test]
    fn without_an_answer() {
        let (one, zero) = (Decimal::ONE, Decimal::ZERO);
        assert_eq!(level_payment(one, zero, 0, Due::End), None);
        assert_eq!(level_payment(one, zero, PERIODS + 1, Due::End), None);
        assert_eq!(level_payment(-one, zero, 1, Due::End), None);
        assert_eq!(level_payment(one, -one, 1, Due::End), None);
        assert_eq!(level_payment(Decimal::MAX, Decimal::MAX, 1, Due::Start), None);
        assert_eq!(interest_part(one, zero, 12, 0, Due::End), None);
        assert_eq!(interest_part(one, zero, 12, 13, Due::End), None);
        assert_eq!(number_of_payments(one, zero, zero, Due::End), None);
        // Interest alone takes the whole payment.
        let rate = decimal("0.1");
        assert_eq!(number_of_payments(decimal("1000"), rate, decimal("100"), Due::End), None);
        assert!(number_of_payments(decimal("1000"), rate, decimal("100.01"), Due::End).is_some());
    }

    #[test]
    fn never_panics() {
        let numbers = ["0", "0.0000000000000000000000000001", "0.01", "1", "79228162514264337"];
        let numbers: Vec<Decimal> =
            numbers.map(decimal).into_iter().chain([Decimal::MAX]).collect();
        for due in [Due::End, Due::Start] {
            for &amount in &numbers {
                for &rate in &numbers {
                    for periods in [0, 1, 2, PERIODS, u32::MAX] {
                        level_payment(amount, rate, periods, due);
                        principal_part(amount, rate, periods, 1, due);
                        interest_part(amount, rate, periods, periods, due);
                    }
                    for &payment in &numbers {
                        number_of_payments(amount, rate, payment, due);
                    }
                }
            }
        }
    }
}
