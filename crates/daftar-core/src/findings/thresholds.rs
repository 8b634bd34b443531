//! Where a check begins to speak.
//!
//! All of these are judgement or what lenders usually like to see, none is law. They stand
//! together so that a trainer or a lender can correct them.

use crate::money::Money;
use rust_decimal::Decimal;

const fn percent(number: u32) -> Decimal {
    Decimal::from_parts(number, 0, 0, false, 2)
}

/// Findings of one kind that are shown: the worst.
pub const SHOWN: usize = 3;
/// Competitors with a price that make a comparison.
pub const COMPETITORS: usize = 3;
/// Hours that a full-time job has in a month at most: more than that is impossible.
pub const FULL_TIME_HOURS: u32 = 191;
/// The part of the available hours that leaves room.
pub const HOURS_COMFORTABLE: Decimal = percent(90);

/// A margin above which a cost is probably forgotten.
pub const MARGIN_HIGH: Decimal = percent(80);
/// A margin that leaves room.
pub const MARGIN_GOOD: Decimal = percent(30);
/// A margin under which a small surprise is a loss.
pub const MARGIN_LOW: Decimal = percent(10);
/// The same for who resells: margins of trade are thin.
pub const MARGIN_LOW_TRADE: Decimal = percent(5);

/// Growth of a year that needs a reason.
pub const GROWTH: Decimal = percent(50);
/// The first month, as a part of a settled one, that leaves no time to become known.
pub const FULL_SPEED: Decimal = percent(90);
/// How far the average of a season may be from a normal month.
pub const SEASON: Decimal = percent(10);
/// One product's part of sales.
pub const ONE_PRODUCT: Decimal = percent(80);
/// What is left of sales when they are lower than planned: the plan is tried with this.
pub const FEWER_SALES: Decimal = percent(80);
/// How far sales may at least fall before a year loses money.
pub const SAFETY: Decimal = percent(10);
/// The part of sales on credit that strains the cash box.
pub const CREDIT: Decimal = percent(30);
/// Months that customers may take.
pub const CREDIT_MONTHS: u32 = 2;
/// Months in which customers owe more than there is cash.
pub const CREDIT_OVER_CASH_MONTHS: usize = 2;
/// Rent as a part of sales.
pub const RENT: Decimal = percent(20);
/// Days of use that a stock may last.
pub const STOCK_DAYS: u32 = 60;
/// Days open in a month that leave a day of rest each week.
pub const OPEN_DAYS: u32 = 27;
/// Equipment worth insuring.
pub const UNINSURED: Money = Money::dirhams(20_000);

/// Months of what is paid whatever is sold that make a good reserve.
pub const RESERVE_MONTHS: u32 = 2;
/// Needs and resources may differ by less than this.
pub const GAP: Money = Money::dirhams(1);
/// More resources than needs, as a part of the needs.
pub const SURPLUS: Decimal = percent(10);
/// The own share of the needs that lenders like.
pub const OWN_SHARE: Decimal = percent(20);
/// An own share that is a visible effort.
pub const OWN_SHARE_GOOD: Decimal = percent(30);
/// Debt cover that reassures a lender.
pub const DEBT_COVER: Decimal = percent(120);
/// Debt cover that is comfortable.
pub const DEBT_COVER_GOOD: Decimal = percent(150);
/// Instalments as a part of what is free to pay them.
pub const INSTALMENTS: Decimal = percent(50);
/// Own funds as a part of all liabilities that lenders like.
pub const AUTONOMY: Decimal = percent(20);
/// Years of self-financing that debts may take at most.
pub const DEBT_YEARS: u32 = 3;
/// The part of the plan's months in which the home can live on it.
pub const CAN_LIVE: Decimal = percent(75);
