//! Messages in one language.

use crate::isolate;
use crate::lang::{Direction, Lang};
use daftar_core::{Arg, Msg};
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::cell::OnceCell;
use std::fmt;
use std::rc::Rc;

/// Writes messages, amounts, months and days in one language. Cheap to clone and to make.
///
/// What it writes is for people, with the invisible marks of [`isolate`](crate::isolate) in
/// it. Nothing here can fail: a message that is missing shows its key, an argument that is
/// missing shows its name, and [`Localizer::text_and_faults`] tells a test about both.
#[derive(Clone)]
pub struct Localizer {
    lang: Lang,
    bundle: Rc<FluentBundle<FluentResource>>,
}

/// Why a message is not what its author meant. For tests; nobody is shown it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The catalogue has no such key.
    #[error("no message {0}")]
    Missing(String),
    /// An argument is missing, or the message refers to one that does not exist.
    #[error("{key}: {why}")]
    Unresolved {
        /// Of the message.
        key: String,
        /// In Fluent's words.
        why: String,
    },
}

impl Localizer {
    /// The catalogues of a language. They are read once per thread.
    pub fn new(lang: Lang) -> Localizer {
        thread_local! {
            static BUNDLES: Vec<OnceCell<Rc<FluentBundle<FluentResource>>>> =
                Lang::ALL.iter().map(|_| OnceCell::new()).collect();
        }
        let bundle = BUNDLES.with(|bundles| {
            bundles[lang as usize]
                .get_or_init(|| Rc::new(bundle(lang)))
                .clone()
        });
        Localizer { lang, bundle }
    }

    /// The language it writes.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Which way the language is read.
    pub fn direction(&self) -> Direction {
        self.lang.direction()
    }

    /// The catalogue has a message of this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle
            .get_message(key)
            .is_some_and(|message| message.value().is_some())
    }

    /// A message without arguments; the key itself where there is none.
    pub fn key(&self, key: &str) -> String {
        self.in_order(self.filled(key, &FluentArgs::new(), &mut Vec::new()))
    }

    /// A message with its arguments; the key itself where there is none.
    pub fn text(&self, msg: &Msg) -> String {
        self.text_and_faults(msg).0
    }

    /// The same, and what was missing: a test asks that there is nothing.
    pub fn text_and_faults(&self, msg: &Msg) -> (String, Vec<Fault>) {
        let mut faults = Vec::new();
        let text = self.with_args(msg, &mut faults);
        (text, faults)
    }

    /// A pattern filled with words that are written and marked already.
    pub(crate) fn fill(&self, key: &str, words: &[(&str, &str)]) -> String {
        self.filled(key, &words.iter().copied().collect(), &mut Vec::new())
    }

    fn with_args(&self, msg: &Msg, faults: &mut Vec<Fault>) -> String {
        let mut values = FluentArgs::with_capacity(msg.args.len());
        for (name, arg) in &msg.args {
            values.set(*name, self.value(arg, faults));
        }
        self.in_order(self.filled(&msg.key, &values, faults))
    }

    fn filled(&self, key: &str, values: &FluentArgs<'_>, faults: &mut Vec<Fault>) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
        else {
            faults.push(Fault::Missing(key.to_owned()));
            return key.to_owned();
        };
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(values), &mut errors)
            .into_owned();
        faults.extend(errors.iter().map(|why| Fault::Unresolved {
            key: key.to_owned(),
            why: why.to_string(),
        }));
        text
    }

    /// Literal figures and Latin words get their marks too.
    fn in_order(&self, text: String) -> String {
        if self.lang.is_rtl() {
            isolate::isolate_runs(&text)
        } else {
            text
        }
    }

    /// Amounts go in already written: Fluent's own numbers are floats. Only a count goes in as
    /// a number, because it decides the plural form.
    fn value<'a>(&self, arg: &'a Arg, faults: &mut Vec<Fault>) -> FluentValue<'a> {
        match arg {
            Arg::Count(count) => (*count).into(),
            Arg::Money(amount) => self.money(*amount).into(),
            Arg::Dirhams(amount) => self.dirhams(*amount).into(),
            Arg::InWords(amount) => self.words(*amount).into(),
            Arg::Percent(fraction) => self.percent(*fraction).into(),
            Arg::Number(number) => self.number(*number).into(),
            Arg::Month(month) => self.month(*month).into(),
            Arg::Date(date) => self.date(*date).into(),
            Arg::Text(text) => self.typed(text).into(),
            Arg::Msg(msg) => self.with_args(msg, faults).into(),
        }
    }

    /// What somebody typed, kept apart from the text around it.
    fn typed(&self, text: &str) -> String {
        if self.lang.is_rtl() || text.chars().any(isolate::is_rtl_letter) {
            isolate::typed(text)
        } else {
            isolate::without_marks(text)
        }
    }
}

fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let locale = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![locale]);
    // The marks are ours: Fluent would also wrap plain words, and never literal figures.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(count(number)),
        _ => None,
    }));
    // Faults in a catalogue leave the rest of it usable; the tests name them.
    let catalogue = lang.catalogue().to_owned();
    let resource = FluentResource::try_new(catalogue).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource(resource).unwrap_or_default();
    bundle
}

/// A count, in groups like every other figure. From its digits: no float is calculated with.
fn count(number: &FluentNumber) -> String {
    let digits = number.as_string();
    if digits.contains('.') {
        digits.into_owned()
    } else {
        crate::figures::grouped(&digits)
    }
}

impl fmt::Debug for Localizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Localizer").field(&self.lang).finish()
    }
}

impl PartialEq for Localizer {
    fn eq(&self, other: &Localizer) -> bool {
        self.lang == other.lang
    }
}

impl Eq for Localizer {}
