//! Cancelling what came out wrong and ordering it anew, an order or some of its lines: the caller's second step (FLOWS, place;
//! PROTOCOL 5.2, 5.8). What is not seen to be cancelled is not ordered again.

use super::job::{Job, Kind};
use super::orders::{self, Reader};
use super::place::{ADDED, ADDING, ITEM, Plan, REPLACING, ROLES, check, place, try_out};
use super::settle::{Settled, settle, unknown};
use super::{marker, wire};
use crate::engine::Kind::{Any, Flag, List, Needed, Text, Whole};
use crate::engine::{Given, ScopeId, Script, Stop, is_unknown};
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

/// What the states know of the new order, and of the lines that it is made of.
macro_rules! planned {
    ($($more:expr),*) => {
        &[
            ("deliveryModeId", Needed),
            ("lineIds", List(&Needed)),
            ("items", List(&ITEM)),
            ("kept", List(&Any)),
            $($more),*
        ]
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
    check: |given| match given.texts("lineIds").as_slice() {
        [] => Err(Error::invalid("lineIds", "name the lines to order again")),
        lines => {
            orders::distinct(lines, "lineIds")?;
            marker::check(given)
        }
    },
    play: readd,
};

/// What is to be cancelled.
struct Cancel<'a> {
    method: &'static str,
    scope: ScopeId,
    arguments: &'a dyn Fn(&str) -> Json,
    /// The ids of what a look shows not to be cancelled yet.
    left: &'a dyn Fn(&mut Script<'_>) -> Result<Vec<String>, Stop>,
}

impl Cancel<'_> {
    /// Cancels all of these, and makes sure that they are cancelled; gives those that the service refused to cancel.
    fn make(
        &self,
        job: &Job,
        script: &mut Script<'_>,
        all: &[String],
        facts: &Json,
    ) -> Result<Vec<(String, Error)>, Stop> {
        let (mut refused, mut sent) = (Vec::new(), Vec::new());
        if !all.is_empty() {
            job.save(script, "cancelling", facts.clone())?;
        }
        for id in all {
            match script.call(self.scope, self.method, (self.arguments)(id), None)? {
                Err(error) if matches!(error.code.as_deref(), Some("ValidationError" | "NotFound")) => {
                    refused.push((id.clone(), error));
                }
                // Stopped by the caller: what was sent stays sent.
                Err(error) if error.kind == ErrorKind::Cancelled && !sent.is_empty() => {
                    return Err(self.unseen(sent).into());
                }
                Err(mut error) if !is_unknown(&error) => {
                    error.candidates = sent;
                    return Err(error.into());
                }
                _ => sent.push(id.clone()),
            }
        }
        if sent.is_empty() {
            return Ok(refused);
        }
        let cancelled = |script: &mut Script<'_>| {
            let left = (self.left)(script)?;
            Ok((!sent.iter().any(|id| left.contains(id))).then(|| true.into()))
        };
        // A look that fails now is followed by others: it may well be cancelled.
        match cancelled(script) {
            Ok(Some(_)) => return Ok(refused),
            Err(Stop::Waiting) => return Err(Stop::Waiting),
            _ => {}
        }
        match settle(script, &cancelled)? {
            Settled::Found(_) => Ok(refused),
            _ => Err(self.unseen(sent).into()),
        }
    }

    fn unseen(&self, sent: Vec<String>) -> Error {
        let what = "it is not seen to be cancelled, so that it is not ordered again";
        unknown(self.method, what, sent)
    }
}

fn replace(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let order = job.text("orderId");
    if job.checkpoint.phase.is_none() || job.checkpoint.is("cancelling") {
        let cancel = Cancel {
            method: "CancelSalesOrder",
            scope: job.customer(),
            arguments: &|id| Json::members().with("salesId", id),
            left: &|script| {
                let details = orders::details(script, Reader::Customer(job.customer()), order)?;
                let is_cancelled = wire::flag(orders::info(&details), "IsCancelled");
                Ok(if is_cancelled {
                    Vec::new()
                } else {
                    vec![order.to_owned()]
                })
            },
        };
        let left = (cancel.left)(script)?;
        if let Some((_, error)) = cancel.make(job, script, &left, &Json::Null)?.pop() {
            return Err(error.into());
        }
    }
    let plan = Plan {
        instead_of: Some(order),
        ..Plan::of_input(job)
    };
    place(job, script, &plan)
}

