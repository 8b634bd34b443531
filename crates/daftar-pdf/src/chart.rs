//! Charts as shapes and words: bars by month, one bar in parts, lines. They are mirrored with
//! the page, read on a grey copy, and name their figures beside them rather than in a box.

mod curves;
mod parts;

use crate::fonts::Faces;
use crate::model::{Area, Dash, Direction, Fill, Role, Stroke};
use crate::sheet::{Align, Sheet};
use crate::style::{ACCENT, GREY, HAIRLINE, INK, PALE, Theme, Use, WHITE};
use crate::text::{self, SetLine};

/// The fills of the parts of a whole, in order.
pub const FILLS: [Fill; 6] = [
    Fill::Solid(ACCENT),
    Fill::Dots,
    Fill::LightHatch,
    Fill::Solid(WHITE),
    Fill::DarkHatch,
    Fill::Solid(PALE),
];

const OUTLINE: Stroke = Stroke { width: 0.25, colour: INK, dash: Dash::Solid };
const GRID: Stroke = Stroke { width: 0.1, colour: HAIRLINE, dash: Dash::Solid };
const ZERO: Stroke = Stroke { width: 0.3, colour: INK, dash: Dash::Solid };

/// A number of a scale and what it is called.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where it lies.
    pub value: f32,
    /// What it says.
    pub label: String,
}

/// A stretch of the time axis with one name: a year under its months.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    /// How many bars it spans.
    pub bars: usize,
    /// What it is called.
    pub label: String,
}

/// One bar, from zero.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Its height; below the zero line when negative.
    pub value: f32,
    /// The parts it is made of, from the zero line up, each in its own fill; none for a plain
    /// bar.
    pub parts: Vec<f32>,
    /// Written above it, or nothing.
    pub label: String,
}

impl Bar {
    /// A bar of one piece.
    pub fn plain(value: f32, label: String) -> Bar {
        Bar { value, parts: Vec::new(), label }
    }
}

/// Bars over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// From the oldest.
    pub bars: Vec<Bar>,
    /// The one that matters, hatched, and the words that say so.
    pub marked: Option<(usize, String)>,
    /// The scale on the start side; empty for none.
    pub ticks: Vec<Tick>,
    /// The names under the bars.
    pub periods: Vec<Period>,
}

/// Part of a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its share, in any unit.
    pub value: f32,
    /// What it is.
    pub label: String,
    /// How much it is.
    pub amount: String,
}

/// One line of a line chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// From the oldest; the points are equally far apart.
    pub values: Vec<f32>,
    /// Written at its end.
    pub label: String,
}

/// What a chart is drawn with.
pub struct Pen<'a> {
    /// The faces.
    pub faces: &'a Faces,
    /// Sizes and sides.
    pub theme: Theme,
}

/// Where values lie between the top and the bottom of a plot.
struct Scale {
    low: f32,
    high: f32,
    top: f32,
    height: f32,
}

impl Scale {
    fn new(values: impl Iterator<Item = f32> + Clone, top: f32, height: f32) -> Scale {
        let low = values.clone().fold(0.0_f32, f32::min);
        let high = values.fold(0.0_f32, f32::max);
        let high = if high - low < 0.001 { low + 1.0 } else { high };
        Scale { low, high, top, height }
    }

    fn at(&self, value: f32) -> f32 {
        self.top + (self.high - value) / (self.high - self.low) * self.height
    }
}

