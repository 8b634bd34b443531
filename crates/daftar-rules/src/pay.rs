//! Pay: the least that is allowed, and the contributions on it.

use crate::Rules;
use daftar_core::{Money, Month};

/// Work done in a month, as its least pay is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Hours, outside agriculture (SMIG).
    Hours(u32),
    /// Days, in agriculture (SMAG).
    Days(u32),
}

/// The least gross pay for work done in a month: hours or days times the least pay of one
/// (decrees 2.19.422 to 2.25.983; rules `minimum-hour` and `minimum-day`).
pub fn minimum_pay(rules: &Rules, month: Month, work: Work) -> Option<Money> {
    let (each, number) = match work {
        Work::Hours(hours) => (rules.minimum_hour().value(month)?, hours),
        Work::Days(days) => (rules.minimum_day().value(month)?, days),
    };
    Some(Money::from_centimes(each.centimes().saturating_mul(number.into())))
}

/// The least gross pay of a full month of hours, outside agriculture (rules `minimum-hour`
/// and `working-month`).
pub fn full_month(rules: &Rules, month: Month) -> Option<Money> {
    let hours = rules.working_month().value(month)?.hours;
    minimum_pay(rules, month, Work::Hours(hours))
}

/// The least gross pay of a full month of days, in agriculture (rules `minimum-day` and
/// `working-month`).
pub fn full_month_in_agriculture(rules: &Rules, month: Month) -> Option<Money> {
    let days = rules.working_month().value(month)?.days;
    minimum_pay(rules, month, Work::Days(days))
}

/// By how much a month's gross pay is below the least pay for the work done; zero where it
/// is enough.
pub fn below_minimum(rules: &Rules, month: Month, gross: Money, work: Work) -> Option<Money> {
    Some((minimum_pay(rules, month, work)? - gross).max(Money::ZERO))
}

/// What one person's pay of a month costs and leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contributed {
    /// On top of the gross pay.
    pub employer: Money,
    /// Kept back from it.
    pub employee: Money,
}

/// The social contributions on a month's gross pay of one person: each branch on the whole
/// pay or on what is below its ceiling (CNSS; rule `contributions`).
pub fn contributions(rules: &Rules, month: Month, gross: Money) -> Option<Contributed> {
    let rule = rules.contributions().value(month)?;
    Some(Contributed { employer: rule.employer(gross), employee: rule.employee(gross) })
}
