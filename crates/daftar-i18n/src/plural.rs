//! Which plural form a count takes, by the rules of CLDR for whole numbers.
//!
//! Our own, because the crate that fluent-bundle takes them from (intl_pluralrules 7.0.2) has
//! lost the "modulo 100" of Arabic: it says `103 كتاب` for `103 كتب`.

use crate::Lang;

impl Lang {
    /// The plural form a count takes, by its name in CLDR: `one`, `few`.
    pub fn plural_form(self, count: i64) -> &'static str {
        form(self.code(), count)
    }
}

/// The plural form of `count` in a language, as it is named in the catalogues.
///
/// A language without a rule here has one form for everything, as most languages of West
/// Africa do.
pub(crate) fn form(language: &str, count: i64) -> &'static str {
    let count = count.unsigned_abs();
    match language {
        "ar" => match (count, count % 100) {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..=99) => "many",
            _ => "other",
        },
        "fr" => match count {
            0 | 1 => "one",
            _ if count.is_multiple_of(1_000_000) => "many",
            _ => "other",
        },
        "en" if count == 1 => "one",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::form;

    #[track_caller]
    fn check(language: &str, counts: &[i64], want: &str) {
        for count in counts {
            assert_eq!(form(language, *count), want, "{count} in {language}");
        }
    }

    #[test]
    fn forms() {
        check("ar", &[0], "zero");
        check("ar", &[1, -1], "one");
        check("ar", &[2], "two");
        check("ar", &[3, 10, 103, 110, 1_003, 1_000_009, -5], "few");
        check("ar", &[11, 99, 111, 1_099, 12_511], "many");
        check("ar", &[100, 101, 102, 200, 1_000, 1_002, i64::MIN + 8], "other");
        check("fr", &[0, 1, -1], "one");
        check("fr", &[2, 1_001, 1_000_001], "other");
        check("fr", &[1_000_000, 12_000_000], "many");
        check("en", &[1], "one");
        check("en", &[0, 2, 21, 101, 1_000_000], "other");
        check("wo", &[0, 1, 2, 100], "other");
    }
}
