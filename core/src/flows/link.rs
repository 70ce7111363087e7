//! Linking the lines of an order with orders that were bought by hand at the marketplace, and unlinking (PROTOCOL 7.5).

use super::job::{Job, Kind};
use super::run::{FOLLOWED, KNOWN, LINES, ROLES, Run, Seen};
use super::started::Origin;
use super::state::Phases;
use super::verdict::{left, on_line};
use super::{document, orders, policy, wire};
use crate::engine::Given;
use crate::engine::Kind as Of;
use crate::engine::Kind::{List, Needed, Object, Text, Whole};
use crate::error::Error;
use crate::json::Json;

const ORDERS: &str = "marketplaceOrders";

/// What the order's lines were linked to before the run.
const LINKED: (&str, Of) = (
    "linked",
    List(&Object(&[("lineId", Needed), ("marketplaceOrder", Needed)])),
);

const PHASES: Phases = &[
    ("starting", &[LINES, LINKED, KNOWN]),
    ("following", &[LINES, LINKED, FOLLOWED]),
];

/// What a run is given, and the ids that it is about.
macro_rules! members {
    ($ids:expr) => {
        &[
            ("operator", Whole),
            ("provider", Whole),
            ("orderId", Needed),
            ($ids, List(&Needed)),
            ("elementNames", document::ELEMENT_NAMES),
            ("document", Text),
            ("policy", policy::RULES),
            ("noProgressMs", Whole),
        ]
    };
}

pub(super) const LINK: Kind = Kind {
    name: "link",
    spec: members!(ORDERS),
    roles: ROLES,
    marked: false,
    phases: PHASES,
    check: |given| match given.texts(ORDERS).as_slice() {
        [] => Err(Error::invalid(ORDERS, "name the marketplace orders to link with")),
        named => {
            orders::distinct(named, ORDERS)?;
            link_document(given, named).map(drop)
        }
    },
    play: |job, script| LINKING.play(job, script),
};

pub(super) const UNLINK: Kind = Kind {
    name: "unlink",
    spec: members!(LINES.0),
    roles: ROLES,
    marked: false,
    phases: PHASES,
    check: |given| unlink_document(given, &given.texts(LINES.0)).map(drop),
    play: |job, script| UNLINKING.play(job, script),
};

const LINKING: Run = Run {
    method: "RunOrderLinkingWithProvider",
    activity_type: "ProviderOrdersIntegrationLinking",
    choose: choose_to_link,
    document: |job, _| Ok(link_document(job.given(), &job.texts(ORDERS))?.into()),
    judge: judge_link,
};

const UNLINKING: Run = Run {
    method: "RunOrderUnlinkingFromProvider",
    activity_type: "ProviderOrdersIntegrationUnlinking",
    choose: choose_to_unlink,
    document: |job, facts| {
        // Without lines all linked ones are unlinked (PROTOCOL 7.1).
        let mut lines = job.texts(LINES.0);
        lines.retain(|id| linked(facts, id).is_some());
        Ok(unlink_document(job.given(), &lines)?.into())
    },
    judge: judge_unlink,
};

fn link_document(given: Given<'_>, ids: &[String]) -> Result<String, Error> {
    document::write(given, "ProviderOrderIds", ids, ORDERS)
}

fn unlink_document(given: Given<'_>, ids: &[String]) -> Result<String, Error> {
    document::write(given, "OrderLineIds", ids, LINES.0)
}

/// The facts of a run on these lines.
fn facts(details: &Json, ids: Vec<String>) -> Json {
    let mut linked = Vec::new();
    for line in orders::lines(details) {
        if orders::purchase(line).is_some() {
            linked.push(wire::pick(
                line,
                &[("lineId", "Id"), ("marketplaceOrder", "VendPurchId")],
            ));
        }
    }
    Json::members().with(LINES.0, ids).with(LINKED.0, linked)
}

/// What a line was linked to before the run.
fn linked<'a>(facts: &'a Json, id: &str) -> Option<&'a str> {
    let line = wire::by(wire::list(facts, LINKED.0), "lineId", id)?;
    wire::text(line, "marketplaceOrder")
}

