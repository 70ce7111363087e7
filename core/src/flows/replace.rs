//! Cancelling what came out wrong and ordering it anew, an order or some of its lines: the caller's second step (FLOWS, place;
//! PROTOCOL 5.2, 5.8). What is not seen to be cancelled is not ordered again.

use super::job::{Job, Kind};
use super::orders::{self, Reader};
use super::place::{ADDED, ADDING, ITEM, Plan, REPLACING, ROLES, check, place, try_out};
use super::settle::{Settled, settle, unknown};
use super::{marker, wire};
use crate::engine::Kind::{Any, Flag, List, Needed, Text, Whole};
use crate::engine::{Given, Script, Stop, is_unknown};
use crate::error::{Error, ErrorKind};
use crate::json::Json;

/// Cancels a whole order and places another.
pub(super) const REPLACE: Kind = Kind {
    name: "replace",
    spec: REPLACING,
    roles: ROLES,
    marked: true,
    phases: &[("cancelling", &[]), ADDING, ADDED],
    check,
    play: replace,
};

/// What the states know of the new order; each of its items names the line that it is made of.
macro_rules! planned {
    ($($more:expr),*) => {
        &[("deliveryModeId", Needed), ("items", List(&ITEM)), ("keptLines", List(&Any)), $($more),*]
    };
}

/// Cancels lines and orders their goods again, in another order.
pub(super) const CANCEL_AND_READD: Kind = Kind {
    name: "cancel_and_readd",
    spec: &[
        ("customer", Whole),
        ("operator", Whole),
        ("orderId", Needed),
        ("lineIds", List(&Needed)),
        ("deliveryModeId", Text),
        ("userProfileId", Any),
        ("comment", Text),
        ("reference", Needed),
        ("diagnose", Flag),
        ("repeat", Flag),
    ],
    roles: ROLES,
    marked: true,
    phases: &[
        ("cancelling", planned!()),
        ("adding", planned!()),
        ("added", planned!(("orderId", Needed))),
    ],
    check: |given| match given.list("lineIds") {
        [] => Err(Error::invalid("lineIds", "name the lines to order again")),
        _ => marker::check(given),
    },
    play: readd,
};

/// The ids of what a look shows not to be cancelled yet: lines, or the order itself if there are none.
fn left(job: &Job, script: &mut Script<'_>, lines: &[String]) -> Result<Vec<String>, Stop> {
    let order = job.text("orderId");
    let details = orders::details(script, Reader::Customer(job.customer()), order)?;
    let is_cancelled = |what: &Json| wire::flag(what, "IsCancelled");
    let mut left = lines.to_vec();
    left.retain(|id| !orders::line(&details, id).is_some_and(is_cancelled));
    if lines.is_empty() && !is_cancelled(orders::info(&details)) {
        left.push(order.to_owned());
    }
    Ok(left)
}

/// Cancels these lines, or the order if there are none, and makes sure that they are cancelled; gives those that the service
/// refused to cancel.
fn cancel(job: &Job, script: &mut Script<'_>, lines: &[String], facts: &Json) -> Result<Vec<(String, Error)>, Stop> {
    let method = match lines {
        [] => "CancelSalesOrder",
        _ => "CancelLineSalesOrder",
    };
    let all = left(job, script, lines)?;
    let (mut refused, mut sent) = (Vec::new(), Vec::new());
    if all.is_empty() {
        return Ok(refused);
    }
    job.save(script, "cancelling", facts.clone())?;
    for id in &all {
        let mut arguments = Json::members().with("salesId", job.text("orderId"));
        if !lines.is_empty() {
            arguments = arguments.with("salesLineId", id.as_str());
        }
        match script.call(job.customer(), method, arguments, None)? {
            Err(error) if matches!(error.code.as_deref(), Some("ValidationError" | "NotFound")) => {
                refused.push((id.clone(), error));
            }
            // Stopped by the caller: what was sent stays sent.
            Err(error) if error.kind == ErrorKind::Cancelled && !sent.is_empty() => break,
            Err(mut error) if !is_unknown(&error) => {
                error.candidates = sent;
                return Err(error.into());
            }
            _ => sent.push(id.clone()),
        }
    }
    let cancelled = |script: &mut Script<'_>| {
        let left = left(job, script, lines)?;
        Ok((!sent.iter().any(|id| wire::holds(&left, id))).then(|| left.into()))
    };
    // A look that fails now is followed by others: it may well be cancelled.
    let left = match cancelled(script) {
        Ok(Some(left)) => left,
        Err(Stop::Waiting) => return Err(Stop::Waiting),
        _ => match settle(script, &cancelled)? {
            Settled::Found(left) => left,
            _ => {
                let what = "it is not seen to be cancelled, so that it is not ordered again";
                return Err(unknown(method, what, all).into());
            }
        },
    };
    // It may have been refused because it is cancelled, by an earlier life of this flow.
    refused.retain(|(id, _)| wire::holds(&left.texts(), id));
    Ok(refused)
}

/// Whether the way to the new order still leads over a cancel.
fn cancels(job: &Job) -> bool {
    job.checkpoint.phase.is_none() || job.checkpoint.is("cancelling")
}

