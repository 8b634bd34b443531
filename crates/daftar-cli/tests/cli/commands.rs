//! What each command prints about the examples.

use crate::{Folder, Ran, prints};
use expect_test::expect;
use serde_json::Value;

const EXAMPLES: [&str; 4] = ["sewing", "meals", "hairdresser", "grocery"];
const LANGS: [&str; 3] = ["fr", "ar", "en"];

#[test]
fn examples() {
    prints(
        "example",
        expect![[r#"
        sewing	A sewing workshop
        meals	Prepared meals
        hairdresser	A hairdresser
        grocery	A small grocery
    "#]],
    );
    prints(
        "example --lang fr",
        expect![[r#"
        sewing	Un atelier de couture
        meals	Des plats préparés
        hairdresser	Un salon de coiffure
        grocery	Une petite épicerie
    "#]],
    );
    prints(
        "example --lang ar",
        expect![[r#"
        sewing	ورشة خياطة
        meals	وجبات مهيأة
        hairdresser	صالون حلاقة
        grocery	بقالة صغيرة
    "#]],
    );
    let folder = Folder::new();
    for name in EXAMPLES {
        let printed = folder.run(&format!("example {name} --lang fr")).done();
        folder.run(&format!("example {name} -o plan.daftar --lang fr")).done();
        assert_eq!(std::fs::read_to_string(folder.path("plan.daftar")).unwrap(), printed);
        assert_eq!(folder.run(&format!("example {name} -o - --lang fr")).done(), printed);
        let opened = daftar_store::open(printed.as_bytes()).unwrap();
        assert_eq!(daftar_store::save(&opened), printed);
    }
}

#[test]
fn reports() {
    let folder = Folder::new();
    for lang in LANGS {
        let list = folder.run(&format!("reports --lang {lang}")).done();
        let ids: Vec<&str> = list.lines().map(|line| line.split('\t').next().unwrap()).collect();
        for id in ["summary", "financing", "income", "cash", "loans", "break-even"] {
            assert!(ids.contains(&id), "{id} in {ids:?}");
        }
        for line in list.lines() {
            let (_, title) = line.split_once('\t').unwrap();
            assert!(!title.is_empty() && !title.starts_with("report-"), "{line}");
        }
    }
}

fn shown(folder: &Folder, report: &str, more: &str) -> String {
    shown_of(folder, "plan.daftar", report, more)
}

fn shown_of(folder: &Folder, file: &str, report: &str, more: &str) -> String {
    folder.run(&format!("show {file} {report} {more}")).done()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|why| panic!("{why}: {text}"))
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

/// Every report of every example, in every language and format.
#[test]
fn show_everything() {
    let folder = Folder::new();
    let list = folder.run("reports").done();
    for name in EXAMPLES {
        folder.run(&format!("example {name} -o plan.daftar")).done();
        for id in list.lines().map(|line| line.split('\t').next().unwrap()) {
            for lang in LANGS {
                let text = shown(&folder, id, &format!("--lang {lang}"));
                assert!(text.lines().count() > 1 && text.ends_with('\n'), "{name} {id} {lang}");
                let csv = shown(&folder, id, &format!("--lang {lang} --format csv"));
                let json = json(&shown(&folder, id, &format!("--lang {lang} --format json")));
                assert_eq!(json["report"], id);
                assert_eq!(json["currency"], "MAD");
                let columns = texts(&json["columns"]);
                let head = format!("id,kind,label,{}", columns.join(","));
                assert_eq!(csv.lines().next(), Some(head.as_str()));
                for row in json["rows"].as_array().unwrap() {
                    assert_eq!(row["values"].as_array().unwrap().len(), columns.len(), "{row}");
                    let label = row["label"].as_str().unwrap();
                    let key = label.starts_with("row-") || label.starts_with("heading-");
                    assert!(!label.is_empty() && !key, "{name} {id} {lang}: {label}");
                }
            }
        }
    }
}

/// The cash plan as a program reads it: months, plain amounts, and cash that adds up.
#[test]
fn show_cash() {
    let folder = Folder::new();
    folder.run("example sewing -o plan.daftar").done();
    let cash = json(&shown(&folder, "cash", "--format json"));
    let columns = texts(&cash["columns"]);
    assert!(columns[0].len() == 7 && columns[0][4..5] == *"-", "{columns:?}");
    let rows = cash["rows"].as_array().unwrap();
    let row = |id: &str| -> Vec<i64> {
        let row = rows.iter().find(|row| row["id"] == id).unwrap_or_else(|| panic!("no {id}"));
        texts(&row["values"]).into_iter().map(centimes).collect()
    };
    let (opening, receipts) = (row("opening-cash"), row("receipts"));
    let (payments, closing) = (row("payments"), row("closing-cash"));
    for month in 0..columns.len() {
        assert_eq!(opening[month] + receipts[month] - payments[month], closing[month]);
    }
    assert!(receipts.iter().all(|amount| *amount >= 0) && receipts.iter().any(|a| *a > 0));
    // The same from standard input.
    let file = std::fs::read(folder.path("plan.daftar")).unwrap();
    let piped = folder.run_with_input("show - cash --format json", &file).done();
    assert_eq!(json(&piped), cash);
}

fn centimes(amount: &str) -> i64 {
    let (whole, decimals) = amount.split_once('.').expect("two decimals");
    assert_eq!(decimals.len(), 2, "{amount}");
    format!("{whole}{decimals}").parse().unwrap_or_else(|_| panic!("{amount}"))
}

/// A name that a spreadsheet would calculate.
#[test]
fn formulas_in_names_are_text() {
    let folder = Folder::new();
    let plan = r#"{"format":"daftar-workbook","version":1,"workbook":{
        "business":{"start":"2027-01"},
        "products":{"next":2,"items":[{"id":1,"value":{
            "name":"=cmd|' /C calc'!A0","price":"10","quantity":"5"}}]}}}"#;
    folder.write("plan.daftar", plan);
    let csv = shown(&folder, "sales", "--format csv");
    assert!(csv.contains("'=cmd|' /C calc'!A0"), "{csv}");
    assert!(!csv.contains(",=") && !csv.contains("\"="), "{csv}");
    let json = shown(&folder, "sales", "--format json");
    assert!(json.contains("\"=cmd|' /C calc'!A0\""), "{json}");
}

#[track_caller]
fn check(ran: &Ran, code: i32) {
    assert_eq!((ran.code, ran.said.as_str()), (Some(code), ""), "{}", ran.text());
}

#[test]
fn checks() {
    let folder = Folder::new();
    let empty = r#"{"format":"daftar-workbook","version":1,"workbook":{}}"#;
    folder.write("empty.daftar", empty);
    for lang in LANGS {
        let ran = folder.run(&format!("check empty.daftar --lang {lang}"));
        check(&ran, 1);
        assert!(!ran.text().contains("finding-") && !ran.text().contains("severity-"));
    }
    let ran = folder.run("check empty.daftar --format json");
    check(&ran, 1);
    let found = json(ran.text());
    assert_eq!(found["ready"], false);
    let findings = found["findings"].as_array().unwrap();
    assert!(findings.iter().any(|finding| finding["severity"] == "missing"), "{findings:?}");
    assert!(findings.iter().all(|finding| !finding["text"].as_str().unwrap().is_empty()));
    let ran = folder.run("check empty.daftar --format csv");
    check(&ran, 1);
    assert_eq!(ran.text(), shown_of(&folder, "empty.daftar", "findings", "--format csv"));
    assert_eq!(ran.text().lines().count(), findings.len() + 1);
}

/// Worries are for people to weigh; cash below zero is not.
#[test]
fn what_is_ready() {
    let folder = Folder::new();
    for name in EXAMPLES {
        folder.run(&format!("example {name} -o plan.daftar")).done();
        check(&folder.run("check plan.daftar"), 0);
        let found = json(folder.run("check plan.daftar --format json").text());
        assert_eq!(found["ready"], true, "{name}");
        let worries = found["findings"].as_array().unwrap().iter();
        assert!(worries.filter(|finding| finding["severity"] == "worrying").count() > 0, "{name}");
    }
    // The sewing workshop without its loan.
    folder.run("example sewing -o plan.daftar").done();
    let mut file = json(&std::fs::read_to_string(folder.path("plan.daftar")).unwrap());
    file["workbook"].as_object_mut().unwrap().remove("loans").unwrap();
    folder.write("plan.daftar", file.to_string());
    let ran = folder.run("check plan.daftar --format json");
    check(&ran, 1);
    let found = json(ran.text());
    let below = |finding: &&Value| finding["id"] == "worrying.cash-negative";
    let finding = found["findings"].as_array().unwrap().iter().find(below).unwrap();
    assert_eq!(finding["place"], "report.cash");
    assert_eq!(found["ready"], false);
}

#[test]
fn pdf() {
    let folder = Folder::new();
    folder.run("example sewing -o plan.daftar --lang fr").done();
    for lang in LANGS {
        let line = format!("pdf plan.daftar --lang {lang} --date 2027-01-15");
        let output = folder.run(&format!("{line} -o plan.pdf")).done();
        assert_eq!(output, "");
        let bytes = std::fs::read(folder.path("plan.pdf")).unwrap();
        assert!(bytes.starts_with(b"%PDF-") && bytes.len() > 10_000, "{} bytes", bytes.len());
        assert_eq!(folder.run(&format!("{line} -o -")).output, bytes);
    }
    assert_eq!(folder.names(), ["plan.daftar", "plan.pdf"]);
}

#[test]
fn sheet() {
    let folder = Folder::new();
    folder.run("example sewing -o plan.daftar --lang fr").done();
    for lang in LANGS {
        let line = format!("sheet plan.daftar --lang {lang} --date 2027-01-15");
        let output = folder.run(&format!("{line} -o plan.xlsx")).done();
        assert_eq!(output, "");
        let bytes = std::fs::read(folder.path("plan.xlsx")).unwrap();
        assert!(bytes.starts_with(b"PK") && bytes.len() > 10_000, "{} bytes", bytes.len());
        assert_eq!(folder.run(&format!("{line} -o -")).output, bytes);
    }
    assert_eq!(folder.names(), ["plan.daftar", "plan.xlsx"]);
}
