//! Every figure again, from its explanation alone.

use crate::example;
use daftar_core::generate;
use daftar_core::workbook::{Place, Value};
use daftar_core::{Projection, Workbook, project};
use daftar_report::explain::{Explained, Reference, Term};
use daftar_report::{Cell, ReportId, RowKind, explain, explain_line, explain_reference, report};
use daftar_store::examples;
use expect_test::expect;
use proptest::prelude::*;
use rust_decimal::Decimal;
use std::collections::{BTreeSet, HashMap};

/// What figures are worth, worked out from what was typed by opening one term after another.
struct Walk<'a> {
    book: &'a Workbook,
    plan: &'a Projection,
    known: HashMap<String, Decimal>,
}

impl Walk<'_> {
    fn figure(&mut self, explained: &Explained) -> Decimal {
        match &explained.formula {
            None => Decimal::ZERO,
            Some(formula) => formula.recomputed(&mut |term| self.term(term)),
        }
    }

    fn term(&mut self, term: &Term) -> Decimal {
        match &term.reference {
            Reference::Typed(place) => typed(self.book, *place),
            Reference::BeforeThePlan(_) => Decimal::ZERO,
            Reference::Line(..) | Reference::Sum(..) => {
                let name = term.reference.notation();
                if let Some(known) = self.known.get(&name) {
                    return *known;
                }
                let next = explain_reference(self.book, self.plan, &term.reference);
                let next = next.unwrap_or_else(|| panic!("{name} does not open"));
                let worth = self.figure(&next);
                assert_eq!(next.figure, term.figure, "{name}");
                self.known.insert(name, worth);
                worth
            }
            // Numbers of the formula.
            _ => term.figure.number().expect("a number"),
        }
    }
}

fn typed(book: &Workbook, place: Place) -> Decimal {
    match book.answer(place) {
        Some(Value::Money(money)) => money.exact(),
        Some(Value::Decimal(number)) => number,
        Some(Value::Count(count)) => Decimal::from(count),
        other => panic!("{place:?} is explained and holds {other:?}"),
    }
}

/// Every line of a plan in every month.
#[track_caller]
fn check_lines(book: &Workbook) {
    let plan = project(book);
    let mut walk = Walk { book, plan: &plan, known: HashMap::new() };
    for row in &plan.model.rows {
        for month in 0..plan.months() {
            let explained = explain_line(book, &plan, row.id, month);
            let explained = explained.unwrap_or_else(|| panic!("{} in {month}", row.id));
            let worth = walk.figure(&explained);
            assert_eq!(Some(worth), explained.figure.number(), "{}", explained.notation());
        }
        assert_eq!(explain_line(book, &plan, row.id, u32::MAX), None);
    }
}

/// Every figure of every report of a plan. Answers how many were explained, and names the
/// others.
#[track_caller]
fn check_reports(book: &Workbook) -> (usize, BTreeSet<String>) {
    let plan = project(book);
    let mut walk = Walk { book, plan: &plan, known: HashMap::new() };
    let (mut found, mut without) = (0, BTreeSet::new());
    for &id in ReportId::ALL {
        let report = report(id, book, &plan);
        for row in report.rows.iter().filter(|row| row.kind != RowKind::Heading) {
            for (column, cell) in report.columns.iter().zip(&row.cells) {
                let Some(cell) = cell else { continue };
                let key = column.key();
                // What a ratio is made of and compared with are words of the report itself.
                if matches!(key.as_str(), "formula" | "reference") {
                    continue;
                }
                let Some(explained) = explain(book, &plan, id, &row.id, &key) else {
                    let name = row.id.split('.').next().unwrap_or_default();
                    let key = key.split('-').next().unwrap_or_default();
                    without.insert(format!("{} {name} {key}", id.as_str()));
                    continue;
                };
                found += 1;
                let name = format!("{} {} {key}", id.as_str(), row.id);
                let same = match (&explained.figure, cell) {
                    // Words and months are what was typed.
                    (figure, Cell::Text(_) | Cell::Month(_)) => figure == cell,
                    (figure, cell) => figure.number() == cell.number(),
                };
                assert!(same, "{name} is {cell:?}, explained as {explained:?}");
                if let Some(number) = cell.number() {
                    assert_eq!(walk.figure(&explained), number, "{name}");
                }
            }
        }
    }
    (found, without)
}

