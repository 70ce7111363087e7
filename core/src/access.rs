//! How the caller makes himself known.

use crate::{Error, Secret};

/// By what the service, or the gateway before it, knows the caller: an instance key, headers, or both.
#[derive(Clone, Debug, Default)]
pub struct Access {
    pub(crate) key: Option<Secret>,
    pub(crate) secret: Option<Secret>,
    pub(crate) headers: Vec<(String, Secret)>,
}

impl Access {
    /// By instance key. Calls are signed if the key has a secret; an empty secret is none.
    ///
    /// # Errors
    /// `invalid_argument` at `key`: it is empty.
    pub fn with_key(key: Secret, secret: Option<Secret>) -> Result<Self, Error> {
        if key.is_empty() {
            return Err(Error::invalid("key", "expected the instance key, got empty text"));
        }
        Ok(Self {
            key: Some(key),
            secret: secret.filter(|secret| !secret.is_empty()),
            headers: Vec::new(),
        })
    }

    /// Without a key: a gateway or relay adds it, and signs (PROTOCOL 1.1).
    #[must_use]
    pub fn keyless() -> Self {
        Self::default()
    }

    /// Tells everything in it that must not be seen.
    pub(crate) fn each_secret(&self, tell: &mut dyn FnMut(&str)) {
        for (_, value) in &self.headers {
            tell(value.reveal());
        }
        for secret in [&self.key, &self.secret].into_iter().flatten() {
            tell(secret.reveal());
        }
    }

    /// The same with headers beside the form's own, such as those a gateway knows its customers by.
    /// In a browser any further header makes a preflight necessary.
    ///
    /// # Errors
    /// `invalid_argument` at `headers.NAME`: the name is no header's, the value has characters that a header cannot carry,
    /// or the header belongs to the request itself.
    pub fn and_headers(mut self, headers: Vec<(String, Secret)>) -> Result<Self, Error> {
        const OWN: [&str; 5] = [
            "Connection",
            "Content-Length",
            "Content-Type",
            "Host",
            "Transfer-Encoding",
        ];
        let is_name_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        for (name, value) in &headers {
            let refuse = |message| Err(Error::invalid(format!("headers.{name}"), message));
            if name.is_empty() || !name.bytes().all(is_name_byte) {
                return Err(Error::invalid("headers", "expected names of HTTP headers"));
            }
            if OWN.iter().any(|own| own.eq_ignore_ascii_case(name)) {
                return refuse("this header follows from the request");
            }
            if !value.reveal().bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\t')) {
                return refuse("expected printable ASCII characters");
            }
        }
        self.headers = headers;
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    #[test]
    fn an_empty_key_is_named_and_an_empty_secret_is_none() {
        let error = Access::with_key(Secret::default(), None).unwrap_err();
        assert_eq!(
            (error.kind, error.path.as_deref()),
            (ErrorKind::InvalidArgument, Some("key"))
        );
        let access = Access::with_key(Secret::from("k"), Some(Secret::default())).unwrap();
        assert_eq!(access.secret, None);
    }

    #[test]
    fn headers_cannot_break_out_of_their_line() {
        let with = |name: &str, value: &str| Access::keyless().and_headers(vec![(name.into(), Secret::from(value))]);
        assert!(with("x-rapidapi-key", "abc 123").is_ok());
        for (name, value, path) in [
            ("", "x", "headers"),
            ("a b", "x", "headers"),
            ("a:", "x", "headers"),
            ("a\r\nb", "x", "headers"),
            ("ä", "x", "headers"),
            ("x-a", "1\r\nx-b: 2", "headers.x-a"),
            ("x-a", "\0", "headers.x-a"),
            ("x-a", "ä", "headers.x-a"),
            ("content-type", "text/plain", "headers.content-type"),
        ] {
            let error = with(name, value).unwrap_err();
            assert_eq!(error.path.as_deref(), Some(path), "{name:?}");
        }
    }

    #[test]
    fn nothing_of_it_is_shown() {
        let access = Access::with_key(Secret::from("the-key"), Some(Secret::from("the-secret"))).unwrap();
        let access = access
            .and_headers(vec![("x-k".into(), Secret::from("the-value"))])
            .unwrap();
        assert!(!format!("{access:?}").contains("the-"));
    }
}
