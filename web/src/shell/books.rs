//! The shelf of this device: what stands on it, taking a book down, removing one.

use super::storage::Stored;
use super::{Request, Shell, address, texts};
use daftar_app::{Access, Action, Address, BookId, Page, ShelfState, Shelved, next_id};
use daftar_core::{Msg, Workbook};
use daftar_store::slots::{Kept, Recovery};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// Reads the shelf, then shows what the address says.
pub fn begin(shell: &Rc<Shell>) {
    let shell = shell.clone();
    spawn_local(async move {
        let wanted = address::current();
        match shell.storage.all().await {
            Ok(books) => shell.act(Action::Shelf(books.iter().map(shelved).collect())),
            Err(_) => {
                shell.act(Action::Shelf(Vec::new()));
                shell.act(Action::Notice(Msg::new("storage-missing")));
            }
        }
        shell.follows_address.set(true);
        address::go(&shell, wanted);
        address::follow(&shell);
    });
}

/// The newest whole text of a book, read.
fn workbook(recovery: &Recovery) -> Option<(&Kept, Result<Workbook, Msg>)> {
    let kept = match recovery {
        Recovery::Whole(kept) | Recovery::Older(kept) => kept,
        Recovery::Empty | Recovery::Lost => return None,
    };
    let read = daftar_store::open(kept.text.as_bytes()).map_err(|why| why.msg());
    Some((kept, read))
}

fn shelved(stored: &Stored) -> Shelved {
    match workbook(&stored.recover()) {
        Some((_, Ok(book))) => Shelved::of(stored.id, &book, stored.marks),
        _ => Shelved {
            id: stored.id,
            name: None,
            done: 0,
            state: ShelfState::Damaged,
            marks: stored.marks,
        },
    }
}

/// Opens a book of this device, to write where no other window does.
pub fn open(shell: &Rc<Shell>, address: Address) {
    let Some(id) = address.book else { return };
    let shell = shell.clone();
    spawn_local(async move {
        let access = shell.locks.take(id).await;
        if let Err(why) = read(&shell, id, access, address.page).await {
            let open = shell.with_open(|open| open.id);
            shell.locks.let_go_of_others(open);
            shell.act(Action::Close);
            // The address still names the book that could not be opened.
            address::show(&shell.app());
            shell.act(Action::Notice(why));
        }
    });
}

async fn read(shell: &Rc<Shell>, id: BookId, access: Access, page: Page) -> Result<(), Msg> {
    let stored = shell.storage.read(id).await.map_err(|_| Msg::new("storage-missing"))?;
    let stored = stored.ok_or_else(|| Msg::new("book-not-here"))?;
    let recovery = stored.recover();
    let said = recovery.msg();
    let lost = || said.clone().unwrap_or_else(|| Msg::new("book-not-here"));
    let (kept, book) = workbook(&recovery).ok_or_else(lost)?;
    let workbook = Rc::new(book?);
    shell.keeper.knows(id, kept.generation);
    shell.act(Action::Opened { id, workbook, access, marks: stored.marks, page });
    if let Some(msg) = said {
        shell.act(Action::Notice(msg));
    }
    Ok(())
}

/// Puts a new book on the shelf, under a number that no other window has taken.
pub fn begin_new(shell: &Rc<Shell>, workbook: Rc<Workbook>, page: Page) {
    let shell = shell.clone();
    spawn_local(async move {
        let known = shell.app().shelf.iter().map(|book| book.id).collect::<Vec<BookId>>();
        // Where nothing can be read nothing can be taken from anybody either.
        let stored = shell.storage.ids().await.unwrap_or_default();
        let mut id = next_id(known.into_iter().chain(stored));
        while shell.locks.take(id).await == Access::Reading {
            id = next_id([id]);
        }
        shell.act(Action::Begin { id, workbook, page });
    });
}

/// Puts an example on the shelf, in the language of the screen.
pub fn begin_example(shell: &Rc<Shell>, name: String) {
    let shell = shell.clone();
    spawn_local(async move {
        let text = texts::example(&name, shell.app().lang).await;
        match text.map(|text| daftar_store::open(text.as_bytes())) {
            Ok(Ok(workbook)) => shell.ask(Request::Begin(Rc::new(workbook), Page::Plan)),
            Ok(Err(why)) => shell.act(Action::Notice(why.msg())),
            Err(_) => shell.act(Action::Notice(Msg::new("example-not-loaded"))),
        }
    });
}

/// Removes a book from this device, unless another window is writing in it.
pub fn delete(shell: &Rc<Shell>, id: BookId) {
    let shell = shell.clone();
    spawn_local(async move {
        let access = shell.locks.take(id).await;
        shell.locks.let_go_of_others(shell.with_open(|open| open.id));
        if access == Access::Reading {
            shell.act(Action::Notice(Msg::new("book-open-elsewhere")));
            return;
        }
        shell.keeper.forget(id);
        match shell.storage.delete(id).await {
            Ok(()) => shell.act(Action::Deleted(id)),
            Err(why) => shell.act(Action::Notice(Msg::new(why.key()))),
        }
    });
}
