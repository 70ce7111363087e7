//! What changed in orders since they were last looked at, without a run: the service brings statuses and tracking numbers over in its
//! own rhythm (PROTOCOL 7.4), and integrators poll for them (PROTOCOL 9.4).

use super::differences::{lines, read, told};
use super::job::{Job, Kind};
use super::orders::Wanted;
use super::state::{open_as, state};
use super::wire;
use crate::engine::Kind::{Any, Flag, List, Needed, Object, Signed, Text, Whole};
use crate::engine::{Given, OTHERS, Role, Script, Spec, Stop};
use crate::error::Error;
use crate::json::Json;

pub(super) const WATCH: Kind = Kind {
    name: "watch",
    spec: &[
        ("operator", Whole),
        ("orderIds", List(&Text)),
        ("statusIds", List(&Signed)),
        ("limit", Whole),
        ("snapshot", Any),
        ("history", Flag),
    ],
    roles: &[(Role::Operator, true)],
    marked: false,
    phases: &[],
    check: |given| {
        Wanted::check(given)?;
        known(given).map(drop)
    },
    play,
};

/// As the kind of a saved state, a snapshot is told apart from those of flows.
const KIND: &str = "snapshot";

const LINE: Spec = &[("orderId", Needed), ("lineId", Needed), (OTHERS, Any)];

/// The orders, and the ids of what stood in the queue of changes.
const DATA: Spec = &[
    (
        "orders",
        List(&Object(&[
            ("orderId", Needed),
            ("gone", Flag),
            ("lines", List(&Object(LINE))),
            (OTHERS, Any),
        ])),
    ),
    ("changes", List(&Any)),
    (OTHERS, Any),
];

/// What the last watch has seen; nothing where there is none yet.
fn known(given: Given<'_>) -> Result<&Json, Error> {
    let Some(snapshot) = given.get("snapshot") else {
        return Ok(&Json::Null);
    };
    let data = open_as(snapshot, "snapshot", KIND)?;
    let found = Given::check(data, "snapshot.data", DATA)?;
    let lacks = |name| found.get(name).is_none();
    if lacks("orders") || lacks("changes") || found.list("orders").iter().any(|order| order.get("lines").is_none()) {
        return Err(Error::invalid("snapshot.data", "the snapshot is damaged"));
    }
    Ok(data)
}

/// The numbers of the orders of which something new stands in the queue of changes; an empty one for any order. The queue is read only:
/// taking something off it is once for all its readers (PROTOCOL 9.4).
fn news(queue: &[Json], changes: &[Json]) -> Vec<String> {
    let mut numbers = Vec::new();
    for change in queue {
        let id = wire::field(change, "Id");
        if id.is_null() || !changes.contains(&id) {
            numbers.push(match change.get("OrderId") {
                Some(Json::Number(number)) => number.clone(),
                _ => String::new(),
            });
        }
    }
    numbers
}

fn play(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let given = job.given();
    let known = known(given)?;
    let mut changes = wire::list(known, "changes").to_vec();
    let mut numbers = vec![String::new()];
    if given.flag("history") {
        // Before the orders are read, so that what happens meanwhile is seen next time.
        let history = script.read(job.operator(), "GetOrdersHistory", Json::Null)?;
        let queue = wire::list(&history, "Items");
        numbers = news(queue, &changes);
        changes = wire::each(queue, &|change| wire::field(change, "Id"));
    }
    let Wanted { mut orders, more } = Wanted::find(given, script, job.operator())?;
    let known_orders = wire::list(known, "orders");
    let by_status = given.list("orderIds").is_empty();
    if by_status {
        // A line that has left the statuses is found by none of them, and just that is to be told.
        orders.extend(wire::texts_of(known_orders, "orderId"));
    }
    let (mut before, mut now): (Vec<Json>, Vec<Json>) = (Vec::new(), Vec::new());
    for order in &orders {
        if wire::by(&now, "orderId", order).is_some() {
            continue;
        }
        let old = wire::by(known_orders, "orderId", order);
        before.extend(old.cloned());
        match old {
            // An order's id ends with its number (PROTOCOL 5.4). That fits some others, too, which are then read in vain.
            Some(old) if !numbers.iter().any(|number| order.ends_with(number.as_str())) => now.push(old.clone()),
            old => read(script, job.operator(), order, old.is_some(), &mut now)?,
        }
    }
    let before = if known.is_null() { lines(&now) } else { lines(&before) };
    let result = told(&before, &now).with("more", more);
    if by_status {
        // What has left the statuses has been told, and is not looked at for ever.
        now.retain(|order| {
            let statuses = wire::list(order, "lines")
                .iter()
                .map(|line| wire::field(line, "statusId"));
            statuses
                .into_iter()
                .any(|status| given.list("statusIds").contains(&status))
        });
    }
    let data = Json::members().with("orders", now).with("changes", changes);
    Ok(result.with("snapshot", state(KIND, data)))
}
