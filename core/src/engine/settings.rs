//! What a client is configured with.

use super::given::Kind::{Flag, List, Object, OneOf, Signed, Text, Whole};
use super::given::{Given, OTHERS, Spec};
use crate::catalog::Case;
use crate::codec::answer::Limits;
use crate::error::Error;
use crate::json::Json;
use crate::request::{Access, Endpoint, PlainHttp, Wire};
use crate::secret::Secret;

/// The settings of a client, read from JSON and checked whole.
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
pub(crate) struct RetrySettings {
    /// How often a request is sent at most.
    pub(crate) attempts: u64,
    pub(crate) base_ms: u64,
    pub(crate) max_ms: u64,
}

/// The rhythm of polling (PROTOCOL 8.4).
pub(crate) struct ActivitySettings {
    pub(crate) first_ms: u64,
    pub(crate) running_ms: u64,
    pub(crate) awaiting_ms: u64,
}

const SETTINGS: Spec = &[
    ("key", Text),
    ("secret", Text),
    ("keyless", Flag),
    ("headers", Object(&[(OTHERS, Text)])),
    ("url", Text),
    ("format", OneOf(&["xml", "json"])),
    ("allowHttp", Flag),
    ("language", Text),
    ("case", OneOf(&["camel", "snake", "wire"])),
    ("timeoutMs", Whole),
    ("clockOffsetMs", Signed),
    ("limits", Object(&[("bytes", Whole), ("depth", Whole)])),
    (
        "retry",
        Object(&[("attempts", Whole), ("baseMs", Whole), ("maxMs", Whole)]),
    ),
    (
        "activity",
        Object(&[("firstMs", Whole), ("runningMs", Whole), ("awaitingMs", Whole)]),
    ),
    ("settleMs", List(&Whole)),
];

impl Settings {
    /// Reads the settings; a wrong or unknown one is an error that names it.
    pub(crate) fn read(value: &Json) -> Result<Self, Error> {
        let given = Given::check(value, "", SETTINGS)?;
        let mut limits = Limits::default();
        for (name, limit) in [("bytes", &mut limits.bytes), ("depth", &mut limits.depth)] {
            if let Some(value) = given.inner("limits").whole(name) {
                *limit = usize::try_from(value).unwrap_or(usize::MAX);
            }
        }
        let (retry, activity) = (given.inner("retry"), given.inner("activity"));
        let settle = given.list("settleMs").iter().filter_map(Json::as_i64);
        let mut settle_ms: Vec<u64> = settle.map(i64::unsigned_abs).collect();
        if settle_ms.is_empty() {
            settle_ms = vec![2_000, 8_000, 20_000, 30_000];
        }
        Ok(Self {
            access: access(given)?,
            endpoint: endpoint(given)?,
            language: given.owned("language"),
            case: match given.text("case") {
                Some("snake") => Case::Snake,
                Some("wire") => Case::Wire,
                _ => Case::Camel,
            },
            limits,
            timeout_ms: given.whole("timeoutMs").unwrap_or(60_000).max(1),
            clock_offset_ms: given.get("clockOffsetMs").and_then(Json::as_i64).unwrap_or(0),
            retry: RetrySettings {
                attempts: retry.whole("attempts").unwrap_or(3).max(1),
                base_ms: retry.whole("baseMs").unwrap_or(500),
                max_ms: retry.whole("maxMs").unwrap_or(20_000),
            },
            activity: ActivitySettings {
                first_ms: activity.whole("firstMs").unwrap_or(1_000),
                running_ms: activity.whole("runningMs").unwrap_or(5_000),
                awaiting_ms: activity.whole("awaitingMs").unwrap_or(30_000),
            },
            settle_ms,
        })
    }
}

/// The instance key, the headers of a gateway, or both (PROTOCOL 1.1).
fn access(given: Given<'_>) -> Result<Access, Error> {
    let (key, secret) = (given.text("key"), given.text("secret"));
    let access = if !given.flag("keyless") {
        Access::with_key(Secret::from(key.unwrap_or_default()), secret.map(Secret::from))?
    } else if key.is_none() && secret.is_none() {
        Access::keyless()
    } else {
        let message = "a client without a key has neither `key` nor `secret`";
        return Err(Error::invalid("keyless", message));
    };
    let mut headers = Vec::new();
    for (name, value) in given.get("headers").and_then(Json::as_object).unwrap_or_default() {
        headers.push((name.clone(), Secret::from(value.as_str().unwrap_or_default())));
    }
    access.and_headers(headers)
}

/// Where the service is. An address without a path belongs to the service itself and gets the path of the wire form.
fn endpoint(given: Given<'_>) -> Result<Endpoint, Error> {
    let gateway = given.flag("keyless");
    let wire = match given.text("format") {
        Some("json") => Wire::Json,
        _ => Wire::Xml,
    };
    let plain_http = if given.flag("allowHttp") {
        PlainHttp::Anywhere
    } else {
        PlainHttp::Loopback
    };
    match given.text("url") {
        None if gateway => {
            let message = "a client without a key needs the address of its gateway";
            Err(Error::invalid("url", message))
        }
        None => Ok(Endpoint::public(wire)),
        Some(url) if gateway => Endpoint::gateway(url, plain_http),
        Some(url) => Endpoint::new(url, wire, plain_http),
    }
}
