//! What nobody found (morocco: "not found, must be verified by a person") is not in the pack.

use super::{month, rules};
use daftar_core::rules::Confidence;
use daftar_rules::{RuleError, Rules};

/// No rule has a name with one of these words in it.
fn no_rule_about(words: &[&str]) {
    for key in Rules::KEYS {
        for word in words {
            assert!(!key.contains(word), "{key}");
        }
    }
}

#[test]
fn cpu_coefficients() {
    no_rule_about(&["coefficient"]);
    let invented = r#"{"checked-on": "2026-02-02", "rules": {"cpu-coefficients": []}}"#;
    let want = RuleError::Unknown { rule: "cpu-coefficients".to_owned() };
    assert_eq!(rules().with(invented), Err(want));
}

/// Nothing of the regimes and of VAT thresholds is said to have changed in 2026.
#[test]
fn finance_law_of_2026() {
    let rules = rules();
    let regimes = ["auto-entrepreneur", "cpu", "one-client", "complementary-duty", "income-tax"];
    for entry in rules.entries() {
        if regimes.iter().any(|regime| entry.key.starts_with(regime)) {
            assert!(entry.from < month("2026-01"), "{}", entry.key);
        }
        let cites = |text: &str| text.to_lowercase().contains("loi de finances 2026");
        assert!(!entry.sources.iter().any(|source| cites(&source.text)), "{}", entry.key);
    }
}

#[test]
fn declaration_channel_and_penalties_of_auto_entrepreneurs() {
    no_rule_about(&["channel", "penalt"]);
    let rules = rules();
    let step = rules.auto_entrepreneur_declaration().at(month("2026-02")).unwrap();
    assert_eq!(step.confidence, Confidence::Low);
}

#[test]
fn rates_and_fees_of_small_credit() {
    let rules = rules();
    for step in rules.scheme_small_credit().steps() {
        assert_eq!(step.value.rates, None);
    }
    no_rule_about(&["fee"]);
}

#[test]
fn nationality_for_forsa() {
    let rules = rules();
    for step in rules.scheme_forsa().steps() {
        let note = step.note.as_deref().unwrap_or_default();
        assert!(note.contains("foreigners may apply was not found"), "{}", step.from);
    }
    no_rule_about(&["nationality"]);
}

#[test]
fn papers_and_permits_of_foreigners() {
    no_rule_about(&["permit", "residence", "document", "foreign"]);
}

#[test]
fn ceilings_of_the_simplified_result() {
    no_rule_about(&["rns", "simplified"]);
}

/// The figures stand on one page only.
#[test]
fn minimum_contribution() {
    let rules = rules();
    for step in rules.minimum_contribution().steps() {
        assert!(step.confidence < Confidence::High);
    }
}

#[test]
fn application_forms() {
    no_rule_about(&["form", "inmaa", "karama", "attawfiq"]);
}

/// A rate that is printed for another group of companies, and on which sources differ.
#[test]
fn large_companies_from_2023_to_2025() {
    let rules = rules();
    for (at, known) in
        [("2022-06", true), ("2023-06", false), ("2025-06", false), ("2026-06", true)]
    {
        let bands = rules.company_tax().value(month(at)).unwrap();
        let large = bands.at("100000000".parse().unwrap());
        assert_eq!(large.is_some(), known, "{at}");
    }
}
