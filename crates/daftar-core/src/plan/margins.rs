//! From sales to the result, by the steps of the Moroccan statement of management balances.

use super::costs::{Costs, sum};
use super::equipment::Assets;
use super::funding::Funding;
use super::sales::Sales;
use crate::engine::unit::Money;
use crate::engine::{Draft, Key, Line, centimes};
use crate::list::ItemId;
use crate::workbook::{MonthlyCost, Workbook};

/// The intermediate balances of each month.
#[derive(Clone, Copy, Debug)]
pub struct Margins {
    /// Monthly costs that are no tax, and what opening costs.
    pub external_costs: Line<Money>,
    /// Gross margin less external costs.
    pub value_added: Line<Money>,
    /// Monthly costs typed as taxes and contributions.
    pub taxes: Line<Money>,
    /// Value added less people, the owner included, and taxes.
    pub operating_surplus: Line<Money>,
    /// The same less what wears out.
    pub operating_result: Line<Money>,
    /// Interest, as a result: below zero.
    pub financial_result: Line<Money>,
    /// The two results together. Equal to the result, always: a plan has no tax but what is
    /// typed as a cost.
    pub result_before_tax: Line<Money>,
}

/// The intermediate balances. The owner's pay is counted with people (account 6177 stands
/// among staff costs), sub-contracted labour in the gross margin.
pub fn margins(
    draft: &Draft,
    book: &Workbook,
    sales: &Sales,
    costs: &Costs,
    assets: &Assets,
    funding: &Funding,
) -> Margins {
    let is_tax = |id: ItemId| book.costs.get(id).is_some_and(MonthlyCost::is_tax);
    let (taxes, external): (Vec<_>, Vec<_>) = costs.costs.iter().partition(|(id, _)| is_tax(*id));
    let external = sum(&external) + costs.start_costs_total;
    let external_costs = draft.line(Key::ExternalCosts, external);
    let value_added = draft.line(Key::ValueAdded, sales.gross_margin - external_costs);
    let taxes = draft.line(Key::TypedTaxes, sum(&taxes));
    let surplus = value_added - costs.staff_pay - costs.staff_charges - costs.owner_pay - taxes;
    let operating_surplus = draft.line(Key::OperatingSurplus, surplus);
    let operating_result =
        draft.line(Key::OperatingResult, operating_surplus - assets.depreciation);
    let financial_result = draft.line(Key::FinancialResult, centimes(0) - funding.interest);
    Margins {
        external_costs,
        value_added,
        taxes,
        operating_surplus,
        operating_result,
        financial_result,
        result_before_tax: draft.line(Key::ResultBeforeTax, operating_result + financial_result),
    }
}
