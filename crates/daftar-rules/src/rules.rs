//! Every rule, by name.

use crate::RuleError;
use crate::finance::{Scheme, SmallCreditCaps};
use crate::load::{Loader, Rule};
use crate::shapes::{
    Bookkeeping, CardCost, FlatIncome, MixedActivity, SelfEmployedRates, UsualRate,
};
use daftar_core::number::{Every, Share};
use daftar_core::rules::{
    Bands, ByActivity, Confidence, Contributions, Dated, Declining, Exemption, FamilyDeduction,
    MinimumContribution, OneClient, Scale, Source, Start, WorkingMonth,
};
use daftar_core::{Date, Money, Month};

/// The pack that comes with the program, one text a subject.
const MOROCCO: &[&str] = &[
    include_str!("../pack/auto-entrepreneur.json"),
    include_str!("../pack/cpu.json"),
    include_str!("../pack/income-tax.json"),
    include_str!("../pack/vat.json"),
    include_str!("../pack/companies.json"),
    include_str!("../pack/staff.json"),
    include_str!("../pack/books.json"),
    include_str!("../pack/finance.json"),
];

/// One step of one rule: what a list of the rules shows of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'r> {
    /// The key of the rule; its name is the message `rule-` and the key.
    pub key: &'static str,
    /// The first month in which the step holds.
    pub from: Month,
    /// The last month in which it holds; none while it is in force.
    pub until: Option<Month>,
    /// What `from` is the date of.
    pub start: Start,
    /// How far it has been checked.
    pub confidence: Confidence,
    /// Where it is written.
    pub sources: &'r [Source],
    /// The day on which it was last checked.
    pub checked_on: Date,
    /// Laid over the pack by somebody: a plan says so.
    pub overridden: bool,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident $key:literal: $value:ty;)*) => {
        /// Every rule that a plan may need, dated.
        ///
        /// Each accessor gives the rule with all the values it has had; `.at(month)` the one in
        /// force, or none. Rates are fractions. Amounts are dirhams a year unless said otherwise.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Rules {
            $($name: Rule<$value>,)*
        }

        impl Rules {
            /// The keys of all rules, in order.
            pub const KEYS: &'static [&'static str] = &[$($key),*];

            $($(#[$doc])*
            pub fn $name(&self) -> &Dated<$value> {
                &self.$name.dated
            })*

            fn read(mut loader: Loader<'_>) -> Result<Rules, RuleError> {
                let rules = Rules { $($name: loader.take($key)?,)* };
                loader.finish()?;
                Ok(rules)
            }

            /// These rules with others laid over them: a text of the same shape, with any of
            /// the rules. A rule that is there takes the place of the whole rule of the pack,
            /// and its entries say so.
            ///
            /// # Errors
            ///
            /// As [`Rules::from_json`], except that no rule need be there.
            pub fn with(&self, text: &str) -> Result<Rules, RuleError> {
                let mut loader = Loader::new(&[text])?;
                let mut rules = self.clone();
                $(if let Some(rule) = loader.take_if_there($key)? {
                    rules.$name = Rule { overridden: true, ..rule };
                })*
                loader.finish()?;
                Ok(rules)
            }

            /// Every step of every rule, in the order of the rules, the oldest step first.
            pub fn entries(&self) -> Vec<Entry<'_>> {
                let mut entries = Vec::new();
                $(add(&mut entries, $key, &self.$name);)*
                entries
            }

            fn checks(&self) -> impl Iterator<Item = Date> {
                [$(self.$name.checked_on),*].into_iter()
            }
        }
    };
}

