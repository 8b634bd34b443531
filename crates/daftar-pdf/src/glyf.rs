//! A font with just the glyphs of one document.
//!
//! The subset comes from `subsetter`; what is added here are glyphs that no font has: empty
//! ones that stand for a character, a letter with its signs as one glyph, and a second glyph
//! with the same ink where one shape stands for two characters (a space and a no-break space),
//! since a PDF maps each glyph to one text.

use std::collections::BTreeMap;

use subsetter::GlyphRemapper;

use crate::PdfError;
use crate::model::Outline;

/// A glyph the document needs.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub outline: Outline,
    /// Its own width where it has one that no glyph of the font has.
    pub advance: Option<i32>,
}

/// The font program and, for each wanted glyph, its number and width in it.
pub(crate) struct Subset {
    pub program: Vec<u8>,
    pub glyphs: Vec<(u16, i32)>,
}

const BROKEN: PdfError = PdfError::Font("outlines");

/// Component flags: arguments are words, arguments are offsets, more components follow.
const WORDS: u16 = 0x0001;
const OFFSETS: u16 = 0x0002;
const MORE: u16 = 0x0020;

/// Makes the font program of a document.
///
/// # Errors
/// When the font has no TrueType outlines or is damaged.
pub(crate) fn subset(font: &[u8], wanted: &[Wanted]) -> Result<Subset, PdfError> {
    let mut mapper = GlyphRemapper::new();
    for glyph in wanted {
        match &glyph.outline {
            Outline::Plain(number) => _ = mapper.remap(*number),
            Outline::Stacked(parts) => parts.iter().for_each(|part| _ = mapper.remap(part.0)),
            Outline::Empty | Outline::Missing => {}
        }
    }
    let program = subsetter::subset(font, 0, &mapper).map_err(|_| BROKEN)?;
    let mut tables = Tables::read(&program)?;
    let mut glyphs = Vec::with_capacity(wanted.len());
    let mut taken = Vec::new();
    for want in wanted {
        let new = |old: u16| mapper.get(old).ok_or(BROKEN);
        let numbered = match &want.outline {
            Outline::Plain(old) if !taken.contains(old) => {
                taken.push(*old);
                new(*old)?
            }
            Outline::Plain(old) => tables.add_stack(&[(new(*old)?, 0, 0)], want.advance)?,
            Outline::Missing => tables.add_stack(&[(0, 0, 0)], want.advance)?,
            Outline::Empty => tables.add_empty(),
            Outline::Stacked(parts) => {
                let parts: Result<Vec<_>, PdfError> =
                    parts.iter().map(|&(old, x, y)| Ok((new(old)?, x, y))).collect();
                tables.add_stack(&parts?, want.advance)?
            }
        };
        glyphs.push((numbered, tables.advance(numbered)));
    }
    Ok(Subset { program: tables.write()?, glyphs })
}

/// The tables that change; the others are carried over.
struct Tables {
    others: BTreeMap<[u8; 4], Vec<u8>>,
    glyf: Vec<u8>,
    /// Where each glyph ends; it begins where the one before ends.
    ends: Vec<usize>,
    /// Advance and left side bearing of each glyph.
    metrics: Vec<(u16, i16)>,
    /// The most parts of an added glyph.
    deepest: u16,
}

fn u16_at(bytes: &[u8], at: usize) -> Result<u16, PdfError> {
    let two = bytes.get(at..at + 2).ok_or(BROKEN)?;
    Ok(u16::from_be_bytes([two[0], two[1]]))
}

fn i16_at(bytes: &[u8], at: usize) -> Result<i16, PdfError> {
    Ok(u16_at(bytes, at)? as i16)
}

fn u32_at(bytes: &[u8], at: usize) -> Result<usize, PdfError> {
    let four = bytes.get(at..at + 4).ok_or(BROKEN)?;
    Ok(u32::from_be_bytes([four[0], four[1], four[2], four[3]]) as usize)
}

