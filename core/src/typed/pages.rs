//! A list gone through page by page.

use super::answer::{Answer, Pending};
use super::calls::Paged;
use super::given::Sent;
use super::options::Options;
use crate::drive::Host;
use crate::engine::{Client, ScopeId};
use crate::error::Error;
use crate::json::Json;

/// All pages of a list, each read when it is wanted: [`next`](Self::next) drives them one after the other. A host with a loop of its own
/// begins them with [`begin`](Self::begin), and hands in what each ended with by [`read`](Self::read).
///
/// The arguments are those of the method: its frame's position is where the list begins, and its size how many items are asked for at once.
/// It ends with the last page, or with the first error.
#[derive(Debug)]
pub struct Pages<M> {
    scope: ScopeId,
    method: M,
    options: Json,
    /// What the core calls the next page, unless that is being read; the first one has no name.
    mark: Option<String>,
}

impl<M: Paged> Pages<M> {
    /// The pages that this call begins.
    #[must_use]
    pub fn new(scope: ScopeId, method: M, options: &Options) -> Self {
        Self {
            scope,
            method,
            options: options.sent(),
            mark: Some(String::new()),
        }
    }

    /// Starts the call of the next page; nothing after the last one.
    ///
    /// # Errors
    /// As [`Client::begin`].
    pub fn begin(&mut self, client: &mut Client) -> Result<Option<Pending<M>>, Error> {
        let Some(mark) = self.mark.take() else { return Ok(None) };
        let options = self.options.clone().with("page", mark);
        client.begin_with(self.scope, &self.method, &options).map(Some)
    }

    /// Reads the text that the call ended with.
    ///
    /// # Errors
    /// As [`Pending::read`].
    pub fn read(&mut self, done: &str) -> Result<Answer<M>, Error> {
        let answer = Answer::read(done)?;
        self.mark = answer.next_page();
        Ok(answer)
    }

    /// The next page; nothing after the last one.
    ///
    /// # Errors
    /// As [`Client::fetch`].
    pub fn next(&mut self, client: &mut Client, host: &mut impl Host) -> Result<Option<Answer<M>>, Error> {
        let Some(pending) = self.begin(client)? else {
            return Ok(None);
        };
        let done = client.drive(host, pending.id())?;
        self.read(&done).map(Some)
    }
}
