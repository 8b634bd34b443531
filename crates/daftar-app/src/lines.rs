//! Figures that stand beside what is typed: the amount of a card, the sums of a step.

use crate::echo::sales_echo;
use crate::steps::Step;
use daftar_core::engine::{Key, Line, unit};
use daftar_core::workbook::{Field, ListName, Place, Value};
use daftar_core::{ItemId, Money, Msg, Projection, Workbook};
use daftar_report::summary;
use std::ops::Range;

/// An amount and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AmountLine {
    /// What it is called.
    pub label: Msg,
    /// How much.
    pub amount: Money,
}

impl AmountLine {
    fn new(key: impl Into<String>, amount: Money) -> AmountLine {
        AmountLine { label: Msg::new(key), amount }
    }
}

/// The amount that stands on a closed card.
pub fn card_amount(
    list: ListName,
    item: ItemId,
    book: &Workbook,
    plan: &Projection,
) -> Option<Money> {
    let field = match list {
        ListName::Products => return sales_echo(book, plan, item).map(|echo| echo.amount),
        ListName::Competitors => Field::CompetitorPrice,
        ListName::Costs => Field::MonthlyCostAmount,
        ListName::Staff => Field::StaffPay,
        ListName::Equipment => Field::EquipmentPrice,
        ListName::StartCosts => Field::StartCostAmount,
        ListName::Grants => Field::GrantAmount,
        ListName::Loans => Field::LoanAmount,
        ListName::Materials => return None,
    };
    crate::read::amount(field.kind(), &book.answer(Place::item(field, item))?)
}

/// What stands under the name of a closed card.
pub fn card_detail(list: ListName, item: ItemId, book: &Workbook) -> Option<Value> {
    let field = match list {
        ListName::Products => Field::ProductUnit,
        ListName::Costs => Field::MonthlyCostKind,
        ListName::Equipment => Field::EquipmentOwned,
        ListName::Loans => Field::LoanPurpose,
        _ => return None,
    };
    book.answer(Place::item(field, item))
}

/// What a loan asks each month, and what it costs in all; nothing before its terms are typed.
pub fn loan_lines(book: &Workbook, plan: &Projection, loan: ItemId) -> Vec<AmountLine> {
    let summary = summary(book, plan);
    let Some(asked) = summary.loans.iter().find(|asked| asked.id == loan) else {
        return Vec::new();
    };
    let only = asked.interest_only.map(|amount| AmountLine::new("echo-interest-only", amount));
    let each = asked.instalment.map(|amount| AmountLine::new("echo-instalment", amount));
    let interest = each.as_ref().map(|_| AmountLine::new("echo-interest", asked.interest));
    only.into_iter().chain(each).chain(interest).collect()
}

/// What the answers of a step come to. Nothing is said of nothing.
pub fn step_lines(step: Step, plan: &Projection) -> Vec<AmountLine> {
    let lines = &plan.lines;
    let year = || 0..plan.months().min(12);
    let row = |key: Key| format!("row-{}", key.as_str());
    let first = |key: Key, line: Line<unit::Money>| AmountLine::new(row(key), plan.money(line, 0));
    let over = |key: &str, line: Line<unit::Money>, months: Range<u32>| {
        AmountLine::new(key, plan.sum(line, months))
    };
    let last = plan.months() - 1;
    let all = match step {
        Step::Products => vec![over("echo-sales-year", lines.sales.sales, year())],
        Step::MonthlyCosts => vec![
            over("echo-costs-month", lines.costs.costs_total, 0..1),
            over("echo-costs-year", lines.costs.costs_total, year()),
        ],
        Step::Staff => vec![
            over("echo-staff-pay-year", lines.costs.staff_pay, year()),
            over("echo-staff-charges-year", lines.costs.staff_charges, year()),
        ],
        Step::Household => vec![
            over("echo-needs-month", lines.household.needs, last..last + 1),
            over("echo-to-draw", lines.household.to_draw, last..last + 1),
            over("echo-home-left", lines.household.left, last..last + 1),
        ],
        Step::Equipment => vec![
            first(Key::NeedEquipment, lines.financing.equipment),
            first(Key::NeedBroughtIn, lines.financing.brought_in),
            first(Key::NeedStartCosts, lines.financing.start_costs),
            first(Key::NeedDeposit, lines.financing.deposit),
        ],
        Step::StartMoney | Step::Loan => vec![
            first(Key::Needs, lines.financing.needs),
            first(Key::Resources, lines.financing.resources),
            first(Key::FinancingGap, lines.financing.gap),
        ],
        _ => Vec::new(),
    };
    if all.iter().all(|line| line.amount.is_zero()) {
        return Vec::new();
    }
    all
}

/// The drawing of a row of a statement: its name in `web/icons.txt`.
pub fn row_icon(id: &str) -> &'static str {
    match id.split('.').next().unwrap_or(id) {
        "opening-cash" => "cash",
        "cash-in" | "receipts" => "circle-plus",
        "cash-out" | "payments" => "circle-minus",
        "closing-cash" | "result" | "net-cash" => "equal",
        "sales-cash" | "sales" | "year-sales" => "tag",
        "credit-collected" | "suppliers-paid" => "clock",
        "own-cash" => "wallet",
        "family-received" | "family-repaid" => "users",
        "loan-drawn" | "principal" | "interest" => "building-bank",
        "equipment-bought" | "depreciation" => "tool",
        "stock-bought" | "stock" => "package",
        "purchases-cash" | "materials" | "packaging" => "shopping-bag",
        "staff-pay" | "staff-charges" | "labour" => "users-group",
        "owner-pay" => "home-2",
        "deposit" => "building-store",
        _ => "receipt",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use daftar_core::project;
    use daftar_core::workbook::ListPlace;

    #[test]
    fn an_empty_plan_says_nothing() {
        let book = Workbook::default();
        let plan = project(&book);
        for &step in Step::ALL {
            assert_eq!(step_lines(step, &plan), [], "{step:?}");
        }
    }

    #[test]
    fn a_loan_says_what_it_asks() {
        let mut book = Workbook::default();
        let loan = book.add(ListPlace::plain(ListName::Loans)).unwrap().unwrap();
        assert_eq!(loan_lines(&book, &project(&book), loan).len(), 0);
        let answers = [
            (Field::LoanAmount, Value::Money(Money::dirhams(1_200))),
            (Field::LoanRate, Value::Decimal(0.into())),
            (Field::LoanMonths, Value::Count(12)),
        ];
        for (field, value) in answers {
            book.set(Place::item(field, loan), Some(value)).unwrap();
        }
        let plan = project(&book);
        let lines = loan_lines(&book, &plan, loan);
        let want = [
            AmountLine::new("echo-instalment", Money::dirhams(100)),
            AmountLine::new("echo-interest", Money::ZERO),
        ];
        assert_eq!(lines, want);
        let gap = step_lines(Step::Loan, &plan).pop();
        assert_eq!(gap, Some(AmountLine::new("row-financing-gap", Money::dirhams(-1_200))));
        let amount = card_amount(ListName::Loans, loan, &book, &plan);
        assert_eq!(amount, Some(Money::dirhams(1_200)));
    }

    #[test]
    fn a_household_has_its_sums() {
        let mut book = Workbook::default();
        let food = Place::plain(Field::HouseholdFood);
        book.set(food, Some(Value::Money(Money::dirhams(900)))).unwrap();
        let lines = step_lines(Step::Household, &project(&book));
        let amounts: Vec<Money> = lines.iter().map(|line| line.amount).collect();
        assert_eq!(amounts, [900, 900, -900].map(Money::dirhams));
    }
}
