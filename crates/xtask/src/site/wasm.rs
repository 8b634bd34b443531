//! The two WebAssembly modules: the app, and the export module of the worker.

use super::{Profile, run, trim};
use anyhow::{Result, bail};
use std::path::Path;
use wasm_bindgen_cli_support::{Bindgen, Output};

/// A module and the JavaScript that loads and calls it.
pub struct Module {
    pub wasm: Vec<u8>,
    pub js: Vec<u8>,
}

/// What the site runs.
pub struct Modules {
    pub app: Module,
    pub export: Module,
}

/// Compiles both modules and writes their JavaScript.
pub fn build(profile: Profile) -> Result<Modules> {
    let (what, option, folder) = match profile {
        Profile::Debug => ("building the app", "", "debug"),
        Profile::Release => ("building the app for release", "--profile web", "web"),
    };
    // A target folder of its own: the two compilers' flags differ, and sharing one folder
    // would make native and web builds wait for each other.
    let cargo = format!(
        "build --quiet --package daftar-web --package daftar-export --target wasm32-unknown-unknown \
         --target-dir target/web {option}"
    );
    run::quietly(what, &mut run::cargo(&cargo))?;
    let compiled = crate::root().join("target/web/wasm32-unknown-unknown").join(folder);
    let app = bind(&compiled.join("daftar-web.wasm"))?;
    let mut export = bind(&compiled.join("daftar_export.wasm"))?;
    trim::export_module(export.wasm_mut());
    Ok(Modules { app: module(app)?, export: module(export)? })
}

fn bind(wasm: &Path) -> Result<Output> {
    Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The loader passes the address, since published names are made later.
        .omit_default_module_path(true)
        .generate_output()
}

fn module(mut output: Output) -> Result<Module> {
    // A crate may bring JavaScript of its own; none that we use does, and publishing such
    // files needs names for them.
    let inline = output.snippets().iter().filter(|(_, texts)| !texts.is_empty());
    let names = inline.map(|(name, _)| name);
    let files: Vec<&String> = names.chain(output.local_modules().keys()).collect();
    if !files.is_empty() {
        bail!("these bring JavaScript files of their own: {files:?}");
    }
    Ok(Module { js: output.js().as_bytes().to_vec(), wasm: output.wasm_mut().emit_wasm() })
}
