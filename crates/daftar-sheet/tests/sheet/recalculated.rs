//! Recalculated figures equal ours, before and after a change.

use crate::engines;
use crate::figures::compare;
use crate::file::File;
use crate::{examples, xlsx};
use daftar_core::workbook::{Kind, Place, Value};
use daftar_core::{Money, Workbook, project};
use daftar_i18n::{Lang, Localizer, without_marks};
use rust_decimal::Decimal;

#[test]
fn every_figure_of_the_examples() {
    let wrong = |book: &Workbook| File::open(&xlsx(book, Lang::Fr)).with_wrong_values();
    let files: Vec<File> = examples().map(|(_, book)| wrong(&book)).collect();
    for (engine, recalculate) in engines::all() {
        for ((example, book), again) in examples().zip(recalculate(&files)) {
            let compared = compare(&again, &book, &book, Lang::Fr);
            let name = example.name;
            assert!(compared.faults.is_empty(), "{engine}, {name}: {:#?}", compared.faults);
            assert!(compared.model > 2_000 && compared.statements > 1_000, "{compared:?}");
            println!("{engine}, {name}: {} and {}", compared.model, compared.statements);
        }
    }
}

/// The whole sheet of inputs is replaced by that of another plan. This proves the formulas,
/// not our values.
#[test]
fn another_plan_typed_into_the_inputs() {
    let sheet = without_marks(&Localizer::new(Lang::Ar).key("sheet-name-inputs"));
    let with_inputs_of = |book: &Workbook, other: &Workbook| {
        let mut file = File::open(&xlsx(book, Lang::Ar)).with_wrong_values();
        let part = file.part_of(&sheet);
        let inputs = File::open(&xlsx(other, Lang::Ar)).parts[&part].clone();
        assert_ne!(file.parts[&part], inputs);
        file.parts.insert(part, inputs);
        file
    };
    let files = examples().map(|(_, book)| with_inputs_of(&book, &changed(&book)));
    let files: Vec<File> = files.collect();
    for (engine, recalculate) in engines::all() {
        for ((example, book), again) in examples().zip(recalculate(&files)) {
            let compared = compare(&again, &book, &changed(&book), Lang::Ar);
            let name = example.name;
            assert!(compared.faults.is_empty(), "{engine}, {name}: {:#?}", compared.faults);
            // And the check would notice figures of the plan as it was.
            let stale = compare(&again, &book, &book, Lang::Ar);
            assert!(stale.faults.len() > compared.model / 4, "{engine}, {name}");
            let (all, wrong) = (compared.model + compared.statements, stale.faults.len());
            println!("{engine}, {name}: {all} figures, {wrong} of them changed");
        }
    }
}

/// The cached values are ours: whoever does not recalculate sees the plan as it is.
#[test]
fn cached_values() {
    for (example, book) in examples() {
        let file = File::open(&xlsx(&book, Lang::En));
        let sheets = file.names().into_iter().map(|name| (name.clone(), file.sheet(&name)));
        let sheets = sheets.collect();
        let compared = compare(&sheets, &book, &book, Lang::En);
        assert!(compared.faults.is_empty(), "{}: {:#?}", example.name, compared.faults);
        let wrong = file.with_wrong_values();
        let sheets = wrong.names().into_iter().map(|name| (name.clone(), wrong.sheet(&name)));
        let compared = compare(&sheets.collect(), &book, &book, Lang::En);
        assert!(compared.faults.len() > compared.statements / 2, "wrong values are not noticed");
    }
}

/// The same plan with every live figure changed.
fn changed(book: &Workbook) -> Workbook {
    let mut other = book.clone();
    let inputs = project(book).model.inputs;
    let mut places: Vec<Place> = inputs
        .iter()
        .flat_map(|input| {
            let parts = (0..12).map(|part| Place { part: Some(part), ..input.place });
            std::iter::once(input.place).chain(parts)
        })
        .filter(|&place| book.answer(place).is_some())
        .collect();
    places.sort();
    places.dedup();
    let mut changed = 0;
    for (number, place) in (1..).zip(places) {
        // Another part of each, so that two figures changed for each other are noticed.
        let factor = Decimal::ONE + Decimal::new(7 + number % 13, 2);
        let most = |least: Decimal, value: Decimal, places: u32| {
            let value = daftar_core::money::round_half_away(value * factor, places);
            (value.max(least), value)
        };
        let value = match (place.field.kind(), other.answer(place).unwrap()) {
            (_, Value::Money(money)) => Value::Money(Money::round(money.exact() * factor)),
            (
                Kind::Number { least, places, .. } | Kind::Percent { least, places, .. },
                Value::Decimal(value),
            ) => Value::Decimal(most(least, value, places).0),
            (_, Value::Decimal(value)) => Value::Decimal(most(value, value, 2).0),
            (_, Value::Count(count)) => Value::Count(count + 1),
            _ => continue,
        };
        // A figure at its limit stays.
        changed += usize::from(other.set(place, Some(value)).is_ok());
    }
    assert!(changed > 20, "{changed} figures changed");
    other
}
