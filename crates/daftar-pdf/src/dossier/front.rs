//! The first page: it answers alone. Who, what, how much, and what to look at.

use daftar_core::workbook::Choice;
use daftar_core::{Arg, Money, Msg};
use daftar_report::{AskedLoan, Cell as Figure, Column as Named, ReportId};

use super::Maker;
use super::cells::{Digits, Shape};
use crate::chart::{Bar, Bars, Part, Pen, Period, Tick};
use crate::flow::Flow;
use crate::model::{Area, Role};
use crate::sheet::Align;
use crate::style::{ACCENT, HAIRLINE, INK, Use, solid};
use crate::table::{Cell, ColumnKind, Mark, Row, RowKind};
use crate::text::{self, SetLine, Span, Style};

/// The width and height of the cash chart, in millimetres.
const CHART: (f32, f32) = (108.0, 44.0);
/// Letters of a text of the plan that the first page quotes; the whole stands on page 2.
const QUOTED: usize = 110;

/// Loans whose terms the first page tells; all of them have their schedule.
const LOANS_QUOTED: usize = 2;

/// A key figure and what it is compared with.
struct KeyFigure {
    label: String,
    figure: String,
    note: String,
}

impl Maker<'_> {
    pub(super) fn front(&self, flow: &mut Flow<'_>) {
        flow.first_page(&self.key("pdf-summary-title"));
        self.who(flow);
        self.asked(flow);
        self.sources(flow);
        self.key_figures(flow);
        self.cash_and_market(flow);
        self.years(flow);
        self.checks(flow);
    }

    fn who(&self, flow: &mut Flow<'_>) {
        let business = &self.input.book.business;
        flow.paragraph(&self.key("pdf-summary-over"), Use::Label);
        flow.paragraph(&self.business(), Use::Business);
        let activity = business.activity.as_ref().map(|text| quoted(text.as_str(), 2 * QUOTED));
        flow.paragraph(&self.typed(activity.as_deref()), Use::Body);
        let form = match business.legal_form {
            Some(form) => Msg::new(format!("choice-legal-form-{}", form.word())),
            None => Msg::new("pdf-to-complete"),
        };
        let place = [&business.district, &business.town];
        let place = place.into_iter().flatten().map(|name| self.typed(Some(name.as_str())));
        let mut facts: Vec<String> = vec![self.text(&form)];
        facts.extend(place);
        if let Some(start) = business.start {
            facts.push(self.with("pdf-opening", [("month", Arg::Month(start))]));
        }
        flow.paragraph(&facts.join(" · "), Use::Body);
        self.blanks(flow);
        flow.space(1.4);
        let at = (flow.start(), flow.cursor());
        let width = flow.width();
        flow.sheet().rule(Role::Furniture, at, width, solid(1.2, ACCENT));
        flow.space(2.0);
    }

    /// What a person fills in by pen: to whom it goes, and the lender's own reference.
    fn blanks(&self, flow: &mut Flow<'_>) {
        let style = self.theme.style(Use::Label);
        let (mut at, top) = (flow.start(), flow.cursor() + 0.6);
        for (key, blank) in [("pdf-attention", 50.0), ("pdf-lender-reference", 32.0)] {
            let lines = flow.set(&self.key(key), style, 80.0);
            for line in &lines {
                flow.put(Role::Text, line, (at, top), line.width, Align::Start);
                at += line.width + 1.5;
            }
            let stroke = solid(0.4, HAIRLINE);
            let under = (at, top + style.line_height() - 0.6);
            flow.sheet().rule(Role::Furniture, under, blank, stroke);
            at += blank + 5.0;
        }
        flow.space(0.6 + style.line_height());
    }

    fn asked(&self, flow: &mut Flow<'_>) {
        let summary = &self.input.summary;
        let amount = |flow: &mut Flow<'_>| {
            flow.paragraph(&self.key("pdf-amount-asked"), Use::Label);
            if summary.asked.is_zero() {
                flow.paragraph(&self.key("pdf-no-loan"), Use::KeyFigure);
                return;
            }
            self.figure_line(flow, &self.say.money(summary.asked), Use::Amount);
            flow.paragraph(&capital(&self.say.words_official(summary.asked)), Use::Body);
        };
        let terms = |flow: &mut Flow<'_>| {
            if summary.loans.is_empty() {
                return;
            }
            flow.paragraph(&self.key("pdf-purpose-and-terms"), Use::Label);
            for loan in summary.loans.iter().take(LOANS_QUOTED) {
                flow.paragraph(&self.terms(loan), Use::Body);
            }
            if summary.loans.len() > LOANS_QUOTED {
                let more = Arg::Count((summary.loans.len() - LOANS_QUOTED) as i64);
                flow.paragraph(&self.with("pdf-loans-more", [("count", more)]), Use::Label);
            }
        };
        flow.split([(0.0, 92.0), (98.0, 74.0)], [&amount, &terms]);
    }

    /// A loan in one sentence: for what, how much, how it is paid back.
    fn terms(&self, loan: &AskedLoan) -> String {
        let typed = self.input.book.loans.get(loan.id);
        let purpose = typed.and_then(|loan| loan.purpose.as_ref());
        let purpose = self.typed(purpose.map(|purpose| purpose.as_str()));
        let purpose = Arg::Text(daftar_i18n::without_marks(&purpose));
        let (Some(rate), Some(months)) = (loan.rate, loan.months) else {
            let args = [("purpose", purpose), ("amount", Arg::Money(loan.amount))];
            return self.with("pdf-loan-no-terms", args);
        };
        let key = if loan.grace > 0 { "pdf-loan-terms-grace" } else { "pdf-loan-terms" };
        self.with(
            key,
            [
                ("purpose", purpose),
                ("amount", Arg::Money(loan.amount)),
                ("rate", Arg::Percent(rate)),
                ("months", Arg::Count(i64::from(months))),
                ("grace", Arg::Count(i64::from(loan.grace))),
            ],
        )
    }

    fn amount_of(&self, id: ReportId, row: &str) -> Money {
        let report = self.report(id);
        let row = report.and_then(|report| report.rows.iter().find(|other| other.id == row));
        match row.and_then(|row| row.cells.first()) {
            Some(Some(Figure::Money(money))) => *money,
            _ => Money::ZERO,
        }
    }

    /// Who pays for what starting needs.
    fn sources(&self, flow: &mut Flow<'_>) {
        let summary = &self.input.summary;
        let keys = [
            ("resource-loans", "pdf-source-loans"),
            ("resource-family", "pdf-source-family"),
            ("resource-own-cash", "pdf-source-own-cash"),
            ("resource-brought-in", "pdf-source-own-kind"),
            ("resource-grants", "pdf-source-grants"),
        ];
        let mut parts: Vec<Part> = keys
            .into_iter()
            .map(|(row, label)| (self.amount_of(ReportId::Financing, row), label))
            .chain([(summary.gap, "pdf-source-gap")])
            .filter(|(money, _)| *money > Money::ZERO)
            .map(|(money, label)| Part {
                value: chart_value(money),
                label: self.key(label),
                amount: self.say.dirhams_number(money),
            })
            .collect();
        if parts.is_empty() {
            return;
        }
        parts.truncate(crate::chart::FILLS.len());
        let args = [
            ("needs", Arg::Dirhams(summary.needs)),
            ("share", Arg::Percent(daftar_core::money::round_half_away(summary.own_share, 3))),
        ];
        flow.heading(&self.key("pdf-who-pays"), &self.with("pdf-who-pays-note", args), 16.0);
        let (start, width, top) = (flow.start(), flow.width(), flow.cursor());
        let pen = Pen { faces: flow.faces, theme: self.theme };
        let height = pen.parts(flow.sheet(), (start, top), width, &parts);
        flow.space(height + 0.6);
    }

    fn key_figures(&self, flow: &mut Flow<'_>) {
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

    fn figure_line(&self, flow: &mut Flow<'_>, figure: &str, usage: Use) {
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

    fn cash_and_market(&self, flow: &mut Flow<'_>) {
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
    pub(super) fn ticks(&self, amounts: impl Iterator<Item = Money> + Clone) -> Vec<Tick> {
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

    /// The plan years in five lines.
    fn years(&self, flow: &mut Flow<'_>) {
        let years = &self.input.summary.years;
        type Of = fn(&daftar_report::YearLine) -> Money;
        let lines: [(&str, Of); 5] = [
            ("row-year-sales", |year| year.sales),
            ("row-result", |year| year.result),
            ("row-self-financing", |year| year.self_financing),
            ("row-debt-service", |year| year.debt_service),
            ("pdf-year-cash", |year| year.closing_cash),
        ];
        let rows: Vec<Row> =
            lines
                .into_iter()
                .map(|(key, of)| {
                    let mut cells = vec![Cell::new(self.key(key))];
                    cells.extend(years.iter().map(|year| {
                        Cell::new(self.figure(&Figure::Money(of(year)), Digits::Dirhams))
                    }));
                    Row { kind: RowKind::Item, mark: Some(Mark::Computed), cells }
                })
                .collect();
        let heads: Vec<String> = years.iter().map(|year| self.text(&year.column.label())).collect();
        let count = Arg::Count(years.len() as i64);
        let title = self.with("pdf-years-title", [("count", count)]);
        flow.heading(&title, &self.key("pdf-in-dirhams"), 30.0);
        let shape = Shape {
            head: String::new(),
            width: flow.width(),
            columns: vec![24.0; years.len()],
            digits: Digits::Dirhams,
            usage: Use::DenseTable,
            padding: 0.4,
        };
        let kinds = vec![ColumnKind::Number; years.len()];
        flow.table(&self.lay(heads, kinds, rows, shape));
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

/// The same with a capital first letter, where the script has them.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
