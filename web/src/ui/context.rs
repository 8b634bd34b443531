//! What every component may use: the state, the language, and whom to tell.

use crate::shell::{self, Request, Shell};
use daftar_app::{Action, Address, App, Edit, Open, Page};
use daftar_core::Msg;
use daftar_core::workbook::{Place, Value};
use daftar_i18n::{Lang, Localizer};
use std::rc::Rc;
use yew::prelude::*;

/// The state, a localizer for its language, and the shell.
#[derive(Clone)]
pub struct Ui {
    /// The state that is shown.
    pub app: Rc<App>,
    /// Writes in the language of the screen.
    pub say: Localizer,
    shell: Rc<Shell>,
}

impl PartialEq for Ui {
    fn eq(&self, other: &Ui) -> bool {
        Rc::ptr_eq(&self.app, &other.app)
    }
}

/// The context of the component.
#[hook]
pub fn use_ui() -> Ui {
    use_context().expect("the root gives every component its context")
}

impl Ui {
    /// For the root only.
    pub fn new(app: Rc<App>, shell: Rc<Shell>) -> Ui {
        let say = shell::known(app.lang).expect("a language is read before it is spoken");
        Ui { app, say, shell }
    }

    /// A message without arguments.
    pub fn key(&self, key: &str) -> String {
        self.say.key(key)
    }

    /// A message.
    pub fn text(&self, msg: &Msg) -> String {
        self.say.text(msg)
    }

    /// Tells the app what somebody did.
    pub fn act(&self, action: Action) {
        self.shell.act(action);
    }

    /// Asks for what only a browser can do.
    pub fn ask(&self, request: Request) {
        self.shell.ask(request);
    }

    /// What to do when something is pressed.
    pub fn on(&self, action: impl Fn() -> Action + 'static) -> Callback<MouseEvent> {
        let ui = self.clone();
        Callback::from(move |_| ui.act(action()))
    }

    /// What to ask for when something is pressed.
    pub fn on_ask(&self, request: impl Fn() -> Request + 'static) -> Callback<MouseEvent> {
        let ui = self.clone();
        Callback::from(move |_| ui.ask(request()))
    }

    /// Answers a question, or empties its field.
    pub fn set(&self, place: Place, value: Option<Value>) {
        self.act(Action::Edit(Edit::Set { place, value }));
    }

    /// The answer of a field of the open book.
    pub fn answer(&self, place: Place) -> Option<Value> {
        self.app.open.as_ref()?.workbook.answer(place)
    }

    /// The open book. Pages of a book are drawn only with one.
    pub fn open(&self) -> Option<&Open> {
        self.app.open.as_ref()
    }

    /// The address of a page of the open book.
    pub fn link(&self, page: Page) -> String {
        let book = self.app.open.as_ref().map(|open| open.id);
        Address { book, page }.to_string()
    }

    /// The languages that are not the one of the screen.
    pub fn other_languages(&self) -> impl Iterator<Item = Lang> + use<> {
        let lang = self.app.lang;
        Lang::ALL.iter().copied().filter(move |other| *other != lang)
    }
}
