//! What is missing, impossible, worrying or good, as a table.

use crate::columns::Column;
use crate::{Cell, Row, RowKind, Table};
use daftar_core::findings::findings;
use daftar_core::{Msg, Projection, Workbook};

pub(crate) fn table(book: &Workbook, plan: &Projection) -> Table {
    let rows = findings(book, plan).into_iter().map(|finding| {
        let severity = Msg::new(format!("severity-{}", finding.severity.as_str()));
        let cells = vec![Some(Cell::Text(finding.message))];
        Row::new(finding.id, RowKind::Item, severity, cells)
    });
    (vec![Column::Named("finding")], rows.collect())
}
