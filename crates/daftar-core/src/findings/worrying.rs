//! What may not stand. The thresholds are usual lenders' references or judgement, not law;
//! they stand together here to be corrected by a trainer or a lender.

use super::figures::{monthly_spending, part, price, product_name, some, year};
use super::{Finding, Severity, Spot, at, at_item};
use crate::message::Arg;
use crate::money::Money;
use crate::plan::ProductLines;
use crate::projection::Projection;
use crate::workbook::{CostKind, Field, ListName, ListPlace, Workbook};
use rust_decimal::Decimal;
use std::ops::Range;

/// Debt cover that reassures a lender.
pub(super) const DEBT_COVER: Decimal = Decimal::from_parts(12, 0, 0, false, 1);
/// Own share of the needs that lenders like.
pub(super) const OWN_SHARE: Decimal = Decimal::from_parts(2, 0, 0, false, 1);
/// A margin under which a small surprise is a loss.
const MARGIN_LOW: Decimal = Decimal::from_parts(1, 0, 0, false, 1);
/// A margin above which a cost is probably forgotten.
pub(super) const MARGIN_HIGH: Decimal = Decimal::from_parts(8, 0, 0, false, 1);
/// How far sales may fall before the year loses money, at least.
const SAFETY: Decimal = Decimal::from_parts(1, 0, 0, false, 1);
/// A part of sales on credit that strains the cash box.
const CREDIT: Decimal = Decimal::from_parts(3, 0, 0, false, 1);
/// Rent as a part of sales.
const RENT: Decimal = Decimal::from_parts(2, 0, 0, false, 1);
/// One product's part of sales.
const ONE_PRODUCT: Decimal = Decimal::from_parts(8, 0, 0, false, 1);
/// Growth of a year that needs a reason.
const GROWTH: Decimal = Decimal::from_parts(5, 0, 0, false, 1);
/// How far the average of a season may be from a normal month.
const SEASON: Decimal = Decimal::from_parts(1, 0, 0, false, 1);
/// More resources than needs, as a part of the needs.
const SURPLUS: Decimal = Decimal::from_parts(1, 0, 0, false, 1);
/// Months that customers may take.
const CREDIT_MONTHS: u32 = 2;
/// Days of use that a stock may last.
const STOCK_DAYS: u32 = 60;
/// Days open that leave no rest.
const OPEN_DAYS: u32 = 27;
/// Equipment worth insuring.
const UNINSURED: Money = Money::dirhams(20_000);

fn worrying(name: &str, spot: Spot) -> Finding {
    Finding::new(Severity::Worrying, name, spot)
}

pub(super) fn check(book: &Workbook, plan: &Projection, found: &mut Vec<Finding>) {
    cash(plan, found);
    start(book, plan, found);
    household(book, plan, found);
    for product in &plan.lines.sales.products {
        prices(book, plan, product, found);
    }
    sales(book, plan, found);
    credit(book, plan, found);
    for span in plan.years() {
        debt(plan, &span, found);
        break_even(plan, &span, found);
    }
    costs(book, plan, found);
}

fn cash(plan: &Projection, found: &mut Vec<Finding>) {
    let closing = |month| plan.money(plan.lines.results.closing_cash, month);
    let spot = Spot::Report("cash");
    let (month, lowest) = plan.lowest_cash();
    if lowest.is_negative() {
        let first = (0..plan.months()).find(|&m| closing(m).is_negative()).unwrap_or(month);
        let finding = worrying("cash-negative", spot).with("amount", Arg::Money(lowest.abs()));
        found.push(finding.with("month", Arg::Month(plan.month(first))));
        return;
    }
    let spending = monthly_spending(plan, year_of(plan, month));
    if lowest < spending {
        let daily = spending.exact() / Decimal::from(30);
        let days = lowest.exact().checked_div(daily).unwrap_or_default().floor();
        let finding = worrying("cash-low", spot)
            .with("month", Arg::Month(plan.month(month)))
            .with("amount", Arg::Money(lowest));
        found.push(finding.with("days", Arg::Count(i64::try_from(days).unwrap_or(0))));
    }
}

fn year_of(plan: &Projection, month: u32) -> Range<u32> {
    plan.years().find(|year| year.contains(&month)).unwrap_or(0..plan.months())
}

