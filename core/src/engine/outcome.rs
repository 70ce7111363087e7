//! What a failure means for the thing that was to be done (FLOWS, "What a failure means").

use super::Failure;
use crate::catalog::Effect;
use crate::error::{Error, ErrorKind, Retry};

/// Whether a changing call took effect that brought no success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// The service refused: nothing happened.
    Refused,
    /// Nothing left the host.
    NotSent,
    /// It may have taken effect.
    Unknown,
}

/// The meaning of a service error by its code. `NotAvailable` is refused as far as is known; flows look before they
/// repeat.
pub(crate) fn of_code(code: &str) -> Meaning {
    match code {
        "SessionExpired" | "AccessDenied" | "ContractViolation" | "ValidationError" | "NotFound" | "AlreadyExists"
        | "CallLimit" | "InstanceKeyBan" | "NotAvailable" => Meaning::Refused,
        _ => Meaning::Unknown,
    }
}

fn meaning(error: &Error) -> Meaning {
    match error.kind {
        ErrorKind::Service | ErrorKind::SessionExpired | ErrorKind::AccessDenied => {
            error.code.as_deref().map_or(Meaning::Unknown, of_code)
        }
        ErrorKind::InvalidArgument => Meaning::NotSent,
        _ => Meaning::Unknown,
    }
}

/// The error for a request that brought no answer.
pub(crate) fn of_failure(failure: Failure, message: &str) -> Error {
    let (kind, retry) = match failure {
        Failure::NotSent | Failure::Broken => (ErrorKind::Transport, Retry::After(None)),
        Failure::Timeout => (ErrorKind::Timeout, Retry::After(None)),
        Failure::Cancelled => (ErrorKind::Cancelled, Retry::Never),
    };
    Error {
        retry,
        ..Error::new(kind, message)
    }
}

/// The error as the caller sees it: one that leaves open whether a change took effect says so.
pub(crate) fn for_caller(error: Error, effect: Effect, not_sent: bool) -> Error {
    if effect == Effect::Reads || not_sent || meaning(&error) != Meaning::Unknown {
        return error;
    }
    let message = format!("whether it took effect is not known: {}", error.message);
    // Repeating is harmless only where the same call twice leaves the same state.
    let retry = if effect == Effect::ChangesIdempotent {
        Retry::After(None)
    } else {
        Retry::Never
    };
    Error {
        kind: ErrorKind::OutcomeUnknown,
        message,
        retry,
        ..error
    }
}

/// Whether an error leaves the outcome of a change open, so that the truth has to be looked up.
pub(crate) fn is_unknown(error: &Error) -> bool {
    error.kind == ErrorKind::OutcomeUnknown
}

#[cfg(test)]
mod tests {
    use super::{Meaning, for_caller, of_code, of_failure};
    use crate::catalog::Effect;
    use crate::engine::Failure;
    use crate::error::{Error, ErrorKind, Retry};

    #[test]
    fn only_the_codes_that_are_known_to_refuse_mean_that_nothing_happened() {
        for code in [
            "AccessDenied",
            "ValidationError",
            "NotFound",
            "AlreadyExists",
            "CallLimit",
            "NotAvailable",
        ] {
            assert_eq!(of_code(code), Meaning::Refused, "{code}");
        }
        for code in ["InternalError", "Ok", "BrandNewCode", ""] {
            assert_eq!(of_code(code), Meaning::Unknown, "{code}");
        }
    }

    #[test]
    fn a_lost_answer_is_unknown_for_a_change_and_itself_for_a_read() {
        let lost = || of_failure(Failure::Timeout, "too late");
        assert_eq!(for_caller(lost(), Effect::Reads, false).kind, ErrorKind::Timeout);
        let once = for_caller(lost(), Effect::ChangesOnce, false);
        assert_eq!((once.kind, once.retry), (ErrorKind::OutcomeUnknown, Retry::Never));
        assert_eq!(
            for_caller(lost(), Effect::ChangesIdempotent, false).retry,
            Retry::After(None)
        );
        let unsent = for_caller(of_failure(Failure::NotSent, "no route"), Effect::ChangesOnce, true);
        assert_eq!(unsent.kind, ErrorKind::Transport);
    }

    #[test]
    fn an_unknown_code_from_the_service_leaves_a_change_open() {
        let error = Error {
            code: Some("Strange".to_owned()),
            ..Error::new(ErrorKind::Service, "?")
        };
        assert_eq!(
            for_caller(error.clone(), Effect::ChangesOnce, false).kind,
            ErrorKind::OutcomeUnknown
        );
        assert_eq!(for_caller(error, Effect::Reads, false).kind, ErrorKind::Service);
    }
}
