//! Every explanation can be said in every language.

use daftar_core::engine::{Key, Operation};
use daftar_core::{Arg, Msg, project};
use daftar_i18n::{Lang, Localizer};
use daftar_report::explain::{Explained, Operator};
use daftar_report::{explain_line, explain_reference};
use daftar_store::examples;
use std::collections::BTreeSet;

fn languages() -> Vec<Localizer> {
    Lang::ALL.iter().map(|&lang| Localizer::new(lang)).collect()
}

#[track_caller]
fn check(say: &Localizer, msg: &Msg) -> String {
    let (text, faults) = say.text_and_faults(msg);
    assert!(faults.is_empty(), "{}: {faults:?} in {msg:?}", say.lang().code());
    assert!(!text.trim().is_empty() && !text.contains("{$"), "{text}");
    assert!(!text.contains("explain-") && !text.contains("row-"), "{text}");
    text
}

fn messages(explained: &Explained) -> Vec<Msg> {
    let terms = explained.terms();
    let terms = terms.iter().flat_map(|(_, term)| {
        let worth = Msg::new("explain-number").with("number", term.figure.arg());
        [term.name(), worth].into_iter().chain(term.place.clone())
    });
    [explained.sentence(), explained.words()]
        .into_iter()
        .chain(explained.in_figures())
        .chain(explained.notes())
        .chain(terms)
        .collect()
}

/// The first and the last month of each plan year of every line: between them they need every
/// operator that a plan has.
#[test]
fn every_line() {
    let says = languages();
    let mut operators = BTreeSet::new();
    for example in examples::ALL {
        for say in &says {
            let book = example.workbook(say.lang().code());
            let plan = project(&book);
            for row in &plan.model.rows {
                for month in [0, 1, 11, 12, plan.months() - 1] {
                    let Some(explained) = explain_line(&book, &plan, row.id, month) else {
                        continue;
                    };
                    for msg in messages(&explained) {
                        check(say, &msg);
                    }
                    operators.extend(explained.terms().iter().map(|(op, _)| op.as_str()));
                    let sums = explained.terms().into_iter().map(|(_, term)| &term.reference);
                    for reference in sums.filter(|reference| reference.kind() == "sum") {
                        let sum = explain_reference(&book, &plan, reference).expect("a sum");
                        messages(&sum).iter().for_each(|msg| drop(check(say, msg)));
                    }
                }
            }
        }
    }
    for operator in ["plus", "minus", "times", "over", "smaller"] {
        assert!(operators.contains(operator), "no {operator} in {operators:?}");
    }
}

/// Each operator, whether or not a plan uses it.
#[test]
fn every_operator() {
    let number = || Arg::Msg(Box::new(Msg::new("explain-number").with("number", Arg::Count(2))));
    for say in languages() {
        for operator in Operator::ALL {
            let name = operator.as_str();
            if operator.is_rounding() {
                check(&say, &Msg::new(format!("explain-note-{name}")));
                continue;
            }
            let signs = ["plus", "minus", "times", "over", "power"];
            let ends: &[&str] = if signs.contains(&name) { &[""] } else { &["", "-in-figures"] };
            for end in ends {
                let msg = Msg::new(format!("explain-{name}{end}"));
                check(&say, &msg.with("first", number()).with("second", number()));
            }
        }
    }
}

/// Numbers of the month, and every key as the title of an explanation.
#[test]
fn every_key() {
    for say in languages() {
        for key in ["explain-years-before", "explain-months-of-year", "explain-month-number"] {
            check(&say, &Msg::new(key));
        }
        for key in Key::ALL {
            let label = Msg::new(format!("row-{}", key.as_str()));
            let label = match key {
                Key::BreakEvenUnits => label.with("name", Arg::Text("x".to_owned())),
                _ => label,
            };
            check(&say, &label);
        }
    }
    // Every step of the language of formulas becomes an operator, a figure or nothing: the
    // examples between them use all but these.
    let mut unused: BTreeSet<String> = BTreeSet::new();
    let all = [
        Operation::Choose,
        Operation::AnnuityFactor,
        Operation::Power,
        Operation::YearNumber,
        Operation::MonthNumber,
        Operation::MonthsOfYear,
        Operation::RoundUnitsUp,
        Operation::RoundUnits,
        Operation::RoundUp,
        Operation::Max,
        Operation::Min,
    ];
    let plans: Vec<_> = examples::ALL.iter().map(|it| project(&it.workbook("fr"))).collect();
    for op in all {
        let uses = |plan: &daftar_core::Projection| {
            plan.model.rows.iter().any(|row| row.formula.contains(&op))
        };
        if !plans.iter().any(uses) {
            unused.insert(format!("{op:?}"));
        }
    }
    assert!(unused.len() <= 1, "{unused:?}");
}
