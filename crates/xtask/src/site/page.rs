//! Filling in what a text file of the site leaves open.

use super::{Site, icons, read_text};
use anyhow::{Context, Result, bail};

/// What the page may load and run: its own files and nothing else.
///
/// `wasm-unsafe-eval` is what browsers ask for before they compile WebAssembly; it lets no
/// text be run as JavaScript.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' \
    'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; \
    connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; \
    form-action 'none'";

/// Replaces each `{{WHAT}}` or `{{WHAT:OF}}` of a text.
pub fn fill(text: &str, site: &Site) -> Result<String> {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, opened)) = rest.split_once("{{") {
        let (blank, after) = opened.split_once("}}").context("a {{ is never closed")?;
        filled.push_str(before);
        filled.push_str(&value(blank, site)?);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

fn value(blank: &str, site: &Site) -> Result<String> {
    let parts: Vec<&str> = blank.split(':').collect();
    match parts[..] {
        ["file", name] => Ok(site.file(name)?.published.clone()),
        ["files", prefix] => Ok(site.published(prefix)),
        ["bytes", name] => Ok(site.file(name)?.plain.len().to_string()),
        ["policy"] => Ok(CONTENT_SECURITY_POLICY.to_owned()),
        ["icons"] => icons::drawing(),
        ["message", language, key] => message(language, key),
        _ => bail!("nothing is known to fill {{{{{blank}}}}} with"),
    }
}

/// A message of the page that is shown while, or because, the app does not run.
fn message(language: &str, key: &str) -> Result<String> {
    let catalogue = format!("locales/{language}/page.ftl");
    let text = read_text(&crate::root().join(&catalogue))?;
    let value = entry(&text, key).with_context(|| format!("{catalogue} has no {key}"))?;
    Ok(value.replace('&', "&amp;").replace('<', "&lt;"))
}

/// The value of `key = value`. These messages have no arguments and take one line each.
fn entry<'a>(catalogue: &'a str, key: &str) -> Option<&'a str> {
    catalogue.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::Load;

    #[test]
    fn blanks_are_filled() {
        let mut site = Site { files: Vec::new() };
        site.add("a.js", Load::First, b"abc".to_vec());
        let check = |text, expected: Option<&str>| {
            assert_eq!(fill(text, &site).ok().as_deref(), expected, "{text}");
        };
        check("", Some(""));
        check("x { y }", Some("x { y }"));
        check("{{file:a.js}} {{bytes:a.js}}", Some("a-ba7816bf8f01cfea.js 3"));
        check("{{file:b.js}}", None);
        check("{{file:a.js", None);
        check("{{else}}", None);
    }

    #[test]
    fn a_message_is_a_line() {
        let check = |key, expected| assert_eq!(entry("# one\na = 1 = 2\nab = 3\n", key), expected);
        check("a", Some("1 = 2"));
        check("ab", Some("3"));
        check("b", None);
    }
}
