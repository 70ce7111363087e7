//! Finding out what became of a change whose answer was lost.

use crate::engine::{Script, Stop, is_unknown};
use crate::error::{Error, ErrorKind};
use crate::json::Json;

/// One look for what a change has left behind; what was found goes by its own form.
pub(crate) type Look<'a> = &'a dyn Fn(&mut Script<'_>) -> Result<Option<Json>, Stop>;

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
pub(crate) fn settle(script: &mut Script<'_>, look: Look<'_>) -> Result<Settled, Stop> {
    let delays = script.shared().settings.settle_ms.clone();
    let mut settled = Settled::Absent;
    for delay in delays {
        settled = match script.pause(delay).and_then(|()| look(script)) {
            Ok(Some(found)) => return Ok(Settled::Found(found)),
            Ok(None) => Settled::Absent,
            Err(Stop::Failed(error)) => Settled::Unseen(error),
            Err(stop) => return Err(stop),
        };
        if script.is_stopped() {
            break;
        }
    }
    Ok(settled)
}

/// A change that must happen once, and what may be done about a lost answer.
pub(crate) struct Change<'a> {
    pub(crate) method: &'static str,
    /// What it is about, for whoever has to look at it.
    pub(crate) about: &'a str,
    /// It may have been sent before: the state was saved just ahead of it.
    pub(crate) resumed: bool,
    /// The caller opted in to a second attempt once the window has passed without a trace of the first.
    pub(crate) repeat: bool,
    /// Saves the state and sends the request.
    pub(crate) send: &'a dyn Fn(&mut Script<'_>) -> Result<Json, Stop>,
    /// Takes the whole window to look for its effect.
    pub(crate) look: Look<'a>,
}

impl Change<'_> {
    /// Sends, and after every lost answer looks before anything else is done.
    pub(crate) fn make(self, script: &mut Script<'_>) -> Result<Json, Stop> {
        let mut lost = u32::from(self.resumed);
        loop {
            if lost > 0 {
                if let Some(found) = (self.look)(script)? {
                    return Ok(found);
                }
                if lost > 1 || !self.repeat {
                    let what = format!("the answer was lost, and no effect on {} is to be seen", self.about);
                    return Err(unknown(self.method, &what, Vec::new()).into());
                }
            }
            match (self.send)(script) {
                Err(Stop::Failed(error)) if is_unknown(&error) => lost += 1,
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