impl Tables {
    fn read(font: &[u8]) -> Result<Tables, PdfError> {
        let mut others = BTreeMap::new();
        for nth in 0..usize::from(u16_at(font, 4)?) {
            let record = 12 + 16 * nth;
            let tag: [u8; 4] =
                font.get(record..record + 4).ok_or(BROKEN)?.try_into().map_err(|_| BROKEN)?;
            let (at, size) = (u32_at(font, record + 8)?, u32_at(font, record + 12)?);
            others.insert(tag, font.get(at..at + size).ok_or(BROKEN)?.to_vec());
        }
        let mut take = |tag: &[u8; 4]| others.remove(tag).ok_or(BROKEN);
        let (glyf, loca, hmtx) = (take(b"glyf")?, take(b"loca")?, take(b"hmtx")?);
        let table = |tag: &[u8; 4]| others.get(tag).ok_or(BROKEN);
        let count = usize::from(u16_at(table(b"maxp")?, 4)?);
        let long = u16_at(table(b"head")?, 50)? == 1;
        let full = usize::from(u16_at(table(b"hhea")?, 34)?);
        let mut ends = Vec::with_capacity(count);
        let mut metrics = Vec::with_capacity(count);
        for nth in 0..count {
            let end = nth + 1;
            ends.push(if long {
                u32_at(&loca, end * 4)?
            } else {
                usize::from(u16_at(&loca, end * 2)?) * 2
            });
            metrics.push(if nth < full {
                (u16_at(&hmtx, nth * 4)?, i16_at(&hmtx, nth * 4 + 2)?)
            } else {
                let bearing = i16_at(&hmtx, full * 4 + (nth - full) * 2)?;
                (u16_at(&hmtx, (full - 1) * 4)?, bearing)
            });
        }
        Ok(Tables { others, glyf, ends, metrics, deepest: 0 })
    }

    fn advance(&self, glyph: u16) -> i32 {
        self.metrics.get(usize::from(glyph)).map_or(0, |metric| i32::from(metric.0))
    }

    fn add_empty(&mut self) -> u16 {
        let number = self.ends.len() as u16;
        self.ends.push(self.ends.last().copied().unwrap_or(0));
        self.metrics.push((0, 0));
        number
    }

    /// Box of a glyph of the subset: left, bottom, right, top. None when it has no ink.
    fn bounds(&self, glyph: u16) -> Result<Option<[i16; 4]>, PdfError> {
        let number = usize::from(glyph);
        let end = *self.ends.get(number).ok_or(BROKEN)?;
        let start = if number == 0 { 0 } else { self.ends[number - 1] };
        if end <= start {
            return Ok(None);
        }
        let mut sides = [0; 4];
        for (nth, side) in sides.iter_mut().enumerate() {
            *side = i16_at(&self.glyf, start + 2 + nth * 2)?;
        }
        Ok(Some(sides))
    }

    /// A glyph made of others, each moved to the right and up.
    fn add_stack(
        &mut self,
        parts: &[(u16, i16, i16)],
        advance: Option<i32>,
    ) -> Result<u16, PdfError> {
        let mut sides: Option<[i16; 4]> = None;
        let mut inked = Vec::new();
        for &(glyph, x, y) in parts {
            let Some([left, bottom, right, top]) = self.bounds(glyph)? else { continue };
            inked.push((glyph, x, y));
            let moved = [
                left.saturating_add(x),
                bottom.saturating_add(y),
                right.saturating_add(x),
                top.saturating_add(y),
            ];
            sides = Some(sides.map_or(moved, |so_far| {
                [
                    so_far[0].min(moved[0]),
                    so_far[1].min(moved[1]),
                    so_far[2].max(moved[2]),
                    so_far[3].max(moved[3]),
                ]
            }));
        }
        let width = advance.unwrap_or_else(|| parts.first().map_or(0, |part| self.advance(part.0)));
        let number = self.add_empty();
        let Some(sides) = sides else {
            self.metrics[usize::from(number)] = (width.max(0) as u16, 0);
            return Ok(number);
        };
        let mut glyph = (-1_i16).to_be_bytes().to_vec();
        sides.iter().for_each(|side| glyph.extend(side.to_be_bytes()));
        for (nth, (part, x, y)) in inked.iter().enumerate() {
            let more = if nth + 1 < inked.len() { MORE } else { 0 };
            glyph.extend((WORDS | OFFSETS | more).to_be_bytes());
            glyph.extend(part.to_be_bytes());
            glyph.extend(x.to_be_bytes());
            glyph.extend(y.to_be_bytes());
        }
        self.glyf.extend(glyph);
        self.ends[usize::from(number)] = self.glyf.len();
        self.metrics[usize::from(number)] = (width.max(0) as u16, sides[0]);
        self.deepest = self.deepest.max(inked.len() as u16);
        Ok(number)
    }

