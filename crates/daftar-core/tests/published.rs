//! Worked examples that others have printed, each with its source.

mod common;

use common::{money, workbook};
use daftar_core::engine::Line;
use daftar_core::engine::unit::Money as MoneyUnit;
use daftar_core::finance::{Due, level_payment, number_of_payments, principal_part};
use daftar_core::money::round_half_away;
use daftar_core::plan::loan::{Method, Terms, schedule};
use daftar_core::{Money, Projection, project};
use rust_decimal::Decimal;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// A schedule with one instalment a year: interest, principal, payment and what is left.
#[track_caller]
fn check_schedule(amount: i64, rate: &str, periods: u32, method: Method, want: &[[&str; 4]]) {
    let terms = Terms {
        amount: Some(Money::dirhams(amount)),
        drawn: 0,
        rate: Some(decimal(rate)),
        periods: Some(periods),
        grace: 0,
        periods_per_year: 1,
        method,
    };
    let rows: Vec<[Money; 4]> = schedule(&terms)
        .iter()
        .map(|row| [row.interest, row.principal, row.payment, row.closing])
        .collect();
    let want: Vec<[Money; 4]> = want.iter().map(|row| row.map(money)).collect();
    assert_eq!(rows, want);
}

/// <http://experts-univers.com/mathematique-financiere.html>. The source keeps the last
/// payment at 5640.24 and lets its interest absorb a centime (268.59); we round interest and
/// let the payment absorb it. Both end at zero.
#[test]
fn level_instalments() {
    check_schedule(
        20_000,
        "0.05",
        4,
        Method::Level,
        &[
            ["1000.00", "4640.24", "5640.24", "15359.76"],
            ["767.99", "4872.25", "5640.24", "10487.51"],
            ["524.38", "5115.86", "5640.24", "5371.65"],
            ["268.58", "5371.65", "5640.23", "0.00"],
        ],
    );
}

/// <https://public.iutenligne.net/mathematiques/mathematiques-financieres/paronneau/amortissements/Chapitre-3/Sous-section-3-3-3.html>
#[test]
fn constant_principal() {
    check_schedule(
        5_000,
        "0.1",
        5,
        Method::ConstantPrincipal,
        &[
            ["500.00", "1000.00", "1500.00", "4000.00"],
            ["400.00", "1000.00", "1400.00", "3000.00"],
            ["300.00", "1000.00", "1300.00", "2000.00"],
            ["200.00", "1000.00", "1200.00", "1000.00"],
            ["100.00", "1000.00", "1100.00", "0.00"],
        ],
    );
}

/// To as many decimals as the source prints.
#[track_caller]
fn check_printed(found: Option<Decimal>, want: &str) {
    let want = decimal(want);
    assert_eq!(found.map(|found| round_half_away(found, want.scale())), Some(want));
}

/// numpy-financial prints binary fractions: their last digits are noise.
#[track_caller]
fn check_binary(found: Option<Decimal>, want: &str) {
    let want = decimal(want);
    let off = (found.unwrap() - want).abs();
    assert!(off < want * Decimal::new(1, 14), "{found:?} is not {want}");
}

#[test]
fn payments() {
    let twelve = Decimal::from(12);
    // numpy-financial, `pmt`.
    let rate = decimal("0.075") / twelve;
    check_binary(level_payment(decimal("200000"), rate, 180, Due::End), "1854.0247200054619");
    // https://pensionsoft.com/help/Formula/FormulaFunctions_PMT.html
    let payment = level_payment(decimal("10000"), decimal("0.08"), 10, Due::Start);
    check_printed(payment, "1379.90");
    // https://w3resource.com/numpy/financial-functions/ppmt.php
    let rate = decimal("0.085") / twelve;
    let first = principal_part(decimal("100000"), rate, 144, 1, Due::End);
    check_binary(first, "401.72223098117627");
    // numpy-financial, `nper`.
    let rate = decimal("0.07") / twelve;
    let number = number_of_payments(decimal("8000"), rate, decimal("150"), Due::End);
    check_printed(number, "64.07335");
}

