//! Small rules of a few figures that belong together, and what they come to.

use crate::money::Money;
use crate::number::Share;
use crate::workbook::Category;
use serde::Deserialize;

/// A value for those who make or resell goods, and one for those who provide services.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByActivity<T> {
    /// Commerce, industry and crafts.
    pub goods: T,
    /// Services.
    pub services: T,
}

impl<T> ByActivity<T> {
    /// The value of a category of the workbook.
    pub fn of(&self, category: Category) -> &T {
        match category {
            Category::Craft | Category::Trade => &self.goods,
            Category::Services => &self.services,
        }
    }
}

/// The part of a year's turnover with one client that is taxed apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneClient {
    /// What may be earned from one client in a year without it.
    pub limit: Money,
    /// The tax on what exceeds the limit, withheld by the client.
    pub rate: Share,
}

impl OneClient {
    /// What a year's turnover with one client exceeds the limit by; zero within it.
    pub fn excess(&self, with_client: Money) -> Money {
        (with_client - self.limit).max(Money::ZERO)
    }

    /// What the client withholds in a year, rounded once to the centime.
    pub fn withheld(&self, with_client: Money) -> Money {
        Money::rounded_product(self.excess(with_client).exact(), self.rate.get())
    }
}

/// What is taken off a year's income tax for dependants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FamilyDeduction {
    /// For each of them, a year.
    pub each: Money,
    /// How many count at most.
    pub most: u32,
}

impl FamilyDeduction {
    /// For so many dependants, a year.
    pub fn of(&self, dependants: u32) -> Money {
        Money::from_centimes(self.each.centimes() * i64::from(dependants.min(self.most)))
    }
}

/// The least tax of a year, whatever the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MinimumContribution {
    /// A part of the year's turnover without value added tax.
    pub rate: Share,
    /// Companies pay at least this a year.
    pub least_company: Money,
    /// Natural persons pay at least this a year.
    pub least_person: Money,
    /// Months from the opening in which none is due.
    pub exempt_months: u32,
}

/// Whether a tax is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Exemption {
    /// Never.
    Always,
    /// Not in so many months from the opening.
    FirstMonths(u32),
}

/// How much work makes a full month of minimum pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkingMonth {
    /// Hours, where pay is counted by the hour.
    pub hours: u32,
    /// Days, where pay is counted by the day.
    pub days: u32,
}
