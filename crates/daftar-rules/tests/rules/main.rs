//! The pack, what its rules come to, and what does not load.

mod gaps;
mod law;
mod loading;
mod messages;
mod pack;
mod properties;

use daftar_core::{Money, Month};
use daftar_rules::Rules;

fn rules() -> Rules {
    Rules::morocco().unwrap_or_else(|why| panic!("{why}"))
}

#[track_caller]
fn month(text: &str) -> Month {
    text.parse().unwrap()
}

#[track_caller]
fn money(text: &str) -> Money {
    text.parse().unwrap()
}
