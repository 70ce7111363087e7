//! One call from its arguments to its answer: session, signature, attempts, and what each failure means.

use super::context::{Context, Shared};
use super::event::Event;
use super::flight::Boarding;
use super::input::Input;
use super::outcome::{for_caller, of_failure};
use super::scope::{Claim, Origin, Role, ScopeId, check};
use super::{Failure, Reply, clock, retry};
use crate::catalog::{Case, Effect, Method};
use crate::codec::answer::{self, Answer};
use crate::codec::arguments::{self, Field};
use crate::date;
use crate::error::{Error, ErrorKind, Retry};
use crate::json::Json;
use crate::request::{self, Attempt};
use crate::secret::Secret;

/// A call that is ready to be sent, but for session, time and signature.
pub(crate) struct Call {
    name: String,
    /// Absent for a name that the catalogue does not know.
    method: Option<Method>,
    effect: Effect,
    /// Opens a session for another call, of which nothing has been sent: its loss leaves no outcome open.
    opens_session: bool,
    fields: Vec<Field>,
    scope: ScopeId,
    provider: Option<ScopeId>,
    options: Options,
}

struct Options {
    language: Option<String>,
    /// For one attempt.
    timeout_ms: u64,
    /// For all attempts together.
    deadline_ms: Option<u64>,
    answer: answer::Options,
    /// A billed read that timed out may have been paid for; it is repeated only if asked (FLOWS).
    retry_after_timeout: bool,
}

impl Options {
    fn read(shared: &Shared, given: &Json) -> Result<(Self, Option<ScopeId>), Error> {
        let mut input = Input::new(given, "options")?;
        let options = Self {
            language: input.text("language")?.map(str::to_owned),
            timeout_ms: input.whole("timeoutMs")?.unwrap_or(shared.settings.timeout_ms).max(1),
            deadline_ms: input.whole("deadlineMs")?,
            answer: answer::Options {
                case: shared.settings.case,
                limits: shared.settings.limits,
                raw: input.flag("raw")?,
                extra: input.flag("extra")?,
            },
            retry_after_timeout: input.flag("retryAfterTimeout")?,
        };
        let provider = input
            .whole("provider")?
            .map(|id| ScopeId::try_from(id).unwrap_or(ScopeId::MAX));
        input.end()?;
        Ok((options, provider))
    }
}

impl Call {
    /// A call of a catalogue method, its arguments checked and encoded.
    pub(crate) fn typed(
        shared: &mut Shared,
        scope: ScopeId,
        name: &str,
        given: &Json,
        options: &Json,
    ) -> Result<Self, Error> {
        let method = arguments::method(name)?;
        let (options, provider) = Options::read(shared, options)?;
        check(method, scope, shared.scope(scope)?)?;
        let mut arguments = given.clone();
        if let Some(provider) = provider {
            name_provider(shared, provider, method, &mut arguments)?;
        }
        let fields = arguments::encode(method, &arguments)?;
        let given = |name: &str| fields.iter().any(|field| field.name() == name);
        if given("sessionId") {
            let message = "the session comes from the scope; `call_raw` takes one as a parameter";
            return Err(Error::invalid("sessionId", message).in_method(method.name()));
        }
        if method.provider_session() && provider.is_none() && !given("providerSessionId") {
            let message = format!("`{name}` needs a marketplace session: the option `provider` or this argument");
            return Err(Error::invalid("providerSessionId", message).in_method(method.name()));
        }
        Ok(Self {
            name: name.to_owned(),
            method: Some(method),
            effect: method.effect(),
            opens_session: false,
            fields,
            scope,
            provider,
            options,
        })
    }

    /// A call of any name with ready-made parameters.
    pub(crate) fn raw(
        shared: &mut Shared,
        scope: ScopeId,
        name: &str,
        parameters: &Json,
        options: &Json,
    ) -> Result<Self, Error> {
        request::check_name(name)?;
        let method = Method::find(name);
        let (options, provider) = Options::read(shared, options)?;
        shared.scope(scope)?;
        Ok(Self {
            name: name.to_owned(),
            method,
            effect: method.map_or(Effect::ChangesOnce, Method::effect),
            opens_session: false,
            fields: arguments::raw(parameters)?,
            scope,
            provider,
            options,
        })
    }

    /// A call that a flow makes: its payload is read in wire names.
    fn inner(
        shared: &mut Shared,
        scope: ScopeId,
        name: &str,
        arguments: &Json,
        provider: Option<ScopeId>,
    ) -> Result<Self, Error> {
        let options = Json::object([("provider", Json::from(provider.map(i64::from)))]);
        let mut call = Self::typed(shared, scope, name, arguments, &options)?;
        call.options.answer.case = Case::Wire;
        Ok(call)
    }

