//! Every statement of the plan, one at a time.

use crate::ui::{self, Ui, icon, icon_directed};
use daftar_app::{Open, Page};
use daftar_report::{Report, ReportId, report};
use std::rc::Rc;
use yew::prelude::*;

/// The list of statements, or one of them.
pub fn statement(ui: &Ui, open: &Open, name: Option<&str>) -> Html {
    let inside = match name.and_then(ReportId::from_name) {
        Some(id) => one(ui, report(id, &open.workbook, &open.projection)),
        None => all(ui),
    };
    html! { <>
        <main id="main" tabindex="-1" class="wide">{ inside }</main>
        { ui::tabs(ui) }
    </> }
}

fn all(ui: &Ui) -> Html {
    html! { <>
        <h1>{ ui.key("tables-title") }</h1>
        <div class="sheet"><ul class="steps">
            { for ReportId::ALL.iter().map(|id| {
                let page = Page::Statement(Some(id.as_str().to_owned()));
                html! {
                    <li><a class="ln" href={ui.link(page)}>
                        <span>{ icon("table") }</span>
                        <span>{ ui.text(&id.title()) }</span>
                        <span>{ icon_directed("chevron-right") }</span>
                    </a></li>
                }
            }) }
        </ul></div>
    </> }
}

fn one(ui: &Ui, report: Report) -> Html {
    let report = Rc::new(report);
    html! { <>
        <div class="row">
            <a class="ib" href={ui.link(Page::Statement(None))} aria-label={ui.key("tables-title")}>
                { icon_directed("chevron-left") }
            </a>
            <h1>{ ui.text(&report.id.title()) }</h1>
        </div>
        if report.rows.is_empty() { <p class="muted">{ ui.key("report-empty") }</p> }
        <div class="only-s">
            { ui::phone_cards(ui, &report, None) }
        </div>
        <div class="only-l">{ ui::wide_table(ui, &report, None) }</div>
    </> }
}
