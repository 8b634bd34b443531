//! What all sheets have in common: their names, and how a cell is written.

use crate::formula::Written;
use crate::look::{Figure, Look};
use daftar_core::{Msg, Projection, Workbook};
use daftar_i18n::{Localizer, without_marks};
use daftar_report::{Column, ReportId, RowKind};
use rust_decimal::Decimal;
use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError};

/// The longest name a sheet may have.
const NAME_LETTERS: usize = 31;

/// What every sheet is made from.
pub(crate) struct Sheets<'a> {
    pub(crate) book: &'a Workbook,
    pub(crate) plan: &'a Projection,
    pub(crate) look: Look,
    say: &'a Localizer,
}

/// A finished sheet.
pub(crate) struct Page {
    pub(crate) worksheet: Worksheet,
}

impl<'a> Sheets<'a> {
    pub(crate) fn new(book: &'a Workbook, plan: &'a Projection, say: &'a Localizer) -> Sheets<'a> {
        Sheets { book, plan, look: Look::of(say.lang()), say }
    }

    /// A message, without the invisible marks: a sheet has a direction of its own.
    pub(crate) fn said(&self, msg: &Msg) -> String {
        without_marks(&self.say.text(msg))
    }

    pub(crate) fn key(&self, key: &str) -> String {
        without_marks(&self.say.key(key))
    }

    /// The name of the business, or what an unnamed one is called.
    pub(crate) fn business(&self) -> Msg {
        match &self.book.business.name {
            Some(name) if !name.as_str().is_empty() => Msg::typed(name.as_str()),
            _ => Msg::new("label-unnamed-workbook"),
        }
    }

    pub(crate) fn month(&self, month: daftar_core::Month) -> String {
        without_marks(&self.say.month_short_year(month))
    }

    pub(crate) fn date(&self, date: daftar_core::Date) -> String {
        without_marks(&self.say.date(date))
    }

    /// What a column is called, months shortened.
    pub(crate) fn column(&self, column: &Column) -> String {
        match column {
            Column::Month(month) => self.month(*month),
            _ => self.said(&column.label()),
        }
    }

    /// The name of a sheet, as the file format allows it.
    pub(crate) fn name(&self, sheet: &str) -> String {
        let name = self.key(&format!("sheet-name-{sheet}"));
        name.chars().filter(|letter| !r"[]:*?/\'".contains(*letter)).take(NAME_LETTERS).collect()
    }

    pub(crate) fn report_name(&self, id: ReportId) -> String {
        self.name(id.as_str())
    }

    /// What stands before a cell of another sheet.
    pub(crate) fn prefix(&self, sheet: &str) -> String {
        format!("'{}'!", self.name(sheet))
    }

    /// An empty sheet, read in the direction of the language.
    pub(crate) fn worksheet(&self, name: &str) -> Result<Worksheet, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?;
        sheet.set_right_to_left(self.say.lang().is_rtl());
        sheet.set_paper_size(9).set_landscape();
        sheet.set_footer("&L&A&R&P / &N");
        Ok(sheet)
    }
}

/// Writes words: always text, whatever they begin with.
///
/// Words that a program would take for a formula, once somebody opens the cell to edit it, get
/// the mark that keeps them text.
pub(crate) fn words(
    sheet: &mut Worksheet,
    at: (u32, u16),
    words: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    let risky = words.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r']);
    let marked = risky.then(|| format.clone().set_quote_prefix());
    sheet.write_string_with_format(at.0, at.1, words, marked.as_ref().unwrap_or(format))?;
    Ok(())
}

/// Writes a number as it is, and one of the formula itself.
pub(crate) fn number(
    sheet: &mut Worksheet,
    at: (u32, u16),
    value: Decimal,
    format: &Format,
) -> Result<(), XlsxError> {
    sheet.write_number_with_format(at.0, at.1, float(value), format)?;
    Ok(())
}

/// Writes a formula with its value.
pub(crate) fn formula(
    sheet: &mut Worksheet,
    at: (u32, u16),
    text: &str,
    value: Decimal,
    format: &Format,
) -> Result<(), XlsxError> {
    let formula = Formula::new(text).set_result(float(value).to_string());
    sheet.write_formula_with_format(at.0, at.1, formula, format)?;
    Ok(())
}

/// Writes a cell of the model with its value.
pub(crate) fn written(
    sheet: &mut Worksheet,
    at: (u32, u16),
    cell: &Written,
    value: Decimal,
    format: &Format,
) -> Result<(), XlsxError> {
    match cell {
        Written::Number(value) => number(sheet, at, *value, format),
        Written::Formula(text) => formula(sheet, at, text, value, format),
    }
}

/// The nearest binary fraction: the file format knows no other numbers.
pub(crate) fn float(value: Decimal) -> f64 {
    // The shortest way that is exact to the last place: through the digits.
    value.normalize().to_string().parse().unwrap_or(0.0)
}

/// A title, what the figures are in, and the heads of the columns from the third row on.
/// Returns the row after the heads.
pub(crate) fn heads(
    sheet: &mut Worksheet,
    sheets: &Sheets<'_>,
    title: &str,
    columns: &[String],
) -> Result<u32, XlsxError> {
    let look = sheets.look;
    words(sheet, (0, 0), title, &look.title())?;
    let note = Msg::new("sheet-note")
        .with("name", daftar_core::Arg::Msg(Box::new(sheets.business())))
        .with("unit", daftar_core::Arg::Msg(Box::new(Msg::new("report-in-dirhams"))));
    words(sheet, (1, 0), &sheets.said(&note), &look.note())?;
    let head = look.head();
    for (column, label) in (0..).zip(columns) {
        words(sheet, (HEAD_ROW, column), label, &head)?;
    }
    sheet.set_row_height(HEAD_ROW, 32)?;
    sheet.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
    Ok(HEAD_ROW + 1)
}

/// The row of the heads of the columns.
pub(crate) const HEAD_ROW: u32 = 2;

/// The unit that a figure is told with.
pub(crate) fn unit(sheets: &Sheets<'_>, figure: Figure) -> String {
    match figure {
        figure if figure.in_dirhams() => sheets.key("unit"),
        Figure::Percent => "%".to_owned(),
        _ => String::new(),
    }
}

/// What a row of the model weighs: totals of a key stand out.
pub(crate) fn kind_of(item: Option<daftar_core::ItemId>) -> RowKind {
    if item.is_some() { RowKind::Item } else { RowKind::Subtotal }
}
