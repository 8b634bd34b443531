//! Every check and test there is, in the order in which they fail fastest.

use crate::site::{self, Profile, Site};
use crate::{run, serve, setup};
use anyhow::Result;
use std::process::Command;

const LINT: &str = "--quiet --all-targets -- --deny warnings";

/// Everything: formatting, lints, tests, the app in a browser.
pub fn everything() -> Result<()> {
    setup::wasm()?;
    setup::browser()?;
    run::quietly("checking the formatting", &mut run::cargo("fmt --all -- --check"))?;
    site::icons::check()?;
    let native = format!("clippy --workspace --exclude daftar-web {LINT}");
    run::quietly("checking the code", &mut run::cargo(&native))?;
    let web = "clippy --package daftar-web --package daftar-export --quiet --target \
               wasm32-unknown-unknown --target-dir target/web -- --deny warnings";
    run::quietly("checking the app's code", &mut run::cargo(web))?;
    tests()?;
    stories(None)
}

fn tests() -> Result<()> {
    // The app is tested in the browser; everything else is a native test.
    let workspace = "--workspace --exclude daftar-web";
    let nextest = run::output_of(&mut run::cargo("nextest --version")).is_some();
    if nextest {
        let tests = format!("nextest run {workspace} --no-fail-fast");
        run::openly("running the tests", &mut run::cargo(&tests))?;
        let examples = format!("test --quiet --doc {workspace}");
        return run::quietly(
            "running the examples of the documentation",
            &mut run::cargo(&examples),
        );
    }
    println!("cargo-nextest is not here, so the tests run by cargo alone (slower, same tests)");
    let tests = format!("test --quiet {workspace} --no-fail-fast");
    run::openly("running the tests", &mut run::cargo(&tests))
}

/// The browser stories, all or those whose name has `word` in it.
pub fn stories(word: Option<&str>) -> Result<()> {
    setup::wasm()?;
    setup::browser()?;
    // In release form: what people get is what is tested.
    let site = site::build(Profile::Release)?;
    run_stories(site, word)
}

fn run_stories(site: Site, word: Option<&str>) -> Result<()> {
    let address = serve::in_background(site)?;
    let mut node = Command::new("node");
    node.current_dir(crate::root().join("tests/browser")).arg("run.mjs").arg(address).args(word);
    run::openly("running the browser stories", &mut node)
}
