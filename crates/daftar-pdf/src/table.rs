//! Tables: columns in millimetres, numbers on their units digit, rules that say what a row is.
//!
//! A table is measured as a whole before it is drawn, then drawn row by row, so that a page
//! can end between any two of them.

mod set;

pub use set::{MarkSet, SetTable};

use crate::style::{MARK_WIDTH, Use};

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Somebody typed it.
    Typed,
    /// It follows from what was typed.
    Computed,
    /// The law says it.
    Rule,
}

/// What a row is. How it looks follows from that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// Names the rows below it.
    Heading,
    /// A line.
    Item,
    /// Sums lines above it.
    Subtotal,
    /// Sums the table.
    Total,
    /// Words over the whole width.
    Note,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words from the start side; they may take several lines.
    Text,
    /// Numbers on their units digit.
    Number,
    /// Figures of several sorts, flush with the end of the column.
    Mixed,
}

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What it holds.
    pub kind: ColumnKind,
    /// Its width in millimetres.
    pub width: f32,
    /// What its head says; a line feed begins a second line.
    pub head: String,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// What it says; nothing is an empty cell.
    pub text: String,
    /// How it stands out.
    pub emphasis: Emphasis,
}

/// How a cell stands out from its row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Emphasis {
    /// Not at all.
    #[default]
    None,
    /// Bold.
    Strong,
    /// Outlined, tinted and bold: it breaks its reference.
    Outlined,
}

impl Cell {
    /// A cell that says something.
    pub fn new(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), emphasis: Emphasis::None }
    }
}

/// One row: a cell for each column.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is.
    pub kind: RowKind,
    /// Where its figures come from.
    pub mark: Option<Mark>,
    /// One for each column; missing ones are empty.
    pub cells: Vec<Cell>,
}

/// Whether a table shows where its figures come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marks {
    /// A column of marks before the first.
    Column,
    /// No such column.
    None,
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Width in millimetres; the columns and the marks sum to it.
    pub width: f32,
    /// Whether there is a column of marks.
    pub marks: Marks,
    /// The columns after it.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The size of its text.
    pub usage: Use,
    /// Above and below the text of a row, in millimetres.
    pub padding: f32,
}

impl Table {
    /// A table of ordinary size.
    ///
    /// # Panics
    /// When the columns do not sum to the width: a mistake in a layout, not in what was typed.
    pub fn new(width: f32, marks: Marks, columns: Vec<Column>, rows: Vec<Row>) -> Table {
        let marked = if marks == Marks::Column { MARK_WIDTH } else { 0.0 };
        let sum: f32 = marked + columns.iter().map(|column| column.width).sum::<f32>();
        assert!((sum - width).abs() < 0.01, "columns of {sum} mm in a table of {width} mm");
        Table { width, marks, columns, rows, usage: Use::Table, padding: 0.72 }
    }

    /// The same in another size.
    pub fn sized(self, usage: Use, padding: f32) -> Table {
        Table { usage, padding, ..self }
    }
}

/// Between a number and a column of words after it.
const AFTER_NUMBER: f32 = 4.0;
/// Between words and the next column.
pub(crate) const AFTER_TEXT: f32 = 1.5;
impl Table {
    /// How far text keeps from its column's start, and the room it then has.
    fn inset(&self, column: usize) -> (f32, f32) {
        let width = self.columns[column].width;
        match self.columns[column].kind {
            ColumnKind::Number | ColumnKind::Mixed => (0.0, width),
            ColumnKind::Text => {
                let after_number = column > 0 && self.columns[column - 1].kind != ColumnKind::Text;
                let inset = if after_number { AFTER_NUMBER } else { 0.0 };
                (inset, (width - inset - AFTER_TEXT).max(1.0))
            }
        }
    }

    fn room(&self, column: usize) -> f32 {
        self.inset(column).1
    }
}
