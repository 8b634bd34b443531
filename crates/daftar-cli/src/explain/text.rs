//! An explanation for people: a tree, each step set in under the figure it opens.

use super::{Opened, OpenedTerm};
use daftar_core::{Arg, Msg};
use daftar_i18n::{Localizer, without_marks};
use daftar_report::explain::Reference;
use daftar_report::{Cell, Mark};

/// How far a step is set in.
const INDENT: usize = 4;

/// The whole tree.
pub(super) fn written(opened: &Opened, say: &Localizer) -> String {
    let explained = &opened.explained;
    let head = Msg::new("explain-figure")
        .with("line", nested(explained.heading()))
        .with("figure", explained.figure.arg());
    let mut tree = Tree { say, out: String::new() };
    tree.line(0, &tree.said(&marked(head, explained.mark, say)));
    tree.step(opened, INDENT);
    without_marks(&tree.out)
}

struct Tree<'a> {
    say: &'a Localizer,
    out: String,
}

impl Tree<'_> {
    fn said(&self, msg: &Msg) -> String {
        self.say.text(msg)
    }

    fn line(&mut self, indent: usize, text: &str) {
        self.out.push_str(&format!("{}{text}\n", " ".repeat(indent)));
    }

    fn step(&mut self, opened: &Opened, indent: usize) {
        let explained = &opened.explained;
        let mut lines = vec![explained.words()];
        lines.extend(explained.in_figures());
        lines.extend(explained.notes());
        for line in lines {
            self.line(indent, &self.said(&line));
        }
        // Where a figure is only what was typed, the words have said so.
        if explained.place().is_none() {
            for (number, term) in opened.terms.iter().enumerate() {
                self.term(term, number > 0, indent + INDENT);
            }
        }
    }

    fn term(&mut self, opened: &OpenedTerm, has_sign: bool, indent: usize) {
        let term = &opened.term;
        let sign = format!("explain-sign-{}", opened.operator.as_str());
        let sign = if has_sign { format!("{} ", self.say.key(&sign)) } else { String::new() };
        let figure = figure(&term.figure);
        let msg = match term.reference {
            Reference::Number => figure,
            _ => Msg::new("explain-figure")
                .with("line", nested(term.name()))
                .with("figure", nested(figure)),
        };
        let said = self.said(&marked(msg, term.mark, self.say));
        self.line(indent, &format!("{sign}{said}"));
        if let Some(place) = &term.place {
            self.line(indent + INDENT, &self.said(place));
        }
        if let Some(next) = &opened.next {
            self.step(next, indent + INDENT);
        }
    }
}

fn nested(msg: Msg) -> Arg {
    Arg::Msg(Box::new(msg))
}

fn figure(cell: &Cell) -> Msg {
    Msg::new("explain-number").with("number", cell.arg())
}

/// With its mark, when it was typed: nearly everything else is computed.
fn marked(msg: Msg, mark: Mark, say: &Localizer) -> Msg {
    if mark == Mark::Computed {
        return msg;
    }
    let typed = say.key(&format!("mark-{}", mark.as_str()));
    Msg::new("explain-at").with("line", nested(msg)).with("period", Arg::Text(typed))
}
