//! What a machine's code may do: ask the host for something and wait for it.
//!
//! Calls, activities and flows are written as plain sequential `async` code. The compiler turns it into the state
//! machine; this file turns each suspension into one of the verbs of FLOWS. Nothing here runs by itself: `Client`
//! polls a machine when the host steps or feeds it.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context as Waking, Poll};

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

/// The place where a machine and the client meet.
#[derive(Default)]
pub(crate) struct Slot {
    pub(crate) now: Now,
    pub(crate) want: Option<Want>,
    pub(crate) got: Option<Got>,
    pub(crate) cancelled: bool,
    /// Answers of the caller that nobody has asked for yet.
    pub(crate) answers: VecDeque<Json>,
}

/// A machine's hold on its slot and on what is shared.
#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) id: u32,
    shared: Arc<Mutex<Shared>>,
    slot: Arc<Mutex<Slot>>,
}

/// Locks; nothing panics while holding a lock, so a poisoned one is still whole.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Context {
    pub(crate) fn new(id: u32, shared: Arc<Mutex<Shared>>, slot: Arc<Mutex<Slot>>) -> Self {
        Self { id, shared, slot }
    }

    /// What is shared. Never hold it across an `await`.
    pub(crate) fn shared(&self) -> MutexGuard<'_, Shared> {
        lock(&self.shared)
    }

    pub(crate) fn now(&self) -> Now {
        lock(&self.slot).now
    }

    /// An answer that the caller gave unasked.
    pub(crate) fn unasked(&self) -> Option<Json> {
        lock(&self.slot).answers.pop_front()
    }

    /// Whether the caller has stopped the machine: whatever it wants next, it gets nothing any more.
    pub(crate) fn is_cancelled(&self) -> bool {
        lock(&self.slot).cancelled
    }

    fn demand(&self, want: Want) -> Demand<'_> {
        Demand {
            slot: &self.slot,
            want: Some(want),
        }
    }

    fn go(&self, want: Want) -> Go<'_> {
        Go(self.demand(want))
    }

    /// Sends a request. An error means that it was stopped before it was given out.
    pub(crate) async fn send(&self, request: Request) -> Result<Reply, Error> {
        if let Got::Reply(reply) = self.demand(Want::Send(Box::new(request))).await {
            Ok(reply)
        } else {
            Err(cancelled())
        }
    }

    /// Waits as long as told; stepping early changes nothing.
    pub(crate) fn pause(&self, delay_ms: u64) -> Go<'_> {
        let until = self.now().mono_ms.saturating_add(delay_ms);
        self.go(Want::Wait { until, early: false })
    }

    /// Waits for the next poll; the host may step early to see sooner.
    pub(crate) fn pause_or_step(&self, delay_ms: u64) -> Go<'_> {
        let until = self.now().mono_ms.saturating_add(delay_ms);
        self.go(Want::Wait { until, early: true })
    }

    /// Waits until released.
    pub(crate) fn blocked(&self) -> Go<'_> {
        self.go(Want::Blocked)
    }

    /// Has the host keep a state durably.
    pub(crate) fn save(&self, state: Json) -> Go<'_> {
        self.go(Want::Save(state))
    }

    /// Shows questions; gives an answer, or nothing when the time for another look has come.
    pub(crate) async fn ask(&self, questions: Json, delay_ms: u64) -> Result<Option<Json>, Error> {
        let poll_at = self.now().mono_ms.saturating_add(delay_ms);
        match self.demand(Want::Ask { questions, poll_at }).await {
            Got::Answer(answer) => Ok(Some(answer)),
            Got::Cancelled => Err(cancelled()),
            Got::Go | Got::Reply(_) => Ok(None),
        }
    }
}

/// The caller stopped the machine.
pub(crate) fn cancelled() -> Error {
    Error::new(ErrorKind::Cancelled, "cancelled by the caller")
}

struct Demand<'a> {
    slot: &'a Mutex<Slot>,
    want: Option<Want>,
}

impl Future for Demand<'_> {
    type Output = Got;

    // Out of line: every suspension of every machine comes through here.
    #[inline(never)]
    fn poll(mut self: Pin<&mut Self>, _: &mut Waking<'_>) -> Poll<Got> {
        let mut slot = lock(self.slot);
        if let Some(got) = slot.got.take() {
            return Poll::Ready(got);
        }
        if slot.cancelled {
            return Poll::Ready(Got::Cancelled);
        }
        drop(slot);
        if let Some(want) = self.want.take() {
            lock(self.slot).want = Some(want);
        }
        Poll::Pending
    }
}

/// A demand that brings nothing but leave to go on.
pub(crate) struct Go<'a>(Demand<'a>);

impl Future for Go<'_> {
    type Output = Result<(), Error>;

    #[inline(never)]
    fn poll(mut self: Pin<&mut Self>, waking: &mut Waking<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(waking).map(|got| {
            if let Got::Cancelled = got {
                Err(cancelled())
            } else {
                Ok(())
            }
        })
    }
}
