//! How far a plan has come, step by step.

use crate::steps::{Block, Step};
use daftar_core::Workbook;
use daftar_core::workbook::{Field, ListName, ListPlace, Place};

/// How far a step has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nothing is typed.
    Empty,
    /// Something is typed, and something that matters is not.
    Started,
    /// Everything that matters is typed, or it was left out on purpose.
    Done,
}

/// How many steps are done.
pub fn steps_done(book: &Workbook) -> usize {
    let done = |step: &&Step| progress(book, **step) == Progress::Done;
    Step::ALL.iter().filter(done).count()
}

/// The first step that is not done; none when all are.
pub fn next_step(book: &Workbook) -> Option<Step> {
    Step::ALL.iter().copied().find(|&step| progress(book, step) != Progress::Done)
}

/// How far one step has come.
///
/// A step that a plan can do without counts as left out on purpose once the step after it
/// (or, for the last one, the step before it) has answers.
pub fn progress(book: &Workbook, step: Step) -> Progress {
    if is_done(book, step) {
        return Progress::Done;
    }
    if has_answers(book, step) {
        return Progress::Started;
    }
    let neighbour = step.next().or(step.previous());
    if step.is_optional() && neighbour.is_some_and(|other| has_answers(book, other)) {
        return Progress::Done;
    }
    Progress::Empty
}

fn is_done(book: &Workbook, step: Step) -> bool {
    if step == Step::UnitCost {
        return every_product_has_a_cost(book);
    }
    let needed = step.needed();
    needed.iter().all(|field| match field.list() {
        None => book.answer(Place::plain(*field)).is_some(),
        Some(list) => {
            let ids = book.ids(ListPlace::plain(list));
            let answered = |id| book.answer(Place::item(*field, id)).is_some();
            !ids.is_empty() && ids.into_iter().all(answered)
        }
    })
}

fn every_product_has_a_cost(book: &Workbook) -> bool {
    let ids = book.ids(ListPlace::plain(ListName::Products));
    let has_cost = |id| {
        let fields = [Field::CostPackaging, Field::CostLabour, Field::CostOther];
        let materials = book.ids(ListPlace::materials(id));
        fields.iter().any(|field| book.answer(Place::item(*field, id)).is_some())
            || materials.iter().any(|part| {
                let place = Place::part(Field::MaterialPrice, id, part.0);
                book.answer(place).is_some()
            })
    };
    !ids.is_empty() && ids.into_iter().all(has_cost)
}

fn has_answers(book: &Workbook, step: Step) -> bool {
    step.blocks().iter().any(|block| match block {
        Block::Fields(fields) => {
            fields.iter().any(|field| book.answer(Place::plain(*field)).is_some())
        }
        Block::List { list, .. } => !book.ids(ListPlace::plain(*list)).is_empty(),
        Block::UnitCosts { before, after, materials: _ } => {
            book.ids(ListPlace::plain(ListName::Products)).into_iter().any(|id| {
                !book.ids(ListPlace::materials(id)).is_empty()
                    || before
                        .iter()
                        .chain(*after)
                        .any(|field| book.answer(Place::item(*field, id)).is_some())
            })
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use daftar_core::Money;
    use daftar_core::workbook::Value;

    fn set(book: &mut Workbook, field: Field, value: Value) {
        book.set(Place::plain(field), Some(value)).unwrap();
    }

    #[test]
    fn an_empty_plan_has_no_step_done() {
        let book = Workbook::default();
        assert_eq!(steps_done(&book), 0);
        assert_eq!(next_step(&book), Some(Step::Business));
    }

    #[test]
    fn a_step_is_done_with_what_matters() {
        let mut book = Workbook::default();
        set(&mut book, Field::IdeaNeed, Value::Text("x".to_owned()));
        assert_eq!(progress(&book, Step::Idea), Progress::Started);
        set(&mut book, Field::IdeaOffer, Value::Text("y".to_owned()));
        assert_eq!(progress(&book, Step::Idea), Progress::Done);
    }

    #[test]
    fn each_item_of_a_list_counts() {
        let mut book = Workbook::default();
        let list = ListPlace::plain(ListName::Costs);
        let first = book.add(list).unwrap().unwrap();
        assert_eq!(progress(&book, Step::MonthlyCosts), Progress::Started);
        let amount = Value::Money(Money::dirhams(5));
        book.set(Place::item(Field::MonthlyCostAmount, first), Some(amount)).unwrap();
        assert_eq!(progress(&book, Step::MonthlyCosts), Progress::Done);
        book.add(list).unwrap().unwrap();
        assert_eq!(progress(&book, Step::MonthlyCosts), Progress::Started);
    }

    #[test]
    fn what_is_optional_is_left_out_by_going_on() {
        let mut book = Workbook::default();
        assert_eq!(progress(&book, Step::Staff), Progress::Empty);
        set(&mut book, Field::HouseholdFood, Value::Money(Money::dirhams(900)));
        assert_eq!(progress(&book, Step::Staff), Progress::Done);
        assert_eq!(progress(&book, Step::Loan), Progress::Empty);
        set(&mut book, Field::OwnCash, Value::Money(Money::ZERO));
        assert_eq!(progress(&book, Step::Loan), Progress::Done);
    }

    #[test]
    fn a_product_without_cost_is_not_costed() {
        let mut book = Workbook::default();
        assert_eq!(progress(&book, Step::UnitCost), Progress::Empty);
        let product = book.add(ListPlace::plain(ListName::Products)).unwrap().unwrap();
        let material = book.add(ListPlace::materials(product)).unwrap().unwrap();
        assert_eq!(progress(&book, Step::UnitCost), Progress::Started);
        let place = Place::part(Field::MaterialPrice, product, material.0);
        book.set(place, Some(Value::Decimal(3.into()))).unwrap();
        assert_eq!(progress(&book, Step::UnitCost), Progress::Done);
    }
}
