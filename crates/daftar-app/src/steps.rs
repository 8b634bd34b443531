//! The plan as a series of steps: which questions each one asks, in which order.
//!
//! The words are in the catalogues: `step-<key>-title`, `field-<key>-question`. Here is only
//! what is asked where.

use daftar_core::workbook::{Field, ListName};

/// A step of the plan. The order is that of the plan itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // The key of each says what it is.
pub enum Step {
    Business,
    Me,
    Idea,
    Customers,
    Competitors,
    Suppliers,
    Offer,
    Organisation,
    Legal,
    Products,
    UnitCost,
    Stock,
    MonthlyCosts,
    Staff,
    Household,
    Equipment,
    StartMoney,
    Loan,
}

/// Questions that are asked together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// Questions that are asked once.
    Fields(&'static [Field]),
    /// A list that grows; each item is asked `fields`, and `more` for whoever wants them.
    List {
        /// Which list.
        list: ListName,
        /// What every item is asked.
        fields: &'static [Field],
        /// What only some items need.
        more: &'static [Field],
    },
    /// What one unit of each product costs: `fields` of the product, around its materials.
    UnitCosts {
        /// Asked before the materials: how many units they make.
        before: &'static [Field],
        /// Asked of each material.
        materials: &'static [Field],
        /// Asked after them.
        after: &'static [Field],
    },
}

use Field as F;

