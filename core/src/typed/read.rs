//! How values are read out of a tree.

use crate::date::Moment;
use crate::decimal::Decimal;
use crate::json::Json;

/// What a view of nothing looks at.
pub(super) const NOTHING: &Json = &Json::Null;

/// A value with typed members: a view over what was read, or over what a test made.
pub trait View<'a>: Copy {
    /// A view over this tree. Of what is not an object, all members are absent.
    fn over(tree: &'a Json) -> Self;

    /// The members, whether known or not.
    fn tree(self) -> &'a Json;
}

/// What a single value can be read as.
pub trait Read<'a>: Copy {
    /// The value; nothing if it is of another kind.
    fn read(value: &'a Json) -> Option<Self>;
}

/// What can stand in a place that may be empty.
pub trait Place<'a> {
    /// What is there.
    fn at(value: Option<&'a Json>) -> Self;
}

impl<'a> Read<'a> for &'a str {
    fn read(value: &'a Json) -> Option<Self> {
        value.as_str()
    }
}

impl Read<'_> for bool {
    fn read(value: &Json) -> Option<Self> {
        value.as_bool()
    }
}

impl Read<'_> for i64 {
    fn read(value: &Json) -> Option<Self> {
        value.as_i64()
    }
}

impl Read<'_> for f64 {
    fn read(value: &Json) -> Option<Self> {
        let Json::Number(literal) = value else { return None };
        literal.parse().ok()
    }
}

impl Read<'_> for Decimal {
    /// One of more than 38 digits is `None`; its text is in the tree.
    fn read(value: &Json) -> Option<Self> {
        match value {
            Json::String(text) | Json::Number(text) => text.parse().ok(),
            _ => None,
        }
    }
}

impl<'a> Read<'a> for Moment<'a> {
    fn read(value: &'a Json) -> Option<Self> {
        Moment::parse(value.as_str()?)
    }
}

impl<'a> Read<'a> for &'a Json {
    fn read(value: &'a Json) -> Option<Self> {
        Some(value)
    }
}

impl<'a, V: View<'a>> Read<'a> for V {
    fn read(value: &'a Json) -> Option<Self> {
        value.as_object().map(|_| V::over(value))
    }
}

impl<'a, T: Read<'a>> Place<'a> for Option<T> {
    fn at(value: Option<&'a Json>) -> Self {
        value.filter(|value| !value.is_null()).and_then(T::read)
    }
}

impl<'a, V: View<'a>> Place<'a> for V {
    /// Whatever has members is there: all of them may be absent.
    fn at(value: Option<&'a Json>) -> Self {
        V::over(value.unwrap_or(NOTHING))
    }
}

impl<'a> Place<'a> for &'a Json {
    fn at(value: Option<&'a Json>) -> Self {
        value.unwrap_or(NOTHING)
    }
}

impl Place<'_> for bool {
    /// Whether it is there and true.
    fn at(value: Option<&Json>) -> Self {
        value.and_then(Json::as_bool).unwrap_or_default()
    }
}

// What results of flows and rules always have needs no `Option`. The core that reads them has written them, so that it is there.

impl<'a> Place<'a> for &'a str {
    fn at(value: Option<&'a Json>) -> Self {
        value.and_then(Json::as_str).unwrap_or_default()
    }
}

impl Place<'_> for i64 {
    fn at(value: Option<&Json>) -> Self {
        value.and_then(Json::as_i64).unwrap_or_default()
    }
}

impl Place<'_> for Decimal {
    fn at(value: Option<&Json>) -> Self {
        value.and_then(Self::read).unwrap_or_default()
    }
}

impl Place<'_> for () {
    fn at(_: Option<&Json>) -> Self {}
}
