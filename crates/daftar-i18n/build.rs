//! Makes the table of languages from the folders of `locales/`.
//!
//! Every folder is a language; all its `.ftl` files are joined, in order of their names,
//! and embedded. Its `format.ftl` says what the language is called and how it is written:
//!
//! ```ftl
//! -language-name = Français
//! -language-direction = ltr
//! -language-order = 1
//! -language-decimal-mark = ,
//! ```

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/typography.rs"]
mod typography;

struct Language {
    code: String,
    name: String,
    direction: &'static str,
    order: u32,
    decimal_mark: char,
    catalogue: PathBuf,
}

fn main() {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let locales = manifest.join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/typography.rs");

    let mut languages: Vec<Language> = entries(&locales)
        .into_iter()
        .filter(|path| path.is_dir())
        .map(|folder| language(&folder, &out))
        .collect();
    languages.sort_by(|a, b| (a.order, &a.code).cmp(&(b.order, &b.code)));
    assert!(!languages.is_empty(), "no language in {}", locales.display());
    fs::write(out.join("languages.rs"), table(&languages)).expect("OUT_DIR can be written");
}

/// Reads one folder, and writes what is embedded of it.
fn language(folder: &Path, out: &Path) -> Language {
    let code = file_name(folder);
    let mut joined = String::new();
    for path in entries(folder) {
        if path.extension().is_some_and(|extension| extension == "ftl") {
            println!("cargo::rerun-if-changed={}", path.display());
            let text = fs::read_to_string(&path)
                .unwrap_or_else(|why| panic!("{} cannot be read: {why}", path.display()));
            joined.push_str(&embedded(&text));
            joined.push('\n');
        }
    }
    let catalogue = out.join(format!("{code}.ftl"));
    fs::write(&catalogue, &joined).expect("OUT_DIR can be written");

    let term = |name: &str| {
        let start = format!("-language-{name} =");
        joined
            .lines()
            .find_map(|line| line.strip_prefix(&start))
            .unwrap_or_else(|| panic!("locales/{code}/format.ftl needs `{start} …`"))
            .trim()
            .to_owned()
    };
    Language {
        name: term("name"),
        direction: match term("direction").as_str() {
            "ltr" => "Ltr",
            "rtl" => "Rtl",
            other => panic!("locales/{code}: a direction is ltr or rtl, not {other}"),
        },
        order: term("order").parse().expect("-language-order is a whole number"),
        decimal_mark: term("decimal-mark").parse().expect("-language-decimal-mark is one sign"),
        code,
        catalogue,
    }
}

/// Drops what nobody reads in the app, comments and `\r`, and makes spaces unbreakable where
/// typography wants it, so that the files can be written with an ordinary space bar.
fn embedded(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.fold(String::with_capacity(text.len()), |mut all, line| {
        all.push_str(&typography::unbreakable(line));
        all.push('\n');
        all
    })
}

fn table(languages: &[Language]) -> String {
    let mut rust = String::new();
    let variants: Vec<String> =
        languages.iter().map(|language| capitalised(&language.code)).collect();
    writeln!(rust, "/// A language of the catalogues: one per folder of `locales/`.").unwrap();
    writeln!(rust, "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]").unwrap();
    writeln!(rust, "pub enum Lang {{").unwrap();
    for (language, variant) in languages.iter().zip(&variants) {
        writeln!(rust, "    /// {}\n    {variant},", language.name).unwrap();
    }
    writeln!(rust, "}}\n").unwrap();
    writeln!(rust, "const LANGS: [Lang; {}] = [", languages.len()).unwrap();
    for variant in &variants {
        writeln!(rust, "    Lang::{variant},").unwrap();
    }
    writeln!(rust, "];\n\nconst LANGUAGES: [Language; {}] = [", languages.len()).unwrap();
    for language in languages {
        let Language { code, name, direction, decimal_mark, .. } = language;
        writeln!(
            rust,
            "    Language {{ code: {code:?}, name: {name:?}, direction: Direction::{direction}, \
             decimal_mark: {decimal_mark:?} }},"
        )
        .unwrap();
    }
    // Apart, so that a program that reads its catalogues from elsewhere does not carry them.
    writeln!(rust, "];\n\nconst CATALOGUES: [&str; {}] = [", languages.len()).unwrap();
    for Language { catalogue, .. } in languages {
        writeln!(rust, "    include_str!({catalogue:?}),").unwrap();
    }
    writeln!(rust, "];").unwrap();
    rust
}

/// `fr` is `Fr`; `fr-CA` is `FrCA`.
fn capitalised(code: &str) -> String {
    code.split('-')
        .flat_map(|part| {
            let (first, rest) = part.split_at(1);
            [first.to_uppercase(), rest.to_owned()]
        })
        .collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(folder)
        .unwrap_or_else(|why| panic!("{} cannot be read: {why}", folder.display()));
    let mut paths: Vec<PathBuf> =
        read.map(|entry| entry.expect("a folder entry can be read").path()).collect();
    paths.sort();
    paths
}

fn file_name(path: &Path) -> String {
    path.file_name().expect("it has a name").to_str().expect("names are plain").to_owned()
}
