//! Pages as text, for tests and for people who debug a layout.

use std::fmt::Write;

use crate::model::{Document, Fill, Ink, Item, Page, Role, TextLine};

/// Every page with its lines of text and shapes, places in tenths of a millimetre.
pub fn dump(document: &Document) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{} [{}]", document.title, document.language);
    for entry in &document.outline {
        let indent = "  ".repeat(usize::from(entry.level));
        let _ = writeln!(out, "outline {indent}{} -> {}", entry.title, entry.page + 1);
    }
    for (nth, page) in document.pages.iter().enumerate() {
        let _ = writeln!(out, "page {} {}x{}", nth + 1, page.width, page.height);
        dump_page(page, &mut out);
    }
    out
}

fn dump_page(page: &Page, out: &mut String) {
    let mut shapes = 0;
    for item in &page.items {
        match &item.ink {
            Ink::Text(line) => {
                flush_shapes(&mut shapes, out);
                let _ = writeln!(out, "{}", text(item, line));
            }
            Ink::Path { points, fill: Some(fill), .. } if item.role == Role::Figure => {
                flush_shapes(&mut shapes, out);
                let _ = writeln!(out, "  {} {}", fill_name(*fill), bounds(points));
            }
            Ink::Line { .. } | Ink::Path { .. } => shapes += 1,
        }
    }
    flush_shapes(&mut shapes, out);
}

/// Rules and boxes are counted, not listed: a golden file says what a reader would notice.
fn flush_shapes(shapes: &mut u32, out: &mut String) {
    if *shapes > 0 {
        let _ = writeln!(out, "  ({shapes} shapes)");
        *shapes = 0;
    }
}

fn text(item: &Item, line: &TextLine) -> String {
    let role = match item.role {
        Role::Furniture => "furniture",
        Role::Text => "text",
        Role::Heading(_) => "heading",
        Role::Cell { .. } => "cell",
        Role::Figure => "figure",
    };
    let size = line.runs.first().map_or(0.0, |run| run.size);
    let place = format!("{:.1} {:.1} +{:.1}", line.left, line.baseline, line.width);
    format!("  {role} {place} {size}pt {}", line.text)
}

fn bounds(points: &[(f32, f32)]) -> String {
    let side = |pick: fn(&(f32, f32)) -> f32, fold: fn(f32, f32) -> f32| {
        points.iter().map(pick).reduce(fold).unwrap_or(0.0)
    };
    let (left, right) = (side(|point| point.0, f32::min), side(|point| point.0, f32::max));
    let (top, bottom) = (side(|point| point.1, f32::min), side(|point| point.1, f32::max));
    format!("{left:.1} {top:.1} +{:.1} +{:.1}", right - left, bottom - top)
}

fn fill_name(fill: Fill) -> &'static str {
    match fill {
        Fill::Solid(_) => "solid",
        Fill::Dots => "dots",
        Fill::LightHatch => "light",
        Fill::DarkHatch => "dark",
    }
}
