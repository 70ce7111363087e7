//! What the walk over the tables asks of a form of answers, XML or JSON.
//!
//! A source stands at a value. The walk knows what is declared there and says how to read it: as a scalar, as an object, as an array, as a
//! generic tree, or not at all.

use std::borrow::Cow;

use crate::catalog::Member;
use crate::error::ErrorKind;
use crate::json::unescape;

/// Why a body cannot be read on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    NotUtf8,
    NeitherForm,
    NotXml,
    NotJson,
    CutOff,
    DocumentType,
    UnknownEntity,
    IllegalCharacter,
    NotAnObject,
    NoErrorCode,
    TrailingText,
    TooLong,
    TooDeep,
    TooManyAttributes,
    TextTooLong,
    OutputTooLong,
}

impl Failure {
    pub(super) fn kind(self) -> ErrorKind {
        match self {
            Self::TooLong | Self::TooDeep | Self::TooManyAttributes | Self::TextTooLong | Self::OutputTooLong => {
                ErrorKind::LimitExceeded
            }
            _ => ErrorKind::MalformedAnswer,
        }
    }

    /// A sentence for people, which quotes nothing.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::NotUtf8 => "the answer is not in UTF-8",
            Self::NeitherForm => "the answer is neither XML nor a JSON object",
            Self::NotXml => "the answer is not well-formed XML",
            Self::NotJson => "the answer is not JSON, or is cut off",
            Self::CutOff => "the answer is cut off",
            Self::DocumentType => "the answer has a document type declaration",
            Self::UnknownEntity => "the answer has an entity that nothing declares",
            Self::IllegalCharacter => "the answer has a character that XML does not have",
            Self::NotAnObject => "the answer is not an object",
            Self::NoErrorCode => "the answer has no ErrorCode",
            Self::TrailingText => "the answer goes on after its end",
            Self::TooLong => "the answer is too long",
            Self::TooDeep => "the answer nests too deeply",
            Self::TooManyAttributes => "the answer has an element with too many attributes",
            Self::TextTooLong => "the answer has a text that is too long",
            Self::OutputTooLong => "the answer becomes too long",
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

/// What comes next in an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// One of the likely members: which.
    Likely(usize),
    /// Another member.
    Other,
    End,
}

/// How many likely members are tried before the name is read for itself.
pub(super) const TRIES: usize = 4;

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

    /// Moves to the next member of the object. Members mostly come in the order of the tables: a few of `likely` are tried first. Text of
    /// the object itself on the way is appended to `text`.
    fn next(&mut self, likely: &[Member], text: Option<&mut String>) -> Result<Next>;

    /// The name of the member at hand, if it was none of the likely ones. To be asked for before its value.
    fn name(&mut self) -> Result<Cow<'a, str>>;

    /// Moves to the next member of the object and gives its name; nothing at the object's end.
    fn next_name(&mut self) -> Result<Option<Cow<'a, str>>> {
        match self.next(&[], None)? {
            Next::End => Ok(None),
            Next::Likely(_) | Next::Other => self.name().map(Some),
        }
    }

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
