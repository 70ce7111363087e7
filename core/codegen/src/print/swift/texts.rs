//! Texts and numbers with a type of their own: open enumerations and ids.

use std::collections::BTreeMap;

use super::{Face, File, comment, docs, file, id, name, names};
use crate::face::Value;
use crate::model::Scalar;

/// Enumerations are open texts; known values are constants.
pub(super) fn enums(face: &Face) -> File {
    let enums = face.enums.iter().map(|(public, of)| {
        let declared = &of.declared;
        let constants = declared.values.iter().map(|value| {
            let constant = constant(value);
            format!("\n  /// `{value}`\n  public static var {constant}: Self {{ \"{value}\" }}\n")
        });
        structure(
            public,
            Scalar::Text,
            &docs::an_enum(declared),
            &constants.collect::<String>(),
        )
    });
    file("Enums", &enums.collect::<Vec<_>>().join("\n"))
}

/// The types of ids that answers tell apart.
pub(super) fn ids(face: &Face) -> File {
    let mut found = BTreeMap::new();
    let payloads = face.methods.iter().filter_map(|method| method.payload.as_ref());
    let members = face.types.values().flat_map(|ty| &ty.fields).map(|field| &field.value);
    for value in payloads.chain(members) {
        let inner = match value {
            Value::List(item) | Value::Page(item) => item,
            _ => value,
        };
        found.extend(id(inner).map(|(scalar, name)| (name, scalar)));
    }
    let ids = found.into_iter().map(|(public, scalar)| {
        let about = [format!("The service's type `{public}`.")];
        structure(public, scalar, &about, secrecy(public))
    });
    file("Ids", &ids.collect::<Vec<_>>().join("\n"))
}

/// A session is secret.
const SECRET: &str = "SessionId";

fn secrecy(public: &str) -> &'static str {
    if public == SECRET {
        "\n  /// Not the session, which is secret.\n  public var description: String { \"SessionId(…)\" }\n\n  /// As ``description``.\n  \
         public var customMirror: Mirror { Mirror(self, children: []) }\n"
    } else {
        ""
    }
}

fn structure(public: &str, scalar: Scalar, about: &[String], more: &str) -> String {
    let (kind, raw) = if scalar == Scalar::Text {
        ("NamedText", "String")
    } else {
        ("NamedNumber", "Int")
    };
    let reflects = if more.contains("customMirror") {
        ", CustomReflectable"
    } else {
        ""
    };
    format!(
        "{}public struct {public}: {kind}{reflects} {{\n  public let rawValue: {raw}\n\n  public init(rawValue: {raw}) {{ self.rawValue = \
         rawValue }}\n{more}}}\n",
        comment(0, about)
    )
}

/// `Price:Asc` as `priceAsc`.
pub(super) fn constant(value: &str) -> String {
    let words = value.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<String> = words.map(names::plain_snake).collect();
    let words = words.join("_");
    let mut words = words.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    let camel = words.fold(first, |camel, word| camel + &names::capital(word));
    match camel.as_str() {
        // `.none` of an optional is nothing at all.
        "none" | "some" | "self" | "init" => format!("{camel}Value"),
        _ => name(&camel),
    }
}

#[cfg(test)]
mod tests {
    use super::constant;

    #[test]
    fn constants_are_words_and_never_of_an_optional() {
        for (value, expected) in [
            ("Price:Asc", "priceAsc"),
            ("EBay", "eBay"),
            ("taobao:Item:Title", "taobaoItemTitle"),
            ("MobileApplication/Android", "mobileApplicationAndroid"),
            ("Default", "`default`"),
            ("None", "noneValue"),
        ] {
            assert_eq!(constant(value), expected);
        }
    }
}
