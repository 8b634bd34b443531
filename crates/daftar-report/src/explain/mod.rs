//! Why a figure is what it is, one step at a time.
//!
//! An [`Explained`] is plain data: a figure and a formula whose terms are figures that can be
//! opened in turn ([`explain_reference`]), down to what somebody typed or a number of the
//! formula itself. Sentences are messages ([`Explained::words`]); ids and plain decimals are
//! for programs and tests ([`Explained::notation`]).

mod asked;
mod formula;
mod labels;
mod notation;
mod simple;
mod words;

pub use formula::{Formula, Operator};

use crate::{Cell, Column, Mark, Report, ReportId, Row, RowKind, Source, report, what_if};
use asked::Asked;
use daftar_core::engine::{Id, Operation};
use daftar_core::workbook::Place;
use daftar_core::{Month, Msg, Projection, Workbook};

/// A figure and the step that leads to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// What is explained.
    pub subject: Reference,
    /// What it is called.
    pub title: Msg,
    /// The time it is about. None for what is the same all the time.
    pub period: Option<Msg>,
    /// The figure.
    pub figure: Cell,
    /// Whether it was typed.
    pub mark: Mark,
    /// How it is worked out. None in a month in which nothing is due.
    pub formula: Option<Formula>,
    /// The first month of the plan, which is its month 0.
    pub start: Month,
}

/// A figure, by what it is. Months are those of the plan, from 0; a loan has months beyond it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A line in a month.
    Line(Id, u32),
    /// The sum of a line from one month to another.
    Sum(Id, u32, u32),
    /// A line in a month before the plan begins: zero.
    BeforeThePlan(Id),
    /// What somebody typed.
    Typed(Place),
    /// What is taken where nothing is typed.
    NotTyped(Place),
    /// A number that the month itself gives.
    OfTheMonth(Operation),
    /// Months since a month of the plan, that one included.
    MonthsSince(u32),
    /// A number of the formula itself.
    Number,
    /// A figure of a report that is worked out from several others.
    Report(ReportId, String),
}

/// A figure in a formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Which figure.
    pub reference: Reference,
    /// What it is called.
    pub label: Msg,
    /// The time it is about, where it is another than that of the figure it explains.
    pub period: Option<Msg>,
    /// What it is worth.
    pub figure: Cell,
    /// Whether it was typed.
    pub mark: Mark,
    /// Where it was typed, as a sentence.
    pub place: Option<Msg>,
}

impl Reference {
    /// Whether [`explain_reference`] has a next step.
    pub fn opens(&self) -> bool {
        matches!(self, Reference::Line(..) | Reference::Sum(..))
    }

    /// The word of machine output.
    pub const fn kind(&self) -> &'static str {
        match self {
            Reference::Line(..) => "line",
            Reference::Sum(..) => "sum",
            Reference::BeforeThePlan(_) => "before-the-plan",
            Reference::Typed(_) => "typed",
            Reference::NotTyped(_) => "not-typed",
            Reference::OfTheMonth(_) | Reference::MonthsSince(_) => "month",
            Reference::Number => "number",
            Reference::Report(..) => "report",
        }
    }
}

impl Explained {
    /// The figures of the formula in reading order, each with the operation that joins it to
    /// what stands before.
    pub fn terms(&self) -> Vec<(Operator, &Term)> {
        self.formula.as_ref().map_or_else(Vec::new, Formula::terms)
    }
}

/// Why a figure of a report is what it is: the row by its id, the column by its key
/// ([`crate::Column::key`]). None when there is no such figure, or when it is no step from
/// what was typed: words, and what is found by looking through the months.
pub fn explain(
    book: &Workbook,
    plan: &Projection,
    id: ReportId,
    row: &str,
    column: &str,
) -> Option<Explained> {
    let report = explainable(id, book, plan);
    let index = report.columns.iter().position(|found| found.key() == column)?;
    let row = report.rows.iter().find(|found| found.id == row && found.kind != RowKind::Heading)?;
    let cell = row.cells.get(index)?.clone()?;
    let asked = Asked::new(book, plan);
    match row.source(index)? {
        Source::Typed(place) => Some(asked.typed(*place, cell)),
        Source::Line(line, month) => asked.line(*line, *month),
        Source::Sum(line, from, to) => asked.sum(*line, *from, *to),
        source => Some(Explained {
            subject: Reference::Report(id, format!("{}/{column}", row.id)),
            title: title(row, &report.columns[index]),
            period: None,
            figure: cell,
            mark: Mark::Computed,
            formula: Some(asked.formula(source)?),
            start: plan.horizon.start,
        }),
    }
}

/// The rows of a report that can be explained. What is worked out from other plans cannot, and
/// those plans are not worked out to find that out.
fn explainable(id: ReportId, book: &Workbook, plan: &Projection) -> Report {
    let (columns, rows) = match id {
        ReportId::Scenarios => what_if::plan_alone(plan),
        ReportId::Sensitivity | ReportId::Thresholds => (Vec::new(), Vec::new()),
        id => return report(id, book, plan),
    };
    Report { id, columns, rows }
}

/// A row and, where it says something, its column.
fn title(row: &Row, column: &Column) -> Msg {
    match column {
        Column::Named("value") => row.label.clone(),
        column => Msg::new("explain-at")
            .with("line", labels::nested(row.label.clone()))
            .with("period", labels::nested(column.label())),
    }
}

/// Why a line is what it is in a month of the plan, from 0; of a loan also in a later month.
/// None when there is no such line or month.
pub fn explain_line(book: &Workbook, plan: &Projection, line: Id, month: u32) -> Option<Explained> {
    Asked::new(book, plan).line(line, month)
}

/// The next step: why a term is what it is. None for what cannot be taken apart any further.
pub fn explain_reference(
    book: &Workbook,
    plan: &Projection,
    reference: &Reference,
) -> Option<Explained> {
    let asked = Asked::new(book, plan);
    match reference {
        Reference::Line(line, month) => asked.line(*line, *month),
        Reference::Sum(line, from, to) => asked.sum(*line, *from, *to),
        _ => None,
    }
}
