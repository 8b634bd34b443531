//! How long the work itself takes, without a browser: `cargo xtask bench` prints these
//! figures beside their budgets. Each is a line `KEY NUMBER`, in milliseconds or kilobytes.

use daftar_core::limits::HORIZON_MAX;
use daftar_core::list::List;
use daftar_core::number::Horizon;
use daftar_core::{Date, Workbook, project};
use daftar_i18n::{Lang, Localizer};
use daftar_pdf::{DossierInput, Fonts, dossier};
use daftar_store::examples::Example;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long one thing is repeated.
const PATIENCE: Duration = Duration::from_secs(1);

fn main() {
    let plan = example("fr");
    report("project-example", milliseconds(|| black_box(project(black_box(&plan)))));
    let largest = largest();
    report("project-largest", milliseconds(|| black_box(project(black_box(&largest)))));
    let fonts = fonts();
    let sizes = [("pdf-french", "fr"), ("pdf-arabic", "ar")].map(|(key, code)| {
        let book = example(code);
        report(key, milliseconds(|| pdf(&book, code, &fonts)));
        pdf(&book, code, &fonts).len()
    });
    report("pdf-size", sizes.into_iter().max().unwrap_or_default() as f64 / 1000.0);
}

/// The file for the lender, from the workbook to its bytes.
fn pdf(book: &Workbook, code: &str, fonts: &Fonts) -> Vec<u8> {
    let day: Date = "2027-01-15".parse().expect("a day");
    let say = Localizer::new(Lang::from_code(code).expect("a language"));
    let input = DossierInput::new(book, &project(book), day);
    dossier(&input, &say, fonts).expect("a file")
}

fn report(key: &str, figure: f64) {
    println!("{key} {figure:.4}");
}

/// The median time of one call.
fn milliseconds<T>(mut work: impl FnMut() -> T) -> f64 {
    let begun = Instant::now();
    let mut times = Vec::new();
    while begun.elapsed() < PATIENCE || times.len() < 10 {
        let start = Instant::now();
        drop(work());
        times.push(start.elapsed());
    }
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1000.0
}

/// A plan of three years as somebody would write it.
fn example(code: &str) -> Workbook {
    let mut book = Example::named("sewing").expect("an example").workbook(code);
    book.business.months = Horizon::new(36).ok();
    book
}

fn fonts() -> Fonts {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/fonts");
    let read = |weight| {
        let file = folder.join(format!("IBMPlexSansArabic-{weight}.ttf"));
        std::fs::read(file).expect("a font")
    };
    Fonts { regular: read("Regular"), bold: read("Bold") }
}

/// Every list full, for the longest time a plan may look ahead.
fn largest() -> Workbook {
    let mut book = example("fr");
    book.business.months = Horizon::new(HORIZON_MAX).ok();
    for id in book.products.ids() {
        fill(&mut book.products.get_mut(id).expect("its id was just read").cost.materials);
    }
    fill(&mut book.competitors);
    fill(&mut book.products);
    fill(&mut book.costs);
    fill(&mut book.staff);
    fill(&mut book.equipment);
    fill(&mut book.start.costs);
    fill(&mut book.funding.grants);
    fill(&mut book.loans);
    book
}

/// Repeats what is in a list until it takes no more; an empty list gets empty items.
fn fill<T: Clone + Default, const MOST: usize>(list: &mut List<T, MOST>) {
    let mut items: Vec<T> = list.iter().map(|(_, item)| item.clone()).collect();
    if items.is_empty() {
        items.push(T::default());
    }
    for item in items.iter().cycle() {
        if list.add(item.clone()).is_err() {
            return;
        }
    }
}
