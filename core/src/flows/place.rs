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
use crate::engine::{Given, OTHERS, Role, Script, Spec, Stop};
use crate::error::Error;
use crate::json::Json;

const METHOD: &str = "AddOrder";

pub(super) const ITEM: crate::engine::Kind = Object(&[
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

pub(super) const REPLACING: Spec = members!(("orderId", Needed));
pub(super) const ADDING: (&str, Spec) = ("adding", &[]);
pub(super) const ADDED: (&str, Spec) = ("added", &[("orderId", Needed)]);

pub(super) const ROLES: &[(Role, bool)] = &[(Role::Customer, true), (Role::Operator, false)];

pub(super) const PLACE: Kind = Kind {
    name: "place",
    spec: members!(),
    roles: ROLES,
    marked: true,
    phases: &[ADDING, ADDED],
    check,
    play: |job, script| place(job, script, &Plan::of_input(job)),
};

/// What an order is placed from.
pub(super) struct Plan<'a> {
    /// `deliveryModeId`, `userProfileId`, `comment`, `items`.
    pub(super) order: Given<'a>,
    /// What saved states carry, for what the input does not tell.
    pub(super) facts: Json,
    /// The order that it replaces, which may carry the same reference.
    pub(super) instead_of: Option<&'a str>,
}

impl<'a> Plan<'a> {
    /// The input tells all of it.
    pub(super) fn of_input(job: &'a Job) -> Self {
        Self {
            order: job.given(),
            facts: Json::members(),
            instead_of: None,
        }
    }
}

pub(super) fn check(given: Given<'_>) -> Result<(), Error> {
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
    try_out(given.needed("reference"), given)
}

/// Wrong members of an order are found before anything is sent or saved.
pub(super) fn try_out(reference: &str, order: Given<'_>) -> Result<(), Error> {
    match Method::find(METHOD) {
        Some(method) => arguments::encode(method, &arguments(reference, order)).map(drop),
        None => Ok(()),
    }
}

fn arguments(reference: &str, order: Given<'_>) -> Json {
    let comment = Marker(reference).comment(order.text("comment").unwrap_or_default());
    let document = Json::members()
        .with("deliveryModeId", order.needed("deliveryModeId"))
        .with("comment", comment)
        .with("userProfileId", order.get("userProfileId").cloned())
        .with("items", order.list("items").to_vec());
    Json::members().with("addData", document)
}

/// Places the order.
pub(super) fn place(job: &Job, script: &mut Script<'_>, plan: &Plan<'_>) -> Result<Json, Stop> {
    let checkpoint = &job.checkpoint;
    let order = match checkpoint.facts.get("orderId").filter(|_| checkpoint.is("added")) {
        Some(order) => order.clone(),
        None => {
            let order = add(job, script, plan)?;
            job.save(script, "added", plan.facts.clone().with("orderId", order.clone()))?;
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
    let requested: Vec<Requested<'_>> = plan.order.list("items").iter().map(Requested::read).collect();
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
fn add(job: &Job, script: &mut Script<'_>, plan: &Plan<'_>) -> Result<Json, Stop> {
    let send = |script: &mut Script<'_>| {
        job.save(script, "adding", plan.facts.clone())?;
        let order = script.read(job.customer(), METHOD, arguments(job.text("reference"), plan.order))?;
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
        look: &|script| look_for(job, script, plan.instead_of),
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
