//! How far sales may fall.

use super::outcome::debt_cover;
use super::scenario::{Of, Shock};
use super::{Scenario, project};
use crate::message::Msg;
use crate::projection::Projection;
use crate::workbook::Workbook;
use rust_decimal::Decimal;

/// What is to hold when sales fall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// No month ends with less than no cash.
    Cash,
    /// Debt cover of every plan year that owes something is at least this.
    DebtCover(Decimal),
}

/// How far sales may fall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fall {
    /// The plan itself does not hold.
    FailsAlready,
    /// It holds without a single sale.
    NeverFails,
    /// There is no debt to cover.
    NothingOwed,
    /// By so many thousandths it still holds, and by one more it does not.
    UpTo(u32),
}

/// Thousandths in a whole.
const WHOLE: u32 = 1_000;

/// The largest fall of all quantities, in every month, under which something still holds, to a
/// thousandth. `plan` is the plan of the workbook as it stands.
///
/// Cash at a month's end and debt cover follow the quantities in a straight line (but for
/// centimes), so their lowest holds between two falls wherever it holds at both: halving finds
/// the one place where it ceases to.
pub fn largest_fall(book: &Workbook, plan: &Projection, goal: Goal) -> Fall {
    let owes = || plan.years().any(|year| debt_cover(plan, year.end - 1).is_some());
    if matches!(goal, Goal::DebtCover(_)) && !owes() {
        return Fall::NothingOwed;
    }
    if !holds(plan, goal) {
        return Fall::FailsAlready;
    }
    let holds_after = |fall: u32| holds(&project(book, &fallen(fall)), goal);
    if holds_after(WHOLE) {
        return Fall::NeverFails;
    }
    let (mut holding, mut failing) = (0, WHOLE);
    while failing - holding > 1 {
        let middle = holding.midpoint(failing);
        if holds_after(middle) {
            holding = middle;
        } else {
            failing = middle;
        }
    }
    Fall::UpTo(holding)
}

/// Whether something holds in a plan.
fn holds(plan: &Projection, goal: Goal) -> bool {
    match goal {
        Goal::Cash => !plan.lowest_cash().1.is_negative(),
        Goal::DebtCover(least) => {
            let mut covers = plan.years().filter_map(|year| debt_cover(plan, year.end - 1));
            covers.all(|cover| cover >= least)
        }
    }
}

/// Sales lower by so many thousandths.
fn fallen(fall: u32) -> Scenario {
    let left = Decimal::new(i64::from(WHOLE - fall.min(WHOLE)), 3);
    let shocks = vec![Shock::Quantity(Of::All, left)];
    Scenario { id: "fall", name: Msg::new("scenario-fewer-sales"), shocks }
}
