//! What holds of every plan, whatever was typed.

mod common;

use common::workbook;
use daftar_core::engine::unit::{Money as MoneyUnit, UnitName};
use daftar_core::engine::{Figure, Id, Key, Line, Reason};
use daftar_core::findings::{Check, Spot, findings, thresholds};
use daftar_core::plan::loan::{Method, Terms, schedule, typed_schedule};
use daftar_core::plan::{LoanLines, ProductLines};
use daftar_core::{ItemId, Money, Projection, Workbook, generate, project};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// Fewer cases than usual: one projects a whole workbook, sometimes the largest there is.
/// `PROPTEST_CASES` asks for more.
fn config() -> Config {
    let usual = Config::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { usual.cases } else { 64 };
    Config { cases, ..usual }
}

/// An amount of a month, and all amounts up to a month.
struct Read<'a>(&'a Projection);

impl Read<'_> {
    fn at(&self, line: Line<MoneyUnit>, month: u32) -> Money {
        self.0.money(line, month)
    }

    fn so_far(&self, line: Line<MoneyUnit>, month: u32) -> Money {
        self.0.sum(line, 0..month + 1)
    }

    fn sum<'b>(&self, lines: impl IntoIterator<Item = &'b Line<MoneyUnit>>, month: u32) -> Money {
        lines.into_iter().map(|line| self.at(*line, month)).sum()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn cash(book in generate::workbook()) {
        let plan = project(&book);
        let (read, lines) = (Read(&plan), &plan.lines.results);
        let mut before = Money::ZERO;
        for month in 0..plan.months() {
            prop_assert_eq!(read.at(lines.opening_cash, month), before);
            let moved = read.at(lines.receipts, month) - read.at(lines.payments, month);
            before = read.at(lines.closing_cash, month);
            prop_assert_eq!(before, read.at(lines.opening_cash, month) + moved);
            prop_assert_eq!(moved, read.at(lines.net_cash, month));
        }
    }

    #[test]
    fn the_balance_sheet(book in generate::workbook()) {
        let plan = project(&book);
        let (read, lines) = (Read(&plan), &plan.lines);
        let (balance, capital) = (&lines.balance, &lines.working_capital);
        for month in 0..plan.months() {
            let at = |line| read.at(line, month);
            prop_assert_eq!(at(balance.assets), at(balance.liabilities));
            let fixed = at(lines.assets.net) + at(lines.assets.deposit_held);
            prop_assert_eq!(at(balance.fixed_assets), fixed);
            let net = at(balance.equipment_cost) - at(balance.written_off);
            prop_assert_eq!(net, at(lines.assets.net));
            let current = at(lines.purchases.stock) + at(lines.sales.receivables);
            prop_assert_eq!(at(balance.current_assets), current);
            let cash = at(lines.results.closing_cash);
            prop_assert_eq!(fixed + current + cash, at(balance.assets));

            // The owner's own, from what came in and what was earned.
            let brought = read.so_far(lines.funding.own_cash, month)
                + read.so_far(lines.assets.brought_in, month)
                + read.so_far(lines.funding.grants_total, month);
            let earned = read.so_far(lines.results.result, month);
            prop_assert_eq!(at(balance.own_funds), brought + earned);
            let results = at(balance.earlier_results) + at(balance.year_result);
            prop_assert_eq!(results, earned);
            let owed = at(lines.funding.owed) + at(lines.funding.family_owed);
            prop_assert_eq!(at(balance.debts), owed);
            let owed = owed + at(lines.purchases.payables);
            prop_assert_eq!(brought + earned + owed, at(balance.liabilities));

            prop_assert_eq!(at(capital.net_cash), cash);
            prop_assert_eq!(at(capital.need), current - at(lines.purchases.payables));
            prop_assert_eq!(read.so_far(capital.rise, month), at(capital.need));
        }
    }

    #[test]
    fn intermediate_balances(book in generate::workbook()) {
        let plan = project(&book);
        let (read, lines) = (Read(&plan), &plan.lines);
        let (margins, costs) = (&lines.margins, &lines.costs);
        for month in 0..plan.months() {
            let at = |line| read.at(line, month);
            prop_assert_eq!(at(margins.result_before_tax), at(lines.results.result));
            let typed = at(margins.external_costs) + at(margins.taxes);
            prop_assert_eq!(typed, at(costs.costs_total) + at(costs.start_costs_total));
            let people = at(costs.staff_pay) + at(costs.staff_charges) + at(costs.owner_pay);
            let surplus = at(margins.value_added) - people - at(margins.taxes);
            prop_assert_eq!(surplus, at(margins.operating_surplus));
            prop_assert_eq!(at(margins.financial_result), -at(lines.funding.interest));
        }
    }

    #[test]
    fn yearly_financing(book in generate::workbook()) {
        let plan = project(&book);
        let (read, lines) = (Read(&plan), &plan.lines);
        let (financing, ratios) = (&lines.yearly_financing, &lines.ratios);
        for year in plan.years() {
            let (first, end) = (year.start, year.end - 1);
            let change = read.at(financing.cash_change, end);
            let moved = read.at(lines.results.closing_cash, end)
                - read.at(lines.results.opening_cash, first);
            prop_assert_eq!(change, moved);
            let parts = read.at(financing.resources, end) - read.at(financing.uses, end);
            prop_assert_eq!(change, parts);

            let sum = |line| plan.sum(line, year.clone());
            let home = sum(lines.household.other_income) - sum(lines.household.needs);
            let earned = sum(lines.results.result) + sum(lines.costs.owner_pay);
            let free = earned + sum(lines.funding.interest) + home;
            prop_assert_eq!(read.at(ratios.disposable, end), free);
            let paid = sum(lines.funding.interest) + sum(lines.funding.principal);
            prop_assert_eq!(read.at(ratios.instalments, end), paid);
        }
    }

    #[test]
    fn what_is_owed(book in generate::workbook()) {
        let plan = project(&book);
        let (read, lines) = (Read(&plan), &plan.lines);
        for month in 0..plan.months() {
            let received = read.so_far(lines.sales.sales_cash, month)
                + read.so_far(lines.sales.credit_collected, month);
            let owed = read.at(lines.sales.receivables, month);
            prop_assert!(!owed.is_negative());
            prop_assert_eq!(received + owed, read.so_far(lines.sales.sales, month));

            let bought = &lines.purchases;
            let paid = read.so_far(bought.cash, month) + read.so_far(bought.suppliers_paid, month);
            let owed = read.at(bought.payables, month);
            prop_assert!(!owed.is_negative());
            prop_assert_eq!(paid + owed, read.so_far(bought.purchases, month));

            let funding = &lines.funding;
            let owed = read.at(funding.family_owed, month);
            prop_assert!(!owed.is_negative());
            let repaid = read.so_far(funding.family_repaid, month);
            prop_assert_eq!(repaid + owed, read.so_far(funding.family_received, month));

            let owed = read.at(funding.owed, month);
            prop_assert!(!owed.is_negative());
            let repaid = read.so_far(funding.principal, month);
            prop_assert_eq!(repaid + owed, read.so_far(funding.drawn, month));
        }
    }

    #[test]
    fn items_sum_to_totals(book in generate::workbook()) {
        let plan = project(&book);
        let (read, lines) = (Read(&plan), &plan.lines);
        let (sales, costs, funding) = (&lines.sales, &lines.costs, &lines.funding);
        for month in 0..plan.months() {
            let products = |of: fn(&ProductLines) -> &Line<MoneyUnit>| {
                read.sum(sales.products.iter().map(of), month)
            };
            prop_assert_eq!(products(|it| &it.sales), read.at(sales.sales, month));
            prop_assert_eq!(products(|it| &it.sales_cash), read.at(sales.sales_cash, month));
            let collected = read.at(sales.credit_collected, month);
            prop_assert_eq!(products(|it| &it.credit_collected), collected);
            let parts = [sales.materials, sales.packaging, sales.labour, sales.other];
            prop_assert_eq!(products(|it| &it.materials), read.at(sales.materials, month));
            prop_assert_eq!(products(|it| &it.packaging), read.at(sales.packaging, month));
            prop_assert_eq!(products(|it| &it.labour), read.at(sales.labour, month));
            prop_assert_eq!(products(|it| &it.other), read.at(sales.other, month));
            prop_assert_eq!(read.sum(&parts, month), read.at(sales.cost_of_sales, month));

            let items = |items: &[(ItemId, Line<MoneyUnit>)]| {
                read.sum(items.iter().map(|(_, line)| line), month)
            };
            prop_assert_eq!(items(&costs.costs), read.at(costs.costs_total, month));
            prop_assert_eq!(items(&costs.staff), read.at(costs.staff_pay, month));
            prop_assert_eq!(items(&costs.start_costs), read.at(costs.start_costs_total, month));
            prop_assert_eq!(items(&funding.grants), read.at(funding.grants_total, month));
            type Of = fn(&LoanLines) -> Line<MoneyUnit>;
            let totals: [(Line<MoneyUnit>, Of); 4] = [
                (funding.drawn, |it| it.drawn),
                (funding.interest, |it| it.interest),
                (funding.principal, |it| it.principal),
                (funding.owed, |it| it.owed),
            ];
            for (total, of) in totals {
                let loans: Vec<_> = funding.loans.iter().map(|(_, loan)| of(loan)).collect();
                prop_assert_eq!(read.sum(&loans, month), read.at(total, month));
            }
            let assets = &lines.assets;
            let cost = assets.equipment.iter().map(|thing| &thing.cost);
            let all = read.at(assets.bought, month) + read.at(assets.brought_in, month);
            prop_assert_eq!(read.sum(cost, month), all);
        }
    }

    #[test]
    fn years_sum_their_months(book in generate::workbook()) {
        let plan = project(&book);
        let lines = &plan.lines;
        for year in plan.years() {
            let end = year.end - 1;
            let pairs = [
                (lines.yearly.sales, lines.sales.sales),
                (lines.yearly.margin, lines.sales.gross_margin),
                (lines.yearly.fixed_costs, lines.results.fixed_costs),
            ];
            for (yearly, monthly) in pairs {
                prop_assert_eq!(plan.money(yearly, end), plan.sum(monthly, year.clone()));
            }
            let result = plan.sum(lines.results.result, year.clone());
            let margin = plan.money(lines.yearly.margin, end);
            prop_assert_eq!(result, margin - plan.money(lines.yearly.fixed_costs, end));

            // Nobody breaks even with less than break-even, and nobody fails to with it.
            let (sales, reached) =
                (plan.money(lines.yearly.sales, end), plan.money(lines.yearly.break_even, end));
            if margin > Money::ZERO {
                prop_assert_eq!(sales < reached, result.is_negative());
            } else {
                prop_assert_eq!(reached, Money::ZERO);
            }
        }
    }

    /// A product alone that earns exactly the fixed costs breaks even with exactly its sales,
    /// whatever its margin: a third is no reason to ask for one unit more.
    #[test]
    fn break_even_to_the_unit(price in 2_i64..500, part in 0_i64..100, tens in 1_i64..200) {
        let (cost, quantity) = (price * part / 100, tens * 10);
        let fixed = (price - cost) * quantity;
        let plan = project(&workbook(&format!(
            "products.price.1 = {price}; products.quantity.1 = {quantity}
             unit-cost.other.1 = {cost}; monthly-costs.amount.1 = {fixed}"
        )));
        let yearly = &plan.lines.yearly;
        prop_assert_eq!(plan.sum(plan.lines.results.result, 0..12), Money::ZERO);
        prop_assert_eq!(plan.money(yearly.break_even, 11), Money::dirhams(price * quantity * 12));
        let (_, units) = yearly.break_even_units[0];
        prop_assert_eq!(plan.exact(units, 11), Decimal::from(quantity * 12));
        prop_assert!(plan.exact(yearly.safety_margin, 11).is_zero());
    }

    #[test]
    fn wear_never_exceeds_cost(book in generate::workbook()) {
        let plan = project(&book);
        let (read, assets) = (Read(&plan), &plan.lines.assets);
        let last = plan.months() - 1;
        for month in 0..=last {
            prop_assert!(!read.at(assets.net, month).is_negative());
        }
        for (thing, (_, typed)) in assets.equipment.iter().zip(book.equipment.iter()) {
            let Some(depreciation) = thing.depreciation else { continue };
            for month in 0..=last {
                prop_assert!(!read.at(depreciation, month).is_negative());
                let worn = read.so_far(depreciation, month);
                prop_assert!(worn <= read.so_far(thing.cost, month));
            }
            // Wholly worn out once its years are over.
            let used = plan.months() - plan.horizon.number(typed.month).min(plan.months());
            let years = typed.years.map_or(0.into(), |years| years.get());
            if Decimal::from(used) >= years * Decimal::from(12) {
                prop_assert_eq!(read.so_far(depreciation, last), read.so_far(thing.cost, last));
            }
        }
    }

    /// A loan so small that the rounded instalment repays it before its time.
    #[test]
    fn small_loans(centimes in 0_i64..400, rate in 0_i64..=100, periods in 1_u32..=120) {
        for method in [Method::Level, Method::ConstantPrincipal] {
            let rows = schedule(&Terms {
                amount: Some(Money::from_centimes(centimes)),
                drawn: 0,
                rate: Some(Decimal::new(rate, 2)),
                periods: Some(periods),
                grace: 0,
                periods_per_year: 12,
                method,
            });
            let repaid: Money = rows.iter().map(|row| row.principal).sum();
            prop_assert_eq!(repaid, Money::from_centimes(centimes));
            for row in rows {
                prop_assert!(!row.principal.is_negative() && !row.closing.is_negative());
            }
        }
    }

    #[test]
    fn schedules(book in generate::workbook()) {
        let plan = project(&book);
        for ((_, typed), (_, lines)) in book.loans.iter().zip(&plan.lines.funding.loans) {
            let (first, schedule) = typed_schedule(typed, plan.horizon.start);
            let amount = typed.amount.unwrap_or_default();
            let Some(last) = schedule.last() else { continue };
            prop_assert_eq!(schedule.iter().map(|row| row.principal).sum::<Money>(), amount);
            prop_assert_eq!(last.closing, Money::ZERO);
            let mut owed = amount;
            for row in &schedule {
                prop_assert_eq!(row.opening, owed);
                prop_assert!(!row.principal.is_negative() && !row.interest.is_negative());
                prop_assert_eq!(row.payment, row.interest + row.principal);
                owed -= row.principal;
                prop_assert_eq!(row.closing, owed);
                let grace = typed.grace.map_or(0, |grace| grace.get());
                if row.number <= grace && row.number < last.number {
                    prop_assert_eq!(row.principal, Money::ZERO);
                }
                // The plan says the same of every instalment that falls within it.
                let month = first + (row.number - 1);
                let month = u32::try_from(month.months_after(plan.horizon.start)).unwrap();
                if month < plan.months() {
                    prop_assert_eq!(plan.money(lines.interest, month), row.interest);
                    prop_assert_eq!(plan.money(lines.principal, month), row.principal);
                    prop_assert_eq!(plan.money(lines.owed, month), row.closing);
                }
            }
        }
    }

    /// Every figure is what its explanation says, worked out again from its parts alone; and
    /// every part that is a figure itself is that figure.
    #[test]
    fn explanations(book in generate::workbook()) {
        let plan = project(&book);
        let rows: BTreeMap<_, u32> =
            plan.model.rows.iter().zip(0..).map(|(row, number)| (row.id, number)).collect();
        prop_assert_eq!(rows.len(), plan.model.rows.len(), "no two rows have one name");
        let figure = |row: u32, month: u32| match plan.model.rows[row as usize].unit {
            UnitName::Money | UnitName::Count | UnitName::Flag => {
                Figure::Whole(plan.values().whole(row, month))
            }
            _ => Figure::Exact(plan.values().exact(row, month)),
        };
        for (row, line) in (0..).zip(&plan.model.rows) {
            for month in 0..plan.months() {
                let explanation = plan.explain(row, month);
                let Some(explanation) = explanation else {
                    return Err(TestCaseError::fail(format!("{} is not explained", line.id)));
                };
                prop_assert_eq!(explanation.figure, figure(row, month));
                let recomputed = explanation.reason.recomputed();
                prop_assert_eq!(recomputed, explanation.figure, "{} in {}", line.id, month);
                parts_are_figures(&explanation.reason, &|id, month| figure(rows[&id], month))?;
            }
            prop_assert_eq!(plan.explain(row, plan.months()), None);
        }
        prop_assert_eq!(plan.explain(rows.len() as u32, 0), None);
    }

    #[test]
    fn findings_of_anything(book in generate::workbook()) {
        let plan = project(&book);
        let found = findings(&book, &plan);
        prop_assert!(found.is_sorted_by_key(|finding| finding.check));
        let ids: BTreeSet<&str> = found.iter().map(|finding| finding.id.as_str()).collect();
        prop_assert_eq!(ids.len(), found.len(), "no two findings have one id");
        for check in Check::ALL {
            let of_one_kind = found.iter().filter(|finding| finding.check == *check).count();
            prop_assert!(of_one_kind <= thresholds::SHOWN);
        }
        for finding in &found {
            let there = match finding.spot {
                Spot::Field(place) => book.slot(place).is_some(),
                Spot::List(list) => list.product.is_none(),
                Spot::Report(_) => true,
            };
            prop_assert!(there, "{} is nowhere", finding.id);
        }
        contradictions(&found.iter().map(|finding| finding.check).collect())?;
    }
}

