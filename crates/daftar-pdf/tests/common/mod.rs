//! The fonts as tests read them, a small document with everything in it, and copying text back.
#![allow(dead_code)]

use std::path::{Path, PathBuf};
use std::process::Command;

use daftar_pdf::chart::{Bar, Bars, Curve, Part, Pen, Period, Tick};
use daftar_pdf::flow::{Chrome, Flow, Opening, Orientation, PageLabel};
use daftar_pdf::model::{Area, Direction, Document, DocumentDate};
use daftar_pdf::style::{Theme, Use};
use daftar_pdf::table::{Cell, Column, ColumnKind, Emphasis, Mark, Marks, Row, RowKind, Table};
use daftar_pdf::{Faces, Fonts};

/// The folder of the fonts.
pub fn fonts_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/fonts")
}

pub fn fonts() -> Fonts {
    let read = |name: &str| std::fs::read(fonts_folder().join(name)).expect(name);
    Fonts {
        regular: read("IBMPlexSansArabic-Regular.ttf"),
        bold: read("IBMPlexSansArabic-Bold.ttf"),
    }
}

pub fn faces() -> Faces {
    Faces::load(&fonts()).expect("the fonts of the project")
}

/// What a reader gets who selects everything and copies it. Needs poppler-utils.
pub fn copied(pdf: &[u8], name: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join(format!("{name}.pdf"));
    std::fs::write(&file, pdf).expect("the test folder can be written");
    let output = Command::new("pdftotext").arg(&file).arg("-").output().expect("pdftotext");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Words as a person compares them: without marks of direction, which readers add and drop as
/// they like, and with every kind of space alike.
pub fn plain_words(text: &str) -> Vec<String> {
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'))
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .map(|c| if c == '\u{a0}' { ' ' } else { c })
        .collect();
    plain.split_whitespace().map(str::to_owned).collect()
}

const DATE: DocumentDate = DocumentDate { year: 2026, month: 9, day: 15 };

/// Words of the sample in one language.
pub struct Words {
    pub language: &'static str,
    pub direction: Direction,
    pub title: &'static str,
    pub takeaway: &'static str,
    pub body: &'static str,
    pub months: [&'static str; 12],
    pub rows: [&'static str; 6],
    pub unit: &'static str,
    pub total: &'static str,
    pub lowest: &'static str,
    pub page: &'static str,
    pub typed: [&'static str; 3],
    pub continued: &'static str,
    pub parts: [&'static str; 3],
}

pub const FRENCH: Words = Words {
    language: "fr",
    direction: Direction::LeftToRight,
    title: "Plan de trésorerie, première année",
    takeaway: "La trésorerie ne passe jamais sous zéro\u{a0}; le mois le plus bas est avril 2027 \
               avec 5\u{a0}600\u{a0}DH.",
    body: "L’atelier vend 350,00\u{a0}DH la robe, soit 12\u{a0}500,00\u{a0}DH par mois en \
           moyenne, et finance 69,2\u{a0}% de l’affaire par un crédit\u{a0}; œuvre, façon, \
           «\u{a0}Noël\u{a0}», août. Efficace et difficile à défaire\u{a0}: la comptabilité \
           d’une auto-entrepreneuse de Yacoub El Mansour (ورشة باوباب) tient dans un cahier.",
    months: [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ],
    rows: [
        "Solde de début de mois",
        "Encaissements",
        "Ventes au comptant",
        "Crédit clients encaissé",
        "Total encaissements",
        "Solde de fin de mois",
    ],
    unit: "en dirhams (DH)",
    total: "Total 2027",
    lowest: "avril 2027\u{a0}: 5\u{a0}600\u{a0}DH",
    page: "Page",
    typed: ["saisi", "calculé", "règle"],
    continued: "(suite)",
    parts: ["Crédit demandé", "Prêt familial", "Apport en espèces"],
};

pub const ARABIC: Words = Words {
    language: "ar",
    direction: Direction::RightToLeft,
    title: "مخطط الخزينة، السنة الأولى",
    takeaway: "الخزينة لا تنزل أبدا تحت الصفر؛ أدنى شهر هو أبريل 2027 بمبلغ 5\u{a0}600 درهم.",
    body: "تبيع الورشة الفستان بثمن 350,00 درهم، أي 12\u{a0}500,00 درهم في الشهر، والقرض يمول \
           \u{2066}69,2\u{a0}%\u{2069} من المشروع (حسب البرنامج). اسمها \u{2068}Atelier \
           Baobab\u{2069} وهي مسجلة بصفة \u{2068}auto-entrepreneur\u{2069} لدى الزبناء؛ الأصل \
           والفوائد: \u{2066}4\u{a0}300 − 900 = 3\u{a0}400\u{2069} لأن الأسرة تحتاج إلى ذلك، \
           وإلى لباس وبني وملابس ولاجئين. \
           مُحَاسَبَةُ الصُّنْدُوقِ الشَّهْرِيَّةُ مَبْلَغًا مُؤَدَّى.",
    months: [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "ماي",
        "يونيو",
        "يوليوز",
        "غشت",
        "شتنبر",
        "أكتوبر",
        "نونبر",
        "دجنبر",
    ],
    rows: [
        "رصيد البداية",
        "المقبوضات",
        "المبيعات نقدا",
        "المقبوض من كريدي الزبناء",
        "مجموع المقبوضات",
        "رصيد نهاية الشهر",
    ],
    unit: "بالدرهم",
    total: "المجموع 2027",
    lowest: "أبريل 2027، 5\u{a0}600 درهم",
    page: "صفحة",
    typed: ["مصرح به", "محسوب", "قاعدة قانونية"],
    continued: "(تتمة)",
    parts: ["القرض المطلوب", "قرض عائلي", "مساهمة نقدية"],
};

fn amount(value: i64) -> String {
    if value == 0 {
        return "–".to_owned();
    }
    let digits = value.unsigned_abs().to_string();
    let mut out = if value < 0 { "\u{2212}".to_owned() } else { String::new() };
    for (nth, digit) in digits.chars().enumerate() {
        if nth > 0 && (digits.len() - nth).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

const CLOSING: [i64; 12] =
    [6204, 7341, 8303, 5600, 9992, 11964, 15116, 18283, 20713, 22159, 23743, 27407];

/// A portrait page with text, a table and a chart, then the cash plan on a landscape page.
pub fn sample(faces: &Faces, words: &Words) -> Document {
    let theme = Theme { direction: words.direction };
    let marks = [Mark::Typed, Mark::Computed, Mark::Rule];
    let chrome = Chrome {
        head_start: words.title.to_owned(),
        head_end: words.unit.to_owned(),
        draft: String::new(),
        foot_start: words.parts[0].to_owned(),
        legend: marks.into_iter().zip(words.typed.map(str::to_owned)).collect(),
        page_label: PageLabel(words.page.to_owned()),
        continued: words.continued.to_owned(),
    };
    let mut flow = Flow::new(faces, theme, chrome);
    let opening = |orientation| Opening {
        orientation,
        number: "7".to_owned(),
        title: words.title.to_owned(),
        subtitle: String::new(),
        takeaway: words.takeaway.to_owned(),
    };
    flow.open(opening(Orientation::Portrait));
    flow.heading(words.rows[0], words.unit, 0.0);
    flow.paragraph(words.body, Use::Body);
    flow.heading(words.rows[1], "", 20.0);
    let (start, top, width) = (flow.start(), flow.cursor(), flow.width());
    let parts: Vec<Part> = words
        .parts
        .iter()
        .zip([45000, 6000, 11000])
        .map(|(label, value)| Part {
            value: value as f32,
            label: (*label).to_owned(),
            amount: amount(value),
        })
        .collect();
    let pen = Pen { faces, theme };
    let height = pen.parts(flow.sheet(), (start, top), width, &parts);
    flow.space(height);
    flow.heading(words.rows[2], words.unit, 55.0);
    let top = flow.cursor();
    let area = Area { left: start, top, width: 110.0, height: 50.0 };
    pen.bars(flow.sheet(), area, &bars(words, 10000, true));
    flow.space(52.0);
    let curves: Vec<Curve> = words
        .parts
        .iter()
        .zip([1.0, 0.8, 0.5])
        .map(|(label, part)| Curve {
            values: CLOSING.iter().map(|value| *value as f32 * part).collect(),
            label: (*label).to_owned(),
        })
        .collect();
    let area = Area { left: start, top: flow.cursor(), width: 140.0, height: 40.0 };
    let ticks = [0, 10000, 20000].map(|value| Tick { value: value as f32, label: amount(value) });
    pen.curves(flow.sheet(), area, &curves, &ticks);
    flow.space(40.0);
    flow.open(opening(Orientation::Landscape));
    flow.table(&cash_table(words));
    let area =
        Area { left: flow.start() + 60.6, top: flow.cursor() + 4.0, width: 194.4, height: 36.0 };
    pen.bars(flow.sheet(), area, &bars(words, 0, false));
    let title = words.title.to_owned();
    flow.finish(title, words.unit.to_owned(), words.language.to_owned(), DATE)
}

fn bars(words: &Words, step: i64, scaled: bool) -> Bars {
    let label = |value: i64| if scaled { String::new() } else { amount(value) };
    let ticks = if scaled { vec![0, step, 2 * step, 3 * step] } else { Vec::new() };
    Bars {
        bars: CLOSING.iter().map(|&value| Bar::plain(value as f32, label(value))).collect(),
        marked: scaled.then(|| (3, words.lowest.to_owned())),
        ticks: ticks
            .into_iter()
            .map(|value| Tick { value: value as f32, label: amount(value) })
            .collect(),
        periods: words
            .months
            .iter()
            .map(|month| Period { bars: 1, label: (*month).to_owned() })
            .collect(),
    }
}

pub fn cash_table(words: &Words) -> Table {
    let mut columns =
        vec![Column { kind: ColumnKind::Text, width: 56.2, head: words.unit.to_owned() }];
    columns.extend(words.months.iter().map(|month| Column {
        kind: ColumnKind::Number,
        width: 16.2,
        head: (*month).to_owned(),
    }));
    columns.push(Column { kind: ColumnKind::Number, width: 18.0, head: words.total.to_owned() });
    let kinds = [
        RowKind::Item,
        RowKind::Heading,
        RowKind::Item,
        RowKind::Item,
        RowKind::Subtotal,
        RowKind::Total,
    ];
    let rows = kinds
        .iter()
        .zip(words.rows)
        .enumerate()
        .map(|(nth, (&kind, label))| {
            let mut cells = vec![Cell::new(label)];
            if kind != RowKind::Heading {
                cells.extend(CLOSING.iter().enumerate().map(|(month, &value)| {
                    let lowest = kind == RowKind::Total && month == 3;
                    let value = if nth == 3 { -value } else { value };
                    let emphasis = if lowest { Emphasis::Outlined } else { Emphasis::None };
                    Cell { text: amount(value), emphasis }
                }));
                cells.push(Cell::new(amount(263_012)));
            }
            let mark = match nth {
                0 => Some(Mark::Computed),
                2 => Some(Mark::Typed),
                3 => Some(Mark::Rule),
                _ => None,
            };
            Row { kind, mark, cells }
        })
        .collect();
    Table::new(273.0, Marks::Column, columns, rows).sized(Use::CashTable, 0.34)
}
