//! What stands in the cells of a file against what the engine says of a workbook.

use crate::file::{Cell, Sheet};
use daftar_core::engine::unit::UnitName;
use daftar_core::plan::loan::typed_schedule;
use daftar_core::{Money, Projection, Workbook, project};
use daftar_i18n::{Lang, Localizer, without_marks};
use daftar_report::{Cell as Figure, ReportId, Row, report};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Rows before the first figure of a sheet.
const FIRST_ROW: u32 = 3;
/// The months of the model stand after its label, item, unit and id.
const FIRST_MONTH: u32 = 4;

/// How many figures of the file were compared with the workbook's own.
#[derive(Debug, Default)]
pub struct Compared {
    pub model: usize,
    pub statements: usize,
    pub faults: Vec<String>,
}

/// Compares a file made of `made_of` (and perhaps changed since) with `book`.
pub fn compare(
    sheets: &BTreeMap<String, Sheet>,
    made_of: &Workbook,
    book: &Workbook,
    lang: Lang,
) -> Compared {
    let say = Localizer::new(lang);
    let name = |sheet: &str| without_marks(&say.key(&format!("sheet-name-{sheet}")));
    let plan = project(book);
    let mut compared = Compared::default();
    model(&mut compared, &sheets[&name("model")], &plan);
    let before = project(made_of);
    for id in daftar_sheet::statements(&say) {
        let Some(sheet) = sheets.get(&name(id.as_str())) else { continue };
        match id {
            ReportId::Loans => loans(&mut compared, sheet, book, &plan),
            _ => statement(&mut compared, sheet, id, (made_of, &before), (book, &plan)),
        }
    }
    compared
}

/// Every row of the model, found by the id beside it.
fn model(compared: &mut Compared, sheet: &Sheet, plan: &Projection) {
    let ids = sheet.iter().filter(|((row, column), _)| *column == 3 && *row >= FIRST_ROW);
    let rows: BTreeMap<&str, u32> = ids
        .map(|((row, _), cell)| match cell {
            Cell::Words(id) => (id.as_str(), *row),
            other => panic!("{other:?} is no id"),
        })
        .collect();
    assert_eq!(rows.len(), plan.model.rows.len());
    for (number, row) in (0..).zip(&plan.model.rows) {
        let id = row.id.to_string();
        for month in 0..plan.months() {
            let want = match row.unit {
                UnitName::Money => Money::from_centimes(plan.values().whole(number, month)).exact(),
                UnitName::Count | UnitName::Flag => plan.values().whole(number, month).into(),
                _ => plan.values().exact(number, month),
            };
            let got = figure(sheet, rows[id.as_str()], FIRST_MONTH + month);
            compared.model += 1;
            same(compared, &format!("{id}@{month}"), got, want, row.unit == UnitName::Money);
        }
    }
}

/// Every cell of a report. Rows that the other workbook's report does not have are left out.
fn statement(
    compared: &mut Compared,
    sheet: &Sheet,
    id: ReportId,
    (made_of, before): (&Workbook, &Projection),
    (book, plan): (&Workbook, &Projection),
) {
    let rows = report(id, made_of, before).rows;
    let now = report(id, book, plan).rows;
    let find = |row: &Row| now.iter().find(|now| now.id == row.id && now.kind == row.kind);
    for (at, row) in (FIRST_ROW..).zip(&rows) {
        let Some(row) = find(row) else { continue };
        for (column, cell) in (1..).zip(&row.cells) {
            let (want, money) = match cell {
                None | Some(Figure::Text(_) | Figure::Month(_)) => continue,
                Some(Figure::Money(money)) => (money.exact(), true),
                Some(Figure::Count(count)) => (Decimal::from(*count), false),
                Some(
                    Figure::UnitPrice(number)
                    | Figure::Quantity(number)
                    | Figure::Percent(number)
                    | Figure::Ratio(number),
                ) => (*number, false),
            };
            let place = format!("{} {} {column}", id.as_str(), row.id);
            // Nothing wears out of what has no years of use, and no formula says so.
            let written = matches!(sheet.get(&(at, column)), Some(Cell::Formula(..)));
            if !written && !want.is_zero() {
                compared.faults.push(format!("{place} is no formula"));
            }
            compared.statements += 1;
            same(compared, &place, figure(sheet, at, column), want, money);
        }
    }
}

/// Every instalment, in the order of the sheet.
fn loans(compared: &mut Compared, sheet: &Sheet, book: &Workbook, plan: &Projection) {
    let mut at = FIRST_ROW;
    for (id, loan) in book.loans.iter() {
        let (_, schedule) = typed_schedule(loan, plan.horizon.start);
        if schedule.is_empty() {
            continue;
        }
        // The name of the lender, and the loan received.
        at += 2;
        for row in &schedule {
            let columns = [row.opening, row.principal, row.interest, row.payment, row.closing];
            for (column, want) in (2..).zip(columns) {
                let place = format!("loan.{id}.{} {column}", row.number);
                compared.statements += 1;
                same(compared, &place, figure(sheet, at, column), want.exact(), true);
            }
            at += 1;
        }
        let total: Money = schedule.iter().map(|row| row.payment).sum();
        let place = format!("loan.{id}.total");
        same(compared, &place, figure(sheet, at, 5), total.exact(), true);
        // The total and an empty row.
        at += 2;
    }
}

fn figure(sheet: &Sheet, row: u32, column: u32) -> Option<f64> {
    match sheet.get(&(row, column))? {
        Cell::Number(value) | Cell::Formula(_, value) => Some(*value),
        Cell::Words(_) => None,
    }
}

/// Money to the centime; anything else as far as a binary fraction is exact.
fn same(compared: &mut Compared, place: &str, got: Option<f64>, want: Decimal, money: bool) {
    let number: f64 = want.to_string().parse().unwrap();
    // Beyond a hundred billion dirhams a binary fraction has no centimes to spare.
    let noise = number.abs() * if money { 1e-14 } else { 1e-9 };
    let tolerance = noise.max(if money { 0.004 } else { 1e-9 });
    if !got.is_some_and(|got| (got - number).abs() < tolerance) {
        compared.faults.push(format!("{place}: {got:?} and not {want}"));
    }
}
