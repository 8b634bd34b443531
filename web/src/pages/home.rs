//! The shelf: find my book, see that it is safe, begin another.

use crate::shell::{self, Request};
use crate::ui::{Ui, icon, icon_directed, icon_small, use_ui};
use daftar_app::{Address, BookId, Page, ShelfState, Shelved, Step};
use daftar_core::workbook::{Field, Place, Value};
use daftar_core::{Arg, Msg, Workbook};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Every book of this device, and the ways to another one.
#[component]
pub fn Home() -> Html {
    let ui = use_ui();
    if !ui.app.is_shelf_read {
        return html! { <main id="main" tabindex="-1" class="wide"></main> };
    }
    html! {
        <main id="main" tabindex="-1" class="wide">
            <div class="row sp wrap">
                <h1>{ ui.key("home-title") }</h1>
                <p class="small muted row">{ icon_small("lock") }{ ui.key("home-private") }</p>
            </div>
            <div class="two">
                <div class="shelf">
                    { for ui.app.shelf.iter().map(|book| html! {
                        <Cover key={book.id.0} book={book.clone()} />
                    }) }
                    <NewBook />
                </div>
                <div class="stack">
                    { open_file(&ui) }
                    <section class="page stack s2">
                        <h2 class="row">{ icon("school") }{ ui.key("home-examples") }</h2>
                        <p class="small muted">{ ui.key("home-examples-hint") }</p>
                        { for shell::examples(ui.app.lang).into_iter().map(|name| {
                            example_button(&ui, name)
                        }) }
                    </section>
                </div>
            </div>
        </main>
    }
}

#[derive(PartialEq, Properties)]
struct CoverProps {
    book: Shelved,
}

/// A book in its cover, with its label.
#[component]
fn Cover(props: &CoverProps) -> Html {
    let ui = use_ui();
    let is_asked = use_state(|| false);
    let book = &props.book;
    let ask = |answer: bool| {
        let is_asked = is_asked.setter();
        Callback::from(move |_: MouseEvent| is_asked.set(answer))
    };
    let name = book.name.clone().unwrap_or_else(|| ui.key("book-unnamed"));
    let inside = match (book.state, *is_asked) {
        (_, true) => ask_to_delete(&ui, book.id, &name, ask(false)),
        (ShelfState::Whole, false) => whole(&ui, book),
        (ShelfState::Damaged, false) => damaged(&ui, book.id),
    };
    html! {
        <article class={format!("book cover-{}", book.marks.cover.number())}>
            <div class="label">
                <h2><bdi>{ name }</bdi></h2>
                { inside }
                if !*is_asked {
                    <button type="button" class="btn qui small" onclick={ask(true)}>
                        { icon_small("trash") }{ ui.key("book-delete") }
                    </button>
                }
            </div>
        </article>
    }
}

fn whole(ui: &Ui, book: &Shelved) -> Html {
    let all = Step::ALL.len();
    let count = |number: usize| Arg::Count(i64::try_from(number).unwrap_or(0));
    let done = Msg::new("book-steps").with("done", count(book.done)).with("count", count(all));
    let saved = book.marks.saved.map(|at| {
        let msg = Msg::new("book-saved").with("date", Arg::Date(at.date));
        ui.text(&msg.with("time", Arg::Text(at.time())))
    });
    let address = Address { book: Some(book.id), page: Page::Plan };
    html! { <>
        <div class="stack s2">
            <span class="sq xl" aria-hidden="true">
                { for (0..all).map(|step| html! { <i class={(step < book.done).then_some("d")}></i> }) }
            </span>
            <b class="small">{ ui.text(&done) }</b>
            { for saved.map(|text| html! {
                <p class="small row">{ icon_small("check") }{ text }</p>
            }) }
            { match book.marks.copied {
                Some(at) => {
                    let msg = Msg::new("book-copied").with("date", Arg::Date(at.date));
                    html! { <p class="small row">{ icon_small("usb") }{ ui.text(&msg) }</p> }
                }
                None => html! {
                    <p class="small row"><span class="tag watch">
                        { icon_small("alert-triangle") }{ ui.key("book-no-copy") }
                    </span></p>
                },
            } }
        </div>
        <a class="btn pri full" href={address.to_string()}>
            { ui.key("book-open") }{ icon_directed("arrow-right") }
        </a>
    </> }
}

