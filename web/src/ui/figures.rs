//! Amounts: the figure with its unit in one piece, in words, and as notes and coins.

use super::context::Ui;
use super::picture::icon_small;
use daftar_app::{Piece, Pile, cash_bundles};
use daftar_core::{Arg, Money, Msg};
use yew::prelude::*;

/// An amount. Number and unit travel together and are isolated from the text around them.
pub fn amount(ui: &Ui, money: Money) -> Html {
    sized_amount(ui, money, "amt")
}

fn sized_amount(ui: &Ui, money: Money, class: &'static str) -> Html {
    html! {
        <bdi {class}>
            <span dir="ltr">{ daftar_i18n::without_marks(&ui.say.money_number(money)) }</span>
            <span class="u">{ ui.key("unit") }</span>
        </bdi>
    }
}

/// A label and its amount on one line.
pub fn amount_line(ui: &Ui, label: String, money: Money) -> Html {
    html! {
        <div class="al"><span class="small grow">{ label }</span>{ amount(ui, money) }</div>
    }
}

/// An amount to look at: large, in words, and as notes and coins.
pub fn echo_amount(ui: &Ui, label: String, money: Money) -> Html {
    html! { <>
        <span class="eyebrow">{ label }</span>
        { sized_amount(ui, money, "amt huge") }
        <span class="words">{ ui.say.words(money) }</span>
        { cash(ui, money) }
    </> }
}

/// The notes and coins of an amount, where they make a picture.
pub fn cash(ui: &Ui, money: Money) -> Html {
    let piles = cash_bundles(money);
    if piles.is_empty() {
        return Html::default();
    }
    html! { <ul class="cash">{ for piles.into_iter().map(|pile| one_pile(ui, pile)) }</ul> }
}

fn one_pile(ui: &Ui, pile: Pile) -> Html {
    let (class, key) = match pile.piece {
        Piece::BundleOfTen => (format!("note pile n{}", pile.face), "cash-bundles"),
        Piece::Note => (format!("note n{}", pile.face), "cash-notes"),
        Piece::Coin => ("coin".to_owned(), "cash-coins"),
    };
    let said = Msg::new(key)
        .with("count", Arg::Count(pile.count.into()))
        .with("face", Arg::Count(pile.face.into()));
    html! {
        <li>
            <span {class} aria-hidden="true">{ pile.face }</span>
            <span>{ ui.text(&said) }</span>
        </li>
    }
}

/// The multiplication behind an amount.
pub fn formula(ui: &Ui, msg: &Msg) -> Html {
    html! { <span class="xs muted row">{ icon_small("equal") }{ ui.text(msg) }</span> }
}
