//! What happens beside the steps: progress, new activity steps, addresses to open, log records, machines that may go on.

use crate::error::Error;
use crate::json::Json;

/// Something the host may show, log or act upon. Drained with `Client::events`.
///
/// As JSON (`to_json`) it is an object with the machine's `id`, the `event` by name, and the members listed here.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// `progress`: an activity moved on. `percent` is the service's own figure and may stay below 100.
    Progress {
        /// The machine.
        id: u32,
        /// 0 to 100, as sent.
        percent: i64,
        /// `running`, `awaiting`, `cancelling`, `finished` or `cancelled`.
        state: &'static str,
    },
    /// `step`: a line of an activity's log, each reported once.
    Step {
        /// The machine.
        id: u32,
        /// The line's place in the log.
        index: usize,
        /// `Info`, `Warning`, `Error`, `Question` or another text; an open set (PROTOCOL 8.2).
        step_type: String,
        /// The text for people.
        message: String,
    },
    /// `open_url`: an http or https address for a person's browser. The question that offered it stays open.
    OpenUrl {
        /// The machine.
        id: u32,
        /// The address.
        url: String,
    },
    /// `answer_refused`: an answer was not taken, by the client or by the service. Nothing is lost: the activity is read
    /// again, and what is still open is asked again.
    AnswerRefused {
        /// The machine.
        id: u32,
        /// Why.
        error: Error,
    },
    /// `items`: some of the items that a bulk run has found. The machine gives the next ones when it is stepped again.
    Items {
        /// The machine.
        id: u32,
        /// The place of the first of them among all, from 0. A flow that is taken up may give some again, at their old places.
        first: usize,
        /// The items, as a call gives them.
        items: Vec<Json>,
        /// The ids of those among them that the service had not collected whole by the end of the schedule.
        incomplete: Vec<String>,
    },
    /// `session`: a session was obtained, or lost with what hung on it (a guest's basket).
    Session {
        /// The machine on whose behalf it happened.
        id: u32,
        /// The scope.
        scope: u32,
        /// `opened`, or `lost` when the service no longer takes it.
        change: &'static str,
    },
    /// `log`: one attempt of a request.
    Log {
        /// The machine.
        id: u32,
        /// The service's method.
        method: String,
        /// The number of the attempt, from 1.
        attempt: u32,
        /// `ok`, or the kind and code of the failure.
        outcome: String,
        /// Milliseconds from sending to the answer.
        elapsed_ms: u64,
    },
    /// `runnable`: machines that were blocked may be stepped; named here when it was not a `feed` that freed them.
    Runnable {
        /// The machines.
        ids: Vec<u32>,
    },
}

impl Event {
    /// The event as a JSON object.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let of = |id: u32, event: &str| Json::members().with("id", i64::from(id)).with("event", event);
        match self {
            Self::Progress { id, percent, state } => {
                of(*id, "progress").with("percent", *percent).with("state", *state)
            }
            Self::Step {
                id,
                index,
                step_type,
                message,
            } => of(*id, "step")
                .with("index", *index)
                .with("stepType", step_type.as_str())
                .with("message", message.as_str()),
            Self::OpenUrl { id, url } => of(*id, "open_url").with("url", url.as_str()),
            Self::AnswerRefused { id, error } => of(*id, "answer_refused").with("error", error.to_json()),
            Self::Items {
                id,
                first,
                items,
                incomplete,
            } => of(*id, "items")
                .with("first", *first)
                .with("items", items.clone())
                .with("incomplete", incomplete.clone()),
            Self::Session { id, scope, change } => of(*id, "session")
                .with("scope", i64::from(*scope))
                .with("change", *change),
            Self::Log {
                id,
                method,
                attempt,
                outcome,
                elapsed_ms,
            } => of(*id, "log")
                .with("method", method.as_str())
                .with("attempt", i64::from(*attempt))
                .with("outcome", outcome.as_str())
                .with("elapsedMs", i64::try_from(*elapsed_ms).unwrap_or(i64::MAX)),
            Self::Runnable { ids } => {
                let ids = ids.iter().map(|id| Json::from(i64::from(*id))).collect::<Vec<_>>();
                Json::members().with("event", "runnable").with("ids", ids)
            }
        }
    }
}
