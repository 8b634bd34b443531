//! Running other programs, quietly.

use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// Runs a program behind one line that says what is going on and how long it took.
/// What it prints is shown only when it fails.
pub fn quietly(what: &str, command: &mut Command) -> Result<()> {
    print!("{what} ... ");
    std::io::stdout().flush()?;
    let start = Instant::now();
    let output = command.stdin(Stdio::null()).output();
    let output = output.with_context(|| format!("{} did not start", name(command)))?;
    if output.status.success() {
        println!("{:.0} s", start.elapsed().as_secs_f32());
        return Ok(());
    }
    println!("failed");
    std::io::stderr().write_all(&output.stdout)?;
    std::io::stderr().write_all(&output.stderr)?;
    bail!("{what}: {} ended with {}", name(command), output.status)
}

/// Runs a program that speaks for itself, under a line of heading.
pub fn openly(what: &str, command: &mut Command) -> Result<()> {
    println!("{what}:");
    let status = command.stdin(Stdio::null()).status();
    let status = status.with_context(|| format!("{} did not start", name(command)))?;
    if !status.success() {
        bail!("{what}: {} ended with {status}", name(command));
    }
    Ok(())
}

/// What a program prints, when it succeeds.
pub fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Cargo in the workspace's folder, with its arguments in one string.
pub fn cargo(arguments: &str) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments.split_whitespace()).current_dir(crate::root());
    command
}

/// Whether a program of this name can be run.
pub fn installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder: std::path::PathBuf| is_file(&folder.join(program)))
}

fn is_file(path: &Path) -> bool {
    path.metadata().is_ok_and(|metadata| metadata.is_file())
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}
