//! A flow at work: what was asked of it, with whose sessions, and where it was when it was saved.

use super::bulk::Bulk;
use super::follower::Follower;
use super::policy;
use super::state::{Checkpoint, Phases, state};
use crate::engine::{Flow, Given, Role, ScopeId, Script, Shared, Spec, Stop};
use crate::error::Error;
use crate::json::Json;

/// A kind of flow: a table of what it is given, and a function over that.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// The members of its input, scopes included.
    pub(crate) spec: Spec,
    /// The roles of its scopes, and whether it cannot do without. A guest's stands for whoever has a basket.
    pub(crate) roles: &'static [(Role, bool)],
    /// Whether its changes carry a reference, by which they can be found.
    pub(crate) marked: bool,
    /// The phases in which it saves its state.
    pub(crate) phases: Phases,
    /// Finds what the table cannot tell, before anything is sent.
    pub(crate) check: fn(Given<'_>) -> Result<(), Error>,
    pub(crate) play: fn(&mut Job, &mut Script<'_>) -> Result<Json, Stop>,
}

/// One flow.
pub(crate) struct Job {
    kind: &'static Kind,
    input: Json,
    operator: Option<ScopeId>,
    customer: Option<ScopeId>,
    provider: Option<ScopeId>,
    pub(crate) checkpoint: Checkpoint,
    pub(crate) follower: Follower,
    pub(crate) bulk: Option<Box<Bulk>>,
}

impl Job {
    /// A job of this kind, its input checked.
    pub(crate) fn new(
        kind: &'static Kind,
        input: &Json,
        checkpoint: Checkpoint,
        shared: &mut Shared,
    ) -> Result<Self, Error> {
        let mut input = input.clone();
        if kind.marked && input.get("reference").is_none_or(Json::is_null) {
            // Saved states carry it, so that another life of the flow finds what this one has done.
            input = input.replace("reference", shared.chance.token());
        }
        let given = Given::check(&input, "", kind.spec)?;
        let (mut operator, mut customer, mut provider) = (None, None, None);
        for (role, needed) in kind.roles {
            let scope = scope(given, *role, *needed, shared)?;
            match role {
                Role::Operator => operator = scope,
                Role::Customer | Role::Guest => customer = scope,
                Role::Provider => provider = scope,
            }
        }
        policy::check(given.list("policy"))?;
        (kind.check)(given)?;
        Ok(Self {
            kind,
            input,
            operator,
            customer,
            provider,
            checkpoint,
            follower: Follower::default(),
            bulk: None,
        })
    }

    /// The input.
    pub(crate) fn given(&self) -> Given<'_> {
        Given::of(&self.input)
    }

    /// A text of the input that is needed.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.given().needed(name)
    }

    /// The texts of a list of the input.
    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        self.given().texts(name)
    }

    pub(crate) fn operator_if_any(&self) -> Option<ScopeId> {
        self.operator
    }

    pub(crate) fn operator(&self) -> ScopeId {
        self.operator.unwrap_or_default()
    }

    pub(crate) fn customer(&self) -> ScopeId {
        self.customer.unwrap_or_default()
    }

    pub(crate) fn provider_if_any(&self) -> Option<ScopeId> {
        self.provider
    }

    /// The state in this phase, with what was found out. Scopes are left out: their numbers mean something in one client only.
    pub(crate) fn state(&self, phase: &str, facts: Json) -> Json {
        self.state_with(self.input.clone(), phase, facts)
    }

    /// The input as given, secrets that it may hold included.
    pub(crate) fn input(&self) -> &Json {
        &self.input
    }

    /// The same state with this input.
    pub(crate) fn state_with(&self, mut input: Json, phase: &str, facts: Json) -> Json {
        for (role, _) in self.kind.roles {
            input = input.without(role.member());
        }
        state(
            self.kind.name,
            Json::members()
                .with("input", input)
                .with("phase", phase)
                .with("facts", facts),
        )
    }

    /// Has the host keep where the flow is.
    pub(crate) fn save(&self, script: &mut Script<'_>, phase: &str, facts: Json) -> Result<(), Stop> {
        script.save(self.state(phase, facts))
    }
}

impl Flow for Job {
    fn play(&mut self, script: &mut Script<'_>) -> Result<Json, Stop> {
        (self.kind.play)(self, script)
    }
}

/// The scope of a role.
fn scope(given: Given<'_>, role: Role, needed: bool, shared: &mut Shared) -> Result<Option<ScopeId>, Error> {
    let name = role.member();
    let Some(id) = given.scope(name) else {
        let missing = || Error::invalid(name, "is missing: the scope to act with");
        return if needed { Err(missing()) } else { Ok(None) };
    };
    let scope = shared.scope(id).map_err(|error| error.at(name))?;
    let found = scope.role;
    if found == role && role != Role::Guest || role == Role::Guest && scope.has_basket() {
        return Ok(Some(id));
    }
    let found = found.name();
    Err(Error::invalid(
        name,
        match role {
            Role::Guest => format!("scope {id} is of a {found} without a basket"),
            _ => format!("scope {id} is of a {found}, not of a {name}"),
        },
    ))
}
