//! Scenarios: by hand, and whatever was typed.

mod common;

use common::{edit, money, workbook};
use daftar_core::what_if::{
    Driver, Fall, Goal, Of, Outcome, Scenario, Shock, Tornado, apply, largest_fall, project,
    tornado, usual,
};
use daftar_core::{ItemId, Money, Msg, Projection, Workbook, generate};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn decimal(text: &str) -> Decimal {
    text.parse().expect(text)
}

fn scenario(shocks: Vec<Shock>) -> Scenario {
    Scenario { id: "test", name: Msg::new("scenario-plan"), shocks }
}

/// A stall: a hundred pieces a month at 30 DH that cost 10 DH, rent of 1 200 DH, and 600 DH for
/// the owner. Each month leaves 200 DH.
const STALL: &str = "
    business.start = 2027-01; business.months = 24
    products.price.1 = 30; products.quantity.1 = 100; products.counted.1 = whole
    unit-cost.material-quantity.1.1 = 2; unit-cost.material-price.1.1 = 4; unit-cost.packaging.1 = 2
    monthly-costs.amount.1 = 1200; household.owner-pay = 600
    start-money.own-cash = 500";

fn stall(more: &str) -> Workbook {
    let mut book = workbook(STALL);
    edit(&mut book, more);
    book
}

/// Cash at the end of some months under shocks.
#[track_caller]
fn check_cash(book: &Workbook, shocks: Vec<Shock>, want: &[(u32, &str)]) {
    let plan = project(book, &scenario(shocks.clone()));
    for &(month, want) in want {
        let found = plan.money(plan.lines.results.closing_cash, month);
        assert_eq!(found, money(want), "{shocks:?}, month {month}");
    }
}

#[test]
fn one_shock_at_a_time() {
    let book = stall("");
    let one = Of::One(ItemId(1));
    check_cash(&book, vec![], &[(0, "700"), (1, "900"), (23, "5300")]);
    // A margin of 20 on ten pieces less.
    check_cash(&book, vec![Shock::Quantity(Of::All, decimal("0.9"))], &[(0, "500"), (23, "500")]);
    check_cash(&book, vec![Shock::Quantity(one, decimal("0.9"))], &[(0, "500")]);
    let other = Of::One(ItemId(9));
    check_cash(&book, vec![Shock::Quantity(other, decimal("0.9"))], &[(0, "700")]);
    check_cash(&book, vec![Shock::Price(one, decimal("0.9"))], &[(0, "400")]);
    check_cash(&book, vec![Shock::Price(other, decimal("0.9"))], &[(0, "700")]);
    check_cash(&book, vec![Shock::Materials(decimal("1.1"))], &[(0, "600"), (23, "2900")]);
    check_cash(&book, vec![Shock::Costs(one, decimal("1.5"))], &[(0, "100")]);
    check_cash(&book, vec![Shock::OwnerPay(decimal("0.5"))], &[(0, "1000")]);
    // A month without its margin, and only that one.
    check_cash(&book, vec![Shock::Closed(2)], &[(1, "900"), (2, "-900"), (3, "-700")]);
    check_cash(&book, vec![Shock::Closed(2), Shock::Closed(3)], &[(3, "-2700"), (4, "-2500")]);
    check_cash(&book, vec![Shock::Closed(400)], &[(23, "5300")]);
    // On top of one another.
    let tenth = Shock::Quantity(Of::All, decimal("0.9"));
    check_cash(&book, vec![tenth.clone(), tenth], &[(0, "320")]);
}

#[test]
fn staff_and_the_owner() {
    let book = stall(
        "staff.gross-pay.1 = 100; staff.charges.1 = 20; staff.count.1 = 2
         household.food = 500; household.other-income = 100",
    );
    check_cash(&book, vec![], &[(0, "460")]);
    check_cash(&book, vec![Shock::Staff(decimal("1.1"))], &[(0, "436")]);
    // The home needs 400 of the business.
    check_cash(&book, vec![Shock::OwnerPayToNeed], &[(0, "660")]);
    let modest = stall("household.food = 5000");
    assert_eq!(apply(&modest, &[Shock::OwnerPayToNeed]).book, modest);
}

