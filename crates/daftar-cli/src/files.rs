//! Reading and writing: the only part that knows of a disk.

use crate::arguments::Place;
use crate::failure::Failure;
use daftar_core::limits;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// The bytes of a file, as far as a workbook can be large and one more.
pub fn read(place: &Place) -> Result<Vec<u8>, Failure> {
    let bytes = match place {
        Place::Standard => up_to_limit(io::stdin().lock()),
        Place::Path(path) => File::open(path).and_then(up_to_limit),
    };
    bytes.map_err(|why| Failure::Read { place: place.clone(), why })
}

fn up_to_limit(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(limits::FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file whole or not at all.
pub fn write(place: &Place, bytes: &[u8]) -> Result<(), Failure> {
    match place {
        Place::Standard => print(bytes),
        Place::Path(path) => {
            replace(path, bytes).map_err(|why| Failure::Write { place: place.clone(), why })
        }
    }
}

/// Writes to standard output. Somebody who stops reading, as `head` does, has read enough.
pub fn print(bytes: &[u8]) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    match output.write_all(bytes).and_then(|()| output.flush()) {
        Err(why) if why.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::Write { place: Place::Standard, why })
        }
        _ => Ok(()),
    }
}

/// Writes a file beside the one that is wanted, and gives it its name once it is whole.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A link stays a link: what it leads to is replaced.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let before = fs::metadata(path).ok();
    if before.as_ref().is_some_and(|file| file.is_dir()) {
        return Err(ErrorKind::IsADirectory.into());
    }
    if before.as_ref().is_some_and(|file| !file.is_file()) {
        // A device or a pipe has no name to take.
        return OpenOptions::new().write(true).open(path)?.write_all(bytes);
    }
    if let Some(file) = &before
        && file.permissions().readonly()
    {
        return Err(ErrorKind::PermissionDenied.into());
    }
    let beside = beside(path)?;
    let written = write_new(&beside, bytes)
        .and_then(|()| match before {
            Some(file) => fs::set_permissions(&beside, file.permissions()),
            None => Ok(()),
        })
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // Nothing more can be done about one that stays behind.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// A hidden name in the same folder, which no other run of the command uses.
fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(ErrorKind::InvalidInput)?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}.part", std::process::id()));
    Ok(path.with_file_name(hidden))
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own for one test, taken away at the end.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Folder {
            let path = std::env::temp_dir().join(format!("daftar-{name}-{}", std::process::id()));
            fs::create_dir_all(&path).unwrap();
            Folder(path)
        }

        fn names(&self) -> Vec<String> {
            let mut names: Vec<String> = fs::read_dir(&self.0)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            names
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_file_is_replaced_and_nothing_stays_beside() {
        let folder = Folder::new("replace");
        let path = folder.0.join("plan.daftar");
        replace(&path, b"one").unwrap();
        replace(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(folder.names(), ["plan.daftar"]);
    }

    #[test]
    fn what_cannot_be_written_is_left_alone() {
        let folder = Folder::new("refuse");
        let path = folder.0.join("plan.daftar");
        fs::write(&path, b"mine").unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        let kind = |path: &Path| replace(path, b"yours").unwrap_err().kind();
        assert_eq!(kind(&path), ErrorKind::PermissionDenied);
        assert_eq!(kind(&folder.0), ErrorKind::IsADirectory);
        assert_eq!(kind(&folder.0.join("none/plan.daftar")), ErrorKind::NotFound);
        assert_eq!(fs::read(&path).unwrap(), b"mine");
        assert_eq!(folder.names(), ["plan.daftar"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_and_permissions_stay() {
        use std::os::unix::fs::PermissionsExt;
        let folder = Folder::new("links");
        let (file, link) = (folder.0.join("plan.daftar"), folder.0.join("link"));
        fs::write(&file, b"one").unwrap();
        fs::set_permissions(&file, PermissionsExt::from_mode(0o600)).unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        replace(&link, b"two").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"two");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        replace(Path::new("/dev/null"), b"nothing").unwrap();
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }
}
