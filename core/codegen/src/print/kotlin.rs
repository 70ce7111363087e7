//! The typed face of Kotlin: a package for each area with its values, documents and calls; the areas that hang on callers; enums and ids;
//! flows, which hang on the client, beside it; the rules for shops in a package of their own.
//!
//! Values are views over a compact tree (`core/codegen/FACES.md`). What the printed code is made of is in `View.kt`, `Document.kt` and
//! `AreaCalls.kt`.

mod calls;
pub(super) mod example;
mod flows;
mod kdoc;
mod source;
mod types;
mod values;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{File, docs};
use crate::face::flows::{FLOWS, RULES};
use crate::face::{Area, Face};
use crate::model::Scalar;
use crate::names;
use kdoc::kdoc;
use source::Source;

/// The package in which everything is.
const TOP: &str = "dev.otapi";
/// How long a line may be.
const WIDTH: usize = 140;
/// The types that several areas use: their package, and what the catalogue calls it.
const SHARED: &str = "common";
/// The package of the rules for shops.
const SHOP: &str = "shop";

/// The package's files.
pub(super) fn files(face: &Face) -> Vec<File> {
    let mut files = vec![areas(face), enums(face), ids(face)];
    let areas = face.areas.iter().map(|area| area.name.as_str());
    for area in areas.chain([SHARED, FLOWS, RULES]) {
        files.extend(values::views(face, area));
        files.extend(values::documents(face, area));
    }
    files.extend(face.areas.iter().map(|area| calls::calls(face, area)));
    files.extend([flows::flows(face), flows::rules(face)]);
    files
}

/// Where the types of an area are; flows stand beside the client.
fn home(face: &Face, area: &str) -> String {
    match area {
        FLOWS => String::new(),
        RULES => SHOP.to_owned(),
        _ => {
            let found = face.areas.iter().find(|own| own.name == area);
            found.map_or_else(|| SHARED.to_owned(), package)
        }
    }
}

/// The package of an area.
fn package(area: &Area) -> String {
    area.camel.to_ascii_lowercase()
}

/// The class of an area's calls.
fn calls_class(area: &Area) -> String {
    format!("{}Calls", names::capital(&area.camel))
}

/// The areas as members of every caller.
fn areas(face: &Face) -> File {
    let mut source = Source::new(face, "");
    source.code += &kdoc(
        0,
        &["The areas of the service, which hang on every caller.".to_owned()],
        &[],
    );
    source.code += "abstract class Areas internal constructor() {\n";
    for (place, area) in face.areas.iter().enumerate() {
        let class = source.import(&format!("{}.{}", package(area), calls_class(area)));
        if place > 0 {
            source.code.push('\n');
        }
        source.code += &kdoc(1, &[format!("{}.", area.summary)], &[]);
        let _ = writeln!(
            source.code,
            "    val {}: {class} get() = {class}(this as Caller)",
            area.camel
        );
    }
    source.code += "}\n";
    source.file("Areas")
}

/// Enums are texts; known values are constants.
fn enums(face: &Face) -> File {
    let mut source = Source::new(face, "enums");
    source.import("Named");
    for (name, of) in &face.enums {
        let declared = &of.declared;
        let constants = declared.values.iter();
        let constants = constants.map(|value| format!("        val {} = {name}(\"{value}\")\n", constant(value)));
        let shown = "    override fun toString(): String = value\n";
        source.named(
            name,
            "String",
            &docs::an_enum(declared),
            shown,
            &constants.collect::<String>(),
        );
    }
    source.file("Enums")
}

/// `Price:Asc` as `PRICE_ASC`.
fn constant(value: &str) -> String {
    let words = value.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<String> = words
        .map(|word| names::plain_snake(word).to_ascii_uppercase())
        .collect();
    words.join("_")
}

/// Types of ids, so that compilers tell them apart.
fn ids(face: &Face) -> File {
    let mut found = BTreeMap::new();
    let payloads = face.methods.iter().filter_map(|method| method.payload.as_ref());
    let members = face.types.values().flat_map(|ty| &ty.fields).map(|field| &field.value);
    for value in payloads.chain(members) {
        if let Some((scalar, name)) = types::id(value) {
            found.insert(name, scalar);
        }
    }
    let mut source = Source::new(face, "ids");
    source.import("Named");
    for (name, scalar) in found {
        let (of, shown) = match (scalar, name) {
            (_, "SessionId") => ("String", "\"SessionId(…)\""),
            (Scalar::Text, _) => ("String", "value"),
            _ => ("Int", "value.toString()"),
        };
        let about = if name == "SessionId" {
            "A session, which is a secret: it is not shown."
        } else {
            "An id that is told from other ids; `value` is what arguments take."
        };
        let shown = format!("    override fun toString(): String = {shown}\n");
        source.named(name, of, &[about.to_owned()], &shown, "");
    }
    source.file("Ids")
}

#[cfg(test)]
mod tests {
    use super::constant;

    #[test]
    fn constants_are_words() {
        for (value, expected) in [
            ("New", "NEW"),
            ("Price:Asc", "PRICE_ASC"),
            ("taobao:Item:Title", "TAOBAO_ITEM_TITLE"),
            ("EBay", "E_BAY"),
        ] {
            assert_eq!(constant(value), expected);
        }
    }
}
