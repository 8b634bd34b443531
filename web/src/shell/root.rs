//! The component at the top: the state of the shell, given to everything below.

use super::{Shell, books, js, language, texts};
use crate::pages;
use crate::ui::Ui;
use daftar_app::{App, Page};
use gloo_events::{EventListener, EventListenerOptions};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Draws the app into the page, once the words of its language are here.
pub fn start() {
    spawn_local(async {
        if texts::localizer(language::of_device()).await.is_err() {
            cannot_start();
            return;
        }
        let root = js::document().get_element_by_id("app");
        let root = root.expect("the page has a place for the app");
        yew::Renderer::<Root>::with_root(root).render();
        language::fetch_others();
    });
}

/// The page itself says so, in three languages.
fn cannot_start() {
    if let Some(said) = js::document().get_element_by_id("cannot-start") {
        // An attribute that is not there any more is no fault.
        let _ = said.remove_attribute("hidden");
    }
}

#[component]
fn Root() -> Html {
    let shell = use_memo((), |()| {
        let lang = language::of_device();
        language::apply(lang);
        Shell::new(App { lang, ..App::default() })
    });
    let shell = (*shell).clone();
    let app = use_state(|| shell.app());
    {
        let (shell, app) = (shell.clone(), app.setter());
        use_effect_with((), move |()| {
            *shell.render.borrow_mut() = Callback::from(move |next: Rc<App>| app.set(next));
            leave_nothing_behind(&shell);
            books::begin(&shell);
        });
    }
    let ui = Ui::new((*app).clone(), shell);
    let last_page = use_mut_ref(|| None::<Page>);
    {
        let ui = ui.clone();
        use_effect(move || bring_into_view(&ui, &mut last_page.borrow_mut()));
    }
    html! { <ContextProvider<Ui> context={ui}>{ html! { <pages::Page /> } }</ContextProvider<Ui>> }
}

/// Moves the focus to the field that was asked for, or to the page when it is another one.
fn bring_into_view(ui: &Ui, last_page: &mut Option<Page>) {
    let page = match &ui.app.page {
        // Opening a card is not another page.
        Page::Step(step, _) => Page::Step(*step, None),
        page => page.clone(),
    };
    let before = last_page.replace(page.clone());
    let Some(place) = ui.app.focus else {
        if before.is_some_and(|before| before != page) {
            super::focus("main");
        }
        return;
    };
    let found = js::document().get_element_by_id(&crate::ui::field_id(place));
    if let Some(field) = found {
        let centred = js::object(&[("block", "center".into())]);
        // Both only move what is seen.
        let _ = js::call(&field, "scrollIntoView", &[centred]);
        let _ = js::call(&field, "focus", &[]);
    }
    ui.act(daftar_app::Action::Focused);
}

/// Writes at once when the page goes out of sight, and asks before it is closed unsaved.
fn leave_nothing_behind(shell: &Rc<Shell>) {
    let hurry = shell.clone();
    EventListener::new(&js::document(), "visibilitychange", move |_| hurry.keeper.hurry(&hurry))
        .forget();
    let shell = shell.clone();
    let can_prevent = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&js::window(), "beforeunload", can_prevent, move |event| {
        let open = shell.app();
        let writes = |open: &&daftar_app::Open| open.access == daftar_app::Access::Writing;
        if open.open.as_ref().filter(writes).is_some_and(|open| !open.is_kept()) {
            shell.keeper.hurry(&shell);
            event.prevent_default();
        }
    })
    .forget();
}
