//! The client engine: every call, activity and flow is a machine with an id that says what it wants next (FLOWS).
//!
//! The host owns sockets, clocks, timers, threads and chance. Its loop:
//!
//! 1. `step` a machine and do what it says: perform a [`Step::Send`], sleep for a [`Step::Wait`], keep a [`Step::Save`], show
//!    an [`Step::Ask`], leave a [`Step::Blocked`] alone, end with [`Step::Done`].
//! 2. `feed` it the reply or the failure; the ids that `feed` gives back are machines to step again.
//! 3. Drain `events` and show or log them.

mod attempt;
mod call;
mod chance;
mod client;
mod clock;
mod context;
mod event;
mod flight;
mod given;
mod login;
mod outcome;
mod page;
mod retry;
mod scope;
mod script;
mod settings;

pub(crate) use call::resumed as resumed_call;
pub(crate) use chance::fingerprint;
pub use client::Client;
pub(crate) use context::Shared;
pub use event::Event;
pub(crate) use given::{Given, Kind, OTHERS, Spec};
pub(crate) use outcome::is_unknown;
pub(crate) use page::repeated;
pub(crate) use scope::Role;
pub use scope::ScopeId;
pub(crate) use script::{Flow, Script, Stop};
pub(crate) use settings::case;

use crate::error::Error;
use crate::json::Json;
use crate::request::Request;

/// The host's two clocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Now {
    /// Unix time in milliseconds. Serves signatures only and may be wrong: the client learns by how much.
    pub wall_ms: i64,
    /// Milliseconds on a clock that never goes back. All waiting is told on it.
    pub mono_ms: u64,
}

/// What came of a request.
#[derive(Clone, Debug)]
pub enum Reply {
    /// An HTTP answer, whatever its status.
    Answer {
        /// The HTTP status.
        status: u16,
        /// The response headers that the host can read; `Date` and `Retry-After` are made use of.
        headers: Vec<(String, String)>,
        /// The body, decompressed.
        body: Vec<u8>,
    },
    /// No whole answer.
    Failure {
        /// How far it got.
        failure: Failure,
        /// What the host's HTTP library says, for people.
        message: String,
    },
}

/// How far a request got that brought no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Surely nothing was sent: the name was not found, no connection was made, the host refused.
    NotSent,
    /// The deadline passed after the first byte may have been sent.
    Timeout,
    /// The connection broke after the first byte may have been sent; say this when it is not known.
    Broken,
    /// The caller stopped it after the first byte may have been sent.
    Cancelled,
}

/// What a machine wants now.
#[derive(Debug)]
#[non_exhaustive]
pub enum Step {
    /// Perform this request and feed what came of it.
    Send(Box<Request>),
    /// Step again at this time of the monotonic clock. A machine that polls an activity may be stepped sooner.
    Wait {
        /// Milliseconds of the monotonic clock.
        until_ms: u64,
    },
    /// Wait until a `feed` names this machine.
    Blocked,
    /// Show the open questions; `answer` any of them, or step again at this time: somebody else may answer first.
    Ask {
        /// The questions, as the flow's documentation describes them.
        questions: Json,
        /// Milliseconds of the monotonic clock.
        poll_at_ms: u64,
    },
    /// Keep this state durably, then step again. Comes before every request that changes something once.
    Save(Json),
    /// The end: a JSON text, or the failure.
    Done(Result<String, Error>),
}
