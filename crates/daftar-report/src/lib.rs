//! What to show, in rows, message keys and numbers, before any language or look.
//!
//! A [`Report`] is a table that is finished and plain: renderers (screen, PDF, text, CSV)
//! only turn it into something to read. A row says what it is, never how it looks. No figure
//! is worked out here that a line of the projection does not already give: a report selects
//! lines, and sums months of them into years.
//!
//! Text, CSV and JSON are written by `daftar-text`, pages by `daftar-pdf`, tables and charts
//! of the screen by the browser app.

mod assumptions;
mod balance;
mod break_even;
mod cash;
mod columns;
mod costing;
mod equipment;
pub mod explain;
mod financing;
mod financing_years;
mod findings;
mod household;
mod income;
mod investment;
mod label;
mod loans;
mod periods;
mod ratios;
mod sales;
mod source;
mod summary;
mod what_if;

pub use columns::Column;
pub use explain::{Explained, explain, explain_line, explain_reference};
pub use label::item_label;
pub use source::Source;
pub use summary::{AskedLoan, Summary, YearLine, summary};

use daftar_core::{Money, Month, Msg, Projection, Workbook};
use rust_decimal::Decimal;

/// A finished table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Which report it is.
    pub id: ReportId,
    /// Its columns after the labels, in reading order.
    pub columns: Vec<Column>,
    /// Its rows, in reading order.
    pub rows: Vec<Row>,
}

/// A row of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Stays the same in every language and when other rows come and go: `sales.3`.
    pub id: String,
    /// What sort of row.
    pub kind: RowKind,
    /// What it is called.
    pub label: Msg,
    /// One cell a column. None where a cell makes no sense.
    pub cells: Vec<Option<Cell>>,
    /// Where its figures come from.
    pub mark: Mark,
    /// Where each figure comes from, one a cell where it is known: see [`Row::source`].
    pub sources: Vec<Option<Source>>,
}

/// What a row is. How it looks is up to a renderer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// Names the rows below it. Has no cells.
    Heading,
    /// A figure among others.
    Item,
    /// A figure beside the sums: it is no part of them.
    Detail,
    /// A sum that is part of another.
    Subtotal,
    /// The sum of all.
    Total,
}

impl RowKind {
    /// The word of machine output.
    pub const fn as_str(self) -> &'static str {
        match self {
            RowKind::Heading => "heading",
            RowKind::Item => "item",
            RowKind::Detail => "detail",
            RowKind::Subtotal => "subtotal",
            RowKind::Total => "total",
        }
    }
}

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Somebody typed it.
    Typed,
    /// It follows from what was typed.
    Computed,
}

impl Mark {
    /// The word of machine output and the end of its message `mark-`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Mark::Typed => "typed",
            Mark::Computed => "computed",
        }
    }
}

/// A figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// An amount, to the centime.
    Money(Money),
    /// The price or cost of one unit, in dirhams, up to four decimals.
    UnitPrice(Decimal),
    /// How many of a thing, up to three decimals.
    Quantity(Decimal),
    /// A fraction, shown as a percentage with one decimal.
    Percent(Decimal),
    /// How many times, shown with two decimals.
    Ratio(Decimal),
    /// A whole number.
    Count(u32),
    /// A month.
    Month(Month),
    /// Words.
    Text(Msg),
}

