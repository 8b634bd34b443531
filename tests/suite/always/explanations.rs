//! Every figure can say why it is what it is, down to what was typed.

use daftar_core::engine::{Figure, Reason};
use daftar_core::{Projection, Workbook};

/// About as many figures are asked at most: of a very long plan, one in so many.
const FIGURES: u32 = 20_000;

pub(super) fn check(book: &Workbook, plan: &Projection, faults: &mut Vec<String>) {
    let rows = u32::try_from(plan.model.rows.len()).expect("few rows");
    let step = rows * plan.months() / FIGURES + 1;
    for row in 0..rows {
        let id = plan.model.rows[row as usize].id;
        for month in (row % step..plan.months()).step_by(step as usize) {
            let Some(why) = plan.explain(row, month) else {
                faults.push(format!("{id} has no explanation in month {month}"));
                continue;
            };
            if why.id != id || why.month != month {
                faults.push(format!("{id} of month {month} is explained as {}", why.id));
            }
            let shown = match why.figure {
                Figure::Whole(_) => Figure::Whole(plan.values().whole(row, month)),
                Figure::Exact(_) => Figure::Exact(plan.values().exact(row, month)),
            };
            if why.figure != shown || why.reason.recomputed() != shown {
                let found = why.reason.recomputed();
                faults.push(format!("{id} of month {month} is {shown:?}, explained {found:?}"));
            }
            places(book, &why.reason, faults);
        }
    }
}

/// What was typed stands in the workbook: somebody can go there and change it.
fn places(book: &Workbook, reason: &Reason, faults: &mut Vec<String>) {
    match reason {
        Reason::Typed(place, _) if book.slot(*place).is_none() => {
            faults.push(format!("{place:?} is explained and not in the workbook"));
        }
        Reason::Step(_, operands, _) => {
            operands.iter().for_each(|operand| places(book, operand, faults));
        }
        _ => {}
    }
}
