//! Where the money comes from: the owner, family, grants and loans.

use super::calendar::Horizon;
use super::costs::{first, sum};
use super::loan::{LoanLines, Method, Terms, loan};
use crate::engine::unit::Money;
use crate::engine::{Draft, Expr, Key, Line, count, month_number};
use crate::list::ItemId;
use crate::workbook::{Field, Loan, Workbook};

/// The lines of all money that comes from outside.
#[derive(Clone, Debug)]
pub struct Funding {
    /// The owner's own cash.
    pub own_cash: Line<Money>,
    /// Received from family.
    pub family_received: Line<Money>,
    /// Given back to family.
    pub family_repaid: Line<Money>,
    /// Still owed to family.
    pub family_owed: Line<Money>,
    /// Each grant.
    pub grants: Vec<(ItemId, Line<Money>)>,
    /// All grants.
    pub grants_total: Line<Money>,
    /// Each loan.
    pub loans: Vec<(ItemId, LoanLines)>,
    /// Loans received.
    pub drawn: Line<Money>,
    /// Interest of all loans.
    pub interest: Line<Money>,
    /// Principal of all loans.
    pub principal: Line<Money>,
    /// Still owed on all loans.
    pub owed: Line<Money>,
}

/// Money from the owner, family, grants and loans.
pub fn funding(draft: &Draft, book: &Workbook, horizon: &Horizon) -> Funding {
    let own_cash =
        draft.line(Key::OwnCash, first(draft.money(Field::OwnCash, book.funding.own_cash)));
    let (family_received, family_repaid, family_owed) = family(draft, book, horizon);
    let grants = book.funding.grants.iter().map(|(id, grant)| {
        let item = draft.item(id);
        let amount = Expr::from(item.money(Field::GrantAmount, grant.amount));
        (id, item.line(Key::Grants, amount.only(horizon.one(grant.month))))
    });
    let grants: Vec<(ItemId, Line<Money>)> = grants.collect();
    let grants_total = draft.line(Key::Grants, sum(&grants));
    let lines = |(id, typed): (ItemId, &Loan)| {
        (id, loan(draft.item(id), &terms(typed, horizon.number(typed.month))))
    };
    let loans: Vec<(ItemId, LoanLines)> = book.loans.iter().map(lines).collect();
    let all = |key, of: fn(&LoanLines) -> Line<Money>| {
        let lines: Vec<_> = loans.iter().map(|(id, loan)| (*id, of(loan))).collect();
        draft.line(key, sum(&lines))
    };
    Funding {
        own_cash,
        family_received,
        family_repaid,
        family_owed,
        grants_total,
        grants,
        drawn: all(Key::LoanDrawn, |loan| loan.drawn),
        interest: all(Key::Interest, |loan| loan.interest),
        principal: all(Key::Principal, |loan| loan.principal),
        owed: all(Key::LoanOwed, |loan| loan.owed),
        loans,
    }
}

/// Family money comes in the first month and goes back in equal monthly parts, without
/// interest. Without a month or a number of parts it is not given back within the plan.
fn family(
    draft: &Draft,
    book: &Workbook,
    horizon: &Horizon,
) -> (Line<Money>, Line<Money>, Line<Money>) {
    let funding = &book.funding;
    let amount = draft.money(Field::Family, funding.family);
    let received = draft.line(Key::FamilyReceived, first(amount));
    let (from, parts) = match (funding.family_from, funding.family_months) {
        (Some(from), Some(parts)) => (Some(from), parts.get()),
        _ => {
            let never = crate::engine::Months::NONE;
            let repaid = draft.line(Key::FamilyRepaid, Expr::from(amount).only(never));
            let owed = draft.running(Key::FamilyOwed, |owed| owed.previous() + received - repaid);
            return (received, repaid, owed);
        }
    };
    let number = draft.count(Field::FamilyMonths, parts);
    let paid_parts = (month_number() - count(horizon.number(from))).min(number);
    // Rounding the running sum makes the last part take up the odd centime.
    let so_far = (amount * paid_parts / number).rounded().only(horizon.from(from));
    let so_far = draft.line(Key::FamilyRepaidSoFar, so_far);
    let repaid = draft.line(Key::FamilyRepaid, so_far - so_far.previous());
    let owed = draft.running(Key::FamilyOwed, |owed| owed.previous() + received - repaid);
    (received, repaid, owed)
}

/// The terms of a typed loan, drawn in a month of the plan.
pub(super) fn terms(loan: &Loan, drawn: u32) -> Terms {
    Terms {
        amount: loan.amount,
        drawn,
        rate: loan.rate.map(|rate| rate.get()),
        periods: loan.months.map(|months| months.get()),
        grace: loan.grace.map_or(0, |grace| grace.get()),
        periods_per_year: 12,
        method: Method::Level,
    }
}
