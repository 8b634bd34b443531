//! Every key of a message that the program can make is in the catalogues.

use super::{none, sources};
use daftar_app::Step;
use daftar_core::Msg;
use daftar_core::engine::Key;
use daftar_core::findings::Severity;
use daftar_core::workbook::{Field, Kind, ListName};
use daftar_i18n::{Lang, Localizer};
use daftar_report::{Mark, ReportId};
use daftar_store::examples;

fn missing(keys: impl IntoIterator<Item = String>) -> Vec<String> {
    let says: Vec<Localizer> = Lang::ALL.iter().map(|&lang| Localizer::new(lang)).collect();
    let lacking = |key: &String| says.iter().any(|say| !say.has(key) || say.key(key).is_empty());
    keys.into_iter().filter(lacking).collect()
}

/// Keys that are made from the names of things.
#[test]
fn made_keys() {
    let mut keys: Vec<String> = Vec::new();
    keys.extend(Key::ALL.iter().map(|key| format!("row-{}", key.as_str())));
    keys.extend(ReportId::ALL.iter().map(|id| id.title().key));
    keys.extend([Mark::Typed, Mark::Computed].map(|mark| format!("mark-{}", mark.as_str())));
    let severities = [Severity::Impossible, Severity::Missing, Severity::Worrying, Severity::Good];
    keys.extend(severities.map(|severity| format!("severity-{}", severity.as_str())));
    keys.extend(Step::ALL.iter().map(|step| format!("step-{}-title", step.key())));
    keys.extend(examples::ALL.iter().map(|example| example.title().key));
    keys.extend((1..=12).flat_map(|m| [format!("month-{m}"), format!("row-season-{m}")]));
    for list in ListName::ALL {
        keys.extend(["item", "add", "empty"].map(|end| format!("list-{}-{end}", list.key())));
    }
    for field in Field::ALL {
        let name = field.key().replace('.', "-");
        keys.extend(["question", "official"].map(|end| format!("field-{name}-{end}")));
        if let Kind::Choice(words) = field.kind() {
            keys.extend(words.iter().map(|word| format!("choice-{name}-{word}")));
        }
    }
    none(missing(keys), "these keys are in every catalogue");
    assert_eq!(missing(["no-such-key".to_owned()]), ["no-such-key"]);
}

/// Keys that stand in the code as they are.
#[test]
fn written_keys() {
    let mut found = 0;
    let mut faults = Vec::new();
    for (place, source) in sources() {
        for literal in &source.literals {
            let names = ["Msg::new(", ".key("];
            let is_key = names.iter().any(|name| literal.after.ends_with(name));
            let plain = literal.text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
            if is_key && plain {
                found += 1;
                let lacking = missing([Msg::new(&literal.text).key]);
                faults.extend(lacking.iter().map(|key| format!("{place}:{}: {key}", literal.line)));
            }
        }
    }
    assert!(found > 20, "only {found} keys in the code");
    none(faults, "these keys are in every catalogue");
}
