//! Flows on the client, from what they are given to their results; and rules, which take no client.

use std::fmt;
use std::marker::PhantomData;

use super::answer::Pending;
use super::read::Place;
use crate::drive::Host;
use crate::engine::Client;
use crate::error::{Error, ErrorKind};
use crate::json::Json;

/// What a flow or a rule is given, and of which type its result is.
pub trait Input {
    /// The flow's kind, or the rule's name.
    const NAME: &'static str;
    /// The member of the result that is given in its stead.
    const GIVES: Option<&'static str> = None;

    /// What it ends with.
    type Result<'a>: Place<'a>;

    /// The input, as `Client::start` takes it.
    fn input(&self) -> &Json;
}

/// The input of a flow.
pub trait Flow: Input {}

/// The result of a flow or a rule.
pub struct Outcome<I> {
    tree: Json,
    of: PhantomData<fn() -> I>,
}

impl<I: Input> Outcome<I> {
    /// Reads the text that the flow ended with, perhaps one that was taken up by [`Client::resume`].
    ///
    /// # Errors
    /// `malformed_answer` if it is no JSON object.
    pub fn read(text: &str) -> Result<Self, Error> {
        let tree = Json::parse(text).ok().filter(|tree| tree.as_object().is_some());
        let wrong = || Error::new(ErrorKind::MalformedAnswer, format!("not a result of `{}`", I::NAME));
        let tree = tree.ok_or_else(wrong)?;
        Ok(Self { tree, of: PhantomData })
    }

    /// What it holds.
    #[must_use]
    pub fn get(&self) -> I::Result<'_> {
        Place::at(match I::GIVES {
            Some(member) => self.tree.get(member),
            None => Some(&self.tree),
        })
    }
}

impl<I: Input> fmt::Debug for Outcome<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Outcome({})", I::NAME)
    }
}

impl<F: Flow> Pending<F> {
    /// What the text of [`Step::Done`](crate::Step::Done) says.
    ///
    /// # Errors
    /// As [`Outcome::read`].
    pub fn result(&self, done: &str) -> Result<Outcome<F>, Error> {
        Outcome::read(done)
    }
}

impl Client {
    /// Starts a flow; drive its [`id`](Pending::id), then give what it ended with to [`result`](Pending::result).
    ///
    /// # Errors
    /// `invalid_argument` naming the wrong member of the input, or at `case` if the client does not use the case `camel`.
    pub fn begin_flow<F: Flow>(&mut self, flow: &F) -> Result<Pending<F>, Error> {
        self.start_typed(F::NAME, flow.input()).map(Pending::of)
    }

    /// Runs a flow and gives its result.
    ///
    /// # Errors
    /// As [`begin_flow`](Self::begin_flow) and [`drive`](Self::drive).
    pub fn run<F: Flow>(&mut self, host: &mut impl Host, flow: &F) -> Result<Outcome<F>, Error> {
        let pending = self.begin_flow(flow)?;
        pending.result(&self.drive(host, pending.id())?)
    }
}
