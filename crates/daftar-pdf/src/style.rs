//! Sizes, colours and distances of the lender's dossier, in one place.

use crate::fonts::Weight;
use crate::model::{Colour, Dash, Direction, Stroke};
use crate::text::{MM_PER_PT, Style};

/// Text, rules, outlines.
pub const INK: Colour = Colour(0x17, 0x20, 0x2a);
/// Titles, headings and the solid fill of charts; nearly black on a copy.
pub const ACCENT: Colour = Colour(0x0b, 0x4a, 0x5e);
/// Labels, notes, marks.
pub const GREY: Colour = Colour(0x4a, 0x54, 0x5d);
/// Grids, the rules of the head and the foot.
pub const HAIRLINE: Colour = Colour(0x9a, 0xa3, 0xaa);
/// The rule under a row.
pub const ROW_RULE: Colour = Colour(0xb4, 0xbb, 0xc0);
/// Inside an outlined cell, and nowhere else.
pub const TINT: Colour = Colour(0xea, 0xf0, 0xf2);
/// Only with a triangle and words.
pub const WARNING: Colour = Colour(0x8f, 0x32, 0x10);
/// The lightest fill of a chart.
pub const PALE: Colour = Colour(0xc9, 0xd3, 0xd7);
/// Paper.
pub const WHITE: Colour = Colour(255, 255, 255);

/// Inner margin, where pages are bound: the start side.
pub const BINDING_MARGIN: f32 = 22.0;
/// The other side.
pub const OUTER_MARGIN: f32 = 16.0;
/// Both sides of a landscape page.
pub const LANDSCAPE_MARGIN: f32 = 12.0;
/// Width of the body of a portrait page.
pub const BODY_WIDTH: f32 = 172.0;
/// Width of the body of a landscape page.
pub const LANDSCAPE_BODY_WIDTH: f32 = 273.0;
/// Half of a portrait body.
pub const HALF_WIDTH: f32 = 83.0;
/// Between the halves.
pub const GUTTER: f32 = 6.0;
/// The column of marks in a table.
pub const MARK_WIDTH: f32 = 4.4;

/// What a text is for; the language decides its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// The amount asked for, on the first page.
    Amount,
    /// The name of the business.
    Business,
    /// The title of a page.
    PageTitle,
    /// A key figure.
    KeyFigure,
    /// The sentence under a title.
    Takeaway,
    /// A heading within a page.
    Heading,
    /// Running text.
    Body,
    /// Lines of checks.
    Check,
    /// Rows of a table.
    Table,
    /// Rows of a table with many columns.
    DenseTable,
    /// Rows of the cash plan.
    CashTable,
    /// Rows of a loan schedule.
    ScheduleTable,
    /// A label over a figure.
    Label,
    /// The head of a table.
    TableHead,
    /// A note under a table.
    Note,
    /// The running head and foot.
    Running,
    /// Labels in a chart.
    Chart,
}

/// Everything that depends on the side a language starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// The side.
    pub direction: Direction,
}

impl Theme {
    /// Whether the first of a pair (left to right) or the second (Arabic) applies.
    pub fn pick<T>(&self, latin: T, arabic: T) -> T {
        match self.direction {
            Direction::LeftToRight => latin,
            Direction::RightToLeft => arabic,
        }
    }

    /// The look of a text.
    pub fn style(&self, usage: Use) -> Style {
        use Weight::{Bold, Regular};
        let (latin, arabic, weight, colour) = match usage {
            Use::Amount => ((25.0, 29.0), (25.0, 29.0), Bold, INK),
            Use::Business => ((21.0, 26.0), (21.0, 32.0), Bold, INK),
            Use::PageTitle => ((16.0, 20.0), (16.0, 22.0), Bold, INK),
            Use::KeyFigure => ((14.5, 18.0), (14.5, 20.0), Bold, INK),
            Use::Takeaway => ((10.0, 14.0), (10.5, 17.0), Regular, INK),
            Use::Heading => ((9.75, 13.0), (10.5, 16.0), Bold, ACCENT),
            Use::Body => ((8.75, 12.5), (9.0, 14.0), Regular, INK),
            Use::Check => ((8.0, 11.0), (8.2, 11.6), Regular, INK),
            Use::Table => ((8.5, 11.0), (8.75, 12.0), Regular, INK),
            Use::DenseTable => ((7.6, 10.0), (8.0, 10.8), Regular, INK),
            Use::CashTable => ((7.4, 9.6), (7.4, 9.8), Regular, INK),
            Use::ScheduleTable => ((7.0, 10.1), (7.0, 10.1), Regular, INK),
            Use::Label => ((7.75, 10.5), (8.0, 12.0), Regular, GREY),
            Use::TableHead => ((7.5, 9.5), (7.5, 9.5), Regular, GREY),
            Use::Note => ((7.5, 10.0), (7.75, 11.5), Regular, GREY),
            Use::Running => ((7.0, 9.0), (7.0, 9.0), Regular, GREY),
            Use::Chart => ((7.0, 9.0), (7.0, 9.0), Regular, INK),
        };
        let (size, leading) = self.pick(latin, arabic);
        Style { size, leading, weight, colour }
    }
}

/// A whole line of a given thickness in points.
pub fn solid(points: f32, colour: Colour) -> Stroke {
    Stroke { width: points * MM_PER_PT, colour, dash: Dash::Solid }
}
