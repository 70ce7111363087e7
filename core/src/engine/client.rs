//! The client engine's surface: few calls, bytes and JSON text, ids instead of references.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context as Waking, Poll, Waker};

use super::call::{self, Call};
use super::chance::Chance;
use super::context::{Context, Got, Shared, Slot, Want, lock};
use super::event::Event;
use super::flight::Flights;
use super::retry::Budget;
use super::scope::{Scope, ScopeId};
use super::settings::Settings;
use super::{Failure, Now, Reply, Step};
use crate::error::Error;
use crate::flows;
use crate::json::Json;

/// What a machine does: one future that ends with a JSON text.
pub(crate) type Task = Pin<Box<dyn Future<Output = Result<String, Error>> + Send>>;

struct Machine {
    task: Task,
    slot: Arc<Mutex<Slot>>,
    stage: Stage,
}

/// What the host has been told, or will be at the next step.
enum Stage {
    /// Nothing yet.
    New,
    /// The task wants something that the host has not been shown.
    Ready(Want),
    /// A request is on its way.
    Sent,
    Waiting {
        until: u64,
        early: bool,
    },
    Blocked,
    Asking {
        questions: Json,
        poll_at: u64,
    },
    Saving,
    Done(Result<String, Error>),
}

/// A client of the service: settings, sessions, and all calls, activities and flows in progress.
///
/// ```
/// use otapi_core::{Client, Now, Step};
///
/// let mut client = Client::new(r#"{"key": "sandbox"}"#, [0; 32])?;
/// let id = client.call(0, "GetItemInfo", r#"{"itemId": "520813250866"}"#, "")?;
/// let Step::Send(request) = client.step(id, Now { wall_ms: 0, mono_ms: 0 })? else { panic!("a request") };
/// assert_eq!(request.url, "https://otapi.net/service/GetItemInfo");
/// # Ok::<(), otapi_core::Error>(())
/// ```
pub struct Client {
    shared: Arc<Mutex<Shared>>,
    machines: BTreeMap<u32, Machine>,
    next: u32,
}

impl Client {
    /// A client with these settings (JSON text) and 32 bytes of entropy from the host's best source.
    ///
    /// Settings: `key` and `secret`, or the `headers` of a gateway in their place; `url`, `format` (`xml` or `json`), `allowHttp`,
    /// `language`, `case` (`camel`, `snake`, `wire`), `timeoutMs` (60,000), `clockOffsetMs`, `limits` {`bytes`,
    /// `depth`}, `retry` {`attempts` (3), `baseMs` (500), `maxMs` (20,000)}, `activity` {`firstMs` (1,000), `runningMs` (5,000),
    /// `awaitingMs` (30,000)}, `settleMs` (delays before each look after an unknown outcome).
    ///
    /// # Errors
    /// `invalid_argument` naming the setting.
    pub fn new(settings: &str, entropy: [u8; 32]) -> Result<Self, Error> {
        let settings = Settings::read(&parse(settings, "settings")?)?;
        let clock_offset_ms = settings.clock_offset_ms;
        Ok(Self {
            shared: Arc::new(Mutex::new(Shared {
                settings,
                scopes: vec![Some(Scope::guest())],
                chance: Chance::new(entropy),
                clock_offset_ms,
                budget: Budget::new(),
                flights: Flights::default(),
                events: Vec::new(),
                released: Vec::new(),
            })),
            machines: BTreeMap::new(),
            next: 1,
        })
    }

    /// Adds a scope: whose session calls are made with. Nothing is sent before a call needs the session.
    ///
    /// `{role: "operator", login, password}`, `{role: "customer", login, password, rememberMe}`, `{role: "customer", login,
    /// operator: SCOPE}` (a back office acts for the customer), `{role: "provider", providerType, account, operator: SCOPE}`,
    /// `{role: "guest", anonymous: true}` (a guest with a basket), or any role but `guest` with a `session` that the host brings.
    ///
    /// # Errors
    /// `invalid_argument` naming the member.
    pub fn scope(&mut self, scope: &str) -> Result<ScopeId, Error> {
        let value = parse(scope, "scope")?;
        let mut shared = lock(&self.shared);
        let scope = Scope::read(&value, |id| {
            let place = usize::try_from(id).unwrap_or(usize::MAX);
            matches!(shared.scopes.get(place), Some(Some(scope)) if scope.role == super::Role::Operator)
        })?;
        shared.scopes.push(Some(scope));
        Ok(ScopeId::try_from(shared.scopes.len() - 1).unwrap_or(ScopeId::MAX))
    }

    /// Forgets a scope and wipes its session. Machines that still use it end with an error.
    pub fn close_scope(&mut self, id: ScopeId) {
        let place = usize::try_from(id).unwrap_or(usize::MAX);
        let waiters = {
            let mut shared = lock(&self.shared);
            let scope = shared.scopes.get_mut(place).filter(|_| id != 0);
            scope.and_then(Option::take).map(Scope::into_waiters)
        };
        // They would wait for ever for a login that has no scope to end in.
        lock(&self.shared).released.extend(waiters.unwrap_or_default());
        self.tell_released(None);
    }

