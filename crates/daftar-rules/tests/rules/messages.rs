//! Every rule, branch, kind and fault has its words in every language.

use super::{month, rules};
use daftar_core::Msg;
use daftar_core::rules::{Confidence, StepFault};
use daftar_i18n::{Lang, Localizer};
use daftar_rules::finance::Contact;
use daftar_rules::{RuleError, Rules};

fn check(message: &Msg) {
    for lang in Lang::ALL.iter().copied() {
        let (text, faults) = Localizer::new(lang).text_and_faults(message);
        assert!(faults.is_empty(), "{} in {lang:?}: {faults:?}", message.key);
        assert!(!text.is_empty() && text != message.key, "{}", message.key);
    }
}

#[test]
fn names() {
    let rules = rules();
    for key in Rules::KEYS {
        check(&Msg::new(format!("rule-{key}")));
    }
    for step in rules.contributions().steps() {
        for branch in step.value.branches() {
            check(&Msg::new(format!("rule-branch-{}", branch.name)));
        }
    }
    for usual in rules.usual_depreciation().value(month("2026-01")).unwrap() {
        check(&Msg::new(usual.kind.key()));
    }
    for confidence in [Confidence::High, Confidence::Medium, Confidence::Low] {
        check(&Msg::new(confidence.key()));
    }
    use Contact::{Bank, Ended, Forsa, Indh, SmallCredit};
    for contact in [Bank, Forsa, Indh, SmallCredit, Ended] {
        check(&Msg::new(contact.key()));
    }
}

#[test]
fn faults() {
    let rule = "cpu-rate";
    let key = || rule.to_owned();
    check(&RuleError::NotAPack { line: 3, why: String::new() }.message());
    check(&RuleError::NotADay { text: String::new() }.message());
    check(&RuleError::Unknown { rule: key() }.message());
    check(&RuleError::Repeated { rule: key() }.message());
    check(&RuleError::Missing { rule }.message());
    check(&RuleError::Unreadable { rule, step: 2, why: String::new() }.message());
    use StepFault::{EmptySource, EndsFirst, Gap, NoSource, None, OutOfOrder, Overlap, Repeated};
    for fault in [None, Repeated, OutOfOrder, EndsFirst, Overlap, Gap, NoSource, EmptySource] {
        check(&RuleError::Refused { rule, step: 2, fault }.message());
    }
}
