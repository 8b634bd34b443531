//! A report as JSON.

use crate::figure::for_programs;
use crate::{cells, said};
use daftar_i18n::Localizer;
use daftar_report::Report;
use serde::Serialize;

/// A row as programs read it: fields are added, never renamed.
#[derive(Serialize)]
struct Shown<'a> {
    id: &'a str,
    kind: &'a str,
    label: String,
    mark: &'a str,
    values: Vec<Option<String>>,
}

/// A report for programs, one row a line so that two of them can be compared line by line.
///
/// Amounts are text (`"1234.50"`), so that no reader makes floats of them.
pub fn json(report: &Report, say: &Localizer) -> String {
    let columns: Vec<String> = report.columns.iter().map(|column| column.key()).collect();
    let rows = report.rows.iter().map(|row| {
        let values = cells(report, row).map(|cell| cell.map(|cell| for_programs(cell, say)));
        on_one_line(&Shown {
            id: &row.id,
            kind: row.kind.as_str(),
            label: said(say, &row.label),
            mark: row.mark.as_str(),
            values: values.collect(),
        })
    });
    format!(
        "{{\"report\":{},\"currency\":\"MAD\",\"columns\":{},\"rows\":[\n{}\n]}}\n",
        on_one_line(&report.id.as_str()),
        on_one_line(&columns),
        rows.collect::<Vec<_>>().join(",\n")
    )
}

fn on_one_line(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("strings become JSON")
}
