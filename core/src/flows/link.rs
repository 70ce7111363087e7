//! Linking the lines of an order with orders that were bought by hand at the marketplace, and unlinking (PROTOCOL 7.5).

use super::job::{Job, Kind};
use super::run::{FOLLOWED, KNOWN, LINES, ROLES, Run, Seen};
use super::started::Origin;
use super::state::Phases;
use super::verdict::{left, on_line};
use super::{document, orders, policy, wire};
use crate::engine::Given;
use crate::engine::Kind as Of;
use crate::engine::Kind::{Filled, List, Needed, Object, Text, Whole};
use crate::error::Error;
use crate::json::Json;

const ORDERS: &str = "marketplaceOrders";

/// What each of the order's lines was linked to before the run, if anything.
const BEFORE: (&str, Of) = (
    "before",
    List(&Object(&[("lineId", Needed), ("marketplaceOrder", Text)])),
);

const PHASES: Phases = &[
    ("starting", &[LINES, BEFORE, KNOWN]),
    ("following", &[LINES, BEFORE, FOLLOWED]),
];

/// What a run is given, and the ids that it is about.
macro_rules! members {
    ($ids:expr, $list:ident) => {
        &[
            ("operator", Whole),
            ("provider", Whole),
            ("orderId", Needed),
            ($ids, $list(&Needed)),
            ("elementNames", document::ELEMENT_NAMES),
            ("document", Text),
            ("policy", policy::RULES),
            ("noProgressMs", Whole),
        ]
    };
}

pub(super) const LINK: Kind = Kind {
    name: "link",
    spec: members!(ORDERS, List),
    roles: ROLES,
    marked: false,
    phases: PHASES,
    check: |given| match given.texts(ORDERS).as_slice() {
        [] => Err(Error::invalid(ORDERS, "name the marketplace orders to link with")),
        named => {
            orders::distinct(named, ORDERS)?;
            write(given, named).map(drop)
        }
    },
    play: |job, script| LINKING.play(job, script),
};

pub(super) const UNLINK: Kind = Kind {
    name: "unlink",
    spec: members!(LINES.0, Filled),
    roles: ROLES,
    marked: false,
    phases: PHASES,
    check: |given| write(given, &given.texts(LINES.0)).map(drop),
    play: |job, script| UNLINKING.play(job, script),
};

const LINKING: Run = Run {
    method: "RunOrderLinkingWithProvider",
    activity_type: "ProviderOrdersIntegrationLinking",
    choose,
    document,
    judge,
};

const UNLINKING: Run = Run {
    method: "RunOrderUnlinkingFromProvider",
    activity_type: "ProviderOrdersIntegrationUnlinking",
    choose,
    document,
    judge,
};

/// The lines on which there will be a verdict: for linking all lines, because which of them will match is the service's affair;
/// for unlinking the named ones, or all that are linked.
fn choose(job: &Job, details: &Json) -> Result<Json, Error> {
    let (orders, named) = (job.texts(ORDERS), job.texts(LINES.0));
    let lines = orders::chosen(details, &named)?;
    for (index, order) in orders.iter().enumerate() {
        // Its goods could come to stand on other lines as well.
        if lines.iter().any(|line| orders::purchase(line) == Some(order)) {
            let path = format!("{ORDERS}[{index}]");
            return Err(orders::linked_already(path, &lines, Some(order), "linking it again"));
        }
    }
    let mut before = wire::each(orders::lines(details), &|line| {
        wire::pick(line, &[("lineId", "Id"), ("marketplaceOrder", "VendPurchId")])
    });
    before.retain(|line| wire::text(line, "lineId").is_some());
    let mut ids = named;
    if ids.is_empty() {
        let mut meant = before.clone();
        meant.retain(|line| !orders.is_empty() || wire::text(line, "marketplaceOrder").is_some());
        ids = wire::texts_of(&meant, "lineId");
    }
    Ok(Json::members().with(LINES.0, ids).with(BEFORE.0, before))
}

/// What a line was linked to before the run.
fn linked<'a>(facts: &'a Json, id: &str) -> Option<&'a str> {
    let line = wire::by(wire::list(facts, BEFORE.0), "lineId", id)?;
    wire::text(line, "marketplaceOrder")
}

/// The document with what is to be linked, or with those of the named lines that are linked. Without lines all that are linked
/// are unlinked (PROTOCOL 7.1).
fn document(job: &Job, facts: &Json) -> Result<Json, Error> {
    let mut ids = job.texts(ORDERS);
    if ids.is_empty() {
        ids = job.texts(LINES.0);
        ids.retain(|id| linked(facts, id).is_some());
    }
    write(job.given(), &ids).map(Json::from)
}

fn write(given: Given<'_>, ids: &[String]) -> Result<String, Error> {
    match given.get(ORDERS) {
        Some(_) => document::write(given, "ProviderOrderIds", ids, ORDERS),
        None => document::write(given, "OrderLineIds", ids, LINES.0),
    }
}

/// The verdicts, by what each line was linked to before and is linked to now: `linked`, `linked_before`, `unmatched` and
/// `untouched`, or `unlinked`, `not_linked` and `still_linked`, or `unknown`, as a line is that is gone. All is done when some
/// line holds each marketplace order, or when no line is linked any more.
fn judge(seen: &Seen<'_>) -> Json {
    let orders = seen.job.texts(ORDERS);
    let unlinks = orders.is_empty();
    let mut ids = wire::texts(seen.facts, LINES.0);
    let (mut held, mut others) = (Vec::new(), Vec::new());
    for line in orders::lines(seen.details) {
        let (id, now) = (wire::text(line, "Id").unwrap_or_default(), orders::purchase(line));
        held.extend(now.filter(|now| wire::holds(&orders, now)).map(str::to_owned));
        let is_other = !wire::holds(&ids, id);
        if is_other && !unlinks {
            // The service may have split a line.
            ids.push(id.to_owned());
        } else if is_other && now.is_none() && linked(seen.facts, id).is_some() {
            others.push(id.to_owned());
        }
    }
    let mut complete = orders.iter().all(|order| wire::holds(&held, order));
    let mut verdicts = Vec::new();
    for id in &ids {
        let (line, before) = (orders::line(seen.details, id), linked(seen.facts, id));
        let now = line.and_then(orders::purchase);
        complete &= !unlinks || line.is_some() && now.is_none();
        let verdict = match (before, now) {
            _ if line.is_none() => "unknown",
            (_, Some(now)) if wire::holds(&held, now) => "linked",
            (Some(_), None) if unlinks => "unlinked",
            (None, None) if unlinks => "not_linked",
            (None, None) => left(seen.ended, seen.origin, !held.is_empty(), "unmatched"),
            (Some(before), Some(now)) if before == now && !unlinks => "linked_before",
            (Some(before), Some(now)) if before == now && seen.origin == Origin::Own => "still_linked",
            _ => "unknown",
        };
        verdicts.push(on_line(id, line, verdict).with("previousMarketplaceOrder", before));
    }
    Json::members()
        .with("complete", complete)
        .with("lines", verdicts)
        .with("unrequestedLines", others)
}
