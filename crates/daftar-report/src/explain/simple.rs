//! A formula without what is no reason: conversions of units, the branch that was not taken, a
//! bound that was not reached, parts of a long sum that are zero.

use super::asked::Found;
use super::formula::{Formula, Operator};
use super::labels::{self, line_cell};
use super::{Reference, Term};
use crate::{Cell, Mark};
use daftar_core::engine::unit::UnitName;
use daftar_core::engine::{Figure, Operation, Reason};
use daftar_core::{Money, Msg};
use rust_decimal::Decimal;

/// A sum this long is shown without its zeros.
const LONG: usize = 3;

/// Turns the reasons of a line into a formula.
pub(super) struct Simple<'a> {
    pub(super) found: &'a Found<'a>,
}

impl Simple<'_> {
    /// A reason as a formula. `unit` is what its numbers are measured in.
    pub(super) fn formula(&self, reason: &Reason, unit: UnitName) -> Formula {
        match reason {
            Reason::Step(op, operands, _) if !operands.is_empty() => {
                self.step(*op, operands, reason.figure(), unit)
            }
            leaf => Formula::term(self.term(leaf, unit)),
        }
    }

    fn step(&self, op: Operation, operands: &[Reason], figure: Figure, unit: UnitName) -> Formula {
        use UnitName::{Amount, Count, Money, Quantity, Rate};
        let at = |index: usize, unit| self.formula(&operands[index], unit);
        let one = |operator, unit| Formula::Step(operator, vec![at(0, unit)]);
        match op {
            Operation::MoneyExact => at(0, Money),
            Operation::CountExact => at(0, Count),
            Operation::Choose => {
                let holds = operands[0].figure() != Figure::Whole(0);
                at(if holds { 1 } else { 2 }, unit)
            }
            Operation::Add
            | Operation::Subtract
            | Operation::AddExact
            | Operation::SubtractExact => match since(op, operands) {
                Some(month) => Formula::term(self.months_since(month, figure)),
                None => self.sum(op, operands, unit),
            },
            Operation::Min | Operation::Max | Operation::MinExact | Operation::MaxExact => {
                let smaller = matches!(op, Operation::Min | Operation::MinExact);
                let operator = if smaller { Operator::Smaller } else { Operator::Greater };
                match reached(operands, figure) {
                    Some(index) => at(index, unit),
                    None => Formula::two(operator, at(0, unit), at(1, unit)),
                }
            }
            Operation::Multiply if is_one(&operands[1]) => at(0, unit),
            Operation::Multiply => Formula::two(Operator::Times, at(0, Rate), at(1, Rate)),
            Operation::Divide => Formula::two(Operator::Over, at(0, Rate), at(1, Rate)),
            // Postfix formulas have whole numbers first; people say the base first.
            Operation::Power => Formula::two(Operator::Power, at(1, Rate), at(0, Count)),
            Operation::AnnuityFactor => Formula::two(Operator::Annuity, at(1, Rate), at(0, Count)),
            Operation::AtLeast => Formula::two(Operator::AtLeast, at(0, Count), at(1, Count)),
            Operation::Round => one(Operator::Rounded, Amount),
            Operation::RoundUp => one(Operator::RoundedUp, Amount),
            Operation::RoundUnits => one(Operator::WholeUnits, Quantity),
            Operation::RoundUnitsUp => one(Operator::WholeUnitsUp, Quantity),
            Operation::Whole(_)
            | Operation::Exact(_)
            | Operation::Given(_)
            | Operation::Row(_)
            | Operation::Ago(..)
            | Operation::SoFar(_)
            | Operation::YearToDate(_)
            | Operation::YearNumber
            | Operation::MonthsOfYear
            | Operation::MonthNumber => at(0, unit),
        }
    }

    /// Sums and differences, as one row of parts that are added or taken off.
    fn sum(&self, op: Operation, operands: &[Reason], unit: UnitName) -> Formula {
        let mut parts = Vec::new();
        push_parts(op, operands, &mut parts);
        let kept: Vec<(Operator, &Reason)> = if parts.len() < LONG {
            parts
        } else {
            let some = |part: &&(Operator, &Reason)| number(part.1.figure()) != Decimal::ZERO;
            let some: Vec<_> = parts.iter().filter(some).copied().collect();
            match some.first() {
                // All is nothing, and each part says why.
                None => parts,
                // What is taken off is taken off something.
                Some((Operator::Minus, _)) => [parts[0]].into_iter().chain(some).collect(),
                Some(_) => some,
            }
        };
        let mut kept = kept.into_iter();
        let first = kept.next().map_or(&operands[0], |(_, first)| first);
        kept.fold(self.formula(first, unit), |sum, (operator, part)| {
            Formula::two(operator, sum, self.formula(part, unit))
        })
    }

    fn term(&self, leaf: &Reason, unit: UnitName) -> Term {
        let Found { asked, model, shift, subject, month, .. } = *self.found;
        let time = labels::period(asked.plan, subject, month);
        let other_time =
            |period: Option<Msg>| period.filter(|period| Some(period) != time.as_ref());
        let in_other_month = |at: u32, id| {
            other_time((at != month).then(|| labels::period(asked.plan, id, at)).flatten())
        };
        let (reference, label, period, figure) = match leaf {
            Reason::Line(id, at, figure) => {
                let at = at + shift;
                let label = labels::line_beside(asked.book, *id, subject);
                (
                    Reference::Line(*id, at),
                    label,
                    in_other_month(at, *id),
                    line_cell(model, *id, *figure),
                )
            }
            Reason::Sum(id, from, to, figure) => {
                let (from, to) = (from + shift, to + shift);
                let label = labels::line_beside(asked.book, *id, subject);
                let period = other_time(Some(labels::span(asked.plan, from, to)));
                (Reference::Sum(*id, from, to), label, period, line_cell(model, *id, *figure))
            }
            Reason::BeforeThePlan(id, figure) => {
                let label = labels::line_beside(asked.book, *id, subject);
                let period = Some(Msg::new("explain-before-the-plan"));
                (Reference::BeforeThePlan(*id), label, period, line_cell(model, *id, *figure))
            }
            Reason::Typed(place, figure) => {
                let figure = labels::typed_cell(*place, *figure);
                return labels::typed_beside(asked.book, *place, figure, subject);
            }
            Reason::Step(op, _, figure) => {
                (Reference::OfTheMonth(*op), labels::of_the_month(*op), None, cell(*figure, unit))
            }
            Reason::Constant(figure) | Reason::NothingDue(figure) => {
                let figure = cell(*figure, unit);
                (Reference::Number, labels::number(&figure), None, figure)
            }
        };
        let mark = match reference {
            Reference::Line(id, _) => self.found.mark(id),
            _ => Mark::Computed,
        };
        Term { reference, label, period, figure, mark, place: None }
    }

    fn months_since(&self, month: u32, figure: Figure) -> Term {
        let month = month + self.found.shift;
        Term {
            reference: Reference::MonthsSince(month),
            label: labels::months_since(self.found.asked.plan, month),
            period: None,
            figure: cell(figure, UnitName::Count),
            mark: Mark::Computed,
            place: None,
        }
    }
}

