//! The first sheet: what the file is, what may be changed, and what does not follow.

use crate::page::{Page, Sheets, words};
use daftar_core::{Arg, Date, Msg};
use daftar_report::RowKind;
use rust_xlsxwriter::XlsxError;

/// Paragraphs under their headings, in `locales/*/sheet.ftl`.
const SECTIONS: &[(&str, &[&str])] = &[
    (
        "sheet-follows",
        &["sheet-follows-inputs", "sheet-follows-statements", "sheet-follows-rounding"],
    ),
    (
        "sheet-stays",
        &[
            "sheet-stays-delays",
            "sheet-stays-months",
            "sheet-stays-loans",
            "sheet-stays-rows",
            "sheet-stays-change",
        ],
    ),
    ("sheet-whose", &["sheet-whose-figures"]),
];

pub(crate) fn page(sheets: &Sheets<'_>, date: Date) -> Result<Page, XlsxError> {
    let look = sheets.look;
    let mut sheet = sheets.worksheet(&sheets.name("first"))?;
    let title = Msg::new("sheet-title").with("name", Arg::Msg(Box::new(sheets.business())));
    words(&mut sheet, (0, 0), &sheets.said(&title), &look.title())?;
    let made = Msg::new("sheet-made").with("date", Arg::Text(sheets.date(date)));
    words(&mut sheet, (1, 0), &sheets.said(&made), &look.note())?;
    words(&mut sheet, (3, 0), &sheets.key("sheet-coloured"), &look.sample())?;
    let mut at = 5;
    for (heading, paragraphs) in SECTIONS {
        words(&mut sheet, (at, 0), &sheets.key(heading), &look.label(RowKind::Heading))?;
        at += 1;
        for paragraph in *paragraphs {
            let text = sheets.key(paragraph);
            words(&mut sheet, (at, 0), &text, &look.paragraph())?;
            // Programs do not all make a row as high as its words.
            let lines = text.chars().count().div_ceil(LINE_LETTERS);
            sheet.set_row_height(at, 15.5 * lines as f64 + 3.0)?;
            at += 1;
        }
        at += 1;
    }
    sheet.set_column_width(0, 80)?;
    sheet.set_portrait().set_print_fit_to_pages(1, 0);
    Ok(Page { worksheet: sheet })
}

/// How many letters a line of the sheet holds, on the safe side.
const LINE_LETTERS: usize = 76;
