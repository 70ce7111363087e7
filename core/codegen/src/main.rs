//! Prints everything that follows from `core/catalog`: the core's tables and the face model.
//!
//! `cargo run -p otapi-codegen` writes, `cargo run -p otapi-codegen -- --check` fails where the committed files differ.

mod check;
mod face;
mod model;
mod names;
mod source;
mod tables;

use std::path::Path;
use std::process::ExitCode;

use model::Model;

fn main() -> ExitCode {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => false,
        ["--check"] => true,
        _ => return fail(&["usage: otapi-codegen [--check]".to_owned()]),
    };
    let result = generate(&core.join("catalog")).and_then(|files| {
        let results = files.iter().map(|(path, text)| {
            let path = core.join("src/generated").join(path);
            if check {
                compare(&path, text)
            } else {
                write(&path, text)
            }
        });
        let errors: Vec<String> = results.filter_map(Result::err).collect();
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(errors) => fail(&errors),
    }
}

/// The generated files, by their paths below `core/src/generated`.
fn generate(catalog: &Path) -> Result<Vec<(&'static str, String)>, Vec<String>> {
    let source = source::read(catalog)?;
    let errors = check::check(&source);
    if !errors.is_empty() {
        return Err(errors);
    }
    let model = Model::new(&source);
    let face = face::build(&model)?;
    let printed = tables::print(&model).map_err(|error| vec![error])?;
    Ok(vec![
        ("tables.rs", printed.tables),
        ("sandbox_tables.rs", printed.sandbox),
        ("face_model.json", face::print(&face)),
    ])
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Fails with the first line that is not as it would be printed now.
fn compare(path: &Path, text: &str) -> Result<(), String> {
    let committed = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    if committed == text {
        return Ok(());
    }
    let same = committed
        .lines()
        .zip(text.lines())
        .take_while(|(committed, printed)| committed == printed)
        .count();
    Err(format!(
        "{}:{}: not what the catalogue says; run `cargo run -p otapi-codegen`",
        path.display(),
        same + 1
    ))
}

fn fail(errors: &[String]) -> ExitCode {
    for error in errors {
        eprintln!("{error}");
    }
    ExitCode::FAILURE
}