fn replace(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    if cancels(job)
        && let Some((_, error)) = cancel(job, script, &[], &Json::Null)?.pop()
    {
        return Err(error.into());
    }
    let plan = Plan {
        instead_of: Some(job.text("orderId")),
        ..Plan::of_input(job)
    };
    place(job, script, &plan)
}

fn readd(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let mut facts = match job.checkpoint.phase {
        None => planned(job, script)?,
        Some(_) => job.checkpoint.facts.clone().without("orderId"),
    };
    if cancels(job) {
        // What cannot be sent must not be found out when the lines are cancelled.
        try_out(job.text("reference"), Given::of(&order_of(&facts)))?;
        facts = cancel_lines(job, script, facts)?;
    }
    let order = order_of(&facts);
    let cancelled = wire::texts_of(wire::list(&facts, "items"), "lineId");
    let plan = Plan {
        order: Given::of(&order),
        facts: facts.clone(),
        instead_of: Some(job.text("orderId")),
    };
    let result = place(job, script, &plan).map_err(|stop| match stop {
        Stop::Failed(mut error) => {
            let what = "the lines are cancelled; to order them again: ";
            error.message.insert_str(0, what);
            // Those of an unknown outcome are orders.
            if !is_unknown(&error) && error.candidates.is_empty() {
                error.candidates = cancelled.clone();
            }
            Stop::Failed(error)
        }
        stop => stop,
    })?;
    let kept = wire::list(&facts, "keptLines");
    let complete = wire::flag(&result, "complete") && kept.is_empty();
    Ok(result
        .replace("complete", complete)
        .with("cancelledLines", cancelled)
        .with("keptLines", kept.to_vec()))
}

/// What the new order is placed from.
fn order_of(facts: &Json) -> Json {
    let items = wire::each(wire::list(facts, "items"), &|item| item.clone().without("lineId"));
    facts.clone().replace("items", items)
}

/// The new order, from the lines as they stand now: the same goods in the same numbers. Lines whose goods may be bought twice by
/// that, or were perhaps ordered again before, are refused.
fn planned(job: &Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let (order, given) = (job.text("orderId"), job.given());
    // Who can read it as their own may order its goods again, and pay for them.
    let mut details = orders::details(script, Reader::Customer(job.customer()), order)?;
    if let Some(operator) = job.operator_if_any() {
        // What the marketplace says is known to be told to operators (PROTOCOL 9.1).
        details = orders::details(script, Reader::Operator(operator), order)?;
    }
    let chosen = orders::chosen(&details, &job.texts("lineIds"))?;
    let mut items = Vec::new();
    for (index, line) in chosen.iter().enumerate() {
        let path = format!("lineIds[{index}]");
        if orders::purchase(line).is_some() {
            // A cancel here does not reach the marketplace (PROTOCOL 5.1).
            let before = "ordering the goods again, and cancel there what was bought";
            return Err(orders::linked_already(path, &chosen, None, before).into());
        }
        if wire::flag(line, "IsCancelled") {
            let message = "the line is cancelled already; place its goods anew if nobody has";
            return Err(Error::invalid(path, message).into());
        }
        items.push(item(line)?);
    }
    let mode = given.text("deliveryModeId").filter(|mode| !mode.is_empty());
    let mode = mode.or_else(|| wire::text(orders::info(&details), "DeliveryModeId"));
    let missing = || Error::invalid("deliveryModeId", "the order does not tell it; name one");
    Ok(Json::members()
        .with("deliveryModeId", mode.ok_or_else(missing)?)
        .with("userProfileId", given.get("userProfileId").cloned())
        .with("comment", given.text("comment"))
        .with("items", items)
        .with("keptLines", Vec::<Json>::new()))
}

/// The item that a line was made of.
fn item(line: &Json) -> Result<Json, Error> {
    const METHOD: &str = "GetSalesOrderDetails";
    // The older name is still the only one in some answers.
    let id = wire::text(line, "ItemId").map_or_else(|| wire::needed(line, "ItemTaobaoId", METHOD), Ok)?;
    let quantity = line.get("Qty").and_then(Json::as_i64).filter(|quantity| *quantity > 0);
    let shape = [
        ("lineId", "Id"),
        ("configurationId", "ConfigId"),
        ("comment", "CustComment"),
        ("promotionId", "PromotionId"),
    ];
    Ok(wire::pick(line, &shape)
        .with("id", id)
        .with("quantity", quantity.ok_or_else(|| wire::lacks("Qty", METHOD))?))
}

/// Cancels the planned lines one by one. Gives the plan for those that are cancelled, and notes as `keptLines` those that cannot be.
fn cancel_lines(job: &Job, script: &mut Script<'_>, facts: Json) -> Result<Json, Stop> {
    let mut items = wire::list(&facts, "items").to_vec();
    let mut refused = cancel(job, script, &wire::texts_of(&items, "lineId"), &facts)?;
    let mut kept = Vec::new();
    for (id, error) in &refused {
        items.retain(|item| wire::text(item, "lineId") != Some(id));
        kept.push(
            Json::members()
                .with("lineId", id.as_str())
                .with("error", error.to_json()),
        );
    }
    match refused.pop() {
        Some((_, error)) if items.is_empty() => Err(error.into()),
        _ => Ok(facts.replace("items", items).replace("keptLines", kept)),
    }
}
