//! Loans: every instalment to the centime, and the terms beside them.

use daftar_core::Arg;
use daftar_report::{AskedLoan, Column as Named, ReportId, Row as ReportRow, RowKind as Kind};

use super::cells::{Digits, Shape};
use super::{Maker, Pages};
use crate::flow::{Flow, Orientation};
use crate::style::Use;
use crate::table::{Cell, Column, ColumnKind, Marks, Row, RowKind, Table};

/// The schedule and the column of terms beside it, in millimetres.
const SCHEDULE: f32 = 118.5;
const TERMS: f32 = 47.5;

impl Maker<'_> {
    /// Every loan with its schedule; a plan without loans says so.
    pub(super) fn loans(&self, pages: &mut Pages<'_>) {
        let Some(report) = self.report(ReportId::Loans) else { return };
        let loans = &self.input.summary.loans;
        let title = self.text(&report.id.title());
        pages.open(Orientation::Portrait, title, self.loans_takeaway());
        for loan in loans {
            let id = format!("loan.{}", loan.id);
            let inside = |row: &&ReportRow| row.id == id || row.id.starts_with(&format!("{id}."));
            let rows: Vec<ReportRow> = report.rows.iter().filter(inside).cloned().collect();
            let (heading, rows): (Vec<ReportRow>, Vec<ReportRow>) =
                rows.into_iter().partition(|row| row.kind == Kind::Heading);
            if let Some(heading) = heading.first() {
                pages.flow.heading(&self.text(&heading.label), "", 30.0);
            }
            let schedule = |flow: &mut Flow<'_>| {
                let shape = Shape {
                    head: self.key("pdf-loan-number"),
                    width: SCHEDULE,
                    columns: vec![18.0, 17.0, 16.0, 14.0, 16.5, 17.5],
                    digits: Digits::Centimes,
                    usage: Use::ScheduleTable,
                    padding: 0.1,
                };
                let mut table = self.table(&report.columns, &rows, shape);
                for (row, source) in table.rows.iter_mut().zip(&rows) {
                    row.cells[0].text = match source.kind {
                        Kind::Item => source.id.rsplit('.').next().unwrap_or_default().to_owned(),
                        _ => self.text(&Named::Total.label()),
                    };
                }
                flow.table(&table);
            };
            let terms = |flow: &mut Flow<'_>| self.loan_terms(flow, loan);
            let places = [(0.0, SCHEDULE), (SCHEDULE + 6.0, TERMS)];
            pages.flow.split(places, [&schedule, &terms]);
        }
    }

    fn loans_takeaway(&self) -> String {
        match &self.input.summary.loans[..] {
            [] => self.key("pdf-no-loan-sentence"),
            [loan] => {
                let Some(instalment) = loan.instalment else { return String::new() };
                let cost = ("cost", Arg::Money(loan.interest));
                let level = ("instalment", Arg::Money(instalment));
                match loan.interest_only {
                    Some(interest) => {
                        let interest = ("interest", Arg::Money(interest));
                        self.with("pdf-loans-grace", [interest, level, cost])
                    }
                    None => self.with("pdf-loans-level", [level, cost]),
                }
            }
            loans => {
                let count = ("count", Arg::Count(loans.len() as i64));
                let sum = ("instalment", Arg::Money(self.input.summary.instalment));
                self.with("pdf-loans-several", [count, sum])
            }
        }
    }

    fn loan_terms(&self, flow: &mut Flow<'_>, loan: &AskedLoan) {
        let say = &self.say;
        let missing = || self.key("pdf-to-complete");
        let lines = [
            ("pdf-term-amount", say.money(loan.amount)),
            ("pdf-term-rate", loan.rate.map_or_else(missing, |rate| say.percent(rate))),
            (
                "pdf-term-months",
                match loan.months {
                    Some(months) => {
                        self.with("pdf-months", [("months", Arg::Count(i64::from(months)))])
                    }
                    None => missing(),
                },
            ),
            (
                "pdf-term-grace",
                match loan.grace {
                    0 => self.key("pdf-none"),
                    grace => self.with("pdf-months", [("months", Arg::Count(i64::from(grace)))]),
                },
            ),
            ("pdf-term-first", say.month_short_year(loan.first)),
            ("pdf-term-last", loan.last.map_or_else(missing, |last| say.month_short_year(last))),
            ("pdf-term-instalment", loan.instalment.map_or_else(missing, |sum| say.money(sum))),
            ("pdf-term-cost", say.money(loan.interest)),
        ];
        let rows = lines
            .into_iter()
            .map(|(key, value)| Row {
                kind: RowKind::Item,
                mark: None,
                cells: vec![Cell::new(self.key(key)), Cell::new(value)],
            })
            .collect();
        let column = |width| Column { kind: ColumnKind::Text, width, head: String::new() };
        let table = Table::new(TERMS, Marks::None, vec![column(22.5), column(25.0)], rows);
        flow.table(&table.sized(Use::DenseTable, 0.6));
        if let Some(instalment) = loan.instalment {
            flow.space(1.0);
            let words = ("amount", Arg::InWords(instalment));
            flow.paragraph(&self.with("pdf-term-in-words", [words]), Use::Note);
        }
    }
}
