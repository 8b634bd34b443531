//! From characters to glyphs that still know their characters.
//!
//! A reader that copies text walks the glyphs as they lie on the page, so every glyph stands
//! for the one character seen at its place. Where shaping makes one glyph of several
//! characters (lam-alif, a letter with its vowel sign), the visible glyph stands for one and
//! glyphs without ink stand for the others beside it.

use std::rc::Rc;

use harfrust::{Buffer, BufferFlags, Direction, Script, ShapeOptions, ShapePlan, ShaperFont};

use crate::model::{Glyph, Outline};

/// A shaped piece: glyphs from left to right, and where in the text each begins.
#[derive(Debug)]
pub(crate) struct Shaped {
    pub glyphs: Rc<[Glyph]>,
    /// Byte offset of the cluster and its advance in font units, in the order of the text.
    pub clusters: Vec<(usize, i32)>,
}

/// Controls of the bidirectional algorithm and of joining: obeyed, never drawn.
pub(crate) fn is_control(character: char) -> bool {
    matches!(character,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// Removes what is obeyed but not drawn: isolates and marks of direction.
fn is_bidi_control(character: char) -> bool {
    is_control(character) && !matches!(character, '\u{200c}' | '\u{200d}')
}

pub(crate) fn shape(font: &ShaperFont<'_, '_>, plan: &ShapePlan, text: &str) -> Shaped {
    let rtl = plan.direction() == Direction::RightToLeft;
    let mut buffer = Buffer::new();
    buffer.set_flags(
        BufferFlags::REMOVE_DEFAULT_IGNORABLES | BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE,
    );
    for (at, character) in text.char_indices() {
        if !is_bidi_control(character) {
            buffer.push(u32::from(drawn_as(font, character)), at as u32);
        }
    }
    buffer.set_direction(plan.direction());
    buffer.set_script(Some(if rtl { Script::ARABIC } else { Script::LATIN }));
    if harfrust::shape(font, &mut buffer, ShapeOptions::new().plan(Some(plan))).is_err() {
        return Shaped { glyphs: Rc::from([]), clusters: Vec::new() };
    }
    collect(&buffer, text, rtl)
}

/// The character whose glyph stands for one the font lacks but can draw all the same.
fn drawn_as(font: &ShaperFont<'_, '_>, character: char) -> char {
    let likeness = match character {
        '\u{202f}' | '\u{2007}' | '\u{2009}' => '\u{a0}',
        '\u{2011}' => '-',
        _ => return character,
    };
    if font.nominal_glyph(u32::from(character)).is_some() { character } else { likeness }
}

fn collect(buffer: &Buffer, text: &str, rtl: bool) -> Shaped {
    let (infos, positions) = (buffer.glyph_infos(), buffer.glyph_positions());
    let mut starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let end_of = |start: usize| {
        let next = starts.partition_point(|&other| other <= start);
        starts.get(next).copied().unwrap_or(text.len())
    };
    let mut glyphs = Vec::with_capacity(infos.len());
    let mut clusters = Vec::new();
    let mut at = 0;
    while at < infos.len() {
        let start = infos[at].cluster as usize;
        let size = infos[at..].iter().take_while(|info| info.cluster as usize == start).count();
        let mut parts = Vec::with_capacity(size);
        let mut pen = 0;
        for (info, place) in infos[at..at + size].iter().zip(&positions[at..at + size]) {
            let glyph = info.glyph_id as u16;
            parts.push((glyph, (pen + place.x_offset) as i16, place.y_offset as i16));
            pen += place.x_advance;
        }
        let source: String =
            text[start..end_of(start)].chars().filter(|&c| !is_control(c)).collect();
        push_cluster(&mut glyphs, outline(parts), pen, &source, rtl);
        clusters.push((start, pen));
        at += size;
    }
    clusters.sort_unstable_by_key(|cluster| cluster.0);
    Shaped { glyphs: glyphs.into(), clusters }
}

fn outline(parts: Vec<(u16, i16, i16)>) -> Outline {
    match parts[..] {
        [(0, ..)] => Outline::Missing,
        [(glyph, 0, 0)] => Outline::Plain(glyph),
        _ => Outline::Stacked(parts),
    }
}

fn push_cluster(glyphs: &mut Vec<Glyph>, outline: Outline, advance: i32, source: &str, rtl: bool) {
    let mut characters = source.chars();
    match (rtl, characters.next_back()) {
        // Right to left, the last letter is the leftmost: the others follow it without ink.
        (true, Some(last)) => {
            glyphs.push(Glyph { outline, advance, text: last.to_string() });
            for earlier in characters.rev() {
                let text = earlier.to_string();
                glyphs.push(Glyph { outline: Outline::Empty, advance: 0, text });
            }
        }
        _ => glyphs.push(Glyph { outline, advance, text: source.to_owned() }),
    }
}
