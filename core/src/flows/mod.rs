//! The flows of the main job: prepare, place, pay, provider session, export, synchronise, track (FLOWS).
//!
//! A flow is started by `Client::start` with its kind and an input of JSON, and ends with a result of JSON; members are named
//! in the client's case. `operator`, `customer` and `provider` are scopes. Where a flow changes something, it saves its
//! state before; `Client::resume` takes it up.
//!
//! | kind | input | result |
//! |---|---|---|
//! | `prepare` | `customer`, `countryCode`, `cityCode`, `weight`, `providerType` | `ready`, `missing`, `profiles`, `deliveryModes` |
//! | `place` | `customer`, `operator`?, `deliveryModeId`, `userProfileId`?, `comment`?, `reference`?, `items` [`id`, `configurationId`, `quantity`, …], `diagnose`, `repeat` | `orderId`, `complete`, `lines` [`verdict`: `ordered`, `changed`, `dropped`, `ambiguous`], `unrequestedLines` |
//! | `replace` | as `place`, and the `orderId` to cancel first | as `place` |
//! | `pay` | `operator`, `orderId`, `amount`?, `deposit` (true), `reference`?, `repeat` | `deposited`, `reserved`, `paid`, `open`, `settled` |
//! | `provider_session` | `operator`, `providerType`, `returnUrl`, `parameterNames`?, `tokenDropped` | `url`, `state` |
//! | `complete_provider_session` | `state`, `returnUrl`, `operator`? | `outcome`: `session` with `session` and `account`, or `refused` with `reason` |
//! | `provider_sessions` | `operator`, `providerType` | `sessions` [`session`, `account`, `balance`, `currency`] |
//! | `activity` | `operator`, `activity` {`type`, `id`}, `policy`, `noProgressMs` | `state`, `steps`, `audit` |
//! | `export` | `operator`, `provider`, `orderId`, `lineIds`?, `policy`, `noProgressMs` | `complete`, `lines` \[`verdict`\], `messages`, `activity` (`null` if the answer was lost and only the lines tell that all is bought) |
//! | `synchronise` | `operator`, `provider`, `orderIds` or `statusIds` and `limit`, `policy`, `noProgressMs` | `differences`, `lines`, `messages`, `activity` |
//! | `track` | `operator`, `marketplaceOrder` or `waybill` | `hits` |
//!
//! `repeat` lets a flow repeat a change whose answer was lost, once the settling window has passed without a trace of it.

mod account;
mod activity;
mod differences;
mod export;
mod follower;
mod marker;
mod orders;
mod pay;
mod place;
mod policy;
mod prepare;
mod provider_session;
mod questions;
mod sessions;
mod settle;
mod started;
mod state;
mod synchronise;
mod track;
mod verdict;
mod wire;

pub(crate) use state::state;

use state::Checkpoint;

use crate::catalog::nearest_of;
use crate::engine::{Context, Flow, Shared, Task, resumed_call, task};
use crate::error::Error;
use crate::json::Json;

/// What makes a machine of a flow.
pub(crate) type Starter = Box<dyn FnOnce(Context) -> Task>;

fn starter(flow: impl Flow + 'static) -> Starter {
    let flow = Box::new(flow);
    Box::new(|context| task(context, flow))
}

/// Every kind of flow, and the roles of the scopes that it acts with.
const KINDS: [(&str, &[&str]); 11] = [
    ("prepare", &["customer"]),
    ("place", &["customer", "operator"]),
    ("replace", &["customer", "operator"]),
    ("pay", &["operator"]),
    ("provider_session", &["operator"]),
    ("complete_provider_session", &["operator"]),
    ("provider_sessions", &["operator"]),
    ("activity", &["operator"]),
    ("export", &["operator", "provider"]),
    ("synchronise", &["operator", "provider"]),
    ("track", &["operator"]),
];

/// A flow of this kind, its input checked.
pub(crate) fn start(kind: &str, input: &Json, shared: &mut Shared) -> Result<Starter, Error> {
    begin(kind, input, Checkpoint::default(), shared)
}

fn begin(kind: &str, input: &Json, checkpoint: Checkpoint, shared: &mut Shared) -> Result<Starter, Error> {
    Ok(match kind {
        "prepare" => starter(prepare::Prepare::read(input, shared)?),
        "place" => starter(place::Place::read(input, checkpoint, shared)?),
        "replace" => starter(place::Replace::read(input, checkpoint, shared)?),
        "pay" => starter(pay::Pay::read(input, checkpoint, shared)?),
        "provider_session" => starter(provider_session::Begin::read(input, shared)?),
        "complete_provider_session" => starter(provider_session::Complete::read(input, shared)?),
        "provider_sessions" => starter(provider_session::Sessions::read(input, shared)?),
        "activity" => starter(activity::Follow::read(input, checkpoint, shared)?),
        "export" => starter(export::Export::read(input, checkpoint, shared)?),
        "synchronise" => starter(synchronise::Synchronise::read(input, checkpoint, shared)?),
        "track" => starter(track::Track::read(input, shared)?),
        _ => {
            let known = KINDS.map(|(name, _)| name);
            let advice =
                nearest_of(known, kind).map_or_else(|| known.join(", "), |name| format!("did you mean `{name}`?"));
            return Err(Error::invalid("kind", format!("there is no flow `{kind}`: {advice}")));
        }
    })
}

/// A flow that goes on where its state says.
pub(crate) fn resume(saved: &Json, sessions: &Json, shared: &mut Shared) -> Result<Starter, Error> {
    let (kind, data) = state::open(saved)?;
    if kind == "call" {
        let method = data.get("method").and_then(Json::as_str).unwrap_or_default().to_owned();
        return Ok(Box::new(move |_| {
            Box::pin(std::future::ready(Err(resumed_call(&method))))
        }));
    }
    let roles = KINDS
        .iter()
        .find(|(name, _)| *name == kind)
        .map_or(&[][..], |(_, roles)| roles);
    let (input, checkpoint) = state::reopen(data, sessions, roles)?;
    begin(kind, &input, checkpoint, shared)
}
