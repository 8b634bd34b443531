//! A report as a table of plain text, for a terminal and for tests.

use crate::figure::for_people;
use crate::layout::{Side, pad, width, width_of_lines, wrap};
use crate::{cells, said};
use daftar_i18n::{Localizer, without_marks};
use daftar_report::{Cell, Column, Mark, Report, Row, RowKind};
use std::ops::Range;

/// How many columns of a terminal a table takes at most.
pub const WIDTH: usize = 100;

/// Months that stand beside each other.
const MONTHS: usize = 6;
/// Between two columns.
const GAP: usize = 2;
/// Labels are as wide as this allows, and are broken where they are wider.
const LABELS: usize = 34;
/// How narrow labels may become where that saves a block.
const LABELS_LEAST: usize = 22;
/// Lines of a head where there is room, and where there is not.
const HEAD_LINES: [usize; 2] = [2, 6];
/// How wide words in a cell may be, beside figures.
const WORDS: usize = 16;
/// Stands before a row that was typed.
const TYPED: &str = "■ ";

/// A column ready to be laid out.
struct Laid {
    head: String,
    /// One a row.
    cells: Vec<String>,
    side: Side,
    width: usize,
    is_month: bool,
}

/// A report for people: its title, then a table whose columns are folded into as many blocks
/// as it takes to stay within [`WIDTH`]. Every amount is shown to the centime.
pub fn text(report: &Report, say: &Localizer) -> String {
    let mut out = vec![said(say, &report.id.title())];
    let under = under_title(report, say);
    if !under.is_empty() {
        out.push(under);
    }
    out.push(String::new());
    if report.rows.is_empty() {
        out.push(without_marks(&say.key("report-empty")));
    }
    let marked = is_mixed(report);
    let labels: Vec<String> = report.rows.iter().map(|row| label(row, say, marked)).collect();
    let longest = labels.iter().map(|label| width(label)).max().unwrap_or(0);
    let (least, most) = (longest.min(LABELS_LEAST), longest.min(LABELS));
    // The fewest blocks; among those, room for heads first and then for labels.
    let layouts = HEAD_LINES.into_iter().flat_map(|lines| {
        let columns = columns(report, say, most, lines);
        (least..=most).rev().map(move |labels| (labels, blocks(&columns, labels), lines))
    });
    let best = layouts.min_by_key(|(_, blocks, _)| blocks.len());
    if let Some((label_width, blocks, lines)) = best.filter(|_| !report.rows.is_empty()) {
        let columns = columns(report, say, most, lines);
        for (number, block) in blocks.into_iter().enumerate() {
            if number > 0 {
                out.push(String::new());
            }
            push_block(&mut out, report, &labels, label_width, &columns[block]);
        }
    }
    out.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// What is true of the whole table: its unit, and what marks stand for.
fn under_title(report: &Report, say: &Localizer) -> String {
    let mut notes = Vec::new();
    let has_amounts = report.rows.iter().flat_map(|row| &row.cells).flatten();
    if has_amounts.into_iter().any(|cell| matches!(cell, Cell::Money(_) | Cell::UnitPrice(_))) {
        notes.push(say.key("report-in-dirhams"));
    }
    let typed = say.key(&format!("mark-{}", Mark::Typed.as_str()));
    if is_mixed(report) {
        notes.push(format!("{TYPED}{typed}"));
    } else if figures(report).any(|row| row.mark == Mark::Typed) {
        notes.push(typed);
    }
    without_marks(&notes.join(" · "))
}

fn figures(report: &Report) -> impl Iterator<Item = &Row> {
    report.rows.iter().filter(|row| row.kind != RowKind::Heading)
}

/// Some rows were typed and others follow from them.
fn is_mixed(report: &Report) -> bool {
    let typed = figures(report).filter(|row| row.mark == Mark::Typed).count();
    typed > 0 && typed < figures(report).count()
}

/// What a row is called, set in where it is one of many, with its mark where marks differ.
fn label(row: &Row, say: &Localizer, marked: bool) -> String {
    let mark = match (marked, row.kind, row.mark) {
        (false, ..) => "",
        (true, kind, Mark::Typed) if kind != RowKind::Heading => TYPED,
        (true, ..) => "  ",
    };
    let indent = match row.kind {
        RowKind::Item | RowKind::Detail => "  ",
        RowKind::Heading | RowKind::Subtotal | RowKind::Total => "",
    };
    format!("{mark}{indent}{}", said(say, &row.label))
}

fn columns(report: &Report, say: &Localizer, labels: usize, head_lines: usize) -> Vec<Laid> {
    let alone = report.columns.len() == 1;
    let most_words = if alone { WIDTH - labels - GAP } else { WORDS };
    let column = |(index, column): (usize, &Column)| {
        let typed: Vec<Option<&Cell>> =
            report.rows.iter().map(|row| cells(report, row).nth(index).flatten()).collect();
        let words = |cell: &&Cell| matches!(cell, Cell::Text(_));
        let all_words = typed.iter().flatten().all(words);
        let head = match column {
            // The year stands below the month.
            Column::Month(month) => without_marks(&say.month_short_year(*month)).replace(' ', "\n"),
            column => said(say, &column.label()),
        };
        let cells: Vec<String> = typed
            .iter()
            .map(|cell| cell.map_or_else(String::new, |cell| for_people(cell, say)))
            .collect();
        let widest = typed.iter().zip(&cells).map(|(cell, text)| match cell {
            Some(Cell::Text(_)) => width(text).min(most_words),
            _ => width(text),
        });
        Laid {
            width: widest.max().unwrap_or(0).max(width_of_lines(&head, head_lines)),
            side: if all_words { Side::Start } else { Side::End },
            is_month: matches!(column, Column::Month(_)),
            head,
            cells,
        }
    };
    report.columns.iter().enumerate().map(column).collect()
}

/// The columns that stand beside each other: as many as fit, six months at most.
fn blocks(columns: &[Laid], labels: usize) -> Vec<Range<usize>> {
    let mut blocks: Vec<Range<usize>> = Vec::new();
    let (mut taken, mut months) = (WIDTH, 0);
    for (index, column) in columns.iter().enumerate() {
        let wide = GAP + column.width;
        let month = usize::from(column.is_month);
        match blocks.last_mut() {
            Some(block) if taken + wide <= WIDTH && months + month <= MONTHS => {
                block.end = index + 1;
                taken += wide;
                months += month;
            }
            _ => {
                blocks.push(index..index + 1);
                taken = labels + wide;
                months = month;
            }
        }
    }
    blocks
}

fn push_block(
    out: &mut Vec<String>,
    report: &Report,
    labels: &[String],
    label_width: usize,
    columns: &[Laid],
) {
    let heads: Vec<Vec<String>> =
        columns.iter().map(|column| wrap(&column.head, column.width)).collect();
    let tallest = heads.iter().map(Vec::len).max().unwrap_or(0);
    for line in 0..tallest {
        let heads = heads.iter().map(|lines| {
            // Heads stand on the rule below them.
            let above = tallest - lines.len();
            line.checked_sub(above).map_or("", |line| lines[line].as_str())
        });
        out.push(joined("", label_width, columns, heads));
    }
    let all: usize = columns.iter().map(|column| GAP + column.width).sum();
    let rule = "─".repeat(label_width + all);
    out.push(rule.clone());
    for (index, row) in report.rows.iter().enumerate() {
        match row.kind {
            RowKind::Heading if index > 0 => out.push(String::new()),
            RowKind::Total => out.push(rule.clone()),
            _ => {}
        }
        if row.kind == RowKind::Heading {
            out.extend(wrapped_label(&labels[index], WIDTH));
            continue;
        }
        let label = wrapped_label(&labels[index], label_width);
        let cells: Vec<Vec<String>> =
            columns.iter().map(|column| wrap(&column.cells[index], column.width)).collect();
        // A broken label keeps its figures on its last line, words begin on the first.
        let figures_on = label.len() - 1;
        let first = |column: &Laid| if column.side == Side::Start { 0 } else { figures_on };
        let lines = cells.iter().zip(columns).map(|(lines, column)| first(column) + lines.len());
        let tallest = lines.max().unwrap_or(0).max(label.len());
        for line in 0..tallest {
            let cells = cells.iter().zip(columns).map(|(lines, column)| {
                let line = line.checked_sub(first(column)).and_then(|line| lines.get(line));
                line.map_or("", String::as_str)
            });
            let label = label.get(line).map_or("", String::as_str);
            out.push(joined(label, label_width, columns, cells));
        }
    }
}

/// A label broken into lines, each set in like the first.
fn wrapped_label(label: &str, most: usize) -> Vec<String> {
    let text = label.trim_start_matches([' ', '■']);
    let start = &label[..label.len() - text.len()];
    let indent = width(start);
    let lines = wrap(text, most.saturating_sub(indent).max(1)).into_iter().enumerate();
    let lines = lines.map(|(number, line)| {
        let start = if number == 0 { start.to_owned() } else { " ".repeat(indent) };
        format!("{start}{line}")
    });
    lines.collect()
}

fn joined<'a>(
    label: &str,
    label_width: usize,
    columns: &[Laid],
    cells: impl Iterator<Item = &'a str>,
) -> String {
    let mut line = pad(label, label_width, Side::Start);
    for (column, cell) in columns.iter().zip(cells) {
        line.push_str(&" ".repeat(GAP));
        line.push_str(&pad(cell, column.width, column.side));
    }
    line
}
