//! `names.toml`: no entry that nothing needs; and no argument that a language keeps for itself.

use std::collections::BTreeSet;

use super::Report;
use crate::names::{self, RESERVED};
use crate::source::Source;

const FILE: &str = "names.toml";

pub(super) fn check(source: &Source, report: &mut Report) {
    let wire = wire_names(source);
    for acronym in &source.names.acronyms {
        if !wire.iter().any(|name| names::needs(acronym, name)) {
            report.add(FILE, "acronyms", acronym, "no name of the catalogue needs it");
        }
    }
    for (name, rename) in &source.names.renames {
        if !wire.contains(name.as_str()) {
            report.add(FILE, "renames", name, "there is no such name in the catalogue");
        }
        if names::plain_snake(name) == names::plain_snake(&rename.to) || rename.why.is_empty() {
            report.add(FILE, "renames", name, "wants another name and a reason");
        }
    }
    for (name, method) in &source.methods {
        for param in &method.params {
            let argument = names::argument(&param.name);
            let cased = [
                names::camel(&source.names, &argument),
                names::snake(&source.names, &argument),
            ];
            if let Some(word) = cased.iter().find(|word| RESERVED.contains(&word.as_str())) {
                let complaint = format!("{word} is a reserved word in one of the languages; rename it in {FILE}");
                report.add(&method.file, name, format!("params.{}", param.name), complaint);
            }
        }
    }
}

/// The names of methods, parameters, members and types.
fn wire_names(source: &Source) -> BTreeSet<&str> {
    let methods = source
        .methods
        .values()
        .flat_map(|method| &method.params)
        .map(|param| param.name.as_str());
    let types = source.types.values();
    let texts = types.clone().filter_map(|ty| ty.text.as_ref()?.member.as_deref());
    let members = types.flat_map(|ty| &ty.members).map(|member| member.name.as_str());
    let tables = source
        .methods
        .keys()
        .chain(source.types.keys())
        .chain(source.enums.keys())
        .map(String::as_str);
    methods.chain(texts).chain(members).chain(tables).collect()
}
