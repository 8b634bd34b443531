//! Engines by other hands: `formualizer` with the feature `recalculate`, and LibreOffice where it
//! is installed.

use crate::file::File;
use crate::file::Sheet;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An engine, and files worked out again by it: every sheet by name.
pub type Engine = (&'static str, fn(&[File]) -> Vec<BTreeMap<String, Sheet>>);

/// The engines there are. The small one always is.
pub fn all() -> Vec<Engine> {
    let mut engines: Vec<Engine> = vec![("small engine", |files| {
        files.iter().map(crate::small_engine::recalculate).collect()
    })];
    #[cfg(feature = "recalculate")]
    engines.push(("formualizer", formualizer));
    if libre_office().is_some() {
        engines.push(("LibreOffice", by_libre_office));
    }
    engines
}

fn sheets(file: &File) -> BTreeMap<String, Sheet> {
    file.names().into_iter().map(|name| (name.clone(), file.sheet(&name))).collect()
}

#[cfg(feature = "recalculate")]
fn formualizer(files: &[File]) -> Vec<BTreeMap<String, Sheet>> {
    use formualizer::{XlsxRecalculateOptions, recalculate_xlsx_bytes};
    let again = files.iter().map(|file| {
        let options = XlsxRecalculateOptions::default();
        let again = recalculate_xlsx_bytes(&file.save(), options).unwrap();
        assert_eq!(again.summary.errors, 0);
        sheets(&File::open(&again.bytes))
    });
    again.collect()
}

fn libre_office() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join("soffice")).find(|path| path.exists())
}

/// A profile of its own, told to work every formula out again when a file is opened.
const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
  oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;

/// All files at once: starting it takes longer than its work.
fn by_libre_office(files: &[File]) -> Vec<BTreeMap<String, Sheet>> {
    let folder = Folder::new();
    let profile = folder.0.join("profile");
    std::fs::create_dir_all(profile.join("user")).unwrap();
    std::fs::write(profile.join("user/registrymodifications.xcu"), SETTINGS).unwrap();
    let name = |number: usize| format!("plan-{number}.xlsx");
    let before: Vec<PathBuf> = (0..files.len()).map(|n| folder.0.join(name(n))).collect();
    for (path, file) in before.iter().zip(files) {
        std::fs::write(path, file.save()).unwrap();
    }
    let out = folder.0.join("out");
    let ran = Command::new(libre_office().unwrap())
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--convert-to", "xlsx", "--outdir"])
        .arg(&out)
        .args(&before)
        .output()
        .unwrap();
    let after = (0..files.len()).map(|number| {
        let bytes = std::fs::read(out.join(name(number)));
        sheets(&File::open(&bytes.unwrap_or_else(|why| panic!("{why}: {ran:?}"))))
    });
    after.collect()
}

/// A folder of its own, taken away at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("daftar-sheet-{}-{number}", std::process::id());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be taken away lies in the folder of the build.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
