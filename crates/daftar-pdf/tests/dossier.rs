//! The lender's file of the examples, and of workbooks nobody would write, in every language.

mod common;

use common::{copied, faces, plain_words};
use daftar_core::limits::{LINES, LOANS, PRODUCTS};
use daftar_core::number::UnitPrice;
use daftar_core::text::{Name, Passage};
use daftar_core::workbook::{MonthlyCost, Product};
use daftar_core::{Date, Money, Month, Workbook, project};
use daftar_i18n::{Lang, Localizer};
use daftar_pdf::dossier::{DossierInput, pages};
use daftar_pdf::model::{Ink, Role, TextLine};
use daftar_pdf::{Document, Faces, Fault, dump, faults, write};
use daftar_store::examples;

fn date() -> Date {
    Month::new(2026, 9).and_then(|month| Date::new(month, 15)).expect("a day")
}

fn made(book: &Workbook, lang: Lang, faces: &Faces) -> Document {
    let plan = project(book);
    pages(&DossierInput::new(book, &plan, date()), &Localizer::new(lang), faces)
}

fn sewing(lang: Lang) -> Workbook {
    daftar_store::Example::named("sewing").expect("an example").workbook(lang.code())
}

fn lines(document: &Document) -> Vec<(Role, &TextLine)> {
    let items = document.pages.iter().flat_map(|page| &page.items);
    items
        .filter_map(|item| match &item.ink {
            Ink::Text(line) => Some((item.role, line)),
            _ => None,
        })
        .collect()
}

/// What is true of every dossier: nothing outside, cut or overlapping, nothing without words,
/// no page without its number.
fn always(name: &str, lang: Lang, document: &Document) {
    let wrong: Vec<Fault> = faults(document)
        .into_iter()
        .filter(|fault| !matches!(fault, Fault::Missing { character, .. } if *character == '衣'))
        .collect();
    assert!(wrong.is_empty(), "{name} {}: {wrong:?}", lang.code());
    for (_, line) in lines(document) {
        for key in ["pdf-", "row-", "column-", "report-", "finding-", "field-", "choice-"] {
            assert!(!line.text.starts_with(key), "{name} {}: {}", lang.code(), line.text);
        }
    }
    let count = document.pages.len();
    for (nth, page) in document.pages.iter().enumerate() {
        let number = format!("{}\u{a0}/\u{a0}{count}", nth + 1);
        let numbered = page.items.iter().any(|item| match &item.ink {
            Ink::Text(line) => line.text.ends_with(&number),
            _ => false,
        });
        assert!(numbered, "{name} {}: page {} has no number", lang.code(), nth + 1);
    }
}

