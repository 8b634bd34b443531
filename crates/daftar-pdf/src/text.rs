//! Paragraphs into lines: which way each piece runs, where lines break, which glyphs they are.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};

use crate::fonts::{Faces, Weight};
use crate::model::{Colour, Direction, Run};
use crate::shape::is_control;
use crate::signpost::{Ways, signpost};

/// Millimetres in a point.
pub const MM_PER_PT: f32 = 25.4 / 72.0;

/// How letters look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Size in points.
    pub size: f32,
    /// From one line to the next, in points.
    pub leading: f32,
    /// Thickness.
    pub weight: Weight,
    /// Colour.
    pub colour: Colour,
}

impl Style {
    /// The same, bold.
    pub fn bold(self) -> Style {
        Style { weight: Weight::Bold, ..self }
    }

    /// The same in another colour.
    pub fn coloured(self, colour: Colour) -> Style {
        Style { colour, ..self }
    }

    /// Height of one line in millimetres.
    pub fn line_height(&self) -> f32 {
        self.leading * MM_PER_PT
    }
}

/// A piece of a paragraph with one look.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// What it says. A line feed begins a new line.
    pub text: String,
    /// How it looks.
    pub style: Style,
}

impl Span {
    /// A piece of text.
    pub fn new(text: impl Into<String>, style: Style) -> Span {
        Span { text: text.into(), style }
    }
}

/// A line that has been set, not yet placed on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct SetLine {
    /// The words in the order of reading, without controls.
    pub text: String,
    /// In millimetres.
    pub width: f32,
    /// In millimetres.
    pub height: f32,
    /// From the top of the line to where the letters stand, in millimetres.
    pub baseline: f32,
    /// From left to right.
    pub runs: Vec<Run>,
}

/// Sets one line that never breaks, however long.
pub fn line(faces: &Faces, text: &str, style: Style, direction: Direction) -> SetLine {
    let span = Span::new(text.replace('\n', " "), style);
    lines(faces, &[span], direction, f32::INFINITY)
        .pop()
        .unwrap_or_else(|| SetLine::empty(faces, style))
}

/// Width of a text on one line, in millimetres.
pub fn width(faces: &Faces, text: &str, style: Style, direction: Direction) -> f32 {
    line(faces, text, style, direction).width
}

/// Sets one line no wider than `width` millimetres: what does not fit is left out, and three
/// dots say so. Only for what stands in full elsewhere.
pub fn shortened(
    faces: &Faces,
    text: &str,
    style: Style,
    direction: Direction,
    width: f32,
) -> SetLine {
    let whole = line(faces, text, style, direction);
    if whole.width <= width {
        return whole;
    }
    let letters: Vec<char> = text.chars().filter(|&c| !is_control(c)).collect();
    let cut = |count: usize| {
        let start: String = letters[..count].iter().collect();
        line(faces, &format!("{}…", start.trim_end()), style, direction)
    };
    let (mut fits, mut too_many) = (0, letters.len());
    while too_many - fits > 1 {
        let middle = (fits + too_many) / 2;
        if cut(middle).width <= width {
            fits = middle;
        } else {
            too_many = middle;
        }
    }
    cut(fits)
}

/// Sets a paragraph in lines no wider than `width` millimetres. A word that is wider than a
/// whole line is broken between letters: nothing is ever cut off.
pub fn lines(faces: &Faces, spans: &[Span], direction: Direction, width: f32) -> Vec<SetLine> {
    let mut all = Vec::new();
    let mut paragraph = Paragraph::default();
    for span in spans {
        for (nth, piece) in span.text.split('\n').enumerate() {
            if nth > 0 {
                paragraph.set(faces, direction, width, &mut all);
                paragraph = Paragraph::default();
            }
            paragraph.push(piece, span.style);
        }
    }
    paragraph.set(faces, direction, width, &mut all);
    all
}

impl SetLine {
    fn empty(faces: &Faces, style: Style) -> SetLine {
        let (height, baseline) = vertical(faces, style);
        SetLine { text: String::new(), width: 0.0, height, baseline, runs: Vec::new() }
    }
}

