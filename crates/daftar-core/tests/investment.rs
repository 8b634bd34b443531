//! What an investment is worth: published examples, any flows, and plans.

mod common;

use common::{money, workbook};
use daftar_core::finance::invest::{
    FLOWS, InternalRate, NoInternalRate, discounted, internal_rate, net_present_value, payback,
    profitability_index,
};
use daftar_core::finance::of_plan::{DISCOUNT, Investment};
use daftar_core::money::round_half_away;
use daftar_core::{Money, generate, project};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn decimal(text: &str) -> Decimal {
    text.parse().expect(text)
}

/// Flows between commas.
fn flows(text: &str) -> Vec<Decimal> {
    text.split(',').map(|flow| decimal(flow.trim())).collect()
}

#[track_caller]
fn close(found: Decimal, want: &str, tolerance: &str) {
    let want = decimal(want);
    assert!((found - want).abs() <= decimal(tolerance), "{found}, not {want}");
}

#[track_caller]
fn rate(text: &str) -> InternalRate {
    internal_rate(&flows(text)).unwrap_or_else(|why| panic!("{text}: {why}"))
}

/// <https://fr.scribd.com/document/508738385/Correction-Application-1-TD>. The page also prints
/// 13.2009 % for the rate of the second project: a linear interpolation, and no rate at which
/// it is worth nothing.
#[test]
fn two_projects() {
    let (a, b) = ("-10000, 2500, 2900, 3400, 3200, 2700", "-14400, 3100, 4500, 5600, 4900, 2400");
    assert_eq!(payback(&flows(a)), Some(decimal("3.375")));
    close(payback(&flows(b)).unwrap(), "3.2448", "0.0001");
    close(net_present_value(decimal("0.10"), &flows(b)).unwrap(), "1181.53", "0.005");
    close(net_present_value(decimal("0.12"), &flows(b)).unwrap(), "417.062", "0.0005");
    close(rate(a).rate, "0.1406612", "0.00000005");
    close(rate(b).rate, "0.131602", "0.0000005");
    assert_eq!((rate(a).all.len(), rate(a).sign_changes), (1, 1));
}

/// <https://numpy.org/numpy-financial/latest/>: `npv` and `irr`.
#[test]
fn of_numpy_financial() {
    let worth = net_present_value(decimal("0.08"), &flows("-40000, 5000, 8000, 12000, 30000"));
    close(worth.unwrap(), "3065.22267", "0.000005");
    close(rate("-100, 39, 59, 55, 20").rate, "0.28095", "0.00001");
    close(rate("-100, 0, 0, 74").rate, "-0.0955", "0.0001");
    close(rate("-100, 100, 0, 7").rate, "0.06206", "0.00001");
    close(rate("-100, 100, 0, -7").rate, "-0.0833", "0.0001");
    // Three changes of sign, and the rate is one of several.
    let several = rate("-5, 10.5, 1, -8, 1");
    close(several.rate, "0.0886", "0.0001");
    assert_eq!(several.sign_changes, 3);
    assert!(several.all.len() > 1, "{several:?}");
    assert_eq!(internal_rate(&flows("1, 2, 3")), Err(NoInternalRate::OneSign));
}

#[test]
fn by_hand() {
    let project = flows("-1000, 600, 660");
    // 600 / 1.1 + 660 / 1.21 is 545.4545... twice.
    let worth = net_present_value(decimal("0.1"), &project).unwrap();
    assert_eq!(Money::round(worth), money("90.91"));
    let parts = discounted(decimal("0.1"), &project).unwrap();
    assert_eq!(Money::round(parts.iter().sum()), money("90.91"));
    assert_eq!(parts[0], decimal("-1000"));
    // 454.5454... of the 545.4545... of the second year.
    let back = payback(&parts).unwrap();
    assert_eq!(round_half_away(back, 12), decimal("1.833333333333"));
    let index = profitability_index(decimal("0.1"), &project).unwrap();
    assert_eq!(round_half_away(index, 12), decimal("1.090909090909"));
    // -1000 + 300 v + 700 v^2: nothing is lost and nothing is won.
    assert_eq!(rate("-1000, 300, 700").all, [Decimal::ZERO]);
    // (1 - 1.2 v)(1 - 1.5 v): two rates, the lower first and nearer.
    let two = rate("-1, 2.7, -1.8");
    let found: Vec<Decimal> = two.all.iter().map(|rate| round_half_away(*rate, 18)).collect();
    assert_eq!(found, [decimal("0.2"), decimal("0.5")]);
    assert_eq!((two.rate, two.sign_changes), (two.all[0], 2));
    // The same rate twice is one.
    assert_eq!(round_half_away(rate("-1, 2.4, -1.44").rate, 10), decimal("0.2"));
    // The loan and its instalments have the rate of the loan.
    let loan = flows("20000, -5640.236652078, -5640.236652078, -5640.236652078, -5640.236652078");
    assert_eq!(round_half_away(internal_rate(&loan).unwrap().rate, 10), decimal("0.05"));
}

