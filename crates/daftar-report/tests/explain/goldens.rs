//! Explanations as they read, and in ids.

use crate::example;
use daftar_core::engine::{Id, Key};
use daftar_core::{ItemId, Msg};
use daftar_i18n::{Lang, Localizer, without_marks};
use daftar_report::{Explained, ReportId, explain, explain_line};
use expect_test::{Expect, expect, expect_file};

fn line(key: Key, item: Option<u32>) -> Id {
    Id { key, item: item.map(ItemId) }
}

#[track_caller]
fn check(key: Key, item: Option<u32>, month: u32, want: Expect) {
    let (book, plan) = example("sewing", "fr");
    let explained = explain_line(&book, &plan, line(key, item), month).expect("a line");
    want.assert_eq(&explained.notation());
}

#[test]
fn in_ids() {
    check(
        Key::Interest,
        Some(1),
        10,
        expect![
            "interest.1@10 = rounded(loan-owed.1@9 [41889.04] * (typed:loan.rate.1 [0.02] / 12))"
        ],
    );
    check(
        Key::LevelInstalment,
        Some(1),
        5,
        expect![
            "level-instalment.1@5 = rounded(typed:loan.amount.1 [45000.00] / annuity(typed:loan.rate.1 [0.02] / 12, 42))"
        ],
    );
    check(Key::Principal, Some(1), 3, expect!["principal.1@3 = nothing due"]);
    check(Key::Principal, Some(1), 1, expect!["principal.1@1 = nothing due"]);
    check(
        Key::GrossMargin,
        None,
        2,
        expect!["gross-margin@2 = sales@2 [14270.00] - cost-of-sales@2 [6368.00]"],
    );
    check(Key::OpeningCash, None, 0, expect!["opening-cash@0 = closing-cash@before [0.00]"]);
    check(
        Key::ClosingCash,
        None,
        7,
        expect!["closing-cash@7 = opening-cash@7 [16169.00] + net-cash@7 [3170.74]"],
    );
    check(
        Key::Payments,
        None,
        7,
        expect![
            "payments@7 = purchases-cash@7 [3997.00] + suppliers-paid@7 [3701.00] + labour@7 [2703.00] + costs@7 [3290.00] + owner-pay@7 [3600.00] + principal@7 [1035.26] + interest@7 [75.00]"
        ],
    );
    check(
        Key::QuantitySold,
        Some(1),
        14,
        expect![
            "quantity-sold.1@14 = whole-units(typed:products.quantity.1 [21] * typed:products.season.1.2 [0.9] * (1 + typed:products.growth.1 [0.07]) ^ YearNumber [1])"
        ],
    );
    check(
        Key::UnitMaterials,
        Some(1),
        0,
        expect![
            "unit-materials.1@0 = (typed:unit-cost.material-price.1.1 [36] * typed:unit-cost.material-quantity.1.1 [3] + typed:unit-cost.material-price.1.2 [18] * typed:unit-cost.material-quantity.1.2 [1]) / typed:unit-cost.batch.1 [1]"
        ],
    );
    check(
        Key::WrittenOff,
        Some(1),
        6,
        expect![
            "written-off.1@6 = smaller(rounded(typed:equipment.price.1 [4900] * typed:equipment.quantity.1 [2] * months-since@0 [7] / (typed:equipment.life.1 [10] * 12)), rounded(typed:equipment.price.1 [4900] * typed:equipment.quantity.1 [2]))"
        ],
    );
    check(
        Key::BreakEven,
        None,
        11,
        expect![
            "break-even@11 = rounded-up(year-fixed-costs@11 [93077.42] / margin-rate@11 [0.548249528910046613111177229])"
        ],
    );
    check(
        Key::BreakEvenUnits,
        Some(1),
        11,
        expect![
            "break-even-units.1@11 = whole-units-up(break-even@11 [169773.00] * (sales.1@0..11 [88200.00] / year-sales@11 [201660.00]) / unit-price.1@11 [350])"
        ],
    );
    check(
        Key::DebtCover,
        None,
        23,
        expect![
            "debt-cover@23 = (self-financing@23 [29757.35] + interest@12..23 [680.65]) / debt-service@23 [16323.12]"
        ],
    );
    check(Key::StartCosts, Some(1), 4, expect!["start-costs.1@4 = nothing due"]);
    check(
        Key::ToDraw,
        None,
        0,
        expect!["to-draw@0 = household-needs@0 [4300.00] - other-income@0 [900.00]"],
    );
    check(Key::ResultSoFar, None, 3, expect!["result-so-far@3 = result@0..3 [-5660.90]"]);
}

/// An explanation as a person reads it, with every mark shown: `<` and `>` hold a stretch that
/// is read from left to right, `{` and `>` what was typed.
fn said(explained: &Explained, say: &Localizer) -> String {
    let text = |msg: &Msg| {
        let text = say.text(msg);
        let text = text.replace('\u{2066}', "<").replace('\u{2068}', "{").replace('\u{2069}', ">");
        text.replace(['\u{A0}', '\u{202F}'], " ")
    };
    let figure = |cell: &daftar_report::Cell| {
        without_marks(&text(&Msg::new("explain-number").with("number", cell.arg())))
    };
    let mut out = format!("{}\n", text(&explained.sentence()));
    out.push_str(&format!("  {} ({})\n", figure(&explained.figure), explained.mark.as_str()));
    let lines = explained.in_figures().into_iter().chain(explained.notes());
    lines.for_each(|line| out.push_str(&format!("  {}\n", text(&line))));
    for (operator, term) in explained.terms() {
        let name = text(&term.name());
        let (operator, mark) = (operator.as_str(), term.mark.as_str());
        out.push_str(&format!("  {operator} {name}: {} ({mark})\n", figure(&term.figure)));
        if let Some(place) = &term.place {
            out.push_str(&format!("      {}\n", text(place)));
        }
    }
    out
}

#[test]
fn in_words() {
    let asked = [
        (ReportId::Income, "gross-margin", "2027-03"),
        (ReportId::Income, "sales.1", "2027-03"),
        (ReportId::Income, "depreciation", "total"),
        (ReportId::Cash, "opening-cash", "2027-01"),
        (ReportId::Cash, "closing-cash", "2027-08"),
        (ReportId::CashYears, "receipts", "year-2"),
        (ReportId::CashYears, "closing-cash", "year-1"),
        (ReportId::Loans, "loan.1.5", "interest"),
        (ReportId::Loans, "loan.1.5", "principal"),
        (ReportId::Costing, "product.1", "unit-materials"),
        (ReportId::BreakEven, "break-even", "year-1"),
        (ReportId::BreakEven, "debt-cover", "year-2"),
        (ReportId::Equipment, "equipment.1", "net-at-end"),
        (ReportId::Financing, "need-equipment", "part"),
        (ReportId::Household, "to-draw", "each-month"),
        (ReportId::Summary, "instalments", "value"),
        (ReportId::Assumptions, "products.price.1", "value"),
    ];
    for &lang in Lang::ALL {
        let say = Localizer::new(lang);
        let (book, plan) = example("sewing", lang.code());
        let texts = asked.map(|(report, row, column)| {
            let explained = explain(&book, &plan, report, row, column);
            let explained = explained.unwrap_or_else(|| panic!("{row} {column}"));
            format!("# {} {row} {column}\n{}", report.as_str(), said(&explained, &say))
        });
        let file = format!("sewing.{}.txt", lang.code());
        expect_file![file].assert_eq(&texts.join("\n"));
    }
}
