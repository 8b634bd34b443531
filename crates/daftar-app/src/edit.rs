//! One change to a workbook.

use daftar_core::list::ListError;
use daftar_core::workbook::{FieldError, ListPlace, Place, Value};
use daftar_core::{Arg, ItemId, Msg, Workbook};

/// One change. It names one field or one item, so that what was undone can be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Answers a question, or empties its field.
    Set {
        /// Which field.
        place: Place,
        /// The answer; none empties it.
        value: Option<Value>,
    },
    /// Adds an empty item.
    Add(ListPlace),
    /// Adds a copy of an item.
    Copy(ListPlace, ItemId),
    /// Takes an item out.
    Remove(ListPlace, ItemId),
}

/// Why a change was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The answer does not fit its field.
    #[error(transparent)]
    Field(#[from] FieldError),
    /// The list takes no more items.
    #[error(transparent)]
    List(#[from] ListError),
    /// The list or the item is no longer there.
    #[error("no such item")]
    Gone,
}

impl EditError {
    /// What to tell the person.
    pub fn msg(self) -> Msg {
        match self {
            EditError::List(ListError::Full { most }) => {
                let most = i64::try_from(most).unwrap_or(i64::MAX);
                Msg::new("edit-list-full").with("most", Arg::Count(most))
            }
            EditError::Field(_) => Msg::new("edit-not-kept"),
            EditError::List(ListError::Id) | EditError::Gone => Msg::new("edit-gone"),
        }
    }
}

/// Makes a change. Says which item it added; on an error nothing has changed.
pub fn apply(book: &mut Workbook, edit: Edit) -> Result<Option<ItemId>, EditError> {
    match edit {
        Edit::Set { place, value } => {
            book.set(place, value)?;
            Ok(None)
        }
        Edit::Add(list) => Ok(Some(book.add(list).ok_or(EditError::Gone)??)),
        Edit::Copy(list, of) => Ok(Some(book.add_copy(list, of).ok_or(EditError::Gone)??)),
        Edit::Remove(list, item) => match book.remove(list, item) {
            true => Ok(None),
            false => Err(EditError::Gone),
        },
    }
}
