//! A small plan in every format.

use daftar_core::workbook::{Field, ListName, ListPlace, Place, Value};
use daftar_core::{ItemId, Money, Workbook, project};
use daftar_i18n::{Lang, Localizer};
use daftar_report::{Report, ReportId, report};
use daftar_text::{WIDTH, csv, json, text};
use expect_test::expect;
use unicode_width::UnicodeWidthStr;

/// A baker of flat bread who sells half of it on credit and pays rent.
fn book(name: &str) -> Workbook {
    let mut book = Workbook::default();
    let product = added(&mut book, ListName::Products);
    let rent = added(&mut book, ListName::Costs);
    let decimal = |text: &str| Value::Decimal(text.parse().unwrap());
    let dirhams = |whole| Value::Money(Money::dirhams(whole));
    let answers = [
        (Place::plain(Field::BusinessStart), Value::Month("2027-10".parse().unwrap())),
        (Place::item(Field::ProductName, product), Value::Text(name.to_owned())),
        (Place::item(Field::ProductPrice, product), decimal("2.50")),
        (Place::item(Field::ProductQuantity, product), decimal("1300")),
        (Place::item(Field::ProductCreditShare, product), decimal("0.5")),
        (Place::item(Field::CostOther, product), decimal("0.3333")),
        (Place::item(Field::MonthlyCostAmount, rent), dirhams(900)),
        (Place::plain(Field::HouseholdFood), dirhams(1200)),
        (Place::plain(Field::OwnerPay), dirhams(1500)),
    ];
    for (place, value) in answers {
        book.set(place, Some(value)).unwrap();
    }
    book
}

fn added(book: &mut Workbook, list: ListName) -> ItemId {
    book.add(ListPlace::plain(list)).unwrap().unwrap()
}

fn made(id: ReportId, name: &str) -> Report {
    let book = book(name);
    report(id, &book, &project(&book))
}

fn say(lang: &str) -> Localizer {
    Localizer::new(Lang::from_code(lang).unwrap())
}

#[test]
fn a_table() {
    expect![[r#"
        Cash plan, by month
        in dirhams (DH) · ■ typed

                                             Oct        Nov       Dec       Jan       Feb       Mar
                                            2027       2027      2027      2028      2028      2028
        ───────────────────────────────────────────────────────────────────────────────────────────
          Opening balance                      –  −1 208.29   −791.58   −374.87     41.84    458.55

          Cash in
            Cash sales                  1 625.00   1 625.00  1 625.00  1 625.00  1 625.00  1 625.00
            Customer credit collected          –   1 625.00  1 625.00  1 625.00  1 625.00  1 625.00
          Total cash in                 1 625.00   3 250.00  3 250.00  3 250.00  3 250.00  3 250.00

          Cash out
            Other costs of sales          433.29     433.29    433.29    433.29    433.29    433.29
        ■   Cost without a name           900.00     900.00    900.00    900.00    900.00    900.00
        ■   Owner’s pay                 1 500.00   1 500.00  1 500.00  1 500.00  1 500.00  1 500.00
          Total cash out                2 833.29   2 833.29  2 833.29  2 833.29  2 833.29  2 833.29
          Received less paid           −1 208.29     416.71    416.71    416.71    416.71    416.71
        ───────────────────────────────────────────────────────────────────────────────────────────
          Closing balance              −1 208.29    −791.58   −374.87     41.84    458.55    875.26

                                            Apr       May       Jun       Jul       Aug       Sep
                                           2028      2028      2028      2028      2028      2028      Total
        ────────────────────────────────────────────────────────────────────────────────────────────────────
          Opening balance                875.26  1 291.97  1 708.68  2 125.39  2 542.10  2 958.81          –

          Cash in
            Cash sales                 1 625.00  1 625.00  1 625.00  1 625.00  1 625.00  1 625.00  19 500.00
            Customer credit collected  1 625.00  1 625.00  1 625.00  1 625.00  1 625.00  1 625.00  17 875.00
          Total cash in                3 250.00  3 250.00  3 250.00  3 250.00  3 250.00  3 250.00  37 375.00

          Cash out
            Other costs of sales         433.29    433.29    433.29    433.29    433.29    433.29   5 199.48
        ■   Cost without a name          900.00    900.00    900.00    900.00    900.00    900.00  10 800.00
        ■   Owner’s pay                1 500.00  1 500.00  1 500.00  1 500.00  1 500.00  1 500.00  18 000.00
          Total cash out               2 833.29  2 833.29  2 833.29  2 833.29  2 833.29  2 833.29  33 999.48
          Received less paid             416.71    416.71    416.71    416.71    416.71    416.71   3 375.52
        ────────────────────────────────────────────────────────────────────────────────────────────────────
          Closing balance              1 291.97  1 708.68  2 125.39  2 542.10  2 958.81  3 375.52   3 375.52
    "#]].assert_eq(&text(&made(ReportId::Cash, "Bread"), &say("en")));
}

#[test]
fn a_table_of_words() {
    expect![[r#"
        مصاريف الأسرة في الشهر
        بالدرهم · ■ مصرح به

                             في الشهر
        ─────────────────────────────
        ■   التغذية          1 200,00
          حاجيات الأسرة       1 200,00
        ■   مداخيل أخرى             –
          المبلغ اللازم أخذه  1 200,00
        ■   أجرة المستغل(ة)  1 500,00
        ─────────────────────────────
          ما يبقى للأسرة        300,00
    "#]]
    .assert_eq(&text(&made(ReportId::Household, "Bread"), &say("ar")));
}

#[test]
fn values_for_programs() {
    expect![[r#"
        {"report":"costing","currency":"MAD","columns":["unit","unit-price","unit-materials","unit-packaging","unit-labour","unit-other","unit-cost","unit-margin","unit-margin-rate"],"rows":[
        {"id":"product.1","kind":"item","label":"Bread \"large\"","mark":"computed","values":[null,"2.5","0","0","0","0.3333","0.3333","2.1667","0.86668"]}
        ]}
    "#]].assert_eq(&json(&made(ReportId::Costing, "Bread \"large\""), &say("fr")));
}

#[test]
fn values_for_spreadsheets() {
    expect![[r#"
        id,kind,label,unit,unit-price,unit-materials,unit-packaging,unit-labour,unit-other,unit-cost,unit-margin,unit-margin-rate
        product.1,item,"'=Bread, large",,2.5,0,0,0,0.3333,0.3333,2.1667,0.86668
    "#]].assert_eq(&csv(&made(ReportId::Costing, "=Bread, large"), &say("fr")));
}

#[test]
fn nothing_is_wider_than_a_terminal_and_nothing_is_marked() {
    let long = "Pain de semoule ".repeat(5);
    for &id in ReportId::ALL {
        let report = made(id, &long);
        for &lang in Lang::ALL {
            let say = Localizer::new(lang);
            let table = text(&report, &say);
            for line in table.lines() {
                assert!(line.width() <= WIDTH, "{} columns: {line}", line.width());
                assert!(!line.ends_with(' '), "{line:?} ends with a space");
            }
            for made in [table, json(&report, &say), csv(&report, &say)] {
                assert!(!made.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']));
            }
        }
    }
}
