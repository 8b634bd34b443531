//! A report as something to read: a table where there is room, cards where there is not.

use super::context::{Ui, use_ui};
use super::picture::{icon, icon_directed, icon_small};
use daftar_app::row_icon;
use daftar_core::{Arg, Msg};
use daftar_report::{Cell, Column, Report, Row, RowKind};
use std::rc::Rc;
use yew::prelude::*;

/// A figure as text, with its unit where nothing else says it.
fn cell_text(ui: &Ui, cell: &Cell) -> String {
    let say = &ui.say;
    match cell {
        Cell::Money(money) => say.money_number(*money),
        Cell::UnitPrice(price) if price.scale() <= 2 => say.number_fixed(*price, 2),
        Cell::UnitPrice(number) | Cell::Quantity(number) => say.number(*number),
        Cell::Percent(fraction) => say.percent_fixed(*fraction, 1),
        Cell::Ratio(ratio) => say.number_fixed(*ratio, 2),
        Cell::Count(count) => say.number((*count).into()),
        Cell::Month(month) => say.month(*month),
        Cell::Text(msg) => say.text(msg),
    }
}

/// A cell of a table. Nothing is a dot, so that the eye finds what is something.
fn cell(ui: &Ui, cell: Option<&Cell>) -> Html {
    match cell {
        None => Html::default(),
        Some(Cell::Money(money)) if money.is_zero() => html! { <>
            <span aria-hidden="true">{ "·" }</span>
            <span class="vh">{ ui.say.money_number(*money) }</span>
        </> },
        Some(cell) => html! { <bdi>{ cell_text(ui, cell) }</bdi> },
    }
}

/// A label and what stands beside it on a card.
fn card_cell(ui: &Ui, cell: &Cell) -> Html {
    match cell {
        Cell::Money(money) => super::figures::amount(ui, *money),
        other => html! { <b class="amt"><bdi>{ cell_text(ui, other) }</bdi></b> },
    }
}

/// How a row looks in a table.
fn row_class(kind: RowKind) -> &'static str {
    match kind {
        RowKind::Heading => "h",
        RowKind::Item => "",
        RowKind::Detail => "d",
        RowKind::Subtotal => "t",
        RowKind::Total => "f",
    }
}

/// A report as a table; `lowest` is the column to look at.
pub fn wide_table(ui: &Ui, report: &Report, lowest: Option<usize>) -> Html {
    let title = ui.text(&report.id.title());
    let mark = |index: usize| (lowest == Some(index)).then_some("lowc");
    let heads = report.columns.iter().enumerate().map(|(index, column)| {
        html! {
            <th scope="col" class={classes!((!holds_text(report, index)).then_some("n"), mark(index))}>
                if lowest == Some(index) {
                    { icon_small("alert-triangle") }
                    <span class="vh">{ ui.key("cash-lowest") }</span>
                }
                { column_name(ui, column) }
            </th>
        }
    });
    let wide = report.columns.len().to_string();
    let body = report.rows.iter().map(|row| {
        let class = row_class(row.kind);
        let label = ui.text(&row.label);
        if row.kind == RowKind::Heading {
            return html! {
                <tr {class}><th scope="rowgroup">{ label }</th><td colspan={wide.clone()}></td></tr>
            };
        }
        let cells = row.cells.iter().enumerate().map(|(index, value)| {
            let is_text = matches!(value, Some(Cell::Text(_)));
            let class = classes!((!is_text).then_some("n"), mark(index));
            html! { <td {class}>{ cell(ui, value.as_ref()) }</td> }
        });
        html! { <tr {class}><th scope="row">{ label }</th>{ for cells }</tr> }
    });
    html! {
        <div class="tw" tabindex="0" role="region" aria-label={title.clone()}>
            <table class="tcash">
                <caption class="vh">{ title }</caption>
                <thead><tr><td>{ ui.key("report-in-dirhams") }</td>{ for heads }</tr></thead>
                <tbody>{ for body }</tbody>
            </table>
        </div>
    }
}

/// A column of words, which begin where lines begin.
fn holds_text(report: &Report, index: usize) -> bool {
    let cells = report.rows.iter().filter_map(|row| row.cells.get(index)?.as_ref());
    cells.into_iter().any(|cell| matches!(cell, Cell::Text(_)))
}

/// A month is short at the head of a column.
fn column_name(ui: &Ui, column: &Column) -> String {
    match column {
        Column::Month(month) => ui.say.month_short_year(*month),
        other => ui.text(&other.label()),
    }
}

/// A report for a phone: a card a month or a year where columns are that, and else its rows.
pub fn phone_cards(ui: &Ui, report: &Rc<Report>, lowest: Option<usize>) -> Html {
    let by_time = |column: &Column| matches!(column, Column::Month(_) | Column::Year(..));
    match report.columns.first() {
        Some(column) if by_time(column) => html! {
            <ColumnCards key={report.id.as_str()} report={report.clone()} {lowest} />
        },
        _ if fits_lines(&report.columns) => row_lines(ui, report),
        _ => row_cards(ui, report),
    }
}

/// One figure a row, and perhaps a second that says more about it.
fn fits_lines(columns: &[Column]) -> bool {
    match columns {
        [_] => true,
        // What the first figure is needs no words.
        [Column::Named("amount" | "value"), _] => true,
        _ => false,
    }
}

