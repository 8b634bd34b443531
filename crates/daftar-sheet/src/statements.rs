//! The statements: reports whose figures refer to the model.

use crate::formula::{quotient, rounded};
use crate::inputs::Inputs;
use crate::look::Figure;
use crate::model::Grid;
use crate::page::{HEAD_ROW, Page, Sheets, formula, heads, number, words};
use daftar_core::engine::{Id, Key};
use daftar_report::{Cell, Column, Report, ReportId, Row, RowKind, Source, report};
use rust_decimal::Decimal;
use rust_xlsxwriter::utility::row_col_to_cell_absolute;
use rust_xlsxwriter::{Worksheet, XlsxError};

const FIRST_ROW: u32 = HEAD_ROW + 1;
const FIRST_COLUMN: u16 = 1;

/// A statement as a sheet: the rows and labels of the report.
pub(crate) fn page(
    sheets: &Sheets<'_>,
    id: ReportId,
    inputs: &Inputs,
    grid: &Grid,
) -> Result<Page, XlsxError> {
    let report = report(id, sheets.book, sheets.plan);
    let mut sheet = sheets.worksheet(&sheets.report_name(id))?;
    let labels = report.columns.iter().map(|column| sheets.column(column));
    let columns: Vec<String> = std::iter::once(String::new()).chain(labels).collect();
    heads(&mut sheet, sheets, &sheets.said(&id.title()), &columns)?;
    let references = References { sheets, report: &report, inputs, grid };
    for (at, row) in (FIRST_ROW..).zip(&report.rows) {
        let label = sheets.look.label(row.kind);
        words(&mut sheet, (at, 0), &sheets.said(&row.label), &label)?;
        for (index, column) in (0..report.columns.len()).zip(FIRST_COLUMN..) {
            figure(&mut sheet, (at, column), &references, row, index)?;
        }
    }
    let columns = u16::try_from(report.columns.len()).unwrap_or(1);
    sheet.set_column_width(0, 46)?;
    sheet.set_column_range_width(FIRST_COLUMN, columns, 15)?;
    for (index, column) in (0..report.columns.len()).zip(FIRST_COLUMN..) {
        let says = |row: &Row| matches!(row.cells.get(index), Some(Some(Cell::Text(_))));
        // A unit is a word; anything else is a sentence.
        if report.id != ReportId::Costing && report.rows.iter().any(says) {
            sheet.set_column_width(column, 48)?;
        }
    }
    sheet.set_freeze_panes(FIRST_ROW, FIRST_COLUMN)?;
    sheet.set_repeat_columns(0, 0)?;
    sheet.set_print_fit_to_pages(columns.div_ceil(13), 0);
    Ok(Page { worksheet: sheet })
}

fn figure(
    sheet: &mut Worksheet,
    at: (u32, u16),
    references: &References<'_>,
    row: &Row,
    column: usize,
) -> Result<(), XlsxError> {
    let look = references.sheets.look;
    let cell = row.cells.get(column).and_then(Option::as_ref);
    if let Some((text, figure)) = references.to(row, column) {
        let figure = match (figure, cell.and_then(Figure::of_cell)) {
            (Figure::Whole, _) | (_, None) => figure,
            (_, Some(shown)) => shown,
        };
        let value = cell.and_then(value).unwrap_or_default();
        return formula(sheet, at, &text, value, &look.figure(figure, row.kind));
    }
    let quiet = look.label(RowKind::Item);
    match cell {
        None => Ok(()),
        Some(Cell::Text(msg)) => words(sheet, at, &references.sheets.said(msg), &quiet),
        Some(Cell::Month(month)) => {
            let month = references.sheets.month(*month);
            words(sheet, at, &month, &look.month(RowKind::Item))
        }
        Some(cell) => {
            let figure = Figure::of_cell(cell).unwrap_or(Figure::Quantity);
            let format = look.figure(figure, row.kind);
            number(sheet, at, value(cell).unwrap_or_default(), &format)
        }
    }
}

/// A figure as a number, amounts in dirhams.
pub(crate) fn value(cell: &Cell) -> Option<Decimal> {
    match cell {
        Cell::Money(money) => Some(money.exact()),
        Cell::UnitPrice(number)
        | Cell::Quantity(number)
        | Cell::Percent(number)
        | Cell::Ratio(number) => Some(*number),
        Cell::Count(count) => Some(Decimal::from(*count)),
        Cell::Month(_) | Cell::Text(_) => None,
    }
}

