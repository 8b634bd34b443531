//! The style sheet: the files of `web/styles` in the order of their names, joined.

use super::read_text;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// All the style sheets of a folder in one, without comments and indentation.
pub fn joined(folder: &Path) -> Result<String> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<PathBuf>, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "css"));
    if paths.is_empty() {
        bail!("no style sheet in {}", folder.display());
    }
    paths.sort();
    let sheets = paths.iter().map(|path| read_text(path)).collect::<Result<Vec<String>>>()?;
    Ok(sheets.iter().map(|sheet| squeezed(sheet)).collect())
}

/// Without comments, indentation and empty lines. A comment inside a quoted text would be
/// taken for one: write no such text.
fn squeezed(sheet: &str) -> String {
    let mut rest = sheet;
    let mut bare = String::with_capacity(sheet.len());
    while let Some((before, comment)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go() {
        let check = |sheet, expected: &str| assert_eq!(squeezed(sheet), expected);
        check("", "");
        check("a {\n  color: red; /* why */\n}\n", "a {\ncolor: red;\n}\n");
        check("/* one\n two */\n\nb { }", "b { }\n");
        check("a { } /* never closed", "a { }\n");
        check("a /**/ b", "a  b\n");
    }
}