/// Two a month, a tenth less: 1.8 on average, not 2 again.
#[test]
fn less_is_less_for_small_numbers_too() {
    let book = stall("products.quantity.1 = 2; products.season.1.0 = 0.7");
    let plan = project(&book, &Scenario::fewer_sales("sales-10", decimal("0.1")));
    let quantity = plan.lines.sales.products[0].quantity;
    // 1.4 in January is one piece.
    assert_eq!(plan.exact(quantity, 0), decimal("0.9"));
    assert_eq!(plan.exact(quantity, 1), decimal("1.8"));
    assert_eq!(plan.money(plan.lines.sales.sales, 1), money("54"));
}

#[test]
fn customers_who_pay_late_or_never() {
    let book = stall("products.credit-share.1 = 0.4");
    // 1 200 of 3 000 come a month later.
    check_cash(&book, vec![], &[(0, "-500"), (1, "-300")]);
    check_cash(&book, vec![Shock::LaterCustomers(1)], &[(0, "-500"), (1, "-1500"), (2, "-1300")]);
    check_cash(&book, vec![Shock::LaterCustomers(400)], &[(11, "-11500"), (12, "-11300")]);
    check_cash(&book, vec![Shock::Unpaid(ItemId(1))], &[(0, "-500"), (1, "-1500"), (2, "-2500")]);
    let plan = project(&book, &scenario(vec![Shock::Unpaid(ItemId(1))]));
    // The loss is in the result, and nobody owes what will never come.
    assert_eq!(plan.money(plan.lines.results.result, 0), money("-1000"));
    assert_eq!(plan.money(plan.lines.sales.receivables, 5), Money::ZERO);
}

#[test]
fn money_that_comes_late() {
    let book = stall(
        "start-money.grant-amount.1 = 1000; start-money.grant-month.1 = 2027-02; start-money.grant-amount.2 = 10
         loan.amount.1 = 6000; loan.term.1 = 6",
    );
    check_cash(&book, vec![], &[(0, "6710"), (1, "6910"), (6, "2910"), (7, "3110")]);
    let late = vec![Shock::LaterGrants(Of::All, 3)];
    check_cash(&book, late, &[(0, "6700"), (1, "5900"), (3, "4310"), (4, "4510")]);
    let late = vec![Shock::LaterGrants(Of::One(ItemId(2)), 1)];
    check_cash(&book, late, &[(0, "6700"), (1, "6910")]);
    let late = vec![Shock::LaterLoans(Of::All, 2)];
    check_cash(&book, late, &[(0, "710"), (2, "8110"), (3, "7310"), (8, "3310")]);
    let late = vec![Shock::LaterLoans(Of::All, u32::MAX), Shock::LaterGrants(Of::All, u32::MAX)];
    check_cash(&book, late, &[(23, "5300")]);
}

#[test]
fn limits_hold() {
    let book = stall("products.price.1 = 1000000; products.quantity.1 = 100000");
    let huge = Decimal::MAX;
    let shocks = [
        Shock::Quantity(Of::All, huge),
        Shock::Price(Of::All, huge),
        Shock::Materials(huge),
        Shock::Costs(Of::All, huge),
        Shock::OwnerPay(huge),
        Shock::Staff(-huge),
    ];
    let plan = project(&book, &scenario(shocks.to_vec()));
    let product = &plan.lines.sales.products[0];
    assert_eq!(plan.exact(product.quantity, 0), decimal("100000"));
    assert_eq!(plan.exact(product.price, 0), decimal("1000000"));
    assert_eq!(plan.money(plan.lines.costs.costs_total, 0), Money::LIMIT);
}

