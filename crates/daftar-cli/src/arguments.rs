//! What was asked for, from the words of a command line.

use crate::explain::Question;
use daftar_core::{Arg, Date, Msg};
use daftar_i18n::Lang;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// A command with everything it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// What can be asked for.
    Help,
    /// Which Daftar this is.
    Version,
    /// The examples, one a line.
    ListExamples,
    /// One example, as a file.
    Example { name: String, output: Place },
    /// What is missing, impossible or worrying.
    Check { file: Place, format: Format },
    /// The reports, one a line.
    ListReports,
    /// One report.
    Show { file: Place, report: String, format: Format },
    /// Why a figure is what it is.
    Explain { file: Place, question: Question, format: Format },
    /// The lender's file.
    Pdf { file: Place, output: Place, date: Option<Date> },
    /// The spreadsheet.
    Sheet { file: Place, output: Place, date: Option<Date> },
}

/// Where a file is read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Standard input or output, written `-`.
    Standard,
    /// A path.
    Path(PathBuf),
}

/// For whom something is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
}

/// Why a command line is not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UsageError {
    /// No command at all.
    Nothing,
    /// A command that does not exist.
    Command(String),
    /// An option that does not exist, or not with this command.
    Option(String),
    /// An option without its value.
    NoValue(String),
    /// A value that the option does not take.
    Value { option: &'static str, value: String, choices: String },
    /// Something the command needs.
    Missing(Needed),
    /// One word too many.
    Extra(String),
}

/// What a command may need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    /// A file to read.
    File,
    /// The id of a report.
    Report,
    /// The id of a row.
    Row,
    /// The name of a column.
    Column,
    /// Where to write.
    Output,
}

const FORMATS: &[(&str, Format)] =
    &[("text", Format::Text), ("json", Format::Json), ("csv", Format::Csv)];

/// How many steps of an explanation may be opened.
const DEPTH_MOST: u32 = 99;

impl UsageError {
    /// The sentence, in `locales/*/cli.ftl`.
    pub fn msg(&self) -> Msg {
        let text = |text: &str| Arg::Text(text.to_owned());
        let msg = match self {
            UsageError::Nothing => Msg::new("usage-nothing"),
            UsageError::Command(word) => Msg::new("usage-command").with("word", text(word)),
            UsageError::Option(word) => Msg::new("usage-option").with("word", text(word)),
            UsageError::NoValue(word) => Msg::new("usage-no-value").with("word", text(word)),
            UsageError::Value { option, value, choices } => Msg::new("usage-value")
                .with("option", text(option))
                .with("value", text(value))
                .with("choices", text(choices)),
            UsageError::Missing(needed) => {
                let word = Arg::Msg(Box::new(Msg::new(needed.key())));
                Msg::new("usage-missing").with("word", word)
            }
            UsageError::Extra(word) => Msg::new("usage-extra").with("word", text(word)),
        };
        msg.with("help", text("daftar --help"))
    }
}

impl Needed {
    /// What it is called in the help.
    const fn key(self) -> &'static str {
        match self {
            Needed::File => "usage-file",
            Needed::Report => "usage-report-id",
            Needed::Row => "usage-row-id",
            Needed::Column => "usage-column-id",
            Needed::Output => "usage-output",
        }
    }
}

/// Options that were given, each taken by the command that knows it.
#[derive(Default)]
struct Options {
    words: std::collections::VecDeque<OsString>,
    output: Option<OsString>,
    format: Option<OsString>,
    date: Option<OsString>,
    depth: Option<OsString>,
}

/// Reads the words after the name of the program: the language asked for, and the command.
///
/// The language is known even when the command is not, so that the refusal can be read.
pub fn parse(words: Vec<OsString>) -> (Option<Lang>, Result<Command, UsageError>) {
    let mut lang = None;
    let command = options(words, &mut lang).and_then(|options| options.map_or(Ok(None), command));
    match command {
        Ok(Some(command)) => (lang, Ok(command)),
        Ok(None) => (lang, Ok(Command::Help)),
        Err(why) => (lang, Err(why)),
    }
}

