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

/// The widest word: a column cannot well be narrower.
pub(crate) fn widest_word(text: &str) -> usize {
    text.split(' ').map(width).max().unwrap_or(0)
}

/// Fills a text up with spaces. One that is too wide stays as it is.
pub(crate) fn pad(text: &str, to: usize, side: Side) -> String {
    let spaces = " ".repeat(to.saturating_sub(width(text)));
    match side {
        Side::Start => format!("{text}{spaces}"),
        Side::End => format!("{spaces}{text}"),
    }
}

/// Breaks a text at its spaces into lines of at most `most`; a word that is wider is cut.
/// No-break spaces hold.
pub(crate) fn wrap(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split([' ', '\n']) {
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
    }

    #[test]
    fn sides() {
        assert_eq!(pad("ab", 4, Side::Start), "ab  ");
        assert_eq!(pad("ab", 4, Side::End), "  ab");
        assert_eq!(pad("裁縫", 5, Side::End), " 裁縫");
        assert_eq!(pad("abcdef", 4, Side::End), "abcdef");
    }
}
