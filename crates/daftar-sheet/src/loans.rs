//! The schedules of the loans, with the formulas of each loan over its whole life.

use crate::formula::{Cells, rounded, written};
use crate::inputs::Inputs;
use crate::labels;
use crate::look::Figure;
use crate::page::{HEAD_ROW, Page, Sheets, formula, heads, words};
use daftar_core::engine::{Key, Model, Values};
use daftar_core::plan::loan::{typed_model, typed_schedule};
use daftar_core::workbook::ListName;
use daftar_core::{Arg, ItemId, Money, Msg};
use daftar_report::{ReportId, RowKind};
use rust_decimal::Decimal;
use rust_xlsxwriter::utility::row_col_to_cell;
use rust_xlsxwriter::{Worksheet, XlsxError};
use std::ops::Range;

/// The columns after the label, and the row of the model in each; the first is the month, the
/// second what was owed before.
const COLUMNS: [(&str, Option<Key>); 8] = [
    ("column-due", None),
    ("column-opening", None),
    ("column-principal", Some(Key::Principal)),
    ("column-interest", Some(Key::Interest)),
    ("column-instalment", Some(Key::Instalment)),
    ("column-closing", Some(Key::LoanOwed)),
    // What the formulas need beside.
    ("row-loan-drawn", Some(Key::LoanDrawn)),
    ("row-level-instalment", Some(Key::LevelInstalment)),
];
const OPENING: u16 = 2;

/// The sheet of all schedules; none without a loan that has terms.
pub(crate) fn page(sheets: &Sheets<'_>, inputs: &Inputs) -> Result<Option<Page>, XlsxError> {
    let loans: Vec<(ItemId, Model)> = (sheets.book.loans.iter())
        .filter_map(|(id, loan)| Some((id, typed_model(id, loan)?)))
        .collect();
    if loans.is_empty() {
        return Ok(None);
    }
    let id = ReportId::Loans;
    let mut sheet = sheets.worksheet(&sheets.report_name(id))?;
    let labels = COLUMNS.iter().map(|(label, _)| sheets.key(label));
    let columns: Vec<String> = std::iter::once(String::new()).chain(labels).collect();
    let mut at = heads(&mut sheet, sheets, &sheets.said(&id.title()), &columns)?;
    for (loan, model) in &loans {
        at = schedule(&mut sheet, sheets, inputs, at, *loan, model)? + 1;
    }
    sheet.set_column_width(0, 34)?;
    sheet.set_column_range_width(1, COLUMNS.len() as u16, 15)?;
    sheet.set_freeze_panes(HEAD_ROW + 1, 1)?;
    sheet.set_print_fit_to_pages(1, 0);
    Ok(Some(Page { worksheet: sheet }))
}

/// One schedule from a row on. Returns the row after it.
fn schedule(
    sheet: &mut Worksheet,
    sheets: &Sheets<'_>,
    inputs: &Inputs,
    at: u32,
    id: ItemId,
    model: &Model,
) -> Result<u32, XlsxError> {
    let look = sheets.look;
    let name = labels::item(sheets.book, ListName::Loans, id);
    words(sheet, (at, 0), &sheets.said(&name), &look.label(RowKind::Heading))?;
    let cells = Life { inputs, model, first_row: at + 1 };
    let values = Values::of(model);
    let received = sheets.book.loans.get(id).map(|loan| {
        let (first, _) = typed_schedule(loan, sheets.plan.horizon.start);
        first
    });
    let format = look.figure(Figure::Money, RowKind::Item);
    for period in 0..model.months {
        let at = cells.first_row + period;
        let label = match period {
            0 => Msg::new("row-loan-drawn"),
            _ => Msg::new("row-instalment-number").with("number", Arg::Count(i64::from(period))),
        };
        words(sheet, (at, 0), &sheets.said(&label), &look.label(RowKind::Item))?;
        // The first instalment is one month after the loan is received.
        if let Some(first) = received.filter(|_| period > 0) {
            let month = sheets.month(first + (period - 1));
            words(sheet, (at, 1), &month, &look.month(RowKind::Item))?;
        }
        for (number, row) in (0..).zip(&model.rows) {
            let Some(column) = column(row.id.key) else { continue };
            let value = dirhams(&values, number, period);
            let cell = written(model, &cells, number, period);
            crate::page::written(sheet, (at, column), &cell, value, &format)?;
            if row.id.key == Key::LoanOwed && period > 0 {
                let before = cells.row(number, period - 1);
                let value = dirhams(&values, number, period - 1);
                formula(sheet, (at, OPENING), &before, value, &format)?;
            }
        }
    }
    let total = cells.first_row + model.months;
    let label = sheets.key("row-loan-total");
    words(sheet, (total, 0), &label, &look.label(RowKind::Total))?;
    let format = look.figure(Figure::Money, RowKind::Total);
    for (number, row) in (0..).zip(&model.rows) {
        if let (Key::Principal | Key::Interest | Key::Instalment, Some(column)) =
            (row.id.key, column(row.id.key))
        {
            let sum = rounded(&format!("SUM({})", cells.span(number, 0..model.months)));
            let value = (0..model.months).map(|period| dirhams(&values, number, period)).sum();
            formula(sheet, (total, column), &sum, value, &format)?;
        }
    }
    Ok(total + 1)
}

fn dirhams(values: &Values, row: u32, period: u32) -> Decimal {
    Money::from_centimes(values.whole(row, period)).exact()
}

fn column(key: Key) -> Option<u16> {
    let index = COLUMNS.iter().position(|(_, column)| *column == Some(key))?;
    u16::try_from(index + 1).ok()
}

/// The cells of one schedule: rows of the model across, periods down.
struct Life<'a> {
    inputs: &'a Inputs,
    model: &'a Model,
    first_row: u32,
}

impl Cells for Life<'_> {
    fn row(&self, row: u32, month: u32) -> String {
        let column = column(self.model.rows[row as usize].id.key);
        debug_assert!(column.is_some(), "a line of a loan without a column");
        row_col_to_cell(self.first_row + month, column.unwrap_or(0))
    }

    fn span(&self, row: u32, months: Range<u32>) -> String {
        let last = self.row(row, months.end.saturating_sub(1));
        format!("{}:{last}", self.row(row, months.start))
    }

    fn position(&self, row: u32) -> u32 {
        column(self.model.rows[row as usize].id.key).map_or(0, u32::from)
    }

    fn input(&self, input: u32, month: u32) -> String {
        self.inputs.cell(&self.model.inputs[input as usize], self.model.calendar, month)
    }
}
