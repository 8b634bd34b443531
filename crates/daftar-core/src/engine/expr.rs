//! Formulas as Rust writes them: `(sold * price).rounded()`.

use super::months::Months;
use super::ops::Operation;
use super::unit::{Amount, Count, Exact, Flag, Money, Over, Quantity, Rate, Times, Unit, Whole};
use rust_decimal::Decimal;
use std::marker::PhantomData;
use std::ops::{Add, Div, Mul, Sub};

/// A row that is defined: usable in this month and in all later ones.
#[derive(Clone, Copy, Debug)]
pub struct Line<U> {
    pub(super) row: u32,
    unit: PhantomData<U>,
}

/// A row that is named and not yet defined: only its past can be used.
#[derive(Clone, Copy, Debug)]
pub struct Later<U> {
    pub(super) row: u32,
    unit: PhantomData<U>,
}

/// Something typed.
#[derive(Clone, Copy, Debug)]
pub struct Given<U> {
    input: u32,
    unit: PhantomData<U>,
}

/// A formula measured in `U`.
#[derive(Clone, Debug)]
pub struct Expr<U> {
    pub(super) ops: Vec<Operation>,
    pub(super) only: Months,
    unit: PhantomData<U>,
}

impl<U: Unit> Expr<U> {
    fn leaf(op: Operation) -> Expr<U> {
        Expr { ops: vec![op], only: Months::ALL, unit: PhantomData }
    }

    fn then<V: Unit>(mut self, op: Operation) -> Expr<V> {
        self.ops.push(op);
        Expr { ops: self.ops, only: self.only, unit: PhantomData }
    }

    fn join<V: Unit, W: Unit>(mut self, other: Expr<V>, op: Operation) -> Expr<W> {
        self.ops.extend(other.ops);
        self.ops.push(op);
        Expr { ops: self.ops, only: self.only.and(other.only), unit: PhantomData }
    }

    /// The same in these months, zero in all others. Applies to the whole line.
    pub fn only(mut self, months: Months) -> Expr<U> {
        self.only = self.only.and(months);
        self
    }
}

impl<U: Unit> Line<U> {
    pub(super) fn new(row: u32) -> Line<U> {
        Line { row, unit: PhantomData }
    }

    /// Last month's value; zero in the first month.
    pub fn previous(self) -> Expr<U> {
        self.ago(1)
    }

    /// The value some months ago, this month for 0; zero before the plan begins.
    pub fn ago(self, months: u32) -> Expr<U> {
        match months {
            0 => self.into(),
            _ => Expr::leaf(Operation::Ago(self.row, months)),
        }
    }

    /// The sum from the first month to this one.
    pub fn so_far(self) -> Expr<U> {
        Expr::leaf(Operation::SoFar(self.row))
    }

    /// The sum over the plan year up to this month.
    pub fn year_to_date(self) -> Expr<U> {
        Expr::leaf(Operation::YearToDate(self.row))
    }

    /// The number of the row in its model.
    pub const fn row(self) -> u32 {
        self.row
    }
}

impl<U: Unit> Later<U> {
    pub(super) fn new(row: u32) -> Later<U> {
        Later { row, unit: PhantomData }
    }

    /// Last month's value; zero in the first month.
    pub fn previous(self) -> Expr<U> {
        Expr::leaf(Operation::Ago(self.row, 1))
    }
}

impl<U: Unit> Given<U> {
    pub(super) fn new(input: u32) -> Given<U> {
        Given { input, unit: PhantomData }
    }
}

impl<U: Unit> From<Line<U>> for Expr<U> {
    fn from(line: Line<U>) -> Expr<U> {
        Expr::leaf(Operation::Row(line.row))
    }
}

impl<U: Unit> From<Given<U>> for Expr<U> {
    fn from(given: Given<U>) -> Expr<U> {
        Expr::leaf(Operation::Given(given.input))
    }
}

/// A decimal operand; money becomes dirhams on the way.
fn exactly<U: Unit>(expr: Expr<U>) -> Expr<U> {
    match U::UNIT {
        super::unit::UnitName::Money => expr.then(Operation::MoneyExact),
        super::unit::UnitName::Count => expr.then(Operation::CountExact),
        _ => expr,
    }
}

fn either<U: Unit>(whole: Operation, exact: Operation) -> Operation {
    if U::UNIT.is_whole() { whole } else { exact }
}