impl Step {
    /// Every step in order.
    pub const ALL: &'static [Step] = &[
        Step::Business,
        Step::Me,
        Step::Idea,
        Step::Customers,
        Step::Competitors,
        Step::Suppliers,
        Step::Offer,
        Step::Organisation,
        Step::Legal,
        Step::Products,
        Step::UnitCost,
        Step::Stock,
        Step::MonthlyCosts,
        Step::Staff,
        Step::Household,
        Step::Equipment,
        Step::StartMoney,
        Step::Loan,
    ];

    /// Its name in addresses and message keys, which stays the same for ever.
    pub const fn key(self) -> &'static str {
        match self {
            Step::Business => "business",
            Step::Me => "me",
            Step::Idea => "idea",
            Step::Customers => "customers",
            Step::Competitors => "competitors",
            Step::Suppliers => "suppliers",
            Step::Offer => "offer",
            Step::Organisation => "organisation",
            Step::Legal => "legal",
            Step::Products => "products",
            Step::UnitCost => "unit-cost",
            Step::Stock => "stock",
            Step::MonthlyCosts => "monthly-costs",
            Step::Staff => "staff",
            Step::Household => "household",
            Step::Equipment => "equipment",
            Step::StartMoney => "start-money",
            Step::Loan => "loan",
        }
    }

    /// The step of a key.
    pub fn from_key(key: &str) -> Option<Step> {
        Step::ALL.iter().copied().find(|step| step.key() == key)
    }

    /// The name of its drawing in `web/icons.txt`.
    pub const fn icon(self) -> &'static str {
        match self {
            Step::Business => "building-store",
            Step::Me => "user",
            Step::Idea => "bulb",
            Step::Customers => "users",
            Step::Competitors => "binoculars",
            Step::Suppliers => "truck",
            Step::Offer => "speakerphone",
            Step::Organisation => "list-check",
            Step::Legal => "certificate",
            Step::Products => "tag",
            Step::UnitCost => "calculator",
            Step::Stock => "package",
            Step::MonthlyCosts => "receipt",
            Step::Staff => "users-group",
            Step::Household => "home-2",
            Step::Equipment => "tool",
            Step::StartMoney => "wallet",
            Step::Loan => "building-bank",
        }
    }

    /// Its place in the order, from 1.
    pub const fn number(self) -> usize {
        self as usize + 1
    }

    /// The step after it, if it is not the last.
    pub fn next(self) -> Option<Step> {
        Step::ALL.get(self as usize + 1).copied()
    }

    /// The step before it, if it is not the first.
    pub fn previous(self) -> Option<Step> {
        Step::ALL.get((self as usize).checked_sub(1)?).copied()
    }

    /// A plan is whole without it: not everybody employs or borrows.
    pub const fn is_optional(self) -> bool {
        matches!(self, Step::Stock | Step::Staff | Step::Loan)
    }

    /// The step that asks a question.
    pub fn of(field: Field) -> Option<Step> {
        Step::ALL.iter().copied().find(|step| step.fields().any(|asked| asked == field))
    }

    /// The step that holds a list. Of a product there are two: this is where it is named.
    pub fn of_list(list: ListName) -> Option<Step> {
        Step::ALL
            .iter()
            .copied()
            .find(|step| step.blocks().iter().any(|block| block.list() == Some(list)))
    }

    /// The list that it shows as cards, one of them open. Other lists are shown line by line.
    pub fn cards(self) -> Option<ListName> {
        match self {
            Step::UnitCost => Some(ListName::Products),
            Step::StartMoney => None,
            _ => self.blocks().iter().find_map(|block| block.list()),
        }
    }

    /// Every question it asks.
    pub fn fields(self) -> impl Iterator<Item = Field> {
        self.blocks().iter().flat_map(|block| block.fields())
    }

    /// What it asks.
    pub const fn blocks(self) -> &'static [Block] {
        match self {
            Step::Business => &[Block::Fields(&[
                F::BusinessName,
                F::BusinessActivity,
                F::BusinessCategory,
                F::BusinessTown,
                F::BusinessDistrict,
                F::BusinessStart,
                F::BusinessMonths,
            ])],
            Step::Me => &[Block::Fields(&[
                F::HolderSkills,
                F::HolderExperience,
                F::HolderTraining,
                F::HolderMotivation,
                F::HolderHours,
                F::BusinessOpenDays,
            ])],
            Step::Idea => &[Block::Fields(&[F::IdeaNeed, F::IdeaOffer, F::IdeaDifferent])],
            Step::Customers => {
                &[Block::Fields(&[F::CustomersWho, F::CustomersHabits, F::CustomersProof])]
            }
            Step::Competitors => &[Block::List {
                list: ListName::Competitors,
                fields: &[
                    F::CompetitorName,
                    F::CompetitorPrice,
                    F::CompetitorStrong,
                    F::CompetitorWeak,
                ],
                more: &[],
            }],
            Step::Suppliers => &[Block::Fields(&[
                F::SuppliersWho,
                F::SuppliersBackup,
                F::SuppliersCreditShare,
                F::SuppliersDelay,
            ])],
            Step::Offer => &[Block::Fields(&[
                F::OfferProduct,
                F::OfferPricePolicy,
                F::OfferPlace,
                F::OfferPromotion,
            ])],
            Step::Organisation => &[Block::Fields(&[
                F::OrganisationDay,
                F::OrganisationTasks,
                F::OrganisationPremises,
            ])],
            Step::Legal => &[Block::Fields(&[F::BusinessLegalForm])],
            Step::Products => &[PRODUCTS],
            Step::UnitCost => &[Block::UnitCosts {
                before: &[F::CostBatch],
                materials: &[F::MaterialName, F::MaterialQuantity, F::MaterialPrice],
                after: &[F::CostPackaging, F::CostLabour, F::CostOther],
            }],
            Step::Stock => &[Block::Fields(&[F::StockOpening])],
            Step::MonthlyCosts => &[Block::List {
                list: ListName::Costs,
                fields: &[F::MonthlyCostKind, F::MonthlyCostName, F::MonthlyCostAmount],
                more: &[F::MonthlyCostEvery, F::MonthlyCostFrom, F::MonthlyCostUntil],
            }],
            Step::Staff => &[Block::List {
                list: ListName::Staff,
                fields: &[F::StaffRole, F::StaffCount, F::StaffPay, F::StaffCharges],
                more: &[F::StaffFrom, F::StaffUntil],
            }],
            Step::Household => &[Block::Fields(&[
                F::HouseholdFood,
                F::HouseholdRent,
                F::HouseholdSchool,
                F::HouseholdChildcare,
                F::HouseholdHealth,
                F::HouseholdTransportPhone,
                F::HouseholdSentHome,
                F::HouseholdSavingsCircle,
                F::HouseholdOther,
                F::HouseholdOtherIncome,
                F::OwnerPay,
                F::OwnerPayFrom,
            ])],
            Step::Equipment => EQUIPMENT,
            Step::StartMoney => START_MONEY,
            Step::Loan => &[Block::List {
                list: ListName::Loans,
                fields: &[
                    F::LoanLender,
                    F::LoanPurpose,
                    F::LoanAmount,
                    F::LoanMonth,
                    F::LoanRate,
                    F::LoanMonths,
                    F::LoanGrace,
                ],
                more: &[],
            }],
        }
    }

    /// The questions without which it is not done: of the plan, or of each item of its list.
    pub const fn needed(self) -> &'static [Field] {
        match self {
            Step::Business => &[F::BusinessName, F::BusinessActivity, F::BusinessStart],
            Step::Me => &[F::HolderSkills, F::BusinessOpenDays],
            Step::Idea => &[F::IdeaNeed, F::IdeaOffer],
            Step::Customers => &[F::CustomersWho],
            Step::Competitors => &[F::CompetitorName],
            Step::Suppliers => &[F::SuppliersWho],
            Step::Offer => &[F::OfferProduct],
            Step::Organisation => &[F::OrganisationDay],
            Step::Legal => &[F::BusinessLegalForm],
            Step::Products => &[F::ProductName, F::ProductPrice, F::ProductQuantity],
            Step::UnitCost => &[],
            Step::Stock => &[F::StockOpening],
            Step::MonthlyCosts => &[F::MonthlyCostAmount],
            Step::Staff => &[F::StaffPay],
            Step::Household => &[F::HouseholdFood, F::OwnerPay],
            Step::Equipment => &[F::EquipmentName, F::EquipmentPrice],
            Step::StartMoney => &[F::OwnCash],
            Step::Loan => &[F::LoanAmount, F::LoanRate, F::LoanMonths],
        }
    }
}

