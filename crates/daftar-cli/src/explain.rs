//! Why a figure of a report is what it is, and why its parts are, as deep as asked.

mod json;
mod text;

use crate::arguments::Format;
use crate::failure::Failure;
use daftar_core::{Projection, Workbook, project};
use daftar_i18n::Localizer;
use daftar_report::explain::{Explained, Operator, Term};
use daftar_report::{Column, ReportId, Row, RowKind, explain, explain_reference, report};
use std::collections::HashMap;

/// How many ids a refusal lists.
const LISTED: usize = 40;

/// Which figure is asked about, and how far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The id of a report.
    pub report: String,
    /// The id of a row.
    pub row: String,
    /// A month, a year of the plan, or another column.
    pub column: String,
    /// How many steps are opened, at least one.
    pub depth: u32,
}

/// An explanation whose terms are opened in turn.
struct Opened {
    explained: Explained,
    /// One for each of [`Explained::terms`].
    terms: Vec<OpenedTerm>,
}

struct OpenedTerm {
    operator: Operator,
    term: Term,
    /// None where nothing is left to open, or where it was opened above as far as this.
    next: Option<Opened>,
}

/// The explanation as it is printed.
pub fn answer(
    book: &Workbook,
    question: &Question,
    format: Format,
    say: &Localizer,
) -> Result<String, Failure> {
    let plan = project(book);
    let name = || question.report.clone();
    let id = ReportId::from_name(&question.report).ok_or_else(|| Failure::NoReport(name()))?;
    let Some(explained) = explain(book, &plan, id, &question.row, &question.column) else {
        return Err(refusal(book, &plan, id, question));
    };
    let mut walk = Walk { book, plan: &plan, opened: HashMap::new() };
    let opened = walk.open(explained, question.depth);
    Ok(match format {
        Format::Json => json::written(&opened, question, say),
        Format::Text | Format::Csv => text::written(&opened, say),
    })
}

/// Opens terms, none twice at the same depth: what many figures share would fill the page.
struct Walk<'a> {
    book: &'a Workbook,
    plan: &'a Projection,
    /// How many steps were opened below a figure.
    opened: HashMap<String, u32>,
}

impl Walk<'_> {
    fn open(&mut self, explained: Explained, depth: u32) -> Opened {
        self.opened.insert(explained.subject.notation(), depth);
        let terms = explained.terms().into_iter().map(|(operator, term)| (operator, term.clone()));
        let terms: Vec<(Operator, Term)> = terms.collect();
        let opened = |(operator, term): (Operator, Term)| {
            let next = self.next(&term, depth.saturating_sub(1));
            OpenedTerm { operator, term, next }
        };
        let terms = terms.into_iter().map(opened).collect();
        Opened { explained, terms }
    }

    fn next(&mut self, term: &Term, depth: u32) -> Option<Opened> {
        let before = self.opened.get(&term.reference.notation());
        if depth == 0 || before.is_some_and(|&before| before >= depth) {
            return None;
        }
        let next = explain_reference(self.book, self.plan, &term.reference)?;
        Some(self.open(next, depth))
    }
}

/// What there is instead of what was asked for.
fn refusal(book: &Workbook, plan: &Projection, id: ReportId, question: &Question) -> Failure {
    let report = report(id, book, plan);
    let is_asked = |row: &&Row| row.kind != RowKind::Heading;
    let rows: Vec<&str> = report.rows.iter().filter(is_asked).map(|row| row.id.as_str()).collect();
    if !rows.contains(&question.row.as_str()) {
        return Failure::NoRow {
            report: question.report.clone(),
            row: question.row.clone(),
            choices: listed(&rows),
        };
    }
    if !report.columns.iter().any(|column| column.key() == question.column) {
        let columns = columns(&report.columns);
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        return Failure::NoColumn {
            report: question.report.clone(),
            column: question.column.clone(),
            choices: listed(&columns),
        };
    }
    Failure::NoExplanation { row: question.row.clone(), column: question.column.clone() }
}

/// The columns of a report, months as the first and the last.
fn columns(columns: &[Column]) -> Vec<String> {
    let is_month = |column: &&Column| matches!(column, Column::Month(_));
    let mut months = columns.iter().filter(is_month).map(Column::key);
    let months = match (months.next(), months.next_back()) {
        (Some(first), Some(last)) => Some(format!("{first}…{last}")),
        (first, _) => first,
    };
    let others = columns.iter().filter(|column| !is_month(column)).map(Column::key);
    months.into_iter().chain(others).collect()
}

fn listed(ids: &[&str]) -> String {
    let more = if ids.len() > LISTED { ", …" } else { "" };
    format!("{}{more}", ids[..ids.len().min(LISTED)].join(", "))
}