impl Pen<'_> {
    fn label(&self, text: &str) -> SetLine {
        let style = self.theme.style(Use::Chart);
        text::line(self.faces, text, style, self.theme.direction)
    }

    fn number(&self, text: &str) -> SetLine {
        let style = self.theme.style(Use::Chart);
        text::line(self.faces, text, style, Direction::LeftToRight)
    }

    fn strong(&self, text: &str) -> SetLine {
        let style = self.theme.style(Use::Chart).bold();
        text::line(self.faces, text, style, self.theme.direction)
    }

    /// Bars over time in an area counted from the start side.
    pub fn bars(&self, sheet: &mut Sheet, area: Area, chart: &Bars) {
        let count = chart.bars.len();
        if count == 0 {
            return;
        }
        let scale_width =
            chart.ticks.iter().map(|tick| self.number(&tick.label).width + 1.8).fold(0.0, f32::max);
        let words = if chart.marked.is_some() || chart.bars.iter().any(|bar| !bar.label.is_empty())
        {
            8.0
        } else {
            1.0
        };
        let below = if chart.periods.is_empty() { 0.5 } else { 4.6 };
        let plot = Area {
            left: area.left + scale_width,
            top: area.top + words,
            width: area.width - scale_width,
            height: area.height - words - below,
        };
        let values = chart.bars.iter().map(|bar| bar.value);
        let ticks = chart.ticks.iter().map(|tick| tick.value);
        let scale = Scale::new(values.chain(ticks), plot.top, plot.height);
        self.grid(sheet, plot, &scale, &chart.ticks);
        let pitch = plot.width / count as f32;
        let gap = pitch * if count > 18 { 0.22 } else { 0.32 };
        for (nth, bar) in chart.bars.iter().enumerate() {
            let left = plot.left + nth as f32 * pitch + gap / 2.0;
            let marked = chart.marked.as_ref().is_some_and(|(which, _)| *which == nth);
            let (from, to) = (scale.at(bar.value.max(0.0)), scale.at(bar.value.min(0.0)));
            let fill = if marked {
                Fill::DarkHatch
            } else if bar.value < 0.0 {
                Fill::Solid(WHITE)
            } else {
                Fill::Solid(ACCENT)
            };
            let mut foot = 0.0;
            for (part, value) in bar.parts.iter().enumerate().filter(|(_, value)| **value > 0.0) {
                let (upper, lower) = (scale.at(foot + value), scale.at(foot));
                let block = Area { left, top: upper, width: pitch - gap, height: lower - upper };
                let fill = Some(FILLS[part % FILLS.len()]);
                sheet.rectangle(Role::Figure, block, fill, Some(OUTLINE));
                foot += value;
            }
            if to - from > 0.01 && bar.parts.is_empty() {
                let block = Area { left, top: from, width: pitch - gap, height: to - from };
                sheet.rectangle(Role::Figure, block, Some(fill), Some(OUTLINE));
            }
            if !bar.label.is_empty() {
                let line = self.number(&bar.label);
                let place = (plot.left + nth as f32 * pitch, from - line.height - 0.2);
                sheet.text(Role::Figure, &line, place, pitch, Align::Centre);
            }
        }
        let zero = (plot.left, scale.at(0.0));
        sheet.rule(Role::Furniture, zero, plot.width, ZERO);
        self.call_out(sheet, chart, plot, &scale);
        self.periods(sheet, chart, plot);
    }

    fn grid(&self, sheet: &mut Sheet, plot: Area, scale: &Scale, ticks: &[Tick]) {
        for tick in ticks {
            let at = scale.at(tick.value);
            if tick.value != 0.0 {
                sheet.rule(Role::Furniture, (plot.left, at), plot.width, GRID);
            }
            let line = self.number(&tick.label);
            let place = (plot.left - line.width - 1.2, at - line.height / 2.0);
            sheet.text(Role::Figure, &line, place, line.width, Align::Start);
        }
    }

    /// The words for the bar that matters, above the plot, joined to it by a thin line.
    fn call_out(&self, sheet: &mut Sheet, chart: &Bars, plot: Area, scale: &Scale) {
        let Some((which, words)) = &chart.marked else { return };
        let Some(bar) = chart.bars.get(*which) else { return };
        let line = self.strong(words);
        let pitch = plot.width / chart.bars.len() as f32;
        let middle = plot.left + (*which as f32 + 0.5) * pitch;
        let room = plot.width - line.width;
        let start = (middle - line.width / 2.0 - plot.left).clamp(0.0, room.max(0.0)) + plot.left;
        let top = plot.top - 6.0;
        let own = if bar.label.is_empty() { 0.0 } else { 3.4 };
        let tip = scale.at(bar.value.max(0.0)) - 0.6 - own;
        let foot = top + line.height + 0.3;
        if tip > foot {
            let stroke = Stroke { width: 0.2, colour: INK, dash: Dash::Solid };
            sheet.upright(Role::Figure, (middle, foot), tip - foot, stroke);
        }
        self.halo(sheet, &line, (start, top));
        sheet.text(Role::Figure, &line, (start, top), line.width, Align::Start);
    }

    fn halo(&self, sheet: &mut Sheet, line: &SetLine, (start, top): (f32, f32)) {
        let area = Area { left: start - 0.6, top, width: line.width + 1.2, height: line.height };
        sheet.rectangle(Role::Furniture, area, Some(Fill::Solid(WHITE)), None);
    }

    fn periods(&self, sheet: &mut Sheet, chart: &Bars, plot: Area) {
        let pitch = plot.width / chart.bars.len() as f32;
        let top = plot.top + plot.height;
        let mut at = plot.left;
        let several = chart.periods.iter().any(|period| period.bars > 1);
        for period in &chart.periods {
            let width = period.bars as f32 * pitch;
            if several {
                let stroke = Stroke { width: 0.2, colour: GREY, dash: Dash::Solid };
                sheet.upright(Role::Furniture, (at, top), 3.6, stroke);
            }
            let line = self.label(&period.label);
            sheet.text(Role::Figure, &line, (at, top + 0.7), width, Align::Centre);
            at += width;
        }
    }
}
