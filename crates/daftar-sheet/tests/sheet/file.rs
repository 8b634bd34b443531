//! Reads an XLSX file as far as these tests need it, and changes it.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The parts of a file by name.
#[derive(Clone, Debug)]
pub struct File {
    pub parts: BTreeMap<String, String>,
}

/// A cell: what it holds and the formula behind it.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Number(f64),
    Words(String),
    Formula(String, f64),
}

/// The cells of a sheet by row and column, from 0.
pub type Sheet = BTreeMap<(u32, u32), Cell>;

impl File {
    pub fn open(bytes: &[u8]) -> File {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).unwrap();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            parts.insert(part.name().unwrap().into_owned(), text);
        }
        File { parts }
    }

    pub fn save(&self) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in &self.parts {
            writer.start_file(name, SimpleFileOptions::default()).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    /// The names of the sheets in order.
    pub fn names(&self) -> Vec<String> {
        let sheets = self.parts["xl/workbook.xml"].split("<sheet ").skip(1);
        sheets.map(|sheet| plain(attribute(sheet, "name").unwrap())).collect()
    }

    /// The part of a sheet.
    pub fn part_of(&self, sheet: &str) -> String {
        let index = self.names().iter().position(|name| name == sheet);
        let index = index.unwrap_or_else(|| panic!("no sheet {sheet} among {:?}", self.names()));
        format!("xl/worksheets/sheet{}.xml", index + 1)
    }

    pub fn sheet(&self, name: &str) -> Sheet {
        let shared = self.shared();
        let text = &self.parts[&self.part_of(name)];
        let cells = text.split("<c ").skip(1).filter_map(|cell| {
            let head = &cell[..cell.find('>').unwrap()];
            if head.ends_with('/') {
                return None;
            }
            let body = &cell[..cell.find("</c>").unwrap()];
            let value = plain(between(body, "<v>", "</v>")?);
            let cell = match (between(body, "<f", "</f>"), attribute(head, "t")) {
                (None, Some("s")) => Cell::Words(shared[value.parse::<usize>().unwrap()].clone()),
                (None, Some("str")) => Cell::Words(value),
                (None, _) => Cell::Number(value.parse().unwrap()),
                (Some(formula), kind) => {
                    assert!(matches!(kind, None | Some("n")), "{kind:?}: {body}");
                    let formula = plain(&formula[formula.find('>').unwrap() + 1..]);
                    Cell::Formula(formula, value.parse().unwrap())
                }
            };
            Some((position(attribute(head, "r").unwrap()), cell))
        });
        cells.collect()
    }

    /// Every cached value of a formula is made wrong.
    pub fn with_wrong_values(mut self) -> File {
        for (name, text) in &mut self.parts {
            if !name.starts_with("xl/worksheets/sheet") {
                continue;
            }
            let mut parts = text.split("</f><v>");
            let mut wrong = parts.next().unwrap().to_owned();
            for part in parts {
                let rest = &part[part.find("</v>").unwrap()..];
                wrong.push_str("</f><v>-1");
                wrong.push_str(rest);
            }
            *text = wrong;
        }
        self
    }

    fn shared(&self) -> Vec<String> {
        let Some(text) = self.parts.get("xl/sharedStrings.xml") else { return Vec::new() };
        let items = text.split("<si>").skip(1);
        items
            .map(|item| {
                let texts = item.split("<t").skip(1);
                let texts = texts.map(|text| {
                    let start = text.find('>').unwrap() + 1;
                    plain(text[start..].split("</t>").next().unwrap())
                });
                texts.collect()
            })
            .collect()
    }
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    let start = text.find(from)? + from.len();
    Some(&text[start..start + text[start..].find(to)?])
}

fn attribute<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let text = text
        .strip_prefix(&format!("{name}=\""))
        .or_else(|| text.split_once(&format!(" {name}=\"")).map(|(_, after)| after))?;
    text.split('"').next()
}

fn plain(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&apos;", "'").replace("&amp;", "&")
}

/// `E5` as row and column, from 0.
pub fn position(cell: &str) -> (u32, u32) {
    let cell = cell.replace('$', "");
    let digits = cell.find(|letter: char| letter.is_ascii_digit()).unwrap();
    let letters = cell[..digits].bytes();
    let column = letters.fold(0, |column, letter| column * 26 + u32::from(letter - b'A') + 1);
    (cell[digits..].parse::<u32>().unwrap() - 1, column - 1)
}
