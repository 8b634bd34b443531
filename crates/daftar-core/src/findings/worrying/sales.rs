//! How sales move over the months and years.

use crate::findings::facts::{Facts, at_season, part, product_name, year_number};
use crate::findings::thresholds::{FULL_SPEED, GROWTH, ONE_PRODUCT, SEASON, SHOWN};
use crate::findings::{Check, Finding, at_item, worst};
use crate::money::Money;
use crate::workbook::{Field, Season};
use rust_decimal::Decimal;
use std::ops::Range;

pub(super) fn check(facts: &Facts, found: &mut Vec<Finding>) {
    growth(facts, found);
    pace(facts, found);
    found.extend(worst(SHOWN, season_sums(facts)));
    found.extend(one_product(facts));
}

fn growth(facts: &Facts, found: &mut Vec<Finding>) {
    let sold = |year: &Range<u32>| facts.plan.sum(facts.plan.lines.sales.sales, year.clone());
    let years: Vec<Range<u32>> = facts.full_years().collect();
    let rises = years.windows(2).filter_map(|pair| {
        let (before, after) = (sold(&pair[0]), sold(&pair[1]));
        let rise = part(after - before, before).filter(|rise| *rise > GROWTH)?;
        let year = year_number(&pair[1]);
        let finding = Finding::new(Check::WorryingGrowth, facts.at_main(Field::ProductGrowth));
        Some((rise, finding.of_year(year).year(year).percent(rise)))
    });
    found.extend(worst(SHOWN, rises));
}

/// Whether the first month, or every month, sells like any other.
fn pace(facts: &Facts, found: &mut Vec<Finding>) {
    let (plan, sales) = (facts.plan, facts.plan.lines.sales.sales);
    let first = plan.money(sales, 0);
    let settled = plan.sum(sales, 6..12).exact();
    let spot = || facts.at_main(Field::ProductSeason);
    if first > Money::ZERO && first.exact() * Decimal::from(6) >= FULL_SPEED * settled {
        found.push(Finding::new(Check::WorryingFullSpeed, spot()));
    }
    let mut factors = facts.book.products.iter().flat_map(|(_, product)| product.season.0);
    let flat = factors.all(|factor| factor.is_none_or(|factor| factor.get() == Decimal::ONE));
    if facts.sells && flat {
        found.push(Finding::new(Check::WorryingFlatYear, spot()));
    }
}

fn season_sums(facts: &Facts) -> impl Iterator<Item = (Decimal, Finding)> {
    facts.products().filter_map(|(product, lines)| {
        let average = average(&product.season)?;
        let off = (average - Decimal::ONE).abs();
        let finding = Finding::new(Check::WorryingSeasonSum, at_season(lines.id)).of(lines.id);
        let finding = finding.with("name", product_name(product)).percent(average);
        (off > SEASON).then_some((off, finding))
    })
}

/// The average of a season, none when nothing was typed.
fn average(season: &Season) -> Option<Decimal> {
    season.0.iter().any(Option::is_some).then(|| {
        let factors = season.0.iter().map(|factor| factor.map_or(Decimal::ONE, |f| f.get()));
        factors.sum::<Decimal>() / Decimal::from(12)
    })
}

fn one_product(facts: &Facts) -> Option<Finding> {
    let (plan, main) = (facts.plan, facts.plan.main_product()?);
    let all = plan.sum(plan.lines.sales.sales, 0..12);
    let share = part(plan.sum(main.sales, 0..12), all)?;
    let product = facts.book.products.get(main.id)?;
    let finding = Finding::new(Check::WorryingOneProduct, at_item(Field::ProductName, main.id));
    (facts.book.products.len() > 1 && share > ONE_PRODUCT)
        .then(|| finding.with("name", product_name(product)).percent(share))
}
