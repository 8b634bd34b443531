//! The measures, beside their budgets.
//!
//! A measure is a line `KEY NUMBER`, whoever takes it: the site's sizes here, the native times
//! in `tests/benches/native.rs`, what happens in a browser in `tests/browser/bench.mjs`.

use crate::site::{self, Load, Profile, Site};
use crate::{run, serve, setup};
use anyhow::{Context, Result};
use std::process::{Command, Stdio};

/// A measure, what it is called, and the ceiling it has to stay under, when it has one.
struct Budget {
    key: &'static str,
    what: &'static str,
    unit: &'static str,
    ceiling: Option<f64>,
}

const fn budget(key: &'static str, what: &'static str, unit: &'static str, ceiling: f64) -> Budget {
    Budget { key, what, unit, ceiling: Some(ceiling) }
}

const fn figure(key: &'static str, what: &'static str, unit: &'static str) -> Budget {
    Budget { key, what, unit, ceiling: None }
}

/// The budgets of ARCHITECTURE.md, in the order they are printed. KB are a thousand bytes.
const BUDGETS: &[Budget] = &[
    budget("first-load", "first load, everything needed to draft, brotli", "KB", 350.0),
    budget("export-module", "export module, brotli", "KB", 650.0),
    budget("fonts", "fonts fetched with it, brotli", "KB", 170.0),
    budget("project-example", "project, example plan of 36 months, native", "ms", 0.2),
    budget("project-largest", "project, largest workbook, native", "ms", 3.0),
    budget("pdf-french", "PDF of an example plan in French, native", "ms", 50.0),
    budget("pdf-arabic", "PDF of an example plan in Arabic, native", "ms", 50.0),
    budget("pdf-size", "the larger of those two files", "KB", 150.0),
    budget("first-visit", "first visit until usable, 6x CPU, 1.6 Mbit/s, 150 ms", "s", 4.0),
    figure("key-p50", "key press to figures on screen, 4x CPU, median", "ms"),
    budget("key-p95", "key press to figures on screen, 4x CPU, 95th percentile", "ms", 50.0),
    budget("longest-task", "longest time the page is blocked, 4x CPU", "ms", 100.0),
    figure("export-first", "first PDF, worker and module loaded with it", "ms"),
    budget("export-again", "PDF in the worker, loaded", "ms", 400.0),
];

/// Builds, measures and prints everything.
pub fn everything() -> Result<()> {
    setup::wasm()?;
    setup::browser()?;
    let site = site::build(Profile::Release)?;
    let mut measures = sizes(&site);
    println!("measuring natively ...");
    measures.push_str(&native()?);
    println!("measuring in the browser ...");
    measures.push_str(&in_browser(site)?);
    print!("{}", table(&measures));
    Ok(())
}

fn sizes(site: &Site) -> String {
    let kilobytes = |load| site.transferred(load) as f64 / 1000.0;
    format!(
        "first-load {}\nexport-module {}\nfonts {}\n",
        kilobytes(Load::First),
        kilobytes(Load::Export),
        kilobytes(Load::Font),
    )
}

fn native() -> Result<String> {
    let mut cargo = run::cargo("bench --quiet --package daftar-tests --bench native");
    run::output_of(cargo.stderr(Stdio::inherit())).context("the native benchmark failed")
}

fn in_browser(site: Site) -> Result<String> {
    let mut node = Command::new("node");
    node.current_dir(crate::root().join("tests/browser"));
    node.arg("bench.mjs").arg(serve::in_background(site)?).stderr(Stdio::inherit());
    run::output_of(&mut node).context("the browser benchmark failed")
}

/// Figure, budget and their ratio, one measure a line; a measure nobody took is said to be so.
fn table(measures: &str) -> String {
    let mut table = format!("{:<58}{:>10}{:>12}{:>8}\n", "measure", "figure", "budget", "ratio");
    for Budget { key, what, unit, ceiling } in BUDGETS {
        let found = measures.lines().find_map(|line| {
            let (name, value) = line.split_once(' ')?;
            (name == *key).then(|| value.parse::<f64>().ok())?
        });
        let figure = found.map_or("none".to_owned(), |value| format!("{value:.2}"));
        let budget = ceiling.map_or(format!("- {unit}"), |ceiling| format!("{ceiling} {unit}"));
        let ratio = match (found, ceiling) {
            (Some(value), Some(ceiling)) => format!("{:.2}", value / ceiling),
            _ => "-".to_owned(),
        };
        table.push_str(&format!("{what:<58}{figure:>10}{budget:>12}{ratio:>8}\n"));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_figure_budget_and_ratio() {
        let table = table("noise\nfirst-load 175\nkey-p50 12.345\n");
        let check = |what: &str, expected: [&str; 3]| {
            let line = table.lines().find(|line| line.starts_with(what)).expect(what);
            let words: Vec<&str> = line[58..].split_whitespace().collect();
            assert_eq!(words.join(" "), expected.join(" "), "{what}");
        };
        check("first load", ["175.00", "350 KB", "0.50"]);
        check("key press to figures on screen, 4x CPU, median", ["12.35", "- ms", "-"]);
        check("export module", ["none", "650 KB", "-"]);
    }
}
