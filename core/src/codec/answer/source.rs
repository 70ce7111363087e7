//! What the walk over the tables asks of a form of answers, XML or JSON.
//!
//! A source stands at a value. The walk knows what is declared there and says how to read it: as a scalar, as an object, as an array, as a
//! generic tree, or not at all.

use std::borrow::Cow;

use crate::error::ErrorKind;
use crate::json::unescape;

/// Why a body cannot be read on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Failure {
    pub(super) kind: ErrorKind,
    /// A sentence without its subject, which is the answer.
    pub(super) what: &'static str,
}

impl Failure {
    /// The body is not, or not wholly, an answer.
    pub(super) fn malformed(what: &'static str) -> Self {
        Self {
            kind: ErrorKind::MalformedAnswer,
            what,
        }
    }

    /// The body is more than a limit allows.
    pub(super) fn limit(what: &'static str) -> Self {
        Self {
            kind: ErrorKind::LimitExceeded,
            what,
        }
    }
}

pub(super) type Result<T> = std::result::Result<T, Failure>;

/// What turned out to stand where an object is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opened {
    /// `null` or `xsi:nil`; it has been read.
    Absent,
    /// An object, whose members come next.
    Object,
    /// An array, not yet entered.
    Array,
    /// A scalar, not yet read.
    Scalar,
}

/// The text of a scalar, whatever its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scalar<'s> {
    /// `null`, `{}` or `xsi:nil`.
    Absent,
    /// The text itself.
    Text(&'s str),
    /// A number, a truth value, or a string as JSON writes it between its quotes; the flag says whether it has escapes.
    Json(&'s str, bool),
    /// No scalar at all.
    Other,
}

impl<'s> Scalar<'s> {
    /// A scalar as JSON writes it.
    pub(super) fn of_json(raw: &'s str) -> Self {
        match raw.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
            Some(inner) => Self::Json(inner, inner.contains('\\')),
            None if raw == "null" => Self::Absent,
            None => Self::Json(raw, false),
        }
    }

    /// The text; empty if there is none.
    pub(super) fn text(self) -> Cow<'s, str> {
        match self {
            Self::Absent | Self::Other => Cow::Borrowed(""),
            Self::Text(text) | Self::Json(text, false) => Cow::Borrowed(text),
            Self::Json(raw, true) => Cow::Owned(unescape(raw)),
        }
    }
}

/// A form of answers.
pub(super) trait Source<'a> {
    /// Whether elements have text of their own, and a list without a wrapper repeats its element: XML. In JSON a list is an array, and the
    /// text of such an element a member.
    const ELEMENTS: bool;

    /// Reads the value at hand if it is `null` or `xsi:nil`.
    fn absent(&mut self) -> Result<bool>;

    /// Enters the value at hand if it is an object.
    fn open(&mut self) -> Result<Opened>;

    /// The name in `xsi:type` of the object that was opened last.
    fn subtype(&self) -> Option<&'a str>;

    /// Moves to the next member of the object and gives its name; nothing at the object's end. Text of the object itself on the way is
    /// appended to `text`.
    fn next(&mut self, text: Option<&mut String>) -> Result<Option<Cow<'a, str>>>;

    /// Enters the array at hand.
    fn open_array(&mut self) -> Result<()>;

    /// Moves to the next item of the array; false at its end.
    fn next_item(&mut self) -> Result<bool>;

    /// Reads the value at hand as a scalar, which may stand in an object of its own as `Value` (PROTOCOL 2.3).
    fn scalar(&mut self) -> Result<Scalar<'_>>;

    /// Reads the value at hand if it is a scalar in JSON, and gives it as written.
    fn json_scalar(&mut self) -> Result<Option<&'a str>>;

    /// Passes over the value at hand.
    fn skip(&mut self) -> Result<()>;

    /// Appends the value at hand as a generic tree.
    fn tree(&mut self, out: &mut String) -> Result<()>;

    /// Whether the value at hand is an attribute.
    fn at_attribute(&self) -> bool;

    /// Makes sure that nothing follows the answer.
    fn end(&mut self) -> Result<()>;
}
