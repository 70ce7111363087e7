//! Which status lines shall have, and whether they may have it: the service says so for each line (PROTOCOL 5.6).

use super::job::Job;
use super::update::target;
use super::{orders, wire};
use crate::engine::{Given, Script, Stop};
use crate::error::Error;
use crate::integer::integer;
use crate::json::Json;

/// The name of the wanted status, as the service tells it, and its id if it is given by that.
fn wanted(given: Given<'_>) -> (&str, Option<i64>) {
    let status = given.get("status").unwrap_or(&Json::Null);
    let name = status.as_str().unwrap_or_default().trim();
    (name, status.as_i64().or_else(|| integer(name)))
}

/// Whether the lines and the status are named.
pub(super) fn check(given: Given<'_>) -> Result<(), Error> {
    match (given.list("lineIds").is_empty(), wanted(given)) {
        (true, _) => Err(Error::invalid("lineIds", "name the lines")),
        (_, ("", None)) => Err(Error::invalid("status", "expected the id or the name of a status")),
        _ => Ok(()),
    }
}

/// The statuses that a line may have, as the service tells them: the one that it has comes first.
fn allowed(job: &Job, script: &mut Script<'_>, details: &Json, id: &str) -> Result<Json, Stop> {
    let order = job.text("orderId");
    let Some(line) = wire::by(orders::lines(details), "Id", id) else {
        return Err(Error::invalid("lineIds", format!("order {order} has no line {id}")).into());
    };
    let mut statuses = vec![wire::pick(line, &[("Id", "StatusId"), ("Name", "StatusName")])];
    statuses.extend_from_slice(wire::list(line, "AvailableStatusList"));
    if statuses.len() == 1 {
        let arguments = Json::members().with("salesId", order).with("salesLineId", id);
        let list = script.read(job.operator(), "GetLineAvailableStatusList", arguments)?;
        statuses.extend_from_slice(list.as_array().unwrap_or_default());
    }
    Ok(statuses.into())
}

/// The lines with the status that they shall have, if each of them has it or may go there.
pub(super) fn targets(job: &Job, script: &mut Script<'_>, details: &Json) -> Result<Vec<Json>, Stop> {
    let given = job.given();
    // By the lines' ids.
    let mut lines = Json::members();
    for id in given.list("lineIds").iter().filter_map(Json::as_str) {
        if lines.get(id).is_none() {
            lines = lines.with(id, allowed(job, script, details, id)?);
        }
    }
    let (name, id) = wanted(given);
    let mut wanted = Json::from(id);
    let mut several = false;
    for (_, statuses) in lines.as_object().unwrap_or_default() {
        for status in statuses.as_array().unwrap_or_default() {
            if id.is_none() && wire::text(status, "Name").is_some_and(|one| one.eq_ignore_ascii_case(name)) {
                // Shops rename statuses, so that a name may stand for several (PROTOCOL 5.6).
                let found = wire::field(status, "Id");
                several |= !wanted.is_null() && wanted != found;
                wanted = found;
            }
        }
    }
    let (mut targets, mut refused) = (Vec::new(), Vec::new());
    for (line, statuses) in lines.as_object().unwrap_or_default() {
        let statuses = statuses.as_array().unwrap_or_default();
        if several || wanted.is_null() || !statuses.iter().any(|status| status.get("Id") == Some(&wanted)) {
            refused.push(line.clone());
        }
        let before = statuses.first().map(|status| wire::field(status, "Id"));
        let update = given.get("update").is_some();
        targets.push(target(line, before.into(), wanted.clone(), update));
    }
    if refused.is_empty() {
        return Ok(targets);
    }
    let message = format!(
        "not available to all of these lines: each has the first of its statuses, and may have the others: {lines}"
    );
    let mut error = Error::invalid("status", message);
    error.candidates = refused;
    Err(error.into())
}