    /// Starts a call of a catalogue method. `arguments` is a JSON object (NORMAL-FORM, Arguments), `options` `{language, timeoutMs,
    /// deadlineMs, raw, extra, retryAfterTimeout, provider: SCOPE}` or empty: `timeoutMs` is for one attempt, `deadlineMs` for all
    /// together. The result is the envelope with the `payload`.
    ///
    /// # Errors
    /// `invalid_argument` for an unknown method or argument, a missing or mistyped one, or the wrong kind of session.
    pub fn call(&mut self, scope: ScopeId, method: &str, arguments: &str, options: &str) -> Result<u32, Error> {
        let (arguments, options) = (parse(arguments, "arguments")?, parse(options, "options")?);
        let call = Call::typed(&mut lock(&self.shared), scope, method, &arguments, &options)?;
        Ok(self.add(|context| Box::pin(call::run(context, call))))
    }

    /// Starts a call of any method, known or not, with ready-made parameters. It counts as one that changes something once,
    /// unless the catalogue knows better; the scope's session is added where `sessionId` is not given.
    ///
    /// # Errors
    /// `invalid_argument` for a name that cannot be a method's, or parameters that are not an object of texts.
    pub fn call_raw(&mut self, scope: ScopeId, method: &str, parameters: &str, options: &str) -> Result<u32, Error> {
        let (parameters, options) = (parse(parameters, "parameters")?, parse(options, "options")?);
        let call = Call::raw(&mut lock(&self.shared), scope, method, &parameters, &options)?;
        Ok(self.add(|context| Box::pin(call::run(context, call))))
    }

    /// Starts a flow or follows an activity: `kind` and `input` are described in [`flows`].
    ///
    /// # Errors
    /// `invalid_argument` naming the member of the input.
    pub fn start(&mut self, kind: &str, input: &str) -> Result<u32, Error> {
        let input = parse(input, "input")?;
        let flow = flows::start(kind, &input, &mut lock(&self.shared))?;
        Ok(self.add(flow))
    }

    /// Takes up a saved state, of this or another process or language. `sessions` names scopes by role: `{operator: 1,
    /// customer: 2, provider: 3}`. A change that may have been sent before is looked up, never sent again.
    ///
    /// # Errors
    /// `invalid_argument` if the state is not one, is of a newer version, or a scope is missing.
    pub fn resume(&mut self, state: &str, sessions: &str) -> Result<u32, Error> {
        let (state, sessions) = (parse(state, "state")?, parse(sessions, "sessions")?);
        let flow = flows::resume(&state, &sessions, &mut lock(&self.shared))?;
        Ok(self.add(flow))
    }

    fn add(&mut self, task: impl FnOnce(Context) -> Task) -> u32 {
        let id = self.next;
        self.next += 1;
        let slot = Arc::new(Mutex::new(Slot::default()));
        let task = task(Context::new(id, Arc::clone(&self.shared), Arc::clone(&slot)));
        self.machines.insert(
            id,
            Machine {
                task,
                slot,
                stage: Stage::New,
            },
        );
        id
    }

    /// What the machine wants now. Stepping again is always safe: a request that is on its way is not given out twice.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such machine, or it is done and has said so.
    pub fn step(&mut self, id: u32, now: Now) -> Result<Step, Error> {
        let machine = self.machines.get_mut(&id).ok_or_else(|| unknown(id))?;
        lock(&machine.slot).now = now;
        let got = match &machine.stage {
            Stage::New => Some(None),
            Stage::Waiting { until, early } if *early || now.mono_ms >= *until => Some(Some(Got::Go)),
            Stage::Asking { poll_at, .. } => {
                let answer = lock(&machine.slot).answers.pop_front();
                match answer {
                    Some(answer) => Some(Some(Got::Answer(answer))),
                    None if now.mono_ms >= *poll_at => Some(Some(Got::Go)),
                    None => None,
                }
            }
            Stage::Saving => Some(Some(Got::Go)),
            _ => None,
        };
        if let Some(got) = got {
            machine.advance(got);
            self.tell_released(Some(now));
        }
        let machine = self.machines.get_mut(&id).ok_or_else(|| unknown(id))?;
        let step = machine.show();
        if matches!(step, Step::Done(_)) {
            self.machines.remove(&id);
        }
        Ok(step)
    }

    /// Hands in what came of the request that the machine sent. Gives the machines to step: this one and those it freed.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such machine or none of its requests is on its way.
    pub fn feed(&mut self, id: u32, now: Now, reply: Reply) -> Result<Vec<u32>, Error> {
        let machine = self.machines.get_mut(&id).ok_or_else(|| unknown(id))?;
        if !matches!(machine.stage, Stage::Sent) {
            return Err(Error::invalid("id", format!("machine {id} has no request on its way")));
        }
        lock(&machine.slot).now = now;
        machine.advance(Some(Got::Reply(reply)));
        Ok(self.runnable(id, now))
    }

