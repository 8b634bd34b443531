//! Result, cash, break-even, and whether the household can live on it.

use super::costs::{Costs, Purchases, first};
use super::equipment::Assets;
use super::funding::Funding;
use super::sales::Sales;
use crate::engine::unit::{Amount, Money, Quantity, Rate};
use crate::engine::{
    Draft, Expr, Given, Key, Line, Months, centimes, choose, months_of_year, total,
};
use crate::list::ItemId;
use crate::workbook::{Field, Workbook};

/// What the plan comes to, month by month.
#[derive(Clone, Copy, Debug)]
pub struct Results {
    /// Costs that do not follow sales.
    pub fixed_costs: Line<Money>,
    /// Result of the month.
    pub result: Line<Money>,
    /// Result from the first month on.
    pub result_so_far: Line<Money>,
    /// Cash at the start of the month.
    pub opening_cash: Line<Money>,
    /// All cash received.
    pub receipts: Line<Money>,
    /// All cash paid.
    pub payments: Line<Money>,
    /// Received less paid.
    pub net_cash: Line<Money>,
    /// Cash at the end of the month.
    pub closing_cash: Line<Money>,
}

/// Result and cash of each month.
pub fn results(
    draft: &Draft,
    sales: &Sales,
    purchases: &Purchases,
    costs: &Costs,
    assets: &Assets,
    funding: &Funding,
) -> Results {
    let fixed = [
        costs.costs_total,
        costs.staff_pay,
        costs.staff_charges,
        costs.owner_pay,
        costs.start_costs_total,
        assets.depreciation,
        funding.interest,
    ];
    let fixed_costs = draft.line(Key::FixedCosts, total(&fixed));
    let result = draft.line(Key::Result, sales.gross_margin - fixed_costs);
    let result_so_far = draft.line(Key::ResultSoFar, result.so_far());

    let receipts = [
        sales.sales_cash,
        sales.credit_collected,
        funding.own_cash,
        funding.family_received,
        funding.grants_total,
        funding.drawn,
    ];
    let payments = [
        assets.bought,
        assets.deposit,
        purchases.stock_bought,
        costs.start_costs_total,
        purchases.cash,
        purchases.suppliers_paid,
        sales.labour,
        sales.other,
        costs.costs_total,
        costs.staff_pay,
        costs.staff_charges,
        costs.owner_pay,
        funding.principal,
        funding.interest,
        funding.family_repaid,
    ];
    let closing = draft.later::<Money>(Key::ClosingCash);
    let opening_cash = draft.line(Key::OpeningCash, closing.previous());
    let receipts = draft.line(Key::Receipts, total(&receipts));
    let payments = draft.line(Key::Payments, total(&payments));
    let net_cash = draft.line(Key::NetCash, receipts - payments);
    let closing_cash = draft.define(closing, opening_cash + net_cash);
    Results {
        fixed_costs,
        result,
        result_so_far,
        opening_cash,
        receipts,
        payments,
        net_cash,
        closing_cash,
    }
}

/// What is looked at once a plan year, at its last month.
#[derive(Clone, Debug)]
pub struct Yearly {
    /// Sales of the year.
    pub sales: Line<Money>,
    /// Gross margin of the year.
    pub margin: Line<Money>,
    /// Fixed costs of the year.
    pub fixed_costs: Line<Money>,
    /// Gross margin as a part of sales.
    pub margin_rate: Line<Rate>,
    /// Sales at which nothing is won or lost; zero when sales leave no margin.
    pub break_even: Line<Money>,
    /// The same for each day open.
    pub break_even_day: Line<Money>,
    /// Planned sales for each day open.
    pub sales_day: Line<Money>,
    /// How far sales may fall before the year loses money.
    pub safety_margin: Line<Rate>,
    /// Units of each product at break-even, the mix staying the same.
    pub break_even_units: Vec<(ItemId, Line<Quantity>)>,
    /// Result and depreciation.
    pub self_financing: Line<Money>,
    /// Interest, principal and family money paid back.
    pub debt_service: Line<Money>,
    /// Self-financing and interest for each dirham of debt service.
    pub debt_cover: Line<Rate>,
}

