//! The workbooks that come with Daftar, each in every language.
//!
//! `examples/<name>.json` is the `workbook` of a file in which a text may be `@key`.
//! `examples/<name>.texts.json` has what each key says in each language.

use crate::reader;
use daftar_core::{Msg, Workbook};
use serde_json::Value;

/// A workbook that comes with Daftar.
#[derive(Debug)]
pub struct Example {
    /// Its name in commands, the same in every language.
    pub name: &'static str,
    plan: &'static str,
    texts: &'static str,
}

macro_rules! examples {
    ($($name:literal)*) => {
        /// All of them, in the order in which they are offered.
        pub const ALL: &[Example] = &[$(Example {
            name: $name,
            plan: include_str!(concat!("../examples/", $name, ".json")),
            texts: include_str!(concat!("../examples/", $name, ".texts.json")),
        },)*];
    };
}

examples! { "sewing" "meals" "hairdresser" "grocery" }

impl Example {
    /// The example of this name.
    pub fn named(name: &str) -> Option<&'static Example> {
        ALL.iter().find(|example| example.name == name)
    }

    /// What it is called, in `locales/*/store.ftl`.
    pub fn title(&self) -> Msg {
        Msg::new(format!("example-{}", self.name))
    }

    /// The workbook, with its texts in a language (`fr`, `ar`, `en`).
    ///
    /// A text that is not in this language stays the key of its text: the tests see to it that
    /// there is none.
    pub fn workbook(&self, lang_code: &str) -> Workbook {
        load(self.plan, self.texts, lang_code).expect("a test loads every example")
    }
}

/// None when the texts or the plan are not what they should be.
fn load(plan: &str, texts: &str, lang_code: &str) -> Option<Workbook> {
    let mut plan: Value = serde_json::from_str(plan).ok()?;
    let texts: Value = serde_json::from_str(texts).ok()?;
    say(&mut plan, &texts, lang_code);
    reader::read(&plan).ok()
}

/// Puts texts where their keys stand.
fn say(value: &mut Value, texts: &Value, lang_code: &str) {
    match value {
        Value::String(text) => {
            let key = text.strip_prefix('@');
            if let Some(said) = key.and_then(|key| texts[key][lang_code].as_str()) {
                *text = said.to_owned();
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| say(value, texts, lang_code)),
        Value::Object(fields) => fields.values_mut().for_each(|value| say(value, texts, lang_code)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{open, save};

    const LANGS: [&str; 3] = ["fr", "ar", "en"];

    #[test]
    fn texts_take_the_place_of_keys() {
        let plan = r#"{"business": {"name": "@name", "town": "Tiznit"}}"#;
        let texts = r#"{"name": {"fr": "Un", "ar": "واحد"}}"#;
        let named = |lang| load(plan, texts, lang).unwrap().business.name.unwrap();
        assert_eq!(named("fr").as_str(), "Un");
        assert_eq!(named("ar").as_str(), "واحد");
        assert_eq!(named("en").as_str(), "@name");
        assert_eq!(load("[]", texts, "fr"), None);
        assert_eq!(load("{", texts, "fr"), None);
    }

    #[test]
    fn every_example_in_every_language() {
        for example in ALL {
            for lang in LANGS {
                let workbook = example.workbook(lang);
                let text = save(&workbook);
                let name = example.name;
                assert!(!text.contains("\"@"), "{name} lacks a text in {lang}");
                assert_eq!(open(text.as_bytes()).as_ref(), Ok(&workbook), "{name} in {lang}");
                // More than a sketch.
                assert!(workbook.products.len() >= 2 && !workbook.costs.is_empty(), "{name}");
            }
        }
        let with_loan = |example: &&Example| !example.workbook("fr").loans.is_empty();
        assert!(ALL.iter().find(with_loan).is_some());
    }

    /// The figures are the same whatever the language: only texts differ.
    #[test]
    fn figures_do_not_depend_on_the_language() {
        fn without_texts(value: &mut Value) {
            match value {
                Value::String(text) if !text.starts_with(|c: char| c.is_ascii_digit()) => {
                    text.clear()
                }
                Value::Array(values) => values.iter_mut().for_each(without_texts),
                Value::Object(fields) => fields.values_mut().for_each(without_texts),
                _ => {}
            }
        }
        for example in ALL {
            let figures = |lang| {
                let mut value = serde_json::from_str(&save(&example.workbook(lang))).unwrap();
                without_texts(&mut value);
                value
            };
            let [fr, ar, en]: [Value; 3] = LANGS.map(figures);
            assert_eq!(fr, ar, "{}", example.name);
            assert_eq!(fr, en, "{}", example.name);
        }
    }

    #[test]
    fn names() {
        assert_eq!(Example::named("meals").map(|example| example.name), Some("meals"));
        assert!(Example::named("Meals").is_none());
    }
}
