//! Having an order bought at the marketplace. Nothing is ever bought twice by us (PROTOCOL 7.3, FLOWS).

use super::activity::{ACTIVITY, Ended};
use super::follower::follow;
use super::job::{Job, Kind};
use super::orders::{self, Reader};
use super::started::{Origin, Started, Starter};
use super::verdict::{messages, on_line};
use super::{policy, wire};
use crate::engine::Kind::{List, Needed, Text, Whole};
use crate::engine::{Role, Script, Stop};
use crate::error::Error;
use crate::json::Json;

pub(super) const EXPORT: Kind = Kind {
    name: "export",
    spec: &[
        ("operator", Whole),
        ("provider", Whole),
        ("orderId", Needed),
        ("lineIds", List(&Text)),
        ("policy", policy::RULES),
        ("noProgressMs", Whole),
    ],
    roles: &[(Role::Operator, true), (Role::Provider, true)],
    marked: false,
    phases: &[
        (
            "starting",
            &[("lineIds", List(&Text)), ("knownActivities", List(&Text))],
        ),
        ("following", &[("lineIds", List(&Text)), ("activity", ACTIVITY)]),
    ],
    check: |_| Ok(()),
    play,
};

fn details(job: &Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    orders::details(script, Reader::Operator(job.operator()), job.text("orderId"))
}

/// A line of an order's details.
fn line<'a>(details: &'a Json, id: &str) -> Option<&'a Json> {
    wire::by(orders::lines(details), "Id", id)
}

fn is_bought(line: &Json) -> bool {
    wire::text(line, "VendPurchId").is_some()
}

fn all_bought(details: &Json, lines: &[String]) -> bool {
    lines.iter().all(|id| line(details, id).is_some_and(is_bought))
}

/// The lines to export, none of them bought.
fn choose(job: &Job, script: &mut Script<'_>) -> Result<Vec<String>, Stop> {
    let details = details(job, script)?;
    let order = job.text("orderId");
    let wanted = job.given().get("lineIds").map(Json::texts).unwrap_or_default();
    if wanted.is_empty() {
        let mut free = orders::lines(&details).to_vec();
        free.retain(|line| !is_bought(line));
        let free = wire::texts_of(&free, "Id");
        if free.is_empty() {
            let message = format!("order {order} has no line that is not bought already");
            return Err(Error::invalid("orderId", message).into());
        }
        return Ok(free);
    }
    for (index, id) in wanted.iter().enumerate() {
        let message = match line(&details, id).map(|line| wire::text(line, "VendPurchId")) {
            Some(None) => continue,
            Some(Some(purchase)) => {
                format!("line {id} is bought already as {purchase}; unlink it before exporting it again")
            }
            None => format!("order {order} has no line {id}"),
        };
        return Err(Error::invalid(format!("lineIds[{index}]"), message).into());
    }
    Ok(wanted)
}

fn starter(job: &Job) -> Starter {
    Starter {
        method: "RunOrderExportingToProvider",
        activity_type: "ProviderOrdersIntegrationExporting",
        operator: job.operator(),
        provider: job.provider_if_any(),
    }
}

/// Where no activity is to be seen, the lines may still tell that all is bought.
fn bought_unseen(job: &Job, script: &mut Script<'_>, lines: &[String], ids: Vec<String>) -> Result<Json, Stop> {
    let details = match details(job, script) {
        Ok(details) => details,
        Err(Stop::Waiting) => return Err(Stop::Waiting),
        Err(Stop::Failed(_)) => Json::Null,
    };
    if all_bought(&details, lines) {
        return Ok(result(
            job,
            &details,
            Json::Null,
            lines,
            &Ended::unseen(),
            Origin::Traced,
        ));
    }
    Err(starter(job).unclear(ids).into())
}

fn result(job: &Job, details: &Json, activity: Json, lines: &[String], ended: &Ended, origin: Origin) -> Json {
    let any_bought = lines.iter().filter_map(|id| line(details, id)).any(is_bought);
    let mut verdicts = Vec::new();
    for id in lines {
        verdicts.push(on_line(id, line(details, id), ended, any_bought, origin));
    }
    Json::members()
        .with("orderId", job.text("orderId"))
        .with("complete", all_bought(details, lines))
        .with("lines", verdicts)
        .with("messages", messages(&ended.steps))
        .with("activity", activity)
}

fn play(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let saved = &job.checkpoint.facts;
    let lines = match job.checkpoint.phase {
        None => choose(job, script)?,
        Some(_) => wire::texts(saved, "lineIds"),
    };
    let document = Json::members()
        .with("orderId", job.text("orderId"))
        .with("orderLineIds", lines.clone());
    let arguments = Json::members().with("parameters", document);
    let facts = Json::members().with("lineIds", lines.clone());
    let (activity, origin) = match starter(job).begin(job, script, facts, arguments)? {
        Started::Running(activity, origin) => (activity, origin),
        Started::Unclear(ids) => return bought_unseen(job, script, &lines, ids),
    };
    let facts = Json::members()
        .with("activity", activity.to_json())
        .with("traced", origin == Origin::Traced)
        .with("lineIds", lines.clone())
        .with("audit", wire::list(saved, "audit").to_vec());
    job.save(script, "following", facts.clone())?;
    let ended = follow(job, script, &activity, &facts)?;
    let details = details(job, script)?;
    Ok(result(job, &details, ended.to_json(&activity), &lines, &ended, origin))
}
