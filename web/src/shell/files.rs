//! Files that are taken away, and files that are read.

use super::{Request, Shell, clock, js};
use daftar_app::{Action, BookId, Page, file_stem};
use daftar_core::{Msg, limits};
use js_sys::{Array, Uint8Array};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

/// Takes the open book away as a file.
pub fn take_copy(shell: &Rc<Shell>) {
    let copy = shell.with_open(|open| {
        let name = format!("{}.daftar", file_stem(&open.workbook, "daftar"));
        (open.id, name, daftar_store::save(&open.workbook))
    });
    let Some((id, name, text)) = copy else { return };
    match download(&name, &text.into(), "application/json") {
        Ok(()) => shell.act(Action::Copied(id, clock::now())),
        Err(_) => shell.act(Action::Notice(Msg::new("file-not-written"))),
    }
}

/// Takes the text of a book that cannot be read, for somebody who may repair it.
pub fn take_damaged(shell: &Rc<Shell>, id: BookId) {
    let shell = shell.clone();
    spawn_local(async move {
        let stored = shell.storage.read(id).await.ok().flatten();
        let texts = stored.map(|book| book.slots.into_iter().flatten().collect::<Vec<String>>());
        let text = texts.unwrap_or_default().join("\n");
        if download("daftar.txt", &text.into(), "text/plain").is_err() {
            shell.act(Action::Notice(Msg::new("file-not-written")));
        }
    });
}

/// Reads a book from a file and puts it on the shelf.
pub fn read(shell: &Rc<Shell>, file: File) {
    let shell = shell.clone();
    spawn_local(async move {
        let read = match start_of(&file).await {
            Ok(bytes) => daftar_store::open(&bytes).map_err(|why| why.msg()),
            Err(_) => Err(Msg::new("file-not-read")),
        };
        match read {
            Ok(workbook) => {
                shell.ask(Request::Begin(Rc::new(workbook), Page::Plan));
            }
            Err(msg) => shell.act(Action::Notice(msg)),
        }
    });
}

/// The bytes of a file, and never more than one beyond what a book may have: that is enough
/// to know that it is too big.
async fn start_of(file: &File) -> Result<Vec<u8>, JsValue> {
    let most = u32::try_from(limits::FILE_BYTES).unwrap_or(u32::MAX);
    let part = file.slice_with_f64_and_f64(0.0, f64::from(most) + 1.0)?;
    let buffer = JsFuture::from(part.array_buffer()).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Where the browser holds bytes so that they can be taken as a file.
pub fn held(bytes: &JsValue, kind: &str) -> Result<String, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_u8_array_sequence_and_options(&Array::of1(bytes), &options)?;
    Url::create_object_url_with_blob(&blob)
}

/// Lets go of what [`held`] gave.
pub fn release(url: &str) {
    // Revoking what is not held does nothing.
    let _ = Url::revoke_object_url(url);
}

fn download(name: &str, text: &JsValue, kind: &str) -> Result<(), JsValue> {
    let url = held(text, kind)?;
    let link = js::document().create_element("a")?.unchecked_into::<HtmlAnchorElement>();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser has taken hold of it by the time the next task runs.
    gloo_timers::callback::Timeout::new(10_000, move || release(&url)).forget();
    Ok(())
}
