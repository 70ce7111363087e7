//! Bringing statuses and tracking numbers over from the marketplace now, instead of waiting for the service's own rhythm
//! (PROTOCOL 7.4).

use super::activity::{ACTIVITY, Activity};
use super::differences::{between, snapshot};
use super::follower::follow;
use super::job::{Job, Kind};
use super::orders::Reader;
use super::started::{Started, Starter};
use super::verdict::messages;
use super::{policy, wire};
use crate::engine::Kind::{Any, List, Signed, Text, Whole};
use crate::engine::{Role, Script, Stop};
use crate::error::Error;
use crate::json::Json;

pub(super) const SYNCHRONISE: Kind = Kind {
    name: "synchronise",
    spec: &[
        ("operator", Whole),
        ("provider", Whole),
        ("orderIds", List(&Text)),
        ("statusIds", List(&Signed)),
        ("limit", Whole),
        ("policy", policy::RULES),
        ("noProgressMs", Whole),
    ],
    roles: &[(Role::Operator, true), (Role::Provider, true)],
    marked: false,
    phases: &[
        (
            "starting",
            &[
                ("orderIds", List(&Text)),
                ("before", List(&Any)),
                ("knownActivities", List(&Text)),
            ],
        ),
        (
            "following",
            &[
                ("orderIds", List(&Text)),
                ("before", List(&Any)),
                ("activity", ACTIVITY),
            ],
        ),
    ],
    check: |given| match given.list("orderIds").is_empty() && given.list("statusIds").is_empty() {
        true => Err(Error::invalid(
            "orderIds",
            "name the orders, or the statuses of the lines, to see what changes",
        )),
        false => Ok(()),
    },
    play,
};

/// The orders to look at: those named, or those with lines of these statuses, up to the limit.
fn orders(job: &Job, script: &mut Script<'_>) -> Result<Vec<String>, Stop> {
    let given = job.given();
    let mut orders = given.get("orderIds").map(Json::texts).unwrap_or_default();
    if !orders.is_empty() {
        return Ok(orders);
    }
    let search = Json::members().with("statusIdList", given.list("statusIds").to_vec());
    let arguments = Json::members()
        .with("searchParameters", search)
        .with("framePosition", 0)
        .with("frameSize", given.get("limit").cloned().unwrap_or(100.into()));
    let found = script.read(job.operator(), "SearchOrderLines", arguments)?;
    for order in wire::texts_of(wire::list(&found, "Items"), "OrderId") {
        if !orders.contains(&order) {
            orders.push(order);
        }
    }
    Ok(orders)
}

fn start(job: &Job, script: &mut Script<'_>, facts: Json) -> Result<Activity, Stop> {
    let starter = Starter {
        method: "RunOrdersSynchronizingWithProvider",
        activity_type: "ProviderOrdersIntegrationSynchronizing",
        operator: job.operator(),
        provider: job.provider_if_any(),
    };
    match starter.begin(job, script, facts, Json::Null)? {
        // A synchronisation is the same whoever started it: where it comes from does not matter.
        Started::Running(activity, _) => Ok(activity),
        Started::Unclear(ids) => Err(starter.unclear(ids).into()),
    }
}

fn play(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let reader = Reader::Operator(job.operator());
    let saved = &job.checkpoint.facts;
    let (orders, before) = match job.checkpoint.phase {
        Some(_) => (wire::texts(saved, "orderIds"), wire::list(saved, "before").to_vec()),
        None => {
            let orders = orders(job, script)?;
            let before = snapshot(script, reader, &orders)?;
            (orders, before)
        }
    };
    let facts = Json::members()
        .with("orderIds", orders.clone())
        .with("before", before.clone());
    let activity = start(job, script, facts.clone())?;
    let facts = facts
        .with("activity", activity.to_json())
        .with("audit", wire::list(saved, "audit").to_vec());
    job.save(script, "following", facts.clone())?;
    let ended = follow(job, script, &activity, &facts)?;
    let after = snapshot(script, reader, &orders)?;
    Ok(Json::members()
        .with("differences", between(&before, &after))
        .with("lines", after)
        .with("messages", messages(&ended.steps))
        // One direction only: marketplace to platform (PROTOCOL 7.4).
        .with("cancelsReachMarketplace", false)
        .with("activity", ended.to_json(&activity)))
}
