//! The six figures of the first page, each with what it is compared with.

use daftar_core::{Arg, Money};
use daftar_report::ReportId;

use super::Maker;
use crate::flow::Flow;
use crate::model::Role;
use crate::sheet::Align;
use crate::style::{HAIRLINE, INK, Use, solid};
use crate::text::{self, SetLine, Style};

/// A key figure and what it is compared with.
struct KeyFigure {
    label: String,
    figure: String,
    note: String,
}

impl Maker<'_> {
    pub(super) fn key_figures(&self, flow: &mut Flow<'_>) {
        let figures = [
            self.instalment(),
            self.lowest_cash(),
            self.break_even_day(),
            self.debt_cover(),
            self.living(),
            self.first_result(),
        ];
        let (start, whole) = (flow.start(), flow.width());
        let width = whole / 3.0;
        let inner = width - 4.0;
        for row in figures.chunks(3) {
            let heights = row.iter().map(|figure| {
                let lines = self.key_figure_lines(flow, figure, inner);
                lines.iter().map(|line| line.height).sum::<f32>()
            });
            let tallest = heights.fold(0.0, f32::max);
            flow.need(tallest + 2.4);
            let top = flow.cursor() + 0.8;
            let ink = solid(0.5, if row[0].label == figures[0].label { INK } else { HAIRLINE });
            flow.sheet().rule(Role::Furniture, (start, top - 0.8), whole, ink);
            let mut bottom = top;
            for (nth, figure) in row.iter().enumerate() {
                let at = start + nth as f32 * width + if nth == 0 { 0.0 } else { 3.0 };
                bottom = bottom.max(self.key_figure(flow, figure, (at, top), inner));
            }
            for nth in 1..row.len() {
                let at = (start + nth as f32 * width, top - 0.8);
                flow.sheet().upright(Role::Furniture, at, bottom - top + 1.4, solid(0.5, HAIRLINE));
            }
            flow.space(bottom - top + 1.6);
        }
        let at = (start, flow.cursor() - 0.2);
        flow.sheet().rule(Role::Furniture, at, whole, solid(0.5, HAIRLINE));
    }

    /// Draws a key figure and gives where it ends.
    fn key_figure(
        &self,
        flow: &mut Flow<'_>,
        figure: &KeyFigure,
        (start, top): (f32, f32),
        width: f32,
    ) -> f32 {
        let mut at = top;
        for line in &self.key_figure_lines(flow, figure, width) {
            flow.put(Role::Text, line, (start, at), width, Align::Start);
            at += line.height;
        }
        at
    }

    fn key_figure_lines(&self, flow: &Flow<'_>, figure: &KeyFigure, width: f32) -> Vec<SetLine> {
        let note = self.theme.style(Use::Note).coloured(INK);
        let mut lines = flow.set(&figure.label, self.theme.style(Use::Label), width);
        lines.push(self.fitted(flow, &figure.figure, Use::KeyFigure, width));
        lines.extend(flow.set(&figure.note, note, width));
        lines
    }

    /// A figure on one line: an amount is never broken, so a very long one is set smaller.
    fn fitted(&self, flow: &Flow<'_>, figure: &str, usage: Use, width: f32) -> SetLine {
        let style = self.theme.style(usage);
        let line = text::line(flow.faces, figure, style, self.theme.direction);
        if line.width <= width {
            return line;
        }
        let size = style.size * width / line.width * 0.99;
        text::line(flow.faces, figure, Style { size, ..style }, self.theme.direction)
    }

    pub(super) fn figure_line(&self, flow: &mut Flow<'_>, figure: &str, usage: Use) {
        let line = self.fitted(flow, figure, usage, flow.width());
        let place = (flow.start(), flow.cursor());
        flow.put(Role::Text, &line, place, line.width, Align::Start);
        flow.space(line.height);
    }

    fn instalment(&self) -> KeyFigure {
        let summary = &self.input.summary;
        let label = self.key("pdf-key-instalment");
        let note = match &summary.loans[..] {
            [] => self.key("pdf-no-loan"),
            [loan] => match (loan.months, loan.interest_only) {
                (Some(months), Some(interest)) => self.with(
                    "pdf-key-instalment-grace",
                    [
                        ("first", Arg::Month(loan.first + loan.grace)),
                        ("count", Arg::Count(i64::from(months.saturating_sub(loan.grace)))),
                        ("interest", Arg::Money(interest)),
                    ],
                ),
                (Some(months), None) => self.with(
                    "pdf-key-instalment-note",
                    [("first", Arg::Month(loan.first)), ("count", Arg::Count(i64::from(months)))],
                ),
                _ => self.key("pdf-key-instalment-no-terms"),
            },
            loans => {
                let count = Arg::Count(loans.len() as i64);
                self.with("pdf-key-instalment-several", [("count", count)])
            }
        };
        let figure = if summary.instalment.is_zero() {
            self.key(if summary.loans.is_empty() { "pdf-none" } else { "pdf-to-complete" })
        } else {
            self.say.money(summary.instalment)
        };
        KeyFigure { label, figure, note }
    }

    fn lowest_cash(&self) -> KeyFigure {
        let summary = &self.input.summary;
        let month = ("month", Arg::Month(summary.lowest_month));
        let months: u32 = self.months();
        let note = match summary.first_below_zero {
            Some(first) => {
                self.with("pdf-key-lowest-negative", [month, ("first", Arg::Month(first))])
            }
            None => {
                let count = ("months", Arg::Count(i64::from(months)));
                self.with("pdf-key-lowest-note", [month, count])
            }
        };
        let figure = self.say.dirhams(summary.lowest_cash);
        KeyFigure { label: self.key("pdf-key-lowest"), figure, note }
    }

    fn months(&self) -> u32 {
        let cash = self.report(ReportId::Cash);
        cash.map_or(0, |report| report.columns.len().saturating_sub(1) as u32)
    }

    fn break_even_day(&self) -> KeyFigure {
        let summary = &self.input.summary;
        let label = self.key("pdf-key-break-even");
        match (summary.break_even_day, summary.safety_margin) {
            (Some(day), Some(margin)) => {
                let margin = daftar_core::money::round_half_away(margin, 3);
                let sales = ("sales", Arg::Dirhams(summary.sales_day));
                let key = if margin.is_sign_negative() {
                    "pdf-key-break-even-under"
                } else {
                    "pdf-key-break-even-note"
                };
                let note = self.with(key, [sales, ("margin", Arg::Percent(margin.abs()))]);
                KeyFigure { label, figure: self.say.dirhams(day), note }
            }
            _ => KeyFigure {
                label,
                figure: self.key("pdf-none"),
                note: self.key("pdf-key-break-even-none"),
            },
        }
    }

    fn debt_cover(&self) -> KeyFigure {
        let label = self.key("pdf-key-cover");
        match self.input.summary.debt_cover {
            Some(cover) => KeyFigure {
                label,
                figure: self.say.number_fixed(cover, 2),
                note: self.key("pdf-key-cover-note"),
            },
            None => KeyFigure {
                label,
                figure: self.key("pdf-none"),
                note: self.key("pdf-key-cover-none"),
            },
        }
    }

    fn living(&self) -> KeyFigure {
        let summary = &self.input.summary;
        let enough = !summary.household_left.is_negative() && summary.first_below_zero.is_none();
        let key = if enough { "pdf-key-living-yes" } else { "pdf-key-living-no" };
        let sign = if summary.household_left.is_negative() { "" } else { "+" };
        let left = self.say.dirhams(summary.household_left);
        // The sign belongs to the figure, inside its isolate.
        let left = match left.strip_prefix('\u{2066}') {
            Some(rest) => format!("\u{2066}{sign}{rest}"),
            None => format!("{sign}{left}"),
        };
        let figure = format!("{} {left}", self.key(key));
        let note = self.with(
            "pdf-key-living-note",
            [
                ("pay", Arg::Dirhams(summary.owner_pay)),
                ("income", Arg::Dirhams(summary.other_income)),
                ("needs", Arg::Dirhams(summary.household_needs)),
            ],
        );
        if summary.household_needs.is_zero() && summary.owner_pay.is_zero() {
            let figure = self.key("pdf-to-complete");
            return KeyFigure { label: self.key("pdf-key-living"), figure, note: String::new() };
        }
        KeyFigure { label: self.key("pdf-key-living"), figure, note }
    }

    fn first_result(&self) -> KeyFigure {
        let first = self.input.summary.years.first();
        let result = first.map_or(Money::ZERO, |year| year.result);
        let sales = first.map_or(Money::ZERO, |year| year.sales);
        KeyFigure {
            label: self.key("pdf-key-result"),
            figure: self.say.dirhams(result),
            note: self.with("pdf-key-result-note", [("sales", Arg::Dirhams(sales))]),
        }
    }
}
