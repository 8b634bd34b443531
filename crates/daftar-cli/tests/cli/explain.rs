//! Why figures are what they are, on the command line.

use crate::{Folder, folded};
use expect_test::{Expect, expect};
use serde_json::Value;

fn with_example(lang: &str) -> Folder {
    let folder = Folder::new();
    folder.run(&format!("example sewing -o plan.daftar --lang {lang}")).done();
    folder
}

#[track_caller]
fn prints(words: &str, lang: &str, want: Expect) {
    let line = format!("explain plan.daftar {words} --lang {lang}");
    want.assert_eq(&with_example(lang).run(&line).done());
}

#[test]
fn one_step() {
    prints(
        "income gross-margin 2027-03",
        "en",
        expect![[r#"
        Gross margin (March 2027): 7 902.00 DH
            Sales − Cost of sales
            14 270.00 − 6 368.00 = 7 902.00
                Sales: 14 270.00 DH
                − Cost of sales: 6 368.00 DH
    "#]],
    );
    prints(
        "income sales.1 2027-03",
        "fr",
        expect![[r#"
        Chiffre d’affaires : Robe en wax sur mesure (mars 2027) : 6 650,00 DH
            Quantité vendue × Prix de vente unitaire
            19 × 350,00 = 6 650,00
            arrondi au centime
                Quantité vendue : 19
                × Prix de vente unitaire : 350,00 DH (saisi)
    "#]],
    );
    prints(
        "loans loan.1.5 principal",
        "ar",
        expect![[r#"
        أصل القرض المسدد: بنك، السعر يحتاج إلى تأكيد (يونيو 2027): 0,00 درهم
            لا شيء مستحق في هذا الشهر
    "#]],
    );
    prints(
        "break-even break-even year-1",
        "ar",
        expect![[r#"
        عتبة المردودية (2027): 169 773,00 درهم
            التكاليف الثابتة السنوية ÷ نسبة الهامش
            93 077,42 ÷ 54,82 % ≈ 169 773,00
            بالتقريب إلى الدرهم الأعلى
                التكاليف الثابتة السنوية: 93 077,42 درهم
                ÷ نسبة الهامش: 54,82 %
    "#]],
    );
    prints(
        "household household.food each-month",
        "en",
        expect![[r#"
        Food: 1 600.00 DH (typed)
            typed in “My household and my pay”: Food
    "#]],
    );
    prints(
        "income depreciation total",
        "fr",
        expect![[r#"
        Dotations aux amortissements (de janvier 2027 à décembre 2029) : 16 199,10 DH
            somme des années
            5 099,70 + 5 399,70 + 5 699,70 = 16 199,10
                Dotations aux amortissements (2027) : 5 099,70 DH
                + Dotations aux amortissements (2028) : 5 399,70 DH
                + Dotations aux amortissements (2029) : 5 699,70 DH
    "#]],
    );
}

#[test]
fn several_steps() {
    prints(
        "income sales.1 2027-03 --depth 3",
        "en",
        expect![[r#"
        Sales: Made-to-measure wax dress (March 2027): 6 650.00 DH
            Units sold × Selling price of one
            19 × 350.00 = 6 650.00
            rounded to the centime
                Units sold: 19
                    Quantity × Season of March
                    21 × 90% ≈ 19
                    rounded to whole units
                        Quantity: 21 (typed)
                            typed in “What do I sell?”: Made-to-measure wax dress, Quantity
                        × Season of March: 90% (typed)
                            typed in “What do I sell?”: Made-to-measure wax dress, Season of March
                × Selling price of one: 350.00 DH (typed)
                    typed in “What do I sell?”: Made-to-measure wax dress, Unit selling price
    "#]],
    );
}

/// As deep as it goes: everything that closing cash rests on was typed, and nothing is repeated
/// without end.
#[test]
fn to_the_ground() {
    let folder = with_example("en");
    let text = folder.run("explain plan.daftar cash closing-cash 2029-12 --depth 99").done();
    for typed in ["Yearly interest rate", "Unit selling price", "before the plan begins"] {
        assert!(text.contains(typed), "no {typed}");
    }
    assert!(text.lines().count() < 60_000, "{} lines", text.lines().count());
}

#[test]
fn for_programs() {
    let folder = with_example("en");
    let line = "explain plan.daftar cash opening-cash 2027-02 --format json --depth 2";
    let printed = folder.run(line).done();
    expect![[r#"
        {
          "report": "cash",
          "row": "opening-cash",
          "column": "2027-02",
          "currency": "MAD",
          "kind": "line",
          "id": "opening-cash",
          "from": "2027-02",
          "to": "2027-02",
          "label": "Opening balance",
          "value": "6286.00",
          "mark": "computed",
          "formula": {
            "words": "Closing balance (January 2027)",
            "figures": null,
            "notes": [],
            "ids": "opening-cash@1 = closing-cash@0 [6286.00]",
            "terms": [
              {
                "operator": "plus",
                "kind": "line",
                "id": "closing-cash",
                "from": "2027-01",
                "to": "2027-01",
                "label": "Closing balance",
                "value": "6286.00",
                "mark": "computed",
                "formula": {
                  "words": "Opening balance + Received less paid",
                  "figures": "0.00 + 6 286.00 = 6 286.00",
                  "notes": [],
                  "ids": "closing-cash@0 = opening-cash@0 [0.00] + net-cash@0 [6286.00]",
                  "terms": [
                    {
                      "operator": "plus",
                      "kind": "line",
                      "id": "opening-cash",
                      "from": "2027-01",
                      "to": "2027-01",
                      "label": "Opening balance",
                      "value": "0.00",
                      "mark": "computed",
                      "formula": null
                    },
                    {
                      "operator": "plus",
                      "kind": "line",
                      "id": "net-cash",
                      "from": "2027-01",
                      "to": "2027-01",
                      "label": "Received less paid",
                      "value": "6286.00",
                      "mark": "computed",
                      "formula": null
                    }
                  ]
                }
              }
            ]
          }
        }
    "#]]
    .assert_eq(&printed);
    let read: Value = serde_json::from_str(&printed).expect("JSON");
    assert_eq!(read["formula"]["terms"][0]["id"], "closing-cash");
    // What a person reads is in her language; the rest stays.
    for lang in ["fr", "ar"] {
        let other = folder.run(&format!("{line} --lang {lang}")).done();
        let other: Value = serde_json::from_str(&other).expect("JSON");
        assert_ne!(other["label"], read["label"]);
        assert_eq!(other["formula"]["ids"], read["formula"]["ids"]);
        assert_eq!(other["value"], read["value"]);
    }
}

/// The value that `show` prints is the value that is explained.
#[test]
fn the_same_figure() {
    let folder = with_example("fr");
    let json = |line: &str| -> Value {
        serde_json::from_str(&folder.run(&format!("{line} --format json")).done()).expect("JSON")
    };
    for report in ["cash", "income-years", "loans", "break-even", "summary"] {
        let shown = json(&format!("show plan.daftar {report}"));
        let columns = shown["columns"].as_array().expect("columns");
        let rows = shown["rows"].as_array().expect("rows");
        for row in rows.iter().filter(|row| row["kind"] != "heading").take(12) {
            for (column, value) in columns.iter().zip(row["values"].as_array().expect("values")) {
                let (id, column) = (row["id"].as_str().unwrap(), column.as_str().unwrap());
                let ran = folder
                    .run(&format!("explain plan.daftar {report} {id} {column} --format json"));
                let Ok(explained) = serde_json::from_slice::<Value>(&ran.output) else {
                    assert_eq!(ran.code, Some(2), "{id} {column}");
                    continue;
                };
                let (shown, explained) = (value.as_str(), explained["value"].as_str());
                let (shown, explained) = (shown.unwrap(), explained.unwrap());
                // `show` rounds ratios to six decimals.
                let same = shown == explained || explained.starts_with(&shown[..shown.len() - 1]);
                assert!(same, "{report} {id} {column}: {shown} and {explained}");
            }
            if report == "cash" {
                break;
            }
        }
    }
}

#[track_caller]
fn refuses(words: &str, want: Expect) {
    let line = format!("explain plan.daftar {words}");
    want.assert_eq(&folded(&with_example("en").run(&line).refused()));
}

#[test]
fn what_there_is_not() {
    refuses(
        "profit sales total",
        expect![[r#"
        There is no report “profit”: daftar reports lists them.
    "#]],
    );
    refuses(
        "cash sales 2027-03",
        expect![[r#"
        There is no row “sales” in cash: opening-cash, sales-cash, credit-collected,
        own-cash, family-received, loan-drawn, receipts, equipment-bought, deposit,
        stock-bought, start-costs, purchases-cash, suppliers-paid, labour, costs.1,
        costs.2, costs.3, costs.4, costs.5, costs.6, costs.7, costs.8, costs.9,
        costs.10, owner-pay, principal, interest, family-repaid, payments, net-cash,
        closing-cash.
    "#]],
    );
    refuses(
        "cash receipts 2026-03",
        expect![[r#"
        There is no column “2026-03” in cash: 2027-01…2029-12, total.
    "#]],
    );
    refuses(
        "cash-years receipts 2027-03",
        expect![[r#"
        There is no column “2027-03” in cash-years: year-1, year-2, year-3.
    "#]],
    );
    refuses(
        "summary months-lived-on value",
        expect![[r#"
        At months-lived-on, value there is no figure that a formula gives.
    "#]],
    );
    refuses(
        "cash receipts",
        expect![[r#"
        This command needs MONTH: see daftar --help.
    "#]],
    );
    refuses(
        "cash receipts total --format csv",
        expect![[r#"
        --format takes text|json, and not “csv”.
    "#]],
    );
    refuses(
        "cash receipts total --depth deep",
        expect![[r#"
        --depth takes 1…99, and not “deep”.
    "#]],
    );
    let folder = with_example("fr");
    let said = folder.run("explain plan.daftar cash sales total --lang fr").refused();
    assert!(said.contains("receipts") && said.contains("ligne"), "{said}");
    let said = folder.run("explain plan.daftar cash receipts 1999-01 --lang ar").refused();
    assert!(said.contains("2027-01…2029-12"), "{said}");
}
