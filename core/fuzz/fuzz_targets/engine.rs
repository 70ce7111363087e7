//! Any sequence of calls, flows, steps, replies, answers and cancellations: no panic, no hang, and no secret where people or
//! stores see it. Each line of the input is a command of the host.

#![no_main]

use libfuzzer_sys::fuzz_target;
use otapi_core::json::Json;
use otapi_core::{Client, Failure, Now, Reply, Step};

/// Only the input itself may bring this text into a state or an event.
const SECRET: &str = "S3CRET";
const SETTINGS: &str = r#"{"key": "S3CRET-key", "secret": "S3CRET-secret", "format": "json", "retry": {"baseMs": 0}}"#;
/// Scopes 1 to 3 are the roles that flows ask for.
const SCOPES: [&str; 3] = [
    r#"{"role": "operator", "login": "operator", "password": "S3CRET-password", "session": "S3CRET-operator"}"#,
    r#"{"role": "customer", "session": "S3CRET-customer"}"#,
    r#"{"role": "provider", "providerType": "Taobao", "session": "S3CRET-provider"}"#,
];

fuzz_target!(|input: &[u8]| {
    let mut host = Host {
        client: Client::new(SETTINGS, [7; 32]).expect("a client"),
        now: Now::default(),
        betrayed: String::from_utf8_lossy(input).contains(SECRET),
    };
    for scope in SCOPES {
        host.client.scope(scope).expect("a scope");
    }
    for line in input.split(|byte| *byte == b'\n') {
        if let Some((command, rest)) = line.split_first() {
            host.run(*command, rest);
        }
    }
});

struct Host {
    client: Client,
    now: Now,
    betrayed: bool,
}

impl Host {
    /// Starting takes a name and JSON; everything else the id of a machine, as one digit.
    fn run(&mut self, command: u8, rest: &[u8]) {
        let text = String::from_utf8_lossy(rest);
        let (first, second) = text.split_once(' ').unwrap_or((&text, ""));
        let id = rest
            .first()
            .and_then(|byte| char::from(*byte).to_digit(16))
            .unwrap_or(1);
        let after_id = rest.get(1..).unwrap_or_default();
        // What the input asks for may be wrong; that it is refused is right.
        match command {
            b'c' => drop(self.client.call(0, first, second, "")),
            b'o' => drop(self.client.call(1, first, second, "")),
            b'u' => drop(self.client.call(2, first, second, "")),
            b'r' => drop(self.client.call_raw(0, first, second, "")),
            b'f' => drop(self.client.start(first, second)),
            b'z' => drop(
                self.client
                    .resume(&text, r#"{"operator": 1, "customer": 2, "provider": 3}"#),
            ),
            b's' => self.step(id),
            b'a' => self.feed(
                id,
                Reply::Answer {
                    status: 200,
                    headers: Vec::new(),
                    body: after_id.to_vec(),
                },
            ),
            b'h' => self.feed(
                id,
                Reply::Answer {
                    status: 502,
                    headers: Vec::new(),
                    body: after_id.to_vec(),
                },
            ),
            b'b' => self.feed(id, failure(Failure::Broken)),
            b'n' => self.feed(id, failure(Failure::NotSent)),
            b'q' => drop(self.client.answer(id, &String::from_utf8_lossy(after_id))),
            b'x' => drop(self.client.cancel(id, self.now)),
            b't' => self.now.mono_ms = self.now.mono_ms.saturating_add(u64::from(id) * 10_000),
            _ => {}
        }
    }

    fn step(&mut self, id: u32) {
        match self.client.step(id, self.now) {
            Ok(Step::Save(state)) => self.shown(&state.to_string()),
            Ok(Step::Ask { questions, .. }) => self.shown(&questions.to_string()),
            Ok(Step::Send(request)) => self.shown(&Json::from(request.redacted()).to_string()),
            Ok(Step::Done(Ok(result))) => drop(Json::parse(&result).expect("the result is JSON")),
            Ok(Step::Done(Err(error))) | Err(error) => self.shown(&error.to_json().to_string()),
            _ => {}
        }
        for event in self.client.events() {
            self.shown(&event.to_json().to_string());
        }
    }

    /// What people and stores get to see: JSON without a secret.
    fn shown(&self, text: &str) {
        Json::parse(text).expect("JSON");
        assert!(self.betrayed || !text.contains(SECRET), "{text}");
    }

    fn feed(&mut self, id: u32, reply: Reply) {
        for id in self.client.feed(id, self.now, reply).unwrap_or_default() {
            self.step(id);
        }
    }
}

fn failure(failure: Failure) -> Reply {
    Reply::Failure {
        failure,
        message: "broken".to_owned(),
    }
}