/// The initial financing plan and the reserve.
fn start(book: &Workbook, plan: &Projection, found: &mut Vec<Finding>) {
    let lines = &plan.lines.financing;
    let (needs, gap) = (plan.money(lines.needs, 0), plan.money(lines.gap, 0));
    let spot = Spot::Report("financing");
    let borrows = book.loans.iter().any(|(_, loan)| some(loan.amount));
    if gap > Money::ZERO {
        found.push(worrying("gap", spot).with("amount", Arg::Money(gap)));
    }
    if borrows && part(-gap, needs).is_some_and(|part| part > SURPLUS) {
        found.push(worrying("surplus", spot).with("amount", Arg::Money(-gap)));
    }
    let own = plan.exact(lines.own_share, 0);
    if borrows && !needs.is_zero() && own < OWN_SHARE {
        let finding = worrying("own-share", at(Field::OwnCash));
        found.push(finding.with("percent", Arg::Percent(own)));
    }
    let first_year = plan.years().next().unwrap_or(0..plan.months());
    let spending = monthly_spending(plan, first_year);
    if book.funding.reserve.unwrap_or_default() < spending {
        let finding = worrying("reserve", at(Field::Reserve));
        found.push(finding.with("amount", Arg::Money(spending)));
    }
    for (id, loan) in book.loans.iter() {
        let Some(months) = loan.months else { continue };
        if useful_months(book).is_some_and(|useful| Decimal::from(months.get()) > useful) {
            let finding = worrying("loan-outlives", at_item(Field::LoanMonths, id)).of(id);
            found.push(finding.with("months", Arg::Count(i64::from(months.get()))));
        }
    }
}

/// Months of use of what is bought, weighted by cost.
fn useful_months(book: &Workbook) -> Option<Decimal> {
    let lasting = book.equipment.iter().filter_map(|(_, thing)| {
        let pieces = Decimal::from(thing.count.map_or(1, |count| count.get()));
        Some((thing.price?.get() * pieces, thing.years?.get()))
    });
    let (cost, weighted) = lasting.fold(Default::default(), |(cost, weighted), (price, years)| {
        (cost + price, weighted + price * years)
    });
    let years = Decimal::checked_div(weighted, cost)?;
    Some(years * Decimal::from(12))
}

fn household(book: &Workbook, plan: &Projection, found: &mut Vec<Finding>) {
    let lines = &plan.lines.household;
    let last = plan.months() - 1;
    let to_draw = plan.money(lines.to_draw, last);
    let pay = plan.money(plan.lines.costs.owner_pay, last);
    if some(book.household.owner_pay) && pay < to_draw {
        let finding = worrying("pay-below-need", at(Field::OwnerPay))
            .with("need", Arg::Money(to_draw))
            .with("pay", Arg::Money(pay));
        found.push(finding.with("amount", Arg::Money(to_draw - pay)));
    }
    let worst = plan.years().filter(|year| year.end - year.start == 12).find_map(|span| {
        let before_pay = plan.sum(plan.lines.results.result, span.clone())
            + plan.sum(plan.lines.costs.owner_pay, span.clone())
            - plan.sum(plan.lines.funding.principal, span.clone());
        let monthly = Money::round(before_pay.exact() / Decimal::from(12));
        (to_draw > Money::ZERO && monthly < to_draw).then_some((span, monthly))
    });
    if let Some((span, monthly)) = worst {
        let finding = worrying("cannot-live", Spot::Report("household"))
            .with("year", year(plan, &span))
            .with("amount", Arg::Money(monthly));
        found.push(finding.with("need", Arg::Money(to_draw)));
    }
}

fn prices(book: &Workbook, plan: &Projection, lines: &ProductLines, found: &mut Vec<Finding>) {
    let id = lines.id;
    let Some(product) = book.products.get(id) else { return };
    let Some(typed) = product.price.filter(|price| !price.get().is_zero()) else { return };
    let cost = plan.exact(lines.unit_cost, 0);
    let margin = plan.exact(lines.unit_margin, 0);
    let rate = plan.exact(lines.unit_margin_rate, 0);
    let called = || product_name(book, id);
    let at_price = at_item(Field::ProductPrice, id);
    let left = Arg::Money(Money::round(margin));
    if margin.is_sign_negative() {
        let finding = worrying("price-below-cost", at_price).of(id).with("name", called());
        found.push(
            finding
                .with("price", price(typed))
                .with("cost", Arg::Money(Money::round(cost)))
                .with("amount", Arg::Money(Money::round(-margin))),
        );
    } else if let Some(short) = short_of_full_cost(plan, lines) {
        let finding = worrying("price-below-full-cost", at_price).of(id).with("name", called());
        found.push(finding.with("amount", Arg::Money(short)));
    } else if rate < MARGIN_LOW {
        let finding = worrying("margin-low", at_item(Field::CostOther, id)).of(id);
        found.push(finding.with("name", called()).with("amount", left));
    }
    let services = book.business.category == Some(crate::workbook::Category::Services);
    if rate > MARGIN_HIGH && !services && !cost.is_zero() {
        let finding = worrying("margin-high", at_item(Field::CostOther, id)).of(id);
        found.push(finding.with("name", called()).with("percent", Arg::Percent(rate)));
    }
}

