//! Attempts at a call, until there is an answer or no more sense in trying.

use super::call::Call;
use super::context::{Context, Shared};
use super::event::Event;
use super::login::session;
use super::outcome::{for_caller, of_failure};
use super::scope::Scope;
use super::{Failure, Now, Reply, clock, retry};
use crate::catalog::{Effect, Method};
use crate::codec::answer::{self, Answer};
use crate::codec::arguments::Field;
use crate::date;
use crate::error::{Error, ErrorKind, Retry};
use crate::request::{Attempt, Request};
use crate::search::{contains, replace};
use crate::secret::{Secret, names_secret};

/// A session and its generation, where the scope has one.
type Held = Option<(Secret, u32)>;

/// How far the attempts have got.
struct Progress {
    attempt: u32,
    started_ms: u64,
    /// A new session was tried.
    replayed: bool,
    /// The service's clock was learned.
    clock_set: bool,
}

/// What to do after an attempt.
enum Next {
    Done(Box<Answer>),
    /// At once: with a new session, or at the right time.
    Again,
    /// After so many milliseconds.
    Later(u64),
    Fail(Error),
}

/// Makes the call.
pub(super) async fn perform(context: &Context, call: &Call) -> Result<Box<Answer>, Error> {
    let started_ms = context.now().mono_ms;
    let mut progress = Progress {
        attempt: 0,
        started_ms,
        replayed: false,
        clock_set: false,
    };
    loop {
        progress.attempt += 1;
        let held = match call.gives("sessionId") {
            true => None,
            false => session(context, call.scope).await?,
        };
        let provider = match call.provider {
            Some(scope) if !call.gives("providerSessionId") => session(context, scope).await?,
            _ => None,
        };
        let sent_at = context.now();
        let request = progress.request(&mut context.shared(), call, sent_at, &held, &provider)?;
        let reply = context
            .send(request)
            .await
            .map_err(|error| error.in_method(&call.name))?;
        match progress.judge(context, call, sent_at, reply, &held) {
            Next::Done(answer) => return Ok(answer),
            Next::Again => {}
            Next::Later(delay_ms) => context
                .pause(delay_ms)
                .await
                .map_err(|error| error.in_method(&call.name))?,
            Next::Fail(error) => return Err(error),
        }
    }
}

impl Progress {
    /// Milliseconds left for the whole call, if it has a deadline.
    fn left(&self, call: &Call, now: Now) -> Option<u64> {
        let total = call.options.deadline_ms?;
        Some(self.started_ms.saturating_add(total).saturating_sub(now.mono_ms))
    }

