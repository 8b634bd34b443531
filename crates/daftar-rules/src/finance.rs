//! Finance schemes, as presets of a plan: what is known of their terms, and who to ask.
//!
//! A preset never says that somebody is eligible. A plan prints it with the scheme's
//! [`Contact`] and the day of the check.

use daftar_core::Money;
use daftar_core::number::{AnnualRate, Share};
use serde::Deserialize;

/// The most that small credit may lend, by law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SmallCreditCaps {
    /// For one's own activity.
    pub own_activity: Money,
    /// For housing.
    pub housing: Money,
    /// For a trader, under conditions.
    pub trader: Money,
}

/// What is known of the terms of a scheme. Whatever is not known is absent.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Scheme {
    /// What one receives.
    pub gives: Gives,
    /// Who to ask before counting on it.
    pub ask: Contact,
    /// The least amount.
    pub amount_least: Option<Money>,
    /// The greatest amount.
    pub amount_most: Option<Money>,
    /// The part of the greatest amount that is not paid back.
    pub grant_within: Option<Money>,
    /// The part of the project that is paid for.
    pub project_share: Option<Share>,
    /// The greatest part of one's own share that may be in kind.
    pub own_share_in_kind: Option<Share>,
    /// The greatest investment.
    pub investment_most: Option<Money>,
    /// Interest of a year without value added tax, by where the business is.
    pub rates: Option<Rates>,
    /// The shortest loan, in months.
    pub months_least: Option<u32>,
    /// The longest loan, in months.
    pub months_most: Option<u32>,
    /// Before the first instalment.
    pub grace: Option<Grace>,
    /// How often one may pay, the most frequent first.
    pub payments: Option<Vec<Rhythm>>,
    /// The part of the loan that a public fund guarantees.
    pub guaranteed: Option<Share>,
    /// The greatest turnover of a year.
    pub turnover_most: Option<Money>,
    /// The greatest age of the business, in months.
    pub business_months_most: Option<u32>,
    /// An advance on top, without guarantee.
    pub advance: Option<Money>,
    /// The greatest loan that brings such an advance.
    pub advance_loan_most: Option<Money>,
    /// Months during which the project is followed.
    pub followed_months: Option<u32>,
}

/// What a scheme gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gives {
    /// A loan of a bank.
    BankLoan,
    /// A loan without interest and without guarantee.
    HonourLoan,
    /// A small loan.
    SmallLoan,
    /// Money that is not paid back.
    Grant,
}

/// Interest of a year without value added tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rates {
    /// The least rate: in the country where rates differ by place.
    pub least: AnnualRate,
    /// The greatest rate: in town where rates differ by place.
    pub most: AnnualRate,
}

/// Time before the first instalment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grace {
    /// At least; the same as `most` where only the greatest is known.
    pub least: u32,
    /// At most.
    pub most: u32,
    /// What it is counted in.
    pub unit: Rhythm,
}

/// A stretch of time between payments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rhythm {
    /// Seven days.
    Week,
    /// Two weeks.
    Fortnight,
    /// A month of the calendar.
    Month,
}

/// Who to ask whether the terms hold, and for this person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contact {
    /// The bank that lends.
    Bank,
    /// The office of the scheme FORSA.
    Forsa,
    /// The office of the scheme INDH.
    Indh,
    /// The association or company of small credit.
    SmallCredit,
    /// Nobody: the scheme has ended and is a model only.
    Ended,
}

impl Contact {
    /// The message "to be checked with ...".
    pub const fn key(self) -> &'static str {
        match self {
            Contact::Bank => "rule-ask-bank",
            Contact::Forsa => "rule-ask-forsa",
            Contact::Indh => "rule-ask-indh",
            Contact::SmallCredit => "rule-ask-small-credit",
            Contact::Ended => "rule-ask-ended",
        }
    }
}