    /// Answers an open question, or says something unasked, such as `{"action": "Cancel"}` to a running activity. Step the
    /// machine afterwards.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such machine or the answer is not JSON. What it says is checked when it is stepped.
    pub fn answer(&mut self, id: u32, answer: &str) -> Result<(), Error> {
        let answer = parse(answer, "answer")?;
        let machine = self.machines.get_mut(&id).ok_or_else(|| unknown(id))?;
        lock(&machine.slot).answers.push_back(answer);
        Ok(())
    }

    /// Stops a machine: the next step gives its end. A change whose request is on its way ends as `outcome_unknown`, everything
    /// else as `cancelled`. This stops nothing at the service. Gives the machines to step.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such machine.
    pub fn cancel(&mut self, id: u32, now: Now) -> Result<Vec<u32>, Error> {
        let machine = self.machines.get_mut(&id).ok_or_else(|| unknown(id))?;
        {
            let mut slot = lock(&machine.slot);
            slot.now = now;
            slot.cancelled = true;
        }
        match machine.stage {
            Stage::Done(_) => {}
            // Nobody can call it back.
            Stage::Sent => machine.advance(Some(Got::Reply(Reply::Failure {
                failure: Failure::Cancelled,
                message: "cancelled by the caller".to_owned(),
            }))),
            _ => machine.advance(Some(Got::Cancelled)),
        }
        Ok(self.runnable(id, now))
    }

    /// What happened since the last time: progress, new activity steps, addresses to open, log records.
    pub fn events(&mut self) -> Vec<Event> {
        std::mem::take(&mut lock(&self.shared).events)
    }

    fn runnable(&mut self, id: u32, now: Now) -> Vec<u32> {
        let mut ids = self.release(Some(now));
        ids.insert(0, id);
        ids
    }

    /// Names the machines that were freed by something else than a `feed`.
    fn tell_released(&mut self, now: Option<Now>) {
        let ids = self.release(now);
        if !ids.is_empty() {
            lock(&self.shared).events.push(Event::Runnable { ids });
        }
    }

    /// Wakes the blocked machines that were released, and those that these release in turn. They have waited, so that the
    /// time when they were last stepped is over.
    fn release(&mut self, now: Option<Now>) -> Vec<u32> {
        let mut woken = Vec::new();
        loop {
            let released = std::mem::take(&mut lock(&self.shared).released);
            if released.is_empty() {
                return woken;
            }
            for id in released {
                if let Some(machine) = self.machines.get_mut(&id)
                    && matches!(machine.stage, Stage::Blocked | Stage::Ready(Want::Blocked))
                {
                    if let Some(now) = now {
                        lock(&machine.slot).now = now;
                    }
                    machine.advance(Some(Got::Go));
                    woken.push(id);
                }
            }
        }
    }
}

impl Machine {
    /// Gives the task what it waits for and runs it to its next want.
    fn advance(&mut self, got: Option<Got>) {
        lock(&self.slot).got = got;
        let stage = match self.task.as_mut().poll(&mut Waking::from_waker(Waker::noop())) {
            Poll::Ready(result) => Stage::Done(result),
            // A task suspends only through `Context`, which leaves a want.
            Poll::Pending => lock(&self.slot).want.take().map_or(Stage::Blocked, Stage::Ready),
        };
        self.stage = stage;
    }

    /// Tells the host, and notes that it has been told.
    fn show(&mut self) -> Step {
        match std::mem::replace(&mut self.stage, Stage::Sent) {
            Stage::Ready(Want::Send(request)) => Step::Send(request),
            Stage::Ready(Want::Wait { until, early }) | Stage::Waiting { until, early } => {
                self.stage = Stage::Waiting { until, early };
                Step::Wait { until_ms: until }
            }
            Stage::Ready(Want::Ask { questions, poll_at }) | Stage::Asking { questions, poll_at } => {
                self.stage = Stage::Asking {
                    questions: questions.clone(),
                    poll_at,
                };
                Step::Ask {
                    questions,
                    poll_at_ms: poll_at,
                }
            }
            Stage::Ready(Want::Save(state)) => {
                self.stage = Stage::Saving;
                Step::Save(state)
            }
            Stage::Done(result) => Step::Done(result),
            Stage::Ready(Want::Blocked) | Stage::Blocked => {
                self.stage = Stage::Blocked;
                Step::Blocked
            }
            // On its way: its reply is to be fed, nothing is to be done twice.
            Stage::Sent | Stage::New | Stage::Saving => Step::Blocked,
        }
    }
}

fn unknown(id: u32) -> Error {
    Error::invalid("id", format!("there is no machine {id}, or it has ended"))
}

/// Reads JSON text from the host; an empty text is an empty object.
fn parse(text: &str, name: &'static str) -> Result<Json, Error> {
    if text.trim().is_empty() {
        return Ok(Json::Null);
    }
    Json::parse(text).map_err(|error| Error::invalid(name, format!("not JSON: {error}")))
}
