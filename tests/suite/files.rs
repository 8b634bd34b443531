//! The files of the repository, for tests that look at them.

use std::fs;
use std::path::{Path, PathBuf};

/// Made by tools, or not ours.
const LEFT_OUT: &[&str] = &[".git", "target", "node_modules", "dist", "output"];

/// The folder of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ is in it").to_owned()
}

/// What stands in a folder, in order.
pub fn in_folder(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// Every file of the repository, with its path from the root, `/` between folders.
pub fn all() -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    walk(&root(), "", &mut found);
    found
}

fn walk(folder: &Path, from_root: &str, found: &mut Vec<(String, PathBuf)>) {
    for path in in_folder(folder) {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let place = if from_root.is_empty() { name.clone() } else { format!("{from_root}/{name}") };
        if path.is_dir() {
            if !LEFT_OUT.contains(&name.as_str()) {
                walk(&path, &place, found);
            }
        } else {
            found.push((place, path));
        }
    }
}

/// The text of a file; none of a picture or a font.
pub fn text(path: &Path) -> Option<String> {
    fs::read_to_string(path).ok()
}

/// The text of a file that has to be there.
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}
