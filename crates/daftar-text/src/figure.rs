//! One cell, for people and for programs.

use crate::said;
use daftar_core::money::round_half_away;
use daftar_i18n::{Localizer, without_marks};
use daftar_report::Cell;

/// What a cell of nothing shows, so that it is not taken for a forgotten one.
const NIL: &str = "–";
/// Decimals of a computed unit price, as of a typed one.
const UNIT_PRICE_PLACES: u32 = 4;
/// Decimals of a computed quantity, as of a typed one.
const QUANTITY_PLACES: u32 = 3;
/// Decimals of a fraction or a ratio for programs.
const FRACTION_PLACES: u32 = 6;

/// A cell as people read it: to the centime, without its unit, which stands above the table.
pub(crate) fn for_people(cell: &Cell, say: &Localizer) -> String {
    let figure = match cell {
        Cell::Money(money) if money.is_zero() => NIL.to_owned(),
        Cell::Money(money) => say.money_number(*money),
        Cell::UnitPrice(price) if price.is_zero() => NIL.to_owned(),
        Cell::UnitPrice(price) => {
            let price = round_half_away(*price, UNIT_PRICE_PLACES).normalize();
            say.number_fixed(price, price.scale().max(2))
        }
        Cell::Quantity(quantity) if quantity.is_zero() => NIL.to_owned(),
        Cell::Quantity(quantity) => say.number(round_half_away(*quantity, QUANTITY_PLACES)),
        Cell::Percent(fraction) => say.percent_fixed(*fraction, 1),
        Cell::Ratio(ratio) => say.number_fixed(*ratio, 2),
        Cell::Count(count) => say.number((*count).into()),
        Cell::Month(month) => say.month_short_year(*month),
        Cell::Text(msg) => return said(say, msg),
    };
    without_marks(&figure)
}

/// A cell as programs read it: plain decimals with a point, fractions as such (`0.15`),
/// months as `2027-01`, words in the language.
pub(crate) fn for_programs(cell: &Cell, say: &Localizer) -> String {
    let decimal = |number, places| round_half_away(number, places).normalize().to_string();
    match cell {
        Cell::Money(money) => money.to_string(),
        Cell::UnitPrice(price) => decimal(*price, UNIT_PRICE_PLACES),
        Cell::Quantity(quantity) => decimal(*quantity, QUANTITY_PLACES),
        Cell::Percent(number) | Cell::Ratio(number) => decimal(*number, FRACTION_PLACES),
        Cell::Count(count) => count.to_string(),
        Cell::Month(month) => month.to_string(),
        Cell::Text(msg) => said(say, msg),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use daftar_core::{Money, Msg};
    use daftar_i18n::Lang;

    #[track_caller]
    fn check(cell: Cell, people: &str, programs: &str) {
        let say = Localizer::new(Lang::from_code("fr").unwrap());
        assert_eq!(for_people(&cell, &say).replace('\u{A0}', " "), people);
        assert_eq!(for_programs(&cell, &say), programs);
        let say = Localizer::new(Lang::from_code("ar").unwrap());
        assert!(for_people(&cell, &say).chars().all(|c| !('\u{2066}'..='\u{2069}').contains(&c)));
    }

    #[test]
    fn cells() {
        let exact = |text: &str| text.parse().unwrap();
        check(Cell::Money(Money::from_centimes(-123_450)), "−1 234,50", "-1234.50");
        check(Cell::Money(Money::ZERO), "–", "0.00");
        check(Cell::UnitPrice(exact("108")), "108,00", "108");
        check(Cell::UnitPrice(exact("0.0125")), "0,0125", "0.0125");
        check(Cell::UnitPrice(exact("33.333333333333")), "33,3333", "33.3333");
        check(Cell::Quantity(exact("4.500")), "4,5", "4.5");
        check(Cell::Quantity(exact("19.0625")), "19,063", "19.063");
        check(Cell::Quantity(exact("0")), "–", "0");
        check(Cell::Percent(exact("0.15")), "15,0 %", "0.15");
        check(Cell::Percent(exact("0.21538461538461")), "21,5 %", "0.215385");
        check(Cell::Ratio(exact("1.235")), "1,24", "1.235");
        check(Cell::Count(1200), "1 200", "1200");
        check(Cell::Month("2027-04".parse().unwrap()), "avr. 2027", "2027-04");
        check(Cell::Text(Msg::typed("=x")), "=x", "=x");
    }
}
