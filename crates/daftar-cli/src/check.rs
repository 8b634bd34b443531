//! What is missing, impossible or worrying in a plan, and whether it is ready.

use crate::Answer;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::files;
use crate::show;
use daftar_core::findings::{Finding, Severity, Spot, findings};
use daftar_core::{Msg, Projection, Workbook, project};
use daftar_i18n::{Localizer, without_marks};
use daftar_report::{ReportId, report};
use serde::Serialize;

/// Prints the findings and answers whether the plan is ready.
pub fn check(book: &Workbook, format: Format, say: &Localizer) -> Result<Answer, Failure> {
    let plan = project(book);
    let found = findings(book, &plan);
    let answer = answer(&found, &plan);
    let text = match format {
        Format::Text => text(&found, answer, say),
        Format::Json => json(&found, answer, say),
        Format::Csv => show::written(&report(ReportId::Findings, book, &plan), format, say),
    };
    files::print(text.as_bytes())?;
    Ok(answer)
}

/// A plan is ready when nothing is missing or impossible, and no month ends with less than
/// no cash. What only worries is for people to weigh.
fn answer(found: &[Finding], plan: &Projection) -> Answer {
    let stops = |finding: &Finding| match finding.severity {
        Severity::Missing | Severity::Impossible => true,
        Severity::Worrying | Severity::Good => false,
    };
    if found.iter().any(stops) || plan.lowest_cash().1.is_negative() {
        Answer::No
    } else {
        Answer::Yes
    }
}

fn text(found: &[Finding], answer: Answer, say: &Localizer) -> String {
    let mut text = String::new();
    let mut severity = None;
    for finding in found {
        if severity != Some(finding.severity) {
            severity = Some(finding.severity);
            let key = format!("severity-{}", finding.severity.as_str());
            text.push_str(&say.text(&Msg::new(key)));
            text.push('\n');
        }
        text.push_str(&format!("  {}\n", say.text(&finding.message)));
    }
    if answer == Answer::Yes {
        text.push_str(&say.key("check-ready"));
        text.push('\n');
    }
    without_marks(&text)
}

/// A finding as programs read it. See `docs/cli.md`: fields are added, never renamed.
#[derive(Serialize)]
struct Found {
    id: String,
    severity: &'static str,
    place: String,
    text: String,
}

impl Found {
    fn new(finding: &Finding, say: &Localizer) -> Found {
        Found {
            id: finding.id.clone(),
            severity: finding.severity.as_str(),
            place: place(&finding.spot),
            text: without_marks(&say.text(&finding.message)),
        }
    }
}

/// Where to look, as a path: `products.price.3`, `products`, `materials.3`, `report.cash`.
fn place(spot: &Spot) -> String {
    let numbers = |numbers: [Option<u32>; 2]| -> String {
        numbers.into_iter().flatten().map(|number| format!(".{number}")).collect()
    };
    match spot {
        Spot::Field(place) => {
            let item = place.item.map(|item| item.0);
            format!("{}{}", place.field.key(), numbers([item, place.part]))
        }
        Spot::List(list) => {
            let product = list.product.map(|product| product.0);
            format!("{}{}", list.list.key(), numbers([product, None]))
        }
        Spot::Report(report) => format!("report.{report}"),
    }
}

/// One finding a line.
fn json(found: &[Finding], answer: Answer, say: &Localizer) -> String {
    let line = |finding| in_json(&Found::new(finding, say));
    let lines: Vec<String> = found.iter().map(line).collect();
    let ready = answer == Answer::Yes;
    format!("{{\"ready\":{ready},\"findings\":[\n{}\n]}}\n", lines.join(",\n"))
}

fn in_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain data")
}
