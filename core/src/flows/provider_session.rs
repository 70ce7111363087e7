//! The hand-off to the marketplace: an operator lets the service use the marketplace account (PROTOCOL 4.2).
//!
//! `provider_session` gives the address for the operator's browser and a state; `complete_provider_session` takes the address
//! to which the browser came back, in this or any other process.

use super::job::{Job, Kind};
use super::state::{self, Checkpoint};
use super::wire;
use crate::engine::Kind::{Any, Flag, Needed, Object, Text, Whole};
use crate::engine::{Event, Given, Role, ScopeId, Script, Stop, fingerprint};
use crate::error::{Error, ErrorKind};
use crate::form;
use crate::json::Json;
use crate::search::{contains, split_once};

pub(super) const BEGIN: Kind = Kind {
    name: "provider_session",
    spec: &[
        ("operator", Whole),
        ("providerType", Needed),
        ("returnUrl", Needed),
        (
            "parameterNames",
            Object(&[("session", Text), ("error", Text), ("token", Text)]),
        ),
        ("tokenDropped", Flag),
    ],
    roles: &[(Role::Operator, true)],
    marked: false,
    phases: &[("handed_off", &[("tokenFingerprint", Needed)])],
    check: |given| match given.needed("returnUrl") {
        url if is_web(url) && !contains(url, "#") => Ok(()),
        _ => Err(Error::invalid(
            "returnUrl",
            "expected an http or https address without a fragment",
        )),
    },
    play: begin,
};

pub(super) const COMPLETE: Kind = Kind {
    name: "complete_provider_session",
    spec: &[("operator", Whole), ("state", Any), ("returnUrl", Needed)],
    roles: &[(Role::Operator, false)],
    marked: false,
    phases: &[],
    check: |given| read(given).map(drop),
    play: complete,
};

pub(super) const LIST: Kind = Kind {
    name: "provider_sessions",
    spec: &[("operator", Whole), ("providerType", Needed)],
    roles: &[(Role::Operator, true)],
    marked: false,
    phases: &[],
    check: |_| Ok(()),
    play: choose,
};

/// The names of the parameters on the return address. Only those of a sibling flow are known (PROTOCOL 4.2), so that they
/// are settings.
struct Names<'a> {
    session: &'a str,
    error: &'a str,
    token: &'a str,
}

impl<'a> Names<'a> {
    fn read(given: Given<'a>) -> Self {
        let names = given.inner("parameterNames");
        Self {
            session: names.text("session").unwrap_or("sessionId"),
            error: names.text("error").unwrap_or("error"),
            token: names.text("token").unwrap_or("state"),
        }
    }
}

fn begin(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let method = "GetProviderOrdersIntegrationSessionAuthenticationInfo";
    let token = script.token();
    let return_url = job.text("returnUrl");
    let separator = if contains(return_url, "?") { '&' } else { '?' };
    let return_url = format!(
        "{return_url}{separator}{}={token}",
        form::escape(Names::read(job.given()).token)
    );
    let arguments = Json::members()
        .with("providerType", job.text("providerType"))
        .with("returnUrl", return_url);
    let info = script.read(job.operator(), method, arguments)?;
    let url = wire::needed(&info, "RedirectUrl", method)?;
    if !is_web(url) {
        let message = "the address to log in at is neither http nor https";
        return Err(Error::new(ErrorKind::MalformedAnswer, message).in_method(method).into());
    }
    // The state recognises the token without holding it.
    let state = job.state(
        "handed_off",
        Json::members().with("tokenFingerprint", fingerprint(&token)),
    );
    script.save(state.clone())?;
    script.emit(Event::OpenUrl {
        id: script.id(),
        url: url.to_owned(),
    });
    Ok(Json::members().with("url", url).with("state", state))
}

/// The provider's type and what came back; a forged or foreign return address is refused.
fn read(given: Given<'_>) -> Result<(String, Returned), Error> {
    let data = state::open_as(given.get("state").unwrap_or(&Json::Null), "state", BEGIN.name)?;
    let (begun, checkpoint) = state::reopen(data, &Json::Null, &[])?;
    checkpoint.check(BEGIN.phases)?;
    let begun = Given::check(&begun, "state.data.input", BEGIN.spec)?;
    let returned = read_return(
        given.needed("returnUrl"),
        &Names::read(begun),
        &checkpoint,
        begun.flag("tokenDropped"),
    )?;
    Ok((begun.needed("providerType").to_owned(), returned))
}

/// What the browser came back with.
#[derive(Debug, PartialEq, Eq)]
enum Returned {
    Session(String),
    Refused(String),
}

