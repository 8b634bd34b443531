//! What the writer leaves out, added to its document in memory: language, title shown,
//! metadata, outline, an identity and dates that depend on nothing but the document.
//!
//! Later the structure tree, the output intent and the attached workbook are added here.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document as Raw, Object, ObjectId, SaveOptions, Stream, StringFormat};

use crate::PdfError;
use crate::model::{Direction, Document, DocumentDate, OutlineEntry};

/// Who made the file.
const PRODUCER: &str = "Daftar";

/// Completes a raw document and gives its bytes.
pub(crate) fn finish(mut raw: Raw, document: &Document) -> Result<Vec<u8>, PdfError> {
    let broken = |error: lopdf::Error| PdfError::Write(error.to_string());
    raw.version = "1.7".to_owned();
    let page_ids: Vec<ObjectId> = raw.get_pages().into_values().collect();
    let outline = add_outline(&mut raw, &document.outline, &page_ids);
    let metadata = Stream::new(
        Dictionary::from_iter([
            ("Type", Object::Name(b"Metadata".to_vec())),
            ("Subtype", Object::Name(b"XML".to_vec())),
        ]),
        xmp(document).into_bytes(),
    )
    // Search engines read metadata without undoing compression.
    .with_compression(false);
    let metadata = raw.add_object(metadata);
    let info = raw.add_object(info(document));
    for page in &page_ids {
        let page = raw.get_object_mut(*page).and_then(Object::as_dict_mut).map_err(broken)?;
        page.remove(b"Annots");
    }
    let catalog = raw.catalog_mut().map_err(broken)?;
    catalog.set("Lang", Object::string_literal(document.language.as_str()));
    catalog.set("Metadata", metadata);
    let mut preferences = Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]);
    if document.direction == Direction::RightToLeft {
        preferences.set("Direction", Object::Name(b"R2L".to_vec()));
    }
    catalog.set("ViewerPreferences", preferences);
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    }
    raw.trailer.set("Info", info);
    let identity = identity(&raw);
    raw.trailer.set("ID", Object::Array(vec![identity.clone(), identity]));
    compress(&mut raw);
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .compression_level(6)
        .build();
    let mut bytes = Vec::new();
    raw.save_with_options(&mut bytes, options)
        .map_err(|error| PdfError::Write(error.to_string()))?;
    Ok(bytes)
}

/// Compresses streams at the usual level: the best one takes three times as long to save a
/// hundredth.
fn compress(raw: &mut Raw) {
    let streams = raw.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
    for stream in streams {
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
        let packed = encoder.write_all(&stream.content).and_then(|()| encoder.finish());
        // Writing to memory does not fail; if it did, the stream stays as it is.
        if let Ok(packed) = packed {
            stream.dict.set("Filter", Object::Name(b"FlateDecode".to_vec()));
            stream.set_content(packed);
        }
    }
}

/// A number that depends on every byte given (FNV-1a, 128 bits).
pub(crate) fn fingerprint<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> u128 {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    pieces
        .into_iter()
        .flatten()
        .fold(BASIS, |hash, &byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
}

/// An identity made from what the document holds: all its streams, and its information.
fn identity(raw: &Raw) -> Object {
    let streams = raw.objects.values().filter_map(|object| object.as_stream().ok());
    let hash = fingerprint(streams.map(|stream| stream.content.as_slice()));
    Object::String(hash.to_be_bytes().to_vec(), StringFormat::Hexadecimal)
}

/// Text of the file's dictionaries: plain where it can be, UTF-16 where it must.
fn text(value: &str) -> Object {
    if value.is_ascii() {
        return Object::string_literal(value);
    }
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(value.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

fn date(date: DocumentDate) -> String {
    let DocumentDate { year, month, day } = date;
    format!("D:{year:04}{month:02}{day:02}000000Z")
}

fn info(document: &Document) -> Dictionary {
    let day = Object::string_literal(date(document.date));
    Dictionary::from_iter([
        ("Title", text(&document.title)),
        ("Subject", text(&document.subject)),
        ("Producer", text(PRODUCER)),
        ("Creator", text(PRODUCER)),
        ("CreationDate", day.clone()),
        ("ModDate", day),
    ])
}

/// Escapes text for XML and leaves out what XML cannot hold.
fn escaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for character in value.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\'' => out.push_str("&apos;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            character if character.is_control() => out.push(' '),
            character => out.push(character),
        }
    }
    out
}

fn xmp(document: &Document) -> String {
    let DocumentDate { year, month, day } = document.date;
    let day = format!("{year:04}-{month:02}-{day:02}T00:00:00Z");
    let (title, subject) = (escaped(&document.title), escaped(&document.subject));
    let language = escaped(&document.language);
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{feff}',
    )
}

/// Adds the outline, nested by level, and gives its root.
fn add_outline(raw: &mut Raw, entries: &[OutlineEntry], pages: &[ObjectId]) -> Option<ObjectId> {
    if entries.is_empty() {
        return None;
    }
    let root = raw.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| raw.new_object_id()).collect();
    let parent =
        |nth: usize| entries[..nth].iter().rposition(|earlier| earlier.level < entries[nth].level);
    let parents: Vec<Option<usize>> = (0..entries.len()).map(parent).collect();
    let children = |of: Option<usize>| -> Vec<usize> {
        (0..entries.len()).filter(|&nth| parents[nth] == of).collect()
    };
    for (nth, entry) in entries.iter().enumerate() {
        let siblings = children(parents[nth]);
        let place = siblings.iter().position(|&sibling| sibling == nth).unwrap_or(0);
        let mut item = Dictionary::from_iter([
            ("Title", text(&entry.title)),
            ("Parent", parents[nth].map_or(root, |parent| ids[parent]).into()),
        ]);
        if let Some(&page) = pages.get(entry.page) {
            let fit = Object::Name(b"Fit".to_vec());
            item.set("Dest", Object::Array(vec![page.into(), fit]));
        }
        if place > 0 {
            item.set("Prev", ids[siblings[place - 1]]);
        }
        if let Some(&next) = siblings.get(place + 1) {
            item.set("Next", ids[next]);
        }
        let below = children(Some(nth));
        if let (Some(&first), Some(&last)) = (below.first(), below.last()) {
            item.set("First", ids[first]);
            item.set("Last", ids[last]);
            // Negative: closed until somebody opens it.
            item.set("Count", -(below.len() as i64));
        }
        raw.set_object(ids[nth], item);
    }
    let top = children(None);
    let mut outlines = Dictionary::from_iter([("Type", Object::Name(b"Outlines".to_vec()))]);
    outlines.set("First", ids[*top.first()?]);
    outlines.set("Last", ids[*top.last()?]);
    outlines.set("Count", top.len() as i64);
    raw.set_object(root, outlines);
    Some(root)
}
