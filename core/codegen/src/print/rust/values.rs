//! The types of an area: views over answers, and documents of arguments.

use super::{Face, File, Types, comment, docs, file, flows, name, needs, uses};
use crate::face::flows::{FLOWS, RULES};
use crate::face::{FaceType, Field};

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
            let about = about_member(face, ty, field);
            let kind = types.member(field);
            format!("{about}        {} \"{}\": {kind},\n", name(&field.snake), field.camel)
        });
        format!(
            "{}    {public} {{\n{}    }}\n",
            about(face, public, ty),
            members.collect::<String>()
        )
    });
    let code = views.collect::<Vec<_>>().join("\n");
    let about = if [FLOWS, RULES].contains(&area) {
        "What results hold."
    } else {
        "What answers hold."
    };
    let text = format!("{}views! {{\n{code}}}\n", uses(&code, &["views"]));
    (!code.is_empty()).then(|| file(&format!("{module}/views"), about, &text))
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
    let own = own(face, area).filter(|(public, ty)| ty.in_arguments && !flows::is_input(face, public));
    let documents = own.map(|(public, ty)| {
        let (needed, others): (Vec<_>, Vec<_>) = ty.fields.iter().partition(|field| field.required);
        let brackets = if needed.is_empty() {
            String::new()
        } else {
            let needed = needed.iter().map(|field| declared(&types, field));
            format!("({})", needed.collect::<Vec<_>>().join(", "))
        };
        let said = needed.iter().map(|field| {
            let said = flows::spoken(face, ty, docs::field(field, ty.sure));
            (field.snake.as_str(), said)
        });
        let more = if ty.open { " + more" } else { "" };
        let members = others.iter().map(|field| {
            format!(
                "{}        {},\n",
                about_member(face, ty, field),
                declared(&types, field)
            )
        });
        let view = if ty.in_answers {
            format!(" = views::{public}<'_>")
        } else {
            String::new()
        };
        format!(
            "{}    {public}{brackets}{more}{view} {{\n{}    }}\n",
            about(face, public, ty) + &needs(1, said),
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

/// A member as it is sent.
pub(super) fn declared(types: &Types, field: &Field) -> String {
    let kind = types.sent(&field.value);
    format!("{} \"{}\": {kind}", name(&field.snake), field.camel)
}

fn own<'f>(face: &'f Face, area: &str) -> impl Iterator<Item = (&'f String, &'f FaceType)> {
    face.types.iter().filter(move |(_, ty)| ty.area == area)
}

fn about(face: &Face, public: &str, ty: &FaceType) -> String {
    let mut said = docs::ty(ty);
    said.extend(docs::either(ty, |field| &field.snake));
    comment(1, &flows::spoken(face, ty, said), &format!("Of the type `{public}`."))
}

fn about_member(face: &Face, ty: &FaceType, field: &Field) -> String {
    let said = flows::spoken(face, ty, docs::field(field, ty.sure));
    comment(2, &said, &flows::otherwise(ty, field))
}

/// What is said of something of which nothing else is known.
pub(super) fn otherwise(wire: &str) -> String {
    format!("The service's `{wire}`.")
}
