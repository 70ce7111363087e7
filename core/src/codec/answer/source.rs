//! What the walk over the tables asks of a form of answers, XML or JSON.
//!
//! A source stands at a value. The walk knows what is declared there and says how to read it: as a scalar, as an object, as an array, as a
//! generic tree, or not at all.

use std::borrow::Cow;

use super::json::Json;
use super::xml::Xml;
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
    TooManyNames,
    TextTooLong,
    OutputTooLong,
}

impl Failure {
    pub(super) fn kind(self) -> ErrorKind {
        match self {
            Self::TooLong
            | Self::TooDeep
            | Self::TooManyAttributes
            | Self::TooManyNames
            | Self::TextTooLong
            | Self::OutputTooLong => ErrorKind::LimitExceeded,
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
            Self::TooManyNames => "the answer has an element with too many different names in it",
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

/// An answer in one of the two forms. The walk is there once for both and asks each time which it is: a branch that always goes the same way
/// costs next to nothing, while a second walk weighs 3 KB in a browser.
pub(super) enum Source<'a> {
    Xml(Xml<'a>),
    Json(Json<'a>),
}

impl<'a> Source<'a> {
    /// Whether elements have text of their own, and a list without a wrapper repeats its element: XML. In JSON a list is an array, and the
    /// text of such an element a member.
    #[inline]
    pub(super) fn has_elements(&self) -> bool {
        matches!(self, Self::Xml(_))
    }

    /// Reads the value at hand if it is `null` or `xsi:nil`.
    pub(super) fn absent(&mut self) -> Result<bool> {
        match self {
            Self::Xml(xml) => xml.absent(),
            Self::Json(json) => json.absent(),
        }
    }

    /// Enters the value at hand if it is an object.
    pub(super) fn open(&mut self) -> Result<Opened> {
        match self {
            Self::Xml(xml) => xml.open(),
            Self::Json(json) => json.open(),
        }
    }

    /// The name in `xsi:type` of the object that was opened last.
    pub(super) fn subtype(&self) -> Option<&'a str> {
        match self {
            Self::Xml(xml) => xml.subtype(),
            Self::Json(_) => None,
        }
    }

    /// Moves to the next member of the object. Members mostly come in the order of the tables: a few of `likely` are tried first. Text of
    /// the object itself on the way is appended to `text`.
    #[inline]
    pub(super) fn next(&mut self, likely: &[Member], text: Option<&mut String>) -> Result<Next> {
        match self {
            Self::Xml(xml) => xml.next(likely, text),
            Self::Json(json) => json.next(likely),
        }
    }

    /// The name of the member at hand, if it was none of the likely ones. To be asked for before its value.
    pub(super) fn name(&mut self) -> Result<Cow<'a, str>> {
        match self {
            Self::Xml(xml) => Ok(xml.name()),
            Self::Json(json) => json.name(),
        }
    }

    /// Moves to the next member of the object and gives its name; nothing at the object's end.
    pub(super) fn next_name(&mut self) -> Result<Option<Cow<'a, str>>> {
        match self.next(&[], None)? {
            Next::End => Ok(None),
            Next::Likely(_) | Next::Other => self.name().map(Some),
        }
    }

    /// Enters the array at hand, which only JSON has.
    pub(super) fn open_array(&mut self) -> Result<()> {
        match self {
            Self::Xml(_) => Err(Failure::NotXml),
            Self::Json(json) => json.open_array(),
        }
    }

    /// Moves to the next item of the array; false at its end.
    pub(super) fn next_item(&mut self) -> Result<bool> {
        match self {
            Self::Xml(_) => Ok(false),
            Self::Json(json) => json.next_item(),
        }
    }

    /// Reads the value at hand as a scalar, which may stand in an object of its own as `Value` (PROTOCOL 2.3).
    #[inline]
    pub(super) fn scalar(&mut self) -> Result<Scalar<'_>> {
        match self {
            Self::Xml(xml) => xml.scalar(),
            Self::Json(json) => json.scalar(),
        }
    }

    /// Reads the value at hand if it is a scalar in JSON, and gives it as written.
    pub(super) fn json_scalar(&mut self) -> Result<Option<&'a str>> {
        match self {
            Self::Xml(_) => Ok(None),
            Self::Json(json) => json.json_scalar(),
        }
    }

    /// Passes over the value at hand.
    pub(super) fn skip(&mut self) -> Result<()> {
        match self {
            Self::Xml(xml) => xml.skip(),
            Self::Json(json) => json.skip(),
        }
    }

    /// Appends the value at hand as a generic tree.
    pub(super) fn tree(&mut self, out: &mut String) -> Result<()> {
        match self {
            Self::Xml(xml) => xml.tree(out),
            Self::Json(json) => json.tree(out),
        }
    }

    /// Whether the value at hand is an attribute.
    pub(super) fn at_attribute(&self) -> bool {
        match self {
            Self::Xml(xml) => xml.at_attribute(),
            Self::Json(_) => false,
        }
    }

    /// Makes sure that nothing follows the answer.
    pub(super) fn end(&mut self) -> Result<()> {
        match self {
            Self::Xml(xml) => xml.end(),
            Self::Json(json) => json.end(),
        }
    }
}
