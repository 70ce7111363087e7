//! Answers, XML or JSON, into the normal form.
//!
//! Bytes in, JSON text out, in one walk and without a tree of the answer.
// `source` is what the walk asks of a form of answers, `xml` (over `events` and `attribute`) and `json` are the two forms, `walk` reads
// along the catalogue's tables, and `output` is the text that it writes. So each rule is written once for both forms.

mod attribute;
mod envelope;
mod events;
mod json;
mod lists;
mod output;
mod scalar;
mod source;
mod tree;
mod walk;
mod xml;

use self::envelope::{Expected, Root};
use self::output::Output;
use self::source::{Failure, Source};
use self::tree::write_key;
use self::walk::Walk;
use crate::catalog::{Case, Effect, ErrorCode, Method, Repeat};
use crate::error::{Error, ErrorKind, Retry};
use crate::json::write_string;

/// What an answer may at most be. Beyond it there is an error of the kind [`ErrorKind::LimitExceeded`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the body. The normal form may have four times as many, and so may the unknown members.
    pub bytes: usize,
    /// Elements, or arrays and objects, that are open at once; more than 128 never are.
    pub depth: usize,
    /// Attributes of one element.
    pub attributes: usize,
    /// Bytes of one text.
    pub text: usize,
}

impl Default for Limits {
    /// 64 MiB, 64 levels, 64 attributes, 16 MiB of one text: bulk answers have some tens of megabytes.
    fn default() -> Self {
        Self {
            bytes: 64 << 20,
            depth: 64,
            attributes: 64,
            text: 16 << 20,
        }
    }
}

/// How to read an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// How the members of the payload are named.
    pub case: Case,
    /// What the answer may at most be.
    pub limits: Limits,
    /// Keep the bytes as received.
    pub raw: bool,
    /// Keep the members that the catalogue does not know, as generic trees.
    pub extra: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            case: Case::Camel,
            limits: Limits::default(),
            raw: false,
            extra: false,
        }
    }
}

/// A successful answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The payload in the normal form, as JSON text; `null` if there is none.
    pub payload: String,
    /// What came beside it.
    pub envelope: Envelope,
    /// The bytes as received, if they were to be kept.
    pub raw: Option<Vec<u8>>,
}

/// What an answer says beside its payload.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Envelope {
    /// The service's number of the request.
    pub request_id: Option<String>,
    /// Milliseconds that the service worked, as a JSON number.
    pub request_time: Option<String>,
    /// Whether some of the blocks asked for are missing; see `block_errors`.
    pub partial: bool,
    /// Whether some texts stayed in the marketplace's language. Such an answer is not to be cached.
    pub untranslated: bool,
    /// The blocks that failed.
    pub block_errors: Vec<BlockError>,
    /// Values that could not be read as declared, and were left out: the first thousand.
    pub warnings: Vec<Warning>,
    /// How many more such values there were.
    pub more_warnings: usize,
    /// Unknown members, a JSON array of `{path, value}`, if they were to be kept.
    pub extra: Option<String>,
}

/// A block of a batch that failed. The rest of the answer is good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockError {
    /// The payload's member for which there is the error: `vendor` if it is in `vendorError`.
    pub block: String,
    /// The service's code, as sent. An open set.
    pub code: String,
    /// A sentence for people.
    pub message: Option<String>,
}

/// A value that could not be read as declared, and was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Where in the payload: `items[3].price`.
    pub path: String,
    /// What stood there, 200 characters at most; empty for anything but a text.
    pub raw: String,
}

impl Answer {
    /// The whole record as JSON text: `payload`, `requestId`, `requestTime`, `partial`, `untranslated`, `blockErrors`, `warnings`, `extra`
    /// and `raw`, the last one in base64.
    #[must_use]
    pub fn to_json(&self) -> String {
        let Envelope {
            request_id,
            request_time,
            partial,
            untranslated,
            block_errors,
            warnings,
            extra,
            ..
        } = &self.envelope;
        let mut out = String::with_capacity(self.payload.len() + 200);
        let flag = |value: bool| if value { "true" } else { "false" };
        out.push('{');
        write_member(&mut out, "payload", &self.payload);
        if let Some(id) = request_id {
            write_text(&mut out, "requestId", id);
        }
        if let Some(time) = request_time {
            write_member(&mut out, "requestTime", time);
        }
        write_member(&mut out, "partial", flag(*partial));
        write_member(&mut out, "untranslated", flag(*untranslated));
        write_array(&mut out, "blockErrors", block_errors, |out, error| {
            write_text(out, "block", &error.block);
            write_text(out, "code", &error.code);
            if let Some(message) = &error.message {
                write_text(out, "message", message);
            }
        });
        write_array(&mut out, "warnings", warnings, |out, warning| {
            write_text(out, "path", &warning.path);
            write_text(out, "raw", &warning.raw);
        });
        if let Some(extra) = extra {
            write_member(&mut out, "extra", extra);
        }
        if let Some(raw) = &self.raw {
            write_text(&mut out, "raw", &base64(raw));
        }
        out.push('}');
        out
    }
}

