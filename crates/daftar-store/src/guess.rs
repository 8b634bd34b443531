//! What a file is, from its first bytes: people pick the wrong one.

use crate::error::{Damage, OpenError, Spot};
use daftar_core::limits;

/// A file that is not a workbook, as far as it can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    /// A photograph, a drawing, a film.
    Picture,
    /// A PDF.
    Pdf,
    /// A page of the web.
    WebPage,
    /// A compressed folder, which office documents are too.
    Archive,
    /// Anything else.
    Something,
}

/// How the files of other programs begin.
const BEGINNINGS: &[(&[u8], Other)] = &[
    (b"\x89PNG", Other::Picture),
    (b"\xFF\xD8\xFF", Other::Picture),
    (b"GIF8", Other::Picture),
    (b"BM", Other::Picture),
    (b"II*\0", Other::Picture),
    (b"MM\0*", Other::Picture),
    (b"%PDF-", Other::Pdf),
    (b"PK\x03\x04", Other::Archive),
    (b"\x1F\x8B", Other::Archive),
    (b"Rar!", Other::Archive),
    (b"7z\xBC\xAF", Other::Archive),
    // Office documents from before they were archives.
    (b"\xD0\xCF\x11\xE0", Other::Archive),
    (b"<", Other::WebPage),
];

/// The text of a file that may be a workbook: not too large, UTF-8, and beginning like one.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, OpenError> {
    // A mark that some editors put first. It is no part of the text.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let first = bytes.trim_ascii_start();
    if let Some(other) = other_program(first) {
        return Err(OpenError::NotAWorkbook(other));
    }
    if bytes.len() > limits::FILE_BYTES {
        return Err(OpenError::TooBig);
    }
    if first.is_empty() {
        return Err(OpenError::Empty);
    }
    if !first.starts_with(b"{") {
        return Err(OpenError::NotAWorkbook(Other::Something));
    }
    std::str::from_utf8(bytes).map_err(|why| {
        let whole = &bytes[..why.valid_up_to()];
        match why.error_len() {
            // Cut in the middle of a letter.
            None => OpenError::Truncated,
            Some(_) => {
                let mut lines = whole.split(|byte| *byte == b'\n');
                let spot = Spot::Line {
                    line: lines.clone().count(),
                    column: lines.next_back().map_or(0, <[u8]>::len) + 1,
                };
                OpenError::Damaged(spot, Damage::Syntax)
            }
        }
    })
}

fn other_program(bytes: &[u8]) -> Option<Other> {
    // What telephones make: the sort comes after the size of a first part.
    let photograph = bytes.get(8..12) == Some(b"WEBP") || bytes.get(4..8) == Some(b"ftyp");
    if photograph {
        return Some(Other::Picture);
    }
    BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning)).map(|(_, other)| *other)
}

/// The text says near its beginning that it is a workbook, so it was one.
pub(crate) fn names_the_format(text: &str) -> bool {
    let mut head = text.len().min(200);
    while !text.is_char_boundary(head) {
        head -= 1;
    }
    text[..head].contains(crate::FORMAT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], want: Result<&str, OpenError>) {
        assert_eq!(text(bytes), want, "{:?}", bytes.escape_ascii().to_string());
    }

    #[test]
    fn what_a_file_is() {
        use OpenError::NotAWorkbook;
        check(b"\xEF\xBB\xBF {}", Ok(" {}"));
        check(b"", Err(OpenError::Empty));
        check(b" \r\n ", Err(OpenError::Empty));
        check(b"\x89PNG\r\n\x1A\n", Err(NotAWorkbook(Other::Picture)));
        check(b"\xFF\xD8\xFF\xE0", Err(NotAWorkbook(Other::Picture)));
        check(b"RIFF\x10\0\0\0WEBPVP8 ", Err(NotAWorkbook(Other::Picture)));
        check(b"\0\0\0\x18ftypheic", Err(NotAWorkbook(Other::Picture)));
        check(b"%PDF-1.7", Err(NotAWorkbook(Other::Pdf)));
        check(b"PK\x03\x04..xl", Err(NotAWorkbook(Other::Archive)));
        check(b"\n<!doctype html>", Err(NotAWorkbook(Other::WebPage)));
        check(b"\xFF\xFE{\0}\0", Err(NotAWorkbook(Other::Something)));
        check(b"[1, 2]", Err(NotAWorkbook(Other::Something)));
        check(b"{\"\xD8", Err(OpenError::Truncated));
        let line = Spot::Line { line: 2, column: 3 };
        check(b"{\n \"\xD8\"}", Err(OpenError::Damaged(line, Damage::Syntax)));
    }

    #[test]
    fn size_comes_first() {
        let mut bytes = vec![b' '; limits::FILE_BYTES];
        bytes[0] = b'{';
        assert!(text(&bytes).is_ok());
        bytes.push(b' ');
        assert_eq!(text(&bytes), Err(OpenError::TooBig));
        // A photograph of 10 MB is a photograph.
        bytes[..4].copy_from_slice(b"\x89PNG");
        assert_eq!(text(&bytes), Err(OpenError::NotAWorkbook(Other::Picture)));
    }
}
