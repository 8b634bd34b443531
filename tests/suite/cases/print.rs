//! What a case shows.

use daftar_core::engine::unit::UnitName;
use daftar_core::engine::{Figure, Id, Reason};
use daftar_core::findings::findings;
use daftar_core::money::round_half_away;
use daftar_core::workbook::{Kind, Place};
use daftar_core::{Money, Month, Projection, Workbook, project};
use daftar_i18n::{Localizer, without_marks};
use daftar_report::{ReportId, report};
use daftar_text::text;

/// Decimals of a figure that is no amount.
const PLACES: u32 = 6;

pub(super) enum Shown {
    Report(ReportId, Localizer),
    /// Those whose id has one of the words; all when there are none.
    Findings(Localizer, Vec<String>),
    Figures(Vec<String>),
    Why(String, Month),
}

impl Shown {
    /// What is seen, with a line end after each line.
    pub(super) fn text(&self, book: &Workbook) -> Result<String, String> {
        let plan = project(book);
        match self {
            Shown::Report(id, say) => Ok(text(&report(*id, book, &plan), say)),
            Shown::Findings(say, about) => {
                let asked = |id: &str| about.is_empty() || about.iter().any(|w| id.contains(&**w));
                let found = findings(book, &plan).into_iter().filter(|f| asked(&f.id));
                let lines = found.map(|finding| {
                    format!("{}\n  {}\n", finding.id, without_marks(&say.text(&finding.message)))
                });
                Ok(lines.collect())
            }
            Shown::Figures(names) => {
                names.iter().map(|name| figures(&plan, name)).collect::<Result<String, _>>()
            }
            Shown::Why(name, month) => why(&plan, name, *month),
        }
    }
}

/// The number of a line by the name of its id.
fn row(plan: &Projection, name: &str) -> Result<u32, String> {
    let at = plan.model.rows.iter().position(|row| row.id.to_string() == name);
    let at = at.and_then(|at| u32::try_from(at).ok());
    at.ok_or_else(|| format!("the plan has no line {name}"))
}

/// A line of the plan, months of one value together.
fn figures(plan: &Projection, name: &str) -> Result<String, String> {
    let row = row(plan, name)?;
    let mut out = format!("{name}\n");
    let mut month = 0;
    while month < plan.months() {
        let value = in_month(plan, row, month);
        let same = (month..plan.months()).take_while(|&m| in_month(plan, row, m) == value);
        let last = same.last().unwrap_or(month);
        let span = match last - month {
            0 => plan.month(month).to_string(),
            _ => format!("{} to {}", plan.month(month), plan.month(last)),
        };
        out.push_str(&format!("  {span:<18}  {value:>10}\n"));
        month = last + 1;
    }
    Ok(out)
}

fn in_month(plan: &Projection, row: u32, month: u32) -> String {
    match plan.model.rows[row as usize].unit {
        UnitName::Money => Money::from_centimes(plan.values().whole(row, month)).to_string(),
        unit if unit.is_whole() => plan.values().whole(row, month).to_string(),
        _ => round_half_away(plan.values().exact(row, month), PLACES).normalize().to_string(),
    }
}

fn why(plan: &Projection, name: &str, month: Month) -> Result<String, String> {
    let row = row(plan, name)?;
    let number = u32::try_from(month.months_after(plan.horizon.start)).unwrap_or(u32::MAX);
    let why = plan.explain(row, number).ok_or("the plan has no such month")?;
    let mut out = format!("{name} in {month}: {}\n", in_month(plan, row, number));
    push_reason(&mut out, plan, &why.reason, 1);
    Ok(out)
}

fn push_reason(out: &mut String, plan: &Projection, reason: &Reason, depth: usize) {
    let line = |id: Id, month| {
        let value = row(plan, &id.to_string()).map(|row| in_month(plan, row, month));
        value.unwrap_or_default()
    };
    let told = match reason {
        Reason::NothingDue(_) => "nothing is due".to_owned(),
        Reason::Constant(figure) => plain(*figure),
        Reason::Typed(place, figure) => format!("typed {} {}", key(*place), typed(*place, *figure)),
        Reason::Line(id, month, _) => {
            format!("{id} in {} {}", plan.month(*month), line(*id, *month))
        }
        Reason::BeforeThePlan(id, _) => format!("{id} before the plan"),
        Reason::Sum(id, from, to, _) => {
            format!("{id} from {} to {}", plan.month(*from), plan.month(*to))
        }
        Reason::Step(op, ..) => format!("{op:?}"),
    };
    out.push_str(&format!("{}{told}\n", "  ".repeat(depth)));
    if let Reason::Step(_, operands, _) = reason {
        operands.iter().for_each(|operand| push_reason(out, plan, operand, depth + 1));
    }
}

fn key(place: Place) -> String {
    let numbers = [place.item.map(|item| item.0), place.part].into_iter().flatten();
    numbers.fold(place.field.key().to_owned(), |key, number| format!("{key}.{number}"))
}

fn typed(place: Place, figure: Figure) -> String {
    match (place.field.kind(), figure) {
        (Kind::Money, Figure::Whole(centimes)) => Money::from_centimes(centimes).to_string(),
        (_, figure) => plain(figure),
    }
}

fn plain(figure: Figure) -> String {
    match figure {
        Figure::Whole(whole) => whole.to_string(),
        Figure::Exact(exact) => round_half_away(exact, PLACES).normalize().to_string(),
    }
}
