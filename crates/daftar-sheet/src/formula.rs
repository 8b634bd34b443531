//! Cell formulas, made from the operations of the model by one fold.
//!
//! Money is in dirhams here. `Round` is `ROUND(x,2)`, halves away from zero as in the engine,
//! and every other amount is wrapped in `ROUND(…,2)` as well, sums included: without that an
//! amount would carry the noise of binary fractions into comparisons. Plain references and
//! what is rounded already are left alone.

use daftar_core::engine::unit::UnitName;
use daftar_core::engine::{Model, Operation};
use rust_decimal::Decimal;
use std::ops::Range;

/// Where the cells are that formulas speak of.
pub(crate) trait Cells {
    /// A row in a month: `E5`.
    fn row(&self, row: u32, month: u32) -> String;
    /// A row over several months: `E5:H5`.
    fn span(&self, row: u32, months: Range<u32>) -> String;
    /// Where the row stands among the others. Rows that follow each other are neighbours.
    fn position(&self, row: u32) -> u32;
    /// What was typed, as it holds in a month.
    fn input(&self, input: u32, month: u32) -> String;
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// A number of the formula itself, and zero where nothing is due.
    Number(Decimal),
    /// A formula, without its `=`.
    Formula(String),
}

/// The cell of a row in a month.
pub(crate) fn written(model: &Model, cells: &dyn Cells, row: u32, month: u32) -> Written {
    let line = &model.rows[row as usize];
    if !line.only.contains(month) {
        return Written::Number(Decimal::ZERO);
    }
    let fold = Fold { model, cells, month };
    let mut parts: Vec<Part> = Vec::new();
    for &operation in &line.formula {
        let (whole, exact) = operation.operands();
        let operands = parts.split_off(parts.len().saturating_sub(whole + exact));
        parts.push(fold.part(operation, operands));
    }
    let measure = Measure::of(line.unit);
    match parts.pop() {
        None => Written::Number(Decimal::ZERO),
        Some(Part::Whole(value)) => Written::Number(measure.number(value)),
        Some(Part::Exact(value)) => Written::Number(value),
        Some(part) => {
            let text = fold.text(part, measure);
            let settled = text.settled || measure != Measure::Money;
            Written::Formula(if settled { text.words } else { rounded(&text.words) })
        }
    }
}

/// An amount to the centime, halves away from zero.
pub(crate) fn rounded(words: &str) -> String {
    format!("ROUND({words},2)")
}

/// A quotient; zero when the divisor is.
pub(crate) fn quotient(dividend: &str, divisor: &str) -> String {
    format!("IF({divisor}=0,0,{dividend}/{divisor})")
}

/// A part of a formula that is being put together.
#[derive(Clone, Debug)]
enum Part {
    /// A whole number of the formula itself: centimes beside money, else a count.
    Whole(i64),
    /// A decimal of the formula itself.
    Exact(Decimal),
    /// The sum of rows in the same month.
    Rows(Vec<u32>),
    /// A comparison.
    Condition(String),
    /// Anything else.
    Text(Text),
}

#[derive(Clone, Debug)]
struct Text {
    words: String,
    binds: Binds,
    measure: Measure,
    /// Already whole centimes: rounded, or a plain reference.
    settled: bool,
    /// Known not to be zero, so that dividing by it needs no guard.
    never_zero: bool,
}

/// How closely the parts of a formula hold together, the loosest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Binds {
    Sum,
    Product,
    Power,
    Atom,
}

/// Whether a whole number stands for centimes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Measure {
    Money,
    Other,
}

impl Measure {
    fn of(unit: UnitName) -> Measure {
        if unit == UnitName::Money { Measure::Money } else { Measure::Other }
    }

    fn number(self, value: i64) -> Decimal {
        match self {
            Measure::Money => Decimal::new(value, 2).normalize(),
            Measure::Other => Decimal::from(value),
        }
    }
}

impl Text {
    fn new(words: String, binds: Binds, measure: Measure) -> Text {
        Text { words, binds, measure, settled: false, never_zero: false }
    }

    fn atom(words: String, measure: Measure) -> Text {
        Text::new(words, Binds::Atom, measure)
    }

    fn settled(self) -> Text {
        Text { settled: true, ..self }
    }

    fn number(value: Decimal, measure: Measure) -> Text {
        let binds = if value.is_sign_negative() { Binds::Sum } else { Binds::Atom };
        let words = value.normalize().to_string();
        Text { never_zero: !value.is_zero(), ..Text::new(words, binds, measure).settled() }
    }

    /// In brackets unless it holds together at least so closely.
    fn within(&self, binds: Binds) -> String {
        if self.binds >= binds { self.words.clone() } else { format!("({})", self.words) }
    }

    /// The same where nothing as loose may stand: on the right of `-` and `/`.
    fn after(&self, binds: Binds) -> String {
        if self.binds > binds { self.words.clone() } else { format!("({})", self.words) }
    }
}

struct Fold<'a> {
    model: &'a Model,
    cells: &'a dyn Cells,
    month: u32,
}

