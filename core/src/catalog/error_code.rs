//! What the service's error codes mean. The set is open: a code that is not here keeps its text, and leaves open what happened.

use super::names::NameId;
use super::rows::ErrorRow;
use crate::error::ErrorKind;
use crate::generated::tables::{ERROR_CODES, SUB_CODES};

/// An error code that the catalogue knows.
#[derive(Clone, Copy)]
pub struct ErrorCode(&'static ErrorRow);

/// What a code says about a call that was to change something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was refused: nothing happened.
    Refused,
    /// It may have happened.
    Unknown,
}

/// Whether the same call can be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// No.
    Never,
    /// After a pause.
    After,
    /// After a pause, if the method only reads.
    AfterReads,
    /// Once there is a new session.
    AfterNewSession,
    /// Once, with the clock corrected.
    AfterClock,
}

impl ErrorCode {
    /// The code of this name, whatever its letters' case.
    ///
    /// ```
    /// use otapi_core::catalog::{ErrorCode, Outcome};
    /// assert_eq!(ErrorCode::find("ValidationError").unwrap().outcome(), Outcome::Refused);
    /// assert_eq!(ErrorCode::find("InternalError").unwrap().outcome(), Outcome::Unknown);
    /// assert!(ErrorCode::find("SomethingNew").is_none());
    /// ```
    #[must_use]
    pub fn find(code: &str) -> Option<Self> {
        ERROR_CODES
            .iter()
            .find(|row| NameId(row.code).wire().eq_ignore_ascii_case(code))
            .map(Self)
    }

    /// The kind of the error; `None` for a code of success.
    #[must_use]
    pub fn kind(self) -> Option<ErrorKind> {
        self.0.kind
    }

    /// What it says about a call that was to change something.
    #[must_use]
    pub fn outcome(self) -> Outcome {
        self.0.outcome
    }

    /// Whether the call can be sent again; a sub-code may know better.
    #[must_use]
    pub fn repeat(self, sub_code: Option<&str>) -> Repeat {
        let known = sub_code.and_then(|sub_code| {
            SUB_CODES
                .iter()
                .find(|row| row.code == self.0.code && NameId(row.sub_code).is(sub_code))
        });
        known.map_or(self.0.repeat, |row| row.repeat)
    }
}

impl std::fmt::Debug for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("ErrorCode").field(&NameId(self.0.code).wire()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_say_what_became_of_a_change() {
        // FLOWS, What a failure means.
        for refused in [
            "SessionExpired",
            "AccessDenied",
            "ContractViolation",
            "ValidationError",
            "NotFound",
            "AlreadyExists",
            "CallLimit",
            "InstanceKeyBan",
            "NotAvailable",
        ] {
            assert_eq!(
                ErrorCode::find(refused).unwrap().outcome(),
                Outcome::Refused,
                "{refused}"
            );
        }
        assert_eq!(ErrorCode::find("InternalError").unwrap().outcome(), Outcome::Unknown);
        for done in ["Ok", "ok", "BatchError"] {
            let code = ErrorCode::find(done).unwrap();
            assert_eq!((code.outcome(), code.kind()), (Outcome::Done, None));
        }
    }

    #[test]
    fn kinds_follow_the_codes() {
        let kind = |code| ErrorCode::find(code).unwrap().kind();
        assert_eq!(kind("SessionExpired"), Some(ErrorKind::SessionExpired));
        assert_eq!(kind("AccessDenied"), Some(ErrorKind::AccessDenied));
        assert_eq!(kind("CallLimit"), Some(ErrorKind::Service));
    }

    #[test]
    fn a_sub_code_knows_better() {
        let denied = ErrorCode::find("AccessDenied").unwrap();
        assert_eq!(denied.repeat(None), Repeat::Never);
        assert_eq!(denied.repeat(Some("SomethingNew")), Repeat::Never);
        assert_eq!(denied.repeat(Some("InvalidTimestamp")), Repeat::AfterClock);
        assert_eq!(
            ErrorCode::find("InternalError").unwrap().repeat(None),
            Repeat::AfterReads
        );
    }
}
