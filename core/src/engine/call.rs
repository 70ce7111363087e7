//! A call: what the caller asked for, checked and encoded, but for session, time and signature.

use super::attempt::{Next, Progress};
use super::context::{Context, Got, On, Shared, Task, Want, cancelled};
use super::flight::Boarding;
use super::given::Kind::{Flag, Text, Whole};
use super::given::{Given, Spec};
use super::page::Page;
use super::scope::{Role, Scope, ScopeId, check};
use crate::catalog::{Case, Effect, Method};
use crate::codec::answer;
use crate::codec::arguments::{self, Field};
use crate::error::{Error, ErrorKind};
use crate::json::Json;
use crate::request;

/// A call that is ready to be sent.
pub(crate) struct Call {
    pub(super) name: String,
    /// Absent for a name that the catalogue does not know.
    pub(super) method: Option<Method>,
    pub(super) effect: Effect,
    /// Opens a session for another call, of which nothing has been sent: its loss leaves no outcome open.
    pub(super) opens_session: bool,
    pub(super) fields: Vec<Field>,
    /// The scopes whose sessions it is made with, by the names of the parameters that carry them.
    pub(super) sessions: Vec<(&'static str, ScopeId)>,
    /// What it reads, if the caller wants a list page by page.
    page: Option<Page>,
    pub(super) options: Options,
}

/// The parameter that carries the operator's or the customer's session.
pub(super) const SESSION: &str = "sessionId";
/// The one that carries the session with the marketplace.
const PROVIDER_SESSION: &str = "providerSessionId";

pub(super) struct Options {
    pub(super) language: Option<String>,
    /// For one attempt.
    pub(super) timeout_ms: u64,
    /// For all attempts together.
    pub(super) deadline_ms: Option<u64>,
    pub(super) answer: answer::Options,
    /// A billed read that timed out may have been paid for; it is repeated only if asked (FLOWS).
    pub(super) retry_after_timeout: bool,
    /// The scope of the session with the marketplace.
    provider: Option<ScopeId>,
    /// The page of its list to read, by its mark.
    page: Option<String>,
}

const OPTIONS: Spec = &[
    ("language", Text),
    ("timeoutMs", Whole),
    ("deadlineMs", Whole),
    ("raw", Flag),
    ("extra", Flag),
    ("retryAfterTimeout", Flag),
    ("provider", Whole),
    ("page", Text),
];

impl Options {
    fn read(shared: &Shared, given: &Json) -> Result<Self, Error> {
        let given = Given::check(given, "options", OPTIONS)?;
        Ok(Self {
            language: given.owned("language"),
            timeout_ms: given.whole_or("timeoutMs", shared.settings.timeout_ms).max(1),
            deadline_ms: given.whole("deadlineMs"),
            answer: answer::Options {
                case: shared.settings.case,
                limits: shared.settings.limits,
                raw: given.flag("raw"),
                extra: given.flag("extra"),
            },
            retry_after_timeout: given.flag("retryAfterTimeout"),
            provider: given.scope("provider"),
            page: given.owned("page"),
        })
    }
}

impl Call {
    /// A call of a catalogue method, its arguments checked and encoded.
    pub(crate) fn typed(
        shared: &mut Shared,
        scope: ScopeId,
        name: &str,
        arguments: Json,
        options: &Json,
    ) -> Result<Self, Error> {
        let options = Options::read(shared, options)?;
        Self::checked(shared, scope, name, arguments, options)
    }

    fn checked(
        shared: &mut Shared,
        scope: ScopeId,
        name: &str,
        mut arguments: Json,
        options: Options,
    ) -> Result<Self, Error> {
        let method = arguments::method(name)?;
        let name = method.name();
        check(method, scope, shared.scope(scope)?)?;
        if let Some(provider) = options.provider {
            arguments = with_provider(shared.scope(provider)?, provider, method, arguments)?;
        }
        let mut before = None;
        if let Some(mark) = &options.page {
            (arguments, before) = Page::read(method, mark, arguments).map_err(|error| error.in_method(name))?;
        }
        let fields = arguments::encode(method, &arguments)?;
        let mut call = Self::new(name, Some(method), fields, scope, options);
        if call.options.page.is_some() {
            call.page = Some(Page::of(&call.fields, before));
        }
        let (argument, message) = if call.gives(SESSION) {
            (
                SESSION,
                "the session comes from the scope; `call_raw` takes one as a parameter",
            )
        } else if method.provider_session() && call.options.provider.is_none() && !call.gives(PROVIDER_SESSION) {
            (
                PROVIDER_SESSION,
                "needs a marketplace session: the option `provider` or this argument",
            )
        } else {
            return Ok(call);
        };
        Err(Error::invalid(argument, message).in_method(name))
    }

