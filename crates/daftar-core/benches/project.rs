//! How long a projection takes: `cargo bench -p daftar-core`. Prints the median and the
//! budget of each size, and their ratio.

use daftar_core::workbook::{Field, ListName, ListPlace, Place, Value, Workbook};
use daftar_core::{Money, limits, project};
use rust_decimal::Decimal;
use std::hint::black_box;
use std::time::Instant;

fn main() {
    measure("an example of 36 months", &plan(36, 4, 9, 8, 1), 0.2);
    let lines = limits::LINES;
    let largest = plan(limits::HORIZON_MAX, limits::PRODUCTS, lines, lines, limits::LOANS);
    measure("the largest workbook", &largest, 3.0);
}

/// Prints the median time of a projection, in milliseconds, against its budget.
fn measure(name: &str, book: &Workbook, budget_ms: f64) {
    let rows = project(book).model.rows.len();
    let mut times: Vec<f64> = (0..200)
        .map(|_| {
            let start = Instant::now();
            black_box(project(black_box(book)));
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let median = times[times.len() / 2];
    let (best, ratio) = (times[0], median / budget_ms);
    println!(
        "project, {name}: {median:.3} ms of {budget_ms} ms ({ratio:.2}), best {best:.3}, {rows} lines"
    );
}

/// A workbook in which every list is as long as said and every feature is used.
fn plan(months: u32, products: usize, costs: usize, equipment: usize, loans: usize) -> Workbook {
    let mut book = Workbook::default();
    let set = |book: &mut Workbook, place: Place, value: Value| {
        book.set(place, Some(value)).expect("a value within the limits");
    };
    set(&mut book, Place::plain(Field::BusinessMonths), Value::Count(months));
    set(&mut book, Place::plain(Field::SuppliersCreditShare), decimal("0.5"));
    for (list, count) in [
        (ListName::Products, products),
        (ListName::Costs, costs),
        (ListName::Staff, costs / 4),
        (ListName::Equipment, equipment),
        (ListName::Loans, loans),
    ] {
        for number in 0..count {
            let id = book.add(ListPlace::plain(list)).unwrap().unwrap();
            let mut answer = |field, value| set(&mut book, Place::item(field, id), value);
            let amount = Value::Money(Money::dirhams(100 + number as i64));
            match list {
                ListName::Products => {
                    answer(Field::ProductPrice, decimal("38.50"));
                    answer(Field::ProductQuantity, decimal("14"));
                    answer(Field::ProductEvery, Value::Choice("day"));
                    answer(Field::ProductGrowth, decimal("0.07"));
                    answer(Field::ProductCreditShare, decimal("0.2"));
                    answer(Field::ProductHours, decimal("0.25"));
                    answer(Field::CostPackaging, decimal("1.70"));
                    answer(Field::CostLabour, decimal("3"));
                    for month in 0..12 {
                        let place = Place::part(Field::ProductSeason, id, month);
                        book.set(place, Some(decimal("0.9"))).unwrap();
                    }
                    let materials = ListPlace::materials(id);
                    for _ in 0..4 {
                        let part = book.add(materials).unwrap().unwrap().0;
                        let quantity = Place::part(Field::MaterialQuantity, id, part);
                        book.set(quantity, Some(decimal("0.13"))).unwrap();
                        let price = Place::part(Field::MaterialPrice, id, part);
                        book.set(price, Some(decimal("72"))).unwrap();
                    }
                }
                ListName::Costs => answer(Field::MonthlyCostAmount, amount),
                ListName::Staff => answer(Field::StaffPay, amount),
                ListName::Equipment => {
                    answer(Field::EquipmentPrice, decimal("4900"));
                    answer(Field::EquipmentYears, decimal("10"));
                }
                _ => {
                    answer(Field::LoanAmount, Value::Money(Money::dirhams(45_000)));
                    answer(Field::LoanRate, decimal("0.02"));
                    answer(Field::LoanMonths, Value::Count(48));
                    answer(Field::LoanGrace, Value::Count(6));
                }
            }
        }
    }
    book
}

fn decimal(text: &str) -> Value {
    Value::Decimal(text.parse::<Decimal>().unwrap())
}