rules! {
    /// Auto-entrepreneur: the greatest turnover collected in a year.
    auto_entrepreneur_ceilings "auto-entrepreneur-ceilings": ByActivity<Money>;
    /// Auto-entrepreneur: how both activities together are held against the ceilings.
    auto_entrepreneur_mixed "auto-entrepreneur-mixed": MixedActivity;
    /// Auto-entrepreneur: income tax as a part of turnover collected.
    auto_entrepreneur_tax "auto-entrepreneur-tax": ByActivity<Share>;
    /// Auto-entrepreneur: value added tax.
    auto_entrepreneur_vat "auto-entrepreneur-vat": Exemption;
    /// Auto-entrepreneur: professional tax.
    auto_entrepreneur_professional_tax "auto-entrepreneur-professional-tax": Exemption;
    /// Auto-entrepreneur: what the card costs.
    auto_entrepreneur_card "auto-entrepreneur-card": CardCost;
    /// Auto-entrepreneur: the months between two declarations.
    auto_entrepreneur_declaration "auto-entrepreneur-declaration": Every;
    /// Auto-entrepreneur and CPU, services: turnover with one client that is taxed apart.
    one_client "one-client": OneClient;
    /// Auto-entrepreneur and CPU: the duty of each QUARTER, by band of the year's tax.
    complementary_duty "complementary-duty": Bands<Money>;

    /// CPU: the greatest turnover of a year.
    cpu_ceilings "cpu-ceilings": ByActivity<Money>;
    /// CPU: consecutive years above the ceiling after which the regime is lost, from the next
    /// 1 January.
    cpu_years_above "cpu-years-above": u32;
    /// CPU: the rate on turnover times the coefficient of the profession. The coefficient is
    /// no rule of this pack: who plans types it.
    cpu_rate "cpu-rate": Share;
    /// CPU: the rate on gains from things sold.
    cpu_gains_rate "cpu-gains-rate": Share;
    /// CPU: professional tax.
    cpu_professional_tax "cpu-professional-tax": Exemption;

    /// Income tax on a year's net income.
    income_tax "income-tax": Scale;
    /// Taken off the income tax for dependants.
    family_deduction "family-deduction": FamilyDeduction;

    /// Value added tax: the normal rates, the greatest first.
    vat_rates "vat-rates": Vec<Share>;
    /// Value added tax: small makers and providers of services up to this turnover are exempt.
    vat_small_makers "vat-small-makers": Money;
    /// Value added tax: resellers are taxable from this turnover of the year before.
    vat_resellers "vat-resellers": Money;
    /// Value added tax on the interest of a bank.
    vat_on_interest "vat-on-interest": Share;

    /// Corporate tax: the rate on the WHOLE profit of a year, by its band. None where the
    /// sources do not agree.
    company_tax "company-tax": Bands<Option<Share>>;
    /// The least tax of companies and of natural persons taxed on their real result.
    minimum_contribution "minimum-contribution": MinimumContribution;
    /// Cooperatives that transform are exempt from corporate tax under this turnover.
    cooperative_turnover "cooperative-turnover": Money;
    /// Professional tax of a new activity.
    new_activity_professional_tax "new-activity-professional-tax": Exemption;

    /// Social contributions of a month's gross pay.
    contributions "contributions": Contributions;
    /// Least pay of an HOUR, outside agriculture (SMIG).
    minimum_hour "minimum-hour": Money;
    /// Least pay of a DAY, in agriculture (SMAG).
    minimum_day "minimum-day": Money;
    /// What a month of minimum pay consists of.
    working_month "working-month": WorkingMonth;
    /// Self-employed who keep books: the flat income that contributions are a part of.
    self_employed_income "self-employed-income": FlatIncome;
    /// Self-employed who keep books: contributions of the flat income.
    self_employed_rates "self-employed-rates": SelfEmployedRates;

    /// Usual straight-line rates.
    usual_depreciation "usual-depreciation": Vec<UsualRate>;
    /// Set-up costs are written off within so many years.
    setup_costs_years "setup-costs-years": u32;
    /// Coefficients of the declining balance.
    declining "declining": Declining;
    /// What the books of a small business consist of.
    bookkeeping "bookkeeping": Bookkeeping;

    /// The most that small credit may lend.
    small_credit_caps "small-credit-caps": SmallCreditCaps;
    /// Small credit with group guarantee, as it was offered.
    scheme_small_credit "scheme-small-credit": Scheme;
    /// Intelaka.
    scheme_intelaka "scheme-intelaka": Scheme;
    /// Forsa.
    scheme_forsa "scheme-forsa": Scheme;
    /// Forsa: months of payment holiday on request.
    forsa_holiday "forsa-holiday": u32;
    /// INDH, support of young people's businesses.
    scheme_indh "scheme-indh": Scheme;
    /// INDH, social economy.
    scheme_indh_social "scheme-indh-social": Scheme;
    /// Moukawalati.
    scheme_moukawalati "scheme-moukawalati": Scheme;
}

impl Rules {
    /// The rules of Morocco that come with the program. Read them once and keep them.
    ///
    /// # Errors
    ///
    /// None that a test of this crate would not have found.
    pub fn morocco() -> Result<Rules, RuleError> {
        Rules::read(Loader::new(MOROCCO)?)
    }

    /// Rules from one text that has all of them: `{"checked-on": DAY, "rules": {KEY: [STEP]}}`.
    ///
    /// # Errors
    ///
    /// The first fault and where it is: text of another shape, a rule unknown, missing or
    /// there twice, steps that overlap or leave a gap, a step without a source.
    pub fn from_json(text: &str) -> Result<Rules, RuleError> {
        Rules::read(Loader::new(&[text])?)
    }

    /// The steps in force in a month.
    pub fn in_force(&self, month: Month) -> Vec<Entry<'_>> {
        let holds = |entry: &Entry<'_>| {
            entry.from <= month && entry.until.is_none_or(|until| month <= until)
        };
        // Steps are in order: of one rule, the last that holds is the one in force.
        let mut kept: Vec<Entry<'_>> = Vec::new();
        for entry in self.entries().into_iter().filter(holds) {
            match kept.last_mut().filter(|last| last.key == entry.key) {
                Some(last) => *last = entry,
                None => kept.push(entry),
            }
        }
        kept
    }

    /// "Rules checked on": the oldest day on which any of them was last checked.
    pub fn checked_on(&self) -> Date {
        self.checks().fold(self.auto_entrepreneur_ceilings.checked_on, Ord::min)
    }
}

fn add<'r, T>(entries: &mut Vec<Entry<'r>>, key: &'static str, rule: &'r Rule<T>) {
    entries.extend(rule.dated.steps().iter().map(|step| Entry {
        key,
        from: step.from,
        until: step.until,
        start: step.start,
        confidence: step.confidence,
        sources: &step.sources,
        checked_on: rule.checked_on,
        overridden: rule.overridden,
    }));
}