    fn write(mut self) -> Result<Vec<u8>, PdfError> {
        let count =
            u16::try_from(self.ends.len()).map_err(|_| PdfError::Font("too many glyphs"))?;
        let mut loca = 0_u32.to_be_bytes().to_vec();
        self.ends.iter().for_each(|&end| loca.extend((end as u32).to_be_bytes()));
        let mut hmtx = Vec::with_capacity(self.metrics.len() * 4);
        for (advance, bearing) in &self.metrics {
            hmtx.extend(advance.to_be_bytes());
            hmtx.extend(bearing.to_be_bytes());
        }
        let mut put = |tag: &[u8; 4], at: usize, value: u16| {
            let place = self.others.get_mut(tag).and_then(|table| table.get_mut(at..at + 2));
            place.map(|two| two.copy_from_slice(&value.to_be_bytes())).ok_or(BROKEN)
        };
        put(b"maxp", 4, count)?;
        put(b"hhea", 34, count)?;
        put(b"head", 50, 1)?;
        if self.deepest > 0 {
            let most = |table: Option<&Vec<u8>>, at: usize| {
                table.and_then(|table| u16_at(table, at).ok()).unwrap_or(0)
            };
            let maxp = self.others.get(b"maxp");
            let values = [6, 8, 10, 12, 28, 30].map(|at| most(maxp, at));
            let [points, contours, composed_points, composed_contours, parts, depth] = values;
            let mut put = |at: usize, value: u16| {
                let place = self.others.get_mut(b"maxp").and_then(|maxp| maxp.get_mut(at..at + 2));
                place.map(|two| two.copy_from_slice(&value.to_be_bytes())).ok_or(BROKEN)
            };
            let deepest = self.deepest;
            put(10, points.max(composed_points).saturating_mul(deepest).max(composed_points))?;
            put(12, contours.max(composed_contours).saturating_mul(deepest))?;
            put(28, parts.max(deepest))?;
            put(30, depth + 1)?;
        }
        self.others.insert(*b"glyf", self.glyf);
        self.others.insert(*b"loca", loca);
        self.others.insert(*b"hmtx", hmtx);
        Ok(assemble(self.others))
    }
}

/// Puts tables together into a font, with their checksums.
fn assemble(mut tables: BTreeMap<[u8; 4], Vec<u8>>) -> Vec<u8> {
    if let Some(adjustment) = tables.get_mut(b"head").and_then(|head| head.get_mut(8..12)) {
        adjustment.fill(0);
    }
    let count = tables.len() as u16;
    let power = count.ilog2() as u16;
    let mut font = 0x0001_0000_u32.to_be_bytes().to_vec();
    for word in [count, 16 << power, power, count * 16 - (16 << power)] {
        font.extend(word.to_be_bytes());
    }
    let mut body = Vec::new();
    let start = 12 + 16 * tables.len();
    for (tag, table) in &tables {
        font.extend(tag);
        font.extend(checksum(table).to_be_bytes());
        font.extend(((start + body.len()) as u32).to_be_bytes());
        font.extend((table.len() as u32).to_be_bytes());
        body.extend(table);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    font.extend(body);
    let adjustment = 0xb1b0_afba_u32.wrapping_sub(checksum(&font));
    let mut at = start;
    for (tag, table) in &tables {
        if tag == b"head" {
            font[at + 8..at + 12].copy_from_slice(&adjustment.to_be_bytes());
        }
        at += table.len().next_multiple_of(4);
    }
    font
}

fn checksum(bytes: &[u8]) -> u32 {
    bytes.chunks(4).fold(0_u32, |sum, chunk| {
        let mut four = [0; 4];
        four[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(four))
    })
}
