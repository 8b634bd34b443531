//! Round trips, and everything that a file may be instead of a workbook.

use super::*;
use crate::generated::{every_place, largest, workbooks};
use crate::guess::Other;
use daftar_core::limits;
use daftar_core::workbook::{Field, ListName, ListPlace};
use proptest::prelude::*;
use serde_json::json;
use std::path::Path;

#[test]
fn an_empty_workbook() {
    let text = save(&Workbook::default());
    let want = "{\n  \"format\": \"daftar-workbook\",\n  \"version\": 1,\n  \"workbook\": {}\n}\n";
    assert_eq!(text, want);
    assert_eq!(open(text.as_bytes()), Ok(Workbook::default()));
    assert_eq!(open(format!("\u{FEFF}{text}").as_bytes()), Ok(Workbook::default()));
}

/// Whatever can be typed can be saved and opened again.
#[test]
fn the_largest_workbook() {
    let workbook = largest();
    let text = save(&workbook);
    assert!(text.len() < limits::FILE_BYTES, "{} bytes", text.len());
    assert_eq!(open(text.as_bytes()), Ok(workbook));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn round_trip(workbook in workbooks()) {
        let text = save(&workbook);
        let again = open(text.as_bytes());
        prop_assert_eq!(again.as_ref(), Ok(&workbook));
        prop_assert_eq!(save(&again.unwrap()), text);
    }

    /// A file changed anywhere is refused, or is the file of another workbook.
    #[test]
    fn a_changed_byte(workbook in workbooks(), at: prop::sample::Index, byte: u8) {
        let mut bytes = save(&workbook).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(other) = open(&bytes) {
            prop_assert_eq!(open(save(&other).as_bytes()), Ok(other));
        }
    }

    #[test]
    fn anything_else(bytes: Vec<u8>) {
        prop_assert!(open(&bytes).is_err());
    }
}

#[test]
fn cut_anywhere() {
    let mut workbook = Workbook::default();
    for list in [ListName::Products, ListName::Loans, ListName::Costs] {
        workbook.add(ListPlace::plain(list)).unwrap().unwrap();
    }
    let text = save(&workbook);
    for length in 0..text.trim_end().len() {
        let want = if length == 0 { OpenError::Empty } else { OpenError::Truncated };
        assert_eq!(open(&text.as_bytes()[..length]), Err(want), "{length} bytes");
    }
    let text = save(&crate::examples::ALL[0].workbook("ar"));
    for length in (97..text.trim_end().len()).step_by(97) {
        assert_eq!(open(&text.as_bytes()[..length]), Err(OpenError::Truncated));
    }
    let text = save(&largest());
    for length in (97..text.trim_end().len()).step_by(97 * 101) {
        assert_eq!(open(&text.as_bytes()[..length]), Err(OpenError::Truncated));
    }
}

/// The file around a workbook, as JSON.
fn file(workbook: Value) -> Value {
    json!({ "format": FORMAT, "version": 1, "workbook": workbook })
}

#[track_caller]
fn check(file: &str, want: OpenError) {
    assert_eq!(open(file.as_bytes()), Err(want), "{file:.200}");
}

#[track_caller]
fn check_workbook(workbook: Value, place: &str, what: Damage) {
    check(&file(workbook).to_string(), OpenError::at(place, what));
}

/// A list of lines with ids from 1.
fn list(values: Vec<Value>) -> Value {
    let next = values.len() + 1;
    let items =
        (1..).zip(values).map(|(id, value): (u32, Value)| json!({"id": id, "value": value}));
    json!({ "next": next, "items": items.collect::<Vec<_>>() })
}

