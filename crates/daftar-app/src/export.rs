//! The files for the lender, while they are made and once they are there.

use daftar_core::Msg;
use daftar_i18n::Lang;

/// How far the files are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Export {
    /// What is going on.
    pub state: ExportState,
    /// The files that are ready to be taken.
    pub files: Vec<ExportFile>,
}

/// What is going on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ExportState {
    /// Nothing.
    #[default]
    Idle,
    /// The file of this language is being made.
    Working {
        /// The language.
        lang: Lang,
        /// From 0 to 100.
        progress: u32,
    },
    /// It could not be made, and this is why.
    Failed(Msg),
}

/// A file that is ready.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportFile {
    /// Its language.
    pub lang: Lang,
    /// What it is called.
    pub name: String,
    /// Where the browser holds it.
    pub url: String,
}

impl Export {
    /// The same with one more file, in the place of one in its language.
    pub fn with(&self, file: ExportFile) -> Export {
        let mut files = self.files.clone();
        files.retain(|other| other.lang != file.lang);
        files.push(file);
        Export { state: self.state.clone(), files }
    }

    /// The same, with something else going on.
    pub fn now(&self, state: ExportState) -> Export {
        Export { state, files: self.files.clone() }
    }
}
