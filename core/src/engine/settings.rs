//! What a client is configured with.

use super::input::{Input, wrong};
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
        let mut input = Input::new(value, "")?;
        let access = access(&mut input)?;
        let endpoint = endpoint(&mut input, access.key().is_none())?;
        let language = input.text("language")?.map(str::to_owned);
        let case = match input.text("case")? {
            None | Some("camel") => Case::Camel,
            Some("snake") => Case::Snake,
            Some("wire") => Case::Wire,
            Some(_) => return Err(Error::invalid("case", "expected `camel`, `snake` or `wire`")),
        };
        let timeout_ms = input.whole("timeoutMs")?.unwrap_or(60_000).max(1);
        let clock_offset_ms = input.get("clockOffsetMs").map_or(Some(0), Json::as_i64);
        let clock_offset_ms =
            clock_offset_ms.ok_or_else(|| Error::invalid("clockOffsetMs", "expected a whole number"))?;

        let mut limits = Limits::default();
        let mut given = input.inner("limits")?;
        let size =
            |value: Option<u64>, default: usize| value.map_or(default, |v| usize::try_from(v).unwrap_or(usize::MAX));
        limits.bytes = size(given.whole("bytes")?, limits.bytes);
        limits.depth = size(given.whole("depth")?, limits.depth);
        given.end()?;

        let mut given = input.inner("retry")?;
        let retry = RetrySettings {
            attempts: given
                .whole("attempts")?
                .map_or(3, |v| u32::try_from(v).unwrap_or(u32::MAX))
                .max(1),
            base_ms: given.whole("baseMs")?.unwrap_or(500),
            max_ms: given.whole("maxMs")?.unwrap_or(20_000),
        };
        given.end()?;

        let mut given = input.inner("activity")?;
        let activity = ActivitySettings {
            first_ms: given.whole("firstMs")?.unwrap_or(1_000),
            running_ms: given.whole("runningMs")?.unwrap_or(5_000),
            awaiting_ms: given.whole("awaitingMs")?.unwrap_or(30_000),
        };
        given.end()?;

        let mut settle_ms = Vec::new();
        for (index, delay) in input.list("settleMs")?.iter().enumerate() {
            let delay = delay.as_i64().and_then(|delay| u64::try_from(delay).ok());
            settle_ms.push(delay.ok_or_else(|| Error::invalid(format!("settleMs[{index}]"), "expected milliseconds"))?);
        }
        if settle_ms.is_empty() {
            settle_ms = vec![2_000, 8_000, 20_000, 30_000];
        }
        input.end()?;
        Ok(Self {
            endpoint,
            access,
            language,
            case,
            limits,
            timeout_ms,
            clock_offset_ms,
            retry,
            activity,
            settle_ms,
        })
    }
}

/// The instance key, the headers of a gateway, or both (PROTOCOL 1.1).
fn access(input: &mut Input<'_>) -> Result<Access, Error> {
    let key = input.text("key")?;
    let secret = input.text("secret")?.map(Secret::from);
    let access = if input.flag("keyless")? {
        if key.is_some() || secret.is_some() {
            return Err(Error::invalid(
                "keyless",
                "a client without a key has neither `key` nor `secret`",
            ));
        }
        Access::keyless()
    } else {
        Access::with_key(Secret::from(key.unwrap_or_default()), secret)?
    };
    let Some(given) = input.get("headers") else {
        return Ok(access);
    };
    let mut headers = Vec::new();
    for (name, value) in given.as_object().ok_or_else(|| wrong("headers", "an object", given))? {
        let text = value
            .as_str()
            .ok_or_else(|| wrong(format!("headers.{name}"), "text", value))?;
        headers.push((name.clone(), Secret::from(text)));
    }
    access.and_headers(headers)
}

/// An address without a path belongs to the service itself and gets the path of the wire form.
fn endpoint(input: &mut Input<'_>, gateway: bool) -> Result<Endpoint, Error> {
    let wire = match input.text("format")? {
        None | Some("xml") => Wire::Xml,
        Some("json") => Wire::Json,
        Some(_) => return Err(Error::invalid("format", "expected `xml` or `json`")),
    };
    let plain_http = if input.flag("allowHttp")? {
        PlainHttp::Anywhere
    } else {
        PlainHttp::Loopback
    };
    match input.text("url")? {
        None if gateway => Err(Error::invalid(
            "url",
            "a client without a key needs the address of its gateway",
        )),
        None => Ok(Endpoint::public(wire)),
        Some(url) if gateway => Endpoint::gateway(url, plain_http),
        Some(url) => Endpoint::new(url, wire, plain_http),
    }
}
