//! Changes that an operator makes to an order and its lines (PROTOCOL 5.8): looked at first, sent once, and looked at again, which alone
//! tells what became of each of them.

use super::job::{Job, Kind};
use super::orders::{self, Reader};
use super::settle::{Change, Settled, settle, unknown};
use super::{statuses, wire};
use crate::catalog::{self, Case, Method, Type, to_case};
use crate::codec::arguments;
use crate::decimal::canonical;
use crate::engine::Kind::{Any, Flag, List, Needed, Object, Text, Whole};
use crate::engine::{Given, OTHERS, Role, Script, Stop, is_unknown};
use crate::error::{Error, ErrorKind};
use crate::json::Json;
use crate::search::replace;

/// What a change is about: its name, what stood there before, what shall stand there, and whether it is sent.
const TARGET: crate::engine::Kind = Object(&[("name", Needed), ("before", Any), ("wanted", Any), ("sent", Flag)]);

/// What the two flows share, and where they differ.
macro_rules! kind {
    ($name:literal, $check:expr, $update:expr, [$($member:expr),*]) => {
        Kind {
            name: $name,
            spec: &[("operator", Whole), ("orderId", Needed), ("repeat", Flag), $($member),*],
            roles: &[(Role::Operator, true)],
            marked: false,
            phases: &[("changing", &[("targets", List(&TARGET))])],
            check: $check,
            play: |job, script| $update.play(job, script),
        }
    };
}

pub(super) const CHANGE_STATUSES: Kind = kind!(
    "change_statuses",
    |given| {
        statuses::check(given)?;
        check(LINES.method, &(LINES.arguments)(given, &[]))
    },
    LINES,
    [
        ("lineIds", List(&Needed)),
        ("status", Any),
        ("update", Object(&[(OTHERS, Any)]))
    ]
);

pub(super) const UPDATE_ORDER: Kind = kind!(
    "update_order",
    |given| match members(given, &Json::Null).is_empty() {
        true => Err(Error::invalid("update", "name what to change")),
        false => check(ORDER.method, &(ORDER.arguments)(given, &[])),
    },
    ORDER,
    [(
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
                ])
            ),
        ])
    )]
);

/// Finds wrong members of the document before anything is sent.
fn check(method: &str, arguments: &Json) -> Result<(), Error> {
    let checked = arguments::encode(arguments::method(method)?, arguments);
    checked.map(drop).map_err(|error| {
        let path = error.path.as_deref().map(|path| replace(path, "updateData", "update"));
        error.at(path.unwrap_or_default())
    })
}

