//! What the rules come to, against published examples.

use super::{money, month, rules};
use daftar_core::Money;
use daftar_core::number::Share;
use daftar_core::rules::{ByActivity, Exemption, YearOfWear, declining_balance};
use daftar_core::workbook::Category;
use daftar_rules::pay::{self, Work};
use daftar_rules::tax::{self, Taxpayer};
use expect_test::expect;
use rust_decimal::Decimal;
use std::fmt::Write;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// T1: on a monthly net taxable salary, scale of 2010 then of 2025. Published by Le Matin.
#[test]
fn income_tax_on_salaries() {
    let rules = rules();
    for (salary, old, new) in [
        (5_000, "333.33", "166.67"),
        (10_000, "1966.67", "1566.67"),
        (15_000, "3666.67", "3266.67"),
        (20_000, "5566.67", "5116.67"),
        (30_000, "9366.67", "8816.67"),
        (40_000, "13166.67", "12516.67"),
    ] {
        for (at, want) in [("2024-12", old), ("2025-01", new)] {
            let year = tax::income_tax(&rules, month(at), Money::dirhams(salary * 12), 0).unwrap();
            let of_month = Money::round(year.due.exact() / Decimal::from(12));
            assert_eq!(of_month, money(want), "{salary} in {at}");
        }
    }
}

