//! The steps of a book: what is done, what comes next, and its copies.

use crate::ui::{self, Ui, icon, icon_directed, icon_small};
use daftar_app::{Open, Page, Progress, Step, next_step, progress, steps_done};
use daftar_core::findings::Severity;
use daftar_core::{Arg, Msg};
use yew::prelude::*;

/// All steps, and the way to the next one.
pub fn plan(ui: &Ui, open: &Open) -> Html {
    let count = |number: usize| Arg::Count(i64::try_from(number).unwrap_or(0));
    let done = steps_done(&open.workbook);
    let said =
        Msg::new("book-steps").with("done", count(done)).with("count", count(Step::ALL.len()));
    html! { <>
        <main id="main" tabindex="-1" class="wide">
            <div class="stack s2">
                <h1>{ ui.key("plan-title") }</h1>
                { ui::squares(&open.workbook, None) }
                <p class="eyebrow">{ ui.text(&said) }</p>
            </div>
            <div class="two">
                <div class="stack">
                    { next(ui, open) }
                    <div class="sheet"><ul class="steps">
                        { for Step::ALL.iter().map(|&step| line(ui, open, step)) }
                    </ul></div>
                </div>
                <div class="stack">
                    { checks(ui, open) }
                    { copies(ui, open) }
                </div>
            </div>
        </main>
        { ui::tabs(ui) }
    </> }
}

fn next(ui: &Ui, open: &Open) -> Html {
    let (page, label) = match next_step(&open.workbook) {
        Some(step) => {
            let key = format!("step-{}-title", step.key());
            (Page::Step(step, None), ui.key(&key))
        }
        None => (Page::Results, ui.key("results-title")),
    };
    html! {
        <a class="btn pri full" href={ui.link(page)}>
            <span>{ ui.key("plan-next") }<span class="xs block">{ label }</span></span>
            { icon_directed("arrow-right") }
        </a>
    }
}

fn line(ui: &Ui, open: &Open, step: Step) -> Html {
    let (class, name, key) = match progress(&open.workbook, step) {
        Progress::Done => ("tag ok", "check", "step-done"),
        Progress::Started => ("tag todo", "pencil", "step-started"),
        Progress::Empty => ("tag none", "circle-dashed", "step-empty"),
    };
    html! {
        <li>
            <a class="ln" href={ui.link(Page::Step(step, None))}>
                <span>{ icon(step.icon()) }</span>
                <span>{ ui.key(&format!("step-{}-title", step.key())) }</span>
                <span><span {class}>{ icon_small(name) }{ ui.key(key) }</span></span>
            </a>
        </li>
    }
}

/// How many checks have something to say, and the way to them.
fn checks(ui: &Ui, open: &Open) -> Html {
    let urgent = |finding: &&daftar_core::findings::Finding| {
        matches!(finding.severity, Severity::Impossible | Severity::Worrying)
    };
    let count = open.findings.iter().filter(urgent).count();
    if count == 0 {
        return Html::default();
    }
    let said = Msg::new("plan-checks").with("count", Arg::Count(i64::try_from(count).unwrap_or(0)));
    html! {
        <a class="ver watch" href={ui.link(Page::Results)}>
            { icon("alert-triangle") }<span>{ ui.text(&said) }</span>
        </a>
    }
}

/// Where this book is safe.
fn copies(ui: &Ui, open: &Open) -> Html {
    let copied = match open.marks.copied {
        Some(at) => ui.text(&Msg::new("book-copied").with("date", Arg::Date(at.date))),
        None => ui.key("book-no-copy"),
    };
    html! {
        <section class="page stack s2">
            <h2 class="row">{ icon("usb") }{ ui.key("copies-title") }</h2>
            <p class="small muted">{ ui.key("copies-hint") }</p>
            <p class="small row">{ icon_small("usb") }{ copied }</p>
            { ui::take_copy(ui, "btn sec full") }
        </section>
    }
}
