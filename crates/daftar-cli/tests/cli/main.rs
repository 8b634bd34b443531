//! The `daftar` command as people and programs run it: command lines, and what comes out.

mod commands;
mod explain;
mod files;
mod hostile;
mod usage;

use expect_test::Expect;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder of its own for one test, taken away at the end. The command runs in it.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("daftar-cli-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    /// What is in it, hidden files too.
    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// The command with the words of a line, in a system that speaks English.
    fn command(&self, line: &str) -> Command {
        let mut command = Command::new(daftar());
        command.args(line.split_whitespace()).current_dir(&self.0);
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        command
    }

    fn run(&self, line: &str) -> Ran {
        Ran::of(self.command(line).stdin(Stdio::null()).output().unwrap())
    }

    fn run_with_input(&self, line: &str, input: &[u8]) -> Ran {
        let piped = Stdio::piped;
        let mut child =
            self.command(line).stdin(piped()).stdout(piped()).stderr(piped()).spawn().unwrap();
        // A command that refuses its input early does not read all of it.
        let _ = child.stdin.take().unwrap().write_all(input);
        Ran::of(child.wait_with_output().unwrap())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn daftar() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_daftar"))
}

/// What came of a command.
#[derive(Debug, PartialEq, Eq)]
struct Ran {
    code: Option<i32>,
    output: Vec<u8>,
    said: String,
}

impl Ran {
    fn of(output: Output) -> Ran {
        Ran {
            code: output.status.code(),
            output: output.stdout,
            said: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.output).unwrap()
    }

    /// All went well and nobody was told anything.
    #[track_caller]
    fn done(self) -> String {
        assert_eq!((self.code, self.said.as_str()), (Some(0), ""));
        String::from_utf8(self.output).unwrap()
    }

    /// Refused with one line, and nothing printed that could be taken for an answer.
    #[track_caller]
    fn refused(self) -> String {
        assert_eq!(self.code, Some(2), "{self:?}");
        assert_eq!(self.text(), "");
        let line = self.said.strip_suffix('\n').expect("a line");
        assert!(!line.contains('\n') && line.starts_with("daftar: "), "{line}");
        assert!(!line.contains("panicked"), "{line}");
        line.strip_prefix("daftar: ").unwrap().to_owned()
    }
}

/// A sentence in lines short enough for a test.
fn folded(sentence: &str) -> String {
    let (mut text, mut width) = (String::new(), 0);
    for word in sentence.split(' ') {
        let length = word.chars().count();
        if width > 0 && width + length > 76 {
            text.push('\n');
            width = 0;
        } else if width > 0 {
            text.push(' ');
        }
        text.push_str(word);
        width += length + 1;
    }
    text.push('\n');
    text
}

/// A command line and what it prints.
#[track_caller]
fn prints(line: &str, want: Expect) {
    want.assert_eq(&Folder::new().run(line).done());
}

/// A command line and the sentence that refuses it.
#[track_caller]
fn refuses(line: &str, want: Expect) {
    want.assert_eq(&folded(&Folder::new().run(line).refused()));
}
