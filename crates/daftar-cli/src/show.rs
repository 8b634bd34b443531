//! One report, for people, for programs or for spreadsheets.

use crate::arguments::Format;
use daftar_core::{Workbook, project};
use daftar_i18n::Localizer;
use daftar_report::{ReportId, report};

/// A report as it is printed.
pub fn show(id: ReportId, book: &Workbook, format: Format, say: &Localizer) -> String {
    written(&report(id, book, &project(book)), format, say)
}

/// A report in a format.
pub fn written(report: &daftar_report::Report, format: Format, say: &Localizer) -> String {
    match format {
        Format::Text => daftar_text::text(report, say),
        Format::Json => daftar_text::json(report, say),
        Format::Csv => daftar_text::csv(report, say),
    }
}
