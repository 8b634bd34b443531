//! Something to say once, at the foot of the page.

use super::context::Ui;
use super::frame::take_copy;
use super::picture::{icon, icon_small};
use daftar_app::{Action, Saving};
use yew::prelude::*;

/// The notice, in a place that readers of the screen listen to.
pub fn notice(ui: &Ui) -> Html {
    let said = ui.app.notice.as_ref().map(|msg| {
        let can_undo = msg.key == "edit-removed" && ui.open().is_some_and(|open| open.can_undo());
        html! {
            <div class="note-in">
                { icon("info-circle") }
                <p class="grow">{ ui.text(msg) }</p>
                if can_undo {
                    <button type="button" class="btn qui" onclick={ui.on(|| Action::Undo)}>
                        { ui.key("undo") }
                    </button>
                }
                <button type="button" class="ib" aria-label={ui.key("dismiss")}
                    onclick={ui.on(|| Action::Dismiss)}>{ icon_small("x") }</button>
            </div>
        }
    });
    html! { <div class="notice" role="status" aria-live="polite">{ for said }</div> }
}

/// What was typed is not on the disk: why, and how to keep it all the same.
pub fn alarm(ui: &Ui) -> Html {
    let why = ui.open().and_then(|open| match open.saving() {
        Saving::Failed(why) => Some(ui.text(why)),
        _ => None,
    });
    html! {
        <div class="alarm" role="alert">
            { for why.map(|why| html! {
                <div class="ver stop">
                    { icon("alert-octagon") }
                    <div class="stack">
                        <p><b class="w">{ ui.key("not-saved") }</b>{ " " }{ why }</p>
                        { take_copy(ui, "btn sec") }
                    </div>
                </div>
            }) }
        </div>
    }
}
