//! The language of formulas, and a model written in it.

use super::key::Id;
use super::months::Months;
use super::unit::UnitName;
use crate::workbook::Place;
use rust_decimal::Decimal;

/// One step of a formula in postfix form: operands first.
///
/// Whole numbers (money in centimes, counts, flags) and decimals (amounts, quantities,
/// rates) each have their own steps; the types of [`super::Expr`] keep them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// A whole number of the formula itself, not typed by anybody.
    Whole(i64),
    /// A decimal of the formula itself.
    Exact(Decimal),
    /// What somebody typed: the number of an [`Input`].
    Given(u32),
    /// A row in the same month.
    Row(u32),
    /// A row some months ago; zero before the plan begins.
    Ago(u32, u32),
    /// The sum of a row from the first month to this one.
    SoFar(u32),
    /// The sum of a row over the plan year up to this month.
    YearToDate(u32),
    /// The number of the plan year, from 0.
    YearNumber,
    /// Months of the plan year up to this month, from 1.
    MonthsOfYear,
    /// The number of the month, from 1.
    MonthNumber,
    /// The sum of two whole numbers.
    Add,
    /// The first less the second.
    Subtract,
    /// The smaller of two whole numbers.
    Min,
    /// The greater of two whole numbers.
    Max,
    /// The sum of two decimals.
    AddExact,
    /// The first decimal less the second.
    SubtractExact,
    /// The smaller of two decimals.
    MinExact,
    /// The greater of two decimals.
    MaxExact,
    /// The product of two decimals.
    Multiply,
    /// The first decimal divided by the second; zero when the second is zero.
    Divide,
    /// A decimal to the power of a whole number.
    Power,
    /// Centimes as dirhams.
    MoneyExact,
    /// A count as a decimal.
    CountExact,
    /// Dirhams rounded to centimes, halves away from zero.
    Round,
    /// Dirhams rounded up to whole dirhams, in centimes.
    RoundUp,
    /// A decimal rounded to a whole number, halves away from zero.
    RoundUnits,
    /// A decimal rounded up to a whole number.
    RoundUnitsUp,
    /// Whether the first whole number is at least the second.
    AtLeast,
    /// The second whole number when the flag (first) holds, else the third.
    Choose,
    /// The sum of `1 / (1 + rate)^k` for k from 1 to a whole number: what one dirham each
    /// period is worth now. The rate comes first.
    AnnuityFactor,
}

impl Operation {
    /// How many operands it takes, from the whole numbers and from the decimals.
    pub const fn operands(self) -> (usize, usize) {
        use Operation::*;
        match self {
            Whole(_) | Exact(_) | Given(_) | Row(_) | Ago(..) | SoFar(_) | YearToDate(_)
            | YearNumber | MonthsOfYear | MonthNumber => (0, 0),
            Add | Subtract | Min | Max | AtLeast => (2, 0),
            AddExact | SubtractExact | MinExact | MaxExact | Multiply | Divide => (0, 2),
            Power | AnnuityFactor => (1, 1),
            MoneyExact | CountExact => (1, 0),
            Round | RoundUp | RoundUnits | RoundUnitsUp => (0, 1),
            Choose => (3, 0),
        }
    }
}

/// What somebody typed, as a formula uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Input {
    /// Where it was typed.
    pub place: Place,
    /// What it is measured in.
    pub unit: UnitName,
    /// Its value in each month.
    pub value: InputValue,
}

/// The value of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputValue {
    /// A whole number, the same each month.
    Whole(i64),
    /// A decimal, the same each month.
    Exact(Decimal),
    /// A decimal for each month of the plan year, the plan's first month first.
    Monthly([Decimal; 12]),
}

/// A line of the model: its name, unit and formula.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name.
    pub id: Id,
    /// What it is measured in.
    pub unit: UnitName,
    /// Its formula in postfix form; empty until a row named ahead is defined.
    pub formula: Vec<Operation>,
    /// The months in which the formula holds; zero in all others.
    pub only: Months,
}

/// Everything that follows from a workbook, as formulas.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// How many months there are.
    pub months: u32,
    /// The month of the calendar in which it begins, from 0 for January.
    pub calendar: u32,
    /// Rows by number. A row uses rows defined before it, or the past.
    pub rows: Vec<Row>,
    /// The numbers of the rows in the order in which they are worked out.
    pub order: Vec<u32>,
    /// What was typed.
    pub inputs: Vec<Input>,
}

impl Model {
    /// Whether a row only repeats what was typed, perhaps for some months only.
    pub fn is_typed(&self, row: u32) -> bool {
        let formula = self.rows.get(row as usize).map_or(&[][..], |row| &row.formula);
        !formula.is_empty()
            && formula.iter().all(|op| {
                matches!(op, Operation::Given(_) | Operation::MoneyExact | Operation::Round)
            })
    }
}
