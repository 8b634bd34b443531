//! Every report of the sewing workshop, as it reads in French and in Arabic.

use crate::files;
use daftar_core::project;
use daftar_i18n::{Lang, Localizer};
use daftar_report::{ReportId, report};
use daftar_store::Example;
use daftar_text::text;
use expect_test::expect_file;
use std::collections::BTreeSet;

#[test]
fn reports_of_the_sewing_workshop() {
    let example = Example::named("sewing").expect("an example");
    let folder = files::root().join("tests/goldens");
    let mut kept = BTreeSet::new();
    for code in ["fr", "ar"] {
        let book = example.workbook(code);
        let plan = project(&book);
        let say = Localizer::new(Lang::from_code(code).expect("a language"));
        for &id in ReportId::ALL {
            let path = folder.join(format!("sewing-{}.{code}.txt", id.as_str()));
            expect_file![&path].assert_eq(&text(&report(id, &book, &plan), &say));
            kept.insert(path);
        }
    }
    let there: BTreeSet<_> = files::in_folder(&folder).into_iter().collect();
    assert_eq!(there, kept, "files of reports that are no more");
}
