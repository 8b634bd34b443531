//! Why a figure is what it is, one step deep.
//!
//! The operands are figures that can be asked in turn, down to what was typed, so nothing
//! grows and a screen opens one step at a time.

use super::evaluate::{Stacks, Values};
use super::key::Id;
use super::ops::{InputValue, Model, Operation};
use crate::workbook::Place;
use rust_decimal::Decimal;

/// A number of either sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Centimes, a count or a flag.
    Whole(i64),
    /// An amount, a quantity or a rate.
    Exact(Decimal),
}

/// A part of an explanation, with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The formula does not hold in this month: nothing is due.
    NothingDue(Figure),
    /// A number of the formula itself.
    Constant(Figure),
    /// What somebody typed, and where.
    Typed(Place, Figure),
    /// Another figure: a line in a month of the plan.
    Line(Id, u32, Figure),
    /// A figure from before the plan began.
    BeforeThePlan(Id, Figure),
    /// The sum of a line from one month to another.
    Sum(Id, u32, u32, Figure),
    /// A step of the formula and its operands in order. Without operands, a number that the
    /// month itself gives: [`Operation::MonthNumber`] and the like.
    Step(Operation, Vec<Reason>, Figure),
}

/// A figure and its formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The line.
    pub id: Id,
    /// The month of the plan, from 0.
    pub month: u32,
    /// The value.
    pub figure: Figure,
    /// Where it comes from.
    pub reason: Reason,
}

impl Reason {
    /// What this part is worth.
    pub fn figure(&self) -> Figure {
        match self {
            Reason::NothingDue(figure)
            | Reason::Constant(figure)
            | Reason::Typed(_, figure)
            | Reason::Line(_, _, figure)
            | Reason::BeforeThePlan(_, figure)
            | Reason::Sum(_, _, _, figure)
            | Reason::Step(_, _, figure) => *figure,
        }
    }

    /// Works this part out again from its operands alone.
    pub fn recomputed(&self) -> Figure {
        let Reason::Step(op, operands, _) = self else {
            return self.figure();
        };
        if operands.is_empty() {
            return self.figure();
        }
        let operands: Vec<Figure> = operands.iter().map(Reason::recomputed).collect();
        apply(*op, &operands)
    }
}

/// Why a row is what it is in a month. None when there is no such row or month.
pub fn explain(model: &Model, values: &Values, row: u32, month: u32) -> Option<Explanation> {
    let line = model.rows.get(row as usize)?;
    if month >= model.months {
        return None;
    }
    let figure = figure(model, values, row, month);
    if !line.only.contains(month) {
        return Some(Explanation {
            id: line.id,
            month,
            figure,
            reason: Reason::NothingDue(figure),
        });
    }
    let mut parts: Vec<Reason> = Vec::new();
    for &op in &line.formula {
        let (whole, exact) = op.operands();
        let operands = parts.split_off(parts.len().checked_sub(whole + exact)?);
        parts.push(part(model, values, op, operands, month));
    }
    Some(Explanation { id: line.id, month, figure, reason: parts.pop()? })
}

fn part(
    model: &Model,
    values: &Values,
    op: Operation,
    operands: Vec<Reason>,
    month: u32,
) -> Reason {
    let id = |row: u32| model.rows[row as usize].id;
    match op {
        Operation::Whole(value) => Reason::Constant(Figure::Whole(value)),
        Operation::Exact(value) => Reason::Constant(Figure::Exact(value)),
        Operation::YearNumber => of_the_month(op, month / 12),
        Operation::MonthsOfYear => of_the_month(op, month % 12 + 1),
        Operation::MonthNumber => of_the_month(op, month + 1),
        Operation::Given(input) => {
            let input = model.inputs[input as usize];
            match input.value {
                InputValue::Whole(value) => Reason::Typed(input.place, Figure::Whole(value)),
                InputValue::Exact(value) => Reason::Typed(input.place, Figure::Exact(value)),
                InputValue::Monthly(values) => {
                    let part = Some((model.calendar + month) % 12);
                    let figure = Figure::Exact(values[month as usize % 12]);
                    Reason::Typed(Place { part, ..input.place }, figure)
                }
            }
        }
        Operation::Row(row) => Reason::Line(id(row), month, figure(model, values, row, month)),
        Operation::Ago(row, months) => match month.checked_sub(months) {
            Some(before) => Reason::Line(id(row), before, figure(model, values, row, before)),
            None => Reason::BeforeThePlan(id(row), zero(model, row)),
        },
        Operation::SoFar(row) => sum(model, values, row, 0, month),
        Operation::YearToDate(row) => sum(model, values, row, month - month % 12, month),
        _ => {
            let figures: Vec<Figure> = operands.iter().map(Reason::figure).collect();
            Reason::Step(op, operands, apply(op, &figures))
        }
    }
}

fn of_the_month(op: Operation, number: u32) -> Reason {
    Reason::Step(op, Vec::new(), Figure::Whole(i64::from(number)))
}

fn sum(model: &Model, values: &Values, row: u32, from: u32, to: u32) -> Reason {
    let line = &model.rows[row as usize];
    let figure = if line.unit.is_whole() {
        Figure::Whole((from..=to).map(|month| values.whole(row, month)).sum())
    } else {
        Figure::Exact((from..=to).map(|month| values.exact(row, month)).sum())
    };
    Reason::Sum(line.id, from, to, figure)
}

fn figure(model: &Model, values: &Values, row: u32, month: u32) -> Figure {
    match zero(model, row) {
        Figure::Whole(_) => Figure::Whole(values.whole(row, month)),
        Figure::Exact(_) => Figure::Exact(values.exact(row, month)),
    }
}

fn zero(model: &Model, row: u32) -> Figure {
    if model.rows[row as usize].unit.is_whole() {
        Figure::Whole(0)
    } else {
        Figure::Exact(Decimal::ZERO)
    }
}

fn apply(op: Operation, operands: &[Figure]) -> Figure {
    let mut stacks = Stacks::default();
    operands.iter().for_each(|&operand| stacks.push(operand));
    stacks.step(op);
    match stacks.whole.pop() {
        Some(value) => Figure::Whole(value),
        None => Figure::Exact(stacks.exact.pop().unwrap_or_default()),
    }
}
