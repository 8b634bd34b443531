//! Messages in one language.

use crate::catalogue::{Catalogue, Fault, Value, Values, catalogue};
use crate::isolate;
use crate::lang::{Direction, Lang};
use daftar_core::{Arg, Msg};
use std::fmt;

/// Writes messages, amounts, months and days in one language. A small value to copy.
///
/// What it writes is for people, with the invisible marks of [`isolate`](crate::isolate) in
/// it. Nothing here can fail: a message that is missing shows its key, an argument that is
/// missing shows its name, and [`Localizer::text_and_faults`] tells a test about both.
#[derive(Clone, Copy)]
pub struct Localizer {
    lang: Lang,
    catalogue: &'static Catalogue,
}

impl Localizer {
    /// The catalogue of a language. It is read the first time only.
    pub fn new(lang: Lang) -> Localizer {
        Localizer { lang, catalogue: catalogue(lang) }
    }

    /// The same with a text from elsewhere, such as [`Lang::catalogue`] gives.
    ///
    /// The browser app fetches the language it needs, and a program that makes all of its
    /// localizers this way carries no catalogue. Text and catalogue are kept for ever: read
    /// each once.
    pub fn read(lang: Lang, text: String) -> Localizer {
        let catalogue = Catalogue::read(lang, Box::leak(text.into_boxed_str()));
        Localizer { lang, catalogue: Box::leak(Box::new(catalogue)) }
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
        self.catalogue.has(key)
    }

    /// A message without arguments; the key itself where there is none.
    pub fn key(&self, key: &str) -> String {
        self.in_order(self.catalogue.fill(key, &[], &mut Vec::new()))
    }

    /// A message with its arguments; the key itself where there is none.
    pub fn text(&self, msg: &Msg) -> String {
        self.text_and_faults(msg).0
    }

    /// The same, and what was missing: a test asks that there is nothing.
    pub fn text_and_faults(&self, msg: &Msg) -> (String, Vec<Fault>) {
        let mut faults = Vec::new();
        let text = self.filled(msg, &mut faults);
        (text, faults)
    }

    /// A pattern filled with words that are written and marked already.
    pub(crate) fn fill(&self, key: &str, words: &[(&str, &str)]) -> String {
        let words = words.iter().map(|&(name, words)| (name, Value::Words(words.to_owned())));
        self.catalogue.fill(key, &words.collect::<Vec<_>>(), &mut Vec::new())
    }

    fn filled(&self, msg: &Msg, faults: &mut Vec<Fault>) -> String {
        let args = msg.args.iter();
        let values: Vec<_> = args.map(|(name, arg)| (*name, self.value(arg, faults))).collect();
        let values: &Values<'_> = &values;
        self.in_order(self.catalogue.fill(&msg.key, values, faults))
    }

    /// Amounts go in already written; a count goes in as a number, because it decides the
    /// plural form.
    fn value(&self, arg: &Arg, faults: &mut Vec<Fault>) -> Value {
        Value::Words(match arg {
            Arg::Count(count) => return Value::Count(*count),
            Arg::Money(amount) => self.money(*amount),
            Arg::Dirhams(amount) => self.dirhams(*amount),
            Arg::Amount(dirhams) => self.amount(*dirhams),
            Arg::InWords(amount) => self.words(*amount),
            Arg::Percent(fraction) => self.percent(*fraction),
            Arg::Number(number) => self.number(*number),
            Arg::Month(month) => self.month(*month),
            Arg::Date(date) => self.date(*date),
            Arg::Text(text) => self.typed(text),
            Arg::Msg(msg) => self.filled(msg, faults),
        })
    }

    /// What somebody typed, kept apart from the text around it.
    fn typed(&self, text: &str) -> String {
        if self.lang.is_rtl() || text.chars().any(isolate::is_rtl_letter) {
            isolate::typed(text)
        } else {
            isolate::without_marks(text)
        }
    }

    /// Literal figures and Latin words get their marks too.
    fn in_order(&self, text: String) -> String {
        if self.lang.is_rtl() { isolate::isolate_runs(&text) } else { text }
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
