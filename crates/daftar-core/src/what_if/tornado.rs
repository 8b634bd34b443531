//! What matters most: each thing a tenth higher and a tenth lower, by itself.

use super::outcome::Outcome;
use super::project;
use super::scenario::{Of, Scenario, Shock};
use crate::message::Msg;
use crate::money::Money;
use crate::projection::Projection;
use crate::workbook::Workbook;
use rust_decimal::Decimal;

/// How much each thing is raised and lowered: a tenth.
pub const STEP: Decimal = Decimal::from_parts(1, 0, 0, false, 1);

/// Something a plan hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Driver {
    /// Selling prices.
    Price,
    /// Quantities sold.
    Quantity,
    /// What materials and packaging cost.
    Materials,
    /// Monthly costs and staff.
    FixedCosts,
    /// What the owner takes.
    OwnerPay,
    /// When customers pay: a month later, and no month earlier.
    CreditDelay,
}

impl Driver {
    /// Every one.
    pub const ALL: &'static [Driver] = &[
        Driver::Price,
        Driver::Quantity,
        Driver::Materials,
        Driver::FixedCosts,
        Driver::OwnerPay,
        Driver::CreditDelay,
    ];

    /// Its name in machine output, and the end of its message `driver-`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Driver::Price => "price",
            Driver::Quantity => "quantity",
            Driver::Materials => "materials",
            Driver::FixedCosts => "fixed-costs",
            Driver::OwnerPay => "owner-pay",
            Driver::CreditDelay => "credit-delay",
        }
    }

    fn shocks(self, factor: Decimal) -> Vec<Shock> {
        match self {
            Driver::Price => vec![Shock::Price(Of::All, factor)],
            Driver::Quantity => vec![Shock::Quantity(Of::All, factor)],
            Driver::Materials => vec![Shock::Materials(factor)],
            Driver::FixedCosts => vec![Shock::Costs(Of::All, factor), Shock::Staff(factor)],
            Driver::OwnerPay => vec![Shock::OwnerPay(factor)],
            Driver::CreditDelay => vec![Shock::LaterCustomers(1)],
        }
    }
}

/// What a figure of the plan changes by, when one thing changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// What changes.
    pub driver: Driver,
    /// By how much the figure changes when the thing is a tenth less; none for a delay.
    pub less: Option<Money>,
    /// When it is a tenth more, or a month later.
    pub more: Money,
}

impl Effect {
    /// The larger of its two sizes.
    fn size(&self) -> Money {
        self.more.abs().max(self.less.unwrap_or_default().abs())
    }
}

/// What matters most: the largest effect first, those without any left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tornado {
    /// The plan year whose result is looked at, from 0: the second, or the last full one.
    pub year: u32,
    /// On the lowest cash of the plan.
    pub lowest_cash: Vec<Effect>,
    /// On the result of that year.
    pub result: Vec<Effect>,
}

/// What matters most in a plan. `plan` is the plan of the workbook as it stands.
pub fn tornado(book: &Workbook, plan: &Projection) -> Tornado {
    let full = plan.years().filter(|year| year.end - year.start == 12).count();
    let year = full.min(2).saturating_sub(1);
    let figures =
        |outcome: Outcome| (outcome.lowest, outcome.results.get(year).copied().unwrap_or_default());
    let (cash, result) = figures(Outcome::of(plan));
    let changed = |driver: Driver, factor| {
        let name = Msg::new(format!("driver-{}", driver.as_str()));
        let scenario = Scenario { id: driver.as_str(), name, shocks: driver.shocks(factor) };
        let (new_cash, new_result) = figures(Outcome::of(&project(book, &scenario)));
        (new_cash - cash, new_result - result)
    };
    let effects = Driver::ALL.iter().map(|&driver| {
        let less = (driver != Driver::CreditDelay).then(|| changed(driver, Decimal::ONE - STEP));
        let more = changed(driver, Decimal::ONE + STEP);
        let on_cash = Effect { driver, less: less.map(|it| it.0), more: more.0 };
        let on_result = Effect { driver, less: less.map(|it| it.1), more: more.1 };
        (on_cash, on_result)
    });
    let (on_cash, on_result): (Vec<Effect>, Vec<Effect>) = effects.unzip();
    Tornado {
        year: u32::try_from(year).unwrap_or_default(),
        lowest_cash: largest_first(on_cash),
        result: largest_first(on_result),
    }
}

/// Few enough to be put in their places one by one; equals stay in order.
fn largest_first(effects: Vec<Effect>) -> Vec<Effect> {
    let mut sorted: Vec<Effect> = Vec::new();
    for effect in effects.into_iter().filter(|effect| !effect.size().is_zero()) {
        let at = sorted.iter().position(|other| effect.size() > other.size());
        sorted.insert(at.unwrap_or(sorted.len()), effect);
    }
    sorted
}
