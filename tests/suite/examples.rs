//! What always holds, of the workbooks that come with Daftar and of any other.

use crate::always::always;
use crate::generated::{largest, workbooks};
use daftar_core::Workbook;
use daftar_i18n::Lang;
use daftar_store::examples;
use proptest::prelude::*;

#[test]
fn every_example() {
    for example in examples::ALL {
        for lang in Lang::ALL {
            always(example.name, &example.workbook(lang.code()));
        }
    }
}

#[test]
fn nothing_typed() {
    always("nothing", &Workbook::default());
}

/// Limits hold together: no sum overflows, nothing is refused in the end.
#[test]
fn the_largest_workbook() {
    always("the largest", &largest());
}

/// Few enough for the inner loop; `PROPTEST_CASES` asks for more.
fn cases() -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    asked.unwrap_or(24)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn any_workbook(book in workbooks()) {
        always("any", &book);
    }
}
