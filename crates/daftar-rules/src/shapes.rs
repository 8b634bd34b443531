//! What some rules of Morocco consist of.

use daftar_core::Money;
use daftar_core::number::{Factor, Share};
use daftar_core::rules::ByActivity;
use serde::Deserialize;

/// How turnover of both activities is held against the two ceilings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MixedActivity {
    /// Each activity is under its own ceiling, or both together are under the ceiling of the
    /// main one.
    EachOrTotalUnderMain,
}

impl MixedActivity {
    /// Whether a year's turnover is under the ceilings. The main activity is the one that
    /// brings in more, services when both bring in the same.
    pub fn allows(self, turnover: ByActivity<Money>, ceilings: ByActivity<Money>) -> bool {
        let MixedActivity::EachOrTotalUnderMain = self;
        let each = turnover.goods <= ceilings.goods && turnover.services <= ceilings.services;
        let main =
            if turnover.goods > turnover.services { ceilings.goods } else { ceilings.services };
        each || turnover.goods + turnover.services <= main
    }
}

/// What a card costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardCost {
    /// Once.
    pub once: Money,
    /// Each month.
    pub month: Money,
}

/// The base on which a self-employed person who keeps books pays contributions: so many
/// times the minimum wage of a year (by the hour, times the legal hours of a year).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FlatIncome {
    /// Under the simplified net result.
    pub simplified: Factor,
    /// Under the real net result, up to `profit_limit`.
    pub real_up_to_limit: Factor,
    /// Under the real net result, above it.
    pub real_above_limit: Factor,
    /// A year's net profit.
    pub profit_limit: Money,
}

/// Contributions of a self-employed person, of the flat income.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelfEmployedRates {
    /// Health insurance.
    pub health: Share,
    /// Pension.
    pub pension: Share,
}

/// The straight-line rates that are usual for one kind of thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UsualRate {
    /// What it is.
    pub kind: AssetKind,
    /// The least part of the cost written off in a year.
    pub least: Share,
    /// The greatest part. The same where one rate is usual.
    pub most: Share,
}

/// Kinds of things that wear out alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssetKind {
    /// Buildings.
    Buildings,
    /// Patents.
    Patents,
    /// Furniture.
    Furniture,
    /// Large computers.
    LargeComputers,
    /// Equipment and tools that stand fixed.
    Equipment,
    /// Computers of a desk.
    Computers,
    /// Vehicles.
    Vehicles,
}

impl AssetKind {
    /// The message that names it.
    pub const fn key(self) -> &'static str {
        match self {
            AssetKind::Buildings => "rule-asset-buildings",
            AssetKind::Patents => "rule-asset-patents",
            AssetKind::Furniture => "rule-asset-furniture",
            AssetKind::LargeComputers => "rule-asset-large-computers",
            AssetKind::Equipment => "rule-asset-equipment",
            AssetKind::Computers => "rule-asset-computers",
            AssetKind::Vehicles => "rule-asset-vehicles",
        }
    }
}

/// Up to which turnover which books are enough, and for how long they are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Bookkeeping {
    /// Natural persons up to this turnover of a year may keep a cash daybook and a list of
    /// debts at the end of the year.
    pub daybook_turnover: Money,
    /// Up to this turnover of a year the statements may be simplified.
    pub simplified_turnover: Money,
    /// Books are kept for so many years.
    pub years_kept: u32,
    /// Statements are due so many months after the year ends.
    pub months_to_close: u32,
}
