//! One bar in parts, and the key of the fills of parts.

use super::{FILLS, OUTLINE, Part, Pen};
use crate::model::{Area, Dash, Role, Stroke};
use crate::sheet::{Align, Sheet};
use crate::style::GREY;

impl Pen<'_> {
    /// One bar in parts, over a width, with the words of each part under it. Gives the height.
    pub fn parts(
        &self,
        sheet: &mut Sheet,
        (start, top): (f32, f32),
        width: f32,
        parts: &[Part],
    ) -> f32 {
        const BAR: f32 = 4.6;
        let sum: f32 = parts.iter().map(|part| part.value.max(0.0)).sum();
        if sum <= 0.0 {
            return 0.0;
        }
        let mut at = start;
        let mut free = start;
        let mut level = 0_usize;
        let mut deepest = 0_usize;
        let row = self.label("0").height;
        for (nth, part) in parts.iter().enumerate() {
            let share = part.value.max(0.0) / sum * width;
            let block = Area { left: at, top, width: share, height: BAR };
            sheet.rectangle(Role::Figure, block, Some(FILLS[nth % FILLS.len()]), Some(OUTLINE));
            let (name, amount) = (self.label(&part.label), self.strong(&part.amount));
            let wide = name.width.max(amount.width);
            // Words that do not fit beside the ones before go one step down, with a stem.
            let wish = at.min(start + width - wide);
            level = if wish < free { level + 1 } else { 0 };
            deepest = deepest.max(level);
            let under = top + BAR + 0.7 + level as f32 * (2.0 * row + 0.4);
            if level > 0 {
                let stroke = Stroke { width: 0.15, colour: GREY, dash: Dash::Solid };
                let stem = (at + share / 2.0, top + BAR);
                sheet.upright(Role::Furniture, stem, under - top - BAR, stroke);
            }
            sheet.text(Role::Figure, &name, (wish, under), wide, Align::Start);
            sheet.text(Role::Figure, &amount, (wish, under + row), wide, Align::Start);
            if level == 0 {
                free = wish + wide + 1.5;
            }
            at += share;
        }
        BAR + 0.7 + (deepest as f32 + 1.0) * (2.0 * row + 0.4)
    }

    /// Names of fills on one line, each beside a square of it; they break where they must.
    /// Gives the height.
    pub fn key(
        &self,
        sheet: &mut Sheet,
        (start, top): (f32, f32),
        width: f32,
        names: &[String],
    ) -> f32 {
        const SQUARE: f32 = 2.4;
        let (mut at, mut down) = (start, 0.0);
        let mut row = 0.0;
        for (nth, name) in names.iter().enumerate() {
            let line = self.label(name);
            row = line.height + 0.4;
            let wide = SQUARE + 1.2 + line.width;
            if at + wide > start + width && at > start {
                (at, down) = (start, down + row);
            }
            let square = Area {
                left: at,
                top: top + down + (line.height - SQUARE) / 2.0,
                width: SQUARE,
                height: SQUARE,
            };
            let fill = Some(FILLS[nth % FILLS.len()]);
            sheet.rectangle(Role::Figure, square, fill, Some(OUTLINE));
            let place = (at + SQUARE + 1.2, top + down);
            sheet.text(Role::Figure, &line, place, line.width, Align::Start);
            at += wide + 4.0;
        }
        down + row
    }
}
