//! What the figures of explanations are called, and how they are shown.

use super::{Reference, Term};
use crate::label::{line_label, named, place_label};
use crate::{Cell, Column, Mark};
use daftar_core::engine::unit::UnitName;
use daftar_core::engine::{Figure, Id, Key, Model, Months, Operation};
use daftar_core::workbook::{Kind, ListName, Place};
use daftar_core::{Arg, ItemId, Money, Msg, Projection, Workbook};
use rust_decimal::Decimal;

/// Months of a plan year.
pub(super) const YEAR: u32 = 12;

/// What a line is called, and of which item it is.
pub(super) fn line(book: &Workbook, id: Id) -> Msg {
    let (Some(item), Some(list)) = (id.item, list_of(id.key)) else {
        return line_label(id.key);
    };
    let name = nested(named(book, list, item));
    if id.key == Key::BreakEvenUnits {
        return line_label(id.key).with("name", name);
    }
    Msg::new("explain-of-item").with("line", nested(line_label(id.key))).with("name", name)
}

/// The same beside a line of the same item, where the item need not be named again.
pub(super) fn line_beside(book: &Workbook, id: Id, subject: Id) -> Msg {
    match (list_of(id.key), list_of(subject.key)) {
        (one, other) if one == other && id.item == subject.item => line_label(id.key),
        _ => line(book, id),
    }
}

pub(super) fn nested(msg: Msg) -> Arg {
    Arg::Msg(Box::new(msg))
}

/// The list whose items have lines of this name.
pub(super) fn list_of(key: Key) -> Option<ListName> {
    use Key::*;
    Some(match key {
        Costs => ListName::Costs,
        StaffPay | StaffCharges => ListName::Staff,
        StartCosts => ListName::StartCosts,
        EquipmentBought | EquipmentBroughtIn | WrittenOff | Depreciation => ListName::Equipment,
        Grants => ListName::Grants,
        LoanDrawn | Interest | Principal | Instalment | LevelInstalment | LoanOwed => {
            ListName::Loans
        }
        QuantitySold | Sales | SalesOnCredit | SalesCash | CreditCollected | UnitMaterials
        | UnitCost | UnitMargin | UnitMarginRate | UnitPrice | UnitPackaging | UnitLabour
        | UnitOther | Materials | Packaging | Labour | OtherVariable | HoursNeeded
        | BreakEvenUnits => ListName::Products,
        _ => return None,
    })
}

/// The time a line in a month is about: nothing for what one unit costs, the plan year for what
/// is looked at once a year.
pub(super) fn period(plan: &Projection, id: Id, month: u32) -> Option<Msg> {
    use Key::*;
    if matches!(
        id.key,
        UnitPrice
            | UnitMaterials
            | UnitPackaging
            | UnitLabour
            | UnitOther
            | UnitCost
            | UnitMargin
            | UnitMarginRate
            | LevelInstalment
    ) {
        return None;
    }
    let ends = Months::year_ends(plan.months());
    let is_yearly = plan.model.rows.iter().any(|row| row.id == id && row.only == ends);
    if is_yearly && ends.contains(month) {
        let (from, to) = (plan.month(month - month % YEAR), plan.month(month));
        return Some(Column::Year(month / YEAR + 1, from, to).label());
    }
    Some(Column::Month(plan.month(month)).label())
}

/// From one month to another: a plan year, or those months.
pub(super) fn span(plan: &Projection, from: u32, to: u32) -> Msg {
    let is_year = from.is_multiple_of(YEAR) && to < from + YEAR;
    let is_whole = to + 1 == from + YEAR || to + 1 == plan.months();
    if is_year && is_whole && from < to {
        let (first, last) = (plan.month(from), plan.month(to));
        return Column::Year(from / YEAR + 1, first, last).label();
    }
    if from == to {
        return Column::Month(plan.month(from)).label();
    }
    Msg::new("explain-from-to")
        .with("first", Arg::Month(plan.month(from)))
        .with("last", Arg::Month(plan.month(to)))
}

/// What a line is measured in.
pub(super) fn unit(model: &Model, id: Id) -> UnitName {
    let row = model.rows.iter().find(|row| row.id == id);
    row.map_or(UnitName::Quantity, |row| row.unit)
}

/// A figure of a line, shown as the reports show it.
pub(super) fn line_cell(model: &Model, id: Id, figure: Figure) -> Cell {
    match (figure, unit(model, id)) {
        (Figure::Whole(centimes), UnitName::Money) => Cell::Money(Money::from_centimes(centimes)),
        (Figure::Whole(count), _) => count_cell(count),
        (Figure::Exact(times), _) if is_ratio(id.key) => Cell::Ratio(times),
        (Figure::Exact(part), UnitName::Rate) => Cell::Percent(part),
        (Figure::Exact(part), _) if id.key == Key::UnitMarginRate => Cell::Percent(part),
        (Figure::Exact(amount), UnitName::Amount) => Cell::UnitPrice(amount),
        (Figure::Exact(quantity), _) => Cell::Quantity(quantity),
    }
}

