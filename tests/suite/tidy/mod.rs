//! Rules about the repository that no compiler knows.

mod keys;
mod rust;
mod style;

use crate::files;
use rust::Source;
use std::collections::BTreeSet;

/// No file is longer.
const LINES_MOST: usize = 600;

/// Letters beyond ASCII are data of these files: amounts in words, and digits of all scripts.
const LANGUAGE_CODE: &str = "crates/daftar-i18n/src/";

/// The name of the app, which no language translates.
const NAME: &str = "دفتر";

/// What of `web_sys` a component may name: whence an event came, to read what was typed.
const READ_ONLY: [&str; 3] = ["HtmlInputElement", "HtmlSelectElement", "HtmlTextAreaElement"];

#[track_caller]
fn none(faults: Vec<String>, rule: &str) {
    assert!(faults.is_empty(), "{rule}:\n{}", faults.join("\n"));
}

/// Rust that is delivered: not tests, not benchmarks.
fn sources() -> impl Iterator<Item = (String, Source)> {
    files::all().into_iter().filter_map(|(place, path)| {
        let delivered = place.starts_with("crates/") || place.starts_with("web/");
        let is_source = place.contains("/src/") && place.ends_with(".rs");
        let tests = ["/tests.rs", "/generated.rs", "/generate.rs"];
        let is_test = tests.iter().any(|name| place.ends_with(name));
        (delivered && is_source && !is_test).then(|| (place, Source::read(&files::read(&path))))
    })
}

#[test]
fn effects_are_in_the_shell() {
    let mut seen = 0;
    let mut faults = Vec::new();
    for (place, source) in sources().filter(|(place, _)| place.starts_with("web/src/")) {
        if place.starts_with("web/src/shell/") {
            seen += 1;
            continue;
        }
        for (number, line) in (1..).zip(source.code.lines()) {
            let reads = READ_ONLY.iter().any(|name| line.contains(&format!("web_sys::{name}")));
            let effects = ["web_sys", "js_sys", "gloo", "wasm_bindgen", "idb::"];
            if effects.iter().any(|name| line.contains(name)) && !reads {
                faults.push(format!("{place}:{number}: {}", line.trim()));
            }
        }
    }
    assert!(seen > 0, "there is a shell");
    none(faults, "only web/src/shell touches the browser");
}

#[test]
fn one_file_names_the_pdf_writer() {
    let named = sources().filter(|(_, source)| source.code.contains("printpdf"));
    let places: Vec<String> = named.map(|(place, _)| place).collect();
    assert_eq!(places.len(), 1, "printpdf stands in {places:?}");
    assert!(places[0].starts_with("crates/daftar-pdf/src/"), "printpdf stands in {places:?}");
}

#[test]
fn files_are_short() {
    let code = [".rs", ".css", ".mjs", ".js", ".html", ".ftl"];
    let files =
        files::all().into_iter().filter(|(place, _)| code.iter().any(|c| place.ends_with(c)));
    let long = files.filter_map(|(place, path)| {
        let lines = files::text(&path)?.lines().count();
        (lines > LINES_MOST).then(|| format!("{place} has {lines} lines"))
    });
    none(long.collect(), "a file of more than 600 lines is two");
}

#[test]
fn no_words_in_the_code() {
    let mut faults = Vec::new();
    for (place, source) in sources().filter(|(place, _)| !place.starts_with(LANGUAGE_CODE)) {
        for literal in &source.literals {
            if literal.text != NAME && literal.text.chars().any(is_french_or_arabic) {
                faults.push(format!("{place}:{}: {}", literal.line, literal.text));
            }
        }
    }
    none(faults, "what people read is in locales/");
}

fn is_french_or_arabic(letter: char) -> bool {
    "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ".contains(letter)
        || matches!(letter, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FEFC}')
}

