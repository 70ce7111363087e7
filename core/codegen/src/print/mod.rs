//! Typed faces: the face model in the words of each language. What all printers share is here and in `docs`; each language is a file.

pub(crate) mod docs;
pub(crate) mod example;
mod kotlin;
mod layout;
mod python;
mod rust;
mod samples;
mod swift;
mod typescript;

use std::collections::BTreeSet;

use crate::face::{Area, Face, FaceMethod};
use example::{Example, Literal};

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
    let languages = [
        kotlin::files,
        python::files,
        rust::files,
        swift::files,
        typescript::files,
    ];
    languages.iter().flat_map(|files| files(face)).collect()
}

impl File {
    fn of(path: impl Into<String>, text: String) -> Self {
        let path = path.into();
        Self { path, text }
    }
}

/// How a language writes calls, for the pages of the book and for the programs that run what stands on them.
pub(crate) struct Language {
    pub(crate) name: &'static str,
    /// Of its programs.
    pub(crate) folder: &'static str,
    /// Makes those who call: the client, an operator, a customer, and the session with a marketplace.
    pub(crate) start: fn() -> Text,
    /// The declarations of a method.
    pub(crate) signatures: fn(&Face, &FaceMethod) -> String,
    pub(crate) text: fn(&Face, &Example) -> Text,
    pub(crate) literal: fn(&Face, &Literal) -> String,
    /// The examples of all areas as programs.
    pub(crate) programs: fn(&[Chapter]) -> Vec<File>,
}

/// What a book shows, in the order in which it shows them.
pub(crate) const LANGUAGES: [Language; 5] = [
    typescript::example::LANGUAGE,
    python::example::LANGUAGE,
    kotlin::example::LANGUAGE,
    swift::example::LANGUAGE,
    rust::example::LANGUAGE,
];

/// The examples of an area, as one language writes them.
pub(crate) struct Chapter<'a> {
    pub(crate) area: &'a Area,
    pub(crate) examples: Vec<(&'a FaceMethod<'a>, Text)>,
}

impl Chapter<'_> {
    /// What the head of its file says.
    fn imports(&self) -> String {
        Text::imports(self.examples.iter().map(|(_, text)| text))
    }
}

/// An example as it stands on its page.
pub(crate) struct Text {
    /// The lines that go to the head of a file.
    pub(crate) imports: BTreeSet<String>,
    pub(crate) code: String,
}

impl Text {
    /// All of it.
    pub(crate) fn whole(&self) -> String {
        let imports = Self::imports([self].into_iter());
        let between = if imports.is_empty() { "" } else { "\n" };
        format!("{imports}{between}{}", self.code)
    }

    /// Its code inside of something.
    fn indented(&self, step: usize) -> String {
        let lines = self.code.lines();
        lines.map(|line| format!("{}{line}\n", " ".repeat(step))).collect()
    }

    /// The imports of many.
    fn imports<'t>(texts: impl Iterator<Item = &'t Self>) -> String {
        let lines: BTreeSet<&String> = texts.flat_map(|text| &text.imports).collect();
        lines.iter().map(|line| format!("{line}\n")).collect()
    }
}
