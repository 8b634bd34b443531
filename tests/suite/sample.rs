//! The sewing workshop against figures of another program.
//!
//! `tests/oracles/sewing.json` holds what a separate program worked out from the same inputs
//! for a lender's file. Compared is what both define alike. The other program counts the tax
//! on interest and the tax office, pays the first instalment in the month of the loan, and
//! lets the stock grow in December: cash, result and loan differ, and the loan is held
//! against the closed formula instead.

use crate::files;
use daftar_core::engine::Line;
use daftar_core::engine::unit::Money as MoneyUnit;
use daftar_core::money::round_half_away;
use daftar_core::plan::loan::typed_schedule;
use daftar_core::{Money, Projection, Workbook, project};
use daftar_report::{Summary, summary};
use daftar_store::Example;
use rust_decimal::Decimal;
use serde_json::Value;

/// Months of the first year.
const YEAR: u32 = 12;

fn oracle() -> Value {
    let text = files::read(&files::root().join("tests/oracles/sewing.json"));
    serde_json::from_str(&text).expect("JSON")
}

fn sewing() -> (Workbook, Projection) {
    let book = Example::named("sewing").expect("an example").workbook("fr");
    let plan = project(&book);
    (book, plan)
}

fn decimal(value: &Value) -> Decimal {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    text.parse().unwrap_or_else(|_| panic!("{value} is a number"))
}

fn money(value: &Value) -> Money {
    Money::round(decimal(value))
}

/// Of the list of a table.
fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("{value} is a list"))
}

#[track_caller]
fn check_months(plan: &Projection, line: Line<MoneyUnit>, want: &Value) {
    for (month, want) in (0..).zip(list(want)) {
        assert_eq!(plan.money(line, month), money(want), "month {month}");
    }
}

#[track_caller]
fn check_year(plan: &Projection, line: Line<MoneyUnit>, want: &Value) {
    assert_eq!(plan.sum(line, 0..YEAR), money(want));
}

#[test]
fn quantities_and_sales() {
    let ((_, plan), want) = (sewing(), oracle());
    let sales = &plan.lines.sales;
    assert_eq!(sales.products.len(), list(&want["quantities"]).len());
    for (index, product) in sales.products.iter().enumerate() {
        for (month, sold) in (0..).zip(list(&want["quantities"][index])) {
            let what = format!("product {}, month {month}", product.id);
            assert_eq!(plan.exact(product.quantity, month), decimal(sold), "{what}");
        }
        check_months(&plan, product.sales, &want["sales"][index]);
    }
    for (month, hours) in (0..).zip(list(&want["hours"])) {
        assert_eq!(plan.exact(sales.hours, month), decimal(hours), "month {month}");
    }
    check_months(&plan, sales.sales_cash, &want["sales_cash"]);
    check_months(&plan, sales.credit_collected, &want["collected"]);
    check_months(&plan, sales.labour, &want["piecework"]);
}

#[test]
fn the_first_year() {
    let ((_, plan), want) = (sewing(), oracle());
    let (lines, year) = (&plan.lines, &want["year"]);
    check_year(&plan, lines.sales.sales, &year["turnover"]);
    check_year(&plan, lines.sales.labour, &year["piecework"]);
    check_year(&plan, lines.sales.cost_of_sales, &year["direct_costs"]);
    check_year(&plan, lines.sales.gross_margin, &year["gross_margin"]);
    check_year(&plan, lines.costs.owner_pay, &year["owner_pay"]);
    // Packaging is a material there.
    let materials = plan.sum(lines.sales.materials, 0..YEAR);
    let packaging = plan.sum(lines.sales.packaging, 0..YEAR);
    assert_eq!(materials + packaging, money(&year["materials_used"]));
    let named = [
        "loyer",
        "eau_electricite",
        "telephone",
        "transport",
        "entretien",
        "publicite",
        "banque",
        "divers",
        "assurance",
    ];
    for (name, &(id, line)) in named.iter().zip(&lines.costs.costs) {
        let found = plan.sum(line, 0..YEAR);
        assert_eq!(found, money(&want["external"][name]), "{name}, cost {id}");
    }
    check_year(&plan, lines.costs.start_costs_total, &want["external"]["demarrage"]);
}

