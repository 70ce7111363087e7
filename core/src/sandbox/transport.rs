//! The sandbox in the place of the network: a client's request in, what comes of it out, and the clock moved on.

use super::{HttpRequest, Now, Sandbox};
use crate::request::Request;
use crate::{Failure, Reply};

impl Sandbox {
    /// Performs a request of the client as a host's HTTP library would, in virtual time: `now` becomes the time at which the reply
    /// is there, or the deadline or the connection's break is noticed.
    pub fn exchange(&mut self, now: &mut crate::Now, request: &Request) -> Reply {
        let headers = request
            .headers
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_string()));
        let sent = HttpRequest::new(request.method, &request.url, headers.collect(), request.body.clone());
        let sent_at = u64::try_from(now.wall_ms).unwrap_or(0);
        let outcome = self.handle(Now { unix_ms: sent_at }, &sent);
        let took = outcome.at.saturating_sub(sent_at).min(request.deadline_ms);
        now.wall_ms = now.wall_ms.saturating_add_unsigned(took);
        now.mono_ms = now.mono_ms.saturating_add(took);
        let failed = |failure, message: &str| Reply::Failure {
            failure,
            message: message.to_owned(),
        };
        if outcome.at.saturating_sub(sent_at) > request.deadline_ms {
            return failed(Failure::Timeout, "the deadline has passed");
        }
        match outcome.reply {
            Some(reply) => Reply::Answer {
                status: reply.status,
                headers: reply
                    .headers
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), value))
                    .collect(),
                body: reply.body,
            },
            None => failed(Failure::Broken, "the connection broke"),
        }
    }
}
