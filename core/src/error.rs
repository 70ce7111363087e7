//! The one error record that every language shows (DESIGN, Errors).

use std::fmt;
use std::ops::{Deref, DerefMut};

use crate::json::Json;

/// What sort of failure it was. Host languages have one class for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request did not get through, or the answer did not come back, for a reason of the network.
    Transport,
    /// The deadline passed before the answer was complete.
    Timeout,
    /// The caller cancelled.
    Cancelled,
    /// An HTTP status other than success, from the service or from a proxy before it.
    Http,
    /// The body is not an answer of the service.
    MalformedAnswer,
    /// The body exceeds a limit of size, depth or number.
    LimitExceeded,
    /// The service refused, with a code that has no kind of its own.
    Service,
    /// The customer's or operator's session is no longer valid.
    SessionExpired,
    /// The key, the signature, the session or the address is not allowed to do this.
    AccessDenied,
    /// An argument is missing, unknown or of the wrong form. Nothing was sent.
    InvalidArgument,
    /// A call that changes something was sent, and whether it took effect is not known.
    OutcomeUnknown,
}

impl ErrorKind {
    /// The name used in records and vectors: `outcome_unknown`, `session_expired`, …
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Transport => "transport",
            Self::Timeout => "timeout",
            Self::Cancelled => "cancelled",
            Self::Http => "http",
            Self::MalformedAnswer => "malformed_answer",
            Self::LimitExceeded => "limit_exceeded",
            Self::Service => "service",
            Self::SessionExpired => "session_expired",
            Self::AccessDenied => "access_denied",
            Self::InvalidArgument => "invalid_argument",
            Self::OutcomeUnknown => "outcome_unknown",
        }
    }
}

/// Whether trying the same call again can help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Retry {
    /// It cannot, or it might do the same thing twice.
    #[default]
    Never,
    /// It can, after this many milliseconds if a time is known.
    After(Option<u64>),
    /// It can, once there is a new session.
    AfterNewSession,
}

/// A failure. One pointer wide, because nearly every function may return one; its members are those of [`ErrorRecord`].
///
/// ```
/// use otapi_core::{Client, ErrorKind};
/// let error = Client::new(r#"{"key": ""}"#, [0; 32]).err().unwrap();
/// assert_eq!((error.kind, error.path.as_deref()), (ErrorKind::InvalidArgument, Some("key")));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<ErrorRecord>);

/// Everything that is known of a failure, and nothing that is secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorRecord {
    /// The sort of failure; decide by this, never by the message.
    pub kind: ErrorKind,
    /// The service's `ErrorCode`, as sent. An open set.
    pub code: Option<String>,
    /// The service's `SubErrorCode`, as sent. An open set.
    pub sub_code: Option<String>,
    /// A sentence for people. The service localises its own by the call's language.
    pub message: String,
    /// The method that was called.
    pub method: Option<String>,
    /// The service's number of the request, to name when reporting a fault.
    pub request_id: Option<String>,
    /// The HTTP status, where an answer came.
    pub http_status: Option<u16>,
    /// Whether to try again.
    pub retry: Retry,
    /// The offending argument, or the place in the answer: `addData.items[0].quantity`.
    pub path: Option<String>,
    /// The ids of what is there although the flow failed, or was seen while looking for the truth.
    pub candidates: Vec<String>,
}

impl Error {
    /// An error of this kind with this message and nothing else known.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self::record(kind, message.into(), None)
    }

    /// An argument that cannot be sent, named by its path.
    #[must_use]
    pub fn invalid(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self::record(ErrorKind::InvalidArgument, message.into(), Some(path.into()))
    }

    #[inline(never)]
    fn record(kind: ErrorKind, message: String, path: Option<String>) -> Self {
        Self(Box::new(ErrorRecord {
            kind,
            code: None,
            sub_code: None,
            message,
            method: None,
            request_id: None,
            http_status: None,
            retry: Retry::Never,
            path,
            candidates: Vec::new(),
        }))
    }

    /// The same error, with advice whether to try again.
    #[must_use]
    pub(crate) fn with_retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// The same error, with the place that it is about.
    #[must_use]
    pub(crate) fn at(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// The same error, with the method that was called.
    #[must_use]
    pub fn in_method(mut self, method: &str) -> Self {
        self.method.get_or_insert_with(|| method.to_owned());
        self
    }

    /// The record as every language gets it: members that are not known are left out.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let mut record = Json::members().with("kind", self.kind.name());
        for (name, text) in [
            ("code", self.code.as_ref()),
            ("subCode", self.sub_code.as_ref()),
            ("message", Some(&self.message)),
            ("method", self.method.as_ref()),
            ("requestId", self.request_id.as_ref()),
        ] {
            if let Some(text) = text {
                record = record.with(name, text.as_str());
            }
        }
        if let Some(status) = self.http_status {
            record = record.with("httpStatus", i64::from(status));
        }
        let (retry, delay) = match self.retry {
            Retry::Never => ("never", None),
            Retry::AfterNewSession => ("after_new_session", None),
            Retry::After(delay) => ("after", delay),
        };
        record = record.with("retry", retry);
        if let Some(delay) = delay {
            record = record.with("retryAfterMs", i64::try_from(delay).unwrap_or(i64::MAX));
        }
        if let Some(path) = &self.path {
            record = record.with("path", path.as_str());
        }
        if !self.candidates.is_empty() {
            record = record.with("candidates", self.candidates.clone());
        }
        record
    }
}

impl Deref for Error {
    type Target = ErrorRecord;

    fn deref(&self) -> &ErrorRecord {
        &self.0
    }
}

impl DerefMut for Error {
    fn deref_mut(&mut self) -> &mut ErrorRecord {
        &mut self.0
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.name())?;
        if let Some(method) = &self.method {
            write!(f, " in {method}")?;
        }
        if let Some(code) = &self.code {
            write!(f, " ({code}")?;
            if let Some(sub_code) = &self.sub_code {
                write!(f, "/{sub_code}")?;
            }
            f.write_str(")")?;
        }
        if let Some(path) = &self.path {
            write!(f, " at {path}")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for Error {}
