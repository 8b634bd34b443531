//! How far the plan is, as the squares of a copybook.

use daftar_app::{Progress, Step, progress};
use daftar_core::Workbook;
use yew::prelude::*;

/// One square a step; `here` is the step that is open. The words stand beside it.
pub fn squares(book: &Workbook, here: Option<Step>) -> Html {
    html! {
        <span class="sq xl" aria-hidden="true">
            { for Step::ALL.iter().map(|&step| {
                let class = match progress(book, step) {
                    _ if here == Some(step) => "c",
                    Progress::Done => "d",
                    Progress::Started => "h",
                    Progress::Empty => "",
                };
                html! { <i {class}></i> }
            }) }
        </span>
    }
}
