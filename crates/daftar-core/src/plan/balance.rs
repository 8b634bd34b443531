//! The balance sheet of each month, and what it says of working capital.

use super::costs::Purchases;
use super::equipment::Assets;
use super::funding::Funding;
use super::results::Results;
use super::sales::Sales;
use crate::engine::unit::{Money, Quantity};
use crate::engine::{Draft, Expr, Key, Line, count, months_of_year, total};

/// Days of a month in ratios: a year has 360.
pub(super) const DAYS_OF_MONTH: u32 = 30;

/// The balance sheet at the end of each month.
#[derive(Clone, Copy, Debug)]
pub struct Balance {
    /// Equipment at cost.
    pub equipment_cost: Line<Money>,
    /// Worn out so far.
    pub written_off: Line<Money>,
    /// Equipment less what is worn out, and the deposit.
    pub fixed_assets: Line<Money>,
    /// Stock, and what customers owe.
    pub current_assets: Line<Money>,
    /// Everything owned, cash included.
    pub assets: Line<Money>,
    /// What the owner brought, in cash and in kind.
    pub owner_capital: Line<Money>,
    /// Grants received so far.
    pub grants: Line<Money>,
    /// Results of the plan years before.
    pub earlier_results: Line<Money>,
    /// Result of the plan year up to this month.
    pub year_result: Line<Money>,
    /// The owner's capital, grants and results.
    pub own_funds: Line<Money>,
    /// Owed on loans and to family.
    pub debts: Line<Money>,
    /// Everything owed, and the owner's own. Equal to the assets, always.
    pub liabilities: Line<Money>,
}

/// The balance sheet. It balances because what is owned and what is owed follow from the same
/// movements: nothing is made to fit. Grants count as the owner's own as soon as they come.
pub fn balance(
    draft: &Draft,
    sales: &Sales,
    purchases: &Purchases,
    assets: &Assets,
    funding: &Funding,
    results: &Results,
) -> Balance {
    let equipment_cost =
        draft.line(Key::EquipmentCost, assets.bought.so_far() + assets.brought_in.so_far());
    let written_off = draft.line(Key::WrittenOff, assets.depreciation.so_far());
    let fixed_assets =
        draft.line(Key::FixedAssets, equipment_cost - written_off + assets.deposit_held);
    let current_assets = draft.line(Key::CurrentAssets, purchases.stock + sales.receivables);
    let owned = [fixed_assets, current_assets, results.closing_cash];

    let owner_capital =
        draft.line(Key::OwnerCapital, funding.own_cash.so_far() + assets.brought_in.so_far());
    let grants = draft.line(Key::GrantsSoFar, funding.grants_total.so_far());
    let year_result = draft.line(Key::YearResult, results.result.year_to_date());
    let earlier_results = draft.line(Key::EarlierResults, results.result_so_far - year_result);
    let own_funds = [owner_capital, grants, earlier_results, year_result];
    let own_funds = draft.line(Key::OwnFunds, total(&own_funds));
    let debts = draft.line(Key::Debts, funding.owed + funding.family_owed);
    Balance {
        equipment_cost,
        written_off,
        fixed_assets,
        current_assets,
        assets: draft.line(Key::Assets, total(&owned)),
        owner_capital,
        grants,
        earlier_results,
        year_result,
        own_funds,
        debts,
        liabilities: draft.line(Key::Liabilities, own_funds + debts + purchases.payables),
    }
}

/// What the business must advance, and what it has for that.
#[derive(Clone, Copy, Debug)]
pub struct WorkingCapital {
    /// Stock and what customers owe, less what is owed to suppliers.
    pub need: Line<Money>,
    /// How much more that is than a month ago.
    pub rise: Line<Money>,
    /// The need in days of sales.
    pub need_days: Line<Quantity>,
    /// Own funds and debts less fixed assets: what stays to work with.
    pub capital: Line<Money>,
    /// Working capital less its need. Equal to the cash, always.
    pub net_cash: Line<Money>,
}

/// Working capital and its need (`domain`: fonds de roulement, besoin en fonds de roulement,
/// trésorerie nette). Days are those of the sales of the plan year so far, its months having
/// 30 days each.
pub fn working_capital(
    draft: &Draft,
    sales: &Sales,
    purchases: &Purchases,
    balance: &Balance,
) -> WorkingCapital {
    let need = purchases.stock + sales.receivables - purchases.payables;
    let need = draft.line(Key::WorkingCapitalNeed, need);
    let rise = draft.line(Key::WorkingCapitalRise, need - need.previous());
    let need_days = draft.line(Key::WorkingCapitalDays, days_of(need, sales.sales));
    let capital =
        draft.line(Key::WorkingCapital, balance.own_funds + balance.debts - balance.fixed_assets);
    let net_cash = draft.line(Key::NetCashPosition, capital - need);
    WorkingCapital { need, rise, need_days, capital, net_cash }
}

/// How many days of a flow an amount makes, at the pace of the plan year so far; zero when
/// nothing flows.
pub(super) fn days_of(amount: Line<Money>, flow: Line<Money>) -> Expr<Quantity> {
    amount / (flow.year_to_date() / months_of_year() / count(DAYS_OF_MONTH))
}