/// Sorts the words. None when help is asked for, whatever else is.
fn options(words: Vec<OsString>, lang: &mut Option<Lang>) -> Result<Option<Options>, UsageError> {
    let mut parser = lexopt::Parser::from_args(words);
    let mut options = Options::default();
    // A first fault does not keep a later `--lang` or `--help` from being heard.
    let mut fault = None;
    let mut help = false;
    loop {
        use lexopt::Arg::{Long, Short, Value};
        let read = match parser.next() {
            Ok(None) => break,
            Err(why) => Err(unexpected(why)),
            Ok(Some(Short('h') | Long("help"))) => {
                help = true;
                Ok(())
            }
            Ok(Some(Short('V') | Long("version"))) => {
                options.words.push_front("version".into());
                Ok(())
            }
            Ok(Some(Value(word))) => {
                options.words.push_back(word);
                Ok(())
            }
            Ok(Some(Long("lang"))) => value(&mut parser, "--lang")
                .and_then(|word| language(&word))
                .map(|asked| *lang = Some(asked)),
            Ok(Some(Short('o') | Long("output"))) => {
                value(&mut parser, "-o").map(|word| options.output = Some(word))
            }
            Ok(Some(Long("format"))) => {
                value(&mut parser, "--format").map(|word| options.format = Some(word))
            }
            Ok(Some(Long("date"))) => {
                value(&mut parser, "--date").map(|word| options.date = Some(word))
            }
            Ok(Some(Long("depth"))) => {
                value(&mut parser, "--depth").map(|word| options.depth = Some(word))
            }
            Ok(Some(Short(letter))) => Err(UsageError::Option(format!("-{letter}"))),
            Ok(Some(Long(word))) => Err(UsageError::Option(format!("--{word}"))),
        };
        fault = fault.or(read.err());
    }
    match fault {
        _ if help => Ok(None),
        Some(why) => Err(why),
        None => Ok(Some(options)),
    }
}

fn value(parser: &mut lexopt::Parser, option: &str) -> Result<OsString, UsageError> {
    parser.value().map_err(|_| UsageError::NoValue(option.to_owned()))
}

/// What is left when `--help=word` or the like was given.
fn unexpected(why: lexopt::Error) -> UsageError {
    match why {
        lexopt::Error::UnexpectedValue { option, .. } => UsageError::Option(option),
        lexopt::Error::UnexpectedOption(option) => UsageError::Option(option),
        other => UsageError::Option(other.to_string()),
    }
}

fn language(word: &OsStr) -> Result<Lang, UsageError> {
    word.to_str().and_then(Lang::from_code).ok_or_else(|| UsageError::Value {
        option: "--lang",
        value: shown(word),
        choices: listed(Lang::ALL.iter().map(|lang| lang.code())),
    })
}

fn command(mut options: Options) -> Result<Option<Command>, UsageError> {
    let name = options.words.pop_front().ok_or(UsageError::Nothing)?;
    let command = match name.to_str() {
        Some("help") => return Ok(None),
        Some("version") => Command::Version,
        Some("example") => match options.words.pop_front() {
            None => Command::ListExamples,
            Some(example) => Command::Example {
                name: shown(&example),
                output: options.output.take().map_or(Place::Standard, place),
            },
        },
        Some("check") => Command::Check { file: options.file()?, format: options.format()? },
        Some("reports") => Command::ListReports,
        Some("show") => Command::Show {
            file: options.file()?,
            report: options.word(Needed::Report).map(|word| shown(&word))?,
            format: options.format()?,
        },
        Some("explain") => Command::Explain {
            file: options.file()?,
            question: Question {
                report: options.word(Needed::Report).map(|word| shown(&word))?,
                row: options.word(Needed::Row).map(|word| shown(&word))?,
                column: options.word(Needed::Column).map(|word| shown(&word))?,
                depth: options.depth()?,
            },
            format: options.format_among(&FORMATS[..2])?,
        },
        Some("pdf") => {
            Command::Pdf { file: options.file()?, output: options.output()?, date: options.date()? }
        }
        Some("sheet") => Command::Sheet {
            file: options.file()?,
            output: options.output()?,
            date: options.date()?,
        },
        _ => return Err(UsageError::Command(shown(&name))),
    };
    options.finish()?;
    Ok(Some(command))
}