#[test]
fn envelopes() {
    let not_a_workbook = || OpenError::NotAWorkbook(Other::Something);
    check("{}", not_a_workbook());
    check("{\"version\":1,\"workbook\":{}}", not_a_workbook());
    check("{\"a\": oops}", not_a_workbook());
    let with = |change: fn(&mut Value)| {
        let mut file = file(json!({}));
        change(&mut file);
        file.to_string()
    };
    check(&with(|file| file["format"] = json!("daftar")), not_a_workbook());
    check(&with(|file| file["version"] = json!(2)), OpenError::TooNew { version: 2 });
    let version = |found: &str| OpenError::at("version", Damage::Value(found.to_owned()));
    check(&with(|file| file["version"] = json!(0)), version("0"));
    check(&with(|file| file["version"] = json!(-1)), version("-1"));
    check(&with(|file| file["version"] = json!(1e9)), version("1000000000.0"));
    check(&with(|file| file["version"] = json!("1")), version("1"));
    check(
        &with(|file| _ = file.as_object_mut().unwrap().remove("version")),
        OpenError::at("version", Damage::Missing),
    );
    check(
        &with(|file| _ = file.as_object_mut().unwrap().remove("workbook")),
        OpenError::at("workbook", Damage::Missing),
    );
    check(&with(|file| file["remarks"] = json!([])), OpenError::at("remarks", Damage::Unknown));
    // What is new in a newer file is no surprise.
    check(
        &with(|file| {
            file["version"] = json!(2);
            file["remarks"] = json!([]);
        }),
        OpenError::TooNew { version: 2 },
    );
}

#[test]
fn broken_text() {
    let text = save(&Workbook::default());
    let at = |line, column| OpenError::Damaged(Spot::Line { line, column }, Damage::Syntax);
    check(&text.replace("{}", "NaN"), at(4, 15));
    check(&format!("{text}{text}"), at(6, 1));
    check(&text.replace("1,", "01,"), at(3, 15));
    check(
        &text.replace("{}", &"[".repeat(10_000)),
        OpenError::Damaged(Spot::Line { line: 4, column: 46 }, Damage::TooDeep),
    );
    let many = format!("{{\"format\": \"{FORMAT}\", \"workbook\": [{}0]}}", "0,".repeat(300_000));
    check(&many, OpenError::TooBig);
    check(&text.replace("{}", &" ".repeat(5_000_000)), OpenError::TooBig);
}

#[test]
fn what_a_workbook_cannot_hold() {
    let value = |found: &str| Damage::Value(found.to_owned());
    let kind = |found: &str| Damage::Kind(found.to_owned());

    check_workbook(json!([]), "workbook", kind("[…]"));
    check_workbook(json!({"sales": 1}), "workbook.sales", Damage::Unknown);
    check_workbook(json!({"business": []}), "workbook.business", kind("[…]"));
    check_workbook(json!({"business": {"nom": "x"}}), "workbook.business.nom", Damage::Unknown);
    let name = |name: &str| json!({"business": {"name": name}});
    let place = "workbook.business.name";
    check_workbook(name(&"x".repeat(1_000_000)), place, Damage::TooLong);
    check_workbook(name(&"x".repeat(81)), place, Damage::TooLong);
    check_workbook(name("1\u{202E}000"), place, Damage::Invisible);
    check_workbook(name("a\nb"), place, Damage::Invisible);
    check_workbook(json!({"business": {"name": 7}}), place, kind("7"));

    let business = |field: &str, found: Value| json!({"business": {field: found}});
    for month in ["2027-13", "2027-00", "January", ""] {
        check_workbook(business("start", json!(month)), "workbook.business.start", value(month));
    }
    check_workbook(business("months", json!(61)), "workbook.business.months", value("61"));
    check_workbook(business("months", json!(-1)), "workbook.business.months", value("-1"));
    check_workbook(business("months", json!(24.0)), "workbook.business.months", kind("24.0"));
    check_workbook(business("months", json!("24")), "workbook.business.months", kind("24"));
    check_workbook(
        business("legal_form", json!("trust")),
        "workbook.business.legal_form",
        value("trust"),
    );

    let loan = |field: &str, found: Value| json!({"loans": list(vec![json!({field: found})])});
    let loans = |field: &str| format!("workbook.loans.items[0].value.{field}");
    check_workbook(loan("months", json!(0)), &loans("months"), value("0"));
    check_workbook(loan("months", json!(121)), &loans("months"), value("121"));
    check_workbook(loan("amount", json!("-1.00")), &loans("amount"), value("-1.00"));
    check_workbook(loan("amount", json!(100)), &loans("amount"), kind("100"));
    check_workbook(loan("amount", json!("1.500")), &loans("amount"), value("1.500"));
    check_workbook(loan("rate", json!("NaN")), &loans("rate"), value("NaN"));

    let product = |field: &str, found: Value| json!({"products": list(vec![json!({}), json!({field: found})])});
    let products = |field: &str| format!("workbook.products.items[1].value.{field}");
    check_workbook(product("price", json!("-5")), &products("price"), value("-5"));
    check_workbook(product("price", json!(12.5)), &products("price"), kind("12.5"));
    check_workbook(product("price", json!("1e3")), &products("price"), value("1e3"));
    check_workbook(product("season", json!(["1"])), &products("season"), value("[…]"));
    check_workbook(product("season", json!(vec!["1"; 13])), &products("season"), kind("[…]"));
    check_workbook(product("season", json!(vec!["11"; 12])), &products("season[0]"), value("11"));
}

