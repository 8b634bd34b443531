//! Names are words, whatever they begin with; sheets are named and read as their language is.

use crate::file::{Cell, File};
use crate::{examples, xlsx};
use daftar_core::ItemId;
use daftar_core::workbook::{Field, Place, Value};
use daftar_i18n::{Lang, Localizer};

const HOSTILE: &[&str] = &[
    "=1+1",
    "@cmd",
    "+33",
    "-2+3",
    "=HYPERLINK(\"http://example.org\";\"x\")",
    "=cmd|' /C calc'!A0",
    "_x0041_<b>&amp;",
    "'=1+1",
];

#[test]
fn hostile_names() {
    for name in HOSTILE {
        let (_, mut book) = examples().next().unwrap();
        let product: ItemId = book.products.iter().next().unwrap().0;
        let text = || Some(Value::Text((*name).to_owned()));
        book.set(Place::item(Field::ProductName, product), text()).unwrap();
        book.set(Place::item(Field::ProductUnit, product), text()).unwrap();
        book.set(Place::plain(Field::BusinessName), text()).unwrap();
        let loan = book.loans.iter().next().unwrap().0;
        book.set(Place::item(Field::LoanLender, loan), text()).unwrap();

        let file = File::open(&xlsx(&book, Lang::Fr));
        let mut seen = 0;
        for sheet in file.names() {
            for cell in file.sheet(&sheet).values() {
                match cell {
                    // `_x0041_` is how the file format itself writes a letter by its number.
                    Cell::Words(words) => {
                        seen += usize::from(words.replace("_x005F_", "_") == *name);
                    }
                    Cell::Formula(formula, _) => {
                        for part in ["1+1", "cmd", "HYPERLINK", "+33", "-2+3"] {
                            assert!(!formula.contains(part), "{sheet}: {formula}");
                        }
                    }
                    Cell::Number(_) => {}
                }
            }
        }
        assert!(seen > 8, "{name} was seen {seen} times");
        let styles = &file.parts["xl/styles.xml"];
        let marked = name.starts_with(['=', '+', '-', '@']);
        assert_eq!(styles.contains("quotePrefix=\"1\""), marked, "{name}");
        let linked = file.parts.keys().any(|part| part.contains("worksheets/_rels"));
        assert!(!linked, "{name} became a link");
    }
}

#[test]
fn names_of_sheets() {
    for &lang in Lang::ALL {
        let say = Localizer::new(lang);
        let (_, book) = examples().next().unwrap();
        let file = File::open(&xlsx(&book, lang));
        let mut names = file.names();
        let count = names.len();
        for name in ["first", "inputs", "model"] {
            let key = format!("sheet-name-{name}");
            assert!(names.contains(&say.key(&key)), "{key} of {} was cut", lang.code());
        }
        let mut statements = 0;
        for id in daftar_sheet::statements(&say) {
            let key = format!("sheet-name-{}", id.as_str());
            assert!(names.contains(&say.key(&key)), "{key} of {} was cut", lang.code());
            statements += 1;
        }
        assert!(statements >= 11, "only {statements} statements");
        names.sort();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}

#[test]
fn direction() {
    let (_, book) = examples().next().unwrap();
    for &lang in Lang::ALL {
        let file = File::open(&xlsx(&book, lang));
        for sheet in file.names() {
            let text = &file.parts[&file.part_of(&sheet)];
            assert_eq!(text.contains("rightToLeft=\"1\""), lang.is_rtl(), "{sheet}");
            assert!(!text.contains(['\u{2066}', '\u{2068}', '\u{2069}']));
        }
        let marks = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
        assert!(!file.parts["xl/sharedStrings.xml"].contains(marks));
    }
}

#[test]
fn the_same_bytes_every_time() {
    let (_, book) = examples().next().unwrap();
    assert_eq!(xlsx(&book, Lang::Ar), xlsx(&book, Lang::Ar));
    // An empty workbook and one without a loan have a file too.
    let empty = File::open(&xlsx(&daftar_core::Workbook::default(), Lang::Fr));
    assert!(empty.names().len() > 8);
}
