//! Text that must not be seen: keys, passwords, session ids.

use std::fmt;

/// A secret text. It has no `Display`, its `Debug` is redacted, and its memory is wiped when it is dropped.
///
/// ```
/// let key = otapi_core::Secret::from("my-key");
/// assert_eq!(format!("{key:?}"), "Secret(…)");
/// assert_eq!(key.reveal(), "my-key");
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The text itself. Call this only where the text leaves for the service.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether there is no text at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_empty() { "Secret()" } else { "Secret(…)" })
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        wipe(&mut std::mem::take(&mut self.0).into_bytes());
    }
}

/// Overwrites all the memory that a buffer has, and empties it. The whole at once: `Zeroize` for `Vec` goes byte by byte, which
/// is felt with documents and bodies.
pub(crate) fn wipe(bytes: &mut Vec<u8>) {
    bytes.clear();
    bytes.resize(bytes.capacity(), 0);
    // Without it the compiler sees that nobody reads the zeros, and does not write them.
    zeroize::optimization_barrier(bytes.as_slice());
    bytes.clear();
}

/// Parameters that carry a secret, sorted: keys, sessions, passwords, codes that are as good as a password, and the return
/// address of a login, which holds the token that proves whose login it was (PROTOCOL 4.2). A list of the core and no fact of
/// the catalogue, for it is about what may be shown, not about the service; a name that is missing in it is still shown only
/// where the catalogue knows the parameter.
const SECRET_PARAMETERS: [&str; 10] = [
    "confirmationCode",
    "contextId",
    "currentPassword",
    "instanceKey",
    "newPassword",
    "providerSessionId",
    "returnUrl",
    "sessionId",
    "signature",
    "userPassword",
];

/// Whether a parameter of this name carries a secret.
pub(crate) fn names_secret(parameter: &str) -> bool {
    SECRET_PARAMETERS.binary_search(&parameter).is_ok()
}
