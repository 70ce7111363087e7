//! Whose session a call is made with (PROTOCOL 4).
//!
//! Three sessions play together: the operator's, a customer's, and the one with the marketplace. A scope is one of them,
//! with the way to get it again. All calls share a scope's session, so one login serves many.

use super::given::Kind::{Flag, OneOf, Text, Whole};
use super::given::{Given, Spec};
use crate::catalog::{Method, Session};
use crate::error::{Error, ErrorKind, Retry};
use crate::json::Json;
use crate::secret::Secret;

/// The number of a scope within its client. Scope 0 is a guest without any session and always there.
pub type ScopeId = u32;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Guest,
    Customer,
    Operator,
    Provider,
}

impl Role {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Guest => "guest",
            Self::Customer => "customer",
            Self::Operator => "operator",
            Self::Provider => "provider",
        }
    }
}

/// How a session comes about.
#[derive(Clone)]
pub(crate) enum Origin {
    /// There is none and none is needed.
    None,
    /// The host brought it; when it expires, only the host can bring another.
    Given,
    /// `GetAnonymousSession`, for the basket of a guest.
    Anonymous,
    /// The customer's own `Authenticate`.
    Login {
        login: String,
        password: Secret,
        remember: bool,
    },
    /// `AuthenticateInstanceOperator`.
    OperatorLogin { login: String, password: Secret },
    /// `AuthenticateAsUser` with an operator's session: a back office needs no customer password.
    AsUser { login: String, operator: ScopeId },
    /// The marketplace session whose account has this name, from the operator's list (PROTOCOL 4.2).
    Account { account: String, operator: ScopeId },
}

enum State {
    Closed,
    Opening,
    Open(Secret),
}

/// What a machine that needs a session finds.
pub(crate) enum Claim {
    /// Here it is, with the number of its generation.
    Open(Secret, u32),
    /// No session belongs to this scope.
    None,
    /// Somebody is getting it: wait until released.
    Busy,
    /// Nobody is: get it in this way, then call `opened`.
    Yours(Origin),
}

const SCOPE: Spec = &[
    ("role", OneOf(&["guest", "customer", "operator", "provider"])),
    ("session", Text),
    ("login", Text),
    ("password", Text),
    ("rememberMe", Flag),
    ("operator", Whole),
    ("providerType", Text),
    ("account", Text),
    ("anonymous", Flag),
];

/// A session and the way to get it.
pub(crate) struct Scope {
    pub(crate) role: Role,
    pub(crate) provider_type: Option<String>,
    origin: Origin,
    state: State,
    generation: u32,
    waiters: Vec<u32>,
    /// The failure of a login, for those who waited for it: otherwise each would try the same wrong password again.
    failed: Vec<(u32, Error)>,
}

impl Scope {
    pub(crate) fn guest() -> Self {
        Self::new(Role::Guest, Origin::None, State::Closed)
    }

    fn new(role: Role, origin: Origin, state: State) -> Self {
        Self {
            role,
            provider_type: None,
            origin,
            state,
            generation: 0,
            waiters: Vec::new(),
            failed: Vec::new(),
        }
    }

    /// Reads `{role, …}`; `operator_exists` tells whether a scope id is an operator's.
    pub(crate) fn read(value: &Json, operator_exists: impl Fn(ScopeId) -> bool) -> Result<Self, Error> {
        let given = Given::check(value, "", SCOPE)?;
        let role = match given.text("role") {
            Some("guest") => Role::Guest,
            Some("customer") => Role::Customer,
            Some("operator") => Role::Operator,
            Some("provider") => Role::Provider,
            _ => return Err(Error::invalid("role", "is missing")),
        };
        let operator = given.scope("operator");
        if operator.is_some_and(|id| !operator_exists(id)) {
            return Err(Error::invalid("operator", "this is not the scope of an operator"));
        }
        if role == Role::Provider && given.text("providerType").is_none() {
            let message = "a provider needs its type, such as `Taobao`";
            return Err(Error::invalid("providerType", message));
        }
        let session = given.text("session").map(Secret::from);
        if session.as_ref().is_some_and(Secret::is_empty) {
            return Err(Error::invalid("session", "the session id is empty"));
        }
        let (login, account) = (given.owned("login"), given.owned("account"));
        let password = given.text("password").map(Secret::from);
        let origin = match (role, login, password, account, operator) {
            _ if session.is_some() => Origin::Given,
            (Role::Guest, ..) if given.flag("anonymous") => Origin::Anonymous,
            (Role::Guest, ..) => Origin::None,
            (Role::Customer, Some(login), Some(password), None, None) => Origin::Login {
                login,
                password,
                remember: given.flag("rememberMe"),
            },
            (Role::Customer, Some(login), None, None, Some(operator)) => Origin::AsUser { login, operator },
            (Role::Operator, Some(login), Some(password), None, None) => Origin::OperatorLogin { login, password },
            (Role::Provider, None, None, Some(account), Some(operator)) => Origin::Account { account, operator },
            (Role::Customer, ..) => {
                let message =
                    "a customer needs `session`, or `login` and `password`, or `login` and the scope of an `operator`";
                return Err(Error::invalid("login", message));
            }
            (Role::Operator, ..) => {
                let message = "an operator needs `session`, or `login` and `password`";
                return Err(Error::invalid("login", message));
            }
            (Role::Provider, ..) => {
                let message = "a provider needs `session`, or `account` and the scope of an `operator`";
                return Err(Error::invalid("account", message));
            }
        };
        Ok(Self {
            provider_type: given.owned("providerType"),
            ..Self::new(role, origin, session.map_or(State::Closed, State::Open))
        })
    }