impl Options {
    fn word(&mut self, needed: Needed) -> Result<OsString, UsageError> {
        self.words.pop_front().ok_or(UsageError::Missing(needed))
    }

    fn file(&mut self) -> Result<Place, UsageError> {
        self.word(Needed::File).map(place)
    }

    fn output(&mut self) -> Result<Place, UsageError> {
        self.output.take().map(place).ok_or(UsageError::Missing(Needed::Output))
    }

    fn format(&mut self) -> Result<Format, UsageError> {
        self.format_among(FORMATS)
    }

    fn format_among(&mut self, formats: &[(&str, Format)]) -> Result<Format, UsageError> {
        let Some(word) = self.format.take() else {
            return Ok(Format::Text);
        };
        let known = formats.iter().find(|(name, _)| word == *name);
        known.map(|(_, format)| *format).ok_or_else(|| UsageError::Value {
            option: "--format",
            value: shown(&word),
            choices: listed(formats.iter().map(|(name, _)| *name)),
        })
    }

    fn date(&mut self) -> Result<Option<Date>, UsageError> {
        let Some(word) = self.date.take() else {
            return Ok(None);
        };
        let date = word.to_str().and_then(|text| text.parse().ok());
        date.map(Some).ok_or_else(|| UsageError::Value {
            option: "--date",
            value: shown(&word),
            choices: "2027-01-15".to_owned(),
        })
    }

    /// One step when nothing is said.
    fn depth(&mut self) -> Result<u32, UsageError> {
        let Some(word) = self.depth.take() else {
            return Ok(1);
        };
        let depth = word.to_str().and_then(|text| text.parse().ok());
        depth.filter(|depth| (1..=DEPTH_MOST).contains(depth)).ok_or_else(|| UsageError::Value {
            option: "--depth",
            value: shown(&word),
            choices: format!("1…{DEPTH_MOST}"),
        })
    }

    /// Nothing may be left that the command did not take.
    fn finish(mut self) -> Result<(), UsageError> {
        if let Some(word) = self.words.pop_front() {
            return Err(UsageError::Extra(shown(&word)));
        }
        let left = [
            ("-o", self.output),
            ("--format", self.format),
            ("--date", self.date),
            ("--depth", self.depth),
        ];
        match left.into_iter().find(|(_, value)| value.is_some()) {
            Some((option, _)) => Err(UsageError::Option(option.to_owned())),
            None => Ok(()),
        }
    }
}

fn place(word: OsString) -> Place {
    if word == "-" { Place::Standard } else { Place::Path(word.into()) }
}

/// A word as it is shown back: on one line and not longer than a line.
fn shown(word: &OsStr) -> String {
    word.to_string_lossy().chars().filter(|letter| !letter.is_control()).take(200).collect()
}

