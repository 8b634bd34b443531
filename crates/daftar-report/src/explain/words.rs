//! Explanations in words and in figures, as messages.

use super::formula::{Formula, Operator};
use super::labels::{YEAR, nested};
use super::{Explained, Reference, Term};
use crate::Cell;
use daftar_core::money::round_half_away;
use daftar_core::{Arg, Msg};
use rust_decimal::Decimal;

/// Decimals of a quantity, as in the tables.
const QUANTITY_PLACES: u32 = 3;
/// Decimals of the price of one unit, as in the tables.
const UNIT_PRICE_PLACES: u32 = 4;
/// A fraction of more decimals than this was computed, and is shown as a percentage of two: see
/// `Localizer::percent`.
const PERCENT_EXACT: u32 = 6;
/// The decimals of the fraction then.
const PERCENT_PLACES: u32 = 4;
/// Decimals of a ratio, as in the tables.
const RATIO_PLACES: u32 = 2;

impl Explained {
    /// The formula in words, without its result: `Sales − Cost of sales`. Of a typed figure,
    /// where it was typed.
    pub fn words(&self) -> Msg {
        let Some(formula) = &self.formula else {
            return Msg::new("explain-nothing-due");
        };
        if let Some(place) = self.place() {
            return place.clone();
        }
        if let Reference::Sum(_, from, to) = self.subject {
            let one_year = from / YEAR == to / YEAR;
            let key = if one_year { "explain-sum-of-months" } else { "explain-sum-of-years" };
            return Msg::new(key);
        }
        formula.said(&Speech::WORDS)
    }

    /// Where the figure was typed, when it was.
    pub fn place(&self) -> Option<&Msg> {
        match self.formula.as_ref()? {
            Formula::Term(term) => term.place.as_ref(),
            Formula::Step(..) => None,
        }
    }

    /// The formula in figures with its result, to be read from left to right in every language.
    /// None when there is nothing to work out.
    pub fn in_figures(&self) -> Option<Msg> {
        let formula = self.formula.as_ref()?;
        if matches!(formula, Formula::Term(_)) {
            return None;
        }
        // Whether somebody who works it out with the figures shown gets the figure shown.
        let exact = formula.without_rounding();
        let worked_out = exact.recomputed(&mut |term| term.figure.shown());
        let is_equal = worked_out == self.figure.shown();
        let key = if is_equal { "explain-equals" } else { "explain-about" };
        let formula = nested(formula.said(&Speech::FIGURES));
        Some(Msg::new(key).with("formula", formula).with("figure", self.figure.plain_arg()))
    }

    /// What is to be said besides: how the figure is rounded, and what was divided by nothing.
    pub fn notes(&self) -> Vec<Msg> {
        let mut notes = Vec::new();
        if let Some(formula) = &self.formula {
            formula.push_notes(&mut notes);
        }
        notes.sort_by(|one, other| one.key.cmp(&other.key));
        notes.dedup();
        notes
    }

    /// Title and time.
    pub fn heading(&self) -> Msg {
        at(&self.title, self.period.as_ref())
    }

    /// Title, time and formula in words as one sentence.
    pub fn sentence(&self) -> Msg {
        let title = self.heading();
        let is_formula = self.formula.is_some() && self.place().is_none();
        let key = if is_formula { "explain-sentence" } else { "explain-sentence-typed" };
        Msg::new(key).with("title", nested(title)).with("formula", nested(self.words()))
    }
}

impl Term {
    /// What it is called, with the time it is about where that is another.
    pub fn name(&self) -> Msg {
        at(&self.label, self.period.as_ref())
    }
}

fn at(line: &Msg, period: Option<&Msg>) -> Msg {
    match period {
        Some(period) => Msg::new("explain-at")
            .with("line", nested(line.clone()))
            .with("period", nested(period.clone())),
        None => line.clone(),
    }
}

