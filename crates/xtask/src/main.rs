//! Builds, serves, tests and measures Daftar, and sets the machine up for it.
//!
//! Each command does all of its own set-up and says what it installs. Run it as
//! `cargo xtask COMMAND`; without a command it prints what there is.

mod bench;
mod check;
mod run;
mod serve;
mod setup;
mod site;

use anyhow::{Result, bail};
use site::Profile;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  serve [--port N] [--release]   build the app and serve it on this machine (port 8080)
  test [--story WORD]            every check and test; only the browser stories named so
  dist                           the release site, compressed, in dist/
  bench                          the measures, beside their budgets
  icons                          web/icons.svg, from the names in web/icons.txt
  setup                          only what the other commands need installed
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match command(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why:#}");
            ExitCode::FAILURE
        }
    }
}

fn command(words: &[&str]) -> Result<()> {
    match words {
        ["serve", options @ ..] => {
            let (profile, port) = serve_options(options)?;
            serve(profile, port)
        }
        ["test"] => check::everything(),
        ["test", "--story", word] => check::stories(Some(word)),
        ["dist"] => dist(),
        ["bench"] => bench::everything(),
        ["icons"] => {
            setup::browser()?;
            site::icons::update()
        }
        ["setup"] => {
            setup::wasm()?;
            setup::browser()
        }
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => bail!("not a command: {}\n\n{USAGE}", words.join(" ")),
    }
}

fn serve_options(options: &[&str]) -> Result<(Profile, u16)> {
    match options {
        [] => Ok((Profile::Debug, 8080)),
        ["--release", rest @ ..] => Ok((Profile::Release, serve_options(rest)?.1)),
        ["--port", number, rest @ ..] => match number.parse() {
            Ok(port) => Ok((serve_options(rest)?.0, port)),
            Err(_) => bail!("--port takes a number from 0 to 65535, not {number:?}"),
        },
        [other, ..] => bail!("not an option of serve: {other}\n\n{USAGE}"),
    }
}

fn serve(profile: Profile, port: u16) -> Result<()> {
    // Before the build, which takes minutes: a taken port is better known at once.
    let listener = match TcpListener::bind(("127.0.0.1", port)) {
        Ok(listener) => listener,
        Err(why) => bail!("port {port} cannot be used ({why}): name another with --port"),
    };
    setup::wasm()?;
    let site = site::build(profile)?;
    println!("Daftar is at http://{} (stop with Ctrl+C)", listener.local_addr()?);
    serve::forever(listener, site);
    Ok(())
}

fn dist() -> Result<()> {
    setup::wasm()?;
    let site = site::build(Profile::Release)?;
    site.write(&root().join("dist"))?;
    print!("{}", site.sizes());
    println!("written to dist/");
    Ok(())
}

/// The folder of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_of_serve() {
        let check = |options: &[&str], expected| {
            assert_eq!(serve_options(options).ok(), expected, "{options:?}");
        };
        check(&[], Some((Profile::Debug, 8080)));
        check(&["--release"], Some((Profile::Release, 8080)));
        check(&["--port", "9000"], Some((Profile::Debug, 9000)));
        check(&["--port", "9000", "--release"], Some((Profile::Release, 9000)));
        check(&["--release", "--port", "9000"], Some((Profile::Release, 9000)));
        check(&["--port"], None);
        check(&["--port", "eight"], None);
        check(&["--port", "70000"], None);
        check(&["--fast"], None);
    }
}
