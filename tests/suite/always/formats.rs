//! Reports as tables, JSON and CSV.

use daftar_core::{Projection, Workbook};
use daftar_i18n::{Lang, Localizer};
use daftar_report::{Cell, Report, ReportId, RowKind, report};
use daftar_text::{WIDTH, csv, json, text};
use rust_decimal::Decimal;
use serde_json::Value;
use std::collections::BTreeSet;
use unicode_width::UnicodeWidthStr;

pub(super) fn check(book: &Workbook, plan: &Projection, faults: &mut Vec<String>) {
    for &id in ReportId::ALL {
        let report = report(id, book, plan);
        shape(&report, faults);
        for &lang in Lang::ALL {
            let say = Localizer::new(lang);
            let of = format!("{} in {}", id.as_str(), lang.code());
            table(&of, &report, &say, faults);
            if let Err(why) = read_json(&report, &json(&report, &say)) {
                faults.push(format!("JSON of {of}: {why}"));
            }
            if let Err(why) = read_csv(&report, &csv(&report, &say)) {
                faults.push(format!("CSV of {of}: {why}"));
            }
        }
    }
}

/// One cell a column, and ids that name one row each.
fn shape(report: &Report, faults: &mut Vec<String>) {
    let name = report.id.as_str();
    let mut ids = BTreeSet::new();
    for row in &report.rows {
        let heading = row.kind == RowKind::Heading;
        let cells = if heading { 0 } else { report.columns.len() };
        if row.cells.len() != cells {
            faults.push(format!("{} of {name} has {} cells", row.id, row.cells.len()));
        }
        if !ids.insert((&row.id, heading)) {
            faults.push(format!("{name} has two rows {}", row.id));
        }
    }
    let keys: BTreeSet<String> = report.columns.iter().map(|column| column.key()).collect();
    if keys.len() != report.columns.len() {
        faults.push(format!("{name} has two columns of one name"));
    }
}

fn table(of: &str, report: &Report, say: &Localizer, faults: &mut Vec<String>) {
    let table = text(report, say);
    let wide = table.lines().find(|line| line.width() > WIDTH);
    faults.extend(wide.map(|line| format!("{of} is too wide: {line}")));
    if table.contains(|c: char| ('\u{2066}'..='\u{2069}').contains(&c)) {
        faults.push(format!("{of} has direction marks"));
    }
}

fn read_json(report: &Report, text: &str) -> Result<(), String> {
    let read: Value = serde_json::from_str(text).map_err(|why| why.to_string())?;
    let is = |found: &Value, want: &str| match found.as_str() == Some(want) {
        true => Ok(()),
        false => Err(format!("{found}, not {want}")),
    };
    is(&read["report"], report.id.as_str())?;
    is(&read["currency"], "MAD")?;
    let list = |value: &Value| value.as_array().cloned().ok_or("no list".to_owned());
    let columns = list(&read["columns"])?;
    if columns.len() != report.columns.len() {
        return Err(format!("{} columns", columns.len()));
    }
    for (found, column) in columns.iter().zip(&report.columns) {
        is(found, &column.key())?;
    }
    let rows = list(&read["rows"])?;
    if rows.len() != report.rows.len() {
        return Err(format!("{} rows", rows.len()));
    }
    for (found, row) in rows.iter().zip(&report.rows) {
        is(&found["id"], &row.id)?;
        is(&found["kind"], row.kind.as_str())?;
        is(&found["mark"], row.mark.as_str())?;
        let values = list(&found["values"])?;
        if values.len() != report.columns.len() {
            return Err(format!("{} values in {}", values.len(), row.id));
        }
        for (value, cell) in values.iter().zip(&row.cells) {
            same(value.as_str(), cell).map_err(|why| format!("{} {why}", row.id))?;
        }
    }
    Ok(())
}

fn read_csv(report: &Report, text: &str) -> Result<(), String> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head = reader.headers().map_err(|why| why.to_string())?.clone();
    if head.len() != report.columns.len() + 3 || &head[0] != "id" || &head[2] != "label" {
        return Err(format!("the header is {head:?}"));
    }
    let records: Vec<_> = reader.records().collect();
    if records.len() != report.rows.len() {
        return Err(format!("{} records", records.len()));
    }
    for (record, row) in records.into_iter().zip(&report.rows) {
        let record = record.map_err(|why| why.to_string())?;
        for (value, cell) in record.iter().skip(3).zip(&row.cells) {
            let formula = value.starts_with(['=', '+', '@', '\t', '\r']);
            if formula || (value.starts_with('-') && matches!(cell, Some(Cell::Text(_)))) {
                return Err(format!("{value} would be calculated"));
            }
            let value = Some(value).filter(|value| !value.is_empty());
            same(value, cell).map_err(|why| format!("{} {why}", row.id))?;
        }
    }
    Ok(())
}

/// A value is the cell's, to the centime.
fn same(value: Option<&str>, cell: &Option<Cell>) -> Result<(), String> {
    let agrees = match (value, cell) {
        (None, None) => true,
        (Some(value), Some(Cell::Money(money))) => value.parse() == Ok(money.exact()),
        (Some(value), Some(Cell::Count(count))) => value.parse() == Ok(*count),
        // Instalments may fall due after the last month that can be typed.
        (Some(value), Some(Cell::Month(month))) => value == month.to_string(),
        (Some(value), Some(Cell::Text(_))) => !value.is_empty(),
        (Some(value), Some(_)) => value.parse::<Decimal>().is_ok(),
        (None, Some(_)) | (Some(_), None) => false,
    };
    if agrees { Ok(()) } else { Err(format!("shows {value:?} for {cell:?}")) }
}
