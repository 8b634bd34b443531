//! Where the figures of a report come from.

use daftar_core::Projection;
use daftar_core::engine::unit::Unit;
use daftar_core::engine::{Id, Line};
use daftar_core::workbook::Place;
use std::ops::Range;

/// Where a figure comes from, one step deep. Months are those of the plan, from 0; a loan has
/// months beyond it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Somebody typed it there.
    Typed(Place),
    /// A line in a month.
    Line(Id, u32),
    /// The sum of a line from one month to another.
    Sum(Id, u32, u32),
    /// The sum of several figures.
    Total(Vec<Source>),
    /// The first less the second.
    Difference(Box<[Source; 2]>),
    /// The first divided by the second.
    Quotient(Box<[Source; 2]>),
}

impl Source {
    /// A line of the plan in a month.
    pub(crate) fn line<U: Unit>(plan: &Projection, line: Line<U>, month: u32) -> Source {
        Source::Line(id(plan, line), month)
    }

    /// The sum of a line of the plan over some months, at least one.
    pub(crate) fn sum<U: Unit>(plan: &Projection, line: Line<U>, months: Range<u32>) -> Source {
        let last = months.end.saturating_sub(1);
        if months.start == last {
            return Source::line(plan, line, last);
        }
        Source::Sum(id(plan, line), months.start, last)
    }

    pub(crate) fn less(self, other: Source) -> Source {
        Source::Difference(Box::new([self, other]))
    }

    pub(crate) fn over(self, other: Source) -> Source {
        Source::Quotient(Box::new([self, other]))
    }
}

/// The name of a line of the plan.
pub(crate) fn id<U: Unit>(plan: &Projection, line: Line<U>) -> Id {
    plan.model.rows[line.row() as usize].id
}
