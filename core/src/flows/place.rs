//! Placing an order: exactly one, with an account of what became of every requested line.

use super::account::{Requested, account};
use super::job::{Job, Kind};
use super::marker::{self, Marker};
use super::orders::{self, Reader};
use super::settle::{Change, Settled, settle, unknown};
use super::wire;
use crate::catalog::Method;
use crate::codec::arguments;
use crate::engine::Kind::{Any, Flag, List, Needed, Object, Text, Whole};
use crate::engine::{Given, OTHERS, Role, Script, Spec, Stop, is_unknown};
use crate::error::Error;
use crate::json::Json;

const METHOD: &str = "AddOrder";

const ITEM: crate::engine::Kind = Object(&[
    ("id", Needed),
    ("configurationId", Text),
    ("quantity", Whole),
    (OTHERS, Any),
]);

/// What placing an order takes, and what replacing one takes besides.
macro_rules! members {
    ($($more:expr),*) => {
        &[
            ("customer", Whole),
            ("operator", Whole),
            ("deliveryModeId", Needed),
            ("userProfileId", Any),
            ("comment", Text),
            ("reference", Needed),
            ("items", List(&ITEM)),
            ("diagnose", Flag),
            ("repeat", Flag),
            $($more),*
        ]
    };
}

const ADDING: (&str, Spec) = ("adding", &[]);
const ADDED: (&str, Spec) = ("added", &[("orderId", Needed)]);

const ROLES: &[(Role, bool)] = &[(Role::Customer, true), (Role::Operator, false)];

pub(super) const PLACE: Kind = Kind {
    name: "place",
    spec: members!(),
    roles: ROLES,
    marked: true,
    phases: &[ADDING, ADDED],
    check,
    play: |job, script| place(job, script, None),
};

/// Replacing an order that came out incomplete: the caller's second step (`cancel_and_readd` of FLOWS).
pub(super) const REPLACE: Kind = Kind {
    name: "replace",
    spec: members!(("orderId", Needed)),
    roles: ROLES,
    marked: true,
    phases: &[("cancelling", &[]), ADDING, ADDED],
    check,
    play: replace,
};

fn check(given: Given<'_>) -> Result<(), Error> {
    marker::check(given)?;
    let items = given.list("items");
    if items.is_empty() {
        return Err(Error::invalid("items", "an order needs at least one item"));
    }
    for (index, item) in items.iter().enumerate() {
        if Requested::read(item).quantity < 1 {
            let path = format!("items[{index}].quantity");
            return Err(Error::invalid(path, "expected a whole number above zero"));
        }
    }
    // Wrong members of the items are found now, before anything is sent or saved.
    match Method::find(METHOD) {
        Some(method) => arguments::encode(method, &arguments(given)).map(drop),
        None => Ok(()),
    }
}

fn arguments(given: Given<'_>) -> Json {
    let comment = Marker(given.needed("reference")).comment(given.text("comment").unwrap_or_default());
    let document = Json::members()
        .with("deliveryModeId", given.needed("deliveryModeId"))
        .with("comment", comment)
        .with("userProfileId", given.get("userProfileId").cloned())
        .with("items", given.list("items").to_vec());
    Json::members().with("addData", document)
}

/// Places the order; `instead_of` is the one that it replaces, which may carry the same reference.
fn place(job: &mut Job, script: &mut Script<'_>, instead_of: Option<&str>) -> Result<Json, Stop> {
    let checkpoint = &job.checkpoint;
    let order = match checkpoint.facts.get("orderId").filter(|_| checkpoint.is("added")) {
        Some(order) => order.clone(),
        None => {
            let order = add(job, script, instead_of)?;
            job.save(script, "added", Json::members().with("orderId", order.clone()))?;
            order
        }
    };
    let id = order.as_str().unwrap_or_default();
    let details = orders::details(script, Reader::Customer(job.customer()), id).map_err(|stop| match stop {
        // The order is there, and whoever reads the error must be able to find it.
        Stop::Failed(mut error) => {
            error.candidates.push(id.to_owned());
            Stop::Failed(error)
        }
        stop => stop,
    })?;
    let requested: Vec<Requested<'_>> = job.given().list("items").iter().map(Requested::read).collect();
    let lines = account(
        script,
        &requested,
        orders::lines(&details),
        job.given().flag("diagnose"),
    )?;
    let shape = [
        ("customerId", "CustId"),
        ("status", "StatusName"),
        ("total", "TotalAmount"),
        ("open", "RemainAmount"),
        ("currency", "CurrencyCode"),
    ];
    Ok(wire::pick(orders::info(&details), &shape)
        .with("orderId", order)
        .with("reference", job.text("reference"))
        .with("complete", lines.complete)
        .with("lines", lines.lines)
        .with("unrequestedLines", lines.unrequested))
}

