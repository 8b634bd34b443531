//! Cash month by month as a chart, and the market in three lines.

use daftar_core::{Arg, Money};
use daftar_report::{Cell as Figure, Column as Named, ReportId};

use super::Maker;
use crate::chart::{Bar, Bars, Pen, Period, Tick};
use crate::flow::Flow;
use crate::model::{Area, Role};
use crate::style::Use;
use crate::text::Span;

/// The width and height of the cash chart, in millimetres.
const CHART: (f32, f32) = (108.0, 44.0);
/// Letters of a text of the plan that the first page quotes; the whole stands on page 2.
pub(super) const QUOTED: usize = 110;

impl Maker<'_> {
    pub(super) fn cash_and_market(&self, flow: &mut Flow<'_>) {
        let chart = |flow: &mut Flow<'_>| {
            let note = self.key("pdf-in-dirhams");
            flow.heading(&self.key("pdf-cash-chart"), &note, CHART.1);
            let area =
                Area { left: flow.start(), top: flow.cursor(), width: CHART.0, height: CHART.1 };
            let pen = Pen { faces: flow.faces, theme: self.theme };
            pen.bars(flow.sheet(), area, &self.cash_bars());
            flow.space(CHART.1);
        };
        let market = |flow: &mut Flow<'_>| {
            flow.heading(&self.key("pdf-market"), "", 10.0);
            for (key, text) in self.market_lines() {
                let style = self.theme.style(Use::Body);
                let label = Span::new(format!("{} ", self.key(key)), style.bold());
                flow.spans(Role::Text, &[label, Span::new(text, style)]);
                flow.space(0.9);
            }
        };
        flow.split([(0.0, CHART.0), (CHART.0 + 6.0, 58.0)], [&chart, &market]);
    }

    fn market_lines(&self) -> Vec<(&'static str, String)> {
        let book = self.input.book;
        let quote = |text: Option<&daftar_core::text::Passage>| {
            let text = text.map(|text| quoted(text.as_str(), QUOTED));
            self.typed(text.as_deref())
        };
        let names: Vec<&str> = book
            .competitors
            .iter()
            .filter_map(|(_, competitor)| competitor.name.as_ref())
            .map(|name| name.as_str())
            .collect();
        let against = quoted(&names.join(self.key("pdf-list-separator").as_str()), QUOTED);
        vec![
            ("pdf-market-who", quote(book.customers.who.as_ref())),
            ("pdf-market-against", self.typed(Some(&against))),
            ("pdf-market-proof", quote(book.customers.proof.as_ref())),
        ]
    }

    /// Cash at the end of every month of the plan.
    fn cash_bars(&self) -> Bars {
        let summary = &self.input.summary;
        let report = self.report(ReportId::Cash);
        let row = report.and_then(|report| report.rows.iter().find(|row| row.id == "closing-cash"));
        let months = report.map_or(&[][..], |report| &report.columns[..]);
        let figures = row.map_or(&[][..], |row| &row.cells[..]);
        let closing: Vec<(daftar_core::Month, Money)> = months
            .iter()
            .zip(figures)
            .filter_map(|(column, cell)| match (column, cell) {
                (Named::Month(month), Some(Figure::Money(money))) => Some((*month, *money)),
                _ => None,
            })
            .collect();
        let marked = closing.iter().position(|(month, _)| *month == summary.lowest_month);
        let words = self.with(
            "pdf-cash-lowest",
            [
                ("month", Arg::Month(summary.lowest_month)),
                ("amount", Arg::Dirhams(summary.lowest_cash)),
            ],
        );
        let mut periods: Vec<(u32, usize)> = Vec::new();
        for (month, _) in &closing {
            match periods.last_mut() {
                Some((year, bars)) if *year == month.year() => *bars += 1,
                _ => periods.push((month.year(), 1)),
            }
        }
        let label = |year: u32, bars| if bars < 4 { String::new() } else { year.to_string() };
        Bars {
            bars: closing
                .iter()
                .map(|(_, money)| Bar::plain(chart_value(*money), String::new()))
                .collect(),
            marked: marked.map(|which| (which, words)),
            ticks: self.ticks(closing.iter().map(|(_, money)| *money)),
            periods: periods
                .into_iter()
                .map(|(year, bars)| Period { bars, label: label(year, bars) })
                .collect(),
        }
    }

    /// A scale of round numbers, at most six, over all the amounts and zero.
    fn ticks(&self, amounts: impl Iterator<Item = Money> + Clone) -> Vec<Tick> {
        let low = amounts.clone().min().unwrap_or_default().min(Money::ZERO).centimes();
        let high = amounts.max().unwrap_or_default().max(Money::ZERO).centimes();
        let span = (high - low).max(100);
        let mut step = 100_i64;
        let mut factors = [2, 5, 10].into_iter().cycle();
        let mut decade = 100_i64;
        while span / step >= 6 {
            let factor = factors.next().unwrap_or(10);
            step = decade.saturating_mul(factor);
            if factor == 10 {
                decade = step;
            }
        }
        let from = low.div_euclid(step);
        let to = high.div_euclid(step);
        (from..=to)
            .map(|nth| Money::from_centimes(nth * step))
            .map(|money| Tick { value: chart_value(money), label: self.say.dirhams_number(money) })
            .collect()
    }
}

/// An amount as a height of a chart: pixels, never a figure.
pub(super) fn chart_value(money: Money) -> f32 {
    money.centimes() as f32 / 100.0
}

/// The beginning of a text, to the last whole word that fits, and that more follows.
pub(super) fn quoted(text: &str, letters: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(letters) else { return text };
    let cut = text[..end].rfind(' ').unwrap_or(end);
    format!("{}…", text[..cut].trim_end_matches(|c: char| c.is_ascii_punctuation()))
}
