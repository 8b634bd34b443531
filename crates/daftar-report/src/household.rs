//! Whether the household can live on it: what the home needs and gets, in a month.

use crate::columns::Column;
use crate::label::{field_label, line_label};
use crate::{Cell, Row, RowKind, Source, Table};
use daftar_core::engine::Key;
use daftar_core::engine::Line;
use daftar_core::engine::unit;
use daftar_core::workbook::{Field, Place, Value};
use daftar_core::{Projection, Workbook};

/// What the home needs, in the order in which it is asked.
const NEEDS: [Field; 9] = [
    Field::HouseholdFood,
    Field::HouseholdRent,
    Field::HouseholdSchool,
    Field::HouseholdChildcare,
    Field::HouseholdHealth,
    Field::HouseholdTransportPhone,
    Field::HouseholdSentHome,
    Field::HouseholdSavingsCircle,
    Field::HouseholdOther,
];

pub(crate) fn table(book: &Workbook, plan: &Projection) -> Table {
    let lines = &plan.lines.household;
    // The last month: by then the owner's pay has begun.
    let month = plan.months() - 1;
    let typed = |field: Field| match book.answer(Place::plain(field)) {
        Some(Value::Money(money)) => {
            let cells = vec![Some(Cell::Money(money))];
            let row = Row::new(field.key(), RowKind::Item, field_label(field), cells);
            Some(row.typed().from([Some(Source::Typed(Place::plain(field)))]))
        }
        _ => None,
    };
    let computed = |kind, key: Key, line: Line<unit::Money>| {
        let cells = vec![Some(Cell::Money(plan.money(line, month)))];
        let source = Source::line(plan, line, month);
        Row::new(key.as_str(), kind, line_label(key), cells).from([Some(source)])
    };
    let mut rows: Vec<Row> = NEEDS.into_iter().filter_map(typed).collect();
    rows.push(computed(RowKind::Subtotal, Key::HouseholdNeeds, lines.needs));
    rows.push(computed(RowKind::Item, Key::OtherIncome, lines.other_income).typed());
    rows.push(computed(RowKind::Subtotal, Key::ToDraw, lines.to_draw));
    rows.push(computed(RowKind::Item, Key::OwnerPay, plan.lines.costs.owner_pay).typed());
    rows.push(computed(RowKind::Total, Key::HouseholdLeft, lines.left));
    (vec![Column::Named("each-month")], rows)
}
