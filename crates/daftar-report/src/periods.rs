//! Months or years of lines of money, as columns and cells.

use crate::columns::Column;
use crate::label::{line_label, row_id};
use crate::{Cell, Mark, Row, RowKind, Source};
use daftar_core::engine::unit::{Money, Unit};
use daftar_core::engine::{Key, Line};
use daftar_core::{ItemId, Msg, Projection};
use std::ops::Range;

/// Over what time a statement goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Periods {
    /// Each month, and everything together.
    Months,
    /// Each month alone: what is held cannot be added up.
    EachMonth,
    /// Each quarter of the plan years, and everything together.
    Quarters,
    /// Each plan year.
    Years,
}

/// How the months of a line become the figure of a longer time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Over {
    /// Added up: what flows.
    Sum,
    /// As at the beginning: the year's opening is January's.
    First,
    /// As at the end: a balance.
    Last,
}

impl Periods {
    pub(crate) fn columns(self, plan: &Projection) -> Vec<Column> {
        match self {
            Periods::Months | Periods::EachMonth => {
                let months = (0..plan.months()).map(|month| Column::Month(plan.month(month)));
                let total = (self == Periods::Months).then_some(Column::Total);
                months.chain(total).collect()
            }
            Periods::Quarters => {
                let column = |span: Range<u32>| {
                    let (year, number) = (span.start / 12 + 1, span.start % 12 / QUARTER + 1);
                    Column::Quarter(year, number, plan.month(span.start))
                };
                quarters(plan).map(column).chain([Column::Total]).collect()
            }
            Periods::Years => years(plan),
        }
    }

    /// The spans of months that the columns stand for.
    pub(crate) fn spans(self, plan: &Projection) -> Vec<Range<u32>> {
        match self {
            Periods::Months => {
                let all = 0..plan.months();
                (0..plan.months()).map(|month| month..month + 1).chain([all]).collect()
            }
            Periods::EachMonth => (0..plan.months()).map(|month| month..month + 1).collect(),
            Periods::Quarters => quarters(plan).chain(std::iter::once(0..plan.months())).collect(),
            Periods::Years => plan.years().collect(),
        }
    }

    pub(crate) fn cells(
        self,
        plan: &Projection,
        line: Line<Money>,
        over: Over,
    ) -> Vec<Option<Cell>> {
        let figure = |span: Range<u32>| match over {
            Over::Sum => plan.sum(line, span),
            Over::First => plan.money(line, span.start),
            Over::Last => plan.money(line, span.end - 1),
        };
        self.spans(plan).into_iter().map(|span| Some(Cell::Money(figure(span)))).collect()
    }

    /// Where the figures of [`Periods::cells`] come from.
    pub(crate) fn sources<U: Unit>(
        self,
        plan: &Projection,
        line: Line<U>,
        over: Over,
    ) -> Vec<Option<Source>> {
        let source = |span: Range<u32>| match over {
            Over::Sum => Source::sum(plan, line, span),
            Over::First => Source::line(plan, line, span.start),
            Over::Last => Source::line(plan, line, span.end - 1),
        };
        self.spans(plan).into_iter().map(|span| Some(source(span))).collect()
    }
}

/// The plan years as columns.
pub(crate) fn years(plan: &Projection) -> Vec<Column> {
    let column = |(number, year): (u32, Range<u32>)| {
        Column::Year(number, plan.month(year.start), plan.month(year.end - 1))
    };
    (1..).zip(plan.years()).map(column).collect()
}

/// Months of a quarter.
const QUARTER: u32 = 3;

/// The quarters of the plan years; the last may be shorter.
fn quarters(plan: &Projection) -> impl Iterator<Item = Range<u32>> + use<> {
    let months = plan.months();
    (0..months).step_by(QUARTER as usize).map(move |first| first..(first + QUARTER).min(months))
}

/// A row of a statement.
pub(crate) struct Statement<'a> {
    pub(crate) plan: &'a Projection,
    pub(crate) periods: Periods,
    pub(crate) rows: Vec<Row>,
}

impl Statement<'_> {
    pub(crate) fn heading(&mut self, key: &str) {
        self.rows.push(Row::heading(key));
    }

    /// A line of the whole plan.
    pub(crate) fn line(
        &mut self,
        kind: RowKind,
        key: Key,
        line: Line<Money>,
        over: Over,
    ) -> Pushed<'_> {
        self.push(kind, row_id(key, None), line_label(key), line, over);
        Pushed(self.rows.last_mut())
    }

    /// What is held at the end of a time, unless it is zero throughout.
    pub(crate) fn held_if_any(&mut self, key: Key, line: Line<Money>) -> Pushed<'_> {
        match self.any(line) {
            true => self.line(RowKind::Item, key, line, Over::Last),
            false => Pushed(None),
        }
    }

    /// A line of the whole plan, unless it is zero throughout.
    pub(crate) fn line_if_any(&mut self, kind: RowKind, key: Key, line: Line<Money>) {
        if self.any(line) {
            self.line(kind, key, line, Over::Sum);
        }
    }

    /// A line of one item, called by its name.
    pub(crate) fn item(&mut self, key: Key, id: ItemId, label: Msg, line: Line<Money>) {
        if self.any(line) {
            self.push(RowKind::Item, row_id(key, Some(id)), label, line, Over::Sum);
        }
    }

    fn any(&self, line: Line<Money>) -> bool {
        (0..self.plan.months()).any(|month| !self.plan.money(line, month).is_zero())
    }

    fn push(&mut self, kind: RowKind, id: String, label: Msg, line: Line<Money>, over: Over) {
        let cells = self.periods.cells(self.plan, line, over);
        let typed = self.plan.model.is_typed(line.row());
        let mark = if typed { Mark::Typed } else { Mark::Computed };
        let sources = self.periods.sources(self.plan, line, over);
        self.rows.push(Row { id, kind, label, cells, mark, sources });
    }
}

/// A row that was just put into a statement, if it was.
pub(crate) struct Pushed<'a>(Option<&'a mut Row>);

impl Pushed<'_> {
    /// Gives it another name than that of its line.
    pub(crate) fn called(self, key: &str) {
        if let Some(row) = self.0 {
            row.label = Msg::new(key);
        }
    }
}
