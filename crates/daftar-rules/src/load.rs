//! Reading a rule pack: JSON text to rules, or to the place of the first fault.

use crate::RuleError;
use daftar_core::rules::{Confidence, Dated, Source, Start, Step};
use daftar_core::{Date, Month};
use serde::Deserialize;
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// The rules of one or several texts, not read any further yet.
pub struct Loader<'a> {
    rules: Vec<Unread<'a>>,
}

/// A rule as it stands in a text.
struct Unread<'a> {
    key: String,
    checked_on: Date,
    text: &'a RawValue,
}

/// A rule, and when it was last checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule<T> {
    pub dated: Dated<T>,
    pub checked_on: Date,
    /// Laid over the pack by somebody.
    pub overridden: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Pack<'a> {
    checked_on: String,
    #[serde(borrow)]
    rules: Entries<'a>,
}

/// The rules in order, not as a map: a map would keep the last of two without a word.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

/// A step whose value is read by the rule it belongs to.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UnreadStep<'a> {
    from: Month,
    until: Option<Month>,
    #[serde(default)]
    start: Start,
    #[serde(borrow)]
    value: &'a RawValue,
    confidence: Confidence,
    sources: Vec<Source>,
    note: Option<String>,
}

impl<'a> Loader<'a> {
    /// Reads the outer shape of each text.
    pub fn new(texts: &[&'a str]) -> Result<Loader<'a>, RuleError> {
        let mut rules: Vec<Unread<'a>> = Vec::new();
        for text in texts {
            let pack: Pack<'a> = serde_json::from_str(text)
                .map_err(|why| RuleError::NotAPack { line: why.line(), why: why.to_string() })?;
            let checked_on = pack
                .checked_on
                .parse()
                .map_err(|_| RuleError::NotADay { text: pack.checked_on.clone() })?;
            for (key, text) in pack.rules.0 {
                if rules.iter().any(|rule| rule.key == key) {
                    return Err(RuleError::Repeated { rule: key });
                }
                rules.push(Unread { key, checked_on, text });
            }
        }
        Ok(Loader { rules })
    }

    /// Reads the rule of a key, or says that there is none.
    pub fn take<T: DeserializeOwned>(&mut self, key: &'static str) -> Result<Rule<T>, RuleError> {
        self.take_if_there(key)?.ok_or(RuleError::Missing { rule: key })
    }

    /// Reads the rule of a key where there is one.
    pub fn take_if_there<T: DeserializeOwned>(
        &mut self,
        key: &'static str,
    ) -> Result<Option<Rule<T>>, RuleError> {
        let Some(index) = self.rules.iter().position(|rule| rule.key == key) else {
            return Ok(None);
        };
        let Unread { checked_on, text, .. } = self.rules.remove(index);
        let dated = read_steps(key, text)?;
        Ok(Some(Rule { dated, checked_on, overridden: false }))
    }

    /// What nobody took does not exist.
    pub fn finish(self) -> Result<(), RuleError> {
        match self.rules.into_iter().next() {
            Some(rule) => Err(RuleError::Unknown { rule: rule.key }),
            None => Ok(()),
        }
    }
}

fn read_steps<T: DeserializeOwned>(
    rule: &'static str,
    text: &RawValue,
) -> Result<Dated<T>, RuleError> {
    let unreadable = |step: usize, why: serde_json::Error| RuleError::Unreadable {
        rule,
        step,
        why: why.to_string(),
    };
    let steps: Vec<&RawValue> =
        serde_json::from_str(text.get()).map_err(|why| unreadable(0, why))?;
    let mut read = Vec::with_capacity(steps.len());
    for (index, text) in steps.into_iter().enumerate() {
        let step: UnreadStep<'_> =
            serde_json::from_str(text.get()).map_err(|why| unreadable(index + 1, why))?;
        let value =
            serde_json::from_str(step.value.get()).map_err(|why| unreadable(index + 1, why))?;
        read.push(Step {
            from: step.from,
            until: step.until,
            start: step.start,
            value,
            confidence: step.confidence,
            sources: step.sources,
            note: step.note,
        });
    }
    Dated::new(read).map_err(|refused| RuleError::Refused {
        rule,
        step: refused.step,
        fault: refused.fault,
    })
}

impl<'de: 'a, 'a> Deserialize<'de> for Entries<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Entries<'a>, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("rules by their keys")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}
