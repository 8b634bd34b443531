//! A table measured as a whole, then drawn row by row, so that a page can end between any
//! two of them.

use super::{AFTER_TEXT, Column, ColumnKind, Emphasis, Mark, Marks, Row, RowKind, Table};
use crate::fonts::Faces;
use crate::model::{Area, Direction, Fill, Role};
use crate::sheet::{Align, Sheet};
use crate::style::{ACCENT, GREY, INK, MARK_WIDTH, ROW_RULE, TINT, Theme, Use, solid};
use crate::text::{self, SetLine, Span, Style};

const HEAD_RULE: f32 = 0.9;
const ITEM_RULE: f32 = 0.3;
const SUBTOTAL_RULE: f32 = 0.5;
const TOTAL_RULE: f32 = 1.0;
const OUTLINE: f32 = 1.0;

/// A table whose text has been set.
pub struct SetTable<'a> {
    table: &'a Table,
    theme: Theme,
    number: u32,
    /// Start of each column from the table's start.
    starts: Vec<f32>,
    /// Left edge of each column's units digit's right side, from the column's left edge.
    units: Vec<f32>,
    head: Vec<Vec<SetLine>>,
    head_mark: Option<Mark>,
    marks: MarkSet,
    rows: Vec<SetRow>,
}

struct SetRow {
    cells: Vec<Vec<SetLine>>,
    /// Width of what follows the units digit, per column.
    tails: Vec<f32>,
    height: f32,
}

