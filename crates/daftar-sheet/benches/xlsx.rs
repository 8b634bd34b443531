//! How large the files are and how long they take: `cargo bench -p daftar-sheet`.

use daftar_core::{Date, project};
use daftar_i18n::{Lang, Localizer};
use std::time::Instant;

const RUNS: u32 = 10;

fn main() {
    let date: Date = "2027-01-15".parse().expect("a day");
    for example in daftar_store::examples::ALL {
        for &lang in Lang::ALL {
            let book = example.workbook(lang.code());
            let (plan, say) = (project(&book), Localizer::new(lang));
            let make = || daftar_sheet::xlsx(&book, &plan, date, &say).expect("a file");
            let bytes = make().len();
            let best = (0..RUNS).map(|_| {
                let start = Instant::now();
                std::hint::black_box(make());
                start.elapsed()
            });
            let best = best.min().unwrap_or_default();
            println!(
                "{:12} {}  {:3} kB  {:5.1} ms",
                example.name,
                lang.code(),
                bytes / 1_000,
                best.as_secs_f64() * 1_000.0
            );
        }
    }
}
