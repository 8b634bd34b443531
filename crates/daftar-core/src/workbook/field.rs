//! One field of a workbook: what kind of answer it takes, read and written alike by
//! screens, commands and findings.

use super::choice::{Category, Choice, CostKind, Counted, LegalForm, Owned, Period};
use super::place::{ListName, Place};
use super::{Material, Workbook};
use crate::calendar::Month;
use crate::list::ItemId;
use crate::money::Money;
use crate::number::{
    AnnualRate, Batch, Delay, Every, Factor, FamilyMonths, Grace, Growth, Horizon, Hours,
    LoanMonths, NumberError, OpenDays, People, Pieces, Quantity, Share, UnitPrice, UsefulYears,
};
use crate::text::{Text, TextError};
use rust_decimal::Decimal;

/// What kind of answer a field takes, with its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of at most so many letters.
    Name(usize),
    /// Several lines of at most so many letters.
    Passage(usize),
    /// An amount in dirhams and centimes, zero or more.
    Money,
    /// The price of one unit, in dirhams, up to four decimals.
    UnitPrice,
    /// A number with at most `places` decimals.
    Number {
        /// The least value.
        least: Decimal,
        /// The greatest value.
        most: Decimal,
        /// How many decimals are kept.
        places: u32,
    },
    /// A fraction, typed and shown as a percentage.
    Percent {
        /// The least fraction.
        least: Decimal,
        /// The greatest fraction.
        most: Decimal,
        /// How many decimals of the fraction are kept.
        places: u32,
    },
    /// A whole number.
    Count {
        /// The least value.
        least: u32,
        /// The greatest value.
        most: u32,
    },
    /// A month of the calendar.
    Month,
    /// One of these words.
    Choice(&'static [&'static str]),
}

/// An answer, whatever its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words.
    Text(String),
    /// An amount.
    Money(Money),
    /// A price, a number, or a fraction for a percentage.
    Decimal(Decimal),
    /// A whole number.
    Count(u32),
    /// A month.
    Month(Month),
    /// A word of [`Kind::Choice`].
    Choice(&'static str),
}

