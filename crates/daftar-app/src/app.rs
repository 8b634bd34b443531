//! Everything on screen, and what changes it.

use crate::edit::{self, Edit, EditError};
use crate::export::{Export, ExportFile};
use crate::page::{BookId, Page};
use crate::shelf::{Cover, Marks, Moment, Shelved};
use crate::steps::Step;
use daftar_core::findings::{Finding, Spot, findings};
use daftar_core::workbook::{ListPlace, Place};
use daftar_core::{ItemId, Msg, Projection, Workbook, project};
use daftar_i18n::Lang;
use std::mem::replace;
use std::rc::Rc;

/// How many changes can be undone. A workbook of the usual size is some 20 KB.
const UNDO_LIMIT: usize = 100;

/// Everything on screen is a function of this.
#[derive(Clone, Debug, Default)]
pub struct App {
    /// The language of the screen. What somebody typed stays as it was typed.
    pub lang: Lang,
    /// What is shown.
    pub page: Page,
    /// The field to bring into view once the page is there.
    pub focus: Option<Place>,
    /// The books on this device.
    pub shelf: Vec<Shelved>,
    /// They have been read: before that an empty shelf says nothing.
    pub is_shelf_read: bool,
    /// The open book.
    pub open: Option<Open>,
    /// Something to say once, until it is dismissed or something else is said.
    pub notice: Option<Msg>,
    /// The files for the lender, and how far they are.
    pub export: Export,
}

/// A book that is being worked on.
#[derive(Clone, Debug)]
pub struct Open {
    /// Which book.
    pub id: BookId,
    /// Whether it may be changed here.
    pub access: Access,
    /// Everything typed.
    pub workbook: Rc<Workbook>,
    /// Everything that follows from it.
    pub projection: Rc<Projection>,
    /// What the checks say of it.
    pub findings: Rc<Vec<Finding>>,
    /// What is known of its copies.
    pub marks: Marks,
    /// The workbook that is durably saved; none before the first time.
    kept: Option<Rc<Workbook>>,
    /// Why the last attempt to save failed.
    failure: Option<Msg>,
    past: Vec<Rc<Workbook>>,
    future: Vec<Rc<Workbook>>,
    /// The field being typed in: its changes are one to undo.
    typing: Option<Place>,
}

/// Whether a book may be changed here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// This is the one window that writes.
    Writing,
    /// Another window writes: here it can only be looked at.
    Reading,
}

/// What the header says of the open book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving<'a> {
    /// Everything typed is durably here, since this moment.
    Saved(Option<Moment>),
    /// Something is on its way.
    Saving,
    /// Something is not saved, and this is why.
    Failed(&'a Msg),
    /// Another window writes.
    Reading,
}

/// What happened, or what somebody wants.
#[derive(Clone, Debug)]
pub enum Action {
    /// Changes the workbook, so it can be undone.
    Edit(Edit),
    /// The field being typed in is left: the next change is another one to undo.
    Settle,
    /// Takes the last change back.
    Undo,
    /// Makes it again.
    Redo,
    /// Shows a page.
    Show(Page),
    /// Shows the page of a finding, and its field.
    Go(Spot),
    /// The field is in view.
    Focused,
    /// Speaks another language.
    Language(Lang),
    /// What stands on this device.
    Shelf(Vec<Shelved>),
    /// A book was read from this device.
    Opened {
        /// Which book.
        id: BookId,
        /// What was read.
        workbook: Rc<Workbook>,
        /// Whether this window may write.
        access: Access,
        /// What is known of its copies.
        marks: Marks,
        /// What to show of it.
        page: Page,
    },
    /// A new book: empty, from an example, or from a file.
    Begin {
        /// A number that no book has.
        id: BookId,
        /// What is in it already.
        workbook: Rc<Workbook>,
        /// What to show of it.
        page: Page,
    },
    /// Back to the shelf.
    Close,
    /// A book is no longer on this device.
    Deleted(BookId),
    /// This workbook is durably on this device.
    Saved {
        /// Of which book.
        id: BookId,
        /// Exactly this one: something may have been typed since.
        workbook: Rc<Workbook>,
        /// When.
        at: Moment,
    },
    /// Saving failed. What was typed stays on the screen.
    NotSaved(BookId, Msg),
    /// Another window has taken over: nothing more is written from here.
    TakenOver(BookId),
    /// A copy was taken away as a file.
    Copied(BookId, Moment),
    /// Making the files for the lender has come this far.
    Export(Export),
    /// One of them is ready.
    Exported(ExportFile),
    /// Something to say.
    Notice(Msg),
    /// It was read.
    Dismiss,
}

