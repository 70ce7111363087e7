//! `names.toml`: no entry that nothing needs; and no argument, method or area whose name is taken.

use std::collections::BTreeSet;

use super::Report;
use crate::names::{self, RESERVED};
use crate::source::{Entry, Source};

const FILE: &str = "names.toml";

/// How faces call what goes through all pages of a method: no method of the service's may be called so.
const ALL_PAGES: &str = "All";

/// What clients and scopes have beside their areas and flows (`tests/parity/names.json`).
const OF_CALLERS: [&str; 12] = [
    "call",
    "call_envelope",
    "call_raw",
    "close",
    "customer",
    "guest",
    "id",
    "operator",
    "provider",
    "resume",
    "role",
    "start",
];

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
    areas(source, report);
    for (name, method) in &source.methods {
        if name.ends_with(ALL_PAGES) {
            let complaint = "ends like the twins of methods that go through all pages";
            report.add(&method.file, name, "", complaint);
        }
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

/// Each file of methods has an entry, and each entry a file; no public name is taken.
fn areas(source: &Source, report: &mut Report) {
    let files: BTreeSet<&str> = source.methods.values().map(Entry::area).collect();
    for file in files.iter().filter(|file| !source.names.areas.contains_key(**file)) {
        report.add(FILE, "areas", file, "is missing");
    }
    let mut public = BTreeSet::new();
    for (name, area) in &source.names.areas {
        if !files.contains(name.as_str()) {
            report.add(FILE, "areas", name, "there are no such methods");
        }
        if area.to.is_some() != area.why.as_ref().is_some_and(|why| !why.is_empty()) {
            report.add(FILE, "areas", name, "another name and its reason go together");
        }
        let snake = area.to.as_ref().unwrap_or(name).replace('-', "_");
        let is_flow = source.flows.flows.0.iter().any(|(kind, _)| *kind == snake);
        if is_flow || OF_CALLERS.contains(&snake.as_str()) || RESERVED.contains(&snake.as_str()) {
            let complaint = format!("{snake} is a name of clients, or a word that a language keeps for itself");
            report.add(FILE, "areas", name, complaint);
        }
        if !public.insert(snake) {
            report.add(FILE, "areas", name, "another area has this name");
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
