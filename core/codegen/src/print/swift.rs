//! The typed face of Swift: views over the binding's own `Value`, and a structure of calls for each area, which hangs on every caller.
//!
//! What the printed code calls stands in the package, in `TypedValue.swift` and the files around it. It comes in a form that
//! `swift format lint` accepts: one line where it fits, else a line for each part.

mod calls;
pub(super) mod example;
mod flows;
mod texts;
mod values;
mod vectors;

use super::{File, HEADER, docs};
use crate::face::flows::{FLOWS, RULES};
use crate::face::{Area, Face, Value};
use crate::model::Scalar;
use crate::names;

/// How long a line may be; `swift format` does not like the full 130 everywhere.
const WIDTH: usize = 129;
/// What several areas use: its area in the catalogue.
const COMMON: &str = "common";

/// The package's files, and what its tests need to go through all of the face.
pub(super) fn files(face: &Face) -> Vec<File> {
    let mut files = vec![areas(face), texts::enums(face), texts::ids(face)];
    files.extend(values::of(face, COMMON, "Common"));
    files.extend(values::of(face, FLOWS, "Flow"));
    files.extend(values::of(face, RULES, "Rule"));
    files.extend(flows::of(face));
    for area in &face.areas {
        files.extend(values::of(face, &area.name, &names::capital(&area.camel)));
        files.push(calls::of(face, area));
    }
    files.extend(vectors::files(face));
    files
}

/// A source of the package.
fn file(name: &str, code: &str) -> File {
    printed(&format!("Sources/Otapi/Generated/{name}"), code)
}

fn printed(path: &str, code: &str) -> File {
    File {
        path: format!("bindings-uniffi/swift/{path}.swift"),
        text: format!("// {HEADER}\n\n{code}"),
    }
}

/// The areas as members of every caller.
fn areas(face: &Face) -> File {
    let members = face.areas.iter().map(|area| {
        let doc = comment(1, &[format!("{}.", area.summary)]);
        let calls = calls_type(area);
        let member = name(&area.camel);
        format!("{doc}  public var {member}: {calls} {{ {calls}(caller: self) }}\n")
    });
    let members: Vec<String> = members.collect();
    file("Areas", &format!("extension Caller {{\n{}}}\n", members.join("\n")))
}

/// The structure of an area's calls.
fn calls_type(area: &Area) -> String {
    format!("{}Calls", names::capital(&area.camel))
}

/// A comment for documentation at this depth; nothing for none.
fn comment(depth: usize, paragraphs: &[String]) -> String {
    let margin = "  ".repeat(depth);
    let lines = docs::wrap(paragraphs, WIDTH - margin.len() - 4);
    let lines = lines
        .iter()
        .map(|line| format!("{margin}/// {line}").trim_end().to_owned() + "\n");
    lines.collect()
}

/// What is said of flows, with those that it names called as they are in Swift.
fn spoken(face: &Face, paragraphs: &[String]) -> Vec<String> {
    let all = || face.flows.iter().chain(&face.rules);
    let renamed = |said: &String| {
        all().fold(said.clone(), |said, flow| {
            said.replace(&format!("`{}`", flow.name), &format!("`{}`", flow.camel))
        })
    };
    paragraphs.iter().map(renamed).collect()
}

/// Whether each line is short enough.
fn fits(code: &str) -> bool {
    code.lines().all(|line| line.chars().count() <= WIDTH)
}

/// Something in brackets at this depth, on one line with what follows or with a line for each part.
fn bracketed(depth: usize, head: &str, parts: &[String], tail: &str) -> String {
    let margin = "  ".repeat(depth);
    let line = format!("{margin}{head}{}{tail}\n", parts.join(", "));
    if fits(&line) {
        return line;
    }
    let comma = if head.ends_with('[') { "," } else { "" };
    format!(
        "{margin}{head}\n{margin}  {}{comma}\n{margin}{tail}\n",
        parts.join(&format!(",\n{margin}  "))
    )
}

/// A name as it is declared: Swift's own words stand in backticks.
fn name(camel: &str) -> String {
    if names::RESERVED.contains(&camel) {
        format!("`{camel}`")
    } else {
        camel.to_owned()
    }
}

/// The type of ids that this is one of.
fn id(value: &Value) -> Option<(Scalar, &str)> {
    match value {
        Value::Named(scalar, name) if name.ends_with("Id") => Some((*scalar, name)),
        _ => None,
    }
}

/// The type of a value that is read.
fn read(value: &Value) -> String {
    match value {
        Value::List(item) if matches!(**item, Value::Object(_)) => format!("Items<{}>", read(item)),
        Value::List(item) => format!("[{}]", read(item)),
        Value::Page(item) => format!("Page<{}>", read(item)),
        Value::Tree | Value::Payload => "Value".to_owned(),
        Value::Scope => "any ScopeReference".to_owned(),
        Value::Enum(name) | Value::Object(name) => name.clone(),
        Value::Scalar(scalar) | Value::Named(scalar, _) => match id(value) {
            Some((_, name)) => name.to_owned(),
            None => plain(*scalar).to_owned(),
        },
    }
}

/// The type of a value that is sent.
fn sent(value: &Value) -> String {
    match value {
        Value::Payload => "any ValueConvertible".to_owned(),
        Value::List(item) if **item == Value::Payload => "any ValueList".to_owned(),
        Value::List(item) | Value::Page(item) => format!("[{}]", sent(item)),
        _ => read(value),
    }
}

/// A parameter. What need not be given is nothing by default.
fn parameter(camel: &str, value: &Value, required: bool) -> String {
    let (camel, kind) = (name(camel), sent(value));
    match (required, kind.starts_with("any ")) {
        (true, _) => format!("{camel}: {kind}"),
        (false, true) => format!("{camel}: ({kind})? = nil"),
        (false, false) => format!("{camel}: {kind}? = nil"),
    }
}

fn plain(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Text | Scalar::Id | Scalar::Base64 => "String",
        Scalar::Int | Scalar::Short => "Int",
        // `Int` has 32 bits on some watches.
        Scalar::Long => "Int64",
        Scalar::Decimal => "Decimal",
        Scalar::Double => "Double",
        Scalar::Boolean => "Bool",
        Scalar::DateTime => "Date",
    }
}
