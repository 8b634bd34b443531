//! Invisible marks that keep figures, Latin words and typed names in order among Arabic
//! letters, and names of any script in order among Latin ones.
//!
//! Without them `−1 500,00 درهم` loses its sign to the wrong side and two figures in a row
//! change places. Everything the [`Localizer`](crate::Localizer) writes carries its marks:
//!
//! * in a language read from right to left, every figure and every Latin word stands between
//!   U+2066 and U+2069, and every typed text between U+2068 and U+2069;
//! * in a language read from left to right only a typed text with right-to-left letters is
//!   marked, so that French text stays plain for files and terminals.
//!
//! Screens keep the marks; a PDF writer or a file drops them with [`without_marks`] after it
//! has used them.

use std::iter::Peekable;
use std::str::Chars;

/// Starts a stretch that is read from left to right.
pub const LEFT_TO_RIGHT: char = '\u{2066}';
/// Starts a stretch that is read the way its first letter is.
pub const FIRST_STRONG: char = '\u{2068}';
/// Ends a stretch.
pub const POP: char = '\u{2069}';

/// The text without any invisible direction mark.
pub fn without_marks(text: &str) -> String {
    text.chars().filter(|&letter| !is_mark(letter)).collect()
}

/// A mark that changes the direction of what follows, or ends such a change.
pub(crate) fn is_mark(letter: char) -> bool {
    let sets_direction = matches!(letter, '\u{200E}' | '\u{200F}' | '\u{061C}');
    sets_direction || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A letter that is read from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and theirs.
pub(crate) fn is_rtl_letter(letter: char) -> bool {
    matches!(letter,
        '\u{05BE}'..='\u{085F}' | '\u{0860}'..='\u{08FF}'
        | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// A figure, kept in one piece with its sign.
pub(crate) fn left_to_right(figure: &str) -> String {
    format!("{LEFT_TO_RIGHT}{figure}{POP}")
}

/// What somebody typed, kept apart from the text around it. Direction marks inside it are
/// dropped: a name must not be able to turn the sentence that mentions it.
pub(crate) fn typed(text: &str) -> String {
    format!("{FIRST_STRONG}{}{POP}", without_marks(text))
}

/// Marks every figure and every Latin word that is not marked yet.
pub(crate) fn isolate_runs(text: &str) -> String {
    let needs_marks = |byte: u8| byte.is_ascii_alphanumeric();
    if !text.bytes().any(needs_marks) {
        return text.to_owned();
    }
    let mut marked = String::with_capacity(text.len() + 16);
    let mut rest = text;
    let mut depth = 0_u32;
    while let Some(letter) = rest.chars().next() {
        let length = if depth == 0 { run_length(rest, marked.chars().next_back()) } else { 0 };
        if length > 0 {
            marked.push_str(&left_to_right(&rest[..length]));
            rest = &rest[length..];
            continue;
        }
        match letter {
            '\u{2066}'..='\u{2068}' => depth += 1,
            POP => depth = depth.saturating_sub(1),
            _ => {}
        }
        marked.push(letter);
        rest = &rest[letter.len_utf8()..];
    }
    marked
}

/// How many bytes at the start of `text` are a figure or Latin words; 0 when it starts otherwise.
///
/// A run starts with a Latin letter, a digit, or a sign or dot that leads one (`−5`, `.daftar`);
/// it ends with a letter, a digit or a per cent sign. `before` is what stands before it.
fn run_length(text: &str, before: Option<char>) -> usize {
    let mut letters = text.chars().peekable();
    let mut length = 0;
    let mut end = 0;
    let leads = matches!(letters.peek(), Some('.' | '-' | '−' | '+' | '/' | '#' | '@'))
        && !before.is_some_and(char::is_alphanumeric);
    if leads {
        length += letters.next().map_or(0, char::len_utf8);
    }
    if !letters.peek().is_some_and(|&first| is_latin(first)) {
        return 0;
    }
    while let Some(letter) = letters.next() {
        length += letter.len_utf8();
        if is_latin(letter) || letter == '%' {
            end = length;
        } else if !joins(letter, &mut letters) {
            break;
        }
    }
    end
}

/// What may stand inside a run. A plain space joins Latin words, and not a word to a figure.
fn joins(letter: char, following: &mut Peekable<Chars<'_>>) -> bool {
    let next = following.peek().copied();
    match letter {
        ' ' => next.is_some_and(|next| is_latin(next) && !next.is_ascii_digit()),
        '\u{A0}' | '\u{202F}' => next.is_some_and(|next| next.is_ascii_digit() || next == '%'),
        ':' | '/' => next.is_some_and(|next| is_latin(next) || next == '/'),
        '.' | ',' | '-' | '−' | '_' | '@' | '&' | '?' | '=' | '#' | '\'' | '’' => {
            next.is_some_and(is_latin)
        }
        _ => false,
    }
}

/// A Latin letter or a digit 0-9.
fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || (matches!(letter, '\u{C0}'..='\u{24F}') && letter.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Marks are shown as `<` and `>`, what was typed as `{` and `>`, no-break spaces as `~`.
    #[track_caller]
    fn check(text: &str, want: &str) {
        let text = text.replace('~', "\u{A0}").replace('<', "\u{2066}").replace('>', "\u{2069}");
        let marked = isolate_runs(&text);
        let shown = marked.replace('\u{A0}', "~").replace('\u{2066}', "<").replace('\u{2069}', ">");
        assert_eq!(shown, want);
        assert_eq!(isolate_runs(&marked), marked, "marked twice");
        assert_eq!(without_marks(&marked), without_marks(&text));
    }

    #[test]
    fn figures() {
        check("المبلغ", "المبلغ");
        check("من 1~001 إلى 2~500.", "من <1~001> إلى <2~500>.");
        check("بنسبة −0,5~% في السنة", "بنسبة <−0,5~%> في السنة");
        check("12 شهرا، 3", "<12> شهرا، <3>");
        check("يوم 05/03/2027: 10:42", "يوم <05/03/2027>: <10:42>");
        check("350 · 450", "<350> · <450>");
        check("و5 - 3", "و<5> - <3>");
    }

    #[test]
    fn latin_words() {
        check("نسبة (DSCR)", "نسبة (<DSCR>)");
        check("ملف .daftar هنا", "ملف <.daftar> هنا");
        check("Société anonyme، أو", "<Société anonyme>، أو");
        check("قانون 9-88 أو R&D", "قانون <9-88> أو <R&D>");
        check("DSCR 1,2 مرة", "<DSCR> <1,2> مرة");
        check("على https://daftar.example/plan?x=1.", "على <https://daftar.example/plan?x=1>.");
        check("القسط/DSCR: 2", "القسط/<DSCR>: <2>");
        check("AMO.", "<AMO>.");
    }

    #[test]
    fn what_is_marked_already() {
        check("<12~500,00>~درهم أم <1,50>", "<12~500,00>~درهم أم <1,50>");
        check("<خبز 2 <5> 3> 4", "<خبز 2 <5> 3> <4>");
        check(">5", "><5>");
    }
}
