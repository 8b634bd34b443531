//! Paragraphs into lines: which way each piece runs, where lines break, which glyphs they are.

use std::ops::Range;

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use crate::fonts::{Faces, Weight};
use crate::model::{Colour, Direction, Glyph, Outline, Run};
use crate::shape::is_control;

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
        let bidi = BidiInfo::new(&self.text, Some(base));
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
    fn advances(&self, faces: &Faces, bidi: &BidiInfo<'_>) -> Vec<(usize, f32)> {
        let mut advances = Vec::with_capacity(self.text.len());
        let mut from = 0;
        while from < self.text.len() {
            let level = bidi.levels[from];
            let same = bidi.levels[from..].iter().take_while(|&&other| other == level).count();
            for stretch in self.stretches(from..from + same, level.is_rtl()) {
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
            from += same;
        }
        advances
    }

    fn break_lines(&self, faces: &Faces, bidi: &BidiInfo<'_>, width: f32) -> Vec<Range<usize>> {
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

    fn set_line(&self, faces: &Faces, bidi: &BidiInfo<'_>, range: Range<usize>) -> SetLine {
        let style = self
            .looks
            .iter()
            .find(|look| look.0 > range.start)
            .map_or_else(|| self.looks[self.looks.len() - 1].1, |look| look.1);
        let mut line = SetLine::empty(faces, style);
        line.text = self.text[range.clone()].chars().filter(|&c| !is_control(c)).collect();
        let Some(paragraph) = bidi.paragraphs.first().filter(|_| !range.is_empty()) else {
            return line;
        };
        let against = paragraph.level.is_rtl();
        let end = range.end;
        let (levels, visual) = bidi.visual_runs(paragraph, range);
        for run in visual {
            let rtl = levels[run.start].is_rtl();
            let last = run.end == end;
            let mut stretches = self.stretches(run, rtl);
            if rtl {
                stretches.reverse();
            }
            let first = line.runs.len();
            for stretch in stretches {
                self.push_run(faces, &stretch, &mut line);
            }
            signpost(&mut line.runs[first..], Ways { page_rtl: against, run_rtl: rtl }, last);
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

/// Which way the paragraph runs, and a run in it.
#[derive(Clone, Copy)]
struct Ways {
    page_rtl: bool,
    run_rtl: bool,
}

/// Adds marks of direction without ink, for readers that put copied text back in order with
/// less than the whole bidirectional algorithm: they take the space or bracket after a number
/// to be part of it, and glue the number to the next word. A mark after the number stops them.
fn signpost(runs: &mut [Run], ways: Ways, last: bool) {
    let mark = |text: char| Glyph { outline: Outline::Empty, advance: 0, text: text.to_string() };
    match (ways.page_rtl, ways.run_rtl) {
        (true, false) => {
            if let Some(leftmost) = runs.first_mut() {
                leftmost.glyphs.insert(0, mark('\u{200f}'));
            }
        }
        (false, true) if !last => {
            if let Some(rightmost) = runs.last_mut() {
                rightmost.glyphs.push(mark('\u{200e}'));
            }
        }
        (true, true) => {
            for run in runs {
                // From the left, each glyph follows the one to its right in reading.
                let mut at = 0;
                while at + 1 < run.glyphs.len() {
                    let (next, this) = (&run.glyphs[at], &run.glyphs[at + 1]);
                    if is_separator(this) && (is_neutral(next) || is_separator(next)) {
                        run.glyphs.insert(at + 1, mark('\u{200f}'));
                        at += 1;
                    }
                    at += 1;
                }
            }
        }
        _ => {}
    }
}

fn class(glyph: &Glyph) -> Option<BidiClass> {
    glyph.text.chars().next().map(bidi_class)
}

/// A stop or a sign that belongs to a number when it stands in one.
fn is_separator(glyph: &Glyph) -> bool {
    matches!(class(glyph), Some(BidiClass::CS | BidiClass::ES | BidiClass::ET))
}

fn is_neutral(glyph: &Glyph) -> bool {
    matches!(class(glyph), Some(BidiClass::WS | BidiClass::ON))
}
