//! The loop of a host, for programs that do one thing at a time: whatever way to the service, clock and store they have.

use crate::engine::{Client, Event, Now, Reply, Step};
use crate::error::{Error, ErrorKind};
use crate::json::Json;
use crate::request::Request;

/// What a program has that the client has not: clocks, a way to the service, a store, and somebody to ask.
pub trait Host {
    /// Both clocks.
    fn now(&self) -> Now;

    /// Performs a request, until its answer is there or its deadline has passed.
    fn send(&mut self, request: &Request) -> Reply;

    /// Waits until a time of the monotonic clock, in milliseconds.
    fn wait_until(&mut self, mono_ms: u64);

    /// Keeps a state durably, in place of the one before of the same run, before a request is sent that changes something once. A program
    /// that ends on the way goes on from it by [`Client::resume`].
    ///
    /// # Errors
    /// Why it could not be kept: nothing is sent then.
    fn save(&mut self, state: &Json) -> Result<(), String>;

    /// Answers one of an activity's open questions, as [`flows`](crate::flows) describes them: `{question, choice, …}`. With nothing the
    /// activity is looked at again later, because somebody else may answer.
    fn ask(&mut self, questions: &Json) -> Option<Json> {
        let _ = questions;
        None
    }

    /// Shows or logs what happened.
    fn event(&mut self, event: &Event) {
        let _ = event;
    }
}

impl Client {
    /// Drives a machine to its end and gives its result, a JSON text.
    ///
    /// # Errors
    /// What it failed with; `cancelled` if a state could not be kept, before which nothing was sent; `invalid_argument` at `id` if there is
    /// no such machine, or it waits for another one that is not driven here.
    pub fn drive(&mut self, host: &mut impl Host, id: u32) -> Result<String, Error> {
        loop {
            let step = self.step(id, host.now())?;
            for event in self.events() {
                host.event(&event);
            }
            match step {
                Step::Send(request) => {
                    let reply = host.send(&request);
                    self.feed(id, host.now(), reply)?;
                }
                Step::Wait { until_ms } => host.wait_until(until_ms),
                Step::Save(state) => {
                    if let Err(message) = host.save(&state) {
                        self.cancel(id, host.now())?;
                        // What it knows by now may be in the error.
                        let mut error = match self.step(id, host.now())? {
                            Step::Done(Err(error)) => error,
                            _ => Error::new(ErrorKind::Cancelled, "nothing was sent"),
                        };
                        error.message = format!("the state could not be kept: {message}");
                        return Err(error);
                    }
                }
                Step::Ask { questions, poll_at_ms } => match host.ask(&questions) {
                    Some(answer) => self.answer(id, &answer.to_string())?,
                    None => host.wait_until(poll_at_ms),
                },
                Step::Done(result) => return result,
                Step::Blocked => {
                    let message = format!("machine {id} waits for another one, which is not driven here");
                    return Err(Error::invalid("id", message));
                }
            }
        }
    }
}
