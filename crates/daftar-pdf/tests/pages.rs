//! What must never be on a page is found, and what people paste does no harm.

mod common;

use common::{FRENCH, cash_table, faces};
use daftar_pdf::flow::{Chrome, Flow, Opening, Orientation};
use daftar_pdf::model::{Area, Direction, Document, DocumentDate, Ink, Role, TextLine};
use daftar_pdf::sheet::{Align, Sheet};
use daftar_pdf::style::{Theme, Use};
use daftar_pdf::table::{Cell, Column, ColumnKind, Marks, Row, RowKind, Table};
use daftar_pdf::text;
use daftar_pdf::{Faces, Fault, faults, write};

const DATE: DocumentDate = DocumentDate { year: 2027, month: 1, day: 31 };

fn flow(faces: &Faces, direction: Direction) -> Flow<'_> {
    let mut flow = Flow::new(faces, Theme { direction }, Chrome::default());
    flow.open(Opening {
        orientation: Orientation::Portrait,
        number: "1".to_owned(),
        title: "Essai".to_owned(),
        subtitle: String::new(),
        takeaway: String::new(),
    });
    flow
}

fn finished(flow: Flow<'_>) -> Document {
    flow.finish("Essai".to_owned(), String::new(), "fr".to_owned(), DATE)
}

fn texts(document: &Document) -> Vec<&TextLine> {
    let items = document.pages.iter().flat_map(|page| &page.items);
    items
        .filter_map(|item| match &item.ink {
            Ink::Text(line) => Some(line),
            _ => None,
        })
        .collect()
}

#[test]
fn text_outside_its_page_is_found() {
    let faces = faces();
    let mut flow = flow(&faces, Direction::LeftToRight);
    let style = flow.theme.style(Use::Body);
    let line = text::line(&faces, "dehors", style, Direction::LeftToRight);
    flow.put(Role::Text, &line, (200.0, 100.0), 0.0, Align::Start);
    flow.put(Role::Text, &line, (30.0, 290.0), 0.0, Align::Start);
    let outside = Fault::Outside { page: 1, text: "dehors".to_owned() };
    assert_eq!(faults(&finished(flow)), [outside.clone(), outside]);
}

#[test]
fn a_cell_that_does_not_fit_and_texts_on_each_other_are_found() {
    let faces = faces();
    let mut flow = flow(&faces, Direction::LeftToRight);
    let style = flow.theme.style(Use::Table);
    let line = text::line(&faces, "1\u{a0}000\u{a0}000", style, Direction::LeftToRight);
    let role = Role::Cell { table: 0, left: 30.0, right: 40.0 };
    flow.put(role, &line, (30.0, 100.0), 10.0, Align::Start);
    flow.put(Role::Text, &line, (35.0, 100.5), 10.0, Align::Start);
    let text = line.text.clone();
    let clipped = Fault::Clipped { page: 1, text: text.clone() };
    let overlap = Fault::Overlap { page: 1, texts: [text.clone(), text] };
    assert_eq!(faults(&finished(flow)), [clipped, overlap]);
}

#[test]
fn a_number_wider_than_its_column_is_set_smaller() {
    let faces = faces();
    let mut flow = flow(&faces, Direction::LeftToRight);
    let number = |width| Column { kind: ColumnKind::Number, width, head: String::new() };
    let cells = vec![Cell::new("1\u{a0}000\u{a0}000"), Cell::new("2\u{a0}000\u{a0}000")];
    let rows = vec![Row { kind: RowKind::Item, mark: None, cells }];
    flow.table(&Table::new(17.0, Marks::None, vec![number(10.0), number(7.0)], rows));
    let document = finished(flow);
    assert_eq!(faults(&document), []);
    assert!(texts(&document).iter().any(|line| line.text == "2\u{a0}000\u{a0}000"));
}

#[test]
fn a_character_without_glyph_is_a_box_and_a_fault() {
    let faces = faces();
    let mut flow = flow(&faces, Direction::LeftToRight);
    flow.paragraph("Robe 👗 et 衣", Use::Body);
    let document = finished(flow);
    let missing = |character| Fault::Missing { page: 1, character };
    assert_eq!(faults(&document), [missing('👗'), missing('衣')]);
    let copied = common::copied(&write(&document, &faces).expect("a file"), "missing");
    assert!(copied.contains("Robe 👗 et 衣"), "{copied}");
}

#[test]
fn a_word_without_end_is_broken_and_nothing_is_lost() {
    let faces = faces();
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        for letter in ["m", "س", "é\u{301}\u{302}", "\u{2067}", "\u{202e}x"] {
            let mut flow = flow(&faces, direction);
            flow.paragraph(&letter.repeat(2000), Use::Body);
            let document = finished(flow);
            let outside = faults(&document)
                .into_iter()
                .filter(|fault| !matches!(fault, Fault::Missing { .. }))
                .count();
            assert_eq!(outside, 0, "{letter:?}");
            let lines = texts(&document);
            let shown = lines.iter().flat_map(|line| line.text.chars());
            let first = letter.chars().next_back().expect("a letter");
            let expected = if first == '\u{2067}' { 0 } else { 2000 };
            assert_eq!(shown.filter(|&c| c == first).count(), expected, "{letter:?}");
            write(&document, &faces).expect("a file");
        }
    }
}

