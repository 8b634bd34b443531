//! Marks of direction without ink, for readers that put copied text back in order.

use unicode_bidi::{BidiClass, bidi_class};

use crate::model::{Glyph, Outline, Run};

/// Which way the paragraph runs, and a run in it.
#[derive(Clone, Copy)]
pub(crate) struct Ways {
    pub page_rtl: bool,
    pub run_rtl: bool,
}

/// Adds marks of direction without ink, for readers that put copied text back in order with
/// less than the whole bidirectional algorithm: they take the space or bracket after a number
/// to be part of it, and glue the number to the next word. A mark after the number stops them.
pub(crate) fn signpost(runs: &mut [Run], ways: Ways, last: bool) {
    let mark = |text: char| Glyph { outline: Outline::Empty, advance: 0, text: text.to_string() };
    match (ways.page_rtl, ways.run_rtl) {
        (true, false) => {
            if let Some(leftmost) = runs.first_mut() {
                leftmost.glyphs = std::iter::once(mark('\u{200f}'))
                    .chain(leftmost.glyphs.iter().cloned())
                    .collect();
            }
        }
        (false, true) if !last => {
            if let Some(rightmost) = runs.last_mut() {
                rightmost.glyphs =
                    rightmost.glyphs.iter().cloned().chain([mark('\u{200e}')]).collect();
            }
        }
        (true, true) => {
            for run in runs {
                // From the left, each glyph follows the one to its right in reading.
                let after = |pair: &[Glyph]| {
                    let (next, this) = (&pair[0], &pair[1]);
                    is_separator(this) && (is_neutral(next) || is_separator(next))
                };
                if !run.glyphs.windows(2).any(after) {
                    continue;
                }
                let mut marked = Vec::with_capacity(run.glyphs.len() + 4);
                for (at, glyph) in run.glyphs.iter().enumerate() {
                    if at > 0 && after(&run.glyphs[at - 1..=at]) {
                        marked.push(mark('\u{200f}'));
                    }
                    marked.push(glyph.clone());
                }
                run.glyphs = marked.into();
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
