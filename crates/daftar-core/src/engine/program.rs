//! A model made ready to be worked out month by month.
//!
//! What was typed becomes a constant, constant parts are folded, rows are found by where
//! their values stand, and the commonest pairs of steps (a row, then plus or minus) are one.

use super::evaluate::Stacks;
use super::explain::Figure;
use super::months::Months;
use super::ops::{InputValue, Model, Operation};
use rust_decimal::Decimal;
use std::ops::Range;

/// One step of a prepared formula. A row is the place where its values start, and how many
/// months ago.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    Whole(i64),
    Exact(Decimal),
    Monthly(usize),
    Row(usize, usize),
    ExactRow(usize, usize),
    AddRow(usize, usize),
    SubtractRow(usize, usize),
    Sum(usize, Window),
    ExactSum(usize, Window),
    YearNumber,
    MonthsOfYear,
    MonthNumber,
    /// A decimal row times a constant, rounded to centimes.
    RoundedProduct(usize, Decimal),
    /// A part of a row of money, rounded to centimes.
    RoundedPart(usize, Decimal),
    Pure(Operation),
}

/// The months that a sum goes over, up to the present one.
#[derive(Clone, Copy, Debug)]
pub(super) enum Window {
    SoFar,
    Year,
}

impl Window {
    pub(super) const fn first(self, month: usize) -> usize {
        match self {
            Window::SoFar => 0,
            Window::Year => month - month % 12,
        }
    }
}

/// The prepared formula of one row.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) steps: Range<usize>,
    pub(super) only: Months,
    pub(super) start: usize,
    pub(super) is_whole: bool,
}

/// A model made ready.
#[derive(Debug, Default)]
pub(super) struct Program {
    /// Rows that change from month to month, in the order in which they are worked out.
    pub(super) parts: Vec<Part>,
    /// Their steps, one formula after the other.
    pub(super) steps: Vec<Step>,
    /// Rows that are the same figure whenever they hold.
    pub(super) constants: Vec<(u32, Figure)>,
    /// Inputs that change with the month of the year.
    pub(super) seasons: Vec<[Decimal; 12]>,
}

impl Program {
    /// Prepares a model whose rows have their values at these places.
    pub(super) fn of(model: &Model, starts: &[usize]) -> Program {
        let mut program = Program::default();
        // Rows that are one figure in every month stand for that figure.
        let mut known: Vec<Option<Figure>> = vec![None; model.rows.len()];
        for &number in &model.order {
            let row = &model.rows[number as usize];
            let first = program.steps.len();
            for &op in &row.formula {
                program.push(model, starts, &known, op, first);
            }
            if let Some(figure) = program.last_constant(first) {
                program.steps.truncate(first);
                program.constants.push((number, figure));
                known[number as usize] = (row.only == Months::ALL).then_some(figure);
                continue;
            }
            program.parts.push(Part {
                steps: first..program.steps.len(),
                only: row.only,
                start: starts[number as usize],
                is_whole: row.unit.is_whole(),
            });
        }
        program
    }

    /// The figure of the formula from `first` on, when it is one constant.
    fn last_constant(&self, first: usize) -> Option<Figure> {
        match self.steps[first..] {
            [step] => constant(step),
            _ => None,
        }
    }

    fn push(
        &mut self,
        model: &Model,
        starts: &[usize],
        known: &[Option<Figure>],
        op: Operation,
        first: usize,
    ) {
        let row = |row: u32, months: u32| {
            let start = starts[row as usize];
            match model.rows[row as usize].unit.is_whole() {
                true => Step::Row(start, months as usize),
                false => Step::ExactRow(start, months as usize),
            }
        };
        let sum = |row: u32, window| {
            let start = starts[row as usize];
            match model.rows[row as usize].unit.is_whole() {
                true => Step::Sum(start, window),
                false => Step::ExactSum(start, window),
            }
        };
        let step = match op {
            Operation::Given(input) => match model.inputs[input as usize].value {
                InputValue::Whole(value) => Step::Whole(value),
                InputValue::Exact(value) => Step::Exact(value),
                InputValue::Monthly(values) => {
                    self.seasons.push(values);
                    Step::Monthly(self.seasons.len() - 1)
                }
            },
            Operation::Row(number) => match known[number as usize] {
                Some(Figure::Whole(value)) => Step::Whole(value),
                Some(Figure::Exact(value)) => Step::Exact(value),
                None => row(number, 0),
            },
            Operation::Ago(number, months) => row(number, months),
            Operation::SoFar(number) => sum(number, Window::SoFar),
            Operation::YearToDate(number) => sum(number, Window::Year),
            Operation::Whole(value) => Step::Whole(value),
            Operation::Exact(value) => Step::Exact(value),
            Operation::YearNumber => Step::YearNumber,
            Operation::MonthsOfYear => Step::MonthsOfYear,
            Operation::MonthNumber => Step::MonthNumber,
            pure => return self.push_pure(pure, first),
        };
        self.steps.push(step);
    }

    /// An operation on what stands before it: worked out now where all of it is constant.
    fn push_pure(&mut self, op: Operation, first: usize) {
        let (whole, exact) = op.operands();
        let at = self.steps.len().saturating_sub(whole + exact).max(first);
        let operands: Vec<Option<Figure>> =
            self.steps[at..].iter().map(|&step| constant(step)).collect();
        if operands.len() == whole + exact && operands.iter().all(Option::is_some) {
            let mut stacks = Stacks::default();
            operands.into_iter().flatten().for_each(|figure| stacks.push(figure));
            stacks.step(op);
            self.steps.truncate(at);
            self.steps.extend(stacks.whole.pop().map(Step::Whole));
            self.steps.extend(stacks.exact.pop().map(Step::Exact));
            return;
        }
        if op == Operation::Round
            && let Some((length, step)) = rounded(&self.steps[first..])
        {
            self.steps.truncate(self.steps.len() - length);
            self.steps.push(step);
            return;
        }
        // Adding nothing, and the commonest pairs of steps.
        let step = match (op, self.steps.last()) {
            (Operation::Add | Operation::Subtract, Some(Step::Whole(0))) => None,
            (Operation::Add, Some(&Step::Row(start, months))) => Some(Step::AddRow(start, months)),
            (Operation::Subtract, Some(&Step::Row(start, months))) => {
                Some(Step::SubtractRow(start, months))
            }
            _ => return self.steps.push(Step::Pure(op)),
        };
        self.steps.pop();
        self.steps.extend(step);
    }
}

/// What the last steps before a rounding come to as one, and how many they are.
fn rounded(steps: &[Step]) -> Option<(usize, Step)> {
    use Operation::{MoneyExact, Multiply};
    match *steps {
        [.., Step::ExactRow(row, 0), Step::Exact(by), Step::Pure(Multiply)] => {
            Some((3, if by.is_zero() { Step::Whole(0) } else { Step::RoundedProduct(row, by) }))
        }
        [.., Step::Row(row, 0), Step::Pure(MoneyExact), Step::Exact(by), Step::Pure(Multiply)] => {
            Some((4, if by.is_zero() { Step::Whole(0) } else { Step::RoundedPart(row, by) }))
        }
        _ => None,
    }
}

fn constant(step: Step) -> Option<Figure> {
    match step {
        Step::Whole(value) => Some(Figure::Whole(value)),
        Step::Exact(value) => Some(Figure::Exact(value)),
        _ => None,
    }
}
