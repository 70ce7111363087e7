//! A call: what the caller asked for, checked and encoded, but for session, time and signature.

use std::fmt::Write;
use std::pin::Pin;

use super::attempt::perform;
use super::context::{Context, Shared};
use super::flight::Boarding;
use super::given::Kind::{Flag, Text, Whole};
use super::given::{Given, Spec};
use super::scope::{Role, ScopeId, check};
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
    pub(super) scope: ScopeId,
    pub(super) provider: Option<ScopeId>,
    pub(super) options: Options,
}

pub(super) struct Options {
    pub(super) language: Option<String>,
    /// For one attempt.
    pub(super) timeout_ms: u64,
    /// For all attempts together.
    pub(super) deadline_ms: Option<u64>,
    pub(super) answer: answer::Options,
    /// A billed read that timed out may have been paid for; it is repeated only if asked (FLOWS).
    pub(super) retry_after_timeout: bool,
}

const OPTIONS: Spec = &[
    ("language", Text),
    ("timeoutMs", Whole),
    ("deadlineMs", Whole),
    ("raw", Flag),
    ("extra", Flag),
    ("retryAfterTimeout", Flag),
    ("provider", Whole),
];

impl Options {
    fn read(shared: &Shared, given: &Json) -> Result<(Self, Option<ScopeId>), Error> {
        let given = Given::check(given, "options", OPTIONS)?;
        let options = Self {
            language: given.owned("language"),
            timeout_ms: given.whole("timeoutMs").unwrap_or(shared.settings.timeout_ms).max(1),
            deadline_ms: given.whole("deadlineMs"),
            answer: answer::Options {
                case: shared.settings.case,
                limits: shared.settings.limits,
                raw: given.flag("raw"),
                extra: given.flag("extra"),
            },
            retry_after_timeout: given.flag("retryAfterTimeout"),
        };
        Ok((options, given.scope("provider")))
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
        let (options, provider) = Options::read(shared, options)?;
        Self::checked(shared, scope, name, given, options, provider)
    }

    fn checked(
        shared: &mut Shared,
        scope: ScopeId,
        name: &str,
        given: &Json,
        options: Options,
        provider: Option<ScopeId>,
    ) -> Result<Self, Error> {
        let method = arguments::method(name)?;
        check(method, scope, shared.scope(scope)?)?;
        let fields = match provider {
            Some(provider) => arguments::encode(method, &with_provider(shared, provider, method, given)?)?,
            None => arguments::encode(method, given)?,
        };
        let given = |name: &str| fields.iter().any(|field| field.name() == name);
        if given("sessionId") {
            let message = "the session comes from the scope; `call_raw` takes one as a parameter";
            return Err(Error::invalid("sessionId", message).in_method(name));
        }
        if method.provider_session() && provider.is_none() && !given("providerSessionId") {
            let message = format!("`{name}` needs a marketplace session: the option `provider` or this argument");
            return Err(Error::invalid("providerSessionId", message).in_method(name));
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
        let (mut options, _) = Options::read(shared, &Json::Null)?;
        options.answer.case = Case::Wire;
        Self::checked(shared, scope, name, arguments, options, provider)
    }

    /// Whether the caller names this session among the parameters.
    pub(super) fn gives(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name() == name)
    }

    /// What tells equal reads apart from others. The settings are the same for all of them.
    fn key(&self) -> String {
        let Options { language, answer, .. } = &self.options;
        let mut key = String::new();
        let language = language.as_deref().unwrap_or_default();
        // Writing to a text cannot fail.
        let _ = write!(
            key,
            "{}\n{}\n{language}\n{}{}",
            self.name, self.scope, answer.raw, answer.extra
        );
        for field in &self.fields {
            for part in ["\n", field.name(), "=", field.value()] {
                key.push_str(part);
            }
        }
        key
    }
}

