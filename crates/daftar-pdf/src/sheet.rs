//! A page being filled, counted from the side a line starts from.
//!
//! `start` is the distance from the left edge in French and from the right edge in Arabic, so
//! a layout is written once and mirrored here, in one place.

use crate::model::{Area, Direction, Fill, Ink, Item, Page, Role, Stroke, TextLine};
use crate::text::SetLine;

/// Where a line lies in the room it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Where reading starts.
    Start,
    /// Where it ends.
    End,
    /// In the middle.
    Centre,
}

/// A page being filled.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The page so far.
    pub page: Page,
    direction: Direction,
}

impl Sheet {
    /// An empty page; `body` is counted from the left.
    pub fn new(width: f32, height: f32, body: Area, direction: Direction) -> Sheet {
        Sheet { page: Page { width, height, body, items: Vec::new() }, direction }
    }

    /// The left edge of something `width` wide that begins at `start`.
    pub fn left(&self, start: f32, width: f32) -> f32 {
        match self.direction {
            Direction::LeftToRight => start,
            Direction::RightToLeft => self.page.width - start - width,
        }
    }

    /// Places a line in a room that begins at `start` and is `width` wide.
    pub fn text(
        &mut self,
        role: Role,
        line: &SetLine,
        (start, top): (f32, f32),
        width: f32,
        align: Align,
    ) {
        let room = width - line.width;
        let shift = match align {
            Align::Start => 0.0,
            Align::Centre => room / 2.0,
            Align::End => room,
        };
        let left = self.left(start + shift, line.width);
        self.text_at(role, line, left, top);
    }

    /// Places a line by its left edge, in either direction.
    pub fn text_at(&mut self, role: Role, line: &SetLine, left: f32, top: f32) {
        if line.runs.is_empty() {
            return;
        }
        self.push(
            role,
            Ink::Text(TextLine {
                text: line.text.clone(),
                left,
                width: line.width,
                baseline: top + line.baseline,
                runs: line.runs.clone(),
            }),
        );
    }

    /// Draws a horizontal rule.
    pub fn rule(&mut self, role: Role, (start, top): (f32, f32), width: f32, stroke: Stroke) {
        let left = self.left(start, width);
        self.push(role, Ink::Line { points: vec![(left, top), (left + width, top)], stroke });
    }

    /// Draws an upright rule.
    pub fn upright(&mut self, role: Role, (start, top): (f32, f32), height: f32, stroke: Stroke) {
        let left = self.left(start, 0.0);
        self.push(role, Ink::Line { points: vec![(left, top), (left, top + height)], stroke });
    }

    /// Draws a rectangle.
    pub fn rectangle(
        &mut self,
        role: Role,
        area: Area,
        fill: Option<Fill>,
        stroke: Option<Stroke>,
    ) {
        let Area { left: start, top, width, height } = area;
        let points = vec![
            (start, top),
            (start + width, top),
            (start + width, top + height),
            (start, top + height),
        ];
        self.closed(role, &points, fill, stroke);
    }

    /// Draws a closed figure; its corners are counted from the start side.
    pub fn closed(
        &mut self,
        role: Role,
        points: &[(f32, f32)],
        fill: Option<Fill>,
        stroke: Option<Stroke>,
    ) {
        let points = points.iter().map(|&(start, top)| (self.left(start, 0.0), top)).collect();
        self.push(role, Ink::Path { points, fill, stroke });
    }

    /// Draws a closed figure that is not mirrored (a tick): its corners are counted to the
    /// right from the left edge of a room `width` wide.
    pub fn unmirrored(
        &mut self,
        role: Role,
        (start, width): (f32, f32),
        points: &[(f32, f32)],
        fill: Fill,
    ) {
        let left = self.left(start, width);
        let points = points.iter().map(|&(right, top)| (left + right, top)).collect();
        self.push(role, Ink::Path { points, fill: Some(fill), stroke: None });
    }

    /// Draws straight lines from point to point, counted from the start side.
    pub fn polyline(&mut self, role: Role, points: &[(f32, f32)], stroke: Stroke) {
        let points = points.iter().map(|&(start, top)| (self.left(start, 0.0), top)).collect();
        self.push(role, Ink::Line { points, stroke });
    }

    /// Adds something whose place has been worked out.
    pub fn push(&mut self, role: Role, ink: Ink) {
        self.page.items.push(Item { role, ink });
    }
}
