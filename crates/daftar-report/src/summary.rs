//! What a lender looks at first.

use crate::columns::Column;
use crate::label::line_label;
use crate::{Cell, Row, RowKind, Source, Table};
use daftar_core::engine::{Id, Key, Line, unit};
use daftar_core::plan::loan::typed_schedule;
use daftar_core::workbook::{Field, Place};
use daftar_core::{ItemId, Money, Month, Msg, Projection, Workbook};
use rust_decimal::Decimal;

/// The figures of the first page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// All that is asked of lenders.
    pub asked: Money,
    /// Each loan asked for.
    pub loans: Vec<AskedLoan>,
    /// What all loans ask each month once every grace is over.
    pub instalment: Money,
    /// Needs at the start.
    pub needs: Money,
    /// Resources at the start.
    pub resources: Money,
    /// Needs that no resource covers; negative when there is more than enough.
    pub gap: Money,
    /// Own cash and kind.
    pub own: Money,
    /// The same as a part of the needs.
    pub own_share: Decimal,
    /// The lowest cash at a month's end.
    pub lowest_cash: Money,
    /// Its month.
    pub lowest_month: Month,
    /// The first month that ends below zero.
    pub first_below_zero: Option<Month>,
    /// Sales of a day open at which the first year loses nothing; none without a margin.
    pub break_even_day: Option<Money>,
    /// Planned sales of a day open, first year.
    pub sales_day: Money,
    /// How far sales of the first year may fall before it loses money.
    pub safety_margin: Option<Decimal>,
    /// The lowest debt cover of the plan years that owe something.
    pub debt_cover: Option<Decimal>,
    /// What the home needs each month.
    pub household_needs: Money,
    /// Other money that comes home each month.
    pub other_income: Money,
    /// The owner's pay once it has begun.
    pub owner_pay: Money,
    /// Owner's pay and other income less needs, once pay has begun.
    pub household_left: Money,
    /// Months of the plan in which pay and other income cover the needs and cash is not
    /// below zero.
    pub months_lived_on: u32,
    /// Each plan year.
    pub years: Vec<YearLine>,
}

/// A loan asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedLoan {
    /// The loan.
    pub id: ItemId,
    /// How much.
    pub amount: Money,
    /// Interest of a year.
    pub rate: Option<Decimal>,
    /// Instalments in all.
    pub months: Option<u32>,
    /// Interest-only instalments among them.
    pub grace: u32,
    /// The month of the first instalment.
    pub first: Month,
    /// The instalment once grace is over; none without terms.
    pub instalment: Option<Money>,
    /// The interest-only instalment, when there is grace.
    pub interest_only: Option<Money>,
    /// The month of the last instalment.
    pub last: Option<Month>,
    /// All interest.
    pub interest: Money,
}

/// A plan year in five figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearLine {
    /// The year.
    pub column: Column,
    /// Sales.
    pub sales: Money,
    /// Result after the owner's pay.
    pub result: Money,
    /// Result and depreciation.
    pub self_financing: Money,
    /// Interest, principal and family money paid back.
    pub debt_service: Money,
    /// Cash at its end.
    pub closing_cash: Money,
}

/// The figures of the first page.
pub fn summary(book: &Workbook, plan: &Projection) -> Summary {
    let lines = &plan.lines;
    let loans: Vec<AskedLoan> = book.loans.iter().map(|(id, loan)| asked(id, loan, plan)).collect();
    let cash = |month| plan.money(lines.results.closing_cash, month);
    let (lowest, lowest_cash) = plan.lowest_cash();
    let last = plan.months() - 1;
    let first_year_end = plan.years().next().map_or(0, |year| year.end - 1);
    let break_even = plan.money(lines.yearly.break_even, first_year_end);
    let reached = !break_even.is_zero();
    let left = |month| plan.money(lines.household.left, month);
    let lived_on =
        (0..=last).filter(|&month| !left(month).is_negative() && !cash(month).is_negative());
    let financing = &lines.financing;
    Summary {
        asked: loans.iter().map(|loan| loan.amount).sum(),
        instalment: loans.iter().filter_map(|loan| loan.instalment).sum(),
        needs: plan.money(financing.needs, 0),
        resources: plan.money(financing.resources, 0),
        gap: plan.money(financing.gap, 0),
        own: plan.money(financing.own_cash, 0) + plan.money(financing.own_kind, 0),
        own_share: plan.exact(financing.own_share, 0),
        lowest_cash,
        lowest_month: plan.month(lowest),
        first_below_zero: (0..=last)
            .find(|&month| cash(month).is_negative())
            .map(|m| plan.month(m)),
        break_even_day: reached.then(|| plan.money(lines.yearly.break_even_day, first_year_end)),
        sales_day: plan.money(lines.yearly.sales_day, first_year_end),
        safety_margin: reached.then(|| plan.exact(lines.yearly.safety_margin, first_year_end)),
        debt_cover: least_cover(plan).map(|end| plan.exact(lines.yearly.debt_cover, end)),
        household_needs: plan.money(lines.household.needs, last),
        other_income: plan.money(lines.household.other_income, last),
        owner_pay: plan.money(lines.costs.owner_pay, last),
        household_left: left(last),
        months_lived_on: lived_on.count() as u32,
        years: years(plan),
        loans,
    }
}

fn years(plan: &Projection) -> Vec<YearLine> {
    let lines = &plan.lines;
    let columns = crate::periods::years(plan);
    let line = |(column, year): (Column, std::ops::Range<u32>)| {
        let end = year.end - 1;
        YearLine {
            column,
            sales: plan.money(lines.yearly.sales, end),
            result: plan.sum(lines.results.result, year),
            self_financing: plan.money(lines.yearly.self_financing, end),
            debt_service: plan.money(lines.yearly.debt_service, end),
            closing_cash: plan.money(lines.results.closing_cash, end),
        }
    };
    columns.into_iter().zip(plan.years()).map(line).collect()
}

