//! Findings beside each other: what is hidden, what comes first, how many are shown.

use super::common::workbook;
use super::{found, ids, line, sound};
use daftar_core::findings::{Check, Severity};

#[test]
fn a_sound_plan() {
    assert_eq!(
        ids(&sound("")),
        [
            "good.cash",
            "good.reserve",
            "good.margin",
            "good.financing",
            "good.own-share",
            "good.can-live",
            "good.dscr",
            "good.drop-20",
            "good.hours",
        ]
    );
}

#[test]
fn an_empty_plan() {
    assert_eq!(
        ids(&workbook("")),
        [
            "missing.business-name",
            "missing.activity",
            "missing.start-month",
            "missing.products",
            "missing.household",
            "missing.competitors",
            "missing.proof",
        ]
    );
}

/// What fires, what it hides, and how the hidden one shows itself without it.
#[test]
fn the_stronger_hides_the_weaker() {
    let check = |edits: &str, shown: &[&str], hidden: &[&str]| {
        let ids = ids(&sound(edits));
        for id in shown {
            assert!(ids.iter().any(|found| found == id), "{edits}: {id} not in {ids:?}");
        }
        for id in hidden {
            assert!(!ids.iter().any(|found| found == id), "{edits}: {id} in {ids:?}");
        }
    };
    let negative = "start-money.own-cash = 0";
    check(
        negative,
        &["worrying.cash-negative"],
        &["worrying.cash-low", "worrying.drop-20", "good.drop-20"],
    );
    check("start-money.own-cash = 4000", &["worrying.cash-low", "worrying.drop-20"], &[]);
    check("start-money.reserve = 0", &["missing.reserve"], &["worrying.reserve"]);
    check("household.owner-pay = 0", &["missing.owner-pay"], &["worrying.pay-below-need"]);
    check(
        "products.price.2 = 24",
        &["worrying.price-below-cost.2"],
        &["worrying.price-below-full-cost.2", "worrying.margin-low.2"],
    );
    check(
        "products.price.2 = 26",
        &["worrying.price-below-full-cost.2", "worrying.margin-low.2"],
        &["worrying.price-below-cost.2"],
    );
    check("loan.amount.1 = 54000", &["worrying.dscr-below-1"], &["worrying.dscr-low"]);
    check(
        "products.price.1 = 50; products.price.2 = 25",
        &["worrying.no-break-even.1", "worrying.no-break-even.2"],
        &[
            "worrying.break-even",
            "worrying.safety-margin",
            "worrying.loss-year.1",
            "worrying.loss-year.2",
        ],
    );
    check(
        "monthly-costs.amount.3 = 3000",
        &["worrying.loss-year.1", "worrying.loss-year.2"],
        &["worrying.safety-margin"],
    );
    // Year by year: what is said of one year does not hide what is said of another. The
    // scarf is sold from the second year on, and then leaves more than nothing.
    check(
        "products.price.1 = 50; products.from.2 = 2028-01",
        &["worrying.no-break-even.1", "worrying.loss-year.2"],
        &["worrying.no-break-even.2", "worrying.loss-year.1"],
    );
}

#[test]
fn at_most_three_and_the_worst_first() {
    let said = |edits: &str, check: Check| -> Vec<String> {
        let found = found(&sound(edits));
        found.iter().filter(|finding| finding.check == check).map(line).collect()
    };
    let cheap = "
        products.price.3 = 8; unit-cost.other.3 = 10; products.price.4 = 5; unit-cost.other.4 = 10
        products.price.5 = 9; unit-cost.other.5 = 10; products.price.6 = 7; unit-cost.other.6 = 10
    ";
    let unnamed = "name=list-products-item";
    assert_eq!(
        said(cheap, Check::WorryingPriceBelowCost),
        [(4, "5.00", "5.00"), (6, "7.00", "3.00"), (3, "8.00", "2.00")].map(
            |(id, price, amount)| format!(
                "worrying.price-below-cost.{id} @ products.price.{id}: \
                 {unnamed}, price={price}, cost=10.00, amount={amount}"
            )
        )
    );
    // None worse than the others: as they stand in the workbook.
    assert_eq!(said(cheap, Check::MissingQuantity).len(), 3);
    assert_eq!(
        said("business.months = 60; monthly-costs.amount.3 = 9000", Check::WorryingLossYear),
        [1, 2, 3].map(|year| format!(
            "worrying.loss-year.{year} @ report.income-years: year={year}, amount=80000.00"
        ))
    );
}

#[test]
fn failures_first() {
    let found = found(&sound(
        "loan.grace.1 = 24; business.name =; start-money.own-cash = 0; products.price.2 = 24",
    ));
    let severities: Vec<Severity> = found.iter().map(|finding| finding.severity).collect();
    assert!(severities.is_sorted(), "{severities:?}");
    for severity in [Severity::Impossible, Severity::Missing, Severity::Worrying, Severity::Good] {
        assert!(severities.contains(&severity), "no {severity:?}");
    }
}

/// Names are in files and catalogues: they stay as they are.
#[test]
fn names() {
    assert_eq!(Check::MissingPrice.id(), "missing.price");
    assert_eq!(Check::WorryingDebtCoverLow.message_key(), "finding-worrying-dscr-low");
    let severities = Check::ALL.iter().map(|check| check.severity());
    assert!(severities.is_sorted());
}
