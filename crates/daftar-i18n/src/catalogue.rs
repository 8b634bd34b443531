//! The messages of one language, ready to be filled in.
//!
//! What of Fluent is understood: text, arguments, other messages and terms, literals, and a
//! choice by a count or a word. Functions and attributes are not: amounts arrive written.

use crate::Lang;
use crate::figures::grouped;
use crate::isolate::without_marks;
use crate::plural;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Messages in messages: more than this is a circle.
const DEPTH_MAX: u32 = 8;

/// Why a message is not what its author meant. For tests; nobody is shown it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The catalogue has no such key.
    #[error("no message {0}")]
    Missing(String),
    /// The message shows an argument that it was not given.
    #[error("{key} was not given ${argument}")]
    MissingArgument {
        /// Of the message.
        key: String,
        /// Its name in the catalogue.
        argument: String,
    },
    /// The message uses a function or an attribute, or refers to itself.
    #[error("{0} uses what is not understood")]
    NotUnderstood(String),
}

/// What goes into a message.
pub(crate) enum Value {
    /// Decides a plural form, and is written in groups.
    Count(i64),
    /// Written already.
    Words(String),
}

pub(crate) type Values<'a> = [(&'a str, Value)];

pub(crate) struct Catalogue {
    lang: Lang,
    messages: BTreeMap<&'static str, Pattern<&'static str>>,
    terms: BTreeMap<&'static str, Pattern<&'static str>>,
}

/// The catalogue of a language, read when it is first needed.
pub(crate) fn catalogue(lang: Lang) -> &'static Catalogue {
    static CATALOGUES: [OnceLock<Catalogue>; Lang::ALL.len()] =
        [const { OnceLock::new() }; Lang::ALL.len()];
    CATALOGUES[lang as usize].get_or_init(|| Catalogue::read(lang, lang.catalogue()))
}

impl Catalogue {
    /// Faults in the text leave the rest of it usable; the tests name them.
    pub(crate) fn read(lang: Lang, text: &'static str) -> Catalogue {
        let resource = parse_runtime(text).unwrap_or_else(|(resource, _)| resource);
        let (mut messages, mut terms) = (BTreeMap::new(), BTreeMap::new());
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    if let Some(pattern) = message.value {
                        messages.insert(message.id.name, pattern);
                    }
                }
                Entry::Term(term) => {
                    terms.insert(term.id.name, term.value);
                }
                _ => {}
            }
        }
        Catalogue { lang, messages, terms }
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.messages.contains_key(key)
    }

    /// The message with its values; its key where there is none.
    pub(crate) fn fill(&self, key: &str, values: &Values<'_>, faults: &mut Vec<Fault>) -> String {
        let Some(pattern) = self.messages.get(key) else {
            faults.push(Fault::Missing(key.to_owned()));
            return key.to_owned();
        };
        let mut filling =
            Filling { catalogue: self, key, values, faults, depth: 0, text: String::new() };
        filling.pattern(pattern);
        filling.text
    }
}

/// A message on its way to becoming text.
struct Filling<'a> {
    catalogue: &'a Catalogue,
    key: &'a str,
    values: &'a Values<'a>,
    faults: &'a mut Vec<Fault>,
    depth: u32,
    text: String,
}

impl<'a> Filling<'a> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                if let Some(variant) = self.chosen(selector, variants) {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.text.push_str(&unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => self.text.push_str(value),
            InlineExpression::VariableReference { id } => self.argument(id.name),
            InlineExpression::MessageReference { id, attribute: None } => {
                self.other(id.name, &self.catalogue.messages);
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.other(id.name, &self.catalogue.terms);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => self.not_understood(),
        }
    }

    fn argument(&mut self, name: &str) {
        match self.value(name) {
            Some(Value::Count(count)) => self.text.push_str(&grouped(&count.to_string())),
            Some(Value::Words(words)) => self.text.push_str(words),
            None => {
                self.missing(name);
                self.text.push_str(&format!("{{${name}}}"));
            }
        }
    }

    fn other(&mut self, name: &str, among: &BTreeMap<&'static str, Pattern<&'static str>>) {
        let Some(pattern) = among.get(name) else {
            self.faults.push(Fault::Missing(name.to_owned()));
            self.text.push_str(name);
            return;
        };
        if self.depth == DEPTH_MAX {
            return self.not_understood();
        }
        self.depth += 1;
        self.pattern(pattern);
        self.depth -= 1;
    }

    /// The first variant that fits, or the one marked as the default.
    fn chosen<'v, 's>(
        &mut self,
        selector: &InlineExpression<&str>,
        variants: &'v [Variant<&'s str>],
    ) -> Option<&'v Variant<&'s str>> {
        let default = variants.iter().find(|variant| variant.default);
        let InlineExpression::VariableReference { id } = selector else {
            self.not_understood();
            return default;
        };
        let Some(value) = self.value(id.name) else {
            self.missing(id.name);
            return default;
        };
        let language = self.catalogue.lang.code();
        let fits = |key: &VariantKey<&str>| match (key, value) {
            (VariantKey::NumberLiteral { value }, Value::Count(count)) => {
                value.parse() == Ok(*count)
            }
            (VariantKey::Identifier { name }, Value::Count(count)) => {
                *name == plural::form(language, *count)
            }
            (
                VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name },
                Value::Words(words),
            ) => *name == without_marks(words),
        };
        variants.iter().find(|variant| fits(&variant.key)).or(default)
    }

    fn value(&self, name: &str) -> Option<&'a Value> {
        self.values.iter().find(|(given, _)| *given == name).map(|(_, value)| value)
    }

    fn missing(&mut self, argument: &str) {
        let (key, argument) = (self.key.to_owned(), argument.to_owned());
        self.faults.push(Fault::MissingArgument { key, argument });
    }

    fn not_understood(&mut self) {
        self.faults.push(Fault::NotUnderstood(self.key.to_owned()));
    }
}