    /// What a machine finds that needs the session now.
    pub(crate) fn claim(&mut self, machine: u32) -> Result<Claim, Error> {
        if let Some(place) = self.failed.iter().position(|(waiter, _)| *waiter == machine) {
            return Err(self.failed.swap_remove(place).1);
        }
        Ok(match (&self.state, &self.origin) {
            (State::Open(session), _) => Claim::Open(session.clone(), self.generation),
            (State::Closed, Origin::None) => Claim::None,
            (State::Closed, Origin::Given) => return Err(self.gone()),
            (State::Closed, origin) => {
                let origin = origin.clone();
                self.state = State::Opening;
                Claim::Yours(origin)
            }
            (State::Opening, _) => {
                self.waiters.push(machine);
                Claim::Busy
            }
        })
    }

    /// The end of an attempt to get the session. Gives the machines that waited for it.
    pub(crate) fn opened(&mut self, result: &Result<Secret, Error>) -> Vec<u32> {
        let waiters = std::mem::take(&mut self.waiters);
        match result {
            Ok(session) => {
                self.state = State::Open(session.clone());
                self.generation += 1;
            }
            Err(error) => {
                self.state = State::Closed;
                // A caller who cancelled says nothing about the login; the next one tries it.
                if error.kind != ErrorKind::Cancelled {
                    self.failed
                        .extend(waiters.iter().map(|waiter| (*waiter, error.clone())));
                }
            }
        }
        waiters
    }

    /// The machines that wait for the session of a scope that is closed.
    pub(crate) fn into_waiters(self) -> Vec<u32> {
        self.waiters
    }

    /// The service no longer takes the session of this generation. True when that is news.
    pub(crate) fn expire(&mut self, generation: u32) -> bool {
        let news = generation == self.generation && matches!(self.state, State::Open(_));
        if news {
            self.state = State::Closed;
        }
        news
    }

    /// Whether the session can be had again without the host.
    pub(crate) fn renewable(&self) -> bool {
        !matches!(self.origin, Origin::Given | Origin::None)
    }

    fn gone(&self) -> Error {
        let message = format!(
            "the {}'s session has expired, and only the caller can bring a new one",
            self.role.name()
        );
        Error::new(ErrorKind::SessionExpired, message).with_retry(Retry::AfterNewSession)
    }

    /// Everything secret that it holds, so that it can be struck out of messages.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &Secret> {
        let session = if let State::Open(session) = &self.state {
            Some(session)
        } else {
            None
        };
        let password = match &self.origin {
            Origin::Login { password, .. } | Origin::OperatorLogin { password, .. } => Some(password),
            _ => None,
        };
        session.into_iter().chain(password)
    }
}

/// Refuses a call whose session would be of the wrong kind, before anything is sent.
pub(crate) fn check(method: Method, id: ScopeId, scope: &Scope) -> Result<(), Error> {
    let role = scope.role;
    // A guest's own session is a customer's who has not signed in (PROTOCOL 4): which methods take it, the service says.
    let is_guest = role == Role::Guest && (method.session_optional() || matches!(scope.origin, Origin::Anonymous));
    let fits = match method.session() {
        Session::None | Session::Unknown => role != Role::Provider,
        Session::Customer => role == Role::Customer || is_guest,
        Session::Operator => role == Role::Operator,
    };
    if fits {
        return Ok(());
    }
    let needs = match method.session() {
        Session::Operator => "an operator's session",
        Session::Customer => "a customer's session",
        Session::None | Session::Unknown => "no marketplace session",
    };
    let message = format!("`{}` needs {needs}; scope {id} is of a {}", method.name(), role.name());
    Err(Error::invalid("scope", message).in_method(method.name()))
}
