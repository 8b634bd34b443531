//! Pages filled from top to bottom, each with its head and its foot.

mod chrome;

pub use chrome::{Chrome, PageLabel};

use crate::fonts::Faces;
use crate::model::{Area, Direction, OutlineEntry, Role};
use crate::sheet::{Align, Sheet};
use crate::style::{
    ACCENT, BINDING_MARGIN, BODY_WIDTH, GUTTER, HALF_WIDTH, LANDSCAPE_BODY_WIDTH, LANDSCAPE_MARGIN,
    Theme, Use, solid,
};
use crate::table::{SetTable, Table};
use crate::text::{self, SetLine, Span, Style};

/// Which way the paper lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Orientation {
    /// Upright.
    Portrait,
    /// Lying.
    Landscape,
}

/// The top of a page.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Which way the paper lies.
    pub orientation: Orientation,
    /// Its number among the subjects.
    pub number: String,
    /// Its title.
    pub title: String,
    /// A grey line under the title, or nothing.
    pub subtitle: String,
    /// One sentence made from the figures, or nothing.
    pub takeaway: String,
}

/// Pages being filled.
pub struct Flow<'a> {
    /// The faces everything is set in.
    pub faces: &'a Faces,
    /// Sizes and sides.
    pub theme: Theme,
    chrome: Chrome,
    sheets: Vec<Sheet>,
    outline: Vec<OutlineEntry>,
    opening: Option<Opening>,
    /// Where the next thing goes, from the top of the page.
    cursor: f32,
    /// Where it starts, and how wide it may be.
    column: (f32, f32),
    tables: u32,
}

const PORTRAIT: (f32, f32) = (210.0, 297.0);
const BODY_TOP: f32 = 19.0;
const FIRST_BODY_TOP: f32 = 11.0;

