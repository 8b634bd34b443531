//! What must never be on a page, found in the page model before anybody prints it.

use crate::model::{Area, Document, Ink, Item, Outline, Page, Role, TextLine};
use crate::text::MM_PER_PT;

/// Something wrong with the pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Text that leaves the body of its page.
    Outside {
        /// Which page, from 1.
        page: usize,
        /// What it says.
        text: String,
    },
    /// A cell wider than its column.
    Clipped {
        /// Which page, from 1.
        page: usize,
        /// What it says.
        text: String,
    },
    /// Two texts on top of each other.
    Overlap {
        /// Which page, from 1.
        page: usize,
        /// What both say.
        texts: [String; 2],
    },
    /// A character no font has: a box is drawn in its place.
    Missing {
        /// Which page, from 1.
        page: usize,
        /// The character.
        character: char,
    },
}

/// A little play: no eye sees a quarter of a millimetre.
const PLAY: f32 = 0.25;

/// Everything wrong with a document; empty for one that can be printed.
pub fn faults(document: &Document) -> Vec<Fault> {
    let mut found = Vec::new();
    for (nth, page) in document.pages.iter().enumerate() {
        page_faults(nth + 1, page, &mut found);
    }
    found
}

fn page_faults(number: usize, page: &Page, found: &mut Vec<Fault>) {
    let texts: Vec<(&Item, &TextLine)> = page
        .items
        .iter()
        .filter_map(|item| match &item.ink {
            Ink::Text(line) => Some((item, line)),
            _ => None,
        })
        .collect();
    let sheet = Area { left: 0.0, top: 0.0, width: page.width, height: page.height };
    for &(item, line) in &texts {
        let room = if item.role == Role::Furniture { sheet } else { page.body };
        let area = letters(line);
        if area.left < room.left - PLAY
            || area.right() > room.right() + PLAY
            || area.top < room.top - PLAY
            || area.bottom() > room.bottom() + PLAY
        {
            found.push(Fault::Outside { page: number, text: line.text.clone() });
        }
        if let Role::Cell { left, right, .. } = item.role
            && (area.left < left - PLAY || area.right() > right + PLAY)
        {
            found.push(Fault::Clipped { page: number, text: line.text.clone() });
        }
        missing(number, line, found);
    }
    overlaps(number, &texts, found);
}

fn missing(page: usize, line: &TextLine, found: &mut Vec<Fault>) {
    let glyphs = line.runs.iter().flat_map(|run| run.glyphs.iter());
    for glyph in glyphs.filter(|glyph| glyph.outline == Outline::Missing) {
        for character in glyph.text.chars() {
            let fault = Fault::Missing { page, character };
            if !found.contains(&fault) {
                found.push(fault);
            }
        }
    }
}

/// The room the letters of a line take, from the top of an x to the baseline: two lines of
/// text may stand closer than their full heights without touching.
fn letters(line: &TextLine) -> Area {
    let size = line.runs.iter().map(|run| run.size).fold(0.0, f32::max) * MM_PER_PT;
    let height = size * 0.52;
    Area { left: line.left, top: line.baseline - height, width: line.width, height }
}

fn overlaps(page: usize, texts: &[(&Item, &TextLine)], found: &mut Vec<Fault>) {
    let mut areas: Vec<(Area, &TextLine)> =
        texts.iter().map(|&(_, line)| (letters(line), line)).collect();
    areas.sort_by(|one, other| one.0.top.total_cmp(&other.0.top));
    for (nth, (area, line)) in areas.iter().enumerate() {
        for (other, text) in &areas[nth + 1..] {
            if other.top >= area.bottom() {
                break;
            }
            let apart = other.left >= area.right() - PLAY || area.left >= other.right() - PLAY;
            if !apart {
                let texts = [line.text.clone(), text.text.clone()];
                found.push(Fault::Overlap { page, texts });
            }
        }
    }
}
