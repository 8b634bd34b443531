//! A look at the shape of a text before anything is allocated for it.

use crate::error::{Damage, OpenError, Spot};

/// Objects and lists within each other. A workbook of version 1 goes 11 deep.
const DEPTH: usize = 32;
/// Values in all. The largest workbook the limits allow has some 30 000.
const VALUES: usize = 200_000;

/// Refuses what is nested deeper, or has more values, than any workbook.
///
/// It does not check that the text is JSON: the parser does, and then cannot be made to use
/// much memory or stack.
pub(crate) fn check(text: &str) -> Result<(), OpenError> {
    let (mut depth, mut values) = (0_usize, 0);
    let (mut line, mut line_start) = (1, 0);
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => skip_string(&mut bytes),
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' => values += 1,
            b'\n' => (line, line_start) = (line + 1, at + 1),
            _ => {}
        }
        if depth > DEPTH {
            let column = at - line_start + 1;
            return Err(OpenError::Damaged(Spot::Line { line, column }, Damage::TooDeep));
        }
        if values > VALUES {
            return Err(OpenError::TooBig);
        }
    }
    Ok(())
}

/// Moves to the quote that ends the string, or to the end of the text.
fn skip_string(bytes: &mut impl Iterator<Item = (usize, u8)>) {
    while let Some((_, byte)) = bytes.next() {
        match byte {
            b'"' => return,
            b'\\' => _ = bytes.next(),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        let deep = |n: usize| format!("{}\n{}", "[".repeat(n), "]".repeat(n));
        assert_eq!(check(&deep(DEPTH)), Ok(()));
        let spot = Spot::Line { line: 1, column: DEPTH + 1 };
        assert_eq!(check(&deep(DEPTH + 1)), Err(OpenError::Damaged(spot, Damage::TooDeep)));
        // Brackets in a text are text.
        assert_eq!(check(&format!("\"\\\"{}\"", "[".repeat(100))), Ok(()));
        assert_eq!(check(&"[],".repeat(VALUES)), Ok(()));
        assert_eq!(check(&"[],".repeat(VALUES + 1)), Err(OpenError::TooBig));
        for junk in ["", "\"", "\"\\", "]]]", "{"] {
            assert_eq!(check(junk), Ok(()));
        }
    }
}
