//! Saved states: what a flow needs to go on in another process or language, and nothing secret.

use crate::engine::Kind::Whole;
use crate::engine::{Given, Role, Spec};
use crate::error::Error;
use crate::json::Json;

const FORMAT: &str = "otapi-state";
/// Raised when the meaning of a member changes. One older version must stay readable.
const VERSION: i64 = 1;

/// Scopes by role, as `resume` takes them.
const SESSIONS: Spec = &[("operator", Whole), ("customer", Whole), ("provider", Whole)];

/// A state of this kind.
pub(crate) fn state(kind: &str, data: Json) -> Json {
    Json::members()
        .with("format", FORMAT)
        .with("version", VERSION)
        .with("kind", kind)
        // Whose catalogue wrote it, for the one who has to explain a state.
        .with("catalogue", env!("CARGO_PKG_VERSION"))
        .with("data", data)
}

/// The kind and the data of a state, which stands `at` this path of what the caller gave.
pub(crate) fn open<'a>(state: &'a Json, at: &str) -> Result<(&'a str, &'a Json), Error> {
    let wrong = |member: &str, message: &str| Err(Error::invalid(format!("{at}.{member}"), message));
    if state.get("format").and_then(Json::as_str) != Some(FORMAT) {
        return wrong("format", "this is not a state that a client saved");
    }
    match state.get("version").and_then(Json::as_i64) {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => {
            let message = format!("the state is of version {newer}, this client reads {VERSION}");
            return wrong("version", &message);
        }
        _ => return wrong("version", "the state has no version that this client reads"),
    }
    match state.get("kind").and_then(Json::as_str) {
        Some(kind) => Ok((kind, state.get("data").unwrap_or(&Json::Null))),
        None => wrong("kind", "the state does not say of what it is"),
    }
}

/// The data of a state of this kind alone.
pub(crate) fn open_as<'a>(state: &'a Json, at: &str, wanted: &str) -> Result<&'a Json, Error> {
    match open(state, at)? {
        (kind, data) if kind == wanted => Ok(data),
        (kind, _) => Err(Error::invalid(
            format!("{at}.kind"),
            format!("this is the state of `{kind}`, not of `{wanted}`"),
        )),
    }
}

/// The phases of a flow, and the facts that it cannot go on without in each of them.
pub(crate) type Phases = &'static [(&'static str, Spec)];

/// Where a flow was when it was saved.
#[derive(Clone, Debug, Default)]
pub(crate) struct Checkpoint {
    /// Absent at the start.
    pub(crate) phase: Option<String>,
    /// What the phase has found out so far.
    pub(crate) facts: Json,
}

impl Checkpoint {
    pub(crate) fn is(&self, phase: &str) -> bool {
        self.phase.as_deref() == Some(phase)
    }

    /// Holds a saved one against the phases of its flow: what is not understood must not pass for nothing done yet, after
    /// which everything would be done again.
    pub(crate) fn check(&self, phases: Phases) -> Result<(), Error> {
        let Some((_, facts)) = phases.iter().find(|(phase, _)| self.is(phase)) else {
            return Err(Error::invalid(
                "state.data.phase",
                "this client does not know the phase; resume with the version that saved the state",
            ));
        };
        for (name, kind) in *facts {
            let path = format!("state.data.facts.{name}");
            match self.facts.get(name) {
                Some(fact) if !fact.is_null() => kind.check(fact, &path)?,
                _ => return Err(Error::invalid(path, "the state is incomplete")),
            }
        }
        Ok(())
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.facts.get(name).and_then(Json::as_str)
    }
}

/// The input and the checkpoint of a flow's saved data, with those of the scopes named now that the flow acts with.
pub(crate) fn reopen(data: &Json, sessions: &Json, roles: &[(Role, bool)]) -> Result<(Json, Checkpoint), Error> {
    let mut input = data.get("input").cloned().unwrap_or_default();
    if input.as_object().is_none() {
        return Err(Error::invalid("state.data.input", "the state is incomplete"));
    }
    Given::check(sessions, "sessions", SESSIONS)?;
    for (role, _) in roles {
        if let Some(scope) = sessions.get(role.member()) {
            input = input.replace(role.member(), scope.clone());
        }
    }
    let phase = data.get("phase").and_then(Json::as_str).map(str::to_owned);
    let facts = data.get("facts").cloned().unwrap_or_default();
    Ok((input, Checkpoint { phase, facts }))
}