/// The state after `action`. Pure: no clock, no storage, no browser.
pub fn update(app: &App, action: Action) -> App {
    let mut next = app.clone();
    match action {
        Action::Edit(edit) => change(&mut next, edit),
        Action::Settle => {
            if let Some(open) = &mut next.open {
                open.typing = None;
            }
        }
        Action::Undo => step_in_time(&mut next, Open::undo, "edit-undone"),
        Action::Redo => step_in_time(&mut next, Open::redo, "edit-redone"),
        Action::Show(page) => show(&mut next, page),
        Action::Go(spot) => go(&mut next, spot),
        Action::Focused => next.focus = None,
        Action::Language(lang) => next.lang = lang,
        Action::Shelf(shelf) => {
            next.shelf = shelf;
            next.is_shelf_read = true;
        }
        Action::Opened { id, workbook, access, marks, page } => {
            next.open = Some(Open::new(id, workbook, access, marks, Kept::Already));
            next.export = Export::default();
            show(&mut next, page);
        }
        Action::Begin { id, workbook, page } => begin(&mut next, id, workbook, page),
        Action::Close => {
            next.open = None;
            show(&mut next, Page::Home);
        }
        Action::Deleted(id) => {
            next.shelf.retain(|book| book.id != id);
            next.notice = Some(Msg::new("book-deleted"));
        }
        Action::Saved { id, workbook, at } => saved(&mut next, id, workbook, at),
        Action::NotSaved(id, why) => {
            if let Some(open) = next.open.as_mut().filter(|open| open.id == id) {
                open.failure = Some(why);
            }
        }
        Action::TakenOver(id) => {
            if let Some(open) = next.open.as_mut().filter(|open| open.id == id) {
                open.access = Access::Reading;
                next.notice = Some(Msg::new("book-taken-over"));
            }
        }
        Action::Copied(id, at) => copied(&mut next, id, at),
        Action::Export(export) => next.export = export,
        Action::Exported(file) => next.export = next.export.with(file),
        Action::Notice(msg) => next.notice = Some(msg),
        Action::Dismiss => next.notice = None,
    }
    next
}

fn change(app: &mut App, edit: Edit) {
    let Some(open) = &mut app.open else { return };
    if open.access == Access::Reading {
        app.notice = Some(Msg::new("edit-read-only"));
        return;
    }
    // Files that were made show what was typed before.
    app.export = Export::default();
    match open.change(edit.clone()) {
        Ok(Some(added)) => {
            let list = match edit {
                Edit::Add(list) | Edit::Copy(list, _) => list,
                Edit::Set { .. } | Edit::Remove(..) => return,
            };
            app.focus = first_field(list, added);
            if let Page::Step(step, item) = &mut app.page
                && step.cards() == Some(list.list)
            {
                *item = Some(added);
            }
        }
        Ok(None) => {
            if let Edit::Remove(..) = edit {
                app.notice = Some(Msg::new("edit-removed"));
            }
        }
        Err(why) => app.notice = Some(why.msg()),
    }
}

/// Where to type after an item was added.
fn first_field(list: ListPlace, item: ItemId) -> Option<Place> {
    let step = Step::of_list(list.list)?;
    let field = step.fields().find(|field| field.list() == Some(list.list))?;
    Some(match list.product {
        None => Place::item(field, item),
        Some(product) => Place::part(field, product, item.0),
    })
}

fn step_in_time(app: &mut App, step: fn(&mut Open) -> bool, said: &str) {
    let Some(open) = &mut app.open else { return };
    if open.access == Access::Writing && step(open) {
        app.export = Export::default();
        app.notice = Some(Msg::new(said));
    }
}

fn show(app: &mut App, page: Page) {
    if let Some(open) = &mut app.open {
        open.typing = None;
    }
    app.focus = None;
    app.notice = None;
    app.page = page;
}

fn go(app: &mut App, spot: Spot) {
    match spot {
        Spot::Field(place) => {
            let Some(step) = Step::of(place.field) else { return };
            let is_card = match (step, place.field.list()) {
                (Step::UnitCost, list) => list.is_some(),
                (_, list) => list == step.cards(),
            };
            show(app, Page::Step(step, place.item.filter(|_| is_card)));
            app.focus = Some(place);
        }
        Spot::List(list) => {
            let Some(step) = Step::of_list(list.list) else { return };
            show(app, Page::Step(step, list.product));
        }
        Spot::Report(name) => show(app, Page::Statement(Some(name.to_owned()))),
    }
}

