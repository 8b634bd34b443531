//! From lines and their formulas to explanations.

use super::formula::{Formula, Operator};
use super::labels::{self, YEAR, line_cell};
use super::simple::Simple;
use super::{Explained, Reference, Term};
use crate::label::answer_cell;
use crate::{Cell, Mark, Source};
use daftar_core::engine::{Explanation, Id, Model, Reason, Values, explain};
use daftar_core::plan::loan::typed_model;
use daftar_core::workbook::{ListName, Place};
use daftar_core::{Money, Projection, Workbook};

/// A workbook and what follows from it, of which something is asked.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) book: &'a Workbook,
    pub(super) plan: &'a Projection,
}

/// Why a line is what it is, with the formulas in which it stands.
pub(super) struct Found<'a> {
    pub(super) asked: Asked<'a>,
    pub(super) model: &'a Model,
    /// The month of the plan that is month 0 of these formulas.
    pub(super) shift: u32,
    /// The line that is explained.
    pub(super) subject: Id,
    /// The month of the plan that is explained.
    pub(super) month: u32,
}

impl<'a> Asked<'a> {
    pub(super) fn new(book: &'a Workbook, plan: &'a Projection) -> Asked<'a> {
        Asked { book, plan }
    }

    /// What was typed at a place, or is taken where nothing is.
    pub(super) fn typed(&self, place: Place, figure: Cell) -> Explained {
        let term = labels::typed_term(self.book, place, figure.clone());
        Explained {
            subject: term.reference.clone(),
            title: term.label.clone(),
            period: None,
            figure,
            mark: term.mark,
            formula: Some(Formula::term(term)),
            start: self.plan.horizon.start,
        }
    }

    pub(super) fn line(&self, line: Id, month: u32) -> Option<Explained> {
        self.with_formulas(line, month, |found, explanation, mark| {
            let formula = match &explanation.reason {
                Reason::NothingDue(_) => None,
                reason => Some(found.formula(reason)),
            };
            Explained {
                subject: Reference::Line(line, month),
                title: labels::line(self.book, line),
                period: labels::period(self.plan, line, month),
                figure: line_cell(found.model, line, explanation.figure),
                mark,
                formula,
                start: self.plan.horizon.start,
            }
        })
    }

    /// The sum of a line over some months: by plan years where there are several. Parts that
    /// bring nothing are left out.
    pub(super) fn sum(&self, line: Id, from: u32, to: u32) -> Option<Explained> {
        let parts: Option<Vec<Term>> = if from / YEAR == to / YEAR {
            (from..=to).map(|month| self.line_term(line, month)).collect()
        } else {
            let part = |year: u32| {
                self.sum_term(line, from.max(year * YEAR), to.min(year * YEAR + YEAR - 1))
            };
            (from / YEAR..=to / YEAR).map(part).collect()
        };
        let parts = parts?;
        let is_some = |term: &&Term| term.figure.number().is_some_and(|part| !part.is_zero());
        let some: Vec<&Term> = parts.iter().filter(is_some).collect();
        let kept = if some.is_empty() { parts.iter().collect() } else { some };
        let formula = Formula::sum(kept.into_iter().cloned().map(Formula::term))?;
        Some(Explained {
            subject: Reference::Sum(line, from, to),
            title: labels::line(self.book, line),
            period: Some(labels::span(self.plan, from, to)),
            figure: labels::sum_cell(&parts)?,
            mark: Mark::Computed,
            formula: Some(formula),
            start: self.plan.horizon.start,
        })
    }

    /// A sum as a term of another figure; a single month by itself.
    fn sum_term(&self, line: Id, from: u32, to: u32) -> Option<Term> {
        if from == to {
            return self.line_term(line, from);
        }
        let sum = self.sum(line, from, to)?;
        Some(Term {
            reference: sum.subject,
            label: sum.title,
            period: sum.period,
            figure: sum.figure,
            mark: sum.mark,
            place: None,
        })
    }

    /// The formula of a figure that a report works out from others.
    pub(super) fn formula(&self, source: &Source) -> Option<Formula> {
        Some(match source {
            Source::Typed(place) => {
                let nothing = Cell::Money(Money::ZERO);
                let figure = answer_cell(self.book, *place).unwrap_or(nothing);
                Formula::term(labels::typed_term(self.book, *place, figure))
            }
            Source::Line(line, month) => Formula::term(self.line_term(*line, *month)?),
            Source::Sum(line, from, to) => Formula::term(self.sum_term(*line, *from, *to)?),
            Source::Total(parts) => {
                let parts: Option<Vec<Formula>> =
                    parts.iter().map(|part| self.formula(part)).collect();
                Formula::sum(parts?)?
            }
            Source::Difference(two) => self.two(Operator::Minus, two)?,
            Source::Quotient(two) => self.two(Operator::Over, two)?,
        })
    }

    fn two(&self, operator: Operator, [first, second]: &[Source; 2]) -> Option<Formula> {
        Some(Formula::two(operator, self.formula(first)?, self.formula(second)?))
    }

    /// A line in a month as a term of another figure.
    fn line_term(&self, line: Id, month: u32) -> Option<Term> {
        self.with_formulas(line, month, |found, explanation, mark| Term {
            reference: Reference::Line(line, month),
            label: labels::line(self.book, line),
            period: labels::period(self.plan, line, month),
            figure: line_cell(found.model, line, explanation.figure),
            mark,
            place: None,
        })
    }

    /// Looks a line up in the plan; a loan goes on after it, by the same formulas.
    fn with_formulas<T>(
        &self,
        line: Id,
        month: u32,
        then: impl FnOnce(&Found<'_>, &Explanation, Mark) -> T,
    ) -> Option<T> {
        if month < self.plan.months() {
            let found =
                Found { asked: *self, model: &self.plan.model, shift: 0, subject: line, month };
            return found.explained(self.plan.values(), then);
        }
        let of_a_loan = labels::list_of(line.key) == Some(ListName::Loans);
        let loan = line.item.filter(|_| of_a_loan)?;
        let typed = self.book.loans.get(loan)?;
        let model = typed_model(loan, typed)?;
        let values = Values::of(&model);
        let shift = self.plan.horizon.number(typed.month);
        Found { asked: *self, model: &model, shift, subject: line, month }.explained(&values, then)
    }
}

impl Found<'_> {
    fn explained<T>(
        &self,
        values: &Values,
        then: impl FnOnce(&Self, &Explanation, Mark) -> T,
    ) -> Option<T> {
        let row = self.model.rows.iter().position(|row| row.id == self.subject)? as u32;
        let month = self.month.checked_sub(self.shift)?;
        let explanation = explain(self.model, values, row, month)?;
        Some(then(self, &explanation, self.mark(self.subject)))
    }

    fn formula(&self, reason: &Reason) -> Formula {
        Simple { found: self }.formula(reason, labels::unit(self.model, self.subject))
    }

    /// Whether a line only repeats what was typed.
    pub(super) fn mark(&self, line: Id) -> Mark {
        let row = self.model.rows.iter().position(|row| row.id == line);
        match row.is_some_and(|row| self.model.is_typed(row as u32)) {
            true => Mark::Typed,
            false => Mark::Computed,
        }
    }
}
