//! Takes out of the export module what printpdf puts into it and nobody calls.
//!
//! printpdf exports a JavaScript interface of its own from any module that links it, which
//! keeps its reader, its HTML renderer and its serializers alive, and it carries a colour
//! profile of 650 KB for a kind of file we do not write. No feature turns either off.

use walrus::{DataId, ExportId, Module, passes};

/// The names printpdf gives to what it exports begin so.
const FOREIGN_EXPORT: &str = "Pdf_";

/// The profile's size, which an ICC profile states in its first four bytes.
const PROFILE_BYTES: u32 = 654_352;
/// What every ICC profile holds at its 36th byte.
const PROFILE_SIGN: &[u8] = b"acsp";
const PROFILE_SIGN_AT: usize = 36;

/// Drops the foreign exports, all that only they reach, and the profile's bytes.
pub fn export_module(module: &mut Module) {
    let exports: Vec<ExportId> = module
        .exports
        .iter()
        .filter(|export| export.name.starts_with(FOREIGN_EXPORT))
        .map(|export| export.id())
        .collect();
    for export in exports {
        module.exports.delete(export);
    }
    blank_profile(module);
    passes::gc::run(module);
}

/// Zeros compress to nothing, and addresses stay what they were.
fn blank_profile(module: &mut Module) {
    let segments: Vec<DataId> = module.data.iter().map(|data| data.id()).collect();
    for segment in segments {
        let bytes = &mut module.data.get_mut(segment).value;
        if let Some(start) = profile_in(bytes) {
            bytes[start..start + PROFILE_BYTES as usize].fill(0);
        }
    }
}

fn profile_in(bytes: &[u8]) -> Option<usize> {
    let size = PROFILE_BYTES.to_be_bytes();
    let last = bytes.len().checked_sub(PROFILE_BYTES as usize)?;
    (0..=last).find(|start| {
        let sign = start + PROFILE_SIGN_AT;
        bytes[*start..].starts_with(&size) && bytes[sign..].starts_with(PROFILE_SIGN)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{ConstExpr, DataKind, FunctionBuilder};

    /// A module with two exported functions and one data segment.
    fn module(names: [&str; 2], data: Vec<u8>) -> Module {
        let mut module = Module::default();
        let memory = module.memories.add_local(false, false, 32, None, None);
        module.exports.add("memory", memory);
        let offset = ConstExpr::Value(walrus::ir::Value::I32(0));
        module.data.add(DataKind::Active { memory, offset }, data);
        for name in names {
            let function = FunctionBuilder::new(&mut module.types, &[], &[]);
            let function = function.finish(Vec::new(), &mut module.funcs);
            module.exports.add(name, function);
        }
        module
    }

    fn profile() -> Vec<u8> {
        let mut profile = vec![7; PROFILE_BYTES as usize];
        profile[..4].copy_from_slice(&PROFILE_BYTES.to_be_bytes());
        profile[PROFILE_SIGN_AT..PROFILE_SIGN_AT + 4].copy_from_slice(PROFILE_SIGN);
        profile
    }

    #[test]
    fn foreign_exports_go_with_what_only_they_reach() {
        let mut module = module(["export_pdf", "Pdf_BytesToDocumentSync"], vec![1]);
        export_module(&mut module);
        let names: Vec<&str> = module.exports.iter().map(|export| export.name.as_str()).collect();
        assert_eq!(names, ["memory", "export_pdf"]);
        assert_eq!(module.funcs.iter().count(), 1);
    }

    #[test]
    fn the_profile_is_blanked_and_nothing_beside_it() {
        let before = [b"before".to_vec(), profile(), b"after".to_vec()].concat();
        let mut module = module(["a", "b"], before);
        export_module(&mut module);
        let after = &module.data.iter().next().expect("the segment").value;
        let expected = [b"before".to_vec(), vec![0; PROFILE_BYTES as usize], b"after".to_vec()];
        assert!(*after == expected.concat());
    }

    #[test]
    fn other_data_stays() {
        let mut short = profile();
        short.pop();
        let mut unsigned = profile();
        unsigned[PROFILE_SIGN_AT] = b'x';
        for data in [vec![], b"acsp".to_vec(), short, unsigned] {
            let mut module = module(["a", "b"], data.clone());
            export_module(&mut module);
            assert!(module.data.iter().next().expect("the segment").value == data);
        }
    }
}
