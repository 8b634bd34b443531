//! What one unit of a product costs, and what it leaves.

use super::list;
use crate::ui::{self, Fields, Ui, icon, icon_small};
use daftar_app::{Action, CostEcho, Edit, Open, Page, Step, cost_echo, split};
use daftar_core::workbook::{Field, ListName, ListPlace};
use daftar_core::{Arg, ItemId, Msg};
use yew::prelude::*;

/// What is asked of a product.
pub struct Asked {
    /// Before its materials.
    pub before: &'static [Field],
    /// Of each material.
    pub materials: &'static [Field],
    /// After them.
    pub after: &'static [Field],
}

/// The cost of one product; the others are a touch away.
pub fn costing(ui: &Ui, open: &Open, asked: Asked, item: Option<ItemId>) -> Html {
    let ids = open.workbook.ids(ListPlace::plain(ListName::Products));
    let shown = item.filter(|item| ids.contains(item)).or(ids.first().copied());
    let Some(product) = shown else {
        return html! {
            <section class="page stack">
                <p>{ ui.key("costing-no-product") }</p>
                <a class="btn sec" href={ui.link(Page::Step(Step::Products, None))}>
                    { ui.key("step-products-title") }
                </a>
            </section>
        };
    };
    html! { <>
        if ids.len() > 1 { { products(ui, open, &ids, product) } }
        <section class="page stack gap" key={product.0}>
            <h2><bdi>{ list::name(ui, open, ListName::Products, product) }</bdi></h2>
            <Fields fields={asked.before.to_vec()} item={product} />
            { materials(ui, open, asked.materials, product) }
            <Fields fields={asked.after.to_vec()} item={product} />
        </section>
        { for cost_echo(&open.projection, product).map(|echo| leaves(ui, &echo)) }
    </> }
}

fn products(ui: &Ui, open: &Open, ids: &[ItemId], shown: ItemId) -> Html {
    html! {
        <nav class="chips" aria-label={ui.key("step-products-title")}>
            { for ids.iter().map(|&id| html! {
                <a class="chip" href={ui.link(Page::Step(Step::UnitCost, Some(id)))}
                    aria-current={(id == shown).then_some("true")}>
                    <bdi>{ list::name(ui, open, ListName::Products, id) }</bdi>
                    if id == shown { { icon_small("check") } }
                </a>
            }) }
        </nav>
    }
}

fn materials(ui: &Ui, open: &Open, fields: &'static [Field], product: ItemId) -> Html {
    let place = ListPlace::materials(product);
    let ids = open.workbook.ids(place);
    html! {
        <div class="stack">
            <h3>{ ui.key("list-materials-title") }</h3>
            if ids.is_empty() {
                <p class="muted">{ ui.key("list-materials-empty") }</p>
            }
            { for ids.into_iter().map(|id| html! {
                <div class="part" key={id.0}>
                    <Fields fields={fields.to_vec()} item={product} part={id.0} />
                    <button type="button" class="ib" aria-label={ui.key("delete")}
                        onclick={ui.on(move || Action::Edit(Edit::Remove(place, id)))}>
                        { icon("trash") }
                    </button>
                </div>
            }) }
            { list::add(ui, place) }
        </div>
    }
}

/// The length of the bar, and the least that a part of it may have.
const BAR: i64 = 296;
const LEAST: i64 = 84;

/// What one costs and what it leaves, to scale.
fn leaves(ui: &Ui, echo: &CostEcho) -> Html {
    let (cost, left) = split(echo.cost, echo.margin, BAR, LEAST);
    let rate = echo.rate.map(|rate| Msg::new("costing-rate").with("rate", Arg::Percent(rate)));
    html! {
        <section class="page stack" aria-live="polite">
            <div class="row sp">
                <span class="eyebrow">{ ui.key("costing-of-one") }</span>
                { ui::amount(ui, echo.price) }
            </div>
            <svg class="split" viewBox={format!("0 0 {BAR} 20")} aria-hidden="true">
                <rect class="a" x="1" y="1" width={(cost - 2).to_string()} height="18" rx="3" />
                <rect class={if echo.margin.is_negative() { "c" } else { "b" }}
                    x={(cost + 2).to_string()} y="1" width={(left - 3).to_string()}
                    height="18" rx="3" />
            </svg>
            { ui::amount_line(ui, ui.key("costing-materials"), echo.materials) }
            { ui::amount_line(ui, ui.key("costing-cost"), echo.cost) }
            { ui::amount_line(ui, ui.key("costing-left"), echo.margin) }
            { for rate.map(|msg| html! { <p class="small muted">{ ui.text(&msg) }</p> }) }
        </section>
    }
}
