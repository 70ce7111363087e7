//! A client behind a language boundary: what all bindings pass on, as JSON texts and bytes.
//!
//! A binding keeps a [`Client`], gives its functions under their own names, and takes from here what would otherwise be written once
//! for each language. It has no rule of its own.

use crate::catalog::Method;
use crate::codec::answer::{self, Limits};
use crate::engine::{Client, Failure, Given, Kind, Now, Reply, Spec, Step, case};
use crate::error::Error;
use crate::json::Json;
use crate::shop;

/// What crosses the boundary at once: a JSON text, and bytes that would be a burden in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Parcel {
    /// What it is.
    pub head: String,
    /// Its bytes; empty where the head needs none.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for Parcel {
    /// Bodies hold secrets, and so do some heads.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Parcel(…)")
    }
}

/// What the machine wants now. The head is
///
/// * `{"step": "send", "method", "url", "headers": [[name, value], …], "deadlineMs", "maxBytes"}`, with the form as body. Of an answer
///   longer than `maxBytes` one byte more is worth receiving: the client then says that it is too long;
/// * `{"step": "wait", "untilMs"}`, `{"step": "blocked"}`, `{"step": "ask", "questions", "pollAtMs"}`, `{"step": "save", "state"}`
///   with the state as a JSON text;
/// * `{"step": "done"}` with the result's JSON text as body, or `{"step": "failed", "error": RECORD}`.
///
/// # Errors
/// As [`Client::step`].
pub fn step(client: &mut Client, id: u32, now: Now) -> Result<Parcel, Error> {
    let of = |step: &str| Json::members().with("step", step);
    let mut body = Vec::new();
    let head = match client.step(id, now)? {
        Step::Send(mut request) => {
            body = std::mem::take(&mut request.body);
            let mut headers = Vec::new();
            for (name, value) in &request.headers {
                headers.push(Json::Array(vec![name.as_ref().into(), value.as_ref().into()]));
            }
            of("send")
                .with("method", request.method)
                .with("url", request.url.as_str())
                .with("headers", headers)
                .with("deadlineMs", milliseconds(request.deadline_ms))
                .with("maxBytes", client.max_answer_bytes())
        }
        Step::Wait { until_ms } => of("wait").with("untilMs", milliseconds(until_ms)),
        Step::Blocked => of("blocked"),
        Step::Ask { questions, poll_at_ms } => of("ask")
            .with("questions", questions)
            .with("pollAtMs", milliseconds(poll_at_ms)),
        Step::Save(state) => of("save").with("state", state.to_string()),
        Step::Done(Ok(result)) => {
            body = result.into_bytes();
            of("done")
        }
        Step::Done(Err(error)) => of("failed").with("error", error.to_json()),
    };
    let head = head.to_string();
    Ok(Parcel { head, body })
}

fn milliseconds(ms: u64) -> i64 {
    i64::try_from(ms).unwrap_or(i64::MAX)
}

const REPLY: Spec = &[
    ("status", Kind::Whole),
    ("headers", Kind::List(&Kind::List(&Kind::Text))),
    ("failure", Kind::OneOf(&["not_sent", "timeout", "broken", "cancelled"])),
    ("message", Kind::Text),
];

/// What came of a request, for [`Client::feed`]. The head is `{"status", "headers": [[name, value], …]}`, with the bytes received as body,
/// or `{"failure", "message"}`, where `failure` is `not_sent`, `timeout`, `broken` or `cancelled`.
///
/// # Errors
/// `invalid_argument` at `reply` or inside.
pub fn reply(parcel: Parcel) -> Result<Reply, Error> {
    let head = Json::parse(&parcel.head).map_err(|error| Error::invalid("reply", format!("not JSON: {error}")))?;
    let given = Given::check(&head, "reply", REPLY)?;
    if let Some(failure) = given.text("failure") {
        let failure = match failure {
            "not_sent" => Failure::NotSent,
            "timeout" => Failure::Timeout,
            "cancelled" => Failure::Cancelled,
            _ => Failure::Broken,
        };
        let message = given.owned("message").unwrap_or_default();
        return Ok(Reply::Failure { failure, message });
    }
    let status = given.whole("status").and_then(|status| u16::try_from(status).ok());
    let status = status.ok_or_else(|| Error::invalid("reply.status", "expected an HTTP status"))?;
    let mut headers = Vec::new();
    for pair in given.list("headers") {
        if let [name, value] = pair.texts().as_slice() {
            headers.push((name.clone(), value.clone()));
        }
    }
    Ok(Reply::Answer {
        status,
        headers,
        body: parcel.body,
    })
}

