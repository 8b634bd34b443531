//! Two slots for one text, so that a write that is cut short loses one change and no more.
//!
//! Generation 1 goes into slot 1, generation 2 into slot 0, and so on: see [`slot_of`]. A
//! write therefore never touches the newest whole text. Each slot carries its generation, its
//! length and a checksum, so that a slot written halfway, or changed since, is noticed.
//!
//! Nothing here knows where slots are kept, nor what the text says: [`open`](crate::open)
//! still has to read it.

use daftar_core::Msg;

/// How many slots there are.
pub const SLOTS: usize = 2;

/// The slot that a generation is written to.
pub const fn slot_of(generation: u64) -> usize {
    (generation % SLOTS as u64) as usize
}

/// What is kept in a slot: a line about the text, then the text.
pub fn seal(generation: u64, text: &str) -> String {
    let mut sealed = header(generation, text);
    sealed.push_str(text);
    sealed
}

/// The generation and the text of a slot. None when anything of it has changed.
pub fn unseal(sealed: &str) -> Option<(u64, String)> {
    let end_of_line = sealed.find('\n')?;
    let (first, text) = sealed.split_at(end_of_line + 1);
    let generation = first.split(' ').nth(1)?.parse().ok()?;
    // Compared as a whole, so that there is only one way to write each number.
    (first == header(generation, text)).then(|| (generation, text.to_owned()))
}

fn header(generation: u64, text: &str) -> String {
    let number = generation.to_be_bytes();
    let checksum = crc32(number.iter().copied().chain(text.bytes()));
    format!("daftar-slot {generation} {} {checksum:08x}\n", text.len())
}

/// What the slots hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recovery {
    /// Nothing was ever written.
    Empty,
    /// The last text that was written, as far as can be known.
    Whole(Kept),
    /// A slot is damaged, and this is the text before it: the last change is lost.
    Older(Kept),
    /// Something was written and none of it is whole.
    Lost,
}

/// A text out of a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The number of this writing: the next one is one more.
    pub generation: u64,
    /// The text.
    pub text: String,
}

impl Recovery {
    /// What to say about it, in `locales/*/store.ftl`. Nothing when all is well.
    pub fn msg(&self) -> Option<Msg> {
        match self {
            Recovery::Empty | Recovery::Whole(_) => None,
            Recovery::Older(_) => Some(Msg::new("recovered-older")),
            Recovery::Lost => Some(Msg::new("recovered-lost")),
        }
    }

    /// The text that could be had.
    pub fn kept(self) -> Option<Kept> {
        match self {
            Recovery::Whole(kept) | Recovery::Older(kept) => Some(kept),
            Recovery::Empty | Recovery::Lost => None,
        }
    }
}

/// Takes the newest whole text out of the slots, and says whether a slot is damaged.
///
/// When the damaged slot was the older one nothing is lost, but that cannot be told from the
/// other case, so it is reported too.
pub fn recover(slots: &[Option<String>]) -> Recovery {
    let written = || slots.iter().flatten();
    let newest =
        written().filter_map(|sealed| unseal(sealed)).max_by_key(|(generation, _)| *generation);
    let damaged = written().any(|sealed| unseal(sealed).is_none());
    match (newest, damaged) {
        (None, false) => Recovery::Empty,
        (None, true) => Recovery::Lost,
        (Some((generation, text)), false) => Recovery::Whole(Kept { generation, text }),
        (Some((generation, text)), true) => Recovery::Older(Kept { generation, text }),
    }
}

/// The generation and the text of the newest whole slot, whatever became of the others.
pub fn newest_whole(slots: &[Option<String>]) -> Option<(u64, String)> {
    let kept = recover(slots).kept()?;
    Some((kept.generation, kept.text))
}

