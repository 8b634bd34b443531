//! A scenario, as data.

use crate::list::ItemId;
use crate::message::{Arg, Msg};
use rust_decimal::Decimal;

/// One item of a list, or all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// Every item.
    All,
    /// One.
    One(ItemId),
}

impl Of {
    /// Whether it is about an item.
    pub fn is(self, item: ItemId) -> bool {
        match self {
            Of::All => true,
            Of::One(one) => one == item,
        }
    }
}

/// Something that goes otherwise than planned.
///
/// Factors are fractions of what was planned: 0.9 is a tenth less. A result beyond the limits
/// of a field stays at the limit, so a scenario is never larger than a workbook may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shock {
    /// Quantities of products are multiplied, without rounding them to whole pieces again.
    Quantity(Of, Decimal),
    /// Prices of products are multiplied.
    Price(Of, Decimal),
    /// Purchase prices of materials and packaging are multiplied, those of every product.
    Materials(Decimal),
    /// Monthly costs are multiplied.
    Costs(Of, Decimal),
    /// Pay of staff and what is paid on top of it are multiplied.
    Staff(Decimal),
    /// The owner's pay is multiplied.
    OwnerPay(Decimal),
    /// The owner takes no more than the business must give the home.
    OwnerPayToNeed,
    /// Nothing is sold in a month of the plan, from 0. Everything else is paid.
    Closed(u32),
    /// Credit customers of a product never pay.
    Unpaid(ItemId),
    /// Customers who buy on credit pay this many months later than planned, after twelve at
    /// most.
    LaterCustomers(u32),
    /// Grants come this many months later.
    LaterGrants(Of, u32),
    /// Loans are received this many months later, and paid back as much later.
    LaterLoans(Of, u32),
}

/// A named set of shocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// What it is called in machine output: `sales-10`. Stays the same for ever.
    pub id: &'static str,
    /// What it is called: a message `scenario-`.
    pub name: Msg,
    /// What goes otherwise. Of several shocks to one thing each works on what the one before
    /// left.
    pub shocks: Vec<Shock>,
}

impl Scenario {
    /// The plan as it stands.
    pub fn plan() -> Scenario {
        Scenario { id: "plan", name: Msg::new("scenario-plan"), shocks: Vec::new() }
    }

    /// Every product sells less, by a fraction.
    pub fn fewer_sales(id: &'static str, fall: Decimal) -> Scenario {
        let name = Msg::new("scenario-fewer-sales").with("percent", Arg::Percent(fall));
        Scenario { id, name, shocks: vec![Shock::Quantity(Of::All, Decimal::ONE - fall)] }
    }
}
