//! Changes that an operator makes to an order and its lines (PROTOCOL 5.8): looked at first, sent once, and looked at again, which alone
//! tells what became of each of them.

use super::job::{Job, Kind};
use super::orders::{self, Reader};
use super::settle::{Change, Settled, settle, unknown};
use super::{statuses, wire};
use crate::catalog::{self, Case, Type, to_case};
use crate::codec::arguments::{encode, method};
use crate::decimal::canonical;
use crate::engine::Kind::{Any, Flag, List, Needed, Object, Text, Whole};
use crate::engine::{Given, OTHERS, Role, Script, Spec, Stop, is_unknown};
use crate::error::{Error, ErrorKind};
use crate::json::Json;

/// A target: a line, or a member of the order at this `path` of its head; what stands there `before`, what shall, and whether that is sent.
const TARGET: crate::engine::Kind = Object(&[
    ("name", Needed),
    ("path", Text),
    ("before", Any),
    ("wanted", Any),
    ("sent", Flag),
]);

const CHANGING: (&str, Spec) = ("changing", &[("targets", List(&TARGET))]);

pub(super) const CHANGE_STATUSES: Kind = Kind {
    name: "change_statuses",
    spec: &[
        ("operator", Whole),
        ("orderId", Needed),
        ("lineIds", List(&Needed)),
        ("status", Any),
        ("update", Object(&[(OTHERS, Any)])),
        ("repeat", Flag),
    ],
    roles: &[(Role::Operator, true)],
    marked: false,
    phases: &[CHANGING],
    check: |given| {
        statuses::check(given)?;
        check(LINES, given)
    },
    play: |job, script| play(LINES, job, script),
};

pub(super) const UPDATE_ORDER: Kind = Kind {
    name: "update_order",
    spec: &[
        ("operator", Whole),
        ("orderId", Needed),
        (
            "update",
            Object(&[
                ("weight", Any),
                ("deliveryModeId", Text),
                ("additionalInfo", Text),
                (
                    "deliveryAddress",
                    Object(&[
                        ("familyname", Text),
                        ("name", Text),
                        ("patername", Text),
                        ("countryCode", Text),
                        ("country", Text),
                        ("city", Text),
                        ("cityCode", Text),
                        ("address", Text),
                        ("phone", Text),
                        ("postalCode", Text),
                        ("regionName", Text),
                        ("registrationAddress", Text),
                        ("passportNumber", Text),
                        ("inn", Text),
                        ("pickupPointCode", Text),
                    ]),
                ),
            ]),
        ),
        ("repeat", Flag),
    ],
    roles: &[(Role::Operator, true)],
    marked: false,
    phases: &[CHANGING],
    check: |given| match members(given, &Json::Null)?.is_empty() {
        true => Err(Error::invalid("update", "name what to change")),
        false => check(ORDER, given),
    },
    play: |job, script| play(ORDER, job, script),
};

const LINES: &str = "UpdateOrderLinesForOperator";
const ORDER: &str = "UpdateOrderForOperator";

/// Finds wrong members of the document before anything is sent.
fn check(name: &'static str, given: Given<'_>) -> Result<(), Error> {
    encode(method(name)?, &arguments(name, given, &[])).map(drop)
}

fn arguments(name: &str, given: Given<'_>, targets: &[Json]) -> Json {
    let arguments = Json::members().with("orderId", given.needed("orderId"));
    let mut update = given.get("update").cloned().unwrap_or_default();
    if name == ORDER {
        return arguments.with("updateData", update);
    }
    let status = targets.first().and_then(|target| target.get("wanted"));
    update = update.with("StatusId", status.cloned().unwrap_or(0.into()));
    arguments.with("orderLineIds", sent(targets)).with("updateData", update)
}

/// A target. What stands there already is sent only `together` with something that cannot be looked at.
pub(super) fn target(name: &str, before: Json, wanted: Json, together: bool) -> Json {
    let sent = together || before != wanted;
    Json::members()
        .with("name", name)
        .with("before", before)
        .with("wanted", wanted)
        .with("sent", sent)
}

fn sent(targets: &[Json]) -> Vec<String> {
    let mut sent = targets.to_vec();
    sent.retain(|target| wire::flag(target, "sent"));
    wire::texts_of(&sent, "name")
}

/// The members of an order that are to be changed, as its head shows them under the same names.
fn members(given: Given<'_>, details: &Json) -> Result<Vec<Json>, Error> {
    fn add(ty: Type, wanted: Given<'_>, shown: &Json, at: [&str; 2], targets: &mut Vec<Json>) {
        for member in ty.members() {
            let name = to_case(member.name(), Case::Camel);
            let Some(value) = wanted.get(&name) else { continue };
            let at = [(at[0], &*name), (at[1], member.name())].map(|(at, name)| format!("{at}{name}"));
            let shown = wire::field(shown, member.name());
            if let catalog::Kind::Object(ty) = member.kind() {
                let at = at.map(|at| format!("{at}."));
                add(ty, Given::of(value), &shown, [&at[0], &at[1]], targets);
                continue;
            }
            let wanted = match value {
                Json::Number(literal) => literal,
                other => other.as_str().unwrap_or_default(),
            };
            let wanted = match member.kind() {
                catalog::Kind::Decimal => canonical(wanted).unwrap_or_default().into_owned(),
                _ => wanted.to_owned(),
            };
            // An empty text stands there as none.
            let wanted = Some(wanted).filter(|text| !text.is_empty());
            targets.push(target(&at[0], shown, wanted.into(), false).with("path", &*at[1]));
        }
    }
    let mut targets = Vec::new();
    let document = method(ORDER)?
        .param("xmlUpdateData")
        .and_then(|document| document.kind().object());
    if let Some(document) = document {
        add(
            document,
            given.inner("update"),
            orders::info(details),
            [""; 2],
            &mut targets,
        );
    }
    Ok(targets)
}

