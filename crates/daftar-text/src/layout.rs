//! Words in columns of a fixed pitch.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// On which side of its column a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Where reading starts.
    Start,
    /// Where it ends: figures, so that their units stand under each other.
    End,
}

/// How many columns of a terminal a text takes.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// The least width at which a text takes at most so many lines without a word being cut.
pub(crate) fn width_of_lines(text: &str, lines: usize) -> usize {
    let widest_word = text.split([' ', '\n']).map(width).max().unwrap_or(0);
    (widest_word..).find(|&most| wrap(text, most).len() <= lines || most > width(text)).unwrap_or(0)
}

/// Fills a text up with spaces. One that is too wide stays as it is.
pub(crate) fn pad(text: &str, to: usize, side: Side) -> String {
    let spaces = " ".repeat(to.saturating_sub(width(text)));
    match side {
        Side::Start => format!("{text}{spaces}"),
        Side::End => format!("{spaces}{text}"),
    }
}

/// Breaks a text at its spaces into lines of at most `most`, and where it has line ends; a
/// word that is wider is cut. No-break spaces hold.
pub(crate) fn wrap(text: &str, most: usize) -> Vec<String> {
    text.split('\n').flat_map(|line| wrap_line(line, most)).collect()
}

fn wrap_line(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        if !line.is_empty() && width(&line) + 1 + width(word) <= most {
            line.push(' ');
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            let wide = letter.width().unwrap_or(0);
            if !line.is_empty() && width(&line) + wide > most {
                lines.push(std::mem::take(&mut line));
            }
            line.push(letter);
        }
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, most: usize, want: &[&str]) {
        assert_eq!(wrap(text, most), want);
    }

    #[test]
    fn lines() {
        check("", 5, &[""]);
        check("un deux trois", 8, &["un deux", "trois"]);
        check("un deux trois", 7, &["un deux", "trois"]);
        check("un deux trois", 6, &["un", "deux", "trois"]);
        check("12\u{A0}500,00 DH", 6, &["12\u{A0}500", ",00 DH"]);
        check("abcdefgh ij", 3, &["abc", "def", "gh", "ij"]);
        check("قميص طويل", 5, &["قميص", "طويل"]);
        check("裁縫 店", 4, &["裁縫", "店"]);
        check("mai\n2027", 20, &["mai", "2027"]);
    }

    #[test]
    fn widths() {
        assert_eq!(width_of_lines("Prix de vente", 1), 13);
        assert_eq!(width_of_lines("Prix de vente", 2), 7);
        assert_eq!(width_of_lines("Prix de vente", 9), 5);
        assert_eq!(width_of_lines("mai\n2027", 2), 4);
        assert_eq!(width_of_lines("", 1), 0);
    }

    #[test]
    fn sides() {
        assert_eq!(pad("ab", 4, Side::Start), "ab  ");
        assert_eq!(pad("ab", 4, Side::End), "  ab");
        assert_eq!(pad("裁縫", 5, Side::End), " 裁縫");
        assert_eq!(pad("abcdef", 4, Side::End), "abcdef");
    }
}
