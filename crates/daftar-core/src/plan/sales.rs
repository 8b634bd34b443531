//! What is sold each month, what goes with it, and when customers pay.

use super::calendar::Horizon;
use super::demand::Demand;
use crate::engine::unit::{Amount, Money, Quantity, Rate};
use crate::engine::{
    Draft, Expr, Item, Key, Line, centimes, constant, count, one, total, year_number,
};
use crate::limits;
use crate::list::ItemId;
use crate::workbook::{Counted, Field, Period, Product, Workbook};
use rust_decimal::Decimal;

/// The lines of one product.
#[derive(Clone, Debug)]
pub struct ProductLines {
    /// The product.
    pub id: ItemId,
    /// What one is sold for.
    pub price: Line<Amount>,
    /// What one costs: materials.
    pub unit_materials: Line<Amount>,
    /// What one costs: packaging.
    pub unit_packaging: Line<Amount>,
    /// What one costs: labour paid by the piece.
    pub unit_labour: Line<Amount>,
    /// What one costs: anything else.
    pub unit_other: Line<Amount>,
    /// What one costs in all.
    pub unit_cost: Line<Amount>,
    /// What one leaves.
    pub unit_margin: Line<Amount>,
    /// The same as a part of the price.
    pub unit_margin_rate: Line<Quantity>,
    /// Units sold.
    pub quantity: Line<Quantity>,
    /// Sales.
    pub sales: Line<Money>,
    /// Sales paid at once.
    pub sales_cash: Line<Money>,
    /// Earlier sales on credit, paid now.
    pub credit_collected: Line<Money>,
    /// Materials in what was sold.
    pub materials: Line<Money>,
    /// Packaging of what was sold.
    pub packaging: Line<Money>,
    /// Labour paid by the piece.
    pub labour: Line<Money>,
    /// Other costs of what was sold.
    pub other: Line<Money>,
    /// Hours of work needed, when hours were typed.
    pub hours: Option<Line<Quantity>>,
}

/// Sales of the whole plan.
#[derive(Clone, Debug)]
pub struct Sales {
    /// Each product.
    pub products: Vec<ProductLines>,
    /// All sales.
    pub sales: Line<Money>,
    /// Sales paid at once.
    pub sales_cash: Line<Money>,
    /// Earlier sales on credit, paid now.
    pub credit_collected: Line<Money>,
    /// Owed by customers.
    pub receivables: Line<Money>,
    /// Materials used.
    pub materials: Line<Money>,
    /// Packaging used.
    pub packaging: Line<Money>,
    /// Labour paid by the piece.
    pub labour: Line<Money>,
    /// Other costs that go with sales.
    pub other: Line<Money>,
    /// All that goes with sales.
    pub cost_of_sales: Line<Money>,
    /// Sales less what goes with them.
    pub gross_margin: Line<Money>,
    /// Hours of work needed.
    pub hours: Line<Quantity>,
}

/// What is sold each month, and when customers pay for it.
pub fn sales(draft: &Draft, book: &Workbook, horizon: &Horizon, demand: &Demand) -> Sales {
    let lines = |(id, product)| product_lines(draft.item(id), id, product, book, horizon, demand);
    let products: Vec<ProductLines> = book.products.iter().map(lines).collect();
    let sum =
        |of: fn(&ProductLines) -> Line<Money>| total(&products.iter().map(of).collect::<Vec<_>>());

    let sales = draft.line(Key::Sales, sum(|p| p.sales));
    let sales_cash = draft.line(Key::SalesCash, sum(|p| p.sales_cash));
    let credit_collected = draft.line(Key::CreditCollected, sum(|p| p.credit_collected));
    let receivables = draft
        .running(Key::Receivables, |owed| owed.previous() + sales - sales_cash - credit_collected);
    let materials = draft.line(Key::Materials, sum(|p| p.materials));
    let packaging = draft.line(Key::Packaging, sum(|p| p.packaging));
    let labour = draft.line(Key::Labour, sum(|p| p.labour));
    let other = draft.line(Key::OtherVariable, sum(|p| p.other));
    let cost_of_sales = draft.line(Key::CostOfSales, materials + packaging + labour + other);
    let gross_margin = draft.line(Key::GrossMargin, sales - cost_of_sales);
    let hours = products.iter().filter_map(|product| product.hours);
    let hours = hours.map(Expr::from).reduce(|sum, hours| sum + hours);
    let hours = draft.line(Key::HoursNeeded, hours.unwrap_or_else(|| constant(Decimal::ZERO)));
    Sales {
        products,
        sales,
        sales_cash,
        credit_collected,
        receivables,
        materials,
        packaging,
        labour,
        other,
        cost_of_sales,
        gross_margin,
        hours,
    }
}

