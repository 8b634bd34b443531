//! What does not load, and that it says where.

use super::{money, month, rules};
use daftar_core::rules::StepFault;
use daftar_rules::{RuleError, Rules};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

/// A text with one rule in it.
fn text(key: &str, steps: Value) -> String {
    json!({ "checked-on": "2026-03-01", "rules": { key: steps } }).to_string()
}

fn step(from: &str, value: Value) -> Value {
    json!({
        "from": from,
        "value": value,
        "confidence": "medium",
        "sources": [{ "text": "Loi de finances", "url": "https://a.example/" }],
    })
}

/// All files of the pack as one text.
fn whole() -> Map<String, Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("pack");
    let mut rules = Map::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let mut pack: Value = serde_json::from_str(&text).unwrap();
        rules.extend(pack["rules"].as_object_mut().unwrap().clone());
    }
    rules
}

fn load(rules: Map<String, Value>) -> Result<Rules, RuleError> {
    Rules::from_json(&json!({ "checked-on": "2026-02-02", "rules": rules }).to_string())
}

#[test]
fn one_text_or_several() {
    assert_eq!(load(whole()), Ok(rules()));
}

#[test]
fn no_rule_may_be_missing() {
    for key in Rules::KEYS {
        let mut rules = whole();
        rules.remove(*key).unwrap_or_else(|| panic!("{key} is in no file"));
        assert_eq!(load(rules), Err(RuleError::Missing { rule: key }));
    }
}

