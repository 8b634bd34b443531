//! Sums that agree: cash, balance, statements and schedules.

use daftar_core::engine::Line;
use daftar_core::engine::unit::Money as MoneyUnit;
use daftar_core::plan::loan::typed_schedule;
use daftar_core::{Money, Projection, Workbook};
use daftar_report::{Cell, Column, Report, ReportId, RowKind, report};

mod statements;

pub(super) fn check(book: &Workbook, plan: &Projection, faults: &mut Vec<String>) {
    cash(plan, faults);
    balance(plan, faults);
    equipment(plan, faults);
    loans(book, plan, faults);
    family(book, plan, faults);
    for id in [ReportId::Income, ReportId::IncomeQuarters, ReportId::IncomeYears] {
        income(&report(id, book, plan), faults);
    }
    for id in [ReportId::Cash, ReportId::CashYears] {
        statement_of_cash(&report(id, book, plan), faults);
    }
    financing(&report(ReportId::Financing, book, plan), faults);
    statements::check(book, plan, faults);
    years_sum_months(book, plan, faults);
}

pub(super) fn equal(
    faults: &mut Vec<String>,
    what: impl FnOnce() -> String,
    found: Money,
    want: Money,
) {
    if found != want {
        faults.push(format!("{}: {found}, not {want}", what()));
    }
}

/// Each month begins with what the last one left.
fn cash(plan: &Projection, faults: &mut Vec<String>) {
    let lines = &plan.lines.results;
    let mut left = Money::ZERO;
    for month in 0..plan.months() {
        let at = |line| plan.money(line, month);
        equal(faults, || format!("opening cash of month {month}"), at(lines.opening_cash), left);
        left = left + at(lines.receipts) - at(lines.payments);
        equal(faults, || format!("net cash of month {month}"), at(lines.net_cash), {
            at(lines.receipts) - at(lines.payments)
        });
        equal(faults, || format!("closing cash of month {month}"), at(lines.closing_cash), left);
    }
}

/// What is owned is what is owed and the owner's own; and both agree with the flows that led
/// to them, summed up here from the first month on.
fn balance(plan: &Projection, faults: &mut Vec<String>) {
    let lines = &plan.lines;
    for month in 0..plan.months() {
        let at = |line| plan.money(line, month);
        let so_far = |line: Line<MoneyUnit>| plan.sum(line, 0..month + 1);
        let (assets, liabilities) = (at(lines.balance.assets), at(lines.balance.liabilities));
        equal(faults, || format!("balance of month {month}"), assets, liabilities);
        let owed_by_customers = so_far(lines.sales.sales)
            - so_far(lines.sales.sales_cash)
            - so_far(lines.sales.credit_collected);
        let what = || format!("owed by customers in month {month}");
        equal(faults, what, at(lines.sales.receivables), owed_by_customers);
        let owed_to_suppliers = so_far(lines.purchases.purchases)
            - so_far(lines.purchases.cash)
            - so_far(lines.purchases.suppliers_paid);
        let what = || format!("owed to suppliers in month {month}");
        equal(faults, what, at(lines.purchases.payables), owed_to_suppliers);

        let brought = so_far(lines.funding.own_cash)
            + so_far(lines.funding.family_received)
            + so_far(lines.funding.grants_total)
            + so_far(lines.funding.drawn);
        let spent = so_far(lines.assets.bought)
            + so_far(lines.assets.deposit)
            + so_far(lines.purchases.stock_bought)
            + so_far(lines.funding.principal)
            + so_far(lines.funding.family_repaid);
        let earned = so_far(lines.results.result) + so_far(lines.assets.depreciation);
        let waiting = owed_by_customers - owed_to_suppliers;
        let what = || format!("bridge from the result to cash in month {month}");
        equal(faults, what, at(lines.results.closing_cash), brought + earned - spent - waiting);
    }
}

