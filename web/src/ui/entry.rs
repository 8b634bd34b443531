//! A line to type in: a name or a number. Unreadable text stays here; the workbook only ever
//! gets what was read.

use super::context::{Ui, use_ui};
use super::field::{field_id, is_short, words};
use super::figures::cash;
use super::picture::{icon, icon_small};
use daftar_app::{Action, Nudge, Refusal, amount, has_steps, nudged, read, show_as, tell, unit};
use daftar_core::workbook::{Field as Question, Kind, Place, Value};
use daftar_core::{Arg, Money, Msg};
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct EntryProps {
    pub place: Place,
}

/// What is being typed, as long as it is not what the workbook says.
#[derive(Clone, PartialEq)]
struct Draft {
    text: String,
    refusal: Option<Refusal>,
    /// It was left: now is the time to say what is wrong.
    is_left: bool,
}

/// A labelled line. Figures follow every letter; what cannot be kept is said when it is left.
#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let ui = use_ui();
    let place = props.place;
    let kind = place.field.kind();
    let draft = use_state(|| None::<Draft>);
    // What the field held when typing began: what cannot be read puts it back.
    let before = use_mut_ref(|| None::<Value>);
    let answer = ui.answer(place);

    let onfocus = {
        let (before, answer) = (before.clone(), answer.clone());
        Callback::from(move |_: FocusEvent| *before.borrow_mut() = answer.clone())
    };
    let oninput = {
        let (ui, draft, before) = (ui.clone(), draft.clone(), before.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            let (value, refusal) = match read(kind, &text) {
                Ok(value) => (value, None),
                Err(refusal) => (before.borrow().clone(), Some(refusal)),
            };
            let is_left = matches!(refusal, Some(Refusal::Ambiguous { .. }));
            draft.set(Some(Draft { text, refusal, is_left }));
            ui.set(place, value);
        })
    };
    let onchange = {
        let (ui, draft) = (ui.clone(), draft.clone());
        Callback::from(move |_: Event| {
            let left = (*draft).clone().filter(|draft| draft.refusal.is_some());
            draft.set(left.map(|draft| Draft { is_left: true, ..draft }));
            ui.act(Action::Settle);
        })
    };
    let settle = {
        let (ui, draft) = (ui.clone(), draft.clone());
        Callback::from(move |value: Option<Value>| {
            draft.set(None);
            ui.set(place, value);
            ui.act(Action::Settle);
        })
    };

    let value = match (&*draft, &answer) {
        (Some(draft), _) => draft.text.clone(),
        (None, Some(answer)) => show_as(kind, answer, &ui.say),
        (None, None) => String::new(),
    };
    let refusal = draft.as_ref().filter(|draft| draft.is_left).and_then(|d| d.refusal.clone());
    let words = words(&ui, place);
    let id = field_id(place);
    let error_id = refusal.is_some().then(|| format!("{id}-refused"));
    let described = [words.hint_id.clone(), error_id.clone()].into_iter().flatten();
    let described = described.collect::<Vec<String>>().join(" ");
    let typed = typing(kind);
    let input = html! {
        <input id={id.clone()} class={typed.class} inputmode={typed.mode} dir={typed.dir}
            autocomplete="off" {value} {onfocus} {oninput} {onchange}
            aria-invalid={refusal.is_some().then_some("true")}
            aria-describedby={(!described.is_empty()).then_some(described)} />
    };
    html! {
        <div class="field">
            <label for={id}>{ &words.question }</label>
            { words.below() }
            if has_steps(place.field) {
                { steps(&ui, place, answer.as_ref(), &settle, input) }
            } else {
                <div class={classes!("inp", refusal.as_ref().map(|_| "ask"))}>
                    { input }{ beside(&ui, place) }
                </div>
            }
            <div class="said" aria-live="polite">
                { match &refusal {
                    Some(refusal) => refused(&ui, kind, refusal, error_id, &settle),
                    None if is_short(place) => Html::default(),
                    None => in_words(&ui, kind, answer.as_ref()),
                } }
            </div>
        </div>
    }
}

/// How a kind is typed.
struct Typing {
    class: &'static str,
    mode: Option<&'static str>,
    dir: &'static str,
}