fn begin(app: &mut App, id: BookId, workbook: Rc<Workbook>, page: Page) {
    let marks = Marks { cover: Cover::of(id), saved: None, copied: None };
    app.shelf.push(Shelved::of(id, &workbook, marks));
    app.open = Some(Open::new(id, workbook, Access::Writing, marks, Kept::NotYet));
    app.export = Export::default();
    show(app, page);
}

fn saved(app: &mut App, id: BookId, workbook: Rc<Workbook>, at: Moment) {
    let mut marks = None;
    if let Some(open) = app.open.as_mut().filter(|open| open.id == id) {
        open.marks.saved = Some(at);
        open.failure = None;
        open.kept = Some(workbook.clone());
        marks = Some(open.marks);
    }
    for book in app.shelf.iter_mut().filter(|book| book.id == id) {
        let marks = marks.unwrap_or(Marks { saved: Some(at), ..book.marks });
        *book = Shelved::of(id, &workbook, marks);
    }
}

fn copied(app: &mut App, id: BookId, at: Moment) {
    if let Some(open) = app.open.as_mut().filter(|open| open.id == id) {
        open.marks.copied = Some(at);
    }
    for book in app.shelf.iter_mut().filter(|book| book.id == id) {
        book.marks.copied = Some(at);
    }
}

/// Whether a book that is opened stands on this device already.
#[derive(Clone, Copy)]
enum Kept {
    Already,
    NotYet,
}

impl Open {
    fn new(id: BookId, workbook: Rc<Workbook>, access: Access, marks: Marks, kept: Kept) -> Open {
        let (projection, findings) = follows(&workbook);
        Open {
            id,
            access,
            projection,
            findings,
            kept: match kept {
                Kept::Already => Some(workbook.clone()),
                Kept::NotYet => None,
            },
            workbook,
            marks,
            failure: None,
            past: Vec::new(),
            future: Vec::new(),
            typing: None,
        }
    }

    /// What is true of its saving now.
    pub fn saving(&self) -> Saving<'_> {
        if self.access == Access::Reading {
            Saving::Reading
        } else if let Some(why) = &self.failure {
            Saving::Failed(why)
        } else if self.is_kept() {
            Saving::Saved(self.marks.saved)
        } else {
            Saving::Saving
        }
    }

    /// Exactly what is typed is durably on this device.
    pub fn is_kept(&self) -> bool {
        self.kept.as_ref().is_some_and(|kept| Rc::ptr_eq(kept, &self.workbook))
    }

    /// Something can be taken back.
    pub fn can_undo(&self) -> bool {
        self.access == Access::Writing && !self.past.is_empty()
    }

    /// Something that was taken back can be made again.
    pub fn can_redo(&self) -> bool {
        self.access == Access::Writing && !self.future.is_empty()
    }

    fn change(&mut self, edit: Edit) -> Result<Option<ItemId>, EditError> {
        let place = match &edit {
            Edit::Set { place, .. } => Some(*place),
            Edit::Add(_) | Edit::Copy(..) | Edit::Remove(..) => None,
        };
        let mut changed = (*self.workbook).clone();
        let added = edit::apply(&mut changed, edit)?;
        if changed == *self.workbook {
            return Ok(added);
        }
        let before = self.replace(Rc::new(changed));
        self.future.clear();
        if place.is_none() || place != self.typing {
            self.past.push(before);
            self.past.drain(..self.past.len().saturating_sub(UNDO_LIMIT));
        } else if self.past.last().is_some_and(|past| **past == *self.workbook) {
            // Typed and typed back: there is nothing to undo. The older one is the saved one.
            if let Some(past) = self.past.pop() {
                self.replace(past);
            }
        }
        self.typing = place;
        Ok(added)
    }

    fn undo(&mut self) -> bool {
        let Some(before) = self.past.pop() else { return false };
        let after = self.replace(before);
        self.future.push(after);
        self.typing = None;
        true
    }

    fn redo(&mut self) -> bool {
        let Some(after) = self.future.pop() else { return false };
        let before = self.replace(after);
        self.past.push(before);
        self.typing = None;
        true
    }

    /// Puts another workbook in the place of this one, and gives this one back.
    fn replace(&mut self, workbook: Rc<Workbook>) -> Rc<Workbook> {
        (self.projection, self.findings) = follows(&workbook);
        replace(&mut self.workbook, workbook)
    }
}

/// Everything that follows from a workbook, once for each change.
fn follows(workbook: &Workbook) -> (Rc<Projection>, Rc<Vec<Finding>>) {
    let projection = project(workbook);
    let findings = findings(workbook, &projection);
    (Rc::new(projection), Rc::new(findings))
}

#[cfg(test)]
mod tests;