fn outcome(book: &Workbook, scenario: &Scenario) -> Outcome {
    Outcome::of(&project(book, scenario))
}

#[test]
fn outcomes() {
    let book = stall("loan.amount.1 = 1200; loan.term.1 = 12; business.months = 30");
    let plan = outcome(&book, &Scenario::plan());
    assert_eq!(plan.lowest_first_year, money("1900"));
    assert_eq!((plan.lowest, plan.lowest_month), (money("1900"), 0));
    assert_eq!(
        (plan.first_below_zero, &*plan.results),
        (None, &[money("2400"), money("2400"), money("1200")][..],)
    );
    // 2 400 for eleven instalments of 100 and one in the second year.
    let cover = |text| Some(decimal(text));
    assert_eq!(plan.debt_cover.len(), 3);
    assert_eq!(plan.debt_cover[1..], [cover("24"), None]);
    let fewer = outcome(&book, &Scenario::fewer_sales("sales-20", decimal("0.2")));
    assert_eq!(fewer.results, [money("-2400"), money("-2400"), money("-1200")]);
    assert_eq!(fewer.first_below_zero, Some(6));
    assert_eq!((fewer.lowest, fewer.lowest_month), (money("-5500"), 29));
    assert_eq!(fewer.lowest_first_year, money("-1800"));
}

#[test]
fn how_far_sales_may_fall() {
    let check = |more: &str, goal: Goal, want: Fall| {
        let book = stall(more);
        let plan = daftar_core::project(&book);
        assert_eq!(largest_fall(&book, &plan, goal), want, "{more}");
    };
    // 500 and 24 times 200 - 2 000 x: none left at x = 5300 / 48 000 = 11.04 %.
    check("", Goal::Cash, Fall::UpTo(110));
    check("start-money.own-cash = 0; household.owner-pay = 800", Goal::Cash, Fall::UpTo(0));
    check("start-money.own-cash = 0; household.owner-pay = 801", Goal::Cash, Fall::FailsAlready);
    check("start-money.own-cash = 50000", Goal::Cash, Fall::NeverFails);
    check(
        "products.quantity.1 =; monthly-costs.amount.1 = 0; household.owner-pay = 0",
        Goal::Cash,
        Fall::NeverFails,
    );
    // 200 - 2 000 x a month for 100 of principal: covered up to 5 %, and 1.2 times up to 4 %.
    let loan = "loan.amount.1 = 2400; loan.term.1 = 24; start-money.own-cash = 9000;
                loan.month.1 = 2026-12";
    let one = Goal::DebtCover(Decimal::ONE);
    check("", one, Fall::NothingOwed);
    // The first instalment is due in the second month: eleven in the first year.
    check(loan, one, Fall::UpTo(50));
    check(loan, Goal::DebtCover(decimal("1.2")), Fall::UpTo(40));
    check(loan, Goal::DebtCover(decimal("2.1")), Fall::FailsAlready);
}

fn names(book: &Workbook) -> Vec<&'static str> {
    let plan = daftar_core::project(book);
    usual(book, &plan).into_iter().map(|scenario| scenario.id).collect()
}

#[test]
fn what_may_happen_to_this_plan() {
    let always = ["plan", "sales-10", "sales-20", "sales-30", "materials-10"];
    assert_eq!(names(&Workbook::default()), always);
    let all = stall(
        "products.credit-share.1 = 0.1; start-money.grant-amount.1 = 1000; household.food = 500
         products.price.2 = 20; products.quantity.2 = 100; products.credit-share.2 = 0.2
         products.season.1.4 = 2",
    );
    let rest = ["sales-20-pay-to-need", "closed-month", "unpaid", "late-grants"];
    assert_eq!(names(&all), [&always[..], &rest[..]].concat());
    let found = usual(&all, &daftar_core::project(&all));
    // The second product sells 400 on credit, the first 300; May earns twice as much, but a
    // closed January leaves the least.
    assert_eq!(found[7].shocks, [Shock::Unpaid(ItemId(2))]);
    assert_eq!(found[6].shocks, [Shock::Closed(0)]);
    // The owner takes no more than the home needs, nobody buys on credit, nothing is given.
    assert_eq!(names(&stall("household.food = 5000")), [&always[..], &["closed-month"]].concat());
    assert!(
        names(&stall("start-money.grant-amount.1 = 0")).iter().all(|name| *name != "late-grants")
    );
}