/// Half now, half a month later. December differs: the stock grows there, and not here.
#[test]
fn purchases() {
    let ((_, plan), want) = (sewing(), oracle());
    check_months(&plan, plan.lines.purchases.cash, &want["purchases_paid_at_once"]);
    check_months(&plan, plan.lines.purchases.suppliers_paid, &want["purchases_paid_later"]);
    assert_eq!(list(&want["purchases_paid_at_once"]).len(), 11);
}

#[test]
fn equipment_wears_out() {
    let ((book, plan), want) = (sewing(), oracle());
    let things = &plan.lines.assets.equipment;
    assert_eq!(things.len(), list(&want["depreciation"]).len());
    for (thing, want) in things.iter().zip(list(&want["depreciation"])) {
        let worn = thing.depreciation.expect("years of use are typed");
        assert_eq!(plan.sum(thing.cost, 0..plan.months()), money(&want["cost"]));
        // 15 % a year is typed as 6.67 years of use: 599.70 instead of 600.
        let years = book.equipment.get(thing.id).and_then(|typed| typed.years).expect("typed");
        let exact = decimal(&want["rate"]) * years.get() == Decimal::ONE_HUNDRED;
        let slack = Money::round(if exact { Decimal::ZERO } else { Decimal::new(90, 2) });
        let mut net = Money::ZERO;
        for (year, span) in plan.years().enumerate() {
            let found = plan.sum(worn, span.clone());
            let off = (found - money(&want["years"][year])).abs();
            assert!(off <= slack, "{} wears out by {found} in year {year}", thing.id);
            net = plan.sum(thing.cost, 0..span.end) - plan.sum(worn, 0..span.end);
        }
        assert!((net - money(&want["net"][2])).abs() <= slack, "{} is worth {net}", thing.id);
    }
}

#[test]
fn the_financing_plan() {
    let ((book, plan), want) = (sewing(), oracle());
    let (lines, want) = (&plan.lines.financing, &want["financing"]);
    let at = |line| plan.money(line, 0);
    let (needs, resources) = (&want["needs"], &want["resources"]);
    assert_eq!(at(lines.start_costs), money(&needs["startup"]));
    assert_eq!(at(lines.equipment) + at(lines.brought_in), money(&needs["equipment"]));
    assert_eq!(at(lines.deposit), money(&needs["deposit"]));
    assert_eq!(at(lines.stock), money(&needs["stock"]));
    assert_eq!(at(lines.reserve), money(&needs["cash"]));
    assert_eq!(at(lines.own_cash), money(&resources["own_cash"]));
    assert_eq!(at(lines.own_kind), money(&resources["own_kind"]));
    assert_eq!(at(lines.family), money(&resources["family"]));
    assert_eq!(at(lines.loans), money(&resources["bank"]));
    assert_eq!(at(lines.needs), money(&want["total"]));
    assert_eq!(at(lines.resources), money(&want["total"]));
    assert_eq!(at(lines.gap), Money::ZERO);
    let Summary { own_share, .. } = summary(&book, &plan);
    let percent = round_half_away(own_share * Decimal::ONE_HUNDRED, 6);
    assert_eq!(percent, decimal(&want["own_share"]));
}

/// The steps from the gross margin to the operating result. The tax office comes after the
/// result there, and is a typed cost here. What wears out differs by the 6.67 years of
/// `equipment_wears_out`.
#[test]
fn intermediate_balances() {
    let ((_, plan), want) = (sewing(), oracle());
    let (margins, want_margins) = (&plan.lines.margins, &want["margins"]);
    check_year(&plan, margins.external_costs, &want_margins["external_total"]);
    let year = |line| plan.sum(line, 0..YEAR);
    let operating = money(&want_margins["operating_result"]);
    let worn = money(&want_margins["depreciation"]);
    let taxes = year(margins.taxes);
    assert_eq!(year(margins.operating_surplus) + taxes, operating + worn);
    let off = year(margins.operating_result) + taxes - operating;
    assert!(off.abs() <= Money::round(Decimal::new(90, 2)), "{off}");
    let percent = plan.exact(plan.lines.yearly.margin_rate, YEAR - 1) * Decimal::ONE_HUNDRED;
    assert_eq!(round_half_away(percent, 6), decimal(&want_margins["gross_margin_rate"]));
}

