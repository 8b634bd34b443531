//! One step: its questions, what they come to, and the way on.

use super::{costing, list};
use crate::ui::{self, Fields, Ui, icon, icon_directed};
use daftar_app::{Access, Action, Block, Open, Page, Step, step_lines};
use daftar_core::{Arg, ItemId, Msg};
use yew::prelude::*;

/// The questions of a step, with the item `item` of its list open.
pub fn step(ui: &Ui, open: &Open, step: Step, item: Option<ItemId>) -> Html {
    let blocks = step.blocks().iter().map(|&block| match block {
        Block::Fields(fields) => html! {
            <section class="page stack gap">
                <Fields fields={fields.to_vec()} />
            </section>
        },
        Block::List { list, fields, more } if step.cards() == Some(list) => {
            list::cards(ui, open, list::Cards { step, list, fields, more, item })
        }
        Block::List { list, fields, .. } => list::lines(ui, open, list, fields),
        Block::UnitCosts { before, materials, after } => {
            costing::costing(ui, open, costing::Asked { before, materials, after }, item)
        }
    });
    html! { <>
        <main id="main" tabindex="-1" key={step.key()}>
            { head(ui, open, step) }
            <fieldset class="plain" disabled={open.access == Access::Reading}>
                { for blocks }
            </fieldset>
            { sums(ui, open, step) }
            { ui::findings_of_step(ui, step) }
        </main>
        { foot(ui, step) }
    </> }
}

fn head(ui: &Ui, open: &Open, step: Step) -> Html {
    let count = |number: usize| Arg::Count(i64::try_from(number).unwrap_or(0));
    let number = Msg::new("step-number")
        .with("number", count(step.number()))
        .with("count", count(Step::ALL.len()));
    let key = |end: &str| ui.key(&format!("step-{}-{end}", step.key()));
    html! {
        <div class="stack s2">
            { ui::squares(&open.workbook, Some(step)) }
            <div class="row sp">
                <p class="eyebrow">{ ui.text(&number) }</p>
                { back_and_forth(ui, open) }
            </div>
            <h1 class="row">{ icon(step.icon()) }<span>{ key("title") }</span></h1>
            <p class="muted">{ key("hint") }</p>
            <details class="fold help">
                <summary>
                    { icon("help-circle") }
                    <span class="grow">{ ui.key("step-help") }</span>
                    { icon("chevron-down") }
                </summary>
                <p>{ key("why") }</p>
                <p class="eg"><b class="block">{ ui.key("step-example") }</b>{ key("example") }</p>
            </details>
        </div>
    }
}

/// Undo and redo.
fn back_and_forth(ui: &Ui, open: &Open) -> Html {
    html! {
        <span class="row">
            <button type="button" class="ib" aria-label={ui.key("undo")}
                disabled={!open.can_undo()} onclick={ui.on(|| Action::Undo)}>
                { icon_directed("arrow-back-up") }
            </button>
            <button type="button" class="ib" aria-label={ui.key("redo")}
                disabled={!open.can_redo()} onclick={ui.on(|| Action::Redo)}>
                { icon_directed("arrow-forward-up") }
            </button>
        </span>
    }
}

/// What the answers come to.
fn sums(ui: &Ui, open: &Open, step: Step) -> Html {
    let lines = step_lines(step, &open.projection);
    if lines.is_empty() {
        return html! { <div class="said" aria-live="polite"></div> };
    }
    html! {
        <div class="echo" aria-live="polite">
            { for lines.iter().map(|line| {
                ui::amount_line(ui, ui.text(&line.label), line.amount)
            }) }
        </div>
    }
}

/// The way back and the way on.
fn foot(ui: &Ui, step: Step) -> Html {
    let before = step.previous().map_or(Page::Plan, |step| Page::Step(step, None));
    let after = step.next().map_or(Page::Results, |step| Page::Step(step, None));
    ui::bar(html! { <>
        <a class="btn sec" href={ui.link(before)} aria-label={ui.key("step-back")}>
            { icon_directed("arrow-left") }
        </a>
        <a class="btn pri" href={ui.link(after)}>
            { ui.key("step-next") }{ icon_directed("arrow-right") }
        </a>
    </> })
}