    /// A call of any name with ready-made parameters.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "the client chooses between this and `typed`"
    )]
    pub(crate) fn raw(
        shared: &mut Shared,
        scope: ScopeId,
        name: &str,
        parameters: Json,
        options: &Json,
    ) -> Result<Self, Error> {
        request::check_name(name)?;
        let method = Method::find(name);
        let options = Options::read(shared, options)?;
        if options.page.is_some() {
            let message = "ready-made parameters say themselves which page they want";
            return Err(Error::invalid("options.page", message).in_method(name));
        }
        shared.scope(scope)?;
        let fields = arguments::raw(&parameters)?;
        Ok(Self::new(name, method, fields, scope, options))
    }

    fn new(name: &str, method: Option<Method>, fields: Vec<Field>, scope: ScopeId, options: Options) -> Self {
        let sessions = [(SESSION, Some(scope)), (PROVIDER_SESSION, options.provider)];
        let mut call = Self {
            name: name.to_owned(),
            method,
            effect: method.map_or(Effect::ChangesOnce, Method::effect),
            opens_session: false,
            fields,
            sessions: Vec::new(),
            page: None,
            options,
        };
        for (name, scope) in sessions {
            if let Some(scope) = scope
                && !call.gives(name)
            {
                call.sessions.push((name, scope));
            }
        }
        call
    }

    /// A call of the client's own: its payload is read in wire names.
    pub(super) fn inner(
        shared: &mut Shared,
        scope: ScopeId,
        name: &str,
        arguments: Json,
        provider: Option<ScopeId>,
    ) -> Result<Self, Error> {
        let mut options = Options::read(shared, &Json::Null)?;
        options.answer.case = Case::Wire;
        options.provider = provider;
        Self::checked(shared, scope, name, arguments, options)
    }

    /// Whether the caller names this session among the parameters.
    fn gives(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name() == name)
    }

    /// What tells equal reads apart from others. The settings are the same for all of them.
    fn key(&self) -> String {
        let Options {
            language, answer, page, ..
        } = &self.options;
        let language = language.as_deref().unwrap_or_default();
        let mut key = String::new();
        // With its length, so that no text can pass for two.
        let mut tell = |part: &str| {
            key.push_str(&part.len().to_string());
            key.push(':');
            key.push_str(part);
        };
        tell(&self.name);
        tell(language);
        tell(if answer.raw { "raw" } else { "" });
        tell(if answer.extra { "extra" } else { "" });
        tell(if page.is_some() { "page" } else { "" });
        tell(page.as_deref().unwrap_or_default());
        for (_, scope) in &self.sessions {
            tell(&scope.to_string());
        }
        for field in &self.fields {
            tell(field.name());
            tell(field.value());
        }
        key
    }
}

/// The arguments with what the marketplace's scope knows, where the method wants it and the caller left it out.
fn with_provider(scope: &Scope, id: ScopeId, method: Method, arguments: Json) -> Result<Json, Error> {
    if scope.role != Role::Provider {
        let message = format!("scope {id} is of a {}", scope.role.name());
        return Err(Error::invalid("options.provider", message));
    }
    let given = |name| arguments.get(name).is_some();
    if method.param("providerType").is_none() || given("providerType") || given("provider_type") {
        return Ok(arguments);
    }
    Ok(arguments.with("providerType", scope.provider_type.as_deref()))
}

/// A caller's call, from its first step to its answer as JSON text.
pub(crate) struct Calling {
    progress: Progress,
    /// It waits neither for an equal read nor for its state to be kept.
    underway: bool,
}

impl Calling {
    pub(super) fn new(call: Call) -> Self {
        Self {
            progress: Progress::new(call),
            underway: false,
        }
    }

    /// The answer as the caller gets it.
    fn told(&self, answer: &answer::Answer) -> Result<String, Error> {
        let call = &self.progress.call;
        let (Some(page), Some(method)) = (&call.page, call.method) else {
            return Ok(answer.to_json());
        };
        let payload = self.progress.payload(answer)?;
        let told = page.to_json(method, answer, &payload, call.options.answer.case);
        told.map_err(|error| error.in_method(&call.name))
    }
}

impl Task for Calling {
    fn go_on(&mut self, context: &mut Context<'_>, got: Got) -> On {
        let (call, id) = (&self.progress.call, context.id);
        let reads = call.effect == Effect::Reads;
        if !self.underway {
            if let Got::Cancelled = got {
                return On::Done(Err(cancelled()));
            }
            if reads {
                let flights = &mut context.shared.flights;
                if let Some(answer) = flights.collect(id) {
                    return On::Done(Ok(answer));
                }
                if let Boarding::Join = flights.board(call.key(), id) {
                    return On::Want(Want::Blocked);
                }
            }
            self.underway = true;
            if call.effect == Effect::ChangesOnce {
                // Enough to know, after a restart, that its outcome is open.
                let data = Json::members().with("method", call.name.as_str());
                return On::Want(Want::Save(crate::flows::state("call", data)));
            }
        }
        let result = match self.progress.advance(context, got) {
            Ok(Next::Want(want)) => return On::Want(want),
            Ok(Next::Done(answer)) => self.told(&answer),
            Err(error) => Err(error),
        };
        if reads {
            let passengers = context.shared.flights.land(id, result.as_ref().ok());
            context.shared.released.extend(passengers);
        }
        On::Done(result)
    }
}

/// The end of a changing call that a restart cut off: there is nothing to look at, so the caller has to.
pub(crate) fn resumed(method: &str) -> Error {
    let message = "the call may have been sent before the restart; look whether it took effect";
    Error::new(ErrorKind::OutcomeUnknown, message).in_method(method)
}
