//! Working a model out, month by month.
//!
//! Formulas are compiled first: what was typed becomes a constant, and constant parts are
//! folded. Values are then worked out on two stacks, whole numbers and decimals.

use super::explain::Figure;
use super::ops::{Model, Operation};
use super::program::{Program, Step};
use crate::money::{Money, round_half_away, round_up};
use rust_decimal::Decimal;

/// The value of every row in every month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values {
    months: usize,
    /// Rows kept as whole numbers, row after row; empty spans for decimal rows.
    whole: Vec<i64>,
    exact: Vec<Decimal>,
    /// Where each row starts, in one of the two.
    starts: Vec<usize>,
}

impl Values {
    /// A row of money, counts or flags in a month; zero beyond the plan.
    pub fn whole(&self, row: u32, month: u32) -> i64 {
        self.at(row, month).and_then(|at| self.whole.get(at)).copied().unwrap_or(0)
    }

    /// A row of amounts, quantities or rates in a month; zero beyond the plan.
    pub fn exact(&self, row: u32, month: u32) -> Decimal {
        self.at(row, month).and_then(|at| self.exact.get(at)).copied().unwrap_or_default()
    }

    fn at(&self, row: u32, month: u32) -> Option<usize> {
        let month = month as usize;
        if month >= self.months {
            return None;
        }
        Some(self.starts.get(row as usize)? + month)
    }

    /// Works out every row of a model.
    pub fn of(model: &Model) -> Values {
        let mut values = Values::empty(model);
        let program = Program::of(model, &values.starts);
        for &(row, figure) in &program.constants {
            values.fill(model, row, figure);
        }
        let mut stacks = Stacks::default();
        for month in 0..model.months {
            for part in &program.parts {
                if !part.only.contains(month) {
                    continue;
                }
                for &step in &program.steps[part.steps.clone()] {
                    values.step(&program, step, month as usize, &mut stacks);
                }
                let at = part.start + month as usize;
                if part.is_whole {
                    values.whole[at] = stacks.whole.pop().unwrap_or(0);
                } else {
                    values.exact[at] = stacks.exact.pop().unwrap_or_default();
                }
            }
        }
        values
    }

    /// The same figure in each of the months in which a row holds.
    fn fill(&mut self, model: &Model, row: u32, figure: Figure) {
        let (start, only) = (self.starts[row as usize], model.rows[row as usize].only);
        for month in (0..model.months).filter(|&month| only.contains(month)) {
            match figure {
                Figure::Whole(value) => self.whole[start + month as usize] = value,
                Figure::Exact(value) => self.exact[start + month as usize] = value,
            }
        }
    }

    fn empty(model: &Model) -> Values {
        let months = model.months as usize;
        let (mut whole, mut exact) = (0, 0);
        let starts = model.rows.iter().map(|row| {
            let end = if row.unit.is_whole() { &mut whole } else { &mut exact };
            *end += months;
            *end - months
        });
        let starts = starts.collect();
        Values { months, whole: vec![0; whole], exact: vec![Decimal::ZERO; exact], starts }
    }

    /// One step of a formula. Operands that the types rule out never come up.
    fn step(&self, program: &Program, step: Step, month: usize, stacks: &mut Stacks) {
        match step {
            Step::Whole(value) => stacks.whole.push(value),
            Step::Exact(value) => stacks.exact.push(value),
            Step::Monthly(season) => stacks.exact.push(program.seasons[season][month % 12]),
            Step::Row(start, months) => stacks.whole.push(self.ago(start, months, month)),
            Step::ExactRow(start, months) => stacks.exact.push(match month.checked_sub(months) {
                Some(before) => self.exact[start + before],
                None => Decimal::ZERO,
            }),
            Step::AddRow(start, months) => {
                let value = self.ago(start, months, month);
                stacks.change(|sum| sum + value);
            }
            Step::SubtractRow(start, months) => {
                let value = self.ago(start, months, month);
                stacks.change(|sum| sum - value);
            }
            Step::Sum(start, window) => {
                let months = start + window.first(month)..=start + month;
                stacks.whole.push(self.whole[months].iter().sum());
            }
            Step::ExactSum(start, window) => {
                let months = start + window.first(month)..=start + month;
                stacks.exact.push(self.exact[months].iter().sum());
            }
            Step::YearNumber => stacks.whole.push(month as i64 / 12),
            Step::MonthsOfYear => stacks.whole.push(month as i64 % 12 + 1),
            Step::MonthNumber => stacks.whole.push(month as i64 + 1),
            Step::RoundedProduct(start, by) => {
                let product = Money::rounded_product(self.exact[start + month], by);
                stacks.whole.push(product.centimes());
            }
            Step::RoundedPart(start, by) => {
                let money = Money::from_centimes(self.whole[start + month]);
                stacks.whole.push(Money::rounded_product(money.exact(), by).centimes());
            }
            Step::Pure(op) => stacks.step(op),
        }
    }

