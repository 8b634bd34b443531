//! The sheet of what was typed: each figure once, coloured where changing it changes the plan.

use crate::labels;
use crate::look::Figure;
use crate::page::{Page, Sheets, float, heads, number, unit, words};
use daftar_core::engine::unit::UnitName;
use daftar_core::engine::{Input, InputValue};
use daftar_core::workbook::{Field, Kind, ListName, ListPlace, Place, Value};
use daftar_core::{ItemId, Money, Msg};
use daftar_report::RowKind;
use rust_decimal::Decimal;
use rust_xlsxwriter::utility::row_col_to_cell_absolute;
use rust_xlsxwriter::{DataValidation, DataValidationRule, Worksheet, XlsxError};
use std::collections::BTreeMap;

const SHEET: &str = "inputs";
const VALUE: u16 = 1;
const FIRST_ROW: u32 = crate::page::HEAD_ROW + 1;

/// What was typed, and where it stands on its sheet.
pub(crate) struct Inputs {
    lines: Vec<Line>,
    /// The rows of live figures.
    rows: BTreeMap<Place, u32>,
    prefix: String,
}

enum Line {
    Heading(Msg),
    /// Changing it changes the plan.
    Live(Place, Decimal),
    /// It shaped the formulas, and changing it here changes nothing.
    Fixed(Place, Value),
}

impl Inputs {
    pub(crate) fn of(sheets: &Sheets<'_>) -> Inputs {
        let live = live(sheets);
        let mut lines = Vec::new();
        for (heading, places) in sections(sheets) {
            let shown: Vec<Line> =
                places.into_iter().filter_map(|place| line(sheets, &live, place)).collect();
            if !shown.is_empty() {
                lines.push(Line::Heading(heading));
                lines.extend(shown);
            }
        }
        let rows = (FIRST_ROW..).zip(&lines).filter_map(|(row, line)| match line {
            Line::Live(place, _) => Some((*place, row)),
            Line::Heading(_) | Line::Fixed(..) => None,
        });
        let rows = rows.collect();
        Inputs { lines, rows, prefix: sheets.prefix(SHEET) }
    }

    /// The cell of an input as it holds in a month of a model that begins in `calendar`.
    pub(crate) fn cell(&self, input: &Input, calendar: u32, month: u32) -> String {
        let place = match input.value {
            InputValue::Monthly(_) => Place { part: Some((calendar + month) % 12), ..input.place },
            InputValue::Whole(_) | InputValue::Exact(_) => input.place,
        };
        self.at(place).unwrap_or_else(|| {
            debug_assert!(false, "{} has no cell", labels::place(place));
            "0".to_owned()
        })
    }

    /// The cell of what was typed at a place, when changing it changes the plan.
    pub(crate) fn at(&self, place: Place) -> Option<String> {
        let row = *self.rows.get(&place)?;
        Some(format!("{}{}", self.prefix, row_col_to_cell_absolute(row, VALUE)))
    }

    pub(crate) fn page(&self, sheets: &Sheets<'_>) -> Result<Page, XlsxError> {
        let look = sheets.look;
        let name = sheets.name(SHEET);
        let mut sheet = sheets.worksheet(&name)?;
        let columns = ["what", "value", "unit", "place"];
        let columns = columns.map(|column| sheets.key(&format!("sheet-column-{column}")));
        heads(&mut sheet, sheets, &name, &columns)?;
        for (row, line) in (FIRST_ROW..).zip(&self.lines) {
            let place = match line {
                Line::Heading(label) => {
                    let format = look.label(RowKind::Heading);
                    words(&mut sheet, (row, 0), &sheets.said(label), &format)?;
                    continue;
                }
                Line::Live(place, value) => {
                    let kind = place.field.kind();
                    let figure = Figure::of_kind(kind);
                    number(&mut sheet, (row, VALUE), *value, &look.input(figure))?;
                    within_range(&mut sheet, row, kind, sheets)?;
                    words(&mut sheet, (row, 2), &unit(sheets, figure), &look.note())?;
                    place
                }
                Line::Fixed(place, value) => {
                    fixed(&mut sheet, (row, VALUE), *place, value, sheets)?;
                    words(&mut sheet, (row, 2), &sheets.key("sheet-fixed"), &look.note())?;
                    place
                }
            };
            let label = sheets.said(&labels::input(sheets.book, *place));
            words(&mut sheet, (row, 0), &label, &look.label(RowKind::Item))?;
            words(&mut sheet, (row, 3), &labels::place(*place), &look.note())?;
        }
        sheet.set_column_width(0, 46)?.set_column_width(VALUE, 26)?;
        sheet.set_column_width(2, 16)?.set_column_width(3, 34)?;
        sheet.set_freeze_panes(FIRST_ROW, 1)?;
        sheet.set_portrait().set_print_fit_to_pages(1, 0);
        Ok(Page { worksheet: sheet })
    }
}

