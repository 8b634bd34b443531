//! Icons out of the sprite of the page. A word always stands beside them.

use yew::prelude::*;

/// An icon of the usual size.
pub fn icon(name: &str) -> Html {
    drawn("i", name)
}

/// A small icon.
pub fn icon_small(name: &str) -> Html {
    drawn("i s", name)
}

/// A large icon.
pub fn icon_large(name: &str) -> Html {
    drawn("i l", name)
}

/// An icon that points along the reading direction.
pub fn icon_directed(name: &str) -> Html {
    drawn("i dir", name)
}

fn drawn(class: &'static str, name: &str) -> Html {
    html! {
        <svg {class} aria-hidden="true"><use href={format!("#i-{name}")} /></svg>
    }
}
