//! Amounts spelled out, so that nobody misreads or alters a figure.
//!
//! The rules are those of cheques: French in the traditional spelling, Arabic as Moroccan
//! official texts write it, in the nominative and without vowel marks. They are grammar and
//! not messages, so the number words stand here; what frames an amount (`لا غير`) is in the
//! catalogues.

mod arabic;
mod english;
mod french;

use crate::Localizer;
use daftar_core::Money;

/// The largest number of dirhams that is spelled out.
const DIRHAMS_MAX: u64 = 999_999_999_999;

/// Whole dirhams and the centimes beyond them, without a sign.
#[derive(Clone, Copy)]
struct Amount {
    dirhams: u64,
    centimes: u64,
}

impl Localizer {
    /// An amount in words with its unit: `douze mille cinq cents dirhams`.
    ///
    /// No capital and no full stop. Up to 999 999 999 999,99 dirhams either way; beyond that,
    /// and in a language whose number words are not known, the figure with its unit.
    pub fn words(&self, amount: Money) -> String {
        let centimes = amount.centimes().unsigned_abs();
        let size = Amount { dirhams: centimes / 100, centimes: centimes % 100 };
        let spell = match self.lang().code() {
            "fr" => french::spell,
            "ar" => arabic::spell,
            "en" => english::spell,
            _ => return self.money(amount),
        };
        if size.dirhams > DIRHAMS_MAX {
            return self.money(amount);
        }
        let words = spell(size);
        if amount.is_negative() { self.fill("words-negative", &[("words", &words)]) } else { words }
    }

    /// The same as official pages want it, so that nothing can be added: Arabic closes it.
    pub fn words_official(&self, amount: Money) -> String {
        self.fill("words-official", &[("words", &self.words(amount))])
    }
}
