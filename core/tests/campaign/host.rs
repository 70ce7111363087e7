//! A host that loses answers, times out and crashes: what survives is the state it was asked to save last.

use otapi_core::json::Json;
use otapi_core::sandbox::{self, HttpRequest, Sandbox};
use otapi_core::{Client, Error, ErrorKind, Now, Step};

use super::chance::Chance;

const BEGINNING_MS: u64 = 1_735_787_045_000;
/// More steps than any flow needs; one that takes more hangs.
const MOST_STEPS: u32 = 3_000;
const HOUR_MS: u64 = 3_600_000;

/// The process, the network and the service.
pub(crate) struct Host {
    pub(crate) sandbox: Sandbox,
    chance: Chance,
    /// The process ends at one of so many saves and requests; never, if this is none.
    crashes: Option<usize>,
    client: Client,
    scopes: Vec<(&'static str, String)>,
    now_ms: u64,
    /// Everything that was shown, logged or saved, to be searched for secrets.
    pub(crate) shown: String,
}

enum End {
    Done(Result<Json, Error>),
    Crashed,
}

impl Host {
    pub(crate) fn new(sandbox: Sandbox, chance: Chance, crashes: Option<usize>) -> Self {
        let now_ms = BEGINNING_MS;
        Self {
            sandbox,
            chance,
            crashes,
            client: client(),
            scopes: Vec::new(),
            now_ms,
            shown: String::new(),
        }
    }

    /// Adds the scope of a role, which the process takes up again after every crash.
    pub(crate) fn scope(&mut self, role: &'static str, scope: &str) {
        self.client.scope(scope).unwrap();
        self.scopes.push((role, scope.to_owned()));
    }

    /// The scopes by role. They get their numbers in order.
    pub(crate) fn sessions(&self) -> Vec<(&'static str, Json)> {
        self.scopes
            .iter()
            .zip(1_i64..)
            .map(|((role, _), id)| (*role, Json::from(id)))
            .collect()
    }

    /// Runs a flow to its end as a careful caller does: over crashes, and again after failures that its state outlives.
    pub(crate) fn run(&mut self, kind: &str, input: &Json) -> Result<Json, Error> {
        let mut saved: Option<Json> = None;
        let mut failures = 0;
        loop {
            let id = match &saved {
                Some(state) => self
                    .client
                    .resume(&state.to_string(), &Json::object(self.sessions()).to_string())?,
                None => self.client.start(kind, &input.to_string())?,
            };
            match self.drive(id, &mut saved) {
                End::Crashed => {
                    self.client = client();
                    for (_, scope) in &self.scopes {
                        self.client.scope(scope).unwrap();
                    }
                }
                End::Done(Err(error)) => {
                    self.show(&error.to_json().to_string());
                    failures += 1;
                    if saved.is_none() || failures > 3 || !outlives(&error) {
                        return Err(error);
                    }
                    self.pass(HOUR_MS);
                }
                End::Done(Ok(result)) => return Ok(result),
            }
        }
    }

    fn drive(&mut self, id: u32, saved: &mut Option<Json>) -> End {
        for _ in 0..MOST_STEPS {
            let step = self.client.step(id, self.now()).unwrap();
            for event in self.client.events() {
                self.show(&event.to_json().to_string());
            }
            match step {
                Step::Send(request) => {
                    self.show(&format!("{request:?}"));
                    let mut now = self.now();
                    let reply = self.sandbox.exchange(&mut now, &request);
                    self.now_ms = BEGINNING_MS + now.mono_ms;
                    if self.crash() {
                        return End::Crashed;
                    }
                    self.client.feed(id, self.now(), reply).unwrap();
                }
                Step::Wait { until_ms } => self.now_ms = self.now_ms.max(BEGINNING_MS + until_ms),
                Step::Save(state) => {
                    self.show(&state.to_string());
                    *saved = Some(state);
                    if self.crash() {
                        return End::Crashed;
                    }
                }
                Step::Ask { questions, poll_at_ms } => {
                    if !self.answer(id, &questions) {
                        self.now_ms = BEGINNING_MS + poll_at_ms;
                    }
                }
                Step::Done(result) => return End::Done(result.map(|text| Json::parse(&text).unwrap())),
                other => panic!("a machine by itself is never in want of {other:?}"),
            }
        }
        panic!("a flow does not end");
    }

    /// Takes some choice of some question, or lets it wait.
    fn answer(&mut self, id: u32, asked: &Json) -> bool {
        let questions = asked.get("questions").and_then(Json::as_array).unwrap_or_default();
        if questions.is_empty() || self.chance.one_in(4) {
            return false;
        }
        let question = self.chance.pick(questions).clone();
        let choice = self
            .chance
            .pick(question.get("choices").and_then(Json::as_array).unwrap())
            .clone();
        let member = |value: &Json, name: &str| value.get(name).cloned().unwrap();
        let said = Json::object([
            ("question", member(&question, "id")),
            ("choice", member(&choice, "choice")),
        ]);
        self.client.answer(id, &said.to_string()).unwrap();
        true
    }

    /// What the operator's browser does at the marketplace.
    pub(crate) fn approve(&mut self, url: &str) -> String {
        let request = HttpRequest::new("GET", &format!("{url}&choice=approve"), Vec::new(), Vec::new());
        let reply = self
            .sandbox
            .handle(sandbox::Now { unix_ms: self.now_ms }, &request)
            .reply;
        reply.unwrap().header("location").unwrap().to_owned()
    }

    /// Lets time pass, so that what is late happens.
    pub(crate) fn pass(&mut self, milliseconds: u64) {
        self.now_ms += milliseconds;
        self.sandbox.advance(sandbox::Now { unix_ms: self.now_ms });
    }

    fn now(&self) -> Now {
        Now {
            wall_ms: i64::try_from(self.now_ms).unwrap(),
            mono_ms: self.now_ms - BEGINNING_MS,
        }
    }

    fn crash(&mut self) -> bool {
        self.crashes.is_some_and(|many| self.chance.one_in(many))
    }

    fn show(&mut self, text: &str) {
        self.shown.push_str(text);
        self.shown.push('\n');
    }
}

fn client() -> Client {
    let settings = r#"{"key": "sandbox-signed", "secret": "sandbox-secret", "url": "http://localhost"}"#;
    Client::new(settings, [7; 32]).unwrap()
}

/// Whether a caller tries again from the saved state: what failed was the way, or the truth could not be seen yet.
fn outlives(error: &Error) -> bool {
    match error.kind {
        ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::Http | ErrorKind::MalformedAnswer => true,
        ErrorKind::OutcomeUnknown => true,
        _ => matches!(error.code.as_deref(), Some("NotAvailable" | "InternalError")),
    }
}
