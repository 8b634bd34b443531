//! The sheet of the model: every row of the plan, rows of one key together, months across.

use crate::formula::{Cells, written};
use crate::inputs::Inputs;
use crate::labels;
use crate::look::Figure;
use crate::page::{Page, Sheets, heads, kind_of, unit, words};
use daftar_core::engine::unit::UnitName;
use daftar_core::engine::{Id, Key, Model};
use daftar_core::{Money, Projection};
use rust_decimal::Decimal;
use rust_xlsxwriter::XlsxError;
use rust_xlsxwriter::utility::row_col_to_cell;
use std::collections::BTreeMap;
use std::ops::Range;

const SHEET: &str = "model";
const FIRST_ROW: u32 = crate::page::HEAD_ROW + 1;
/// Label, item, unit and id come before the months.
const FIRST_MONTH: u16 = 4;

/// Where each row of the model stands on its sheet.
pub(crate) struct Grid {
    /// By number of the row of the model.
    rows: Vec<u32>,
    /// The number of the row of each id.
    by_id: BTreeMap<Id, u32>,
    prefix: String,
}

impl Grid {
    pub(crate) fn of(sheets: &Sheets<'_>) -> Grid {
        let model = &sheets.plan.model;
        let mut rows = vec![0; model.rows.len()];
        for (at, row) in (FIRST_ROW..).zip(grouped(model)) {
            rows[row as usize] = at;
        }
        let by_id = (0..).zip(&model.rows).map(|(number, row)| (row.id, number));
        Grid { rows, by_id: by_id.collect(), prefix: sheets.prefix(SHEET) }
    }

    /// The row of the model of an id.
    pub(crate) fn row(&self, id: Id) -> Option<u32> {
        self.by_id.get(&id).copied()
    }

    /// A cell, from another sheet.
    pub(crate) fn cell(&self, row: u32, month: u32) -> String {
        format!("{}{}", self.prefix, self.place(row, month))
    }

    /// Several months of a row, from another sheet.
    pub(crate) fn span(&self, row: u32, months: Range<u32>) -> String {
        let last = self.place(row, months.end.saturating_sub(1));
        format!("{}{}:{last}", self.prefix, self.place(row, months.start))
    }

    fn place(&self, row: u32, month: u32) -> String {
        row_col_to_cell(self.rows[row as usize], column(month))
    }

    pub(crate) fn page(&self, sheets: &Sheets<'_>, inputs: &Inputs) -> Result<Page, XlsxError> {
        let plan = sheets.plan;
        let name = sheets.name(SHEET);
        let mut sheet = sheets.worksheet(&name)?;
        let columns = ["what", "item", "unit", "id"];
        let columns = columns.map(|column| sheets.key(&format!("sheet-column-{column}")));
        let months = (0..plan.months()).map(|month| sheets.month(plan.month(month)));
        let columns: Vec<String> = columns.into_iter().chain(months).collect();
        heads(&mut sheet, sheets, &name, &columns)?;
        let cells = Here { grid: self, inputs, model: &plan.model };
        for (number, row) in (0..).zip(&plan.model.rows) {
            let at = self.rows[number as usize];
            let (figure, kind) = (Figure::of_row(row), kind_of(row.id.item));
            let label = sheets.look.label(kind);
            words(&mut sheet, (at, 0), &sheets.said(&labels::row(sheets.book, row.id)), &label)?;
            let item = row
                .id
                .item
                .map(|id| sheets.said(&labels::item(sheets.book, labels::list_of(row.id.key), id)));
            words(&mut sheet, (at, 1), &item.unwrap_or_default(), &label)?;
            words(&mut sheet, (at, 2), &unit(sheets, figure), &sheets.look.note())?;
            words(&mut sheet, (at, 3), &row.id.to_string(), &sheets.look.note())?;
            let format = sheets.look.figure(figure, kind);
            for month in 0..plan.months() {
                let cell = written(&plan.model, &cells, number, month);
                let value = value(plan, number, month);
                crate::page::written(&mut sheet, (at, column(month)), &cell, value, &format)?;
            }
        }
        sheet.set_column_width(0, 40)?.set_column_width(1, 28)?;
        sheet.set_column_width(2, 8)?.set_column_width(3, 24)?;
        sheet.set_column_range_width(FIRST_MONTH, column(plan.months()), 14)?;
        sheet.set_freeze_panes(FIRST_ROW, 2)?;
        sheet.set_repeat_columns(0, 1)?;
        let pages = u16::try_from(plan.months().div_ceil(12)).unwrap_or(1);
        sheet.set_print_fit_to_pages(pages, 0);
        Ok(Page { worksheet: sheet })
    }
}

fn column(month: u32) -> u16 {
    // A plan has at most 60 months.
    FIRST_MONTH + u16::try_from(month).unwrap_or(0)
}

/// The rows by key in the order in which keys first come up; of each key the items first and
/// their total after them, so that a total is the sum of the cells above it.
fn grouped(model: &Model) -> Vec<u32> {
    let mut keys: Vec<Key> = Vec::new();
    let mut groups: BTreeMap<Key, (Vec<u32>, Vec<u32>)> = BTreeMap::new();
    for (number, row) in (0..).zip(&model.rows) {
        let (items, totals) = groups.entry(row.id.key).or_insert_with(|| {
            keys.push(row.id.key);
            Default::default()
        });
        if row.id.item.is_some() { items.push(number) } else { totals.push(number) }
    }
    let rows = keys.iter().filter_map(|key| groups.remove(key));
    rows.flat_map(|(items, totals)| items.into_iter().chain(totals)).collect()
}

/// The value of a row in a month, amounts in dirhams.
pub(crate) fn value(plan: &Projection, row: u32, month: u32) -> Decimal {
    let values = plan.values();
    match plan.model.rows[row as usize].unit {
        UnitName::Money => Money::from_centimes(values.whole(row, month)).exact(),
        UnitName::Count | UnitName::Flag => Decimal::from(values.whole(row, month)),
        UnitName::Amount | UnitName::Quantity | UnitName::Rate => values.exact(row, month),
    }
}

/// The cells as the model's own sheet speaks of them.
struct Here<'a> {
    grid: &'a Grid,
    inputs: &'a Inputs,
    model: &'a Model,
}

impl Cells for Here<'_> {
    fn row(&self, row: u32, month: u32) -> String {
        self.grid.place(row, month)
    }

    fn span(&self, row: u32, months: Range<u32>) -> String {
        let last = self.grid.place(row, months.end.saturating_sub(1));
        format!("{}:{last}", self.grid.place(row, months.start))
    }

    fn position(&self, row: u32) -> u32 {
        self.grid.rows[row as usize]
    }

    fn input(&self, input: u32, month: u32) -> String {
        self.inputs.cell(&self.model.inputs[input as usize], self.model.calendar, month)
    }
}
