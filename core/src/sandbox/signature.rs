//! The check of signatures (PROTOCOL 1.5), from the sandbox's own reading of the rules.

use sha2::{Digest, Sha256};

use super::clock;
use super::failure::Failure;
use super::parameters::Parameters;

/// How far the caller's clock may be from ours.
const WINDOW_MS: u64 = 3_600_000;

/// Refuses a call whose timestamp or signature is missing, stale or wrong. `now` is the server's own clock.
pub(crate) fn check(method: &str, parameters: &Parameters, secret: &str, now: u64) -> Result<(), Failure> {
    let refuse = |sub_code, description| Err(Failure::access_denied(Some(sub_code), description));
    let timestamp = parameters.text("timestamp");
    let signature = parameters.text("signature");
    if timestamp.is_empty() {
        return refuse("MissingTimestamp", "The timestamp is missing");
    }
    if signature.is_empty() {
        return refuse("MissingSignature", "The signature is missing");
    }
    if clock::parse_timestamp(timestamp).is_none_or(|sent| sent.abs_diff(now) > WINDOW_MS) {
        return refuse(
            "InvalidTimestamp",
            "The timestamp is not within one hour of the server's time",
        );
    }
    if signature != expected(method, parameters, secret) {
        return refuse("InvalidSignature", "The signature does not match");
    }
    Ok(())
}

/// The values of everything that was sent but the signature, by order of the names, between the method's name and the secret.
fn expected(method: &str, parameters: &Parameters, secret: &str) -> String {
    let mut signed: Vec<_> = parameters.iter().filter(|(name, _)| *name != "signature").collect();
    signed.sort_by_key(|(name, _)| *name);
    let mut hash = Sha256::new();
    hash.update(method);
    for (_, value) in signed {
        hash.update(value);
    }
    hash.update(secret);
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vendor's own example (PROTOCOL 1.5, vector 1).
    const QUERY: &str = "categoryId=0&instanceKey=INSTANCEKEY&language=ru&timestamp=20210212114345";
    const SIGNATURE: &str = "305330c8b160062a90c9449cd146f4fb79a458d0fe3f04b55908edab5c65f1a5";
    const SIGNED_AT: u64 = 1_613_130_225_000;

    fn sub_code(query: &str, now: u64) -> Option<&'static str> {
        let parameters = Parameters::decode(query, b"");
        check("GetCategoryInfo", &parameters, "123123", now)
            .err()
            .and_then(|failure| failure.sub_code)
    }

    #[test]
    fn accepts_the_vendors_example_in_any_order() {
        assert_eq!(sub_code(&format!("{QUERY}&signature={SIGNATURE}"), SIGNED_AT), None);
        let reordered = QUERY.split('&').rev().collect::<Vec<_>>().join("&");
        assert_eq!(
            sub_code(&format!("signature={SIGNATURE}&{reordered}"), SIGNED_AT + WINDOW_MS),
            None
        );
    }

    #[test]
    fn names_what_is_wrong() {
        assert_eq!(
            sub_code(&format!("categoryId=0&signature={SIGNATURE}"), SIGNED_AT),
            Some("MissingTimestamp")
        );
        assert_eq!(sub_code(QUERY, SIGNED_AT), Some("MissingSignature"));
        let signed = format!("{QUERY}&signature={SIGNATURE}");
        assert_eq!(sub_code(&signed, SIGNED_AT + WINDOW_MS + 1), Some("InvalidTimestamp"));
        assert_eq!(sub_code(&signed, SIGNED_AT - WINDOW_MS - 1), Some("InvalidTimestamp"));
        assert_eq!(
            sub_code(&format!("{signed}&extra=1"), SIGNED_AT),
            Some("InvalidSignature")
        );
        assert_eq!(
            sub_code(&signed.replace("ru", "en"), SIGNED_AT),
            Some("InvalidSignature")
        );
        assert_eq!(
            sub_code(&signed.replace("20210212114345", "now"), SIGNED_AT),
            Some("InvalidTimestamp")
        );
    }
}
