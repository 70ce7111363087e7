//! The host: the loop that performs what the client wants. Every language has one like it.

use otapi_core::json::Json;
use otapi_core::{Client, Error, Event, Step};

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
pub(crate) type Answer = fn(&Question<'_>) -> Option<i64>;

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
    pub(crate) fn call(&mut self, method: &str, arguments: &Json) -> Result<Json, Error> {
        let id = self.client.call(0, method, &arguments.to_string(), "")?;
        let answer = self.drive(id, |_| None)?;
        Ok(answer.get("payload").cloned().unwrap_or_default())
    }

    /// A flow.
    pub(crate) fn run(&mut self, kind: &str, input: &Json) -> Result<Json, Error> {
        self.ask(kind, input, |_| None)
    }

    /// A flow whose questions the shop owner answers.
    pub(crate) fn ask(&mut self, kind: &str, input: &Json, answer: Answer) -> Result<Json, Error> {
        let id = self.client.start(kind, &input.to_string())?;
        self.drive(id, answer)
    }

    fn drive(&mut self, id: u32, answer: Answer) -> Result<Json, Error> {
        loop {
            let step = self.client.step(id, self.transport.now())?;
            self.show_events();
            match step {
                Step::Send(request) => {
                    let reply = self.transport.send(&request);
                    self.client.feed(id, self.transport.now(), reply)?;
                }
                Step::Wait { until_ms } => self.transport.wait(until_ms),
                // A shop keeps the state in its database before it steps on; this one has none.
                Step::Save(_) => {}
                Step::Ask { questions, poll_at_ms } => match self.answer(id, &questions, answer)? {
                    true => {}
                    false => self.transport.wait(poll_at_ms),
                },
                Step::Done(result) => return Ok(Json::parse(&result?).unwrap_or_default()),
                step => unreachable!("a single machine is never in want of {step:?}"),
            }
        }
    }

    fn answer(&mut self, id: u32, asked: &Json, answer: Answer) -> Result<bool, Error> {
        for question in asked.get("questions").and_then(Json::as_array).unwrap_or_default() {
            println!("   ? {}", Question(question).message());
            if let Some(choice) = answer(&Question(question)) {
                println!("   ! choice {choice}");
                let question = question.get("id").cloned().unwrap_or_default();
                let said = Json::object([("question", question), ("choice", choice.into())]);
                self.client.answer(id, &said.to_string())?;
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn show_events(&mut self) {
        for event in self.client.events() {
            match event {
                Event::Progress { percent, state, .. } => println!("   {percent:>3} % {state}"),
                Event::Step { step_type, message, .. } => println!("   {step_type}: {message}"),
                Event::AnswerRefused { error, .. } => println!("   not taken: {error}"),
                _ => {}
            }
        }
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
