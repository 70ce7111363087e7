//! Whose session a call is made with (PROTOCOL 4).
//!
//! Three sessions play together: the operator's, a customer's, and the one with the marketplace. A scope is one of them,
//! with the way to get it again. All calls share a scope's session, so one login serves many.

use super::given::Kind::{Flag, Needed, Text, Whole};
use super::given::{Given, Spec};
use super::login::Login;
use crate::catalog::{Method, Session};
use crate::error::{Error, ErrorKind, Retry};
use crate::json::Json;
use crate::secret::Secret;

/// The number of a scope within its client. Scope 0 is a guest without any session and always there.
pub type ScopeId = u32;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Role {
    #[default]
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

    /// The member of a flow's input that names a scope of this role: a guest with a basket is a customer who has not signed in.
    pub(crate) fn member(self) -> &'static str {
        match self {
            Self::Guest => Self::Customer.name(),
            role => role.name(),
        }
    }
}

/// How a session comes about.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Origin {
    /// There is none and none is needed.
    #[default]
    None,
    /// The host brought it; when it expires, only the host can bring another.
    Given,
    /// `GetAnonymousSession`, for the basket of a guest.
    Anonymous,
    /// Login and password of the customer or operator.
    Login,
    /// `AuthenticateAsUser` with an operator's session: a back office needs no customer password.
    AsUser,
    /// The marketplace session whose account has this name, from the operator's list (PROTOCOL 4.2).
    Account,
}

#[derive(Default)]
enum State {
    #[default]
    Closed,
    Opening,
    Open(Secret),
}

/// What a machine that needs a session finds.
pub(crate) enum Claim {
    /// It is there, or there is none and none is needed.
    Ready,
    /// Somebody is getting it: wait until released.
    Busy,
    /// Nobody is: get it in this way, then call `opened`.
    Yours(Login),
}

const SCOPE: Spec = &[
    ("role", Needed),
    ("session", Text),
    ("login", Text),
    ("password", Text),
    ("rememberMe", Flag),
    ("operator", Whole),
    ("providerType", Text),
    ("account", Text),
    ("anonymous", Flag),
];

/// A session and the way to get it. By default a guest without any.
#[derive(Default)]
pub(crate) struct Scope {
    pub(crate) role: Role,
    pub(crate) provider_type: Option<String>,
    pub(super) origin: Origin,
    /// The login, or the name of the marketplace account.
    pub(super) login: Option<String>,
    pub(super) password: Secret,
    pub(super) remember: bool,
    /// Whose session brings this one.
    pub(super) operator: ScopeId,
    state: State,
    generation: u32,
    waiters: Vec<u32>,
    /// The failure of a login, for those who waited for it: otherwise each would try the same wrong password again.
    failed: Vec<(u32, Error)>,
}

