//! Attempts at a call, until there is an answer or no more sense in trying.

use super::call::{Call, SESSION};
use super::context::{Context, Got, Shared, Want, cancelled};
use super::event::Event;
use super::login::opened;
use super::outcome::{for_caller, of_failure};
use super::scope::{Claim, Scope, ScopeId};
use super::{Failure, Now, Reply, clock, retry};
use crate::catalog::{Effect, Method};
use crate::codec::answer::{self, Answer};
use crate::date;
use crate::error::{Error, ErrorKind, Retry};
use crate::json::Json;
use crate::request::{Attempt, Request};
use crate::search::{contains, replace};
use crate::secret::names_secret;

/// A call and how far the attempts at it have got.
pub(super) struct Progress {
    pub(super) call: Call,
    attempt: u32,
    started_ms: Option<u64>,
    sent_at: Now,
    /// The scope whose session was sent, and its generation.
    session: Option<(ScopeId, u32)>,
    /// A new session was tried.
    replayed: bool,
    /// The service's clock was learned.
    clock_set: bool,
    /// The call that gets the session of a scope for this one.
    login: Option<(ScopeId, Box<Progress>)>,
}

/// What a call wants next, or its end.
pub(super) enum Next {
    Want(Want),
    Done(Box<Answer>),
}

impl Progress {
    pub(super) fn new(call: Call) -> Self {
        Self {
            call,
            attempt: 0,
            started_ms: None,
            sent_at: Now::default(),
            session: None,
            replayed: false,
            clock_set: false,
            login: None,
        }
    }

    /// Goes on with what was got, which is [`Got::Go`] at first.
    pub(super) fn advance(&mut self, context: &mut Context<'_>, got: Got) -> Result<Next, Error> {
        let next = self.go_on(context, got);
        next.map_err(|error| error.in_method(&self.call.name))
    }

    fn go_on(&mut self, context: &mut Context<'_>, got: Got) -> Result<Next, Error> {
        self.started_ms.get_or_insert(context.now.mono_ms);
        if let Some((scope, mut login)) = self.login.take() {
            let payload = match login.advance(context, got) {
                Ok(Next::Want(want)) => {
                    self.login = Some((scope, login));
                    return Ok(Next::Want(want));
                }
                Ok(Next::Done(answer)) => login.tree(&answer.payload),
                Err(error) => Err(error),
            };
            opened(context, scope, payload).map_err(|error| error.in_method(&login.call.name))?;
        } else if let Got::Cancelled = got {
            return Err(cancelled());
        } else if let Got::Reply(reply) = got
            && let Some(next) = self.judge(context, reply)?
        {
            return Ok(next);
        }
        for (_, scope) in &self.call.sessions {
            match context.shared.scope(*scope)?.claim(context.id)? {
                Claim::Ready => {}
                Claim::Busy => return Ok(Next::Want(Want::Blocked)),
                Claim::Yours(login) => {
                    match login.call(context.shared) {
                        Ok(call) => self.login = Some((*scope, Box::new(Self::new(call)))),
                        Err(error) => opened(context, *scope, Err(error))?,
                    }
                    return self.go_on(context, Got::Go);
                }
            }
        }
        self.attempt += 1;
        self.sent_at = context.now;
        let request = self.request(context.shared, context.now)?;
        Ok(Next::Want(Want::Send(Box::new(request))))
    }

    /// What the codec has made of the answer.
    pub(super) fn tree(&self, text: &str) -> Result<Json, Error> {
        Json::parse(text).map_err(|error| {
            let message = format!("the payload is not JSON: {error}");
            Error::new(ErrorKind::MalformedAnswer, message).in_method(&self.call.name)
        })
    }

    /// Milliseconds left for the whole call, if it has a deadline.
    fn left(&self, now: Now) -> Option<u64> {
        let total = self.call.options.deadline_ms?;
        Some(self.started_ms?.saturating_add(total).saturating_sub(now.mono_ms))
    }

