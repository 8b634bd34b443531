//! A question with its answer, whatever its kind.

use super::choice::Choice;
use super::context::Ui;
use super::entry::Entry;
use super::month::MonthPick;
use super::passage::Passage;
use super::season::Season;
use daftar_core::ItemId;
use daftar_core::workbook::{Field as Question, Kind, ListName, Place};
use yew::prelude::*;

/// The id of the control in which a field is typed: one page shows a field once.
pub fn field_id(place: Place) -> String {
    let mut id = format!("f-{}", question_key(place.field));
    for part in [place.item.map(|item| item.0), place.part].into_iter().flatten() {
        id.push_str(&format!("-{part}"));
    }
    id
}

/// The key of a field as it stands in message keys.
pub fn question_key(field: Question) -> String {
    field.key().replace('.', "-")
}

/// What a control has to be told of its question.
#[derive(Clone, PartialEq, Properties)]
pub struct FieldProps {
    /// Which field.
    pub place: Place,
}

/// A question with its answer.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let place = props.place;
    match place.field.kind() {
        _ if place.field == Question::ProductSeason => match place.item {
            Some(product) => html! { <Season {product} /> },
            None => Html::default(),
        },
        Kind::Passage(_) => html! { <Passage {place} /> },
        Kind::Month => html! { <MonthPick {place} /> },
        Kind::Choice(words) => html! { <Choice {place} {words} /> },
        _ => html! { <Entry {place} /> },
    }
}

/// Which questions to ask.
#[derive(PartialEq, Properties)]
pub struct FieldsProps {
    /// The questions.
    pub fields: Vec<Question>,
    /// The item they belong to.
    #[prop_or_default]
    pub item: Option<ItemId>,
    /// The part of the item they belong to: a material.
    #[prop_or_default]
    pub part: Option<u32>,
}

/// Several questions of one thing.
#[component]
pub fn Fields(props: &FieldsProps) -> Html {
    html! { <>
        { for props.fields.iter().map(|&field| {
            let place = Place { field, item: props.item, part: props.part };
            html! { <Field key={field_id(place)} {place} /> }
        }) }
    </> }
}

/// The words of a question.
pub struct Words {
    /// The question itself.
    pub question: String,
    /// A sentence that helps to answer.
    pub hint: Option<String>,
    /// The official term.
    pub official: Option<String>,
    /// The id of the hint.
    pub hint_id: Option<String>,
}

/// The words of the question of a place.
pub fn words(ui: &Ui, place: Place) -> Words {
    let key = question_key(place.field);
    let optional = |end: &str| {
        let key = format!("field-{key}-{end}");
        ui.say.has(&key).then(|| ui.key(&key))
    };
    if is_short(place) {
        let question = optional("official").unwrap_or_default();
        return Words { question, hint: None, official: None, hint_id: None };
    }
    let hint = optional("hint");
    Words {
        question: ui.key(&format!("field-{key}-question")),
        hint_id: hint.as_ref().map(|_| format!("{}-hint", field_id(place))),
        hint,
        official: optional("official"),
    }
}

/// Materials come in numbers: their questions are one word each.
pub fn is_short(place: Place) -> bool {
    place.field.list() == Some(ListName::Materials)
}

impl Words {
    /// What stands under the question.
    pub fn below(&self) -> Html {
        html! { <>
            { for self.official.iter().map(|text| html! { <span class="official">{ text }</span> }) }
            { for self.hint.iter().map(|text| html! {
                <span class="hint" id={self.hint_id.clone()}>{ text }</span>
            }) }
        </> }
    }
}

/// A group of controls that answer one question together.
pub fn group(ui: &Ui, place: Place, inside: Html) -> Html {
    let words = words(ui, place);
    let label = format!("{}-label", field_id(place));
    html! {
        <div class="field" role="group" aria-labelledby={label.clone()}
            aria-describedby={words.hint_id.clone()}>
            <span class="lab" id={label}>{ &words.question }</span>
            { words.below() }
            { inside }
        </div>
    }
}