/// The parts of a sum of sums: what stands on the left is taken apart, in the order in which it
/// is worked out.
fn push_parts<'a>(op: Operation, operands: &'a [Reason], parts: &mut Vec<(Operator, &'a Reason)>) {
    let [first, second] = operands else { return };
    match first {
        Reason::Step(inner, inner_operands, _)
            if is_sum(*inner) && since(*inner, inner_operands).is_none() =>
        {
            push_parts(*inner, inner_operands, parts);
        }
        first => parts.push((Operator::Plus, first)),
    }
    let taken_off = matches!(op, Operation::Subtract | Operation::SubtractExact);
    parts.push((if taken_off { Operator::Minus } else { Operator::Plus }, second));
}

fn is_sum(op: Operation) -> bool {
    matches!(
        op,
        Operation::Add | Operation::Subtract | Operation::AddExact | Operation::SubtractExact
    )
}

/// The number of the month less that of another: how many months it is since then.
fn since(op: Operation, operands: &[Reason]) -> Option<u32> {
    match (op, operands) {
        (
            Operation::Subtract,
            [Reason::Step(Operation::MonthNumber, ..), Reason::Constant(Figure::Whole(month))],
        ) => u32::try_from(*month).ok(),
        _ => None,
    }
}

/// Which operand alone decides, where the other is a number of the formula that is not reached.
fn reached(operands: &[Reason], figure: Figure) -> Option<usize> {
    let is_bound = |reason: &Reason| matches!(reason, Reason::Constant(_));
    match operands {
        [first, second] if is_bound(second) && first.figure() == figure => Some(0),
        [first, second] if is_bound(first) && second.figure() == figure => Some(1),
        _ => None,
    }
}

/// Growth that has not begun: anything to the power of nothing.
fn is_one(reason: &Reason) -> bool {
    match reason {
        Reason::Step(Operation::Power, operands, _) => {
            operands.first().is_some_and(|exponent| exponent.figure() == Figure::Whole(0))
        }
        _ => false,
    }
}

fn number(figure: Figure) -> Decimal {
    match figure {
        Figure::Whole(whole) => Decimal::from(whole),
        Figure::Exact(exact) => exact,
    }
}

/// A number of a formula, measured in a unit.
fn cell(figure: Figure, unit: UnitName) -> Cell {
    match (figure, unit) {
        (Figure::Whole(centimes), UnitName::Money) => Cell::Money(Money::from_centimes(centimes)),
        (Figure::Whole(count), _) => labels::count_cell(count),
        (Figure::Exact(amount), UnitName::Amount) => Cell::UnitPrice(amount),
        (Figure::Exact(number), _) => Cell::Quantity(number),
    }
}
