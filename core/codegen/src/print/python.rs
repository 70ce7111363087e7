//! The typed face of Python: a module for each area with its types and calls, loaded when it is first used; the areas that hang on
//! callers; flows and rules with what they give; enums and ids.
//!
//! Values are views by typed descriptors over plain dicts, documents of arguments are typed dicts (`core/codegen/FACES.md`). What the
//! printed code calls is in `_view.py` and `_area.py`; it comes in the form that `ruff format` wants.

mod calls;
mod docstring;
pub(super) mod example;
mod flows;
mod module;
mod types;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{File, HEADER, docs};
use crate::face::{Area, Face};
use crate::model::Scalar;
use crate::names;
use docstring::docstring;

/// How long a line may be.
const WIDTH: usize = 120;

/// The package's files.
pub(super) fn files(face: &Face) -> Vec<File> {
    let mut files = vec![
        file(
            "areas/__init__",
            "The areas of the service: what each gives, and its calls.",
            "",
        ),
        areas(face),
        enums(face),
        ids(face),
        module::shared(face),
        module::documents(face),
        flows::methods(face),
        flows::results(face),
        flows::rules(face),
    ];
    files.extend(face.areas.iter().map(|area| module::of(face, area)));
    files
}

/// A module by its name in the package.
fn file(name: &str, doc: &str, code: &str) -> File {
    File {
        path: format!("bindings-python/python/otapi/{name}.py"),
        text: format!("# {HEADER}\n{}{code}", docstring(0, &[doc.to_owned()])),
    }
}

/// A call at this depth, or the head of a function with what comes after its arguments, broken where it is too long for a line.
fn called(depth: usize, head: &str, given: &[&str], tail: &str) -> String {
    let (margin, inner) = (" ".repeat(depth * 4), " ".repeat(depth * 4 + 4));
    let one = given.join(", ");
    let forms = [
        format!("{head}({one}){tail}\n"),
        format!("{head}(\n{inner}{one}\n{margin}){tail}\n"),
    ];
    let fits = |form: &&String| form.lines().all(|line| line.len() <= WIDTH);
    let broken = || {
        let lines: String = given.iter().map(|argument| format!("{inner}{argument},\n")).collect();
        format!("{head}(\n{lines}{margin}){tail}\n")
    };
    forms.iter().find(fits).cloned().unwrap_or_else(broken)
}

/// The class of an area's calls.
fn calls_class(area: &Area) -> String {
    format!("{}Calls", names::capital(&area.camel))
}

/// The areas as members of every caller, blocking or not.
fn areas(face: &Face) -> File {
    let mut code = String::from(
        "\nfrom __future__ import annotations\n\nfrom ._area import Area\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n",
    );
    let mut areas: Vec<&Area> = face.areas.iter().collect();
    areas.sort_by_key(|area| &area.snake);
    for area in &areas {
        let mut calls = [calls_class(area), format!("Async{}", calls_class(area))];
        calls.sort();
        let _ = writeln!(code, "    from .areas.{} import {}", area.snake, calls.join(", "));
    }
    for (class, of, prefix) in [
        ("Areas", "a blocking caller", ""),
        ("AsyncAreas", "a caller for asyncio", "Async"),
    ] {
        let _ = write!(
            code,
            "\n\nclass {class}:\n    \"\"\"The areas of {of}.\"\"\"\n\n    __slots__ = ()\n\n"
        );
        for area in &areas {
            let calls = format!("{prefix}{}", calls_class(area));
            let _ = writeln!(code, "    {}: Area[{calls}] = Area(\"{calls}\")", area.snake);
            code += &docstring(1, &[format!("{}.", area.summary)]);
        }
    }
    file(
        "_areas",
        "The areas of the service, as members of all that calls.",
        &code,
    )
}

/// Enums are texts; known values are constants.
fn enums(face: &Face) -> File {
    let mut code = String::from("\nfrom __future__ import annotations\n\nfrom typing import Final\n");
    for (name, of) in &face.enums {
        let declared = &of.declared;
        let _ = write!(code, "\n\nclass {name}:\n{}", docstring(1, &docs::an_enum(declared)));
        if !declared.values.is_empty() {
            code.push('\n');
        }
        for value in &declared.values {
            let _ = writeln!(code, "    {}: Final = \"{value}\"", constant(value));
        }
    }
    file(
        "enums",
        "Known values of the service's enumerations, which are plain texts.",
        &code,
    )
}

/// `Price:Asc` as `PRICE_ASC`. A single letter is no word: `iOS` is `IOS`.
fn constant(value: &str) -> String {
    let mut words = Vec::new();
    for text in value.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let mut word = String::new();
        for part in names::plain_snake(text).split('_') {
            word += part;
            if word.len() > 1 {
                words.push(std::mem::take(&mut word));
            }
        }
        words.extend((!word.is_empty()).then_some(word));
    }
    words.join("_").to_ascii_uppercase()
}

/// Types for ids. The model names those of answers only, so that arguments are plain texts and numbers, and an id goes wherever they go.
/// They are classes and no `NewType`s, which are functions at run time: so what a checker is told is true, and a secret one hides itself.
fn ids(face: &Face) -> File {
    let mut found = BTreeMap::new();
    let payloads = face.methods.iter().filter_map(|method| method.payload.as_ref());
    let members = face.types.values().flat_map(|ty| &ty.fields).map(|field| &field.value);
    for value in payloads.chain(members) {
        if let Some((scalar, name)) = types::id(value) {
            found.insert(name, scalar);
        }
    }
    let mut code = String::from("\nfrom __future__ import annotations\n\nfrom ._view import Secret\n");
    for (name, scalar) in found {
        let base = match scalar {
            // It opens what is the customer's or the operator's.
            _ if name == "SessionId" => "Secret",
            Scalar::Text => "str",
            _ => "int",
        };
        let _ = write!(code, "\n\nclass {name}({base}):\n    __slots__ = ()\n");
    }
    file(
        "ids",
        "Types of ids: one that was read is told from others by checkers, and is a plain text or number all the same. Arguments take \
         plain ones, too.",
        &code,
    )
}

#[cfg(test)]
mod tests {
    use super::{called, constant};

    #[test]
    fn constants_are_in_capitals() {
        for (value, expected) in [
            ("Price:Asc", "PRICE_ASC"),
            ("MobileApplication/iOS", "MOBILE_APPLICATION_IOS"),
            ("EBay", "EBAY"),
            ("Alibaba1688", "ALIBABA1688"),
        ] {
            assert_eq!(constant(value), expected);
        }
    }

    #[test]
    fn a_call_is_broken_as_far_as_it_has_to_be() {
        let argument = "a".repeat(60);
        assert_eq!(called(0, "f", &["a", "b"], ""), "f(a, b)\n");
        let one = format!("{argument}, b");
        let head = "f".repeat(60);
        assert_eq!(
            called(0, &head, &[&argument, "b"], ""),
            format!("{head}(\n    {one}\n)\n")
        );
        let two = called(0, "f", &[&argument, &argument], "");
        assert_eq!(two, format!("f(\n    {argument},\n    {argument},\n)\n"));
    }
}
