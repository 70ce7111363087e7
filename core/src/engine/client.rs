//! The client engine's surface: few calls, bytes and JSON text, ids instead of references.

use std::collections::VecDeque;

use super::call::{Call, Calling};
use super::chance::Chance;
use super::context::{Context, Got, On, Shared, Task, Want};
use super::event::Event;
use super::flight::Flights;
use super::retry::Budget;
use super::scope::{Scope, ScopeId};
use super::script::Playing;
use super::settings::Settings;
use super::{Failure, Now, Reply, Step};
#[cfg(feature = "face-common")]
use crate::catalog::Case;
use crate::error::Error;
use crate::flows;
use crate::json::Json;

struct Machine {
    id: u32,
    task: Box<dyn Task>,
    stage: Stage,
    /// When it was last stepped or fed.
    now: Now,
    cancelled: bool,
    /// Answers of the caller that nobody has asked for yet.
    answers: VecDeque<Json>,
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
    shared: Shared,
    /// In the order of their ids.
    machines: Vec<Machine>,
    next: u32,
}

impl Client {
    /// A client with these settings (JSON text) and 32 bytes of entropy from the host's best source.
    ///
    /// Settings: `key` and `secret`, or the `headers` of a gateway in their place; `url`, `format` (`xml` or `json`), `allowHttp`,
    /// `language`, `case` (`camel`, `snake`, `wire`), `timeoutMs` (60,000), `clockOffsetMs`, `limits` {`bytes`,
    /// `depth`}, `retry` {`attempts` (3), `baseMs` (500), `maxMs` (20,000)}, `activity` {`firstMs` (1,000), `runningMs` (5,000),
    /// `awaitingMs` (30,000)}, `settleMs` (delays before each look after an unknown outcome), `collectingMs` (delays before each further
    /// request for an item that the service is still collecting: 3,000, 5,000, 8,000, 8,000; none in an empty list).
    ///
    /// # Errors
    /// `invalid_argument` naming the setting.
    pub fn new(settings: &str, entropy: [u8; 32]) -> Result<Self, Error> {
        let settings = Settings::read(&parse(settings, "settings")?)?;
        let clock_offset_ms = settings.clock_offset_ms;
        Ok(Self {
            shared: Shared {
                settings,
                scopes: vec![Some(Scope::default())],
                chance: Chance::new(entropy),
                clock_offset_ms,
                budget: Budget::new(),
                flights: Flights::default(),
                events: Vec::new(),
                released: Vec::new(),
                runs: Vec::new(),
            },
            machines: Vec::new(),
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
        let scopes = &mut self.shared.scopes;
        let scope = Scope::read(&parse(scope, "scope")?, scopes)?;
        scopes.push(Some(scope));
        Ok(ScopeId::try_from(scopes.len() - 1).unwrap_or(ScopeId::MAX))
    }

    /// Forgets a scope and wipes its session. Machines that still use it end with an error.
    pub fn close_scope(&mut self, id: ScopeId) {
        let place = usize::try_from(id).unwrap_or(usize::MAX);
        let scope = self.shared.scopes.get_mut(place).filter(|_| id != 0);
        if let Some(scope) = scope.and_then(Option::take) {
            // They would wait for ever for a login that has no scope to end in.
            self.shared.released.extend(scope.into_waiters());
        }
        self.tell_released(None);
    }

    /// Starts a call of a catalogue method. `arguments` is a JSON object (NORMAL-FORM, Arguments), `options` `{language, timeoutMs,
    /// deadlineMs, raw, extra, retryAfterTimeout, provider: SCOPE, page}` or empty: `timeoutMs` is for one attempt, `deadlineMs` for all
    /// together. The result is the envelope with the `payload`.
    ///
    /// With `page` a list is read page by page, with the same arguments each time: first `""`, then what the result's `page.next` says,
    /// until there is none. The items stand where `page.list` says, the names from the payload to the list. A page that repeats the
    /// one before is an error, so that this always ends.
    ///
    /// # Errors
    /// `invalid_argument` for an unknown method or argument, a missing or mistyped one, or the wrong kind of session.
    pub fn call(&mut self, scope: ScopeId, method: &str, arguments: &str, options: &str) -> Result<u32, Error> {
        self.start_call(Call::typed, scope, method, parse(arguments, "arguments")?, options)
    }

    /// Starts a call of any method, known or not, with ready-made parameters. It counts as one that changes something once,
    /// unless the catalogue knows better; the scope's session is added where `sessionId` is not given.
    ///
    /// # Errors
    /// `invalid_argument` for a name that cannot be a method's, or parameters that are not an object of texts.
    pub fn call_raw(&mut self, scope: ScopeId, method: &str, parameters: &str, options: &str) -> Result<u32, Error> {
        self.start_call(Call::raw, scope, method, parse(parameters, "parameters")?, options)
    }

    fn start_call(
        &mut self,
        read: fn(&mut Shared, ScopeId, &str, Json, &Json) -> Result<Call, Error>,
        scope: ScopeId,
        method: &str,
        arguments: Json,
        options: &str,
    ) -> Result<u32, Error> {
        let options = parse(options, "options")?;
        let call = read(&mut self.shared, scope, method, arguments, &options)?;
        Ok(self.add(Box::new(Calling::new(call))))
    }

    /// Starts a call of the typed face, whose answers are in the case `camel`.
    #[cfg(feature = "face-common")]
    pub(crate) fn begin_call(
        &mut self,
        scope: ScopeId,
        method: &str,
        arguments: Json,
        options: &Json,
    ) -> Result<u32, Error> {
        self.check_case().map_err(|error| error.in_method(method))?;
        let call = Call::typed(&mut self.shared, scope, method, arguments, options)?;
        Ok(self.add(Box::new(Calling::new(call))))
    }

    /// Starts a flow of the typed face.
    #[cfg(feature = "face-common")]
    pub(crate) fn start_typed(&mut self, kind: &str, input: &Json) -> Result<u32, Error> {
        self.check_case()?;
        let flow = flows::start(kind, input, &mut self.shared)?;
        Ok(self.add(Box::new(Playing::new(flow))))
    }

    #[cfg(feature = "face-common")]
    fn check_case(&self) -> Result<(), Error> {
        if self.shared.settings.case == Case::Camel {
            return Ok(());
        }
        let message = "the typed face reads answers in the case `camel`";
        Err(Error::invalid("case", message))
    }

    /// Starts a flow or follows an activity: `kind` and `input` are described in [`flows`].
    ///
    /// # Errors
    /// `invalid_argument` naming the member of the input.
    pub fn start(&mut self, kind: &str, input: &str) -> Result<u32, Error> {
        let input = parse(input, "input")?;
        let flow = flows::start(kind, &input, &mut self.shared)?;
        Ok(self.add(Box::new(Playing::new(flow))))
    }

    /// Takes up a saved state, of this or another process or language. `sessions` names scopes by role: `{operator: 1,
    /// customer: 2, provider: 3}`. A change that may have been sent before is looked up, never sent again.
    ///
    /// # Errors
    /// `invalid_argument` if the state is not one, is of a newer version, or a scope is missing.
    pub fn resume(&mut self, state: &str, sessions: &str) -> Result<u32, Error> {
        let (state, sessions) = (parse(state, "state")?, parse(sessions, "sessions")?);
        let flow = flows::resume(&state, &sessions, &mut self.shared)?;
        Ok(self.add(Box::new(Playing::new(flow))))
    }

    fn add(&mut self, task: Box<dyn Task>) -> u32 {
        let id = self.next;
        self.next += 1;
        self.machines.push(Machine {
            id,
            task,
            stage: Stage::New,
            now: Now::default(),
            cancelled: false,
            answers: VecDeque::new(),
        });
        id
    }

    fn machine(&mut self, id: u32) -> Result<(&mut Machine, &mut Shared), Error> {
        match self
            .machines
            .binary_search_by_key(&id, |machine| machine.id)
            .ok()
            .and_then(|place| self.machines.get_mut(place))
        {
            Some(machine) => Ok((machine, &mut self.shared)),
            None => Err(Error::invalid(
                "id",
                format!("there is no machine {id}, or it has ended"),
            )),
        }
    }

    /// What the machine wants now. Stepping again is always safe: a request that is on its way is not given out twice.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such machine, or it is done and has said so.
    pub fn step(&mut self, id: u32, now: Now) -> Result<Step, Error> {
        let (machine, shared) = self.machine(id)?;
        machine.now = now;
        let got = match &machine.stage {
            Stage::New | Stage::Saving => Some(Got::Go),
            Stage::Waiting { until, early } if *early || now.mono_ms >= *until => Some(Got::Go),
            Stage::Asking { poll_at, .. } => match machine.answers.pop_front() {
                Some(answer) => Some(Got::Answer(answer)),
                None if now.mono_ms >= *poll_at => Some(Got::Go),
                None => None,
            },
            _ => None,
        };
        if let Some(got) = got {
            machine.advance(shared, got);
            self.tell_released(Some(now));
        }
        let step = self.machine(id)?.0.show();
        if let Step::Done(_) = step {
            self.machines.retain(|machine| machine.id != id);
        }
        Ok(step)
    }

    /// Hands in what came of the request that the machine sent. Gives the machines to step: this one and those it freed.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such machine or none of its requests is on its way.
    pub fn feed(&mut self, id: u32, now: Now, reply: Reply) -> Result<Vec<u32>, Error> {
        let (machine, shared) = self.machine(id)?;
        if !matches!(machine.stage, Stage::Sent) {
            return Err(Error::invalid("id", format!("machine {id} has no request on its way")));
        }
        machine.now = now;
        machine.advance(shared, Got::Reply(reply));
        Ok(self.runnable(id, now))
    }

    /// Answers an open question, or says something unasked, such as `{"action": "Cancel"}` to a running activity. Step the
    /// machine afterwards.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such machine or the answer is not JSON. What it says is checked when it is stepped.
    pub fn answer(&mut self, id: u32, answer: &str) -> Result<(), Error> {
        let answer = parse(answer, "answer")?;
        self.machine(id)?.0.answers.push_back(answer);
        Ok(())
    }

    /// Stops a machine: the next step gives its end. A change whose request is on its way ends as `outcome_unknown`, everything
    /// else as `cancelled`. This stops nothing at the service. Gives the machines to step.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such machine.
    pub fn cancel(&mut self, id: u32, now: Now) -> Result<Vec<u32>, Error> {
        let (machine, shared) = self.machine(id)?;
        machine.now = now;
        machine.cancelled = true;
        match machine.stage {
            Stage::Done(_) => {}
            // Nobody can call it back.
            Stage::Sent => {
                let failure = Failure::Cancelled;
                let message = "cancelled by the caller".to_owned();
                machine.advance(shared, Got::Reply(Reply::Failure { failure, message }));
            }
            _ => machine.advance(shared, Got::Cancelled),
        }
        Ok(self.runnable(id, now))
    }

    /// What happened since the last time: progress, new activity steps, addresses to open, log records.
    pub fn events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.shared.events)
    }

