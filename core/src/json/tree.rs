//! JSON as a tree: arguments, saved states, inputs and results of flows.

use crate::integer::integer;
use std::fmt;

use super::{Reader, SyntaxError, Token, write_string};

/// A JSON value. Numbers keep their literal text, objects the order of their members.
///
/// ```
/// use otapi_core::json::Json;
/// let value = Json::parse(r#"{"quantity": 2, "price": 12.50}"#)?;
/// assert_eq!(value.get("quantity").and_then(Json::as_i64), Some(2));
/// assert_eq!(value.to_string(), r#"{"quantity":2,"price":12.50}"#);
/// # Ok::<(), otapi_core::json::SyntaxError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names of JSON itself")]
// A word for the tag: moved in whole words, a value takes half the code that it takes byte by byte.
#[repr(u32)]
pub enum Json {
    #[default]
    Null,
    Bool(bool),
    /// The literal as written.
    Number(String),
    String(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads one whole text.
    ///
    /// # Errors
    /// The text is not one JSON value, or nests deeper than [`MAX_DEPTH`](super::MAX_DEPTH).
    pub fn parse(text: &str) -> Result<Self, SyntaxError> {
        let mut reader = Reader::new(text);
        let value = Self::read(&mut reader)?;
        reader.end()?;
        Ok(value)
    }

    /// Reads the next value of a reader.
    ///
    /// # Errors
    /// The text is not JSON here.
    pub fn read(reader: &mut Reader<'_>) -> Result<Self, SyntaxError> {
        Ok(match reader.peek()? {
            Token::Null => {
                reader.null()?;
                Self::Null
            }
            Token::Bool => Self::Bool(reader.bool()?),
            Token::Number => Self::Number(reader.number()?.to_owned()),
            Token::String => Self::String(reader.string()?.into_owned()),
            Token::Array => {
                reader.open_array()?;
                let mut items = Vec::new();
                while reader.next_item(items.is_empty())? {
                    items.push(Self::read(reader)?);
                }
                Self::Array(items)
            }
            Token::Object => {
                reader.open_object()?;
                let mut members = Vec::new();
                while let Some(key) = reader.next_key(members.is_empty())? {
                    members.push((key.into_owned(), Self::read(reader)?));
                }
                Self::Object(members)
            }
        })
    }

    /// An object of these members, in this order.
    #[must_use]
    pub fn object<'k>(members: impl IntoIterator<Item = (&'k str, Json)>) -> Self {
        let mut object = Vec::new();
        for (key, value) in members {
            push(&mut object, key, value);
        }
        Self::Object(object)
    }

    /// An object without members yet; add them by [`with`](Self::with).
    #[must_use]
    pub fn members() -> Self {
        Self::Object(Vec::new())
    }

    /// The same object with one more member; `null` counts as an object without any. Other values stay as they are.
    ///
    /// ```
    /// use otapi_core::json::Json;
    /// assert_eq!(Json::members().with("id", "7").with("quantity", 2).to_string(), r#"{"id":"7","quantity":2}"#);
    /// ```
    // Out of line: objects are written down in many places.
    #[must_use]
    #[inline(never)]
    pub fn with(mut self, key: &str, value: impl Into<Json>) -> Self {
        self.push(key, value.into());
        self
    }

    /// The same object with this member in place of any of that name.
    #[must_use]
    pub fn replace(self, key: &str, value: impl Into<Json>) -> Self {
        self.without(key).with(key, value)
    }

    /// The same object without any member of this name.
    #[inline(never)]
    pub(crate) fn without(mut self, key: &str) -> Self {
        if let Self::Object(members) = &mut self {
            members.retain(|(name, _)| name != key);
        }
        self
    }

    #[inline(never)]
    fn push(&mut self, key: &str, value: Json) {
        if self.is_null() {
            *self = Self::members();
        }
        if let Self::Object(members) = self {
            push(members, key, value);
        }
    }

    /// The member of this name; the first one if there are several. Nothing for anything but an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.as_object()?
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value)
    }

    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self {
            Some(text)
        } else {
            None
        }
    }

    /// The truth value of a boolean.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(value) = self {
            Some(*value)
        } else {
            None
        }
    }

    /// A whole number that fits; nothing for a fraction or an exponent.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        if let Self::Number(literal) = self {
            integer(literal)
        } else {
            None
        }
    }

    /// The items of an array.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Json]> {
        if let Self::Array(items) = self {
            Some(items)
        } else {
            None
        }
    }

    /// The texts among the items of an array.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        let items = self.as_array().unwrap_or_default().iter();
        items.filter_map(Self::as_str).map(str::to_owned).collect()
    }

    /// The members of an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&[(String, Json)]> {
        if let Self::Object(members) = self {
            Some(members)
        } else {
            None
        }
    }

    /// Whether this is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// What kind of value this is, for a message to a person.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "text",
            Self::Array(_) => "a list",
            Self::Object(_) => "an object",
        }
    }

    /// Appends the compact text.
    pub fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(literal) => out.push_str(literal),
            Self::String(text) => write_string(out, text),
            Self::Array(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    item.write(out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (key, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    write_string(out, key);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::new();
        self.write(&mut out);
        f.write_str(&out)
    }
}

impl From<&str> for Json {
    #[inline(never)]
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self::Number(value.to_string())
    }
}

impl From<usize> for Json {
    fn from(value: usize) -> Self {
        Self::from(i64::try_from(value).unwrap_or(i64::MAX))
    }
}

impl From<i32> for Json {
    fn from(value: i32) -> Self {
        Self::from(i64::from(value))
    }
}

impl From<Vec<String>> for Json {
    fn from(texts: Vec<String>) -> Self {
        Self::Array(texts.into_iter().map(Self::String).collect())
    }
}

impl From<Vec<Json>> for Json {
    fn from(items: Vec<Json>) -> Self {
        Self::Array(items)
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// Kept out of line: objects are written down in many places, and each would carry a copy.
#[inline(never)]
fn push(members: &mut Vec<(String, Json)>, key: &str, value: Json) {
    members.push((key.to_owned(), value));
}
