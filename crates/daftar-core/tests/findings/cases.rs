//! Each check at its edge.

use super::{found, line, sound};
use daftar_core::findings::Check;
use std::collections::BTreeSet;

/// What is typed into the sound plan, what a check says then, and what is typed instead so
/// that it does not speak.
const CASES: &[(&str, &str, &str)] = &[
    (
        "me.hours = 199",
        "impossible.hours @ products.hours.1: month=2027-12, needed=200, available=199",
        "me.hours = 200",
    ),
    (
        "me.hours = 8; staff.gross-pay.1 = 1; staff.charges.1 = 0",
        "impossible.hours @ products.hours.1: month=2027-12, needed=200, available=199",
        "me.hours = 9; staff.gross-pay.1 = 1; staff.charges.1 = 0",
    ),
    (
        // Whoever has left by December does not help.
        "me.hours = 199; staff.until.1 = 2027-11; products.hours.2 = 0.505",
        "impossible.hours @ products.hours.1: month=2027-12, needed=201, available=199",
        "me.hours =; products.hours.2 = 100",
    ),
    (
        "monthly-costs.from.3 = 2027-05; monthly-costs.until.3 = 2027-04",
        "impossible.dates.costs.3 @ monthly-costs.until.3: name=Assurance",
        "monthly-costs.from.3 = 2027-05; monthly-costs.until.3 = 2027-05",
    ),
    (
        "staff.from.1 = 2027-05; staff.until.1 = 2027-04",
        "impossible.dates.staff.1 @ staff.until.1: name=list-staff-item",
        "staff.until.1 = 2027-04",
    ),
    (
        "products.from.2 = 2026-12",
        "impossible.before-opening.2 @ products.from.2: name=Foulard",
        "products.from.2 = 2027-01",
    ),
    ("loan.grace.1 = 24", "impossible.grace.1 @ loan.grace.1: ", "loan.grace.1 = 23"),
    // Missing.
    ("business.name =", "missing.business-name @ business.name: ", "business.name = A"),
    ("business.activity =", "missing.activity @ business.activity: ", "business.activity = A"),
    (
        "business.start =",
        "missing.start-month @ business.start: month=2027-01",
        "business.start = 2027-01",
    ),
    ("no products", "missing.products @ products: ", "no products; products.name.3 = A"),
    (
        "products.price.2 =",
        "missing.price.2 @ products.price.2: name=Foulard",
        "products.price.2 =; products.quantity.2 = 0",
    ),
    (
        "products.quantity.2 =; products.name.2 =",
        "missing.quantity.2 @ products.quantity.2: name=list-products-item",
        "products.quantity.2 =; products.price.2 = 0",
    ),
    (
        "products.every.2 = day; me.days =",
        "missing.open-days @ me.days: days=25",
        "products.every.2 = day; me.days =; products.open-days.2 = 25",
    ),
    (
        "unit-cost.packaging.2 =",
        "missing.unit-cost.2 @ unit-cost.batch.2: name=Foulard",
        "unit-cost.packaging.2 =; business.category = services",
    ),
    (
        "unit-cost.packaging.2 = 0; business.category =",
        "missing.unit-cost.2 @ unit-cost.batch.2: name=Foulard",
        "unit-cost.packaging.2 =; business.category =; products.price.2 = 0",
    ),
    (
        "monthly-costs.amount.1 = 0",
        "missing.rent @ costs: ",
        "monthly-costs.amount.1 = 0; organisation.premises =",
    ),
    ("monthly-costs.kind.2 = other", "missing.utilities @ costs: ", "no costs"),
    (
        "staff.gross-pay.1 = 800; staff.role.1 = Couture",
        "missing.staff-charges.1 @ staff.charges.1: name=Couture",
        "staff.gross-pay.1 = 800; staff.charges.1 = 0",
    ),
    (
        "household.food =; household.school = 0; household.childcare =",
        "missing.household @ household.food: ",
        "household.food =; household.school = 0; household.childcare = 0.01",
    ),
    (
        "household.owner-pay =",
        "missing.owner-pay @ household.owner-pay: amount=2000.00",
        "household.owner-pay =; household.other-income = 2500",
    ),
    (
        "household.childcare =",
        "missing.childcare @ household.childcare: ",
        "household.childcare = 0",
    ),
    (
        "equipment.life.1 =",
        "missing.equipment-life.1 @ equipment.life.1: name=Machine",
        "equipment.life.1 =; equipment.price.1 = 0",
    ),
    (
        "start-money.reserve = 0",
        "missing.reserve @ start-money.reserve: amount=about 6050.00",
        "start-money.reserve = 0.01",
    ),
    (
        // Charges, interest, principal and what goes back to family are paid whatever is sold.
        "start-money.reserve = 0; staff.gross-pay.1 = 100; staff.charges.1 = 20
         start-money.family = 1200; start-money.family-from = 2027-01
         start-money.family-months = 12; loan.rate.1 = 0.12",
        "missing.reserve @ start-money.reserve: amount=about 6341.37",
        "start-money.reserve = 0; no costs; no loans; household.owner-pay = 0",
    ),
    (
        "start-money.family = 1000",
        "missing.family-loan-date @ start-money.family-from: amount=1000.00",
        "start-money.family = 1000; start-money.family-from = 2027-06",
    ),
    (
        "start-money.family = 1000; start-money.family-from = 2027-06",
        "missing.family-months @ start-money.family-months: amount=1000.00",
        "start-money.family = 1000",
    ),
    (
        "loan.rate.1 =; loan.term.1 =",
        "missing.loan-terms.1 @ loan.rate.1: amount=14400.00",
        "loan.rate.1 =; loan.term.1 =; loan.amount.1 = 0",
    ),
    ("loan.term.1 =", "missing.loan-terms.1 @ loan.term.1: amount=14400.00", "loan.term.1 = 1"),
    (
        "competitors.name.3 =",
        "missing.competitors @ competitors: count=2",
        "competitors.weak.3 = A",
    ),
    ("competitors.price.3 =", "missing.competitors @ competitors: count=2", ""),
    ("customers.proof =", "missing.proof @ customers.proof: ", "customers.proof = A"),
    // Worrying.
    (
        "products.from.2 = 2029-01",
        "worrying.after-plan.products.2 @ products.from.2: name=Foulard, month=2029-01",
        "products.from.2 = 2028-12",
    ),
    (
        "monthly-costs.from.3 = 2029-01",
        "worrying.after-plan.costs.3 @ monthly-costs.from.3: name=Assurance, month=2029-01",
        "monthly-costs.from.3 = 2028-12",
    ),
    (
        "staff.from.1 = 2029-01",
        "worrying.after-plan.staff.1 @ staff.from.1: name=list-staff-item, month=2029-01",
        "staff.from.1 = 2028-12",
    ),
    (
        "equipment.month.1 = 2029-01",
        "worrying.after-plan.equipment.1 @ equipment.month.1: name=Machine, month=2029-01",
        "equipment.month.1 = 2028-12",
    ),
    (
        "start-money.grant-month.1 = 2029-01",
        "worrying.after-plan.grants.1 @ start-money.grant-month.1: \
         name=list-grants-item, month=2029-01",
        "start-money.grant-month.1 = 2028-12",
    ),
    (
        "loan.month.1 = 2029-01",
        "worrying.after-plan.loans.1 @ loan.month.1: name=Association, month=2029-01",
        "loan.month.1 = 2028-12",
    ),
    (
        "start-money.own-cash = 1099.99",
        "worrying.cash-negative @ report.cash: month=2027-01, amount=0.01",
        "start-money.own-cash = 1100",
    ),
    (
        // The first month below zero, and the lowest cash of all months.
        "start-money.own-cash = 1000; monthly-costs.amount.2 = 2500",
        "worrying.cash-negative @ report.cash: month=2027-01, amount=15300.00",
        "start-money.own-cash = 16300; monthly-costs.amount.2 = 2500",
    ),
    (
        "start-money.own-cash = 7149.99",
        "worrying.cash-low @ report.cash: month=2027-01, amount=6049.99, days=29",
        "start-money.own-cash = 7150",
    ),
    (
        "start-money.reserve = 6049.99",
        "worrying.reserve @ start-money.reserve: amount=about 6050.00",
        "start-money.reserve = 6050",
    ),
    (
        "products.price.2 = 24",
        "worrying.price-below-cost.2 @ products.price.2: \
         name=Foulard, price=24.00, cost=25.00, amount=1.00",
        "products.price.2 = 25",
    ),
    (
        // Fixed costs are 68 of 180: 18.89 of a price of 50.
        "unit-cost.packaging.2 = 31.12",
        "worrying.price-below-full-cost.2 @ products.price.2: name=Foulard, amount=0.01",
        "unit-cost.packaging.2 = 31.11",
    ),
    (
        "unit-cost.packaging.2 = 9.99",
        "worrying.margin-high.2 @ unit-cost.batch.2: name=Foulard, percent=80.02 %",
        "unit-cost.packaging.2 = 10",
    ),
    (
        // What costs nothing has a cost that is missing.
        "unit-cost.packaging.2 = 0.01",
        "worrying.margin-high.2 @ unit-cost.batch.2: name=Foulard, percent=99.98 %",
        "unit-cost.packaging.2 = 0",
    ),
    (
        "unit-cost.packaging.2 = 9.99; business.category = trade",
        "worrying.margin-high.2 @ unit-cost.batch.2: name=Foulard, percent=80.02 %",
        "unit-cost.packaging.2 = 9.99; business.category =",
    ),
    (
        "unit-cost.packaging.2 = 45.01",
        "worrying.margin-low.2 @ products.price.2: name=Foulard, amount=4.99",
        "unit-cost.packaging.2 = 45",
    ),
    (
        "unit-cost.packaging.2 = 47.51; business.category = trade",
        "worrying.margin-low.2 @ products.price.2: name=Foulard, amount=2.49",
        "unit-cost.packaging.2 = 47.50; business.category = trade",
    ),
    (
        "products.growth.1 = 0.5001; products.growth.2 = 0.5001",
        "worrying.growth.2 @ products.growth.1: year=2, percent=50.01 %",
        "products.growth.1 = 0.5; products.growth.2 = 0.5",
    ),
    (
        "products.season.1.0 = 0.925",
        "worrying.full-speed @ products.season.1.0: ",
        "products.season.1.0 = 0.9249",
    ),
    (
        "products.season.1.0 = 1; products.season.1.11 =",
        "worrying.flat-year @ products.season.1.0: ",
        "products.season.1.0 = 1; products.season.1.11 = 1.0001",
    ),
    (
        "products.season.1.11 = 2.76",
        "worrying.season-sum.1 @ products.season.1.0: name=Caftan, percent=110.5 %",
        "products.season.1.11 = 2.7",
    ),
    (
        "products.season.2.5 = 0; products.season.2.6 = 0.5",
        "worrying.season-sum.2 @ products.season.2.0: name=Foulard, percent=87.5 %",
        "products.season.2.5 = 0; products.season.2.6 = 0.8",
    ),
    (
        "products.quantity.2 = 49.9",
        "worrying.one-product @ products.name.1: name=Caftan, percent=80.03 %",
        "products.quantity.2 = 50",
    ),
    (
        "household.owner-pay = 1999.99",
        "worrying.pay-below-need @ household.owner-pay: \
         need=2000.00, pay=1999.99, amount=0.01",
        "household.owner-pay = 2000",
    ),
    (
        "household.food = 3733.34",
        "worrying.cannot-live @ household.owner-pay: \
         year=2, amount=about 3733.33, need=3733.34",
        "household.food = 3733.33",
    ),
    (
        // What goes back to family is gone as well: 20 820 a year.
        "start-money.family = 41640; start-money.family-from = 2027-01
         start-money.family-months = 24",
        "worrying.cannot-live @ household.owner-pay: \
         year=2, amount=about 1998.33, need=2000.00",
        "start-money.family = 41600; start-money.family-from = 2027-01
         start-money.family-months = 24",
    ),
    (
        "start-money.own-cash = 12699",
        "worrying.gap @ start-money.own-cash: amount=1.00",
        "start-money.own-cash = 12699.01",
    ),
    (
        "start-money.own-cash = 15410.01",
        "worrying.surplus @ loan.amount.1: amount=2710.01",
        "start-money.own-cash = 15410",
    ),
    (
        "start-money.own-cash = 15410.01",
        "worrying.surplus @ loan.amount.1: amount=2710.01",
        "no loans; start-money.own-cash = 50000",
    ),
    (
        "start-money.own-cash = 5392.90",
        "worrying.own-share @ start-money.own-cash: percent=19.9 %",
        "start-money.own-cash = 5420",
    ),
    (
        "start-money.own-cash = 5392.90",
        "worrying.own-share @ start-money.own-cash: percent=19.9 %",
        "start-money.own-cash = 0; no loans",
    ),
    (
        "loan.amount.1 = 48000.24",
        "worrying.dscr-below-1 @ loan.term.1: year=2, amount=0.12",
        "loan.amount.1 = 48000",
    ),
    (
        "no loans; start-money.family = 30000
         start-money.family-from = 2027-01; start-money.family-months = 12",
        "worrying.dscr-below-1 @ start-money.family-months: year=1, amount=6000.00",
        "no loans; start-money.family = 24000
         start-money.family-from = 2027-01; start-money.family-months = 12",
    ),
    (
        "loan.amount.1 = 40000.08",
        "worrying.dscr-low @ loan.term.1: year=2, amount=119.00",
        "loan.amount.1 = 39999.84",
    ),
    (
        "loan.amount.1 = 48000",
        "worrying.dscr-low @ loan.term.1: year=2, amount=100.00",
        "loan.amount.1 = 54000", // Below one in both years.
    ),
    (
        "loan.amount.1 = 28056",
        "worrying.instalment-heavy @ loan.amount.1: percent=50.1 %",
        "loan.amount.1 = 27999.84",
    ),
    (
        // Interest is paid out of what is free: the result has already lost it.
        "loan.amount.1 = 25000; loan.rate.1 = 0.12",
        "worrying.instalment-heavy @ loan.amount.1: percent=50.44 %",
        "loan.amount.1 = 24700; loan.rate.1 = 0.12",
    ),
    ("loan.term.1 = 61", "worrying.loan-outlives.1 @ loan.term.1: months=61", "loan.term.1 = 60"),
    (
        // By cost: 30 000 for a year and 10 000 for five.
        "equipment.price.2 = 15000; equipment.quantity.2 = 2; equipment.life.2 = 1
         loan.term.1 = 25",
        "worrying.loan-outlives.1 @ loan.term.1: months=25",
        "equipment.price.2 = 15000; equipment.quantity.2 = 2; equipment.life.2 = 1
         loan.term.1 = 24",
    ),
    (
        "equipment.price.2 = 15000; equipment.quantity.2 = 2; equipment.life.2 = 1
         loan.term.1 = 25",
        "worrying.loan-outlives.1 @ loan.term.1: months=25",
        "equipment.price.2 = 15000; equipment.quantity.2 = 2; equipment.life.2 = 1
         loan.term.1 = 25; equipment.in-kind.2 = brought-in",
    ),
    (
        "stock.opening = 15000.01",
        "worrying.stock-sleeps @ stock.opening: days=60",
        "stock.opening = 15000",
    ),
    (
        "products.credit-share.1 = 0.4515",
        "worrying.credit-share @ products.credit-share.1: percent=30.1 %",
        "products.credit-share.1 = 0.45",
    ),
    (
        "products.credit-share.1 = 0.1; products.credit-share.2 = 1",
        "worrying.credit-share @ products.credit-share.2: percent=40 %",
        "products.credit-share.1 = 0.1; products.credit-share.2 = 0.7",
    ),
    (
        "products.credit-share.2 = 0.0001; products.credit-delay.2 = 3",
        "worrying.credit-delay.2 @ products.credit-delay.2: name=Foulard, months=3",
        "products.credit-share.2 = 1; products.credit-delay.2 = 2",
    ),
    (
        "products.credit-share.2 = 1; products.credit-delay.2 = 3",
        "worrying.credit-delay.2 @ products.credit-delay.2: name=Foulard, months=3",
        "products.credit-share.2 = 0; products.credit-delay.2 = 3",
    ),
    (
        // Short of what is owed in March and in April.
        "products.credit-share.1 = 1; products.credit-delay.1 = 2
         start-money.own-cash = 36899.99",
        "worrying.credit-over-cash @ report.cash: \
         month=2027-03, debt=20000.00, amount=18599.99",
        "products.credit-share.1 = 1; products.credit-delay.1 = 2
         start-money.own-cash = 36900",
    ),
    (
        // Cash below zero is said by another check.
        "products.credit-share.1 = 1; products.credit-delay.1 = 2
         start-money.own-cash = 36899.99; business.months = 12",
        "worrying.credit-over-cash @ report.cash: \
         month=2027-03, debt=20000.00, amount=18599.99",
        "products.credit-share.1 = 1; products.credit-delay.1 = 2
         start-money.own-cash = 0; business.months = 12",
    ),
    (
        "monthly-costs.amount.1 = 3015",
        "worrying.rent-heavy @ monthly-costs.amount.1: year=1, percent=20.1 %",
        "monthly-costs.amount.1 = 3000",
    ),
    (
        "products.price.1 = 50; products.price.2 = 25",
        "worrying.no-break-even.1 @ products.price.1: year=1",
        "products.price.1 = 50; products.price.2 = 25.01",
    ),
    (
        "monthly-costs.amount.3 = 2333.34",
        "worrying.break-even @ report.break-even: year=2, need=601.00, amount=600.00",
        "monthly-costs.amount.3 = 2333.33",
    ),
    (
        "monthly-costs.amount.3 = 1590.83",
        "worrying.safety-margin @ report.break-even: year=1, percent=9.9 %",
        "monthly-costs.amount.3 = 1583.33",
    ),
    (
        "monthly-costs.amount.3 = 2333.33",
        "worrying.safety-margin @ report.break-even: year=1, percent=0 %",
        "monthly-costs.amount.3 = 2333.34",
    ),
    (
        "monthly-costs.amount.3 = 2333.34",
        "worrying.loss-year.1 @ report.income-years: year=1, amount=0.08",
        "monthly-costs.amount.3 = 2333.33",
    ),
    (
        // The owner put in 12 700 and 22 000 were earned.
        "monthly-costs.amount.3 = 3391.67",
        "worrying.equity @ report.income-years: year=1",
        "monthly-costs.amount.3 = 3391.66; business.months = 12",
    ),
    (
        // Owed to family and to suppliers is owed as well.
        "monthly-costs.amount.3 = 3391.67; start-money.family = 1000",
        "worrying.equity @ report.income-years: year=1",
        "monthly-costs.amount.3 = 3391.66; start-money.family = 1000; business.months = 12",
    ),
    (
        "monthly-costs.amount.3 = 3391.67; suppliers.credit-share = 1",
        "worrying.equity @ report.income-years: year=1",
        "monthly-costs.amount.3 = 3391.66; suppliers.credit-share = 1; business.months = 12",
    ),
    (
        "start-money.own-cash = 4299.99",
        "worrying.drop-20 @ report.cash: month=2028-11",
        "start-money.own-cash = 4300",
    ),
    ("me.days = 28", "worrying.no-rest @ me.days: days=28", "me.days = 27"),
    ("me.days = 28", "worrying.no-rest @ me.days: days=28", "me.days = 28; staff.role.1 = A"),
    (
        "equipment.price.1 = 20000.01; monthly-costs.kind.3 = other",
        "worrying.no-insurance @ costs: amount=20000.01",
        "equipment.price.1 = 20000; monthly-costs.kind.3 = other",
    ),
    (
        "equipment.price.1 = 20000.01; monthly-costs.amount.3 = 0
         equipment.in-kind.1 = brought-in",
        "worrying.no-insurance @ costs: amount=20000.01",
        "equipment.price.1 = 20000.01",
    ),
    // Good.
    ("start-money.own-cash = 7150", "good.cash @ report.cash: ", "start-money.own-cash = 7149.99"),
    (
        "start-money.reserve = 12100",
        "good.reserve @ start-money.reserve: months=2",
        "start-money.reserve = 12099.99",
    ),
    (
        "unit-cost.material-price.1.1 = 70",
        "good.margin @ unit-cost.batch.1: name=Caftan, amount=30.00",
        "unit-cost.material-price.1.1 = 70.01",
    ),
    (
        "unit-cost.material-price.1.1 = 20",
        "good.margin @ unit-cost.batch.1: name=Caftan, amount=80.00",
        "unit-cost.material-price.1.1 = 19.99",
    ),
    (
        "start-money.own-cash = 12699.01",
        "good.financing @ start-money.own-cash: ",
        "start-money.own-cash = 12699",
    ),
    (
        "start-money.own-cash = 12700.99",
        "good.financing @ start-money.own-cash: ",
        "start-money.own-cash = 12701",
    ),
    (
        "start-money.own-cash = 8130",
        "good.own-share @ start-money.own-cash: percent=30 %",
        "start-money.own-cash = 8129.99",
    ),
    (
        "household.owner-pay-from = 2027-07; household.owner-pay = 2000",
        "good.can-live @ household.owner-pay: months=18, total=24",
        "household.owner-pay-from = 2027-08; household.owner-pay = 2000",
    ),
    (
        "loan.amount.1 = 31999.92",
        "good.dscr @ report.break-even: amount=150.00",
        "loan.amount.1 = 32000.16",
    ),
    (
        "start-money.own-cash = 4300",
        "good.drop-20 @ report.cash: ",
        "start-money.own-cash = 4299.99",
    ),
    ("me.hours = 223", "good.hours @ products.hours.1: ", "me.hours = 222"),
    (
        "me.hours = 223",
        "good.hours @ products.hours.1: ",
        "me.hours = 223; products.hours.1 = 0; products.hours.2 = 0",
    ),
    ("me.hours = 223", "good.hours @ products.hours.1: ", "me.hours = 744; products.hours.2 ="),
];

#[test]
fn each_check_at_its_edge() {
    let mut faults = Vec::new();
    for (speaks, want, silent) in CASES {
        let id = want.split(" @ ").next().unwrap();
        let said: Vec<String> = found(&sound(speaks)).iter().map(line).collect();
        if !said.iter().any(|line| line == want) {
            let close = said.iter().find(|line| line.starts_with(id));
            faults.push(format!("{speaks}\n  want {want}\n  got  {close:?} of {said:?}"));
        }
        let near = found(&sound(silent));
        if let Some(finding) = near.iter().find(|finding| finding.id == id) {
            faults.push(format!("{silent}\n  should not say {}", line(finding)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn each_check_has_a_case() {
    let check = |want: &str| {
        let named = |check: &&Check| {
            let rest = want.strip_prefix(&check.id());
            rest.is_some_and(|rest| rest.starts_with([' ', '.']))
        };
        *Check::ALL.iter().find(named).unwrap_or_else(|| panic!("no check {want}"))
    };
    let with_case: BTreeSet<Check> = CASES.iter().map(|(_, want, _)| check(want)).collect();
    let without = Check::ALL.iter().filter(|check| !with_case.contains(check));
    assert_eq!(without.collect::<Vec<_>>(), Vec::<&Check>::new());
}
