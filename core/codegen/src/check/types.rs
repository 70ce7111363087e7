//! Types, lists and enums.

use super::{Report, is_identifier, repeated};
use crate::model::{self, Kind, Scalar};
use crate::source::{Entry, Flatten, List, Member, Source, Text, Type, TypeKind};

pub(super) fn check(source: &Source, report: &mut Report) {
    for (name, ty) in &source.types {
        check_name(source, &ty.file, name, report);
        check_base(source, name, ty, report);
        check_members(source, name, ty, report);
        match ty.kind {
            TypeKind::Value => check_value(name, ty, report),
            TypeKind::Object => check_object(source, name, ty, report),
        }
        if let Some(of) = ty.meta_update_of.as_ref().filter(|of| !source.types.contains_key(*of)) {
            report.add(&ty.file, name, "meta_update_of", format!("there is no type {of}"));
        }
    }
    for (name, list) in &source.lists {
        check_name(source, &list.file, name, report);
        check_list(source, name, list, report);
    }
    for (name, values) in &source.enums {
        check_name(source, &values.file, name, report);
        for value in repeated(values.values.iter().map(String::as_str)) {
            report.add(&values.file, name, "values", format!("{value} comes twice"));
        }
        for value in values.values_sure.keys().filter(|value| !values.values.contains(value)) {
            report.add(
                &values.file,
                name,
                "values_sure",
                format!("{value} is not among the values"),
            );
        }
    }
}

/// Types, lists and enums share one name space with the scalars.
fn check_name(source: &Source, file: &str, name: &str, report: &mut Report) {
    if !is_identifier(name) {
        report.add(file, name, "", "not a name");
    }
    let kinds = [
        source.types.contains_key(name),
        source.lists.contains_key(name),
        source.enums.contains_key(name),
        Scalar::named(name, false).is_some(),
    ];
    if kinds.iter().filter(|is| **is).count() > 1 {
        report.add(
            file,
            name,
            "",
            "the name is taken by another type, list, enum or scalar",
        );
    }
}

fn check_base(source: &Source, name: &str, ty: &Entry<Type>, report: &mut Report) {
    let Some(base) = &ty.base else { return };
    match source.types.get(base) {
        Some(of) if of.kind == TypeKind::Object && ty.kind == TypeKind::Object => {}
        Some(_) => report.add(&ty.file, name, "base", format!("{base} and {name} have to be objects")),
        None => report.add(&ty.file, name, "base", format!("there is no type {base}")),
    }
    let line = model::line(source, name);
    if line
        .last()
        .is_some_and(|(_, top)| top.base.as_ref().is_some_and(|base| source.types.contains_key(base)))
    {
        report.add(&ty.file, name, "base", "the bases go round in a circle");
    }
}

fn check_members(source: &Source, name: &str, ty: &Entry<Type>, report: &mut Report) {
    for member in &ty.members {
        let key = format!("members.{}", member.name);
        if !is_identifier(&member.name) {
            report.add(&ty.file, name, &key, "not a name");
        }
        for complaint in member_complaints(source, member) {
            report.add(&ty.file, name, &key, complaint);
        }
    }
    let line = model::line(source, name);
    let members = line
        .iter()
        .flat_map(|(_, ty)| ty.members.iter().map(|member| member.name.as_str()));
    let texts = line.iter().filter_map(|(_, ty)| ty.text.as_ref()?.member.as_deref());
    for member in repeated(members.chain(texts)) {
        report.add(
            &ty.file,
            name,
            format!("members.{member}"),
            "the member comes twice, here or in a base",
        );
    }
}

