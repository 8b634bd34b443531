//! Working a model out, month by month.
//!
//! Formulas are compiled first: what was typed becomes a constant, and constant parts are
//! folded. Values are then worked out on two stacks, whole numbers and decimals.

use super::ops::{InputValue, Model, Operation};
use crate::money::{Money, round_half_away};
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
        let program: Vec<Vec<Operation>> =
            model.rows.iter().map(|row| compile(model, &row.formula)).collect();
        let mut stacks = Stacks::default();
        for month in 0..model.months {
            for &number in &model.order {
                let row = &model.rows[number as usize];
                if !row.only.contains(month) {
                    continue;
                }
                for &op in &program[number as usize] {
                    values.step(model, op, month, &mut stacks);
                }
                let at = values.starts[number as usize] + month as usize;
                if row.unit.is_whole() {
                    values.whole[at] = stacks.whole.pop().unwrap_or(0);
                } else {
                    values.exact[at] = stacks.exact.pop().unwrap_or_default();
                }
            }
        }
        values
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
    fn step(&self, model: &Model, op: Operation, month: u32, stacks: &mut Stacks) {
        match op {
            Operation::Row(row) => self.push(model, row, month, stacks),
            Operation::Ago(row, months) => match month.checked_sub(months) {
                Some(before) => self.push(model, row, before, stacks),
                None => stacks.push_zero(model.rows[row as usize].unit.is_whole()),
            },
            Operation::SoFar(row) => self.push_sum(model, row, 0, month, stacks),
            Operation::YearToDate(row) => {
                self.push_sum(model, row, month - month % 12, month, stacks)
            }
            Operation::Given(input) => match model.inputs[input as usize].value {
                InputValue::Whole(value) => stacks.whole.push(value),
                InputValue::Exact(value) => stacks.exact.push(value),
                InputValue::Monthly(values) => stacks.exact.push(values[month as usize % 12]),
            },
            Operation::YearNumber => stacks.whole.push(i64::from(month / 12)),
            Operation::MonthsOfYear => stacks.whole.push(i64::from(month % 12 + 1)),
            Operation::MonthNumber => stacks.whole.push(i64::from(month + 1)),
            pure => stacks.step(pure),
        }
    }

    fn push(&self, model: &Model, row: u32, month: u32, stacks: &mut Stacks) {
        if model.rows[row as usize].unit.is_whole() {
            stacks.whole.push(self.whole(row, month));
        } else {
            stacks.exact.push(self.exact(row, month));
        }
    }

    fn push_sum(&self, model: &Model, row: u32, from: u32, to: u32, stacks: &mut Stacks) {
        if model.rows[row as usize].unit.is_whole() {
            stacks.whole.push((from..=to).map(|month| self.whole(row, month)).sum());
        } else {
            stacks.exact.push((from..=to).map(|month| self.exact(row, month)).sum());
        }
    }
}

/// Operands waiting for their operation.
#[derive(Debug, Default)]
pub(super) struct Stacks {
    pub(super) whole: Vec<i64>,
    pub(super) exact: Vec<Decimal>,
}

impl Stacks {
    fn push_zero(&mut self, is_whole: bool) {
        if is_whole { self.whole.push(0) } else { self.exact.push(Decimal::ZERO) }
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
                self.exact.push(quantity.ceil());
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

/// The formula with what was typed put in, and its constant parts worked out.
fn compile(model: &Model, formula: &[Operation]) -> Vec<Operation> {
    let mut out: Vec<Operation> = Vec::with_capacity(formula.len());
    for &op in formula {
        if let Operation::Given(input) = op {
            out.push(match model.inputs[input as usize].value {
                InputValue::Whole(value) => Operation::Whole(value),
                InputValue::Exact(value) => Operation::Exact(value),
                InputValue::Monthly(_) => op,
            });
            continue;
        }
        let (whole, exact) = op.operands();
        let first = out.len().saturating_sub(whole + exact);
        let operands = &out[first..];
        let constant = whole + exact > 0
            && operands.len() == whole + exact
            && operands.iter().all(|o| matches!(o, Operation::Whole(_) | Operation::Exact(_)));
        if !constant {
            out.push(op);
            continue;
        }
        let mut stacks = Stacks::default();
        for &operand in operands {
            stacks.step(operand);
        }
        stacks.step(op);
        out.truncate(first);
        out.extend(stacks.whole.pop().map(Operation::Whole));
        out.extend(stacks.exact.pop().map(Operation::Exact));
    }
    out
}
