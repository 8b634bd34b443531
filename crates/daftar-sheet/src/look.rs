//! How cells look: number formats, colours, and which way a sheet is read.

use daftar_core::engine::unit::UnitName;
use daftar_core::engine::{Key, Operation, Row};
use daftar_core::workbook::Kind;
use daftar_i18n::Lang;
use daftar_report::{Cell, RowKind};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// What a figure is, as far as its format goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Figure {
    Money,
    UnitPrice,
    Quantity,
    Whole,
    Percent,
    Ratio,
}

impl Figure {
    /// Of a row of the model.
    pub(crate) fn of_row(row: &Row) -> Figure {
        match (row.id.key, row.unit) {
            (
                Key::UnitMarginRate
                | Key::MarginRate
                | Key::SafetyMargin
                | Key::OwnShare
                | Key::Autonomy
                | Key::InstalmentsToDisposable
                | Key::ResultRate,
                _,
            ) => Figure::Percent,
            (_, UnitName::Money) => Figure::Money,
            (_, UnitName::Amount) => Figure::UnitPrice,
            (_, UnitName::Rate) => Figure::Ratio,
            (_, UnitName::Count | UnitName::Flag) => Figure::Whole,
            (_, UnitName::Quantity) => match row.formula.last() {
                Some(Operation::RoundUnits | Operation::RoundUnitsUp) => Figure::Whole,
                _ => Figure::Quantity,
            },
        }
    }

    /// Of what a field takes.
    pub(crate) fn of_kind(kind: Kind) -> Figure {
        match kind {
            Kind::Money => Figure::Money,
            Kind::UnitPrice => Figure::UnitPrice,
            Kind::Percent { .. } => Figure::Percent,
            Kind::Number { .. } => Figure::Quantity,
            _ => Figure::Whole,
        }
    }

    /// Of a cell of a report; none for words and months.
    pub(crate) fn of_cell(cell: &Cell) -> Option<Figure> {
        match cell {
            Cell::Money(_) => Some(Figure::Money),
            Cell::UnitPrice(_) => Some(Figure::UnitPrice),
            Cell::Quantity(_) => Some(Figure::Quantity),
            Cell::Percent(_) => Some(Figure::Percent),
            Cell::Ratio(_) => Some(Figure::Ratio),
            Cell::Count(_) => Some(Figure::Whole),
            Cell::Month(_) | Cell::Text(_) => None,
        }
    }

    /// It is an amount of money, whole or of one unit.
    pub(crate) fn in_dirhams(self) -> bool {
        matches!(self, Figure::Money | Figure::UnitPrice)
    }

    /// The digits, as the file format writes them: the program that opens the file shows the
    /// separators of its own language.
    const fn digits(self) -> &'static str {
        match self {
            Figure::Money => "#,##0.00",
            Figure::UnitPrice => "#,##0.00##",
            Figure::Quantity => "#,##0.00#",
            Figure::Whole => "#,##0",
            Figure::Percent => "0.0\"\u{A0}\"%",
            Figure::Ratio => "0.00",
        }
    }
}

/// The colour of what may be changed.
const INPUT: Color = Color::RGB(0xFFF4CC);
const INPUT_EDGE: Color = Color::RGB(0xC9A227);
const HEAD: Color = Color::RGB(0x1F4E5F);
const QUIET: Color = Color::RGB(0x6B6B6B);
const LINE: Color = Color::RGB(0x9AA5AB);

/// The formats of one file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    lang: Lang,
}

impl Look {
    pub(crate) fn of(lang: Lang) -> Look {
        Look { lang }
    }

    /// In the languages that write a comma, the file asks for French separators; programs
    /// that do not know the request show those of their own language.
    fn number(self, figure: Figure) -> String {
        let (locale, digits) = (self.locale(), figure.digits());
        format!("{locale}{digits};{locale}[Red]-{digits};\"–\"")
    }

    fn locale(self) -> &'static str {
        if self.lang.decimal_mark() == ',' { "[$-40C]" } else { "" }
    }

    fn words(self) -> Format {
        // 1 is left to right, 2 right to left; names in the other script stay in order.
        Format::new().set_reading_direction(if self.lang.is_rtl() { 2 } else { 1 })
    }

    pub(crate) fn title(self) -> Format {
        self.words().set_bold().set_font_size(16).set_font_color(HEAD)
    }

    pub(crate) fn note(self) -> Format {
        self.words().set_font_color(QUIET)
    }

    pub(crate) fn paragraph(self) -> Format {
        self.words().set_text_wrap().set_align(FormatAlign::Top)
    }

    pub(crate) fn head(self) -> Format {
        self.words()
            .set_bold()
            .set_font_color(Color::White)
            .set_background_color(HEAD)
            .set_align(FormatAlign::Center)
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap()
    }

    /// What a row is called.
    pub(crate) fn label(self, kind: RowKind) -> Format {
        weight(self.words(), kind)
    }

    /// A figure of a row.
    pub(crate) fn figure(self, figure: Figure, kind: RowKind) -> Format {
        weight(Format::new().set_num_format(self.number(figure)), kind)
    }

    /// A figure that may be changed.
    pub(crate) fn input(self, figure: Figure) -> Format {
        // What is typed is shown whole, zeros too.
        let digits = match figure {
            Figure::Percent => "0.0##\"\u{A0}\"%",
            figure => figure.digits(),
        };
        self.sample().set_reading_direction(0).set_num_format(format!("{}{digits}", self.locale()))
    }

    /// Words in the colour of what may be changed.
    pub(crate) fn sample(self) -> Format {
        self.words()
            .set_background_color(INPUT)
            .set_border(FormatBorder::Thin)
            .set_border_color(INPUT_EDGE)
    }

    /// A month among figures.
    pub(crate) fn month(self, kind: RowKind) -> Format {
        weight(self.words().set_align(FormatAlign::Right), kind)
    }

    /// What was typed and has no effect in this file.
    pub(crate) fn fixed(self) -> Format {
        self.words().set_font_color(QUIET).set_align(FormatAlign::Right)
    }
}

fn weight(format: Format, kind: RowKind) -> Format {
    match kind {
        RowKind::Heading => format.set_bold().set_font_color(HEAD),
        RowKind::Item => format,
        RowKind::Detail => format.set_font_color(QUIET),
        RowKind::Subtotal => {
            format.set_bold().set_border_top(FormatBorder::Thin).set_border_color(LINE)
        }
        RowKind::Total => {
            format.set_bold().set_border_top(FormatBorder::Double).set_border_color(LINE)
        }
    }
}