impl Fold<'_> {
    fn part(&self, operation: Operation, operands: Vec<Part>) -> Part {
        use Operation::*;
        let month = self.month;
        let mut operands = operands.into_iter();
        // The operations bring as many operands as they take: `operands` says how many.
        let mut next = || operands.next().unwrap_or(Part::Whole(0));
        match operation {
            Whole(value) => Part::Whole(value),
            Exact(value) => Part::Exact(value),
            YearNumber => Part::Whole(i64::from(month / 12)),
            MonthsOfYear => Part::Whole(i64::from(month % 12 + 1)),
            MonthNumber => Part::Whole(i64::from(month + 1)),
            Given(input) => {
                let measure = Measure::of(self.model.inputs[input as usize].unit);
                Part::Text(Text::atom(self.cells.input(input, month), measure).settled())
            }
            Row(row) => Part::Rows(vec![row]),
            Ago(row, months) => match month.checked_sub(months) {
                Some(before) => {
                    let words = self.cells.row(row, before);
                    Part::Text(Text::atom(words, self.measure_of(row)).settled())
                }
                None if self.model.rows[row as usize].unit.is_whole() => Part::Whole(0),
                None => Part::Exact(Decimal::ZERO),
            },
            SoFar(row) => self.sum(row, 0..month + 1),
            YearToDate(row) => self.sum(row, month - month % 12..month + 1),
            Add => self.add(next(), next()),
            Subtract => match (next(), next()) {
                (Part::Whole(a), Part::Whole(b)) => Part::Whole(a - b),
                (a, Part::Whole(0)) => a,
                (a, b) => self.between(a, '-', b),
            },
            Min => self.call("MIN", i64::min, next(), next()),
            Max => self.call("MAX", i64::max, next(), next()),
            AddExact => match (next(), next()) {
                (Part::Rows(a), Part::Rows(b)) => Part::Rows([a, b].concat()),
                (a, b) => self.between(a, '+', b),
            },
            SubtractExact => self.between(next(), '-', next()),
            MinExact => self.call("MIN", i64::min, next(), next()),
            MaxExact => self.call("MAX", i64::max, next(), next()),
            Multiply => {
                let (a, b) = (self.other(next()), self.other(next()));
                let words = format!("{}*{}", a.within(Binds::Product), b.after(Binds::Product));
                Part::Text(Text::new(words, Binds::Product, Measure::Other))
            }
            Divide => {
                let (a, b) = (self.other(next()), self.other(next()));
                let words = format!("{}/{}", a.within(Binds::Product), b.after(Binds::Product));
                Part::Text(if b.never_zero {
                    Text::new(words, Binds::Product, Measure::Other)
                } else {
                    Text::atom(format!("IF({}=0,0,{words})", b.words), Measure::Other)
                })
            }
            Power => {
                let (exponent, base) = (next(), self.other(next()));
                self.power(exponent, base)
            }
            MoneyExact => match next() {
                Part::Whole(value) => Part::Exact(Measure::Money.number(value)),
                part => Part::Text(self.text(part, Measure::Money)),
            },
            CountExact => match next() {
                Part::Whole(value) => Part::Exact(Decimal::from(value)),
                part => Part::Text(self.text(part, Measure::Other)),
            },
            Round => {
                let words = rounded(&self.other(next()).words);
                Part::Text(Text::atom(words, Measure::Money).settled())
            }
            RoundUp => {
                let words = up(&self.other(next()).words);
                Part::Text(Text::new(words, Binds::Sum, Measure::Money).settled())
            }
            RoundUnits => {
                let words = format!("ROUND({},0)", self.other(next()).words);
                Part::Text(Text::atom(words, Measure::Other))
            }
            RoundUnitsUp => {
                let words = up(&self.other(next()).words);
                Part::Text(Text::new(words, Binds::Sum, Measure::Other))
            }
            AtLeast => self.at_least(next(), next()),
            Choose => self.choose(next(), next(), next()),
            AnnuityFactor => {
                let (periods, rate) = (next(), self.other(next()));
                self.annuity_factor(periods, &rate)
            }
        }
    }

    fn measure_of(&self, row: u32) -> Measure {
        Measure::of(self.model.rows[row as usize].unit)
    }

    /// The measure of a part; a whole number has none of its own.
    fn measure(&self, part: &Part) -> Option<Measure> {
        match part {
            Part::Whole(_) => None,
            Part::Exact(_) | Part::Condition(_) => Some(Measure::Other),
            Part::Rows(rows) => rows.first().map(|&row| self.measure_of(row)),
            Part::Text(text) => Some(text.measure),
        }
    }

    /// As text; a whole number is measured as it is told.
    fn text(&self, part: Part, measure: Measure) -> Text {
        match part {
            Part::Whole(value) => Text::number(measure.number(value), measure),
            Part::Exact(value) => Text::number(value, Measure::Other),
            Part::Condition(words) => Text::atom(format!("IF({words},1,0)"), Measure::Other),
            Part::Rows(rows) => self.rows(&rows),
            Part::Text(text) => text,
        }
    }

    fn other(&self, part: Part) -> Text {
        self.text(part, Measure::Other)
    }

    /// Two parts as text, each whole number measured like the other part.
    fn both(&self, a: Part, b: Part) -> (Text, Text) {
        let measure = self.measure(&a).or(self.measure(&b)).unwrap_or(Measure::Other);
        (self.text(a, measure), self.text(b, measure))
    }

    /// The sum of rows: neighbours as a range.
    fn rows(&self, rows: &[u32]) -> Text {
        let measure = rows.first().map_or(Measure::Other, |&row| self.measure_of(row));
        let cell = |row: u32| self.cells.row(row, self.month);
        if let [row] = rows {
            return Text::atom(cell(*row), measure).settled();
        }
        let follow = |a: &u32, b: &u32| self.cells.position(*a) + 1 == self.cells.position(*b);
        let terms = rows.chunk_by(follow).flat_map(|run| match run {
            [first, _, .., last] => vec![format!("SUM({}:{})", cell(*first), cell(*last))],
            few => few.iter().map(|&row| cell(row)).collect(),
        });
        let terms: Vec<String> = terms.collect();
        let binds = if terms.len() == 1 { Binds::Atom } else { Binds::Sum };
        Text::new(terms.join("+"), binds, measure)
    }

    fn sum(&self, row: u32, months: Range<u32>) -> Part {
        let measure = self.measure_of(row);
        Part::Text(if months.len() == 1 {
            Text::atom(self.cells.row(row, months.start), measure).settled()
        } else {
            Text::atom(format!("SUM({})", self.cells.span(row, months)), measure)
        })
    }

    fn add(&self, a: Part, b: Part) -> Part {
        match (a, b) {
            (Part::Whole(a), Part::Whole(b)) => Part::Whole(a + b),
            (part, Part::Whole(0)) | (Part::Whole(0), part) => part,
            (Part::Rows(a), Part::Rows(b)) => Part::Rows([a, b].concat()),
            (a, b) => self.between(a, '+', b),
        }
    }

    fn between(&self, a: Part, sign: char, b: Part) -> Part {
        let (a, b) = self.both(a, b);
        // A negative number needs its brackets after either sign.
        let loose = sign == '+' && !b.words.starts_with('-');
        let second = if loose { b.words.clone() } else { b.after(Binds::Sum) };
        Part::Text(Text::new(format!("{}{sign}{second}", a.words), Binds::Sum, a.measure))
    }

    fn call(&self, name: &str, whole: fn(i64, i64) -> i64, a: Part, b: Part) -> Part {
        if let (Part::Whole(a), Part::Whole(b)) = (&a, &b) {
            return Part::Whole(whole(*a, *b));
        }
        let (a, b) = self.both(a, b);
        let text = Text::atom(format!("{name}({},{})", a.words, b.words), a.measure);
        Part::Text(Text { settled: a.settled && b.settled, ..text })
    }

    fn at_least(&self, a: Part, b: Part) -> Part {
        if let (Part::Whole(a), Part::Whole(b)) = (&a, &b) {
            return Part::Whole(i64::from(a >= b));
        }
        let (a, b) = self.both(a, b);
        Part::Condition(format!("{}>={}", a.words, b.words))
    }

    fn choose(&self, condition: Part, then: Part, otherwise: Part) -> Part {
        let words = match condition {
            Part::Whole(0) => return otherwise,
            Part::Whole(_) => return then,
            Part::Condition(words) => words,
            part => format!("{}<>0", self.other(part).within(Binds::Atom)),
        };
        let (a, b) = self.both(then, otherwise);
        let text = Text::atom(format!("IF({words},{},{})", a.words, b.words), a.measure);
        Part::Text(Text { settled: a.settled && b.settled, ..text })
    }

    fn power(&self, exponent: Part, base: Text) -> Part {
        match exponent {
            Part::Whole(..=0) => Part::Exact(Decimal::ONE),
            Part::Whole(1) => Part::Text(base),
            exponent => {
                let exponent = self.other(exponent);
                let words =
                    format!("{}^{}", base.within(Binds::Atom), exponent.after(Binds::Power));
                Part::Text(Text::new(words, Binds::Power, Measure::Other))
            }
        }
    }

    /// `(1-(1+r)^-n)/r`, and `n` without interest.
    fn annuity_factor(&self, periods: Part, rate: &Text) -> Part {
        if let Part::Whole(..=0) = periods {
            return Part::Exact(Decimal::ZERO);
        }
        let known = matches!(periods, Part::Whole(_));
        let n = self.other(periods);
        let (r, exponent) = (&rate.words, n.after(Binds::Power));
        let inside = format!("(1-(1+{r})^(-{exponent}))/{}", rate.after(Binds::Product));
        let words = format!("IF({r}=0,{},{inside})", n.words);
        Part::Text(Text { never_zero: known, ..Text::atom(words, Measure::Other) })
    }
}

/// Up to a whole number. What a division adds to a whole number is dropped first, as the engine
/// does with what lies beyond ten decimals: a binary fraction is exact to fewer.
fn up(words: &str) -> String {
    format!("-INT(-ROUND({words},8))")
}