/// Nothing wears out by more than it cost.
fn equipment(plan: &Projection, faults: &mut Vec<String>) {
    let all = 0..plan.months();
    for thing in &plan.lines.assets.equipment {
        let cost = plan.sum(thing.cost, all.clone());
        let worn = thing.depreciation.map_or(Money::ZERO, |line| plan.sum(line, all.clone()));
        if worn > cost {
            faults.push(format!("equipment {} of {cost} has worn out by {worn}", thing.id));
        }
        let negative =
            |line: Line<MoneyUnit>| all.clone().any(|month| plan.money(line, month).is_negative());
        if thing.depreciation.is_some_and(negative) {
            faults.push(format!("equipment {} gets newer", thing.id));
        }
    }
}

/// Every loan comes back to the centime, and the plan pays what the schedule says.
fn loans(book: &Workbook, plan: &Projection, faults: &mut Vec<String>) {
    for (index, (id, loan)) in book.loans.iter().enumerate() {
        let (first, schedule) = typed_schedule(loan, plan.horizon.start);
        let Some(last) = schedule.last() else { continue };
        let amount = loan.amount.unwrap_or_default();
        let repaid = schedule.iter().map(|row| row.principal).sum();
        equal(faults, || format!("principal of loan {id}"), repaid, amount);
        equal(faults, || format!("last balance of loan {id}"), last.closing, Money::ZERO);
        let mut owed = amount;
        let lines = &plan.lines.funding.loans[index].1;
        for row in &schedule {
            let what = |what: &str| format!("{what} of instalment {} of loan {id}", row.number);
            equal(faults, || what("opening"), row.opening, owed);
            equal(faults, || what("payment"), row.payment, row.interest + row.principal);
            equal(faults, || what("closing"), row.closing, row.opening - row.principal);
            owed = row.closing;
            let month = (first + (row.number - 1)).months_after(plan.horizon.start);
            let month = u32::try_from(month).unwrap_or(u32::MAX);
            if month < plan.months() {
                let planned = plan.money(lines.interest, month);
                equal(faults, || what("planned interest"), planned, row.interest);
                let planned = plan.money(lines.principal, month);
                equal(faults, || what("planned principal"), planned, row.principal);
            }
        }
    }
}

/// Family money goes back to the centime when the plan is long enough to see it.
fn family(book: &Workbook, plan: &Projection, faults: &mut Vec<String>) {
    let lines = &plan.lines.funding;
    let received = plan.sum(lines.family_received, 0..plan.months());
    let repaid = plan.sum(lines.family_repaid, 0..plan.months());
    let owed = plan.money(lines.family_owed, plan.months() - 1);
    equal(faults, || "owed to family".to_owned(), owed, received - repaid);
    let (Some(from), Some(parts)) = (book.funding.family_from, book.funding.family_months) else {
        return;
    };
    let first = u32::try_from(from.months_after(plan.horizon.start)).unwrap_or(0);
    if first + parts.get() <= plan.months() {
        equal(faults, || "family money given back".to_owned(), repaid, received);
    }
}

/// The amount of a cell; other cells are no part of a sum.
fn money(cell: &Option<Cell>) -> Money {
    match cell {
        Some(Cell::Money(money)) => *money,
        _ => Money::ZERO,
    }
}

/// The row with an id in a column; zero where it is left out because it is zero throughout.
pub(super) fn row(report: &Report, id: &str, column: usize) -> Money {
    let row = report.rows.iter().find(|row| row.id == id);
    row.map_or(Money::ZERO, |row| money(&row.cells[column]))
}

/// The items that stand between two rows, each named by its id.
pub(super) fn items(report: &Report, after: Option<&str>, before: &str, column: usize) -> Money {
    let at = |id: &str| report.rows.iter().position(|row| row.id == id).expect("a row");
    let from = after.map_or(0, |id| at(id) + 1);
    let rows = &report.rows[from..at(before)];
    rows.iter().filter(|row| row.kind == RowKind::Item).map(|row| money(&row.cells[column])).sum()
}

