//! What the host sends: one `POST` with a form body, signed where there is a secret.

use std::borrow::Cow;
use std::fmt;

pub use crate::access::Access;
use crate::catalog::Method;
use crate::codec::arguments::Field;
pub use crate::endpoint::{Endpoint, PlainHttp, Wire};
use crate::search::rsplit_once;
use crate::secret::{Secret, names_secret, wipe};
use crate::{Error, form, sign};

/// One attempt of a call: fields that were encoded once, and what belongs to this attempt alone.
///
/// ```
/// use otapi_core::request::{Access, Attempt, Endpoint};
/// use otapi_core::{Secret, codec::arguments, json::Json};
/// let fields = arguments::raw(&Json::object([("categoryId", "0".into())]))?;
/// let request = Attempt {
///     endpoint: &Endpoint::default(),
///     access: &Access::with_key(Secret::from("INSTANCEKEY"), Some(Secret::from("123123")))?,
///     method: "GetCategoryInfo",
///     fields: &fields,
///     sessions: &[],
///     language: Some("ru"),
///     timestamp: "20210212114345",
///     deadline_ms: 60_000,
/// }
/// .request()?;
/// assert_eq!(request.url, "https://otapi.net/service/GetCategoryInfo");
/// assert_eq!(
///     String::from_utf8_lossy(&request.body),
///     "categoryId=0&instanceKey=INSTANCEKEY&language=ru&timestamp=20210212114345&signature=\
///      305330c8b160062a90c9449cd146f4fb79a458d0fe3f04b55908edab5c65f1a5",
/// );
/// # Ok::<(), otapi_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Attempt<'a> {
    /// Where to.
    pub endpoint: &'a Endpoint,
    /// As whom.
    pub access: &'a Access,
    /// The method's name. It need not be in the catalogue.
    pub method: &'a str,
    /// The encoded arguments, each name once.
    pub fields: &'a [Field],
    /// Sessions by the names of their parameters. They take the place of fields of the same name, so that a new login
    /// needs no new encoding.
    pub sessions: &'a [(&'a str, &'a Secret)],
    /// The language of texts, where the fields name none.
    pub language: Option<&'a str>,
    /// The present time in UTC as `yyyyMMddHHmmss`. The service allows a difference of one hour. Only signing needs it.
    pub timestamp: &'a str,
    /// How long the whole exchange may take, in milliseconds.
    pub deadline_ms: u64,
}

impl Attempt<'_> {
    /// The request to send: all parameters sorted by name, and the signature behind them.
    ///
    /// # Errors
    /// `invalid_argument` at `method`: it is no method's name; at `timestamp`: a signature needs one, and this is none.
    pub fn request(&self) -> Result<Request, Error> {
        let method = self.method;
        check_name(method)?;
        // Beside the fields: the sessions, language, key, timestamp and signature.
        let mut pairs = Vec::with_capacity(self.fields.len() + self.sessions.len() + 4);
        // The fields come sorted. What is put later takes the place of what has the same name.
        let mut put = |name, value| {
            let place = pairs.partition_point(|(other, _)| *other < name);
            match pairs.get_mut(place) {
                Some((other, old)) if *other == name => *old = value,
                _ => pairs.insert(place, (name, value)),
            }
        };
        if let Some(language) = self.language {
            put("language", language);
        }
        for field in self.fields {
            put(field.name(), field.value());
        }
        for (name, session) in self.sessions {
            put(name, session.reveal());
        }
        if let Some(key) = &self.access.key {
            put("instanceKey", key.reveal());
        }
        if self.access.secret.is_some() {
            if self.timestamp.len() != 14 || !self.timestamp.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(Error::invalid("timestamp", "expected the time as yyyyMMddHHmmss"));
            }
            put("timestamp", self.timestamp);
        }
        let values = pairs.iter().map(|(_, value)| *value);
        let signature = self
            .access
            .secret
            .as_ref()
            .map(|secret| sign::signature(method, values, secret));
        if let Some(signature) = &signature {
            pairs.push(("signature", signature));
        }
        Ok(Request {
            method: "POST",
            url: self.endpoint.url(method),
            headers: self.headers(),
            body: form::encode(&pairs),
            deadline_ms: self.deadline_ms,
        })
    }

    /// One header by itself: with it the request is a simple one, for which browsers need no preflight.
    fn headers(&self) -> Vec<(Cow<'static, str>, Cow<'static, str>)> {
        let mut headers = vec![(
            Cow::Borrowed("Content-Type"),
            Cow::Borrowed("application/x-www-form-urlencoded"),
        )];
        for (name, value) in &self.access.headers {
            headers.push((name.clone().into(), value.reveal().to_owned().into()));
        }
        headers
    }
}