/// How much one unit falls short of its own cost and its share of the first year's fixed
/// costs, shared by sales.
fn short_of_full_cost(plan: &Projection, lines: &ProductLines) -> Option<Money> {
    let span = plan.years().next()?;
    let sold: Decimal = span.clone().map(|month| plan.exact(lines.quantity, month)).sum();
    let end = span.end - 1;
    let share = part(plan.sum(lines.sales, span), plan.money(plan.lines.yearly.sales, end))?;
    let fixed = plan.money(plan.lines.yearly.fixed_costs, end).exact() * share;
    let short = Money::round(fixed.checked_div(sold)? - plan.exact(lines.unit_margin, 0));
    (short > Money::ZERO).then_some(short)
}

fn sales(book: &Workbook, plan: &Projection, found: &mut Vec<Finding>) {
    if let (Some(main), Some(span)) = (plan.main_product(), plan.years().next()) {
        let all = plan.sum(plan.lines.sales.sales, span.clone());
        let share = part(plan.sum(main.sales, span), all).unwrap_or_default();
        if plan.lines.sales.products.len() > 1 && share > ONE_PRODUCT {
            let finding = worrying("one-product", at_item(Field::ProductQuantity, main.id));
            let finding = finding.with("name", product_name(book, main.id));
            found.push(finding.with("percent", Arg::Percent(share)));
        }
    }
    let years: Vec<Range<u32>> = plan.years().filter(|y| y.end - y.start == 12).collect();
    for pair in years.windows(2) {
        let of = |span: &Range<u32>| plan.sum(plan.lines.sales.sales, span.clone());
        let sold_all_year =
            pair[0].clone().all(|month| plan.money(plan.lines.sales.sales, month) > Money::ZERO);
        let rise = part(of(&pair[1]) - of(&pair[0]), of(&pair[0])).unwrap_or_default();
        if sold_all_year && rise > GROWTH {
            let list = Spot::List(ListPlace::plain(ListName::Products));
            let finding = worrying("growth", list).with("percent", Arg::Percent(rise));
            found.push(finding.with("year", year(plan, &pair[1])));
        }
    }
    for (id, product) in book.products.iter() {
        let factors = product.season.0;
        if factors.iter().all(Option::is_none) {
            continue;
        }
        let sum: Decimal = factors.iter().map(|f| f.map_or(Decimal::ONE, |f| f.get())).sum();
        let average = sum / Decimal::from(12);
        if (average - Decimal::ONE).abs() > SEASON {
            let spot = at_item(Field::ProductQuantity, id);
            let finding = worrying("season-sum", spot).of(id);
            found.push(finding.with("percent", Arg::Percent(average)));
        }
    }
    let prices: Vec<_> = book.competitors.iter().filter_map(|(_, c)| c.price).collect();
    if let (Some(main), true, Some(low), Some(high)) =
        (plan.main_product(), prices.len() >= 2, prices.iter().min(), prices.iter().max())
    {
        let own = plan.exact(main.price, 0);
        let far = own > high.get() * Decimal::new(125, 2) || own < low.get() * Decimal::new(75, 2);
        if far {
            let spot = Spot::List(ListPlace::plain(ListName::Competitors));
            let finding = worrying("price-far", spot).with("name", product_name(book, main.id));
            found.push(finding.with("low", price(*low)).with("high", price(*high)));
        }
    }
}

fn credit(book: &Workbook, plan: &Projection, found: &mut Vec<Finding>) {
    let lines = &plan.lines.sales;
    let share = plan.years().filter_map(|span| {
        let all = plan.sum(lines.sales, span.clone());
        part(all - plan.sum(lines.sales_cash, span), all)
    });
    let on_credit = book.products.iter().find(|(_, product)| product.credit_share.is_some());
    let Some((first, _)) = on_credit else { return };
    if let Some(share) = share.max().filter(|share| *share > CREDIT) {
        let finding = worrying("credit-share", at_item(Field::ProductCreditShare, first));
        found.push(finding.with("percent", Arg::Percent(share)));
    }
    for (id, product) in book.products.iter().filter(|(_, p)| p.credit_share.is_some()) {
        let months = product.credit_delay.map_or(1, |delay| delay.get());
        if months > CREDIT_MONTHS {
            let finding = worrying("credit-delay", at_item(Field::ProductCreditDelay, id)).of(id);
            found.push(finding.with("days", Arg::Count(i64::from(months) * 30)));
        }
    }
    let owed = |month| plan.money(lines.receivables, month);
    let cash = |month| plan.money(plan.lines.results.closing_cash, month);
    let mut more_owed = (0..plan.months()).filter(|&m| owed(m) > cash(m) && owed(m) > Money::ZERO);
    if let (Some(month), Some(_)) = (more_owed.next(), more_owed.next()) {
        let finding = worrying("credit-over-cash", Spot::Report("cash"))
            .with("month", Arg::Month(plan.month(month)))
            .with("debt", Arg::Money(owed(month)));
        found.push(finding.with("amount", Arg::Money(cash(month))));
    }
}

