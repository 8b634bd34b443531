//! The icons: `web/icons.svg`, one drawing with a symbol for each name in `web/icons.txt`.
//!
//! The drawings are Tabler's, from its npm package of 50 MB. What is made of them is 15 KB
//! and kept in the repository, so that building the app needs no npm; a check in
//! `cargo xtask test` holds it equal to what the package gives.

use super::read_text;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;

const PACKAGE: &str = "tests/browser/node_modules/@tabler/icons";

/// Writes the drawing anew, and the package's licence beside it.
pub fn update() -> Result<()> {
    let (drawing, licence) = from_package()?;
    fs::write(drawing_path(), drawing)?;
    fs::write(licence_path(), licence)?;
    println!("web/icons.svg is up to date");
    Ok(())
}

/// Fails when the drawing in the repository is not what the package gives.
pub fn check() -> Result<()> {
    let (drawing, licence) = from_package()?;
    if read_text(&drawing_path())? != drawing || read_text(&licence_path())? != licence {
        bail!("web/icons.svg does not follow from web/icons.txt: run `cargo xtask icons`");
    }
    Ok(())
}

/// The drawing, for the page.
pub fn drawing() -> Result<String> {
    let drawing = read_text(&drawing_path())?;
    for name in names()? {
        if !drawing.contains(&format!("id=\"i-{name}\"")) {
            bail!("web/icons.svg has no {name} yet: run `cargo xtask icons`");
        }
    }
    Ok(drawing)
}

fn from_package() -> Result<(String, String)> {
    let package = crate::root().join(PACKAGE);
    let mut drawing = String::from("<svg width=\"0\" height=\"0\" aria-hidden=\"true\">\n");
    for name in names()? {
        let path = package.join("icons/outline").join(format!("{name}.svg"));
        let icon =
            fs::read_to_string(path).with_context(|| format!("Tabler has no icon {name}"))?;
        drawing.push_str(&symbol(&name, &icon).with_context(|| format!("the icon {name}"))?);
    }
    drawing.push_str("</svg>\n");
    Ok((drawing, read_text(&package.join("LICENSE"))?))
}

/// The lines of an icon's file that draw, as a symbol of a larger drawing.
fn symbol(name: &str, icon: &str) -> Result<String> {
    let inside = icon.split_once(">\n").and_then(|(_, rest)| rest.rsplit_once("</svg>"));
    let (inside, _) = inside.context("not in the form that Tabler writes")?;
    // The first path of each icon only spans its square.
    let lines = inside.lines().map(str::trim).filter(|line| !line.contains("stroke=\"none\""));
    let shapes = lines.collect::<Vec<&str>>().concat().replace(" />", "/>");
    Ok(format!("<symbol id=\"i-{name}\" viewBox=\"0 0 24 24\">{shapes}</symbol>\n"))
}

fn names() -> Result<Vec<String>> {
    let text = read_text(&crate::root().join("web/icons.txt"))?;
    Ok(text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

fn drawing_path() -> PathBuf {
    crate::root().join("web/icons.svg")
}

fn licence_path() -> PathBuf {
    crate::root().join("web/icons.LICENSE")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_icon_becomes_a_symbol() {
        let icon = "<svg\n  width=\"24\"\n>\n  <path stroke=\"none\" d=\"M0 0h24v24H0z\" />\n  \
                    <path d=\"M5 12l5 5\" />\n  <path d=\"M9 9h1\" />\n</svg>\n";
        let expected = "<symbol id=\"i-check\" viewBox=\"0 0 24 24\"><path d=\"M5 12l5 5\"/>\
                        <path d=\"M9 9h1\"/></symbol>\n";
        assert_eq!(symbol("check", icon).expect("a symbol"), expected);
        assert!(symbol("check", "not a drawing").is_err());
    }
}