impl Cell {
    /// The figure with its unit, to go into a message.
    pub fn arg(&self) -> Arg {
        match self {
            Cell::Money(money) => Arg::Money(*money),
            Cell::UnitPrice(price) => {
                nested(Msg::new("amount").with("figure", Arg::Amount(*price)))
            }
            other => other.plain_arg(),
        }
    }

    /// The number as it is shown, which may be less exact; nothing for words.
    fn shown(&self) -> Decimal {
        let number = self.number().unwrap_or_default();
        let places = match self {
            Cell::UnitPrice(_) => UNIT_PRICE_PLACES,
            Cell::Quantity(_) => QUANTITY_PLACES,
            Cell::Ratio(_) => RATIO_PLACES,
            Cell::Percent(part) if part.normalize().scale() > PERCENT_EXACT => PERCENT_PLACES,
            _ => return number,
        };
        round_half_away(number, places)
    }

    /// The figure without the unit of money, to go into a message.
    pub fn plain_arg(&self) -> Arg {
        match self {
            Cell::Money(money) => Arg::Amount(money.exact()),
            Cell::UnitPrice(price) => Arg::Amount(*price),
            Cell::Quantity(number) => Arg::Number(round_half_away(*number, QUANTITY_PLACES)),
            Cell::Percent(part) => Arg::Percent(*part),
            Cell::Ratio(ratio) => Arg::Number(round_half_away(*ratio, RATIO_PLACES)),
            Cell::Count(count) => Arg::Number((*count).into()),
            Cell::Month(month) => Arg::Month(*month),
            Cell::Text(msg) => nested(msg.clone()),
        }
    }
}

/// How a formula is said.
struct Speech {
    /// The end of the messages of what is no sign between two numbers.
    end: &'static str,
    term: fn(&Term) -> Arg,
}

impl Speech {
    const WORDS: Speech = Speech { end: "", term: |term| nested(term.name()) };
    const FIGURES: Speech = Speech { end: "-in-figures", term: |term| term.figure.plain_arg() };
}

impl Formula {
    fn said(&self, speech: &Speech) -> Msg {
        match self {
            Formula::Term(term) => Msg::new("explain-number").with("number", (speech.term)(term)),
            // Said once, in the notes.
            Formula::Step(operator, parts) if operator.is_rounding() => parts[0].said(speech),
            Formula::Step(operator, parts) => {
                let end = if operator.strength().is_some() { "" } else { speech.end };
                let msg = Msg::new(format!("explain-{}{end}", operator.as_str()));
                let names = ["first", "second"];
                names.into_iter().zip(parts).fold(msg, |msg, (name, part)| {
                    let enclosed = part.needs_enclosing(*operator, name == "second");
                    let said = part.said(speech);
                    let said = match enclosed {
                        true => Msg::new("explain-enclosed").with("formula", nested(said)),
                        false => said,
                    };
                    msg.with(name, nested(said))
                })
            }
        }
    }

    /// Whether it goes in parentheses as an operand.
    fn needs_enclosing(&self, outer: Operator, is_second: bool) -> bool {
        let Formula::Step(inner, parts) = self else {
            return false;
        };
        if inner.is_rounding() {
            return parts[0].needs_enclosing(outer, is_second);
        }
        let (Some(outer), Some(inner)) = (outer.strength(), inner.strength()) else {
            return false;
        };
        inner < outer || (inner == outer && is_second)
    }

    fn without_rounding(&self) -> &Formula {
        match self {
            Formula::Step(operator, parts) if operator.is_rounding() => parts[0].without_rounding(),
            formula => formula,
        }
    }

    fn push_notes(&self, notes: &mut Vec<Msg>) {
        let Formula::Step(operator, parts) = self else {
            return;
        };
        if operator.is_rounding() {
            notes.push(Msg::new(format!("explain-note-{}", operator.as_str())));
        }
        if *operator == Operator::Over && parts[1].value() == Decimal::ZERO {
            notes.push(Msg::new("explain-note-nothing-to-divide-by"));
        }
        parts.iter().for_each(|part| part.push_notes(notes));
    }
}
