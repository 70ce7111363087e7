//! The values of an area: views, of which those that arguments are made of can be changed, too.

use super::{Face, File, bracketed, comment, docs, file, fits, name, read, sent};
use crate::face::{FaceType, Field, Value};

/// The types of an area, if it has some. `public` is what the file is called after.
pub(super) fn of(face: &Face, area: &str, public: &str) -> Option<File> {
    let own = face.types.iter().filter(|(_, ty)| ty.area == area);
    let types: Vec<String> = own.map(|(name, ty)| structure(name, ty)).collect();
    let code = format!("import Foundation\n\n{}", types.join("\n"));
    (!types.is_empty()).then(|| file(&format!("{public}Values"), &code))
}

fn structure(public: &str, ty: &FaceType) -> String {
    let about = comment(0, &docs::ty(ty));
    let stored = if ty.in_arguments { "var" } else { "let" };
    let mut code = format!(
        "{about}public struct {public}: TypedValue {{\n  public {stored} tree: Value\n\n  public init(_ tree: Value) {{ self.tree = tree }}\n"
    );
    if ty.in_arguments {
        code += &init(&ty.fields);
    }
    for field in &ty.fields {
        code += "\n";
        code += &comment(1, &docs::field(field, ty.sure));
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
        _ => (
            format!("tree.read(\"{camel}\")"),
            format!("tree.write(\"{camel}\", newValue)"),
        ),
    };
    let absent = if matches!(value, Value::List(_) | Value::Tree) {
        ""
    } else {
        "?"
    };
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

/// Makes a document of its members. Each has a default, and labels keep their order, so that an added member changes no call.
fn init(fields: &[Field]) -> String {
    if fields.is_empty() {
        return "\n  public init() { tree = [:] }\n".to_owned();
    }
    let parameters = fields
        .iter()
        .map(|field| format!("{}: {}? = nil", name(&field.camel), sent(&field.value)));
    let parameters: Vec<String> = parameters.collect();
    format!(
        "\n{}{}  }}\n",
        bracketed(1, "public init(", &parameters, ") {"),
        bracketed(
            2,
            "tree = Value(given: [",
            &pairs(fields.iter().map(|field| &field.camel)),
            "])"
        )
    )
}

/// The members of a literal that gives each name what is called so.
pub(super) fn pairs<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    names.map(|camel| format!("\"{camel}\": {}", name(camel))).collect()
}
