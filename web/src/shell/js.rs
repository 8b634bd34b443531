//! What the bindings do not offer: properties and methods by name.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A property that is there.
pub fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(object, &name.into()).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// An object with these properties.
pub fn object(properties: &[(&str, JsValue)]) -> JsValue {
    let object = js_sys::Object::new();
    for (name, value) in properties {
        // A plain object takes any property.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

/// Calls a method by its name.
pub fn call(object: &JsValue, name: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let method = get(object, name).ok_or(JsValue::UNDEFINED)?;
    let arguments: Array = arguments.iter().collect();
    method.dyn_into::<Function>()?.apply(object, &arguments)
}

/// The window of this page.
pub fn window() -> web_sys::Window {
    web_sys::window().expect("a page has a window")
}

/// The document of this page.
pub fn document() -> web_sys::Document {
    window().document().expect("a window has a document")
}