/// What every page prints goes without vowel marks: they break copying out of a PDF, and a
/// damma hits the rule below. Sentences of the screen keep the few that tell a passive.
#[test]
fn printed_arabic_has_no_vowel_marks() {
    let mut faults = Vec::new();
    for name in ["format.ftl", "pdf.ftl", "report.ftl"] {
        let text = files::read(&files::root().join("locales/ar").join(name));
        for (number, line) in (1..).zip(text.lines()) {
            if line.contains(|letter| matches!(letter, '\u{64B}'..='\u{652}')) {
                faults.push(format!("{name}:{number}: {line}"));
            }
        }
    }
    none(faults, "Arabic is printed without vowel marks");
}

#[test]
fn styles_have_no_left_and_right() {
    let mut faults = Vec::new();
    let mut seen = 0;
    for (place, path) in files::all().into_iter().filter(|(place, _)| place.starts_with("web/")) {
        let Some(text) = files::text(&path) else { continue };
        if place.ends_with(".css") {
            seen += 1;
            faults.extend(style::faults(&text).into_iter().map(|fault| format!("{place}:{fault}")));
        } else if place.ends_with(".rs") || place.ends_with(".html") {
            for (number, line) in (1..).zip(text.lines()) {
                let inline = line.split_once("style=\"").map_or("", |(_, style)| style);
                if !style::faults(&format!("a {{ {inline} }}")).is_empty() {
                    faults.push(format!("{place}:{number}: {}", line.trim()));
                }
            }
        }
    }
    assert!(seen > 0, "there are styles");
    none(faults, "both directions of writing are served by start and end");
}

/// Where the project is made is nobody's business.
#[test]
fn no_place_of_a_machine() {
    // In pieces, so that this file does not name them.
    let places = [["/wo", "rk/"], ["/ho", "me/"], ["/ro", "ot/"], ["/Use", "rs/"]];
    let hosts = [["crates", ".io"], ["npmjs", ".org"], ["pypi", ".org"]];
    let locks = ["Cargo.lock", "package-lock.json"];
    let mut faults = Vec::new();
    for (place, path) in files::all() {
        let Some(text) = files::text(&path) else { continue };
        if locks.iter().any(|lock| place.ends_with(lock)) {
            continue;
        }
        for (number, line) in (1..).zip(text.lines()) {
            if places.iter().chain(&hosts).any(|pieces| line.contains(&pieces.concat())) {
                faults.push(format!("{place}:{number}: {}", line.trim()));
            }
        }
    }
    none(faults, "no path of a machine and no registry");
}

/// CONTRIBUTING.md says of each package from outside why it is here.
#[test]
fn every_dependency_has_its_reason() {
    let Some(reasons) = files::text(&files::root().join("CONTRIBUTING.md")) else { return };
    let mut names = BTreeSet::new();
    for (place, path) in files::all() {
        if place.ends_with("Cargo.toml") {
            names.extend(dependencies(&files::read(&path)));
        }
    }
    assert!(names.len() > 10, "only {names:?}");
    let without = names.into_iter().filter(|name| !reasons.contains(&format!("`{name}`")));
    none(without.collect(), "CONTRIBUTING.md names these packages");
}

/// The packages that a manifest takes from outside the workspace.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut listed = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            let (table, name) = match section.rsplit_once("dependencies.") {
                Some((_, name)) => ("dependencies", Some(name)),
                None => (section, None),
            };
            listed = table.ends_with("dependencies") && name.is_none();
            names.extend(name.map(str::to_owned));
        } else if let Some((name, _)) = line.split_once('=').filter(|_| listed) {
            names.push(name.trim().trim_end_matches(".workspace").to_owned());
        }
    }
    names.retain(|name| !name.starts_with("daftar-") && !name.starts_with('#'));
    names
}

#[test]
fn manifests_are_read() {
    let manifest = "
        [package]\nname = \"x\"
        [dependencies]\ndaftar-core.workspace = true\nserde = \"1\"\ncsv.workspace = true
        # a = b
        [dependencies.web-sys]\nversion = \"0.3\"
        [target.'cfg(unix)'.dev-dependencies]\nlibc = \"0.2\"
        [lints]\nworkspace = true
    ";
    assert_eq!(dependencies(manifest), ["serde", "csv", "web-sys", "libc"]);
}