fn debt(plan: &Projection, span: &Range<u32>, found: &mut Vec<Finding>) {
    let lines = &plan.lines.yearly;
    let end = span.end - 1;
    let service = plan.money(lines.debt_service, end);
    let full_year = span.end - span.start == 12;
    if service.is_zero() || !full_year {
        return;
    }
    let cover = plan.exact(lines.debt_cover, end);
    let spot = Spot::Report("break-even");
    let tagged = |name: &str| {
        let finding = worrying(name, spot);
        let id = format!("{}.{}", finding.id, span.start / 12 + 1);
        Finding { id, ..finding }.with("year", year(plan, span))
    };
    if cover < Decimal::ONE {
        let available = plan.money(lines.self_financing, end)
            + plan.sum(plan.lines.funding.interest, span.clone());
        found.push(tagged("dscr-below-1").with("amount", Arg::Money(service - available)));
    } else if cover < DEBT_COVER {
        let amount = Money::round(cover * Decimal::ONE_HUNDRED);
        found.push(tagged("dscr-low").with("amount", Arg::Money(amount)));
    }
}

fn break_even(plan: &Projection, span: &Range<u32>, found: &mut Vec<Finding>) {
    let lines = &plan.lines.yearly;
    let end = span.end - 1;
    if plan.money(lines.sales, end).is_zero() {
        return;
    }
    let spot = Spot::Report("break-even");
    let number = span.start / 12 + 1;
    let tagged = |finding: Finding| Finding { id: format!("{}.{number}", finding.id), ..finding };
    let needed = plan.money(lines.break_even_day, end);
    if needed.is_zero() {
        found.push(tagged(worrying("no-margin", spot)).with("year", year(plan, span)));
    } else if needed > plan.money(lines.sales_day, end) {
        let finding = worrying("break-even", spot).with("need", Arg::Money(needed));
        let planned = plan.money(lines.sales_day, end);
        found.push(tagged(finding).with("amount", Arg::Money(planned)));
    } else {
        let safety = plan.exact(lines.safety_margin, end);
        if safety < SAFETY {
            let finding = worrying("safety-margin", spot);
            found.push(tagged(finding).with("percent", Arg::Percent(safety)));
        }
    }
}

fn costs(book: &Workbook, plan: &Projection, found: &mut Vec<Finding>) {
    let rents: Vec<_> = book.costs.iter().filter(|(_, c)| c.kind == Some(CostKind::Rent)).collect();
    let first_year = plan.years().next().unwrap_or(0..plan.months());
    let sold = plan.sum(plan.lines.sales.sales, first_year.clone());
    let lines = plan.lines.costs.costs.iter();
    let rent: Money = lines
        .filter(|(id, _)| rents.iter().any(|(rent, _)| rent == id))
        .map(|(_, line)| plan.sum(*line, first_year.clone()))
        .sum();
    if let (Some((id, _)), Some(share)) = (rents.first(), part(rent, sold))
        && share > RENT
    {
        let finding = worrying("rent-heavy", at_item(Field::MonthlyCostAmount, *id));
        found.push(finding.with("percent", Arg::Percent(share)));
    }
    let used = plan.sum(plan.lines.purchases.purchases, first_year.clone());
    let stock = book.stock.opening.unwrap_or_default();
    let days_in_year = Decimal::from(365);
    let days = part(stock, used).map(|part| (part * days_in_year).floor());
    if let Some(days) = days.filter(|days| *days > Decimal::from(STOCK_DAYS)) {
        let finding = worrying("stock-sleeps", at(Field::StockOpening));
        found.push(finding.with("days", Arg::Count(i64::try_from(days).unwrap_or(i64::MAX))));
    }
    let days = book.business.open_days.map_or(0, |days| days.get());
    if days > OPEN_DAYS && book.staff.is_empty() {
        let finding = worrying("no-rest", at(Field::BusinessOpenDays));
        found.push(finding.with("days", Arg::Count(i64::from(days))));
    }
    let insured = book.costs.iter().any(|(_, c)| c.kind == Some(CostKind::Insurance));
    let owned = plan.sum(plan.lines.assets.bought, 0..plan.months())
        + plan.sum(plan.lines.assets.brought_in, 0..plan.months());
    if owned > UNINSURED && !insured {
        let list = Spot::List(ListPlace::plain(ListName::Costs));
        found.push(worrying("no-insurance", list).with("amount", Arg::Money(owned)));
    }
}
