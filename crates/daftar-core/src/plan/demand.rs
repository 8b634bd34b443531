//! What customers do otherwise than was typed: where a scenario reaches into the formulas.

use crate::engine::unit::{Quantity, Rate};
use crate::engine::{Expr, Months, constant};
use crate::limits;
use crate::list::ItemId;
use rust_decimal::Decimal;

/// What customers do otherwise than was typed. Nothing by default: the plan itself.
///
/// These are the shocks that no answer of a workbook can say. Quantities are multiplied **after**
/// they were rounded to whole pieces, and the product is not rounded: a fifth less is a fifth
/// less on average, also for who sells two a month, and sales fall by exactly as much.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Demand {
    /// Quantities are multiplied: those of one product, or of all.
    pub quantities: Vec<(Option<ItemId>, Decimal)>,
    /// Months of the plan in which nothing is sold.
    pub closed: Months,
    /// Products whose credit customers never pay. What they take is given away: it is no sale,
    /// so that the result bears it.
    pub unpaid: Vec<ItemId>,
}

impl Demand {
    /// Units of a product that are sold, of those that would be.
    pub(super) fn sold(&self, product: ItemId, sold: Expr<Quantity>) -> Expr<Quantity> {
        let of_it = |only: &Option<ItemId>| only.is_none_or(|only| only == product);
        let factors = self.quantities.iter().filter(|(only, _)| of_it(only));
        let most = || constant::<Quantity>(Decimal::from(limits::QUANTITY));
        let sold = factors
            .fold(sold, |sold, &(_, factor)| (sold * constant::<Rate>(factor)).at_most(most()));
        sold.only(Months::ALL.without(self.closed))
    }

    /// Whether credit customers of a product pay.
    pub(super) fn pays(&self, product: ItemId) -> bool {
        !self.unpaid.contains(&product)
    }
}
