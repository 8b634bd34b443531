//! Plans that no example is like: empty lists, zeros, the largest amounts, months beyond the plan.

use crate::figures::compare;
use crate::file::File;
use crate::small_engine::recalculate;
use crate::xlsx;
use daftar_core::{generate, project};
use daftar_i18n::Lang;
use proptest::prelude::*;

/// More figures than this take the small engine too long.
const FIGURES: u32 = 20_000;

proptest! {
    // One case recalculates a whole plan. `PROPTEST_CASES` asks for more.
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(6),
        max_shrink_iters: 40,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_figure_of_random_plans(book in generate::workbook()) {
        let plan = project(&book);
        prop_assume!(plan.model.rows.len() as u32 * plan.months() < FIGURES);
        let file = File::open(&xlsx(&book, Lang::En)).with_wrong_values();
        let compared = compare(&recalculate(&file), &book, &book, Lang::En);
        prop_assert!(compared.faults.is_empty(), "{:#?}", compared.faults);
    }
}
