//! The statements: one subject a page, each with the sentence its figures say.

use std::ops::Range;

use daftar_core::{Arg, Money};
use daftar_report::{Cell as Figure, Column as Named, Report, ReportId, RowKind as Kind};
use rust_decimal::Decimal;

use super::cells::{Digits, Shape, outline};
use super::{Maker, Pages};
use crate::flow::{Flow, Orientation};
use crate::style::{HALF_WIDTH, MARK_WIDTH, Use};
use crate::table::Table;

impl Maker<'_> {
    pub(super) fn financing(&self, pages: &mut Pages<'_>) {
        let Some(report) = self.report(ReportId::Financing) else { return };
        let summary = &self.input.summary;
        let needs = ("needs", Arg::Dirhams(summary.needs));
        let takeaway = if summary.gap > Money::ZERO {
            self.with("pdf-financing-short", [needs, ("gap", Arg::Dirhams(summary.gap))])
        } else if summary.gap.is_negative() {
            self.with("pdf-financing-over", [needs, ("over", Arg::Dirhams(summary.gap.abs()))])
        } else {
            let share = daftar_core::money::round_half_away(summary.own_share, 3);
            self.with("pdf-financing-even", [needs, ("share", Arg::Percent(share))])
        };
        let takeaway = if summary.needs.is_zero() { String::new() } else { takeaway };
        pages.open(Orientation::Portrait, self.text(&report.id.title()), takeaway);
        let cut = report.rows.iter().position(|row| row.id == "resources").unwrap_or(0);
        let cut = report.rows[..cut.max(1)]
            .iter()
            .rposition(|row| row.kind == Kind::Total)
            .map_or(cut, |total| total + 1);
        let half =
            |rows: Range<usize>| move |flow: &mut Flow<'_>| self.half(flow, report, rows.clone());
        let (needs, resources) = (half(0..cut), half(cut..report.rows.len()));
        pages.flow.columns(&needs, &resources);
        self.equipment(&mut pages.flow);
    }

    /// Half of the financing plan: the first row names it.
    fn half(&self, flow: &mut Flow<'_>, report: &Report, rows: Range<usize>) {
        let Some((title, rows)) = report.rows[rows].split_first() else { return };
        flow.heading(&self.text(&title.label), &self.key("pdf-in-dirhams"), 20.0);
        let shape = Shape {
            head: String::new(),
            width: HALF_WIDTH,
            columns: vec![18.0, 14.0],
            digits: Digits::Dirhams,
            usage: Use::Table,
            padding: 0.72,
        };
        flow.table(&self.table(&report.columns, rows, shape));
    }

    fn equipment(&self, flow: &mut Flow<'_>) {
        let Some(report) = self.report(ReportId::Equipment) else { return };
        // The total row is always there; without things there is nothing to show.
        if report.rows.len() < 2 {
            return;
        }
        flow.heading(&self.text(&report.id.title()), &self.key("pdf-in-dirhams"), 25.0);
        let years = report.columns.iter().filter(|column| matches!(column, Named::Year(..)));
        let years = years.count() as f32;
        let labels = if years > 3.0 { 36.0 } else { 46.0 };
        let fixed = [11.0, 18.0, 18.0, 14.0];
        let last = 19.0;
        let rest = 172.0 - MARK_WIDTH - labels - fixed.iter().sum::<f32>() - last;
        let mut columns = fixed.to_vec();
        columns.extend(vec![rest / years; years as usize]);
        columns.push(last);
        let shape = Shape {
            head: String::new(),
            width: 172.0,
            columns,
            digits: Digits::Dirhams,
            usage: Use::DenseTable,
            padding: 0.5,
        };
        flow.table(&self.table(&report.columns, &report.rows, shape));
    }

    pub(super) fn costing(&self, pages: &mut Pages<'_>) {
        let Some(report) = self.report(ReportId::Costing) else { return };
        if report.rows.is_empty() {
            return;
        }
        pages.open(Orientation::Portrait, self.text(&report.id.title()), String::new());
        let unit = 16.0;
        let labels = 34.0;
        let rest = 172.0 - MARK_WIDTH - labels - unit;
        let others = report.columns.len() - 1;
        let mut columns = vec![unit];
        columns.extend(vec![rest / others as f32; others]);
        let shape = Shape {
            head: self.key("pdf-in-dirhams"),
            width: 172.0,
            columns,
            digits: Digits::Centimes,
            usage: Use::DenseTable,
            padding: 0.72,
        };
        pages.flow.table(&self.table(&report.columns, &report.rows, shape));
    }

    pub(super) fn income(&self, pages: &mut Pages<'_>) {
        let Some(report) = self.report(ReportId::IncomeYears) else { return };
        let years = &self.input.summary.years;
        let takeaway = years.iter().find(|year| year.result.is_negative()).map_or_else(
            || {
                years.first().map_or_else(String::new, |first| {
                    self.with("pdf-income-profit", [("amount", Arg::Dirhams(first.result))])
                })
            },
            |bad| {
                let amount = Arg::Dirhams(bad.result.abs());
                let year = Arg::Msg(Box::new(bad.column.label()));
                self.with("pdf-income-loss", [("amount", amount), ("year", year)])
            },
        );
        let sold = years.iter().any(|year| !year.sales.is_zero());
        let takeaway = if sold { takeaway } else { String::new() };
        pages.open(Orientation::Portrait, self.text(&report.id.title()), takeaway);
        let table = self.by_year(report, 0.95);
        pages.flow.table(&table);
        pages.flow.space(1.0);
        pages.flow.paragraph(&self.key("pdf-income-note"), Use::Note);
    }

    /// A report whose columns are plan years, over the whole width.
    pub(super) fn by_year(&self, report: &Report, padding: f32) -> Table {
        let width = if report.columns.len() > 3 { 22.0 } else { 26.0 };
        let shape = Shape {
            head: self.key("pdf-in-dirhams"),
            width: 172.0,
            columns: vec![width; report.columns.len()],
            digits: Digits::Dirhams,
            usage: Use::Table,
            padding,
        };
        self.table(&report.columns, &report.rows, shape)
    }

    pub(super) fn break_even(&self, pages: &mut Pages<'_>) {
        let Some(report) = self.report(ReportId::BreakEven) else { return };
        let summary = &self.input.summary;
        let takeaway = match summary.break_even_day {
            Some(day) => self.with(
                "pdf-break-even-takeaway",
                [("day", Arg::Dirhams(day)), ("sales", Arg::Dirhams(summary.sales_day))],
            ),
            None => String::new(),
        };
        let title = self.text(&report.id.title());
        pages.open(Orientation::Portrait, title, takeaway);
        let mut table = self.by_year(report, 0.72);
        for (row, source) in table.rows.iter_mut().zip(&report.rows) {
            for (nth, figure) in source.cells.iter().enumerate() {
                if breaks_reference(figure) {
                    outline(row, nth);
                }
            }
        }
        pages.flow.table(&table);
        self.household(&mut pages.flow);
    }

    fn household(&self, flow: &mut Flow<'_>) {
        let Some(report) = self.report(ReportId::Household) else { return };
        flow.heading(&self.text(&report.id.title()), &self.key("pdf-in-dirhams"), 30.0);
        let shape = Shape {
            head: String::new(),
            width: 108.0,
            columns: vec![26.0],
            digits: Digits::Dirhams,
            usage: Use::Table,
            padding: 0.72,
        };
        flow.table(&self.table(&report.columns, &report.rows, shape));
    }

    pub(super) fn assumptions(&self, pages: &mut Pages<'_>) {
        let Some(report) = self.report(ReportId::Assumptions) else { return };
        if report.rows.is_empty() {
            return;
        }
        let title = self.text(&report.id.title());
        pages.open(Orientation::Portrait, title, self.key("pdf-assumptions-takeaway"));
        let shape = Shape {
            head: String::new(),
            width: HALF_WIDTH,
            columns: vec![30.0],
            digits: Digits::Centimes,
            usage: Use::DenseTable,
            padding: 0.35,
        };
        pages.flow.table_in_halves(&self.table(&report.columns, &report.rows, shape));
    }
}

/// Debt cover under one: what comes in does not pay what is owed.
pub(super) fn breaks_reference(figure: &Option<Figure>) -> bool {
    matches!(figure, Some(Figure::Ratio(cover)) if *cover < Decimal::ONE)
}