/// Every figure that an explanation names is the figure of that line.
fn parts_are_figures(
    reason: &Reason,
    figure: &dyn Fn(Id, u32) -> Figure,
) -> Result<(), TestCaseError> {
    match reason {
        Reason::Line(id, month, named) => prop_assert_eq!(*named, figure(*id, *month)),
        Reason::Sum(id, from, to, named) => {
            let sum = (*from..=*to).map(|month| figure(*id, month)).reduce(|sum, next| {
                match (sum, next) {
                    (Figure::Whole(sum), Figure::Whole(next)) => Figure::Whole(sum + next),
                    (Figure::Exact(sum), Figure::Exact(next)) => Figure::Exact(sum + next),
                    _ => unreachable!("a line has one unit"),
                }
            });
            prop_assert_eq!(Some(*named), sum);
        }
        Reason::Step(_, operands, _) => {
            for operand in operands {
                parts_are_figures(operand, figure)?;
            }
        }
        Reason::NothingDue(nothing) | Reason::BeforeThePlan(_, nothing) => {
            let zero = [Figure::Whole(0), Figure::Exact(0.into())];
            prop_assert!(zero.contains(nothing));
        }
        Reason::Constant(_) | Reason::Typed(..) => {}
    }
    Ok(())
}

/// Findings that must not stand beside each other.
fn contradictions(found: &BTreeSet<Check>) -> Result<(), TestCaseError> {
    use Check::*;
    let never_together = [
        (WorryingCashNegative, WorryingCashLow),
        (WorryingCashNegative, WorryingDrop20),
        (WorryingCashNegative, GoodDrop20),
        (WorryingCashNegative, GoodCash),
        (WorryingCashNegative, GoodCanLive),
        (WorryingCashLow, GoodCash),
        (WorryingDrop20, GoodDrop20),
        (MissingReserve, WorryingReserve),
        (WorryingReserve, GoodReserve),
        (MissingOwnerPay, WorryingPayBelowNeed),
        (MissingHousehold, WorryingCannotLive),
        (WorryingGap, GoodFinancing),
        (WorryingGap, WorryingSurplus),
        (WorryingOwnShare, GoodOwnShare),
        (WorryingDebtCoverBelowOne, GoodDebtCover),
        (WorryingDebtCoverLow, GoodDebtCover),
        (ImpossibleHours, GoodHours),
    ];
    for (one, other) in never_together {
        let together = found.contains(&one) && found.contains(&other);
        prop_assert!(!together, "{one:?} and {other:?}");
    }
    Ok(())
}