    /// The longest answer that the settings allow, in bytes: a host need not receive more of one.
    #[must_use]
    pub fn max_answer_bytes(&self) -> usize {
        self.shared.settings.limits.bytes
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
            self.shared.events.push(Event::Runnable { ids });
        }
    }

    /// Wakes the blocked machines that were released, and those that these release in turn. They have waited, so that the
    /// time when they were last stepped is over.
    fn release(&mut self, now: Option<Now>) -> Vec<u32> {
        let mut woken = Vec::new();
        loop {
            let released = std::mem::take(&mut self.shared.released);
            if released.is_empty() {
                return woken;
            }
            for id in released {
                let Ok((machine, shared)) = self.machine(id) else {
                    continue;
                };
                if let Stage::Blocked | Stage::Ready(Want::Blocked) = machine.stage {
                    machine.now = now.unwrap_or(machine.now);
                    machine.advance(shared, Got::Go);
                    woken.push(id);
                }
            }
        }
    }
}

impl Machine {
    /// Gives the task what it waits for, and has it go on to its next want.
    fn advance(&mut self, shared: &mut Shared, mut got: Got) {
        self.stage = loop {
            let mut context = Context {
                id: self.id,
                now: self.now,
                cancelled: self.cancelled,
                answers: &mut self.answers,
                shared: &mut *shared,
            };
            match self.task.go_on(&mut context, got) {
                On::Done(result) => break Stage::Done(result),
                On::Want(want) if !self.cancelled => break Stage::Ready(want),
                On::Want(_) => got = Got::Cancelled,
            }
        };
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

/// Reads JSON text from the host; an empty text is an empty object.
fn parse(text: &str, name: &'static str) -> Result<Json, Error> {
    if text.trim().is_empty() {
        return Ok(Json::Null);
    }
    Json::parse(text).map_err(|error| Error::invalid(name, format!("not JSON: {error}")))
}
