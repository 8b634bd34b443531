//! Help, and command lines that are not understood.

use crate::{Folder, prints, refuses};
use expect_test::expect;

#[test]
fn help() {
    prints(
        "--help",
        expect![[r#"
            Daftar reads business plans (.daftar files) and shows what follows from them.

            daftar example                     the examples, one a line, name first
            daftar example NAME -o FILE        one of them, as a file
            daftar check FILE                  what is missing, impossible or worrying
            daftar reports                     the reports, one a line, id first
            daftar show FILE REPORT            one report
            daftar explain FILE REPORT ROW MONTH
                                               why a figure is what it is; --depth 3: and its parts
            daftar pdf FILE -o FILE.pdf        the plan as a lender reads it
            daftar sheet FILE -o FILE.xlsx     the plan as a spreadsheet, formulas and all

            --lang fr|ar|en           the language; otherwise that of the system
            --format text|json|csv    for people, programs or spreadsheets (check, show)
            --date 2027-01-15         the day written on the PDF or spreadsheet; otherwise today
            -o, --output FILE         where to write; - is standard output
            --help, --version

            A FILE written - is standard input.
            Exit code: 0 done; 1 the plan is not ready (check); 2 the command or the file is not
            understood.
        "#]],
    );
    let folder = Folder::new();
    let help = folder.run("--help").done();
    for line in ["-h", "help", "show --help", "--nonsense --help"] {
        assert_eq!(folder.run(line).done(), help, "{line}");
    }
    for lang in ["fr", "ar"] {
        let other = folder.run(&format!("--help --lang {lang}")).done();
        let commands = ["example", "check", "reports", "show", "pdf", "sheet"];
        for word in commands.into_iter().chain(["--lang", "--format", "--date"]) {
            assert!(other.contains(word), "{word} in {lang}");
        }
        assert_ne!(other, help);
    }
}

#[test]
fn version() {
    let want = format!("daftar {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(Folder::new().run("--version").done(), want);
}

#[test]
fn command_lines() {
    refuses(
        "",
        expect![[r#"
        Name a command: daftar --help lists them.
    "#]],
    );
    refuses(
        "chekc",
        expect![[r#"
        “chekc” is not a command: daftar --help lists them.
    "#]],
    );
    refuses(
        "check",
        expect![[r#"
        This command needs FILE: see daftar --help.
    "#]],
    );
    refuses(
        "check a b",
        expect![[r#"
        “b” is one word too many: see daftar --help.
    "#]],
    );
    refuses(
        "check a --fast",
        expect![[r#"
        “--fast” is not an option here: daftar --help lists them.
    "#]],
    );
    refuses(
        "check a --format xml",
        expect![[r#"
        --format takes text|json|csv, and not “xml”.
    "#]],
    );
    refuses(
        "check a --lang",
        expect![[r#"
        “--lang” needs a value after it: see daftar --help.
    "#]],
    );
    refuses(
        "check a --lang de",
        expect![[r#"
        --lang takes fr|ar|en, and not “de”.
    "#]],
    );
    refuses(
        "show a",
        expect![[r#"
        This command needs REPORT: see daftar --help.
    "#]],
    );
    refuses(
        "show a profit",
        expect![[r#"
        There is no report “profit”: daftar reports lists them.
    "#]],
    );
    refuses(
        "example bakery",
        expect![[r#"
        There is no example “bakery”: daftar example lists them.
    "#]],
    );
    refuses(
        "pdf a",
        expect![[r#"
        This command needs -o FILE: see daftar --help.
    "#]],
    );
    refuses(
        "pdf a -o b --date tomorrow",
        expect![[r#"
        --date takes 2027-01-15, and not “tomorrow”.
    "#]],
    );
}

#[test]
fn in_the_language_of_the_person() {
    refuses(
        "chekc --lang fr",
        expect![[r#"
        « chekc » n'est pas une commande : daftar --help les montre toutes.
    "#]],
    );
    refuses(
        "check a --format xml --lang fr",
        expect![[r#"
        --format demande text|json|csv, et non « xml ».
    "#]],
    );
    let folder = Folder::new();
    let said = |name: &str, value: &str| {
        let output = folder.command("").env(name, value).output().unwrap();
        crate::Ran::of(output).refused()
    };
    let in_french = folder.run("--lang fr").refused();
    assert_eq!(said("LANG", "fr_FR.UTF-8"), in_french);
    assert_eq!(said("LC_ALL", "fr_MA"), in_french);
    assert_eq!(said("LANG", "ar_MA.UTF-8"), folder.run("--lang ar").refused());
    assert_eq!(said("LANG", "C"), folder.run("--lang en").refused());
    // What is asked for counts more than the system.
    let asked = folder.command("--lang fr").env("LANG", "ar_MA").output().unwrap();
    assert_eq!(crate::Ran::of(asked).refused(), in_french);
}