fn damaged(ui: &Ui, id: BookId) -> Html {
    html! { <>
        <p class="ver stop">
            { icon("alert-octagon") }<span>{ ui.key("book-damaged") }</span>
        </p>
        <button type="button" class="btn sec full" onclick={ui.on_ask(move || Request::TakeDamaged(id))}>
            { icon("download") }{ ui.key("book-take-damaged") }
        </button>
    </> }
}

fn ask_to_delete(ui: &Ui, id: BookId, name: &str, cancel: Callback<MouseEvent>) -> Html {
    let question = Msg::new("book-delete-ask").with("name", Arg::Text(name.to_owned()));
    html! { <>
        <p role="alert">{ ui.text(&question) }</p>
        <button type="button" class="btn sec full" onclick={cancel}>{ ui.key("cancel") }</button>
        <button type="button" class="btn danger full" onclick={ui.on_ask(move || Request::Delete(id))}>
            { icon("trash") }{ ui.key("book-delete") }
        </button>
    </> }
}

/// Asks for the name of a new book, then begins it.
#[component]
fn NewBook() -> Html {
    let ui = use_ui();
    let is_asked = use_state(|| false);
    let name = use_node_ref();
    {
        let name = name.clone();
        use_effect_with(*is_asked, move |_| {
            if name.get().is_some() {
                crate::shell::focus("new-name");
            }
        });
    }
    if !*is_asked {
        let is_asked = is_asked.setter();
        let onclick = Callback::from(move |_: MouseEvent| is_asked.set(true));
        return html! {
            <button type="button" class="btn add full" {onclick}>
                { icon("plus") }{ ui.key("book-new") }
            </button>
        };
    }
    let onsubmit = {
        let (ui, name) = (ui.clone(), name.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let typed = name.cast::<HtmlInputElement>().map(|input| input.value());
            begin(&ui, &typed.unwrap_or_default());
        })
    };
    html! {
        <form class="page stack" {onsubmit}>
            <div class="field">
                <label for="new-name">{ ui.key("field-business-name-question") }</label>
                <span class="hint">{ ui.key("field-business-name-hint") }</span>
                <div class="inp">
                    <input ref={name} id="new-name" class="txt" dir="auto" maxlength="80"
                        autocomplete="off" />
                </div>
            </div>
            <button class="btn pri full">
                { ui.key("book-begin") }{ icon_directed("arrow-right") }
            </button>
        </form>
    }
}

/// A new book with a name, or without one where it cannot be kept: the first step asks again.
fn begin(ui: &Ui, name: &str) {
    let mut workbook = Workbook::default();
    if !name.trim().is_empty() {
        let place = Place::plain(Field::BusinessName);
        // A name that is refused is asked for on the next page.
        let _ = workbook.set(place, Some(Value::Text(name.to_owned())));
    }
    let page = Page::Step(Step::Business, None);
    ui.ask(Request::Begin(Rc::new(workbook), page));
}

fn example_button(ui: &Ui, name: String) -> Html {
    let title = ui.key(&format!("example-{name}"));
    html! {
        <button type="button" class="btn sec full"
            onclick={ui.on_ask(move || Request::Example(name.clone()))}>
            { icon("notebook") }<span class="grow">{ title }</span>
            { icon_directed("arrow-right") }
        </button>
    }
}

fn open_file(ui: &Ui) -> Html {
    let onchange = {
        let ui = ui.clone();
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let file = input.files().and_then(|files| files.get(0));
            // So that the same file may be chosen again.
            input.set_value("");
            if let Some(file) = file {
                ui.ask(Request::ReadFile(file));
            }
        })
    };
    html! {
        <label class="btn sec full file">
            { icon("folder-open") }{ ui.key("open-file") }
            <input type="file" class="vh" {onchange} />
        </label>
    }
}