#[test]
fn the_worst_month_to_close() {
    // A closed January and a closed February leave -1 800 at their end; February, which sells
    // more, leaves less in the end.
    let book =
        stall("start-money.own-cash = 0; products.season.1.0 = 0.9; products.season.1.5 = 2");
    let closed = |book: &Workbook| {
        let found = usual(book, &daftar_core::project(book));
        found.into_iter().find(|it| it.id == "closed-month").expect("a month").shocks
    };
    assert_eq!(closed(&book), [Shock::Closed(1)]);
    // June earns most, but by then there is more to live on.
    let rich = stall("start-money.own-cash = 90000; products.season.1.5 = 2");
    assert_eq!(closed(&rich), [Shock::Closed(0)]);
    let later = stall("products.season.1.5 = 2; products.from.1 = 2027-05");
    // Nothing is sold before May.
    assert_eq!(closed(&later), [Shock::Closed(4)]);
}

#[test]
fn what_matters_most() {
    let book = stall("products.credit-share.1 = 0.1; start-money.own-cash = 5000");
    let plan = daftar_core::project(&book);
    let Tornado { year, lowest_cash, result } = tornado(&book, &plan);
    assert_eq!(year, 1);
    let found: Vec<_> = result.iter().map(|it| (it.driver, it.less, it.more)).collect();
    let both = |less, more| (Some(money(less)), money(more));
    let want = [
        (Driver::Price, both("-3600", "3600")),
        (Driver::Quantity, both("-2400", "2400")),
        (Driver::FixedCosts, both("1440", "-1440")),
        (Driver::Materials, both("1200", "-1200")),
        (Driver::OwnerPay, both("720", "-720")),
    ];
    assert_eq!(found, want.map(|(driver, (less, more))| (driver, less, more)));
    // The lowest is the end of January, 4 900. With lower prices each month loses 100, and the
    // lowest is the last; a month's delay makes it February.
    let found: Vec<_> = lowest_cash.iter().map(|it| (it.driver, it.less, it.more)).collect();
    let want = [
        (Driver::Price, both("-2570", "270")),
        (Driver::Quantity, both("-170", "170")),
        (Driver::FixedCosts, both("120", "-120")),
        (Driver::Materials, both("100", "-100")),
        (Driver::CreditDelay, (None, money("-100"))),
        (Driver::OwnerPay, both("60", "-60")),
    ];
    assert_eq!(found, want.map(|(driver, (less, more))| (driver, less, more)));
    // Nearly everybody pays later.
    let book = stall("products.credit-share.1 = 0.9; start-money.own-cash = 5000");
    let delay = tornado(&book, &daftar_core::project(&book)).lowest_cash;
    let delay = delay.iter().find(|it| it.driver == Driver::CreditDelay).expect("an effect");
    assert_eq!((delay.less, delay.more), (None, money("-2500")));
    let nothing = Workbook::default();
    let nothing = tornado(&nothing, &daftar_core::project(&nothing));
    assert_eq!((nothing.year, nothing.lowest_cash.len(), nothing.result.len()), (0, 0, 0));
}

