//! Friendly checks: what is impossible, missing, worrying or good, each with its place.
//!
//! A check that needs a figure that is missing says nothing; the check for the missing
//! figure does. Where two speak of the same thing only the stronger is kept, and of many
//! findings of one kind only the worst.

mod check;
mod facts;
mod fewer_sales;
mod good;
mod impossible;
mod missing;
pub mod thresholds;
mod worrying;

pub use check::Check;
pub(crate) use facts::product_name;

use crate::calendar::Month;
use crate::list::ItemId;
use crate::message::{Arg, Msg};
use crate::money::Money;
use crate::projection::Projection;
use crate::workbook::{Field, ListName, ListPlace, Place, Workbook};
use facts::Facts;
use rust_decimal::Decimal;

/// How serious a finding is. Failures come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Cannot be: two answers contradict each other.
    Impossible,
    /// A figure the plan needs is not there yet.
    Missing,
    /// The plan may not stand.
    Worrying,
    /// A strength, with its reason.
    Good,
}

impl Severity {
    /// The word of machine output and the end of its message `severity-`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Impossible => "impossible",
            Severity::Missing => "missing",
            Severity::Worrying => "worrying",
            Severity::Good => "good",
        }
    }
}

/// Where to look, and to change something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A field.
    Field(Place),
    /// A list.
    List(ListPlace),
    /// A report, by its name.
    Report(&'static str),
}

/// One check that has something to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub check: Check,
    /// The check, and of which item or plan year: `worrying.price-below-cost.3`. No two
    /// findings have the same.
    pub id: String,
    /// How serious it is.
    pub severity: Severity,
    /// Where to look.
    pub spot: Spot,
    /// What is known, then at most one thing to try.
    pub message: Msg,
}

/// Everything the checks have to say, the most serious first.
///
/// Projects the workbook once more, with fewer sales, when the plan itself stands.
pub fn findings(book: &Workbook, plan: &Projection) -> Vec<Finding> {
    let facts = Facts::of(book, plan);
    let mut found = Vec::new();
    impossible::check(&facts, &mut found);
    missing::check(&facts, &mut found);
    worrying::check(&facts, &mut found);
    good::check(&facts, &mut found);
    fewer_sales::check(&facts, &mut found);
    found.sort_by_key(|finding| finding.check);
    found
}

impl Finding {
    fn new(check: Check, spot: Spot) -> Finding {
        let message = Msg::new(check.message_key());
        Finding { check, id: check.id(), severity: check.severity(), spot, message }
    }

    /// Tells findings of several items of one list apart.
    fn of(mut self, item: ItemId) -> Finding {
        self.id = format!("{}.{item}", self.id);
        self
    }

    /// Tells findings of items of several lists apart.
    fn of_list(mut self, list: ListName, item: ItemId) -> Finding {
        self.id = format!("{}.{}.{item}", self.id, list.key());
        self
    }

    /// Tells findings of several plan years apart.
    fn of_year(mut self, year: u32) -> Finding {
        self.id = format!("{}.{year}", self.id);
        self
    }

    fn with(mut self, name: &'static str, arg: Arg) -> Finding {
        self.message = self.message.with(name, arg);
        self
    }

    fn amount(self, amount: Money) -> Finding {
        self.with("amount", Arg::Money(amount))
    }

    fn month(self, month: Month) -> Finding {
        self.with("month", Arg::Month(month))
    }

    fn percent(self, fraction: Decimal) -> Finding {
        self.with("percent", Arg::Percent(fraction))
    }

    /// The number of a plan year, from 1.
    fn year(self, year: u32) -> Finding {
        self.count("year", year)
    }

    fn count(self, name: &'static str, count: u32) -> Finding {
        self.with(name, Arg::Count(i64::from(count)))
    }
}

/// The worst of several findings, at most so many, the worst first. Equals stay in order.
///
/// Not sorted by the library: its sort would be compiled anew for nearly every caller, which
/// is 60 KB of the browser app.
fn worst<W: Ord>(
    most: usize,
    candidates: impl IntoIterator<Item = (W, Finding)>,
) -> impl Iterator<Item = Finding> {
    let mut kept: Vec<(W, Finding)> = Vec::new();
    for candidate in candidates {
        let better = kept.iter().position(|(weight, _)| candidate.0 > *weight);
        let at = better.unwrap_or(kept.len());
        if at < most {
            kept.insert(at, candidate);
            kept.truncate(most);
        }
    }
    kept.into_iter().map(|(_, finding)| finding)
}

/// Findings of which none is worse than the others: the first few.
fn first(candidates: impl IntoIterator<Item = Finding>) -> impl Iterator<Item = Finding> {
    candidates.into_iter().take(thresholds::SHOWN)
}

fn at(field: Field) -> Spot {
    Spot::Field(Place::plain(field))
}

fn at_item(field: Field, item: ItemId) -> Spot {
    Spot::Field(Place::item(field, item))
}

fn at_list(list: ListName) -> Spot {
    Spot::List(ListPlace::plain(list))
}
