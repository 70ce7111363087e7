//! Saved states: what a flow needs to go on in another process or language, and nothing secret.

use crate::engine::{Script, Stop};
use crate::error::Error;
use crate::json::Json;

const FORMAT: &str = "otapi-state";
/// Raised when the meaning of a member changes. One older version must stay readable.
const VERSION: i64 = 1;

/// The names of scopes in inputs: numbers that mean something in one client only, so that states leave them out.
pub(crate) const ROLES: [&str; 3] = ["operator", "customer", "provider"];

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

/// The kind and the data of a state.
pub(crate) fn open(state: &Json) -> Result<(&str, &Json), Error> {
    if state.get("format").and_then(Json::as_str) != Some(FORMAT) {
        return Err(Error::invalid(
            "state.format",
            "this is not a state that a client saved",
        ));
    }
    match state.get("version").and_then(Json::as_i64) {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => {
            return Err(Error::invalid(
                "state.version",
                format!("the state is of version {newer}, this client reads {VERSION}"),
            ));
        }
        _ => {
            return Err(Error::invalid(
                "state.version",
                "the state has no version that this client reads",
            ));
        }
    }
    let kind = state.get("kind").and_then(Json::as_str);
    let kind = kind.ok_or_else(|| Error::invalid("state.kind", "the state does not say of what it is"))?;
    Ok((kind, state.get("data").unwrap_or(&Json::Null)))
}

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

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.facts.get(name).and_then(Json::as_str)
    }
}

/// Saves the states of one flow.
pub(crate) struct Keeper {
    kind: &'static str,
    input: Json,
}

impl Keeper {
    /// The keeper of a flow with this input; scopes are left out of the states.
    pub(crate) fn new(kind: &'static str, input: &Json) -> Self {
        let members = input.as_object().unwrap_or_default().iter();
        let input = Json::Object(
            members
                .filter(|(name, _)| !ROLES.contains(&name.as_str()))
                .cloned()
                .collect(),
        );
        Self { kind, input }
    }

    pub(crate) fn state(&self, phase: &str, facts: Json) -> Json {
        let data = Json::members()
            .with("input", self.input.clone())
            .with("phase", phase)
            .with("facts", facts);
        state(self.kind, data)
    }

    /// Has the host keep where the flow is.
    pub(crate) fn save(&self, script: &mut Script<'_>, phase: &str, facts: Json) -> Result<(), Stop> {
        script.save(self.state(phase, facts))
    }
}

/// The input and the checkpoint of a flow's saved data, with those of the scopes named now that the flow acts with.
pub(crate) fn reopen(data: &Json, sessions: &Json, roles: &[&str]) -> Result<(Json, Checkpoint), Error> {
    let input = data.get("input").and_then(Json::as_object);
    let mut input = input
        .ok_or_else(|| Error::invalid("state.data.input", "the state is incomplete"))?
        .to_vec();
    for (role, scope) in sessions.as_object().unwrap_or_default() {
        if !ROLES.contains(&role.as_str()) {
            return Err(Error::invalid(
                format!("sessions.{role}"),
                "expected `operator`, `customer` or `provider`",
            ));
        }
        if roles.contains(&role.as_str()) {
            input.push((role.clone(), scope.clone()));
        }
    }
    let phase = data.get("phase").and_then(Json::as_str).map(str::to_owned);
    let facts = data.get("facts").cloned().unwrap_or_default();
    Ok((Json::Object(input), Checkpoint { phase, facts }))
}