#[test]
fn every_example_fits_its_pages_in_every_language() {
    let faces = faces();
    for example in examples::ALL {
        for &lang in Lang::ALL {
            let document = made(&example.workbook(lang.code()), lang, &faces);
            always(example.name, lang, &document);
            let bytes = write(&document, &faces).expect("a file");
            assert!(bytes.len() < 150_000, "{} {}: {}", example.name, lang.code(), bytes.len());
        }
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    for &lang in Lang::ALL {
        let book = sewing(lang);
        let bytes = || {
            let faces = faces();
            write(&made(&book, lang, &faces), &faces).expect("a file")
        };
        assert_eq!(bytes(), bytes());
    }
}

/// Every line with a figure in it comes back letter for letter, spaces apart (readers guess
/// where a space is); of all words, at most one in a hundred is glued to its neighbour.
#[test]
fn words_and_amounts_come_back() {
    let faces = faces();
    for &lang in Lang::ALL {
        let document = made(&sewing(lang), lang, &faces);
        let bytes = write(&document, &faces).expect("a file");
        let copied = copied(&bytes, &format!("dossier-{}", lang.code()));
        let mut left = plain_words(&copied);
        let squeezed = left.concat();
        let mut lost = Vec::new();
        let mut count = 0;
        for (_, line) in lines(&document) {
            let words = plain_words(&line.text);
            if line.text.contains(|c: char| c.is_ascii_digit()) {
                assert!(squeezed.contains(&words.concat()), "{}: {}", lang.code(), line.text);
            }
            for word in words {
                count += 1;
                match left.iter().position(|other| *other == word) {
                    Some(at) => _ = left.swap_remove(at),
                    None => lost.push(word),
                }
            }
        }
        assert!(lost.len() * 100 <= count, "{}: {count} words, lost {lost:?}", lang.code());
    }
}

#[test]
fn the_first_page_answers_alone() {
    let faces = faces();
    let expected = [
        ("fr", ["45\u{a0}000,00\u{a0}DH", "Quarante-cinq mille dirhams"]),
        ("ar", ["45\u{a0}000,00\u{a0}درهم", "خمسة وأربعون ألف درهم لا غير"]),
        ("en", ["45\u{a0}000.00\u{a0}DH", "For the attention of:"]),
    ];
    for (code, words) in expected {
        let lang = Lang::from_code(code).expect("a language");
        let document = made(&sewing(lang), lang, &faces);
        let first = Document { pages: document.pages[..1].to_vec(), ..document };
        let texts: Vec<&str> = lines(&first).iter().map(|(_, line)| line.text.as_str()).collect();
        for word in words {
            assert!(texts.contains(&word), "{code}: {word} in {texts:#?}");
        }
    }
}

#[test]
fn an_empty_plan_is_a_draft_and_still_draws() {
    let faces = faces();
    let drafts = [("fr", "PROJET"), ("ar", "مسودة"), ("en", "DRAFT")];
    for (code, word) in drafts {
        let lang = Lang::from_code(code).expect("a language");
        let document = made(&Workbook::default(), lang, &faces);
        always("empty", lang, &document);
        for page in &document.pages {
            let said = page.items.iter().any(|item| match &item.ink {
                Ink::Text(line) => line.text == word,
                _ => false,
            });
            assert!(said, "{code}");
        }
        let finished = made(&sewing(lang), lang, &faces);
        assert!(!dump(&finished).contains(word), "{code}: the example is no draft");
        write(&document, &faces).expect("a file");
    }
}

/// As full as a workbook may be, with texts and amounts at their limits.
fn fullest(lang: Lang) -> Workbook {
    let mut book = sewing(lang);
    let hostile = ["W".repeat(80), "衣".repeat(80), "سلام ".repeat(16), "ab-cd/ef ".repeat(8)];
    let name = |nth: usize| Name::new(hostile[nth % hostile.len()].trim()).ok();
    let passage = |text: &str| Passage::new(text).ok();
    book.business.name = name(0);
    book.business.town = name(2);
    book.business.activity = passage(&"x".repeat(2000));
    book.idea.need = passage(&"très long ".repeat(199));
    book.customers.who = passage(&"كلمة طويلة ".repeat(180));
    let most = Money::dirhams(daftar_core::limits::FIELD_DIRHAMS);
    let (_, product) = book.products.iter().next().expect("a product");
    let product = product.clone();
    while book.products.len() < PRODUCTS {
        let nth = book.products.len();
        let price = UnitPrice::new(UnitPrice::MOST).ok();
        let product = Product { name: name(nth), unit: name(nth), price, ..product.clone() };
        book.products.add(product).expect("room");
    }
    while book.costs.len() < LINES {
        let nth = book.costs.len();
        let cost = MonthlyCost { name: name(nth), amount: Some(most), ..Default::default() };
        book.costs.add(cost).expect("room");
    }
    let (_, loan) = book.loans.iter().next().expect("a loan");
    let loan = loan.clone();
    while book.loans.len() < LOANS {
        let nth = book.loans.len();
        let mut loan = loan.clone();
        (loan.lender, loan.purpose, loan.amount) = (name(nth), name(nth + 1), Some(most));
        book.loans.add(loan).expect("room");
    }
    let (_, thing) = book.equipment.iter().next().expect("a thing");
    let thing = thing.clone();
    while book.equipment.len() < LINES {
        let mut thing = thing.clone();
        thing.name = name(book.equipment.len());
        thing.price = UnitPrice::new(UnitPrice::MOST).ok();
        book.equipment.add(thing).expect("room");
    }
    book
}

#[test]
fn the_fullest_plan_loses_and_overlaps_nothing() {
    let faces = faces();
    for &lang in Lang::ALL {
        let document = made(&fullest(lang), lang, &faces);
        always("fullest", lang, &document);
        write(&document, &faces).expect("a file");
    }
}

#[test]
fn a_plan_without_a_loan_says_so() {
    let faces = faces();
    for &lang in Lang::ALL {
        let mut book = sewing(lang);
        for id in book.loans.ids() {
            book.loans.remove(id);
        }
        let document = made(&book, lang, &faces);
        always("no loan", lang, &document);
        let sentence = Localizer::new(lang).key("pdf-no-loan-sentence");
        assert!(lines(&document).iter().any(|(_, line)| line.text == sentence));
    }
}
