//! What holds for every amount.

use super::{month, rules};
use daftar_core::rules::{ByActivity, declining_balance};
use daftar_core::{Money, Month};
use daftar_rules::{Rules, pay, tax};
use proptest::prelude::*;
use rust_decimal::Decimal;
use std::sync::LazyLock;

static RULES: LazyLock<Rules> = LazyLock::new(rules);

/// Up to two billion centimes, small amounts as often as large ones.
fn amount() -> impl Strategy<Value = Money> {
    prop_oneof![0..200_000_i64, 0..20_000_000_i64, 0..2_000_000_000_i64]
        .prop_map(Money::from_centimes)
}

fn any_month() -> impl Strategy<Value = Month> {
    (0..480_u32).prop_map(|months| month("2010-01") + months)
}

/// At each edge the tax of the two bands meets: one centime more of income is never more
/// than one centime more of tax.
#[test]
fn the_scales_are_continuous() {
    for step in RULES.income_tax().steps() {
        for (from, _) in step.value.steps() {
            let [below, at, above] = [-1, 0, 1].map(|more| {
                step.value.tax(Money::from_centimes(from.centimes() + more)).centimes()
            });
            assert!(below <= at && at <= above && above - below <= 2, "{} at {from}", step.from);
        }
    }
}

proptest! {
    #[test]
    fn more_income_is_more_tax_and_more_left(at in any_month(), one in amount(), more in amount()) {
        let tax = |income| tax::income_tax(&RULES, at, income, 0).unwrap().due;
        let (low, high) = (tax(one), tax(one + more));
        prop_assert!(low <= high);
        // Half a centime each way is rounding.
        prop_assert!(one - low <= one + more - high + Money::from_centimes(1));
        prop_assert!(low >= Money::ZERO && low <= one);
    }

    #[test]
    fn the_scale_as_printed_tables_work_it_out(at in any_month(), income in amount()) {
        let scale = RULES.income_tax().value(at).unwrap();
        let (_, rate, deduct) =
            scale.deductions().filter(|(from, ..)| *from <= income).last().unwrap();
        prop_assert_eq!(scale.exact(income.exact()), income.exact() * rate - deduct.exact());
    }

    #[test]
    fn the_duty_never_falls(one in amount(), more in amount()) {
        let duty = |tax| tax::complementary_duty(&RULES, month("2026-01"), tax).unwrap();
        prop_assert!(duty(one) <= duty(one + more));
    }

    #[test]
    fn flat_taxes_add_up(goods in amount(), services in amount(), client in amount()) {
        let turnover = ByActivity { goods, services };
        let year = tax::auto_entrepreneur(&RULES, month("2026-01"), turnover, client).unwrap();
        prop_assert_eq!(year.total, year.tax + year.withheld + year.duty_year);
        let without =
            tax::auto_entrepreneur(&RULES, month("2026-01"), turnover, Money::ZERO).unwrap();
        prop_assert!(year.tax + year.withheld >= without.tax);
        prop_assert_eq!(without.withheld, Money::ZERO);
    }

    #[test]
    fn contributions_grow_with_pay(one in amount(), more in amount()) {
        let of = |gross| pay::contributions(&RULES, month("2026-01"), gross).unwrap();
        prop_assert!(of(one).employer <= of(one + more).employer);
        prop_assert!(of(one).employee <= of(one + more).employee);
        prop_assert!(of(one).employee < one || one < Money::dirhams(1));
    }

    #[test]
    fn a_thing_wears_out_whole(
        cost in amount(), years in 0..60_u32, percent in 0..100_u32, start in any_month()
    ) {
        let rate = Decimal::new(percent.into(), 2);
        let wear = declining_balance(cost, years, rate, start);
        prop_assert_eq!(wear.iter().map(|year| year.charge).sum::<Money>(), cost);
        prop_assert_eq!(wear.last().unwrap().net, Money::ZERO);
        prop_assert!(wear.iter().all(|year| year.charge >= Money::ZERO));
        let span = wear.last().unwrap().year - start.year();
        let in_january = start.number() == 1 && years > 0;
        prop_assert_eq!(span, if in_january { years - 1 } else { years });
    }
}