fn member_complaints(source: &Source, member: &Member) -> Vec<String> {
    let mut complaints = Vec::new();
    match (&member.ty, &member.list) {
        (Some(ty), None) => match model::kind(source, ty, member.id) {
            Some(kind) if member.attribute && (member.many || matches!(kind, Kind::Object(_))) => {
                complaints.push("an attribute carries one scalar".to_owned());
            }
            Some(_) => {}
            None => complaints.push(format!("there is no type {ty}")),
        },
        (None, Some(list)) => {
            if !source.lists.contains_key(list) {
                complaints.push(format!("there is no list {list}"));
            }
            if member.many || member.item.is_some() || member.attribute {
                complaints.push("a list says itself that it is many, and of which items".to_owned());
            }
        }
        _ => complaints.push("wants either a type or a list".to_owned()),
    }
    if member.item.is_some() && !member.many {
        complaints.push("an item without many".to_owned());
    }
    if member
        .item
        .as_ref()
        .is_some_and(|item| item != "*" && !is_identifier(item))
    {
        complaints.push("the item is not a name".to_owned());
    }
    if member.id && member.ty.as_deref() != Some("long") {
        complaints.push("id is for long only".to_owned());
    }
    complaints
}

fn check_value(name: &str, ty: &Entry<Type>, report: &mut Report) {
    let inside = ty.text.as_ref().and_then(|text| Scalar::named(&text.ty, false));
    if !matches!(inside, Some(Scalar::Text | Scalar::Int | Scalar::Decimal)) {
        report.add(
            &ty.file,
            name,
            "text",
            "a value type holds a string, an int or a decimal",
        );
    }
    if !ty.members.is_empty() || ty.opaque || ty.flatten.is_some() || ty.root.is_some() {
        report.add(&ty.file, name, "", "a value type has nothing but its text");
    }
}

fn check_object(source: &Source, name: &str, ty: &Entry<Type>, report: &mut Report) {
    if let Some(text) = &ty.text {
        check_text(name, ty, text, report);
    }
    if ty.opaque && (!ty.members.is_empty() || ty.text.is_some() || ty.base.is_some()) {
        report.add(
            &ty.file,
            name,
            "opaque",
            "what is inside is said to be unknown, and is given",
        );
    }
    if ty.root.as_ref().is_some_and(|root| !is_identifier(root)) {
        report.add(&ty.file, name, "root", "not a name");
    }
    let (flatten, path) = match (ty.flatten, &ty.list_path) {
        (None, None) => return,
        (Some(flatten), Some(path)) => (flatten, path),
        _ => return report.add(&ty.file, name, "flatten", "flatten and list_path go together"),
    };
    let members = model::members(source, name);
    let Some(list) = members.iter().find(|member| member.name == *path) else {
        return report.add(&ty.file, name, "list_path", format!("there is no member {path}"));
    };
    let sublist = match &list.kind {
        Kind::Object(of) => source
            .types
            .get(of)
            .is_some_and(|of| of.flatten == Some(Flatten::Sublist)),
        _ => false,
    };
    match flatten {
        Flatten::List if members.len() > 1 => {
            report.add(&ty.file, name, "flatten", "a list has no members beside its list");
        }
        Flatten::List | Flatten::Sublist if !list.many => {
            report.add(&ty.file, name, "list_path", format!("{path} is not a list"));
        }
        Flatten::Hoist if list.many || !sublist => {
            report.add(&ty.file, name, "list_path", format!("{path} is not a sub-list"));
        }
        _ => {}
    }
}

fn check_text(name: &str, ty: &Entry<Type>, text: &Text, report: &mut Report) {
    if Scalar::named(&text.ty, false).is_none() {
        report.add(&ty.file, name, "text", format!("{} is not a scalar", text.ty));
    }
    if text.member.as_ref().is_some_and(|member| !is_identifier(member)) {
        report.add(&ty.file, name, "text", "the member is not a name");
    }
}

fn check_list(source: &Source, name: &str, list: &Entry<List>, report: &mut Report) {
    if model::kind(source, &list.of, false).is_none() {
        report.add(&list.file, name, "of", format!("there is no type {}", list.of));
    }
    for item in list.item.iter().chain(&list.also).chain(&list.root) {
        if !is_identifier(item) {
            report.add(&list.file, name, "", format!("{item:?} is not a name"));
        }
    }
    if list.also.len() > 1 || (list.item.is_none() && !list.also.is_empty()) {
        report.add(
            &list.file,
            name,
            "also",
            "the tables have room for one more name beside item",
        );
    }
}
