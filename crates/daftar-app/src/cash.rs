//! An amount as the notes and coins a hand would hold.

use daftar_core::Money;

/// Above this the words alone are shown: nobody counts so many notes in their head.
const MOST: Money = Money::dirhams(20_000);
/// More kinds of notes than this are not a picture any more.
const KINDS_MOST: usize = 4;

/// What it is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Ten notes held together.
    BundleOfTen,
    /// A note.
    Note,
    /// A coin.
    Coin,
}

/// So many pieces of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pile {
    /// Bundles, notes or coins.
    pub piece: Piece,
    /// What is printed on it, in dirhams.
    pub face: u32,
    /// How many.
    pub count: u32,
}

const NOTES: [u32; 4] = [200, 100, 50, 20];
const COINS: [u32; 4] = [10, 5, 2, 1];

/// The fewest notes and coins that make an amount, largest first.
///
/// Empty for nothing, for debts, for centimes, for more than 20 000 dirhams, and where it
/// takes more than four kinds.
pub fn cash_bundles(amount: Money) -> Vec<Pile> {
    let whole = amount.centimes() % 100 == 0;
    let Ok(mut left) = u32::try_from(amount.centimes() / 100) else {
        return Vec::new();
    };
    if !whole || amount > MOST {
        return Vec::new();
    }
    let mut piles = Vec::new();
    let faces = NOTES.map(|face| (face, Piece::Note)).into_iter();
    for (face, piece) in faces.chain(COINS.map(|face| (face, Piece::Coin))) {
        let count = left / face;
        left %= face;
        let (bundles, single) = match piece {
            Piece::Note => (count / 10, count % 10),
            _ => (0, count),
        };
        let bundles = (Piece::BundleOfTen, bundles);
        for (piece, count) in [bundles, (piece, single)] {
            if count > 0 {
                piles.push(Pile { piece, face, count });
            }
        }
    }
    if piles.len() > KINDS_MOST {
        piles.clear();
    }
    piles
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(centimes: i64, want: &str) {
        let piles = cash_bundles(Money::from_centimes(centimes));
        let text: Vec<String> = piles
            .iter()
            .map(|pile| match pile.piece {
                Piece::BundleOfTen => format!("{}x10x{}", pile.count, pile.face),
                Piece::Note | Piece::Coin => format!("{}x{}", pile.count, pile.face),
            })
            .collect();
        assert_eq!(text.join(" "), want, "{centimes}");
    }

    #[test]
    fn piles() {
        check(0, "");
        check(780_000, "3x10x200 9x200");
        check(300, "1x2 1x1");
        check(15_000, "1x100 1x50");
        check(2_000_000, "10x10x200");
        check(2_000_100, "");
        check(12_550, "");
        check(-5_000, "");
        check(38_700, ""); // Seven kinds: the words say it better.
        check(i64::MAX, "");
    }
}
