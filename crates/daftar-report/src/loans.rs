//! Every instalment of every loan, to the centime, however far the plan looks.

use crate::columns::Column;
use crate::label::item_label;
use crate::{Cell, Row, RowKind, Source, Table};
use daftar_core::engine::{Id, Key};
use daftar_core::plan::loan::typed_schedule;
use daftar_core::workbook::ListName;
use daftar_core::{Arg, Money, Msg, Projection, Workbook};

pub(crate) fn table(book: &Workbook, plan: &Projection) -> Table {
    let columns = ["due", "opening", "principal", "interest", "instalment", "closing"];
    let mut rows = Vec::new();
    for (id, loan) in book.loans.iter() {
        let (first, schedule) = typed_schedule(loan, plan.horizon.start);
        if schedule.is_empty() {
            continue;
        }
        let label = item_label(ListName::Loans, &loan.lender);
        rows.push(Row::new(format!("loan.{id}"), RowKind::Heading, label, Vec::new()));
        // Months of the plan, and after it: the line goes on.
        let drawn = plan.horizon.number(loan.month);
        let line = |key| Id { key, item: Some(id) };
        for instalment in &schedule {
            let number = instalment.number;
            let cells = vec![
                Some(Cell::Month(first + (number - 1))),
                Some(Cell::Money(instalment.opening)),
                Some(Cell::Money(instalment.principal)),
                Some(Cell::Money(instalment.interest)),
                Some(Cell::Money(instalment.payment)),
                Some(Cell::Money(instalment.closing)),
            ];
            let label =
                Msg::new("row-instalment-number").with("number", Arg::Count(i64::from(number)));
            let month = drawn + number;
            let sources = [
                None,
                Some(Source::Line(line(Key::LoanOwed), month - 1)),
                Some(Source::Line(line(Key::Principal), month)),
                Some(Source::Line(line(Key::Interest), month)),
                Some(Source::Line(line(Key::Instalment), month)),
                Some(Source::Line(line(Key::LoanOwed), month)),
            ];
            let row = Row::new(format!("loan.{id}.{number}"), RowKind::Item, label, cells);
            rows.push(row.from(sources));
        }
        let sum = |of: fn(&daftar_core::plan::Instalment) -> Money| {
            Some(Cell::Money(schedule.iter().map(of).sum()))
        };
        let cells = vec![
            None,
            None,
            sum(|row| row.principal),
            sum(|row| row.interest),
            sum(|row| row.payment),
            None,
        ];
        let label = Msg::new("row-loan-total");
        let last = drawn + schedule.len() as u32;
        let sum = |key| Some(Source::Sum(line(key), drawn + 1, last));
        let sums = [Key::Principal, Key::Interest, Key::Instalment].map(sum);
        let sources = [None, None].into_iter().chain(sums).chain([None]);
        let row = Row::new(format!("loan.{id}.total"), RowKind::Total, label, cells);
        rows.push(row.from(sources));
    }
    (columns.map(Column::Named).to_vec(), rows)
}
