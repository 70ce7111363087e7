//! Finding out what became of a change whose answer was lost.

use std::pin::Pin;

use crate::engine::{Context, is_unknown};
use crate::error::{Error, ErrorKind};
use crate::json::Json;

/// One look for what a change has left behind; what was found goes by its own form.
pub(crate) type Look<'a> = Pin<Box<dyn Future<Output = Result<Option<Json>, Error>> + Send + 'a>>;

/// What several looks over the settling window have shown.
pub(crate) enum Settled {
    /// It took effect.
    Found(Json),
    /// Not to be seen, up to the end of the window.
    Absent,
    /// The last look failed, so that nothing can be said.
    Unseen(Error),
}

/// Looks, waits, looks again: a slow server may act after the time-out (FLOWS). A caller who stops it has not seen anything
/// either: the change was sent and its outcome stays open.
pub(crate) async fn settle<'a>(context: &'a Context, look: &'a (dyn Fn() -> Look<'a> + Sync)) -> Settled {
    let delays = context.shared().settings.settle_ms.clone();
    let mut settled = Settled::Absent;
    for delay in delays {
        if let Err(cancelled) = context.pause(delay).await {
            return Settled::Unseen(cancelled);
        }
        settled = match look().await {
            Ok(Some(found)) => return Settled::Found(found),
            Ok(None) => Settled::Absent,
            Err(error) => Settled::Unseen(error),
        };
    }
    settled
}

/// A change that must happen once, and what may be done about a lost answer.
pub(crate) struct Change<'a> {
    pub(crate) method: &'static str,
    /// What it is about, for whoever has to look at it.
    pub(crate) about: String,
    /// It may have been sent before: the state was saved just ahead of it.
    pub(crate) resumed: bool,
    /// The caller opted in to a second attempt once the window has passed without a trace of the first.
    pub(crate) repeat: bool,
    /// Saves the state and sends the request.
    pub(crate) send: &'a (dyn Fn() -> Sent<'a> + Sync),
    /// Takes the whole window to look for its effect.
    pub(crate) look: &'a (dyn Fn() -> Look<'a> + Sync),
}

/// A request on its way, and what its answer says that is needed.
pub(crate) type Sent<'a> = Pin<Box<dyn Future<Output = Result<Json, Error>> + Send + 'a>>;

impl Change<'_> {
    /// Sends, and after every lost answer looks before anything else is done.
    pub(crate) async fn make(self) -> Result<Json, Error> {
        let mut lost = u32::from(self.resumed);
        loop {
            if lost > 0 {
                if let Some(found) = (self.look)().await? {
                    return Ok(found);
                }
                if lost > 1 || !self.repeat {
                    let what = format!("the answer was lost, and no effect on {} is to be seen", self.about);
                    return Err(unknown(self.method, &what, Vec::new()));
                }
            }
            match (self.send)().await {
                Err(error) if is_unknown(&error) => lost += 1,
                result => return result,
            }
        }
    }
}

/// The end of a change that may or may not have taken effect, with what the looks have seen.
pub(crate) fn unknown(method: &str, what: &str, candidates: Vec<String>) -> Error {
    let message = format!("{what}; look at the service before doing it again");
    let mut error = Error::new(ErrorKind::OutcomeUnknown, message).in_method(method);
    error.candidates = candidates;
    error
}
