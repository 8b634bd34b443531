//! The first page: it answers alone. Who, what, how much, and what to look at.

use daftar_core::workbook::Choice;
use daftar_core::{Arg, Money, Msg};
use daftar_report::{AskedLoan, Cell as Figure, ReportId};

use super::Maker;
use super::cells::{Digits, Shape};
use super::outlook::{QUOTED, chart_value, quoted};
use crate::chart::{Part, Pen};
use crate::flow::Flow;
use crate::model::Role;
use crate::sheet::Align;
use crate::style::{ACCENT, HAIRLINE, Use, solid};
use crate::table::{Cell, ColumnKind, Mark, Row, RowKind};

/// Loans whose terms the first page tells; all of them have their schedule.
const LOANS_QUOTED: usize = 2;

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

    pub(super) fn amount_of(&self, id: ReportId, row: &str) -> Money {
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

/// The same with a capital first letter, where the script has them.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