/// Every shock that there is, to the first item and to all.
fn shocks() -> impl Strategy<Value = Vec<Shock>> {
    let of = || prop_oneof![Just(Of::All), (1_u32..4).prop_map(|id| Of::One(ItemId(id)))];
    let factor = || (0_i64..3_000).prop_map(|thousandths| Decimal::new(thousandths, 3));
    let shock = prop_oneof![
        (of(), factor()).prop_map(|(of, factor)| Shock::Quantity(of, factor)),
        (of(), factor()).prop_map(|(of, factor)| Shock::Price(of, factor)),
        factor().prop_map(Shock::Materials),
        (of(), factor()).prop_map(|(of, factor)| Shock::Costs(of, factor)),
        factor().prop_map(Shock::Staff),
        factor().prop_map(Shock::OwnerPay),
        Just(Shock::OwnerPayToNeed),
        (0_u32..70).prop_map(Shock::Closed),
        (1_u32..4).prop_map(|id| Shock::Unpaid(ItemId(id))),
        (0_u32..20).prop_map(Shock::LaterCustomers),
        (of(), 0_u32..80).prop_map(|(of, months)| Shock::LaterGrants(of, months)),
        (of(), 0_u32..80).prop_map(|(of, months)| Shock::LaterLoans(of, months)),
    ];
    prop::collection::vec(shock, 0..6)
}

/// What holds of every plan.
fn check_identities(plan: &Projection) -> Result<(), TestCaseError> {
    let lines = &plan.lines;
    let mut before = Money::ZERO;
    for month in 0..plan.months() {
        let at = |line| plan.money(line, month);
        let so_far = |line| plan.sum(line, 0..month + 1);
        prop_assert_eq!(at(lines.results.opening_cash), before);
        before = before + at(lines.results.receipts) - at(lines.results.payments);
        prop_assert_eq!(at(lines.results.closing_cash), before);
        prop_assert_eq!(at(lines.balance.assets), at(lines.balance.liabilities));
        let received = so_far(lines.sales.sales_cash) + so_far(lines.sales.credit_collected);
        let owed = at(lines.sales.receivables);
        prop_assert!(!owed.is_negative());
        prop_assert_eq!(received + owed, so_far(lines.sales.sales));
        let owed = at(lines.purchases.payables);
        prop_assert!(!owed.is_negative());
        let repaid = so_far(lines.funding.principal);
        prop_assert_eq!(repaid + at(lines.funding.owed), so_far(lines.funding.drawn));
        let sales: Money = lines.sales.products.iter().map(|product| at(product.sales)).sum();
        prop_assert_eq!(sales, at(lines.sales.sales));
    }
    Ok(())
}