fn readd(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let saved = &job.checkpoint.facts;
    let facts = match job.checkpoint.phase {
        None => {
            let facts = planned(job, script)?;
            cancel_lines(job, script, facts, true)?
        }
        Some(_) if job.checkpoint.is("cancelling") => cancel_lines(job, script, saved.clone(), false)?,
        Some(_) => saved.clone().without("orderId"),
    };
    let plan = Plan {
        order: Given::of(&facts),
        facts: facts.clone(),
        instead_of: Some(job.text("orderId")),
    };
    let result = place(job, script, &plan).map_err(|stop| match stop {
        Stop::Failed(mut error) => {
            let lines = wire::texts(&facts, "lineIds").join(", ");
            error
                .message
                .insert_str(0, &format!("cancelled are the lines {lines}; to order them again: "));
            Stop::Failed(error)
        }
        stop => stop,
    })?;
    let kept = wire::list(&facts, "kept").to_vec();
    let complete = wire::flag(&result, "complete") && kept.is_empty();
    Ok(result
        .replace("complete", complete)
        .with("cancelledLines", wire::field(&facts, "lineIds"))
        .with("keptLines", kept))
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
    let lines = job.texts("lineIds");
    let chosen = orders::chosen(&details, &lines)?;
    let mut items = Vec::new();
    for (index, line) in chosen.iter().enumerate() {
        let path = format!("lineIds[{index}]");
        if orders::purchase(line).is_some() {
            // A cancel here does not reach the marketplace (PROTOCOL 5.1).
            let before = "ordering the goods again, and cancel there what was bought";
            return Err(orders::linked_already(path, &chosen, before).into());
        }
        if wire::flag(line, "IsCancelled") {
            let message = "the line is cancelled already; place its goods anew if nobody has";
            return Err(Error::invalid(path, message).into());
        }
        items.push(item(line)?);
    }
    let mode = given.text("deliveryModeId").filter(|mode| !mode.is_empty());
    let mode = mode.or_else(|| wire::text(orders::info(&details), "DeliveryModeId"));
    let Some(mode) = mode else {
        return Err(Error::invalid("deliveryModeId", "the order does not tell it; name one").into());
    };
    let facts = Json::members()
        .with("deliveryModeId", mode)
        .with("userProfileId", given.get("userProfileId").cloned())
        .with("comment", given.text("comment"))
        .with("lineIds", lines)
        .with("items", items)
        .with("kept", Vec::<Json>::new());
    try_out(job.text("reference"), Given::of(&facts))?;
    Ok(facts)
}

/// The item that a line was made of.
fn item(line: &Json) -> Result<Json, Error> {
    const METHOD: &str = "GetSalesOrderDetails";
    let id = match wire::text(line, "ItemId") {
        Some(id) => id,
        // The older name is still the only one in some answers.
        None => wire::needed(line, "ItemTaobaoId", METHOD)?,
    };
    let quantity = line.get("Qty").and_then(Json::as_i64).filter(|quantity| *quantity > 0);
    let lacks = || Error::new(ErrorKind::MalformedAnswer, "the answer lacks a line's `Qty`").in_method(METHOD);
    let shape = [
        ("configurationId", "ConfigId"),
        ("comment", "CustComment"),
        ("promotionId", "PromotionId"),
    ];
    Ok(wire::pick(line, &shape)
        .with("id", id)
        .with("quantity", quantity.ok_or_else(lacks)?))
}

/// Cancels the planned lines one by one. Gives the plan for those that are cancelled, and notes as `kept` those that cannot be.
fn cancel_lines(job: &Job, script: &mut Script<'_>, facts: Json, is_new: bool) -> Result<Json, Stop> {
    let order = job.text("orderId");
    let (reader, method, scope) = match job.operator_if_any() {
        Some(operator) => (Reader::Operator(operator), "CancelLineSalesOrderForOperator", operator),
        None => (Reader::Customer(job.customer()), "CancelLineSalesOrder", job.customer()),
    };
    let lines = wire::texts(&facts, "lineIds");
    let cancel = Cancel {
        method,
        scope,
        arguments: &|id| Json::members().with("salesId", order).with("salesLineId", id),
        left: &|script| {
            let details = orders::details(script, reader, order)?;
            let mut left = lines.clone();
            left.retain(|id| !orders::line(&details, id).is_some_and(|line| wire::flag(line, "IsCancelled")));
            Ok(left)
        },
    };
    let left = if is_new { lines.clone() } else { (cancel.left)(script)? };
    let mut refused = cancel.make(job, script, &left, &facts)?;
    if !refused.is_empty() {
        // It may have been refused because it is cancelled, by an earlier life of this flow.
        let left = (cancel.left)(script)?;
        refused.retain(|(id, _)| left.contains(id));
    }
    let is_kept = |id: &String| refused.iter().any(|(other, _)| other == id);
    let (mut cancelled, mut items) = (Vec::new(), Vec::new());
    for (id, item) in lines.iter().zip(wire::list(&facts, "items")) {
        if !is_kept(id) {
            cancelled.push(id.clone());
            items.push(item.clone());
        }
    }
    let mut kept = Vec::new();
    for (id, error) in &refused {
        let reason = Json::members()
            .with("lineId", id.as_str())
            .with("code", error.code.as_deref())
            .with("message", error.message.as_str());
        kept.push(reason);
    }
    match refused.pop() {
        Some((_, error)) if cancelled.is_empty() => Err(error.into()),
        _ => Ok(facts
            .replace("lineIds", cancelled)
            .replace("items", items)
            .replace("kept", kept)),
    }
}