    #[inline(never)]
    fn request(
        &self,
        shared: &mut Shared,
        call: &Call,
        now: Now,
        held: &Held,
        provider: &Held,
    ) -> Result<Request, Error> {
        let left = self.left(call, now).unwrap_or(u64::MAX);
        if left == 0 {
            return Err(Error::new(ErrorKind::Timeout, "the deadline of the call has passed").in_method(&call.name));
        }
        let takes = |name| call.method.is_none_or(|method| method.param(name).is_some());
        let mut sessions: Vec<(&str, &Secret)> = Vec::new();
        for (name, held) in [("sessionId", held), ("providerSessionId", provider)] {
            if let Some((session, _)) = held
                && takes(name)
            {
                sessions.push((name, session));
            }
        }
        if call.effect != Effect::Reads {
            shared.flights.changed();
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

    #[inline(never)]
    fn judge(&mut self, context: &Context, call: &Call, sent_at: Now, reply: Reply, held: &Held) -> Next {
        let now = context.now();
        let mut shared = context.shared();
        let shared = &mut *shared;
        if call.effect != Effect::Reads {
            shared.flights.changed();
        }
        let read = read(call, reply);
        let outcome = read
            .as_ref()
            .map_or_else(|failed| outcome(&failed.error), |_| "ok".to_owned());
        shared.events.push(Event::Log {
            id: context.id,
            method: call.name.clone(),
            attempt: self.attempt,
            outcome,
            elapsed_ms: now.mono_ms.saturating_sub(sent_at.mono_ms),
        });
        let mut failed = match read {
            Ok(answer) => {
                shared.budget.refill();
                return Next::Done(answer);
            }
            Err(failed) => failed,
        };
        // Before the session is given up, after which nobody knows it any more.
        scrub(shared, call, &mut failed.error);
        let error = &failed.error;
        if error.kind == ErrorKind::SessionExpired && !self.replayed {
            // Refused, so that nothing happened: one replay, for every effect (FLOWS).
            self.replayed = true;
            if let Some((_, generation)) = held
                && expire(shared, context.id, call, *generation)
            {
                return Next::Again;
            }
        } else if error.sub_code.as_deref() == Some("InvalidTimestamp") && !self.clock_set {
            self.clock_set = true;
            if let Some(service) = failed.date.as_deref().and_then(clock::http_date_ms) {
                shared.clock_offset_ms = service.saturating_sub(now.wall_ms);
                return Next::Again;
            }
        } else if let Some(delay_ms) = delay(shared, call, &failed, self.attempt)
            && self.left(call, now).is_none_or(|left| delay_ms < left)
            && shared.budget.spend()
        {
            return Next::Later(delay_ms);
        }
        Next::Fail(match call.opens_session {
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
    date: Option<String>,
}

fn read(call: &Call, reply: Reply) -> Result<Box<Answer>, Failed> {
    let failed = |error: Error| Failed {
        error: error.in_method(&call.name),
        not_sent: false,
        timed_out: false,
        date: None,
    };
    match reply {
        Reply::Failure { failure, message } => Err(Failed {
            not_sent: failure == Failure::NotSent,
            timed_out: failure == Failure::Timeout,
            ..failed(of_failure(failure, &message))
        }),
        Reply::Answer { status, headers, body } => {
            answer::decode(call.method, Some(status), &body, &call.options.answer)
                .map(Box::new)
                .map_err(|error| {
                    let header = |wanted: &str| {
                        let mut named = headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case(wanted));
                        named.next().map(|(_, value)| value.clone())
                    };
                    let mut failed = failed(error);
                    failed.date = header("date");
                    if failed.error.retry == Retry::After(None) {
                        let asked = header("retry-after");
                        let asked = asked.and_then(|value| clock::retry_after_ms(&value, failed.date.as_deref()));
                        failed.error.retry = Retry::After(asked);
                    }
                    failed
                })
        }
    }
}

/// The longest `Retry-After` that is kept by waiting.
const LONGEST_ASKED_MS: u64 = 5 * 60 * 1_000;

/// How long to wait before the next attempt, if there should be one.
fn delay(shared: &mut Shared, call: &Call, failed: &Failed, attempt: u32) -> Option<u64> {
    let error = &failed.error;
    let reads = call.effect == Effect::Reads;
    if reads && error.sub_code.as_deref() == Some("ItemIsNotComplete") {
        return retry::collecting_ms(attempt);
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
    let code = error.sub_code.as_deref().or(error.code.as_deref());
    code.map_or_else(
        || error.kind.name().to_owned(),
        |code| format!("{} {code}", error.kind.name()),
    )
}

/// Strikes out everything secret: a service or a proxy may repeat in a message what it was sent.
fn scrub(shared: &Shared, call: &Call, error: &mut Error) {
    let scopes = shared.scopes.iter().flatten().flat_map(Scope::secrets);
    let held = scopes.chain(shared.settings.access.secrets()).map(Secret::reveal);
    let given = call.fields.iter().filter(|field| names_secret(field.name()));
    for secret in held.chain(given.map(Field::value)) {
        // Shorter ones are found in any text, and striking them out would only betray them.
        if secret.len() >= 4 && contains(&error.message, secret) {
            error.message = replace(&error.message, secret, "…");
        }
    }
}

/// Gives a session up; true if another can be had.
fn expire(shared: &mut Shared, machine: u32, call: &Call, generation: u32) -> bool {
    let Ok(scope) = shared.scope(call.scope) else {
        return false;
    };
    let renewable = scope.renewable();
    if scope.expire(generation) {
        shared.events.push(Event::Session {
            id: machine,
            scope: call.scope,
            change: "lost",
        });
    }
    renewable
}
