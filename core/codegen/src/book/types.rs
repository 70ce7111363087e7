//! The pages of types, and the one of enums.

use std::collections::BTreeSet;

use super::html::{Page, code, names};
use crate::face::{Face, FaceType, Value};
use crate::print::{File, docs};
use crate::source::Sure;

pub(super) fn files(face: &Face) -> Vec<File> {
    let types = face.types.keys().map(|name| page(face, name));
    types.chain([index(face), enums(face)]).collect()
}

fn page(face: &Face, name: &str) -> File {
    let ty = &face.types[name];
    let trail = [("types.html".to_owned(), "Types".to_owned())];
    let mut page = Page::new(face, format!("types/{name}.html"), name, &trail);
    page.paragraphs(&docs::ty(ty));
    page.add(&format!("<p>{}</p>", docs::trust(ty.sure)));
    members(&mut page, ty);
    let ways = [
        (ty.in_arguments, "as an argument of", true),
        (ty.in_answers, "in what comes from", false),
    ];
    for (_, way, given) in ways.into_iter().filter(|(used, ..)| *used) {
        let users: String = users(face, name, given)
            .into_iter()
            .map(|(place, name)| format!("<li><a href=\"../{place}\">{name}</a></li>"))
            .collect();
        if !users.is_empty() {
            page.heading(if given { "given" } else { "got" }, &format!("Used {way}"));
            page.add(&format!("<ul class=\"columns\">{users}</ul>"));
        }
    }
    page.end()
}

/// Who names the type: methods and other types.
fn users(face: &Face, name: &str, given: bool) -> BTreeSet<(String, String)> {
    let is_it = |value: &Value| matches!(object(value), Some(found) if found == name);
    let methods = face.methods.iter().filter(|method| {
        let mut arguments = method.given().map(|argument| &argument.value);
        if given {
            arguments.any(is_it)
        } else {
            method.payload.as_ref().is_some_and(is_it)
        }
    });
    let methods = methods.map(|method| (format!("methods/{}.html", method.name), method.name.to_owned()));
    let types = face.types.iter().filter(|(_, ty)| {
        let used = if given { ty.in_arguments } else { ty.in_answers };
        let subtype = !given && ty.subtypes.iter().any(|subtype| subtype == name);
        used && (subtype || ty.fields.iter().any(|field| is_it(&field.value)))
    });
    let flows = face.flows.iter().chain(&face.rules).filter(|flow| {
        let used = if given { &flow.input } else { &flow.result };
        used == name || !given && flow.items.as_ref().is_some_and(is_it)
    });
    let flows = flows.map(|flow| (format!("flows.html#{}", flow.name), names(&flow.camel, &flow.name)));
    methods
        .chain(flows)
        .chain(types.map(|(name, _)| (format!("types/{name}.html"), name.clone())))
        .collect()
}

/// The type that a value is made of.
fn object(value: &Value) -> Option<&str> {
    match value {
        Value::Object(name) => Some(name),
        Value::List(item) | Value::Page(item) => object(item),
        _ => None,
    }
}

/// The members of a type.
pub(super) fn members(page: &mut Page, ty: &FaceType) {
    let rows: Vec<Vec<String>> = ty
        .fields
        .iter()
        .map(|field| {
            let mut said = docs::field(field, ty.sure).join(" ");
            if field.required {
                said = format!("Required. {said}");
            }
            vec![
                names(&field.camel, &field.snake),
                page.value(&field.value),
                page.inline(&said),
            ]
        })
        .collect();
    page.table(&["Member", "Type", "What it is"], &rows);
}

fn index(face: &Face) -> File {
    let mut page = Page::new(face, "types.html".to_owned(), "Types", &[]);
    page.add("<p>What answers and arguments are made of. A member may be left out by the service, and by those who call; lists are always there.</p>");
    let names = face
        .types
        .keys()
        .map(|name| format!("<li><a href=\"types/{name}.html\">{name}</a></li>\n"));
    page.add(&format!("<ul class=\"columns\">\n{}</ul>", names.collect::<String>()));
    page.end()
}

fn enums(face: &Face) -> File {
    let mut page = Page::new(face, "enums.html".to_owned(), "Enums", &[]);
    page.add(
        "<p>Texts of which some are known. The sets are open: the service may send others, and others may be sent.</p>",
    );
    for (name, of) in &face.enums {
        let declared = &of.declared;
        page.heading(name, name);
        let note: Vec<String> = declared.note.iter().map(|note| docs::sentence(note)).collect();
        page.paragraphs(&note);
        let values = declared
            .values
            .iter()
            .map(|value| match declared.values_sure.get(value) {
                Some(Sure::Assumed) => format!("{} (assumed)", code(value)),
                _ => code(value),
            });
        let values: Vec<String> = values.collect();
        page.add(&format!("<p>{}</p>", values.join(", ")));
        page.add(&format!("<p class=\"small\">{}</p>", docs::trust(declared.sure)));
    }
    page.end()
}
