//! Why a command could not do what was asked: one line for people, and exit code 2.

use crate::arguments::{Place, UsageError};
use daftar_core::{Arg, Msg};
use daftar_i18n::Localizer;
use daftar_sheet::SheetError;
use daftar_store::OpenError;
use std::io::{self, ErrorKind};

/// Why nothing was done.
#[derive(Debug)]
pub enum Failure {
    /// The command line is not understood.
    Usage(UsageError),
    /// There is no example of this name.
    NoExample(String),
    /// There is no report of this id.
    NoReport(String),
    /// There is no row of this id in a report. What there is, is listed.
    NoRow { report: String, row: String, choices: String },
    /// There is no column of this name in a report. What there is, is listed.
    NoColumn { report: String, column: String, choices: String },
    /// There is no figure there, or one that no formula gives.
    NoExplanation { row: String, column: String },
    /// A file cannot be read at all.
    Read { place: Place, why: io::Error },
    /// A file is not a workbook that can be read.
    Open { place: Place, why: OpenError },
    /// A file cannot be written.
    Write { place: Place, why: io::Error },
    /// The PDF cannot be made. What is wrong is for whoever mends it.
    Pdf(String),
    /// The spreadsheet cannot be made.
    Sheet(SheetError),
}

impl From<UsageError> for Failure {
    fn from(why: UsageError) -> Failure {
        Failure::Usage(why)
    }
}

impl Failure {
    /// The line on standard error, in the language of the person.
    pub fn line(&self, say: &Localizer) -> String {
        match self {
            Failure::Usage(why) => say.text(&why.msg()),
            Failure::NoExample(name) => {
                say.text(&with_help("usage-example", name, "daftar example"))
            }
            Failure::NoReport(name) => say.text(&with_help("usage-report", name, "daftar reports")),
            Failure::NoRow { report, row, choices } => {
                say.text(&with_choices("usage-row", report, row, choices))
            }
            Failure::NoColumn { report, column, choices } => {
                say.text(&with_choices("usage-column", report, column, choices))
            }
            Failure::NoExplanation { row, column } => say.text(
                &Msg::new("usage-no-explanation")
                    .with("row", Arg::Text(row.clone()))
                    .with("column", Arg::Text(column.clone())),
            ),
            Failure::Read { place, why } => {
                let key = match why.kind() {
                    ErrorKind::NotFound => "file-not-found",
                    ErrorKind::PermissionDenied => "file-not-allowed",
                    ErrorKind::IsADirectory => "file-is-folder",
                    _ => return with_detail(say, "file-unreadable", place, why),
                };
                say.text(&Msg::new(key).with("file", Arg::Text(name(place))))
            }
            Failure::Open { place, why } => {
                let said = Arg::Msg(Box::new(why.msg()));
                let file = Arg::Text(name(place));
                say.text(&Msg::new("file-said").with("file", file).with("said", said))
            }
            Failure::Write { place, why } => {
                let key = match why.kind() {
                    ErrorKind::NotFound => "write-no-folder",
                    ErrorKind::PermissionDenied => "write-not-allowed",
                    ErrorKind::IsADirectory => "write-folder",
                    ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "write-full",
                    _ => return with_detail(say, "write-failed", place, why),
                };
                say.text(&Msg::new(key).with("file", Arg::Text(name(place))))
            }
            Failure::Pdf(detail) => format!("{} ({detail})", say.key("pdf-failed")),
            Failure::Sheet(why) => format!("{} ({why})", say.key(why.key())),
        }
    }
}

fn with_help(key: &str, word: &str, help: &str) -> Msg {
    Msg::new(key).with("word", Arg::Text(word.to_owned())).with("help", Arg::Text(help.to_owned()))
}

fn with_choices(key: &str, report: &str, word: &str, choices: &str) -> Msg {
    Msg::new(key)
        .with("report", Arg::Text(report.to_owned()))
        .with("word", Arg::Text(word.to_owned()))
        .with("choices", Arg::Text(choices.to_owned()))
}

/// What the system says is a detail: it has its own language.
fn with_detail(say: &Localizer, key: &str, place: &Place, why: &io::Error) -> String {
    let said = say.text(&Msg::new(key).with("file", Arg::Text(name(place))));
    format!("{said} ({why})")
}

/// How a file is called in a sentence.
fn name(place: &Place) -> String {
    match place {
        Place::Standard => "-".to_owned(),
        Place::Path(path) => {
            path.to_string_lossy().chars().filter(|letter| !letter.is_control()).collect()
        }
    }
}
