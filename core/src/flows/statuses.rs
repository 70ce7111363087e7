//! Which status lines shall have, and whether they may have it: the service says so for each line (PROTOCOL 5.6).

use super::job::Job;
use super::update::target;
use super::{orders, wire};
use crate::engine::{Given, Script, Stop};
use crate::error::Error;
use crate::json::Json;

/// The name of the wanted status, as the service tells it, and its id if it is given by that.
fn wanted(given: Given<'_>) -> (&str, Option<i64>) {
    let status = given.get("status").unwrap_or(&Json::Null);
    let name = status.as_str().unwrap_or_default().trim();
    (name, status.as_i64().or_else(|| name.parse().ok()))
}

/// Whether the lines and the status are named.
pub(super) fn check(given: Given<'_>) -> Result<(), Error> {
    match (given.list("lineIds").is_empty(), wanted(given)) {
        (true, _) => Err(Error::invalid("lineIds", "name the lines")),
        (_, ("", None)) => Err(Error::invalid("status", "expected the id or the name of a status")),
        _ => Ok(()),
    }
}

/// The lines with the status that they shall have, if each of them has it or may go there.
pub(super) fn targets(job: &Job, script: &mut Script<'_>, details: &Json) -> Result<Vec<Json>, Stop> {
    let (given, order) = (job.given(), job.text("orderId"));
    let (name, mut id) = wanted(given);
    let is_id = id.is_some();
    // Each line with the statuses that it may have: the one that it has comes first.
    let mut lines: Vec<(&str, Vec<Json>)> = Vec::new();
    for (index, line) in given.list("lineIds").iter().enumerate() {
        let line_id = line.as_str().unwrap_or_default();
        let Some(line) = wire::by(orders::lines(details), "Id", line_id) else {
            let message = format!("order {order} has no line {line_id}");
            return Err(Error::invalid(format!("lineIds[{index}]"), message).into());
        };
        if lines.iter().any(|(known, _)| *known == line_id) {
            continue;
        }
        let mut available = wire::field(line, "AvailableStatusList");
        if available.as_array().is_none_or(<[Json]>::is_empty) {
            let arguments = Json::members().with("salesId", order).with("salesLineId", line_id);
            available = script.read(job.operator(), "GetLineAvailableStatusList", arguments)?;
        }
        let mut statuses = vec![wire::pick(line, &[("Id", "StatusId"), ("Name", "StatusName")])];
        statuses.extend_from_slice(available.as_array().unwrap_or_default());
        for status in statuses.iter().filter(|_| !is_id) {
            let is_it = wire::text(status, "Name").is_some_and(|one| one.eq_ignore_ascii_case(name));
            let found = status.get("Id").and_then(Json::as_i64).filter(|_| is_it);
            // Shops rename statuses, so that a name may stand for several (PROTOCOL 5.6).
            if found.is_some() && id.is_some() && id != found {
                return Err(Error::invalid("status", "several statuses have this name; take its id").into());
            }
            id = id.or(found);
        }
        lines.push((line_id, statuses));
    }
    let wanted = Json::from(id);
    let (mut targets, mut refused) = (Vec::new(), Vec::new());
    let mut available = Json::members();
    for (line, statuses) in &lines {
        let is_there = |status: &Json| id.is_some() && status.get("Id") == Some(&wanted);
        if !statuses.iter().any(is_there) {
            refused.push((*line).to_owned());
            available = available.with(line, statuses.clone());
        }
        let before = statuses.first().map(|now| wire::field(now, "Id"));
        targets.push(target(
            line,
            before.unwrap_or_default(),
            wanted.clone(),
            given.get("update").is_some(),
        ));
    }
    if refused.is_empty() {
        return Ok(targets);
    }
    let status = given.get("status").unwrap_or(&Json::Null);
    let message = format!(
        "{status} is not available: each of these lines has the first status, and may have the others: {available}"
    );
    let mut error = Error::invalid("status", message);
    error.candidates = refused;
    Err(error.into())
}