/// The generator reaches what it is there to reach.
#[test]
fn the_generator_reaches_far() {
    let mut runner = TestRunner::deterministic();
    let strategy = generate::workbook();
    let books: Vec<Workbook> =
        (0..200).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect();
    let some = |what: &str, reached: &dyn Fn(&Workbook) -> bool| {
        assert!(books.iter().any(reached), "no workbook has {what}");
    };
    some("100 products", &|book| book.products.len() == 100);
    some("no product", &|book| book.products.is_empty());
    some("a year", &|book| book.months() == 12);
    some("five years", &|book| book.months() == 60);
    some("a loan in the second year", &|book| {
        let plan = project(book);
        let mut owed = (12..plan.months()).map(|month| plan.money(plan.lines.funding.drawn, month));
        owed.any(|money| money > Money::ZERO)
    });
    some("sales on credit", &|book| {
        let plan = project(book);
        plan.money(plan.lines.sales.receivables, plan.months() - 1) > Money::ZERO
    });
    let mut found: BTreeSet<Check> = BTreeSet::new();
    for book in &books {
        found.extend(findings(book, &project(book)).iter().map(|finding| finding.check));
    }
    // Good plans are rare among random ones.
    assert!(found.len() > Check::ALL.len() * 3 / 4, "only {found:?}");
    let keys: BTreeSet<Key> = books
        .iter()
        .flat_map(|book| project(book).model.rows.into_iter().map(|row| row.id.key))
        .collect();
    assert_eq!(keys.len(), Key::ALL.len(), "every line is there in some workbook");
}
