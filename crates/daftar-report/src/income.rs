//! The income statement: what is earned and what it costs, whenever money moves.

use crate::label::{item_label, line_label};
use crate::periods::{Over, Periods, Statement};
use crate::{Cell, Row, RowKind, Source, Table};
use daftar_core::engine::unit::Money;
use daftar_core::engine::{Key, Line};
use daftar_core::workbook::{ListName, MonthlyCost};
use daftar_core::{ItemId, Projection, Workbook};

pub(crate) fn monthly(book: &Workbook, plan: &Projection) -> Table {
    table(book, plan, Periods::Months)
}

pub(crate) fn quarterly(book: &Workbook, plan: &Projection) -> Table {
    table(book, plan, Periods::Quarters)
}

pub(crate) fn yearly(book: &Workbook, plan: &Projection) -> Table {
    table(book, plan, Periods::Years)
}

fn table(book: &Workbook, plan: &Projection, periods: Periods) -> Table {
    let (lines, margins) = (&plan.lines, &plan.lines.margins);
    let mut statement = Statement { plan, periods, rows: Vec::new() };
    let it = &mut statement;
    for product in &lines.sales.products {
        let name = book.products.get(product.id).and_then(|product| product.name.clone());
        it.item(Key::Sales, product.id, item_label(ListName::Products, &name), product.sales);
    }
    it.line(RowKind::Subtotal, Key::Sales, lines.sales.sales, Over::Sum);
    it.line_if_any(RowKind::Item, Key::Materials, lines.sales.materials);
    it.line_if_any(RowKind::Item, Key::Packaging, lines.sales.packaging);
    it.line_if_any(RowKind::Item, Key::Labour, lines.sales.labour);
    it.line_if_any(RowKind::Item, Key::OtherVariable, lines.sales.other);
    it.line(RowKind::Subtotal, Key::CostOfSales, lines.sales.cost_of_sales, Over::Sum);
    it.line(RowKind::Subtotal, Key::GrossMargin, lines.sales.gross_margin, Over::Sum);
    let is_tax = |id: ItemId| book.costs.get(id).is_some_and(MonthlyCost::is_tax);
    let (taxes, external): (Vec<_>, Vec<_>) =
        lines.costs.costs.iter().partition(|(id, _)| is_tax(*id));
    costs(it, book, external);
    it.line_if_any(RowKind::Item, Key::StartCosts, lines.costs.start_costs_total);
    it.line(RowKind::Subtotal, Key::ExternalCosts, margins.external_costs, Over::Sum);
    it.line(RowKind::Subtotal, Key::ValueAdded, margins.value_added, Over::Sum);
    it.line_if_any(RowKind::Item, Key::StaffPay, lines.costs.staff_pay);
    it.line_if_any(RowKind::Item, Key::StaffCharges, lines.costs.staff_charges);
    it.line_if_any(RowKind::Item, Key::OwnerPay, lines.costs.owner_pay);
    costs(it, book, taxes);
    it.line(RowKind::Subtotal, Key::OperatingSurplus, margins.operating_surplus, Over::Sum);
    it.line_if_any(RowKind::Item, Key::Depreciation, lines.assets.depreciation);
    it.line(RowKind::Subtotal, Key::OperatingResult, margins.operating_result, Over::Sum);
    it.line_if_any(RowKind::Item, Key::Interest, lines.funding.interest);
    it.line_if_any(RowKind::Subtotal, Key::FinancialResult, margins.financial_result);
    it.line(RowKind::Subtotal, Key::ResultBeforeTax, margins.result_before_tax, Over::Sum);
    it.line(RowKind::Total, Key::Result, lines.results.result, Over::Sum);
    it.line(RowKind::Detail, Key::FixedCosts, lines.results.fixed_costs, Over::Sum);
    let mut rows = statement.rows;
    if periods == Periods::Years {
        let ends: Vec<u32> = plan.years().map(|year| year.end - 1).collect();
        let line = lines.yearly.self_financing;
        let cells = ends.iter().map(|&end| Some(Cell::Money(plan.money(line, end)))).collect();
        let sources = ends.iter().map(|&end| Some(Source::line(plan, line, end)));
        let key = Key::SelfFinancing;
        let row = Row::new(key.as_str(), RowKind::Detail, line_label(key), cells);
        rows.push(row.from(sources));
    }
    (periods.columns(plan), rows)
}

/// Some of the monthly costs, called by their names.
fn costs(it: &mut Statement<'_>, book: &Workbook, costs: Vec<(ItemId, Line<Money>)>) {
    for (id, line) in costs {
        let name = book.costs.get(id).and_then(|cost| cost.name.clone());
        it.item(Key::Costs, id, item_label(ListName::Costs, &name), line);
    }
}
