//! The languages there are, and what each one is like.

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Which way a language is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute: `ltr` or `rtl`.
    pub const fn code(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// What `locales/<code>/` says of a language, and everything it holds.
struct Language {
    code: &'static str,
    name: &'static str,
    direction: Direction,
    decimal_mark: char,
}

impl Lang {
    /// Every language, in the order in which people are offered them.
    pub const ALL: &'static [Lang] = &LANGS;

    /// The name of its folder, which is its BCP 47 code: `fr`.
    pub const fn code(self) -> &'static str {
        LANGUAGES[self as usize].code
    }

    /// The language of a code such as `fr`, `ar-MA` or `EN_us`: the region does not matter.
    pub fn from_code(code: &str) -> Option<Lang> {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        Lang::ALL.iter().copied().find(|lang| lang.code().eq_ignore_ascii_case(code)).or_else(
            || Lang::ALL.iter().copied().find(|lang| lang.code().eq_ignore_ascii_case(primary)),
        )
    }

    /// Its name in itself: `Français`, `العربية`.
    pub const fn name(self) -> &'static str {
        LANGUAGES[self as usize].name
    }

    /// Which way it is read.
    pub const fn direction(self) -> Direction {
        LANGUAGES[self as usize].direction
    }

    /// It is read from right to left.
    pub const fn is_rtl(self) -> bool {
        matches!(self.direction(), Direction::Rtl)
    }

    /// What stands before the decimals: `,` in French and Arabic, `.` in English.
    pub const fn decimal_mark(self) -> char {
        LANGUAGES[self as usize].decimal_mark
    }

    /// All its messages, in Fluent's own notation: what [`Localizer::read`] takes.
    ///
    /// [`Localizer::read`]: crate::Localizer::read
    pub const fn catalogue(self) -> &'static str {
        CATALOGUES[self as usize]
    }
}

/// The first of [`Lang::ALL`].
impl Default for Lang {
    fn default() -> Lang {
        Lang::ALL[0]
    }
}
