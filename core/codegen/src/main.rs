//! Prints everything that follows from `core/catalog`: the core's tables, the face model, and the typed faces.
//!
//! `cargo run -p otapi-codegen` writes, `cargo run -p otapi-codegen -- --check` fails where the committed files differ.

mod check;
mod face;
mod model;
mod names;
mod print;
mod source;
mod tables;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use model::Model;
use print::{File, HEADER};

fn main() -> ExitCode {
    let repository: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", ".."].iter().collect();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => false,
        ["--check"] => true,
        _ => return fail(&["usage: otapi-codegen [--check]".to_owned()]),
    };
    let result = generate(&repository.join("core/catalog")).and_then(|files| {
        let deal = if check { compare } else { write };
        let results = files.iter().map(|file| deal(&repository.join(&file.path), &file.text));
        let mut errors: Vec<String> = results.filter_map(Result::err).collect();
        for path in left_over(&repository, &files) {
            if check {
                errors.push(format!(
                    "{}: is printed no more; run `cargo run -p otapi-codegen`",
                    path.display()
                ));
            } else {
                errors.extend(std::fs::remove_file(&path).map_err(|error| at(&path, &error)).err());
            }
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(errors) => fail(&errors),
    }
}

fn generate(catalog: &Path) -> Result<Vec<File>, Vec<String>> {
    let source = source::read(catalog)?;
    let errors = check::check(&source);
    if !errors.is_empty() {
        return Err(errors);
    }
    let model = Model::new(&source);
    let face = face::build(&model)?;
    let printed = tables::print(&model).map_err(|error| vec![error])?;
    let core = [
        ("tables.rs", printed.tables),
        ("sandbox_tables.rs", printed.sandbox),
        ("face_model.json", face::print(&face)),
    ];
    let core = core.into_iter().map(|(name, text)| File {
        path: format!("core/src/generated/{name}"),
        text,
    });
    Ok(core.chain(print::files(&face)).collect())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| at(folder, &error))?;
    }
    std::fs::write(path, text).map_err(|error| at(path, &error))
}

/// Fails with the first line that is not as it would be printed now.
fn compare(path: &Path, text: &str) -> Result<(), String> {
    let committed = std::fs::read_to_string(path).map_err(|error| at(path, &error))?;
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

/// The files beside printed ones that were printed once.
fn left_over(repository: &Path, files: &[File]) -> Vec<PathBuf> {
    let printed: BTreeSet<PathBuf> = files.iter().map(|file| repository.join(&file.path)).collect();
    let folders: BTreeSet<&Path> = printed.iter().filter_map(|path| path.parent()).collect();
    let entries = folders.into_iter().filter_map(|folder| std::fs::read_dir(folder).ok());
    let beside = entries.flatten().flatten().map(|entry| entry.path());
    beside
        .filter(|path| !printed.contains(path))
        .filter(|path| {
            std::fs::read_to_string(path).is_ok_and(|text| text.lines().take(3).any(|line| line.contains(HEADER)))
        })
        .collect()
}

fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

fn fail(errors: &[String]) -> ExitCode {
    for error in errors {
        eprintln!("{error}");
    }
    ExitCode::FAILURE
}
