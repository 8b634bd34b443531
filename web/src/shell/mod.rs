//! Every effect of the app: the clock, storage, files, the address, the export worker.
//!
//! [`Shell::act`] gives the state after an action and then does what follows from the change:
//! the address, the language of the page, saving. [`Shell::ask`] does what only a browser can
//! do, and tells the app about it with actions.

mod address;
mod books;
mod clock;
mod export;
mod files;
mod js;
mod keeper;
mod language;
mod locks;
mod root;
mod storage;
mod texts;

pub use root::start;
pub use texts::{examples, known};

use crate::shell::export::Exporter;
use crate::shell::keeper::Keeper;
use crate::shell::locks::Locks;
use crate::shell::storage::Storage;
use daftar_app::{Access, Action, Address, App, BookId, Open, Page, update};
use daftar_core::Workbook;
use daftar_i18n::Lang;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::File;
use yew::Callback;

/// Moves the focus to the element with an id, if it is there.
pub fn focus(id: &str) {
    if let Some(element) = js::document().get_element_by_id(id) {
        // Only moves the focus.
        let _ = js::call(&element, "focus", &[]);
    }
}

/// The state and everything that acts on the world around it.
pub struct Shell {
    app: RefCell<Rc<App>>,
    render: RefCell<Callback<Rc<App>>>,
    storage: Rc<Storage>,
    keeper: Keeper,
    locks: Locks,
    exporter: Exporter,
    /// Not before the first address was read: it would be written over.
    follows_address: Cell<bool>,
}

/// What somebody wants that only a browser can do.
#[derive(Clone)]
pub enum Request {
    /// Speak another language.
    Language(Lang),
    /// Begin a book with an example, by its name.
    Example(String),
    /// Open a book of this device at a page.
    Open(Address),
    /// Put a new book on the shelf: empty, from an example, or from a file.
    Begin(Rc<Workbook>, Page),
    /// Remove a book from this device.
    Delete(BookId),
    /// Take the open book away as a file.
    TakeCopy,
    /// Take the text of a book that cannot be read.
    TakeDamaged(BookId),
    /// Read a book from a file.
    ReadFile(File),
    /// Make the files for the lender.
    Export(Vec<Lang>),
    /// Stop making them.
    StopExport,
}

impl Shell {
    fn new(app: App) -> Rc<Shell> {
        Rc::new(Shell {
            app: RefCell::new(Rc::new(app)),
            render: RefCell::default(),
            storage: Rc::new(Storage::default()),
            keeper: Keeper::default(),
            locks: Locks::default(),
            exporter: Exporter::default(),
            follows_address: Cell::default(),
        })
    }

    /// The state now.
    pub fn app(&self) -> Rc<App> {
        self.app.borrow().clone()
    }

    /// The state after an action, and what follows from it in the world.
    pub fn act(self: &Rc<Self>, action: Action) {
        let copied = matches!(action, Action::Copied(..));
        let before = self.app();
        let after = Rc::new(update(&before, action));
        *self.app.borrow_mut() = after.clone();
        if before.lang != after.lang {
            language::choose(after.lang);
        }
        self.follow_book(&before, &after);
        if copied {
            self.keeper.keep_marks(self);
        }
        // Only when the page changed: while something else happens, an address that somebody
        // has just asked for may still be on its way here, and must not be written over.
        if self.follows_address.get() && address::of(&before) != address::of(&after) {
            address::show(&after);
        }
        let render = self.render.borrow().clone();
        render.emit(after);
    }

    /// Saves what changed, and holds the lock of the book that is open.
    fn follow_book(self: &Rc<Self>, before: &App, after: &App) {
        let id = |app: &App| app.open.as_ref().map(|open| open.id);
        if id(before) != id(after) {
            self.keeper.hurry(self);
            self.locks.let_go_of_others(id(after));
            // Nothing of the page before is of use: begin at the top of the next one.
            self.exporter.stop();
        }
        let Some(open) = &after.open else { return };
        let changed = before
            .open
            .as_ref()
            .filter(|old| old.id == open.id)
            .is_none_or(|old| !Rc::ptr_eq(&old.workbook, &open.workbook));
        if changed && open.access == Access::Writing && !open.is_kept() {
            self.keeper.keep(self, open);
        }
    }

    /// Does what only a browser can do.
    pub fn ask(self: &Rc<Self>, request: Request) {
        match request {
            Request::Language(lang) => language::speak(self, lang),
            Request::Example(name) => books::begin_example(self, name),
            Request::Open(address) => books::open(self, address),
            Request::Begin(workbook, page) => books::begin_new(self, workbook, page),
            Request::Delete(id) => books::delete(self, id),
            Request::TakeCopy => files::take_copy(self),
            Request::TakeDamaged(id) => files::take_damaged(self, id),
            Request::ReadFile(file) => files::read(self, file),
            Request::Export(langs) => self.exporter.start(self, langs),
            Request::StopExport => self.exporter.stop_and_say(self),
        }
    }

    /// What of the open book is asked for, if one is open.
    fn with_open<T>(&self, of: impl FnOnce(&Open) -> T) -> Option<T> {
        self.app().open.as_ref().map(of)
    }
}
