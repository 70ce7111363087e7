//! A host of flows on the sandbox, in virtual time.

use otapi_core::json::Json;
use otapi_core::sandbox::{self, Sandbox, Scenario, Settings};
use otapi_core::{Client, Error, Now, Step};

const BEGINNING_MS: i64 = 1_735_787_045_000;
/// More steps than any flow needs; one that takes more hangs.
const MOST_STEPS: u32 = 2_000;

/// The process, the network and the service. Scope 1 is an operator, 2 a customer, 3 a guest with a basket.
pub(crate) struct Host {
    pub(crate) sandbox: Sandbox,
    client: Client,
    now: Now,
    /// What happened, log records aside.
    pub(crate) events: Vec<Json>,
    /// The state that was to be saved last.
    pub(crate) saved: Json,
}

/// A host whose network and service have these faults.
pub(crate) fn host(scenario: Scenario, faults: &[&str]) -> Host {
    let settings = Settings {
        scenario,
        faults: faults.iter().map(|fault| fault.parse().unwrap()).collect(),
        ..Settings::default()
    };
    let mut host = Host {
        sandbox: Sandbox::new(7, settings),
        client: client(),
        now: Now {
            wall_ms: BEGINNING_MS,
            mono_ms: 0,
        },
        events: Vec::new(),
        saved: Json::Null,
    };
    host.scopes();
    host
}

fn client() -> Client {
    let settings = r#"{"key": "sandbox-signed", "secret": "sandbox-secret", "url": "http://localhost"}"#;
    Client::new(settings, [7; 32]).unwrap()
}

impl Host {
    fn scopes(&mut self) {
        for scope in [
            r#"{"role": "operator", "login": "operator", "password": "operator"}"#,
            r#"{"role": "customer", "login": "customer", "password": "customer"}"#,
            r#"{"role": "guest", "anonymous": true}"#,
        ] {
            self.client.scope(scope).unwrap();
        }
    }

    /// A call of a method, to its payload.
    pub(crate) fn call(&mut self, scope: u32, method: &str, arguments: &str) -> Result<Json, Error> {
        let id = self.client.call(scope, method, arguments, "")?;
        let answer = self.drive(id)?;
        Ok(answer.get("payload").cloned().unwrap_or_default())
    }

    /// A flow, to its end.
    pub(crate) fn run(&mut self, kind: &str, input: &str) -> Result<Json, Error> {
        let id = self.client.start(kind, input)?;
        self.drive(id)
    }

    /// Ends the process, and takes up the state that was saved last in another one.
    pub(crate) fn resume(&mut self, sessions: &str) -> Result<Json, Error> {
        self.client = client();
        self.scopes();
        let id = self.client.resume(&self.saved.to_string(), sessions)?;
        self.drive(id)
    }

    fn drive(&mut self, id: u32) -> Result<Json, Error> {
        for _ in 0..MOST_STEPS {
            let step = self.client.step(id, self.now).unwrap();
            let events = self.client.events();
            let told = events.iter().map(otapi_core::Event::to_json);
            self.events.extend(told.filter(|event| text(event, "event") != "log"));
            match step {
                Step::Send(request) => {
                    let reply = self.sandbox.exchange(&mut self.now, &request);
                    self.client.feed(id, self.now, reply).unwrap();
                }
                Step::Wait { until_ms } => self.pass(until_ms.saturating_sub(self.now.mono_ms)),
                Step::Save(state) => self.saved = state,
                Step::Ask { poll_at_ms, .. } => self.pass(poll_at_ms.saturating_sub(self.now.mono_ms)),
                Step::Done(result) => return result.map(|text| Json::parse(&text).unwrap()),
                other => panic!("a machine by itself is never in want of {other:?}"),
            }
        }
        panic!("it does not end");
    }

    /// Lets time pass.
    pub(crate) fn pass(&mut self, milliseconds: u64) {
        self.now.wall_ms += milliseconds as i64;
        self.now.mono_ms += milliseconds;
        let unix_ms = self.now.wall_ms as u64;
        self.sandbox.advance(sandbox::Now { unix_ms });
    }

    /// How often calls of a method took effect.
    pub(crate) fn effects(&self, method: &str) -> i64 {
        let truth = self.sandbox.truth();
        let effects = truth.get("effects").and_then(|effects| effects.get(method));
        effects.and_then(Json::as_i64).unwrap_or(0)
    }
}

/// A member that is a text; empty for anything else.
pub(crate) fn text<'a>(value: &'a Json, name: &str) -> &'a str {
    value.get(name).and_then(Json::as_str).unwrap_or_default()
}

/// A member that is a list; empty for anything else.
pub(crate) fn list<'a>(value: &'a Json, name: &str) -> &'a [Json] {
    value.get(name).and_then(Json::as_array).unwrap_or_default()
}
