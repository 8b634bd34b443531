//! An explanation for programs. See `docs/cli.md`: fields are added, never renamed.

use super::{Opened, OpenedTerm, Question};
use daftar_core::{Month, Msg};
use daftar_i18n::{Localizer, without_marks};
use daftar_report::explain::Reference;
use daftar_report::{Cell, Mark};
use serde::Serialize;

#[derive(Serialize)]
struct Answer<'a> {
    report: &'a str,
    row: &'a str,
    column: &'a str,
    currency: &'static str,
    #[serde(flatten)]
    figure: Figure,
}

/// A figure and, where it is opened, its formula.
#[derive(Serialize)]
struct Figure {
    #[serde(skip_serializing_if = "Option::is_none")]
    operator: Option<&'static str>,
    kind: &'static str,
    id: Option<String>,
    from: Option<String>,
    to: Option<String>,
    label: String,
    value: Option<String>,
    mark: &'static str,
    formula: Option<Formula>,
}

#[derive(Serialize)]
struct Formula {
    words: String,
    figures: Option<String>,
    notes: Vec<String>,
    ids: String,
    terms: Vec<Figure>,
}

/// The whole tree as one object.
pub(super) fn written(opened: &Opened, question: &Question, say: &Localizer) -> String {
    let json = Json { say, start: opened.explained.start };
    let explained = &opened.explained;
    let figure = json.figure(
        None,
        &explained.subject,
        explained.title.clone(),
        &explained.figure,
        explained.mark,
        Some(opened),
    );
    let answer = Answer {
        report: &question.report,
        row: &question.row,
        column: &question.column,
        currency: "MAD",
        figure,
    };
    format!("{}\n", serde_json::to_string_pretty(&answer).expect("plain data"))
}

struct Json<'a> {
    say: &'a Localizer,
    start: Month,
}

impl Json<'_> {
    fn said(&self, msg: &Msg) -> String {
        without_marks(&self.say.text(msg))
    }

    fn figure(
        &self,
        operator: Option<&'static str>,
        reference: &Reference,
        label: Msg,
        cell: &Cell,
        mark: Mark,
        opened: Option<&Opened>,
    ) -> Figure {
        let months = reference.months();
        let month = |number: u32| (self.start + number).to_string();
        Figure {
            operator,
            kind: reference.kind(),
            id: reference.id(),
            from: months.map(|(from, _)| month(from)),
            to: months.map(|(_, to)| month(to)),
            label: self.said(&label),
            value: cell.plain().or_else(|| match cell {
                Cell::Text(words) => Some(self.said(words)),
                _ => None,
            }),
            mark: mark.as_str(),
            formula: opened.map(|opened| self.formula(opened)),
        }
    }

    fn formula(&self, opened: &Opened) -> Formula {
        let explained = &opened.explained;
        Formula {
            words: self.said(&explained.words()),
            figures: explained.in_figures().map(|msg| self.said(&msg)),
            notes: explained.notes().iter().map(|msg| self.said(msg)).collect(),
            ids: explained.notation(),
            terms: opened.terms.iter().map(|term| self.term(term)).collect(),
        }
    }

    fn term(&self, opened: &OpenedTerm) -> Figure {
        let OpenedTerm { operator, term, next } = opened;
        let operator = Some(operator.as_str());
        let label = term.label.clone();
        self.figure(operator, &term.reference, label, &term.figure, term.mark, next.as_ref())
    }
}
