//! Every language says the same things, with the same arguments.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{ParserError, parse};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What the files of one language define.
#[derive(Default)]
struct Catalogue {
    code: String,
    /// What a message takes and what it refers to, by its key. Terms begin with `-`.
    entries: BTreeMap<String, Uses>,
    faults: Vec<String>,
}

#[derive(Default, PartialEq)]
struct Uses {
    arguments: BTreeSet<String>,
    references: BTreeSet<String>,
    /// What `catalogue.rs` does not understand: functions, attributes, choices by anything
    /// but an argument.
    not_understood: BTreeSet<&'static str>,
}

#[test]
fn every_language_says_the_same_things() {
    let catalogues = catalogues(&locales());
    let codes: Vec<&str> = catalogues.iter().map(|catalogue| catalogue.code.as_str()).collect();
    for code in ["ar", "en", "fr"] {
        assert!(codes.contains(&code), "no folder locales/{code}");
    }
    let faults = faults(&catalogues);
    assert!(faults.is_empty(), "\n{}\n{} faults", faults.join("\n"), faults.len());
}

/// The check itself is checked: it must find each kind of fault.
#[test]
fn faults_are_found() {
    let made = [
        ("aa", vec!["a = A\na = B\nb = { $x } { $y }\nc = { d }{ NUMBER($x) }\n"]),
        ("bb", vec!["a = A\nb = { $x ->\n   *[other] { $z }\n}\nc =\n", "e = E\n"]),
    ];
    let catalogues: Vec<Catalogue> = made
        .iter()
        .map(|(code, files)| {
            let mut catalogue = Catalogue { code: (*code).to_owned(), ..Catalogue::default() };
            for (index, text) in files.iter().enumerate() {
                add(&mut catalogue, &format!("{code}/{index}.ftl"), text);
            }
            catalogue
        })
        .collect();
    assert_eq!(
        faults(&catalogues),
        [
            "aa/0.ftl: a is defined twice",
            "aa/0.ftl: c uses a function",
            "bb/0.ftl: line 5: Expected a message field for \"c\"",
            "aa: c refers to d, which does not exist",
            "aa: no message e (bb has it)",
            "bb: no message c (aa has it)",
            "b: aa takes $x $y, bb takes $x $z",
        ]
    );
}

fn faults(catalogues: &[Catalogue]) -> Vec<String> {
    let mut faults: Vec<String> =
        catalogues.iter().flat_map(|catalogue| catalogue.faults.clone()).collect();
    for Catalogue { code, entries, .. } in catalogues {
        for (key, uses) in entries {
            for reference in uses.references.iter().filter(|name| !entries.contains_key(*name)) {
                faults.push(format!("{code}: {key} refers to {reference}, which does not exist"));
            }
        }
    }
    let mut first: BTreeMap<&str, &Catalogue> = BTreeMap::new();
    for catalogue in catalogues {
        for key in catalogue.entries.keys().filter(|key| !key.starts_with('-')) {
            first.entry(key).or_insert(catalogue);
        }
    }
    for Catalogue { code, entries, .. } in catalogues {
        for (key, model) in first.iter().filter(|(key, _)| !entries.contains_key(**key)) {
            faults.push(format!("{code}: no message {key} ({} has it)", model.code));
        }
    }
    for (key, model) in &first {
        let takes = |catalogue: &Catalogue| {
            let names = catalogue.entries.get(*key).map(|uses| uses.arguments.iter());
            names.map(|names| names.map(|name| format!(" ${name}")).collect::<String>())
        };
        for other in catalogues {
            let (ours, theirs) = (takes(model).unwrap_or_default(), takes(other));
            if let Some(theirs) = theirs.filter(|theirs| *theirs != ours) {
                faults.push(format!(
                    "{key}: {} takes{}, {} takes{}",
                    model.code,
                    or_nothing(&ours),
                    other.code,
                    or_nothing(&theirs)
                ));
            }
        }
    }
    faults
}

fn or_nothing(names: &str) -> &str {
    if names.is_empty() { " nothing" } else { names }
}

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

fn catalogues(folder: &Path) -> Vec<Catalogue> {
    entries(folder)
        .into_iter()
        .filter(|path| path.is_dir())
        .map(|folder| {
            let mut catalogue = Catalogue { code: name(&folder), ..Catalogue::default() };
            for path in entries(&folder) {
                let place = format!("{}/{}", catalogue.code, name(&path));
                if !place.ends_with(".ftl") {
                    catalogue.faults.push(format!("{place}: only .ftl files belong here"));
                    continue;
                }
                let text = fs::read_to_string(&path).expect("a catalogue can be read");
                add(&mut catalogue, &place, &text);
            }
            catalogue
        })
        .collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(folder).expect("locales can be read");
    let mut paths: Vec<PathBuf> = read.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().expect("it has a name").to_string_lossy().into_owned()
}

fn add(catalogue: &mut Catalogue, place: &str, text: &str) {
    let resource = parse(text).unwrap_or_else(|(resource, errors)| {
        catalogue.faults.extend(errors.iter().map(|error| in_place(place, text, error)));
        resource
    });
    for entry in &resource.body {
        let (key, pattern) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref()),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value)),
            _ => continue,
        };
        let mut uses = Uses::default();
        if let Some(pattern) = pattern {
            in_pattern(pattern, &mut uses);
        } else {
            catalogue.faults.push(format!("{place}: {key} has no text"));
        }
        for what in &uses.not_understood {
            catalogue.faults.push(format!("{place}: {key} uses {what}"));
        }
        if catalogue.entries.insert(key.clone(), uses).is_some() {
            catalogue.faults.push(format!("{place}: {key} is defined twice"));
        }
    }
}

fn in_place(place: &str, text: &str, error: &ParserError) -> String {
    let line = text[..error.pos.start].matches('\n').count() + 1;
    format!("{place}: line {line}: {}", error.kind)
}

fn in_pattern(pattern: &Pattern<&str>, uses: &mut Uses) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, uses);
        }
    }
}

fn in_expression(expression: &Expression<&str>, uses: &mut Uses) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, uses),
        Expression::Select { selector, variants } => {
            if !matches!(selector, InlineExpression::VariableReference { .. }) {
                uses.not_understood.insert("a choice by something else than an argument");
            }
            in_inline(selector, uses);
            variants.iter().for_each(|variant| in_pattern(&variant.value, uses));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, uses: &mut Uses) {
    match inline {
        InlineExpression::VariableReference { id } => {
            uses.arguments.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute: None } => {
            uses.references.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            uses.references.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { .. } => {
            uses.not_understood.insert("a function");
        }
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
            uses.not_understood.insert("an attribute or a term with arguments");
        }
        InlineExpression::Placeable { expression } => in_expression(expression, uses),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}
