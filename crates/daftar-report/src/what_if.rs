//! The plan when something goes otherwise: scenarios side by side, what matters most, and how
//! far sales may fall.

use crate::columns::Column;
use crate::periods::years;
use crate::{Cell, Row, RowKind, Source, Table};
use daftar_core::findings::thresholds;
use daftar_core::limits::HORIZON_MAX;
use daftar_core::what_if::{
    Effect, Fall, Goal, Outcome, Scenario, largest_fall, project, tornado, usual,
};
use daftar_core::{Arg, Msg, Projection, Workbook};
use rust_decimal::Decimal;

/// Columns of plan years beside each other, by what they show.
const DEBT_COVER: [&str; 5] = [
    "debt-cover-year-1",
    "debt-cover-year-2",
    "debt-cover-year-3",
    "debt-cover-year-4",
    "debt-cover-year-5",
];
const RESULT: [&str; 5] =
    ["result-year-1", "result-year-2", "result-year-3", "result-year-4", "result-year-5"];
const _: () = assert!(HORIZON_MAX.div_ceil(12) as usize <= RESULT.len());

/// Each scenario in a row, the plan itself first.
pub(crate) fn scenarios(book: &Workbook, plan: &Projection) -> Table {
    let row = |scenario: &Scenario| match &scenario.shocks[..] {
        [] => row_of_the_plan(scenario, plan),
        _ => outcome(scenario, &project(book, scenario)),
    };
    (scenario_columns(plan), usual(book, plan).iter().map(row).collect())
}

/// The first row of [`scenarios`]: the only one whose lines are those of the plan, so that its
/// figures can be opened.
pub(crate) fn plan_alone(plan: &Projection) -> Table {
    (scenario_columns(plan), vec![row_of_the_plan(&Scenario::plan(), plan)])
}

fn row_of_the_plan(scenario: &Scenario, plan: &Projection) -> Row {
    outcome(scenario, plan).from(sources(plan))
}

fn scenario_columns(plan: &Projection) -> Vec<Column> {
    let years = plan.years().count();
    let first = ["lowest-first-year", "lowest-plan", "lowest-month", "first-below-zero"];
    let yearly = DEBT_COVER.into_iter().take(years).chain(RESULT.into_iter().take(years));
    first.into_iter().chain(yearly).map(Column::Named).collect()
}

fn outcome(scenario: &Scenario, plan: &Projection) -> Row {
    let outcome = Outcome::of(plan);
    let month = |number| Some(Cell::Month(plan.month(number)));
    let first = [
        Some(Cell::Money(outcome.lowest_first_year)),
        Some(Cell::Money(outcome.lowest)),
        month(outcome.lowest_month),
        outcome.first_below_zero.and_then(month),
    ];
    let cover = outcome.debt_cover.iter().map(|cover| cover.map(Cell::Ratio));
    let results = outcome.results.iter().map(|result| Some(Cell::Money(*result)));
    let cells = first.into_iter().chain(cover).chain(results).collect();
    Row::new(scenario.id, RowKind::Item, scenario.name.clone(), cells)
}

/// Where the figures of the plan itself come from.
fn sources(plan: &Projection) -> Vec<Option<Source>> {
    let lines = &plan.lines;
    let closing = lines.results.closing_cash;
    let cash = |month| Some(Source::line(plan, closing, month));
    let first_year = plan.years().next().unwrap_or_default();
    let lowest = first_year.min_by_key(|&month| plan.money(closing, month));
    let first = [lowest.and_then(cash), cash(plan.lowest_cash().0), None, None];
    let cover =
        plan.years().map(|year| Some(Source::line(plan, lines.yearly.debt_cover, year.end - 1)));
    let results = plan.years().map(|year| Some(Source::sum(plan, lines.results.result, year)));
    first.into_iter().chain(cover).chain(results).collect()
}

/// What a tenth less and a tenth more of each thing does to the lowest cash, and to the result
/// of a full year; the largest first.
pub(crate) fn sensitivity(book: &Workbook, plan: &Projection) -> Table {
    let found = tornado(book, plan);
    let mut rows = Vec::new();
    let mut part = |id: &str, label: Msg, effects: &[Effect]| {
        if !effects.is_empty() {
            rows.push(Row::new(id, RowKind::Heading, label, Vec::new()));
        }
        rows.extend(effects.iter().map(|effect| {
            let name = effect.driver.as_str();
            let cells = vec![effect.less.map(Cell::Money), Some(Cell::Money(effect.more))];
            let label = Msg::new(format!("driver-{name}"));
            Row::new(format!("{id}.{name}"), RowKind::Item, label, cells)
        }));
    };
    part("lowest-cash", Msg::new("heading-effect-on-lowest-cash"), &found.lowest_cash);
    if let Some(year) = years(plan).get(found.year as usize) {
        let year = Arg::Msg(Box::new(year.label()));
        let label = Msg::new("heading-effect-on-result").with("year", year);
        part("result", label, &found.result);
    }
    (vec![Column::Named("tenth-less"), Column::Named("tenth-more")], rows)
}

/// How far all sales may fall, in every month, before something no longer holds.
pub(crate) fn thresholds(book: &Workbook, plan: &Projection) -> Table {
    let cover = |least| Msg::new("row-debt-cover-at-least").with("least", Arg::Amount(least));
    let goals = [
        ("cash-not-negative", Msg::new("row-cash-not-negative"), Goal::Cash),
        ("debt-cover-1", cover(Decimal::ONE), Goal::DebtCover(Decimal::ONE)),
        ("debt-cover-1-20", cover(thresholds::DEBT_COVER), Goal::DebtCover(thresholds::DEBT_COVER)),
    ];
    let rows = goals.map(|(id, label, goal)| {
        let cell = match largest_fall(book, plan, goal) {
            Fall::UpTo(thousandths) => Cell::Percent(Decimal::new(i64::from(thousandths), 3)),
            Fall::FailsAlready => Cell::Text(Msg::new("fall-fails-already")),
            Fall::NeverFails => Cell::Text(Msg::new("fall-never-fails")),
            Fall::NothingOwed => Cell::Text(Msg::new("fall-nothing-owed")),
        };
        Row::new(id, RowKind::Item, label, vec![Some(cell)])
    });
    (vec![Column::Named("largest-fall")], rows.into())
}
