//! Statements month by month on landscape pages, with their charts: sales and cash.

use std::ops::Range;

use daftar_core::{Arg, Money};
use daftar_report::{
    Cell as Figure, Column as Named, Report, ReportId, Row as ReportRow, RowKind as Kind,
};

use super::cells::{Digits, Shape, outline};
use super::outlook::chart_value;
use super::{Maker, Pages};
use crate::chart::{Bar, Bars, FILLS, Pen, Period};
use crate::flow::{Flow, Orientation};
use crate::model::{Area, Direction};
use crate::style::{LANDSCAPE_BODY_WIDTH, MARK_WIDTH, Use};
use crate::table::{Row, Table};
use crate::text;

/// The label column of the cash plan, and its column of totals.
const CASH_LABELS: f32 = 56.2;
const CASH_TOTAL: f32 = 18.0;
/// The chart under the cash plan, and the least that is worth drawing.
const CASH_CHART: f32 = 36.0;
const LEAST_CHART: f32 = 22.0;
/// The chart under the sales.
const SALES_CHART: f32 = 52.0;

impl Maker<'_> {
    /// The sales of the first plan year, month by month.
    pub(super) fn sales(&self, pages: &mut Pages<'_>) {
        let Some(report) = self.report(ReportId::Sales) else { return };
        let months = report.columns.len().saturating_sub(1).min(12);
        if report.rows.iter().all(|row| row.kind == Kind::Heading || row.cells.is_empty()) {
            return;
        }
        let title = self.text(&report.id.title());
        pages.open(Orientation::Landscape, title, String::new());
        let whole = report.columns.len() - 1 == months;
        let rows: Vec<ReportRow> = report
            .rows
            .iter()
            .map(|row| {
                let months = row.cells.iter().take(months).cloned();
                // A total of all years beside the months of one would mislead.
                let total = row.cells.last().filter(|_| whole).cloned();
                ReportRow { cells: months.chain(total).collect(), ..row.clone() }
            })
            .collect();
        let mut columns = report.columns[..months].to_vec();
        if whole {
            columns.extend(report.columns.last().copied());
        }
        for (part, rows) in self.fitting(pages.flow.faces, &columns, &rows) {
            let table = self.monthly(&part, &rows);
            pages.flow.table(&table);
        }
        self.sales_chart(&mut pages.flow, &columns, &rows);
    }

    /// Sales of each month, in parts by product when there are not too many to tell apart.
    fn sales_chart(&self, flow: &mut Flow<'_>, columns: &[Named], rows: &[ReportRow]) {
        let Some(total) = rows.iter().find(|row| row.id == "sales" && row.kind == Kind::Total)
        else {
            return;
        };
        let products: Vec<&ReportRow> =
            rows.iter().filter(|row| row.id.starts_with("sales.")).collect();
        let products = if products.len() > FILLS.len() { Vec::new() } else { products };
        let amount = |row: &ReportRow, month: usize| match row.cells.get(month) {
            Some(Some(Figure::Money(money))) => *money,
            _ => Money::ZERO,
        };
        let months = columns.iter().filter(|column| matches!(column, Named::Month(_))).count();
        let sold = (0..months).any(|month| !amount(total, month).is_zero());
        if !sold || flow.left_over() < SALES_CHART + 12.0 {
            return;
        }
        flow.heading(&self.key("pdf-sales-chart"), &self.key("pdf-in-dirhams"), SALES_CHART);
        let pen = Pen { faces: flow.faces, theme: self.theme };
        let names: Vec<String> = products.iter().map(|row| self.text(&row.label)).collect();
        let (start, top, width) = (flow.start(), flow.cursor(), flow.width());
        let height = pen.key(flow.sheet(), (start, top), width, &names);
        flow.space(height);
        let bars = (0..months).map(|month| Bar {
            value: chart_value(amount(total, month)),
            parts: products.iter().map(|row| chart_value(amount(row, month))).collect(),
            label: self.say.dirhams_number(amount(total, month)),
        });
        let periods = columns[..months].iter().map(|column| match column {
            Named::Month(month) => self.say.month_short(*month),
            other => self.text(&other.label()),
        });
        let chart = Bars {
            bars: bars.collect(),
            marked: None,
            ticks: Vec::new(),
            periods: periods.map(|label| Period { bars: 1, label }).collect(),
        };
        let area = Area { left: start, top: flow.cursor(), width, height: SALES_CHART };
        pen.bars(flow.sheet(), area, &chart);
        flow.space(SALES_CHART);
    }

    pub(super) fn cash(&self, pages: &mut Pages<'_>) {
        let (Some(report), Some(years)) =
            (self.report(ReportId::Cash), self.report(ReportId::CashYears))
        else {
            return;
        };
        let months = report.columns.len().saturating_sub(1);
        for (nth, year) in years.columns.iter().enumerate() {
            let span = nth * 12..((nth + 1) * 12).min(months);
            if span.is_empty() {
                return;
            }
            let title = Arg::Msg(Box::new(year.label()));
            let title = self.with("pdf-cash-title", [("year", title)]);
            let takeaway = if nth == 0 { self.cash_takeaway() } else { String::new() };
            pages.open(Orientation::Landscape, title, takeaway);
            self.cash_year(&mut pages.flow, report, years, (nth, span));
        }
    }

    fn cash_takeaway(&self) -> String {
        let summary = &self.input.summary;
        let lowest = [
            ("month", Arg::Month(summary.lowest_month)),
            ("amount", Arg::Dirhams(summary.lowest_cash)),
        ];
        match summary.first_below_zero {
            Some(first) => {
                let first = ("first", Arg::Month(first));
                self.with("pdf-cash-negative", lowest.into_iter().chain([first]))
            }
            None => self.with("pdf-cash-positive", lowest),
        }
    }

    /// One plan year of the cash plan, and its month-ends as bars on the same columns.
    fn cash_year(
        &self,
        flow: &mut Flow<'_>,
        report: &Report,
        years: &Report,
        (nth, span): (usize, Range<usize>),
    ) {
        let total = |id: &str| {
            let row = years.rows.iter().find(|row| row.id == id);
            row.and_then(|row| row.cells.get(nth).cloned()).flatten()
        };
        let idle = |row: &ReportRow, total: &Option<Figure>| {
            let nil = |cell: &Option<Figure>| {
                cell.as_ref()
                    .is_none_or(|figure| matches!(figure, Figure::Money(money) if money.is_zero()))
            };
            row.kind == Kind::Item && row.cells[span.clone()].iter().all(nil) && nil(total)
        };
        let rows: Vec<ReportRow> = report
            .rows
            .iter()
            .filter_map(|row| {
                if row.kind == Kind::Heading {
                    return Some(row.clone());
                }
                let total = total(&row.id);
                // What only happens in another year is not a row of this one.
                if idle(row, &total) {
                    return None;
                }
                let cells = row.cells[span.clone()].iter().cloned().chain([total]).collect();
                Some(ReportRow { cells, ..row.clone() })
            })
            .collect();
        let mut columns = report.columns[span].to_vec();
        columns.extend(years.columns.get(nth));
        for (columns, rows) in self.fitting(flow.faces, &columns, &rows) {
            let mut table = self.monthly(&columns, &rows);
            self.outline_lowest(&columns, &rows, &mut table.rows);
            flow.table(&table);
            self.cash_chart(flow, &columns, &rows);
        }
    }

    /// Outlines the lowest month-end of the plan, in the year it falls in.
    fn outline_lowest(&self, columns: &[Named], rows: &[ReportRow], table: &mut [Row]) {
        let lowest = Named::Month(self.input.summary.lowest_month);
        let column = columns.iter().position(|column| *column == lowest);
        let row = rows.iter().position(|row| row.id == "closing-cash");
        if let (Some(column), Some(row)) = (column, row) {
            outline(&mut table[row], column);
        }
    }

    fn cash_chart(&self, flow: &mut Flow<'_>, columns: &[Named], rows: &[ReportRow]) {
        let room = (flow.left_over() - 2.0).min(CASH_CHART);
        let Some(closing) = rows.iter().find(|row| row.id == "closing-cash") else { return };
        let widths = month_widths(columns.len());
        if room < LEAST_CHART {
            return;
        }
        let months = columns.iter().filter(|column| matches!(column, Named::Month(_))).count();
        let bars: Vec<Bar> = closing
            .cells
            .iter()
            .take(months)
            .map(|cell| match cell {
                Some(Figure::Money(money)) => {
                    Bar::plain(chart_value(*money), self.say.dirhams_number(*money))
                }
                _ => Bar::plain(0.0, String::new()),
            })
            .collect();
        let lowest = Named::Month(self.input.summary.lowest_month);
        let marked = columns.iter().position(|column| *column == lowest);
        let marked = marked.map(|which| (which, self.key("pdf-cash-lowest-short")));
        let labels = LANDSCAPE_BODY_WIDTH - MARK_WIDTH - widths.iter().sum::<f32>();
        let area = Area {
            left: flow.start() + MARK_WIDTH + labels,
            top: flow.cursor() + 1.0,
            width: widths[..months].iter().sum(),
            height: room,
        };
        let periods = columns[..months].iter().map(|column| match column {
            Named::Month(month) => self.say.month_short(*month),
            other => self.text(&other.label()),
        });
        let periods = periods.map(|label| Period { bars: 1, label }).collect();
        let chart = Bars { bars, marked, ticks: Vec::new(), periods };
        let pen = Pen { faces: flow.faces, theme: self.theme };
        pen.bars(flow.sheet(), area, &chart);
        flow.space(room);
    }

    /// Cuts months into tables whose figures fit their columns: twelve, unless amounts are of
    /// hundreds of millions.
    fn fitting(
        &self,
        faces: &crate::fonts::Faces,
        columns: &[Named],
        rows: &[ReportRow],
    ) -> Vec<(Vec<Named>, Vec<ReportRow>)> {
        let style = self.theme.style(Use::CashTable).bold();
        let widest = rows
            .iter()
            .flat_map(|row| row.cells.iter().flatten())
            .map(|figure| self.figure(figure, Digits::Dirhams))
            .max_by_key(|text| text.chars().count())
            .map_or(0.0, |text| text::width(faces, &text, style, Direction::LeftToRight));
        let fits = |count: usize| month_widths(count).iter().all(|width| *width > widest + 0.8);
        let count = columns.len();
        let most = if fits(count) {
            count
        } else {
            [7, 5, 4, 3, 2].into_iter().find(|&n| fits(n)).unwrap_or(2)
        };
        (0..count)
            .step_by(most)
            .map(|from| {
                let part = from..(from + most).min(count);
                let rows = rows.iter().map(|row| {
                    let cells = row.cells.get(part.clone()).map(<[_]>::to_vec).unwrap_or_default();
                    ReportRow { cells, ..row.clone() }
                });
                (columns[part.clone()].to_vec(), rows.collect())
            })
            .collect()
    }

    /// Months side by side on a landscape page. The year stands under the first.
    fn monthly(&self, columns: &[Named], rows: &[ReportRow]) -> Table {
        let shape = Shape {
            head: self.key("pdf-in-dirhams"),
            width: LANDSCAPE_BODY_WIDTH,
            columns: month_widths(columns.len()),
            digits: Digits::Dirhams,
            usage: Use::CashTable,
            padding: 0.34,
        };
        let mut table = self.table(columns, rows, shape);
        for (nth, column) in columns.iter().enumerate() {
            if let Named::Month(month) = column {
                let name = self.say.month_short(*month);
                let year = nth == 0 || month.number() == 1;
                table.columns[nth + 1].head =
                    if year { format!("{name}\n{}", month.year()) } else { name };
            }
            if matches!(column, Named::Year(..)) {
                let year = Arg::Msg(Box::new(column.label()));
                table.columns[nth + 1].head = self.with("pdf-total-of", [("year", year)]);
            }
        }
        table
    }
}

/// Widths of columns of months, the last of them a total when there are twelve.
fn month_widths(count: usize) -> Vec<f32> {
    let room = LANDSCAPE_BODY_WIDTH - MARK_WIDTH - CASH_LABELS;
    if count == 13 {
        let mut widths = vec![(room - CASH_TOTAL) / 12.0; 12];
        widths.push(CASH_TOTAL);
        return widths;
    }
    vec![(room / count as f32).min(28.0); count]
}
