//! What changed in orders since they were last looked at, without a run: the service brings statuses and tracking numbers over in its
//! own rhythm (PROTOCOL 7.4), and integrators poll for them (PROTOCOL 9.4).

use super::differences::{Snapshot, between};
use super::job::{Job, Kind};
use super::orders::{Reader, Wanted};
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
        Known::read(given).map(drop)
    },
    play,
};

/// As the kind of a saved state, a snapshot is told apart from those of flows.
const KIND: &str = "snapshot";

const DATA: Spec = &[
    ("orders", List(&Needed)),
    ("gone", List(&Needed)),
    (
        "lines",
        List(&Object(&[("orderId", Needed), ("lineId", Needed), (OTHERS, Any)])),
    ),
    ("changes", List(&Any)),
    (OTHERS, Any),
];

/// What the last watch has seen.
#[derive(Default)]
struct Known {
    orders: Vec<String>,
    snapshot: Snapshot,
    /// The ids of what stood in the queue of changes.
    changes: Vec<Json>,
}

impl Known {
    /// What the caller's snapshot holds; nothing where there is none yet.
    fn read(given: Given<'_>) -> Result<Option<Self>, Error> {
        let Some(snapshot) = given.get("snapshot") else {
            return Ok(None);
        };
        let data = open_as(snapshot, "snapshot", KIND)?;
        let at = "snapshot.data";
        let found = Given::check(data, at, DATA)?;
        let mut members = DATA.iter().map(|(name, _)| *name).filter(|name| *name != OTHERS);
        if let Some(name) = members.find(|name| found.get(name).is_none()) {
            return Err(Error::invalid(format!("{at}.{name}"), "the snapshot is damaged"));
        }
        let known = Self {
            orders: wire::texts(data, "orders"),
            snapshot: Snapshot {
                lines: found.list("lines").to_vec(),
                gone: wire::texts(data, "gone"),
            },
            changes: found.list("changes").to_vec(),
        };
        let stray = |line: &Json| wire::text(line, "orderId").is_none_or(|order| !known.has(order));
        match known.snapshot.lines.iter().position(stray) {
            Some(index) => Err(Error::invalid(
                format!("{at}.lines[{index}]"),
                "the snapshot is damaged",
            )),
            None => Ok(Some(known)),
        }
    }

    fn has(&self, order: &str) -> bool {
        self.orders.iter().any(|known| known == order)
    }

    /// The lines of an order, and whether it was gone.
    fn keep(&self, order: &str, snapshot: &mut Snapshot) {
        let lines = self.snapshot.lines.iter();
        let own = lines.filter(|line| wire::text(line, "orderId") == Some(order));
        snapshot.lines.extend(own.cloned());
        let gone = self.snapshot.gone.iter().filter(|gone| *gone == order);
        snapshot.gone.extend(gone.cloned());
    }
}

/// The queue of changes, which is read only: taking something off it is once for all its readers (PROTOCOL 9.4).
struct Queue {
    /// All that stands in it.
    changes: Vec<Json>,
    /// The numbers of the orders of which something new stands in it; of what does not name one, any number.
    numbers: Vec<String>,
}

impl Queue {
    fn read(script: &mut Script<'_>, job: &Job, known: &Known) -> Result<Self, Stop> {
        let history = script.read(job.operator(), "GetOrdersHistory", Json::Null)?;
        let (mut changes, mut numbers) = (Vec::new(), Vec::new());
        for change in wire::list(&history, "Items") {
            let id = wire::field(change, "Id");
            if id.is_null() || !known.changes.contains(&id) {
                let number = change.get("OrderId").and_then(Json::as_i64);
                numbers.push(number.map(|number| number.to_string()).unwrap_or_default());
            }
            changes.push(id);
        }
        Ok(Self { changes, numbers })
    }

    /// An order's id ends with its number (PROTOCOL 5.4). That fits some others, too, which are then read in vain.
    fn names(&self, order: &str) -> bool {
        self.numbers.iter().any(|number| order.ends_with(number.as_str()))
    }
}

fn play(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let given = job.given();
    let before = Known::read(given)?;
    let nothing = Known::default();
    let known = before.as_ref().unwrap_or(&nothing);
    // Before the orders are read, so that what happens meanwhile is seen next time.
    let queue = match given.flag("history") {
        true => Some(Queue::read(script, job, known)?),
        false => None,
    };
    let Wanted { mut orders, more } = Wanted::find(given, script, job.operator())?;
    // A line that has left the statuses is found by none of them, and just that is to be told.
    let by_status = given.list("orderIds").is_empty();
    for order in known.orders.iter().filter(|_| by_status) {
        if !orders.contains(order) {
            orders.push(order.clone());
        }
    }
    let (mut old, mut now) = (Snapshot::default(), Snapshot::default());
    for order in &orders {
        known.keep(order, &mut old);
        match &queue {
            Some(queue) if known.has(order) && !queue.names(order) => known.keep(order, &mut now),
            _ => now.add(script, Reader::Operator(job.operator()), order, known.has(order))?,
        }
    }
    let differences = match before {
        Some(_) => between(&old.lines, &now),
        None => Vec::new(),
    };
    let result = Json::members()
        .with("differences", differences)
        .with("lines", now.lines.clone())
        .with("goneOrders", now.gone.clone())
        .with("more", more);
    if by_status {
        // What has left the statuses has been told, and is not looked at for ever.
        let statuses = given.list("statusIds");
        now.gone.clear();
        orders.retain(|order| {
            let mut lines = now
                .lines
                .iter()
                .filter(|line| wire::text(line, "orderId") == Some(order));
            lines.any(|line| line.get("statusId").is_some_and(|status| statuses.contains(status)))
        });
        now.lines
            .retain(|line| wire::text(line, "orderId").is_some_and(|order| orders.iter().any(|one| one == order)));
    }
    let changes = queue.map_or_else(|| known.changes.clone(), |queue| queue.changes);
    let data = Json::members()
        .with("orders", orders)
        .with("gone", now.gone)
        .with("lines", now.lines)
        .with("changes", changes);
    Ok(result.with("snapshot", state(KIND, data)))
}
