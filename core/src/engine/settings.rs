//! What a client is configured with.

use super::input::Input;
use crate::catalog::Case;
use crate::codec::answer::Limits;
use crate::error::Error;
use crate::json::Json;
use crate::request::{Access, Endpoint, PlainHttp, Wire};
use crate::secret::Secret;

/// The settings of a client, read from JSON and checked whole.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) endpoint: Endpoint,
    pub(crate) access: Access,
    pub(crate) language: Option<String>,
    pub(crate) case: Case,
    pub(crate) limits: Limits,
    pub(crate) timeout_ms: u64,
    pub(crate) clock_offset_ms: i64,
    pub(crate) retry: RetrySettings,
    pub(crate) activity: ActivitySettings,
    /// Delays after an unknown outcome, after each of which a flow looks what really happened.
    pub(crate) settle_ms: Vec<u64>,
}

/// How reads are repeated.
#[derive(Debug)]
pub(crate) struct RetrySettings {
    /// How often a request is sent at most.
    pub(crate) attempts: u32,
    pub(crate) base_ms: u64,
    pub(crate) max_ms: u64,
}

/// The rhythm of polling (PROTOCOL 8.4).
#[derive(Debug)]
pub(crate) struct ActivitySettings {
    pub(crate) first_ms: u64,
    pub(crate) running_ms: u64,
    pub(crate) awaiting_ms: u64,
}

impl Settings {
    /// Reads the settings; a wrong or unknown one is an error that names it.
    pub(crate) fn read(value: &Json) -> Result<Self, Error> {
        let mut input = Input::new(value, "");
        let keys = Keys::read(&mut input);
        let address = Address::read(&mut input);
        let language = input.text("language").map(str::to_owned);
        let case = match input.text("case") {
            None | Some("camel") => Case::Camel,
            Some("snake") => Case::Snake,
            Some("wire") => Case::Wire,
            Some(_) => {
                input.refuse("case", "expected `camel`, `snake` or `wire`");
                Case::Camel
            }
        };
        let timeout_ms = input.whole("timeoutMs").unwrap_or(60_000).max(1);
        let offset = input.get("clockOffsetMs").map(Json::as_i64);
        if offset == Some(None) {
            input.refuse("clockOffsetMs", "expected a whole number of milliseconds");
        }
        let limits = input.inner("limits", |given| {
            let mut limits = Limits::default();
            for (name, limit) in [("bytes", &mut limits.bytes), ("depth", &mut limits.depth)] {
                if let Some(value) = given.whole(name) {
                    *limit = usize::try_from(value).unwrap_or(usize::MAX);
                }
            }
            limits
        });
        let retry = input.inner("retry", |given| RetrySettings {
            attempts: given
                .whole("attempts")
                .map_or(3, |v| u32::try_from(v).unwrap_or(u32::MAX))
                .max(1),
            base_ms: given.whole("baseMs").unwrap_or(500),
            max_ms: given.whole("maxMs").unwrap_or(20_000),
        });
        let activity = input.inner("activity", |given| ActivitySettings {
            first_ms: given.whole("firstMs").unwrap_or(1_000),
            running_ms: given.whole("runningMs").unwrap_or(5_000),
            awaiting_ms: given.whole("awaitingMs").unwrap_or(30_000),
        });
        let mut settle_ms = Vec::new();
        for delay in input.list("settleMs") {
            match delay.as_i64().and_then(|delay| u64::try_from(delay).ok()) {
                Some(delay) => settle_ms.push(delay),
                None => input.refuse("settleMs", "expected a list of milliseconds"),
            }
        }
        if settle_ms.is_empty() {
            settle_ms = vec![2_000, 8_000, 20_000, 30_000];
        }
        input.end()?;
        let gateway = keys.keyless;
        Ok(Self {
            access: keys.access()?,
            endpoint: address.endpoint(gateway)?,
            language,
            case,
            limits,
            timeout_ms,
            clock_offset_ms: offset.flatten().unwrap_or(0),
            retry,
            activity,
            settle_ms,
        })
    }
}

/// The instance key, the headers of a gateway, or both (PROTOCOL 1.1).
struct Keys {
    keyless: bool,
    key: Secret,
    secret: Option<Secret>,
    headers: Vec<(String, Secret)>,
}

impl Keys {
    fn read(input: &mut Input<'_>) -> Self {
        let keyless = input.flag("keyless");
        let (key, secret) = (input.text("key"), input.text("secret"));
        if keyless && (key.is_some() || secret.is_some()) {
            input.refuse("keyless", "a client without a key has neither `key` nor `secret`");
        }
        let headers = input.get("headers").unwrap_or(&Json::Null);
        let mut pairs = Vec::new();
        for (name, value) in headers.as_object().unwrap_or_default() {
            match value.as_str() {
                Some(text) => pairs.push((name.clone(), Secret::from(text))),
                None => input.refuse("headers", "expected an object of texts"),
            }
        }
        if headers.as_object().is_none() && !headers.is_null() {
            input.refuse("headers", "expected an object of texts");
        }
        Self {
            keyless,
            key: Secret::from(key.unwrap_or_default()),
            secret: secret.map(Secret::from),
            headers: pairs,
        }
    }

    fn access(self) -> Result<Access, Error> {
        let access = if self.keyless {
            Access::keyless()
        } else {
            Access::with_key(self.key, self.secret)?
        };
        access.and_headers(self.headers)
    }
}

/// Where the service is.
struct Address {
    url: Option<String>,
    wire: Wire,
    plain_http: PlainHttp,
}

impl Address {
    fn read(input: &mut Input<'_>) -> Self {
        let wire = match input.text("format") {
            None | Some("xml") => Wire::Xml,
            Some("json") => Wire::Json,
            Some(_) => {
                input.refuse("format", "expected `xml` or `json`");
                Wire::Xml
            }
        };
        let plain_http = if input.flag("allowHttp") {
            PlainHttp::Anywhere
        } else {
            PlainHttp::Loopback
        };
        Self {
            url: input.text("url").map(str::to_owned),
            wire,
            plain_http,
        }
    }

    /// An address without a path belongs to the service itself and gets the path of the wire form.
    fn endpoint(self, gateway: bool) -> Result<Endpoint, Error> {
        match self.url {
            None if gateway => Err(Error::invalid(
                "url",
                "a client without a key needs the address of its gateway",
            )),
            None => Ok(Endpoint::public(self.wire)),
            Some(url) if gateway => Endpoint::gateway(&url, self.plain_http),
            Some(url) => Endpoint::new(&url, self.wire, self.plain_http),
        }
    }
}