/// Said as how many times, and not as a part of a hundred.
fn is_ratio(key: Key) -> bool {
    use Key::*;
    matches!(key, DebtCover | DebtsToSelfFinancing | StockDays | WorkingCapitalDays)
}

/// A whole number; one below zero, which no plan has, as a quantity.
pub(super) fn count_cell(count: i64) -> Cell {
    u32::try_from(count).map_or_else(|_| Cell::Quantity(Decimal::from(count)), Cell::Count)
}

/// The sum of terms of one sort.
pub(super) fn sum_cell(terms: &[Term]) -> Option<Cell> {
    let sum: Decimal = terms.iter().filter_map(|term| term.figure.number()).sum();
    Some(match terms.first()?.figure {
        Cell::Money(_) => Cell::Money(Money::round(sum)),
        Cell::UnitPrice(_) => Cell::UnitPrice(sum),
        Cell::Percent(_) => Cell::Percent(sum),
        Cell::Ratio(_) => Cell::Ratio(sum),
        Cell::Quantity(_) | Cell::Count(_) => Cell::Quantity(sum),
        Cell::Month(_) | Cell::Text(_) => return None,
    })
}

/// A typed figure, shown as its field shows it.
pub(super) fn typed_cell(place: Place, figure: Figure) -> Cell {
    match (figure, place.field.kind()) {
        (Figure::Whole(centimes), Kind::Money) => Cell::Money(Money::from_centimes(centimes)),
        (Figure::Whole(count), _) => count_cell(count),
        (Figure::Exact(price), Kind::UnitPrice | Kind::Money) => Cell::UnitPrice(price),
        (Figure::Exact(part), Kind::Percent { .. }) => Cell::Percent(part),
        (Figure::Exact(number), _) => Cell::Quantity(number),
    }
}

/// What stands at a place, typed or taken where nothing is typed.
pub(super) fn typed_term(book: &Workbook, place: Place, figure: Cell) -> Term {
    let is_typed = book.answer(place).is_some();
    let label = place_label(book, place);
    let owner = owner(place).map(|(list, item)| named(book, list, item));
    let step = place.field.key().split('.').next().unwrap_or_default();
    let end = if owner.is_some() { "-of-item" } else { "" };
    let start = if is_typed { "typed" } else { "not-typed" };
    let sentence = Msg::new(format!("explain-{start}{end}"))
        .with("step", nested(Msg::new(format!("step-{step}-title"))))
        .with("term", nested(label.clone()));
    let (label, sentence) = match owner {
        None => (label, sentence),
        Some(name) => {
            let name = nested(name);
            let of_item = Msg::new("explain-of-item").with("line", nested(label));
            (of_item.with("name", name.clone()), sentence.with("name", name))
        }
    };
    Term {
        reference: if is_typed { Reference::Typed(place) } else { Reference::NotTyped(place) },
        label,
        period: None,
        figure,
        mark: if is_typed { Mark::Typed } else { Mark::Computed },
        place: Some(sentence),
    }
}

/// The same beside a line of the same item.
pub(super) fn typed_beside(book: &Workbook, place: Place, figure: Cell, subject: Id) -> Term {
    let term = typed_term(book, place, figure);
    match owner(place) {
        Some((list, item)) if list_of(subject.key) == Some(list) && subject.item == Some(item) => {
            Term { label: place_label(book, place), ..term }
        }
        _ => term,
    }
}

/// The item that the answer at a place is about: of a material, its product.
fn owner(place: Place) -> Option<(ListName, ItemId)> {
    let list = match place.field.list()? {
        ListName::Materials => ListName::Products,
        list => list,
    };
    Some((list, place.item?))
}

/// What a number that the month gives is called.
pub(super) fn of_the_month(op: Operation) -> Msg {
    Msg::new(match op {
        Operation::YearNumber => "explain-years-before",
        Operation::MonthsOfYear => "explain-months-of-year",
        _ => "explain-month-number",
    })
}

/// Months since a month of the plan, that one included.
pub(super) fn months_since(plan: &Projection, month: u32) -> Msg {
    Msg::new("explain-months-since").with("month", Arg::Month(plan.month(month)))
}

/// A number of a formula is called by itself.
pub(super) fn number(figure: &Cell) -> Msg {
    Msg::new("explain-number").with("number", figure.plain_arg())
}