impl<'a> SetTable<'a> {
    /// Sets the text of a table; `number` tells its cells from those of other tables.
    pub fn new(faces: &Faces, theme: Theme, table: &'a Table, number: u32) -> SetTable<'a> {
        let mut starts = Vec::new();
        let mut at = if table.marks == Marks::Column { MARK_WIDTH } else { 0.0 };
        for column in &table.columns {
            starts.push(at);
            at += column.width;
        }
        let style = theme.style(Use::TableHead);
        let head = table
            .columns
            .iter()
            .enumerate()
            .map(|(nth, column)| {
                let span = Span::new(column.head.clone(), style);
                text::lines(faces, &[span], theme.direction, table.room(nth))
            })
            .collect();
        let rows: Vec<SetRow> =
            table.rows.iter().map(|row| set_row(faces, theme, table, row)).collect();
        let units = (0..table.columns.len()).map(|nth| units(theme, table, &rows, nth)).collect();
        let same = table.rows.first().and_then(|row| row.mark).filter(|mark| {
            table.rows.iter().all(|row| row.mark == Some(*mark) || row.mark.is_none())
        });
        let marks = MarkSet::new(faces, theme.style(table.usage));
        SetTable { table, theme, number, starts, units, head, head_mark: same, marks, rows }
    }

    /// Height of the head, its rule included, in millimetres.
    pub fn head_height(&self) -> f32 {
        if self.headless() {
            return 0.0;
        }
        let tallest = self
            .head
            .iter()
            .map(|lines| lines.iter().map(|line| line.height).sum::<f32>())
            .fold(0.0, f32::max);
        tallest + 1.4
    }

    /// A table none of whose columns needs a name.
    fn headless(&self) -> bool {
        let silent = self.head.iter().flatten().all(|line| line.runs.is_empty());
        silent && (self.head_mark.is_none() || self.table.marks == Marks::None)
    }

    /// Height of a row in millimetres.
    pub fn row_height(&self, row: usize) -> f32 {
        self.rows[row].height
    }

    /// How many rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Height of the whole table on one page.
    pub fn height(&self) -> f32 {
        self.head_height() + self.rows.iter().map(|row| row.height).sum::<f32>()
    }

    /// The rows that may not be parted from the one at `row`, itself included: a heading keeps
    /// the row below it, and a total is never alone at the top of a page.
    pub fn together(&self, row: usize) -> std::ops::Range<usize> {
        let kind = |nth: usize| self.table.rows.get(nth).map(|row| row.kind);
        let mut end = row + 1;
        while kind(end - 1) == Some(RowKind::Heading) && end < self.rows.len() {
            end += 1;
        }
        while matches!(kind(end), Some(RowKind::Subtotal | RowKind::Total)) {
            end += 1;
        }
        row..end
    }

    fn room_of(&self, column: usize, start: f32, sheet: &Sheet) -> (f32, f32, f32) {
        let from = start + self.starts[column];
        let width = self.table.columns[column].width;
        (from, width, sheet.left(from, width))
    }

    /// Draws the head at `top`.
    pub fn draw_head(&self, sheet: &mut Sheet, start: f32, top: f32) {
        let height = self.head_height();
        if self.headless() {
            return;
        }
        for (nth, lines) in self.head.iter().enumerate() {
            let (from, width, left) = self.room_of(nth, start, sheet);
            let role = Role::Cell { table: self.number, left, right: left + width };
            let tall: f32 = lines.iter().map(|line| line.height).sum();
            let mut at = top + height - 1.4 - tall;
            for line in lines {
                let (inset, room) = self.table.inset(nth);
                let align = match self.table.columns[nth].kind {
                    ColumnKind::Text => Align::Start,
                    _ => self.theme.pick(Align::End, Align::Centre),
                };
                sheet.text(role, line, (from + inset, at), room, align);
                at += line.height;
            }
        }
        if let Some(mark) = self.head_mark.filter(|_| self.table.marks == Marks::Column) {
            self.marks.draw(sheet, mark, (start, top + height - 1.4 - 1.8));
        }
        let rule = (start, top + height - 0.5);
        sheet.rule(Role::Furniture, rule, self.table.width, solid(HEAD_RULE, INK));
    }

    /// Draws one row at `top`.
    pub fn draw_row(&self, sheet: &mut Sheet, row: usize, start: f32, top: f32) {
        let (set, source) = (&self.rows[row], &self.table.rows[row]);
        let bottom = top + set.height;
        self.draw_grounds(sheet, row, start, top);
        self.draw_rules(sheet, row, start, (top, bottom));
        if let Some(mark) = source.mark
            && self.table.marks == Marks::Column
            && self.head_mark.is_none()
        {
            let middle = top + self.table.padding + self.line_height() / 2.0;
            self.marks.draw(sheet, mark, (start, middle));
        }
        for (nth, lines) in set.cells.iter().enumerate() {
            let (from, width, left) = self.room_of(nth, start, sheet);
            let span = if spans_all(source.kind) { self.table.width } else { width };
            let edge = sheet.left(from, span);
            let role = Role::Cell { table: self.number, left: edge, right: edge + span };
            let mut at = top + self.table.padding + heading_space(source.kind);
            for line in lines {
                match self.table.columns[nth].kind {
                    ColumnKind::Number | ColumnKind::Mixed if !spans_all(source.kind) => {
                        let right = self.units[nth] + set.tails[nth];
                        // One set smaller fills its column.
                        let shift = (right - line.width).max(0.0);
                        sheet.text_at(role, line, left + shift, at);
                    }
                    _ => {
                        let (inset, _) = self.table.inset(nth);
                        sheet.text(role, line, (from + inset, at), line.width, Align::Start);
                    }
                }
                at += line.height;
            }
        }
    }

    fn line_height(&self) -> f32 {
        self.theme.style(self.table.usage).line_height()
    }

    fn draw_grounds(&self, sheet: &mut Sheet, row: usize, start: f32, top: f32) {
        for (nth, cell) in self.table.rows[row].cells.iter().enumerate() {
            if cell.emphasis == Emphasis::Outlined {
                let (from, width, _) = self.room_of(nth, start, sheet);
                let area = Area { left: from, top, width, height: self.rows[row].height };
                let stroke = solid(OUTLINE, INK);
                sheet.rectangle(Role::Furniture, area, Some(Fill::Solid(TINT)), Some(stroke));
            }
        }
    }

    fn draw_rules(&self, sheet: &mut Sheet, row: usize, start: f32, (top, bottom): (f32, f32)) {
        let rules = match self.table.rows[row].kind {
            RowKind::Heading | RowKind::Note => (None, None),
            RowKind::Item => (None, Some(solid(ITEM_RULE, ROW_RULE))),
            RowKind::Subtotal => {
                (Some(solid(SUBTOTAL_RULE, INK)), Some(solid(ITEM_RULE, ROW_RULE)))
            }
            RowKind::Total => (Some(solid(TOTAL_RULE, INK)), Some(solid(TOTAL_RULE, INK))),
        };
        // Under the head there is a rule already.
        let above = rules.0.filter(|_| row > 0);
        for (at, rule) in [(top, above), (bottom, rules.1)] {
            if let Some(stroke) = rule {
                sheet.rule(Role::Furniture, (start, at), self.table.width, stroke);
            }
        }
    }
}

/// The marks, set once for a table or a legend.
#[derive(Clone, Debug)]
pub struct MarkSet {
    computed: SetLine,
    rule: SetLine,
}

impl MarkSet {
    /// Sets the signs in the size of their surroundings.
    pub fn new(faces: &Faces, style: Style) -> MarkSet {
        let sign = |text| text::line(faces, text, style.coloured(GREY), Direction::LeftToRight);
        MarkSet { computed: sign("="), rule: sign("§") }
    }

