//! What an investment is worth: a row of flows, the first at time 0, each later one a period
//! (a year) after the one before. Money paid out is negative.
//!
//! The definitions are those of textbooks and of
//! [numpy-financial](https://numpy.org/numpy-financial/): nothing is discounted at time 0. (The
//! `NPV()` of a spreadsheet discounts its first flow by one period: it is given the others, and
//! the first is added.) Exact decimals, unrounded. Where there is no answer it is none, and for
//! the internal rate of return the reason is said.

use super::roots::{sign_changes, unit_roots};
use rust_decimal::Decimal;

/// The most flows that are looked at: a century of years after time 0.
pub const FLOWS: usize = 101;

/// What the flows are worth at time 0, at a rate a period.
///
/// `flow 0 + flow 1 / (1 + rate) + flow 2 / (1 + rate)^2 + ...`. None for a rate of -1 or less,
/// for more than [`FLOWS`] flows, and where a figure is too large to write down.
pub fn net_present_value(rate: Decimal, flows: &[Decimal]) -> Option<Decimal> {
    let growth = growth(rate, flows)?;
    // From the last flow back: one division a period, and no power that could overflow.
    flows.iter().rev().try_fold(Decimal::ZERO, |later, flow| {
        later.checked_div(growth).and_then(|later| later.checked_add(*flow))
    })
}

/// Each flow at what it is worth at time 0. None as for [`net_present_value`].
pub fn discounted(rate: Decimal, flows: &[Decimal]) -> Option<Vec<Decimal>> {
    let growth = growth(rate, flows)?;
    let mut worth = Decimal::ONE;
    let mut all = Vec::with_capacity(flows.len());
    for (period, flow) in flows.iter().enumerate() {
        if period > 0 {
            worth = worth.checked_div(growth)?;
        }
        all.push(flow.checked_mul(worth)?);
    }
    Some(all)
}

/// What one dirham becomes in a period, for flows that are looked at.
fn growth(rate: Decimal, flows: &[Decimal]) -> Option<Decimal> {
    let growth = Decimal::ONE.checked_add(rate)?;
    (growth > Decimal::ZERO && flows.len() <= FLOWS).then_some(growth)
}

/// After how many periods what was paid out has come back, the money of a period coming in
/// evenly over it.
///
/// The first time the sum of the flows so far is no longer below zero; what comes later (a
/// repair, the end of a lease) does not change it. Zero when nothing is paid out at time 0.
/// None when it never comes back. For the discounted payback give it [`discounted`] flows.
pub fn payback(flows: &[Decimal]) -> Option<Decimal> {
    let mut sum = Decimal::ZERO;
    for (period, flow) in flows.iter().take(FLOWS).enumerate() {
        let missing = -sum;
        sum = sum.checked_add(*flow)?;
        if sum >= Decimal::ZERO {
            let before = Decimal::from(period.saturating_sub(1));
            return match period {
                0 => Some(Decimal::ZERO),
                _ => before.checked_add(missing.checked_div(*flow)?),
            };
        }
    }
    None
}

/// What each dirham paid out at time 0 brings back, at what it is worth then. None when nothing
/// is paid out at time 0, and as for [`net_present_value`].
pub fn profitability_index(rate: Decimal, flows: &[Decimal]) -> Option<Decimal> {
    let paid = -*flows.first()?;
    if paid <= Decimal::ZERO {
        return None;
    }
    net_present_value(rate, flows)?.checked_add(paid)?.checked_div(paid)
}

/// The rate at which flows are worth nothing at time 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InternalRate {
    /// The rate; where there are several, the one nearest to zero.
    pub rate: Decimal,
    /// All of them, the lowest first. More than one means that none of them says much.
    pub all: Vec<Decimal>,
    /// How often the flows change between money out and money in. With one change there is
    /// exactly one rate; with several there may be several, or none.
    pub sign_changes: usize,
}

/// Why flows have no internal rate of return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoInternalRate {
    /// Money only comes in, only goes out, or does not move at all.
    #[error("the flows have one sign")]
    OneSign,
    /// The flows change sign several times, and are worth nothing at no rate.
    #[error("the flows are worth nothing at no rate")]
    NoRate,
    /// The flows differ so much that the rate cannot be written down.
    #[error("the rate is too large to write down")]
    TooLarge,
    /// More than [`FLOWS`] flows.
    #[error("more than {FLOWS} flows")]
    TooMany,
}

impl NoInternalRate {
    /// The end of its message `no-internal-rate-`.
    pub const fn key(self) -> &'static str {
        match self {
            NoInternalRate::OneSign => "one-sign",
            NoInternalRate::NoRate => "none",
            NoInternalRate::TooLarge => "too-large",
            NoInternalRate::TooMany => "too-many",
        }
    }
}

/// The internal rate of return of flows, a period.
///
/// Every rate above -1 is looked for, and none is missed: no first guess, and no range to be
/// lucky in. Good to twenty digits for flows that people type.
///
/// # Errors
/// When there is none, and why.
pub fn internal_rate(flows: &[Decimal]) -> Result<InternalRate, NoInternalRate> {
    if flows.len() > FLOWS {
        return Err(NoInternalRate::TooMany);
    }
    let sign_changes = sign_changes(flows);
    if sign_changes == 0 {
        return Err(NoInternalRate::OneSign);
    }
    // Rates from 0 on, as what a dirham of the next period is worth now: from 1 down to 0.
    let gains = unit_roots(flows.iter().copied());
    let gains = gains.into_iter().filter_map(|worth| Decimal::ONE.checked_div(worth));
    // Rates below 0, as what a dirham becomes in a period: from 1 down to 0. Read from the
    // last flow, so that no power ever grows.
    let losses = unit_roots(flows.iter().rev().copied());
    let losses = losses.into_iter().filter(|becomes| *becomes < Decimal::ONE);
    // The smaller the worth, the larger the rate.
    let growths = losses.chain(gains.rev());
    let all: Vec<Decimal> = growths.map(|growth| growth - Decimal::ONE).collect();
    match all.iter().min_by_key(|rate| rate.abs()) {
        Some(&rate) => Ok(InternalRate { rate, all, sign_changes }),
        // One change has exactly one rate, however far it is.
        None if sign_changes == 1 => Err(NoInternalRate::TooLarge),
        None => Err(NoInternalRate::NoRate),
    }
}