/// More than the centimes that rounding may move: one a product, part of its cost and month.
fn specks(plan: &Projection) -> i64 {
    8 * (plan.lines.sales.products.len() as i64 + 1) * i64::from(plan.months())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn identities_hold(book in generate::workbook(), shocks in shocks()) {
        check_identities(&project(&book, &scenario(shocks)))?;
    }

    /// Without a shock it is the plan.
    #[test]
    fn no_shock(book in generate::workbook()) {
        let (plan, same) = (daftar_core::project(&book), project(&book, &Scenario::plan()));
        prop_assert_eq!(Outcome::of(&plan), Outcome::of(&same));
        prop_assert_eq!(apply(&book, &[]).book, book);
    }

    #[test]
    fn usual_scenarios(book in generate::workbook()) {
        let plan = daftar_core::project(&book);
        let found = usual(&book, &plan);
        let mut ids: Vec<&str> = found.iter().map(|scenario| scenario.id).collect();
        ids.dedup();
        prop_assert_eq!(ids.len(), found.len());
        for scenario in &found {
            check_identities(&project(&book, scenario))?;
        }
    }

    /// Sales fall by exactly the fraction, whatever is counted in whole pieces.
    #[test]
    fn sales_follow_quantities(book in generate::workbook(), fall in 0_i64..=1_000) {
        let left = Decimal::new(1_000 - fall, 3);
        let plan = daftar_core::project(&book);
        let fewer = project(&book, &scenario(vec![Shock::Quantity(Of::All, left)]));
        for (before, after) in plan.lines.sales.products.iter().zip(&fewer.lines.sales.products) {
            for month in 0..plan.months() {
                let (before, after) = (plan.exact(before.quantity, month), fewer.exact(after.quantity, month));
                prop_assert_eq!(after, before * left);
            }
        }
    }

    /// The lowest cash of a fall lies on or above the line between a smaller and a larger one:
    /// that is why halving finds where it ceases to hold. (It may well rise with the fall,
    /// where a product costs more than its price.)
    #[test]
    fn no_dip_between_two_falls(book in generate::workbook(), low in 0_i64..500, half in 1_i64..250) {
        let lowest = |fall: i64| {
            let left = Decimal::new(1_000 - fall, 3);
            let plan = project(&book, &scenario(vec![Shock::Quantity(Of::All, left)]));
            (plan.lowest_cash().1.centimes(), specks(&plan))
        };
        let ((low_cash, specks), (middle, _), (high_cash, _)) =
            (lowest(low), lowest(low + half), lowest(low + 2 * half));
        prop_assert!(2 * middle + 2 * specks >= low_cash + high_cash);
    }

    /// Where nothing is sold below its cost and everybody pays at once, a larger fall never
    /// leaves more (but for centimes).
    #[test]
    fn a_larger_fall_is_no_better(
        prices in prop::collection::vec((1_u32..500, 1_u32..100, 1_u32..200), 1..4),
        rent in 0_u32..5_000,
        (less, more) in (0_i64..1_000, 0_i64..1_000),
    ) {
        let mut lines = format!("start-money.own-cash = 5000; monthly-costs.amount.1 = {rent}\n");
        for (number, (price, cost_percent, quantity)) in (1..).zip(prices) {
            let cost = Decimal::from(price) * Decimal::new(i64::from(cost_percent), 2);
            lines += &format!(
                "products.price.{number} = {price}; products.quantity.{number} = {quantity}
                 unit-cost.piecework.{number} = {cost}\n"
            );
        }
        let book = workbook(&lines);
        let lowest = |fall: i64| {
            let left = Decimal::new(1_000 - fall, 3);
            let plan = project(&book, &scenario(vec![Shock::Quantity(Of::All, left)]));
            (plan.lowest_cash().1.centimes(), specks(&plan))
        };
        let ((first, specks), (second, _)) = (lowest(less.min(more)), lowest(less.max(more)));
        prop_assert!(second <= first + specks);
    }

    /// What is found holds, and a thousandth more does not.
    #[test]
    fn falls_are_the_largest(book in generate::workbook(), cover in 0_i64..200) {
        let plan = daftar_core::project(&book);
        let holds = |fall: u32, goal| {
            let left = Decimal::new(i64::from(1_000 - fall), 3);
            let outcome = outcome(&book, &scenario(vec![Shock::Quantity(Of::All, left)]));
            match goal {
                Goal::Cash => outcome.first_below_zero.is_none(),
                Goal::DebtCover(least) => outcome.debt_cover.iter().flatten().all(|it| *it >= least),
            }
        };
        for goal in [Goal::Cash, Goal::DebtCover(Decimal::new(cover, 2))] {
            match largest_fall(&book, &plan, goal) {
                Fall::UpTo(fall) => {
                    prop_assert!(fall < 1_000);
                    prop_assert!(holds(0, goal) && holds(fall, goal) && !holds(fall + 1, goal));
                    prop_assert!(!holds(1_000, goal));
                }
                Fall::FailsAlready => prop_assert!(!holds(0, goal)),
                Fall::NeverFails => prop_assert!(holds(0, goal) && holds(1_000, goal)),
                Fall::NothingOwed => {
                    prop_assert!(goal != Goal::Cash);
                    prop_assert!(Outcome::of(&plan).debt_cover.iter().all(Option::is_none));
                }
            }
        }
    }
}