macro_rules! operators {
    ($($left:ident)*) => {$(
        impl<U: Unit, R: Into<Expr<U>>> Add<R> for $left<U> {
            type Output = Expr<U>;
            fn add(self, other: R) -> Expr<U> {
                let op = either::<U>(Operation::Add, Operation::AddExact);
                Expr::from(self).join(other.into(), op)
            }
        }

        impl<U: Unit, R: Into<Expr<U>>> Sub<R> for $left<U> {
            type Output = Expr<U>;
            fn sub(self, other: R) -> Expr<U> {
                let op = either::<U>(Operation::Subtract, Operation::SubtractExact);
                Expr::from(self).join(other.into(), op)
            }
        }

        impl<U: Times<R::Unit>, R: Operand> Mul<R> for $left<U> {
            type Output = Expr<U::Output>;
            fn mul(self, other: R) -> Expr<U::Output> {
                exactly(Expr::from(self)).join(exactly(other.expr()), Operation::Multiply)
            }
        }

        impl<U: Over<R::Unit>, R: Operand> Div<R> for $left<U> {
            type Output = Expr<U::Output>;
            fn div(self, other: R) -> Expr<U::Output> {
                exactly(Expr::from(self)).join(exactly(other.expr()), Operation::Divide)
            }
        }

        impl<U: Whole> $left<U> {
            /// The smaller of the two.
            pub fn min(self, other: impl Into<Expr<U>>) -> Expr<U> {
                Expr::from(self).join(other.into(), Operation::Min)
            }

            /// The greater of the two.
            pub fn max(self, other: impl Into<Expr<U>>) -> Expr<U> {
                Expr::from(self).join(other.into(), Operation::Max)
            }

            /// Whether this is at least the other.
            pub fn at_least(self, other: impl Into<Expr<U>>) -> Expr<Flag> {
                Expr::from(self).join(other.into(), Operation::AtLeast)
            }
        }

        impl<U: Exact> $left<U> {
            /// The smaller of the two.
            pub fn at_most(self, other: impl Into<Expr<U>>) -> Expr<U> {
                Expr::from(self).join(other.into(), Operation::MinExact)
            }
        }
    )*};
}

operators! { Expr Line Given }

/// Something that can stand on the right of `*` and `/`.
pub trait Operand {
    /// What it is measured in.
    type Unit: Unit;
    /// As a formula.
    fn expr(self) -> Expr<Self::Unit>;
}

impl<U: Unit> Operand for Expr<U> {
    type Unit = U;
    fn expr(self) -> Expr<U> {
        self
    }
}

impl<U: Unit> Operand for Line<U> {
    type Unit = U;
    fn expr(self) -> Expr<U> {
        self.into()
    }
}

impl<U: Unit> Operand for Given<U> {
    type Unit = U;
    fn expr(self) -> Expr<U> {
        self.into()
    }
}

impl Expr<Amount> {
    /// Rounds to centimes, halves away from zero: the only way back to money.
    pub fn rounded(self) -> Expr<Money> {
        self.then(Operation::Round)
    }

    /// Rounds up to whole dirhams.
    pub fn rounded_up(self) -> Expr<Money> {
        self.then(Operation::RoundUp)
    }
}

impl Expr<Quantity> {
    /// Rounds to whole units, halves away from zero.
    pub fn whole_units(self) -> Expr<Quantity> {
        self.then(Operation::RoundUnits)
    }

    /// Rounds up to whole units.
    pub fn whole_units_up(self) -> Expr<Quantity> {
        self.then(Operation::RoundUnitsUp)
    }
}

impl Expr<Rate> {
    /// To the power of a whole number.
    pub fn power(self, exponent: Expr<Count>) -> Expr<Rate> {
        // The exponent goes first: whole numbers and decimals are kept apart.
        exponent.join(self, Operation::Power)
    }
}

/// The sum of lines of money; nothing at all is zero.
pub fn total<'a>(lines: impl IntoIterator<Item = &'a Line<Money>>) -> Expr<Money> {
    let mut lines = lines.into_iter().map(|line| Expr::from(*line));
    let first = lines.next().unwrap_or_else(|| Expr::leaf(Operation::Whole(0)));
    lines.fold(first, |sum, line| sum + line)
}

/// One, as a rate.
pub fn one() -> Expr<Rate> {
    Expr::leaf(Operation::Exact(Decimal::ONE))
}

/// A whole number of the formula itself: twelve months in a year.
pub fn count(number: u32) -> Expr<Count> {
    Expr::leaf(Operation::Whole(i64::from(number)))
}

/// An amount of the formula itself, in centimes.
pub fn centimes(number: i64) -> Expr<Money> {
    Expr::leaf(Operation::Whole(number))
}

/// A decimal of the formula itself.
pub fn constant<U: Exact>(number: Decimal) -> Expr<U> {
    Expr::leaf(Operation::Exact(number))
}

/// The number of the plan year, from 0.
pub fn year_number() -> Expr<Count> {
    Expr::leaf(Operation::YearNumber)
}

/// Months of the plan year up to this month, from 1.
pub fn months_of_year() -> Expr<Count> {
    Expr::leaf(Operation::MonthsOfYear)
}

/// The number of the month, from 1.
pub fn month_number() -> Expr<Count> {
    Expr::leaf(Operation::MonthNumber)
}

/// The first when the condition holds, else the second.
pub fn choose<U: Whole>(
    condition: Expr<Flag>,
    then: impl Into<Expr<U>>,
    otherwise: impl Into<Expr<U>>,
) -> Expr<U> {
    condition.join::<U, U>(then.into(), Operation::Choose).splice(otherwise.into())
}

impl<U: Unit> Expr<U> {
    /// Puts one more operand in before the last step.
    fn splice(mut self, operand: Expr<U>) -> Expr<U> {
        let last = self.ops.pop();
        self.ops.extend(operand.ops);
        self.ops.extend(last);
        self.only = self.only.and(operand.only);
        self
    }
}

/// The level payment that repays `amount` in so many periods at a rate a period, unrounded.
pub fn annuity(
    amount: impl Into<Expr<Money>>,
    rate: Expr<Rate>,
    periods: Expr<Count>,
) -> Expr<Amount> {
    let factor: Expr<Quantity> = periods.join(rate, Operation::AnnuityFactor);
    amount.into() / factor
}
