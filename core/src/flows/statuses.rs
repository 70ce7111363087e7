//! Which status lines shall have, and whether they may have it: the service says so for each line (PROTOCOL 5.6).

use super::job::Job;
use super::update::target;
use super::{orders, wire};
use crate::engine::{Given, Script, Stop};
use crate::error::Error;
use crate::json::Json;

/// A status by its id, or by its name as the service tells it.
enum Status<'a> {
    Id(i64),
    Name(&'a str),
}

impl<'a> Status<'a> {
    fn read(given: Given<'a>) -> Option<Self> {
        let status = given.get("status")?;
        let name = status.as_str().map(str::trim);
        let id = status.as_i64().or_else(|| name?.parse().ok());
        id.map(Self::Id)
            .or_else(|| name.filter(|name| !name.is_empty()).map(Self::Name))
    }
}

/// Whether the lines and the status are named.
pub(super) fn check(given: Given<'_>) -> Result<(), Error> {
    if given.list("lineIds").is_empty() {
        return Err(Error::invalid("lineIds", "name the lines"));
    }
    match Status::read(given) {
        Some(_) => Ok(()),
        None => Err(Error::invalid("status", "expected the id or the name of a status")),
    }
}

/// A line, where it is, and where it may go: statuses of the service, `{Id, Name}`.
struct Line<'a> {
    id: &'a str,
    now: Json,
    available: Vec<Json>,
}

fn id(status: &Json) -> Option<i64> {
    status.get("Id").and_then(Json::as_i64)
}

impl Line<'_> {
    fn statuses(&self) -> impl Iterator<Item = &Json> {
        std::iter::once(&self.now).chain(&self.available)
    }

    /// `501 (4 Ordered; available 5 Quality control, 6 Received)`.
    fn describe(&self) -> String {
        let name = |status: &Json| {
            let id = id(status).unwrap_or_default();
            format!("{id} {}", wire::text(status, "Name").unwrap_or_default())
        };
        let available: Vec<String> = self.available.iter().map(name).collect();
        format!("{} ({}; available {})", self.id, name(&self.now), available.join(", "))
    }
}

fn read<'a>(job: &'a Job, script: &mut Script<'_>, details: &Json) -> Result<Vec<Line<'a>>, Stop> {
    let order = job.text("orderId");
    let mut lines: Vec<Line<'a>> = Vec::new();
    for (index, line) in job.given().list("lineIds").iter().enumerate() {
        let id = line.as_str().unwrap_or_default();
        let Some(line) = wire::by(orders::lines(details), "Id", id) else {
            return Err(Error::invalid(format!("lineIds[{index}]"), format!("order {order} has no line {id}")).into());
        };
        if lines.iter().any(|line| line.id == id) {
            continue;
        }
        let mut available = wire::list(line, "AvailableStatusList").to_vec();
        if available.is_empty() {
            let arguments = Json::members().with("salesId", order).with("salesLineId", id);
            let list = script.read(job.operator(), "GetLineAvailableStatusList", arguments)?;
            available = list.as_array().unwrap_or_default().to_vec();
        }
        let now = wire::pick(line, &[("Id", "StatusId"), ("Name", "StatusName")]);
        lines.push(Line { id, now, available });
    }
    Ok(lines)
}

/// The id of the status that is meant. Shops rename statuses, so that a name may stand for several (PROTOCOL 5.6).
fn find(status: &Status<'_>, lines: &[Line<'_>]) -> Result<Option<i64>, Error> {
    let name = match status {
        Status::Id(id) => return Ok(Some(*id)),
        Status::Name(name) => *name,
    };
    let mut found = None;
    for status in lines.iter().flat_map(Line::statuses) {
        if wire::text(status, "Name").is_some_and(|one| one.eq_ignore_ascii_case(name)) {
            let id = id(status);
            if found.is_some() && found != id {
                return Err(Error::invalid(
                    "status",
                    format!("several statuses are called {name}; take its id"),
                ));
            }
            found = id;
        }
    }
    Ok(found)
}

/// The lines with the status that they shall have, if each of them has it or may go there.
pub(super) fn targets(job: &Job, script: &mut Script<'_>, details: &Json) -> Result<Vec<Json>, Stop> {
    let given = job.given();
    let lines = read(job, script, details)?;
    let status = Status::read(given).unwrap_or(Status::Id(0));
    let wanted = find(&status, &lines)?;
    let mut refused = Vec::new();
    for line in &lines {
        if wanted.is_none() || line.statuses().all(|status| id(status) != wanted) {
            refused.push(line.describe());
        }
    }
    if refused.is_empty() {
        let together = given.get("update").is_some();
        let target = |line: &Line<'_>| target(line.id, wire::field(&line.now, "Id"), wanted.into(), together);
        return Ok(lines.iter().map(target).collect());
    }
    let wanted = match status {
        Status::Id(id) => id.to_string(),
        Status::Name(name) => name.to_owned(),
    };
    let message = format!("{wanted} is not available for line {}", refused.join(", line "));
    let mut error = Error::invalid("status", message);
    // What all lines may have.
    for id in lines.iter().take(1).flat_map(|line| &line.available).filter_map(id) {
        if lines
            .iter()
            .all(|line| line.available.iter().any(|one| self::id(one) == Some(id)))
        {
            error.candidates.push(id.to_string());
        }
    }
    Err(error.into())
}
