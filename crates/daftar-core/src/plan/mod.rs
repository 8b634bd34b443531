//! The plan as lines with formulas: from sales to cash, balance and break-even.

mod balance;
mod calendar;
mod costs;
mod demand;
mod equipment;
mod funding;
pub mod loan;
mod margins;
mod ratios;
mod results;
mod sales;

pub use balance::{Balance, WorkingCapital};
pub use calendar::Horizon;
pub use costs::{Costs, Purchases};
pub use demand::Demand;
pub use equipment::{Assets, EquipmentLines};
pub use funding::Funding;
pub use loan::{Instalment, LoanLines};
pub use margins::Margins;
pub use ratios::{Ratios, YearlyFinancing};
pub use results::{Financing, HouseholdLines, Results, Yearly};
pub use sales::{ProductLines, Sales};

use crate::calendar::Month;
use crate::engine::{Draft, Model};
use crate::workbook::Workbook;

/// Days open in a month when nothing is typed: six days a week.
pub const OPEN_DAYS_DEFAULT: u32 = 25;
/// The month from which a plan without an opening month is drawn.
pub const START_DEFAULT: Month = match Month::new(2027, 1) {
    Some(month) => month,
    None => unreachable!(),
};

/// The lines of a plan, by what they are.
#[derive(Clone, Debug)]
pub struct PlanLines {
    /// Sales and what goes with them.
    pub sales: Sales,
    /// Purchases and stock.
    pub purchases: Purchases,
    /// Costs that do not follow sales.
    pub costs: Costs,
    /// Equipment and deposit.
    pub assets: Assets,
    /// Money from the owner, family, grants and loans.
    pub funding: Funding,
    /// From sales to the result, step by step.
    pub margins: Margins,
    /// Result and cash.
    pub results: Results,
    /// The balance sheet.
    pub balance: Balance,
    /// What must be advanced, and what there is for that.
    pub working_capital: WorkingCapital,
    /// Break-even and debt cover of each plan year.
    pub yearly: Yearly,
    /// The home.
    pub household: HouseholdLines,
    /// The initial financing plan.
    pub financing: Financing,
    /// The financing plan of each plan year.
    pub yearly_financing: YearlyFinancing,
    /// The usual ratios of each plan year.
    pub ratios: Ratios,
}

/// The plan of a workbook as formulas, customers doing what was typed or otherwise.
pub fn plan(book: &Workbook, demand: &Demand) -> (PlanLines, Model) {
    let horizon = Horizon::of(book);
    let draft = Draft::new(horizon.start, horizon.months);
    let sales = sales::sales(&draft, book, &horizon, demand);
    let purchases = costs::purchases(&draft, book, &sales);
    let costs = costs::costs(&draft, book, &horizon);
    let assets = equipment::assets(&draft, book, &horizon);
    let funding = funding::funding(&draft, book, &horizon);
    let margins = margins::margins(&draft, book, &sales, &costs, &assets, &funding);
    let results = results::results(&draft, &sales, &purchases, &costs, &assets, &funding);
    let balance = balance::balance(&draft, &sales, &purchases, &assets, &funding, &results);
    let working_capital = balance::working_capital(&draft, &sales, &purchases, &balance);
    let yearly = results::yearly(&draft, book, &sales, &assets, &funding, &results);
    let household = results::household(&draft, book, &costs);
    let financing = results::financing(&draft, book, &purchases, &costs, &assets, &funding);
    let yearly_financing =
        ratios::yearly_financing(&draft, &assets, &funding, &working_capital, &yearly);
    let ratios =
        ratios::ratios(&draft, &purchases, &funding, &margins, &balance, &yearly, &household);
    let lines = PlanLines {
        sales,
        purchases,
        costs,
        assets,
        funding,
        margins,
        results,
        balance,
        working_capital,
        yearly,
        household,
        financing,
        yearly_financing,
        ratios,
    };
    (lines, draft.finish())
}
