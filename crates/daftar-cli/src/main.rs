//! The `daftar` command: reads workbooks and shows what follows from them.
//!
//! It knows of a disk, a clock and the language of the system, and works nothing out. What
//! each command prints is described in `docs/cli.md`. Nothing of it carries invisible direction
//! marks: Arabic stands in logical order, and the terminal turns it.

mod arguments;
mod check;
mod explain;
mod failure;
mod files;
mod pdf;
mod sheet;
mod show;
mod system;

use arguments::{Command, Place};
use daftar_core::{Msg, Workbook};
use daftar_i18n::{Localizer, without_marks};
use daftar_report::ReportId;
use daftar_store::Example;
use failure::Failure;
use std::io::Write;
use std::process::ExitCode;

/// What a command has to say about the workbook, beside what it prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    /// Done, or ready.
    Yes,
    /// The plan is not ready.
    No,
}

fn main() -> ExitCode {
    let words = std::env::args_os().skip(1).collect();
    let (lang, command) = arguments::parse(words);
    let say = Localizer::new(lang.unwrap_or_else(system::language));
    let done = command.map_err(Failure::Usage).and_then(|command| run(command, &say));
    match done {
        Ok(Answer::Yes) => ExitCode::SUCCESS,
        Ok(Answer::No) => ExitCode::from(1),
        Err(why) => {
            // Where nobody can be told, the exit code still tells.
            let _ = writeln!(std::io::stderr(), "daftar: {}", without_marks(&why.line(&say)));
            ExitCode::from(2)
        }
    }
}

fn run(command: Command, say: &Localizer) -> Result<Answer, Failure> {
    match command {
        Command::Help => files::print(help(say).as_bytes())?,
        Command::Version => {
            files::print(concat!("daftar ", env!("CARGO_PKG_VERSION"), "\n").as_bytes())?;
        }
        Command::ListExamples => files::print(examples(say).as_bytes())?,
        Command::Example { name, output } => {
            let example = Example::named(&name).ok_or(Failure::NoExample(name))?;
            let workbook = example.workbook(say.lang().code());
            files::write(&output, daftar_store::save(&workbook).as_bytes())?;
        }
        Command::Check { file, format } => return check::check(&open(&file)?, format, say),
        Command::ListReports => files::print(reports(say).as_bytes())?,
        Command::Show { file, report, format } => {
            let id = ReportId::from_name(&report).ok_or(Failure::NoReport(report))?;
            files::print(show::show(id, &open(&file)?, format, say).as_bytes())?;
        }
        Command::Explain { file, question, format } => {
            files::print(explain::answer(&open(&file)?, &question, format, say)?.as_bytes())?;
        }
        Command::Pdf { file, output, date } => {
            let date = date.unwrap_or_else(system::today);
            files::write(&output, &pdf::pdf(&open(&file)?, date, say)?)?;
        }
        Command::Sheet { file, output, date } => {
            let date = date.unwrap_or_else(system::today);
            files::write(&output, &sheet::sheet(&open(&file)?, date, say)?)?;
        }
    }
    Ok(Answer::Yes)
}

fn open(file: &Place) -> Result<Workbook, Failure> {
    let bytes = files::read(file)?;
    daftar_store::open(&bytes).map_err(|why| Failure::Open { place: file.clone(), why })
}

fn help(say: &Localizer) -> String {
    format!("{}\n", without_marks(&say.key("cli-help")))
}

fn examples(say: &Localizer) -> String {
    list(daftar_store::examples::ALL.iter().map(|example| (example.name, example.title())), say)
}

fn reports(say: &Localizer) -> String {
    list(ReportId::ALL.iter().map(|id| (id.as_str(), id.title())), say)
}

/// A name a line, a tab, and what it stands for.
fn list(names: impl Iterator<Item = (&'static str, Msg)>, say: &Localizer) -> String {
    let line = |(name, title)| format!("{name}\t{}\n", without_marks(&say.text(&title)));
    names.map(line).collect()
}
