//! Social contributions of pay.

use crate::money::Money;
use crate::number::Share;
use rust_decimal::Decimal;
use serde::Deserialize;

/// What is paid on top of, and kept back from, the gross pay of one person in a month.
///
/// Dated as a whole: every branch together.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<Branch>")]
pub struct Contributions {
    branches: Vec<Branch>,
}

/// One branch of social protection.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// Its name, which stays the same for ever: small letters and hyphens.
    pub name: String,
    /// The employer's part of the base.
    pub employer: Share,
    /// The employee's part of the base.
    pub employee: Share,
    /// The part of the pay that counts.
    pub base: WageBase,
}

/// The part of a month's gross pay that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WageBase {
    /// All of it.
    WholePay,
    /// What lies below a ceiling.
    UpTo(Money),
}

impl WageBase {
    /// The part of `gross` that counts.
    pub fn of(self, gross: Money) -> Money {
        match self {
            WageBase::WholePay => gross,
            WageBase::UpTo(ceiling) => gross.min(ceiling),
        }
    }
}

/// Why branches do not make [`Contributions`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContributionsError {
    /// There is none.
    #[error("no branch")]
    None,
    /// A name with other signs than small letters and hyphens, or a second branch of a name.
    #[error("{0:?} is no name, or the name of two branches")]
    Name(String),
}

impl Contributions {
    /// Checks the names.
    ///
    /// # Errors
    ///
    /// No branch, or a name that cannot be told from another.
    pub fn new(branches: Vec<Branch>) -> Result<Contributions, ContributionsError> {
        if branches.is_empty() {
            return Err(ContributionsError::None);
        }
        for (index, branch) in branches.iter().enumerate() {
            let plain = |name: &str| {
                !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
            };
            let earlier = branches.iter().take(index).any(|other| other.name == branch.name);
            if earlier || !plain(&branch.name) {
                return Err(ContributionsError::Name(branch.name.clone()));
            }
        }
        Ok(Contributions { branches })
    }

    /// The branches, in the order of the pack.
    pub fn branches(&self) -> &[Branch] {
        &self.branches
    }

    /// What the employer pays on top of a month's gross pay of one person, all branches
    /// together, rounded once to the centime.
    pub fn employer(&self, gross: Money) -> Money {
        self.part(gross, |branch| branch.employer)
    }

    /// What is kept back from the employee, in the same way.
    pub fn employee(&self, gross: Money) -> Money {
        self.part(gross, |branch| branch.employee)
    }

    fn part(&self, gross: Money, rate: impl Fn(&Branch) -> Share) -> Money {
        let of = |branch: &Branch| branch.base.of(gross).exact() * rate(branch).get();
        Money::round(self.branches.iter().map(of).sum::<Decimal>())
    }
}

impl TryFrom<Vec<Branch>> for Contributions {
    type Error = ContributionsError;
    fn try_from(branches: Vec<Branch>) -> Result<Contributions, ContributionsError> {
        Contributions::new(branches)
    }
}