#[test]
fn without_an_answer() {
    let ten = decimal("0.1");
    let none = |text: &str| internal_rate(&flows(text)).unwrap_err();
    assert_eq!(internal_rate(&[]), Err(NoInternalRate::OneSign));
    assert_eq!(none("0, 0"), NoInternalRate::OneSign);
    assert_eq!(none("-5, -1"), NoInternalRate::OneSign);
    assert_eq!(none("1, -1, 1"), NoInternalRate::NoRate);
    assert_eq!(none("-0.0000000000000000000000000001, 70000000000"), NoInternalRate::TooLarge);
    assert_eq!(internal_rate(&vec![ten; FLOWS + 1]), Err(NoInternalRate::TooMany));
    assert_eq!(net_present_value(ten, &vec![ten; FLOWS + 1]), None);
    assert_eq!(net_present_value(-Decimal::ONE, &[ten]), None);
    assert_eq!(net_present_value(ten, &[]), Some(Decimal::ZERO));
    assert_eq!(net_present_value(ten, &[Decimal::MAX, Decimal::MAX]), None);
    assert_eq!(payback(&flows("-10, 3, 3")), None);
    assert_eq!(payback(&[]), None);
    assert_eq!(payback(&flows("0, 5")), Some(Decimal::ZERO));
    assert_eq!(payback(&flows("-10, 0, 10, -50")), Some(Decimal::TWO));
    assert_eq!(payback(&[Decimal::MIN, Decimal::MIN]), None);
    assert_eq!(profitability_index(ten, &flows("0, 5")), None);
}

