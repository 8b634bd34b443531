//! What is on the pages, before there is a file: plain data, easy to print and to check.

use std::rc::Rc;

use crate::fonts::Weight;

/// A document ready to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// What it is about, for the window's title and for search.
    pub title: String,
    /// Who or what it is for, one line.
    pub subject: String,
    /// Language of the text: `fr`, `ar` or `en`.
    pub language: String,
    /// Which side a line starts from.
    pub direction: Direction,
    /// The day it was made. Given, never asked of a clock.
    pub date: DocumentDate,
    /// Every page, in order.
    pub pages: Vec<Page>,
    /// The table of contents a reader shows beside the pages.
    pub outline: Vec<OutlineEntry>,
}

/// A day of the calendar, as numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentDate {
    /// Four digits.
    pub year: u32,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
}

/// A line of the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineEntry {
    /// What it says.
    pub title: String,
    /// Which page, from 0.
    pub page: usize,
    /// 0 for a page, 1 for a heading on it.
    pub level: u8,
}

/// Which side a line starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// French, English, and every number.
    LeftToRight,
    /// Arabic.
    RightToLeft,
}

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Width in millimetres.
    pub width: f32,
    /// Height in millimetres.
    pub height: f32,
    /// Where everything but the running head and foot must stay.
    pub body: Area,
    /// In the order in which they are read.
    pub items: Vec<Item>,
}

/// A rectangle, in millimetres from the top left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Left edge.
    pub left: f32,
    /// Upper edge.
    pub top: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

impl Area {
    /// The right edge.
    pub fn right(&self) -> f32 {
        self.left + self.width
    }

    /// The lower edge.
    pub fn bottom(&self) -> f32 {
        self.top + self.height
    }
}

/// Something on a page, and what it is there for.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is for: the checks need it, and later the structure tree.
    pub role: Role,
    /// What is seen.
    pub ink: Ink,
}

/// What an item is for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Role {
    /// Head, foot, rules and grounds: said once or not at all by a reading machine.
    Furniture,
    /// Running text.
    Text,
    /// A title; the number is its depth, from 1.
    Heading(u8),
    /// A cell of a table: it must stay within its room and touch no other cell.
    Cell {
        /// Which table of the document, from 0.
        table: u32,
        /// Left edge of its column.
        left: f32,
        /// Right edge of its column.
        right: f32,
    },
    /// A part of a chart.
    Figure,
}

/// What is seen.
#[derive(Clone, Debug, PartialEq)]
pub enum Ink {
    /// A line of text.
    Text(TextLine),
    /// Straight lines from point to point.
    Line {
        /// Two or more, as (left, top).
        points: Vec<(f32, f32)>,
        /// How it is drawn.
        stroke: Stroke,
    },
    /// A closed figure.
    Path {
        /// Corners, as (left, top).
        points: Vec<(f32, f32)>,
        /// Inside.
        fill: Option<Fill>,
        /// Outline.
        stroke: Option<Stroke>,
    },
}

/// A line that is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Thickness in millimetres.
    pub width: f32,
    /// Its colour.
    pub colour: Colour,
    /// Whole or broken.
    pub dash: Dash,
}

/// Whole or broken: the order in which lines of one chart are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dash {
    /// Whole.
    Solid,
    /// Long dashes.
    Long,
    /// Short dashes.
    Short,
    /// Dots.
    Dots,
}

/// The inside of a figure. Patterns tell parts apart on a grey copy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fill {
    /// One colour.
    Solid(Colour),
    /// Dots of ink on white.
    Dots,
    /// Thin slanted lines on white.
    LightHatch,
    /// Thick slanted lines on white.
    DarkHatch,
}

/// Red, green and blue, 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour(pub u8, pub u8, pub u8);

/// A line of text: what it says in the order of reading, and its glyphs from left to right.
#[derive(Clone, Debug, PartialEq)]
pub struct TextLine {
    /// The words, without controls.
    pub text: String,
    /// Left edge in millimetres.
    pub left: f32,
    /// Width in millimetres.
    pub width: f32,
    /// Where the letters stand, in millimetres from the top of the page.
    pub baseline: f32,
    /// From left to right.
    pub runs: Vec<Run>,
}

/// Glyphs of one look, one after the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Left edge, in millimetres from the line's.
    pub left: f32,
    /// Size in points.
    pub size: f32,
    /// Thickness of the letters.
    pub weight: Weight,
    /// Their colour.
    pub colour: Colour,
    /// From left to right, shared with every run that says the same.
    pub glyphs: Rc<[Glyph]>,
}

/// One glyph and what it stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Glyph {
    /// What is drawn.
    pub outline: Outline,
    /// How far to the next, in thousandths of the size.
    pub advance: i32,
    /// The characters it stands for when copied or searched.
    pub text: String,
}

/// The ink of a glyph.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outline {
    /// A glyph of the font.
    Plain(u16),
    /// Several, each moved to the right and up: a letter and its signs.
    Stacked(Vec<(u16, i16, i16)>),
    /// None: it only stands for a character of a neighbour.
    Empty,
    /// The font has none: an empty box is drawn, and a fault reported.
    Missing,
}