fn listed<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join("|")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> (Option<Lang>, Result<Command, UsageError>) {
        parse(line.split_whitespace().map(OsString::from).collect())
    }

    #[track_caller]
    fn check(line: &str, want: Command) {
        assert_eq!(read(line).1, Ok(want), "daftar {line}");
    }

    #[track_caller]
    fn refuse(line: &str, want: UsageError) {
        assert_eq!(read(line).1, Err(want), "daftar {line}");
    }

    fn path(path: &str) -> Place {
        Place::Path(path.into())
    }

    #[test]
    fn commands() {
        check("--help", Command::Help);
        check("help", Command::Help);
        check("show -h --nonsense", Command::Help);
        check("--version", Command::Version);
        check("-V", Command::Version);
        check("example", Command::ListExamples);
        check("example x", Command::Example { name: "x".into(), output: Place::Standard });
        check("example x -o a", Command::Example { name: "x".into(), output: path("a") });
        check("-oa example x", Command::Example { name: "x".into(), output: path("a") });
        check("check -", Command::Check { file: Place::Standard, format: Format::Text });
        check("check -- -a", Command::Check { file: path("-a"), format: Format::Text });
        check("check a --format=csv", Command::Check { file: path("a"), format: Format::Csv });
        check("reports", Command::ListReports);
        let show = |format| Command::Show { file: path("a"), report: "cash".into(), format };
        check("show a cash", show(Format::Text));
        check("--format json show a --lang ar cash", show(Format::Json));
        let question = |depth| Question {
            report: "cash".into(),
            row: "receipts".into(),
            column: "2027-03".into(),
            depth,
        };
        let why =
            |depth, format| Command::Explain { file: path("a"), question: question(depth), format };
        check("explain a cash receipts 2027-03", why(1, Format::Text));
        check("explain a --depth 3 cash receipts 2027-03 --format json", why(3, Format::Json));
        let date = "2027-01-15".parse().ok();
        let pdf = |date| Command::Pdf { file: path("a"), output: path("b"), date };
        check("pdf a --lang fr -o b", pdf(None));
        check("pdf a --lang fr --output b --date 2027-01-15", pdf(date));
        let sheet = |date| Command::Sheet { file: path("a"), output: path("b"), date };
        check("sheet a -o b", sheet(None));
        check("sheet a -o b --lang ar --date 2027-01-15", sheet(date));
    }

    #[test]
    fn what_is_refused() {
        use UsageError::*;
        refuse("", Nothing);
        refuse("--lang fr", Nothing);
        refuse("examples", Command("examples".into()));
        refuse("example a b", Extra("b".into()));
        refuse("example -o b", Option("-o".into()));
        refuse("check", Missing(Needed::File));
        refuse("check a -o b", Option("-o".into()));
        refuse("show a", Missing(Needed::Report));
        refuse("show a cash --date 2027-01-15", Option("--date".into()));
        refuse("explain a", Missing(Needed::Report));
        refuse("explain a cash", Missing(Needed::Row));
        refuse("explain a cash receipts", Missing(Needed::Column));
        refuse("show a cash --depth 2", Option("--depth".into()));
        refuse("pdf a", Missing(Needed::Output));
        refuse("pdf a -o", NoValue("-o".into()));
        refuse("sheet a", Missing(Needed::Output));
        refuse("sheet a -o b --format csv", Option("--format".into()));
        refuse("pdf a -o b --format csv", Option("--format".into()));
        refuse("check a -x", Option("-x".into()));
        refuse("check a --verbose=1", Option("--verbose".into()));
        refuse("--version=2", Option("--version".into()));
        let value = |option, value: &str, choices: &str| Value {
            option,
            value: value.into(),
            choices: choices.into(),
        };
        refuse("check a --format xml", value("--format", "xml", "text|json|csv"));
        let why = "explain a cash receipts total";
        refuse(&format!("{why} --format csv"), value("--format", "csv", "text|json"));
        refuse(&format!("{why} --depth 0"), value("--depth", "0", "1…99"));
        refuse(&format!("{why} --depth 100"), value("--depth", "100", "1…99"));
        refuse("check a --lang de", value("--lang", "de", "fr|ar|en"));
        refuse("pdf a -o b --date 2027-02-30", value("--date", "2027-02-30", "2027-01-15"));
    }

    #[test]
    fn the_language_is_heard_in_any_case() {
        assert_eq!(read("check a --lang ar-MA").0, Some(Lang::Ar));
        assert_eq!(read("--nonsense --lang fr").0, Some(Lang::Fr));
        assert_eq!(read("check").0, None);
    }
}