/// The sums to deduct that tables print follow from the bands.
#[test]
fn income_tax_tables() {
    let rules = rules();
    let mut table = String::new();
    for at in ["2010-01", "2025-01"] {
        for (from, rate, deduct) in rules.income_tax().value(month(at)).unwrap().deductions() {
            writeln!(table, "{at} {from:>9} {rate:>4} {deduct:>8}").unwrap();
        }
    }
    expect![[r#"
        2010-01 0.00    0 0.00
        2010-01 30000.00  0.1 3000.00
        2010-01 50000.00  0.2 8000.00
        2010-01 60000.00  0.3 14000.00
        2010-01 80000.00 0.34 17200.00
        2010-01 180000.00 0.38 24400.00
        2025-01 0.00    0 0.00
        2025-01 40000.00  0.1 4000.00
        2025-01 60000.00  0.2 10000.00
        2025-01 80000.00  0.3 18000.00
        2025-01 100000.00 0.34 22000.00
        2025-01 180000.00 0.37 27400.00
    "#]]
    .assert_eq(&table);
}

#[test]
fn family() {
    let rules = rules();
    let due = |at: &str, income: i64, dependants: u32| {
        tax::income_tax(&rules, month(at), Money::dirhams(income), dependants).unwrap().due
    };
    assert_eq!(due("2025-01", 60_000, 0), money("2000"));
    assert_eq!(due("2025-01", 60_000, 3), money("500"));
    // Never below nothing, and no more than six of them.
    assert_eq!(due("2025-01", 60_000, 4), Money::ZERO);
    assert_eq!(due("2025-01", 100_000, u32::MAX), money("9000"));
    assert_eq!(due("2024-12", 100_000, 9), money("14640"));
    assert_eq!(due("2025-01", -5_000, 1), Money::ZERO);
    assert_eq!(tax::income_tax(&rules, month("2009-12"), Money::ZERO, 0), None);
}

#[track_caller]
fn flat(at: &str, goods: i64, services: i64, client: i64, want: &str) {
    let turnover = ByActivity { goods: Money::dirhams(goods), services: Money::dirhams(services) };
    let year = tax::auto_entrepreneur(&rules(), month(at), turnover, Money::dirhams(client));
    let got = year.map_or("none".to_owned(), |year| {
        format!(
            "{} + {} + 4 x {} = {} + {}",
            year.tax,
            year.withheld,
            year.duty_quarter,
            year.tax + year.withheld,
            year.duty_year
        )
    });
    assert_eq!(got, want, "{goods} {services} {client} in {at}");
}

#[test]
fn auto_entrepreneurs() {
    // Commerce, 120 000: tax 600, duty 1 560, together 2 160.
    flat("2026-01", 120_000, 0, 0, "600.00 + 0.00 + 4 x 390.00 = 600.00 + 1560.00");
    // Services, 100 000 from one client: 80 000 x 1 % + 20 000 x 30 % = 6 800.
    flat("2026-01", 0, 100_000, 100_000, "800.00 + 6000.00 + 4 x 390.00 = 6800.00 + 1560.00");
    // Without any sale the duty is due all the same.
    flat("2026-01", 0, 0, 0, "0.00 + 0.00 + 4 x 300.00 = 0.00 + 1200.00");
    // A client cannot bring more than there is; commerce with one client is not concerned.
    flat("2026-01", 200_000, 50_000, 90_000, "1500.00 + 0.00 + 4 x 570.00 = 1500.00 + 2280.00");
    // Before 2023 no rule on one client, before 2021 no duty, before 2019 twice the rates.
    flat("2022-12", 0, 100_000, 100_000, "1000.00 + 0.00 + 4 x 390.00 = 1000.00 + 1560.00");
    flat("2018-12", 100_000, 100_000, 0, "3000.00 + 0.00 + 4 x 0.00 = 3000.00 + 0.00");
    flat("2013-12", 100_000, 0, 0, "none");
}

#[test]
fn auto_entrepreneur_ceilings() {
    let rules = rules();
    let at = month("2026-01");
    let ceilings = *rules.auto_entrepreneur_ceilings().value(at).unwrap();
    assert_eq!(*ceilings.of(Category::Trade), money("500000"));
    assert_eq!(*ceilings.of(Category::Craft), money("500000"));
    assert_eq!(*ceilings.of(Category::Services), money("200000"));
    let mixed = rules.auto_entrepreneur_mixed().value(at).unwrap();
    for (goods, services, want) in [
        (500_000, 200_000, true),
        (500_001, 0, false),
        (0, 200_001, false),
        (290_000, 210_000, true), // Together under the ceiling of goods, the main activity.
        (290_001, 210_000, false),
        (150_000, 210_000, false),
    ] {
        let turnover =
            ByActivity { goods: Money::dirhams(goods), services: Money::dirhams(services) };
        assert_eq!(mixed.allows(turnover, ceilings), want, "{goods} {services}");
    }
    assert_eq!(rules.auto_entrepreneur_vat().value(at), Some(&Exemption::Always));
    let card = rules.auto_entrepreneur_card().value(at).unwrap();
    assert_eq!((card.once, card.month), (money("200"), money("15")));
}

/// Every edge of the printed table, and what lies between "1 000" and "1 001".
#[test]
fn complementary_duty() {
    let rules = rules();
    for (tax, quarter) in [
        ("0", "300"),
        ("499.99", "300"),
        ("500", "390"),
        ("1000", "390"),
        ("1000.01", "570"),
        ("1001", "570"),
        ("2500", "570"),
        ("2500.01", "720"),
        ("5000", "720"),
        ("5000.01", "1050"),
        ("10000", "1050"),
        ("10000.01", "1500"),
        ("25000", "1500"),
        ("25000.01", "2250"),
        ("50000", "2250"),
        ("50000.01", "3600"),
        ("1000000000", "3600"),
    ] {
        let got = tax::complementary_duty(&rules, month("2026-01"), money(tax));
        assert_eq!(got, Some(money(quarter)), "{tax}");
    }
    assert_eq!(tax::complementary_duty(&rules, month("2020-12"), Money::ZERO), None);
    // Of a year, as the table prints it.
    let bands = rules.complementary_duty().value(month("2021-01")).unwrap();
    let years: Vec<i64> = bands.iter().map(|(_, duty)| duty.centimes() * 4 / 100).collect();
    assert_eq!(years, [1_200, 1_560, 2_280, 2_880, 4_200, 6_000, 9_000, 14_400]);
}

#[test]
fn cpu() {
    let rules = rules();
    let year = |turnover: i64, coefficient: &str, client: i64| {
        let coefficient = Share::new(decimal(coefficient)).unwrap();
        let (turnover, client) = (Money::dirhams(turnover), Money::dirhams(client));
        tax::cpu(&rules, month("2026-01"), turnover, coefficient, client).unwrap()
    };
    // 300 000 x 12 % x 10 % = 3 600: the band of 720 a quarter.
    let trader = year(300_000, "0.12", 0);
    assert_eq!((trader.tax, trader.duty_year), (money("3600"), money("2880")));
    assert_eq!(trader.total, money("6480"));
    // The excess with one client is taxed apart: (300 000 - 20 000) x 40 % x 10 %.
    let service = year(300_000, "0.4", 100_000);
    assert_eq!((service.tax, service.withheld), (money("11200"), money("6000")));
    let before = tax::cpu(
        &rules,
        month("2020-12"),
        Money::ZERO,
        Share::new(Decimal::ZERO).unwrap(),
        Money::ZERO,
    );
    assert_eq!(before, None);
    let at = month("2026-01");
    let ceilings = rules.cpu_ceilings().value(at).unwrap();
    assert_eq!((ceilings.goods, ceilings.services), (money("2000000"), money("500000")));
    assert_eq!(rules.cpu_years_above().value(at), Some(&2));
    assert_eq!(rules.cpu_professional_tax().value(at), Some(&Exemption::Always));
    assert_eq!(rules.cpu_gains_rate().value(at).unwrap().get(), decimal("0.2"));
}

/// By year, for a profit in each band; the rate is on the whole profit.
#[test]
fn companies() {
    let rules = rules();
    for (year, want) in [
        (2022, ["10", "20", "31", "31"]),
        (2023, ["12.5", "20", "28.25", "-"]),
        (2024, ["15", "20", "25.5", "-"]),
        (2025, ["17.5", "20", "22.75", "-"]),
        (2026, ["20", "20", "20", "35"]),
        (2030, ["20", "20", "20", "35"]),
    ] {
        let at = month(&format!("{year}-06"));
        for (profit, want) in [
            ("300000", 0),
            ("300000.01", 1),
            ("1000000", 1),
            ("1000000.01", 2),
            ("99999999.99", 2),
            ("100000000", 3),
        ]
        .map(|(profit, band)| (profit, want[band]))
        {
            let got = tax::company_tax(&rules, at, money(profit)).map_or("-".to_owned(), |due| {
                (due.rate.get() * Decimal::ONE_HUNDRED).normalize().to_string()
            });
            assert_eq!(got, want, "{profit} in {year}");
        }
    }
    let due = |at: &str, profit: &str| {
        tax::company_tax(&rules, month(at), money(profit)).map(|due| due.tax)
    };
    assert_eq!(due("2025-06", "300000"), Some(money("52500")));
    assert_eq!(due("2022-06", "300000.01"), Some(money("60000")));
    assert_eq!(due("2025-06", "-1000"), Some(Money::ZERO));
    assert_eq!(due("2021-12", "300000"), None);
}

#[test]
fn least_tax() {
    let rules = rules();
    let least = |who, turnover: i64, months| {
        let turnover = Money::dirhams(turnover);
        tax::minimum_contribution(&rules, month("2026-01"), who, turnover, months).unwrap()
    };
    assert_eq!(least(Taxpayer::Company, 5_000_000, 36), Money::ZERO);
    assert_eq!(least(Taxpayer::Company, 5_000_000, 37), money("12500"));
    assert_eq!(least(Taxpayer::Company, 100_000, 48), money("3000"));
    assert_eq!(least(Taxpayer::Person, 0, 48), money("1500"));
    assert_eq!(rules.cooperative_turnover().value(month("2026-01")), Some(&money("10000000")));
}

/// T4 and the months of the decrees.
#[test]
fn minimum_wages() {
    let rules = rules();
    for (at, hours, days) in [
        ("2021-01", "2828.71", "1994.20"),
        ("2022-09", "2970.05", "2193.62"),
        ("2023-09", "3111.39", "2303.08"),
        ("2025-04", "3266.10", "2418.00"),
        ("2026-04", "3422.72", "2533.44"),
    ] {
        assert_eq!(pay::full_month(&rules, month(at)), Some(money(hours)), "{at}");
        assert_eq!(pay::full_month_in_agriculture(&rules, month(at)), Some(money(days)), "{at}");
    }
    let rise = |of: fn(&daftar_rules::Rules, daftar_core::Month) -> Option<Money>| {
        of(&rules, month("2026-04")).unwrap() - of(&rules, month("2021-01")).unwrap()
    };
    assert_eq!(rise(pay::full_month), money("594.01"));
    assert_eq!(rise(pay::full_month_in_agriculture), money("539.24"));

    let below = |at: &str, gross: &str, work| {
        pay::below_minimum(&rules, month(at), money(gross), work).unwrap()
    };
    assert_eq!(below("2026-01", "3422.72", Work::Hours(191)), Money::ZERO);
    assert_eq!(below("2026-01", "3422.71", Work::Hours(191)), money("0.01"));
    assert_eq!(below("2025-12", "3266.10", Work::Hours(191)), Money::ZERO);
    assert_eq!(below("2026-01", "1000", Work::Days(10)), Money::ZERO);
    assert_eq!(pay::minimum_pay(&rules, month("2020-12"), Work::Days(1)), None);
}

/// Below and above the ceiling of 6 000, and the totals that are printed.
#[test]
fn contributions() {
    let rules = rules();
    let of = |gross: &str| {
        let both = pay::contributions(&rules, month("2026-01"), money(gross)).unwrap();
        (both.employer.to_string(), both.employee.to_string())
    };
    let both = |employer: &str, employee: &str| (employer.to_owned(), employee.to_owned());
    assert_eq!(of("100"), both("21.09", "6.74"));
    assert_eq!(of("6000"), both("1265.40", "404.40"));
    assert_eq!(of("10000"), both("1749.80", "494.80"));
    assert_eq!(of("3422.72"), both("721.85", "230.69"));
    assert_eq!(of("0"), both("0.00", "0.00"));
    assert_eq!(pay::contributions(&rules, month("2023-12"), Money::ZERO), None);
}

fn wear(cost: &str, years: u32, from: &str) -> Vec<YearOfWear> {
    let rules = rules();
    let rate = rules.declining().value(month(from)).unwrap().rate(years).unwrap();
    declining_balance(money(cost), years, rate, month(from))
}

/// D1, and the same bought in October: three months of the first year, nine of the last. In
/// 2018 12 / 33 is less than 40 %, in 2019 12 / 21 is more.
#[test]
fn declining_balance_over_years() {
    let mut table = String::new();
    for from in ["2015-01", "2015-10"] {
        for YearOfWear { year, charge, net } in wear("100000", 5, from) {
            writeln!(table, "{from} {year} {charge} {net}").unwrap();
        }
    }
    expect![[r#"
        2015-01 2015 40000.00 60000.00
        2015-01 2016 24000.00 36000.00
        2015-01 2017 14400.00 21600.00
        2015-01 2018 10800.00 10800.00
        2015-01 2019 10800.00 0.00
        2015-10 2015 10000.00 90000.00
        2015-10 2016 36000.00 54000.00
        2015-10 2017 21600.00 32400.00
        2015-10 2018 12960.00 19440.00
        2015-10 2019 11108.57 8331.43
        2015-10 2020 8331.43 0.00
    "#]]
    .assert_eq(&table);
}

/// D3: not monotone, seven years beat five.
#[test]
fn declining_rates() {
    let rules = rules();
    let declining = rules.declining().value(month("2026-01")).unwrap();
    for (years, percent) in [
        (3, "50"),
        (4, "37.5"),
        (5, "40"),
        (6, "33.33"),
        (7, "42.86"),
        (8, "37.5"),
        (9, "33.33"),
        (10, "30"),
    ] {
        let rate = declining.rate(years).unwrap() * Decimal::ONE_HUNDRED;
        let rate = daftar_core::money::round_half_away(rate, 2);
        assert_eq!(rate.normalize().to_string(), percent, "{years}");
    }
    for years in [0, 1, 2, 11, u32::MAX] {
        assert_eq!(declining.rate(years), None, "{years}");
    }
}

#[test]
fn other_figures() {
    let rules = rules();
    let at = month("2026-02");
    let books = rules.bookkeeping().value(at).unwrap();
    assert_eq!(books.daybook_turnover, money("2000000"));
    assert_eq!(books.simplified_turnover, money("10000000"));
    assert_eq!((books.years_kept, books.months_to_close), (10, 3));
    let rates: Vec<Decimal> =
        rules.vat_rates().value(at).unwrap().iter().map(|rate| rate.get()).collect();
    assert_eq!(rates, [decimal("0.2"), decimal("0.1")]);
    assert_eq!(rules.vat_rates().value(month("2025-12")), None);
    assert_eq!(rules.vat_small_makers().value(at), Some(&money("500000")));
    assert_eq!(rules.vat_resellers().value(at), Some(&money("2000000")));
    assert_eq!(rules.vat_on_interest().value(at).unwrap().get(), decimal("0.1"));
    let caps = rules.small_credit_caps().value(at).unwrap();
    assert_eq!((caps.own_activity, caps.trader), (money("50000"), money("150000")));
    assert_eq!(rules.new_activity_professional_tax().value(at), Some(&Exemption::FirstMonths(60)));
    assert_eq!(rules.forsa_holiday().value(at), Some(&12));
}

/// The presets: what is known, and nothing where nothing is.
#[test]
fn schemes() {
    let rules = rules();
    let intelaka = rules.scheme_intelaka().value(month("2026-02")).unwrap();
    let rates = intelaka.rates.unwrap();
    assert_eq!((rates.least.get(), rates.most.get()), (decimal("0.0175"), decimal("0.02")));
    assert_eq!(intelaka.amount_most, Some(money("1200000")));
    assert_eq!((intelaka.advance, intelaka.months_most), (None, None));

    let honour = rules.scheme_forsa().value(month("2023-06")).unwrap();
    assert_eq!((honour.amount_most, honour.months_most), (Some(money("100000")), Some(120)));
    assert!(honour.rates.unwrap().most.get().is_zero());
    let by_banks = rules.scheme_forsa().value(month("2026-02")).unwrap();
    assert_eq!((by_banks.amount_most, by_banks.months_most), (None, Some(84)));

    let indh = rules.scheme_indh().value(month("2026-02")).unwrap();
    assert_eq!(indh.project_share.unwrap().get(), decimal("0.6"));
    assert!(rules.scheme_indh_social().value(month("2023-12")).is_some());
    assert!(rules.scheme_indh_social().value(month("2024-01")).is_none());
}