    /// Whether the caller names this session among the parameters.
    fn gives(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name() == name)
    }

    /// What tells equal reads apart from others.
    fn key(&self) -> String {
        let mut key = format!(
            "{}\n{}\n{:?}\n{:?}",
            self.name, self.scope, self.options.language, self.options.answer
        );
        for field in &self.fields {
            key.push('\n');
            key.push_str(field.name());
            key.push('=');
            key.push_str(field.value());
        }
        key
    }
}

/// Fills in what the marketplace's scope knows, where the method wants it and the caller left it out.
fn name_provider(shared: &mut Shared, id: ScopeId, method: Method, arguments: &mut Json) -> Result<(), Error> {
    let scope = shared.scope(id)?;
    if scope.role != Role::Provider {
        return Err(Error::invalid(
            "options.provider",
            format!("scope {id} is of a {}", scope.role.name()),
        ));
    }
    let provider_type = scope.provider_type.clone();
    if arguments.is_null() {
        *arguments = Json::Object(Vec::new());
    }
    if let Json::Object(members) = arguments
        && method.param("providerType").is_some()
        && !members
            .iter()
            .any(|(name, _)| name == "providerType" || name == "provider_type")
    {
        members.push(("providerType".to_owned(), Json::from(provider_type)));
    }
    Ok(())
}

/// A caller's call, from its first step to its answer as JSON text.
pub(crate) async fn run(context: Context, call: Call) -> Result<String, Error> {
    let answer = match call.effect {
        Effect::Reads => shared_read(&context, &call).await?,
        Effect::ChangesIdempotent => perform(&context, &call).await?,
        Effect::ChangesOnce => {
            context.save(state_of_call(&call.name)).await?;
            perform(&context, &call).await?
        }
    };
    Ok(answer.to_json())
}

/// What is kept of a changing call: enough to know, after a restart, that its outcome is open.
fn state_of_call(method: &str) -> Json {
    crate::flows::state("call", Json::object([("method", method.into())]))
}

/// The end of a changing call that a restart cut off: there is nothing to look at, so the caller has to.
pub(crate) fn resumed(method: &str) -> Error {
    let message = "the call may have been sent before the restart; look whether it took effect";
    Error::new(ErrorKind::OutcomeUnknown, message).in_method(method)
}

/// Sends a read, or waits for an equal one that is on its way.
async fn shared_read(context: &Context, call: &Call) -> Result<Answer, Error> {
    let key = call.key();
    loop {
        let boarding = context.shared().flights.board(&key, context.id);
        if let Boarding::Join = boarding {
            context.blocked().await?;
            let brought = context.shared().flights.collect(context.id);
            if let Some(answer) = brought {
                return Ok(answer);
            }
            continue;
        }
        let result = perform(context, call).await;
        let mut shared = context.shared();
        let passengers = shared.flights.land(context.id, result.as_ref().ok());
        shared.released.extend(passengers);
        return result;
    }
}

/// A call within a flow. The payload comes in wire names; a changing call must have been preceded by a saved state.
pub(crate) async fn inner(
    context: &Context,
    scope: ScopeId,
    name: &str,
    arguments: Json,
    provider: Option<ScopeId>,
) -> Result<Json, Error> {
    let call = Call::inner(&mut context.shared(), scope, name, &arguments, provider)?;
    payload(context, &call).await
}

async fn payload(context: &Context, call: &Call) -> Result<Json, Error> {
    let name = &call.name;
    let answer = perform(context, call).await?;
    Json::parse(&answer.payload).map_err(|error| {
        Error::new(ErrorKind::MalformedAnswer, format!("the payload is not JSON: {error}")).in_method(name)
    })
}

