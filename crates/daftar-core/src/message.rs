//! What is to be said, before any language: a key and its arguments.

use crate::calendar::{Date, Month};
use crate::money::Money;
use rust_decimal::Decimal;

/// A message to somebody: a key of `locales/*/`, and what goes into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Msg {
    /// A key of the catalogues. Where it is made from an id, a test walks all of them.
    pub key: String,
    /// Named arguments, in no particular order.
    pub args: Vec<(&'static str, Arg)>,
}

/// What goes into a message. Amounts stay exact; the localizer writes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A whole number that decides a plural form.
    Count(i64),
    /// An amount, shown to the centime with its unit.
    Money(Money),
    /// An amount, shown in whole dirhams with its unit.
    Dirhams(Money),
    /// An amount in dirhams without its unit, which stands elsewhere: two decimals, up to
    /// four where it has more.
    Amount(Decimal),
    /// An amount, spelled out with its unit.
    InWords(Money),
    /// A fraction, shown as a percentage (0.15 as 15 %).
    Percent(Decimal),
    /// A plain number with as many decimals as it needs.
    Number(Decimal),
    /// A month, shown with its year.
    Month(Month),
    /// A day.
    Date(Date),
    /// What somebody typed, isolated from the text around it.
    Text(String),
    /// Another message.
    Msg(Box<Msg>),
}

impl Msg {
    /// A message without arguments.
    pub fn new(key: impl Into<String>) -> Msg {
        Msg { key: key.into(), args: Vec::new() }
    }

    /// The same with one more argument.
    pub fn with(mut self, name: &'static str, arg: Arg) -> Msg {
        self.args.push((name, arg));
        self
    }

    /// What somebody typed, as it is: the message `typed` shows its argument.
    pub fn typed(text: impl Into<String>) -> Msg {
        Msg::new("typed").with("text", Arg::Text(text.into()))
    }
}
