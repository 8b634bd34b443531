//! The pack that comes with the program.

use super::{month, rules};
use daftar_core::Month;
use daftar_core::rules::Confidence;
use daftar_rules::Rules;
use expect_test::expect;
use std::collections::BTreeSet;
use std::fmt::Write;

#[test]
fn every_step_rests_on_something() {
    let rules = rules();
    let entries = rules.entries();
    let keys: BTreeSet<&str> = entries.iter().map(|entry| entry.key).collect();
    assert_eq!(keys.len(), Rules::KEYS.len(), "every rule has a step");
    for entry in entries {
        let place = format!("{} from {}", entry.key, entry.from);
        assert!(!entry.sources.is_empty() || entry.confidence == Confidence::Low, "{place}");
        for source in entry.sources {
            assert!(source.url.is_some(), "{place}: {:?} was read nowhere", source.text);
            assert!(source.text.len() < 120, "{place}: {:?} is long for a plan", source.text);
        }
        assert!(!entry.overridden, "{place}");
        assert_eq!(entry.checked_on.to_string(), "2026-02-02", "{place}");
    }
    assert_eq!(rules.checked_on().to_string(), "2026-02-02");
}

/// In any month a rule has one step in force at most, and the list of them agrees.
#[test]
fn every_month_has_its_rules() {
    let rules = rules();
    let entries = rules.entries();
    let mut at = month("1990-01");
    while at < month("2040-01") {
        let in_force: Vec<(&str, Month)> =
            rules.in_force(at).iter().map(|entry| (entry.key, entry.from)).collect();
        let keys: BTreeSet<&str> = in_force.iter().map(|(key, _)| *key).collect();
        assert_eq!(keys.len(), in_force.len(), "{at}");
        for key in Rules::KEYS {
            let latest = entries.iter().rfind(|entry| entry.key == *key && entry.from <= at);
            let want = latest.filter(|entry| entry.until.is_none_or(|until| at <= until));
            let got = in_force.iter().find(|(other, _)| other == key);
            assert_eq!(got.map(|(_, from)| *from), want.map(|entry| entry.from), "{key} in {at}");
        }
        at = at + 1;
    }
}

/// What a plan of today says beside a figure: not verified.
#[test]
fn unverified() {
    let rules = rules();
    let mut list = String::new();
    for entry in rules.entries().iter().filter(|entry| entry.confidence == Confidence::Low) {
        writeln!(list, "{} from {}, {} sources", entry.key, entry.from, entry.sources.len())
            .unwrap();
    }
    expect![[r#"
        auto-entrepreneur-professional-tax from 2023-01, 1 sources
        auto-entrepreneur-declaration from 2021-01, 0 sources
        vat-on-interest from 2026-01, 0 sources
        cooperative-turnover from 2016-01, 0 sources
        scheme-small-credit from 2026-01, 1 sources
    "#]]
    .assert_eq(&list);
}

/// What has ended is not offered any more, and what is not begun not yet.
#[test]
fn ended() {
    let rules = rules();
    let today = month("2026-02");
    let in_force: BTreeSet<&str> = rules.in_force(today).iter().map(|entry| entry.key).collect();
    let ended: Vec<&&str> = Rules::KEYS.iter().filter(|key| !in_force.contains(**key)).collect();
    assert_eq!(ended, [&"scheme-indh-social", &"scheme-moukawalati"]);
    assert_eq!(rules.minimum_day().value(today), rules.minimum_day().value(month("2025-04")));
    assert_ne!(rules.minimum_day().value(today), rules.minimum_day().value(month("2026-04")));
    assert_eq!(rules.one_client().value(month("2022-12")), None);
}
