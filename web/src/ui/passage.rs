//! A longer answer in words.

use super::context::use_ui;
use super::field::{field_id, words};
use super::picture::icon_small;
use daftar_app::{Action, Refusal, read};
use daftar_core::Msg;
use daftar_core::workbook::{Place, Value};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct PassageProps {
    pub place: Place,
}

/// A labelled box of several lines. What is too long stays in it, and only there.
#[component]
pub fn Passage(props: &PassageProps) -> Html {
    let ui = use_ui();
    let place = props.place;
    let kind = place.field.kind();
    // Spaces at the end are not kept, and must not vanish while somebody types.
    let draft = use_state(|| None::<(String, Option<Msg>)>);
    let oninput = {
        let (ui, draft) = (ui.clone(), draft.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            match read(kind, &text) {
                Ok(value) => {
                    draft.set(Some((text, None)));
                    ui.set(place, value);
                }
                Err(Refusal::Refused(msg)) => draft.set(Some((text, Some(msg)))),
                Err(Refusal::Ambiguous { .. }) => {}
            }
        })
    };
    let onchange = {
        let (ui, draft) = (ui.clone(), draft.clone());
        Callback::from(move |_: Event| {
            draft.set((*draft).clone().filter(|(_, refusal)| refusal.is_some()));
            ui.act(Action::Settle);
        })
    };
    let value = match (&*draft, ui.answer(place)) {
        (Some((text, _)), _) => text.clone(),
        (None, Some(Value::Text(text))) => text,
        _ => String::new(),
    };
    let refusal = draft.as_ref().and_then(|(_, refusal)| refusal.clone());
    let words = words(&ui, place);
    let id = field_id(place);
    html! {
        <div class="field">
            <label for={id.clone()}>{ &words.question }</label>
            { words.below() }
            <textarea {id} class="box" rows="3" dir="auto" {value} {oninput} {onchange}
                aria-invalid={refusal.is_some().then_some("true")}
                aria-describedby={words.hint_id.clone()} />
            <div class="said" aria-live="polite">
                { for refusal.map(|msg| html! {
                    <p class="refused">{ icon_small("alert-triangle") }{ ui.text(&msg) }</p>
                }) }
            </div>
        </div>
    }
}
