//! Everything somebody typed, and nothing that follows from it.
//!
//! Every field may be empty: a half-filled plan is normal. This is the shape of the saved
//! file (see `docs/file-format.md`), so renaming a field here is a new file version.

mod choice;
mod field;
mod place;

pub use choice::{Category, Choice, CostKind, Counted, LegalForm, Owned, Period};
pub use field::{Field, FieldError, Kind, Slot, Value};
pub use place::{ListName, ListPlace, Place};

use crate::calendar::Month;
use crate::limits;
use crate::list::List;
use crate::money::Money;
use crate::number::{
    AnnualRate, Batch, Delay, Every, Factor, FamilyMonths, Grace, Growth, Horizon, Hours,
    LoanMonths, OpenDays, People, Pieces, Quantity, Share, UnitPrice, UsefulYears,
};
use crate::text::{Name, Passage};
use serde::{Deserialize, Serialize};

/// Declares structs of optional fields as they stand in the file.
macro_rules! record {
    ($($(#[$doc:meta])* $record:ident {
        $($(#[$field_doc:meta])* $field:ident: $kind:ty,)*
    })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct $record {
            $($(#[$field_doc])*
            #[serde(skip_serializing_if = "is_default")]
            pub $field: $kind,)*
        }
    )*};
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

record! {
    /// A business plan as typed.
    Workbook {
        /// What the business is, where, from when.
        business: Business,
        /// Who carries the project.
        holder: Holder,
        /// The need, the offer, what is different.
        idea: Idea,
        /// Who buys.
        customers: Customers,
        /// Who sells the same nearby.
        competitors: List<Competitor, { limits::LINES }>,
        /// Whom the business buys from, and when it pays.
        suppliers: Suppliers,
        /// Product, price, place and promotion, in words.
        offer: Offer,
        /// How the work is done.
        organisation: Organisation,
        /// What is sold, for how much, how often, and what one costs.
        products: List<Product, { limits::PRODUCTS }>,
        /// What is bought before opening, to be sold or used.
        stock: Stock,
        /// What is paid even without sales.
        costs: List<MonthlyCost, { limits::LINES }>,
        /// People who are paid.
        staff: List<Staff, { limits::LINES }>,
        /// What the home needs and what the owner takes.
        household: Household,
        /// What lasts longer than a year.
        equipment: List<Equipment, { limits::LINES }>,
        /// Paid once, before opening.
        start: StartCosts,
        /// Where the money to start comes from, loans apart.
        funding: Funding,
        /// Money lent with interest.
        loans: List<Loan, { limits::LOANS }>,
    }

    /// The business itself.
    Business {
        /// The name it trades under.
        name: Option<Name>,
        /// What it does, in a sentence.
        activity: Option<Passage>,
        /// Makes, resells or serves.
        category: Option<Category>,
        /// Town.
        town: Option<Name>,
        /// District or market.
        district: Option<Name>,
        /// The month of the first sale.
        start: Option<Month>,
        /// How far the plan looks, in months.
        months: Option<Horizon>,
        /// Legal form, chosen or intended.
        legal_form: Option<LegalForm>,
        /// Days open in a month.
        open_days: Option<OpenDays>,
    }

    /// The person behind the project. Never a name or a number of papers: she signs by hand.
    Holder {
        /// What she does well in this trade.
        skills: Option<Passage>,
        /// Where and how long she has done it.
        experience: Option<Passage>,
        /// Courses followed.
        training: Option<Passage>,
        /// Why this project, why now.
        motivation: Option<Passage>,
        /// Hours she can work in a month.
        hours: Option<Hours>,
    }

    /// The idea in words.
    Idea {
        /// What customers lack.
        need: Option<Passage>,
        /// What the business brings.
        offer: Option<Passage>,
        /// Why choose it.
        different: Option<Passage>,
    }

    /// The market in words.
    Customers {
        /// Who buys.
        who: Option<Passage>,
        /// When and how much.
        habits: Option<Passage>,
        /// What proves it.
        proof: Option<Passage>,
    }

    /// Somebody who sells the same nearby.
    Competitor {
        /// Their name, or what they are called in the street.
        name: Option<Name>,
        /// Their price for the thing compared.
        price: Option<UnitPrice>,
        /// What they do better.
        strong: Option<Name>,
        /// What they do less well.
        weak: Option<Name>,
    }

    /// Whom the business buys from.
    Suppliers {
        /// Who they are.
        who: Option<Passage>,
        /// Where to go when one closes.
        backup: Option<Passage>,
        /// The part of purchases that is paid later.
        credit_share: Option<Share>,
        /// How many months later.
        delay: Option<Delay>,
    }

    /// Product, price, place and promotion.
    Offer {
        /// What the customer gets exactly.
        product: Option<Passage>,
        /// How prices were chosen.
        price_policy: Option<Passage>,
        /// Where and how it is sold.
        place: Option<Passage>,
        /// How people will hear of it.
        promotion: Option<Passage>,
    }

    /// How the work is done.
    Organisation {
        /// A normal day.
        day: Option<Passage>,
        /// Who does what.
        tasks: Option<Passage>,
        /// In which premises, on what terms.
        premises: Option<Passage>,
    }

    /// Something sold.
    Product {
        /// What it is called.
        name: Option<Name>,
        /// How it is counted: piece, kilo, hour, dish.
        unit: Option<Name>,
        /// What a customer pays for one, in dirhams.
        price: Option<UnitPrice>,
        /// How many are sold in a normal [`Period`].
        quantity: Option<Quantity>,
        /// The period of the quantity; a month when empty.
        every: Option<Period>,
        /// Selling days in a month, when not those of the business.
        open_days: Option<OpenDays>,
        /// In whole pieces or in fractions; fractions when empty.
        counted: Option<Counted>,
        /// January to December against a normal month; 1 when empty.
        season: Season,
        /// The first month it is sold; the plan's first when empty.
        from: Option<Month>,
        /// How much more is sold each year of the plan.
        growth: Option<Growth>,
        /// The part sold on credit.
        credit_share: Option<Share>,
        /// Months until credit is paid.
        credit_delay: Option<Delay>,
        /// Hours of work in one.
        hours: Option<Quantity>,
        /// What one costs.
        cost: UnitCost,
    }

    /// What goes out with each sale, for one unit unless said otherwise.
    UnitCost {
        /// Units that the materials below make together; 1 when empty.
        batch: Option<Batch>,
        /// What goes into a batch.
        materials: List<Material, { limits::MATERIALS }>,
        /// Bag, box, label of one unit.
        packaging: Option<UnitPrice>,
        /// Paid to somebody for each unit.
        labour: Option<UnitPrice>,
        /// Anything else that goes with each unit.
        other: Option<UnitPrice>,
    }

    /// A material of a batch.
    Material {
        /// What it is.
        name: Option<Name>,
        /// How much of it.
        quantity: Option<Quantity>,
        /// What one unit of it costs, in dirhams.
        price: Option<UnitPrice>,
    }

    /// What is bought before opening.
    Stock {
        /// Goods and materials bought before opening, at cost. The plan keeps this level.
        opening: Option<Money>,
    }

    /// A cost that comes back whether or not anything is sold.
    MonthlyCost {
        /// What it is.
        name: Option<Name>,
        /// What sort of cost.
        kind: Option<CostKind>,
        /// How much each time.
        amount: Option<Money>,
        /// Every how many months; 1 when empty.
        every: Option<Every>,
        /// The first month it is paid; the plan's first when empty.
        from: Option<Month>,
        /// The last month; without end when empty.
        until: Option<Month>,
    }

    /// People who do the same work for pay.
    Staff {
        /// What they do.
        role: Option<Name>,
        /// How many; 1 when empty.
        count: Option<People>,
        /// Gross pay of one, each month.
        pay: Option<Money>,
        /// What the business pays on top for one, each month.
        charges: Option<Money>,
        /// First month; the plan's first when empty.
        from: Option<Month>,
        /// Last month; without end when empty.
        until: Option<Month>,
    }

    /// The home, each month.
    Household {
        /// Food.
        food: Option<Money>,
        /// Rent, water, power and gas at home.
        rent: Option<Money>,
        /// School.
        school: Option<Money>,
        /// Somebody to mind the children.
        childcare: Option<Money>,
        /// Doctor and medicine.
        health: Option<Money>,
        /// Phone and transport.
        transport_phone: Option<Money>,
        /// Money sent to family.
        sent_home: Option<Money>,
        /// Paid into a savings circle (daret).
        savings_circle: Option<Money>,
        /// Anything else.
        other: Option<Money>,
        /// Other money that comes home.
        other_income: Option<Money>,
        /// What the owner takes from the business each month.
        owner_pay: Option<Money>,
        /// From which month; the plan's first when empty.
        owner_pay_from: Option<Month>,
    }

    /// Something bought to last.
    Equipment {
        /// What it is.
        name: Option<Name>,
        /// How many; 1 when empty.
        count: Option<Pieces>,
        /// What one costs, or is worth when already owned.
        price: Option<UnitPrice>,
        /// The month it is bought; the plan's first when empty.
        month: Option<Month>,
        /// Years it will be used.
        years: Option<UsefulYears>,
        /// Bought, or brought in by the owner.
        owned: Option<Owned>,
    }

    /// What opening costs, once.
    StartCosts {
        /// Deposit for the premises. It comes back at the end: no cost.
        deposit: Option<Money>,
        /// Registration, permits, file fees.
        costs: List<StartCost, { limits::LINES }>,
    }

    /// A cost paid once, before opening.
    StartCost {
        /// What it is.
        name: Option<Name>,
        /// How much.
        amount: Option<Money>,
    }

    /// Money to start with, loans apart.
    Funding {
        /// The owner's own cash.
        own_cash: Option<Money>,
        /// Money from family or friends.
        family: Option<Money>,
        /// When it starts to be given back; never when empty.
        family_from: Option<Month>,
        /// In how many monthly parts, without interest.
        family_months: Option<FamilyMonths>,
        /// Gifts of programmes and schemes.
        grants: List<Grant, { limits::LINES }>,
        /// Cash to keep for bad days, counted among the needs.
        reserve: Option<Money>,
    }

    /// Money that is not to be given back.
    Grant {
        /// From whom.
        name: Option<Name>,
        /// How much.
        amount: Option<Money>,
        /// The month it comes; the plan's first when empty.
        month: Option<Month>,
    }

    /// A loan repaid in level monthly instalments after its grace.
    Loan {
        /// From whom.
        lender: Option<Name>,
        /// For what.
        purpose: Option<Name>,
        /// How much.
        amount: Option<Money>,
        /// The month it is received; the plan's first when empty.
        month: Option<Month>,
        /// Interest of a year.
        rate: Option<AnnualRate>,
        /// Instalments in all, grace included.
        months: Option<LoanMonths>,
        /// Instalments at the start that are interest only.
        grace: Option<Grace>,
    }
}

/// What each month of the year sells against a normal one, January first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Season(pub [Option<Factor>; 12]);

impl MonthlyCost {
    /// Whether it was typed as a tax or a contribution.
    pub fn is_tax(&self) -> bool {
        self.kind == Some(CostKind::Taxes)
    }
}

impl Workbook {
    /// The months of the plan when nothing is typed.
    pub const MONTHS_DEFAULT: u32 = 12;

    /// How many months the plan looks ahead.
    pub fn months(&self) -> u32 {
        self.business.months.map_or(Self::MONTHS_DEFAULT, Horizon::get)
    }
}
