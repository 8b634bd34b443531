//! Lists of a workbook: bounded, each item with an id that stays its own.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What names an item of one list for ever: never its position, never used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemId(pub u32);

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An ordered list of at most `MOST` items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    try_from = "Stored<T>",
    into = "Stored<T>",
    bound(serialize = "T: Clone + Serialize", deserialize = "T: Deserialize<'de>")
)]
pub struct List<T, const MOST: usize> {
    next: u32,
    items: Vec<(ItemId, T)>,
}

/// Why a list is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ListError {
    /// More items than the list holds.
    #[error("more than {most} lines")]
    Full {
        /// How many it holds.
        most: usize,
    },
    /// Two items with one id, or an id that would be given out again.
    #[error("an id is used twice")]
    Id,
}

impl<T, const MOST: usize> Default for List<T, MOST> {
    fn default() -> Self {
        List { next: 1, items: Vec::new() }
    }
}

impl<T, const MOST: usize> List<T, MOST> {
    /// Adds an item at the end and says its id.
    pub fn add(&mut self, item: T) -> Result<ItemId, ListError> {
        if self.items.len() >= MOST || self.next == u32::MAX {
            return Err(ListError::Full { most: MOST });
        }
        let id = ItemId(self.next);
        self.next += 1;
        self.items.push((id, item));
        Ok(id)
    }

    /// Takes an item out. Its id is not used again.
    pub fn remove(&mut self, id: ItemId) -> Option<T> {
        let at = self.items.iter().position(|(other, _)| *other == id)?;
        Some(self.items.remove(at).1)
    }

    /// The item with this id.
    pub fn get(&self, id: ItemId) -> Option<&T> {
        self.items.iter().find(|(other, _)| *other == id).map(|(_, item)| item)
    }

    /// The item with this id, to be changed.
    pub fn get_mut(&mut self, id: ItemId) -> Option<&mut T> {
        self.items.iter_mut().find(|(other, _)| *other == id).map(|(_, item)| item)
    }

    /// The items in order, with their ids.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (ItemId, &T)> + Clone {
        self.items.iter().map(|(id, item)| (*id, item))
    }

    /// The ids in order.
    pub fn ids(&self) -> Vec<ItemId> {
        self.items.iter().map(|(id, _)| *id).collect()
    }

    /// How many items there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// No item at all.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// The form in a file: the next id to give out, and the items.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored<T> {
    next: u32,
    items: Vec<StoredItem<T>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredItem<T> {
    id: ItemId,
    value: T,
}

impl<T, const MOST: usize> TryFrom<Stored<T>> for List<T, MOST> {
    type Error = ListError;

    fn try_from(stored: Stored<T>) -> Result<Self, ListError> {
        if stored.items.len() > MOST {
            return Err(ListError::Full { most: MOST });
        }
        let mut ids: Vec<ItemId> = stored.items.iter().map(|item| item.id).collect();
        ids.sort_unstable();
        let twice = ids.windows(2).any(|pair| pair[0] == pair[1]);
        let reused = ids.last().is_some_and(|last| last.0 >= stored.next);
        if twice || reused || ids.first() == Some(&ItemId(0)) || stored.next == 0 {
            return Err(ListError::Id);
        }
        let items = stored.items.into_iter().map(|item| (item.id, item.value)).collect();
        Ok(List { next: stored.next, items })
    }
}

impl<T, const MOST: usize> From<List<T, MOST>> for Stored<T> {
    fn from(list: List<T, MOST>) -> Stored<T> {
        let items = list.items.into_iter().map(|(id, value)| StoredItem { id, value }).collect();
        Stored { next: list.next, items }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_never_used_again() {
        let mut list = List::<&str, 3>::default();
        let a = list.add("a").unwrap();
        let b = list.add("b").unwrap();
        assert_eq!(list.remove(b), Some("b"));
        let c = list.add("c").unwrap();
        assert_ne!(b, c);
        assert_eq!((list.get(a), list.get(b), list.get(c)), (Some(&"a"), None, Some(&"c")));
        list.add("d").unwrap();
        assert_eq!(list.add("e"), Err(ListError::Full { most: 3 }));
        assert_eq!(list.remove(b), None);
    }
}
