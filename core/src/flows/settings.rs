//! The settings of autopurchase (PROTOCOL 7.6). Their fields are known by the service's description of the form alone, which here
//! becomes a tree of fields; a change is held against it before anything is sent, and looked for afterwards.

use super::fields::{PASSWORD, check, fields, find, holds, unknown};
use super::job::{Job, Kind};
use super::settle::{Change, Settled, settle};
use super::wire;
use crate::codec::arguments;
use crate::engine::Kind::{Any, Flag, List, Needed, Object, Text, Whole};
use crate::engine::{Given, Role, Script, Stop};
use crate::error::Error;
use crate::json::Json;

const METHOD: &str = "UpdateProviderOrdersIntegrationSettings";

pub(super) const READ: Kind = Kind {
    name: "settings",
    spec: &[("operator", Whole), ("providerType", Needed)],
    roles: &[(Role::Operator, true)],
    marked: false,
    phases: &[],
    check: |_| Ok(()),
    play: |job, script| Ok(Json::members().with("fields", read(job, script)?)),
};

pub(super) const UPDATE: Kind = Kind {
    name: "update_settings",
    spec: &[
        ("operator", Whole),
        ("providerType", Needed),
        ("changes", List(&Object(&[("path", Needed), ("value", Any)]))),
        ("rootName", Text),
        ("repeat", Flag),
    ],
    roles: &[(Role::Operator, true)],
    marked: false,
    phases: &[("updating", &[("before", List(&Any))])],
    check: |given| match given.list("changes").is_empty() {
        true => Err(Error::invalid("changes", "there is nothing to change")),
        false => Ok(()),
    },
    play: update,
};

/// The form as it is now. Its description speaks of the members that stand beside it; those of other providers than the catalogue
/// knows are among the unknown ones.
fn read(job: &Job, script: &mut Script<'_>) -> Result<Vec<Json>, Stop> {
    let arguments = Json::members()
        .with("providerType", job.text("providerType"))
        .with("includeMetaInfo", true);
    let answer = script.read_whole(job.operator(), "GetProviderOrdersIntegrationSettings", arguments)?;
    let mut held = answer.get("payload").cloned().unwrap_or_default();
    for extra in wire::list(&answer, "extra") {
        held = held.with(
            wire::text(extra, "path").unwrap_or_default(),
            wire::field(extra, "value"),
        );
    }
    Ok(fields(wire::list(&held, "MetaInfo"), &held, "", false))
}

fn at<'a>(fields: &'a [Json], path: &str) -> &'a Json {
    find(fields, path).unwrap_or(&Json::Null)
}

/// What a field holds; an empty text is a value like any other.
fn value(field: &Json) -> Json {
    field.get("value").cloned().unwrap_or_default()
}

fn is_secret(field: &Json) -> bool {
    wire::text(field, "type") == Some(PASSWORD)
}

/// The path and the value of a change.
fn parts(change: &Json) -> (&str, &Json) {
    let given = Given::of(change);
    (given.needed("path"), given.get("value").unwrap_or(&Json::Null))
}

/// The document that makes the changes: only the fields that change, each inside the fields around it.
fn document(job: &Job, script: &mut Script<'_>, fields: &[Json]) -> Result<String, Stop> {
    let changes = job.given().list("changes");
    for (index, change) in changes.iter().enumerate() {
        let (path, value) = parts(change);
        let earlier = changes.iter().take(index);
        let checked = match find(fields, path) {
            None => Err(Error::invalid("path", unknown(fields, path))),
            Some(_) if earlier.map(parts).any(|(other, _)| other == path) => {
                Err(Error::invalid("path", "this field is changed twice"))
            }
            Some(field) => check(field, value),
        };
        if let Err(error) = checked {
            let member = error.path.clone().unwrap_or_default();
            return Err(error.at(format!("changes[{index}].{member}")).into());
        }
    }
    let root = match job.given().text("rootName") {
        Some(root) => root.to_owned(),
        None => root(script)?,
    };
    let tree = Json::Object(changed(fields, changes));
    Ok(arguments::tree_document(&root, &tree).map_err(|error| error.at("changes"))?)
}

