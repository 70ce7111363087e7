//! The flows of the main job: prepare, place, pay, provider session, export, synchronise, track (FLOWS); and, with the feature
//! `back-office`, those beside it: linking, watching, statuses, checking a basket, bulk runs, any other run, activities of whatever
//! origin, the settings of autopurchase.
//!
//! A flow is started by `Client::start` with its kind and an input of JSON, and ends with a result of JSON; members are named
//! in the client's case. `operator`, `customer` and `provider` are scopes. Where a flow changes something, it saves its
//! state before; `Client::resume` takes it up. With the feature `face-flows`, `face::flows` has inputs and results as types, for
//! `Client::run` and `Client::begin_flow`.
//!
//! | kind | input | result |
//! |---|---|---|
//! | `prepare` | `customer`, `countryCode`, `cityCode`, `weight`, `providerType` | `ready`, `missing`, `profiles`, `deliveryModes` |
//! | `place` | `customer`, `operator`?, `deliveryModeId`, `userProfileId`?, `comment`?, `reference`?, `items` [`id`, `configurationId`, `quantity`, …], `diagnose`, `repeat` | `orderId`, `complete`, `lines` [`verdict`: `ordered`, `changed`, `dropped`, `ambiguous`], `unrequestedLines` |
//! | `replace` | as `place`, and the `orderId` to cancel first | as `place` |
//! | `cancel_and_readd` | `customer`, `operator`?, `orderId`, `lineIds`, `deliveryModeId`?, `userProfileId`?, `comment`?, `reference`?, `diagnose`, `repeat` | as `place` of the new order, and `cancelledLines`, `keptLines` \[`lineId`, `error`\] that could not be cancelled |
//! | `pay` | `operator`, `orderId`, `amount`?, `deposit` (true), `reference`?, `repeat` | `deposited`, `reserved`, `paid`, `open`, `settled` |
//! | `provider_session` | `operator`, `providerType`, `returnUrl`, `parameterNames`?, `tokenDropped` | `url`, `state` |
//! | `complete_provider_session` | `state`, `returnUrl`, `operator`? | `outcome`: `session` with `session` and `account`, or `refused` with `reason` |
//! | `provider_sessions` | `operator`, `providerType` | `sessions` [`session`, `account`, `balance`, `currency`] |
//! | `activity` | `operator`, `activity` {`type`, `id`}, `policy`, `noProgressMs` | `state`, `steps`, `audit` |
//! | `activities` | `operator`, `types`? (all) | `activities` [`activity` {`type`, `id`}, `description`, `state`, `percent`, `startTime`, `workTimeMs`, `actions`; `questions` of those that wait] |
//! | `run_activity` | `operator`, `provider`?, `method`, `arguments`, `policy`, `noProgressMs` | as `activity`, and `traced` (found after its answer was lost; it may be somebody else's) |
//! | `export` | `operator`, `provider`, `orderId`, `lineIds`?, `policy`, `noProgressMs` | `complete`, `lines` \[`verdict`\], `messages`, `activity` (`null` if the answer was lost and only the lines tell that all is bought) |
//! | `link` | `operator`, `provider`, `orderId`, `marketplaceOrders`, `elementNames`? {`root`, `orderId`, `list`, `item`} or `document`?, `policy`, `noProgressMs` | `complete` (a line holds each of them), `lines` \[`verdict`, `marketplaceOrder`, `previousMarketplaceOrder`\], `messages`, `activity` as `export` |
//! | `unlink` | as `link`, with `lineIds`? in place of `marketplaceOrders` | `complete`, `lines` as `link`, `unrequestedLines` that are unlinked all the same, `messages`, `activity` (`null` also if nothing was linked) |
//! | `synchronise` | `operator`, `provider`, `orderIds` or `statusIds` and `limit`, `policy`, `noProgressMs` | `differences`, `lines`, `goneOrders`, `messages`, `activity` |
//! | `watch` | `operator`, `orderIds` or `statusIds` and `limit`, `snapshot`?, `history` | `differences`, `lines`, `goneOrders`, `more`, `snapshot` |
//! | `track` | `operator`, `marketplaceOrder` or `waybill` | `hits` |
//! | `change_statuses` | `operator`, `orderId`, `lineIds`, `status` (id or name), `update`?, `repeat` | `complete`, `lines` \[`verdict`\], `refusal` |
//! | `update_order` | `operator`, `orderId`, `update` [`weight`, `deliveryModeId`, `additionalInfo`, `deliveryAddress`], `repeat` | `complete`, `members` \[`verdict`\], `refusal` |
//! | `check_basket` | `customer` (also a guest's scope with a basket), `elementIds`? (all), `repeat`, `noProgressMs` | `ready`, `elements` [`elementId`, `verdict`: `ok`, `warning`, `error`, `unknown`; `messages` \[`status`, `code`, `text`, `parameters`\]] |
//! | `bulk_items` | `ids` (10,000 at most), `blockSize` (100), `repeat` | `given`, `incomplete`, `missing`, `unrequested`; the items come as events |
//! | `bulk_search` | `parameters`, `framePosition`, `frameSize` (10,000 at most), `blockSize` (100), `repeat` | as `bulk_items` |
//! | `settings` | `operator`, `providerType` | `fields` [`path`, `name`, `displayName`, `description`, `type`, `unit`, `readOnly`, `requireReload`, `min`, `max`, `datePrecision`, `values`, `placeholders`, `constraints`, `value`, `fields`] |
//! | `update_settings` | `operator`, `providerType`, `changes` [`path`, `value`], `rootName`?, `repeat` | `changes` [`path`, `before`, `wanted`, `after`, `taken`], `fields` |
//!
//! `watch` tells each difference once: between the `snapshot` of an earlier watch (none the first time) and now. The snapshot that it gives
//! holds the orders that it looked at; one that is new to it has `added` lines only. With `history`, an order is read again only if
//! something new stands in the queue of status changes, which is never cleared: what the queue does not tell, such as a waybill without a
//! status, is told when the order is next read.
//!
//! The verdicts of `change_statuses` and `update_order` are `changed`, `already`, `refused` and `unknown`. The `update` of `change_statuses`
//! goes with the status in one call, as the `internalPrice` that the customer shall confirm; nothing but the status is looked at after it.
//!
//! Where leaving out a list means all, an empty one is refused: it may have been meant as none.
//!
//! Lines that are bought or linked already are refused by `export`, `link` and `cancel_and_readd`: the error names them with their
//! marketplace orders, and its `candidates` are the `lineIds` for `unlink`. Nothing is unlinked by itself.
//!
//! The lines of `cancel_and_readd` are cancelled first. An error after that says so; its state goes on from there.
//!
//! `repeat` lets a flow repeat a change whose answer was lost, once the settling window has passed without a trace of it.

