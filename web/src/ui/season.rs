//! The months in which more or less of a product is sold.

use super::context::{Ui, use_ui};
use super::field::{field_id, words};
use super::picture::icon;
use daftar_app::{Action, Strength, month_of_any_year, season_places};
use daftar_core::workbook::{Field as Question, Place, Value};
use daftar_core::{Arg, ItemId, Msg};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct SeasonProps {
    pub product: ItemId,
}

/// Twelve months, each against a normal one.
#[component]
pub fn Season(props: &SeasonProps) -> Html {
    let ui = use_ui();
    let product = props.product;
    let words = words(&ui, Place::item(Question::ProductSeason, product));
    let places: Vec<Place> = season_places(product).collect();
    let different = places
        .iter()
        .filter(|place| Strength::of(ui.answer(**place).as_ref()) != Some(Strength::Normal));
    let different = Msg::new("season-different")
        .with("count", Arg::Count(i64::try_from(different.count()).unwrap_or(0)));
    html! {
        <details class="fold">
            <summary>
                { icon("calendar") }
                <span class="grow">
                    <b>{ &words.question }</b>
                    <span class="xs muted block">{ ui.text(&different) }</span>
                </span>
                { icon("chevron-down") }
            </summary>
            { words.below() }
            <div class="year">{ for places.into_iter().map(|place| month(&ui, place)) }</div>
        </details>
    }
}

fn month(ui: &Ui, place: Place) -> Html {
    let answer = ui.answer(place);
    let strength = Strength::of(answer.as_ref());
    let month = place.part.and_then(month_of_any_year);
    let name = month.map(|month| ui.say.month_name(month)).unwrap_or_default();
    let onchange = {
        let ui = ui.clone();
        Callback::from(move |event: Event| {
            let picked = event.target_unchecked_into::<HtmlSelectElement>().value();
            let strength = Strength::ALL.into_iter().find(|strength| strength.key() == picked);
            if let Some(strength) = strength {
                ui.set(place, strength.value());
                ui.act(Action::Settle);
            }
        })
    };
    let options = Strength::ALL.into_iter().map(|offered| {
        html! {
            <option value={offered.key()} selected={strength == Some(offered)}>
                { ui.key(&format!("season-{}", offered.key())) }
            </option>
        }
    });
    // What lies between two of them was typed elsewhere, and stays.
    let between = match (strength, answer) {
        (None, Some(Value::Decimal(factor))) => Some(ui.say.percent(factor)),
        _ => None,
    };
    let id = field_id(place);
    html! {
        <div class="field">
            <label for={id.clone()}>{ name }</label>
            <select {id} class="pick" {onchange}
                ~value={strength.map(Strength::key).unwrap_or_default()}>
                { for between.map(|text| html! { <option value="" selected=true>{ text }</option> }) }
                { for options }
            </select>
        </div>
    }
}
