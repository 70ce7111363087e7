//! The inputs of flows, and the rules.

use super::values::{self, declared, documents};
use super::{Face, File, Types, comment, docs, file, name, needs, uses};
use crate::face::flows::{FLOWS, RULES};
use crate::face::{FaceFlow, FaceType, Field, Value};
use crate::names;

const ABOUT_FLOWS: &str = "Flows with types: what they are given, and in [`views`] what they give. What they do is in [`flows`](crate::flows).";
const ABOUT_RULES: &str =
    "The rules for shops as functions; what they give is in [`views`]. What they say is in [`shop`](crate::shop).";

pub(super) fn files(face: &Face) -> Vec<File> {
    let mut files = Vec::new();
    for (area, kinds, about) in [(FLOWS, &face.flows, ABOUT_FLOWS), (RULES, &face.rules, ABOUT_RULES)] {
        let types = Types {
            face,
            here: area,
            inside: "views::",
        };
        let all: Vec<String> = kinds.iter().map(|kind| one(&types, area, kind)).collect();
        let documents = documents(face, area);
        let code = format!("{area}! {{\n{}}}\n\n{documents}", all.join("\n"));
        let uses = uses(&code, &["documents", area]);
        files.push(file(area, about, &format!("pub mod views;\n\n{uses}{code}")));
        files.extend(values::views(face, area, area));
    }
    files
}

/// Whether the type is an input, which is made by a type of the flow's own name.
pub(super) fn is_input(face: &Face, public: &str) -> bool {
    face.flows.iter().chain(&face.rules).any(|flow| flow.input == public)
}

/// What is said of a member of which nothing else is known.
pub(super) fn otherwise(of: &FaceType, field: &Field) -> String {
    if is_own(of) {
        "As its name says.".to_owned()
    } else {
        values::otherwise(&field.wire)
    }
}

/// Whether it is a type of flows or of rules, and not one of the service's.
fn is_own(of: &FaceType) -> bool {
    [FLOWS, RULES].contains(&of.area.as_str())
}

/// What is said of flows and rules names members as the catalogue does; here they are called otherwise.
pub(super) fn spoken(face: &Face, of: &FaceType, said: Vec<String>) -> Vec<String> {
    if !is_own(of) {
        return said;
    }
    let types = face.types.values().filter(|ty| is_own(ty));
    types.flat_map(|ty| &ty.fields).fold(said, |said, field| {
        let (camel, snake) = (format!("`{}`", field.camel), format!("`{}`", field.snake));
        said.iter().map(|line| line.replace(&camel, &snake)).collect()
    })
}

fn one(types: &Types, area: &str, flow: &FaceFlow) -> String {
    let face = types.face;
    let input = &face.types[&flow.input];
    let public = names::capital(&flow.camel);
    let mut said = docs::flow(flow);
    said.extend(docs::either(input, |field| &field.snake));
    let about = comment(1, &spoken(face, input, said), "");
    let (needed, others): (Vec<_>, Vec<_>) = input.fields.iter().partition(|field| field.required);
    let needed_said = needed
        .iter()
        .map(|field| (field.snake.as_str(), about_field(face, input, field)));
    let parts: Vec<String> = needed.iter().map(|field| declared(types, field)).collect();
    let (head, new) = if area == FLOWS {
        let new = comment(2, &["One with what it needs.".to_owned()], "") + &needs(2, needed_said);
        (
            format!("{about}    {public} \"{}\"", flow.name),
            format!("{new}        new({});\n", parts.join(", ")),
        )
    } else {
        (
            format!("{about}{}    {} {public}", needs(1, needed_said), name(&flow.name)),
            format!("        new({});\n", parts.join(", ")),
        )
    };
    let others = others.iter().map(|field| {
        let about = comment(2, &about_field(face, input, field), &otherwise(input, field));
        format!("{about}        {},\n", declared(types, field))
    });
    format!(
        "{head} -> {} {{\n{new}{}    }}\n",
        gives(types, flow),
        others.collect::<String>()
    )
}

fn about_field(face: &Face, input: &FaceType, field: &Field) -> Vec<String> {
    let said = docs::field(field, input.sure);
    match &field.value {
        // The members of a tree have the catalogue's names.
        Value::Payload | Value::Tree => said,
        Value::List(item) if **item == Value::Payload => said,
        _ => spoken(face, input, said),
    }
}

/// What it gives, and what comes on the way or of which member it is.
fn gives(types: &Types, flow: &FaceFlow) -> String {
    let result = Value::Object(flow.result.clone());
    let items = flow.items.iter().map(|item| format!(" => {}", types.read(item)));
    let mut fields = types.face.types[&flow.result].fields.iter();
    match flow
        .gives
        .as_ref()
        .and_then(|gives| fields.find(|field| field.camel == *gives))
    {
        Some(member) => format!("{} => \"{}\"", types.member(member), member.camel),
        None => types.read(&result) + &items.collect::<String>(),
    }
}
