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
            Periods::Months => {
                let months = (0..plan.months()).map(|month| Column::Month(plan.month(month)));
                months.chain([Column::Total]).collect()
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
    pub(crate) fn line(&mut self, kind: RowKind, key: Key, line: Line<Money>, over: Over) {
        self.push(kind, row_id(key, None), line_label(key), line, over);
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
