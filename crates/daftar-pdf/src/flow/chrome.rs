//! What stands at the head and the foot of every page.

use super::Flow;
use crate::model::{Direction, Document, DocumentDate, Role};
use crate::sheet::Align;
use crate::style::{GREY, HAIRLINE, INK, Use, solid};
use crate::table::{Mark, MarkSet};
use crate::text::{self, SetLine};

/// What stands at the head and the foot of every page.
#[derive(Clone, Debug, Default)]
pub struct Chrome {
    /// At the start of the head: whose plan, which years.
    pub head_start: String,
    /// At its end: what it is, of which day.
    pub head_end: String,
    /// A word in bold between them: the plan is a draft. Nothing when it is not.
    pub draft: String,
    /// At the start of the foot.
    pub foot_start: String,
    /// What each mark means.
    pub legend: Vec<(Mark, String)>,
    /// The number of a page and how many there are, one for each page, made last.
    pub page_label: PageLabel,
    /// What is said after the number of a page that goes on.
    pub continued: String,
}

/// How a page is numbered: what stands before `x / y`.
#[derive(Clone, Debug, Default)]
pub struct PageLabel(pub String);

impl Flow<'_> {
    /// Draws heads and feet, now that the pages are counted, and gives the document.
    pub fn finish(
        mut self,
        title: String,
        subject: String,
        language: String,
        date: DocumentDate,
    ) -> Document {
        let count = self.sheets.len();
        for nth in 0..count {
            self.head(nth);
            self.foot(nth, count);
        }
        Document {
            title,
            subject,
            language,
            direction: self.theme.direction,
            date,
            pages: self.sheets.into_iter().map(|sheet| sheet.page).collect(),
            outline: self.outline,
        }
    }

    fn body(&self, nth: usize) -> (f32, f32) {
        let page = &self.sheets[nth].page;
        match self.theme.direction {
            Direction::LeftToRight => (page.body.left, page.body.width),
            Direction::RightToLeft => (page.width - page.body.right(), page.body.width),
        }
    }

    fn running(&self, text: &str) -> SetLine {
        let style = self.theme.style(Use::Running);
        text::line(self.faces, text, style, self.theme.direction)
    }

    fn head(&mut self, nth: usize) {
        let (start, width) = self.body(nth);
        let style = self.theme.style(Use::Running).bold().coloured(INK);
        let draft = text::line(self.faces, &self.chrome.draft, style, self.theme.direction);
        let top = if nth == 0 { 5.5 } else { 9.5 };
        let room = (width - draft.width) / 2.0 - 3.0;
        let running = |text: &str| {
            let style = self.theme.style(Use::Running);
            text::shortened(self.faces, text, style, self.theme.direction, room)
        };
        let (first, last) = (running(&self.chrome.head_start), running(&self.chrome.head_end));
        let sheet = &mut self.sheets[nth];
        sheet.text(Role::Furniture, &draft, (start, top), width, Align::Centre);
        if nth == 0 {
            return;
        }
        sheet.text(Role::Furniture, &first, (start, top), width, Align::Start);
        sheet.text(Role::Furniture, &last, (start, top), width, Align::End);
        sheet.rule(Role::Furniture, (start, 13.6), width, solid(0.35, HAIRLINE));
    }

    fn foot(&mut self, nth: usize, count: usize) {
        let (start, width) = self.body(nth);
        let bottom = self.sheets[nth].page.body.bottom();
        let rule = bottom + if self.sheets[nth].page.height > 250.0 { 4.4 } else { 1.4 };
        let top = rule + 1.3;
        // A fraction is read from left to right in every language.
        let fraction = format!(
            "{} \u{2066}{}\u{a0}/\u{a0}{}\u{2069}",
            self.chrome.page_label.0,
            nth + 1,
            count
        );
        let style = self.theme.style(Use::Running).bold().coloured(INK);
        let number = text::line(self.faces, &fraction, style, self.theme.direction);
        let first = self.running(&self.chrome.foot_start);
        let legend = self.legend();
        let sheet = &mut self.sheets[nth];
        sheet.rule(Role::Furniture, (start, rule), width, solid(0.35, HAIRLINE));
        sheet.text(Role::Furniture, &first, (start, top), width, Align::Start);
        sheet.text(Role::Furniture, &number, (start, top), width, Align::End);
        let marks = MarkSet::new(self.faces, self.theme.style(Use::Running).coloured(GREY));
        let whole: f32 = legend.iter().map(|(_, line)| line.width + 6.0).sum();
        let mut at = start + (width - whole) / 2.0;
        for (mark, line) in &legend {
            marks.draw(sheet, *mark, (at, top + line.height / 2.0));
            sheet.text(Role::Furniture, line, (at + 2.4, top), line.width, Align::Start);
            at += line.width + 6.0;
        }
    }

    fn legend(&self) -> Vec<(Mark, SetLine)> {
        self.chrome.legend.iter().map(|(mark, text)| (*mark, self.running(text))).collect()
    }
}
