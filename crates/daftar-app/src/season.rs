//! How much is sold in each month of the year against a normal one, in a few steps.

use daftar_core::ItemId;
use daftar_core::workbook::{Field, Place, Value};
use rust_decimal::Decimal;

/// A month against a normal one, as people say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Nothing is sold.
    Nothing,
    /// Half.
    Half,
    /// Less than usual.
    Less,
    /// A normal month.
    Normal,
    /// More than usual.
    More,
    /// Twice as much.
    Twice,
}

impl Strength {
    /// From nothing to twice.
    pub const ALL: [Strength; 6] = [
        Strength::Nothing,
        Strength::Half,
        Strength::Less,
        Strength::Normal,
        Strength::More,
        Strength::Twice,
    ];

    /// The answer it stands for. A normal month needs no answer.
    pub fn value(self) -> Option<Value> {
        let percent = match self {
            Strength::Nothing => 0,
            Strength::Half => 50,
            Strength::Less => 75,
            Strength::Normal => return None,
            Strength::More => 130,
            Strength::Twice => 200,
        };
        Some(Value::Decimal(Decimal::new(percent, 2).normalize()))
    }

    /// The end of its message `season-`.
    pub const fn key(self) -> &'static str {
        match self {
            Strength::Nothing => "nothing",
            Strength::Half => "half",
            Strength::Less => "less",
            Strength::Normal => "normal",
            Strength::More => "more",
            Strength::Twice => "twice",
        }
    }

    /// What an answer stands for; none when it lies between two of them.
    pub fn of(value: Option<&Value>) -> Option<Strength> {
        let normal = Some(Value::Decimal(Decimal::ONE));
        if value == normal.as_ref() {
            return Some(Strength::Normal);
        }
        Strength::ALL.into_iter().find(|strength| strength.value().as_ref() == value)
    }
}

/// The twelve months of a product, January first.
pub fn season_places(product: ItemId) -> impl Iterator<Item = Place> {
    (0..12).map(move |month| Place::part(Field::ProductSeason, product, month))
}

#[cfg(test)]
mod tests {
    use super::*;
    use daftar_core::Workbook;
    use daftar_core::workbook::{ListName, ListPlace};

    #[test]
    fn each_step_is_kept_and_recognised() {
        let mut book = Workbook::default();
        let product = book.add(ListPlace::plain(ListName::Products)).unwrap().unwrap();
        for place in season_places(product) {
            for strength in Strength::ALL {
                book.set(place, strength.value()).unwrap();
                assert_eq!(Strength::of(book.answer(place).as_ref()), Some(strength));
            }
        }
        assert_eq!(season_places(product).count(), 12);
        assert_eq!(Strength::of(Some(&Value::Decimal(Decimal::ONE))), Some(Strength::Normal));
        assert_eq!(Strength::of(Some(&Value::Decimal(Decimal::new(9, 1)))), None);
    }
}
