//! Between a machine and the client: what the one wants, and what the other gives.
//!
//! Calls and flows are state machines without any waiting of their own: told what came of their last want, they go on to
//! the next. Nothing here runs by itself: `Client` has a machine go on when the host steps or feeds it.

use std::collections::VecDeque;

use super::chance::Chance;
use super::event::Event;
use super::flight::Flights;
use super::retry::Budget;
use super::scope::{Scope, ScopeId};
use super::settings::Settings;
use super::{Now, Reply};
use crate::error::{Error, ErrorKind};
use crate::json::Json;
use crate::request::Request;

/// What all machines of a client share.
pub(crate) struct Shared {
    pub(crate) settings: Settings,
    pub(crate) scopes: Vec<Option<Scope>>,
    pub(crate) chance: Chance,
    /// What the service's clock is ahead of the host's.
    pub(crate) clock_offset_ms: i64,
    pub(crate) budget: Budget,
    pub(crate) flights: Flights,
    pub(crate) events: Vec<Event>,
    /// Machines that were blocked and may go on.
    pub(crate) released: Vec<u32>,
    /// Runs by their ids, of which the service has one at a time, each with the fingerprint of what it was started for.
    pub(crate) runs: Vec<(String, String)>,
}

impl Shared {
    pub(crate) fn scope(&mut self, id: ScopeId) -> Result<&mut Scope, Error> {
        let place = usize::try_from(id).unwrap_or(usize::MAX);
        let scope = self.scopes.get_mut(place).and_then(Option::as_mut);
        scope.ok_or_else(|| Error::invalid("scope", format!("there is no scope {id}")))
    }
}

/// What a suspended machine wants.
pub(crate) enum Want {
    Send(Box<Request>),
    /// `early`: a step before the time goes on at once.
    Wait {
        until: u64,
        early: bool,
    },
    Blocked,
    Ask {
        questions: Json,
        poll_at: u64,
    },
    Save(Json),
}

/// What it gets.
pub(crate) enum Got {
    Reply(Reply),
    /// The time has come, or the way is free, or the state is saved.
    Go,
    Answer(Json),
    Cancelled,
}

/// What a machine has at hand while it goes on.
pub(crate) struct Context<'a> {
    pub(crate) id: u32,
    pub(crate) now: Now,
    /// The caller has stopped the machine: whatever it wants next, it gets nothing any more.
    pub(crate) cancelled: bool,
    /// Answers of the caller that nobody has asked for yet.
    pub(crate) answers: &'a mut VecDeque<Json>,
    pub(crate) shared: &'a mut Shared,
}

/// What a machine does.
pub(crate) trait Task: Send {
    /// Goes on with what it got, which is [`Got::Go`] at first.
    fn go_on(&mut self, context: &mut Context<'_>, got: Got) -> On;
}

/// How far a task went.
pub(crate) enum On {
    Want(Want),
    Done(Result<String, Error>),
}

/// The caller stopped the machine.
pub(crate) fn cancelled() -> Error {
    Error::new(ErrorKind::Cancelled, "cancelled by the caller")
}
