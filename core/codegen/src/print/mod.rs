//! Typed faces: the face model in the words of each language. What all printers share is here and in `docs`; each language is a file.

pub(crate) mod docs;
mod kotlin;
mod python;
mod swift;
mod typescript;

use crate::face::Face;

/// A file to be written, by its path in the repository.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Stands at the head of every printed file; by it a file is known that is not printed any more.
pub(crate) const HEADER: &str =
    "Printed from core/catalog by `cargo run -p otapi-codegen`. Change the catalogue, not this file.";

/// All faces.
pub(crate) fn files(face: &Face) -> Vec<File> {
    let languages = [kotlin::files, python::files, swift::files, typescript::files];
    languages.iter().flat_map(|files| files(face)).collect()
}
