//! The balance sheet, what leads from one to the next, and the usual ratios.

use daftar_core::Arg;
use daftar_report::{Column as Named, ReportId};

use super::cells::{Digits, Shape, outline};
use super::statements::breaks_reference;
use super::{Maker, Pages};
use crate::flow::Orientation;
use crate::style::Use;

impl Maker<'_> {
    /// The balance sheet and the financing plan of each year, which leads from cash to cash.
    pub(super) fn balance(&self, pages: &mut Pages<'_>) {
        let Some(report) = self.report(ReportId::BalanceYears) else { return };
        let own = self.amount_of(report.id, "own-funds");
        let year = ("year", self.first_year());
        let takeaway = if self.amount_of(report.id, "fixed-assets").is_zero() && own.is_zero() {
            String::new()
        } else if own.is_negative() {
            self.with("pdf-balance-short", [year, ("short", Arg::Dirhams(own.abs()))])
        } else {
            self.with("pdf-balance-own", [year, ("own", Arg::Dirhams(own))])
        };
        pages.open(Orientation::Portrait, self.text(&report.id.title()), takeaway);
        pages.flow.table(&self.by_year(report, 0.6));
        let Some(report) = self.report(ReportId::FinancingYears) else { return };
        let title = self.text(&report.id.title());
        pages.flow.heading(&title, &self.key("pdf-in-dirhams"), 30.0);
        pages.flow.table(&self.by_year(report, 0.6));
    }

    fn first_year(&self) -> Arg {
        let years = &self.input.summary.years;
        let label = years.first().map(|year| year.column.label());
        label.map_or_else(|| Arg::Text(String::new()), |label| Arg::Msg(Box::new(label)))
    }

    /// The usual ratios. A debt cover under one is outlined.
    pub(super) fn ratios(&self, pages: &mut Pages<'_>) {
        let Some(report) = self.report(ReportId::Ratios) else { return };
        let title = self.text(&report.id.title());
        pages.open(Orientation::Portrait, title, self.key("pdf-ratios-takeaway"));
        let years = report.columns.iter().filter(|column| matches!(column, Named::Year(..)));
        let years = years.count();
        let figures = if years > 3 { 14.5 } else { 18.0 };
        let mut columns = vec![figures; years];
        columns.extend([if years > 3 { 34.0 } else { 44.0 }, 26.0]);
        let shape = Shape {
            head: self.key("pdf-in-dirhams"),
            width: 172.0,
            columns,
            digits: Digits::Dirhams,
            usage: Use::DenseTable,
            padding: 0.95,
        };
        let mut table = self.table(&report.columns, &report.rows, shape);
        for (row, source) in table.rows.iter_mut().zip(&report.rows) {
            for (nth, figure) in source.cells.iter().enumerate() {
                if source.id == "debt-cover" && breaks_reference(figure) {
                    outline(row, nth);
                }
            }
        }
        pages.flow.table(&table);
        pages.flow.space(1.0);
        pages.flow.paragraph(&self.key("pdf-ratios-note"), Use::Note);
    }
}