/// A change, and how its targets are read.
struct Update {
    method: &'static str,
    /// The list in the result, and what the names in it are of.
    list: (&'static str, &'static str),
    targets: fn(&Job, &mut Script<'_>, &Json) -> Result<Vec<Json>, Stop>,
    /// What stands in the order's details under a target's name.
    shown: fn(&Job, &Json, &str) -> Json,
    arguments: fn(Given<'_>, &[Json]) -> Json,
}

const LINES: Update = Update {
    method: "UpdateOrderLinesForOperator",
    list: ("lines", "lineId"),
    targets: statuses::targets,
    shown: |_, details, id| {
        let line = wire::by(orders::lines(details), "Id", id);
        line.map(|line| wire::field(line, "StatusId")).unwrap_or_default()
    },
    arguments: |given, targets| {
        let status = targets.first().map(|target| wire::field(target, "wanted"));
        let update = given.get("update").cloned().unwrap_or(Json::members());
        Json::members()
            .with("orderId", given.needed("orderId"))
            .with("orderLineIds", sent(targets))
            .with("updateData", update.with("StatusId", status.unwrap_or(0.into())))
    },
};

const ORDER: Update = Update {
    method: "UpdateOrderForOperator",
    list: ("members", "member"),
    targets: |job, _, details| Ok(members(job.given(), details)),
    shown: |job, details, name| {
        let members = members(job.given(), details);
        wire::by(&members, "name", name).map_or(Json::Null, |member| wire::field(member, "before"))
    },
    arguments: |given, _| {
        Json::members()
            .with("orderId", given.needed("orderId"))
            .with("updateData", given.get("update").cloned())
    },
};

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
    let sent: Vec<Json> = targets
        .iter()
        .filter(|target| wire::flag(target, "sent"))
        .cloned()
        .collect();
    wire::texts_of(&sent, "name")
}

/// The members of an order that are to be changed, as its head shows them under the same names.
fn members(given: Given<'_>, details: &Json) -> Vec<Json> {
    fn add(ty: Type, wanted: Given<'_>, shown: &Json, at: &str, targets: &mut Vec<Json>) {
        for member in ty.members() {
            let name = to_case(member.name(), Case::Camel);
            let Some(value) = wanted.get(&name) else { continue };
            let name = format!("{at}{name}");
            let shown = wire::field(shown, member.name());
            match member.kind() {
                catalog::Kind::Object(ty) => add(ty, Given::of(value), &shown, &format!("{name}."), targets),
                catalog::Kind::Decimal => {
                    let literal = match value {
                        Json::Number(literal) => literal,
                        other => other.as_str().unwrap_or_default(),
                    };
                    let wanted = canonical(literal).unwrap_or_default();
                    targets.push(target(&name, shown, Json::from(&*wanted), false));
                }
                // An empty text stands there as none.
                _ => {
                    let wanted = value.as_str().filter(|text| !text.is_empty());
                    targets.push(target(&name, shown, wanted.into(), false));
                }
            }
        }
    }
    let mut targets = Vec::new();
    let document = Method::find(ORDER.method).and_then(|method| method.param("xmlUpdateData")?.document()?.ty);
    if let Some(document) = document {
        add(document, given.inner("update"), orders::info(details), "", &mut targets);
    }
    targets
}

/// How the targets that were sent stand.
#[derive(Default)]
struct Standing {
    /// All as wanted.
    all: bool,
    /// At least one as wanted that was not before.
    any: bool,
    /// Every one of them would show that it was changed.
    shows: bool,
    /// Somebody has moved one to something else.
    moved: bool,
}

impl Standing {
    /// Whether later looks would tell nothing more. Without an answer, what is as it was before tells nothing.
    fn tells(&self, answered: bool) -> bool {
        self.moved || self.all && (answered || self.shows)
    }
}

impl Update {
    fn details(job: &Job, script: &mut Script<'_>) -> Result<Json, Stop> {
        orders::details(script, Reader::Operator(job.operator()), job.text("orderId"))
    }

    fn now(&self, job: &Job, details: &Json, target: &Json) -> Json {
        (self.shown)(job, details, wire::text(target, "name").unwrap_or_default())
    }

    fn standing(&self, job: &Job, targets: &[Json], details: &Json) -> Standing {
        let mut standing = Standing {
            all: true,
            any: false,
            shows: true,
            moved: false,
        };
        for target in targets.iter().filter(|target| wire::flag(target, "sent")) {
            let now = self.now(job, details, target);
            let (before, wanted) = (wire::field(target, "before"), wire::field(target, "wanted"));
            standing.all &= now == wanted;
            standing.any |= now == wanted && now != before;
            standing.shows &= before != wanted;
            standing.moved |= now != wanted && now != before;
        }
        standing
    }

    fn play(&self, job: &Job, script: &mut Script<'_>) -> Result<Json, Stop> {
        let resumed = job.checkpoint.phase.is_some();
        let (targets, mut details) = match resumed {
            true => (wire::list(&job.checkpoint.facts, "targets").to_vec(), Json::Null),
            false => {
                let details = Self::details(job, script)?;
                ((self.targets)(job, script, &details)?, details)
            }
        };
        let mut refusal = None;
        if resumed || !sent(&targets).is_empty() {
            (details, refusal) = self.make(job, script, &targets)?;
        }
        Ok(self.result(job, &targets, &details, refusal))
    }