fn asked(id: ItemId, loan: &daftar_core::workbook::Loan, plan: &Projection) -> AskedLoan {
    let (first, schedule) = typed_schedule(loan, plan.horizon.start);
    let grace = loan.grace.map_or(0, |grace| grace.get());
    let regular = schedule.get(grace as usize).or(schedule.last());
    AskedLoan {
        id,
        amount: loan.amount.unwrap_or_default(),
        rate: loan.rate.map(|rate| rate.get()),
        months: loan.months.map(|months| months.get()),
        grace,
        first,
        instalment: regular.map(|row| row.payment),
        interest_only: schedule.first().filter(|_| grace > 0).map(|row| row.payment),
        last: schedule.last().map(|row| first + (row.number - 1)),
        interest: schedule.iter().map(|row| row.interest).sum(),
    }
}

pub(crate) fn table(book: &Workbook, plan: &Projection) -> Table {
    let summary = summary(book, plan);
    let row = |id: &str, cell: Option<Cell>, source: Option<Source>| {
        let label = Msg::new(format!("row-{id}"));
        Row::new(id, RowKind::Item, label, vec![cell, None]).from([source, None])
    };
    let money = |id: &str, money: Money, source| row(id, Some(Cell::Money(money)), source);
    let lines = &plan.lines;
    let last = plan.months() - 1;
    let year_end = plan.years().next().map_or(0, |year| year.end - 1);
    let at = |line: Line<unit::Money>, month| Some(Source::line(plan, line, month));
    let rate_at = |line: Line<unit::Rate>, month| Some(Source::line(plan, line, month));
    let (lowest, _) = plan.lowest_cash();
    let (financing, yearly) = (&lines.financing, &lines.yearly);
    let lowest_cash = Cell::Money(summary.lowest_cash);
    let mut lowest_row =
        row("lowest-cash", Some(lowest_cash), at(lines.results.closing_cash, lowest));
    lowest_row.cells[1] = Some(Cell::Month(summary.lowest_month));
    let break_even_day = summary.break_even_day.map(Cell::Money);
    let safety_margin = summary.safety_margin.map(Cell::Percent);
    let cover = least_cover(plan).and_then(|end| rate_at(yearly.debt_cover, end));
    let mut rows = vec![
        money("asked", summary.asked, asked_source(book)),
        money("instalments", summary.instalment, instalments_source(book, plan)),
        money("needs", summary.needs, at(financing.needs, 0)),
        money("resources", summary.resources, at(financing.resources, 0)),
        money("financing-gap", summary.gap, at(financing.gap, 0)),
        row("own-share", Some(Cell::Percent(summary.own_share)), rate_at(financing.own_share, 0)),
        lowest_row,
        row("break-even-day", break_even_day, at(yearly.break_even_day, year_end)),
        money("sales-day", summary.sales_day, at(yearly.sales_day, year_end)),
        row("safety-margin", safety_margin, rate_at(yearly.safety_margin, year_end)),
        row("debt-cover", summary.debt_cover.map(Cell::Ratio), cover),
        money("household-left", summary.household_left, at(lines.household.left, last)),
        row("months-lived-on", Some(Cell::Count(summary.months_lived_on)), None),
    ];
    for (year, months) in summary.years.iter().zip(plan.years()) {
        let key = year.column.key();
        rows.push(Row::new(key.clone(), RowKind::Heading, year.column.label(), Vec::new()));
        let end = months.end - 1;
        let result = Some(Source::sum(plan, lines.results.result, months));
        let figures = [
            (Key::YearSales, year.sales, at(yearly.sales, end)),
            (Key::Result, year.result, result),
            (Key::SelfFinancing, year.self_financing, at(yearly.self_financing, end)),
            (Key::DebtService, year.debt_service, at(yearly.debt_service, end)),
            (Key::ClosingCash, year.closing_cash, at(lines.results.closing_cash, end)),
        ];
        rows.extend(figures.map(|(line, money, source)| {
            let id = format!("{key}.{}", line.as_str());
            let cells = vec![Some(Cell::Money(money)), None];
            Row::new(id, RowKind::Item, line_label(line), cells).from([source, None])
        }));
    }
    (vec![Column::Named("value"), Column::Named("month")], rows)
}

/// The end of the plan year in which debts are covered least.
fn least_cover(plan: &Projection) -> Option<u32> {
    let yearly = &plan.lines.yearly;
    let ends = plan.years().map(|year| year.end - 1);
    let owing = ends.filter(|&end| !plan.money(yearly.debt_service, end).is_zero());
    owing.min_by_key(|&end| plan.exact(yearly.debt_cover, end))
}

fn asked_source(book: &Workbook) -> Option<Source> {
    let place = |(id, _)| Source::Typed(Place::item(Field::LoanAmount, id));
    total(book.loans.iter().map(place).collect())
}

fn instalments_source(book: &Workbook, plan: &Projection) -> Option<Source> {
    let source = |(id, loan): (ItemId, &daftar_core::workbook::Loan)| {
        loan.amount?;
        let periods = loan.months?.get();
        let number = (loan.grace.map_or(0, |grace| grace.get()) + 1).min(periods);
        let line = Id { key: Key::Instalment, item: Some(id) };
        Some(Source::Line(line, plan.horizon.number(loan.month) + number))
    };
    total(book.loans.iter().filter_map(source).collect())
}

fn total(sources: Vec<Source>) -> Option<Source> {
    (!sources.is_empty()).then_some(Source::Total(sources))
}