fn income(report: &Report, faults: &mut Vec<String>) {
    for column in 0..report.columns.len() {
        let at = |id| row(report, id, column);
        let between = |after, before| items(report, after, before, column);
        let what = |id: &str| format!("{id} of {} in column {column}", report.id.as_str());
        equal(faults, || what("sales"), at("sales"), between(None, "sales"));
        let costs = between(Some("sales"), "cost-of-sales");
        equal(faults, || what("cost-of-sales"), at("cost-of-sales"), costs);
        let margin = at("sales") - at("cost-of-sales");
        equal(faults, || what("gross-margin"), at("gross-margin"), margin);
        let fixed = between(Some("gross-margin"), "fixed-costs");
        equal(faults, || what("fixed-costs"), at("fixed-costs"), fixed);
        equal(faults, || what("result"), at("result"), at("gross-margin") - at("fixed-costs"));
        let external = between(Some("gross-margin"), "external-costs");
        equal(faults, || what("external-costs"), at("external-costs"), external);
        let added = at("gross-margin") - external;
        equal(faults, || what("value-added"), at("value-added"), added);
        let surplus = added - between(Some("value-added"), "operating-surplus");
        equal(faults, || what("operating-surplus"), at("operating-surplus"), surplus);
        let operating = surplus - at("depreciation");
        equal(faults, || what("operating-result"), at("operating-result"), operating);
        equal(faults, || what("financial-result"), at("financial-result"), -at("interest"));
        let before_tax = operating - at("interest");
        equal(faults, || what("result-before-tax"), at("result-before-tax"), before_tax);
        equal(faults, || what("result"), at("result"), before_tax);
    }
}

fn statement_of_cash(report: &Report, faults: &mut Vec<String>) {
    for column in 0..report.columns.len() {
        let at = |id| row(report, id, column);
        let what = |id: &str| format!("{id} of {} in column {column}", report.id.as_str());
        let received = items(report, Some("cash-in"), "receipts", column);
        equal(faults, || what("receipts"), at("receipts"), received);
        let paid = items(report, Some("cash-out"), "payments", column);
        equal(faults, || what("payments"), at("payments"), paid);
        let left = at("opening-cash") + at("receipts") - at("payments");
        equal(faults, || what("closing-cash"), at("closing-cash"), left);
    }
}

/// A heading and its total have the same id; the items stand between them.
fn financing(report: &Report, faults: &mut Vec<String>) {
    let group = |id: &str| {
        let mut ends = (0..report.rows.len()).filter(|&index| report.rows[index].id == id);
        let (heading, total) = (ends.next().expect("a heading"), ends.next().expect("a total"));
        let items = &report.rows[heading + 1..total];
        let sum: Money = items.iter().map(|row| money(&row.cells[0])).sum();
        (sum, money(&report.rows[total].cells[0]))
    };
    let ((needs, all_needs), (resources, all_resources)) = (group("needs"), group("resources"));
    equal(faults, || "needs".to_owned(), all_needs, needs);
    equal(faults, || "resources".to_owned(), all_resources, resources);
    let gap = row(report, "financing-gap", 0);
    equal(faults, || "gap".to_owned(), gap, all_needs - all_resources);
}

/// The year by year statements are the months summed up.
fn years_sum_months(book: &Workbook, plan: &Projection, faults: &mut Vec<String>) {
    let pairs = [
        (ReportId::Income, ReportId::IncomeYears),
        (ReportId::Income, ReportId::IncomeQuarters),
        (ReportId::Cash, ReportId::CashYears),
    ];
    for (months, years) in pairs {
        let (months, years) = (report(months, book, plan), report(years, book, plan));
        for row in &months.rows {
            if row.kind == RowKind::Heading || matches!(&*row.id, "opening-cash" | "closing-cash") {
                continue;
            }
            let all: Money = row.cells[..plan.months() as usize].iter().map(money).sum();
            let total = row.cells.last().map(money).unwrap_or_default();
            let what = |of: &str| format!("{of} of {} in {}", row.id, months.id.as_str());
            equal(faults, || what("total"), total, all);
            let yearly = years.rows.iter().find(|other| other.id == row.id);
            let is_total = |column: &Column| matches!(column, Column::Total);
            let parts = years.columns.iter().filter(|column| !is_total(column)).count();
            let yearly = yearly.map(|row| row.cells[..parts].iter().map(money).sum());
            let yearly = yearly.unwrap_or_default();
            equal(faults, || what("years"), yearly, all);
        }
    }
}
