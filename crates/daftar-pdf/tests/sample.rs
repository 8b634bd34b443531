//! The sample in French and in Arabic: as a file, as text copied back, as pages.

mod common;

use common::{ARABIC, FRENCH, Words, copied, faces, plain_words, sample};
use daftar_pdf::{faults, write};

fn every_word_comes_back(words: &Words) {
    let faces = faces();
    let document = sample(&faces, words);
    assert_eq!(faults(&document), []);
    let pdf = write(&document, &faces).expect("a file");
    assert_eq!(pdf, write(&document, &faces).expect("a file"), "not reproducible");
    let copied = copied(&pdf, &format!("sample-{}", words.language));
    let mut left = plain_words(&copied);
    let mut lost = Vec::new();
    let source = [words.title, words.takeaway, words.body, words.lowest];
    for word in source.into_iter().flat_map(plain_words) {
        match left.iter().position(|other| *other == word) {
            Some(at) => _ = left.remove(at),
            None => lost.push(word),
        }
    }
    assert!(lost.is_empty(), "lost {lost:?} in\n{copied}");
}

#[test]
fn every_french_word_comes_back() {
    every_word_comes_back(&FRENCH);
}

#[test]
fn every_arabic_word_comes_back() {
    every_word_comes_back(&ARABIC);
}

/// Compares with a file beside this test; `UPDATE_EXPECT=1` writes it anew.
fn golden(words: &Words) {
    let shown = daftar_pdf::dump(&sample(&faces(), words));
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("tests/golden/sample-{}.txt", words.language));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&file, shown).expect("the golden file can be written");
        return;
    }
    let expected = std::fs::read_to_string(&file).expect("a golden file");
    assert_eq!(shown, expected, "{}", file.display());
}

#[test]
fn french_pages_are_laid_out_as_before() {
    golden(&FRENCH);
}

#[test]
fn arabic_pages_are_laid_out_as_before() {
    golden(&ARABIC);
}

#[test]
fn the_file_says_what_it_is() {
    let faces = faces();
    for words in [&FRENCH, &ARABIC] {
        let bytes = write(&sample(&faces, words), &faces).expect("a file");
        let file = lopdf::Document::load_mem(&bytes).expect("a readable file");
        let catalog = file.catalog().expect("a catalog");
        let language = catalog.get(b"Lang").and_then(|lang| lang.as_str()).expect("Lang");
        assert_eq!(language, words.language.as_bytes());
        assert!(catalog.get(b"Outlines").is_ok());
        let metadata = catalog.get(b"Metadata").and_then(|id| id.as_reference()).expect("XMP");
        let metadata = file.get_object(metadata).and_then(|xmp| xmp.as_stream()).expect("XMP");
        let xmp = String::from_utf8(metadata.content.clone()).expect("UTF-8, not compressed");
        assert!(xmp.contains(words.title) && xmp.contains("2026-09-15T00:00:00Z"), "{xmp}");
        let fonts: Vec<String> = file
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok())
            .filter_map(|dict| dict.get(b"BaseFont").and_then(|name| name.as_name()).ok())
            .map(|name| String::from_utf8_lossy(name).into_owned())
            .collect();
        let subset = |name: &String| name.as_bytes().get(6) == Some(&b'+');
        assert!(fonts.len() >= 2 && fonts.iter().all(subset), "{fonts:?}");
    }
}
