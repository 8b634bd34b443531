//! The balance sheet, working capital, the financing plan by year and the ratios as they are
//! shown: each sum again from the rows above it, each balance against the other statements.

use super::{equal, items, row};
use daftar_core::{Money, Projection, Workbook};
use daftar_report::{Cell, Report, ReportId, report};
use rust_decimal::Decimal;

pub(super) fn check(book: &Workbook, plan: &Projection, faults: &mut Vec<String>) {
    let made = |id| report(id, book, plan);
    let cash = made(ReportId::Cash);
    let sheets = [made(ReportId::Balance), made(ReportId::BalanceYears)];
    for sheet in &sheets {
        balance(sheet, faults);
    }
    let [months, years] = sheets;
    let capital = made(ReportId::WorkingCapital);
    for month in 0..plan.months() as usize {
        let at = |report: &Report, id| row(report, id, month);
        let held = at(&cash, "closing-cash");
        equal(faults, || format!("cash held in {month}"), at(&months, "closing-cash"), held);
        let what = || format!("net cash position in {month}");
        equal(faults, what, at(&capital, "net-cash-position"), held);
    }
    working_capital(&capital, faults);
    let financing = made(ReportId::FinancingYears);
    let cash = made(ReportId::CashYears);
    for (year, span) in plan.years().enumerate() {
        for row in months.rows.iter().filter(|row| !row.cells.is_empty()) {
            let want = &row.cells[span.end as usize - 1];
            let found =
                years.rows.iter().find(|other| other.id == row.id && other.kind == row.kind);
            if found.is_none_or(|found| &found.cells[year] != want) {
                faults.push(format!("{} of year {year} is not that of its last month", row.id));
            }
        }
        financing_plan(&financing, &cash, year, faults);
    }
    ratios(&made(ReportId::Ratios), &years, plan, faults);
}

fn balance(sheet: &Report, faults: &mut Vec<String>) {
    for column in 0..sheet.columns.len() {
        let at = |id| row_of(sheet, id, column);
        let what = |id: &str| format!("{id} of {} in column {column}", sheet.id.as_str());
        let fixed = at("equipment-cost") - at("written-off") + at("deposit-held");
        equal(faults, || what("fixed-assets"), at("fixed-assets"), fixed);
        let current = at("stock") + at("receivables");
        equal(faults, || what("current-assets"), at("current-assets"), current);
        let assets = fixed + current + at("closing-cash");
        equal(faults, || what("assets"), at("assets"), assets);
        let own =
            at("owner-capital") + at("grants-so-far") + at("earlier-results") + at("year-result");
        equal(faults, || what("own-funds"), at("own-funds"), own);
        let debts = at("loan-owed") + at("family-owed");
        equal(faults, || what("debts"), at("debts"), debts);
        let liabilities = own + debts + at("payables");
        equal(faults, || what("liabilities"), at("liabilities"), liabilities);
        equal(faults, || what("balance"), assets, liabilities);
    }
}

/// A total may have the id of the heading above it: the last row of the id has the cells.
fn row_of(report: &Report, id: &str, column: usize) -> Money {
    let row = report.rows.iter().rfind(|row| row.id == id);
    match row.and_then(|row| row.cells.get(column)) {
        Some(Some(Cell::Money(money))) => *money,
        _ => Money::ZERO,
    }
}

fn working_capital(report: &Report, faults: &mut Vec<String>) {
    let mut before = Money::ZERO;
    for column in 0..report.columns.len() {
        let at = |id| row(report, id, column);
        let what = |id: &str| format!("{id} of working capital in {column}");
        let need = at("stock") + at("receivables") - at("payables");
        equal(faults, || what("need"), at("working-capital-need"), need);
        equal(faults, || what("rise"), at("working-capital-rise"), need - before);
        before = need;
        let capital = at("own-funds") + at("loan-owed") + at("family-owed") - at("fixed-assets");
        equal(faults, || what("capital"), at("working-capital"), capital);
        equal(faults, || what("net cash"), at("net-cash-position"), capital - need);
    }
}

fn financing_plan(report: &Report, cash: &Report, year: usize, faults: &mut Vec<String>) {
    let at = |id| row(report, id, year);
    let what = |id: &str| format!("{id} of the financing plan of year {year}");
    let needs = items(report, Some("needs"), "year-uses", year);
    equal(faults, || what("needs"), at("year-uses"), needs);
    let resources = items(report, Some("resources"), "year-resources", year);
    equal(faults, || what("resources"), at("year-resources"), resources);
    equal(faults, || what("change"), at("cash-change"), resources - needs);
    equal(faults, || what("opening"), at("opening-cash"), row(cash, "opening-cash", year));
    let closing = at("opening-cash") + at("cash-change");
    equal(faults, || what("closing"), at("closing-cash"), closing);
    equal(faults, || what("closing of the cash plan"), row(cash, "closing-cash", year), closing);
}

/// A ratio is what its formula says, and is shown exactly where there is something to divide by.
fn ratios(report: &Report, balance: &Report, plan: &Projection, faults: &mut Vec<String>) {
    for (year, span) in plan.years().enumerate() {
        let at = |id| row_of(report, id, year);
        let held = |id| row_of(balance, id, year);
        let sum = |line| plan.sum(line, span.clone());
        let lines = &plan.lines;
        let interest = sum(lines.funding.interest);
        let home = sum(lines.household.other_income) - sum(lines.household.needs);
        let free = sum(lines.results.result) + sum(lines.costs.owner_pay) + interest + home;
        equal(faults, || format!("disposable of year {year}"), at("disposable"), free);
        let used = sum(lines.sales.materials) + sum(lines.sales.packaging);
        let (saved, sold) = (at("self-financing"), sum(lines.sales.sales));
        let days = Decimal::from(30 * (span.end - span.start));
        let (one, positive) = (Decimal::ONE, |money: Money| money > Money::ZERO);
        let debts = held("debts");
        let burden = at("year-instalments");
        let served = saved + interest;
        let owed = at("debt-service");
        let profit = sum(lines.results.result);
        let assets = held("assets");
        let stock = held("stock");
        let wanted = [
            ("debt-cover", !owed.is_zero(), served, owed, one),
            ("debts-to-self-financing", positive(saved), debts, saved, one),
            ("instalments-to-disposable", positive(free), burden, free, one),
            ("autonomy", positive(assets), held("own-funds"), assets, one),
            ("margin-rate", !sold.is_zero(), sum(lines.sales.gross_margin), sold, one),
            ("result-rate", !sold.is_zero(), profit, sold, one),
            ("stock-days", !used.is_zero(), stock, used, days),
        ];
        for (id, exists, dividend, divisor, times) in wanted {
            let row = report.rows.iter().find(|row| row.id == id);
            let found = match row.and_then(|row| row.cells[year].as_ref()) {
                Some(Cell::Ratio(found) | Cell::Percent(found) | Cell::Quantity(found)) => {
                    Some(*found)
                }
                _ => None,
            };
            let want = exists.then(|| dividend.exact() * times / divisor.exact());
            // The last digits of long divisions may differ.
            let close = match (found, want) {
                (Some(found), Some(want)) => {
                    let slack = Decimal::new(1, 12) * want.abs().max(one);
                    (found - want).abs() <= slack
                }
                (found, want) => found == want,
            };
            if !close {
                faults.push(format!("{id} of year {year} is {found:?}, not {want:?}"));
            }
        }
    }
}