/// Why an answer is not accepted at its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FieldError {
    /// A number outside its range.
    #[error(transparent)]
    Number(#[from] NumberError),
    /// A text too long or with invisible characters.
    #[error(transparent)]
    Text(#[from] TextError),
    /// Not an answer of this kind: a text where an amount is due.
    #[error("not an answer of this kind")]
    Kind,
    /// The place is no longer in the workbook.
    #[error("no such place")]
    Gone,
}

/// A type that one field holds.
trait Answer: Sized {
    const KIND: Kind;
    fn read(value: Value) -> Result<Self, FieldError>;
    fn show(&self) -> Value;
}

/// One field, whatever it holds.
pub trait Slot {
    /// What kind of answer it takes.
    fn kind(&self) -> Kind;
    /// The answer, if there is one.
    fn get(&self) -> Option<Value>;
    /// Changes the answer, or empties the field.
    fn set(&mut self, value: Option<Value>) -> Result<(), FieldError>;
}

impl<T: Answer> Slot for Option<T> {
    fn kind(&self) -> Kind {
        T::KIND
    }

    fn get(&self) -> Option<Value> {
        self.as_ref().map(Answer::show)
    }

    fn set(&mut self, value: Option<Value>) -> Result<(), FieldError> {
        *self = value.map(T::read).transpose()?;
        Ok(())
    }
}

impl<const MOST: usize> Answer for Text<MOST> {
    const KIND: Kind =
        if MOST <= crate::limits::NAME { Kind::Name(MOST) } else { Kind::Passage(MOST) };

    fn read(value: Value) -> Result<Self, FieldError> {
        match value {
            Value::Text(text) => Ok(Text::new(&text)?),
            _ => Err(FieldError::Kind),
        }
    }

    fn show(&self) -> Value {
        Value::Text(self.as_str().to_owned())
    }
}

impl Answer for Money {
    const KIND: Kind = Kind::Money;

    fn read(value: Value) -> Result<Self, FieldError> {
        match value {
            Value::Money(money) => Ok(typed(money)?),
            _ => Err(FieldError::Kind),
        }
    }

    fn show(&self) -> Value {
        Value::Money(*self)
    }
}

/// Typed amounts are zero or more: what is owed has its own field.
pub(super) fn typed(money: Money) -> Result<Money, NumberError> {
    if money.is_negative() {
        Err(NumberError::TooSmall { least: Decimal::ZERO })
    } else if money > Money::LIMIT {
        Err(NumberError::TooLarge { most: Money::LIMIT.exact() })
    } else {
        Ok(money)
    }
}

impl Answer for Month {
    const KIND: Kind = Kind::Month;

    fn read(value: Value) -> Result<Self, FieldError> {
        match value {
            Value::Month(month) => Ok(month),
            _ => Err(FieldError::Kind),
        }
    }

    fn show(&self) -> Value {
        Value::Month(*self)
    }
}

macro_rules! decimal_answers {
    ($($name:ident => $kind:expr;)*) => {$(
        impl Answer for $name {
            const KIND: Kind = $kind;

            fn read(value: Value) -> Result<Self, FieldError> {
                match value {
                    Value::Decimal(number) => Ok($name::new(number)?),
                    Value::Money(money) => Ok($name::new(money.exact())?),
                    _ => Err(FieldError::Kind),
                }
            }

            fn show(&self) -> Value {
                Value::Decimal(self.get())
            }
        }
    )*};
}

macro_rules! percent {
    ($name:ident) => {
        Kind::Percent { least: $name::LEAST, most: $name::MOST, places: $name::PLACES }
    };
}

macro_rules! number {
    ($name:ident) => {
        Kind::Number { least: $name::LEAST, most: $name::MOST, places: $name::PLACES }
    };
}

decimal_answers! {
    UnitPrice => Kind::UnitPrice;
    Quantity => number!(Quantity);
    UsefulYears => number!(UsefulYears);
    Share => percent!(Share);
    Factor => percent!(Factor);
    Growth => percent!(Growth);
    AnnualRate => percent!(AnnualRate);
}

macro_rules! count_answers {
    ($($name:ident)*) => {$(
        impl Answer for $name {
            const KIND: Kind = Kind::Count { least: $name::LEAST, most: $name::MOST };

            fn read(value: Value) -> Result<Self, FieldError> {
                match value {
                    Value::Count(count) => Ok($name::new(count)?),
                    _ => Err(FieldError::Kind),
                }
            }

            fn show(&self) -> Value {
                Value::Count(self.get())
            }
        }
    )*};
}

count_answers! {
    Horizon OpenDays Delay Every LoanMonths Grace FamilyMonths People Pieces Batch Hours
}

macro_rules! choice_answers {
    ($($name:ident)*) => {$(
        impl Answer for $name {
            const KIND: Kind = Kind::Choice($name::WORDS);

            fn read(value: Value) -> Result<Self, FieldError> {
                match value {
                    Value::Choice(word) => $name::from_word(word).ok_or(FieldError::Kind),
                    _ => Err(FieldError::Kind),
                }
            }

            fn show(&self) -> Value {
                Value::Choice(self.word())
            }
        }
    )*};
}

choice_answers! { Category LegalForm Period Counted CostKind Owned }

/// The kind of what `_path` leads to, without an item to look at.
fn kind_of<R, T: Answer>(_path: fn(&R) -> &Option<T>) -> Kind {
    T::KIND
}

macro_rules! fields {
    (
        { $($plain:ident $plain_key:literal $($path:ident).+;)* }
        $($list:ident, $record:ident: $get:ident $get_mut:ident {
            $($item:ident $item_key:literal $($item_path:ident).+;)*
        })*
    ) => {
        /// A question of the plan. With an item where it belongs to a list: see [`Place`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)] // The key of each says what it is.
        pub enum Field {
            $($plain,)*
            $($($item,)*)*
            ProductSeason,
            MaterialName,
            MaterialQuantity,
            MaterialPrice,
        }

        impl Field {
            /// Every field of a workbook.
            pub const ALL: &'static [Field] = &[
                $(Field::$plain,)*
                $($(Field::$item,)*)*
                Field::ProductSeason,
                Field::MaterialName,
                Field::MaterialQuantity,
                Field::MaterialPrice,
            ];

            /// The key of its question: `products.price`. Stays the same for ever.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Field::$plain => $plain_key,)*
                    $($(Field::$item => $item_key,)*)*
                    Field::ProductSeason => "products.season",
                    Field::MaterialName => "unit-cost.material",
                    Field::MaterialQuantity => "unit-cost.material-quantity",
                    Field::MaterialPrice => "unit-cost.material-price",
                }
            }

            /// What kind of answer it takes.
            pub fn kind(self) -> Kind {
                match self {
                    $(Field::$plain => kind_of(|book: &Workbook| &book.$($path).+),)*
                    $($(Field::$item => kind_of(|item: &super::$record| &item.$($item_path).+),)*)*
                    Field::ProductSeason => Factor::KIND,
                    Field::MaterialName => kind_of(|item: &Material| &item.name),
                    Field::MaterialQuantity => kind_of(|item: &Material| &item.quantity),
                    Field::MaterialPrice => kind_of(|item: &Material| &item.price),
                }
            }

            /// The list it belongs to, if it does.
            pub const fn list(self) -> Option<ListName> {
                match self {
                    $(Field::$plain => None,)*
                    $($(Field::$item => Some(ListName::$list),)*)*
                    Field::ProductSeason => Some(ListName::Products),
                    Field::MaterialName | Field::MaterialQuantity | Field::MaterialPrice => {
                        Some(ListName::Materials)
                    }
                }
            }
        }

        impl Workbook {
            /// The field at a place, if the place is in this workbook.
            pub fn slot(&self, place: Place) -> Option<&dyn Slot> {
                Some(match place.field {
                    $(Field::$plain => &self.$($path).+,)*
                    $($(Field::$item => &self.$get(place)?.$($item_path).+,)*)*
                    Field::ProductSeason => {
                        self.products.get(place.item?)?.season.0.get(place.part? as usize)?
                    }
                    Field::MaterialName => &self.material(place)?.name,
                    Field::MaterialQuantity => &self.material(place)?.quantity,
                    Field::MaterialPrice => &self.material(place)?.price,
                })
            }

            /// The field at a place, to be changed.
            fn slot_mut(&mut self, place: Place) -> Option<&mut dyn Slot> {
                Some(match place.field {
                    $(Field::$plain => &mut self.$($path).+,)*
                    $($(Field::$item => &mut self.$get_mut(place)?.$($item_path).+,)*)*
                    Field::ProductSeason => {
                        let product = self.products.get_mut(place.item?)?;
                        product.season.0.get_mut(place.part? as usize)?
                    }
                    Field::MaterialName => &mut self.material_mut(place)?.name,
                    Field::MaterialQuantity => &mut self.material_mut(place)?.quantity,
                    Field::MaterialPrice => &mut self.material_mut(place)?.price,
                })
            }
        }
    };
}

