//! Cash at the end of each month as a line. A sentence says the same.

use super::context::Ui;
use daftar_app::{Frame, LineChart, Open, line_chart};
use daftar_core::{Arg, Money, Msg};
use daftar_i18n::{Direction, without_marks};
use yew::prelude::*;

/// The sizes a chart is drawn in: on a phone, and on a wide screen.
#[derive(Clone, Copy, PartialEq)]
pub enum Size {
    /// As wide as a phone.
    Narrow,
    /// As wide as half a laptop.
    Wide,
}

/// Room at the start for round amounts, at the end, above and below the line.
const START: i64 = 58;
const END: i64 = 14;
const ABOVE: i64 = 30;
const BELOW: i64 = 26;

/// Cash month by month, with the lowest month marked and the reserve drawn.
pub fn cash_chart(ui: &Ui, open: &Open) -> Html {
    html! { <>
        <div class="only-s">{ drawn(ui, open, Size::Narrow) }</div>
        <div class="only-l">{ drawn(ui, open, Size::Wide) }</div>
    </> }
}

fn drawn(ui: &Ui, open: &Open, size: Size) -> Html {
    let (across, down) = match size {
        Size::Narrow => (328, 180),
        Size::Wide => (640, 220),
    };
    let plan = &open.projection;
    let line = plan.lines.results.closing_cash;
    let cash: Vec<Money> = (0..plan.months()).map(|month| plan.money(line, month)).collect();
    let reserve = open.workbook.funding.reserve.filter(|reserve| !reserve.is_zero());
    let frame = Frame { along: across - START - END, up: down - ABOVE - BELOW };
    let Some(chart) = line_chart(&cash, reserve, frame) else { return Html::default() };
    let (month, lowest) = plan.lowest_cash();
    let said = Msg::new("chart-cash-said")
        .with("month", Arg::Month(plan.month(month)))
        .with("amount", Arg::Money(lowest));
    let axis = Axis { across, direction: ui.say.direction() };
    let bottom = ABOVE + frame.up;
    html! {
        <svg class="chart" viewBox={format!("0 0 {across} {down}")} role="img"
            aria-label={ui.text(&said)}>
            { for chart.grid.iter().map(|&(up, money)| grid_line(ui, axis, up, money)) }
            { for chart.mark.map(|up| html! {
                <line class="res" x1={axis.x(0)} x2={axis.x(frame.along)}
                    y1={at(up)} y2={at(up)} />
            }) }
            <line class="z" x1={axis.x(0)} x2={axis.x(frame.along)}
                y1={at(chart.zero)} y2={at(chart.zero)} />
            <polyline class="p" points={points(axis, &chart)} />
            { for chart.points.iter().filter(|_| cash.len() <= 12).map(|&(along, up)| html! {
                <circle class="d" cx={axis.x(along)} cy={at(up)} r="4" />
            }) }
            { lowest_point(ui, axis, &chart, lowest) }
            { for named_months(ui, open, size).into_iter().map(|(month, name)| html! {
                <text x={axis.x(chart.points[month as usize].0)} y={(bottom + 20).to_string()}
                    text-anchor="middle">{ name }</text>
            }) }
        </svg>
    }
}

/// The names under the line: some months of a year, or where each year of a longer plan
/// begins.
fn named_months(ui: &Ui, open: &Open, size: Size) -> Vec<(u32, String)> {
    let plan = &open.projection;
    let months = 0..plan.months();
    if plan.months() > 12 {
        let starts = months.filter(|month| plan.month(*month).number() == 1);
        return starts.map(|month| (month, plan.month(month).year().to_string())).collect();
    }
    // Four names fit beside each other on a phone, and Arabic ones are long.
    let every = if size == Size::Narrow { 3 } else { 2 };
    months.step_by(every).map(|month| (month, ui.say.month_short(plan.month(month)))).collect()
}

/// Where the start of the line lies: on the right in Arabic.
#[derive(Clone, Copy)]
struct Axis {
    across: i64,
    direction: Direction,
}

impl Axis {
    fn x(self, along: i64) -> String {
        let from_start = START + along;
        match self.direction {
            Direction::Ltr => from_start.to_string(),
            Direction::Rtl => (self.across - from_start).to_string(),
        }
    }
}

fn at(up: i64) -> String {
    (ABOVE + up).to_string()
}

fn points(axis: Axis, chart: &LineChart) -> String {
    let points = chart.points.iter().map(|&(along, up)| format!("{},{}", axis.x(along), at(up)));
    points.collect::<Vec<String>>().join(" ")
}

fn grid_line(ui: &Ui, axis: Axis, up: i64, money: Money) -> Html {
    // Figures are drawn from left to right in every language.
    let anchor = match axis.direction {
        Direction::Ltr => "end",
        Direction::Rtl => "start",
    };
    html! { <>
        <line class="g" x1={axis.x(0)} x2={axis.x(axis.across - START - END)}
            y1={at(up)} y2={at(up)} />
        <text class="fig-n" x={axis.x(-12)} y={(ABOVE + up + 4).to_string()} text-anchor={anchor}>
            { without_marks(&ui.say.dirhams_number(money)) }
        </text>
    </> }
}

/// A triangle, a leader, and the amount at its top.
fn lowest_point(ui: &Ui, axis: Axis, chart: &LineChart, lowest: Money) -> Html {
    let (along, up) = chart.points[chart.lowest];
    let (x, y) = (axis.x(along), ABOVE + up);
    // The amount stays inside the drawing.
    let width = axis.across - START - END;
    let label = axis.x(along.clamp(18, (width - 24).max(18)));
    html! { <>
        <line class="lead" x1={x.clone()} x2={x.clone()} y1="20" y2={(y - 6).to_string()} />
        <path class="low" transform={format!("translate({x} {y})")} d="M-9 7 0-9 9 7z" />
        <text class="lt fig-n" x={label} y="14" text-anchor="middle">
            { without_marks(&ui.say.money_number(lowest)) }
        </text>
    </> }
}