#[test]
fn lists() {
    let too_many = list(vec![json!({}); 10_000]);
    check_workbook(json!({"products": too_many}), "workbook.products", Damage::TooMany);
    let items = |next: u32, ids: &[u32]| {
        let items: Vec<Value> = ids.iter().map(|id| json!({"id": id, "value": {}})).collect();
        json!({"costs": {"next": next, "items": items}})
    };
    assert!(open(file(items(9, &[2, 1, 8])).to_string().as_bytes()).is_ok());
    for (next, ids) in [(3, &[1, 1][..]), (2, &[2]), (2, &[0]), (0, &[])] {
        check_workbook(items(next, ids), "workbook.costs", Damage::Ids);
    }
    check_workbook(json!({"costs": {"items": []}}), "workbook.costs.next", Damage::Missing);
    check_workbook(
        json!({"costs": {"next": 1, "items": [], "more": 1}}),
        "workbook.costs.more",
        Damage::Unknown,
    );
    check_workbook(json!({"costs": []}), "workbook.costs", Damage::Kind("[…]".to_owned()));
}

/// What is shown of a file cannot be long, nor turn the sentence around it.
#[test]
fn what_is_shown_is_harmless() {
    let field = format!("\u{202E}{}\n", "x".repeat(1_000));
    let shown = format!("workbook.{}…", "x".repeat(40));
    check_workbook(json!({ field: 1 }), &shown, Damage::Unknown);
}

/// How a later version will read this one, with steps made up for the test.
#[test]
fn older_versions_are_brought_up() {
    const STEPS: &[Migration] = &[
        |workbook| workbook["steps"] = json!("a"),
        |workbook| workbook["steps"] = json!(format!("{}b", workbook["steps"].as_str().unwrap())),
    ];
    let upgraded = |version: u32| {
        let file = json!({"format": FORMAT, "version": version, "workbook": {"steps": ""}});
        value_of_today(file, STEPS).map(|workbook| workbook["steps"].as_str().unwrap().to_owned())
    };
    assert_eq!(upgraded(1).as_deref(), Ok("ab"));
    assert_eq!(upgraded(2).as_deref(), Ok("b"));
    assert_eq!(upgraded(3).as_deref(), Ok(""));
    assert_eq!(upgraded(4), Err(OpenError::TooNew { version: 4 }));
}

/// Files of every version open for ever. They are never edited.
#[test]
fn files_of_every_version() {
    let files = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/files");
    for version in 1..=VERSION {
        let folder = files.join(format!("v{version}"));
        let mut count = 0;
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            let workbook = open(&bytes).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
            let text = save(&workbook);
            assert_eq!(open(text.as_bytes()), Ok(workbook), "{}", path.display());
            if version == VERSION {
                assert_eq!(text.as_bytes(), bytes, "{}", path.display());
            }
            count += 1;
        }
        assert!(count >= 2, "{} files in {}", count, folder.display());
    }
}

/// The file of this version with every field filled in: a field that is renamed or forgotten
/// by a migration is noticed.
#[test]
fn a_file_with_every_field() {
    let path = format!("../../tests/files/v{VERSION}/every-field.daftar");
    let bytes = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let workbook = open(&bytes).unwrap();
    for field in Field::ALL {
        let places = every_place(&workbook, *field);
        assert!(!places.is_empty(), "{}", field.key());
        for place in places {
            assert!(workbook.answer(place).is_some(), "{}", field.key());
        }
    }
}
