//! An answer out of a short list: buttons side by side, or chips where there are many.

use super::context::{Ui, use_ui};
use super::field::{field_id, group, question_key};
use super::picture::icon_small;
use daftar_app::Action;
use daftar_core::workbook::{Place, Value};
use yew::prelude::*;

/// More than this do not fit side by side on a phone.
const SIDE_BY_SIDE: usize = 3;

#[derive(PartialEq, Properties)]
pub struct ChoiceProps {
    pub place: Place,
    /// The words that may be chosen.
    pub words: &'static [&'static str],
}

/// One of a few words. Pressing the chosen one again takes the answer back.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let ui = use_ui();
    let place = props.place;
    let chosen = match ui.answer(place) {
        Some(Value::Choice(word)) => Some(word),
        _ => None,
    };
    let class = if props.words.len() > SIDE_BY_SIDE { "chips" } else { "seg" };
    let buttons = props.words.iter().enumerate().map(|(index, &word)| {
        let id = (index == 0).then(|| field_id(place));
        button(&ui, place, word, chosen, id)
    });
    let inside = html! { <div {class}>{ for buttons }</div> };
    group(&ui, place, inside)
}

fn button(
    ui: &Ui,
    place: Place,
    word: &'static str,
    chosen: Option<&'static str>,
    id: Option<String>,
) -> Html {
    let pressed = chosen == Some(word);
    let onclick = {
        let ui = ui.clone();
        Callback::from(move |_: MouseEvent| {
            ui.set(place, (!pressed).then_some(Value::Choice(word)));
            ui.act(Action::Settle);
        })
    };
    let key = format!("choice-{}-{word}", question_key(place.field));
    html! {
        <button type="button" class="chip" {id} aria-pressed={pressed.to_string()} {onclick}>
            { ui.key(&key) }
            if pressed { { icon_small("check") } }
        </button>
    }
}