/// Attempts, until there is an answer or no more sense in trying.
pub(crate) async fn perform(context: &Context, call: &Call) -> Result<Answer, Error> {
    let started = context.now().mono_ms;
    let mut attempt = 0;
    let mut replayed = false;
    let mut clock_set = false;
    loop {
        attempt += 1;
        let session = match call.gives("sessionId") {
            false => session(context, call.scope).await?,
            true => None,
        };
        let provider = match call.provider {
            Some(scope) if !call.gives("providerSessionId") => self::session(context, scope).await?,
            _ => None,
        };
        let sent_at = context.now();
        let left_ms = || {
            let deadline = call.options.deadline_ms.map(|total| started.saturating_add(total));
            deadline.map(|deadline| deadline.saturating_sub(context.now().mono_ms))
        };
        let left = left_ms();
        if left == Some(0) {
            return Err(Error::new(ErrorKind::Timeout, "the deadline of the call has passed").in_method(&call.name));
        }
        let request = {
            let mut shared = context.shared();
            let settings = &shared.settings;
            let takes = |name| call.method.is_none_or(|method| method.param(name).is_some());
            let held = [("sessionId", &session), ("providerSessionId", &provider)];
            let held = held.iter().filter_map(|(name, held)| Some((*name, &held.as_ref()?.0)));
            let sessions: Vec<(&str, &Secret)> = held.filter(|(name, _)| takes(name)).collect();
            let request = Attempt {
                endpoint: &settings.endpoint,
                access: &settings.access,
                method: &call.name,
                fields: &call.fields,
                sessions: &sessions,
                language: call.options.language.as_deref().or(settings.language.as_deref()),
                timestamp: &date::timestamp(sent_at.wall_ms.saturating_add(shared.clock_offset_ms)),
                deadline_ms: call.options.timeout_ms.min(left.unwrap_or(u64::MAX)),
            }
            .request()?;
            if call.effect != Effect::Reads {
                shared.flights.changed();
            }
            request
        };
        let reply = context
            .send(request)
            .await
            .map_err(|error| error.in_method(&call.name))?;
        if call.effect != Effect::Reads {
            context.shared().flights.changed();
        }
        let mut failure = match read(call, reply) {
            Ok(answer) => {
                context.shared().budget.refill();
                log(context, call, attempt, sent_at.mono_ms, "ok".to_owned());
                return Ok(answer);
            }
            Err(failure) => failure,
        };
        scrub(&context.shared(), &mut failure.error);
        log(context, call, attempt, sent_at.mono_ms, outcome(&failure.error));
        let error = &failure.error;
        if error.kind == ErrorKind::SessionExpired && !replayed {
            if let Some((_, generation)) = session
                && expire(context, call.scope, generation)
            {
                // Refused, so that nothing happened: one replay, for every effect (FLOWS).
                replayed = true;
                continue;
            }
        } else if error.sub_code.as_deref() == Some("InvalidTimestamp") && !clock_set {
            if let Some(service) = failure.date.as_deref().and_then(clock::http_date_ms) {
                context.shared().clock_offset_ms = service.saturating_sub(context.now().wall_ms);
                clock_set = true;
                continue;
            }
        } else if let Some(delay_ms) = delay(context, call, &failure, attempt) {
            let in_time = left_ms().is_none_or(|left| delay_ms < left);
            if in_time && context.shared().budget.spend() {
                context
                    .pause(delay_ms)
                    .await
                    .map_err(|error| error.in_method(&call.name))?;
                continue;
            }
        }
        return Err(match call.opens_session {
            true => failure.error,
            false => for_caller(failure.error, call.effect, failure.not_sent),
        });
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

fn read(call: &Call, reply: Reply) -> Result<Answer, Failed> {
    match reply {
        Reply::Failure { failure, message } => Err(Failed {
            error: of_failure(failure, &message).in_method(&call.name),
            not_sent: failure == Failure::NotSent,
            timed_out: failure == Failure::Timeout,
            date: None,
        }),
        Reply::Answer { status, headers, body } => {
            answer::decode(call.method, Some(status), &body, &call.options.answer).map_err(|mut error| {
                let header = |wanted: &str| {
                    headers
                        .iter()
                        .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
                        .map(|(_, value)| value.clone())
                };
                let date = header("date");
                if error.retry == Retry::After(None) {
                    let asked = header("retry-after");
                    error.retry = Retry::After(asked.and_then(|value| clock::retry_after_ms(&value, date.as_deref())));
                }
                Failed {
                    error: error.in_method(&call.name),
                    not_sent: false,
                    timed_out: false,
                    date,
                }
            })
        }
    }
}

/// How long to wait before the next attempt, if there should be one.
fn delay(context: &Context, call: &Call, failed: &Failed, attempt: u32) -> Option<u64> {
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
    let mut shared = context.shared();
    let shared = &mut *shared;
    if !may || attempt >= shared.settings.retry.attempts {
        return None;
    }
    let own = retry::delay_ms(&shared.settings.retry, attempt, &mut shared.chance);
    match error.retry {
        Retry::After(Some(asked)) => Some(own.max(asked)),
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

fn log(context: &Context, call: &Call, attempt: u32, sent_at: u64, outcome: String) {
    let elapsed_ms = context.now().mono_ms.saturating_sub(sent_at);
    context.emit(Event::Log {
        id: context.id,
        method: call.name.clone(),
        attempt,
        outcome,
        elapsed_ms,
    });
}

/// Strikes out everything secret: a service or a proxy may repeat in a message what it was sent.
fn scrub(shared: &Shared, error: &mut Error) {
    let scopes = shared.scopes.iter().flatten().flat_map(super::scope::Scope::secrets);
    for secret in scopes.chain(shared.settings.access.secrets()) {
        // Shorter ones are found in any text, and striking them out would only betray them.
        if secret.reveal().len() >= 4 && error.message.contains(secret.reveal()) {
            error.message = error.message.replace(secret.reveal(), "…");
        }
    }
}

fn expire(context: &Context, scope: ScopeId, generation: u32) -> bool {
    let mut shared = context.shared();
    let Ok(held) = shared.scope(scope) else { return false };
    let renewable = held.renewable();
    if held.expire(generation) {
        shared.events.push(Event::Session {
            id: context.id,
            scope,
            change: "lost",
        });
    }
    renewable
}

/// The session of a scope and its generation; gets it if nobody has, and waits if somebody does.
async fn session(context: &Context, scope: ScopeId) -> Result<Option<(Secret, u32)>, Error> {
    loop {
        let claim = context.shared().scope(scope)?.claim(context.id)?;
        match claim {
            Claim::Open(session, generation) => return Ok(Some((session, generation))),
            Claim::None => return Ok(None),
            Claim::Busy => context.blocked().await?,
            Claim::Yours(origin) => {
                let opened = open(context.clone(), scope, origin).await;
                let mut shared = context.shared();
                let waiters = shared.scope(scope)?.opened(&opened);
                shared.released.extend(waiters);
                opened?;
                shared.events.push(Event::Session {
                    id: context.id,
                    scope,
                    change: "opened",
                });
            }
        }
    }
}

/// Gets a session in the way of its origin (PROTOCOL 4). Boxed, because a login is itself a call.
fn open(
    context: Context,
    scope: ScopeId,
    origin: Origin,
) -> std::pin::Pin<Box<dyn Future<Output = Result<Secret, Error>> + Send>> {
    Box::pin(async move {
        let text = |name: &'static str, value: String| (name, Json::from(value));
        let (with, method, arguments) = match origin {
            Origin::OperatorLogin { login, password } => (
                0,
                "AuthenticateInstanceOperator",
                Json::object([
                    text("userLogin", login),
                    text("userPassword", password.reveal().to_owned()),
                ]),
            ),
            Origin::Login {
                login,
                password,
                remember,
            } => (
                0,
                "Authenticate",
                Json::object([
                    text("userLogin", login),
                    text("userPassword", password.reveal().to_owned()),
                    ("rememberMe", remember.into()),
                ]),
            ),
            Origin::AsUser { login, operator } => {
                (operator, "AuthenticateAsUser", Json::object([text("userLogin", login)]))
            }
            Origin::Anonymous => (0, "GetAnonymousSession", Json::Null),
            Origin::Account { account, operator } => return account_session(&context, scope, &account, operator).await,
            Origin::None | Origin::Given => return Err(Error::new(ErrorKind::SessionExpired, "there is no session")),
        };
        let mut call = Call::inner(&mut context.shared(), with, method, &arguments, None)?;
        call.opens_session = true;
        let session = payload(&context, &call).await?;
        match session.as_str() {
            Some(session) if !session.is_empty() => Ok(Secret::from(session)),
            _ => Err(Error::new(ErrorKind::MalformedAnswer, "the answer carries no session").in_method(method)),
        }
    })
}

/// The marketplace session of an account, by its name in the operator's list.
async fn account_session(context: &Context, scope: ScopeId, account: &str, operator: ScopeId) -> Result<Secret, Error> {
    let method = "GetProviderOrdersIntegrationSessionInfoList";
    let provider_type = context.shared().scope(scope)?.provider_type.clone();
    let arguments = Json::object([("providerType", Json::from(provider_type))]);
    let sessions = inner(context, operator, method, arguments, None).await?;
    let sessions = sessions.as_array().unwrap_or_default();
    let found = sessions
        .iter()
        .find(|session| session.get("Name").and_then(Json::as_str) == Some(account));
    found
        .and_then(|session| session.get("Id"))
        .and_then(Json::as_str)
        .map(Secret::from)
        .ok_or_else(|| {
            let message = format!("there is no marketplace session of the account `{account}`; hand it off anew");
            let retry = Retry::AfterNewSession;
            Error {
                retry,
                ..Error::new(ErrorKind::SessionExpired, message)
            }
            .in_method(method)
        })
}
