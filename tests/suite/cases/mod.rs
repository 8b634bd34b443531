//! Cases: text files that say what was typed, what to show, and what is to be seen.
//!
//! A case begins with what it is about, in lines with `#`. Then come its lines, what was
//! typed and what to show as `script.rs` reads them; then a line `----`, and the text that is
//! to be seen. `UPDATE_EXPECT=1` writes that text anew.

mod print;
mod script;

use crate::always::always;
use crate::files;
use daftar_core::Workbook;
use script::Line;
use std::fs;
use std::path::Path;

/// Between what was typed and what is seen.
const BORDER: &str = "----\n";

#[test]
fn cases() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut wrong = Vec::new();
    let paths = files::in_folder(&files::root().join("tests/cases"));
    assert!(paths.len() >= 25, "only {} cases", paths.len());
    for path in paths {
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        let text = files::read(&path);
        let (script, want) = text.split_once(BORDER).unwrap_or((&text, ""));
        let seen = run(&name, script);
        if seen != want && update {
            write(&path, script, &seen);
        } else if seen != want {
            wrong.push(format!("{name}: {}", difference(want, &seen)));
        }
    }
    assert!(wrong.is_empty(), "{}\nUPDATE_EXPECT=1 rewrites them.", wrong.join("\n"));
}

/// Does what a case says, and gives what it shows.
fn run(name: &str, script: &str) -> String {
    let mut book = Workbook::default();
    let mut seen = String::new();
    for (number, line) in script.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let fault = |why: String| -> ! { panic!("{name}, line {}: {why}: {line}", number + 1) };
        match script::line(line) {
            Ok(Line::From(start)) => book = *start,
            Ok(Line::Edit(edit)) => {
                if let Err(refusal) = edit.make(&mut book) {
                    seen.push_str(&format!("> {line}\n{refusal}\n\n"));
                }
            }
            Ok(Line::Show(shown)) => {
                let text = shown.text(&book).unwrap_or_else(|why| fault(why));
                seen.push_str(&format!("> {line}\n{text}\n"));
            }
            Err(why) => fault(why),
        }
    }
    always(name, &book);
    assert!(!seen.is_empty(), "{name} shows nothing");
    seen
}

fn write(path: &Path, script: &str, seen: &str) {
    fs::write(path, format!("{script}{BORDER}{seen}")).expect("a case can be written");
}

/// The first lines that differ.
fn difference(want: &str, seen: &str) -> String {
    let mut lines = (1..).zip(want.lines().zip(seen.lines()));
    match lines.find(|(_, (want, seen))| want != seen) {
        Some((number, (want, seen))) => {
            format!("line {number} below the border\n  wanted {want}\n  found  {seen}")
        }
        None => {
            let (wanted, found) = (want.lines().count(), seen.lines().count());
            format!("{wanted} lines wanted, {found} found")
        }
    }
}

/// The runner itself: what it accepts, refuses and shows.
#[test]
fn a_case() {
    let script = "
        # Two dishes.
        from nothing
        add products
        set products.price.1 = 12,50
        set products.quantity.1 = 40
        set products.price.1 = douze
        figures sales.1
    ";
    let seen = run("made here", script);
    assert_eq!(
        seen,
        "> set products.price.1 = douze\n\
         Écrivez seulement des chiffres, par exemple 1\u{A0}500,00.\n\n\
         > figures sales.1\n\
         sales.1\n  2027-01 to 2027-12      500.00\n\n"
    );
    for wrong in ["sell products", "set products.colour = 1", "add shops", "figures", "show"] {
        assert!(script::line(wrong).is_err(), "{wrong}");
    }
    assert_eq!(difference("a\nb\n", "a\nc\n"), "line 2 below the border\n  wanted b\n  found  c");
    assert_eq!(difference("a\n", "a\nb\n"), "1 lines wanted, 2 found");
}
