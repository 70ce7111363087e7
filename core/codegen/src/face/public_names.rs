//! Public names of types: chosen for people, and never a guess, so that correcting a guess changes nobody's code.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::is_seen;
use crate::model::{self, Item, Kind, Member, Model};
use crate::names;
use crate::source::Trust;

/// Who uses a type.
#[derive(Default)]
pub(super) struct Use {
    pub(super) in_arguments: bool,
    pub(super) in_answers: bool,
    methods: BTreeSet<String>,
    /// What its place in the first of these methods is called.
    place: String,
}

/// What the place of a payload is called, and that of the items of one that is a list.
const RESULT: &str = "Result";
const ITEM: &str = "Item";

/// Names that the standard libraries of the languages, or the faces themselves, have taken.
const TAKEN: [&str; 34] = [
    "Any", "Array", "Bool", "Boolean", "Box", "Client", "Data", "Date", "Decimal", "Double", "Enum", "Error", "Float",
    "Int", "Integer", "Iterator", "List", "Map", "Number", "Object", "Option", "Optional", "Page", "Promise",
    "Protocol", "Record", "Result", "Self", "Set", "String", "Symbol", "Tree", "Type", "Unit",
];

/// The objects and enums that callers see, with their uses.
pub(super) fn uses(model: &Model) -> BTreeMap<String, Use> {
    let mut uses = BTreeMap::new();
    for (name, method) in &model.source.methods {
        if let Some(payload) = model.payload(method) {
            let place = if payload.many { ITEM } else { RESULT };
            walk(model, name, false, (payload.kind, place.to_owned()), &mut uses);
        }
        for param in &method.params {
            let place = names::capital(&names::argument(&param.name));
            if let Some(kind) = model::kind_of(model.source, param) {
                walk(model, name, true, (kind, place), &mut uses);
            }
        }
    }
    uses
}

/// Notes all types that `start` leads to, the nearest first.
fn walk(model: &Model, method: &str, argument: bool, start: (Kind, String), uses: &mut BTreeMap<String, Use>) {
    let mut seen = BTreeSet::new();
    let mut waiting = VecDeque::from([start]);
    while let Some((kind, place)) = waiting.pop_front() {
        let (name, ty) = match kind {
            Kind::Object(name) => {
                let ty = &model.types[&name];
                (name, Some(ty))
            }
            Kind::Enum(name) => (name, None),
            Kind::Scalar(_) | Kind::Value(..) => continue,
        };
        if !seen.insert(name.clone()) {
            continue;
        }
        for member in ty.iter().flat_map(|ty| &ty.members) {
            let place = match ty {
                // A list that vanishes leaves its place to its items.
                Some(ty) if !is_seen(ty) && place == RESULT => ITEM.to_owned(),
                Some(ty) if !is_seen(ty) => singular(&place),
                _ => place_of(member),
            };
            waiting.push_back((member.kind.clone(), place));
        }
        if ty.is_none_or(is_seen) {
            let used = uses.entry(name).or_default();
            used.in_arguments |= argument;
            used.in_answers |= !argument;
            if used.methods.is_empty() {
                used.place = place;
            }
            used.methods.insert(method.to_owned());
        }
    }
}

fn place_of(member: &Member) -> String {
    match &member.item {
        Some(Item::Named { name, .. }) if name != ITEM => name.clone(),
        _ if member.many => singular(&member.name),
        _ => member.name.clone(),
    }
}

fn singular(name: &str) -> String {
    match name.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => name.strip_suffix('s').unwrap_or(name).to_owned(),
    }
}

/// A public name for every type and enum that callers see.
pub(super) fn choose(model: &Model, uses: &BTreeMap<String, Use>) -> Result<BTreeMap<String, String>, Vec<String>> {
    let given = &model.source.names.types;
    let mut errors = Vec::new();
    for name in given.keys().filter(|name| !uses.contains_key(*name)) {
        errors.push(format!("names.toml [types] {name}: callers see no such type"));
    }
    let mut public = BTreeMap::new();
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for (name, used) in uses {
        let chosen = match given.get(name) {
            Some(given) => given.clone(),
            None if is_guess(model, name) => match used.methods.iter().collect::<Vec<_>>()[..] {
                [method] => format!("{method}{}", used.place),
                _ => {
                    errors.push(format!(
                        "names.toml [types]: the name {name} is a guess and serves many methods: give a public one"
                    ));
                    continue;
                }
            },
            None => plain(name),
        };
        if chosen.contains("Of") && !given.contains_key(name) {
            errors.push(format!("names.toml [types]: {name} is not a name for people: give one"));
        }
        if TAKEN.contains(&chosen.as_str()) {
            errors.push(format!(
                "names.toml [types]: {chosen} (of {name}) is taken in some language: give another"
            ));
        }
        if let Some(other) = owners.insert(chosen.clone(), name) {
            errors.push(format!(
                "names.toml [types]: {name} and {other} would both be {chosen}: name one"
            ));
        }
        public.insert(name.clone(), chosen);
    }
    if errors.is_empty() { Ok(public) } else { Err(errors) }
}

fn is_guess(model: &Model, name: &str) -> bool {
    model
        .source
        .types
        .get(name)
        .is_some_and(|ty| ty.synthetic || ty.name_sure == Some(Trust::Guess))
}

/// Without what only the service's own code needs: the prefix of its name space, the suffix of its enums.
fn plain(name: &str) -> String {
    let name = name.strip_prefix("Otapi").unwrap_or(name);
    name.strip_suffix("Enum").unwrap_or(name).to_owned()
}
