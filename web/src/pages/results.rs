//! Does the project stand: can I live on it, how much a day, can I pay back.

use crate::ui::{self, Ui, icon, icon_directed};
use daftar_app::{Open, Page, Verdict, can_live, can_repay, cover_of_a_dirham, sells_enough};
use daftar_core::findings::Severity;
use daftar_core::{Arg, Msg};
use daftar_report::{ReportId, Summary, report, summary};
use std::rc::Rc;
use yew::prelude::*;

/// Three answers, the cash of each month, the years, and what the checks say.
pub fn results(ui: &Ui, open: &Open) -> Html {
    let summary = summary(&open.workbook, &open.projection);
    let years = Rc::new(report(ReportId::IncomeYears, &open.workbook, &open.projection));
    let from = open.projection.month(0);
    let until = open.projection.month(open.projection.months() - 1);
    let period =
        Msg::new("results-period").with("from", Arg::Month(from)).with("until", Arg::Month(until));
    html! { <>
        <main id="main" tabindex="-1" class="wide">
            <div class="row sp wrap">
                <h1>{ ui.key("results-title") }</h1>
                <p class="small muted row">{ icon("calendar") }{ ui.text(&period) }</p>
            </div>
            <div class="three">
                { live_on_it(ui, open, &summary) }
                { sell_per_day(ui, &summary) }
                { pay_back(ui, &summary) }
            </div>
            <div class="half areas">
                <section class="page stack chart-in">
                    <h2>{ ui.key("cash-title") }</h2>
                    { ui::cash_chart(ui, open) }
                </section>
                { checks(ui, open) }
                <section class="stack area-years">
                    <h2>{ ui.text(&years.id.title()) }</h2>
                    <div class="only-s">{ ui::phone_cards(ui, &years, None) }</div>
                    <div class="only-l">{ ui::wide_table(ui, &years, None) }</div>
                </section>
            </div>
        </main>
        { ui::tabs(ui) }
    </> }
}

fn light(ui: &Ui, question: &str, verdict: Verdict, inside: Html) -> Html {
    let (class, name, word) = match verdict {
        Verdict::Yes => ("ok", "circle-check", "answer-yes"),
        Verdict::Nearly => ("watch", "alert-triangle", "answer-nearly"),
        Verdict::No => ("stop", "alert-octagon", "answer-no"),
        Verdict::Unknown => ("todo", "pencil", "answer-unknown"),
    };
    html! {
        <section class={classes!("page", "light", class)}>
            <h2 class="eyebrow">{ ui.key(question) }</h2>
            <div class="head">{ icon(name) }<span class="word">{ ui.key(word) }</span></div>
            { inside }
        </section>
    }
}

fn live_on_it(ui: &Ui, open: &Open, summary: &Summary) -> Html {
    let months = open.projection.months();
    let verdict = can_live(summary, months);
    let said = Msg::new("live-months")
        .with("months", Arg::Count(summary.months_lived_on.into()))
        .with("total", Arg::Count(months.into()));
    light(
        ui,
        "live-question",
        verdict,
        html! { <>
            <p>{ if verdict == Verdict::Unknown { ui.key("live-unknown") } else { ui.text(&said) } }</p>
            <div>
                { ui::amount_line(ui, ui.key("live-needs"), summary.household_needs) }
                { ui::amount_line(ui, ui.key("live-pay"), summary.owner_pay) }
                { ui::amount_line(ui, ui.key("live-other"), summary.other_income) }
                { ui::amount_line(ui, ui.key("live-left"), summary.household_left) }
            </div>
        </> },
    )
}

fn sell_per_day(ui: &Ui, summary: &Summary) -> Html {
    let verdict = sells_enough(summary);
    let margin = summary.safety_margin.filter(|margin| !margin.is_sign_negative());
    let margin = margin.map(|margin| Msg::new("day-margin").with("rate", Arg::Percent(margin)));
    light(
        ui,
        "day-question",
        verdict,
        html! { <>
            <p>{ ui.key(match (verdict, summary.break_even_day) {
                (Verdict::Unknown, _) => "day-unknown",
                (_, None) => "day-no-margin",
                (_, Some(_)) => "day-said",
            }) }</p>
            <div>
                { for summary.break_even_day.map(|needed| {
                    ui::amount_line(ui, ui.key("day-needed"), needed)
                }) }
                { ui::amount_line(ui, ui.key("day-planned"), summary.sales_day) }
            </div>
            { for margin.map(|msg| html! { <p class="small muted">{ ui.text(&msg) }</p> }) }
        </> },
    )
}

fn pay_back(ui: &Ui, summary: &Summary) -> Html {
    let verdict = can_repay(summary);
    let Some([left, least]) = cover_of_a_dirham(summary) else {
        return light(
            ui,
            "repay-question",
            verdict,
            html! {
                <p>{ ui.key("repay-nothing") }</p>
            },
        );
    };
    let said =
        Msg::new("repay-said").with("left", Arg::Money(left)).with("least", Arg::Money(least));
    light(
        ui,
        "repay-question",
        verdict,
        html! { <>
            <p>{ ui.text(&said) }</p>
            <div>{ ui::amount_line(ui, ui.key("repay-each-month"), summary.instalment) }</div>
        </> },
    )
}

fn checks(ui: &Ui, open: &Open) -> Html {
    let of = |severity: Severity| {
        open.findings.iter().filter(move |finding| finding.severity == severity)
    };
    let ordered = [Severity::Impossible, Severity::Missing, Severity::Worrying, Severity::Good];
    html! {
        <section class="stack area-checks">
            <h2>{ ui.key("checks-title") }</h2>
            <ul class="stack findings">
                { for ordered.into_iter().flat_map(of).map(|finding| ui::finding(ui, finding)) }
            </ul>
            <a class="btn sec" href={ui.link(Page::Statement(None))}>
                { ui.key("place-tables") }{ icon_directed("arrow-right") }
            </a>
        </section>
    }
}
