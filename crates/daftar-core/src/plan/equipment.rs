//! What is bought to last, and how it wears out.

use super::calendar::Horizon;
use super::costs::{first, sum};
use crate::engine::unit::Money;
use crate::engine::{Draft, Key, Line, count, month_number};
use crate::list::ItemId;
use crate::workbook::{Equipment, Field, Owned, Workbook};

/// The lines of one thing bought to last.
#[derive(Clone, Copy, Debug)]
pub struct EquipmentLines {
    /// The thing.
    pub id: ItemId,
    /// What it cost, in the month it was bought or brought in.
    pub cost: Line<Money>,
    /// Brought in by the owner rather than bought.
    pub brought_in: bool,
    /// Worn out in the month; none when its years of use are not typed.
    pub depreciation: Option<Line<Money>>,
}

/// Everything bought to last, and the deposit.
#[derive(Clone, Debug)]
pub struct Assets {
    /// Each thing.
    pub equipment: Vec<EquipmentLines>,
    /// Bought.
    pub bought: Line<Money>,
    /// Brought in by the owner.
    pub brought_in: Line<Money>,
    /// Worn out in the month.
    pub depreciation: Line<Money>,
    /// At cost less what is worn out.
    pub net: Line<Money>,
    /// Deposit paid for the premises.
    pub deposit: Line<Money>,
    /// Deposit held by the landlord.
    pub deposit_held: Line<Money>,
}

/// What is bought to last. Straight line by month over the years of use; a started month
/// counts whole (`domain`: usual Moroccan practice, linear depreciation).
pub fn assets(draft: &Draft, book: &Workbook, horizon: &Horizon) -> Assets {
    let things: Vec<EquipmentLines> =
        book.equipment.iter().map(|(id, thing)| lines(draft, id, thing, horizon)).collect();
    let those = |brought_in: bool| -> Vec<(ItemId, Line<Money>)> {
        let kept = things.iter().filter(|thing| thing.brought_in == brought_in);
        kept.map(|thing| (thing.id, thing.cost)).collect()
    };
    let bought = draft.line(Key::EquipmentBought, sum(&those(false)));
    let brought_in = draft.line(Key::EquipmentBroughtIn, sum(&those(true)));
    let worn = things.iter().filter_map(|thing| Some((thing.id, thing.depreciation?)));
    let depreciation = draft.line(Key::Depreciation, sum(&worn.collect::<Vec<_>>()));
    let net =
        draft.running(Key::EquipmentNet, |net| net.previous() + bought + brought_in - depreciation);
    let deposit =
        draft.line(Key::Deposit, first(draft.money(Field::StartDeposit, book.start.deposit)));
    let deposit_held = draft.running(Key::DepositHeld, |held| held.previous() + deposit);
    Assets { equipment: things, bought, brought_in, depreciation, net, deposit, deposit_held }
}

fn lines(draft: &Draft, id: ItemId, thing: &Equipment, horizon: &Horizon) -> EquipmentLines {
    let item = draft.item(id);
    let price = item.price(Field::EquipmentPrice, thing.price.map(|price| price.get()));
    let pieces = item.count(Field::EquipmentCount, thing.count.map_or(1, |count| count.get()));
    let brought_in = thing.owned == Some(Owned::BroughtIn);
    let key = if brought_in { Key::EquipmentBroughtIn } else { Key::EquipmentBought };
    let bought = horizon.number(thing.month);
    let cost = item.line(key, (price * pieces).rounded().only(horizon.one(thing.month)));

    let depreciation = thing.years.map(|years| {
        let years = item.quantity(Field::EquipmentYears, Some(years.get()));
        let months_used = month_number() - count(bought);
        let whole = (price * pieces).rounded();
        // Rounding the running sum makes the last centime come right by itself.
        let worn = ((price * pieces) * months_used / (years * count(12))).rounded().min(whole);
        let worn = item.line(Key::WrittenOff, worn.only(horizon.from(thing.month)));
        item.line(Key::Depreciation, worn - worn.previous())
    });
    EquipmentLines { id, cost, brought_in, depreciation }
}
