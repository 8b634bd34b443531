//! Saves what is typed, shortly after it is typed, and says when it is on the disk.

use super::storage::{StorageError, Written};
use super::{Shell, clock, js};
use daftar_app::{Action, BookId, Marks, Open};
use daftar_core::{Msg, Workbook};
use gloo_timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

/// How long letters are gathered before they are written.
const GATHER_MS: u32 = 250;
/// How long to wait before a failed writing is tried again.
const RETRY_MS: u32 = 5_000;

/// What is still to be written.
#[derive(Default)]
pub struct Keeper {
    waiting: RefCell<BTreeMap<BookId, (Rc<Workbook>, Marks)>>,
    timer: RefCell<Option<Timeout>>,
    busy: Cell<bool>,
    /// The newest generation of each book that was read or written here.
    generations: RefCell<BTreeMap<BookId, u64>>,
    asked_to_persist: Cell<bool>,
}

impl Keeper {
    /// The generation of a book that was just read.
    pub fn knows(&self, id: BookId, generation: u64) {
        self.generations.borrow_mut().insert(id, generation);
    }

    /// Nothing of a book that was removed is written again.
    pub fn forget(&self, id: BookId) {
        self.waiting.borrow_mut().remove(&id);
        self.generations.borrow_mut().remove(&id);
    }

    /// Writes an open book soon.
    pub fn keep(&self, shell: &Rc<Shell>, open: &Open) {
        self.waiting.borrow_mut().insert(open.id, (open.workbook.clone(), open.marks));
        self.after(shell, GATHER_MS);
    }

    /// Writes at once what is waiting.
    pub fn hurry(&self, shell: &Rc<Shell>) {
        self.timer.take();
        run(shell);
    }

    /// Writes the marks of the open book.
    pub fn keep_marks(&self, shell: &Rc<Shell>) {
        let Some((id, marks)) = shell.with_open(|open| (open.id, open.marks)) else { return };
        let storage = shell.storage.clone();
        spawn_local(async move {
            // When it fails the file is taken away all the same, and only its date is not known.
            let _ = storage.mark(id, marks).await;
        });
    }

    fn after(&self, shell: &Rc<Shell>, wait_ms: u32) {
        let mut timer = self.timer.borrow_mut();
        if timer.is_none() {
            let shell = shell.clone();
            *timer = Some(Timeout::new(wait_ms, move || {
                // The timer has run: it is dropped without being cancelled.
                if let Some(timer) = shell.keeper.timer.take() {
                    timer.forget();
                }
                run(&shell);
            }));
        }
    }
}

/// Writes what is waiting, one book after the other, until nothing is.
fn run(shell: &Rc<Shell>) {
    if shell.keeper.busy.replace(true) {
        return;
    }
    let shell = shell.clone();
    spawn_local(async move {
        loop {
            let next = shell.keeper.waiting.borrow_mut().pop_first();
            let Some((id, (workbook, marks))) = next else { break };
            if write(&shell, id, &workbook, marks).await.is_err() {
                // What was typed since is newer than what failed.
                let mut waiting = shell.keeper.waiting.borrow_mut();
                waiting.entry(id).or_insert((workbook, marks));
                break;
            }
        }
        shell.keeper.busy.set(false);
        if !shell.keeper.waiting.borrow().is_empty() {
            shell.keeper.after(&shell, RETRY_MS);
        }
    });
}

async fn write(
    shell: &Rc<Shell>,
    id: BookId,
    workbook: &Rc<Workbook>,
    marks: Marks,
) -> Result<(), StorageError> {
    let at = clock::now();
    let marks = Marks { saved: Some(at), ..marks };
    let known = shell.keeper.generations.borrow().get(&id).copied().unwrap_or(0);
    let text = daftar_store::save(workbook);
    match shell.storage.write(id, known, &text, marks).await {
        Ok(Written::As(generation)) => {
            shell.keeper.knows(id, generation);
            shell.act(Action::Saved { id, workbook: workbook.clone(), at });
            ask_to_persist(shell);
            Ok(())
        }
        Ok(Written::Overtaken) => {
            shell.act(Action::TakenOver(id));
            Ok(())
        }
        Err(why) => {
            shell.act(Action::NotSaved(id, Msg::new(why.key())));
            Err(why)
        }
    }
}

/// Asks the browser, once, not to clear the books away by itself.
fn ask_to_persist(shell: &Rc<Shell>) {
    if shell.keeper.asked_to_persist.replace(true) {
        return;
    }
    let navigator = JsValue::from(js::window().navigator());
    if let Some(storage) = js::get(&navigator, "storage") {
        // Its answer changes nothing here: a copy is asked for either way.
        let _ = js::call(&storage, "persist", &[]);
    }
}
