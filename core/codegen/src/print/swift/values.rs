//! The values of an area: views, of which those that arguments are made of can be changed, too.

use super::{Face, File, bracketed, comment, docs, file, fits, flows, id, name, parameter, read, spoken};
use crate::face::flows::{FLOWS, RULES};
use crate::face::{FaceType, Field, Value};
use crate::model::Scalar;

/// The types of an area, if it has some. `public` is what the file is called after.
pub(super) fn of(face: &Face, area: &str, public: &str) -> Option<File> {
    let types: Vec<String> = declared(face, area)
        .map(|(name, ty)| structure(face, name, ty))
        .collect();
    let code = format!("import Foundation\n\n{}", types.join("\n"));
    (!types.is_empty()).then(|| file(&format!("{public}Values"), &code))
}

/// The types of an area that are printed: inputs of flows are parameters.
pub(super) fn declared<'f>(face: &'f Face, area: &str) -> impl Iterator<Item = (&'f String, &'f FaceType)> {
    let own = face.types.iter().filter(move |(_, ty)| ty.area == area);
    own.filter(|(public, _)| !flows::is_input(face, public))
}

fn structure(face: &Face, public: &str, ty: &FaceType) -> String {
    let said = |paragraphs: Vec<String>| {
        if [FLOWS, RULES].contains(&ty.area.as_str()) {
            spoken(face, &paragraphs)
        } else {
            paragraphs
        }
    };
    let mut about = docs::ty(ty);
    about.extend(docs::either(ty, |field| &field.camel));
    let about = comment(0, &said(about));
    let stored = if ty.in_arguments { "var" } else { "let" };
    let mut code = format!(
        "{about}public struct {public}: TypedValue {{\n  public {stored} tree: Value\n\n  public init(_ tree: Value) {{ self.tree = tree }}\n"
    );
    if ty.in_arguments {
        code += &init(ty);
    }
    for field in &ty.fields {
        code += "\n";
        code += &comment(1, &said(docs::field(field, ty.sure)));
        code += &member(field, ty.in_arguments);
    }
    code + "}\n"
}

fn member(field: &Field, changes: bool) -> String {
    let (camel, value) = (&field.camel, &field.value);
    let (get, set) = match value {
        Value::List(_) => (
            format!(".init(reading: tree[\"{camel}\"])"),
            format!("tree.write(\"{camel}\", newValue)"),
        ),
        Value::Tree => (format!("tree[\"{camel}\"]"), format!("tree[\"{camel}\"] = newValue")),
        Value::Object(_) if is_there(field) => (
            format!(".init(tree[\"{camel}\"])"),
            format!("tree.write(\"{camel}\", newValue)"),
        ),
        _ => (
            match is_there(field).then(|| empty(value)).flatten() {
                Some(empty) => format!("tree.read(\"{camel}\") ?? {empty}"),
                None => format!("tree.read(\"{camel}\")"),
            },
            format!("tree.write(\"{camel}\", newValue)"),
        ),
    };
    let absent = if is_optional(field) { "?" } else { "" };
    let head = format!("  public var {}: {}{absent} {{", name(camel), read(value));
    if changes {
        return format!("{head}\n    get {{ {get} }}\n    set {{ {set} }}\n  }}\n");
    }
    let line = format!("{head} {get} }}\n");
    if fits(&line) {
        line
    } else {
        format!("{head}\n    {get}\n  }}\n")
    }
}

/// Whether an answer always has it, or a document cannot do without it.
fn is_there(field: &Field) -> bool {
    field.required || !field.optional
}

fn is_optional(field: &Field) -> bool {
    match &field.value {
        Value::List(_) | Value::Tree | Value::Payload => false,
        Value::Object(_) => !is_there(field),
        value => !is_there(field) || empty(value).is_none(),
    }
}

/// What a member reads as that is always there, should it be missing all the same.
fn empty(value: &Value) -> Option<&'static str> {
    let scalar = match value {
        Value::Enum(_) => Scalar::Text,
        Value::Scalar(scalar) | Value::Named(scalar, _) => *scalar,
        _ => return None,
    };
    match scalar {
        Scalar::Text | Scalar::Base64 => Some("\"\""),
        Scalar::Id => Some(if id(value).is_some() { "0" } else { "\"\"" }),
        Scalar::Int | Scalar::Short | Scalar::Long => Some("0"),
        Scalar::Decimal | Scalar::Double => Some(".nan"),
        Scalar::Boolean => Some("false"),
        Scalar::DateTime => None,
    }
}

/// Makes a document of its members. What it can do without has a default, and labels keep their order, so that an added member changes no
/// call.
fn init(ty: &FaceType) -> String {
    if ty.fields.is_empty() {
        return "\n  public init() { tree = [:] }\n".to_owned();
    }
    let parameters = ty
        .fields
        .iter()
        .map(|field| parameter(&field.camel, &field.value, field.required));
    let mut parameters: Vec<String> = parameters.collect();
    let mut end = "])";
    if ty.open {
        parameters.push("more: Members = [:]".to_owned());
        end = "], more: more)";
    }
    format!(
        "\n{}{}  }}\n",
        bracketed(1, "public init(", &parameters, ") {"),
        bracketed(
            2,
            "tree = Value(given: [",
            &pairs(ty.fields.iter().map(|field| &field.camel)),
            end
        )
    )
}

/// The members of a literal that gives each name what is called so.
pub(super) fn pairs<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    names.map(|camel| format!("\"{camel}\": {}", name(camel))).collect()
}
