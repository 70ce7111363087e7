//! Single values as the service reads them (PROTOCOL 1.2). A value of another kind is refused, never converted.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use crate::Error;
use crate::catalog::Kind;
use crate::date::Moment;
use crate::decimal::{Literal, canonical};
use crate::integer::integer;
use crate::json::Json;

/// Digits that a binary float keeps through a conversion and back. A number of more digits was rounded before it came
/// here, or would be.
const EXACT_DIGITS: usize = 15;

/// The value as text, where it is of this kind.
pub(super) fn text(kind: Kind, value: &Json) -> Result<Cow<'_, str>, Error> {
    let text = match (kind, value) {
        (Kind::Text | Kind::Enum | Kind::ValueText | Kind::Base64, Json::String(text)) => {
            Some(Cow::Borrowed(text.as_str()))
        }
        (Kind::Int | Kind::ValueInt, Json::Number(literal)) => whole(literal, i32::MIN.into()..=i32::MAX.into()),
        (Kind::Short, Json::Number(literal)) => whole(literal, i16::MIN.into()..=i16::MAX.into()),
        (Kind::Long | Kind::Id, Json::Number(literal) | Json::String(literal)) => whole(literal, i64::MIN..=i64::MAX),
        (Kind::Decimal | Kind::ValueDecimal, Json::Number(literal)) if is_exact(literal) => canonical(literal),
        (Kind::Decimal | Kind::ValueDecimal, Json::String(text)) if is_plain(text) => {
            Some(Cow::Borrowed(text.as_str()))
        }
        (Kind::Double, Json::Number(literal)) => Literal::parse(literal).map(|_| Cow::Borrowed(literal.as_str())),
        (Kind::Boolean, Json::Bool(value)) => Some(Cow::Borrowed(if *value { "true" } else { "false" })),
        // Sent empty, as clients do (PROTOCOL 6).
        (Kind::DateTime, Json::String(text)) if text.is_empty() => Some(Cow::Borrowed("")),
        (Kind::DateTime, Json::String(text)) => moment(text),
        _ => None,
    };
    text.ok_or_else(|| mistyped(expected(kind), value))
}

/// Any single value, as it is.
pub(super) fn any(value: &Json) -> Result<Cow<'_, str>, Error> {
    match value {
        Json::String(text) | Json::Number(text) => Ok(Cow::Borrowed(text)),
        Json::Bool(_) => text(Kind::Boolean, value),
        Json::Null | Json::Array(_) | Json::Object(_) => Err(mistyped("text, a number or a boolean", value)),
    }
}

/// The error of a value that is not what was expected.
pub(super) fn mistyped(expected: &str, value: &Json) -> Error {
    let got = if value.is_null() { "nothing" } else { value.kind() };
    Error::invalid("", format!("expected {expected}, got {got}"))
}

/// What a value of this kind has to be, for a message.
pub(super) fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Enum | Kind::ValueText => "text",
        Kind::Base64 => "base64 text",
        Kind::Int | Kind::ValueInt => "a whole number from -2147483648 to 2147483647",
        Kind::Short => "a whole number from -32768 to 32767",
        Kind::Long | Kind::Id => "a whole number of at most 64 bits, or its digits as text",
        Kind::Decimal | Kind::ValueDecimal => "a decimal such as 12.50, as text or with at most 15 significant digits",
        Kind::Double => "a number",
        Kind::Boolean => "true or false",
        Kind::DateTime => "a date with time and zone such as 2024-01-31T12:00:00Z",
        Kind::Object(_) => "an object",
    }
}

/// Digits, perhaps behind a minus, of a number in this range.
fn whole(literal: &str, range: RangeInclusive<i64>) -> Option<Cow<'_, str>> {
    let is_in_range = integer(literal).is_some_and(|number| range.contains(&number));
    (is_in_range && !literal.starts_with('+')).then_some(Cow::Borrowed(literal))
}

fn is_exact(literal: &str) -> bool {
    Literal::parse(literal).is_some_and(|number| {
        let (whole, fraction) = (number.whole, number.fraction);
        let significant = match (whole, fraction) {
            (whole, "") => whole.trim_end_matches('0').len(),
            ("", fraction) => fraction.trim_start_matches('0').len(),
            _ => whole.len() + fraction.len(),
        };
        significant <= EXACT_DIGITS
    })
}

fn is_plain(text: &str) -> bool {
    !text.starts_with('+') && Literal::parse(text).is_some_and(|number| number.exponent.is_none())
}

/// `yyyy-MM-ddTHH:mm:ss` in UTC. A date without a zone would be another moment for each reader.
fn moment(text: &str) -> Option<Cow<'_, str>> {
    let moment = Moment::parse(text).filter(Moment::zoned)?;
    let mut out = String::with_capacity("yyyy-MM-ddTHH:mm:ss".len());
    moment.write_seconds(&mut out);
    Some(Cow::Owned(out))
}
