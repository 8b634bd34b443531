//! A spreadsheet engine of a hundred lines, for the few functions our formulas use: so that
//! every run of the tests recalculates, whatever is installed.

use crate::file::{Cell, File, Sheet, position};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

type Place = (usize, u32, u32);

struct Book {
    names: Vec<String>,
    sheets: Vec<Sheet>,
    known: RefCell<HashMap<Place, f64>>,
}

/// The cells of every sheet by name, formulas worked out again.
pub fn recalculate(file: &File) -> BTreeMap<String, Sheet> {
    let names = file.names();
    let sheets = names.iter().map(|name| file.sheet(name)).collect();
    let book = Book { names, sheets, known: RefCell::default() };
    let again = book.sheets.iter().enumerate().map(|(index, sheet)| {
        let cells = sheet.iter().map(|(&(row, column), cell)| {
            let again = match cell {
                Cell::Formula(text, _) => {
                    Cell::Formula(text.clone(), book.value((index, row, column)))
                }
                other => other.clone(),
            };
            ((row, column), again)
        });
        (book.names[index].clone(), cells.collect())
    });
    again.collect()
}

impl Book {
    fn value(&self, at: Place) -> f64 {
        if let Some(&value) = self.known.borrow().get(&at) {
            return value;
        }
        let value = match self.sheets[at.0].get(&(at.1, at.2)) {
            None => 0.0,
            Some(Cell::Number(value)) => *value,
            Some(Cell::Words(words)) => panic!("{words} is no number"),
            Some(Cell::Formula(text, _)) => {
                let mut reader = Reader { book: self, sheet: at.0, rest: text };
                let value = reader.comparison();
                assert_eq!(reader.rest, "", "left of {text}");
                value
            }
        };
        self.known.borrow_mut().insert(at, value);
        value
    }
}

struct Reader<'a> {
    book: &'a Book,
    sheet: usize,
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn takes(&mut self, sign: &str) -> bool {
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn comparison(&mut self) -> f64 {
        let first = self.sum();
        if self.takes(">=") {
            return f64::from(u8::from(first >= self.sum()));
        }
        if self.takes("<>") {
            return f64::from(u8::from(first != self.sum()));
        }
        if self.takes("=") {
            return f64::from(u8::from(first == self.sum()));
        }
        first
    }

    fn sum(&mut self) -> f64 {
        let mut value = self.product();
        loop {
            if self.takes("+") {
                value += self.product();
            } else if self.takes("-") {
                value -= self.product();
            } else {
                return value;
            }
        }
    }

    fn product(&mut self) -> f64 {
        let mut value = self.power();
        loop {
            if self.takes("*") {
                value *= self.power();
            } else if self.takes("/") {
                value /= self.power();
            } else {
                return value;
            }
        }
    }

    fn power(&mut self) -> f64 {
        let base = self.atom();
        if self.takes("^") { base.powf(self.atom()) } else { base }
    }

    fn atom(&mut self) -> f64 {
        if self.takes("-") {
            return -self.atom();
        }
        if self.takes("(") {
            let value = self.comparison();
            assert!(self.takes(")"));
            return value;
        }
        if self.rest.starts_with(|letter: char| letter.is_ascii_digit()) {
            let end = self.rest.find(|c: char| !c.is_ascii_digit() && c != '.');
            let (number, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
            self.rest = rest;
            return number.parse().unwrap();
        }
        for name in ["ROUND", "SUM", "MIN", "MAX", "INT", "IF"] {
            if self.takes(&format!("{name}(")) {
                return self.call(name);
            }
        }
        self.cells()[0]
    }

    fn call(&mut self, name: &str) -> f64 {
        let mut values = Vec::new();
        loop {
            let range = name == "SUM" && self.is_range();
            if range {
                values.extend(self.cells())
            } else {
                values.push(self.comparison())
            }
            if !self.takes(",") {
                break;
            }
        }
        assert!(self.takes(")"), "{}", self.rest);
        match name {
            "ROUND" => rounded(values[0], values[1]),
            "SUM" => values.iter().sum(),
            "MIN" => values.into_iter().fold(f64::INFINITY, f64::min),
            "MAX" => values.into_iter().fold(f64::NEG_INFINITY, f64::max),
            "INT" => values[0].floor(),
            _ if values[0] != 0.0 => values[1],
            _ => values[2],
        }
    }

    fn is_range(&self) -> bool {
        let argument = self.rest.split([',', ')']).next().unwrap();
        argument.contains(':') && !argument.contains('(')
    }

    /// A cell or a range, of this sheet or another.
    fn cells(&mut self) -> Vec<f64> {
        let mut sheet = self.sheet;
        if self.takes("'") {
            let (name, rest) = self.rest.split_once("'!").unwrap();
            let index = self.book.names.iter().position(|other| other == name);
            sheet = index.unwrap_or_else(|| panic!("no sheet {name}"));
            self.rest = rest;
        }
        let first = self.place();
        let last = if self.takes(":") { self.place() } else { first };
        let rows = first.0..=last.0;
        let cells = rows.flat_map(|row| (first.1..=last.1).map(move |column| (row, column)));
        cells.map(|(row, column)| self.book.value((sheet, row, column))).collect()
    }

    fn place(&mut self) -> (u32, u32) {
        let end = self.rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '$');
        let (cell, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        position(cell)
    }
}

/// Halves away from zero, of the fifteen digits that spreadsheets show.
fn rounded(value: f64, places: f64) -> f64 {
    let scale = 10_f64.powf(places);
    let shown: f64 = format!("{:.14e}", value * scale).parse().unwrap();
    shown.round() / scale
}
