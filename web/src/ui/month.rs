//! A month of the calendar, out of two short lists.

use super::context::{Ui, use_ui};
use super::field::{field_id, group};
use daftar_app::{Action, years_offered};
use daftar_core::Month;
use daftar_core::workbook::{Place, Value};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct MonthPickProps {
    pub place: Place,
}

/// The name of the month and the year. The year of the plan is there before it is chosen.
#[component]
pub fn MonthPick(props: &MonthPickProps) -> Html {
    let ui = use_ui();
    let year = use_state(|| None::<u32>);
    let place = props.place;
    let answer = match ui.answer(place) {
        Some(Value::Month(month)) => Some(month),
        _ => None,
    };
    let Some(open) = ui.open() else { return Html::default() };
    let offered = years_offered(open.projection.month(0), answer);
    let year_now = answer.map(Month::year).or(*year).unwrap_or(offered.usual);

    let on_month = on_pick(move |ui, number| {
        let month = number.and_then(|number| Month::new(year_now, number));
        ui.set(place, month.map(Value::Month));
    });
    let on_year = {
        let year = year.setter();
        on_pick(move |ui, picked| {
            year.set(picked);
            if let (Some(picked), Some(month)) = (picked, answer) {
                ui.set(place, Month::new(picked, month.number()).map(Value::Month));
            }
        })
    };
    let names = (1..=12).filter_map(|number| Month::new(year_now, number)).map(|month| {
        let selected = answer.is_some_and(|answer| answer.number() == month.number());
        html! {
            <option value={month.number().to_string()} {selected}>
                { ui.say.month_name(month) }
            </option>
        }
    });
    let years = offered.years.map(|year| {
        html! { <option value={year.to_string()} selected={year == year_now}>{ year }</option> }
    });
    let inside = html! {
        <div class="months">
            <select id={field_id(place)} class="pick" aria-label={ui.key("month-name")}
                ~value={answer.map(|month| month.number().to_string()).unwrap_or_default()}
                onchange={on_month(&ui)}>
                <option value="" selected={answer.is_none()}>{ ui.key("month-none") }</option>
                { for names }
            </select>
            <select class="pick" aria-label={ui.key("month-year-label")}
                ~value={year_now.to_string()} onchange={on_year(&ui)}>
                { for years }
            </select>
        </div>
    };
    group(&ui, place, inside)
}

/// What to do with the number that was picked; none for the empty line.
fn on_pick(act: impl Fn(&Ui, Option<u32>) + Clone + 'static) -> impl Fn(&Ui) -> Callback<Event> {
    move |ui| {
        let (ui, act) = (ui.clone(), act.clone());
        Callback::from(move |event: Event| {
            let picked = event.target_unchecked_into::<HtmlSelectElement>().value();
            act(&ui, picked.parse().ok());
            ui.act(Action::Settle);
        })
    }
}
