//! Who may call what: keys, sessions and rights (PROTOCOL 1.3, 1.5, 4).

use super::failure::Failure;
use super::parameters::Parameters;
use super::signature;
use super::state::Shop;
use super::state::accounts::Who;
use crate::Secret;
use crate::catalog::{Method, Session};

/// The key whose calls need no signature.
pub const KEY: &str = "sandbox";
/// The key whose calls must be signed.
pub const SIGNED_KEY: &str = "sandbox-signed";
/// The secret of [`SIGNED_KEY`].
pub const SIGNED_KEY_SECRET: &str = "sandbox-secret";

/// Somebody who calls.
#[derive(Clone)]
pub(crate) struct Caller {
    pub(crate) who: Who,
    /// The session as sent, if it is an open one.
    pub(crate) session: Secret,
}

/// Refuses unknown keys, and calls with the signed key that are not rightly signed. `now` is the server's clock.
pub(crate) fn check_key(method: &str, parameters: &Parameters, now: u64) -> Result<(), Failure> {
    match parameters.text("instanceKey") {
        KEY => Ok(()),
        SIGNED_KEY => signature::check(method, parameters, SIGNED_KEY_SECRET, now),
        _ => Err(Failure::access_denied(None, "The instance key is not known")),
    }
}

/// Who the caller is, if the method may be called by them. A missing session is a missing argument, an unknown one has expired, and one
/// of the wrong kind is denied `[S]`.
pub(crate) fn check_session(shop: &Shop, method: Method, parameters: &Parameters, now: u64) -> Result<Caller, Failure> {
    let session = parameters.text("sessionId");
    let who = shop.accounts.session(session, now);
    let caller = |who| {
        Ok(Caller {
            who,
            session: Secret::from(session),
        })
    };
    let denied = || {
        Err(Failure::access_denied(
            None,
            "The session does not give the right to call this method",
        ))
    };
    let needs_none = match method.session() {
        Session::None => true,
        Session::Customer => method.session_optional() && (session.is_empty() || method.name() == "Authenticate"),
        Session::Operator => method.session_optional() && session.is_empty(),
        Session::Unknown => method.param("sessionId").is_none(),
    };
    let who = match who {
        Some(who) => who,
        None if needs_none => {
            return Ok(Caller {
                who: Who::Guest,
                session: Secret::default(),
            });
        }
        None if session.is_empty() => return Err(Failure::contract("The parameter sessionId is missing")),
        None => return Err(Failure::session_expired()),
    };
    match (method.session(), who) {
        (Session::None | Session::Unknown, _) | (Session::Customer, Who::Customer(_)) => caller(who),
        (Session::Customer, Who::Guest) if method.session_optional() || is_for_guests(method.name()) => caller(who),
        (Session::Operator, Who::Operator(login)) if may(shop, login, method.name()) => caller(who),
        _ => denied(),
    }
}

/// Guests have a basket, and the notes and favourites beside it (PROTOCOL 4).
fn is_for_guests(method: &str) -> bool {
    ["Basket", "Note", "Favorite"].iter().any(|part| method.contains(part))
}

/// Autopurchase needs the right `ProviderOrdersIntegration` (PROTOCOL 7).
fn may(shop: &Shop, login: &str, method: &str) -> bool {
    let buys = method.contains("ProviderOrdersIntegration") || method.starts_with("RunOrder");
    !buys || shop.accounts.operator(login).is_some_and(|operator| operator.may_buy)
}
