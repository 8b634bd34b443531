//! Text that people type: bounded, and nothing but text.

use crate::limits;
use serde::{Deserialize, Serialize};

/// Why a text is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// More letters than the field holds.
    #[error("longer than {most} letters")]
    TooLong {
        /// How many letters it holds.
        most: usize,
    },
    /// An invisible character that changes how the text around it is shown.
    #[error("an invisible control character")]
    Invisible,
}

/// A text of at most `MOST` letters, without control characters.
///
/// New lines are kept in long texts. Characters that change the direction of what
/// surrounds them are refused: they can make `1 000` read as `000 1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Text<const MOST: usize>(String);

/// A name or a short answer, on one line.
pub type Name = Text<{ limits::NAME }>;
/// A long answer.
pub type Passage = Text<{ limits::TEXT }>;

impl<const MOST: usize> Text<MOST> {
    /// Checks length and characters; surrounding white space is dropped, and so are marks and
    /// joiners that stand there: a name of nothing else would show as no name.
    pub fn new(text: &str) -> Result<Text<MOST>, TextError> {
        let text = text.trim_matches(|c: char| c.is_whitespace() || is_mark_or_joiner(c));
        if text.len() > MOST * 4 || text.chars().count() > MOST {
            return Err(TextError::TooLong { most: MOST });
        }
        let text = text.replace("\r\n", "\n");
        let one_line = MOST <= limits::NAME;
        if text.chars().any(|c| is_invisible(c) || (one_line && c == '\n')) {
            return Err(TextError::Invisible);
        }
        Ok(Text(text))
    }

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What is not seen by itself: joiners and the plain marks of direction.
fn is_mark_or_joiner(c: char) -> bool {
    matches!(c, '\u{200C}'..='\u{200F}')
}

/// Control characters other than a new line, and what overrides direction.
/// The joiners U+200C and U+200D belong to spelling and are kept, as are the plain marks
/// U+200E and U+200F, which keyboards of right-to-left languages type.
fn is_invisible(c: char) -> bool {
    let overrides = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let other = matches!(c, '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}' | '\u{FEFF}');
    overrides || other || (c.is_control() && c != '\n')
}

impl<const MOST: usize> TryFrom<String> for Text<MOST> {
    type Error = TextError;
    fn try_from(text: String) -> Result<Text<MOST>, TextError> {
        Text::new(&text)
    }
}

impl<const MOST: usize> From<Text<MOST>> for String {
    fn from(text: Text<MOST>) -> String {
        text.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_refused() {
        assert_eq!(Name::new(" Atelier Baobab ").unwrap().as_str(), "Atelier Baobab");
        assert_eq!(Name::new("ورشة باوباب").unwrap().as_str(), "ورشة باوباب");
        assert_eq!(Name::new(&"x".repeat(1_000_000)), Err(TextError::TooLong { most: 80 }));
        assert_eq!(Name::new(&"é".repeat(81)), Err(TextError::TooLong { most: 80 }));
        for bad in ["a\u{202E}b", "a\u{2067}b", "a\u{0}b", "a\nb", "a\u{FEFF}b"] {
            assert_eq!(Name::new(bad), Err(TextError::Invisible), "{bad:?}");
        }
        assert_eq!(Name::new(" \u{200F}\u{200D} ").unwrap().as_str(), "");
        assert_eq!(Name::new("\u{200F}خبز\u{200C}ي\u{200E}").unwrap().as_str(), "خبز\u{200C}ي");
        assert_eq!(Passage::new("a\r\nb").unwrap().as_str(), "a\nb");
        assert_eq!(Name::new("<b>=1+1</b>").unwrap().as_str(), "<b>=1+1</b>");
    }
}
