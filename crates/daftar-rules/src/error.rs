//! Why a rule pack does not load.

use daftar_core::rules::StepFault;
use daftar_core::{Arg, Msg};

/// Why a rule pack does not load, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// The text is no rule pack at all.
    #[error("line {line}: {why}")]
    NotAPack {
        /// The line of the text.
        line: usize,
        /// What was expected, for who writes packs.
        why: String,
    },
    /// The day on which the rules were checked is none.
    #[error("{text:?} is not a day such as 2026-02-02")]
    NotADay {
        /// What stands there.
        text: String,
    },
    /// A rule that does not exist.
    #[error("{rule}: no such rule")]
    Unknown {
        /// Its key.
        rule: String,
    },
    /// A rule that stands there twice.
    #[error("{rule}: stands there twice")]
    Repeated {
        /// Its key.
        rule: String,
    },
    /// A rule that a whole pack must have.
    #[error("{rule}: is missing")]
    Missing {
        /// Its key.
        rule: &'static str,
    },
    /// A step, or its value, that has not the shape of its rule.
    #[error("{rule}, step {step}: {why}")]
    Unreadable {
        /// The key of the rule.
        rule: &'static str,
        /// The step, from 1; 0 when the rule is no list of steps.
        step: usize,
        /// What was expected, for who writes packs.
        why: String,
    },
    /// Steps that overlap, leave a gap, or have no source.
    #[error("{rule}, step {step} {fault}")]
    Refused {
        /// The key of the rule.
        rule: &'static str,
        /// The step, from 1.
        step: usize,
        /// What is wrong with it.
        fault: StepFault,
    },
}

impl RuleError {
    /// The message shown to who loads a pack, in `locales/*/rules.ftl`.
    pub fn message(&self) -> Msg {
        let (key, rule, step) = match self {
            RuleError::NotAPack { line, .. } => {
                return Msg::new("rule-error-not-a-pack").with("line", count(*line));
            }
            RuleError::NotADay { .. } => return Msg::new("rule-error-not-a-day"),
            RuleError::Unknown { rule } => ("rule-error-unknown", rule.as_str(), None),
            RuleError::Repeated { rule } => ("rule-error-repeated", rule.as_str(), None),
            RuleError::Missing { rule } => ("rule-error-missing", *rule, None),
            RuleError::Unreadable { rule, step, .. } => {
                ("rule-error-unreadable", *rule, Some(*step))
            }
            RuleError::Refused { rule, step, fault } => (fault_key(*fault), *rule, Some(*step)),
        };
        let message = Msg::new(key).with("rule", Arg::Text(rule.to_owned()));
        match step {
            Some(step) => message.with("step", count(step)),
            None => message,
        }
    }
}

fn count(number: usize) -> Arg {
    Arg::Count(i64::try_from(number).unwrap_or(i64::MAX))
}

const fn fault_key(fault: StepFault) -> &'static str {
    match fault {
        StepFault::None => "rule-error-no-step",
        StepFault::Repeated | StepFault::OutOfOrder | StepFault::EndsFirst => "rule-error-order",
        StepFault::Overlap => "rule-error-overlap",
        StepFault::Gap => "rule-error-gap",
        StepFault::NoSource | StepFault::EmptySource => "rule-error-source",
    }
}
