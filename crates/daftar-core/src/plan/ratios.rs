//! What is asked of each plan year as a whole: its financing plan, and the usual ratios.

use super::balance::{Balance, WorkingCapital, days_of};
use super::costs::Purchases;
use super::equipment::Assets;
use super::funding::Funding;
use super::margins::Margins;
use super::results::{HouseholdLines, Yearly};
use crate::engine::unit::{Money, Quantity, Rate};
use crate::engine::{Draft, Key, Line, Months};

/// The financing plan of each plan year, at its last month. Flows of one line are the months
/// of that line; only what sums several is a line here.
#[derive(Clone, Copy, Debug)]
pub struct YearlyFinancing {
    /// Equipment and deposit, rise of the working capital need, debts paid back.
    pub uses: Line<Money>,
    /// Self-financing, and money from the owner, family, grants and loans.
    pub resources: Line<Money>,
    /// Resources less uses. Equal to what the cash plan's year changes, always.
    pub cash_change: Line<Money>,
}

/// The financing plan of each plan year. What the owner brings in kind is in neither part: it
/// moves no cash.
pub fn yearly_financing(
    draft: &Draft,
    assets: &Assets,
    funding: &Funding,
    working_capital: &WorkingCapital,
    yearly: &Yearly,
) -> YearlyFinancing {
    let ends = Months::year_ends(draft.months());
    let uses = assets.bought.year_to_date()
        + assets.deposit.year_to_date()
        + working_capital.rise.year_to_date()
        + funding.principal.year_to_date()
        + funding.family_repaid.year_to_date();
    let uses = draft.line(Key::YearUses, uses.only(ends));
    let resources = yearly.self_financing
        + funding.own_cash.year_to_date()
        + funding.family_received.year_to_date()
        + funding.grants_total.year_to_date()
        + funding.drawn.year_to_date();
    let resources = draft.line(Key::YearResources, resources.only(ends));
    YearlyFinancing {
        uses,
        resources,
        cash_change: draft.line(Key::CashChange, (resources - uses).only(ends)),
    }
}

/// The ratios of each plan year, at its last month. Zero where a ratio does not exist: its
/// divisor says whether it does.
#[derive(Clone, Copy, Debug)]
pub struct Ratios {
    /// Own funds as a part of all liabilities.
    pub autonomy: Line<Rate>,
    /// Debts for each dirham of self-financing: years it takes to pay them back.
    pub debts_to_self_financing: Line<Rate>,
    /// Interest and principal of loans.
    pub instalments: Line<Money>,
    /// What the business earns before the owner's pay and interest, and other income of the
    /// home, less what the home needs.
    pub disposable: Line<Money>,
    /// Instalments as a part of what is disposable.
    pub instalments_to_disposable: Line<Rate>,
    /// Result as a part of sales.
    pub result_rate: Line<Rate>,
    /// Materials and packaging used.
    pub used: Line<Money>,
    /// How many days the stock lasts at the pace of what is used.
    pub stock_days: Line<Quantity>,
}

/// The usual ratios (`domain`: capitaux propres / total, dettes / CAF, mensualités /
/// disponible, stock en jours).
pub fn ratios(
    draft: &Draft,
    purchases: &Purchases,
    funding: &Funding,
    margins: &Margins,
    balance: &Balance,
    yearly: &Yearly,
    household: &HouseholdLines,
) -> Ratios {
    let ends = Months::year_ends(draft.months());
    let autonomy = (balance.own_funds / balance.liabilities).only(ends);
    let years = (balance.debts / yearly.self_financing).only(ends);
    let instalments = funding.interest.year_to_date() + funding.principal.year_to_date();
    let instalments = draft.line(Key::YearInstalments, instalments.only(ends));
    // The owner's pay is in what is left to the home, and no longer in the operating result.
    let disposable = margins.operating_result.year_to_date() + household.left.year_to_date();
    let disposable = draft.line(Key::Disposable, disposable.only(ends));
    let burden = (instalments / disposable).only(ends);
    let used = draft.line(Key::YearUsed, purchases.purchases.year_to_date().only(ends));
    let result_rate = (balance.year_result / yearly.sales).only(ends);
    Ratios {
        autonomy: draft.line(Key::Autonomy, autonomy),
        debts_to_self_financing: draft.line(Key::DebtsToSelfFinancing, years),
        instalments,
        disposable,
        instalments_to_disposable: draft.line(Key::InstalmentsToDisposable, burden),
        result_rate: draft.line(Key::ResultRate, result_rate),
        used,
        stock_days: draft
            .line(Key::StockDays, days_of(purchases.stock, purchases.purchases).only(ends)),
    }
}