    fn request(&mut self, shared: &mut Shared, now: Now) -> Result<Request, Error> {
        let call = &self.call;
        let left = self.left(now).unwrap_or(u64::MAX);
        if left == 0 {
            return Err(Error::new(ErrorKind::Timeout, "the deadline of the call has passed"));
        }
        if changes(call) {
            shared.flights.changed();
        }
        self.session = None;
        let mut sessions = Vec::new();
        for (name, id) in &call.sessions {
            let scope = usize::try_from(*id).ok().and_then(|place| shared.scopes.get(place));
            let Some((session, generation)) = scope.and_then(Option::as_ref).and_then(Scope::session) else {
                continue;
            };
            if *name == SESSION {
                self.session = Some((*id, generation));
            }
            if call.method.is_none_or(|method| method.param(name).is_some()) {
                sessions.push((*name, session));
            }
        }
        let settings = &shared.settings;
        Attempt {
            endpoint: &settings.endpoint,
            access: &settings.access,
            method: &call.name,
            fields: &call.fields,
            sessions: &sessions,
            language: call.options.language.as_deref().or(settings.language.as_deref()),
            timestamp: &date::timestamp(now.wall_ms.saturating_add(shared.clock_offset_ms)),
            deadline_ms: call.options.timeout_ms.min(left),
        }
        .request()
    }

    /// What an attempt has come to; nothing if the next one is to be made at once.
    fn judge(&mut self, context: &mut Context<'_>, reply: Reply) -> Result<Option<Next>, Error> {
        let (call, machine, now) = (&self.call, context.id, context.now);
        let shared = &mut *context.shared;
        let read = read(call, reply);
        if changes(call) {
            shared.flights.changed();
        }
        shared.events.push(Event::Log {
            id: machine,
            method: call.name.clone(),
            attempt: self.attempt,
            outcome: match &read {
                Ok(_) => "ok".to_owned(),
                Err(failed) => outcome(&failed.error),
            },
            elapsed_ms: now.mono_ms.saturating_sub(self.sent_at.mono_ms),
        });
        let mut failed = match read {
            Ok(answer) => {
                shared.budget.refill();
                return Ok(Some(Next::Done(answer)));
            }
            Err(failed) => failed,
        };
        // Before the session is given up, after which nobody knows it any more.
        scrub(shared, call, &mut failed.error);
        let error = &failed.error;
        if error.kind == ErrorKind::SessionExpired && !self.replayed {
            // Refused, so that nothing happened: one replay, for every effect (FLOWS).
            self.replayed = true;
            if let Some((scope, generation)) = self.session
                && expire(shared, machine, scope, generation)
            {
                return Ok(None);
            }
        } else if error.sub_code.as_deref() == Some("InvalidTimestamp") && !self.clock_set {
            self.clock_set = true;
            if let Some(service) = failed.date {
                shared.clock_offset_ms = service.saturating_sub(now.wall_ms);
                return Ok(None);
            }
        } else if let Some(delay_ms) = delay(shared, call, &failed, self.attempt)
            && self.left(now).is_none_or(|left| delay_ms < left)
            && shared.budget.spend()
        {
            let until = now.mono_ms.saturating_add(delay_ms);
            return Ok(Some(Next::Want(Want::Wait { until, early: false })));
        }
        Err(match call.opens_session {
            true => failed.error,
            false => for_caller(failed.error, call.effect, failed.not_sent),
        })
    }
}

/// A failed attempt, with what the answer said about time.
struct Failed {
    error: Error,
    /// Surely nothing left the host.
    not_sent: bool,
    timed_out: bool,
    /// The service's time, in Unix milliseconds.
    date: Option<i64>,
}

/// Whether it changes what others read. A login does not: reads that wait for it set out after it.
fn changes(call: &Call) -> bool {
    call.effect != Effect::Reads && !call.opens_session
}

