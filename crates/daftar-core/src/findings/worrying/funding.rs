//! The start, and debts.

use crate::findings::facts::{Facts, year_number};
use crate::findings::thresholds::{DEBT_COVER, GAP, INSTALMENTS, OWN_SHARE, SHOWN, SURPLUS};
use crate::findings::{Check, Finding, Spot, at, at_item, worst};
use crate::money::Money;
use crate::workbook::{Field, Owned, Workbook};
use rust_decimal::Decimal;
use std::cmp::Reverse;
use std::ops::Range;

pub(super) fn check(facts: &Facts, found: &mut Vec<Finding>) {
    start(facts, found);
    debt_cover(facts, found);
    found.extend(instalments(facts));
    found.extend(worst(SHOWN, outlives(facts)));
}

/// The initial financing plan.
fn start(facts: &Facts, found: &mut Vec<Finding>) {
    let (plan, lines) = (facts.plan, &facts.plan.lines.financing);
    let (needs, gap) = (plan.money(lines.needs, 0), plan.money(lines.gap, 0));
    if gap >= GAP {
        found.push(Finding::new(Check::WorryingGap, at(Field::OwnCash)).amount(gap));
    }
    let Some(loan) = facts.first_loan() else { return };
    if (-gap).exact() > SURPLUS * needs.exact() {
        let spot = at_item(Field::LoanAmount, loan);
        found.push(Finding::new(Check::WorryingSurplus, spot).amount(-gap));
    }
    let own = plan.exact(lines.own_share, 0);
    if needs > Money::ZERO && own < OWN_SHARE {
        found.push(Finding::new(Check::WorryingOwnShare, at(Field::OwnCash)).percent(own));
    }
}

/// What a debt cover leaves for each hundred dirhams to pay back, in whole dirhams. Rounded
/// down: 119.60 is not yet the 120 that reassures.
pub(in crate::findings) fn for_a_hundred(cover: Decimal) -> Money {
    Money::round(cover.saturating_mul(Decimal::ONE_HUNDRED).floor())
}

fn debt_cover(facts: &Facts, found: &mut Vec<Finding>) {
    let (plan, yearly) = (facts.plan, &facts.plan.lines.yearly);
    let spot = match facts.first_loan() {
        Some(loan) => at_item(Field::LoanMonths, loan),
        None => at(Field::FamilyMonths),
    };
    let owing = || {
        let years = plan.years().map(|year| {
            let end = year.end - 1;
            (year, plan.money(yearly.debt_service, end), plan.exact(yearly.debt_cover, end))
        });
        years.filter(|(_, service, _)| *service > Money::ZERO)
    };
    let below_one = owing().filter(|(_, _, cover)| *cover < Decimal::ONE);
    let below_one = below_one.map(|(year, service, cover)| {
        let interest = plan.sum(plan.lines.funding.interest, year.clone());
        let short = service - plan.money(yearly.self_financing, year.end - 1) - interest;
        let finding = year_of(Check::WorryingDebtCoverBelowOne, spot, &year);
        (Reverse(cover), finding.amount(short))
    });
    found.extend(worst(1, below_one));
    let low = owing().filter(|(_, _, cover)| (Decimal::ONE..DEBT_COVER).contains(cover));
    let low = low.map(|(year, _, cover)| {
        let finding = year_of(Check::WorryingDebtCoverLow, spot, &year);
        (Reverse(cover), finding.amount(for_a_hundred(cover)))
    });
    found.extend(worst(1, low));
}

fn year_of(check: Check, spot: Spot, year: &Range<u32>) -> Finding {
    Finding::new(check, spot).year(year_number(year))
}

/// Instalments against what the business and the home have left to pay them.
fn instalments(facts: &Facts) -> Option<Finding> {
    let (plan, lines) = (facts.plan, &facts.plan.lines.ratios);
    let loan = facts.first_loan()?;
    let years = facts.full_years().filter_map(|year| {
        let end = year.end - 1;
        let free = plan.money(lines.disposable, end);
        let share = plan.exact(lines.instalments_to_disposable, end);
        let heavy = free > Money::ZERO && share > INSTALMENTS;
        let spot = at_item(Field::LoanAmount, loan);
        let finding = Finding::new(Check::WorryingInstalmentHeavy, spot).percent(share);
        heavy.then_some((share, finding))
    });
    worst(1, years).next()
}

fn outlives(facts: &Facts) -> impl Iterator<Item = (u32, Finding)> {
    let useful = useful_months(facts.book);
    facts.book.loans.iter().filter_map(move |(id, loan)| {
        let months = loan.months?.get();
        let finding = Finding::new(Check::WorryingLoanOutlives, at_item(Field::LoanMonths, id));
        (Decimal::from(months) > useful?).then(|| (months, finding.of(id).count("months", months)))
    })
}

/// How long what is bought will be used, on average by cost. None when nothing was bought
/// whose years of use are known.
fn useful_months(book: &Workbook) -> Option<Decimal> {
    let (mut weighted, mut all) = (Decimal::ZERO, Decimal::ZERO);
    for (_, thing) in book.equipment.iter() {
        let (Some(price), Some(years)) = (thing.price, thing.years) else { continue };
        if thing.owned != Some(Owned::BroughtIn) {
            let cost = price.get() * Decimal::from(thing.count.map_or(1, |count| count.get()));
            weighted += cost * years.get() * Decimal::from(12);
            all += cost;
        }
    }
    weighted.checked_div(all)
}
