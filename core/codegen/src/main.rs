//! Prints everything that follows from `core/catalog`: the core's tables, the face model, and the typed faces.
//!
//! `cargo run -p otapi-codegen` writes, `cargo run -p otapi-codegen -- --check` fails where the committed files differ, and
//! `cargo run -p otapi-codegen -- --book FOLDER` prints the reference pages, which are not committed.

mod book;
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

use face::Face;
use model::Model;
use print::{File, HEADER};

fn main() -> ExitCode {
    let repository: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", ".."].iter().collect();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let catalog = repository.join("core/catalog");
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => generate(&catalog, committed).and_then(|files| settle(&repository, &files, false)),
        ["--check"] => generate(&catalog, committed).and_then(|files| settle(&repository, &files, true)),
        ["--book", folder] => generate(&catalog, |_, face| Ok(book::files(face)))
            .and_then(|files| each(&files, |file| write(&Path::new(folder).join(&file.path), &file.text))),
        _ => Err(vec!["usage: otapi-codegen [--check | --book FOLDER]".to_owned()]),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(errors) => fail(&errors),
    }
}

/// Prints files from the catalogue.
fn generate(
    catalog: &Path,
    print: impl Fn(&Model, &Face) -> Result<Vec<File>, Vec<String>>,
) -> Result<Vec<File>, Vec<String>> {
    let source = source::read(catalog)?;
    let errors = check::check(&source);
    if !errors.is_empty() {
        return Err(errors);
    }
    let model = Model::new(&source);
    let face = face::build(&model)?;
    print(&model, &face)
}

/// The files that are committed.
fn committed(model: &Model, face: &Face) -> Result<Vec<File>, Vec<String>> {
    let printed = tables::print(model).map_err(|error| vec![error])?;
    let core = [
        ("tables.rs", printed.tables),
        ("sandbox_tables.rs", printed.sandbox),
        ("face_model.json", face::print(face)),
    ];
    let core = core.into_iter().map(|(name, text)| File {
        path: format!("core/src/generated/{name}"),
        text,
    });
    Ok(core.chain(print::files(face)).collect())
}

/// Has the repository hold these files and no others that were printed, or fails where it does not.
fn settle(repository: &Path, files: &[File], check: bool) -> Result<(), Vec<String>> {
    let deal = if check { compare } else { write };
    let result = each(files, |file| deal(&repository.join(&file.path), &file.text));
    let mut errors = result.err().unwrap_or_default();
    for path in left_over(repository, files) {
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
}

/// Does something with each file; all errors of that.
fn each(files: &[File], deal: impl Fn(&File) -> Result<(), String>) -> Result<(), Vec<String>> {
    let errors: Vec<String> = files.iter().filter_map(|file| deal(file).err()).collect();
    if errors.is_empty() { Ok(()) } else { Err(errors) }
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

/// The files beside printed ones, or in a folder beside them, that were printed once.
fn left_over(repository: &Path, files: &[File]) -> Vec<PathBuf> {
    let printed: BTreeSet<PathBuf> = files.iter().map(|file| repository.join(&file.path)).collect();
    let folders: BTreeSet<PathBuf> = printed
        .iter()
        .filter_map(|path| path.parent())
        .map(Path::to_owned)
        .collect();
    let beside: BTreeSet<PathBuf> = folders.iter().flat_map(|folder| entries(folder)).collect();
    let below = beside
        .iter()
        .filter(|path| !folders.contains(*path))
        .flat_map(|path| entries(path));
    let below: Vec<PathBuf> = below.collect();
    beside
        .into_iter()
        .chain(below)
        .filter(|path| !printed.contains(path))
        .filter(|path| {
            std::fs::read_to_string(path).is_ok_and(|text| text.lines().take(3).any(|line| line.contains(HEADER)))
        })
        .collect()
}

/// What is in a folder; nothing in what is none.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.flatten().map(|entry| entry.path()).collect()
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
