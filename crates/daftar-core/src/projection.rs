//! Everything that follows from a workbook.

use crate::calendar::Month;
use crate::engine::unit::{Exact, Money as MoneyUnit};
use crate::engine::{Explanation, Line, Model, Values, explain};
use crate::money::Money;
use crate::plan::{Demand, Horizon, PlanLines, plan};
use crate::workbook::Workbook;
use rust_decimal::Decimal;
use std::ops::Range;

/// Everything that follows from a workbook, worked out. Never an error: a half-filled plan
/// is normal input and must still draw.
#[derive(Clone, Debug)]
pub struct Projection {
    /// When the plan begins and how far it looks.
    pub horizon: Horizon,
    /// The lines, by what they are.
    pub lines: PlanLines,
    /// Their formulas.
    pub model: Model,
    values: Values,
}

/// Works out everything that follows from a workbook.
pub fn project(book: &Workbook) -> Projection {
    project_demand(book, &Demand::default())
}

/// The same when customers do otherwise than was typed: see [`crate::what_if`].
pub(crate) fn project_demand(book: &Workbook, demand: &Demand) -> Projection {
    let (lines, model) = plan(book, demand);
    let values = Values::of(&model);
    Projection { horizon: Horizon::of(book), lines, model, values }
}

impl Projection {
    /// How many months there are.
    pub fn months(&self) -> u32 {
        self.horizon.months
    }

    /// The month of the calendar with a number, from 0.
    pub fn month(&self, number: u32) -> Month {
        self.horizon.month(number)
    }

    /// The plan years: twelve months each, the last perhaps fewer.
    pub fn years(&self) -> impl Iterator<Item = Range<u32>> + use<> {
        let months = self.months();
        (0..months).step_by(12).map(move |first| first..(first + 12).min(months))
    }

    /// An amount of a month.
    pub fn money(&self, line: Line<MoneyUnit>, month: u32) -> Money {
        Money::from_centimes(self.values.whole(line.row(), month))
    }

    /// The sum of amounts of several months.
    pub fn sum(&self, line: Line<MoneyUnit>, months: Range<u32>) -> Money {
        months.map(|month| self.money(line, month)).sum()
    }

    /// A quantity, rate or unrounded amount of a month.
    pub fn exact<U: Exact>(&self, line: Line<U>, month: u32) -> Decimal {
        self.values.exact(line.row(), month)
    }

    /// The value of every row in every month.
    pub fn values(&self) -> &Values {
        &self.values
    }

    /// Why a row is what it is in a month.
    pub fn explain(&self, row: u32, month: u32) -> Option<Explanation> {
        explain(&self.model, &self.values, row, month)
    }

    /// The lowest cash at a month's end and its month, the earliest when there are several.
    pub fn lowest_cash(&self) -> (u32, Money) {
        let cash = self.lines.results.closing_cash;
        let months = (0..self.months()).map(|month| (month, self.money(cash, month)));
        months.min_by_key(|&(_, money)| money).unwrap_or((0, Money::ZERO))
    }

    /// The product with the largest sales in the first plan year.
    pub fn main_product(&self) -> Option<&crate::plan::ProductLines> {
        let year = self.years().next()?;
        let sales = |product: &crate::plan::ProductLines| self.sum(product.sales, year.clone());
        // The first of several equals: `max_by_key` alone would take the last.
        let products = self.lines.sales.products.iter().rev();
        products.max_by_key(|product| sales(product)).filter(|product| !sales(product).is_zero())
    }
}
