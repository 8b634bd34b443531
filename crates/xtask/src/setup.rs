//! Everything a command needs on a machine that has only rustup and a C linker.

use crate::run;
use anyhow::{Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";

/// Something of Debian's: how to see that it is there, and the package that brings it.
const DEBIAN: &[(Sign, &str)] = &[
    (Sign::Program("node"), "nodejs"),
    (Sign::Program("npm"), "npm"),
    (Sign::Program("chromium"), "chromium"),
    (Sign::Program("pdftotext"), "poppler-utils"),
    // The font of most phones for Arabic: without it a page is measured in empty boxes.
    (Sign::File("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf"), "fonts-noto-core"),
];

enum Sign {
    Program(&'static str),
    File(&'static str),
}

impl Sign {
    fn is_there(&self) -> bool {
        match self {
            Sign::Program(name) => run::installed(name),
            Sign::File(path) => Path::new(path).exists(),
        }
    }
}

/// What building the app needs: the compiler's WebAssembly target.
pub fn wasm() -> Result<()> {
    if target_is_there() {
        return Ok(());
    }
    if !run::installed("rustup") {
        bail!("the Rust target {WASM} is missing, and rustup is not here to install it");
    }
    let what = format!("installing the Rust target {WASM}");
    let add = run::quietly(&what, Command::new("rustup").args(["target", "add", WASM]));
    // Where rustup may not change an installed toolchain, it may still install the one that
    // `rust-toolchain.toml` describes, with its targets.
    let arguments = ["toolchain", "install", "--no-self-update"];
    add.or_else(|_| run::quietly(&what, Command::new("rustup").args(arguments)))
}

fn target_is_there() -> bool {
    let sysroot = run::output_of(
        Command::new("rustc").args(["--print", "sysroot"]).current_dir(crate::root()),
    );
    sysroot.is_some_and(|folder| {
        Path::new(folder.trim()).join("lib/rustlib").join(WASM).join("lib").exists()
    })
}

/// What the browser stories need: Chromium and its kin from Debian, and npm packages.
pub fn browser() -> Result<()> {
    debian()?;
    npm(&crate::root().join("tests/browser"))
}

fn debian() -> Result<()> {
    let missing: Vec<&str> =
        DEBIAN.iter().filter(|(sign, _)| !sign.is_there()).map(|(_, package)| *package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages = missing.join(" ");
    let install = format!("install -y --no-install-recommends {packages}");
    if !run::installed("apt-get") {
        bail!("missing here: {packages} (Debian's names); install them and run this again");
    }
    if !is_root() {
        bail!(
            "missing here: {packages}; install them with this line, then run this again:\n\
               sudo apt-get update && sudo apt-get {install}"
        );
    }
    run::quietly("reading Debian's package lists", &mut apt("update"))?;
    run::quietly(&format!("installing {packages}"), &mut apt(&install))
}

fn apt(arguments: &str) -> Command {
    let mut command = Command::new("apt-get");
    command.args(arguments.split(' ')).env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn is_root() -> bool {
    run::output_of(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}

/// Installs what a lock file names, unless that very lock file was installed already.
fn npm(folder: &Path) -> Result<()> {
    let lock = fs::read(folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.daftar-installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let mut command = Command::new("npm");
    command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(folder);
    run::quietly("installing the npm packages of tests/browser", &mut command)?;
    Ok(fs::write(stamp, lock)?)
}
