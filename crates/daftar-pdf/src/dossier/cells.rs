//! Reports as tables: one way for all of them.

use daftar_core::Money;
use daftar_report::{
    Cell as Figure, Column as Named, Mark as Source, Row as ReportRow, RowKind as Kind,
};

use super::Maker;
use crate::style::{MARK_WIDTH, Use};
use crate::table::{Cell, Column, ColumnKind, Emphasis, Mark, Marks, Row, RowKind, Table};

/// How precisely amounts of money are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Digits {
    /// In whole dirhams, as in statements.
    Dirhams,
    /// To the centime, as in schedules.
    Centimes,
}

/// The look of a report on a page.
pub(super) struct Shape {
    /// What the head of the labels says, usually the unit.
    pub head: String,
    /// Width of the whole, marks included.
    pub width: f32,
    /// Width of each column after the labels, which take what is left.
    pub columns: Vec<f32>,
    /// How precisely money is shown.
    pub digits: Digits,
    /// The size of the text.
    pub usage: Use,
    /// Above and below the text of a row.
    pub padding: f32,
}

impl Maker<'_> {
    /// A figure as it stands in a cell.
    pub(super) fn figure(&self, figure: &Figure, digits: Digits) -> String {
        let say = &self.say;
        match figure {
            Figure::Money(money) if money.is_zero() => "–".to_owned(),
            Figure::Money(money) => self.amount(*money, digits),
            Figure::UnitPrice(price) if price.is_zero() => "–".to_owned(),
            Figure::UnitPrice(price) => say.number_fixed(*price, 2),
            Figure::Quantity(quantity) if quantity.is_zero() => "–".to_owned(),
            Figure::Quantity(quantity) => say.number(*quantity),
            Figure::Percent(part) => say.percent_fixed(*part, 1),
            Figure::Ratio(ratio) => say.number_fixed(*ratio, 2),
            Figure::Count(count) => say.number((*count).into()),
            Figure::Month(month) => say.month_short_year(*month),
            Figure::Text(msg) => say.text(msg),
        }
    }

    /// An amount without its unit.
    pub(super) fn amount(&self, money: Money, digits: Digits) -> String {
        match digits {
            Digits::Dirhams => self.say.dirhams_number(money),
            Digits::Centimes => self.say.money_number(money),
        }
    }

    /// Rows of a report as a table, the labels before the columns.
    pub(super) fn table(&self, columns: &[Named], rows: &[ReportRow], shape: Shape) -> Table {
        let heads = columns.iter().map(|column| self.text(&column.label())).collect();
        let kinds = (0..columns.len()).map(|nth| column_kind(rows, nth)).collect();
        let rows = rows.iter().map(|row| self.row(row, columns.len(), shape.digits)).collect();
        self.lay(heads, kinds, rows, shape)
    }

    /// A table of rows that are ready, its first column the labels.
    pub(super) fn lay(
        &self,
        heads: Vec<String>,
        kinds: Vec<ColumnKind>,
        rows: Vec<Row>,
        shape: Shape,
    ) -> Table {
        let rest: f32 = shape.columns.iter().sum();
        let mut columns = vec![Column {
            kind: ColumnKind::Text,
            width: shape.width - MARK_WIDTH - rest,
            head: shape.head,
        }];
        let parts = heads.into_iter().zip(kinds).zip(&shape.columns);
        columns.extend(parts.map(|((head, kind), &width)| Column { kind, width, head }));
        Table::new(shape.width, Marks::Column, columns, rows).sized(shape.usage, shape.padding)
    }

    /// A row of a report.
    pub(super) fn row(&self, row: &ReportRow, columns: usize, digits: Digits) -> Row {
        let mut cells = vec![Cell::new(self.text(&row.label))];
        let figures = row.cells.iter().take(columns);
        cells.extend(figures.map(|figure| match figure {
            Some(figure) => Cell::new(self.figure(figure, digits)),
            None => Cell::default(),
        }));
        Row { kind: kind(row.kind), mark: mark(row), cells }
    }
}

/// What a row of a report is in a table.
pub(super) fn kind(kind: Kind) -> RowKind {
    match kind {
        Kind::Heading => RowKind::Heading,
        Kind::Item | Kind::Detail => RowKind::Item,
        Kind::Subtotal => RowKind::Subtotal,
        Kind::Total => RowKind::Total,
    }
}

/// Where the figures of a row come from; a heading has none.
pub(super) fn mark(row: &ReportRow) -> Option<Mark> {
    (row.kind != Kind::Heading).then_some(match row.mark {
        Source::Typed => Mark::Typed,
        Source::Computed => Mark::Computed,
    })
}

/// Columns of words, of figures of one sort, and of several.
fn column_kind(rows: &[ReportRow], column: usize) -> ColumnKind {
    let mut figures = rows.iter().filter_map(|row| row.cells.get(column)?.as_ref()).map(sort);
    let Some(first) = figures.next() else { return ColumnKind::Number };
    let same = figures.all(|other| other == first);
    match (first, same) {
        (Sort::Words, true) => ColumnKind::Text,
        (_, true) => ColumnKind::Number,
        (_, false) => ColumnKind::Mixed,
    }
}

/// What has its units digit in the same place.
#[derive(PartialEq, Eq)]
enum Sort {
    Words,
    Number,
    Part,
    Ratio,
    Month,
}

fn sort(figure: &Figure) -> Sort {
    match figure {
        Figure::Text(_) => Sort::Words,
        Figure::Percent(_) => Sort::Part,
        Figure::Ratio(_) => Sort::Ratio,
        Figure::Month(_) => Sort::Month,
        Figure::Money(_) | Figure::UnitPrice(_) | Figure::Quantity(_) | Figure::Count(_) => {
            Sort::Number
        }
    }
}

/// Outlines a cell: it breaks its reference, or is the one to look at.
pub(super) fn outline(row: &mut Row, column: usize) {
    if let Some(cell) = row.cells.get_mut(column + 1) {
        cell.emphasis = Emphasis::Outlined;
    }
}