#[test]
fn what_a_coach_lays_over_is_visible() {
    let rules = rules();
    let before = rules.vat_resellers().value(month("2026-02")).copied();
    let over =
        rules.with(&text("vat-resellers", json!([step("2026-01", json!("1000000.00"))]))).unwrap();
    assert_eq!(over.vat_resellers().value(month("2026-02")), Some(&money("1000000")));
    assert_eq!(rules.vat_resellers().value(month("2026-02")).copied(), before);
    for entry in over.entries() {
        assert_eq!(entry.overridden, entry.key == "vat-resellers", "{}", entry.key);
    }
    // The oldest check counts: the others were not looked at again.
    assert_eq!(over.checked_on().to_string(), "2026-02-02");
    assert_eq!(over.income_tax(), rules.income_tax());
    assert!(rules.with(r#"{"checked-on": "2026-02-02", "rules": {}}"#) == Ok(rules.clone()));
}

#[track_caller]
fn refused(key: &'static str, steps: Value, at: usize, fault: StepFault) {
    let want = RuleError::Refused { rule: key, step: at, fault };
    assert_eq!(rules().with(&text(key, steps)), Err(want));
}

#[test]
fn steps_out_of_order() {
    let rate = || json!("0.1");
    let key = "vat-on-interest";
    refused(key, json!([]), 1, StepFault::None);
    let twice = json!([step("2026-01", rate()), step("2026-01", rate())]);
    refused(key, twice, 2, StepFault::Repeated);
    let back = json!([step("2026-01", rate()), step("2025-12", rate())]);
    refused(key, back, 2, StepFault::OutOfOrder);

    let mut ends = step("2024-01", rate());
    ends["until"] = json!("2024-12");
    refused(key, json!([ends, step("2024-12", rate())]), 2, StepFault::Overlap);
    refused(key, json!([ends, step("2025-02", rate())]), 2, StepFault::Gap);
    assert!(rules().with(&text(key, json!([ends, step("2025-01", rate())]))).is_ok());
}

#[test]
fn steps_without_a_source() {
    let key = "vat-on-interest";
    let mut bare = step("2026-01", json!("0.1"));
    bare["sources"] = json!([]);
    refused(key, json!([bare]), 1, StepFault::NoSource);
    bare["confidence"] = json!("low");
    assert!(rules().with(&text(key, json!([bare]))).is_ok());
    bare["sources"] = json!([{ "text": "" }]);
    refused(key, json!([bare]), 1, StepFault::EmptySource);
}

#[track_caller]
fn unreadable(key: &'static str, steps: Value, at: usize, part: &str) {
    match rules().with(&text(key, steps)) {
        Err(RuleError::Unreadable { rule, step, why }) => {
            assert_eq!((rule, step), (key, at), "{why}");
            assert!(why.contains(part), "{why:?} does not say {part:?}");
        }
        other => panic!("{key}: {:?}", other.map(|_| "it loads")),
    }
}

#[test]
fn values_of_another_shape() {
    let one = |value: Value| json!([step("2026-01", value)]);
    // A number of JSON is a float for most programs: figures are text.
    unreadable("vat-on-interest", one(json!(0.1)), 1, "string");
    unreadable("vat-on-interest", one(json!("10 %")), 1, "not a number");
    unreadable("vat-on-interest", one(json!("1.1")), 1, "more than 1");
    unreadable("vat-on-interest", json!("0.1"), 0, "sequence");
    unreadable("vat-resellers", one(json!("-1.00")), 1, "below zero");
    unreadable("vat-resellers", one(json!("1000.001")), 1, "finer than one centime");
    unreadable("income-tax", one(json!([])), 1, "no band");
    let from = |from: &str| json!({ "from": from, "value": "0.1" });
    unreadable("income-tax", one(json!([from("1.00")])), 1, "begin at zero");
    let scale = json!([from("0.00"), from("20.00"), from("10.00")]);
    unreadable("income-tax", one(scale), 1, "band 3");
    let mut band = from("0.00");
    band["to"] = json!("10.00");
    unreadable("income-tax", one(json!([band])), 1, "unknown field `to`");
    let branch = json!({ "name": "A", "employer": "0", "employee": "0", "base": "whole-pay" });
    unreadable("contributions", one(json!([branch])), 1, "\"A\"");
    let years =
        json!({ "coefficients": [{ "years-from": 11, "coefficient": "1" }], "years-most": 10 });
    unreadable("declining", one(years), 1, "rise");
    unreadable("auto-entrepreneur-vat", one(json!("sometimes")), 1, "unknown variant");

    let mut odd = step("2026-01", json!("0.1"));
    odd["to"] = json!("2026-02");
    unreadable("vat-on-interest", json!([odd]), 1, "unknown field `to`");
    let second = json!([step("2026-01", json!("0.1")), step("2026-13", json!("0.1"))]);
    unreadable("vat-on-interest", second, 2, "not a month");
    let mut unsure = step("2026-01", json!("0.1"));
    unsure.as_object_mut().unwrap().remove("confidence");
    unreadable("vat-on-interest", json!([unsure]), 1, "missing field `confidence`");
}

#[test]
fn texts_of_another_shape() {
    let load = |text: &str| rules().with(text).map(|_| ());
    for (text, line) in [
        ("", 1),
        ("{}", 1),
        ("[]", 1),
        ("{\n\"checked-on\": \"2026-02-02\",\n\"rules\": []}", 3),
        ("{\"checked-on\": \"2026-02-02\", \"rules\": {}, \"more\": 1}", 1),
        ("{\"checked-on\": \"2026-02-02\", \"rules\": {}} x", 1),
    ] {
        match load(text) {
            Err(RuleError::NotAPack { line: got, .. }) => assert_eq!(got, line, "{text:?}"),
            other => panic!("{text:?}: {other:?}"),
        }
    }
    let day = r#"{"checked-on": "2026-02-30", "rules": {}}"#;
    assert_eq!(load(day), Err(RuleError::NotADay { text: "2026-02-30".to_owned() }));
    let twice = r#"{"checked-on": "2026-02-02", "rules": {"cpu-rate": [], "cpu-rate": []}}"#;
    assert_eq!(load(twice), Err(RuleError::Repeated { rule: "cpu-rate".to_owned() }));
    // Twice inside a step, or a value nested beyond reason: refused, not the last one taken.
    let inside = r#"{"checked-on": "2026-02-02", "rules": {"cpu-rate": [{"from": "2021-01",
        "from": "2022-01", "value": "0.1", "confidence": "low", "sources": []}]}}"#;
    assert!(matches!(load(inside), Err(RuleError::Unreadable { rule: "cpu-rate", step: 1, .. })));
    let deep = format!(
        r#"{{"checked-on": "2026-02-02", "rules": {{"cpu-rate": {}{}}}}}"#,
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    assert!(load(&deep).is_err());
}
