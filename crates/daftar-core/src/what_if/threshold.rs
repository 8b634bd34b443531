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
/// centimes), so the lowest of them holds between two falls wherever it holds at both: there is
/// one place where it ceases to. It is where the straight line between a fall that holds and one
/// that does not says, or one thousandth on; where the lowest month changes in between, halving
/// comes nearer. What is answered was tried, and so was one thousandth more.
pub fn largest_fall(book: &Workbook, plan: &Projection, goal: Goal) -> Fall {
    let Some(at_first) = margin(plan, goal) else {
        return Fall::NothingOwed;
    };
    if at_first < Decimal::ZERO {
        return Fall::FailsAlready;
    }
    let after = |fall: u32| margin(&project(book, &fallen(fall)), goal).unwrap_or_default();
    let at_last = after(WHOLE);
    if at_last >= Decimal::ZERO {
        return Fall::NeverFails;
    }
    let (mut holding, mut failing) = ((0, at_first), (WHOLE, at_last));
    let mut ways = [on_the_line, one_more, midway].into_iter().cycle();
    while failing.0 - holding.0 > 1 {
        let way = ways.next().unwrap_or(midway);
        let fall = way(holding, failing).clamp(holding.0 + 1, failing.0 - 1);
        let left = after(fall);
        if left < Decimal::ZERO {
            failing = (fall, left);
        } else {
            holding = (fall, left);
        }
    }
    Fall::UpTo(holding.0)
}

/// A fall, and by how much something holds after it.
type Tried = (u32, Decimal);

/// Where the line between two falls crosses zero.
fn on_the_line(holding: Tried, failing: Tried) -> u32 {
    let share = holding.1.checked_sub(failing.1).and_then(|all| holding.1.checked_div(all));
    let step = share.map(|share| share * Decimal::from(failing.0 - holding.0));
    holding.0 + step.and_then(|step| u32::try_from(step.floor()).ok()).unwrap_or_default()
}

fn one_more(holding: Tried, _: Tried) -> u32 {
    holding.0 + 1
}

fn midway(holding: Tried, failing: Tried) -> u32 {
    holding.0.midpoint(failing.0)
}

/// By how much something holds in a plan: below zero when it does not. None when there is
/// nothing that could fail.
fn margin(plan: &Projection, goal: Goal) -> Option<Decimal> {
    match goal {
        Goal::Cash => Some(plan.lowest_cash().1.exact()),
        Goal::DebtCover(least) => {
            let covers = plan.years().filter_map(|year| debt_cover(plan, year.end - 1));
            covers.min().map(|cover| cover.saturating_sub(least))
        }
    }
}

/// Sales lower by so many thousandths.
fn fallen(fall: u32) -> Scenario {
    let left = Decimal::new(i64::from(WHOLE - fall.min(WHOLE)), 3);
    let shocks = vec![Shock::Quantity(Of::All, left)];
    Scenario { id: "fall", name: Msg::new("scenario-fewer-sales"), shocks }
}