/// Bytes as RFC 4648 writes them: a JSON text carries no others.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |place: usize| u32::from(group.get(place).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let digit = DIGITS.get((bits >> (18 - 6 * place) & 63) as usize).copied();
            out.push(digit.filter(|_| place <= group.len()).map_or('=', char::from));
        }
    }
    out
}

fn write_member(out: &mut String, name: &str, value: &str) {
    write_key(out, name);
    out.push_str(value);
}

fn write_text(out: &mut String, name: &str, value: &str) {
    write_key(out, name);
    write_string(out, value);
}

fn write_array<T>(out: &mut String, name: &str, items: &[T], write: impl Fn(&mut String, &T)) {
    write_key(out, name);
    out.push('[');
    for (index, item) in items.iter().enumerate() {
        out.push_str(if index > 0 { ",{" } else { "{" });
        write(out, item);
        out.push('}');
    }
    out.push(']');
}

/// Reads one answer that comes in pieces.
///
/// ```
/// use otapi_core::catalog::Method;
/// use otapi_core::codec::answer::{Decoder, Options};
/// let method = Method::find("GetOrderStatusList").unwrap();
/// let mut decoder = Decoder::new(method, Options::default());
/// decoder.feed(br#"{"ErrorCode":"Ok","Result":[{"Id":10,"#)?;
/// decoder.feed(br#""Name":"Awaiting payment"}]}"#)?;
/// let answer = decoder.finish()?;
/// assert_eq!(answer.payload, r#"[{"id":10,"name":"Awaiting payment"}]"#);
/// # Ok::<(), otapi_core::Error>(())
/// ```
pub struct Decoder {
    method: Option<Method>,
    http_status: Option<u16>,
    options: Options,
    body: Vec<u8>,
}

impl Decoder {
    /// A decoder for an answer of this method.
    #[must_use]
    pub fn new(method: impl Into<Option<Method>>, options: Options) -> Self {
        Self {
            method: method.into(),
            http_status: None,
            options,
            body: Vec::new(),
        }
    }

    /// Tells the HTTP status with which the answer came.
    #[must_use]
    pub fn with_status(mut self, http_status: u16) -> Self {
        self.http_status = Some(http_status);
        self
    }

    /// Takes the next bytes of the body.
    ///
    /// # Errors
    /// The body is longer than allowed; there is no use in receiving more of it.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), Error> {
        if bytes.len() > self.options.limits.bytes.saturating_sub(self.body.len()) {
            return Err(failed(self.method, self.http_status, Failure::TooLong));
        }
        self.body.extend_from_slice(bytes);
        Ok(())
    }

    /// Reads the answer, which is complete now.
    ///
    /// # Errors
    /// See [`decode`].
    pub fn finish(self) -> Result<Answer, Error> {
        let mut answer = decode(
            self.method,
            self.http_status,
            &self.body,
            &Options {
                raw: false,
                ..self.options
            },
        )?;
        answer.raw = self.options.raw.then_some(self.body);
        Ok(answer)
    }
}

/// Reads the body of an answer of `method`; without one, for a name that the catalogue does not know, the payload becomes a generic tree.
/// `http_status` is the status with which it came, if that is known.
///
/// # Errors
/// The service's refusal, by the code in the answer; else [`ErrorKind::Http`] for a status other than success,
/// [`ErrorKind::MalformedAnswer`] for a body that is no answer, or is cut off, and [`ErrorKind::LimitExceeded`] for one beyond the limits.
pub fn decode(
    method: impl Into<Option<Method>>,
    http_status: Option<u16>,
    body: &[u8],
    options: &Options,
) -> Result<Answer, Error> {
    let method = method.into();
    let (root, out) = read(method, body, options).map_err(|failure| failed(method, http_status, failure))?;
    let partial = root.code.eq_ignore_ascii_case("BatchError");
    if !partial && !root.code.eq_ignore_ascii_case("Ok") {
        return Err(refused(method, http_status, root));
    }
    if let Some(status) = http_status.filter(|status| !is_success(*status)) {
        return Err(bad_status(method, status));
    }
    Ok(Answer {
        payload: out.text,
        envelope: Envelope {
            request_id: root.request_id,
            request_time: root.request_time,
            partial,
            untranslated: root.untranslated,
            block_errors: out.block_errors,
            warnings: out.warnings,
            more_warnings: out.more_warnings,
            extra: out.extra.map(|items| format!("[{items}]")),
        },
        raw: options.raw.then(|| body.to_vec()),
    })
}

