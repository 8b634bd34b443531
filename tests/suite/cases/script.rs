//! The lines of a case.
//!
//! ```text
//! from nothing | from EXAMPLE         what to start from
//! set PLACE = ANSWER                  as a person types it: 12,50 or 15 for 15 %
//! clear PLACE
//! add LIST [PRODUCT]                  ids begin with 1
//! remove LIST ID
//! show REPORT [LANG]                  a report as text
//! findings [LANG] [about WORD ...]    all, or those whose id has one of the words
//! figures LINE ...                    lines of the plan, exact, equal months together
//! why LINE MONTH                      one step of the reason of a figure
//! ```
//!
//! A place is the key of a question, the id of its item, and the number of a material:
//! `unit-cost.material-price.1.2`. A season takes its twelve months at once.

use super::print::Shown;
use daftar_app::{Refusal, read, show};
use daftar_core::workbook::{Field, ListName, ListPlace, Place};
use daftar_core::{Arg, ItemId, Msg, Workbook};
use daftar_i18n::{Lang, Localizer, without_marks};
use daftar_report::ReportId;
use daftar_store::Example;

/// A line that was read.
pub(super) enum Line {
    From(Box<Workbook>),
    Edit(Edit),
    Show(Shown),
}

/// Something that somebody does.
pub(super) enum Edit {
    /// Answers, each at its place: several for a season.
    Set(Vec<(Place, String)>),
    Add(ListPlace),
    Remove(ListPlace, ItemId),
}

impl Edit {
    /// Does it, or says in French why it is refused; then nothing has changed.
    pub(super) fn make(&self, book: &mut Workbook) -> Result<(), String> {
        match self {
            Edit::Set(answers) => {
                answers.iter().try_for_each(|(place, typed)| set(book, *place, typed))
            }
            Edit::Add(list) => match book.add(*list) {
                Some(Ok(_)) => Ok(()),
                Some(Err(full)) => Err(full.to_string()),
                None => Err("no such list".to_owned()),
            },
            Edit::Remove(list, id) => match book.remove(*list, *id) {
                true => Ok(()),
                false => Err("no such item".to_owned()),
            },
        }
    }
}

fn set(book: &mut Workbook, place: Place, typed: &str) -> Result<(), String> {
    let value = read(place.field.kind(), typed).map_err(|refusal| match refusal {
        Refusal::Refused(msg) => without_marks(&french().text(&msg)),
        Refusal::Ambiguous { either: [first, second] } => {
            let shown = |value| Arg::Text(show(&value, &french()));
            let msg = Msg::new("read-ambiguous").with("first", shown(first));
            without_marks(&french().text(&msg.with("second", shown(second))))
        }
    })?;
    if value.is_none() && !typed.is_empty() {
        return Err("not an answer".to_owned());
    }
    book.set(place, value).map_err(|why| why.to_string())
}

pub(super) fn french() -> Localizer {
    Localizer::new(Lang::from_code("fr").expect("French is a language"))
}

/// Reads a line of a case.
pub(super) fn line(line: &str) -> Result<Line, String> {
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    let words: Vec<&str> = rest.split_whitespace().collect();
    Ok(match (word, &words[..]) {
        ("from", ["nothing"]) => Line::From(Box::default()),
        ("from", [name]) => {
            let example = Example::named(name).ok_or("no such example")?;
            Line::From(Box::new(example.workbook("fr")))
        }
        ("set", _) => {
            let (place, typed) = rest.split_once('=').ok_or("no = here")?;
            Line::Edit(Edit::Set(answers(place.trim(), typed.trim())?))
        }
        ("clear", [at]) => Line::Edit(Edit::Set(vec![(place(at)?, String::new())])),
        ("add", ["materials", product]) => {
            Line::Edit(Edit::Add(ListPlace::materials(id(product)?)))
        }
        ("add", [name]) => Line::Edit(Edit::Add(list(name)?)),
        ("remove", [name, item]) => Line::Edit(Edit::Remove(list(name)?, id(item)?)),
        ("show", [report, lang @ ..]) => {
            let report = ReportId::from_name(report).ok_or("no such report")?;
            Line::Show(Shown::Report(report, localizer(lang)?))
        }
        ("findings", words) => {
            let mut parts = words.split(|word| *word == "about");
            let say = localizer(parts.next().unwrap_or_default())?;
            let about = parts.next().unwrap_or_default();
            Line::Show(Shown::Findings(say, about.iter().map(|&word| word.to_owned()).collect()))
        }
        ("figures", [_, ..]) => {
            Line::Show(Shown::Figures(words.iter().map(|&word| word.to_owned()).collect()))
        }
        ("why", [line, month]) => {
            let month = month.parse().map_err(|_| "no such month")?;
            Line::Show(Shown::Why((*line).to_owned(), month))
        }
        _ => return Err("this is not understood".to_owned()),
    })
}

fn answers(at: &str, typed: &str) -> Result<Vec<(Place, String)>, String> {
    let place = place(at)?;
    let (Field::ProductSeason, Some(product), None) = (place.field, place.item, place.part) else {
        return Ok(vec![(place, typed.to_owned())]);
    };
    let months: Vec<&str> = typed.split_whitespace().collect();
    if months.len() != 12 {
        return Err("a season has twelve months".to_owned());
    }
    let month = |(month, typed): (u32, &str)| {
        (Place::part(Field::ProductSeason, product, month), typed.to_owned())
    };
    Ok((0..).zip(months).map(month).collect())
}

/// `products.price.1`: the key of a question, then the numbers of its item and part.
fn place(text: &str) -> Result<Place, String> {
    let fields = Field::ALL.iter().filter_map(|&field| {
        let rest = text.strip_prefix(field.key())?;
        (rest.is_empty() || rest.starts_with('.')).then_some((field, rest))
    });
    let (field, rest) = fields.min_by_key(|(_, rest)| rest.len()).ok_or("no such question")?;
    let numbers: Result<Vec<u32>, _> = rest.split('.').skip(1).map(str::parse).collect();
    match (field.list(), &numbers.map_err(|_| "no such question")?[..]) {
        (None, []) => Ok(Place::plain(field)),
        (Some(_), [item]) => Ok(Place::item(field, ItemId(*item))),
        (Some(_), [item, part]) => Ok(Place::part(field, ItemId(*item), *part)),
        _ => Err("no such place".to_owned()),
    }
}

fn list(name: &str) -> Result<ListPlace, String> {
    let found = ListName::ALL.iter().find(|list| list.key() == name);
    found.map(|&list| ListPlace::plain(list)).ok_or("no such list".to_owned())
}

fn id(text: &str) -> Result<ItemId, String> {
    text.parse().map(ItemId).map_err(|_| "not an id".to_owned())
}

fn localizer(lang: &[&str]) -> Result<Localizer, String> {
    match lang {
        [] => Ok(french()),
        [code] => Lang::from_code(code).map(Localizer::new).ok_or("no such language".to_owned()),
        _ => Err("one language is enough".to_owned()),
    }
}
