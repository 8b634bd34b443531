//! Files that are not there, places that cannot be written, readers that stop early.

use crate::{Folder, Ran, daftar, folded, refuses};
use expect_test::expect;
use std::process::{Command, Stdio};

#[test]
fn unreadable() {
    refuses(
        "check none.daftar",
        expect![[r#"
        none.daftar: there is no such file. Check its name and folder.
    "#]],
    );
    refuses(
        "check .",
        expect![[r#"
        .: this is a folder. Name a file in it.
    "#]],
    );
    refuses(
        "check none.daftar --lang fr",
        expect![[r#"
        none.daftar : ce fichier n'existe pas. Vérifiez son nom et son dossier.
    "#]],
    );
    refuses(
        "check none.daftar --lang ar",
        expect![[r#"
        none.daftar: هذا الملف غير موجود. يستحسن التحقق من اسمه ومجلده.
    "#]],
    );
    refuses(
        "pdf none.daftar -o plan.pdf",
        expect![[r#"
        none.daftar: there is no such file. Check its name and folder.
    "#]],
    );
}

#[test]
fn unwritable() {
    refuses(
        "example sewing -o .",
        expect![[r#"
        .: this is a folder. Name a file in it.
    "#]],
    );
    refuses(
        "example sewing -o none/plan.daftar",
        expect![[r#"
        none/plan.daftar: there is no such folder. Make it first, or name another.
    "#]],
    );
    refuses(
        "example sewing -o none/plan.daftar --lang ar",
        expect![[r#"
        none/plan.daftar: هذا المجلد غير موجود. يلزم إنشاؤه أولا أو ذكر مجلد آخر.
    "#]],
    );
}

/// The name of a file cannot break the line it is named in.
#[test]
fn strange_names() {
    let folder = Folder::new();
    let mut command = folder.command("check");
    let said = Ran::of(command.arg("a\nb\u{202E}c").output().unwrap()).refused();
    assert!(!said.contains('\u{202E}'), "{said}");
}

/// When the disk is full the file that was there stays, and nothing else.
#[cfg(unix)]
#[test]
fn half_a_file_is_no_file() {
    let folder = Folder::new();
    folder.write("plan.daftar", "mine");
    // No file may grow beyond a kilobyte or so; the signal about it is ignored.
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" example sewing -o plan.daftar --lang en";
    let output =
        Command::new("sh").args(["-c", script]).arg(daftar()).current_dir(&folder.0).output();
    let said = Ran::of(output.unwrap()).refused();
    assert!(said.contains("nothing was changed"), "{said}");
    assert_eq!(std::fs::read(folder.path("plan.daftar")).unwrap(), b"mine");
    assert_eq!(folder.names(), ["plan.daftar"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let folder = Folder::new();
    let output = folder.command("example sewing").stdout(full).output().unwrap();
    expect![[r#"
        -: no room is left. Nothing was changed; free some space and try again.
    "#]]
    .assert_eq(&folded(&Ran::of(output).refused()));
}

/// As in `daftar show plan.daftar cash | head -1`.
#[cfg(unix)]
#[test]
fn a_reader_that_stops_early_is_no_fault() {
    let folder = Folder::new();
    folder.run("example sewing -o plan.daftar").done();
    for line in ["example sewing", "show plan.daftar cash", "--help", "reports"] {
        let mut child =
            folder.command(line).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        assert_eq!(Ran::of(child.wait_with_output().unwrap()).done(), "", "{line}");
    }
}
