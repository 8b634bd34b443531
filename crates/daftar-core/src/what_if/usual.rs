//! The scenarios that every lender's file shows.

use super::project;
use super::scenario::{Of, Scenario, Shock};
use crate::findings::product_name;
use crate::message::{Arg, Msg};
use crate::money::Money;
use crate::plan::ProductLines;
use crate::projection::Projection;
use crate::workbook::Workbook;
use rust_decimal::Decimal;

const fn percent(number: u32) -> Decimal {
    Decimal::from_parts(number, 0, 0, false, 2)
}

/// How many months a grant is late.
const GRANTS_LATE: u32 = 3;

/// The scenarios of a report: the plan, fewer sales, dearer materials, and what else may happen
/// to this plan (a month closed where something is sold, a customer who does not pay where
/// there is credit, a late grant where there is one). `plan` is the plan of the workbook as it
/// stands.
pub fn usual(book: &Workbook, plan: &Projection) -> Vec<Scenario> {
    let mut all = vec![
        Scenario::plan(),
        Scenario::fewer_sales("sales-10", percent(10)),
        Scenario::fewer_sales("sales-20", percent(20)),
        Scenario::fewer_sales("sales-30", percent(30)),
        Scenario {
            id: "materials-10",
            name: Msg::new("scenario-dearer-materials").with("percent", Arg::Percent(percent(10))),
            shocks: vec![Shock::Materials(percent(110))],
        },
    ];
    all.extend(pay_to_need(book, plan));
    all.extend(closed_month(book, plan));
    all.extend(unpaid(book, plan));
    all.extend(late_grants(book));
    all
}

/// Fewer sales, and the owner takes what the home needs. Where she takes no more as it is, this
/// would be the scenario before.
fn pay_to_need(book: &Workbook, plan: &Projection) -> Option<Scenario> {
    let need = plan.money(plan.lines.household.to_draw, 0);
    book.household.owner_pay.filter(|pay| *pay > need)?;
    let fall = percent(20);
    Some(Scenario {
        id: "sales-20-pay-to-need",
        name: Msg::new("scenario-pay-to-need").with("percent", Arg::Percent(fall)),
        shocks: vec![Shock::Quantity(Of::All, Decimal::ONE - fall), Shock::OwnerPayToNeed],
    })
}

/// The month of the first plan year whose closing leaves the least cash: at the lowest month's
/// end, then at the end of the plan. The first year, because later there is more to live on.
fn closed_month(book: &Workbook, plan: &Projection) -> Option<Scenario> {
    let first_year = plan.years().next()?;
    let sells = |month: &u32| !plan.money(plan.lines.sales.sales, *month).is_zero();
    let closed = |month: u32| Scenario {
        id: "closed-month",
        name: Msg::new("scenario-closed-month").with("month", Arg::Month(plan.month(month))),
        shocks: vec![Shock::Closed(month)],
    };
    let left = |month: &u32| {
        let plan = project(book, &closed(*month));
        let end = plan.money(plan.lines.results.closing_cash, plan.months() - 1);
        (plan.lowest_cash().1, end)
    };
    first_year.filter(sells).min_by_key(left).map(closed)
}

/// The product with the most sales on credit: its credit customers never pay.
fn unpaid(book: &Workbook, plan: &Projection) -> Option<Scenario> {
    let on_credit = |product: &ProductLines| -> Money {
        let all = 0..plan.months();
        plan.sum(product.sales, all.clone()) - plan.sum(product.sales_cash, all)
    };
    // The first of several equals: `max_by_key` alone would take the last.
    let products = plan.lines.sales.products.iter().rev();
    let most = products.max_by_key(|product| on_credit(product))?;
    if on_credit(most).is_zero() {
        return None;
    }
    Some(Scenario {
        id: "unpaid",
        name: Msg::new("scenario-unpaid").with("name", product_name(book.products.get(most.id)?)),
        shocks: vec![Shock::Unpaid(most.id)],
    })
}

fn late_grants(book: &Workbook) -> Option<Scenario> {
    let mut grants = book.funding.grants.iter();
    grants.find(|(_, grant)| grant.amount.is_some_and(|amount| !amount.is_zero()))?;
    let months = Arg::Count(i64::from(GRANTS_LATE));
    Some(Scenario {
        id: "late-grants",
        name: Msg::new("scenario-late-grants").with("months", months),
        shocks: vec![Shock::LaterGrants(Of::All, GRANTS_LATE)],
    })
}
