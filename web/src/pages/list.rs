//! A list that grows: one card open at a time, or short lines all open.

use crate::ui::{self, Fields, Ui, icon, icon_large, icon_small};
use daftar_app::{
    Action, Edit, Open, Page, Step, card_amount, card_detail, item_name, loan_lines, sales_echo,
};
use daftar_core::workbook::{Field, ListName, ListPlace, Value};
use daftar_core::{Arg, ItemId, Msg};
use yew::prelude::*;

/// What cards show.
pub struct Cards {
    /// The step they are part of.
    pub step: Step,
    /// Whose items they are.
    pub list: ListName,
    /// What every item is asked.
    pub fields: &'static [Field],
    /// What only some are asked.
    pub more: &'static [Field],
    /// The item that is open.
    pub item: Option<ItemId>,
}

/// The items as cards, one of them open.
pub fn cards(ui: &Ui, open: &Open, cards: Cards) -> Html {
    let ids = open.workbook.ids(ListPlace::plain(cards.list));
    // A card alone is open: there is nothing else to look at.
    let shown = cards.item.or(if ids.len() == 1 { ids.first().copied() } else { None });
    html! { <>
        if ids.is_empty() { { empty(ui, cards.list) } }
        { for ids.iter().map(|&id| match shown == Some(id) {
            true => open_card(ui, open, &cards, id),
            false => closed_card(ui, open, &cards, id),
        }) }
        { add(ui, ListPlace::plain(cards.list)) }
    </> }
}

fn empty(ui: &Ui, list: ListName) -> Html {
    html! { <p class="muted">{ ui.key(&format!("list-{}-empty", list.key())) }</p> }
}

/// Adds an item at the end.
pub fn add(ui: &Ui, list: ListPlace) -> Html {
    html! {
        <button type="button" class="btn add full"
            onclick={ui.on(move || Action::Edit(Edit::Add(list)))}>
            { icon("plus") }{ ui.key(&format!("list-{}-add", list.list.key())) }
        </button>
    }
}

/// What an item is called: its name, or what an unnamed one is called.
pub fn name(ui: &Ui, open: &Open, list: ListName, id: ItemId) -> String {
    let typed = item_name(&open.workbook, list, id);
    typed.unwrap_or_else(|| ui.key(&format!("list-{}-item", list.key())))
}

fn closed_card(ui: &Ui, open: &Open, cards: &Cards, id: ItemId) -> Html {
    let amount = card_amount(cards.list, id, &open.workbook, &open.projection);
    let detail = card_detail(cards.list, id, &open.workbook).map(|value| match value {
        Value::Choice(word) => {
            let field = match cards.list {
                ListName::Costs => "monthly-costs-kind",
                _ => "equipment-in-kind",
            };
            ui.key(&format!("choice-{field}-{word}"))
        }
        Value::Text(text) => text,
        other => daftar_app::show(&other, &ui.say),
    });
    html! {
        <a class="page card" key={id.0} href={ui.link(Page::Step(cards.step, Some(id)))}>
            { icon_large(cards.step.icon()) }
            <span class="grow">
                <b><bdi>{ name(ui, open, cards.list, id) }</bdi></b>
                { for detail.map(|text| html! { <span class="xs muted block">{ text }</span> }) }
            </span>
            { for amount.map(|money| ui::amount(ui, money)) }
            { icon_small("chevron-down") }
        </a>
    }
}

fn open_card(ui: &Ui, open: &Open, cards: &Cards, id: ItemId) -> Html {
    let list = ListPlace::plain(cards.list);
    let title = name(ui, open, cards.list, id);
    html! {
        <section class="page stack gap" key={id.0} aria-label={title.clone()}>
            <div class="row">
                { icon_large(cards.step.icon()) }<h2 class="grow"><bdi>{ title }</bdi></h2>
            </div>
            <Fields fields={cards.fields.to_vec()} item={id} />
            { consequence(ui, open, cards.list, id) }
            if !cards.more.is_empty() {
                <details class="fold">
                    <summary>
                        { icon("list-check") }
                        <span class="grow">{ ui.key("more-questions") }</span>
                        { icon("chevron-down") }
                    </summary>
                    <div class="stack gap">
                        <Fields fields={cards.more.to_vec()} item={id} />
                    </div>
                </details>
            }
            { copy_and_remove(ui, list, id) }
        </section>
    }
}

fn copy_and_remove(ui: &Ui, list: ListPlace, id: ItemId) -> Html {
    html! {
        <div class="row sp wrap">
            <button type="button" class="btn qui"
                onclick={ui.on(move || Action::Edit(Edit::Copy(list, id)))}>
                { icon_small("copy") }{ ui.key("duplicate") }
            </button>
            <button type="button" class="btn qui"
                onclick={ui.on(move || Action::Edit(Edit::Remove(list, id)))}>
                { icon_small("trash") }{ ui.key("delete") }
            </button>
        </div>
    }
}

/// What the answers of an item come to.
fn consequence(ui: &Ui, open: &Open, list: ListName, id: ItemId) -> Html {
    let inside = match list {
        ListName::Products => sold(ui, open, id),
        ListName::Loans => {
            let lines = loan_lines(&open.workbook, &open.projection, id);
            let lines: Vec<Html> = lines
                .iter()
                .map(|line| ui::amount_line(ui, ui.text(&line.label), line.amount))
                .collect();
            (!lines.is_empty()).then(|| html! { <>{ for lines }</> })
        }
        _ => None,
    };
    html! {
        <div class={inside.is_some().then_some("echo")} aria-live="polite">{ for inside }</div>
    }
}

fn sold(ui: &Ui, open: &Open, id: ItemId) -> Option<Html> {
    let echo = sales_echo(&open.workbook, &open.projection, id)?;
    let label = match echo.month {
        None => ui.key("echo-month"),
        Some(month) => ui.text(&Msg::new("echo-one-month").with("month", Arg::Month(month))),
    };
    Some(html! { <>
        { ui::echo_amount(ui, label, echo.amount) }
        { ui::formula(ui, &echo.formula) }
        { ui::amount_line(ui, ui.key("echo-year"), echo.year) }
    </> })
}

/// Short items, each with all its questions.
pub fn lines(ui: &Ui, open: &Open, list: ListName, fields: &'static [Field]) -> Html {
    let place = ListPlace::plain(list);
    let ids = open.workbook.ids(place);
    html! {
        <section class="stack">
            <h2>{ ui.key(&format!("list-{}-title", list.key())) }</h2>
            if ids.is_empty() { { empty(ui, list) } }
            { for ids.into_iter().map(|id| html! {
                <div class="page stack gap" key={id.0}>
                    <Fields fields={fields.to_vec()} item={id} />
                    { copy_and_remove(ui, place, id) }
                </div>
            }) }
            { add(ui, place) }
        </section>
    }
}