fn read_return(address: &str, names: &Names<'_>, checkpoint: &Checkpoint, dropped: bool) -> Result<Returned, Error> {
    let query = split_once(address, "?").map_or("", |(_, query)| query);
    let query = split_once(query, "#").map_or(query, |(query, _)| query);
    let parameters = form::decode(query);
    let value = |name: &str| {
        let mut found = None;
        for (key, value) in &parameters {
            // A second value is how a forger would slip one past whoever reads the other.
            if key == name && found.replace(value.as_str()).is_some() {
                return Err(forged("a parameter stands twice on the return address"));
            }
        }
        Ok(found)
    };
    let expected = checkpoint.text("tokenFingerprint").unwrap_or_default();
    match value(names.token)? {
        Some(token) if fingerprint(token) == expected => {}
        None if dropped => {}
        other => {
            return Err(forged(match other {
                Some(_) => "the return address carries another token: it belongs to another hand-off",
                None => "the return address carries no token; set `tokenDropped` if the service drops it",
            }));
        }
    }
    if let Some(error) = value(names.error)?.filter(|error| !error.is_empty()) {
        return Ok(Returned::Refused(error.to_owned()));
    }
    match value(names.session)?.filter(|session| !session.is_empty()) {
        Some(session) => Ok(Returned::Session(session.to_owned())),
        None => Err(forged("the return address carries neither a session nor an error")),
    }
}

fn forged(message: &str) -> Error {
    Error::invalid("returnUrl", message)
}

fn complete(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let (provider_type, returned) = read(job.given())?;
    let session = match returned {
        Returned::Refused(error) => return Ok(Json::members().with("outcome", "refused").with("reason", error)),
        Returned::Session(session) => session,
    };
    let completed = Json::members()
        .with("outcome", "session")
        .with("providerType", provider_type.as_str())
        .with("session", session.as_str());
    // The list names the account, if an operator may look; the session is good without it, and does not come twice.
    let Some(operator) = job.operator_if_any() else {
        return Ok(completed);
    };
    let sessions = match list(script, operator, &provider_type) {
        Err(Stop::Waiting) => return Err(Stop::Waiting),
        sessions => sessions.unwrap_or_default(),
    };
    let known = sessions.iter().find(|known| wire::text(known, "Id") == Some(&session));
    Ok(completed.with("account", known.map(|known| wire::field(known, "Name"))))
}

fn list(script: &mut Script<'_>, operator: ScopeId, provider_type: &str) -> Result<Vec<Json>, Stop> {
    let arguments = Json::members().with("providerType", provider_type);
    let sessions = script.read(operator, "GetProviderOrdersIntegrationSessionInfoList", arguments)?;
    Ok(sessions.as_array().unwrap_or_default().to_vec())
}

/// The marketplace sessions that the operator can choose from.
fn choose(job: &mut Job, script: &mut Script<'_>) -> Result<Json, Stop> {
    let session = |session: &Json| {
        let balance = session.get("Balance").unwrap_or(&Json::Null);
        wire::pick(session, &[("session", "Id"), ("account", "Name")])
            .with("balance", wire::field(balance, "Amount"))
            .with("currency", wire::field(balance, "CurrencyCode"))
    };
    let sessions = list(script, job.operator(), job.text("providerType"))?;
    Ok(Json::members().with("sessions", wire::each(&sessions, &session)))
}

/// Whether an address may be opened in a person's browser.
pub(crate) fn is_web(url: &str) -> bool {
    let scheme = split_once(url, "://").map(|(scheme, rest)| (scheme.to_ascii_lowercase(), rest));
    matches!(scheme, Some((scheme, rest)) if (scheme == "http" || scheme == "https") && !rest.is_empty())
        && !url.chars().any(|c| c.is_control() || c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::{Checkpoint, Names, Returned, fingerprint, is_web, read_return};
    use crate::json::Json;

    fn back(query: &str, dropped: bool) -> Result<Returned, String> {
        let names = Names {
            session: "sessionId",
            error: "error",
            token: "state",
        };
        let facts = Json::object([("tokenFingerprint", fingerprint("t0k3n").into())]);
        let checkpoint = Checkpoint {
            phase: Some("handed_off".to_owned()),
            facts,
        };
        let address = format!("https://shop.example/back?a=1{query}#top");
        read_return(&address, &names, &checkpoint, dropped).map_err(|error| error.message.clone())
    }

    #[test]
    fn a_session_or_a_refusal_comes_back_with_the_token() {
        assert_eq!(
            back("&state=t0k3n&sessionId=p%201", false),
            Ok(Returned::Session("p 1".to_owned()))
        );
        assert_eq!(
            back("&error=user+denied&state=t0k3n", false),
            Ok(Returned::Refused("user denied".to_owned()))
        );
        assert_eq!(back("&sessionId=p1", true), Ok(Returned::Session("p1".to_owned())));
    }

    #[test]
    fn forged_returns_are_refused() {
        for (query, dropped, reason) in [
            ("&sessionId=p1", false, "no token"),
            ("&sessionId=p1&state=other", true, "another token"),
            ("&sessionId=p1&state=t0k3n&state=x", false, "twice"),
            ("&sessionId=p1&sessionId=p2&state=t0k3n", false, "twice"),
            ("&state=t0k3n", false, "neither"),
        ] {
            let message = back(query, dropped).unwrap_err();
            assert!(message.contains(reason), "{query}: {message}");
        }
    }

    #[test]
    fn only_web_addresses_are_opened() {
        assert!(is_web("https://a.example/x?y=1"));
        for url in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://",
            "http://a b",
            "data://x",
            "",
        ] {
            assert!(!is_web(url), "{url}");
        }
    }
}