#[test]
fn every_line_of_every_example() {
    examples::ALL.iter().for_each(|example| check_lines(&example.workbook("fr")));
}

#[test]
fn every_figure_of_every_report() {
    let checked = examples::ALL.iter().map(|example| check_reports(&example.workbook("fr")));
    let (found, without): (Vec<usize>, Vec<BTreeSet<String>>) = checked.unzip();
    let found: usize = found.into_iter().sum();
    assert!(found > 10_000, "only {found} figures are explained");
    // Findings, days of schedules, and what is found by looking through the months.
    let without: BTreeSet<String> = without.into_iter().flatten().collect();
    let without: Vec<String> = without.into_iter().collect();
    expect![[r#"
        findings good finding
        findings worrying finding
        investment discount-rate at
        investment discounted-flow at
        investment discounted-flow year
        investment discounted-payback at
        investment flow at
        investment flow year
        investment flow-so-far at
        investment flow-so-far year
        investment internal-rate at
        investment later-equipment year
        investment left-at-end year
        investment less-to-advance year
        investment needs at
        investment net-present-value at
        investment payback at
        investment profitability-index at
        investment start-costs-in-needs year
        loans loan due
        scenarios closed-month debt
        scenarios closed-month first
        scenarios closed-month lowest
        scenarios closed-month result
        scenarios materials-10 debt
        scenarios materials-10 first
        scenarios materials-10 lowest
        scenarios materials-10 result
        scenarios plan lowest
        scenarios sales-10 debt
        scenarios sales-10 first
        scenarios sales-10 lowest
        scenarios sales-10 result
        scenarios sales-20 debt
        scenarios sales-20 first
        scenarios sales-20 lowest
        scenarios sales-20 result
        scenarios sales-20-pay-to-need debt
        scenarios sales-20-pay-to-need first
        scenarios sales-20-pay-to-need lowest
        scenarios sales-20-pay-to-need result
        scenarios sales-30 debt
        scenarios sales-30 first
        scenarios sales-30 lowest
        scenarios sales-30 result
        scenarios unpaid debt
        scenarios unpaid first
        scenarios unpaid lowest
        scenarios unpaid result
        sensitivity lowest-cash tenth
        sensitivity result tenth
        summary asked value
        summary instalments value
        summary lowest-cash month
        summary months-lived-on value
        thresholds cash-not-negative largest
        thresholds debt-cover-1 largest
        thresholds debt-cover-1-20 largest"#]]
    .assert_eq(&without.join("\n"));
}

/// An instalment after the last month of the plan, and a report that does not look that far.
#[test]
fn a_loan_beyond_the_plan() {
    let (mut book, _) = example("sewing", "fr");
    let months = Place::plain(daftar_core::workbook::Field::BusinessMonths);
    book.set(months, Some(Value::Count(12))).unwrap();
    let plan = project(&book);
    let report = report(ReportId::Loans, &book, &plan);
    let last = report.rows.iter().rfind(|row| row.kind == RowKind::Item).expect("an instalment");
    let explained = explain(&book, &plan, ReportId::Loans, &last.id, "closing").expect("a source");
    assert_eq!(explained.figure.number(), Some(Decimal::ZERO));
    let mut walk = Walk { book: &book, plan: &plan, known: HashMap::new() };
    assert_eq!(walk.figure(&explained), Decimal::ZERO);
    let Reference::Line(line, month) = explained.subject else { panic!("a line") };
    assert!(month > plan.months());
    assert_eq!(explain_line(&book, &plan, line, month + 200), None);
}

#[test]
fn what_there_is_not() {
    let (book, plan) = example("sewing", "fr");
    let none = |report, row, column| assert_eq!(explain(&book, &plan, report, row, column), None);
    none(ReportId::Cash, "receipts", "2026-12");
    none(ReportId::Cash, "no-such-row", "total");
    none(ReportId::Cash, "cash-in", "total");
    none(ReportId::Summary, "months-lived-on", "value");
    none(ReportId::Summary, "needs", "month");
    none(ReportId::Findings, "missing", "finding");
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        max_shrink_iters: 60,
        ..ProptestConfig::with_cases(12)
    })]

    #[test]
    fn every_figure_of_any_plan(book in generate::workbook()) {
        check_lines(&book);
        check_reports(&book);
    }
}
