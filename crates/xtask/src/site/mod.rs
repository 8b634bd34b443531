//! The site: everything a browser fetches, built in memory.
//!
//! A file is named after its content, so a browser may keep it for ever; only `index.html`
//! keeps its name. A text file refers to another with `{{file:NAME}}`, so files are added
//! after the files they refer to.

pub mod icons;
pub mod page;
mod style;
mod trim;
mod wasm;
mod words;

use crate::run;
use anyhow::{Context, Result};
use daftar_i18n::Lang;
use daftar_store::examples;
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

/// How the WebAssembly modules are compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Quick to rebuild, slow and large: to work on the app.
    Debug,
    /// What people get.
    Release,
}

/// When a file is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Load {
    /// Before anything can be drafted.
    First,
    /// With the first export.
    Export,
    /// With the first export, beside its module.
    Font,
    /// By the browser itself, when it likes.
    Later,
}

/// One file of the site.
pub struct File {
    /// What other files call it, such as `app.wasm`.
    pub name: String,
    /// What it is called once published, such as `app-0f3c....wasm`.
    pub published: String,
    pub load: Load,
    pub plain: Vec<u8>,
    /// Compressed forms, in a release.
    pub packed: Option<Packed>,
}

/// One file, compressed as far as it goes.
pub struct Packed {
    pub brotli: Vec<u8>,
    pub gzip: Vec<u8>,
}

/// Everything a browser may fetch.
pub struct Site {
    pub files: Vec<File>,
}

/// Builds the site from the sources.
pub fn build(profile: Profile) -> Result<Site> {
    let root = crate::root();
    let web = root.join("web");
    let modules = wasm::build(profile)?;
    let mut site = Site { files: Vec::new() };
    site.add("app.wasm", Load::First, modules.app.wasm);
    site.add("app.js", Load::First, modules.app.js);
    site.add("export.wasm", Load::Export, modules.export.wasm);
    site.add("export.js", Load::Export, modules.export.js);
    for font in ["IBMPlexSansArabic-Regular.ttf", "IBMPlexSansArabic-Bold.ttf"] {
        site.add(font, Load::Font, read(&root.join("assets/fonts").join(font))?);
    }
    site.add("style.css", Load::First, style::joined(&web.join("styles"))?.into_bytes());
    site.add("mark.svg", Load::Later, read(&web.join("static/mark.svg"))?);
    add_texts(&mut site)?;
    for (script, load) in [("worker.js", Load::Export), ("boot.js", Load::First)] {
        let text = page::fill(&read_text(&web.join("static").join(script))?, &site)?;
        site.add(script, load, text.into_bytes());
    }
    let page = page::fill(&read_text(&web.join("index.html"))?, &site)?;
    site.add("index.html", Load::First, page.into_bytes());
    if profile == Profile::Release {
        site.pack()?;
    }
    Ok(site)
}

/// What the app fetches when it needs it: the language of the screen, then the others, and
/// each example in each language.
fn add_texts(site: &mut Site) -> Result<()> {
    // The longest one counts: somebody has to wait for it.
    let longest = Lang::ALL.iter().max_by_key(|lang| lang.catalogue().len());
    for lang in Lang::ALL {
        let load = if Some(lang) == longest { Load::First } else { Load::Later };
        let name = format!("catalogue-{}.ftl", lang.code());
        site.add(&name, load, words::of(*lang)?.into_bytes());
        for example in examples::ALL {
            let name = format!("example-{}-{}.daftar", example.name, lang.code());
            let file = daftar_store::save(&example.workbook(lang.code()));
            site.add(&name, Load::Later, file.into_bytes());
        }
    }
    Ok(())
}

impl Site {
    fn add(&mut self, name: &str, load: Load, plain: Vec<u8>) {
        let published = match name.rsplit_once('.') {
            Some((stem, extension)) if name != "index.html" => {
                format!("{stem}-{}.{extension}", digest(&plain))
            }
            _ => name.to_owned(),
        };
        self.files.push(File { name: name.to_owned(), published, load, plain, packed: None });
    }

    /// The file that others call `name`.
    pub fn file(&self, name: &str) -> Result<&File> {
        let found = self.files.iter().find(|file| file.name == name);
        found.with_context(|| format!("the site has no file {name} (yet)"))
    }

    /// What the files are published as whose names begin so, with spaces between them.
    pub fn published(&self, prefix: &str) -> String {
        let files = self.files.iter().filter(|file| file.name.starts_with(prefix));
        files.map(|file| file.published.as_str()).collect::<Vec<&str>>().join(" ")
    }

    fn pack(&mut self) -> Result<()> {
        for file in &mut self.files {
            file.packed = Some(packed(&file.plain)?);
        }
        Ok(())
    }

    /// Writes every file, in all its forms, to an emptied folder.
    pub fn write(&self, folder: &Path) -> Result<()> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
        for file in &self.files {
            let path = folder.join(&file.published);
            fs::write(&path, &file.plain)?;
            if let Some(packed) = &file.packed {
                fs::write(path.with_added_extension("br"), &packed.brotli)?;
                fs::write(path.with_added_extension("gz"), &packed.gzip)?;
            }
        }
        Ok(())
    }

    /// The table of sizes: each file, and the sum of what is fetched together.
    pub fn sizes(&self) -> String {
        let mut table = format!("{:<36}{:>10}{:>10}{:>10}\n", "bytes", "plain", "gzip", "brotli");
        for file in &self.files {
            let sizes = sizes([file].into_iter());
            row(&mut table, &file.name, sizes);
        }
        for (load, name) in LOADS {
            row(&mut table, name, sizes(self.loaded(*load)));
        }
        table
    }

    /// How much is fetched together, in bytes of brotli.
    pub fn transferred(&self, load: Load) -> usize {
        sizes(self.loaded(load))[2]
    }

    fn loaded(&self, load: Load) -> impl Iterator<Item = &File> {
        self.files.iter().filter(move |file| file.load == load)
    }
}

const LOADS: &[(Load, &str)] = &[
    (Load::First, "= first load"),
    (Load::Export, "= export module"),
    (Load::Font, "= fonts for export"),
];

fn sizes<'a>(files: impl Iterator<Item = &'a File>) -> [usize; 3] {
    files.fold([0; 3], |[plain, gzip, brotli], file| {
        let packed = file.packed.as_ref();
        let or_plain = |size: Option<usize>| size.unwrap_or(file.plain.len());
        [
            plain + file.plain.len(),
            gzip + or_plain(packed.map(|packed| packed.gzip.len())),
            brotli + or_plain(packed.map(|packed| packed.brotli.len())),
        ]
    })
}

fn row(table: &mut String, name: &str, [plain, gzip, brotli]: [usize; 3]) {
    // Writing to a string cannot fail.
    let _ = writeln!(table, "{name:<36}{plain:>10}{gzip:>10}{brotli:>10}");
}

fn packed(plain: &[u8]) -> Result<Packed> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: plain.len(),
        ..Default::default()
    };
    let mut brotli = Vec::new();
    brotli::BrotliCompress(&mut &plain[..], &mut brotli, &parameters)?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(plain)?;
    Ok(Packed { brotli, gzip: gzip.finish()? })
}

/// Eight bytes of a hash: enough that two versions of a file never share a name.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes)[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| path.display().to_string())
}

fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}
