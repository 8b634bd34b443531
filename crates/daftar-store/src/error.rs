//! Why a file does not open: data and a key. The sentences are in `locales/*/store.ftl`.

use crate::guess::Other;
use daftar_core::{Arg, Msg, limits};

/// Why bytes are not a workbook that can be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// More bytes, or more values, than any workbook within the limits.
    #[error("larger than a workbook can be")]
    TooBig,
    /// Another sort of file.
    #[error("not a workbook: {0:?}")]
    NotAWorkbook(Other),
    /// It stops in the middle.
    #[error("the end is missing")]
    Truncated,
    /// Written by a newer version than [`VERSION`](crate::VERSION).
    #[error("written in version {version} of the file")]
    TooNew {
        /// The version it says.
        version: u64,
    },
    /// A workbook, with something in it that cannot be.
    #[error("{0}: {1:?}")]
    Damaged(Spot, Damage),
}

/// Where in a file something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A line and a column of the text, from 1.
    Line {
        /// The line.
        line: usize,
        /// The column, in bytes.
        column: usize,
    },
    /// The path of a field: `workbook.products.items[2].value.price`.
    Field(String),
}

impl std::fmt::Display for Spot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Spot::Line { line, column } => write!(f, "{line}:{column}"),
            Spot::Field(path) => f.write_str(path),
        }
    }
}

/// What is wrong there. The text is what was found, short enough to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Not JSON.
    Syntax,
    /// A field that has to be there is not.
    Missing,
    /// A field that no workbook of this version has.
    Unknown,
    /// A number where a text is due, or the like.
    Kind(String),
    /// Lists in lists, deeper than a workbook goes.
    TooDeep,
    /// More lines than the list holds.
    TooMany,
    /// Two lines of one list with the same number.
    Ids,
    /// A text longer than its field holds.
    TooLong,
    /// A character that changes how the text around it is shown.
    Invisible,
    /// An amount, a date or an answer outside what its field takes.
    Value(String),
}

impl OpenError {
    /// Something wrong at the path of a field.
    pub(crate) fn at(path: &str, damage: Damage) -> OpenError {
        OpenError::Damaged(Spot::Field(path.to_owned()), damage)
    }

    /// The message for people, in `locales/*/store.ftl`.
    pub const fn key(&self) -> &'static str {
        match self {
            OpenError::Empty => "open-empty",
            OpenError::TooBig => "open-too-big",
            OpenError::NotAWorkbook(Other::Picture) => "open-picture",
            OpenError::NotAWorkbook(Other::Pdf) => "open-pdf",
            OpenError::NotAWorkbook(Other::WebPage) => "open-web-page",
            OpenError::NotAWorkbook(Other::Archive) => "open-archive",
            OpenError::NotAWorkbook(Other::Something) => "open-other",
            OpenError::Truncated => "open-truncated",
            OpenError::TooNew { .. } => "open-too-new",
            OpenError::Damaged(_, Damage::Syntax) => "open-damaged-syntax",
            OpenError::Damaged(_, Damage::Missing) => "open-damaged-missing",
            OpenError::Damaged(_, Damage::Unknown) => "open-damaged-unknown",
            OpenError::Damaged(_, Damage::Kind(_)) => "open-damaged-kind",
            OpenError::Damaged(_, Damage::TooDeep) => "open-damaged-deep",
            OpenError::Damaged(_, Damage::TooMany) => "open-damaged-many",
            OpenError::Damaged(_, Damage::Ids) => "open-damaged-ids",
            OpenError::Damaged(_, Damage::TooLong) => "open-damaged-long",
            OpenError::Damaged(_, Damage::Invisible) => "open-damaged-invisible",
            OpenError::Damaged(_, Damage::Value(_)) => "open-damaged-value",
        }
    }

    /// The message with what goes into it.
    pub fn msg(&self) -> Msg {
        let msg = Msg::new(self.key());
        match self {
            OpenError::TooBig => {
                let megabytes = limits::FILE_BYTES / (1024 * 1024);
                msg.with("most", Arg::Count(megabytes as i64))
            }
            OpenError::TooNew { version } => msg.with("version", Arg::Text(version.to_string())),
            OpenError::Damaged(spot, damage) => {
                let msg = match spot {
                    Spot::Field(path) => msg.with("place", Arg::Text(path.clone())),
                    Spot::Line { line, column } => msg
                        .with("line", Arg::Count(*line as i64))
                        .with("column", Arg::Count(*column as i64)),
                };
                match damage {
                    Damage::Kind(found) | Damage::Value(found) => {
                        msg.with("found", Arg::Text(found.clone()))
                    }
                    _ => msg,
                }
            }
            _ => msg,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use daftar_i18n::{Lang, Localizer};

    /// Every one of them, with the longest that can be in it.
    fn all() -> Vec<OpenError> {
        let found = || "2027-13".to_owned();
        let others = [Other::Picture, Other::Pdf, Other::WebPage, Other::Archive, Other::Something];
        let damages = [
            Damage::Missing,
            Damage::Unknown,
            Damage::Kind(found()),
            Damage::TooMany,
            Damage::Ids,
            Damage::TooLong,
            Damage::Invisible,
            Damage::Value(found()),
        ];
        let line = || Spot::Line { line: 7, column: 3 };
        let place = "workbook.products.items[2].value.price";
        let plain = [
            OpenError::Empty,
            OpenError::TooBig,
            OpenError::Truncated,
            OpenError::TooNew { version: 2 },
            OpenError::Damaged(line(), Damage::Syntax),
            OpenError::Damaged(line(), Damage::TooDeep),
        ];
        plain
            .into_iter()
            .chain(others.into_iter().map(OpenError::NotAWorkbook))
            .chain(damages.into_iter().map(|damage| OpenError::at(place, damage)))
            .collect()
    }

    #[test]
    fn every_one_is_said_in_every_language() {
        for lang in Lang::ALL {
            let localizer = Localizer::new(*lang);
            let mut said = Vec::new();
            for error in all() {
                let (text, faults) = localizer.text_and_faults(&error.msg());
                assert_eq!(faults, [], "{lang:?} {error:?}");
                let lower = text.to_lowercase();
                for word in ["error", "erreur", "خطأ"] {
                    assert!(!lower.contains(word), "{lang:?}: {text}");
                }
                assert!(!text.contains('\n') && text.ends_with('.'), "{text}");
                said.push(text);
            }
            let count = said.len();
            said.sort();
            said.dedup();
            assert_eq!(said.len(), count, "two say the same in {lang:?}");
        }
    }
}