fn read(method: Option<Method>, body: &[u8], options: &Options) -> source::Result<(Root, Output)> {
    if body.len() > options.limits.bytes {
        return Err(Failure::TooLong);
    }
    let body = start(body).ok_or(Failure::NeitherForm)?;
    let text = std::str::from_utf8(body).map_err(|_| Failure::NotUtf8)?;
    let expected = match method.map(|method| (method.payload(), method.answer_known())) {
        Some((Some(member), _)) => Expected::Payload(member),
        Some((None, true)) => Expected::Nothing,
        Some((None, false)) | None => Expected::Unknown,
    };
    let source = if text.starts_with('<') {
        Source::Xml(xml::Xml::new(text, options.limits)?)
    } else {
        Source::Json(json::Json::new(text, options.limits))
    };
    let most = options.limits.bytes.saturating_mul(4);
    // In JSON the normal form is a little longer than the body, for the quotes of amounts.
    let out = Output::new(options.case, options.extra, most, text.len() / 8 * 9);
    let mut walk = Walk::new(source, out);
    let root = envelope::read(&mut walk, expected)?;
    Ok((root, walk.out))
}

/// Where the answer begins: at `{`, or at `<`, before which a proxy or the server itself may have printed something (PROTOCOL 10.4).
fn start(body: &[u8]) -> Option<&[u8]> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start();
    if body.starts_with(b"<?xml") || body.starts_with(b"{") {
        return Some(body);
    }
    let declared = body.windows(6).position(|bytes| bytes == b"<?xml ");
    let declared = declared.and_then(|at| body.get(at..));
    declared.or(body.starts_with(b"<").then_some(body))
}

fn is_success(http_status: u16) -> bool {
    (200..300).contains(&http_status)
}

/// The error for a body that cannot be read.
fn failed(method: Option<Method>, http_status: Option<u16>, failure: Failure) -> Error {
    match http_status.filter(|status| !is_success(*status)) {
        Some(status) => bad_status(method, status),
        None => named(method, Error::new(failure.kind(), failure.message())),
    }
}

/// The error for a status other than success, without an error code of the service's own.
fn bad_status(method: Option<Method>, status: u16) -> Error {
    let again = matches!(status, 429 | 502..=504) && reads(method);
    let message = format!("the server answered with HTTP status {status}");
    let mut error = Error::new(ErrorKind::Http, message);
    error.http_status = Some(status);
    error.retry = if again { Retry::After(None) } else { Retry::Never };
    named(method, error)
}

/// The error for an answer with an error code (PROTOCOL 3.1).
fn refused(method: Option<Method>, http_status: Option<u16>, root: Root) -> Error {
    let known = ErrorCode::find(&root.code);
    let kind = known.and_then(ErrorCode::kind).unwrap_or(ErrorKind::Service);
    let retry = match known.map(|code| code.repeat(root.sub_code.as_deref())) {
        Some(Repeat::After) => Retry::After(None),
        Some(Repeat::AfterReads) if reads(method) => Retry::After(None),
        Some(Repeat::AfterNewSession) => Retry::AfterNewSession,
        // The engine corrects its clock and sends again by itself; there is nothing a caller could do (PROTOCOL 3.2).
        Some(Repeat::AfterReads | Repeat::AfterClock | Repeat::Never) | None => Retry::Never,
    };
    let message = root
        .description
        .unwrap_or_else(|| format!("the service answered {}", root.code));
    let mut error = Error::new(kind, message).with_retry(retry);
    error.code = Some(root.code);
    error.sub_code = root.sub_code;
    error.request_id = root.request_id;
    error.http_status = http_status.filter(|status| !is_success(*status));
    named(method, error)
}

fn named(method: Option<Method>, error: Error) -> Error {
    match method {
        Some(method) => error.in_method(method.name()),
        None => error,
    }
}

/// Whether the call changes nothing, as far as is known.
fn reads(method: Option<Method>) -> bool {
    method.is_some_and(|method| method.effect() == Effect::Reads)
}