/// The arguments with what the marketplace's scope knows, where the method wants it and the caller left it out.
fn with_provider(shared: &mut Shared, id: ScopeId, method: Method, arguments: &Json) -> Result<Json, Error> {
    let scope = shared.scope(id)?;
    if scope.role != Role::Provider {
        return Err(Error::invalid(
            "options.provider",
            format!("scope {id} is of a {}", scope.role.name()),
        ));
    }
    let mut members = match arguments {
        Json::Null => Vec::new(),
        Json::Object(members) => members.clone(),
        // Encoding tells what is wrong with it.
        other => return Ok(other.clone()),
    };
    if method.param("providerType").is_some()
        && !members
            .iter()
            .any(|(name, _)| name == "providerType" || name == "provider_type")
    {
        members.push(("providerType".to_owned(), Json::from(scope.provider_type.as_deref())));
    }
    Ok(Json::Object(members))
}

/// A caller's call, from its first step to its answer as JSON text.
pub(crate) async fn run(context: Context, call: Call) -> Result<String, Error> {
    if call.effect == Effect::Reads {
        return shared_read(&context, &call).await;
    }
    if call.effect == Effect::ChangesOnce {
        // Enough to know, after a restart, that its outcome is open.
        context
            .save(crate::flows::state(
                "call",
                Json::members().with("method", call.name.as_str()),
            ))
            .await?;
    }
    Ok(perform(&context, &call).await?.to_json())
}

/// The end of a changing call that a restart cut off: there is nothing to look at, so the caller has to.
pub(crate) fn resumed(method: &str) -> Error {
    let message = "the call may have been sent before the restart; look whether it took effect";
    Error::new(ErrorKind::OutcomeUnknown, message).in_method(method)
}

/// Sends a read, or waits for an equal one that is on its way.
async fn shared_read(context: &Context, call: &Call) -> Result<String, Error> {
    let key = call.key();
    loop {
        let boarding = context.shared().flights.board(&key, context.id);
        if let Boarding::Own = boarding {
            let result = perform(context, call).await.map(|answer| answer.to_json());
            let mut shared = context.shared();
            let passengers = shared.flights.land(context.id, result.as_ref().ok());
            shared.released.extend(passengers);
            return result;
        }
        context.blocked().await?;
        let brought = context.shared().flights.collect(context.id);
        if let Some(answer) = brought {
            return Ok(answer);
        }
    }
}

/// A call within a flow, boxed so that a flow's own state machine stays small. The payload comes in wire names; a changing
/// call must have been preceded by a saved state.
pub(crate) fn inner<'a>(
    context: &'a Context,
    scope: ScopeId,
    name: &'static str,
    arguments: Json,
    provider: Option<ScopeId>,
) -> Pin<Box<dyn Future<Output = Result<Json, Error>> + Send + 'a>> {
    own(context, scope, name, arguments, provider, false)
}

/// A login on behalf of another call, of which nothing has been sent yet.
pub(super) fn login<'a>(
    context: &'a Context,
    scope: ScopeId,
    name: &'static str,
    arguments: Json,
) -> Pin<Box<dyn Future<Output = Result<Json, Error>> + Send + 'a>> {
    own(context, scope, name, arguments, None, true)
}

#[inline(never)]
fn own<'a>(
    context: &'a Context,
    scope: ScopeId,
    name: &'static str,
    arguments: Json,
    provider: Option<ScopeId>,
    opens_session: bool,
) -> Pin<Box<dyn Future<Output = Result<Json, Error>> + Send + 'a>> {
    Box::pin(async move {
        let mut call = Call::inner(&mut context.shared(), scope, name, &arguments, provider)?;
        call.opens_session = opens_session;
        let answer = perform(context, &call).await?;
        Json::parse(&answer.payload).map_err(|error| {
            Error::new(ErrorKind::MalformedAnswer, format!("the payload is not JSON: {error}")).in_method(name)
        })
    })
}
