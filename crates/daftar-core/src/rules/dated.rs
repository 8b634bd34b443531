//! A value of the law, with every value it has had, and what each rests on.

use crate::calendar::Month;
use serde::Deserialize;

/// A value fixed by law, with every value it has had.
///
/// Steps are in date order and there is at least one. A step holds from the first day of
/// `from` to the last day of `until`, or until the next step begins. Where a step ends, the
/// next one begins at once: a law may end, but it has no holes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated<T> {
    steps: Vec<Step<T>>,
}

/// A value, from when it holds, and what that rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<T> {
    /// The first month in which it holds.
    pub from: Month,
    /// The last month in which it holds; none while it is in force.
    pub until: Option<Month>,
    /// What `from` is the date of.
    pub start: Start,
    /// The whole value, or the whole scale.
    pub value: T,
    /// How far it has been checked.
    pub confidence: Confidence,
    /// Where it is written. Empty only when nothing was found, which must then be
    /// [`Confidence::Low`].
    pub sources: Vec<Source>,
    /// For who keeps the rules: what a source leaves open. Not shown in a plan.
    pub note: Option<String>,
}

/// Where a value is written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The law, article and page as a plan prints it, in the language of the law.
    pub text: String,
    /// Where it was read.
    pub url: Option<String>,
}

/// How far a value has been checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Not verified: a plan must say so beside the figure.
    Low,
    /// One source that is not official.
    Medium,
    /// An official page, or two sources that do not depend on each other.
    High,
}

impl Confidence {
    /// The message that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Confidence::High => "confidence-high",
            Confidence::Medium => "confidence-medium",
            Confidence::Low => "confidence-low",
        }
    }
}

/// What the first month of a step is the date of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Start {
    /// The law began to apply in that month.
    #[default]
    Law,
    /// The law began in that month or earlier: the sources do not say when.
    AtLatest,
}

/// Why steps do not make a [`Dated`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StepFault {
    /// There is no step at all.
    #[error("no step")]
    None,
    /// It begins in the month of the step before.
    #[error("begins in the same month as the step before")]
    Repeated,
    /// It begins before the step before it.
    #[error("begins before the step before it")]
    OutOfOrder,
    /// It ends before it begins.
    #[error("ends before it begins")]
    EndsFirst,
    /// The step before it has not ended yet.
    #[error("begins while the step before still holds")]
    Overlap,
    /// The step before it has ended some months ago.
    #[error("leaves months without a rule after the step before")]
    Gap,
    /// Nothing says where the value is written.
    #[error("has no source, and is not marked as unverified")]
    NoSource,
    /// A source without text, or with an address that is none.
    #[error("has a source that says nothing")]
    EmptySource,
}

/// The step that was refused, counted from 1, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("step {step} {fault}")]
pub struct Refused {
    /// The step, from 1.
    pub step: usize,
    /// What is wrong with it.
    pub fault: StepFault,
}

impl<T> Dated<T> {
    /// Checks the order of the steps and that each has a source.
    ///
    /// # Errors
    ///
    /// The first step that is at fault.
    pub fn new(steps: Vec<Step<T>>) -> Result<Dated<T>, Refused> {
        if steps.is_empty() {
            return Err(Refused { step: 1, fault: StepFault::None });
        }
        for (index, step) in steps.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|before| steps.get(before));
            if let Some(fault) = fault(before, step) {
                return Err(Refused { step: index + 1, fault });
            }
        }
        Ok(Dated { steps })
    }

    /// The step in force in `month`; none if the law is younger, or has ended.
    pub fn at(&self, month: Month) -> Option<&Step<T>> {
        let step = self.steps.iter().rev().find(|step| step.from <= month)?;
        step.until.is_none_or(|until| month <= until).then_some(step)
    }

    /// The value in force in `month`.
    pub fn value(&self, month: Month) -> Option<&T> {
        self.at(month).map(|step| &step.value)
    }

    /// Every step, the oldest first.
    pub fn steps(&self) -> &[Step<T>] {
        &self.steps
    }
}