    /// Draws a mark that begins at `start`, in a line whose middle is at `middle`.
    pub fn draw(&self, sheet: &mut Sheet, mark: Mark, (start, middle): (f32, f32)) {
        let line = match mark {
            Mark::Typed => {
                // The font has no filled square small enough: it is drawn.
                let area = Area { left: start + 0.2, top: middle - 0.5, width: 1.25, height: 1.25 };
                let fill = Some(Fill::Solid(INK));
                return sheet.rectangle(Role::Furniture, area, fill, None);
            }
            Mark::Computed => &self.computed,
            Mark::Rule => &self.rule,
        };
        let place = (start, middle - line.height / 2.0);
        sheet.text(Role::Furniture, line, place, line.width, Align::Start);
    }
}

fn spans_all(kind: RowKind) -> bool {
    matches!(kind, RowKind::Heading | RowKind::Note)
}

/// A heading stands a little off the rows above it.
fn heading_space(kind: RowKind) -> f32 {
    if kind == RowKind::Heading { 0.6 } else { 0.0 }
}

fn row_style(theme: Theme, table: &Table, kind: RowKind, cell: Emphasis) -> Style {
    let style = theme.style(table.usage);
    match kind {
        RowKind::Heading => style.bold().coloured(ACCENT),
        RowKind::Note => theme.style(Use::Note),
        RowKind::Subtotal | RowKind::Total => style.bold(),
        RowKind::Item if cell != Emphasis::None => style.bold(),
        RowKind::Item => style,
    }
}

fn set_row(faces: &Faces, theme: Theme, table: &Table, row: &Row) -> SetRow {
    let mut cells = Vec::new();
    let mut tails = Vec::new();
    let mut tallest = theme.style(table.usage).line_height();
    for (nth, cell) in row.cells.iter().enumerate().take(table.columns.len()) {
        let style = row_style(theme, table, row.kind, cell.emphasis);
        let column = &table.columns[nth];
        let number = column.kind != ColumnKind::Text && !spans_all(row.kind);
        let mut tail = 0.0;
        let lines = if cell.text.is_empty() {
            Vec::new()
        } else if number {
            let (lines, after) = set_number(faces, theme, column, &cell.text, style);
            tail = after;
            lines
        } else {
            let room = if spans_all(row.kind) {
                table.columns.iter().map(|column| column.width).sum::<f32>() - AFTER_TEXT
            } else {
                table.room(nth)
            };
            let span = Span::new(cell.text.clone(), style);
            text::lines(faces, &[span], theme.direction, room)
        };
        tallest = tallest.max(lines.iter().map(|line| line.height).sum());
        cells.push(lines);
        tails.push(tail);
        if spans_all(row.kind) {
            break;
        }
    }
    tails.resize(table.columns.len(), 0.0);
    SetRow { cells, tails, height: tallest + 2.0 * table.padding + heading_space(row.kind) }
}

/// A number on one line, and the width of what follows its units digit. One that is wider than
/// its column (hundreds of billions) is set smaller rather than cut or run into the next.
fn set_number(
    faces: &Faces,
    theme: Theme,
    column: &Column,
    number: &str,
    style: Style,
) -> (Vec<SetLine>, f32) {
    // A number reads from left to right everywhere; a month or a word as its language does.
    if number.chars().any(char::is_alphabetic) {
        let span = Span::new(number, style);
        return (text::lines(faces, &[span], theme.direction, column.width), 0.0);
    }
    let direction = Direction::LeftToRight;
    let line = text::line(faces, number, style, direction);
    if line.width > column.width {
        let size = (style.size * column.width / line.width * 0.98).max(1.0);
        let smaller = Style { size, ..style };
        return (vec![text::line(faces, number, smaller, direction)], 0.0);
    }
    let tail = if column.kind == ColumnKind::Mixed { "" } else { tail_of(number) };
    (vec![line], text::width(faces, tail, style, direction))
}

/// What follows the units digit: the decimals and a sign of unit.
fn tail_of(number: &str) -> &str {
    let digit = |c: char| c.is_ascii_digit();
    let Some(first) = number.find(digit) else { return "" };
    let rest = &number[first..];
    let end = rest
        .char_indices()
        .find(|&(at, c)| {
            let grouping =
                matches!(c, '\u{a0}' | '\u{202f}') && rest[at + c.len_utf8()..].starts_with(digit);
            !digit(c) && !grouping
        })
        .map_or(rest.len(), |(at, _)| at);
    &rest[end..]
}

/// Where the units digits of a column end, from its left edge. Left to right the longest tail
/// touches the right edge; in Arabic the numbers are a block in the middle.
fn units(theme: Theme, table: &Table, rows: &[SetRow], column: usize) -> f32 {
    let width = table.columns[column].width;
    let (mut whole, mut tail) = (0.0_f32, 0.0_f32);
    for row in rows {
        for line in row.cells.get(column).into_iter().flatten() {
            whole = whole.max(line.width - row.tails[column]);
            tail = tail.max(row.tails[column]);
        }
    }
    let block = (width - whole - tail).max(0.0) / 2.0;
    theme.pick(width - tail, (block + whole).min(width - tail))
}
