//! Files that are something else, or have something in them that cannot be.

use crate::{Folder, folded};
use expect_test::{Expect, expect};

/// A file refused by every command that reads one, with the sentence in English, and one line
/// in every language.
#[track_caller]
fn check(bytes: impl AsRef<[u8]>, want: Expect) {
    let bytes = bytes.as_ref();
    let folder = Folder::new();
    folder.write("plan.daftar", bytes);
    let said = folder.run("check plan.daftar").refused();
    want.assert_eq(&folded(said.strip_prefix("plan.daftar: ").unwrap()));
    assert_eq!(folder.run("show plan.daftar cash").refused(), said);
    assert_eq!(folder.run("pdf plan.daftar -o plan.pdf").refused(), said);
    assert_eq!(folder.run("sheet plan.daftar -o plan.xlsx").refused(), said);
    let piped = folder.run_with_input("check -", bytes).refused();
    assert_eq!(piped, said.replacen("plan.daftar", "-", 1));
    let french = folder.run("check plan.daftar --lang fr").refused();
    let arabic = folder.run("check plan.daftar --lang ar").refused();
    assert!(french != said && arabic != said && arabic != french);
    assert!(arabic.chars().any(|letter| ('\u{620}'..'\u{64B}').contains(&letter)), "{arabic}");
    // The file is as it was, and nothing is beside it.
    assert_eq!(std::fs::read(folder.path("plan.daftar")).unwrap(), bytes);
    assert_eq!(folder.names(), ["plan.daftar"]);
}

fn file(workbook: &str) -> String {
    format!("{{\"format\":\"daftar-workbook\",\"version\":1,\"workbook\":{workbook}}}\n")
}

fn list(name: &str, items: &[&str]) -> String {
    let items: Vec<String> = (1..)
        .zip(items)
        .map(|(id, item): (u32, &&str)| format!("{{\"id\":{id},\"value\":{item}}}"))
        .collect();
    let next = items.len() + 1;
    file(&format!("{{\"{name}\":{{\"next\":{next},\"items\":[{}]}}}}", items.join(",")))
}

#[test]
fn other_files() {
    check(
        "",
        expect![[r#"
        This file is empty. Try another copy.
    "#]],
    );
    check(
        b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR",
        expect![[r#"
        This is a picture or a film. Choose a file whose name ends in .daftar.
    "#]],
    );
    check(
        "%PDF-1.7\n",
        expect![[r#"
        This is a PDF, made to be read. Choose the workbook itself: its name ends in
        .daftar.
    "#]],
    );
    check(
        "<!doctype html><title>Daftar</title>",
        expect![[r#"
        This is a web page. Choose a file whose name ends in .daftar.
    "#]],
    );
    check(
        b"PK\x03\x04\x14\0",
        expect![[r#"
        This is an office file or a compressed folder. Choose a file whose name ends
        in .daftar.
    "#]],
    );
    check(
        "{}",
        expect![[r#"
        This is not a workbook. Choose a file whose name ends in .daftar.
    "#]],
    );
    check(
        "[1, 2, 3]",
        expect![[r#"
        This is not a workbook. Choose a file whose name ends in .daftar.
    "#]],
    );
    check(
        b"\xFF\xFE{\0",
        expect![[r#"
        This is not a workbook. Choose a file whose name ends in .daftar.
    "#]],
    );
    check(
        " ".repeat(5 * 1024 * 1024),
        expect![[r#"
        This file is larger than any workbook can be (4 MB). Choose a file whose
        name ends in .daftar.
    "#]],
    );
}

#[test]
fn broken_files() {
    let whole = file("{}");
    check(
        &whole[..whole.len() / 2],
        expect![[r#"
        The end of this file is missing. Take the copy again, or try an older one.
    "#]],
    );
    check(
        whole.replace("1", "2"),
        expect![[r#"
        This workbook was made with a newer Daftar (file version 2). Update Daftar,
        then open it again.
    "#]],
    );
    check(
        whole.replace("1", "0"),
        expect![[r#"
        In this file, “0” is not a possible value: version. Correct it, or try
        another copy.
    "#]],
    );
    check(
        whole.replace("1", "1e9"),
        expect![[r#"
        In this file, “1000000000.0” is not a possible value: version. Correct it,
        or try another copy.
    "#]],
    );
    check(
        whole.replace("1", "NaN"),
        expect![[r#"
        This file was changed outside Daftar or damaged, at line 1, column 39. Try
        another copy.
    "#]],
    );
    check(
        file(&"[".repeat(100_000)),
        expect![[r#"
        Line 1 of this file is not part of any workbook. Try another copy.
    "#]],
    );
    check(
        file(r#"{"sales":{}}"#),
        expect![[r#"
        This file holds something Daftar does not know: workbook.sales. Update
        Daftar, or try another copy.
    "#]],
    );
}

#[test]
fn impossible_values() {
    check(
        file(r#"{"business":{"start":"2027-13"}}"#),
        expect![[r#"
        In this file, “2027-13” is not a possible value: workbook.business.start.
        Correct it, or try another copy.
    "#]],
    );
    check(
        file(r#"{"business":{"name":5}}"#),
        expect![[r#"
        In this file, “5” is not written as it has to be: workbook.business.name.
        Try another copy.
    "#]],
    );
    let long = "x".repeat(1_000_000);
    check(
        file(&format!("{{\"business\":{{\"name\":\"{long}\"}}}}")),
        expect![[r#"
        A text in this file is too long: workbook.business.name. Shorten it, or try
        another copy.
    "#]],
    );
    check(
        file("{\"business\":{\"name\":\"1\u{202E}000\"}}"),
        expect![[r#"
        A text in this file holds an invisible character: workbook.business.name.
        Type the text again, or try another copy.
    "#]],
    );
    check(
        list("loans", &[r#"{"months":0}"#]),
        expect![[r#"
        In this file, “0” is not a possible value:
        workbook.loans.items[0].value.months. Correct it, or try another copy.
    "#]],
    );
    check(
        list("products", &[r#"{"price":"-5"}"#]),
        expect![[r#"
        In this file, “-5” is not a possible value:
        workbook.products.items[0].value.price. Correct it, or try another copy.
    "#]],
    );
    check(
        list("products", &[r#"{"price":"1.500x"}"#]),
        expect![[r#"
        In this file, “1.500x” is not a possible value:
        workbook.products.items[0].value.price. Correct it, or try another copy.
    "#]],
    );
    check(
        list("products", &["{}"; 10_000]),
        expect![[r#"
        This file has more lines than a workbook can hold: workbook.products. Split
        the workbook in two, or try another copy.
    "#]],
    );
    check(
        list("costs", &["{}", "{}"]).replace("\"id\":2", "\"id\":1"),
        expect![[r#"
        Two lines of this file have the same number: workbook.costs. Try another
        copy.
    "#]],
    );
}
