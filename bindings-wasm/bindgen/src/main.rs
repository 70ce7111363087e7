//! `otapi-wasm-bindgen MODULE.wasm FOLDER`: wasm-bindgen's own generator in the version of the lock file, for pages and for Node alike.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder] = arguments.as_slice() else {
        eprintln!("usage: otapi-wasm-bindgen MODULE.wasm FOLDER");
        return ExitCode::FAILURE;
    };
    let mut bindgen = Bindgen::new();
    let printed = bindgen
        .input_path(module)
        .remove_producers_section(true)
        // The package says itself where its module is.
        .omit_default_module_path(true)
        .typescript(true)
        .web(true)
        .and_then(|bindgen| bindgen.generate(folder));
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:?}");
            ExitCode::FAILURE
        }
    }
}
