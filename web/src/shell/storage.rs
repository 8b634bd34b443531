//! The books on this device, in IndexedDB.
//!
//! A book is three records: two slots for its text, written in turn, and a line of marks with
//! the generation of the newest slot. A slot and the marks are written in one transaction
//! that the browser reports only once it is on the disk.

use super::js;
use daftar_app::{BookId, Marks};
use daftar_store::slots::{self, Recovery};
use idb::{Database, DatabaseEvent, Factory, ObjectStore, ObjectStoreParams, Query, Transaction};
use std::cell::RefCell;
use std::collections::BTreeMap;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbTransaction};

const NAME: &str = "daftar";
const VERSION: u32 = 1;
const BOOKS: &str = "books";

/// The connection, opened when it is first needed and again after it failed.
#[derive(Default)]
pub struct Storage {
    database: RefCell<Option<IdbDatabase>>,
}

/// A book as it stands on this device.
pub struct Stored {
    /// Which book.
    pub id: BookId,
    /// Its two slots.
    pub slots: [Option<String>; slots::SLOTS],
    /// What is known of its copies.
    pub marks: Marks,
}

/// What became of a writing.
pub enum Written {
    /// It is on the disk, as this generation.
    As(u64),
    /// Another window wrote in the meantime. Nothing was written.
    Overtaken,
}

/// Why the browser did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// No room is left.
    Full,
    /// Anything else.
    Failed,
}

impl StorageError {
    /// The end of the message `save-`.
    pub const fn key(self) -> &'static str {
        match self {
            StorageError::Full => "save-full",
            StorageError::Failed => "save-failed",
        }
    }
}

impl Stored {
    /// The newest whole text.
    pub fn recover(&self) -> Recovery {
        slots::recover(&self.slots)
    }
}

impl Storage {
    /// Every book, in the order of their numbers.
    pub async fn all(&self) -> Result<Vec<Stored>, StorageError> {
        self.again(async || {
            let store = self.reading().await?;
            // Both are asked before either is waited for: a transaction without a request ends.
            let keys = store.get_all_keys(None, None).map_err(read_error)?;
            let values = store.get_all(None, None).map_err(read_error)?;
            let keys = keys.await.map_err(read_error)?;
            let values = values.await.map_err(read_error)?;
            Ok(books(keys.into_iter().zip(values)))
        })
        .await
    }

    /// The numbers of all books.
    pub async fn ids(&self) -> Result<Vec<BookId>, StorageError> {
        let keys = self
            .again(async || {
                let store = self.reading().await?;
                store.get_all_keys(None, None).map_err(read_error)?.await.map_err(read_error)
            })
            .await?;
        let keys = keys.into_iter().filter_map(|key| key.as_string());
        Ok(keys.filter_map(|key| key.split_once('/')?.0.parse().ok().map(BookId)).collect())
    }

    /// One book; none when it is not on this device.
    pub async fn read(&self, id: BookId) -> Result<Option<Stored>, StorageError> {
        let all = self.all().await?;
        Ok(all.into_iter().find(|book| book.id == id))
    }

    /// Writes a text as the generation after `known`, and the marks beside it.
    pub async fn write(
        &self,
        id: BookId,
        known: u64,
        text: &str,
        marks: Marks,
    ) -> Result<Written, StorageError> {
        self.again(async || {
            let (transaction, store) = self.writing().await?;
            let newest = generation(&store, id).await?;
            if newest > known {
                // Nothing was asked to be written: it ends by itself.
                return Ok(Written::Overtaken);
            }
            let next = known + 1;
            let slot = slot_key(id, slots::slot_of(next));
            put(&store, &slot, &slots::seal(next, text))?;
            put(&store, &marks_key(id), &format!("{next} {marks}"))?;
            committed(transaction).await?;
            Ok(Written::As(next))
        })
        .await
    }

    /// Writes the marks of a book again, with the generation they were written with.
    pub async fn mark(&self, id: BookId, marks: Marks) -> Result<(), StorageError> {
        self.again(async || {
            let (transaction, store) = self.writing().await?;
            let newest = generation(&store, id).await?;
            put(&store, &marks_key(id), &format!("{newest} {marks}"))?;
            committed(transaction).await
        })
        .await
    }

    /// Removes a book.
    pub async fn delete(&self, id: BookId) -> Result<(), StorageError> {
        self.again(async || {
            let (transaction, store) = self.writing().await?;
            let slots = (0..slots::SLOTS).map(|slot| slot_key(id, slot));
            for key in slots.chain([marks_key(id)]) {
                store.delete(Query::Key(key.into())).map_err(write_error)?;
            }
            committed(transaction).await
        })
        .await
    }