/// What the figures of a report refer to.
struct References<'a> {
    sheets: &'a Sheets<'a>,
    report: &'a Report,
    inputs: &'a Inputs,
    grid: &'a Grid,
}

impl References<'_> {
    /// The formula of a cell and what it gives; none where nothing stands behind it.
    ///
    /// Where the report leaves a cell empty because nothing is sold or owed yet, the formula
    /// stands all the same: it has a value once something is.
    fn to(&self, row: &Row, column: usize) -> Option<(String, Figure)> {
        let named = match self.report.columns[column] {
            Column::Named(name) => name,
            _ => "",
        };
        match (self.report.id, named) {
            (ReportId::Financing, "part") => self.part(row),
            (ReportId::BreakEven, _) if row.id == Key::SafetyMargin.as_str() => {
                self.safety_margin(row, column)
            }
            _ => self.source(row.sources.get(column)?.as_ref()?),
        }
    }

    fn source(&self, source: &Source) -> Option<(String, Figure)> {
        Some(match source {
            Source::Typed(place) => (self.inputs.at(*place)?, Figure::of_kind(place.field.kind())),
            Source::Line(id, month) => self.line(*id, *month)?,
            Source::Sum(id, from, to) => {
                let (row, figure) = self.row(*id)?;
                if *to >= self.sheets.plan.months() {
                    return None;
                }
                (sum(&self.grid.span(row, *from..to + 1), figure), figure)
            }
            Source::Total(parts) => {
                let parts = parts.iter().map(|part| self.source(part));
                let parts: Vec<(String, Figure)> = parts.collect::<Option<_>>()?;
                let figure = parts.first()?.1;
                let cells: Vec<String> = parts.into_iter().map(|(text, _)| text).collect();
                (sum(&cells.join(","), figure), figure)
            }
            Source::Difference(parts) => {
                let [(first, figure), (second, _)] = self.both(parts)?;
                let words = format!("{first}-{second}");
                (if figure == Figure::Money { rounded(&words) } else { words }, figure)
            }
            Source::Quotient(parts) => {
                let [(first, _), (second, _)] = self.both(parts)?;
                (quotient(&first, &second), Figure::Percent)
            }
        })
    }

    fn both(&self, parts: &[Source; 2]) -> Option<[(String, Figure); 2]> {
        Some([self.source(&parts[0])?, self.source(&parts[1])?])
    }

    fn line(&self, id: Id, month: u32) -> Option<(String, Figure)> {
        let (row, figure) = self.row(id)?;
        (month < self.sheets.plan.months()).then(|| (self.grid.cell(row, month), figure))
    }

    fn row(&self, id: Id) -> Option<(u32, Figure)> {
        let row = self.grid.row(id)?;
        Some((row, Figure::of_row(&self.sheets.plan.model.rows[row as usize])))
    }

    /// Without a break-even there is no margin to speak of.
    fn safety_margin(&self, row: &Row, column: usize) -> Option<(String, Figure)> {
        let (margin, figure) = self.source(row.sources.get(column)?.as_ref()?)?;
        let at = |row: &&Row| row.id == Key::BreakEven.as_str();
        let break_even = self.report.rows.iter().find(at)?;
        let (break_even, _) = self.source(break_even.sources.get(column)?.as_ref()?)?;
        Some((format!("IF({break_even}=0,0,{margin})"), figure))
    }

    /// A part of needs or resources, whichever is larger after a change.
    fn part(&self, row: &Row) -> Option<(String, Figure)> {
        let at = |id: &str| {
            let mut rows = self.report.rows.iter();
            let index = rows.position(|row| row.id == id && row.kind != RowKind::Heading)?;
            let at = FIRST_ROW + u32::try_from(index).ok()?;
            Some(row_col_to_cell_absolute(at, FIRST_COLUMN))
        };
        if row.kind == RowKind::Heading {
            return None;
        }
        let all = format!("MAX({},{})", at(Key::Needs.as_str())?, at(Key::Resources.as_str())?);
        Some((quotient(&at(&row.id)?, &all), Figure::Percent))
    }
}

fn sum(cells: &str, figure: Figure) -> String {
    let words = format!("SUM({cells})");
    if figure == Figure::Money { rounded(&words) } else { words }
}