/// The fields that change, by their names, in the form's order.
fn changed(fields: &[Json], changes: &[Json]) -> Vec<(String, Json)> {
    let mut members = Vec::new();
    for field in fields {
        let path = wire::text(field, "path").unwrap_or_default();
        let inner = changed(wire::list(field, "fields"), changes);
        let value = match changes.iter().map(parts).find(|(changed, _)| *changed == path) {
            Some((_, value)) => value.clone(),
            None if inner.is_empty() => continue,
            None => Json::Object(inner),
        };
        members.push((wire::text(field, "name").unwrap_or_default().to_owned(), value));
    }
    members
}

/// The root of the document, which the service tells for each form.
fn root(script: &mut Script<'_>) -> Result<String, Stop> {
    let entities = script.read(0, "GetMetaEntities", Json::Null)?;
    let entity = wire::by(entities.as_array().unwrap_or_default(), "UpdateMethod", METHOD);
    let root = entity.and_then(|entity| wire::text(entity, "UpdateDataRootName"));
    let missing = || {
        Error::invalid(
            "rootName",
            format!("the service names no root for `{METHOD}`: give one"),
        )
    };
    Ok(root.ok_or_else(missing)?.to_owned())
}

/// Whether the form holds all changes that can be seen, of which there must be one.
fn all_taken(fields: &[Json], changes: &[Json]) -> bool {
    let mut seen = false;
    changes.iter().all(|change| {
        let (path, wanted) = parts(change);
        let field = at(fields, path);
        let can_be_seen = !is_secret(field);
        seen |= can_be_seen;
        !can_be_seen || holds(&value(field), wanted)
    }) && seen
}

fn update(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let job = &*job;
    let changes = job.given().list("changes");
    let (resumed, repeat) = (job.checkpoint.is("updating"), job.given().flag("repeat"));
    let fields = read(job, script)?;
    let document = match resumed && !repeat {
        true => String::new(),
        false => document(job, script, &fields)?,
    };
    let before = match resumed {
        true => wire::list(&job.checkpoint.facts, "before").to_vec(),
        false => wire::each(changes, &|change| value(at(&fields, parts(change).0))),
    };
    let public = wire::each(changes, &|change| match is_secret(at(&fields, parts(change).0)) {
        true => Json::members().with("path", parts(change).0),
        false => change.clone(),
    });
    let change = Change {
        method: METHOD,
        about: "the settings",
        resumed,
        repeat,
        send: &|script| {
            let input = job.input().clone().replace("changes", public.clone());
            let facts = Json::members().with("before", before.clone());
            script.save(job.state_with(input, "updating", facts))?;
            let arguments = Json::members()
                .with("providerType", job.text("providerType"))
                .with("updateData", document.as_str());
            script.read(job.operator(), METHOD, arguments)
        },
        look: &|script| {
            let look = |script: &mut Script<'_>| {
                let taken = all_taken(&read(job, script)?, changes);
                Ok(taken.then_some(Json::Null))
            };
            Ok(match settle(script, &look)? {
                Settled::Found(found) => Some(found),
                Settled::Absent | Settled::Unseen(_) => None,
            })
        },
    };
    change.make(script)?;
    let fields = read(job, script)?;
    let mut told = Vec::new();
    for (change, before) in changes.iter().zip(before) {
        let (path, wanted) = parts(change);
        let field = at(&fields, path);
        let after = value(field);
        let can_be_seen = !is_secret(field);
        told.push(
            Json::members()
                .with("path", path)
                .with("before", before)
                .with("wanted", can_be_seen.then(|| wanted.clone()))
                .with("taken", can_be_seen.then(|| holds(&after, wanted)))
                .with("after", after),
        );
    }
    Ok(Json::members().with("changes", told).with("fields", fields))
}