#![cfg_attr(
    not(feature = "back-office"),
    allow(dead_code, reason = "what serves the flows of back offices alone")
)]

mod account;
mod activity;
mod bulk;
mod check_basket;
mod cutting;
mod differences;
mod document;
mod export;
mod fields;
mod follower;
mod job;
mod link;
mod marker;
mod orders;
mod pay;
mod place;
mod policy;
mod prepare;
mod provider_session;
mod questions;
mod replace;
mod run;
mod run_activity;
mod settings;
mod settle;
mod started;
mod state;
mod statuses;
mod synchronise;
mod track;
mod update;
mod verdict;
mod watch;
mod wire;

pub(crate) use state::state;

use job::{Job, Kind};
use state::Checkpoint;

use crate::catalog::nearest_of;
use crate::engine::{Flow, Script, Shared, Stop, resumed_call};
use crate::error::Error;
use crate::json::Json;
use crate::search::joined;

/// The flows of the main job.
static KINDS: &[&Kind] = &[
    &prepare::PREPARE,
    &place::PLACE,
    &replace::REPLACE,
    &pay::PAY,
    &provider_session::BEGIN,
    &provider_session::COMPLETE,
    &provider_session::LIST,
    &activity::FOLLOW,
    &export::EXPORT,
    &synchronise::SYNCHRONISE,
    &track::TRACK,
];

/// Flows of back offices beside the main job.
#[cfg(feature = "back-office")]
static BACK_OFFICE: &[&Kind] = &[
    &replace::CANCEL_AND_READD,
    &link::LINK,
    &link::UNLINK,
    &watch::WATCH,
    &update::CHANGE_STATUSES,
    &update::UPDATE_ORDER,
    &check_basket::CHECK,
    &bulk::ITEMS,
    &bulk::SEARCH,
    &activity::SEARCH,
    &run_activity::RUN,
    &settings::READ,
    &settings::UPDATE,
];
#[cfg(not(feature = "back-office"))]
static BACK_OFFICE: &[&Kind] = &[];

