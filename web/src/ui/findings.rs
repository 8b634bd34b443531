//! What the checks say: a shape, a word, one sentence, and the way to the field.

use super::context::Ui;
use super::picture::{icon, icon_directed};
use daftar_app::{Action, Progress, Step, progress};
use daftar_core::findings::{Finding, Severity, Spot};
use yew::prelude::*;

/// One check that has something to say.
pub fn finding(ui: &Ui, finding: &Finding) -> Html {
    let spot = finding.spot;
    html! {
        <li class={class(finding.severity)}>
            { icon(shape(finding.severity)) }
            <div>
                <b class="w">{ ui.key(&format!("severity-{}", finding.severity.as_str())) }</b>
                { " " }{ ui.text(&finding.message) }
                <button type="button" class="btn qui" onclick={ui.on(move || Action::Go(spot))}>
                    { ui.key("finding-go") }{ icon_directed("arrow-right") }
                </button>
            </div>
        </li>
    }
}

/// The same without the way to the field, beside the field itself.
fn said(ui: &Ui, finding: &Finding) -> Html {
    html! {
        <li class={class(finding.severity)}>
            { icon(shape(finding.severity)) }
            <div>
                <b class="w">{ ui.key(&format!("severity-{}", finding.severity.as_str())) }</b>
                { " " }{ ui.text(&finding.message) }
            </div>
        </li>
    }
}

fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Impossible => "ver stop",
        Severity::Missing => "ver todo",
        Severity::Worrying => "ver watch",
        Severity::Good => "ver ok",
    }
}

fn shape(severity: Severity) -> &'static str {
    match severity {
        Severity::Impossible => "alert-octagon",
        Severity::Missing => "pencil",
        Severity::Worrying => "alert-triangle",
        Severity::Good => "circle-check",
    }
}

/// What the checks say of one step. Nothing is missing before anything was typed.
pub fn findings_of_step(ui: &Ui, step: Step) -> Html {
    let Some(open) = ui.open() else { return Html::default() };
    let begun = progress(&open.workbook, step) != Progress::Empty;
    let of_step = open.findings.iter().filter(|finding| {
        let here = match finding.spot {
            Spot::Field(place) => Step::of(place.field) == Some(step),
            Spot::List(list) => Step::of_list(list.list) == Some(step),
            Spot::Report(_) => false,
        };
        here && (begun || finding.severity != Severity::Missing)
    });
    let said: Vec<Html> = of_step.map(|finding| said(ui, finding)).collect();
    html! { <ul class="stack findings" aria-live="polite">{ for said }</ul> }
}