fn details(job: &Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    orders::details(script, Reader::Operator(job.operator()), job.text("orderId"))
}

/// What stands there now, target by target.
fn look(job: &Job, script: &mut Script<'_>, targets: &[Json]) -> Result<Vec<Json>, Stop> {
    let details = details(job, script)?;
    Ok(wire::each(targets, &|target| {
        let Some(path) = wire::text(target, "path") else {
            let id = wire::text(target, "name").unwrap_or_default();
            let line = wire::by(orders::lines(&details), "Id", id).unwrap_or(&Json::Null);
            return wire::field(line, "StatusId");
        };
        let mut shown = orders::info(&details).clone();
        for name in path.split('.') {
            shown = wire::field(&shown, name);
        }
        shown
    }))
}

/// How what was sent stands.
struct Standing {
    /// All as wanted.
    all: bool,
    /// Something as wanted that was not before.
    any: bool,
    /// Something that is as it was before even when it took effect.
    blind: bool,
    /// Something that is neither as before nor as wanted: somebody else has moved it since.
    moved: bool,
}

fn standing(targets: &[Json], now: &[Json]) -> Standing {
    let mut standing = Standing {
        all: true,
        any: false,
        blind: false,
        moved: false,
    };
    for (target, now) in targets.iter().zip(now) {
        if wire::flag(target, "sent") {
            let was = wire::field(target, "before") == *now;
            let is = wire::field(target, "wanted") == *now;
            standing.all &= is;
            standing.any |= is && !was;
            standing.blind |= is && was;
            standing.moved |= !is && !was;
        }
    }
    standing
}

fn play(name: &'static str, job: &Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let resumed = job.checkpoint.phase.is_some();
    let targets = if resumed {
        wire::list(&job.checkpoint.facts, "targets").to_vec()
    } else {
        let details = details(job, script)?;
        match name {
            ORDER => members(job.given(), &details)?,
            _ => statuses::targets(job, script, &details)?,
        }
    };
    let mut now = wire::each(&targets, &|target| wire::field(target, "before"));
    let mut refusal = Json::Null;
    let sent = sent(&targets);
    if !sent.is_empty() {
        // Looks until there is nothing more to see.
        let settle = |script: &mut Script<'_>, answered: bool| {
            settle(script, &|script| {
                let now = look(job, script, &targets)?;
                let standing = standing(&targets, &now);
                let tells = standing.moved || standing.all && (answered || !standing.blind);
                Ok(tells.then(|| now.into()))
            })
        };
        let change = Change {
            method: name,
            about: "what was to be changed",
            resumed,
            repeat: job.given().flag("repeat"),
            send: &|script| {
                job.save(script, "changing", Json::members().with("targets", targets.clone()))?;
                script.read(job.operator(), name, arguments(name, job.given(), &targets))?;
                Ok(Json::Null)
            },
            look: &|script| {
                let what = match settle(script, false)? {
                    Settled::Absent => return Ok(None),
                    Settled::Found(now) if standing(&targets, now.as_array().unwrap_or_default()).all => {
                        return Ok(Some(now));
                    }
                    Settled::Found(_) => "the answer was lost, and somebody has moved the same since",
                    Settled::Unseen(_) => "the answer was lost, and looking failed",
                };
                Err(unknown(name, what, Vec::new()).into())
            },
        };
        match change.make(script) {
            Ok(Json::Array(seen)) => now = seen,
            Ok(_) => match look(job, script, &targets) {
                Ok(seen) => {
                    now = seen;
                    let standing = standing(&targets, &now);
                    // What was answered may be seen only later.
                    if !standing.all
                        && !standing.moved
                        && let Settled::Found(Json::Array(later)) = settle(script, true)?
                    {
                        now = later;
                    }
                }
                Err(Stop::Failed(_)) => {
                    return Err(unknown(name, "the change was taken, and looking failed", sent).into());
                }
                Err(stop) => return Err(stop),
            },
            Err(Stop::Failed(error)) if error.kind == ErrorKind::Service => match look(job, script, &targets) {
                // Of several lines the first may have been changed before it refused.
                Ok(seen) if standing(&targets, &seen).any => {
                    now = seen;
                    refusal = error.to_json();
                }
                Err(Stop::Waiting) => return Err(Stop::Waiting),
                _ => return Err(error.into()),
            },
            Err(Stop::Failed(mut error)) => {
                if is_unknown(&error) {
                    error.candidates = sent;
                }
                return Err(error.into());
            }
            Err(stop) => return Err(stop),
        }
    }
    Ok(result(name, job, &targets, &now, refusal))
}

fn result(name: &str, job: &Job, targets: &[Json], now: &[Json], refusal: Json) -> Json {
    let (list, item) = match name {
        ORDER => ("members", "member"),
        _ => ("lines", "lineId"),
    };
    let (mut verdicts, mut complete) = (Vec::new(), true);
    for (target, now) in targets.iter().zip(now) {
        let is = |member| wire::field(target, member) == *now;
        let verdict = if !wire::flag(target, "sent") {
            "already"
        } else if is("wanted") && (refusal.is_null() || !is("before")) {
            "changed"
        } else if refusal.is_null() {
            "unknown"
        } else {
            "refused"
        };
        complete &= matches!(verdict, "already" | "changed");
        verdicts.push(
            wire::pick(target, &[(item, "name"), ("before", "before")])
                .with("after", now.clone())
                .with("verdict", verdict),
        );
    }
    Json::members()
        .with("orderId", job.text("orderId"))
        .with("complete", complete)
        .with(list, verdicts)
        .with("refusal", refusal)
}
