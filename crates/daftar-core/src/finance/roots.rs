//! Where a polynomial is zero between 0 and 1, exactly enough for a rate.
//!
//! Between 0 and 1 no power grows, so nothing overflows whatever the figures. A polynomial is
//! monotone between the places where its derivative is zero, so halving each of these stretches
//! finds every root, and none twice; the derivative's own zeros are found the same way. Where
//! the signs of the coefficients change once or never (Descartes' rule) there is no need to.

use rust_decimal::Decimal;

/// Nothing, beside coefficients of which the largest is between 1 and 10.
const TINY: Decimal = Decimal::from_parts(1, 0, 0, false, 24);

/// How often coefficients change sign, zeros left out.
pub(super) fn sign_changes(coefficients: &[Decimal]) -> usize {
    let signs = coefficients.iter().filter(|c| !c.is_zero()).map(Decimal::is_sign_negative);
    let signs: Vec<bool> = signs.collect();
    signs.windows(2).filter(|pair| pair[0] != pair[1]).count()
}

/// Where `c0 + c1 x + c2 x^2 + ...` is zero above 0 and up to 1, the lowest first.
pub(super) fn unit_roots(coefficients: impl IntoIterator<Item = Decimal>) -> Vec<Decimal> {
    let coefficients: Vec<Decimal> = coefficients.into_iter().collect();
    let polynomial = scaled(&coefficients);
    let changes = sign_changes(&polynomial);
    if changes == 0 {
        return Vec::new();
    }
    let mut stops = vec![Decimal::ZERO];
    if changes > 1 {
        stops.extend(unit_roots(derivative(&polynomial)));
    }
    if stops.last() != Some(&Decimal::ONE) {
        stops.push(Decimal::ONE);
    }
    let mut found = Vec::new();
    let mut before = value(&polynomial, Decimal::ZERO);
    for stretch in stops.windows(2) {
        let after = value(&polynomial, stretch[1]);
        if after.abs() <= TINY {
            found.push(stretch[1]);
        } else if before.abs() > TINY && before.is_sign_negative() != after.is_sign_negative() {
            found.push(halved(&polynomial, stretch[0], stretch[1], before));
        }
        before = after;
    }
    found
}

/// The same polynomial but for a factor: the largest coefficient is between 1 and 10, and the
/// first is not zero (a root at 0 is none that is looked for). Powers of ten keep what was
/// typed exact.
fn scaled(coefficients: &[Decimal]) -> Vec<Decimal> {
    let ten = Decimal::TEN;
    let most = coefficients.iter().map(Decimal::abs).max().unwrap_or_default();
    let mut unit = Decimal::ONE;
    while let Some(larger) = unit.checked_mul(ten).filter(|larger| *larger <= most) {
        unit = larger;
    }
    // Below 1, to the smallest decimal there is.
    let smallest = Decimal::from_parts(1, 0, 0, false, Decimal::MAX_SCALE);
    while unit > most && unit > smallest {
        unit /= ten;
    }
    let scaled = coefficients.iter().map(|c| c.checked_div(unit).unwrap_or_default());
    scaled.skip_while(Decimal::is_zero).collect()
}

fn derivative(coefficients: &[Decimal]) -> Vec<Decimal> {
    let powers = (1_u32..).zip(coefficients.iter().skip(1));
    powers.map(|(power, c)| Decimal::from(power) * c).collect()
}

fn value(coefficients: &[Decimal], at: Decimal) -> Decimal {
    coefficients.iter().rev().fold(Decimal::ZERO, |sum, c| sum * at + c)
}

/// The zero of a stretch at whose ends the signs differ, by halving it until there is nothing
/// left to halve. `first` is the value at its lower end.
fn halved(polynomial: &[Decimal], mut low: Decimal, mut high: Decimal, first: Decimal) -> Decimal {
    loop {
        let middle = (low + high) / Decimal::TWO;
        if middle <= low || middle >= high {
            return high;
        }
        let there = value(polynomial, middle);
        if there.is_zero() {
            return middle;
        }
        if there.is_sign_negative() == first.is_sign_negative() {
            low = middle;
        } else {
            high = middle;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::round_half_away;

    #[track_caller]
    fn check(coefficients: &[&str], want: &[&str]) {
        let coefficients = coefficients.iter().map(|text| text.parse::<Decimal>().unwrap());
        let found = unit_roots(coefficients);
        let found: Vec<String> =
            found.into_iter().map(|x| round_half_away(x, 12).normalize().to_string()).collect();
        assert_eq!(found, want);
    }

    #[test]
    fn roots_between_zero_and_one() {
        check(&[], &[]);
        check(&["0", "0"], &[]);
        check(&["3"], &[]);
        check(&["-1", "2"], &["0.5"]);
        check(&["-2", "1"], &[]);
        check(&["-1", "1"], &["1"]);
        // At 0 and at 0.5: the first is none.
        check(&["0", "-1", "2"], &["0.5"]);
        // (x - 0.25)(x - 0.5)(x - 0.75) and its double (x - 0.5)^2.
        check(&["-0.09375", "0.6875", "-1.5", "1"], &["0.25", "0.5", "0.75"]);
        check(&["0.25", "-1", "1"], &["0.5"]);
        // Twice with nothing between them, nearly: 0.5 and 0.500001.
        check(&["0.2500005", "-1.000001", "1"], &["0.5", "0.500001"]);
        // Two changes of sign and no root at all.
        check(&["1", "-1", "1"], &[]);
        // Very large and very small.
        check(&["-79228162514264337593543950335", "79228162514264337593543950335"], &["1"]);
        check(&["-0.0000000000000000000000000001", "0.0000000000000000000000000002"], &["0.5"]);
    }
}
