//! The host: what the client wants is done by [`Client::drive`]; what is left is to show, to ask, and to get to the service.

use otapi_core::json::Json;
use otapi_core::request::Request;
use otapi_core::typed::{Answer, Method, Options};
use otapi_core::{Client, Error, Event, Now, Reply};

use crate::transport::Transport;

/// A client with its way to the service.
pub(crate) struct Host {
    client: Client,
    transport: Transport,
}

/// A question that an activity asks, as the shop owner sees it.
pub(crate) struct Question<'a>(&'a Json);

impl Question<'_> {
    /// What is asked.
    pub(crate) fn message(&self) -> &str {
        self.0.get("message").and_then(Json::as_str).unwrap_or_default()
    }

    /// The choice that has a parameter of this name and value.
    pub(crate) fn choice_with(&self, name: &str, value: &str) -> Option<i64> {
        let has = |choice: &&Json| {
            let parameters = choice.get("parameters").and_then(Json::as_array).unwrap_or_default();
            let is = |one: &Json, member: &str, text: &str| one.get(member).and_then(Json::as_str) == Some(text);
            parameters
                .iter()
                .any(|one| is(one, "name", name) && is(one, "value", value))
        };
        let choices = self.0.get("choices").and_then(Json::as_array).unwrap_or_default();
        choices.iter().find(has)?.get("choice")?.as_i64()
    }
}

/// How the shop owner answers: with a choice, or not at all.
pub(crate) type Choose = fn(&Question<'_>) -> Option<i64>;

impl Host {
    /// A host of this client.
    pub(crate) fn new(client: Client, transport: Transport) -> Self {
        Self { client, transport }
    }

    /// Adds a scope.
    pub(crate) fn scope(&mut self, scope: &Json) -> Result<i64, Error> {
        self.client.scope(&scope.to_string()).map(i64::from)
    }

    /// A call, as a guest.
    pub(crate) fn call<M: Method>(&mut self, method: &M) -> Result<Answer<M>, Error> {
        let mut shown = Shown {
            transport: &mut self.transport,
            choose: |_| None,
        };
        self.client.fetch(&mut shown, 0, method, &Options::new())
    }

    /// A flow.
    pub(crate) fn run(&mut self, kind: &str, input: &Json) -> Result<Json, Error> {
        self.ask(kind, input, |_| None)
    }

    /// A flow whose questions the shop owner answers.
    pub(crate) fn ask(&mut self, kind: &str, input: &Json, choose: Choose) -> Result<Json, Error> {
        let id = self.client.start(kind, &input.to_string())?;
        let mut shown = Shown {
            transport: &mut self.transport,
            choose,
        };
        let result = self.client.drive(&mut shown, id)?;
        Ok(Json::parse(&result).unwrap_or_default())
    }

    /// Lets the operator approve the hand-off in the browser.
    pub(crate) fn approve(&mut self, url: &str) -> Result<String, String> {
        self.transport.approve(url)
    }

    /// What really happened, if that can be seen.
    pub(crate) fn truth(&self) -> Option<Json> {
        self.transport.truth()
    }
}

/// The way to the service, with what the shop owner sees and says.
struct Shown<'a> {
    transport: &'a mut Transport,
    choose: Choose,
}

impl otapi_core::Host for Shown<'_> {
    fn now(&self) -> Now {
        self.transport.now()
    }

    fn send(&mut self, request: &Request) -> Reply {
        self.transport.send(request)
    }

    fn wait_until(&mut self, mono_ms: u64) {
        self.transport.wait(mono_ms);
    }

    /// A shop keeps the state in its database; this one has none.
    fn save(&mut self, _: &Json) -> Result<(), String> {
        Ok(())
    }

    fn ask(&mut self, questions: &Json) -> Option<Json> {
        for question in questions.get("questions").and_then(Json::as_array).unwrap_or_default() {
            println!("   ? {}", Question(question).message());
            if let Some(choice) = (self.choose)(&Question(question)) {
                println!("   ! choice {choice}");
                let question = question.get("id").cloned().unwrap_or_default();
                return Some(Json::object([("question", question), ("choice", choice.into())]));
            }
        }
        None
    }

    fn event(&mut self, event: &Event) {
        match event {
            Event::Progress { percent, state, .. } => println!("   {percent:>3} % {state}"),
            Event::Step { step_type, message, .. } => println!("   {step_type}: {message}"),
            Event::AnswerRefused { error, .. } => println!("   not taken: {error}"),
            _ => {}
        }
    }
}
