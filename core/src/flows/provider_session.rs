//! The hand-off to the marketplace: an operator lets the service use the marketplace account (PROTOCOL 4.2).
//!
//! `begin` gives the address for the operator's browser and a state; `complete` takes the address to which the browser came
//! back, in this or any other process.

use super::state::{self, Checkpoint, Keeper};
use super::{sessions, wire};
use crate::engine::input::Input;
use crate::engine::{Event, Flow, ScopeId, Script, Shared, Stop, fingerprint};
use crate::error::{Error, ErrorKind};
use crate::form;
use crate::json::Json;
use crate::search::split_once;

/// The names of the parameters on the return address. Only those of a sibling flow are known (PROTOCOL 4.2), so that they
/// are settings.
struct Names {
    session: String,
    error: String,
    token: String,
}

impl Names {
    fn read(input: &mut Input<'_>) -> Self {
        input.inner("parameterNames", |names| {
            let mut name = |key, default: &str| names.text(key).unwrap_or(default).to_owned();
            Self {
                session: name("session", "sessionId"),
                error: name("error", "error"),
                token: name("token", "state"),
            }
        })
    }
}

pub(super) struct Begin {
    operator: ScopeId,
    provider_type: String,
    return_url: String,
    token: String,
    keeper: Keeper,
}

impl Begin {
    pub(super) fn read(given: &Json, shared: &mut Shared) -> Result<Self, Error> {
        let mut input = Input::new(given, "");
        let operator = sessions::operator(&mut input, shared);
        let provider_type = input.needed("providerType").to_owned();
        let return_url = input.needed("returnUrl");
        if !is_web(return_url) || return_url.contains('#') {
            input.refuse("returnUrl", "expected an http or https address without a fragment");
        }
        let names = Names::read(&mut input);
        input.flag("tokenDropped");
        input.end()?;
        let token = shared.chance.token();
        let separator = if return_url.contains('?') { '&' } else { '?' };
        let return_url = format!("{return_url}{separator}{}={token}", form::escape(&names.token));
        Ok(Self {
            operator,
            provider_type,
            return_url,
            token,
            keeper: Keeper::new("provider_session", given),
        })
    }
}

impl Flow for Begin {
    fn play(&mut self, script: &mut Script<'_>) -> Result<Json, Stop> {
        let method = "GetProviderOrdersIntegrationSessionAuthenticationInfo";
        let arguments = Json::members()
            .with("providerType", self.provider_type.as_str())
            .with("returnUrl", self.return_url.as_str());
        let info = script.read(self.operator, method, arguments)?;
        let url = wire::needed(&info, "RedirectUrl", method)?;
        if !is_web(url) {
            let message = "the address to log in at is neither http nor https";
            return Err(Error::new(ErrorKind::MalformedAnswer, message).in_method(method).into());
        }
        // The state recognises the token without holding it.
        let facts = Json::members().with("tokenFingerprint", fingerprint(&self.token));
        let state = self.keeper.state("handed_off", facts);
        script.save(state.clone())?;
        script.emit(Event::OpenUrl {
            id: script.id(),
            url: url.to_owned(),
        });
        Ok(Json::members().with("url", url).with("state", state))
    }
}

pub(super) struct Complete {
    operator: Option<ScopeId>,
    provider_type: String,
    returned: Returned,
}

/// What the browser came back with.
#[derive(Debug, PartialEq, Eq)]
enum Returned {
    Session(String),
    Refused(String),
}

impl Complete {
    /// Reads `{state, returnUrl, operator}`; a forged or foreign return address is refused here.
    pub(super) fn read(given: &Json, shared: &mut Shared) -> Result<Self, Error> {
        let mut input = Input::new(given, "");
        let saved = input.get("state").unwrap_or(&Json::Null);
        let address = input.needed("returnUrl");
        let operator = sessions::operator_if_any(&mut input, shared);
        input.end()?;
        let (kind, data) = state::open(saved)?;
        if kind != "provider_session" {
            return Err(Error::invalid(
                "state.kind",
                format!("this is the state of `{kind}`, not of a provider session"),
            ));
        }
        let (begun, checkpoint) = state::reopen(data, &Json::Null, &[])?;
        // What else the hand-off was begun with does not matter any more.
        let mut begun = Input::new(&begun, "state.data.input");
        let provider_type = begun.needed("providerType").to_owned();
        let names = Names::read(&mut begun);
        let returned = read_return(address, &names, &checkpoint, begun.flag("tokenDropped"))?;
        Ok(Self {
            operator,
            provider_type,
            returned,
        })
    }
}

