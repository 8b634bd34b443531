//! One file a page.

mod cash;
mod costing;
mod export;
mod home;
mod list;
mod plan;
mod results;
mod statement;
mod step;

use crate::ui::{self, use_ui};
use daftar_app::Page as Which;
use yew::prelude::*;

/// The page that is shown, in its frame.
#[component]
pub fn Page() -> Html {
    let ui = use_ui();
    let page = match (&ui.app.page, ui.open()) {
        (_, None) | (Which::Home, _) => html! { <home::Home /> },
        (Which::Plan, Some(open)) => plan::plan(&ui, open),
        (Which::Step(step, item), Some(open)) => step::step(&ui, open, *step, *item),
        (Which::Cash, Some(open)) => html! { <cash::Cash book={open.id.0} /> },
        (Which::Results, Some(open)) => results::results(&ui, open),
        (Which::Statement(name), Some(open)) => statement::statement(&ui, open, name.as_deref()),
        (Which::Export, Some(_)) => html! { <export::ExportPage /> },
    };
    html! { <>{ ui::header(&ui) }{ ui::alarm(&ui) }{ page }{ ui::notice(&ui) }</> }
}