/// The balance sheet at the end of the first year, where both define it alike. The stock that
/// grows in December is bought half on credit: there, both stand higher.
#[test]
fn the_balance_sheet() {
    let ((_, plan), want) = (sewing(), oracle());
    let (lines, want) = (&plan.lines, &want["balance"]);
    let at = |line| plan.money(line, YEAR - 1);
    assert_eq!(at(lines.balance.equipment_cost), money(&want["fixed_gross"]));
    let off = at(lines.balance.written_off) - money(&want["dep_cum"]);
    assert!(off.abs() <= Money::round(Decimal::new(90, 2)), "{off}");
    assert_eq!(at(lines.assets.deposit_held), money(&want["deposit"]));
    assert_eq!(at(lines.sales.receivables), money(&want["receivables"]));
    assert_eq!(at(lines.balance.owner_capital), money(&want["capital"]));
    assert_eq!(at(lines.funding.family_owed), money(&want["family"]));
    let grown = money(&want["stock"]) - at(lines.purchases.stock);
    assert_eq!(grown, Money::dirhams(400));
    let on_credit = money(&want["suppliers"]) - at(lines.purchases.payables);
    assert_eq!(on_credit, Money::dirhams(200));
    // Days are in proportion to the stock.
    let days = plan.exact(lines.ratios.stock_days, YEAR - 1);
    let days = days * money(&want["stock"]).exact() / at(lines.purchases.stock).exact();
    assert_eq!(round_half_away(days, 6), decimal(&want["stock_days"]));
}

#[test]
fn the_home() {
    let ((_, plan), want) = (sewing(), oracle());
    let (lines, want) = (&plan.lines.household, &want["household"]);
    for month in 0..YEAR {
        assert_eq!(plan.money(lines.needs, month), money(&want["needs"]));
        assert_eq!(plan.money(lines.other_income, month), money(&want["other_income"]));
        assert_eq!(plan.money(lines.to_draw, month), money(&want["to_draw"]));
        assert_eq!(plan.money(lines.left, month), money(&want["surplus_year1"]));
    }
}

/// The level instalment is `A i / (1 - (1 + i)^-n)`, and after `k` of them
/// `A (1 + i)^k - P ((1 + i)^k - 1) / i` is still owed.
#[test]
fn the_loan_against_the_closed_formula() {
    let (book, plan) = sewing();
    let (_, loan) = book.loans.iter().next().expect("a loan");
    let amount = loan.amount.expect("typed").exact();
    let rate = loan.rate.expect("typed").get() / Decimal::from(12);
    let (months, grace) = (loan.months.expect("typed").get(), loan.grace.expect("typed").get());
    let (_, schedule) = typed_schedule(loan, plan.horizon.start);
    assert_eq!(schedule.len(), months as usize);

    let grown = |periods| (0..periods).fold(Decimal::ONE, |power, _| power * (Decimal::ONE + rate));
    let repaying = months - grace;
    let level = amount * rate * grown(repaying) / (grown(repaying) - Decimal::ONE);
    for row in &schedule {
        if row.number <= grace {
            assert_eq!((row.interest, row.principal), (Money::round(amount * rate), Money::ZERO));
            continue;
        }
        let paid = row.number - grace;
        if row.number < months {
            assert_eq!(row.payment, Money::round(level), "instalment {}", row.number);
        }
        let owed = amount * grown(paid) - level * (grown(paid) - Decimal::ONE) / rate;
        // Each period's rounding may leave a centime behind.
        let slack = Decimal::new(i64::from(paid), 2);
        let off = (row.closing.exact() - owed).abs();
        assert!(off <= slack, "after instalment {}: {}, not {owed}", row.number, row.closing);
    }
    let last = schedule.last().expect("instalments").payment.exact();
    assert!((last - level).abs() <= Decimal::new(i64::from(repaying), 2), "the last is {last}");
}
