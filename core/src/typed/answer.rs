//! Typed calls on the client: from the call to its answer.

use std::fmt;
use std::marker::PhantomData;

use super::calls::{Method, Paged};
use super::declare::views;
use super::given::Sent;
use super::list::List;
use super::options::Options;
use super::read::{NOTHING, Place, View};
use crate::drive::Host;
use crate::engine::{Client, ScopeId};
use crate::error::{Error, ErrorKind};
use crate::json::Json;

/// A call or a flow on its way: a machine like any other, whose end is read as that of the method or the flow.
pub struct Pending<M> {
    id: u32,
    of: PhantomData<fn() -> M>,
}

impl<M> Pending<M> {
    /// This machine.
    pub(super) fn of(id: u32) -> Self {
        Self { id, of: PhantomData }
    }

    /// The machine.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.id
    }
}

impl<M: Method> Pending<M> {
    /// What the text of [`Step::Done`](crate::Step::Done) says.
    ///
    /// # Errors
    /// `malformed_answer` if this is not the text of an envelope.
    pub fn read(&self, done: &str) -> Result<Answer<M>, Error> {
        Answer::read(done)
    }
}

impl<M> fmt::Debug for Pending<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pending({})", self.id)
    }
}

/// The answer of a method.
pub struct Answer<M> {
    envelope: Json,
    method: PhantomData<fn() -> M>,
}

impl<M: Method> Answer<M> {
    /// Reads the text of an envelope, as a call gives it.
    ///
    /// # Errors
    /// `malformed_answer` if it is none.
    pub fn read(text: &str) -> Result<Self, Error> {
        let envelope = Json::parse(text)
            .ok()
            .filter(|envelope| envelope.get("payload").is_some());
        let Some(envelope) = envelope else {
            return Err(Error::new(ErrorKind::MalformedAnswer, "not the text of an envelope").in_method(M::NAME));
        };
        Ok(Self {
            envelope,
            method: PhantomData,
        })
    }

    /// What it holds.
    #[must_use]
    pub fn get(&self) -> M::Payload<'_> {
        Place::at(self.envelope.get("payload"))
    }

    /// What stands beside it.
    #[must_use]
    pub fn envelope(&self) -> Envelope<'_> {
        Envelope::over(&self.envelope)
    }
}

impl<M: Paged> Answer<M> {
    /// The items of its list.
    #[must_use]
    pub fn items(&self) -> List<'_, M::Item<'_>> {
        let payload = self.envelope.get("payload");
        Place::at(
            M::LIST
                .iter()
                .try_fold(payload.unwrap_or(NOTHING), |at, name| at.get(name)),
        )
    }

    /// What the core calls the page behind this one, if it was asked for as a page and there is one.
    pub(super) fn next_page(&self) -> Option<String> {
        let next = self.envelope.get("page")?.get("next")?;
        next.as_str().map(str::to_owned)
    }
}

impl<M: Method> fmt::Debug for Answer<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answer({})", M::NAME)
    }
}

views! {
    /// What the service and the client say beside the payload.
    Envelope {
        /// The service's number of the request.
        request_id "requestId": Option<&'a str>,
        /// What the service says that it took, in milliseconds.
        request_time "requestTime": Option<f64>,
        /// Some parts failed: [`block_errors`](Self::block_errors).
        partial "partial": bool,
        /// Texts are not, or not all, in the language asked for.
        untranslated "untranslated": bool,
        /// The parts that failed.
        block_errors "blockErrors": List<'a, BlockError<'a>>,
        /// What could not be read as declared, and was left out.
        warnings "warnings": List<'a, Warning<'a>>,
        /// On demand: the members that this version does not know, each with its path.
        extra "extra": List<'a, &'a Json>,
        /// On demand: the body as received, in base64.
        raw "raw": Option<&'a str>,
    }

    /// A part of an answer that failed.
    BlockError {
        /// The part.
        block "block": Option<&'a str>,
        /// The service's code. An open set.
        code "code": Option<&'a str>,
        /// For people.
        message "message": Option<&'a str>,
    }

    /// What could not be read as declared.
    Warning {
        /// Its place in the payload.
        path "path": Option<&'a str>,
        /// As sent.
        raw "raw": Option<&'a str>,
    }
}

impl Client {
    /// Starts a typed call; drive its [`id`](Pending::id), then [`read`](Pending::read) what it ended with.
    ///
    /// # Errors
    /// `invalid_argument` for a wrong argument, the wrong kind of session, or at `case` if the client does not use the case `camel`.
    pub fn begin<M: Method>(&mut self, scope: ScopeId, method: &M, options: &Options) -> Result<Pending<M>, Error> {
        self.begin_with(scope, method, &options.sent())
    }

    /// The same with the page of a list among the options.
    pub(super) fn begin_with<M: Method>(
        &mut self,
        scope: ScopeId,
        method: &M,
        options: &Json,
    ) -> Result<Pending<M>, Error> {
        let id = self.begin_call(scope, M::NAME, method.arguments().clone(), options)?;
        Ok(Pending::of(id))
    }

    /// Makes a typed call and gives its answer.
    ///
    /// # Errors
    /// As [`begin`](Self::begin) and [`drive`](Self::drive).
    pub fn fetch<M: Method>(
        &mut self,
        host: &mut impl Host,
        scope: ScopeId,
        method: &M,
        options: &Options,
    ) -> Result<Answer<M>, Error> {
        let pending = self.begin(scope, method, options)?;
        pending.read(&self.drive(host, pending.id())?)
    }
}
