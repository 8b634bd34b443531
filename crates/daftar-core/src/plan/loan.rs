//! How a loan is paid back: one set of formulas for the plan and for the schedule.

use crate::calendar::Month;
use crate::engine::unit::Money as MoneyUnit;
use crate::engine::{
    Draft, Expr, Item, Key, Line, Model, Months, Values, annuity, choose, count, month_number,
};
use crate::list::ItemId;
use crate::money::Money;
use crate::workbook::{Field, Loan};
use rust_decimal::Decimal;

/// How the principal comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Instalments of interest and principal together that stay the same.
    Level,
    /// The same principal each time, and interest on what is left.
    ConstantPrincipal,
}

/// The terms of a loan, in periods (months, unless a test says otherwise).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// How much is lent.
    pub amount: Option<Money>,
    /// The period in which it is received, from 0. The first instalment is one later.
    pub drawn: u32,
    /// Interest of a year, as a fraction.
    pub rate: Option<Decimal>,
    /// Instalments in all, grace included. Not paid back when empty.
    pub periods: Option<u32>,
    /// Instalments at the start that are interest only.
    pub grace: u32,
    /// Periods in a year.
    pub periods_per_year: u32,
    /// How the principal comes back.
    pub method: Method,
}

/// The lines of a loan.
#[derive(Clone, Copy, Debug)]
pub struct LoanLines {
    /// Received.
    pub drawn: Line<MoneyUnit>,
    /// Interest of the period.
    pub interest: Line<MoneyUnit>,
    /// Principal paid back.
    pub principal: Line<MoneyUnit>,
    /// The two together.
    pub instalment: Line<MoneyUnit>,
    /// The instalment once grace is over: level, or of the principal alone.
    pub level: Line<MoneyUnit>,
    /// Still owed.
    pub owed: Line<MoneyUnit>,
}

/// The lines of a loan.
///
/// Interest is rounded to the centime each period, on what was owed at the end of the last.
/// The last instalment repays what is left, so it takes up what rounding left over: the
/// principal sums to exactly the loan, and the last balance is zero.
pub fn loan(item: Item<'_>, terms: &Terms) -> LoanLines {
    let amount = item.money(Field::LoanAmount, terms.amount);
    let rate = item.rate(Field::LoanRate, terms.rate);
    let rate = || rate / count(terms.periods_per_year.max(1));

    let drawn = item.line(Key::LoanDrawn, Expr::from(amount).only(Months::one(terms.drawn)));
    let owed = item.later::<MoneyUnit>(Key::LoanOwed);
    let interest = item.line(Key::Interest, (owed.previous() * rate()).rounded());

    let (level, principal) = match terms.periods {
        None => {
            let never = Expr::from(amount).only(Months::NONE);
            (item.line(Key::LevelInstalment, never.clone()), item.line(Key::Principal, never))
        }
        Some(periods) => {
            // A loan that is all grace is paid back in one sum at its end.
            let repaying = periods.saturating_sub(terms.grace).max(1);
            let first = terms.drawn + periods - repaying + 1;
            let level = match terms.method {
                Method::Level => annuity(amount, rate(), count(repaying)),
                Method::ConstantPrincipal => amount / count(repaying),
            };
            let level = item.line(Key::LevelInstalment, level.rounded());
            let part = match terms.method {
                Method::Level => level - interest,
                Method::ConstantPrincipal => level.into(),
            };
            let last = month_number().at_least(count(terms.drawn + periods + 1));
            let principal = choose(last, owed.previous(), part.min(owed.previous()));
            (level, item.line(Key::Principal, principal.only(Months::from(first))))
        }
    };
    let instalment = item.line(Key::Instalment, interest + principal);
    let owed = item.define(owed, owed.previous() + drawn - principal);
    LoanLines { drawn, interest, principal, instalment, level, owed }
}

/// One row of a repayment schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instalment {
    /// Its number, from 1.
    pub number: u32,
    /// Owed before it is paid.
    pub opening: Money,
    /// Interest.
    pub interest: Money,
    /// Principal paid back.
    pub principal: Money,
    /// The two together.
    pub payment: Money,
    /// Owed after.
    pub closing: Money,
}

/// The whole schedule of a loan, however far the plan looks: the same formulas as the plan's,
/// worked out over the life of the loan. Empty without an amount or a number of instalments.
///
/// Printed schedules round in one of two ways. Ours rounds the interest of every period and
/// lets the last instalment take up the odd centimes: 20 000 at 5 % in four yearly instalments
/// asks for three of 5640.24 and a last one of 5640.23, of which 268.58 is interest. Others
/// keep the last instalment at 5640.24 and call 268.59 interest. Both end at zero.
pub fn schedule(terms: &Terms) -> Vec<Instalment> {
    let (Some(_), Some(periods)) = (terms.amount, terms.periods) else {
        return Vec::new();
    };
    let (lines, model) = whole_life(ItemId(1), terms, periods);
    let values = Values::of(&model);
    let money = |line: Line<MoneyUnit>, at| Money::from_centimes(values.whole(line.row(), at));
    let row = |number| Instalment {
        number,
        opening: money(lines.owed, number - 1),
        interest: money(lines.interest, number),
        principal: money(lines.principal, number),
        payment: money(lines.instalment, number),
        closing: money(lines.owed, number),
    };
    (1..=periods).map(row).collect()
}

/// The lines of a loan from the month in which it is received to its last instalment.
fn whole_life(id: ItemId, terms: &Terms, periods: u32) -> (LoanLines, Model) {
    let draft = Draft::new(Month::FIRST, periods + 1);
    let lines = loan(draft.item(id), &Terms { drawn: 0, ..*terms });
    (lines, draft.finish())
}

/// The formulas behind [`typed_schedule`], month 0 being the month in which the loan is
/// received: they explain the instalments that the plan does not look far enough to see.
/// None without an amount or a number of instalments.
pub fn typed_model(id: ItemId, typed: &Loan) -> Option<Model> {
    let terms = super::funding::terms(typed, 0);
    terms.amount?;
    Some(whole_life(id, &terms, terms.periods?).1)
}

/// The schedule of a typed loan, and the month of its first instalment.
pub fn typed_schedule(typed: &Loan, start: Month) -> (Month, Vec<Instalment>) {
    let received = typed.month.filter(|&month| month > start).unwrap_or(start);
    (received + 1, schedule(&super::funding::terms(typed, 0)))
}
