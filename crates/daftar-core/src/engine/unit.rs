//! What a line is measured in. Types without values: they only keep formulas honest.

/// A unit of measure of a formula.
pub trait Unit: Copy + 'static {
    /// The unit, as data.
    const UNIT: UnitName;
}

/// The units, as data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnitName {
    /// Whole centimes.
    Money,
    /// Dirhams not yet rounded to centimes.
    Amount,
    /// How many of a thing.
    Quantity,
    /// A fraction or a ratio.
    Rate,
    /// Months, years, people: whole.
    Count,
    /// Yes or no.
    Flag,
}

impl UnitName {
    /// Kept as a whole number rather than as a decimal.
    pub const fn is_whole(self) -> bool {
        matches!(self, UnitName::Money | UnitName::Count | UnitName::Flag)
    }
}

macro_rules! units {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl Unit for $name {
            const UNIT: UnitName = UnitName::$name;
        }
    )*};
}

units! {
    /// Whole centimes.
    Money
    /// Dirhams not yet rounded to centimes: what products and quotients give.
    Amount
    /// How many of a thing.
    Quantity
    /// A fraction or a ratio.
    Rate
    /// Months, years, people: whole.
    Count
    /// Yes or no.
    Flag
}

/// Units that can be compared, added and chosen between, kept as whole numbers.
pub trait Whole: Unit {}
impl Whole for Money {}
impl Whole for Count {}

/// Units kept as decimals.
pub trait Exact: Unit {}
impl Exact for Amount {}
impl Exact for Quantity {}
impl Exact for Rate {}

/// `Self` times `Right` is `Output`. Nothing else multiplies.
pub trait Times<Right: Unit>: Unit {
    /// What the product is measured in.
    type Output: Exact;
}

/// `Self` divided by `Right` is `Output`. Nothing else divides.
pub trait Over<Right: Unit>: Unit {
    /// What the quotient is measured in.
    type Output: Exact;
}

macro_rules! products {
    ($($left:ident * $right:ident = $output:ident;)*) => {$(
        impl Times<$right> for $left { type Output = $output; }
    )*};
}

macro_rules! quotients {
    ($($left:ident / $right:ident = $output:ident;)*) => {$(
        impl Over<$right> for $left { type Output = $output; }
    )*};
}

products! {
    Money * Rate = Amount;
    Money * Count = Amount;
    Amount * Rate = Amount;
    Amount * Quantity = Amount;
    Amount * Count = Amount;
    Quantity * Amount = Amount;
    Quantity * Rate = Quantity;
    Quantity * Quantity = Quantity;
    Quantity * Count = Quantity;
    Rate * Rate = Rate;
    Rate * Count = Rate;
}

quotients! {
    Money / Money = Rate;
    Amount / Money = Rate;
    Money / Rate = Amount;
    Money / Count = Amount;
    Money / Quantity = Amount;
    Money / Amount = Quantity;
    Amount / Amount = Quantity;
    Amount / Count = Amount;
    Amount / Quantity = Amount;
    Amount / Rate = Amount;
    Quantity / Count = Quantity;
    Rate / Count = Rate;
}
