//! What stands around every page: the cover of the book, the tabs, the bar at the foot.

use super::context::Ui;
use super::picture::{icon, icon_directed, icon_small};
use crate::shell::Request;
use daftar_app::{Open, Page, Saving};
use daftar_core::{Arg, Msg};
use daftar_i18n::Lang;
use yew::prelude::*;

/// The header: the book, whether it is saved, where to go, and the other languages.
pub fn header(ui: &Ui) -> Html {
    let cover = ui.open().map_or(1, |open| open.marks.cover.number());
    html! { <>
        <a class="skip" href="#main" onclick={skip()}>{ ui.key("skip-to-content") }</a>
        <header class={format!("top cover-{cover}")}>
            <div class="top-in">
                { match ui.open() { Some(open) => of_book(ui, open), None => of_shelf() } }
                { for ui.other_languages().map(|lang| language(ui, lang)) }
            </div>
        </header>
    </> }
}

/// The address belongs to the pages, so the link only moves the focus.
fn skip() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        event.prevent_default();
        crate::shell::focus("main");
    })
}

fn of_shelf() -> Html {
    html! { <>
        <svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
            <rect x="1" y="1" width="46" height="46" rx="11" class="mark-cover" />
            <path d="M37 2v44" class="mark-margin" />
            <path d="M7 35h30" class="mark-line" />
            <path d="M18 12c6 4 9.5 9.5 9.5 15.5 0 4.5-4 7-15.5 7" class="mark-letter" />
        </svg>
        <div class="tt"><b class="brand"><bdi lang="fr">{ NAMES[0] }</bdi>{ " " }
            <bdi lang="ar">{ NAMES[1] }</bdi></b></div>
    </> }
}

/// The name of the app in both scripts. It is not translated.
const NAMES: [&str; 2] = ["Daftar", "دفتر"];

fn of_book(ui: &Ui, open: &Open) -> Html {
    let up = match ui.app.page {
        Page::Plan => "#/".to_owned(),
        _ => ui.link(Page::Plan),
    };
    let back = match ui.app.page {
        Page::Plan => ui.key("back-to-shelf"),
        _ => ui.key("back-to-plan"),
    };
    let name = open.workbook.business.name.as_ref().map(|name| name.as_str().to_owned());
    let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| ui.key("book-unnamed"));
    html! { <>
        <a class="ib" href={up} aria-label={back}>{ icon_directed("chevron-left") }</a>
        <div class="tt">
            <b><bdi>{ name }</bdi></b>
            { saved(ui, open) }
        </div>
        <nav class="only-l row" aria-label={ui.key("nav-places")}>
            { for places().map(|(page, _, key)| {
                let current = is_at(ui, &page).then_some("page");
                html! {
                    <a class="place" href={ui.link(page)} aria-current={current}>{ ui.key(key) }</a>
                }
            }) }
        </nav>
    </> }
}

/// Whether everything typed is on the disk: always said, with an icon and words.
fn saved(ui: &Ui, open: &Open) -> Html {
    let (class, name, text) = match open.saving() {
        Saving::Saved(Some(at)) => {
            let said = Msg::new("saved-at").with("time", Arg::Text(at.time()));
            ("saved", "check", ui.text(&said))
        }
        Saving::Saved(None) => ("saved", "check", ui.key("saved")),
        Saving::Saving => ("saved", "clock", ui.key("saving")),
        Saving::Failed(_) => ("saved bad", "alert-octagon", ui.key("not-saved")),
        Saving::Reading => ("saved warn", "lock", ui.key("read-only")),
    };
    let copied = open.marks.copied.map(|at| Msg::new("copied-on").with("date", Arg::Date(at.date)));
    html! {
        <div {class} role="status" aria-live="polite">
            <span>{ icon_small(name) }{ text }</span>
            { for copied.map(|msg| html! {
                <span class="copied">{ icon_small("usb") }{ ui.text(&msg) }</span>
            }) }
        </div>
    }
}

fn language(ui: &Ui, lang: Lang) -> Html {
    let key = format!("language-short-{}", lang.code());
    let short = if ui.say.has(&key) { ui.key(&key) } else { lang.code().to_owned() };
    // What is seen is part of what is heard, so that it can be asked for by voice.
    let label = format!("{short} {}", lang.name());
    html! {
        <button type="button" class="lang" lang={lang.code()} aria-label={label}
            onclick={ui.on_ask(move || Request::Language(lang))}>
            <span class="only-s" aria-hidden="true">{ short }</span>
            <span class="only-l" aria-hidden="true">{ lang.name() }</span>
        </button>
    }
}

/// The places of a book, with their icons and names.
fn places() -> impl Iterator<Item = (Page, &'static str, &'static str)> {
    [
        (Page::Plan, "notebook", "place-plan"),
        (Page::Cash, "cash", "place-cash"),
        (Page::Results, "chart-line", "place-results"),
        (Page::Statement(None), "table", "place-tables"),
        (Page::Export, "file-type-pdf", "place-export"),
    ]
    .into_iter()
}

fn is_at(ui: &Ui, page: &Page) -> bool {
    match (&ui.app.page, page) {
        (Page::Step(..) | Page::Plan, Page::Plan) => true,
        (Page::Statement(_), Page::Statement(_)) => true,
        (here, there) => here == there,
    }
}

/// The places of a book at the foot of a phone.
pub fn tabs(ui: &Ui) -> Html {
    html! {
        <nav class="tabs only-s" aria-label={ui.key("nav-places")}>
            { for places().map(|(page, name, key)| {
                let current = is_at(ui, &page).then_some("page");
                html! {
                    <a href={ui.link(page)} aria-current={current}>
                        { icon(name) }<span>{ ui.key(key) }</span>
                    </a>
                }
            }) }
        </nav>
    }
}

/// The bar at the foot of a guided step.
pub fn bar(inside: Html) -> Html {
    html! { <footer class="bar"><div class="bar-in">{ inside }</div></footer> }
}

/// Takes the open book away as a file.
pub fn take_copy(ui: &Ui, class: &'static str) -> Html {
    html! {
        <button type="button" {class} onclick={ui.on_ask(|| Request::TakeCopy)}>
            { icon("download") }{ ui.key("take-copy") }
        </button>
    }
}
