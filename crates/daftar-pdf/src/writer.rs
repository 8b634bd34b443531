//! The one file that knows the PDF writer: pages of the model into printpdf's operations.

use std::collections::{HashMap, HashSet};

use printpdf::{
    Codepoint, Color, FontId, Line, LineDashPattern, LinePoint, Mm, Op, PaintMode, ParsedFont,
    PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt,
    Rgb, TextItem, TextMatrix, WindingOrder,
};

use crate::PdfError;
use crate::finish::{self, fingerprint};
use crate::fonts::{Faces, Weight};
use crate::glyf::{self, Wanted};
use crate::model::{Colour, Dash, Document, Fill, Glyph, Ink, Outline, Page, Stroke, TextLine};
use crate::style::{INK, WHITE};
use crate::text::MM_PER_PT;

/// The bytes of a document. The same document gives the same bytes, everywhere.
///
/// # Errors
/// When the fonts cannot be embedded, or the writer refuses a page (a bug).
pub fn write(document: &Document, faces: &Faces) -> Result<Vec<u8>, PdfError> {
    let mut pdf = PdfDocument::new(&document.title);
    let mut fonts = Vec::new();
    for weight in Weight::ALL {
        let embedded = embed(document, faces, weight)?;
        if let Some(font) = &embedded.font {
            pdf.resources.fonts.map.insert(font_id(weight), PdfFont::new(font.clone()));
        }
        fonts.push(embedded);
    }
    let pages = document
        .pages
        .iter()
        .map(|page| PdfPage::new(Mm(page.width), Mm(page.height), page_operations(page, &fonts)))
        .collect();
    pdf.with_pages(pages);
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let raw = printpdf::serialize::to_lopdf_doc(&pdf, &options, &mut warnings);
    finish::finish(raw, document)
}

/// A font program made for one document, and the number and width of each of its glyphs.
struct Embedded<'a> {
    font: Option<ParsedFont>,
    numbers: HashMap<GlyphKey<'a>, (u16, i32)>,
}

/// What makes two glyphs of the pages one glyph of the file. A stack keeps its own width; a
/// kern between plain glyphs is written as a kern.
type GlyphKey<'a> = (&'a Outline, &'a str, Option<i32>);

fn glyph_key(glyph: &Glyph) -> GlyphKey<'_> {
    let advance = matches!(glyph.outline, Outline::Stacked(_)).then_some(glyph.advance);
    (&glyph.outline, &glyph.text, advance)
}

fn font_id(weight: Weight) -> FontId {
    FontId(match weight {
        Weight::Regular => "R".to_owned(),
        Weight::Bold => "B".to_owned(),
    })
}

fn runs(page: &Page) -> impl Iterator<Item = &crate::model::Run> {
    page.items.iter().flat_map(|item| match &item.ink {
        Ink::Text(line) => line.runs.as_slice(),
        _ => &[],
    })
}

fn embed<'a>(
    document: &'a Document,
    faces: &Faces,
    weight: Weight,
) -> Result<Embedded<'a>, PdfError> {
    let keys: HashSet<GlyphKey<'a>> = document
        .pages
        .iter()
        .flat_map(runs)
        .filter(|run| run.weight == weight)
        .flat_map(|run| run.glyphs.iter().map(glyph_key))
        .collect();
    if keys.is_empty() {
        return Ok(Embedded { font: None, numbers: HashMap::new() });
    }
    // In an order that depends on nothing but the glyphs: the file is reproducible.
    let mut keys: Vec<GlyphKey<'a>> = keys.into_iter().collect();
    keys.sort_unstable();
    let needed: Vec<Wanted> = keys
        .iter()
        .map(|&(outline, _, advance)| Wanted { outline: outline.clone(), advance })
        .collect();
    let subset = glyf::subset(&faces.face(weight).bytes, &needed)?;
    let mut warnings = Vec::new();
    let mut font = ParsedFont::from_bytes(&subset.program, 0, &mut warnings)
        .ok_or(PdfError::Font("subset"))?;
    let name = match weight {
        Weight::Regular => "IBMPlexSansArabic",
        Weight::Bold => "IBMPlexSansArabic-Bold",
    };
    font.font_name = Some(format!("{}+{name}", subset_tag(&subset.program)));
    Ok(Embedded { font: Some(font), numbers: keys.into_iter().zip(subset.glyphs).collect() })
}

/// Six capitals that name a subset: two documents with other glyphs get other names.
fn subset_tag(program: &[u8]) -> String {
    let mut hash = fingerprint([program]);
    std::iter::repeat_with(|| {
        let letter = char::from(b'A' + (hash % 26) as u8);
        hash /= 26;
        letter
    })
    .take(6)
    .collect()
}

fn page_operations(page: &Page, fonts: &[Embedded<'_>]) -> Vec<Op> {
    let mut writer = PageWriter { page, operations: Vec::new(), colour: None, pen: None };
    for item in &page.items {
        match &item.ink {
            Ink::Text(line) => writer.text(line, fonts),
            Ink::Line { points, stroke } => writer.line(points, stroke),
            Ink::Path { points, fill, stroke } => writer.path(points, *fill, *stroke),
        }
    }
    writer.operations
}

struct PageWriter<'a> {
    page: &'a Page,
    operations: Vec<Op>,
    /// The colour and the pen in force, so that they are not said again for every line.
    colour: Option<Colour>,
    pen: Option<Stroke>,
}

