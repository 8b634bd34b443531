//! The browser app: shows what `daftar-app` says and tells it what somebody did.
//!
//! `shell` holds every effect, `ui` small components, `pages` one file a page. No figure is
//! worked out here and no sentence stands here.

mod pages;
mod shell;
mod ui;

fn main() {
    shell::start();
}