/// The other way round, for a transport behind the same boundary.
#[cfg(feature = "sandbox")]
pub(crate) fn parcel(reply: Reply) -> Parcel {
    match reply {
        Reply::Answer { status, headers, body } => {
            let pairs = headers.into_iter().map(|(name, value)| Json::from(vec![name, value]));
            let head = Json::members()
                .with("status", i64::from(status))
                .with("headers", pairs.collect::<Vec<_>>());
            let head = head.to_string();
            Parcel { head, body }
        }
        Reply::Failure { failure, message } => {
            let failure = match failure {
                Failure::NotSent => "not_sent",
                Failure::Timeout => "timeout",
                Failure::Broken => "broken",
                Failure::Cancelled => "cancelled",
            };
            let head = Json::members().with("failure", failure).with("message", message);
            let (head, body) = (head.to_string(), Vec::new());
            Parcel { head, body }
        }
    }
}

/// What happened since the last time ([`Client::events`]), as a JSON array; empty if nothing did.
pub fn events(client: &mut Client) -> String {
    let events = client.events();
    if events.is_empty() {
        return String::new();
    }
    Json::Array(events.iter().map(crate::Event::to_json).collect()).to_string()
}

const DECODING: Spec = &[
    ("case", Kind::OneOf(&["camel", "snake", "wire"])),
    ("status", Kind::Whole),
    ("raw", Kind::Flag),
    ("extra", Kind::Flag),
    (
        "limits",
        Kind::Object(&[
            ("bytes", Kind::Whole),
            ("depth", Kind::Whole),
            ("attributes", Kind::Whole),
            ("text", Kind::Whole),
        ]),
    ),
];

/// Reads a stored answer of a method, known or not; gives the envelope with the `payload` as JSON text. `options` is a JSON object with
/// `case`, the HTTP `status`, `raw`, `extra` and `limits` {`bytes`, `depth`, `attributes`, `text`}, or empty.
///
/// # Errors
/// As [`answer::decode`], and `invalid_argument` naming the option.
pub fn decode(method: &str, body: &[u8], options: &str) -> Result<String, Error> {
    let options = match options.trim() {
        "" => Json::Null,
        text => Json::parse(text).map_err(|error| Error::invalid("options", format!("not JSON: {error}")))?,
    };
    let given = Given::check(&options, "options", DECODING)?;
    let (limits, default) = (given.inner("limits"), Limits::default());
    let limit = |name: &str, default: usize| match limits.whole(name) {
        Some(limit) => usize::try_from(limit).unwrap_or(usize::MAX),
        None => default,
    };
    let status = given.whole("status").and_then(|status| u16::try_from(status).ok());
    let options = answer::Options {
        case: case(given),
        limits: Limits {
            bytes: limit("bytes", default.bytes),
            depth: limit("depth", default.depth),
            attributes: limit("attributes", default.attributes),
            text: limit("text", default.text),
        },
        raw: given.flag("raw"),
        extra: given.flag("extra"),
    };
    Ok(answer::decode(Method::find(method), status, body, &options)?.to_json())
}

/// Applies a rule of [`shop`] to a JSON object; gives one as JSON text.
///
/// # Errors
/// `invalid_argument` at `name` for a rule that there is not, at `input` for a text that is no JSON object, or naming the wrong member of it.
pub fn rule(name: &str, input: &str) -> Result<String, Error> {
    let input = Json::parse(input).map_err(|error| Error::invalid("input", format!("not JSON: {error}")))?;
    if input.as_object().is_none() {
        return Err(Error::invalid("input", "expected an object"));
    }
    shop::apply(name, &input)
}

#[cfg(test)]
mod tests {
    use super::{Parcel, decode, events, reply, rule, step};
    use crate::{Client, Failure, Now, Reply};

    const NOW: Now = Now {
        wall_ms: 1_735_787_045_000,
        mono_ms: 5,
    };

