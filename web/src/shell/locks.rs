//! One window writes a book; the others only show it.

use super::js;
use daftar_app::{Access, BookId};
use js_sys::{Function, Promise};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The locks this window holds: for each, what lets go of it.
#[derive(Default)]
pub struct Locks {
    held: Rc<RefCell<BTreeMap<BookId, Function>>>,
}

impl Locks {
    /// Takes the lock of a book, if no other window has it.
    ///
    /// A browser without locks gives writing access: the generation of what is stored still
    /// keeps an old window from writing over a newer text.
    pub async fn take(&self, id: BookId) -> Access {
        if self.held.borrow().contains_key(&id) {
            return Access::Writing;
        }
        let navigator = JsValue::from(js::window().navigator());
        let Some(locks) = js::get(&navigator, "locks") else { return Access::Writing };
        let held = self.held.clone();
        let answer = Promise::new(&mut |resolve, _| ask(&locks, id, held.clone(), resolve));
        match JsFuture::from(answer).await {
            Ok(granted) if granted.is_falsy() => Access::Reading,
            _ => Access::Writing,
        }
    }

    /// Lets go of every lock but that of the open book.
    pub fn let_go_of_others(&self, open: Option<BookId>) {
        self.held.borrow_mut().retain(|id, let_go| {
            let keep = Some(*id) == open;
            if !keep {
                // Settling a promise cannot fail.
                let _ = let_go.call0(&JsValue::UNDEFINED);
            }
            keep
        });
    }
}

/// Asks for the lock. It is held as long as the promise that the callback gives is open.
fn ask(
    locks: &JsValue,
    id: BookId,
    held: Rc<RefCell<BTreeMap<BookId, Function>>>,
    answer: Function,
) {
    let answer_none = answer.clone();
    let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        let is_ours = !lock.is_null() && !lock.is_undefined();
        // Settling a promise cannot fail.
        let _ = answer.call1(&JsValue::UNDEFINED, &is_ours.into());
        if !is_ours {
            return JsValue::UNDEFINED;
        }
        let until = Promise::new(&mut |let_go, _| {
            held.borrow_mut().insert(id, let_go);
        });
        until.unchecked_into()
    });
    let only_if_free = js::object(&[("ifAvailable", true.into())]);
    let name = format!("daftar-book-{}", id.0);
    let asked = js::call(locks, "request", &[name.into(), only_if_free, granted]);
    spawn_local(async move {
        // It answers once the lock is let go of; where it is refused at once there are no
        // locks to be had, and writing goes on without.
        let refused = match asked {
            Ok(asked) => JsFuture::from(asked.unchecked_into::<Promise>()).await.is_err(),
            Err(_) => true,
        };
        if refused {
            let _ = answer_none.call1(&JsValue::UNDEFINED, &true.into());
        }
    });
}