fn kind(name: &str) -> Result<&'static Kind, Error> {
    let mut known = Vec::new();
    for kind in KINDS.iter().chain(BACK_OFFICE) {
        if kind.name == name {
            return Ok(kind);
        }
        known.push(kind.name);
    }
    let advice = match nearest_of(known.iter().copied(), name) {
        Some(name) => format!("did you mean `{name}`?"),
        None => joined(&known, ", "),
    };
    Err(Error::invalid("kind", format!("there is no flow `{name}`: {advice}")))
}

/// The end of a changing call that a restart cut off.
struct Lost(String);

impl Flow for Lost {
    fn play(&mut self, _: &mut Script<'_>) -> Result<Json, Stop> {
        Err(Stop::Failed(resumed_call(&self.0)))
    }
}

/// A flow of this kind, its input checked.
pub(crate) fn start(name: &str, input: &Json, shared: &mut Shared) -> Result<Box<dyn Flow>, Error> {
    Ok(Box::new(Job::new(kind(name)?, input, Checkpoint::default(), shared)?))
}

/// A flow that goes on where its state says.
pub(crate) fn resume(saved: &Json, sessions: &Json, shared: &mut Shared) -> Result<Box<dyn Flow>, Error> {
    let (name, data) = state::open(saved, "state")?;
    if name == "call" {
        let method = data.get("method").and_then(Json::as_str).unwrap_or_default().to_owned();
        return Ok(Box::new(Lost(method)));
    }
    let kind = kind(name)?;
    let (input, checkpoint) = state::reopen(data, sessions, kind.roles)?;
    let job = Job::new(kind, &input, checkpoint, shared)?;
    // A new one would find nothing of what was done under the old one.
    if kind.marked && input.get("reference").is_none_or(Json::is_null) {
        return Err(Error::invalid("state.data.input.reference", "the state is incomplete"));
    }
    job.checkpoint.check(kind.phases)?;
    Ok(Box::new(job))
}

#[cfg(test)]
mod tests {
    use super::{BACK_OFFICE, KINDS, wire};
    use crate::engine::Kind;
    use crate::json::Json;

    /// What of a kind of value the face model has to say, and may say.
    fn fits(kind: Kind, value: &Json, types: &[Json], path: &str) {
        let told = wire::text(value, "kind").unwrap_or_default();
        let known: &[&str] = match kind {
            Kind::Any => &["tree", "decimal", "id", "int", "long"],
            Kind::Text | Kind::Needed => &["text", "decimal"],
            Kind::OneOf(_) => &["enum"],
            Kind::Flag => &["boolean"],
            Kind::Whole | Kind::Signed => &["int", "long", "scope"],
            Kind::List(_) | Kind::Filled(_) => &["list"],
            Kind::Object(_) => &["object", "tree"],
        };
        assert!(known.contains(&told), "{path} is said to be {told}");
        match kind {
            Kind::List(item) | Kind::Filled(item) => fits(*item, value.get("item").unwrap(), types, path),
            Kind::Object(spec) if told == "object" => same(spec, wire::text(value, "type").unwrap(), types, path),
            _ => {}
        }
    }

    /// The members of a type are those of the specification, but for the case and for further ones.
    fn same(spec: crate::engine::Spec, name: &str, types: &[Json], path: &str) {
        let ty = wire::by(types, "name", name).unwrap();
        let mut told = wire::texts_of(wire::list(ty, "members"), "camel");
        for (member, kind) in spec.iter().filter(|(member, _)| *member != crate::engine::OTHERS) {
            let path = format!("{path}.{member}");
            let known = wire::by(wire::list(ty, "members"), "camel", member);
            let known = known.unwrap_or_else(|| panic!("flows.toml lacks {path}"));
            fits(*kind, known.get("value").unwrap(), types, &path);
            told.retain(|name| name != member);
        }
        assert!(told.is_empty(), "{path} does not take {told:?}");
    }

    #[test]
    fn flows_take_what_the_catalogue_says() {
        let model = Json::parse(include_str!("../generated/face_model.json")).unwrap();
        let (flows, types) = (wire::list(&model, "flows"), wire::list(&model, "types"));
        for kind in KINDS.iter().chain(BACK_OFFICE) {
            let told = wire::by(flows, "name", kind.name);
            let told = told.unwrap_or_else(|| panic!("flows.toml lacks {}", kind.name));
            same(kind.spec, wire::text(told, "input").unwrap(), types, kind.name);
            let is_beside = BACK_OFFICE.iter().any(|beside| beside.name == kind.name);
            assert_eq!(wire::flag(told, "backOffice"), is_beside, "{}", kind.name);
        }
        assert_eq!(flows.len(), KINDS.len() + BACK_OFFICE.len());
    }
}
