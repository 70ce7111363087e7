//! Finding out what became of a change whose answer was lost.

use crate::engine::Context;
use crate::error::{Error, ErrorKind};

/// What several looks over the settling window have shown.
pub(crate) enum Settled<T> {
    /// It took effect.
    Found(T),
    /// Not to be seen, up to the end of the window.
    Absent,
    /// The last look failed, so that nothing can be said.
    Unseen(Error),
}

/// Looks, waits, looks again: a slow server may act after the time-out (FLOWS).
pub(crate) async fn settle<T, F>(context: &Context, look: impl Fn() -> F) -> Result<Settled<T>, Error>
where
    F: Future<Output = Result<Option<T>, Error>> + Send,
{
    let delays = context.shared().settings.settle_ms.clone();
    let mut settled = Settled::Absent;
    for delay in delays {
        context.pause(delay).await?;
        settled = match look().await {
            Ok(Some(found)) => return Ok(Settled::Found(found)),
            Ok(None) => Settled::Absent,
            Err(error) if error.kind == ErrorKind::Cancelled => return Err(error),
            Err(error) => Settled::Unseen(error),
        };
    }
    Ok(settled)
}

/// The end of a change that may or may not have taken effect, with what the looks have seen.
pub(crate) fn unknown(method: &str, what: &str, candidates: Vec<String>) -> Error {
    let message = format!("{what}; look at the service before doing it again");
    Error {
        candidates,
        ..Error::new(ErrorKind::OutcomeUnknown, message)
    }
    .in_method(method)
}