/// The rows as lines of a ruled sheet.
fn row_lines(ui: &Ui, report: &Report) -> Html {
    let lines = report.rows.iter().map(|row| {
        let class = line_class(row.kind);
        let is_text = |cell: &&Cell| matches!(cell, Cell::Text(_));
        let main = row.cells.first().and_then(Option::as_ref).filter(|cell| !is_text(cell));
        let under = report.columns.iter().zip(&row.cells).enumerate().filter_map(|(at, pair)| {
            let (column, Some(cell)) = pair else { return None };
            match (at, is_text(&cell)) {
                (_, true) => Some(cell_text(ui, cell)),
                (0, false) => None,
                (_, false) => {
                    let said = Msg::new("cell-named")
                        .with("label", Arg::Msg(Box::new(column.label())))
                        .with("value", Arg::Text(cell_text(ui, cell)));
                    Some(ui.text(&said))
                }
            }
        });
        html! {
            <li {class}>
                <span>{ icon(row_icon(&row.id)) }</span>
                <span>
                    { ui.text(&row.label) }
                    { for under.map(|text| html! { <span class="sub">{ text }</span> }) }
                </span>
                <span>{ for main.map(|cell| card_cell(ui, cell)) }</span>
            </li>
        }
    });
    html! { <div class="sheet"><ul>{ for lines }</ul></div> }
}

/// One card a row.
fn row_cards(ui: &Ui, report: &Report) -> Html {
    let rows = report.rows.iter().map(|row| {
        if row.kind == RowKind::Heading {
            return html! { <h2>{ ui.text(&row.label) }</h2> };
        }
        let values = report.columns.iter().zip(&row.cells);
        let values = values.filter_map(|(column, cell)| Some((column, cell.as_ref()?)));
        html! {
            <section class={classes!("page", "rowcard", row_class(row.kind))}>
                <b class="block">{ ui.text(&row.label) }</b>
                <dl>{ for values.map(|(column, cell)| html! {
                    <div class="al">
                        <dt class="small grow">{ ui.text(&column.label()) }</dt>
                        <dd>{ card_cell(ui, cell) }</dd>
                    </div>
                }) }</dl>
            </section>
        }
    });
    html! { <div class="stack">{ for rows }</div> }
}

#[derive(PartialEq, Properties)]
struct ColumnCardsProps {
    /// A report whose columns are months or years.
    pub report: Rc<Report>,
    /// The column to show first, and to mark.
    #[prop_or_default]
    pub lowest: Option<usize>,
}

/// One month or year a card, with those before and after it.
#[component]
fn ColumnCards(props: &ColumnCardsProps) -> Html {
    let ui = use_ui();
    let shown = use_state(|| props.lowest.unwrap_or(0));
    let report = &props.report;
    let is_time = |column: &&Column| !matches!(column, Column::Total);
    let months = report.columns.iter().filter(is_time).count();
    let at = (*shown).min(months.saturating_sub(1));
    let Some(column) = report.columns.get(at) else { return Html::default() };
    let go = |to: Option<usize>, way: Way| {
        let Some((to, column)) = to.and_then(|to| Some((to, report.columns.get(to)?))) else {
            return html! { <span class="turn"></span> };
        };
        let shown = shown.setter();
        let onclick = Callback::from(move |_: MouseEvent| shown.set(to));
        html! {
            <button type="button" class="btn sec turn" {onclick}>
                if way == Way::Back { { icon_directed("chevron-left") } }
                { short_name(&ui, column) }
                if way == Way::On { { icon_directed("chevron-right") } }
            </button>
        }
    };
    let before = at.checked_sub(1);
    let after = Some(at + 1).filter(|next| *next < months);
    let count = Msg::new("month-of")
        .with("number", Arg::Count(i64::try_from(at + 1).unwrap_or(0)))
        .with("count", Arg::Count(i64::try_from(months).unwrap_or(0)));
    html! {
        <div class="stack">
            <div class="row sp">
                { go(before, Way::Back) }
                <b class="small muted">{ ui.text(&count) }</b>
                { go(after, Way::On) }
            </div>
            <section class="sheet" aria-live="polite">
                <div class="mh">
                    <h2>{ ui.text(&column.label()) }</h2>
                    if props.lowest == Some(at) {
                        <span class="tag watch">
                            { icon_small("alert-triangle") }{ ui.key("cash-lowest") }
                        </span>
                    }
                </div>
                <ul>{ for report.rows.iter().filter_map(|row| line(&ui, row, at)) }</ul>
            </section>
        </div>
    }
}

/// Which way cards are turned.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Back,
    On,
}

/// What a card is called on the button that turns to it.
fn short_name(ui: &Ui, column: &Column) -> String {
    match column {
        Column::Month(month) => ui.say.month_short(*month),
        other => ui.text(&other.label()),
    }
}

/// A row of a month. What is nothing this month is left out.
fn line(ui: &Ui, row: &Row, at: usize) -> Option<Html> {
    let value = match row.kind {
        RowKind::Heading => None,
        _ => Some(row.cells.get(at)?.as_ref()?),
    };
    let is_plain = matches!(row.kind, RowKind::Item | RowKind::Detail);
    if is_plain && value.is_some_and(is_nothing) {
        return None;
    }
    let class = line_class(row.kind);
    Some(html! {
        <li {class}>
            <span>{ icon(row_icon(&row.id)) }</span>
            <span>{ ui.text(&row.label) }</span>
            <span>{ for value.map(|cell| card_cell(ui, cell)) }</span>
        </li>
    })
}

fn line_class(kind: RowKind) -> &'static str {
    match kind {
        RowKind::Heading => "ln head",
        RowKind::Item | RowKind::Detail => "ln deep",
        RowKind::Subtotal => "ln sub-tot",
        RowKind::Total => "ln tot",
    }
}

fn is_nothing(cell: &Cell) -> bool {
    match cell {
        Cell::Money(money) => money.is_zero(),
        Cell::UnitPrice(number) | Cell::Quantity(number) => number.is_zero(),
        _ => false,
    }
}