    /// Makes the change, and gives the order as it is then, with the service's word if it refused a part.
    fn make(&self, job: &Job, script: &mut Script<'_>, targets: &[Json]) -> Result<(Json, Option<Error>), Stop> {
        let change = Change {
            method: self.method,
            about: &format!("order {}", job.text("orderId")),
            resumed: job.checkpoint.phase.is_some(),
            repeat: job.given().flag("repeat"),
            send: &|script| {
                job.save(script, "changing", Json::members().with("targets", targets.to_vec()))?;
                let arguments = (self.arguments)(job.given(), targets);
                script.read(job.operator(), self.method, arguments)?;
                Ok(Json::Null)
            },
            look: &|script| self.look_for(job, script, targets),
        };
        let refusal = match change.make(script) {
            Ok(Json::Null) => None,
            Ok(details) => return Ok((details, None)),
            Err(Stop::Failed(error)) if error.kind == ErrorKind::Service => Some(error),
            Err(Stop::Failed(mut error)) => {
                if is_unknown(&error) {
                    error.candidates = sent(targets);
                }
                return Err(error.into());
            }
            Err(stop) => return Err(stop),
        };
        let details = Self::details(job, script);
        if let Some(error) = refusal {
            // Of several lines the first may have been changed before it refused.
            return match details {
                Ok(details) if self.standing(job, targets, &details).any => Ok((details, Some(error))),
                Err(Stop::Waiting) => Err(Stop::Waiting),
                _ => Err(error.into()),
            };
        }
        let mut details = match details {
            Err(Stop::Failed(error)) => {
                let what = format!("the change was taken, and looking at the order failed ({error})");
                return Err(unknown(self.method, &what, sent(targets)).into());
            }
            details => details?,
        };
        if !self.standing(job, targets, &details).tells(true) {
            // What was answered may be seen only later.
            details = match self.settle(job, script, targets, true)? {
                Settled::Found(later) => later,
                _ => details,
            };
        }
        Ok((details, None))
    }

    /// Looks for a change whose answer was lost. What somebody else has moved since tells nothing, and is not moved again.
    fn look_for(&self, job: &Job, script: &mut Script<'_>, targets: &[Json]) -> Result<Option<Json>, Stop> {
        let what = match self.settle(job, script, targets, false)? {
            Settled::Absent => return Ok(None),
            Settled::Found(details) if self.standing(job, targets, &details).all => return Ok(Some(details)),
            Settled::Found(_) => "the answer was lost, and something else stands there since".to_owned(),
            Settled::Unseen(error) => format!("the answer was lost and looking at the order failed ({error})"),
        };
        Err(unknown(self.method, &what, Vec::new()).into())
    }

    /// Looks until all that was sent is as wanted, or something of it as nobody wanted it here.
    fn settle(&self, job: &Job, script: &mut Script<'_>, targets: &[Json], answered: bool) -> Result<Settled, Stop> {
        settle(script, &|script| {
            let details = Self::details(job, script)?;
            let tells = self.standing(job, targets, &details).tells(answered);
            Ok(tells.then_some(details))
        })
    }

    fn result(&self, job: &Job, targets: &[Json], details: &Json, refusal: Option<Error>) -> Json {
        let (list, name) = self.list;
        let mut complete = true;
        let verdicts = wire::each(targets, &|target| {
            let now = self.now(job, details, target);
            let is = |member| wire::field(target, member) == now;
            let verdict = if !wire::flag(target, "sent") {
                "already"
            } else if is("wanted") && (refusal.is_none() || !is("before")) {
                "changed"
            } else if refusal.is_some() {
                "refused"
            } else {
                "unknown"
            };
            Json::members()
                .with(name, wire::field(target, "name"))
                .with("verdict", verdict)
                .with("before", wire::field(target, "before"))
                .with("after", now)
        });
        for verdict in &verdicts {
            complete &= matches!(wire::text(verdict, "verdict"), Some("already" | "changed"));
        }
        Json::members()
            .with("orderId", job.text("orderId"))
            .with("complete", complete)
            .with(list, verdicts)
            .with("refusal", refusal.map(|error| error.to_json()))
    }
}