fn product_lines(
    item: Item<'_>,
    id: ItemId,
    product: &Product,
    book: &Workbook,
    horizon: &Horizon,
    demand: &Demand,
) -> ProductLines {
    let price =
        item.line(Key::UnitPrice, item.price(Field::ProductPrice, product.price.map(|p| p.get())));
    let unit_materials = item.line(Key::UnitMaterials, unit_materials(item, product));
    let cost = &product.cost;
    let packaging = item.price(Field::CostPackaging, cost.packaging.map(|p| p.get()));
    let labour = item.price(Field::CostLabour, cost.labour.map(|p| p.get()));
    let other = item.price(Field::CostOther, cost.other.map(|p| p.get()));
    let unit_packaging = item.line(Key::UnitPackaging, packaging);
    let unit_labour = item.line(Key::UnitLabour, labour);
    let unit_other = item.line(Key::UnitOther, other);
    let unit_cost =
        item.line(Key::UnitCost, unit_materials + unit_packaging + unit_labour + unit_other);
    let unit_margin = item.line(Key::UnitMargin, price - unit_cost);
    let unit_margin_rate = item.line(Key::UnitMarginRate, unit_margin / price);

    let sold = demand.sold(id, quantity_sold(item, product, book, horizon));
    let quantity = item.line(Key::QuantitySold, sold);
    let share = product.credit_share.map(|share| share.get());
    let share = item.rate(Field::ProductCreditShare, share);
    let taken = quantity * price;
    let pays = demand.pays(id);
    let paid = if pays { taken } else { taken * (one() - share) };
    let sales = item.line(Key::Sales, paid.rounded());
    let on_credit = if pays { (sales * share).rounded() } else { centimes(0) };
    let on_credit = item.line(Key::SalesOnCredit, on_credit);
    let delay = product.credit_delay.map_or(1, |delay| delay.get());
    let sales_cash = item.line(Key::SalesCash, sales - on_credit);
    let credit_collected = item.line(Key::CreditCollected, on_credit.ago(delay));
    let spent = |key, unit: Line<Amount>| item.line(key, (quantity * unit).rounded());
    let hours = product.hours.map(|hours| {
        item.line(
            Key::HoursNeeded,
            quantity * item.quantity(Field::ProductHours, Some(hours.get())),
        )
    });
    ProductLines {
        id,
        price,
        unit_materials,
        unit_packaging,
        unit_labour,
        unit_other,
        unit_cost,
        unit_margin,
        unit_margin_rate,
        quantity,
        sales,
        sales_cash,
        credit_collected,
        materials: spent(Key::Materials, unit_materials),
        packaging: spent(Key::Packaging, unit_packaging),
        labour: spent(Key::Labour, unit_labour),
        other: spent(Key::OtherVariable, unit_other),
        hours,
    }
}

/// Materials of one unit: those of a batch, shared among the units it makes.
fn unit_materials(item: Item<'_>, product: &Product) -> Expr<Amount> {
    let materials = product.cost.materials.iter().map(|(id, material)| {
        let price =
            item.part::<Amount>(Field::MaterialPrice, id.0, material.price.map(|p| p.get()));
        let quantity = material.quantity.map(|q| q.get());
        price * item.part::<Quantity>(Field::MaterialQuantity, id.0, quantity)
    });
    let batch = materials.reduce(|sum, material| sum + material);
    let batch = batch.unwrap_or_else(|| constant(Decimal::ZERO));
    let shared = match product.cost.batch {
        Some(units) => batch / item.count(Field::CostBatch, units.get()),
        None => batch,
    };
    // Keeps the largest totals within `limits`.
    shared.at_most(constant::<Amount>(Decimal::from(limits::UNIT_PRICE)))
}

/// Units sold: the usual quantity of a month, by season, growing by the year.
fn quantity_sold(
    item: Item<'_>,
    product: &Product,
    book: &Workbook,
    horizon: &Horizon,
) -> Expr<Quantity> {
    let usual = item.quantity(Field::ProductQuantity, product.quantity.map(|q| q.get()));
    let mut sold = match product.every {
        Some(Period::Day) => {
            let days = match (product.open_days, book.business.open_days) {
                (Some(days), _) => item.count(Field::ProductOpenDays, days.get()),
                (None, Some(days)) => item.draft().count(Field::BusinessOpenDays, days.get()),
                (None, None) => {
                    item.draft().count(Field::BusinessOpenDays, super::OPEN_DAYS_DEFAULT)
                }
            };
            usual * days
        }
        // A year has 52 weeks and 12 months.
        Some(Period::Week) => usual * count(52) / count(12),
        Some(Period::Month) | None => usual.into(),
    };
    if product.season.0.iter().any(Option::is_some) {
        let factors = product.season.0.map(|factor| factor.map_or(Decimal::ONE, |f| f.get()));
        sold = sold * item.calendar(Field::ProductSeason, factors);
    }
    if let Some(growth) = product.growth {
        let growth = item.rate(Field::ProductGrowth, Some(growth.get()));
        let grown: Expr<Rate> = one() + growth;
        sold = sold * grown.power(year_number());
    }
    let sold = sold.at_most(constant::<Quantity>(Decimal::from(limits::QUANTITY)));
    let sold = if product.counted == Some(Counted::Whole) { sold.whole_units() } else { sold };
    sold.only(horizon.from(product.from))
}