impl<'a> Flow<'a> {
    /// No page yet.
    pub fn new(faces: &'a Faces, theme: Theme, chrome: Chrome) -> Flow<'a> {
        Flow {
            faces,
            theme,
            chrome,
            sheets: Vec::new(),
            outline: Vec::new(),
            opening: None,
            cursor: 0.0,
            column: (BINDING_MARGIN, BODY_WIDTH),
            tables: 0,
        }
    }

    /// Begins the first page, which has no head.
    pub fn first_page(&mut self, title: &str) {
        self.add_sheet(Orientation::Portrait, FIRST_BODY_TOP);
        self.note_outline(title, 0);
        self.opening = None;
    }

    /// Begins a page on a subject.
    pub fn open(&mut self, opening: Opening) {
        self.add_sheet(opening.orientation, BODY_TOP);
        self.note_outline(&opening.title, 0);
        self.title(&opening.number, &opening.title);
        if !opening.subtitle.is_empty() {
            self.space(0.4);
            self.paragraph(&opening.subtitle, Use::Label);
        }
        self.title_rule();
        if !opening.takeaway.is_empty() {
            self.paragraph(&opening.takeaway, Use::Takeaway);
            self.space(2.0);
        }
        self.opening = Some(opening);
    }

    /// Goes on with the same subject on another page.
    pub fn turn(&mut self) {
        let Some(opening) = self.opening.clone() else {
            return self.add_sheet(Orientation::Portrait, BODY_TOP);
        };
        self.add_sheet(opening.orientation, BODY_TOP);
        let number = format!("{} {}", opening.number, self.chrome.continued);
        self.title(&number, &opening.title);
        self.title_rule();
    }

    fn add_sheet(&mut self, orientation: Orientation, top: f32) {
        let (width, height) = match orientation {
            Orientation::Portrait => PORTRAIT,
            Orientation::Landscape => (PORTRAIT.1, PORTRAIT.0),
        };
        let (start, body, foot) = match orientation {
            Orientation::Portrait => (BINDING_MARGIN, BODY_WIDTH, 16.0),
            Orientation::Landscape => (LANDSCAPE_MARGIN, LANDSCAPE_BODY_WIDTH, 14.0),
        };
        let left = match self.theme.direction {
            Direction::LeftToRight => start,
            Direction::RightToLeft => width - start - body,
        };
        let area = Area { left, top, width: body, height: height - foot - top };
        self.sheets.push(Sheet::new(width, height, area, self.theme.direction));
        self.cursor = top;
        self.column = (start, body);
    }

    fn note_outline(&mut self, title: &str, level: u8) {
        let page = self.sheets.len().saturating_sub(1);
        let plain = title.chars().filter(|&c| !crate::shape::is_control(c)).collect();
        self.outline.push(OutlineEntry { title: plain, page, level });
    }

    fn title(&mut self, number: &str, title: &str) {
        let style = self.theme.style(Use::PageTitle);
        let number = text::line(self.faces, number, style.coloured(ACCENT), self.theme.direction);
        let (start, width) = self.column;
        let top = self.cursor;
        let indent = if number.runs.is_empty() { 0.0 } else { number.width.max(8.0) + 3.6 };
        self.put(Role::Heading(1), &number, (start, top), width, Align::Start);
        let lines = self.set(title, style, width - indent);
        for line in &lines {
            let at = (start + indent, self.cursor);
            self.put(Role::Heading(1), line, at, width - indent, Align::Start);
            self.cursor += line.height;
        }
    }

    fn title_rule(&mut self) {
        self.cursor += 1.6;
        let (start, width) = self.column;
        let at = (start, self.cursor);
        self.sheet().rule(Role::Furniture, at, width, solid(1.2, ACCENT));
        self.cursor += 2.2;
    }

    /// The page being filled.
    pub fn sheet(&mut self) -> &mut Sheet {
        let last = self.sheets.len() - 1;
        &mut self.sheets[last]
    }

    /// Where the next thing goes, in millimetres from the top of the page.
    pub fn cursor(&self) -> f32 {
        self.cursor
    }

    /// Where the column starts, from the start side.
    pub fn start(&self) -> f32 {
        self.column.0
    }

    /// How wide the column is.
    pub fn width(&self) -> f32 {
        self.column.1
    }

    /// Leaves room.
    pub fn space(&mut self, height: f32) {
        self.cursor += height;
    }

    /// What is left of the page, in millimetres.
    pub fn left_over(&self) -> f32 {
        self.sheets.last().map_or(0.0, |sheet| sheet.page.body.bottom() - self.cursor)
    }

    /// Turns the page unless something of this height still fits.
    pub fn need(&mut self, height: f32) {
        let full = self.sheets.last().map_or(0.0, |sheet| sheet.page.body.height - 12.0);
        if self.left_over() < height && (height <= full || self.left_over() < full / 2.0) {
            self.turn();
        }
    }

    /// Sets text in lines of the given width.
    pub fn set(&self, text: &str, style: Style, width: f32) -> Vec<SetLine> {
        text::lines(self.faces, &[Span::new(text, style)], self.theme.direction, width)
    }

    /// Places a line on the page being filled.
    pub fn put(&mut self, role: Role, line: &SetLine, place: (f32, f32), width: f32, align: Align) {
        self.sheet().text(role, line, place, width, align);
    }

    /// A paragraph over the width of the column.
    pub fn paragraph(&mut self, text: &str, usage: Use) {
        let span = Span::new(text, self.theme.style(usage));
        self.spans(Role::Text, &[span]);
    }

    /// A paragraph of several looks.
    pub fn spans(&mut self, role: Role, spans: &[Span]) {
        let lines = text::lines(self.faces, spans, self.theme.direction, self.column.1);
        let pair: f32 = lines.iter().take(2).map(|line| line.height).sum();
        self.need(pair);
        for line in &lines {
            self.need(line.height);
            let place = (self.column.0, self.cursor);
            self.put(role, line, place, self.column.1, Align::Start);
            self.cursor += line.height;
        }
    }

    /// A heading, with a grey note after it or nothing. It keeps what follows with it.
    pub fn heading(&mut self, title: &str, note: &str, follows: f32) {
        let style = self.theme.style(Use::Heading);
        let mut spans = vec![Span::new(title, style)];
        if !note.is_empty() {
            spans.push(Span::new(format!(" — {note}"), self.theme.style(Use::Label)));
        }
        self.need(3.6 + style.line_height() + follows);
        self.cursor += 3.6;
        self.spans(Role::Heading(2), &spans);
        self.cursor += 1.1;
    }

    /// A table over as many pages as it takes; its head is repeated on each.
    pub fn table(&mut self, table: &Table) {
        self.rows(table, &[0.0]);
    }

    /// A table half as wide as the page, that goes on beside itself before it goes on overleaf.
    pub fn table_in_halves(&mut self, table: &Table) {
        self.rows(table, &[0.0, HALF_WIDTH + GUTTER]);
    }

    /// Draws a table in columns that begin at `shifts` from the start, page after page.
    fn rows(&mut self, table: &Table, shifts: &[f32]) {
        let faces = self.faces;
        let set = SetTable::new(faces, self.theme, table, self.tables);
        self.tables += 1;
        if set.is_empty() {
            return;
        }
        let height =
            |rows: std::ops::Range<usize>| -> f32 { rows.map(|row| set.row_height(row)).sum() };
        self.need(set.head_height() + height(set.together(0)));
        let (mut column, mut top) = (0, self.cursor);
        let mut lowest = top;
        self.table_head(&set, self.column.0);
        let mut row = 0;
        while row < set.len() {
            let group = set.together(row);
            if self.left_over() < height(group.clone()) {
                column = (column + 1) % shifts.len();
                if column == 0 {
                    self.turn();
                    (top, lowest) = (self.cursor, self.cursor);
                } else {
                    self.cursor = top;
                }
                self.table_head(&set, self.column.0 + shifts[column]);
            }
            for row in group.clone() {
                let (start, at) = (self.column.0 + shifts[column], self.cursor);
                set.draw_row(self.sheet(), row, start, at);
                self.cursor += set.row_height(row);
            }
            lowest = lowest.max(self.cursor);
            row = group.end;
        }
        self.cursor = lowest + 0.8;
    }

    fn table_head(&mut self, set: &SetTable<'_>, start: f32) {
        let top = self.cursor;
        set.draw_head(self.sheet(), start, top);
        self.cursor += set.head_height();
    }

    /// Height of what `fill` would draw in a column of the given width, on a page without end.
    pub fn height_of(&self, width: f32, fill: &dyn Fn(&mut Flow<'a>)) -> f32 {
        let mut scratch = Flow::new(self.faces, self.theme, Chrome::default());
        let area = Area { left: 0.0, top: 0.0, width, height: f32::MAX / 4.0 };
        scratch.sheets.push(Sheet::new(width, 0.0, area, self.theme.direction));
        scratch.column = (0.0, width);
        fill(&mut scratch);
        scratch.cursor
    }

    /// Two columns side by side; one above the other when they do not fit on a page.
    pub fn columns(&mut self, first: &dyn Fn(&mut Flow<'a>), second: &dyn Fn(&mut Flow<'a>)) {
        let pair = [(0.0, HALF_WIDTH), (HALF_WIDTH + GUTTER, HALF_WIDTH)];
        self.split(pair, [first, second]);
    }

    /// Columns of any widths, each (start, width) counted from the start of the body.
    pub fn split(&mut self, places: [(f32, f32); 2], fills: [&dyn Fn(&mut Flow<'a>); 2]) {
        let tallest = places
            .iter()
            .zip(fills)
            .map(|(place, fill)| self.height_of(place.1, fill))
            .fold(0.0, f32::max);
        self.need(tallest);
        if self.left_over() < tallest {
            fills.iter().for_each(|fill| fill(self));
            return;
        }
        let (whole, top) = (self.column, self.cursor);
        let mut bottom = top;
        for (place, fill) in places.iter().zip(fills) {
            self.cursor = top;
            self.column = (whole.0 + place.0, place.1);
            fill(self);
            bottom = bottom.max(self.cursor);
        }
        self.column = whole;
        self.cursor = bottom;
    }
}