macro_rules! reports {
    ($($(#[$doc:meta])* $name:ident = $text:literal => $make:path,)*) => {
        /// The reports.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ReportId {
            $($(#[$doc])* $name,)*
        }

        impl ReportId {
            /// Every report, in the order of the lender's file.
            pub const ALL: &'static [ReportId] = &[$(ReportId::$name,)*];

            /// Its name in commands and machine output, and the end of its title's message
            /// `report-`. Stays the same for ever.
            pub const fn as_str(self) -> &'static str {
                match self { $(ReportId::$name => $text,)* }
            }

            /// The report of this name.
            pub fn from_name(name: &str) -> Option<ReportId> {
                ReportId::ALL.iter().copied().find(|id| id.as_str() == name)
            }

            /// What it is called.
            pub fn title(self) -> Msg {
                Msg::new(format!("report-{}", self.as_str()))
            }
        }

        /// Makes a report of a workbook and what follows from it.
        pub fn report(id: ReportId, book: &Workbook, plan: &Projection) -> Report {
            let (columns, rows) = match id {
                $(ReportId::$name => $make(book, plan),)*
            };
            debug_assert!(
                rows.iter().all(|row: &Row| row.cells.len() == columns.len()
                    || (row.kind == RowKind::Heading && row.cells.is_empty())),
                "a row of {} has not one cell a column", id.as_str()
            );
            Report { id, columns, rows }
        }
    };
}

/// Columns and rows.
type Table = (Vec<Column>, Vec<Row>);

reports! {
    /// What a lender looks at first.
    Summary = "summary" => summary::table,
    /// Needs and resources at the start.
    Financing = "financing" => financing::table,
    /// Needs and resources of each plan year.
    FinancingYears = "financing-years" => financing_years::table,
    /// What is bought to last, and how it wears out.
    Equipment = "equipment" => equipment::table,
    /// What one unit costs and leaves.
    Costing = "costing" => costing::table,
    /// Units sold and sales, month by month.
    Sales = "sales" => sales::table,
    /// Income statement, month by month.
    Income = "income" => income::monthly,
    /// Income statement, quarter by quarter.
    IncomeQuarters = "income-quarters" => income::quarterly,
    /// Income statement, year by year.
    IncomeYears = "income-years" => income::yearly,
    /// Cash plan, month by month.
    Cash = "cash" => cash::monthly,
    /// Cash plan, year by year.
    CashYears = "cash-years" => cash::yearly,
    /// Balance sheet, month by month.
    Balance = "balance" => balance::monthly,
    /// Balance sheet, year by year.
    BalanceYears = "balance-years" => balance::yearly,
    /// What must be advanced, and what there is for that, month by month.
    WorkingCapital = "working-capital" => balance::working_capital,
    /// Every instalment of every loan.
    Loans = "loans" => loans::table,
    /// Break-even and debt cover, year by year.
    BreakEven = "break-even" => break_even::table,
    /// Scenarios side by side.
    Scenarios = "scenarios" => what_if::scenarios,
    /// What a tenth less or more of each thing does.
    Sensitivity = "sensitivity" => what_if::sensitivity,
    /// How far sales may fall.
    Thresholds = "thresholds" => what_if::thresholds,
    /// The usual ratios, year by year.
    Ratios = "ratios" => ratios::table,
    /// The plan as an investment, for the coach.
    Investment = "investment" => investment::table,
    /// Whether the household can live on it.
    Household = "household" => household::table,
    /// Everything that was typed.
    Assumptions = "assumptions" => assumptions::table,
    /// What is missing, impossible, worrying or good.
    Findings = "findings" => findings::table,
}

impl Row {
    fn new(id: impl Into<String>, kind: RowKind, label: Msg, cells: Vec<Option<Cell>>) -> Row {
        let id = id.into();
        Row { id, kind, label, cells, mark: Mark::Computed, sources: Vec::new() }
    }

    /// Where the figure in a column comes from. None where there is no figure, or where it is
    /// no step from what was typed: a search, a sentence.
    pub fn source(&self, column: usize) -> Option<&Source> {
        self.cells.get(column)?.as_ref()?;
        self.sources.get(column)?.as_ref()
    }

    /// The same with the sources of its cells, in their order.
    fn from(self, sources: impl IntoIterator<Item = Option<Source>>) -> Row {
        Row { sources: sources.into_iter().collect(), ..self }
    }

    fn heading(key: &str) -> Row {
        let label = Msg::new(format!("heading-{key}"));
        Row::new(key, RowKind::Heading, label, Vec::new())
    }

    fn typed(self) -> Row {
        Row { mark: Mark::Typed, ..self }
    }
}
