//! Explanations in ids and plain decimals: the same in every language, for programs and tests.

use super::formula::{Formula, Operator};
use super::{Explained, Reference, Term};
use crate::Cell;
use daftar_core::Month;
use daftar_core::workbook::Place;

impl Explained {
    /// One line: `interest.1@10 = rounded(loan-owed.1@9 [41043.17] * typed:loan.rate.1 [0.063]
    /// / 12)`. Months are those of the plan, from 0.
    pub fn notation(&self) -> String {
        let formula = match &self.formula {
            Some(formula) => formula.notation(),
            None => "nothing due".to_owned(),
        };
        format!("{} = {formula}", self.subject.notation())
    }
}

impl Reference {
    /// Which figure it is, in one word: `interest.1@10`, `typed:loan.rate.1`.
    pub fn notation(&self) -> String {
        match self {
            Reference::Line(id, month) => format!("{id}@{month}"),
            Reference::Sum(id, from, to) => format!("{id}@{from}..{to}"),
            Reference::BeforeThePlan(id) => format!("{id}@before"),
            Reference::Typed(place) => format!("typed:{}", path(*place)),
            Reference::NotTyped(place) => format!("not-typed:{}", path(*place)),
            Reference::OfTheMonth(op) => format!("{op:?}"),
            Reference::MonthsSince(month) => format!("months-since@{month}"),
            Reference::Number => "number".to_owned(),
            Reference::Report(report, figure) => format!("{}/{figure}", report.as_str()),
        }
    }
}

impl Reference {
    /// What it is about: the name of a line, or of the place where it was typed. None for a
    /// number of the formula.
    pub fn id(&self) -> Option<String> {
        match self {
            Reference::Line(id, _) | Reference::Sum(id, ..) | Reference::BeforeThePlan(id) => {
                Some(id.to_string())
            }
            Reference::Typed(place) | Reference::NotTyped(place) => Some(path(*place)),
            Reference::Report(_, figure) => Some(figure.clone()),
            Reference::OfTheMonth(_) | Reference::MonthsSince(_) | Reference::Number => None,
        }
    }

    /// Its first and last month in the plan, from 0, where it has any.
    pub fn months(&self) -> Option<(u32, u32)> {
        match self {
            Reference::Line(_, month) | Reference::MonthsSince(month) => Some((*month, *month)),
            Reference::Sum(_, from, to) => Some((*from, *to)),
            _ => None,
        }
    }
}

/// A place as a path: `products.price.3`.
pub(super) fn path(place: Place) -> String {
    let numbers = [place.item.map(|item| item.0), place.part].into_iter().flatten();
    let numbers: String = numbers.map(|number| format!(".{number}")).collect();
    format!("{}{numbers}", place.field.key())
}

impl Cell {
    /// The figure in full as a plain decimal, or `2027-01` for a month. None for words.
    pub fn plain(&self) -> Option<String> {
        match self {
            Cell::Money(money) => Some(money.to_string()),
            Cell::Month(month) => Some(Month::to_string(month)),
            other => other.number().map(|number| number.normalize().to_string()),
        }
    }
}

impl Term {
    fn notation(&self) -> String {
        let figure = self.figure.plain().unwrap_or_default();
        match self.reference {
            Reference::Number => figure,
            _ => format!("{} [{figure}]", self.reference.notation()),
        }
    }
}

impl Formula {
    /// The formula alone.
    pub fn notation(&self) -> String {
        let (operator, parts) = match self {
            Formula::Term(term) => return term.notation(),
            Formula::Step(operator, parts) => (operator, parts),
        };
        let sign = match operator {
            Operator::Plus => "+",
            Operator::Minus => "-",
            Operator::Times => "*",
            Operator::Over => "/",
            Operator::Power => "^",
            operator => {
                let parts: Vec<String> = parts.iter().map(Formula::notation).collect();
                return format!("{}({})", operator.as_str(), parts.join(", "));
            }
        };
        let part = |index: usize| {
            let part = &parts[index];
            match part.binds_less_than(*operator, index == 1) {
                true => format!("({})", part.notation()),
                false => part.notation(),
            }
        };
        format!("{} {sign} {}", part(0), part(1))
    }

    fn binds_less_than(&self, outer: Operator, is_second: bool) -> bool {
        let Formula::Step(inner, _) = self else {
            return false;
        };
        match (outer.strength(), inner.strength()) {
            (Some(outer), Some(inner)) => inner < outer || (inner == outer && is_second),
            _ => false,
        }
    }
}