    fn fed(client: &mut Client, id: u32, head: &str, body: &str) -> String {
        let parcel = Parcel {
            head: head.to_owned(),
            body: body.as_bytes().to_vec(),
        };
        client.feed(id, NOW, reply(parcel).unwrap()).unwrap();
        let parcel = step(client, id, NOW).unwrap();
        parcel.head + &String::from_utf8(parcel.body).unwrap()
    }

    #[test]
    fn a_call_crosses_in_texts_and_bytes() {
        let settings = r#"{"key": "k", "format": "json", "retry": {"attempts": 1}, "limits": {"bytes": 1000}}"#;
        let mut client = Client::new(settings, [0; 32]).unwrap();
        let mut send = |language: &str| {
            let options = format!(r#"{{"language": "{language}"}}"#);
            let id = client.call(0, "GetBrandInfoList", "", &options).unwrap();
            let parcel = step(&mut client, id, NOW).unwrap();
            assert_eq!(
                parcel.head,
                r#"{"step":"send","method":"POST","url":"https://otapi.net/service-json/GetBrandInfoList","#.to_owned()
                    + r#""headers":[["Content-Type","application/x-www-form-urlencoded"]],"deadlineMs":60000,"maxBytes":1000}"#
            );
            assert_eq!(parcel.body, format!("instanceKey=k&language={language}").as_bytes());
            id
        };
        let (one, two) = (send("en"), send("ru"));
        let answer = fed(
            &mut client,
            one,
            r#"{"status": 200, "headers": [["Date", "x"]]}"#,
            r#"{"ErrorCode": "Ok"}"#,
        );
        assert!(answer.starts_with(r#"{"step":"done"}{"payload":"#), "{answer}");
        let failure = fed(
            &mut client,
            two,
            r#"{"failure": "not_sent", "message": "no route"}"#,
            "",
        );
        assert!(
            failure.starts_with(r#"{"step":"failed","error":{"kind":"transport","message":"no route""#),
            "{failure}"
        );
        assert!(events(&mut client).starts_with(r#"[{"id":1,"event":"log""#));
        assert_eq!(events(&mut client), "");
    }

    #[test]
    fn a_reply_that_is_none_is_refused() {
        for (head, path) in [
            ("", "reply"),
            ("{}", "reply.status"),
            (r#"{"status": 70000}"#, "reply.status"),
            (r#"{"status": "200"}"#, "reply.status"),
            (r#"{"failure": "strange"}"#, "reply.failure"),
            (r#"{"state": 200}"#, "reply.state"),
        ] {
            let parcel = Parcel {
                head: head.to_owned(),
                body: Vec::new(),
            };
            assert_eq!(reply(parcel).unwrap_err().path.as_deref(), Some(path), "{head}");
        }
        let parcel = Parcel {
            head: r#"{"failure": "cancelled"}"#.to_owned(),
            body: Vec::new(),
        };
        let cancelled = reply(parcel).unwrap();
        assert!(matches!(cancelled, Reply::Failure { failure: Failure::Cancelled, message } if message.is_empty()));
    }

    #[test]
    fn a_stored_answer_is_read() {
        let body = br#"{"ErrorCode": "Ok", "RequestId": "r"}"#;
        let envelope = decode("GetBill", body, r#"{"raw": true, "case": "snake", "status": 200}"#).unwrap();
        let raw = "eyJFcnJvckNvZGUiOiAiT2siLCAiUmVxdWVzdElkIjogInIifQ==";
        assert!(envelope.ends_with(&format!(r#""raw":"{raw}"}}"#)), "{envelope}");
        assert!(decode("NoSuchMethod", body, "").is_ok());
        let path = |options| decode("GetBill", body, options).unwrap_err().path.clone();
        assert_eq!(path(r#"{"cas": "snake"}"#).as_deref(), Some("options.cas"));
        assert_eq!(path("x").as_deref(), Some("options"));
    }

    #[test]
    fn a_rule_is_applied_to_an_object() {
        let picture = rule("picture", r#"{"url": "//a.example/b.jpg"}"#).unwrap();
        assert!(picture.starts_with(r#"{"url":"https://a.example/b.jpg","#), "{picture}");
        let path = |name, input| rule(name, input).unwrap_err().path.clone();
        assert_eq!(path("picture", "{").as_deref(), Some("input"));
        assert_eq!(path("picture", "[]").as_deref(), Some("input"));
        assert_eq!(path("pictur", "{}").as_deref(), Some("name"));
    }
}