/// Break-even and debt cover, with the definitions of `domain`: fixed costs divided by the
/// margin rate, rounded up to whole dirhams and units; (result + depreciation + interest)
/// divided by debt service.
pub fn yearly(
    draft: &Draft,
    book: &Workbook,
    sales: &Sales,
    assets: &Assets,
    funding: &Funding,
    results: &Results,
) -> Yearly {
    let ends = Months::year_ends(draft.months());
    let year = |key, line: Line<Money>| draft.line(key, line.year_to_date().only(ends));
    let year_sales = year(Key::YearSales, sales.sales);
    let margin = year(Key::YearMargin, sales.gross_margin);
    let fixed_costs = year(Key::YearFixedCosts, results.fixed_costs);
    let margin_rate = draft.line(Key::MarginRate, (margin / year_sales).only(ends));

    let reached: Expr<Amount> = fixed_costs / margin_rate;
    let some_margin = margin.at_least(centimes(1));
    let break_even = choose(some_margin, reached.rounded_up(), zero());
    let break_even = draft.line(Key::BreakEven, break_even.only(ends));
    let days = open_days(draft, book);
    let break_even_day = (break_even / days / months_of_year()).rounded_up().only(ends);
    let sales_day = (year_sales / days / months_of_year()).rounded().only(ends);
    let units = sales.products.iter().map(|product| {
        let item = draft.item(product.id);
        let share = product.sales.year_to_date() / year_sales;
        let units = (break_even * share / product.price).whole_units_up().only(ends);
        (product.id, item.line(Key::BreakEvenUnits, units))
    });
    let break_even_units = units.collect();
    let safety_margin = ((year_sales - break_even) / year_sales).only(ends);

    let self_financing = results.result.year_to_date() + assets.depreciation.year_to_date();
    let self_financing = draft.line(Key::SelfFinancing, self_financing.only(ends));
    let debt_service = funding.interest.year_to_date()
        + funding.principal.year_to_date()
        + funding.family_repaid.year_to_date();
    let debt_service = draft.line(Key::DebtService, debt_service.only(ends));
    let cover = (self_financing + funding.interest.year_to_date()) / debt_service;
    Yearly {
        sales: year_sales,
        margin,
        fixed_costs,
        margin_rate,
        break_even,
        break_even_day: draft.line(Key::BreakEvenDay, break_even_day),
        sales_day: draft.line(Key::SalesDay, sales_day),
        safety_margin: draft.line(Key::SafetyMargin, safety_margin),
        break_even_units,
        self_financing,
        debt_service,
        debt_cover: draft.line(Key::DebtCover, cover.only(ends)),
    }
}

fn zero() -> Expr<Money> {
    total(&[])
}

fn open_days(draft: &Draft, book: &Workbook) -> Given<crate::engine::unit::Count> {
    let days = book.business.open_days.map_or(super::OPEN_DAYS_DEFAULT, |days| days.get());
    draft.count(Field::BusinessOpenDays, days)
}

/// What the home needs and gets.
#[derive(Clone, Copy, Debug)]
pub struct HouseholdLines {
    /// What the home needs each month.
    pub needs: Line<Money>,
    /// Other money that comes home.
    pub other_income: Line<Money>,
    /// What the business must give the home.
    pub to_draw: Line<Money>,
    /// Owner's pay and other income less needs.
    pub left: Line<Money>,
}

