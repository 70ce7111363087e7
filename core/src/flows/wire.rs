//! Reading payloads in wire names.

use crate::decimal::Decimal;
use crate::error::{Error, ErrorKind};
use crate::json::Json;

/// A text that is there and not empty.
pub(crate) fn text<'a>(value: &'a Json, name: &str) -> Option<&'a str> {
    value.get(name).and_then(Json::as_str).filter(|text| !text.is_empty())
}

/// A boolean; one that was left out is false.
pub(crate) fn flag(value: &Json, name: &str) -> bool {
    value.get(name).and_then(Json::as_bool).unwrap_or(false)
}

/// A list; one that was left out is empty.
pub(crate) fn list<'a>(value: &'a Json, name: &str) -> &'a [Json] {
    value.get(name).and_then(Json::as_array).unwrap_or_default()
}

/// A text that an answer must carry for the flow to go on.
pub(crate) fn needed<'a>(value: &'a Json, name: &str, method: &str) -> Result<&'a str, Error> {
    text(value, name).ok_or_else(|| lacks(name, method))
}

/// An amount that an answer must carry for the flow to go on.
pub(crate) fn amount(value: &Json, name: &str, method: &str) -> Result<Decimal, Error> {
    needed(value, name, method)?.parse().map_err(|_| lacks(name, method))
}

fn lacks(name: &str, method: &str) -> Error {
    let message = format!("the answer lacks `{name}`");
    Error {
        path: Some(name.to_owned()),
        ..Error::new(ErrorKind::MalformedAnswer, message)
    }
    .in_method(method)
}
