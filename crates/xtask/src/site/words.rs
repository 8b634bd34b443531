//! The words of a language that the app can come to say.

use super::read_text;
use anyhow::Result;
use daftar_i18n::Lang;
use std::collections::BTreeSet;

/// Catalogues of other programs: the command, the export module, the spreadsheet.
const ELSEWHERE: [&str; 3] = ["cli", "pdf", "sheet"];

/// The catalogue of a language without what only other programs say.
pub fn of(lang: Lang) -> Result<String> {
    let mut others = BTreeSet::new();
    for name in ELSEWHERE {
        let path = format!("locales/{}/{name}.ftl", lang.code());
        let text = read_text(&crate::root().join(path))?;
        others.extend(text.lines().filter_map(key).map(str::to_owned));
    }
    Ok(without(lang.catalogue(), &others))
}

/// A text without the messages of these keys. The lines after the first of a message are
/// indented, or close it.
fn without(catalogue: &str, keys: &BTreeSet<String>) -> String {
    let mut kept = String::with_capacity(catalogue.len());
    let mut is_kept = true;
    for line in catalogue.lines().filter(|line| !line.is_empty()) {
        is_kept = key(line).map_or(is_kept, |key| !keys.contains(key));
        if is_kept {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// The key of a line that begins a message or a term.
fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(" =")?;
    let is_key = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    (!key.is_empty() && key.chars().all(is_key)).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_messages_go_with_all_their_lines() {
        let text = "a = 1\nb-c = { $n ->\n    [one] x = y\n   *[other] z\n}\n\n-d = 2\n";
        let check = |keys: &[&str], want: &str| {
            let keys = keys.iter().map(|key| (*key).to_owned()).collect();
            assert_eq!(without(text, &keys), want);
        };
        check(&["b-c"], "a = 1\n-d = 2\n");
        check(&["a", "-d"], "b-c = { $n ->\n    [one] x = y\n   *[other] z\n}\n");
        check(&["x", "other"], &text.replace("\n\n", "\n"));
    }

    #[test]
    fn what_the_app_says_is_there() {
        for &lang in Lang::ALL {
            let words = of(lang).expect("the catalogues can be read");
            assert!(words.contains("\napp-title = "), "{lang:?}");
            assert!(!words.contains("\npdf-"), "{lang:?}");
        }
    }
}