fn typing(kind: Kind) -> Typing {
    match kind {
        Kind::Count { .. } => Typing { class: "num", mode: Some("numeric"), dir: "ltr" },
        Kind::Name(_) => Typing { class: "txt", mode: None, dir: "auto" },
        _ => Typing { class: "num", mode: Some("decimal"), dir: "ltr" },
    }
}

/// The unit, inside the field.
fn beside(ui: &Ui, place: Place) -> Html {
    let text = match place.field.kind() {
        Kind::Money => Some(ui.key("unit")),
        Kind::UnitPrice => Some(price_unit(ui, place)),
        Kind::Percent { .. } => Some(ui.key("unit-percent")),
        _ => unit(place.field).map(|unit| ui.key(&format!("unit-{unit}"))),
    };
    html! { { for text.map(|text| html! { <span class="u">{ text }</span> }) } }
}

/// Dirhams, and of what one: "DH / bottle".
fn price_unit(ui: &Ui, place: Place) -> String {
    let named = place.item.filter(|_| place.field == Question::ProductPrice).and_then(|item| {
        match ui.answer(Place::item(Question::ProductUnit, item)) {
            Some(Value::Text(unit)) if !unit.is_empty() => Some(unit),
            _ => None,
        }
    });
    match named {
        Some(unit) => ui.text(&Msg::new("unit-each").with("unit", Arg::Text(unit))),
        None => ui.key("unit"),
    }
}

/// A number between "less" and "more".
fn steps(
    ui: &Ui,
    place: Place,
    answer: Option<&Value>,
    settle: &Callback<Option<Value>>,
    input: Html,
) -> Html {
    let nudge = |way: Nudge, name: &str, label: &str| {
        let next = nudged(place.field.kind(), answer, way);
        let disabled = next.is_none();
        let settle = settle.clone();
        let onclick = Callback::from(move |_: MouseEvent| settle.emit(next.clone()));
        html! {
            <button type="button" aria-label={ui.key(label)} {disabled} {onclick}>
                { icon(name) }
            </button>
        }
    };
    html! {
        <div class="step">
            { nudge(Nudge::Down, "minus", "less") }
            <span class="step-in">{ input }{ beside(ui, place) }</span>
            { nudge(Nudge::Up, "plus", "more") }
        </div>
    }
}

/// What was understood, in words.
fn in_words(ui: &Ui, kind: Kind, answer: Option<&Value>) -> Html {
    match answer.and_then(|answer| amount(kind, answer)) {
        Some(money) if money >= Money::dirhams(1) => {
            html! { <span class="words">{ ui.say.words(money) }</span> }
        }
        _ => Html::default(),
    }
}

fn refused(
    ui: &Ui,
    kind: Kind,
    refusal: &Refusal,
    id: Option<String>,
    settle: &Callback<Option<Value>>,
) -> Html {
    match refusal {
        Refusal::Refused(msg) => html! {
            <p class="refused" {id}>{ icon_small("alert-triangle") }{ ui.text(msg) }</p>
        },
        Refusal::Ambiguous { either } => html! {
            <div class="ver watch" {id}>
                { icon("help-circle") }
                <div class="stack s2">
                    <b class="w">{ ui.key("ask-which") }</b>
                    { for either.iter().map(|value| reading(ui, kind, value, settle)) }
                </div>
            </div>
        },
    }
}

/// One of the two things that were perhaps meant.
fn reading(ui: &Ui, kind: Kind, value: &Value, settle: &Callback<Option<Value>>) -> Html {
    let onclick = {
        let (settle, value) = (settle.clone(), value.clone());
        Callback::from(move |_: MouseEvent| settle.emit(Some(value.clone())))
    };
    let money = amount(kind, value);
    html! {
        <button type="button" class="radio" {onclick}>
            <span class="dot"></span>
            <span>
                <b>{ tell(kind, value, &ui.say) }</b>
                { for money.map(|money| html! {
                    <span class="xs muted block">{ ui.say.words(money) }</span>
                }) }
                { for money.map(|money| cash(ui, money)) }
            </span>
        </button>
    }
}
