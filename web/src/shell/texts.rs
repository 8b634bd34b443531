//! Texts of the site that are fetched when they are needed: the words of each language, and
//! the examples. In the module they would be half as much again to load before the first page.

use super::js;
use daftar_i18n::{Lang, Localizer};
use js_sys::Promise;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlMetaElement;

thread_local! {
    static READ: RefCell<Vec<Localizer>> = const { RefCell::new(Vec::new()) };
}

/// The localizer of a language that was read already.
pub fn known(lang: Lang) -> Option<Localizer> {
    READ.with_borrow(|read| read.iter().copied().find(|say| say.lang() == lang))
}

/// The localizer of a language, fetched the first time.
pub async fn localizer(lang: Lang) -> Result<Localizer, JsValue> {
    if let Some(say) = known(lang) {
        return Ok(say);
    }
    let name = published("daftar-catalogues", &format!("catalogue-{}-", lang.code()));
    let text = fetched(&name.ok_or(JsValue::UNDEFINED)?).await?;
    // It may have been fetched twice at the same time.
    Ok(known(lang).unwrap_or_else(|| {
        let say = Localizer::read(lang, text);
        READ.with_borrow_mut(|read| read.push(say));
        say
    }))
}

/// The names of the examples there are in a language.
pub fn examples(lang: Lang) -> Vec<String> {
    let end = format!("-{}-", lang.code());
    let names = all("daftar-examples").into_iter().filter_map(|file| {
        let name = file.strip_prefix("example-")?.split_once(&end)?.0;
        Some(name.to_owned())
    });
    names.collect()
}

/// The file of an example in a language.
pub async fn example(name: &str, lang: Lang) -> Result<String, JsValue> {
    let start = format!("example-{name}-{}-", lang.code());
    let name = published("daftar-examples", &start).ok_or(JsValue::UNDEFINED)?;
    fetched(&name).await
}

/// The file of a list of the page that begins so.
fn published(list: &str, start: &str) -> Option<String> {
    all(list).into_iter().find(|name| name.starts_with(start))
}

fn all(list: &str) -> Vec<String> {
    let meta = js::document().query_selector(&format!("meta[name={list}]")).ok().flatten();
    let meta = meta.and_then(|meta| meta.dyn_into::<HtmlMetaElement>().ok());
    let content = meta.map(|meta| meta.content()).unwrap_or_default();
    content.split_whitespace().map(str::to_owned).collect()
}

async fn fetched(name: &str) -> Result<String, JsValue> {
    let answer = promised(js::call(&js::window(), "fetch", &[name.into()])?).await?;
    if js::get(&answer, "ok").is_none_or(|ok| ok.is_falsy()) {
        return Err(JsValue::UNDEFINED);
    }
    let text = promised(js::call(&answer, "text", &[])?).await?;
    text.as_string().ok_or(JsValue::UNDEFINED)
}

async fn promised(promise: JsValue) -> Result<JsValue, JsValue> {
    JsFuture::from(promise.dyn_into::<Promise>()?).await
}
