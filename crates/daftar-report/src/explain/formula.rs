//! Formulas of explanations: the steps of a line without what is no reason.

use super::Term;
use crate::Cell;
use daftar_core::Money;
use daftar_core::engine::annuity_factor;
use daftar_core::money::{round_half_away, round_up};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// How a figure is worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Formula {
    /// A figure.
    Term(Box<Term>),
    /// A step and what it is done to, in order.
    Step(Operator, Vec<Formula>),
}

/// A step of a formula. Amounts are in dirhams.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operator {
    /// The sum of two.
    Plus,
    /// The first less the second.
    Minus,
    /// The product of two.
    Times,
    /// The first divided by the second; zero when the second is zero.
    Over,
    /// The smaller of two.
    Smaller,
    /// The greater of two.
    Greater,
    /// The first to the power of the second.
    Power,
    /// What one dirham each period is worth now: the rate of a period first, then how many.
    Annuity,
    /// One when the first is at least the second, else zero.
    AtLeast,
    /// To the centime, halves away from zero.
    Rounded,
    /// Up to whole dirhams.
    RoundedUp,
    /// To whole units, halves away from zero.
    WholeUnits,
    /// Up to whole units.
    WholeUnitsUp,
}

impl Operator {
    /// Every operator.
    pub const ALL: &'static [Operator] = &[
        Operator::Plus,
        Operator::Minus,
        Operator::Times,
        Operator::Over,
        Operator::Smaller,
        Operator::Greater,
        Operator::Power,
        Operator::Annuity,
        Operator::AtLeast,
        Operator::Rounded,
        Operator::RoundedUp,
        Operator::WholeUnits,
        Operator::WholeUnitsUp,
    ];

    /// The word of machine output and of its messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Operator::Plus => "plus",
            Operator::Minus => "minus",
            Operator::Times => "times",
            Operator::Over => "over",
            Operator::Smaller => "smaller",
            Operator::Greater => "greater",
            Operator::Power => "power",
            Operator::Annuity => "annuity",
            Operator::AtLeast => "at-least",
            Operator::Rounded => "rounded",
            Operator::RoundedUp => "rounded-up",
            Operator::WholeUnits => "whole-units",
            Operator::WholeUnitsUp => "whole-units-up",
        }
    }

    /// It changes how exact a figure is, and not what it is about.
    pub const fn is_rounding(self) -> bool {
        matches!(
            self,
            Operator::Rounded | Operator::RoundedUp | Operator::WholeUnits | Operator::WholeUnitsUp
        )
    }

    /// How strongly it binds, where it stands between its operands.
    pub(super) const fn strength(self) -> Option<u32> {
        match self {
            Operator::Plus | Operator::Minus => Some(1),
            Operator::Times | Operator::Over => Some(2),
            Operator::Power => Some(3),
            _ => None,
        }
    }

    /// Works it out as the projection does.
    fn of(self, operands: &[Decimal]) -> Decimal {
        let at = |index: usize| operands.get(index).copied().unwrap_or_default();
        let (first, second) = (at(0), at(1));
        match self {
            Operator::Plus => first.saturating_add(second),
            Operator::Minus => first.saturating_sub(second),
            Operator::Times => first.saturating_mul(second),
            Operator::Over => first.checked_div(second).unwrap_or_default(),
            Operator::Smaller => first.min(second),
            Operator::Greater => first.max(second),
            Operator::Power => {
                let times = second.to_usize().unwrap_or(0);
                std::iter::repeat_n(first, times).fold(Decimal::ONE, Decimal::saturating_mul)
            }
            Operator::Annuity => annuity_factor(first, second.to_i64().unwrap_or(0)),
            Operator::AtLeast => Decimal::from(u8::from(first >= second)),
            Operator::Rounded => Money::round(first).exact(),
            Operator::RoundedUp => Money::round_up_to_dirham(first).exact(),
            Operator::WholeUnits => round_half_away(first, 0),
            Operator::WholeUnitsUp => round_up(first),
        }
    }
}

impl Formula {
    pub(super) fn term(term: Term) -> Formula {
        Formula::Term(Box::new(term))
    }

    pub(super) fn two(operator: Operator, first: Formula, second: Formula) -> Formula {
        Formula::Step(operator, vec![first, second])
    }

    /// The sum of several; none of nothing.
    pub(super) fn sum(parts: impl IntoIterator<Item = Formula>) -> Option<Formula> {
        parts.into_iter().reduce(|sum, part| Formula::two(Operator::Plus, sum, part))
    }

    /// The figures in reading order, each with the operation that joins it to what stands
    /// before: the first has [`Operator::Plus`].
    pub fn terms(&self) -> Vec<(Operator, &Term)> {
        let mut terms = Vec::new();
        self.push_terms(Operator::Plus, &mut terms);
        terms
    }

    fn push_terms<'a>(&'a self, joined: Operator, terms: &mut Vec<(Operator, &'a Term)>) {
        match self {
            Formula::Term(term) => terms.push((joined, term)),
            Formula::Step(operator, parts) => {
                for (index, part) in parts.iter().enumerate() {
                    let joined = if index == 0 { joined } else { *operator };
                    part.push_terms(joined, terms);
                }
            }
        }
    }

    /// Works the formula out again, in dirhams, from what its terms are worth.
    pub fn recomputed(&self, of: &mut impl FnMut(&Term) -> Decimal) -> Decimal {
        match self {
            Formula::Term(term) => of(term),
            Formula::Step(operator, parts) => {
                let parts: Vec<Decimal> = parts.iter().map(|part| part.recomputed(of)).collect();
                operator.of(&parts)
            }
        }
    }

    /// What the formula is worth.
    pub(super) fn value(&self) -> Decimal {
        self.recomputed(&mut |term| term.figure.number().unwrap_or_default())
    }
}

impl Cell {
    /// The number that it shows, exact; amounts in dirhams. None for months and words.
    pub fn number(&self) -> Option<Decimal> {
        match self {
            Cell::Money(money) => Some(money.exact()),
            Cell::UnitPrice(number)
            | Cell::Quantity(number)
            | Cell::Percent(number)
            | Cell::Ratio(number) => Some(*number),
            Cell::Count(count) => Some(Decimal::from(*count)),
            Cell::Month(_) | Cell::Text(_) => None,
        }
    }
}
