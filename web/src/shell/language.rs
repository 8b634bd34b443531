//! The language of the page: chosen once, kept on this device.

use super::js::{document, window};
use daftar_i18n::{Lang, Localizer};

const KEY: &str = "daftar-language";

/// The language chosen last, or the first one the browser asks for that there is.
pub fn of_device() -> Lang {
    let stored = storage().and_then(|storage| storage.get_item(KEY).ok().flatten());
    let wanted = window().navigator().languages();
    stored
        .and_then(|code| Lang::from_code(&code))
        .or_else(|| {
            wanted
                .iter()
                .filter_map(|code| code.as_string())
                .find_map(|code| Lang::from_code(&code))
        })
        .unwrap_or_default()
}

/// Sets the language and the direction of the page, and remembers it.
pub fn choose(lang: Lang) {
    if let Some(storage) = storage() {
        // Without it the browser's own language is taken next time: nothing is lost.
        let _ = storage.set_item(KEY, lang.code());
    }
    apply(lang);
}

/// Sets the language and the direction of the page.
pub fn apply(lang: Lang) {
    let document = document();
    if let Some(root) = document.document_element() {
        // Both are attributes that every page takes.
        let _ = root.set_attribute("lang", lang.code());
        let _ = root.set_attribute("dir", lang.direction().code());
    }
    document.set_title(&Localizer::new(lang).key("app-title"));
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}
