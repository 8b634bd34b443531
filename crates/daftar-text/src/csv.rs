//! A report as comma-separated values.

use crate::figure::for_programs;
use crate::{cells, said};
use ::csv::Writer;
use daftar_i18n::Localizer;
use daftar_report::{Cell, Report};

/// A report for spreadsheets: the header `id,kind,label` and the columns, then one row a
/// line. Figures are plain decimals with a point.
///
/// Words that a spreadsheet would take for a formula begin with an apostrophe.
pub fn csv(report: &Report, say: &Localizer) -> String {
    let mut writer = Writer::from_writer(Vec::new());
    let columns = report.columns.iter().map(|column| column.key());
    let head: Vec<String> =
        ["id", "kind", "label"].map(str::to_owned).into_iter().chain(columns).collect();
    writer.write_record(&head).expect("writing to memory");
    for row in &report.rows {
        let words = [row.id.clone(), row.kind.as_str().to_owned(), said(say, &row.label)];
        let figures = cells(report, row).map(|cell| match cell {
            Some(cell @ Cell::Text(_)) => inert(for_programs(cell, say)),
            Some(cell) => for_programs(cell, say),
            None => String::new(),
        });
        let record: Vec<String> = words.map(inert).into_iter().chain(figures).collect();
        writer.write_record(&record).expect("writing to memory");
    }
    let bytes = writer.into_inner().expect("writing to memory");
    String::from_utf8(bytes).expect("made of strings")
}

/// Words that no spreadsheet calculates.
fn inert(words: String) -> String {
    const STARTS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
    if words.starts_with(STARTS) { format!("'{words}") } else { words }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_no_formulas() {
        for formula in ["=1+1", "+212", "-5", "@SUM(A1)", "\tx", "\rx", "＝1"] {
            assert_eq!(inert(formula.to_owned()), format!("'{formula}"));
        }
        for words in ["Tunic", "1=1", "قميص", "", " =1"] {
            assert_eq!(inert(words.to_owned()), words);
        }
    }
}
