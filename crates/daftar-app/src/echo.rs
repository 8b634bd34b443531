//! What an answer changes, said right beside it. Figures come from the projection.

use daftar_core::plan::ProductLines;
use daftar_core::workbook::{Period, Product};
use daftar_core::{Arg, ItemId, Money, Month, Msg, Projection, Workbook};
use rust_decimal::Decimal;

/// What a product brings in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SalesEcho {
    /// Sales of the month that is shown.
    pub amount: Money,
    /// That month, where it is no month like another; none when it is.
    pub month: Option<Month>,
    /// Sales of the first twelve months.
    pub year: Money,
    /// The multiplication behind the amount.
    pub formula: Msg,
}

/// What one unit costs and leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostEcho {
    /// What a customer pays for one.
    pub price: Money,
    /// What the materials of one cost.
    pub materials: Money,
    /// What one costs in all.
    pub cost: Money,
    /// What one leaves; below zero when it costs more than it brings.
    pub margin: Money,
    /// What it leaves as a part of its price; none without a price.
    pub rate: Option<Decimal>,
}

/// What a product brings in; none while its price or its quantity is missing.
///
/// The month is the first normal one of the first year in which it is sold, or the first
/// in which it is sold at all.
pub fn sales_echo(book: &Workbook, plan: &Projection, id: ItemId) -> Option<SalesEcho> {
    let product = book.products.get(id)?;
    let (price, quantity) = (product.price?, product.quantity?);
    let lines = lines(plan, id)?;
    let year = 0..plan.months().min(12);
    let sold = |month: &u32| !plan.exact(lines.quantity, *month).is_zero();
    let normal = |month: &u32| {
        let factor = product.season.0[plan.month(*month).number() as usize - 1];
        factor.is_none_or(|factor| factor.get() == Decimal::ONE)
    };
    let shown = year.clone().find(|month| sold(month) && normal(month));
    let month = shown.or_else(|| year.clone().find(sold))?;
    Some(SalesEcho {
        amount: plan.money(lines.sales, month),
        month: if shown.is_some() { None } else { Some(plan.month(month)) },
        year: plan.sum(lines.sales, year),
        formula: formula(book, product, price.get(), quantity.get()),
    })
}

/// The multiplication, in words and figures: price, quantity, days.
fn formula(book: &Workbook, product: &Product, price: Decimal, quantity: Decimal) -> Msg {
    let key = match product.every {
        Some(Period::Day) => "echo-sales-day",
        Some(Period::Week) => "echo-sales-week",
        Some(Period::Month) | None => "echo-sales-month",
    };
    let days = product.open_days.or(book.business.open_days);
    let days = days.map_or(daftar_core::plan::OPEN_DAYS_DEFAULT, |days| days.get());
    Msg::new(key)
        .with("price", Arg::Money(Money::round(price)))
        .with("quantity", Arg::Number(quantity))
        .with("days", Arg::Count(days.into()))
}

/// What one unit of a product costs and leaves.
pub fn cost_echo(plan: &Projection, id: ItemId) -> Option<CostEcho> {
    let lines = lines(plan, id)?;
    let amount = |line| Money::round(plan.exact(line, 0));
    let price = amount(lines.price);
    Some(CostEcho {
        price,
        materials: amount(lines.unit_materials),
        cost: amount(lines.unit_cost),
        margin: amount(lines.unit_margin),
        rate: (!price.is_zero()).then(|| plan.exact(lines.unit_margin_rate, 0)),
    })
}

fn lines(plan: &Projection, id: ItemId) -> Option<&ProductLines> {
    plan.lines.sales.products.iter().find(|product| product.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use daftar_core::project;
    use daftar_core::workbook::{Field, ListName, ListPlace, Place, Value};

    fn juice() -> (Workbook, ItemId) {
        let mut book = Workbook::default();
        let id = book.add(ListPlace::plain(ListName::Products)).unwrap().unwrap();
        let answers = [
            (Place::plain(Field::BusinessOpenDays), Value::Count(26)),
            (Place::item(Field::ProductPrice, id), Value::Decimal(10.into())),
            (Place::item(Field::ProductQuantity, id), Value::Decimal(30.into())),
            (Place::item(Field::ProductEvery, id), Value::Choice("day")),
            (Place::item(Field::CostPackaging, id), Value::Decimal(4.into())),
        ];
        for (place, value) in answers {
            book.set(place, Some(value)).unwrap();
        }
        (book, id)
    }

    #[test]
    fn a_day_becomes_a_month() {
        let (mut book, id) = juice();
        let echo = sales_echo(&book, &project(&book), id).unwrap();
        assert_eq!(echo.amount, Money::dirhams(7_800));
        assert_eq!((echo.month, echo.year), (None, Money::dirhams(93_600)));
        assert_eq!(echo.formula.key, "echo-sales-day");

        // January is not like another month: the first normal one is shown.
        let january = Place::part(Field::ProductSeason, id, 0);
        book.set(january, Some(Value::Decimal(2.into()))).unwrap();
        let echo = sales_echo(&book, &project(&book), id).unwrap();
        assert_eq!((echo.amount, echo.month), (Money::dirhams(7_800), None));

        for month in 0..12 {
            let place = Place::part(Field::ProductSeason, id, month);
            book.set(place, Some(Value::Decimal(2.into()))).unwrap();
        }
        let echo = sales_echo(&book, &project(&book), id).unwrap();
        assert_eq!(echo.amount, Money::dirhams(15_600));
        assert_eq!(echo.month, Some("2027-01".parse().unwrap()));
    }

    #[test]
    fn nothing_to_say_without_a_price() {
        let (mut book, id) = juice();
        book.set(Place::item(Field::ProductPrice, id), None).unwrap();
        let plan = project(&book);
        assert_eq!(sales_echo(&book, &plan, id), None);
        let cost = cost_echo(&plan, id).unwrap();
        assert_eq!((cost.margin, cost.rate), (Money::dirhams(-4), None));
    }

    #[test]
    fn what_one_leaves() {
        let (book, id) = juice();
        let cost = cost_echo(&project(&book), id).unwrap();
        assert_eq!((cost.price, cost.cost), (Money::dirhams(10), Money::dirhams(4)));
        assert_eq!((cost.margin, cost.rate), (Money::dirhams(6), Some(Decimal::new(6, 1))));
    }
}
