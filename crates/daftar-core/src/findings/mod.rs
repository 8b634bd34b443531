//! Friendly checks: what is missing, impossible, worrying or good, each with its place.
//!
//! A check that needs a figure that is missing says nothing; the check for the missing
//! figure does. Where two speak of the same thing only the stronger is kept.

mod figures;
mod good;
mod impossible;
mod missing;
mod worrying;

use crate::message::Msg;
use crate::projection::Projection;
use crate::workbook::{Field, ListPlace, Place, Workbook};

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
    /// Which check, and of which item: `worrying.price-below-cost.3`.
    pub id: String,
    /// How serious it is.
    pub severity: Severity,
    /// Where to look.
    pub spot: Spot,
    /// What is known, then at most one thing to try.
    pub message: Msg,
}

/// Everything the checks have to say, the most serious first.
pub fn findings(book: &Workbook, plan: &Projection) -> Vec<Finding> {
    let mut found = Vec::new();
    missing::check(book, plan, &mut found);
    impossible::check(book, plan, &mut found);
    worrying::check(book, plan, &mut found);
    good::check(book, plan, &mut found);
    found.sort_by_key(|finding| finding.severity);
    found
}

impl Finding {
    fn new(severity: Severity, name: &str, spot: Spot) -> Finding {
        let id = format!("{}.{name}", severity.as_str());
        let message = Msg::new(format!("finding-{}-{name}", severity.as_str()));
        Finding { id, severity, spot, message }
    }

    fn with(mut self, name: &'static str, arg: crate::message::Arg) -> Finding {
        self.message = self.message.with(name, arg);
        self
    }

    /// Tells findings of several items apart.
    fn of(mut self, item: crate::ItemId) -> Finding {
        self.id = format!("{}.{item}", self.id);
        self
    }
}

fn at(field: Field) -> Spot {
    Spot::Field(Place::plain(field))
}

fn at_item(field: Field, item: crate::ItemId) -> Spot {
    Spot::Field(Place::item(field, item))
}