/// What people type, and what nobody does.
fn any_flow() -> impl Strategy<Value = Decimal> {
    let whole = |most: i64| (-most..=most).prop_map(Decimal::from);
    prop_oneof![
        6 => whole(100_000),
        1 => whole(2),
        1 => (any::<i128>(), 0_u32..=28).prop_map(|(number, scale)| {
            Decimal::try_from_i128_with_scale(number >> 32, scale).unwrap_or(Decimal::MAX)
        }),
        1 => prop::sample::select(vec![Decimal::MAX, Decimal::MIN, Decimal::new(1, 28)]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn any_flows(flows in prop::collection::vec(any_flow(), 0..40), rate in any_flow()) {
        net_present_value(rate, &flows);
        discounted(rate, &flows);
        payback(&flows);
        profitability_index(rate, &flows);
        if let Ok(found) = internal_rate(&flows) {
            prop_assert!(found.all.len() <= found.sign_changes, "{found:?}");
            prop_assert!(found.all.windows(2).all(|pair| pair[0] < pair[1]), "{found:?}");
            prop_assert!(found.all.contains(&found.rate));
            prop_assert!(found.all.iter().all(|rate| *rate > Decimal::NEGATIVE_ONE));
        }
    }

    /// Money out, then money in: one rate, at which it is worth nothing.
    #[test]
    fn usual_flows(paid in 1_i64..1_000_000, back in prop::collection::vec(0_i64..500_000, 1..30)) {
        let flows: Vec<Decimal> =
            std::iter::once(-paid).chain(back.iter().copied()).map(Decimal::from).collect();
        let found = internal_rate(&flows);
        if back.iter().all(|flow| *flow == 0) {
            prop_assert_eq!(found, Err(NoInternalRate::OneSign));
            return Ok(());
        }
        let found = found.expect("a rate");
        prop_assert_eq!(found.all.len(), 1);
        // A speck below and above it, what it is worth has the two signs.
        let speck = decimal("0.000000000001");
        let below = net_present_value(found.rate - speck, &flows);
        let above = net_present_value(found.rate + speck, &flows);
        // So near to -1 that there is nothing to tell apart, or too large to write down.
        if let (Some(below), Some(above)) = (below, above) {
            prop_assert!(below >= Decimal::ZERO && above <= Decimal::ZERO, "{found:?}");
        }
        // It comes back within the time exactly when the rate is not below zero.
        prop_assert_eq!(payback(&flows).is_some(), found.rate >= Decimal::ZERO);
    }

    /// Rates put in come out.
    #[test]
    fn rates_come_back(rates in prop::collection::btree_set(-8_i64..40, 1..5)) {
        // The product of (v (1 + r) - 1) over the rates, in tenths.
        let mut product = vec![Decimal::ONE];
        for rate in &rates {
            let growth = Decimal::ONE + Decimal::new(*rate, 1);
            let mut next = vec![Decimal::ZERO; product.len() + 1];
            for (power, c) in product.iter().enumerate() {
                next[power] -= c;
                next[power + 1] += c * growth;
            }
            product = next;
        }
        let found = internal_rate(&product).expect("rates");
        let found: Vec<Decimal> = found.all.iter().map(|rate| round_half_away(*rate, 8)).collect();
        let want: Vec<Decimal> = rates.iter().map(|rate| Decimal::new(*rate, 1)).collect();
        prop_assert_eq!(found, want);
    }

    /// But for what is left at the end, the flows of a plan are its cash before any money from
    /// outside: what the cash plan ends with, without what was brought, lent and paid back.
    #[test]
    fn flows_of_a_plan(book in generate::workbook()) {
        let plan = project(&book);
        let investment = Investment::of(&plan);
        let lines = &plan.lines;
        let sum = |line| plan.sum(line, 0..plan.months());
        let brought = sum(lines.funding.own_cash)
            + sum(lines.funding.family_received)
            + sum(lines.funding.grants_total)
            + sum(lines.funding.drawn);
        let served = sum(lines.funding.principal)
            + sum(lines.funding.interest)
            + sum(lines.funding.family_repaid);
        let cash = plan.money(lines.results.closing_cash, plan.months() - 1);
        let kept = plan.money(lines.financing.reserve, 0) + sum(lines.assets.brought_in);
        let flows = investment.years.iter().map(|year| year.total() - year.left);
        let flows: Money = flows.chain([-investment.needs]).sum();
        prop_assert_eq!(flows, cash - brought + served - kept);
        let (last, before) = investment.years.split_last().expect("a year");
        prop_assert!(before.iter().all(|year| year.left.is_zero()));
        let kept = plan.money(lines.results.closing_cash, plan.months() - 1) + last.left;
        let owned = plan.money(lines.balance.assets, plan.months() - 1)
            - plan.money(lines.purchases.payables, plan.months() - 1)
            + plan.money(lines.financing.reserve, 0);
        prop_assert_eq!(kept, owned);
    }
}

#[test]
fn a_plan_by_hand() {
    // Machine of 24 000 for four years and 1 000 of papers; 2 000 a month of margin, 10 000
    // borrowed without interest over ten months.
    let book = workbook(
        "business.start = 2027-01; business.months = 24
         products.price.1 = 30; products.quantity.1 = 100; unit-cost.packaging.1 = 10
         equipment.price.1 = 24000; equipment.life.1 = 4
         equipment.start-cost-amount.1 = 1000
         loan.amount.1 = 10000; loan.term.1 = 10",
    );
    let investment = Investment::of(&project(&book));
    assert_eq!(investment.needs, money("25000"));
    let [first, second] = investment.years[..] else { panic!("two years") };
    assert_eq!((first.self_financing, first.start_costs), (money("23000"), money("1000")));
    assert_eq!((first.total(), first.left), (money("24000"), Money::ZERO));
    // Half of the machine is left.
    assert_eq!((second.total(), second.left), (money("36000"), money("12000")));
    // -25 000 + 24 000 / 1.1 + 36 000 / 1.21
    assert_eq!(DISCOUNT, decimal("0.1"));
    assert_eq!(investment.net_present_value(), Some(money("26570.25")));
}
