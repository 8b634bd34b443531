//! Everything that is said is said in every language.

use daftar_core::findings::findings;
use daftar_core::{Msg, Projection, Workbook};
use daftar_i18n::{Lang, Localizer};
use daftar_report::{Cell, Mark, ReportId, report};

pub(super) fn check(book: &Workbook, plan: &Projection, faults: &mut Vec<String>) {
    let mut said: Vec<Msg> = Vec::new();
    let mut labels: Vec<(String, Msg)> = Vec::new();
    for &id in ReportId::ALL {
        let report = report(id, book, plan);
        labels.push((format!("title of {}", id.as_str()), id.title()));
        labels.extend(report.columns.iter().map(|column| (column.key(), column.label())));
        for row in report.rows {
            labels.push((format!("{} of {}", row.id, id.as_str()), row.label));
            said.extend(row.cells.into_iter().flatten().filter_map(|cell| match cell {
                Cell::Text(msg) => Some(msg),
                _ => None,
            }));
        }
    }
    for finding in findings(book, plan) {
        said.push(Msg::new(format!("severity-{}", finding.severity.as_str())));
        said.push(finding.message);
    }
    said.extend([Mark::Typed, Mark::Computed].map(|m| Msg::new(format!("mark-{}", m.as_str()))));
    for &lang in Lang::ALL {
        let say = Localizer::new(lang);
        for (what, msg) in &labels {
            if say.text(msg).trim().is_empty() {
                faults.push(format!("{what} is empty in {}", lang.code()));
            }
        }
        for msg in said.iter().chain(labels.iter().map(|(_, msg)| msg)) {
            let (text, wrong) = say.text_and_faults(msg);
            faults.extend(wrong.iter().map(|fault| format!("{}: {fault}", lang.code())));
            if text.contains("{$") || text.contains("{ $") {
                faults.push(format!("{} in {} shows a placeable: {text}", msg.key, lang.code()));
            }
        }
    }
}
