//! Where something stands in a workbook, and the lists that can grow.

use super::{Field, Workbook};
use crate::list::{ItemId, List, ListError};

/// A field of a workbook, and of which item where it belongs to a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The question.
    pub field: Field,
    /// The item of the list the field belongs to.
    pub item: Option<ItemId>,
    /// The month of a season, from 0, or the id of a material.
    pub part: Option<u32>,
}

impl Place {
    /// A field that stands once in the workbook.
    pub const fn plain(field: Field) -> Place {
        Place { field, item: None, part: None }
    }

    /// A field of an item.
    pub const fn item(field: Field, item: ItemId) -> Place {
        Place { field, item: Some(item), part: None }
    }

    /// A part of a field of an item: a month of the season, or a material.
    pub const fn part(field: Field, item: ItemId, part: u32) -> Place {
        Place { field, item: Some(item), part: Some(part) }
    }
}

/// A list of the workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListName {
    /// Who sells the same nearby.
    Competitors,
    /// What is sold.
    Products,
    /// What goes into a product.
    Materials,
    /// Monthly costs.
    Costs,
    /// People who are paid.
    Staff,
    /// What is bought to last.
    Equipment,
    /// Paid once before opening.
    StartCosts,
    /// Gifts of programmes.
    Grants,
    /// Loans.
    Loans,
}

/// A list, and of which product where it is a list of materials.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ListPlace {
    /// Which list.
    pub list: ListName,
    /// The product of a list of materials.
    pub product: Option<ItemId>,
}

impl ListPlace {
    /// A list that stands once in the workbook.
    pub const fn plain(list: ListName) -> ListPlace {
        ListPlace { list, product: None }
    }

    /// The materials of a product.
    pub const fn materials(product: ItemId) -> ListPlace {
        ListPlace { list: ListName::Materials, product: Some(product) }
    }
}

impl ListName {
    /// Every list.
    pub const ALL: &'static [ListName] = &[
        ListName::Competitors,
        ListName::Products,
        ListName::Materials,
        ListName::Costs,
        ListName::Staff,
        ListName::Equipment,
        ListName::StartCosts,
        ListName::Grants,
        ListName::Loans,
    ];

    /// Its name, which stays the same for ever.
    pub const fn key(self) -> &'static str {
        match self {
            ListName::Competitors => "competitors",
            ListName::Products => "products",
            ListName::Materials => "materials",
            ListName::Costs => "costs",
            ListName::Staff => "staff",
            ListName::Equipment => "equipment",
            ListName::StartCosts => "start-costs",
            ListName::Grants => "grants",
            ListName::Loans => "loans",
        }
    }
}

/// A list, whatever it holds.
trait AnyList {
    fn ids(&self) -> Vec<ItemId>;
    fn add_empty(&mut self) -> Result<ItemId, ListError>;
    fn add_copy(&mut self, of: ItemId) -> Option<Result<ItemId, ListError>>;
    fn take_out(&mut self, id: ItemId) -> bool;
}

impl<T: Default + Clone, const MOST: usize> AnyList for List<T, MOST> {
    fn ids(&self) -> Vec<ItemId> {
        List::ids(self)
    }

    fn add_empty(&mut self) -> Result<ItemId, ListError> {
        self.add(T::default())
    }

    fn add_copy(&mut self, of: ItemId) -> Option<Result<ItemId, ListError>> {
        let copy = self.get(of)?.clone();
        Some(self.add(copy))
    }

    fn take_out(&mut self, id: ItemId) -> bool {
        self.remove(id).is_some()
    }
}

impl Workbook {
    fn list(&self, place: ListPlace) -> Option<&dyn AnyList> {
        Some(match place.list {
            ListName::Competitors => &self.competitors,
            ListName::Products => &self.products,
            ListName::Materials => &self.products.get(place.product?)?.cost.materials,
            ListName::Costs => &self.costs,
            ListName::Staff => &self.staff,
            ListName::Equipment => &self.equipment,
            ListName::StartCosts => &self.start.costs,
            ListName::Grants => &self.funding.grants,
            ListName::Loans => &self.loans,
        })
    }

    fn list_mut(&mut self, place: ListPlace) -> Option<&mut dyn AnyList> {
        Some(match place.list {
            ListName::Competitors => &mut self.competitors,
            ListName::Products => &mut self.products,
            ListName::Materials => &mut self.products.get_mut(place.product?)?.cost.materials,
            ListName::Costs => &mut self.costs,
            ListName::Staff => &mut self.staff,
            ListName::Equipment => &mut self.equipment,
            ListName::StartCosts => &mut self.start.costs,
            ListName::Grants => &mut self.funding.grants,
            ListName::Loans => &mut self.loans,
        })
    }

    /// The ids of a list, in order. Empty when the list is gone.
    pub fn ids(&self, place: ListPlace) -> Vec<ItemId> {
        self.list(place).map_or_else(Vec::new, AnyList::ids)
    }

    /// Adds an empty item at the end. None when the list is gone.
    pub fn add(&mut self, place: ListPlace) -> Option<Result<ItemId, ListError>> {
        Some(self.list_mut(place)?.add_empty())
    }

    /// Adds a copy of an item at the end. None when the item is gone.
    pub fn add_copy(&mut self, place: ListPlace, of: ItemId) -> Option<Result<ItemId, ListError>> {
        self.list_mut(place)?.add_copy(of)
    }

    /// Takes an item out; says whether it was there.
    pub fn remove(&mut self, place: ListPlace, id: ItemId) -> bool {
        self.list_mut(place).is_some_and(|list| list.take_out(id))
    }
}
