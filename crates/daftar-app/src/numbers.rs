//! What stands beside a number: its unit, and the next one up or down.

use daftar_core::number::within;
use daftar_core::workbook::{Field, Kind, Value};
use rust_decimal::Decimal;

/// The unit that stands beside the number of a field, as the end of its message `unit-`.
/// Amounts and percentages have their own signs.
pub const fn unit(field: Field) -> Option<&'static str> {
    Some(match field {
        Field::BusinessMonths
        | Field::SuppliersDelay
        | Field::ProductCreditDelay
        | Field::FamilyMonths
        | Field::LoanMonths
        | Field::LoanGrace
        | Field::MonthlyCostEvery => "months",
        Field::BusinessOpenDays | Field::ProductOpenDays => "days",
        Field::HolderHours | Field::ProductHours => "hours",
        Field::EquipmentYears => "years",
        _ => return None,
    })
}

/// Which way a number goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nudge {
    /// One less.
    Down,
    /// One more.
    Up,
}

/// Small numbers are easier to touch than to type.
pub const fn has_steps(field: Field) -> bool {
    match field {
        Field::ProductQuantity => true,
        // In years of twelve, not month by month.
        Field::BusinessMonths | Field::LoanMonths | Field::HolderHours | Field::CostBatch => false,
        _ => matches!(field, Field::BusinessOpenDays | Field::ProductOpenDays) || is_small(field),
    }
}

const fn is_small(field: Field) -> bool {
    matches!(
        field,
        Field::SuppliersDelay
            | Field::ProductCreditDelay
            | Field::MonthlyCostEvery
            | Field::StaffCount
            | Field::EquipmentCount
            | Field::EquipmentYears
            | Field::LoanGrace
            | Field::FamilyMonths
    )
}

/// The next number in its range; none at its end. From an empty field the least comes first.
pub fn nudged(kind: Kind, value: Option<&Value>, way: Nudge) -> Option<Value> {
    let (least, most, places) = match kind {
        Kind::Count { least, most } => (Decimal::from(least), Decimal::from(most), 0),
        Kind::Number { least, most, places } => (least, most, places),
        _ => return None,
    };
    let now = match value {
        Some(Value::Count(count)) => Decimal::from(*count),
        Some(Value::Decimal(number)) => *number,
        _ if way == Nudge::Down => return None,
        _ => least.max(Decimal::ONE) - Decimal::ONE,
    };
    let next = match way {
        Nudge::Up => now + Decimal::ONE,
        Nudge::Down => now - Decimal::ONE,
    };
    // Half a year less than one and a half is the least, not nothing.
    let next = if way == Nudge::Down && now > least { next.max(least) } else { next };
    let next = within(next, least, most, places).ok()?;
    Some(match kind {
        Kind::Count { .. } => Value::Count(u32::try_from(next).ok()?),
        _ => Value::Decimal(next),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(field: Field, now: Option<i64>, want: [Option<i64>; 2]) {
        let kind = field.kind();
        let value = |number: i64| match kind {
            Kind::Count { .. } => Value::Count(number as u32),
            _ => Value::Decimal(Decimal::from(number)),
        };
        let now = now.map(value);
        let got = [Nudge::Down, Nudge::Up].map(|way| nudged(kind, now.as_ref(), way));
        assert_eq!(got, want.map(|number| number.map(value)), "{field:?} from {now:?}");
    }

    #[test]
    fn one_more_one_less() {
        check(Field::BusinessOpenDays, Some(26), [Some(25), Some(27)]);
        check(Field::BusinessOpenDays, Some(31), [Some(30), None]);
        check(Field::BusinessOpenDays, Some(1), [None, Some(2)]);
        check(Field::BusinessOpenDays, None, [None, Some(1)]);
        check(Field::SuppliersDelay, None, [None, Some(1)]);
        check(Field::SuppliersDelay, Some(0), [None, Some(1)]);
        check(Field::ProductQuantity, Some(30), [Some(29), Some(31)]);
        assert_eq!(nudged(Kind::Money, None, Nudge::Up), None);
    }

    #[test]
    fn a_year_of_use_goes_down_to_half() {
        let kind = Field::EquipmentYears.kind();
        let value = Value::Decimal(Decimal::ONE);
        let half = Some(Value::Decimal(Decimal::new(5, 1)));
        assert_eq!(nudged(kind, Some(&value), Nudge::Down), half);
        assert_eq!(nudged(kind, half.as_ref(), Nudge::Down), None);
        assert_eq!(nudged(kind, None, Nudge::Up), Some(Value::Decimal(Decimal::ONE)));
    }

    #[test]
    fn steps_go_with_numbers() {
        for &field in Field::ALL {
            if has_steps(field) {
                assert!(nudged(field.kind(), None, Nudge::Up).is_some(), "{field:?}");
            }
        }
    }
}
