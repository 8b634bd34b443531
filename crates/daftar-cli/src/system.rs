//! What the system knows and the rest of Daftar does not: its language, and the day.

use daftar_core::{Date, Month};
use daftar_i18n::Lang;
use std::time::{SystemTime, UNIX_EPOCH};

/// The language of the system, English when Daftar does not speak it.
pub fn language() -> Lang {
    language_of(|name| std::env::var(name).ok())
}

/// The first of these that is set decides, as for every other command.
fn language_of(variable: impl Fn(&str) -> Option<String>) -> Lang {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| variable(name).filter(|value| !value.is_empty()));
    set.as_deref().and_then(Lang::from_code).unwrap_or(Lang::En)
}

/// Today, in Greenwich: Morocco is at most an hour away.
pub fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    day(since.as_secs() / 86_400)
}

/// The day so many days after 1 January 1970.
fn day(mut days: u64) -> Date {
    let mut month = Month::new(1970, 1).expect("a month of the calendar");
    loop {
        let length = u64::from(daftar_core::calendar::days_in(month));
        if days < length || month == Month::LAST {
            let number = days.min(length - 1) as u32 + 1;
            return Date::new(month, number).expect("within the month");
        }
        days -= length;
        month = month + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days() {
        let check = |days, want: &str| assert_eq!(day(days).to_string(), want);
        check(0, "1970-01-01");
        check(30, "1970-01-31");
        check(31, "1970-02-01");
        check(19_782, "2024-02-29");
        check(20_819, "2027-01-01");
        check(u64::MAX, "2199-12-31");
    }

    #[track_caller]
    fn check(variables: &[(&str, &str)], want: Lang) {
        let found = |name: &str| variables.iter().find(|(other, _)| *other == name);
        assert_eq!(language_of(|name| found(name).map(|(_, value)| (*value).to_owned())), want);
    }

    #[test]
    fn languages() {
        check(&[], Lang::En);
        check(&[("LANG", "fr_FR.UTF-8")], Lang::Fr);
        check(&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "ar_MA")], Lang::Ar);
        check(&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "")], Lang::Fr);
        check(&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "C.UTF-8")], Lang::En);
        check(&[("LC_MESSAGES", "de_DE")], Lang::En);
    }
}
