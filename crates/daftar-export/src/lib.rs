//! The export module: a second WebAssembly module, run in a worker.
