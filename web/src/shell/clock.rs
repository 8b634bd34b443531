//! What day and what time it is, on the clock of this device.

use daftar_app::Moment;
use daftar_core::{Date, Month};

/// The day and the minute. A clock that shows no day there is counts as the first one.
pub fn now() -> Moment {
    let clock = js_sys::Date::new_0();
    let (hour, minute) = (small(clock.get_hours()), small(clock.get_minutes()));
    Moment::new(date(&clock), hour, minute).expect("a clock has 24 hours of 60 minutes")
}

/// The day.
pub fn today() -> Date {
    date(&js_sys::Date::new_0())
}

fn date(clock: &js_sys::Date) -> Date {
    let month = Month::new(clock.get_full_year(), clock.get_month() + 1);
    month.and_then(|month| Date::new(month, clock.get_date())).unwrap_or(FIRST)
}

const FIRST: Date = match Month::new(2027, 1) {
    Some(month) => match Date::new(month, 1) {
        Some(date) => date,
        None => unreachable!(),
    },
    None => unreachable!(),
};

fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or(0)
}
