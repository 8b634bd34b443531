//! A part of a long report, for a screen that cannot show all of it.

use daftar_report::{Report, Row};
use std::ops::Range;

/// The months of one plan year of a monthly report, and the year itself as the last column.
///
/// `years` is the same statement by year: its rows are those of `months`, in the same order.
/// A row that is not the same one in both gets no figure for the year.
pub fn one_year(months: &Report, years: &Report, shown: Range<usize>, year: usize) -> Report {
    let columns = months.columns.get(shown.clone()).unwrap_or_default();
    let columns = columns.iter().chain(years.columns.get(year)).copied().collect();
    let rows = months.rows.iter().enumerate().map(|(at, row)| {
        let of_year = years.rows.get(at).filter(|same| same.id == row.id);
        let of_year = of_year.and_then(|same| same.cells.get(year)).cloned();
        let mut cells = row.cells.get(shown.clone()).unwrap_or_default().to_vec();
        if !cells.is_empty() && year < years.columns.len() {
            cells.push(of_year.flatten());
        }
        Row { cells, ..row.clone() }
    });
    Report { id: months.id, columns, rows: rows.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use daftar_core::workbook::{Field, Place, Value};
    use daftar_core::{Workbook, project};
    use daftar_report::{ReportId, report};

    #[test]
    fn the_second_year_of_a_plan() {
        let mut book = Workbook::default();
        book.set(Place::plain(Field::BusinessMonths), Some(Value::Count(30))).unwrap();
        let plan = project(&book);
        let [months, years] =
            [ReportId::Cash, ReportId::CashYears].map(|id| report(id, &book, &plan));
        let second = one_year(&months, &years, 12..24, 1);
        assert_eq!(second.columns.len(), 13);
        assert_eq!(second.columns[12], years.columns[1]);
        assert_eq!(second.columns[..12], months.columns[12..24]);
        assert_eq!(second.rows.len(), months.rows.len());
        for (row, of_year) in second.rows.iter().zip(&years.rows) {
            assert!(row.cells.is_empty() || row.cells.len() == 13, "{}", row.id);
            assert_eq!(row.cells.last(), of_year.cells.get(1), "{}", row.id);
        }
        let nowhere = one_year(&months, &years, 90..99, 9);
        assert_eq!(nowhere.columns, []);
    }
}
