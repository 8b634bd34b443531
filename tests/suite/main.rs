//! The workspace suite: what is true of the whole, beyond what each crate tests by itself.

mod always;
mod cases;
mod examples;
mod files;
/// Workbooks for tests, which the file format is tested with too.
#[path = "../../crates/daftar-store/src/generated.rs"]
mod generated;
mod goldens;
mod intl;
mod sample;
mod tidy;