/// All lines are looked at, for which of them will match is the service's affair. A marketplace order that the order holds
/// already is refused: its goods could come to stand on other lines as well.
fn choose_to_link(job: &Job, details: &Json) -> Result<Json, Error> {
    let lines = orders::chosen(details, &[])?;
    for (index, order) in job.texts(ORDERS).iter().enumerate() {
        let mut holders = lines.clone();
        holders.retain(|line| orders::purchase(line) == Some(order));
        if !holders.is_empty() {
            let path = format!("{ORDERS}[{index}]");
            return Err(orders::linked_already(path, &holders, "linking it again"));
        }
    }
    Ok(facts(details, wire::texts_of(orders::lines(details), "Id")))
}

/// The named lines, or all that are linked.
fn choose_to_unlink(job: &Job, details: &Json) -> Result<Json, Error> {
    let named = job.texts(LINES.0);
    let mut ids = Vec::new();
    for line in orders::chosen(details, &named)? {
        if !named.is_empty() || orders::purchase(line).is_some() {
            ids.extend(wire::text(line, "Id").map(str::to_owned));
        }
    }
    Ok(facts(details, ids))
}

/// The verdicts on lines, by what each was linked to before and is linked to now. A line that is gone is `unknown`.
fn judge(seen: &Seen<'_>, ids: &[String], verdict: &dyn Fn(Option<&str>, Option<&str>) -> &'static str) -> Vec<Json> {
    let mut verdicts = Vec::new();
    for id in ids {
        let (line, before) = (orders::line(seen.details, id), linked(seen.facts, id));
        let verdict = line.map_or("unknown", |line| verdict(before, orders::purchase(line)));
        verdicts.push(on_line(id, line, verdict).with("previousMarketplaceOrder", before));
    }
    verdicts
}

/// `linked`, `linked_before`, `unmatched`, `untouched` or `unknown`. All is done when some line holds each marketplace order.
fn judge_link(seen: &Seen<'_>) -> Json {
    let orders = seen.job.texts(ORDERS);
    let mut ids = wire::texts(seen.facts, LINES.0);
    let mut held = Vec::new();
    for line in orders::lines(seen.details) {
        held.extend(orders::purchase(line).filter(|purchase| orders.iter().any(|order| order == purchase)));
        // The service may have split a line.
        ids.extend(
            wire::text(line, "Id")
                .filter(|id| !ids.iter().any(|known| known == id))
                .map(str::to_owned),
        );
    }
    let lines = judge(seen, &ids, &|before, now| match (before, now) {
        (_, Some(now)) if held.contains(&now) => "linked",
        (Some(before), Some(now)) if before == now => "linked_before",
        (None, None) => left(seen.ended, seen.origin, !held.is_empty(), "unmatched"),
        _ => "unknown",
    });
    Json::members()
        .with("complete", orders.iter().all(|order| held.contains(&order.as_str())))
        .with("lines", lines)
}

/// `unlinked`, `not_linked`, `still_linked` or `unknown`; and the lines that nobody named, and that are unlinked all the same.
fn judge_unlink(seen: &Seen<'_>) -> Json {
    let ids = wire::texts(seen.facts, LINES.0);
    let is_free = |id: &String| orders::line(seen.details, id).is_some_and(|line| orders::purchase(line).is_none());
    let lines = judge(seen, &ids, &|before, now| match (before, now) {
        (Some(_), None) => "unlinked",
        (None, None) => "not_linked",
        (Some(before), Some(now)) if before == now && seen.origin == Origin::Own => "still_linked",
        _ => "unknown",
    });
    let mut others = wire::texts_of(wire::list(seen.facts, LINKED.0), "lineId");
    others.retain(|id| !ids.contains(id) && is_free(id));
    Json::members()
        .with("complete", ids.iter().all(is_free))
        .with("lines", lines)
        .with("unrequestedLines", others)
}
