//! The calls of an area.

use super::values::{documents, otherwise};
use super::{Face, File, Types, comment, docs, file, name, needs, uses};
use crate::face::{Area, Argument, FaceMethod, Value};

/// How all pages of a list are gone through.
const PAGES: &str = "typed::Pages";

/// `views` if there is a module of them inside.
pub(super) fn of(face: &Face, area: &Area, views: bool) -> File {
    let types = Types {
        face,
        here: &area.snake,
        inside: "views::",
    };
    let methods: Vec<String> = face.methods_in(area).map(|method| one(&types, method)).collect();
    let documents = documents(face, &area.name);
    let code = format!("methods! {{\n{}}}\n", methods.join("\n"));
    let (macros, code): (&[_], _) = if documents.is_empty() {
        (&["methods"], code)
    } else {
        (&["documents", "methods"], format!("{code}\n{documents}"))
    };
    let old = face.methods_in(area).any(|method| docs::deprecated(method).is_some());
    let old = if old {
        "#![allow(deprecated, reason = \"what is declared here is used here\")]\n\n"
    } else {
        ""
    };
    let uses = uses(&code, macros);
    let views = if views { "pub mod views;\n\n" } else { "" };
    let about = format!("{}.", area.summary);
    file(&area.snake, &about, &format!("{old}{views}{uses}{code}"))
}

fn one(types: &Types, method: &FaceMethod) -> String {
    let about = comment(1, &docs::method(method, PAGES), "");
    let deprecated = docs::deprecated(method).map(|why| format!("    #[deprecated(note = \"{why}\")]\n"));
    let pages = method.pages.as_ref().map(|pages| {
        let names = &types.face.model.source.names;
        let list = pages
            .list
            .iter()
            .map(|wire| format!("\"{}\"", crate::names::camel(names, wire)));
        format!(
            " => [{}] {}",
            list.collect::<Vec<_>>().join(", "),
            types.read(&pages.item)
        )
    });
    let (needed, others): (Vec<_>, Vec<_>) = method.given().partition(|argument| argument.source.required);
    let others = others.iter().map(|argument| {
        let about = comment(2, &docs::argument(argument), &otherwise(&argument.source.name));
        format!("{about}        {},\n", declared(types, argument))
    });
    format!(
        "{about}{}    {} -> {}{} {{\n{}{}    }}\n",
        deprecated.unwrap_or_default(),
        method.name,
        payload(types, method),
        pages.unwrap_or_default(),
        new(types, method, &needed),
        others.collect::<String>()
    )
}

fn new(types: &Types, method: &FaceMethod, needed: &[&Argument]) -> String {
    let summary = if needed.is_empty() {
        "A call."
    } else {
        "A call with what it needs."
    };
    let said = needed
        .iter()
        .map(|argument| (argument.snake.as_str(), docs::argument(argument)));
    let about = comment(2, &[summary.to_owned()], "") + &needs(2, said);
    let parts: Vec<String> = needed.iter().map(|argument| declared(types, argument)).collect();
    let more = if method.source.params_unknown { " + more" } else { "" };
    format!("{about}        new({}){more};\n", parts.join(", "))
}

fn declared(types: &Types, argument: &Argument) -> String {
    format!(
        "{} \"{}\": {}",
        name(&argument.snake),
        argument.camel,
        types.sent(&argument.value)
    )
}

/// What it gives. Whatever has members is always there, as they may all be absent.
pub(super) fn payload(types: &Types, method: &FaceMethod) -> String {
    match &method.payload {
        None if method.source.answer.is_some() => "()".to_owned(),
        None => "&'a Json".to_owned(),
        Some(payload @ (Value::Object(_) | Value::Page(_))) => types.read(payload),
        Some(payload) => types.place(payload),
    }
}
