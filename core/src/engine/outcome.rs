//! What a failure means for the thing that was to be done (FLOWS, "What a failure means").

use super::Failure;
use crate::catalog::{Effect, ErrorCode, Outcome};
use crate::error::{Error, ErrorKind, Retry};

/// Whether a changing call may have taken effect that ended with this error. A code of the service tells, if the catalogue
/// knows it. `NotAvailable` is refused as far as is known; flows look before they repeat.
fn leaves_open(error: &Error) -> bool {
    match error.kind {
        ErrorKind::Service | ErrorKind::SessionExpired | ErrorKind::AccessDenied => {
            let code = error.code.as_deref().and_then(ErrorCode::find);
            code.is_none_or(|code| code.outcome() != Outcome::Refused)
        }
        ErrorKind::InvalidArgument => false,
        _ => true,
    }
}

/// The error for a request that brought no answer.
pub(crate) fn of_failure(failure: Failure, message: String) -> Error {
    let (kind, retry) = match failure {
        Failure::NotSent | Failure::Broken => (ErrorKind::Transport, Retry::After(None)),
        Failure::Timeout => (ErrorKind::Timeout, Retry::After(None)),
        Failure::Cancelled => (ErrorKind::Cancelled, Retry::Never),
    };
    Error::new(kind, message).with_retry(retry)
}

/// The error as the caller sees it: one that leaves open whether a change took effect says so.
pub(crate) fn for_caller(mut error: Error, effect: Effect, not_sent: bool) -> Error {
    if effect == Effect::Reads || not_sent || !leaves_open(&error) {
        return error;
    }
    error.message.insert_str(0, "whether it took effect is not known: ");
    error.kind = ErrorKind::OutcomeUnknown;
    // Repeating is harmless only where the same call twice leaves the same state.
    error.retry = if effect == Effect::ChangesIdempotent {
        Retry::After(None)
    } else {
        Retry::Never
    };
    error
}

/// Whether an error leaves the outcome of a change open, so that the truth has to be looked up.
pub(crate) fn is_unknown(error: &Error) -> bool {
    error.kind == ErrorKind::OutcomeUnknown
}

#[cfg(test)]
mod tests {
    use super::{for_caller, leaves_open, of_failure};
    use crate::catalog::Effect;
    use crate::engine::Failure;
    use crate::error::{Error, ErrorKind, Retry};

    #[test]
    fn only_the_codes_that_are_known_to_refuse_mean_that_nothing_happened() {
        let coded = |code: &str| {
            let mut error = Error::new(ErrorKind::Service, "?");
            error.code = Some(code.to_owned());
            leaves_open(&error)
        };
        // FLOWS, "What a failure means".
        for code in [
            "ContractViolation",
            "ValidationError",
            "NotFound",
            "AlreadyExists",
            "CallLimit",
            "InstanceKeyBan",
            "NotAvailable",
        ] {
            assert!(!coded(code), "{code}");
        }
        for code in ["InternalError", "BrandNewCode", ""] {
            assert!(coded(code), "{code}");
        }
    }

    #[test]
    fn a_lost_answer_is_unknown_for_a_change_and_itself_for_a_read() {
        let lost = || of_failure(Failure::Timeout, "too late".to_owned());
        assert_eq!(for_caller(lost(), Effect::Reads, false).kind, ErrorKind::Timeout);
        let once = for_caller(lost(), Effect::ChangesOnce, false);
        assert_eq!((once.kind, once.retry), (ErrorKind::OutcomeUnknown, Retry::Never));
        assert_eq!(
            for_caller(lost(), Effect::ChangesIdempotent, false).retry,
            Retry::After(None)
        );
        let unsent = for_caller(
            of_failure(Failure::NotSent, "no route".to_owned()),
            Effect::ChangesOnce,
            true,
        );
        assert_eq!(unsent.kind, ErrorKind::Transport);
    }

    #[test]
    fn an_unknown_code_from_the_service_leaves_a_change_open() {
        let mut error = Error::new(ErrorKind::Service, "?");
        error.code = Some("Strange".to_owned());
        assert_eq!(
            for_caller(error.clone(), Effect::ChangesOnce, false).kind,
            ErrorKind::OutcomeUnknown
        );
        assert_eq!(for_caller(error, Effect::Reads, false).kind, ErrorKind::Service);
    }
}
