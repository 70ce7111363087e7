//! Getting the session of a scope (PROTOCOL 4).

use super::call::Call;
use super::context::{Context, Shared};
use super::event::Event;
use super::scope::{Origin, Role, Scope, ScopeId};
use super::script::Form;
use crate::error::{Error, ErrorKind, Retry};
use crate::json::Json;
use crate::secret::Secret;

/// The call that brings a session.
pub(crate) struct Login {
    /// The scope that it is made with.
    pub(super) scope: ScopeId,
    pub(super) method: &'static str,
    pub(super) arguments: Json,
}

impl Scope {
    /// The call that brings its session; nothing where only the host can.
    pub(super) fn login(&self) -> Option<Login> {
        let named = || Json::members().with("userLogin", self.login.as_deref());
        let secretly = || named().with("userPassword", self.password.reveal());
        let (method, arguments) = match self.origin {
            Origin::None | Origin::Given => return None,
            Origin::Anonymous => ("GetAnonymousSession", Json::Null),
            Origin::Login if self.role == Role::Operator => ("AuthenticateInstanceOperator", secretly()),
            Origin::Login => ("Authenticate", secretly().with("rememberMe", self.remember)),
            Origin::AsUser => ("AuthenticateAsUser", named()),
            Origin::Account => (
                "GetProviderOrdersIntegrationSessionInfoList",
                Json::members().with("providerType", self.provider_type.as_deref()),
            ),
        };
        Some(Login {
            scope: self.operator,
            method,
            arguments,
        })
    }

    /// The session in the answer to its login.
    pub(super) fn session_in(&self, payload: &Json) -> Result<Secret, Error> {
        let sessions = payload.as_array().unwrap_or_default();
        let name = |session: &Json| session.get("Name").cloned().unwrap_or_default();
        let session = if let Origin::Account = self.origin {
            let found = sessions
                .iter()
                .find(|session| name(session).as_str() == self.login.as_deref());
            found.and_then(|session| session.get("Id"))
        } else {
            Some(payload)
        };
        match session.and_then(Json::as_str) {
            Some(session) if !session.is_empty() => Ok(Secret::from(session)),
            _ if self.origin == Origin::Account => {
                let account = self.login.as_deref().unwrap_or_default();
                let message = format!("there is no marketplace session of the account `{account}`; hand it off anew");
                let mut error = Error::new(ErrorKind::SessionExpired, message).with_retry(Retry::AfterNewSession);
                error.candidates = Json::from(sessions.iter().map(name).collect::<Vec<_>>()).texts();
                Err(error)
            }
            _ => Err(Error::new(ErrorKind::MalformedAnswer, "the answer carries no session")),
        }
    }
}

impl Login {
    /// Nothing of the call that needs the session has been sent: the loss of this one leaves no outcome open.
    pub(super) fn call(self, shared: &mut Shared) -> Result<Call, Error> {
        let mut call = Call::inner(shared, self.scope, self.method, self.arguments, None, Form::Tree)?;
        call.opens_session = true;
        Ok(call)
    }
}

/// The end of a login: what it brought, or why not, is told to all who wait for it.
pub(super) fn opened(context: &mut Context<'_>, id: ScopeId, payload: Result<Json, Error>) -> Result<(), Error> {
    let shared = &mut *context.shared;
    let scope = shared.scope(id)?;
    let session = payload.and_then(|payload| scope.session_in(&payload));
    let (result, waiters) = scope.opened(session);
    shared.released.extend(waiters);
    if result.is_ok() {
        shared.events.push(Event::Session {
            id: context.id,
            scope: id,
            change: "opened",
        });
    }
    result
}