impl Scope {
    /// Reads `{role, …}`; `scopes` are those that there are already.
    pub(crate) fn read(value: &Json, scopes: &[Option<Self>]) -> Result<Self, Error> {
        let given = Given::check(value, "", SCOPE)?;
        let wrong = |name: &str, message: &str| Err(Error::invalid(name, message));
        let role = match given.needed("role") {
            "guest" => Role::Guest,
            "customer" => Role::Customer,
            "operator" => Role::Operator,
            "provider" => Role::Provider,
            _ => return wrong("role", "expected `guest`, `customer`, `operator` or `provider`"),
        };
        let operator = given.scope("operator");
        let is_operator = |id: ScopeId| {
            let scope = scopes.get(usize::try_from(id).unwrap_or(usize::MAX));
            matches!(scope, Some(Some(scope)) if scope.role == Role::Operator)
        };
        let session = given.text("session");
        let has = ["login", "password", "account", "operator"].map(|name| given.get(name).is_some());
        let origin = match (role, has) {
            _ if operator.is_some_and(|id| !is_operator(id)) => {
                return wrong("operator", "this is not the scope of an operator");
            }
            (Role::Provider, _) if given.text("providerType").is_none() => {
                return wrong("providerType", "a provider needs its type, such as `Taobao`");
            }
            _ if session == Some("") => return wrong("session", "the session id is empty"),
            _ if session.is_some() => Origin::Given,
            (Role::Guest, _) if given.flag("anonymous") => Origin::Anonymous,
            (Role::Guest, _) => Origin::None,
            (Role::Customer | Role::Operator, [true, true, false, false]) => Origin::Login,
            (Role::Customer, [true, false, false, true]) => Origin::AsUser,
            (Role::Provider, [false, false, true, true]) => Origin::Account,
            (Role::Customer, _) => {
                return wrong(
                    "login",
                    "a customer needs `session`, or `login` and `password`, or `login` and the scope of an `operator`",
                );
            }
            (Role::Operator, _) => return wrong("login", "an operator needs `session`, or `login` and `password`"),
            (Role::Provider, _) => {
                return wrong(
                    "account",
                    "a provider needs `session`, or `account` and the scope of an `operator`",
                );
            }
        };
        Ok(Self {
            role,
            provider_type: given.owned("providerType"),
            origin,
            login: given.owned("login").or_else(|| given.owned("account")),
            password: Secret::from(given.text("password").unwrap_or_default()),
            remember: given.flag("rememberMe"),
            operator: operator.unwrap_or_default(),
            state: session.map_or(State::Closed, |session| State::Open(Secret::from(session))),
            generation: 0,
            waiters: Vec::new(),
            failed: Vec::new(),
        })
    }

    /// What a machine finds that needs the session now.
    pub(crate) fn claim(&mut self, machine: u32) -> Result<Claim, Error> {
        if let Some(place) = self.failed.iter().position(|(waiter, _)| *waiter == machine) {
            return Err(self.failed.swap_remove(place).1);
        }
        Ok(match &self.state {
            State::Open(_) => Claim::Ready,
            State::Opening => {
                self.waiters.push(machine);
                Claim::Busy
            }
            State::Closed => match self.login() {
                Some(login) => {
                    self.state = State::Opening;
                    Claim::Yours(login)
                }
                None if self.origin == Origin::None => Claim::Ready,
                None => return Err(self.gone()),
            },
        })
    }

    /// Whether its session has a basket (PROTOCOL 4).
    pub(crate) fn has_basket(&self) -> bool {
        self.role == Role::Customer || self.origin == Origin::Anonymous
    }

    /// The session and the number of its generation.
    pub(crate) fn session(&self) -> Option<(&Secret, u32)> {
        match &self.state {
            State::Open(session) => Some((session, self.generation)),
            _ => None,
        }
    }

    /// The end of an attempt to get the session, and the machines that waited for it.
    pub(crate) fn opened(&mut self, session: Result<Secret, Error>) -> (Result<(), Error>, Vec<u32>) {
        let waiters = std::mem::take(&mut self.waiters);
        let error = match session {
            Ok(session) => {
                self.state = State::Open(session);
                self.generation += 1;
                return (Ok(()), waiters);
            }
            Err(error) => error,
        };
        self.state = State::Closed;
        // A caller who cancelled says nothing about the login; the next one tries it.
        if error.kind != ErrorKind::Cancelled {
            for waiter in &waiters {
                self.failed.push((*waiter, error.clone()));
            }
        }
        (Err(error), waiters)
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

    /// Tells everything secret that it holds, so that it can be struck out of messages.
    pub(crate) fn each_secret(&self, tell: &mut dyn FnMut(&str)) {
        tell(self.password.reveal());
        if let State::Open(session) = &self.state {
            tell(session.reveal());
        }
    }
}

/// Refuses a call whose session would be of the wrong kind, before anything is sent.
pub(crate) fn check(method: Method, id: ScopeId, scope: &Scope) -> Result<(), Error> {
    let role = scope.role;
    // A guest's own session is a customer's who has not signed in (PROTOCOL 4): which methods take it, the service says.
    let is_guest = role == Role::Guest && (method.session_optional() || scope.origin == Origin::Anonymous);
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