fields! {
    {
        BusinessName "business.name" business.name;
        BusinessActivity "business.activity" business.activity;
        BusinessCategory "business.category" business.category;
        BusinessTown "business.town" business.town;
        BusinessDistrict "business.district" business.district;
        BusinessStart "business.start" business.start;
        BusinessMonths "business.months" business.months;
        BusinessLegalForm "legal.form" business.legal_form;
        BusinessOpenDays "me.days" business.open_days;
        HolderSkills "me.skills" holder.skills;
        HolderExperience "me.experience" holder.experience;
        HolderTraining "me.training" holder.training;
        HolderMotivation "me.motivation" holder.motivation;
        HolderHours "me.hours" holder.hours;
        IdeaNeed "idea.need" idea.need;
        IdeaOffer "idea.offer" idea.offer;
        IdeaDifferent "idea.different" idea.different;
        CustomersWho "customers.who" customers.who;
        CustomersHabits "customers.habits" customers.habits;
        CustomersProof "customers.proof" customers.proof;
        SuppliersWho "suppliers.who" suppliers.who;
        SuppliersBackup "suppliers.backup" suppliers.backup;
        SuppliersCreditShare "suppliers.credit-share" suppliers.credit_share;
        SuppliersDelay "suppliers.delay" suppliers.delay;
        OfferProduct "offer.product" offer.product;
        OfferPricePolicy "offer.price-policy" offer.price_policy;
        OfferPlace "offer.place" offer.place;
        OfferPromotion "offer.promotion" offer.promotion;
        OrganisationDay "organisation.day" organisation.day;
        OrganisationTasks "organisation.tasks" organisation.tasks;
        OrganisationPremises "organisation.premises" organisation.premises;
        StockOpening "stock.opening" stock.opening;
        HouseholdFood "household.food" household.food;
        HouseholdRent "household.rent" household.rent;
        HouseholdSchool "household.school" household.school;
        HouseholdChildcare "household.childcare" household.childcare;
        HouseholdHealth "household.health" household.health;
        HouseholdTransportPhone "household.transport-phone" household.transport_phone;
        HouseholdSentHome "household.sent-home" household.sent_home;
        HouseholdSavingsCircle "household.savings-circle" household.savings_circle;
        HouseholdOther "household.other" household.other;
        HouseholdOtherIncome "household.other-income" household.other_income;
        OwnerPay "household.owner-pay" household.owner_pay;
        OwnerPayFrom "household.owner-pay-from" household.owner_pay_from;
        StartDeposit "equipment.deposit" start.deposit;
        OwnCash "start-money.own-cash" funding.own_cash;
        Family "start-money.family" funding.family;
        FamilyFrom "start-money.family-from" funding.family_from;
        FamilyMonths "start-money.family-months" funding.family_months;
        Reserve "start-money.reserve" funding.reserve;
    }
    Competitors, Competitor: competitor competitor_mut {
        CompetitorName "competitors.name" name;
        CompetitorPrice "competitors.price" price;
        CompetitorStrong "competitors.strong" strong;
        CompetitorWeak "competitors.weak" weak;
    }
    Products, Product: product product_mut {
        ProductName "products.name" name;
        ProductUnit "products.unit" unit;
        ProductPrice "products.price" price;
        ProductQuantity "products.quantity" quantity;
        ProductEvery "products.every" every;
        ProductOpenDays "products.open-days" open_days;
        ProductCounted "products.counted" counted;
        ProductFrom "products.from" from;
        ProductGrowth "products.growth" growth;
        ProductCreditShare "products.credit-share" credit_share;
        ProductCreditDelay "products.credit-delay" credit_delay;
        ProductHours "products.hours" hours;
        CostBatch "unit-cost.batch" cost.batch;
        CostPackaging "unit-cost.packaging" cost.packaging;
        CostLabour "unit-cost.piecework" cost.labour;
        CostOther "unit-cost.other" cost.other;
    }
    Costs, MonthlyCost: cost cost_mut {
        MonthlyCostName "monthly-costs.name" name;
        MonthlyCostKind "monthly-costs.kind" kind;
        MonthlyCostAmount "monthly-costs.amount" amount;
        MonthlyCostEvery "monthly-costs.every" every;
        MonthlyCostFrom "monthly-costs.from" from;
        MonthlyCostUntil "monthly-costs.until" until;
    }
    Staff, Staff: staff_line staff_line_mut {
        StaffRole "staff.role" role;
        StaffCount "staff.count" count;
        StaffPay "staff.gross-pay" pay;
        StaffCharges "staff.charges" charges;
        StaffFrom "staff.from" from;
        StaffUntil "staff.until" until;
    }
    Equipment, Equipment: equipment_line equipment_line_mut {
        EquipmentName "equipment.name" name;
        EquipmentCount "equipment.quantity" count;
        EquipmentPrice "equipment.price" price;
        EquipmentMonth "equipment.month" month;
        EquipmentYears "equipment.life" years;
        EquipmentOwned "equipment.in-kind" owned;
    }
    StartCosts, StartCost: start_cost start_cost_mut {
        StartCostName "equipment.start-cost-name" name;
        StartCostAmount "equipment.start-cost-amount" amount;
    }
    Grants, Grant: grant grant_mut {
        GrantName "start-money.grant-name" name;
        GrantAmount "start-money.grant-amount" amount;
        GrantMonth "start-money.grant-month" month;
    }
    Loans, Loan: loan loan_mut {
        LoanLender "loan.lender" lender;
        LoanPurpose "loan.purpose" purpose;
        LoanAmount "loan.amount" amount;
        LoanMonth "loan.month" month;
        LoanRate "loan.rate" rate;
        LoanMonths "loan.term" months;
        LoanGrace "loan.grace" grace;
    }
}