/// Refuses what cannot be a method's name, known or not.
pub(crate) fn check_name(method: &str) -> Result<(), Error> {
    if !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        return Ok(());
    }
    let message = "expected a name of letters, digits and underscores";
    Err(Error::invalid("method", message))
}

/// What the host sends. Body and headers hold secrets: its `Debug` is [`redacted`](Self::redacted), and dropping it
/// wipes them.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The HTTP method: `POST`.
    pub method: &'static str,
    /// The address. Nothing in it is secret.
    pub url: String,
    /// Names and values of the headers.
    pub headers: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    /// The form.
    pub body: Vec<u8>,
    /// How long the whole exchange may take, in milliseconds.
    pub deadline_ms: u64,
}

/// Longer values are not worth a line of a log.
const LONGEST_SHOWN: usize = 64;

impl Request {
    /// One line for logs: names of all parameters, values of short ones that the catalogue knows and that carry no secret,
    /// as they are in the form; of other values the number of bytes.
    #[must_use]
    pub fn redacted(&self) -> String {
        let method = rsplit_once(&self.url, b'/').and_then(|(_, name)| Method::find(name));
        let mut line = format!("{} {}", self.method, self.url);
        let body = std::str::from_utf8(&self.body).unwrap_or_default();
        for (name, value) in body.split('&').filter_map(|pair| pair.split_once('=')) {
            line.push(' ');
            line.push_str(name);
            line.push('=');
            let is_scalar = matches!(name, "language" | "debug" | "timestamp")
                || method
                    .and_then(|method| method.param(name))
                    .is_some_and(|param| param.document().is_none());
            if names_secret(name) {
                line.push('…');
            } else if is_scalar && value.len() <= LONGEST_SHOWN {
                line.push_str(value);
            } else {
                line.push_str(&format!("({} bytes)", form::decoded_len(value)));
            }
        }
        line
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.redacted())
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        wipe(&mut self.body);
        for (_, value) in self.headers.drain(..) {
            if let Cow::Owned(value) = value {
                wipe(&mut value.into_bytes());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;
    use crate::codec::arguments;
    use crate::json::Json;

    fn signing() -> Access {
        Access::with_key(Secret::from("demo-key"), Some(Secret::from("s3cr3t"))).unwrap()
    }

    fn attempt<'a>(method: &'a str, fields: &'a [Field], access: &'a Access, endpoint: &'a Endpoint) -> Attempt<'a> {
        Attempt {
            endpoint,
            access,
            method,
            fields,
            sessions: &[],
            language: Some("en"),
            timestamp: "20250102030405",
            deadline_ms: 1,
        }
    }

    fn body(request: &Request) -> &str {
        std::str::from_utf8(&request.body).unwrap()
    }

    /// Vector 5 of PROTOCOL 1.5.
    #[test]
    fn a_session_is_put_in_when_the_request_is_built() {
        let arguments = r#"{"providerType": "Taobao", "providerSessionId": "PS-1", "sessionId": "old",
            "parameters": {"orderId": "ORD-0000000042"}}"#;
        let method = Method::find("RunOrderExportingToProvider").unwrap();
        let fields = arguments::encode(method, &Json::parse(arguments).unwrap()).unwrap();
        let (endpoint, access) = (Endpoint::default(), signing());
        let session = Secret::from("SID-OP");
        let built = Attempt {
            sessions: &[("sessionId", &session)],
            ..attempt(method.name(), &fields, &access, &endpoint)
        };
        assert_eq!(
            body(&built.request().unwrap()),
            "instanceKey=demo-key&language=en&providerSessionId=PS-1&providerType=Taobao&sessionId=SID-OP\
             &timestamp=20250102030405\
             &xmlParameters=%3CParameters%3E%3COrderId%3EORD-0000000042%3C%2FOrderId%3E%3C%2FParameters%3E\
             &signature=fbe350eb2e9bba96278068714c882105f8687891339ba5acb4861595db7a478b"
        );
    }

    /// Vector 6 of PROTOCOL 1.5: what is empty is sent empty, and the caller's language wins.
    #[test]
    fn empty_values_are_sent() {
        let arguments =
            r#"{"filter": "", "language": "", "queryType": 0, "salesId": "ORD-0000000042", "sessionId": "SID-OP"}"#;
        let method = Method::find("GetSalesOrderDetailsForOperator").unwrap();
        let fields = arguments::encode(method, &Json::parse(arguments).unwrap()).unwrap();
        let request = attempt(method.name(), &fields, &signing(), &Endpoint::default())
            .request()
            .unwrap();
        assert!(body(&request).starts_with("filter=&instanceKey=demo-key&language=&queryType=0&"));
        assert!(body(&request).ends_with("=bff04c6e50ec0963f4499864bb8d5e0450c96d00461eabcdd5982a7150c2d0c4"));
    }

    #[test]
    fn without_a_secret_there_is_neither_timestamp_nor_signature() {
        let access = Access::with_key(Secret::from("k"), None).unwrap();
        let endpoint = Endpoint::default();
        let request = Attempt {
            timestamp: "",
            ..attempt("M", &[], &access, &endpoint)
        }
        .request()
        .unwrap();
        assert_eq!(body(&request), "instanceKey=k&language=en");
        assert_eq!(
            request.headers,
            [("Content-Type".into(), "application/x-www-form-urlencoded".into())]
        );
        assert_eq!((request.method, request.deadline_ms), ("POST", 1));
    }

    #[test]
    fn a_gateway_gets_its_headers_and_no_key() {
        let endpoint = Endpoint::gateway("https://gateway.example/x", PlainHttp::Loopback).unwrap();
        let access = Access::keyless()
            .and_headers(vec![("x-gateway-key".into(), Secret::from("g-key"))])
            .unwrap();
        let request = Attempt {
            language: None,
            ..attempt("GetBasket", &[], &access, &endpoint)
        }
        .request()
        .unwrap();
        assert_eq!(request.url, "https://gateway.example/x/GetBasket");
        assert_eq!(request.body, b"");
        assert_eq!(request.headers[1], ("x-gateway-key".into(), "g-key".into()));
        assert!(!format!("{request:?}").contains("g-key"));
    }

    #[test]
    fn what_would_break_an_address_or_a_signature_is_refused() {
        let (endpoint, access) = (Endpoint::default(), signing());
        for method in ["", "A/B", "../A", "A?b", "A b", "A\n", "Ä", "A%41"] {
            let error = attempt(method, &[], &access, &endpoint).request().unwrap_err();
            assert_eq!(
                (error.kind, error.path.as_deref()),
                (ErrorKind::InvalidArgument, Some("method")),
                "{method}"
            );
        }
        for timestamp in ["", "2025-01-02", "2025010203040", "202501020304056", "2025010203040x"] {
            let error = Attempt {
                timestamp,
                ..attempt("M", &[], &access, &endpoint)
            }
            .request()
            .unwrap_err();
            assert_eq!(error.path.as_deref(), Some("timestamp"), "{timestamp}");
        }
    }

    #[test]
    fn logs_show_names_and_nothing_secret() {
        let arguments = r#"{"userLogin": "op & er", "userPassword": "hidden-1", "sessionId": "hidden-2"}"#;
        let method = Method::find("Authenticate").unwrap();
        let fields = arguments::encode(method, &Json::parse(arguments).unwrap()).unwrap();
        let request = attempt(method.name(), &fields, &signing(), &Endpoint::default())
            .request()
            .unwrap();
        let expected = "POST https://otapi.net/service/Authenticate instanceKey=… language=en sessionId=… \
            timestamp=20250102030405 userLogin=op+%26+er userPassword=… signature=…";
        assert_eq!(request.redacted(), expected);
        assert_eq!(format!("{request:?}"), expected);

        let fields =
            arguments::raw(&Json::parse(r#"{"xmlAddData": "<A>é</A>", "myToken": "hidden-3"}"#).unwrap()).unwrap();
        let request = attempt("AddOrder", &fields, &signing(), &Endpoint::default())
            .request()
            .unwrap();
        assert_eq!(
            request.redacted(),
            "POST https://otapi.net/service/AddOrder instanceKey=… language=en myToken=(8 bytes) \
             timestamp=20250102030405 xmlAddData=(9 bytes) signature=…"
        );
        let long = Json::object([("salesId", "1".repeat(65).into())]);
        let fields = arguments::encode(Method::find("CancelSalesOrder").unwrap(), &long).unwrap();
        let request = attempt("CancelSalesOrder", &fields, &signing(), &Endpoint::default())
            .request()
            .unwrap();
        assert!(request.redacted().contains("salesId=(65 bytes)"));
        for shown in [
            format!("{:?}", attempt("M", &fields, &signing(), &Endpoint::default())),
            format!("{fields:?}"),
        ] {
            assert!(
                !shown.contains("demo-key") && !shown.contains("s3cr3t") && !shown.contains("1111"),
                "{shown}"
            );
        }
    }

    /// Wherever a parameter of the catalogue is called a password, a session, a code or a key, it counts as secret.
    #[test]
    fn every_parameter_that_sounds_secret_is_one() {
        for param in Method::all()
            .flat_map(Method::params)
            .filter(|param| param.document().is_none())
        {
            let name = param.name().to_ascii_lowercase();
            let sounds = ["password", "sessionid", "code", "token", "secret"]
                .iter()
                .any(|word| name.ends_with(word));
            // Codes of currencies are public.
            if sounds && !name.ends_with("currencycode") {
                assert!(names_secret(param.name()), "{}", param.name());
            }
        }
    }
}
