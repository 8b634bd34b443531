//! A plan as a spreadsheet that recalculates: XLSX with live formulas.
//!
//! Every row of the model is a row of one sheet, and each of its cells is the model's own
//! formula, with our value as its cached result. What was typed stands once, on a sheet of its
//! own; the statements refer to the model. So whoever changes a price sees the plan follow,
//! and another program that recalculates the file finds our figures to the centime. What
//! cannot follow (delays, the months in which something falls) is said on the first sheet.
//!
//! Everything that people typed is written as text, never as a formula.

mod first;
mod formula;
mod inputs;
mod labels;
mod loans;
mod look;
mod model;
mod page;
mod statements;

use daftar_core::{Arg, Date, Msg, Projection, Workbook};
use daftar_i18n::Localizer;
use daftar_report::ReportId;
use page::{Page, Sheets};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, XlsxError};

/// Why no file could be made. No workbook within the limits leads to it.
#[derive(Debug, thiserror::Error)]
#[error("the spreadsheet cannot be written: {0}")]
pub struct SheetError(#[from] XlsxError);

impl SheetError {
    /// The sentence for people, in `locales/*/sheet.ftl`.
    pub const fn key(&self) -> &'static str {
        "sheet-failed"
    }
}

/// The statements of the file, in the order of their sheets: the reports that
/// `locales/*/sheet.ftl` has a name of a sheet for. A report in words, or of figures that no
/// formula of one plan gives (a search, another scenario), has none.
pub fn statements(say: &Localizer) -> impl Iterator<Item = ReportId> {
    let named = |id: &ReportId| say.has(&format!("sheet-name-{}", id.as_str()));
    ReportId::ALL.iter().copied().filter(named)
}

/// The bytes of an XLSX file: the same for the same workbook, day and language.
///
/// # Errors
/// When the file format cannot hold it, which no workbook within the limits leads to.
pub fn xlsx(
    book: &Workbook,
    plan: &Projection,
    date: Date,
    say: &Localizer,
) -> Result<Vec<u8>, SheetError> {
    let sheets = Sheets::new(book, plan, say);
    let inputs = inputs::Inputs::of(&sheets);
    let grid = model::Grid::of(&sheets);

    let mut pages = vec![first::page(&sheets, date)?, inputs.page(&sheets)?];
    for id in statements(say) {
        pages.extend(match id {
            ReportId::Loans => loans::page(&sheets, &inputs)?,
            _ => Some(statements::page(&sheets, id, &inputs, &grid)?),
        });
    }
    pages.push(grid.page(&sheets, &inputs)?);

    let mut file = rust_xlsxwriter::Workbook::new();
    file.set_properties(&properties(&sheets, date)?);
    for Page { worksheet } in pages {
        file.push_worksheet(worksheet);
    }
    Ok(file.save_to_buffer()?)
}

/// The day is a value that comes in: nothing here asks the clock.
fn properties(sheets: &Sheets<'_>, date: Date) -> Result<DocProperties, XlsxError> {
    let month = date.month();
    let year = u16::try_from(month.year()).unwrap_or(1900).clamp(1900, 9999);
    let day = u8::try_from(date.day()).unwrap_or(1);
    let number = u8::try_from(month.number()).unwrap_or(1);
    let created = ExcelDateTime::from_ymd(year, number, day)?;
    let title = Msg::new("sheet-title").with("name", Arg::Msg(Box::new(sheets.business())));
    Ok(DocProperties::new().set_title(sheets.said(&title)).set_creation_datetime(&created))
}