#[test]
fn a_long_table_repeats_its_head_and_leaves_no_total_alone() {
    let faces = faces();
    let mut flow = flow(&faces, Direction::LeftToRight);
    let columns = vec![
        Column { kind: ColumnKind::Text, width: 100.0, head: "Produit".to_owned() },
        Column { kind: ColumnKind::Number, width: 72.0, head: "DH".to_owned() },
    ];
    let row = |kind, label: String| Row {
        kind,
        mark: None,
        cells: vec![Cell::new(label), Cell::new("12")],
    };
    let mut rows: Vec<Row> = (0..47).map(|nth| row(RowKind::Item, format!("p{nth}"))).collect();
    rows.push(row(RowKind::Subtotal, "sous-total".to_owned()));
    rows.push(row(RowKind::Total, "total".to_owned()));
    for extra in 0..20 {
        rows.insert(0, row(RowKind::Item, format!("q{extra}")));
        let table = Table::new(172.0, Marks::None, columns.clone(), rows.clone());
        let mut flow = self::flow(&faces, Direction::LeftToRight);
        flow.table(&table);
        let document = finished(flow);
        assert_eq!(faults(&document), []);
        for page in &document.pages {
            let lines: Vec<&str> = page
                .items
                .iter()
                .filter_map(|item| match (&item.ink, item.role) {
                    (Ink::Text(line), Role::Cell { .. }) => Some(line.text.as_str()),
                    _ => None,
                })
                .collect();
            assert_eq!(lines[..2], ["Produit", "DH"]);
            assert!(!lines[2].contains("total"), "{lines:?}");
        }
    }
    flow.table(&cash_table_in_portrait());
}

/// A table made for one width does not fit a sum of columns of another.
fn cash_table_in_portrait() -> Table {
    let wide = cash_table(&FRENCH);
    let narrow = std::panic::catch_unwind(|| {
        Table::new(172.0, Marks::Column, wide.columns.clone(), wide.rows.clone())
    });
    assert!(narrow.is_err(), "columns that do not sum to the width are a mistake");
    Table::new(
        100.0,
        Marks::None,
        vec![Column { kind: ColumnKind::Text, width: 100.0, head: String::new() }],
        Vec::new(),
    )
}

#[test]
fn units_digits_stand_under_each_other() {
    let faces = faces();
    for (direction, right) in [(Direction::LeftToRight, true), (Direction::RightToLeft, false)] {
        let mut flow = flow(&faces, direction);
        let columns = vec![
            Column { kind: ColumnKind::Text, width: 100.0, head: String::new() },
            Column { kind: ColumnKind::Number, width: 72.0, head: "DH".to_owned() },
        ];
        let numbers = ["12", "\u{2212}1\u{a0}234\u{a0}567", "0"];
        let rows = numbers
            .iter()
            .map(|number| Row {
                kind: RowKind::Item,
                mark: None,
                cells: vec![Cell::new("x"), Cell::new(*number)],
            })
            .collect();
        flow.table(&Table::new(172.0, Marks::None, columns, rows));
        let document = finished(flow);
        let edges: Vec<f32> = texts(&document)
            .iter()
            .filter(|line| numbers.contains(&line.text.as_str()))
            .map(|line| line.left + line.width)
            .collect();
        assert_eq!(edges.len(), 3);
        assert!(edges.iter().all(|edge| (edge - edges[0]).abs() < 0.01), "{edges:?}");
        // Flush right from left to right; in Arabic a block in the middle of the column.
        let body = document.pages[0].body;
        assert_eq!((body.right() - edges[0]).abs() < 0.01, right, "{edges:?}");
    }
}

#[test]
fn arabic_pages_are_the_mirror_of_french_ones() {
    let area = Area { left: 0.0, top: 0.0, width: 100.0, height: 100.0 };
    let mut sheets = [Direction::LeftToRight, Direction::RightToLeft]
        .map(|direction| Sheet::new(100.0, 100.0, area, direction));
    for sheet in &mut sheets {
        let block = Area { left: 10.0, top: 5.0, width: 20.0, height: 5.0 };
        sheet.rectangle(Role::Figure, block, None, None);
    }
    let corners = sheets.map(|sheet| match &sheet.page.items[0].ink {
        Ink::Path { points, .. } => points.clone(),
        _ => Vec::new(),
    });
    let mirrored: Vec<(f32, f32)> =
        corners[0].iter().map(|&(left, top)| (100.0 - left, top)).collect();
    assert_eq!(corners[1], mirrored);
}
