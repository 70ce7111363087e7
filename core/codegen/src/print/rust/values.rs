//! The types of an area: views over answers, and documents of arguments.

use super::{Face, File, Types, comment, docs, file, name, uses};
use crate::face::FaceType;

/// The views of an area in a module of their own, if it has some.
pub(super) fn views(face: &Face, area: &str, module: &str) -> Option<File> {
    let types = Types {
        face,
        here: module,
        inside: "",
    };
    let own = own(face, area).filter(|(_, ty)| ty.in_answers);
    let views = own.map(|(public, ty)| {
        let members = ty.fields.iter().map(|field| {
            let about = otherwise(&field.wire);
            let about = comment(2, &docs::field(field, ty.sure), &about);
            let kind = types.place(&field.value);
            format!("{about}        {} \"{}\": {kind},\n", name(&field.snake), field.camel)
        });
        format!(
            "{}    {public} {{\n{}    }}\n",
            about(public, ty),
            members.collect::<String>()
        )
    });
    let code = views.collect::<Vec<_>>().join("\n");
    let text = format!("{}views! {{\n{code}}}\n", uses(&code, &["views"]));
    (!code.is_empty()).then(|| file(&format!("{module}/views"), "What answers hold.", &text))
}

/// The documents of an area; empty if it has none.
pub(super) fn documents(face: &Face, area: &str) -> String {
    let module = face
        .areas
        .iter()
        .find(|one| one.name == area)
        .map_or(area, |area| &area.snake);
    let types = Types {
        face,
        here: module,
        inside: "views::",
    };
    let own = own(face, area).filter(|(_, ty)| ty.in_arguments);
    let documents = own.map(|(public, ty)| {
        let members = ty.fields.iter().map(|field| {
            let about = otherwise(&field.wire);
            let about = comment(2, &docs::field(field, ty.sure), &about);
            let kind = types.sent(&field.value);
            format!("{about}        {} \"{}\": {kind},\n", name(&field.snake), field.camel)
        });
        let view = if ty.in_answers {
            format!(" = views::{public}<'_>")
        } else {
            String::new()
        };
        format!(
            "{}    {public}{view} {{\n{}    }}\n",
            about(public, ty),
            members.collect::<String>()
        )
    });
    let code = documents.collect::<Vec<_>>().join("\n");
    if code.is_empty() {
        code
    } else {
        format!("documents! {{\n{code}}}\n")
    }
}

fn own<'f>(face: &'f Face, area: &str) -> impl Iterator<Item = (&'f String, &'f FaceType)> {
    face.types.iter().filter(move |(_, ty)| ty.area == area)
}

fn about(public: &str, ty: &FaceType) -> String {
    comment(1, &docs::ty(ty), &format!("Of the type `{public}`."))
}

/// What is said of something of which nothing else is known.
pub(super) fn otherwise(wire: &str) -> String {
    format!("The service's `{wire}`.")
}
