//! The language of the page: chosen once, kept on this device.

use super::Shell;
use super::js::{document, window};
use super::texts;
use daftar_app::Action;
use daftar_core::Msg;
use daftar_i18n::Lang;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

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

/// Speaks a language, once its words are here.
pub fn speak(shell: &Rc<Shell>, lang: Lang) {
    if texts::known(lang).is_some() {
        shell.act(Action::Language(lang));
        return;
    }
    let shell = shell.clone();
    spawn_local(async move {
        match texts::localizer(lang).await {
            Ok(_) => shell.act(Action::Language(lang)),
            Err(_) => shell.act(Action::Notice(Msg::new("language-not-loaded"))),
        }
    });
}

/// Fetches the other languages, so that they are here when there is no network.
pub fn fetch_others() {
    spawn_local(async {
        for &lang in Lang::ALL {
            // What fails now is tried again when somebody asks for it.
            let _ = texts::localizer(lang).await;
        }
    });
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
    if let Some(say) = texts::known(lang) {
        document.set_title(&say.key("app-title"));
    }
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}
