//! Lines over time.

use super::{Curve, Pen, Scale, Tick, ZERO};
use crate::model::{Area, Colour, Dash, Role, Stroke};
use crate::sheet::{Align, Sheet};
use crate::style::{ACCENT, INK};

impl Pen<'_> {
    /// Lines over time in an area counted from the start side, each named at its end.
    pub fn curves(&self, sheet: &mut Sheet, area: Area, curves: &[Curve], ticks: &[Tick]) {
        let scale_width =
            ticks.iter().map(|tick| self.number(&tick.label).width + 1.8).fold(0.0, f32::max);
        let names = curves.iter().map(|curve| self.label(&curve.label).width).fold(0.0, f32::max);
        let plot = Area {
            left: area.left + scale_width,
            top: area.top + 2.0,
            width: area.width - scale_width - names - 2.0,
            height: area.height - 4.0,
        };
        let values = curves.iter().flat_map(|curve| curve.values.iter().copied());
        let scale =
            Scale::new(values.chain(ticks.iter().map(|tick| tick.value)), plot.top, plot.height);
        self.grid(sheet, plot, &scale, ticks);
        sheet.rule(Role::Furniture, (plot.left, scale.at(0.0)), plot.width, ZERO);
        let dashes =
            [(Dash::Solid, 0.75), (Dash::Long, 0.5), (Dash::Short, 0.5), (Dash::Dots, 0.5)];
        let mut taken: Vec<f32> = Vec::new();
        for (nth, curve) in curves.iter().enumerate() {
            let (dash, width) = dashes[nth % dashes.len()];
            let steps = curve.values.len().saturating_sub(1).max(1) as f32;
            let points: Vec<(f32, f32)> = curve
                .values
                .iter()
                .enumerate()
                .map(|(step, &value)| {
                    (plot.left + step as f32 / steps * plot.width, scale.at(value))
                })
                .collect();
            let colour: Colour = if nth == 0 { ACCENT } else { INK };
            sheet.polyline(Role::Figure, &points, Stroke { width, colour, dash });
            let line = self.label(&curve.label);
            let mut top = points.last().map_or(plot.top, |end| end.1) - line.height / 2.0;
            while taken.iter().any(|other| (other - top).abs() < line.height) {
                top += line.height * 0.25;
            }
            taken.push(top);
            let place = (plot.left + plot.width + 1.2, top);
            sheet.text(Role::Figure, &line, place, line.width, Align::Start);
        }
    }
}
