//! What the taxes of a year come to, by regime.
//!
//! Plain functions over the rules in force in a month (of the year that is taxed). They say
//! none where the pack has no rule for that month. Everything is rounded to the centime, once
//! where it is a sum of its own.

use crate::Rules;
use daftar_core::number::Share;
use daftar_core::rules::ByActivity;
use daftar_core::{Money, Month};

/// The income tax of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IncomeTax {
    /// By the scale.
    pub by_scale: Money,
    /// Taken off for dependants; never more than the tax.
    pub deduction: Money,
    /// Due.
    pub due: Money,
}

/// The income tax on a year's net taxable income: the progressive scale, less the deduction
/// for dependants (CGI art. 73-I and 74; rules `income-tax` and `family-deduction`).
pub fn income_tax(
    rules: &Rules,
    month: Month,
    income: Money,
    dependants: u32,
) -> Option<IncomeTax> {
    let by_scale = rules.income_tax().value(month)?.tax(income);
    let deduction = rules.family_deduction().value(month)?.of(dependants).min(by_scale);
    Some(IncomeTax { by_scale, deduction, due: by_scale - deduction })
}

/// The complementary duty of each quarter, by the band of the year's income tax or CPU: due
/// even where that tax is zero (LF 2021; rule `complementary-duty`).
///
/// Printed tables end a band at a whole dirham and begin the next one at the dirham after it.
/// What lies between the two, from one centime more on, belongs to the higher band: every
/// amount then has one band, and the plan is never too low.
pub fn complementary_duty(rules: &Rules, month: Month, year_tax: Money) -> Option<Money> {
    rules.complementary_duty().value(month).map(|bands| *bands.at(year_tax))
}

/// What an auto-entrepreneur or a person under CPU pays for a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlatTax {
    /// The tax they pay themselves.
    pub tax: Money,
    /// What their main client withholds and pays for them.
    pub withheld: Money,
    /// The complementary duty of one quarter.
    pub duty_quarter: Money,
    /// The complementary duty of four quarters.
    pub duty_year: Money,
    /// Everything together.
    pub total: Money,
}

/// The year of an auto-entrepreneur: a part of turnover collected, by activity; a tax withheld
/// on services to one client beyond a limit; the complementary duty (law 114-13, CGI art.
/// 73-II; note circulaire 733 for the one client; rules `auto-entrepreneur-tax`, `one-client`,
/// `complementary-duty`).
///
/// What is withheld settles the tax on the excess, which is not taxed again. No source says
/// whether it counts for the band of the duty; here it does not, as it is final and not paid
/// by the person. The same goes for [`cpu`].
pub fn auto_entrepreneur(
    rules: &Rules,
    month: Month,
    turnover: ByActivity<Money>,
    largest_client: Money,
) -> Option<FlatTax> {
    let rates = rules.auto_entrepreneur_tax().value(month)?;
    let (excess, withheld) = one_client(rules, month, turnover.services, largest_client);
    let services = turnover.services - excess;
    let tax = Money::round(
        turnover.goods.exact() * rates.goods.get() + services.exact() * rates.services.get(),
    );
    flat(rules, month, tax, withheld)
}

/// The year of somebody under the single professional contribution: turnover times the
/// coefficient of the profession, times the rate, and the complementary duty on that (LF
/// 65-20; rules `cpu-rate`, `complementary-duty`). The coefficient is typed, never known
/// here. `largest_client` counts for services only (rule `one-client`): give zero otherwise.
pub fn cpu(
    rules: &Rules,
    month: Month,
    turnover: Money,
    coefficient: Share,
    largest_client: Money,
) -> Option<FlatTax> {
    let rate = rules.cpu_rate().value(month)?;
    let (excess, withheld) = one_client(rules, month, turnover, largest_client);
    let base = (turnover - excess).exact() * coefficient.get();
    flat(rules, month, Money::rounded_product(base, rate.get()), withheld)
}

/// What exceeds the limit with one client, and the tax withheld on it; zero before the rule.
fn one_client(rules: &Rules, month: Month, turnover: Money, client: Money) -> (Money, Money) {
    let client = client.min(turnover);
    match rules.one_client().value(month) {
        Some(rule) => (rule.excess(client), rule.withheld(client)),
        None => (Money::ZERO, Money::ZERO),
    }
}

fn flat(rules: &Rules, month: Month, tax: Money, withheld: Money) -> Option<FlatTax> {
    let duty_quarter = match rules.complementary_duty().steps().first() {
        // Before the duty existed there was none; where it has ended, nothing is known.
        Some(first) if month < first.from => Money::ZERO,
        _ => complementary_duty(rules, month, tax)?,
    };
    let duty_year = Money::from_centimes(duty_quarter.centimes() * 4);
    Some(FlatTax { tax, withheld, duty_quarter, duty_year, total: tax + withheld + duty_year })
}

/// The corporate tax of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompanyTax {
    /// The rate of the band of the profit.
    pub rate: Share,
    /// The rate on the whole profit; zero on a loss.
    pub tax: Money,
}

/// The corporate tax on a year's net taxable profit: since LF 2022 the rate of its band on
/// the WHOLE profit, not only on the part within the band (CGI art. 19-I-A; rule
/// `company-tax`). None where the sources do not agree on the rate.
pub fn company_tax(rules: &Rules, month: Month, profit: Money) -> Option<CompanyTax> {
    let rate = (*rules.company_tax().value(month)?.at(profit))?;
    let tax = Money::rounded_product(profit.max(Money::ZERO).exact(), rate.get());
    Some(CompanyTax { rate, tax })
}

/// Who owes a minimum contribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Taxpayer {
    /// A company.
    Company,
    /// A natural person taxed on the real result.
    Person,
}

/// The least tax of a year, whatever the result: a part of the year's turnover without value
/// added tax, but at least a fixed sum; nothing in the first months after the opening (CGI
/// art. 144; rule `minimum-contribution`). `months_open` counts from the opening to the end
/// of the year that is taxed.
pub fn minimum_contribution(
    rules: &Rules,
    month: Month,
    who: Taxpayer,
    turnover: Money,
    months_open: u32,
) -> Option<Money> {
    let rule = rules.minimum_contribution().value(month)?;
    if months_open <= rule.exempt_months {
        return Some(Money::ZERO);
    }
    let least = match who {
        Taxpayer::Company => rule.least_company,
        Taxpayer::Person => rule.least_person,
    };
    Some(Money::rounded_product(turnover.exact(), rule.rate.get()).max(least))
}
