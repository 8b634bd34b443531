//! A plan as an investment: what starting takes, and what each year then brings before any
//! debt is served.
//!
//! The start is time 0 and the end of plan year 1 is time 1, also when the last plan year is
//! shorter. What the needs at the start already hold (start-up costs, the first equipment, the
//! opening stock) is not counted again in the first year. At the end of the plan everything is
//! worth what it stands for in the books: a plan of three years for machines of ten would
//! otherwise say nothing.

use super::invest;
use crate::engine::Line;
use crate::engine::unit::Money as MoneyUnit;
use crate::money::Money;
use crate::projection::Projection;
use rust_decimal::Decimal;
use std::ops::Range;

/// The rate at which later money is worth less, a year: an assumption (10 %), no rule. Money
/// that waits could lose its value or earn elsewhere.
pub const DISCOUNT: Decimal = Decimal::from_parts(10, 0, 0, false, 2);

/// What a plan year brings, in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearFlow {
    /// Result and depreciation.
    pub self_financing: Money,
    /// Interest, which serves debt.
    pub interest: Money,
    /// Start-up costs, which are among the needs at the start.
    pub start_costs: Money,
    /// Equipment bought or brought in after the first month: a cost.
    pub equipment: Money,
    /// How much less must be advanced for stock and customers than a year ago; negative when
    /// it is more. The opening stock is among the needs at the start.
    pub working_capital: Money,
    /// In the last plan year, what is then there: equipment less what is worn out, the deposit,
    /// stock, what customers owe less what is owed to suppliers, and the reserve of the start.
    pub left: Money,
}

impl YearFlow {
    /// All of it.
    pub fn total(&self) -> Money {
        self.self_financing + self.interest + self.start_costs + self.working_capital + self.left
            - self.equipment
    }
}

/// A plan as an investment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Investment {
    /// All needs at the start, in kind too.
    pub needs: Money,
    /// Each plan year.
    pub years: Vec<YearFlow>,
}

impl Investment {
    /// Of a plan.
    pub fn of(plan: &Projection) -> Investment {
        let last = plan.months() - 1;
        let years = plan.years().map(|year| {
            let left = if year.end > last { left(plan, last) } else { Money::ZERO };
            year_flow(plan, year, left)
        });
        Investment { needs: plan.money(plan.lines.financing.needs, 0), years: years.collect() }
    }

    /// Time 0 and each year, in dirhams.
    pub fn flows(&self) -> Vec<Decimal> {
        let years = self.years.iter().map(YearFlow::total);
        std::iter::once(-self.needs).chain(years).map(Money::exact).collect()
    }

    /// See [`invest::net_present_value`], at [`DISCOUNT`].
    pub fn net_present_value(&self) -> Option<Money> {
        invest::net_present_value(DISCOUNT, &self.flows()).map(Money::round)
    }
}

fn year_flow(plan: &Projection, year: Range<u32>, left: Money) -> YearFlow {
    let lines = &plan.lines;
    let sum = |line: Line<MoneyUnit>| plan.sum(line, year.clone());
    // What is in the needs at the start belongs to the first month.
    let at_start = |line| if year.start == 0 { plan.money(line, 0) } else { Money::ZERO };
    let bought = [lines.assets.bought, lines.assets.brought_in];
    let equipment: Money = bought.into_iter().map(|line| sum(line) - at_start(line)).sum();
    let rise = sum(lines.working_capital.rise) - at_start(lines.purchases.stock_bought);
    YearFlow {
        self_financing: plan.money(lines.yearly.self_financing, year.end - 1),
        interest: sum(lines.funding.interest),
        start_costs: at_start(lines.costs.start_costs_total),
        equipment,
        working_capital: -rise,
        left,
    }
}

fn left(plan: &Projection, last: u32) -> Money {
    let lines = &plan.lines;
    plan.money(lines.balance.fixed_assets, last)
        + plan.money(lines.working_capital.need, last)
        + plan.money(lines.financing.reserve, 0)
}
