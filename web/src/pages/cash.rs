//! Cash, month by month: a card a month on a phone, a table on a laptop.

use crate::ui::{self, Ui, icon, icon_small, use_ui};
use daftar_app::{Action, Open, one_year};
use daftar_core::findings::Spot;
use daftar_core::workbook::{Field, Place};
use daftar_core::{Arg, Msg};
use daftar_report::{ReportId, report};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct CashProps {
    /// Another book starts at its own lowest month.
    pub book: u32,
}

/// The cash plan of the open book.
#[component]
pub fn Cash(_props: &CashProps) -> Html {
    let ui = use_ui();
    let year = use_state(|| 0_usize);
    let Some(open) = ui.open() else { return Html::default() };
    let plan = &open.projection;
    let cash = Rc::new(report(ReportId::Cash, &open.workbook, plan));
    let (lowest, _) = plan.lowest_cash();
    let lowest = lowest as usize;
    let months = Msg::new("cash-months").with("count", Arg::Count(plan.months().into()));
    let years: Vec<_> = plan.years().map(|year| year.start as usize..year.end as usize).collect();
    let at = if *year < years.len() { *year } else { 0 };
    let shown = years.get(at).cloned().unwrap_or(0..0);
    let marked = lowest.checked_sub(shown.start).filter(|_| shown.contains(&lowest));
    let by_year = report(ReportId::CashYears, &open.workbook, plan);
    let table = one_year(&cash, &by_year, shown, at);
    html! { <>
        <main id="main" tabindex="-1" class="wide">
            <div class="stack s2">
                <h1>{ ui.key("cash-title") }</h1>
                <p class="small muted">{ ui.text(&months) }</p>
            </div>
            <div class="half">
                <figure class="page chart-in">
                    { ui::cash_chart(&ui, open) }
                    { reserve(&ui, open) }
                </figure>
                <ul class="stack findings">{ verdict(&ui, open) }</ul>
            </div>
            <div class="only-s">{ ui::phone_cards(&ui, &cash, Some(lowest)) }</div>
            <div class="only-l stack">
                if years.len() > 1 { { year_buttons(&ui, &year, years.len()) } }
                { ui::wide_table(&ui, &table, marked) }
            </div>
        </main>
        { ui::tabs(&ui) }
    </> }
}

fn year_buttons(ui: &Ui, year: &UseStateHandle<usize>, count: usize) -> Html {
    html! {
        <div class="seg years">
            { for (0..count).map(|number| {
                let pressed = **year == number;
                let year = year.setter();
                let onclick = Callback::from(move |_: MouseEvent| year.set(number));
                let named = i64::try_from(number + 1).unwrap_or(0);
                let said = Msg::new("column-plan-year").with("number", Arg::Count(named));
                html! {
                    <button type="button" aria-pressed={pressed.to_string()} {onclick}>
                        { ui.text(&said) }
                    </button>
                }
            }) }
        </div>
    }
}

fn reserve(ui: &Ui, open: &Open) -> Html {
    let reserve = open.workbook.funding.reserve.filter(|reserve| !reserve.is_zero());
    let Some(reserve) = reserve else { return Html::default() };
    let said = Msg::new("chart-reserve").with("amount", Arg::Money(reserve));
    html! { <figcaption class="xs muted row"><i class="dash"></i>{ ui.text(&said) }</figcaption> }
}

/// What the lowest month means.
fn verdict(ui: &Ui, open: &Open) -> Html {
    let (month, lowest) = open.projection.lowest_cash();
    let month = Arg::Month(open.projection.month(month));
    let (class, name, key) = if lowest.is_negative() {
        ("ver stop", "alert-octagon", "cash-short")
    } else if open.workbook.funding.reserve.is_some_and(|reserve| lowest < reserve) {
        ("ver watch", "alert-triangle", "cash-tight")
    } else {
        ("ver ok", "circle-check", "cash-enough")
    };
    let said = Msg::new(format!("{key}-said"))
        .with("month", month)
        .with("amount", Arg::Money(lowest.abs()));
    let reserve = Spot::Field(Place::plain(Field::Reserve));
    html! {
        <li {class}>
            { icon(name) }
            <div>
                <b class="w">{ ui.key(key) }</b>{ " " }{ ui.text(&said) }
                if open.workbook.funding.reserve.is_none() {
                    <button type="button" class="btn qui" onclick={ui.on(move || Action::Go(reserve))}>
                        { icon_small("pencil") }{ ui.key("cash-set-reserve") }
                    </button>
                }
            </div>
        </li>
    }
}
