//! Getting the session of a scope, once for all who need it (PROTOCOL 4).

use std::pin::Pin;

use super::call::{inner, login};
use super::context::Context;
use super::event::Event;
use super::scope::{Claim, Origin, ScopeId};
use crate::error::{Error, ErrorKind, Retry};
use crate::json::Json;
use crate::secret::Secret;

/// The session of a scope and its generation; gets it if nobody has, and waits if somebody does.
pub(super) async fn session(context: &Context, scope: ScopeId) -> Result<Option<(Secret, u32)>, Error> {
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

/// Gets a session in the way of its origin. Boxed, because a login is itself a call.
fn open(
    context: Context,
    scope: ScopeId,
    origin: Origin,
) -> Pin<Box<dyn Future<Output = Result<Secret, Error>> + Send>> {
    Box::pin(async move {
        let named = |login: String| Json::members().with("userLogin", login);
        let secretly = |login: String, password: &Secret| named(login).with("userPassword", password.reveal());
        let (with, method, arguments) = match origin {
            Origin::OperatorLogin { login, password } => {
                (0, "AuthenticateInstanceOperator", secretly(login, &password))
            }
            Origin::Login {
                login,
                password,
                remember,
            } => (
                0,
                "Authenticate",
                secretly(login, &password).with("rememberMe", remember),
            ),
            Origin::AsUser { login, operator } => (operator, "AuthenticateAsUser", named(login)),
            Origin::Anonymous => (0, "GetAnonymousSession", Json::Null),
            Origin::Account { account, operator } => return account_session(&context, scope, &account, operator).await,
            Origin::None | Origin::Given => return Err(Error::new(ErrorKind::SessionExpired, "there is no session")),
        };
        let session = login(&context, with, method, arguments).await?;
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
    let sessions = inner(
        context,
        operator,
        method,
        Json::members().with("providerType", provider_type),
        None,
    )
    .await?;
    let text = |session: &Json, name: &str| session.get(name).and_then(Json::as_str).map(str::to_owned);
    let mut sessions = sessions.as_array().unwrap_or_default().iter();
    let found = sessions.find(|session| text(session, "Name").as_deref() == Some(account));
    found
        .and_then(|session| text(session, "Id"))
        .map(Secret::from)
        .ok_or_else(|| {
            let message = format!("there is no marketplace session of the account `{account}`; hand it off anew");
            Error::new(ErrorKind::SessionExpired, message)
                .with_retry(Retry::AfterNewSession)
                .in_method(method)
        })
}