/// Whether the household can live on it.
pub fn household(draft: &Draft, book: &Workbook, costs: &Costs) -> HouseholdLines {
    let home = &book.household;
    let needs = [
        (Field::HouseholdFood, home.food),
        (Field::HouseholdRent, home.rent),
        (Field::HouseholdSchool, home.school),
        (Field::HouseholdChildcare, home.childcare),
        (Field::HouseholdHealth, home.health),
        (Field::HouseholdTransportPhone, home.transport_phone),
        (Field::HouseholdSentHome, home.sent_home),
        (Field::HouseholdSavingsCircle, home.savings_circle),
        (Field::HouseholdOther, home.other),
    ];
    let needs = needs.into_iter().map(|(field, amount)| Expr::from(draft.money(field, amount)));
    let needs = draft.line(Key::HouseholdNeeds, needs.fold(zero(), |sum, need| sum + need));
    let income = draft.money(Field::HouseholdOtherIncome, home.other_income);
    let other_income = draft.line(Key::OtherIncome, income);
    let to_draw = draft.line(Key::ToDraw, (needs - other_income).max(zero()));
    let left = draft.line(Key::HouseholdLeft, costs.owner_pay + other_income - needs);
    HouseholdLines { needs, other_income, to_draw, left }
}

/// The initial financing plan, in the first month.
#[derive(Clone, Copy, Debug)]
pub struct Financing {
    /// One-off costs.
    pub start_costs: Line<Money>,
    /// Equipment bought.
    pub equipment: Line<Money>,
    /// Equipment brought in.
    pub brought_in: Line<Money>,
    /// Deposit.
    pub deposit: Line<Money>,
    /// Stock.
    pub stock: Line<Money>,
    /// Reserve of cash.
    pub reserve: Line<Money>,
    /// All needs.
    pub needs: Line<Money>,
    /// Own cash.
    pub own_cash: Line<Money>,
    /// What the owner brings in kind.
    pub own_kind: Line<Money>,
    /// Family.
    pub family: Line<Money>,
    /// Grants.
    pub grants: Line<Money>,
    /// Loans.
    pub loans: Line<Money>,
    /// All resources.
    pub resources: Line<Money>,
    /// Needs less resources.
    pub gap: Line<Money>,
    /// Own cash and kind as a part of the needs.
    pub own_share: Line<Rate>,
}

/// Needs and resources of the first month (`domain`: plan de financement initial).
pub fn financing(
    draft: &Draft,
    book: &Workbook,
    purchases: &Purchases,
    costs: &Costs,
    assets: &Assets,
    funding: &Funding,
) -> Financing {
    let at_start = |key, line: Line<Money>| draft.line(key, first(line));
    let start_costs = at_start(Key::NeedStartCosts, costs.start_costs_total);
    let equipment = at_start(Key::NeedEquipment, assets.bought);
    let brought_in = at_start(Key::NeedBroughtIn, assets.brought_in);
    let deposit = at_start(Key::NeedDeposit, assets.deposit);
    let stock = at_start(Key::NeedStock, purchases.stock_bought);
    let reserve = draft.money(Field::Reserve, book.funding.reserve);
    let reserve = draft.line(Key::NeedReserve, first(reserve));
    let needs = [start_costs, equipment, brought_in, deposit, stock, reserve];
    let needs = draft.line(Key::Needs, total(&needs));

    let own_cash = at_start(Key::ResourceOwnCash, funding.own_cash);
    let own_kind = at_start(Key::ResourceBroughtIn, assets.brought_in);
    let family = at_start(Key::ResourceFamily, funding.family_received);
    let grants = at_start(Key::ResourceGrants, funding.grants_total);
    let loans = at_start(Key::ResourceLoans, funding.drawn);
    let resources = draft.line(Key::Resources, total(&[own_cash, own_kind, family, grants, loans]));
    let gap = draft.line(Key::FinancingGap, needs - resources);
    let own_share = draft.line(Key::OwnShare, (own_cash + own_kind) / needs);
    Financing {
        start_costs,
        equipment,
        brought_in,
        deposit,
        stock,
        reserve,
        needs,
        own_cash,
        own_kind,
        family,
        grants,
        loans,
        resources,
        gap,
        own_share,
    }
}
