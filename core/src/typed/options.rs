//! How a call is made.

use super::declare::documents;
use crate::engine::ScopeId;

documents! {
    /// How a call is made, beside its arguments.
    Options {
        /// The language of texts, such as `en`, in place of that of the client's settings.
        language "language": &str,
        /// For one attempt, in milliseconds.
        timeout_ms "timeoutMs": u64,
        /// For all attempts together, in milliseconds.
        deadline_ms "deadlineMs": u64,
        /// Whether to give the body as received: [`Envelope::raw`](super::Envelope::raw).
        raw "raw": bool,
        /// Whether to give the members that this version does not know: [`Envelope::extra`](super::Envelope::extra).
        extra "extra": bool,
        /// Whether a read that is paid for is repeated after a timeout, which may have been paid for already.
        retry_after_timeout "retryAfterTimeout": bool,
        /// The scope of the session with the marketplace.
        provider "provider": ScopeId,
    }
}