const PRODUCTS: Block = Block::List {
    list: ListName::Products,
    fields: &[
        F::ProductName,
        F::ProductUnit,
        F::ProductPrice,
        F::ProductQuantity,
        F::ProductEvery,
        F::ProductSeason,
    ],
    more: &[
        F::ProductOpenDays,
        F::ProductCounted,
        F::ProductFrom,
        F::ProductGrowth,
        F::ProductCreditShare,
        F::ProductCreditDelay,
        F::ProductHours,
    ],
};

const EQUIPMENT: &[Block] = &[
    Block::List {
        list: ListName::Equipment,
        fields: &[
            F::EquipmentName,
            F::EquipmentCount,
            F::EquipmentPrice,
            F::EquipmentOwned,
            F::EquipmentMonth,
            F::EquipmentYears,
        ],
        more: &[],
    },
    Block::List {
        list: ListName::StartCosts,
        fields: &[F::StartCostName, F::StartCostAmount],
        more: &[],
    },
    Block::Fields(&[F::StartDeposit]),
];

const START_MONEY: &[Block] = &[
    Block::Fields(&[F::OwnCash, F::Family, F::FamilyFrom, F::FamilyMonths]),
    Block::List {
        list: ListName::Grants,
        fields: &[F::GrantName, F::GrantAmount, F::GrantMonth],
        more: &[],
    },
    Block::Fields(&[F::Reserve]),
];

impl Block {
    /// Every question of the block.
    pub fn fields(self) -> impl Iterator<Item = Field> {
        let parts: [&'static [Field]; 3] = match self {
            Block::Fields(fields) => [fields, &[], &[]],
            Block::List { fields, more, .. } => [fields, more, &[]],
            Block::UnitCosts { before, materials, after } => [before, materials, after],
        };
        parts.into_iter().flatten().copied()
    }

    /// The list it shows, if it shows one.
    pub const fn list(self) -> Option<ListName> {
        match self {
            Block::Fields(_) => None,
            Block::List { list, .. } => Some(list),
            Block::UnitCosts { .. } => Some(ListName::Materials),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_is_asked_in_one_step() {
        for &field in Field::ALL {
            let steps: Vec<&Step> =
                Step::ALL.iter().filter(|step| step.fields().any(|asked| asked == field)).collect();
            assert_eq!(steps.len(), 1, "{field:?} is asked in {steps:?}");
            assert_eq!(Step::of(field), Some(*steps[0]));
        }
        for &list in ListName::ALL {
            assert!(Step::of_list(list).is_some(), "{list:?} is nowhere");
        }
    }

    #[test]
    fn steps_follow_each_other() {
        for (index, &step) in Step::ALL.iter().enumerate() {
            assert_eq!(step.number(), index + 1);
            assert_eq!(Step::from_key(step.key()), Some(step));
            assert_eq!(step.next().and_then(Step::previous).unwrap_or(step), step);
            let asked: Vec<Field> = step.fields().collect();
            assert!(step.needed().iter().all(|field| asked.contains(field)));
        }
        assert_eq!(Step::Business.previous(), None);
        assert_eq!(Step::Loan.next(), None);
        assert_eq!(Step::from_key("nowhere"), None);
    }
}
