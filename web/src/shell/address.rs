//! The address after `#`, so that the browser's own back button works.

use super::js::window;
use super::{Request, Shell};
use daftar_app::{Action, Address, App, Page};
use gloo_events::EventListener;
use std::rc::Rc;

/// The address of what is shown.
pub fn of(app: &App) -> Address {
    match &app.open {
        None => Address::default(),
        Some(open) => Address { book: Some(open.id), page: app.page.clone() },
    }
}

/// The address that stands in the browser; the shelf where it is none of ours.
pub fn current() -> Address {
    let hash = window().location().hash().unwrap_or_default();
    hash.parse().unwrap_or_default()
}

/// Brings the browser's address to what is shown.
pub fn show(app: &App) {
    let address = of(app);
    if address != current() {
        // Refused only for addresses that are not text.
        let _ = window().location().set_hash(&address.to_string());
        to_top();
    }
}

fn to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Follows the browser's back and forward buttons and typed addresses.
pub fn follow(shell: &Rc<Shell>) {
    let shell = shell.clone();
    EventListener::new(&window(), "hashchange", move |_| go(&shell, current())).forget();
}

/// Shows what an address says.
pub fn go(shell: &Rc<Shell>, address: Address) {
    let here = of(&shell.app());
    if address == here {
        return;
    }
    if !is_same_screen(&here, &address) {
        to_top();
    }
    let open = shell.with_open(|open| open.id);
    match address {
        Address { book: None, .. } => shell.act(Action::Close),
        Address { book, page } if book == open => shell.act(Action::Show(page)),
        Address { book, page: Page::Home } => {
            shell.ask(Request::Open(Address { book, page: Page::Plan }));
        }
        address => shell.ask(Request::Open(address)),
    }
}

/// The same page, perhaps with another of its cards open.
fn is_same_screen(one: &Address, other: &Address) -> bool {
    match (&one.page, &other.page) {
        (Page::Step(one_step, _), Page::Step(other_step, _)) => one_step == other_step,
        (one_page, other_page) => one_page == other_page,
    }
}
