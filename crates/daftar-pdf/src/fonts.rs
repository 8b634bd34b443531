//! The two faces everything is set in, as bytes that somebody else has fetched.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use harfrust::{Direction as ShapeDirection, Font, Script, ShapePlan, ShaperFont};

use crate::PdfError;
use crate::shape::{self, Shaped};

/// Thickness of the letters. There are two, and no italics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// For reading.
    Regular,
    /// For what matters.
    Bold,
}

impl Weight {
    /// Both, in the order in which they are embedded.
    pub const ALL: [Weight; 2] = [Weight::Regular, Weight::Bold];
}

/// The bytes of the two fonts: `assets/fonts/`, fetched by the worker, read by the command.
#[derive(Clone)]
pub struct Fonts {
    /// IBM Plex Sans Arabic, Regular.
    pub regular: Vec<u8>,
    /// The same, Bold.
    pub bold: Vec<u8>,
}

/// One face, parsed once.
pub(crate) struct Face {
    pub bytes: Vec<u8>,
    /// Height above the baseline, for placing a line, in em.
    pub ascent: f32,
    /// Depth under the baseline, positive, in em.
    pub descent: f32,
    font: Font,
    /// Indexed by direction: left to right, right to left. Making one costs more than using it.
    plans: [ShapePlan; 2],
}

/// What has been shaped, by its text.
type Known = RefCell<HashMap<String, Rc<Shaped>>>;

/// The faces, and what has been shaped with them.
pub struct Faces {
    faces: [Face; 2],
    /// By thickness and direction, so that looking up needs no copy of the text.
    shaped: [[Known; 2]; 2],
}

impl Face {
    fn load(bytes: &[u8]) -> Result<Face, PdfError> {
        let font = Font::new(bytes.to_vec(), 0).ok_or(PdfError::Font("unreadable"))?;
        let shaper = ShaperFont::new(&font);
        let plan = |direction, script| ShapePlan::new(&shaper, direction, Some(script), None, &[]);
        let plans = [
            plan(ShapeDirection::LeftToRight, Script::LATIN),
            plan(ShapeDirection::RightToLeft, Script::ARABIC),
        ];
        drop(shaper);
        let metrics = font.metrics();
        let units_per_em = f32::from(font.units_per_em());
        if units_per_em != 1000.0 {
            // Widths and kerns are then whole thousandths, as a PDF counts them.
            return Err(PdfError::Font("units"));
        }
        let line = metrics.hhea_line.ok_or(PdfError::Font("no line metrics"))?;
        let (ascent, descent) = (line.ascender.to_f32(), -line.descender.to_f32());
        Ok(Face {
            bytes: bytes.to_vec(),
            ascent: ascent / units_per_em,
            descent: descent / units_per_em,
            font,
            plans,
        })
    }
}

impl Faces {
    /// Reads both fonts.
    ///
    /// # Errors
    /// When one of them is not a font whose outlines can be embedded.
    pub fn load(fonts: &Fonts) -> Result<Faces, PdfError> {
        Ok(Faces {
            faces: [Face::load(&fonts.regular)?, Face::load(&fonts.bold)?],
            shaped: Default::default(),
        })
    }

    pub(crate) fn face(&self, weight: Weight) -> &Face {
        &self.faces[weight as usize]
    }

    /// Whether both faces have a glyph for a character that is to be seen.
    pub fn covers(&self, character: char) -> bool {
        self.faces.iter().all(|face| face.font.charmap().map_unicode(character).is_some())
    }

    /// Glyphs of a piece of text that runs in one direction, left to right as they are seen.
    pub(crate) fn shape(&self, text: &str, weight: Weight, rtl: bool) -> Rc<Shaped> {
        let known = &self.shaped[weight as usize][usize::from(rtl)];
        if let Some(known) = known.borrow().get(text) {
            return known.clone();
        }
        let face = self.face(weight);
        let shaper = ShaperFont::new(&face.font);
        let shaped = Rc::new(shape::shape(&shaper, &face.plans[usize::from(rtl)], text));
        known.borrow_mut().insert(text.to_owned(), shaped.clone());
        shaped
    }
}
