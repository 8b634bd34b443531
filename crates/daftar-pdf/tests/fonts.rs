//! The fonts are the ones that were chosen, and they draw everything the catalogues say.

mod common;

use std::path::Path;

use common::{faces, fonts, fonts_folder};
use sha2::{Digest, Sha256};

fn digest(name: &str) -> String {
    let bytes = std::fs::read(fonts_folder().join(name)).expect(name);
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn fonts_and_licence_are_untouched() {
    assert_eq!(
        digest("IBMPlexSansArabic-Regular.ttf"),
        "ae27a78f32421b7fed24b3f02a213f7c840f070640aaad86339d8a8ca54b364a"
    );
    assert_eq!(
        digest("IBMPlexSansArabic-Bold.ttf"),
        "c764c4df3eef6e6ca75423c99a90f467815648283ccdcb642dd00518a881252f"
    );
    assert_eq!(
        digest("OFL.txt"),
        "7e6b2818edbd8f6a01ae80641cc8f16a51080d08fb4e532be3a0b6f74adb07da"
    );
}

#[test]
fn bytes_that_are_no_font_are_refused() {
    for broken in [Vec::new(), b"%PDF-1.7".to_vec(), fonts().regular[..2000].to_vec()] {
        let fonts = daftar_pdf::Fonts { regular: broken, bold: fonts().bold };
        assert!(daftar_pdf::Faces::load(&fonts).is_err());
    }
}

/// Obeyed or replaced by a likeness, so no glyph of its own is needed.
fn needs_glyph(character: char) -> bool {
    !character.is_control()
        && !matches!(character, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}'
            | '\u{202a}'..='\u{202e}' | '\u{202f}' | '\u{2011}' | '\u{2009}' | '\u{2007}')
}

#[test]
fn every_character_of_the_catalogues_has_a_glyph() {
    let faces = faces();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut read = 0;
    for language in ["fr", "ar", "en"] {
        for entry in std::fs::read_dir(folder.join(language)).expect(language) {
            let path = entry.expect("an entry").path();
            if path.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("UTF-8");
            let without: Vec<char> =
                text.chars().filter(|&c| needs_glyph(c) && !faces.covers(c)).collect();
            assert!(without.is_empty(), "{}: {without:?}", path.display());
            read += 1;
        }
    }
    assert!(read > 0, "no catalogue found");
}