fn read(call: &Call, reply: Reply) -> Result<Box<Answer>, Failed> {
    let mut failed = Failed {
        error: Error::new(ErrorKind::Transport, ""),
        not_sent: false,
        timed_out: false,
        date: None,
    };
    match reply {
        Reply::Failure { failure, message } => {
            failed.error = of_failure(failure, message);
            failed.not_sent = failure == Failure::NotSent;
            failed.timed_out = failure == Failure::Timeout;
        }
        Reply::Answer { status, headers, body } => {
            match answer::decode(call.method, Some(status), &body, &call.options.answer) {
                Ok(answer) => return Ok(Box::new(answer)),
                Err(error) => failed.error = error,
            }
            let header = |wanted: &str| {
                headers
                    .iter()
                    .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
                    .map(|(_, value)| value.as_str())
            };
            failed.date = header("date").and_then(clock::http_date_ms);
            if failed.error.retry == Retry::After(None) {
                let asked = header("retry-after").and_then(|value| clock::retry_after_ms(value, failed.date));
                failed.error.retry = Retry::After(asked);
            }
        }
    }
    Err(failed)
}

/// The longest `Retry-After` that is kept by waiting.
const LONGEST_ASKED_MS: u64 = 5 * 60 * 1_000;

/// How long to wait before the next attempt, if there should be one.
fn delay(shared: &mut Shared, call: &Call, failed: &Failed, attempt: u32) -> Option<u64> {
    let error = &failed.error;
    let reads = call.effect == Effect::Reads;
    if reads && error.sub_code.as_deref() == Some("ItemIsNotComplete") {
        let place = usize::try_from(attempt).unwrap_or(usize::MAX).saturating_sub(1);
        return shared.settings.collecting_ms.get(place).copied();
    }
    let billed = call.method.is_some_and(Method::billed);
    let may = match error.kind {
        ErrorKind::Cancelled => false,
        _ if failed.not_sent => true,
        _ if !reads => false,
        _ if failed.timed_out => !billed || call.options.retry_after_timeout,
        // A body that broke off is as good as a connection that did.
        ErrorKind::Transport | ErrorKind::MalformedAnswer => true,
        _ => matches!(error.retry, Retry::After(_)),
    };
    if !may || u64::from(attempt) >= shared.settings.retry.attempts {
        return None;
    }
    let own = retry::delay_ms(&shared.settings.retry, attempt, &mut shared.chance);
    match error.retry {
        // Who asks for more is not waited for: the caller gets the error with the time in it.
        Retry::After(Some(asked)) => (asked <= LONGEST_ASKED_MS).then_some(own.max(asked)),
        _ => Some(own),
    }
}

fn outcome(error: &Error) -> String {
    let mut outcome = error.kind.name().to_owned();
    if let Some(code) = error.sub_code.as_ref().or(error.code.as_ref()) {
        outcome.push(' ');
        outcome.push_str(code);
    }
    outcome
}

/// Strikes out everything secret: a service or a proxy may repeat in a message what it was sent.
fn scrub(shared: &Shared, call: &Call, error: &mut Error) {
    let mut strike = |secret: &str| {
        // Shorter ones are found in any text, and striking them out would only betray them.
        if secret.len() >= 4 && contains(&error.message, secret) {
            error.message = replace(&error.message, secret, "…");
        }
    };
    shared.settings.access.each_secret(&mut strike);
    for scope in shared.scopes.iter().flatten() {
        scope.each_secret(&mut strike);
    }
    for field in &call.fields {
        if names_secret(field.name()) {
            strike(field.value());
        }
    }
}

/// Gives a session up; true if another can be had.
fn expire(shared: &mut Shared, machine: u32, id: ScopeId, generation: u32) -> bool {
    let Ok(scope) = shared.scope(id) else {
        return false;
    };
    let renewable = scope.renewable();
    if scope.expire(generation) {
        shared.events.push(Event::Session {
            id: machine,
            scope: id,
            change: "lost",
        });
    }
    renewable
}