    /// Tries a second time with a new connection: an old one may be of no more use.
    async fn again<T>(
        &self,
        attempt: impl AsyncFn() -> Result<T, StorageError>,
    ) -> Result<T, StorageError> {
        match attempt().await {
            Err(StorageError::Failed) => {
                if let Some(database) = self.database.take() {
                    database.close();
                }
                attempt().await
            }
            other => other,
        }
    }

    async fn reading(&self) -> Result<ObjectStore, StorageError> {
        let database = Database::from(self.database().await?);
        let mode = idb::TransactionMode::ReadOnly;
        let transaction = database.transaction(&[BOOKS], mode).map_err(read_error)?;
        transaction.object_store(BOOKS).map_err(read_error)
    }

    /// A transaction that is reported as done only once it is on the disk.
    async fn writing(&self) -> Result<(Transaction, ObjectStore), StorageError> {
        let database = self.database().await?;
        let strict = js::object(&[("durability", "strict".into())]);
        let arguments = [BOOKS.into(), "readwrite".into(), strict];
        let opened = js::call(&database, "transaction", &arguments);
        let transaction = opened.map_err(|_| StorageError::Failed)?;
        let transaction = Transaction::from(transaction.unchecked_into::<IdbTransaction>());
        let store = transaction.object_store(BOOKS).map_err(write_error)?;
        Ok((transaction, store))
    }

    async fn database(&self) -> Result<IdbDatabase, StorageError> {
        if let Some(database) = &*self.database.borrow() {
            return Ok(database.clone());
        }
        let factory = Factory::new().map_err(read_error)?;
        let mut request = factory.open(NAME, Some(VERSION)).map_err(read_error)?;
        request.on_upgrade_needed(|event| {
            let Ok(database) = event.database() else { return };
            // Where it fails the opening fails too, and that is reported.
            let _ = database.create_object_store(BOOKS, ObjectStoreParams::new());
        });
        let database = IdbDatabase::from(request.await.map_err(read_error)?);
        *self.database.borrow_mut() = Some(database.clone());
        Ok(database)
    }
}

fn slot_key(id: BookId, slot: usize) -> String {
    format!("{}/{slot}", id.0)
}

fn marks_key(id: BookId) -> String {
    format!("{}/marks", id.0)
}

fn put(store: &ObjectStore, key: &str, text: &str) -> Result<(), StorageError> {
    // The request is not waited for: the transaction is.
    store.put(&text.into(), Some(&key.into())).map(drop).map_err(write_error)
}

/// The generation that was written last; 0 before the first.
async fn generation(store: &ObjectStore, id: BookId) -> Result<u64, StorageError> {
    let request = store.get(Query::Key(marks_key(id).into())).map_err(read_error)?;
    let marks = request.await.map_err(read_error)?.and_then(|value| value.as_string());
    let first = marks.as_deref().and_then(|text| text.split(' ').next()?.parse().ok());
    Ok(first.unwrap_or(0))
}

async fn committed(transaction: Transaction) -> Result<(), StorageError> {
    let raw = IdbTransaction::from(transaction);
    let done = Transaction::from(raw.clone()).await;
    match done {
        Ok(result) if result.is_committed() => Ok(()),
        Ok(_) => Err(match raw.error() {
            Some(why) if why.name() == "QuotaExceededError" => StorageError::Full,
            _ => StorageError::Failed,
        }),
        Err(why) => Err(write_error(why)),
    }
}

/// Puts the records of each book together. A record of nothing we know is left alone.
fn books(records: impl Iterator<Item = (JsValue, JsValue)>) -> Vec<Stored> {
    let mut books: BTreeMap<BookId, Stored> = BTreeMap::new();
    for (key, value) in records {
        let (Some(key), Some(text)) = (key.as_string(), value.as_string()) else { continue };
        let Some((id, part)) = key.split_once('/') else { continue };
        let Ok(id) = id.parse().map(BookId) else { continue };
        let marks = Marks { cover: daftar_app::Cover::of(id), ..Marks::default() };
        let new = || Stored { id, slots: [const { None }; slots::SLOTS], marks };
        let book = books.entry(id).or_insert_with(new);
        match part {
            "marks" => {
                let marks = text.split_once(' ').and_then(|(_, marks)| marks.parse().ok());
                book.marks = marks.unwrap_or(book.marks);
            }
            slot => {
                let slot = slot.parse().ok().and_then(|slot: usize| book.slots.get_mut(slot));
                if let Some(slot) = slot {
                    *slot = Some(text);
                }
            }
        }
    }
    books.into_values().collect()
}

fn read_error(_: idb::Error) -> StorageError {
    StorageError::Failed
}

fn write_error(why: idb::Error) -> StorageError {
    if why.to_string().contains("QuotaExceeded") {
        StorageError::Full
    } else {
        StorageError::Failed
    }
}
