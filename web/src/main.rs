//! The Daftar browser app.
fn main() {}