    fn ago(&self, start: usize, months: usize, month: usize) -> i64 {
        month.checked_sub(months).map_or(0, |before| self.whole[start + before])
    }
}

/// Operands waiting for their operation.
#[derive(Debug, Default)]
pub(super) struct Stacks {
    pub(super) whole: Vec<i64>,
    pub(super) exact: Vec<Decimal>,
}

impl Stacks {
    pub(super) fn push(&mut self, figure: Figure) {
        match figure {
            Figure::Whole(value) => self.whole.push(value),
            Figure::Exact(value) => self.exact.push(value),
        }
    }

    fn change(&mut self, result: impl FnOnce(i64) -> i64) {
        if let Some(last) = self.whole.last_mut() {
            *last = result(*last);
        }
    }

    fn two(&mut self) -> (i64, i64) {
        let second = self.whole.pop().unwrap_or(0);
        (self.whole.pop().unwrap_or(0), second)
    }

    fn two_exact(&mut self) -> (Decimal, Decimal) {
        let second = self.exact.pop().unwrap_or_default();
        (self.exact.pop().unwrap_or_default(), second)
    }

    fn one_exact(&mut self) -> Decimal {
        self.exact.pop().unwrap_or_default()
    }

    /// An operation that needs nothing but its operands.
    pub(super) fn step(&mut self, op: Operation) {
        match op {
            Operation::Whole(value) => self.whole.push(value),
            Operation::Exact(value) => self.exact.push(value),
            Operation::Add => self.with_two(|a, b| a + b),
            Operation::Subtract => self.with_two(|a, b| a - b),
            Operation::Min => self.with_two(i64::min),
            Operation::Max => self.with_two(i64::max),
            Operation::AtLeast => self.with_two(|a, b| i64::from(a >= b)),
            Operation::AddExact => self.with_two_exact(Decimal::saturating_add),
            Operation::SubtractExact => self.with_two_exact(Decimal::saturating_sub),
            Operation::MinExact => self.with_two_exact(Decimal::min),
            Operation::MaxExact => self.with_two_exact(Decimal::max),
            Operation::Multiply => self.with_two_exact(Decimal::saturating_mul),
            Operation::Divide => self.with_two_exact(|a, b| a.checked_div(b).unwrap_or_default()),
            Operation::Power => {
                let (base, exponent) = (self.one_exact(), self.whole.pop().unwrap_or(0));
                let powers = std::iter::repeat_n(base, usize::try_from(exponent).unwrap_or(0));
                self.exact.push(powers.fold(Decimal::ONE, Decimal::saturating_mul));
            }
            Operation::MoneyExact => {
                let money = Money::from_centimes(self.whole.pop().unwrap_or(0));
                self.exact.push(money.exact());
            }
            Operation::CountExact => {
                let count = self.whole.pop().unwrap_or(0);
                self.exact.push(Decimal::from(count));
            }
            Operation::Round => {
                let amount = self.one_exact();
                self.whole.push(Money::round(amount).centimes());
            }
            Operation::RoundUp => {
                let amount = self.one_exact();
                self.whole.push(Money::round_up_to_dirham(amount).centimes());
            }
            Operation::RoundUnits => {
                let quantity = self.one_exact();
                self.exact.push(round_half_away(quantity, 0));
            }
            Operation::RoundUnitsUp => {
                let quantity = self.one_exact();
                self.exact.push(round_up(quantity));
            }
            Operation::Choose => {
                let (then, otherwise) = self.two();
                let holds = self.whole.pop().unwrap_or(0) != 0;
                self.whole.push(if holds { then } else { otherwise });
            }
            Operation::AnnuityFactor => {
                let (rate, periods) = (self.one_exact(), self.whole.pop().unwrap_or(0));
                self.exact.push(annuity_factor(rate, periods));
            }
            Operation::Given(_)
            | Operation::Row(_)
            | Operation::Ago(..)
            | Operation::SoFar(_)
            | Operation::YearToDate(_)
            | Operation::YearNumber
            | Operation::MonthsOfYear
            | Operation::MonthNumber => unreachable!("needs a model and a month"),
        }
    }

    fn with_two(&mut self, result: impl FnOnce(i64, i64) -> i64) {
        let (first, second) = self.two();
        self.whole.push(result(first, second));
    }

    fn with_two_exact(&mut self, result: impl FnOnce(Decimal, Decimal) -> Decimal) {
        let (first, second) = self.two_exact();
        self.exact.push(result(first, second));
    }
}

/// What one dirham at the end of each period is worth now: the sum of `(1 + rate)^-k`.
/// At a rate of zero it is the number of periods.
pub fn annuity_factor(rate: Decimal, periods: i64) -> Decimal {
    let discount = Decimal::ONE / (Decimal::ONE + rate);
    let powers = std::iter::successors(Some(discount), |power| Some(power * discount));
    powers.take(usize::try_from(periods).unwrap_or(0)).sum()
}