/// The CRC-32 of zip files and PNG (polynomial 04C11DB7, reflected), four bits at a time:
/// the usual table of a byte at a time is 1 KB more to download for time nobody notices.
fn crc32(bytes: impl Iterator<Item = u8>) -> u32 {
    const TABLE: [u32; 16] = {
        let mut table = [0; 16];
        let mut index = 0;
        while index < 16 {
            let mut value = index as u32;
            let mut bit = 0;
            while bit < 4 {
                value = (value >> 1) ^ if value & 1 == 1 { 0xEDB8_8320 } else { 0 };
                bit += 1;
            }
            table[index] = value;
            index += 1;
        }
        table
    };
    !bytes.fold(!0, |crc, byte| {
        let crc = crc ^ u32::from(byte);
        let crc = (crc >> 4) ^ TABLE[(crc & 15) as usize];
        (crc >> 4) ^ TABLE[(crc & 15) as usize]
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn checksum_of_the_standard() {
        assert_eq!(crc32(b"123456789".iter().copied()), 0xCBF4_3926);
        assert_eq!(crc32(std::iter::empty()), 0);
    }

    #[test]
    fn what_a_slot_looks_like() {
        let sealed = seal(7, "دفتر\n");
        assert_eq!(sealed, "daftar-slot 7 9 19f4a2b8\nدفتر\n");
        assert_eq!(unseal(&sealed), Some((7, "دفتر\n".to_owned())));
        let longer = sealed.replace(" 7 ", " 07 ");
        for junk in ["", "\n", "daftar-slot 7 9\n", &longer, &sealed.to_uppercase()] {
            assert_eq!(unseal(junk), None, "{junk:?}");
        }
    }

    #[track_caller]
    fn check(slots: &[Option<&str>], want: Recovery) {
        let slots: Vec<Option<String>> = slots.iter().map(|slot| slot.map(Into::into)).collect();
        assert_eq!(recover(&slots), want);
        let kept = want.kept().map(|kept| (kept.generation, kept.text));
        assert_eq!(newest_whole(&slots), kept);
    }

    #[test]
    fn the_newest_whole_one_wins() {
        let (old, new) = (seal(9, "old"), seal(10, "new"));
        let kept = |generation, text: &str| Kept { generation, text: text.to_owned() };
        check(&[], Recovery::Empty);
        check(&[None, None], Recovery::Empty);
        check(&[None, Some(&old)], Recovery::Whole(kept(9, "old")));
        check(&[Some(&new), Some(&old)], Recovery::Whole(kept(10, "new")));
        let half = &new[..new.len() - 1];
        check(&[Some(half), Some(&old)], Recovery::Older(kept(9, "old")));
        check(&[Some(half), Some("")], Recovery::Lost);
        check(&[Some(half), None], Recovery::Lost);
        assert_ne!(slot_of(9), slot_of(10));
    }

    proptest! {
        #[test]
        fn any_text_comes_back(generation: u64, text: String) {
            prop_assert_eq!(unseal(&seal(generation, &text)), Some((generation, text)));
        }

        /// Every byte, to every other value it may have in a text.
        #[test]
        fn a_changed_byte_is_noticed(
            generation in 0_u64..1_000,
            text in "[a-z0-9 \\n]{0,40}",
            at: prop::sample::Index,
            byte in 0_u8..128,
        ) {
            let sealed = seal(generation, &text);
            let mut bytes = sealed.clone().into_bytes();
            let at = at.index(bytes.len());
            bytes[at] = byte;
            let changed = String::from_utf8(bytes).unwrap();
            prop_assert_eq!(unseal(&changed).is_some(), changed == sealed);
        }

        #[test]
        fn a_letter_changed_in_any_language_is_noticed(
            text in "[\\PC\\n]{1,40}",
            at: prop::sample::Index,
            letter: char,
        ) {
            let sealed = seal(3, &text);
            let mut letters: Vec<char> = sealed.chars().collect();
            let at = at.index(letters.len());
            letters[at] = letter;
            let changed: String = letters.into_iter().collect();
            prop_assert_eq!(unseal(&changed).is_some(), changed == sealed);
        }

        #[test]
        fn a_cut_is_noticed(generation: u64, text in "[a-z\\n]{0,80}") {
            let sealed = seal(generation, &text);
            for length in 0..sealed.len() {
                prop_assert_eq!(unseal(&sealed[..length]), None);
            }
            prop_assert_eq!(unseal(&format!("{sealed} ")), None);
        }
    }
}