/// A hundredth of a point is finer than any printer, and short to write.
fn round(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

impl PageWriter<'_> {
    fn point(&self, (left, top): (f32, f32)) -> Point {
        let up = (self.page.height - top) / MM_PER_PT;
        Point { x: Pt(round(left / MM_PER_PT)), y: Pt(round(up)) }
    }

    fn ink(&mut self, colour: Colour) {
        if self.colour.replace(colour) != Some(colour) {
            self.operations.push(Op::SetFillColor { col: color(colour) });
        }
    }

    fn text(&mut self, line: &TextLine, fonts: &[Embedded<'_>]) {
        self.operations.push(Op::StartTextSection);
        for run in &line.runs {
            self.ink(run.colour);
            let font = PdfFontHandle::External(font_id(run.weight));
            self.operations.push(Op::SetFont { font, size: Pt(run.size) });
            let start = self.point((line.left + run.left, line.baseline));
            let matrix = TextMatrix::Translate(start.x, start.y);
            self.operations.push(Op::SetTextMatrix { matrix });
            let numbers = &fonts[run.weight as usize].numbers;
            let glyphs = run
                .glyphs
                .iter()
                .filter_map(|glyph| {
                    let (number, width) = numbers.get(&glyph_key(glyph))?;
                    let kern = (width - glyph.advance) as f32;
                    Some(Codepoint::with_cid(*number, kern, glyph.text.clone()))
                })
                .collect();
            let items = vec![TextItem::GlyphIds(glyphs)];
            self.operations.push(Op::ShowText { items });
        }
        self.operations.push(Op::EndTextSection);
    }

    fn stroke(&mut self, stroke: &Stroke) {
        if self.pen.replace(*stroke) == Some(*stroke) {
            return;
        }
        let width = stroke.width / MM_PER_PT;
        self.operations.push(Op::SetOutlineColor { col: color(stroke.colour) });
        self.operations.push(Op::SetOutlineThickness { pt: Pt(round(width)) });
        let dash = match stroke.dash {
            Dash::Solid => LineDashPattern::new(0.0, &[]),
            Dash::Long => LineDashPattern::new(0.0, &[8.0, 3.0]),
            Dash::Short => LineDashPattern::new(0.0, &[3.5, 2.5]),
            Dash::Dots => LineDashPattern::new(0.0, &[1.0, 2.0]),
        };
        self.operations.push(Op::SetLineDashPattern { dash });
    }

    fn points(&self, points: &[(f32, f32)]) -> Vec<LinePoint> {
        points.iter().map(|&at| LinePoint { p: self.point(at), bezier: false }).collect()
    }

    fn line(&mut self, points: &[(f32, f32)], stroke: &Stroke) {
        self.stroke(stroke);
        let line = Line { points: self.points(points), is_closed: false };
        self.operations.push(Op::DrawLine { line });
    }

    fn polygon(&mut self, rings: Vec<Vec<(f32, f32)>>, mode: PaintMode) {
        let rings = rings.iter().map(|ring| PolygonRing { points: self.points(ring) }).collect();
        let polygon = Polygon { rings, mode, winding_order: WindingOrder::NonZero };
        self.operations.push(Op::DrawPolygon { polygon });
    }

    fn path(&mut self, points: &[(f32, f32)], fill: Option<Fill>, stroke: Option<Stroke>) {
        match fill {
            Some(Fill::Solid(colour)) => {
                self.ink(colour);
                self.polygon(vec![points.to_vec()], PaintMode::Fill);
            }
            Some(pattern) => self.pattern(points, pattern),
            None => {}
        }
        if let Some(stroke) = stroke {
            self.stroke(&stroke);
            self.polygon(vec![points.to_vec()], PaintMode::Stroke);
        }
    }

    /// A pattern is drawn line by line inside the figure: it prints the same everywhere.
    fn pattern(&mut self, points: &[(f32, f32)], pattern: Fill) {
        self.ink(WHITE);
        self.polygon(vec![points.to_vec()], PaintMode::Fill);
        self.operations.push(Op::SaveGraphicsState);
        self.polygon(vec![points.to_vec()], PaintMode::Clip);
        let side = |pick: fn(&(f32, f32)) -> f32, fold: fn(f32, f32) -> f32| {
            points.iter().map(pick).reduce(fold).unwrap_or(0.0)
        };
        let (left, right) = (side(|at| at.0, f32::min), side(|at| at.0, f32::max));
        let (top, bottom) = (side(|at| at.1, f32::min), side(|at| at.1, f32::max));
        let (step, width) = match pattern {
            Fill::DarkHatch => (0.8, 0.32),
            Fill::LightHatch => (1.1, 0.13),
            Fill::Dots | Fill::Solid(_) => (0.9, 0.35),
        };
        let height = bottom - top;
        if pattern == Fill::Dots {
            let stroke = Stroke { width, colour: INK, dash: Dash::Solid };
            let rows = (height / step) as usize + 1;
            self.stroke(&stroke);
            let dash = LineDashPattern::new(
                0.0,
                &[round(width / MM_PER_PT), round((step - width) / MM_PER_PT)],
            );
            self.operations.push(Op::SetLineDashPattern { dash });
            for row in 0..rows {
                let at = top + (row as f32 + 0.5) * step;
                let from = left + if row % 2 == 0 { step / 2.0 } else { 0.0 };
                let line =
                    Line { points: self.points(&[(from, at), (right, at)]), is_closed: false };
                self.operations.push(Op::DrawLine { line });
            }
        } else {
            self.stroke(&Stroke { width, colour: INK, dash: Dash::Solid });
            let mut at = left - height;
            while at < right {
                let line = Line {
                    points: self.points(&[(at, top), (at + height, bottom)]),
                    is_closed: false,
                };
                self.operations.push(Op::DrawLine { line });
                at += step;
            }
        }
        self.operations.push(Op::RestoreGraphicsState);
        // What was in force before the pattern is in force again.
        (self.colour, self.pen) = (Some(WHITE), None);
    }
}

fn color(Colour(red, green, blue): Colour) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb { r: part(red), g: part(green), b: part(blue), icc_profile: None })
}