/// The item that a place names, in each list.
macro_rules! items {
    ($($get:ident $get_mut:ident $record:ident $($list:ident).+;)*) => {
        impl Workbook {$(
            fn $get(&self, place: Place) -> Option<&super::$record> {
                self.$($list).+.get(place.item?)
            }

            fn $get_mut(&mut self, place: Place) -> Option<&mut super::$record> {
                self.$($list).+.get_mut(place.item?)
            }
        )*}
    };
}

items! {
    competitor competitor_mut Competitor competitors;
    product product_mut Product products;
    cost cost_mut MonthlyCost costs;
    staff_line staff_line_mut Staff staff;
    equipment_line equipment_line_mut Equipment equipment;
    start_cost start_cost_mut StartCost start.costs;
    grant grant_mut Grant funding.grants;
    loan loan_mut Loan loans;
}

impl Workbook {
    fn material(&self, place: Place) -> Option<&Material> {
        self.products.get(place.item?)?.cost.materials.get(ItemId(place.part?))
    }

    fn material_mut(&mut self, place: Place) -> Option<&mut Material> {
        self.products.get_mut(place.item?)?.cost.materials.get_mut(ItemId(place.part?))
    }

    /// The answer at a place, if there is one.
    pub fn answer(&self, place: Place) -> Option<Value> {
        self.slot(place)?.get()
    }

    /// Changes the answer at a place, or empties it. Nothing changes on an error.
    pub fn set(&mut self, place: Place, value: Option<Value>) -> Result<(), FieldError> {
        self.slot_mut(place).ok_or(FieldError::Gone)?.set(value)
    }
}