/// <https://www.accountingcoach.com/blog/what-is-the-break-even-formula>: fixed costs of
/// 300 000 a year are a monthly cost of 25 000, the variable cost is the packaging of a unit.
/// Break-even does not depend on how much is sold, so any quantity is asked for.
#[test]
fn break_even() {
    let check = |price: &str, variable: &str, units: u32, sales: i64, rate: &str| {
        for quantity in ["1", "6250", "10000"] {
            let book = workbook(&format!(
                "products.price.1 = {price}; products.quantity.1 = {quantity}
                 unit-cost.packaging.1 = {variable}; monthly-costs.amount.1 = 25000"
            ));
            let plan = project(&book);
            let yearly = &plan.lines.yearly;
            let (_, line) = yearly.break_even_units[0];
            assert_eq!(plan.exact(line, 11), Decimal::from(units));
            assert_eq!(plan.money(yearly.break_even, 11), Money::dirhams(sales));
            assert_eq!(plan.exact(yearly.margin_rate, 11), decimal(rate));
            assert_eq!(plan.money(yearly.fixed_costs, 11), Money::dirhams(300_000));
        }
    };
    check("10", "6", 75_000, 750_000, "0.4");
    check("100", "60", 7_500, 750_000, "0.4");
    // Selling exactly that much, the year neither wins nor loses.
    let plan = project(&workbook(
        "products.price.1 = 10; products.quantity.1 = 6250
         unit-cost.packaging.1 = 6; monthly-costs.amount.1 = 25000",
    ));
    assert_eq!(plan.sum(plan.lines.results.result, 0..12), Money::ZERO);
    assert_eq!(plan.exact(plan.lines.yearly.safety_margin, 11), Decimal::ZERO);
}

/// A cash plan as printed: what there is at first, what comes in and what goes out.
///
/// What there is at first is the owner's own cash, which the plan receives in the first
/// month. What comes in are sales of one product at 1 DH, a thousand in a normal month, each
/// month by its season. What goes out is a monthly cost for each month, paid in that month
/// only.
fn cash_plan(start: &str, opening: &str, receipts: &[&str], payments: &[&str]) -> Projection {
    let mut lines = format!(
        "business.start = {start}; start-money.own-cash = {opening}
         products.price.1 = 1; products.quantity.1 = 1000\n"
    );
    let start: daftar_core::Month = start.parse().unwrap();
    for (month, amount) in (0..).zip(receipts) {
        let factor = decimal(amount) / Decimal::from(1000);
        let january_first = (start + month).number() - 1;
        lines += &format!("products.season.1.{january_first} = {factor}\n");
    }
    for (month, amount) in (0..).zip(payments) {
        let (number, paid) = (month + 1, start + month);
        lines += &format!(
            "monthly-costs.amount.{number} = {amount}
             monthly-costs.from.{number} = {paid}; monthly-costs.until.{number} = {paid}\n"
        );
    }
    project(&workbook(&lines))
}

fn column(plan: &Projection, line: Line<MoneyUnit>, months: u32) -> Vec<Money> {
    (0..months).map(|month| plan.money(line, month)).collect()
}

/// <https://quesba.com/questions/beginning-school-year-katherine-malloy-decided-prepare-cash-budget-1342352>
#[test]
fn cash_of_four_months() {
    let plan = cash_plan(
        "2027-09",
        "5750",
        &["1400", "1400", "1400", "1900"],
        &["5520", "1110", "1110", "1110"],
    );
    let lines = &plan.lines.results;
    let closing = ["1630", "1920", "2210", "3000"].map(money);
    assert_eq!(column(&plan, lines.closing_cash, 4), closing);
    let net = column(&plan, lines.net_cash, 4);
    // The first month of the plan also receives what there is at first.
    assert_eq!(net[0] - plan.money(plan.lines.funding.own_cash, 0), money("-4120"));
    assert_eq!(net[1..], ["290", "290", "790"].map(money));
    // 3 700 are needed in January.
    assert_eq!(money("3700") - closing[3], money("700"));
}

/// <https://community.plu.edu/~mgtacctg/cash_budget.htm>. The year opens with what January
/// opens with, not with a sum of openings.
#[test]
fn cash_of_a_year() {
    let opening = [
        "2200", "1712", "1802", "1567", "1332", "1065.50", "708", "634.50", "499", "136", "159",
        "572",
    ];
    let receipts = [
        "650", "975", "650", "650", "650", "812.50", "975", "812.50", "975", "1625", "1625", "975",
    ];
    let payments =
        ["1138", "885", "885", "885", "916.50", "1170", "1048.50", "948", "1338", "1602", "1212"];
    let plan = cash_plan("2027-01", opening[0], &receipts, &payments);
    let lines = &plan.lines.results;
    let opening = opening.map(money);
    assert_eq!(column(&plan, lines.closing_cash, 11), opening[1..]);
    assert_eq!(column(&plan, lines.opening_cash, 12)[1..], opening[1..]);
    let received = plan.lines.sales.sales_cash;
    assert_eq!(column(&plan, received, 12), receipts.map(money));
    assert_eq!(plan.sum(received, 0..12), money("11375"));
    // What there was in January and all that moved since is what there is at the end.
    let moved = plan.sum(received, 0..12) - plan.sum(lines.payments, 0..12);
    assert_eq!(plan.money(lines.closing_cash, 11), opening[0] + moved);
}
