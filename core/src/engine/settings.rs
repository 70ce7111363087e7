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
    /// Delays, after each of which an item is asked for again that the service is still collecting.
    pub(crate) collecting_ms: Vec<u64>,
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
    ("collectingMs", List(&Whole)),
];

const SETTLE_MS: [u64; 4] = [2_000, 8_000, 20_000, 30_000];
/// The schedule seen to work (`ItemIsNotComplete`, PROTOCOL 3.2).
const COLLECTING_MS: [u64; 4] = [3_000, 5_000, 8_000, 8_000];

impl Settings {
    /// Reads the settings; a wrong or unknown one is an error that names it.
    pub(crate) fn read(value: &Json) -> Result<Self, Error> {
        let given = Given::check(value, "", SETTINGS)?;
        let (access, endpoint) = (access(given)?, endpoint(given)?);
        let (limits, default) = (given.inner("limits"), Limits::default());
        let limit = |name: &str, default: usize| match limits.whole(name) {
            Some(limit) => usize::try_from(limit).unwrap_or(usize::MAX),
            None => default,
        };
        let (retry, activity) = (given.inner("retry"), given.inner("activity"));
        let delays = |name| match given.get(name).and_then(Json::as_array) {
            Some(delays) => delays.iter().filter_map(Json::as_i64).map(i64::unsigned_abs).collect(),
            None => Vec::new(),
        };
        let mut settle_ms = delays("settleMs");
        if settle_ms.is_empty() {
            settle_ms = SETTLE_MS.to_vec();
        }
        let collecting_ms = match given.get("collectingMs") {
            // Each time may be paid for, so that none at all is a choice.
            Some(_) => delays("collectingMs"),
            None => COLLECTING_MS.to_vec(),
        };
        Ok(Self {
            access,
            endpoint,
            language: given.owned("language"),
            case: case(given),
            limits: Limits {
                bytes: limit("bytes", default.bytes),
                depth: limit("depth", default.depth),
                ..default
            },
            timeout_ms: given.whole_or("timeoutMs", 60_000).max(1),
            clock_offset_ms: given.get("clockOffsetMs").and_then(Json::as_i64).unwrap_or(0),
            retry: RetrySettings {
                attempts: retry.whole_or("attempts", 3).max(1),
                base_ms: retry.whole_or("baseMs", 500),
                max_ms: retry.whole_or("maxMs", 20_000),
            },
            activity: ActivitySettings {
                first_ms: activity.whole_or("firstMs", 1_000),
                running_ms: activity.whole_or("runningMs", 5_000),
                awaiting_ms: activity.whole_or("awaitingMs", 30_000),
            },
            settle_ms,
            collecting_ms,
        })
    }
}

/// How members are named; `camel` where nothing is said.
pub(crate) fn case(given: Given<'_>) -> Case {
    match given.text("case") {
        Some("snake") => Case::Snake,
        Some("wire") => Case::Wire,
        _ => Case::Camel,
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
