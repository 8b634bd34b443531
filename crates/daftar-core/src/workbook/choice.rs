//! Answers chosen from a short list.

use serde::{Deserialize, Serialize};

/// An answer chosen from a short list, named by a word that stays the same for ever.
pub trait Choice: Sized + Copy + 'static {
    /// The words, in the order in which they are offered.
    const WORDS: &'static [&'static str];
    /// The word of this answer.
    fn word(self) -> &'static str;
    /// The answer of a word.
    fn from_word(word: &str) -> Option<Self>;
}

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident {
        $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)*
    })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])*
            #[serde(rename = $word)]
            $variant,)*
        }

        impl Choice for $name {
            const WORDS: &'static [&'static str] = &[$($word),*];

            fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }

            fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some($name::$variant),)* _ => None }
            }
        }
    )*};
}

choices! {
    /// What the business does with what it sells. Taxes and ceilings depend on it.
    Category {
        /// Makes things.
        Craft = "craft",
        /// Resells things.
        Trade = "trade",
        /// Provides services.
        Services = "services",
    }

    /// The legal form, chosen or intended.
    LegalForm {
        /// Self-employed status (auto-entrepreneur).
        AutoEntrepreneur = "auto-entrepreneur",
        /// A natural person trading under their own name.
        SoleTrader = "sole-trader",
        /// A cooperative.
        Cooperative = "cooperative",
        /// A limited liability company (SARL).
        LimitedCompany = "limited-company",
        /// Not chosen yet.
        Undecided = "undecided",
    }

    /// The period over which a quantity is easiest to count.
    Period {
        /// A day the business is open.
        Day = "day",
        /// A week; a year has 52.
        Week = "week",
        /// A month.
        Month = "month",
    }

    /// How a quantity is counted.
    Counted {
        /// In whole pieces: each month's quantity is rounded to a whole number.
        Whole = "whole",
        /// In fractions: kilos, hours.
        Fractions = "fractions",
    }

    /// What sort of monthly cost it is.
    CostKind {
        /// Rent of the premises.
        Rent = "rent",
        /// Water and power.
        Utilities = "utilities",
        /// Phone and internet.
        Phone = "phone",
        /// Transport.
        Transport = "transport",
        /// Maintenance and repairs.
        Upkeep = "upkeep",
        /// Promotion.
        Promotion = "promotion",
        /// Bank charges.
        Bank = "bank",
        /// Insurance.
        Insurance = "insurance",
        /// Taxes and contributions, as typed.
        Taxes = "taxes",
        /// Anything else.
        Other = "other",
    }

    /// Where a thing to work with comes from.
    Owned {
        /// Bought by the business.
        Bought = "bought",
        /// Already owned, and brought in as the owner's share.
        BroughtIn = "brought-in",
    }
}
