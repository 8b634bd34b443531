//! The lender's file: which pages there are, in which order, and what each says.
//!
//! Nothing is worked out here. Figures come from reports and the summary, sentences from the
//! catalogues; a page puts them where a credit officer looks for them.

mod balance;
mod cells;
mod checks;
mod front;
mod key_figures;
mod loans;
mod months;
mod outlook;
mod statements;
mod words;

use daftar_core::findings::{Finding, Severity, findings};
use daftar_core::{Arg, Date, Msg, Projection, Workbook};
use daftar_i18n::{Direction as Reading, Localizer};
use daftar_report::{Report, ReportId, Summary, report, summary};

use crate::flow::{Chrome, Flow, Opening, Orientation, PageLabel};
use crate::fonts::{Faces, Fonts};
use crate::model::{Direction, Document, DocumentDate};
use crate::style::Theme;
use crate::table::Mark;
use crate::{PdfError, writer};

/// The reports that pages are made of. Others, such as scenarios, take long to work out and are
/// not shown.
const SHOWN: [ReportId; 14] = [
    ReportId::Financing,
    ReportId::FinancingYears,
    ReportId::Equipment,
    ReportId::Costing,
    ReportId::Sales,
    ReportId::IncomeYears,
    ReportId::Cash,
    ReportId::CashYears,
    ReportId::BalanceYears,
    ReportId::Loans,
    ReportId::BreakEven,
    ReportId::Ratios,
    ReportId::Household,
    ReportId::Assumptions,
];

/// Everything a dossier shows.
#[derive(Clone, Debug)]
pub struct DossierInput<'a> {
    /// What was typed: names and texts.
    pub book: &'a Workbook,
    /// The reports that pages are made of.
    pub reports: Vec<Report>,
    /// The figures of the first page.
    pub summary: Summary,
    /// What the checks say.
    pub findings: Vec<Finding>,
    /// The day printed on it.
    pub date: Date,
    /// What tells this state of the workbook from any other, in hexadecimal; empty for none.
    pub fingerprint: String,
}

impl<'a> DossierInput<'a> {
    /// Makes the reports of a workbook and what follows from it.
    pub fn new(book: &'a Workbook, plan: &Projection, date: Date) -> DossierInput<'a> {
        DossierInput {
            book,
            reports: SHOWN.iter().map(|&id| report(id, book, plan)).collect(),
            summary: summary(book, plan),
            findings: findings(book, plan),
            date,
            fingerprint: String::new(),
        }
    }

    /// A plan that still lacks what it needs is a draft, and says so on every page.
    pub fn is_draft(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Missing)
    }
}

/// The dossier as the bytes of a PDF.
///
/// # Errors
/// When the fonts are not fonts, or the writer fails (a bug of this crate).
pub fn dossier(
    input: &DossierInput<'_>,
    say: &Localizer,
    fonts: &Fonts,
) -> Result<Vec<u8>, PdfError> {
    let faces = Faces::load(fonts)?;
    writer::write(&pages(input, say, &faces), &faces)
}

/// The dossier as pages.
pub fn pages(input: &DossierInput<'_>, say: &Localizer, faces: &Faces) -> Document {
    let direction = match say.direction() {
        Reading::Ltr => Direction::LeftToRight,
        Reading::Rtl => Direction::RightToLeft,
    };
    let maker = Maker { input, say: *say, theme: Theme { direction } };
    let mut flow = Flow::new(faces, maker.theme, maker.chrome());
    maker.front(&mut flow);
    let mut pages = Pages { flow, number: 1 };
    maker.words(&mut pages);
    maker.financing(&mut pages);
    maker.costing(&mut pages);
    maker.sales(&mut pages);
    maker.income(&mut pages);
    maker.cash(&mut pages);
    maker.loans(&mut pages);
    maker.break_even(&mut pages);
    maker.balance(&mut pages);
    maker.ratios(&mut pages);
    maker.assumptions(&mut pages);
    let (month, day) = (input.date.month(), input.date.day());
    let date = DocumentDate { year: month.year(), month: month.number(), day };
    let title = daftar_i18n::without_marks(&maker.document_title());
    let subject = daftar_i18n::without_marks(&maker.key("pdf-subject"));
    pages.flow.finish(title, subject, say.lang().code().to_owned(), date)
}

/// Pages and the number of the subject they are about.
struct Pages<'f> {
    flow: Flow<'f>,
    number: u32,
}

impl Pages<'_> {
    fn open(&mut self, orientation: Orientation, title: String, takeaway: String) {
        self.number += 1;
        self.flow.open(Opening {
            orientation,
            number: self.number.to_string(),
            title,
            subtitle: String::new(),
            takeaway,
        });
    }
}

/// What every page of one dossier needs.
struct Maker<'a> {
    input: &'a DossierInput<'a>,
    say: Localizer,
    theme: Theme,
}

impl Maker<'_> {
    fn key(&self, key: &str) -> String {
        self.say.key(key)
    }

    fn text(&self, msg: &Msg) -> String {
        self.say.text(msg)
    }

    fn with(&self, key: &str, args: impl IntoIterator<Item = (&'static str, Arg)>) -> String {
        let msg = Msg { key: key.to_owned(), args: args.into_iter().collect() };
        self.say.text(&msg)
    }

    /// What somebody typed, or what is said where nothing was.
    fn typed(&self, text: Option<&str>) -> String {
        match text {
            Some(text) if !text.is_empty() => self.text(&Msg::typed(text)),
            _ => self.key("pdf-to-complete"),
        }
    }

    fn report(&self, id: ReportId) -> Option<&Report> {
        debug_assert!(SHOWN.contains(&id), "{} is not among the reports shown", id.as_str());
        self.input.reports.iter().find(|report| report.id == id)
    }

    fn business(&self) -> String {
        self.typed(self.input.book.business.name.as_ref().map(|name| name.as_str()))
    }

    fn document_title(&self) -> String {
        let name = Arg::Text(daftar_i18n::without_marks(&self.business()));
        self.with("pdf-document-title", [("name", name)])
    }

    fn chrome(&self) -> Chrome {
        let name = Arg::Text(daftar_i18n::without_marks(&self.business()));
        let date = Arg::Date(self.input.date);
        let foot = match self.input.fingerprint.as_str() {
            "" => self.key("pdf-made-with"),
            hex => {
                let hex = Arg::Text(hex.chars().take(8).collect());
                self.with("pdf-made-with-fingerprint", [("fingerprint", hex)])
            }
        };
        let legend = [(Mark::Typed, "mark-typed"), (Mark::Computed, "mark-computed")].into_iter();
        Chrome {
            head_start: self.with("pdf-head-plan", [("name", name)]),
            head_end: self.with("pdf-head-dossier", [("date", date)]),
            draft: if self.input.is_draft() { self.key("pdf-draft") } else { String::new() },
            foot_start: foot,
            legend: legend.map(|(mark, key)| (mark, self.key(key))).collect(),
            page_label: PageLabel(self.key("pdf-page")),
            continued: self.key("pdf-continued"),
        }
    }
}