fn fault<T>(before: Option<&Step<T>>, step: &Step<T>) -> Option<StepFault> {
    if let Some(before) = before {
        if step.from == before.from {
            return Some(StepFault::Repeated);
        }
        if step.from < before.from {
            return Some(StepFault::OutOfOrder);
        }
        match before.until {
            Some(until) if step.from <= until => return Some(StepFault::Overlap),
            Some(until) if step.from > until + 1 => return Some(StepFault::Gap),
            _ => {}
        }
    }
    if step.until.is_some_and(|until| until < step.from) {
        return Some(StepFault::EndsFirst);
    }
    if step.sources.is_empty() && step.confidence != Confidence::Low {
        return Some(StepFault::NoSource);
    }
    let says_nothing = |source: &Source| {
        let address = source.url.as_deref();
        source.text.trim().is_empty()
            || address.is_some_and(|url| {
                !url.starts_with("https://") && !url.starts_with("http://")
                    || url.contains(char::is_whitespace)
            })
    };
    step.sources.iter().any(says_nothing).then_some(StepFault::EmptySource)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    /// Each step as `from..until`, the end left out while it is in force.
    fn dated(spans: &[&str]) -> Result<Dated<usize>, Refused> {
        let steps = spans.iter().enumerate().map(|(value, span)| {
            let (from, until) = span.split_once("..").unwrap();
            Step {
                from: month(from),
                until: (!until.is_empty()).then(|| month(until)),
                start: Start::Law,
                value,
                confidence: Confidence::High,
                sources: vec![Source { text: "Loi".to_owned(), url: None }],
                note: None,
            }
        });
        Dated::new(steps.collect())
    }

    #[test]
    fn in_force() {
        let law = dated(&["2020-03..", "2022-01..2023-12", "2024-01..2024-06"]).unwrap();
        for (at, want) in [
            ("2020-02", None),
            ("2020-03", Some(0)),
            ("2021-12", Some(0)),
            ("2022-01", Some(1)),
            ("2023-12", Some(1)),
            ("2024-01", Some(2)),
            ("2024-06", Some(2)),
            ("2024-07", None),
        ] {
            assert_eq!(law.value(month(at)), want.as_ref(), "{at}");
        }
        assert_eq!(law.steps().len(), 3);
    }

    #[test]
    fn refused() {
        for (spans, step, fault) in [
            (&[][..], 1, StepFault::None),
            (&["2020-01..", "2020-01.."], 2, StepFault::Repeated),
            (&["2020-01..", "2019-12.."], 2, StepFault::OutOfOrder),
            (&["2020-01..2019-12"], 1, StepFault::EndsFirst),
            (&["2020-01..2020-05", "2020-05.."], 2, StepFault::Overlap),
            (&["2020-01..2020-05", "2020-07.."], 2, StepFault::Gap),
        ] {
            assert_eq!(dated(spans), Err(Refused { step, fault }), "{spans:?}");
        }
        assert!(dated(&["2020-01..2020-05", "2020-06.."]).is_ok());
    }

    #[test]
    fn sources() {
        let check = |confidence, sources: Vec<Source>| {
            let mut steps = dated(&["2020-01.."]).unwrap().steps;
            steps[0].confidence = confidence;
            steps[0].sources = sources;
            Dated::new(steps).err().map(|refused| refused.fault)
        };
        let source = |text: &str, url: Option<&str>| {
            vec![Source { text: text.to_owned(), url: url.map(str::to_owned) }]
        };
        assert_eq!(check(Confidence::High, vec![]), Some(StepFault::NoSource));
        assert_eq!(check(Confidence::Medium, vec![]), Some(StepFault::NoSource));
        assert_eq!(check(Confidence::Low, vec![]), None);
        assert_eq!(check(Confidence::High, source(" ", None)), Some(StepFault::EmptySource));
        for url in ["example.com", "javascript:alert(1)", "https://a b"] {
            assert_eq!(
                check(Confidence::High, source("Loi", Some(url))),
                Some(StepFault::EmptySource),
                "{url}"
            );
        }
        assert_eq!(check(Confidence::High, source("Loi", Some("https://a.example/b"))), None);
    }
}