fn read_return(address: &str, names: &Names, checkpoint: &Checkpoint, dropped: bool) -> Result<Returned, Error> {
    let query = address
        .split_once('?')
        .map_or("", |(_, query)| query)
        .split('#')
        .next()
        .unwrap_or_default();
    let parameters = form::decode(query);
    let value = |name: &str| {
        let mut values = parameters
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.as_str());
        let first = values.next();
        // A second value is how a forger would slip one past whoever reads the other.
        if values.next().is_some() {
            Err(forged("a parameter stands twice on the return address"))
        } else {
            Ok(first)
        }
    };
    let expected = checkpoint.text("tokenFingerprint").unwrap_or_default();
    match value(&names.token)? {
        Some(token) if fingerprint(token) == expected => {}
        None if dropped => {}
        Some(_) => {
            return Err(forged(
                "the return address carries another token: it belongs to another hand-off",
            ));
        }
        None => {
            return Err(forged(
                "the return address carries no token; set `tokenDropped` if the service drops it",
            ));
        }
    }
    if let Some(error) = value(&names.error)?.filter(|error| !error.is_empty()) {
        return Ok(Returned::Refused(error.to_owned()));
    }
    match value(&names.session)?.filter(|session| !session.is_empty()) {
        Some(session) => Ok(Returned::Session(session.to_owned())),
        None => Err(forged("the return address carries neither a session nor an error")),
    }
}

fn forged(message: &str) -> Error {
    Error::invalid("returnUrl", message)
}

impl Flow for Complete {
    fn play(&mut self, script: &mut Script<'_>) -> Result<Json, Stop> {
        let session = match &self.returned {
            Returned::Refused(error) => {
                return Ok(Json::members()
                    .with("outcome", "refused")
                    .with("reason", error.as_str()));
            }
            Returned::Session(session) => session.as_str(),
        };
        let completed = Json::members()
            .with("outcome", "session")
            .with("providerType", self.provider_type.as_str())
            .with("session", session);
        // The list names the account, if an operator may look; the session is good without it, and does not come twice.
        let Some(operator) = self.operator else {
            return Ok(completed);
        };
        let sessions = match list(script, operator, &self.provider_type) {
            Err(Stop::Waiting) => return Err(Stop::Waiting),
            sessions => sessions.unwrap_or_default(),
        };
        let known = sessions.iter().find(|known| wire::text(known, "Id") == Some(session));
        Ok(completed.with("account", known.map(|known| wire::field(known, "Name"))))
    }
}

fn list(script: &mut Script<'_>, operator: ScopeId, provider_type: &str) -> Result<Vec<Json>, Stop> {
    let arguments = Json::members().with("providerType", provider_type);
    let sessions = script.read(operator, "GetProviderOrdersIntegrationSessionInfoList", arguments)?;
    Ok(sessions.as_array().unwrap_or_default().to_vec())
}

/// The marketplace sessions that the operator can choose from.
pub(super) struct Sessions {
    operator: ScopeId,
    provider_type: String,
}

impl Sessions {
    pub(super) fn read(given: &Json, shared: &mut Shared) -> Result<Self, Error> {
        let mut input = Input::new(given, "");
        let operator = sessions::operator(&mut input, shared);
        let provider_type = input.needed("providerType").to_owned();
        input.end()?;
        Ok(Self {
            operator,
            provider_type,
        })
    }
}

impl Flow for Sessions {
    fn play(&mut self, script: &mut Script<'_>) -> Result<Json, Stop> {
        let sessions = list(script, self.operator, &self.provider_type)?;
        let session = |session: &Json| {
            let balance = session.get("Balance").unwrap_or(&Json::Null);
            wire::pick(session, &[("session", "Id"), ("account", "Name")])
                .with("balance", wire::field(balance, "Amount"))
                .with("currency", wire::field(balance, "CurrencyCode"))
        };
        Ok(Json::members().with("sessions", sessions.iter().map(session).collect::<Vec<_>>()))
    }
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
            session: "sessionId".to_owned(),
            error: "error".to_owned(),
            token: "state".to_owned(),
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
