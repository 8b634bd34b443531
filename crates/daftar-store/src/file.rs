//! The envelope of the saved file, its version, and the way from bytes to a workbook.

use crate::error::{Damage, OpenError, Spot};
use crate::{guess, reader, scan};
use daftar_core::Workbook;
use serde::Serialize;
use serde_json::{Map, Value};

/// What the first line of every file says it is.
pub const FORMAT: &str = "daftar-workbook";

/// Turns the workbook of one version into that of the next.
type Migration = fn(&mut Value);

/// One step per version: `MIGRATIONS[0]` turns version 1 into version 2.
/// Steps are never edited; `tests/files/` holds files of every version.
const MIGRATIONS: &[Migration] = &[];

/// The version that [`save`] writes. Older ones are brought up to it, newer ones refused.
pub const VERSION: u64 = MIGRATIONS.len() as u64 + 1;

#[derive(Serialize)]
struct Envelope<'a> {
    format: &'static str,
    version: u64,
    workbook: &'a Workbook,
}

/// The text of a file: the same workbook always gives the same text, one field a line.
pub fn save(workbook: &Workbook) -> String {
    let envelope = Envelope { format: FORMAT, version: VERSION, workbook };
    let mut text = serde_json::to_string_pretty(&envelope).expect("a workbook is plain data");
    text.push('\n');
    text
}

/// Reads a file, whatever it turns out to be.
///
/// # Errors
///
/// Anything but a whole workbook of this version or an older one. Nothing of a file that is
/// partly readable is kept: a plan with a hole in it would look like somebody's plan.
pub fn open(bytes: &[u8]) -> Result<Workbook, OpenError> {
    let text = guess::text(bytes)?;
    scan::check(text)?;
    let value = parse(text)?;
    read(&value_of_today(value, MIGRATIONS)?)
}

/// JSON, without a look at what it says.
fn parse(text: &str) -> Result<Value, OpenError> {
    serde_json::from_str(text).map_err(|why| {
        if why.is_eof() {
            OpenError::Truncated
        } else if guess::names_the_format(text) {
            let spot = Spot::Line { line: why.line(), column: why.column() };
            OpenError::Damaged(spot, Damage::Syntax)
        } else {
            OpenError::NotAWorkbook(guess::Other::Something)
        }
    })
}

/// Opens the envelope and brings the workbook in it up to the latest version.
fn value_of_today(file: Value, migrations: &[Migration]) -> Result<Value, OpenError> {
    let Value::Object(mut envelope) = file else {
        return Err(OpenError::NotAWorkbook(guess::Other::Something));
    };
    if envelope.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(OpenError::NotAWorkbook(guess::Other::Something));
    }
    let version = version(&envelope)?;
    let newest = migrations.len() as u64 + 1;
    if version > newest {
        return Err(OpenError::TooNew { version });
    }
    let mut workbook =
        envelope.remove("workbook").ok_or_else(|| OpenError::at("workbook", Damage::Missing))?;
    envelope.remove("format");
    envelope.remove("version");
    if let Some((unknown, _)) = envelope.iter().next() {
        return Err(OpenError::at(&reader::shown(unknown), Damage::Unknown));
    }
    for step in migrations.iter().skip(version as usize - 1) {
        step(&mut workbook);
    }
    Ok(workbook)
}

/// From 1. What is newer may be any shape, so this is looked at before everything else.
fn version(envelope: &Map<String, Value>) -> Result<u64, OpenError> {
    let value = envelope.get("version").ok_or_else(|| OpenError::at("version", Damage::Missing))?;
    match value.as_u64() {
        Some(0) | None => Err(OpenError::at("version", Damage::Value(reader::shown_value(value)))),
        Some(version) => Ok(version),
    }
}

fn read(workbook: &Value) -> Result<Workbook, OpenError> {
    reader::read(workbook).map_err(|fault| {
        let path = match fault.path().as_str() {
            "" => "workbook".to_owned(),
            path => format!("workbook.{path}"),
        };
        OpenError::Damaged(Spot::Field(path), fault.what)
    })
}

#[cfg(test)]
#[path = "file/tests.rs"]
mod tests;
