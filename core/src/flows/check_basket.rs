//! Checking a basket against the marketplace before ordering from it (PROTOCOL 5.3, 8.6).

use super::activity::{ACTIVITY, Activity};
use super::follower::{Reading, follow_by};
use super::job::{Job, Kind};
use super::questions::named_parameters;
use super::settle::{Change, settle};
use super::wire;
use crate::engine::Kind::{Any, Filled, Flag, List, Whole};
use crate::engine::{Role, Script, Stop};
use crate::error::Error;
use crate::json::Json;

pub(super) const CHECK: Kind = Kind {
    name: "check_basket",
    spec: &[
        ("customer", Whole),
        ("elementIds", Filled(&Whole)),
        ("repeat", Flag),
        ("noProgressMs", Whole),
    ],
    roles: &[(Role::Guest, true)],
    marked: false,
    phases: &[
        ("starting", &[("elementIds", List(&Any))]),
        ("following", &[("elementIds", List(&Any)), ("activity", ACTIVITY)]),
    ],
    check: |_| Ok(()),
    play,
};

/// The elements to check: those named, or all that are in the basket now.
fn elements(job: &Job, script: &mut Script<'_>) -> Result<Vec<Json>, Stop> {
    let named = job.given().list("elementIds");
    if !named.is_empty() {
        return Ok(named.to_vec());
    }
    let basket = script.read(job.customer(), "GetBasket", Json::Null)?;
    let elements = wire::each(wire::list(&basket, "Elements"), &|element| wire::field(element, "Id"));
    if elements.is_empty() {
        return Err(Error::invalid("elementIds", "the basket is empty: there is nothing to check").into());
    }
    Ok(elements)
}

fn start(job: &Job, script: &mut Script<'_>, facts: &Json) -> Result<Activity, Stop> {
    let repeat = job.given().flag("repeat");
    let change = Change {
        method: "RunBasketChecking",
        about: "the basket",
        resumed: job.checkpoint.is("starting"),
        repeat,
        send: &|script| {
            job.save(script, "starting", facts.clone())?;
            let arguments = Json::members().with("elements", wire::list(facts, "elementIds").to_vec());
            script.read(job.customer(), "RunBasketChecking", arguments)
        },
        // Only operators can search activities (PROTOCOL 8.1), so that the window is all there is; without a second attempt behind
        // it there is nothing to wait for.
        look: &|script| match repeat {
            true => settle(script, &|_| Ok(None)).map(|_| None),
            false => Ok(None),
        },
    };
    let answer = change.make(script)?;
    Ok(Activity::of_answer(&answer, "RunBasketChecking")?)
}

fn play(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let saved = &job.checkpoint.facts;
    let elements = match job.checkpoint.phase {
        Some(_) => wire::list(saved, "elementIds").to_vec(),
        None => elements(job, script)?,
    };
    let facts = Json::members().with("elementIds", elements.clone());
    let activity = match job.checkpoint.is("following") {
        true => Activity::of_state(saved),
        false => start(job, script, &facts)?,
    };
    let facts = facts.with("activity", activity.to_json());
    job.save(script, "following", facts.clone())?;
    let reading = Reading {
        scope: job.customer(),
        method: "GetBasketCheckingResult",
        arguments: Json::members().with("activityId", activity.id.as_str()),
        activity: None,
    };
    let ended = follow_by(job, script, &reading, &facts)?;
    Ok(result(elements, wire::list(&ended.info, "Messages")))
}

/// Tells of every element that was to be checked, and of whatever else there are messages about.
fn result(mut ids: Vec<Json>, messages: &[Json]) -> Json {
    for message in messages {
        let id = wire::field(message, "ElementId");
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let (mut ready, mut elements) = (true, Vec::new());
    for id in ids {
        let (mut worst, mut own) = (None, Vec::new());
        for about in messages
            .iter()
            .filter(|message| wire::field(message, "ElementId") == id)
        {
            worst = worst.max(Some(rank(about)));
            own.push(message(about));
        }
        // Nobody has said that silence means `Ok`.
        let worst = worst.unwrap_or(UNKNOWN);
        ready &= worst < UNKNOWN;
        elements.push(
            Json::members()
                .with("elementId", id)
                .with("verdict", VERDICTS.get(worst).copied())
                .with("messages", own),
        );
    }
    Json::members().with("ready", ready).with("elements", elements)
}

/// From good to bad. A status that is not known is worse than a warning.
const VERDICTS: [&str; 4] = ["ok", "warning", "unknown", "error"];
const UNKNOWN: usize = 2;

fn rank(message: &Json) -> usize {
    match wire::text(message, "Status") {
        Some("Ok") => 0,
        Some("Warning") => 1,
        Some("Error") => 3,
        _ => UNKNOWN,
    }
}

fn message(message: &Json) -> Json {
    wire::pick(message, &[("status", "Status"), ("code", "Code"), ("text", "Text")])
        .with("parameters", named_parameters(wire::list(message, "Parameters")))
}
