//! Building a model, line by line.

use super::expr::{Expr, Given, Later, Line};
use super::key::{Id, Key};
use super::months::Months;
use super::ops::{Input, InputValue, Model, Row};
use super::unit::{Amount, Count, Exact, Money, Quantity, Rate, Unit};
use crate::calendar::Month;
use crate::list::ItemId;
use crate::money;
use crate::workbook::{Field, Place};
use rust_decimal::Decimal;
use std::cell::RefCell;

/// A model that is being written.
#[derive(Debug)]
pub struct Draft {
    model: RefCell<Model>,
}

impl Draft {
    /// An empty model of so many months, at most [`Months::MOST`], from a month on.
    pub fn new(start: Month, months: u32) -> Draft {
        let months = months.min(Months::MOST);
        let calendar = start.number() - 1;
        Draft { model: RefCell::new(Model { months, calendar, ..Model::default() }) }
    }

    /// How many months the model has.
    pub fn months(&self) -> u32 {
        self.model.borrow().months
    }

    /// The lines of one item of a list.
    pub fn item(&self, id: ItemId) -> Item<'_> {
        Item { draft: self, id }
    }

    /// Defines a line of the whole plan.
    pub fn line<U: Unit>(&self, key: Key, formula: impl Into<Expr<U>>) -> Line<U> {
        self.add(Id { key, item: None }, formula.into())
    }

    /// Names a line whose past is needed before it can be defined.
    pub fn later<U: Unit>(&self, key: Key) -> Later<U> {
        self.name(Id { key, item: None })
    }

    /// Defines a line named before.
    pub fn define<U: Unit>(&self, later: Later<U>, formula: impl Into<Expr<U>>) -> Line<U> {
        let formula = formula.into();
        let mut model = self.model.borrow_mut();
        let row = &mut model.rows[later.row as usize];
        assert!(row.formula.is_empty(), "{} is defined twice", row.id);
        row.formula = formula.ops;
        row.only = formula.only;
        model.order.push(later.row);
        Line::new(later.row)
    }

    /// Defines a line from its own past.
    pub fn running<U: Unit>(&self, key: Key, formula: impl FnOnce(Later<U>) -> Expr<U>) -> Line<U> {
        let later = self.later(key);
        self.define(later, formula(later))
    }

    /// A typed amount; nothing typed is zero.
    pub fn money(&self, field: Field, value: Option<money::Money>) -> Given<Money> {
        self.given(Place::plain(field), whole(value))
    }

    /// A typed part of a whole or rate; nothing typed is zero.
    pub fn rate(&self, field: Field, value: Option<Decimal>) -> Given<Rate> {
        self.given(Place::plain(field), exact(value))
    }

    /// A typed count, or what it is when nothing is typed.
    pub fn count(&self, field: Field, value: u32) -> Given<Count> {
        self.given(Place::plain(field), InputValue::Whole(i64::from(value)))
    }

    /// The finished model.
    ///
    /// # Panics
    /// When a line was named and never defined: a mistake of the plan's code, whatever the
    /// workbook.
    pub fn finish(self) -> Model {
        let model = self.model.into_inner();
        if let Some(row) = model.rows.iter().find(|row| row.formula.is_empty()) {
            panic!("{} is never defined", row.id);
        }
        model
    }

    fn name<U: Unit>(&self, id: Id) -> Later<U> {
        let mut model = self.model.borrow_mut();
        debug_assert!(model.rows.iter().all(|row| row.id != id), "{id} is named twice");
        let number = model.rows.len() as u32;
        model.rows.push(Row { id, unit: U::UNIT, formula: Vec::new(), only: Months::ALL });
        Later::new(number)
    }

    fn add<U: Unit>(&self, id: Id, formula: Expr<U>) -> Line<U> {
        let later = self.name(id);
        self.define(later, formula)
    }

    fn given<U: Unit>(&self, place: Place, value: InputValue) -> Given<U> {
        let mut model = self.model.borrow_mut();
        let number = model.inputs.len() as u32;
        model.inputs.push(Input { place, unit: U::UNIT, value });
        Given::new(number)
    }
}

fn whole(value: Option<money::Money>) -> InputValue {
    InputValue::Whole(value.map_or(0, money::Money::centimes))
}

fn exact(value: Option<Decimal>) -> InputValue {
    InputValue::Exact(value.unwrap_or_default())
}

/// The lines and inputs of one item of a list.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    draft: &'a Draft,
    id: ItemId,
}

impl<'a> Item<'a> {
    /// The model it is part of.
    pub fn draft(self) -> &'a Draft {
        self.draft
    }

    /// Defines a line of this item.
    pub fn line<U: Unit>(self, key: Key, formula: impl Into<Expr<U>>) -> Line<U> {
        self.draft.add(Id { key, item: Some(self.id) }, formula.into())
    }

    /// Names a line of this item whose past is needed before it can be defined.
    pub fn later<U: Unit>(self, key: Key) -> Later<U> {
        self.draft.name(Id { key, item: Some(self.id) })
    }

    /// Defines a line named before.
    pub fn define<U: Unit>(self, later: Later<U>, formula: impl Into<Expr<U>>) -> Line<U> {
        self.draft.define(later, formula)
    }

    /// Defines a line from its own past.
    pub fn running<U: Unit>(self, key: Key, formula: impl FnOnce(Later<U>) -> Expr<U>) -> Line<U> {
        let later = self.later(key);
        self.define(later, formula(later))
    }

    /// A typed amount; nothing typed is zero.
    pub fn money(self, field: Field, value: Option<money::Money>) -> Given<Money> {
        self.draft.given(self.place(field), whole(value))
    }

    /// A typed price of one unit, in dirhams; nothing typed is zero.
    pub fn price(self, field: Field, value: Option<Decimal>) -> Given<Amount> {
        self.exact(field, value)
    }

    /// A typed quantity; nothing typed is zero.
    pub fn quantity(self, field: Field, value: Option<Decimal>) -> Given<Quantity> {
        self.exact(field, value)
    }

    /// A typed part of a whole or rate; nothing typed is zero.
    pub fn rate(self, field: Field, value: Option<Decimal>) -> Given<Rate> {
        self.exact(field, value)
    }

    /// A typed count, or what it is when nothing is typed.
    pub fn count(self, field: Field, value: u32) -> Given<Count> {
        self.draft.given(self.place(field), InputValue::Whole(i64::from(value)))
    }

    /// A rate for each month of the calendar, January first.
    pub fn calendar(self, field: Field, mut values: [Decimal; 12]) -> Given<Rate> {
        values.rotate_left(self.draft.model.borrow().calendar as usize);
        self.draft.given(self.place(field), InputValue::Monthly(values))
    }

    /// A typed figure of a material of this item.
    pub fn part<U: Exact>(self, field: Field, part: u32, value: Option<Decimal>) -> Given<U> {
        self.draft.given(Place::part(field, self.id, part), exact(value))
    }

    fn exact<U: Exact>(self, field: Field, value: Option<Decimal>) -> Given<U> {
        self.draft.given(self.place(field), exact(value))
    }

    fn place(self, field: Field) -> Place {
        Place::item(field, self.id)
    }
}
