//! The books on this device, as the first page shows them.

use crate::page::BookId;
use daftar_core::{Date, Workbook};
use std::fmt;
use std::str::FromStr;

/// A book on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelved {
    /// Which book.
    pub id: BookId,
    /// The name of its business, if it has one.
    pub name: Option<String>,
    /// How many steps are done.
    pub done: usize,
    /// Whether it can be read.
    pub state: ShelfState,
    /// What is known of its copies.
    pub marks: Marks,
}

/// Whether a book can be read from this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShelfState {
    /// It can.
    Whole,
    /// Neither of its two copies here is whole: its text can only be taken away.
    Damaged,
}

/// When a book was last made safe, and in which colour it is bound.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// The colour of its cover.
    pub cover: Cover,
    /// When it was last saved on this device.
    pub saved: Option<Moment>,
    /// When a copy was last taken away as a file.
    pub copied: Option<Moment>,
}

/// One line, as it is kept beside the book: the number of the cover and the two moments.
impl fmt::Display for Marks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.cover.number())?;
        for moment in [self.saved, self.copied] {
            match moment {
                Some(moment) => write!(f, " {moment}")?,
                None => f.write_str(" -")?,
            }
        }
        Ok(())
    }
}

impl FromStr for Marks {
    type Err = MomentError;

    fn from_str(text: &str) -> Result<Marks, MomentError> {
        let parts: Vec<&str> = text.split(' ').collect();
        let [cover, saved, copied] = parts[..] else { return Err(MomentError) };
        let moment = |text: &str| match text {
            "-" => Ok(None),
            text => text.parse().map(Some),
        };
        let cover = cover.parse().ok().and_then(Cover::from_number).ok_or(MomentError)?;
        Ok(Marks { cover, saved: moment(saved)?, copied: moment(copied)? })
    }
}

/// One of six colours, so that somebody with two books sees which one is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cover(u8);

impl Cover {
    const COUNT: u8 = 6;

    /// The colour of a book that has none yet: neighbours on the shelf differ.
    pub const fn of(id: BookId) -> Cover {
        // A remainder of six always fits.
        Cover((id.0.wrapping_sub(1) % Self::COUNT as u32) as u8)
    }

    /// From 1 to 6, as the style sheet names them.
    pub const fn number(self) -> u8 {
        self.0 + 1
    }

    /// The colour of a number from 1 to 6.
    pub const fn from_number(number: u8) -> Option<Cover> {
        match number {
            1..=Self::COUNT => Some(Cover(number - 1)),
            _ => None,
        }
    }
}

/// A minute of a day, on the clock of this device. Written `2027-03-14T10:42`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day.
    pub date: Date,
    hour: u8,
    minute: u8,
}

impl Moment {
    /// None where the clock has no such minute.
    pub const fn new(date: Date, hour: u8, minute: u8) -> Option<Moment> {
        if hour > 23 || minute > 59 {
            return None;
        }
        Some(Moment { date, hour, minute })
    }

    /// The time of day: `10:42`.
    pub fn time(self) -> String {
        format!("{:02}:{:02}", self.hour, self.minute)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", self.date, self.time())
    }
}

/// Not a minute in the form `2027-03-14T10:42`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a minute such as 2027-03-14T10:42")]
pub struct MomentError;

impl FromStr for Moment {
    type Err = MomentError;

    fn from_str(text: &str) -> Result<Moment, MomentError> {
        let (date, time) = text.split_once('T').ok_or(MomentError)?;
        let (hour, minute) = time.split_once(':').ok_or(MomentError)?;
        let date = date.parse().map_err(|_| MomentError)?;
        let number = |text: &str| text.parse().map_err(|_| MomentError);
        Moment::new(date, number(hour)?, number(minute)?).ok_or(MomentError)
    }
}

impl Shelved {
    /// A readable book.
    pub fn of(id: BookId, book: &Workbook, marks: Marks) -> Shelved {
        Shelved {
            id,
            name: book.business.name.as_ref().map(|name| name.as_str().to_owned()),
            done: crate::progress::steps_done(book),
            state: ShelfState::Whole,
            marks,
        }
    }
}

/// The number of the next book: above every other, so that no book takes another's place.
pub fn next_id(ids: impl IntoIterator<Item = BookId>) -> BookId {
    let last = ids.into_iter().map(|id| id.0).max().unwrap_or(0);
    BookId(last.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_back() {
        for text in ["2027-03-14T10:42", "2028-02-29T00:00", "2027-12-31T23:59"] {
            let moment: Moment = text.parse().unwrap();
            assert_eq!(moment.to_string(), text);
        }
        for junk in ["", "2027-03-14", "2027-02-29T10:42", "2027-03-14T24:00", "2027-03-14T10:60"] {
            assert_eq!(junk.parse::<Moment>(), Err(MomentError), "{junk}");
        }
    }

    #[test]
    fn marks_are_read_back() {
        for text in ["1 - -", "6 2027-03-14T10:42 -", "2 2027-03-14T10:42 2028-02-29T00:00"] {
            let marks: Marks = text.parse().unwrap();
            assert_eq!(marks.to_string(), text);
        }
        for junk in ["", "1", "7 - -", "1 - - -", "1 x -"] {
            assert_eq!(junk.parse::<Marks>(), Err(MomentError), "{junk}");
        }
    }

    #[test]
    fn covers_differ_from_their_neighbours() {
        let covers: Vec<u8> = (1..=7).map(|id| Cover::of(BookId(id)).number()).collect();
        assert_eq!(covers, [1, 2, 3, 4, 5, 6, 1]);
        for number in 1..=6 {
            assert_eq!(Cover::from_number(number).map(Cover::number), Some(number));
        }
        assert_eq!(Cover::from_number(0), None);
        assert_eq!(Cover::from_number(7), None);
    }

    #[test]
    fn a_number_is_not_used_again() {
        assert_eq!(next_id([]), BookId(1));
        assert_eq!(next_id([4, 2].map(BookId)), BookId(5));
    }
}