/// Height of a line and where its letters stand in it, in millimetres.
fn vertical(faces: &Faces, style: Style) -> (f32, f32) {
    let face = faces.face(style.weight);
    let (up, down) = (face.ascent * style.size, face.descent * style.size);
    let baseline = (style.leading - (up + down)) / 2.0 + up;
    (style.leading * MM_PER_PT, baseline * MM_PER_PT)
}

/// Text of one paragraph and the look of each stretch of it.
#[derive(Default)]
struct Paragraph {
    text: String,
    /// Where each look ends, in bytes.
    looks: Vec<(usize, Style)>,
}

/// A stretch with one direction and one look.
struct Stretch {
    range: Range<usize>,
    rtl: bool,
    style: Style,
}

/// The order of a paragraph. Most texts of a dossier run from left to right throughout, and
/// need no algorithm.
struct Order<'a> {
    rtl: bool,
    mixed: Option<BidiInfo<'a>>,
}

impl<'a> Order<'a> {
    fn new(text: &'a str, base: Level) -> Order<'a> {
        let turns = |c: char| {
            matches!(c, '\u{590}'..='\u{8ff}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
                | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        };
        let rtl = base.is_rtl();
        let mixed = (rtl || text.contains(turns)).then(|| BidiInfo::new(text, Some(base)));
        Order { rtl, mixed }
    }

    /// Where the stretch of one direction that begins at `from` ends, and its direction.
    fn stretch(&self, from: usize, end: usize) -> (usize, bool) {
        let Some(info) = &self.mixed else { return (end, false) };
        let level = info.levels[from];
        let same = info.levels[from..].iter().take_while(|&&other| other == level).count();
        (from + same, level.is_rtl())
    }

    /// The stretches of a line from left to right.
    fn visual(&self, line: Range<usize>) -> Vec<(Range<usize>, bool)> {
        if line.is_empty() {
            return Vec::new();
        }
        let Some(info) = &self.mixed else { return vec![(line, false)] };
        let Some(paragraph) = info.paragraphs.first() else { return Vec::new() };
        let (levels, runs) = info.visual_runs(paragraph, line);
        runs.into_iter().map(|run| (run.clone(), levels[run.start].is_rtl())).collect()
    }
}

impl Paragraph {
    fn push(&mut self, text: &str, style: Style) {
        // An override would turn digits round; what somebody pastes may not do that.
        let tame = |c: char| !matches!(c, '\u{202a}'..='\u{202e}');
        let plain = |c: char| match c {
            '\u{2028}' | '\u{2029}' => ' ',
            c if c.is_control() => ' ',
            c => c,
        };
        self.text.extend(text.chars().filter(|&c| tame(c)).map(plain));
        self.looks.push((self.text.len(), style));
    }

    fn set(&self, faces: &Faces, direction: Direction, width: f32, all: &mut Vec<SetLine>) {
        let Some(&(_, first_style)) = self.looks.first() else { return };
        if self.text.is_empty() {
            all.push(SetLine::empty(faces, first_style));
            return;
        }
        let base = match direction {
            Direction::LeftToRight => Level::ltr(),
            Direction::RightToLeft => Level::rtl(),
        };
        let bidi = Order::new(&self.text, base);
        for range in self.break_lines(faces, &bidi, width) {
            all.push(self.set_line(faces, &bidi, range));
        }
    }

    /// Cuts a stretch of the text where direction or look changes, in the order of the text.
    fn stretches(&self, range: Range<usize>, rtl: bool) -> Vec<Stretch> {
        let mut cut = Vec::new();
        let mut from = range.start;
        for &(end, style) in &self.looks {
            let to = end.min(range.end);
            if to > from {
                cut.push(Stretch { range: from..to, rtl, style });
                from = to;
            }
        }
        cut
    }

    /// Advance of every cluster of the text, in millimetres, by byte offset.
    fn advances(&self, faces: &Faces, bidi: &Order<'_>) -> Vec<(usize, f32)> {
        let mut advances = Vec::with_capacity(self.text.len());
        let mut from = 0;
        while from < self.text.len() {
            let (to, rtl) = bidi.stretch(from, self.text.len());
            for stretch in self.stretches(from..to, rtl) {
                let shaped = faces.shape(
                    &self.text[stretch.range.clone()],
                    stretch.style.weight,
                    stretch.rtl,
                );
                let scale = stretch.style.size * MM_PER_PT / 1000.0;
                advances.extend(
                    shaped
                        .clusters
                        .iter()
                        .map(|&(at, advance)| (stretch.range.start + at, advance as f32 * scale)),
                );
            }
            from = to;
        }
        advances
    }

    fn break_lines(&self, faces: &Faces, bidi: &Order<'_>, width: f32) -> Vec<Range<usize>> {
        if width.is_infinite() {
            return vec![self.trimmed(0..self.text.len())];
        }
        let advances = self.advances(faces, bidi);
        let chances = self.chances();
        let mut broken = Vec::new();
        let (mut start, mut chance, mut pen) = (0, None, 0.0_f32);
        let mut next_chance = chances.into_iter().peekable();
        let mut index = 0;
        while index < advances.len() {
            let (at, advance) = advances[index];
            while let Some(here) = next_chance.next_if(|&here| here <= at) {
                chance = Some(here).filter(|&here| here > start).or(chance);
            }
            let space = self.text[at..].starts_with(' ');
            if pen + advance > width + 0.001 && at > start && !space {
                // A word wider than the line has no earlier chance: break right here.
                let end = chance.filter(|&chance| chance > start).unwrap_or(at);
                broken.push(self.trimmed(start..end));
                start = end;
                chance = None;
                index = advances.partition_point(|&(other, _)| other < end);
                pen = 0.0;
                continue;
            }
            pen += advance;
            index += 1;
        }
        broken.push(self.trimmed(start..self.text.len()));
        broken
    }

    /// Where a line may end: after a space, never at a hyphen. A Latin word broken in Arabic
    /// text would be read from the wrong end, and readers that join broken words again lose
    /// the hyphen of those that have one.
    fn chances(&self) -> Vec<usize> {
        unicode_linebreak::linebreaks(&self.text)
            .map(|(at, _)| at)
            .filter(|&at| self.text[..at].trim_end_matches(is_control).ends_with(' '))
            .collect()
    }

    fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let text = &self.text[range.clone()];
        range.start..range.start + text.trim_end_matches(' ').len()
    }

    fn set_line(&self, faces: &Faces, bidi: &Order<'_>, range: Range<usize>) -> SetLine {
        let style = self
            .looks
            .iter()
            .find(|look| look.0 > range.start)
            .map_or_else(|| self.looks[self.looks.len() - 1].1, |look| look.1);
        let mut line = SetLine::empty(faces, style);
        line.text = self.text[range.clone()].chars().filter(|&c| !is_control(c)).collect();
        let end = range.end;
        for (run, rtl) in bidi.visual(range) {
            let last = run.end == end;
            let mut stretches = self.stretches(run, rtl);
            if rtl {
                stretches.reverse();
            }
            let first = line.runs.len();
            for stretch in stretches {
                self.push_run(faces, &stretch, &mut line);
            }
            let ways = Ways { page_rtl: bidi.rtl, run_rtl: rtl };
            signpost(&mut line.runs[first..], ways, last);
        }
        line
    }

    fn push_run(&self, faces: &Faces, stretch: &Stretch, line: &mut SetLine) {
        let Style { size, weight, colour, .. } = stretch.style;
        let shaped = faces.shape(&self.text[stretch.range.clone()], weight, stretch.rtl);
        if shaped.glyphs.is_empty() {
            return;
        }
        let (height, baseline) = vertical(faces, stretch.style);
        line.height = line.height.max(height);
        line.baseline = line.baseline.max(baseline);
        let left = line.width;
        let advance: i32 = shaped.glyphs.iter().map(|glyph| glyph.advance).sum();
        line.width += advance as f32 / 1000.0 * size * MM_PER_PT;
        line.runs.push(Run { left, size, weight, colour, glyphs: shaped.glyphs.clone() });
    }
}