/// Adds the order and gives its id.
fn add(job: &Job, script: &mut Script<'_>, instead_of: Option<&str>) -> Result<Json, Stop> {
    let send = |script: &mut Script<'_>| {
        job.save(script, "adding", Json::Null)?;
        let order = script.read(job.customer(), METHOD, arguments(job.given()))?;
        match wire::text(&order, "Id") {
            Some(id) => Ok(id.into()),
            // An order that the answer does not name is looked for like one whose answer was lost.
            None => Err(unknown(METHOD, "the answer does not name the order", Vec::new()).into()),
        }
    };
    let change = Change {
        method: METHOD,
        about: &format!("orders with the reference {}", job.text("reference")),
        resumed: job.checkpoint.is("adding"),
        repeat: job.given().flag("repeat"),
        send: &send,
        look: &|script| look_for(job, script, instead_of),
    };
    change.make(script)
}

/// Looks for the order by its marker; more than one is for a person to decide.
fn look_for(job: &Job, script: &mut Script<'_>, instead_of: Option<&str>) -> Result<Option<Json>, Stop> {
    // The operator's search sees all orders and tells the newest; a customer's own list is the second choice.
    let reader = job
        .operator_if_any()
        .map_or(Reader::Customer(job.customer()), Reader::Operator);
    let look = |script: &mut Script<'_>| {
        let found = orders::marked(script, reader, &Marker(job.text("reference")), instead_of)?;
        Ok((!found.is_empty()).then(|| found.into()))
    };
    match settle(script, &look)? {
        Settled::Absent => Ok(None),
        Settled::Found(found) => match found.as_array().unwrap_or_default() {
            [order] => Ok(Some(order.clone())),
            _ => Err(unknown(METHOD, "several orders carry the reference", found.texts()).into()),
        },
        Settled::Unseen(error) => {
            let what = format!("the answer was lost and looking for the order failed ({error})");
            Err(unknown(METHOD, &what, Vec::new()).into())
        }
    }
}

fn replace(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let order = job.text("orderId").to_owned();
    if job.checkpoint.phase.is_none() || job.checkpoint.is("cancelling") {
        cancel(job, script, &order)?;
    }
    place(job, script, Some(&order))
}

/// Cancels an order unless it is cancelled, and makes sure that it is.
fn cancel(job: &Job, script: &mut Script<'_>, order: &str) -> Result<(), Stop> {
    const METHOD: &str = "CancelSalesOrder";
    let cancelled = |script: &mut Script<'_>| {
        let details = orders::details(script, Reader::Customer(job.customer()), order)?;
        Ok(wire::flag(orders::info(&details), "IsCancelled").then(|| true.into()))
    };
    if cancelled(script)?.is_some() {
        return Ok(());
    }
    job.save(script, "cancelling", Json::Null)?;
    match script.call(job.customer(), METHOD, Json::members().with("salesId", order), None)? {
        Err(error) if !is_unknown(&error) => return Err(error.into()),
        _ => {}
    }
    // A look that fails now is followed by others: the order may well be cancelled.
    match cancelled(script) {
        Ok(Some(_)) => return Ok(()),
        Err(Stop::Waiting) => return Err(Stop::Waiting),
        _ => {}
    }
    match settle(script, &cancelled)? {
        Settled::Found(_) => Ok(()),
        _ => {
            let what = "the order is not seen to be cancelled, so that it is not placed again";
            Err(unknown(METHOD, what, vec![order.to_owned()]).into())
        }
    }
}
