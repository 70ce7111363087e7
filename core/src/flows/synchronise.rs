//! Bringing statuses and tracking numbers over from the marketplace now, instead of waiting for the service's own rhythm
//! (PROTOCOL 7.4).

use super::activity::{ACTIVITY, Activity};
use super::differences::{lines, read, told};
use super::follower::follow;
use super::job::{Job, Kind};
use super::orders::Wanted;
use super::started::{Started, Starter};
use super::verdict::messages;
use super::{policy, wire};
use crate::engine::Kind::{Any, List, Signed, Text, Whole};
use crate::engine::{Role, Script, Stop};
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
    check: Wanted::check,
    play,
};

/// The orders as they stand; those that are `known` were there before.
fn read_all(job: &Job, script: &mut Script<'_>, orders: &[String], known: bool) -> Result<Vec<Json>, Stop> {
    let mut read_orders = Vec::new();
    for order in orders {
        if wire::by(&read_orders, "orderId", order).is_some() {
            continue;
        }
        read(script, job.operator(), order, known, &mut read_orders)?;
    }
    Ok(read_orders)
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
    let saved = &job.checkpoint.facts;
    let (orders, before) = match job.checkpoint.phase {
        Some(_) => (wire::texts(saved, "orderIds"), wire::list(saved, "before").to_vec()),
        None => {
            let orders = Wanted::find(job.given(), script, job.operator())?.orders;
            let before = lines(&read_all(job, script, &orders, false)?);
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
    let after = read_all(job, script, &orders, true)?;
    Ok(told(&before, &after)
        .with("messages", messages(&ended.steps))
        // One direction only: marketplace to platform (PROTOCOL 7.4).
        .with("cancelsReachMarketplace", false)
        .with("activity", ended.to_json(&activity)))
}