/// The figures that the formulas use, by place; a season is twelve places.
fn live(sheets: &Sheets<'_>) -> BTreeMap<Place, Decimal> {
    let model = &sheets.plan.model;
    let mut live = BTreeMap::new();
    for input in &model.inputs {
        match input.value {
            InputValue::Whole(value) => {
                let value = match input.unit {
                    UnitName::Money => Money::from_centimes(value).exact(),
                    _ => Decimal::from(value),
                };
                live.insert(input.place, value);
            }
            InputValue::Exact(value) => {
                live.insert(input.place, value);
            }
            InputValue::Monthly(values) => {
                live.extend((0..).zip(values).map(|(month, value)| {
                    let part = Some((model.calendar + month) % 12);
                    (Place { part, ..input.place }, value)
                }));
            }
        }
    }
    live
}

/// Every place there is, under what it belongs to.
fn sections(sheets: &Sheets<'_>) -> Vec<(Msg, Vec<Place>)> {
    let book = sheets.book;
    let of = |list: Option<ListName>| {
        Field::ALL.iter().copied().filter(move |field| field.list() == list)
    };
    let plain = of(None).map(Place::plain).collect();
    let mut sections = vec![(Msg::new("heading-whole-plan"), plain)];
    for &list in ListName::ALL {
        // Materials stand with their product; competitors are no part of the figures.
        if matches!(list, ListName::Materials | ListName::Competitors) {
            continue;
        }
        for id in book.ids(ListPlace::plain(list)) {
            let fields = of(Some(list)).filter(|field| *field != Field::ProductSeason);
            let mut places: Vec<Place> = fields.map(|field| Place::item(field, id)).collect();
            if list == ListName::Products {
                places.extend((0..12).map(|month| Place::part(Field::ProductSeason, id, month)));
                places.extend(materials(sheets, id));
            }
            sections.push((labels::item(book, list, id), places));
        }
    }
    sections
}

fn materials(sheets: &Sheets<'_>, product: ItemId) -> impl Iterator<Item = Place> {
    let materials = sheets.book.ids(ListPlace::materials(product));
    let fields = [Field::MaterialQuantity, Field::MaterialPrice];
    materials
        .into_iter()
        .flat_map(move |material| fields.map(|field| Place::part(field, product, material.0)))
}

fn line(sheets: &Sheets<'_>, live: &BTreeMap<Place, Decimal>, place: Place) -> Option<Line> {
    if let Some(&value) = live.get(&place) {
        return Some(Line::Live(place, value));
    }
    match sheets.book.answer(place)? {
        Value::Text(_) => None,
        value => Some(Line::Fixed(place, value)),
    }
}

fn fixed(
    sheet: &mut Worksheet,
    at: (u32, u16),
    place: Place,
    value: &Value,
    sheets: &Sheets<'_>,
) -> Result<(), XlsxError> {
    let format = sheets.look.fixed();
    let figure = match value {
        Value::Money(money) => money.exact(),
        Value::Decimal(number) => *number,
        Value::Count(count) => Decimal::from(*count),
        Value::Month(month) => return words(sheet, at, &sheets.month(*month), &format),
        Value::Choice(word) => {
            let field = place.field.key().replace('.', "-");
            let label = sheets.key(&format!("choice-{field}-{word}"));
            return words(sheet, at, &label, &format);
        }
        Value::Text(text) => return words(sheet, at, text, &format),
    };
    number(sheet, at, figure, &format)
}

/// The program that opens the file refuses what the field would refuse.
fn within_range(
    sheet: &mut Worksheet,
    row: u32,
    kind: Kind,
    sheets: &Sheets<'_>,
) -> Result<(), XlsxError> {
    let most = Money::LIMIT.exact();
    let (least, most) = match kind {
        Kind::Money => (Decimal::ZERO, most),
        Kind::UnitPrice => (Decimal::ZERO, Decimal::from(daftar_core::limits::UNIT_PRICE)),
        Kind::Number { least, most, .. } | Kind::Percent { least, most, .. } => (least, most),
        Kind::Count { least, most } => (Decimal::from(least), Decimal::from(most)),
        _ => return Ok(()),
    };
    let range = DataValidationRule::Between(float(least), float(most));
    let rule = match kind {
        Kind::Count { .. } => DataValidation::new().allow_whole_number(
            DataValidationRule::Between(float(least) as i32, float(most) as i32),
        ),
        _ => DataValidation::new().allow_decimal_number(range),
    };
    let rule = rule.set_error_message(sheets.key("sheet-out-of-range"))?;
    sheet.add_data_validation(row, VALUE, row, VALUE, &rule)?;
    Ok(())
}
