//! Reading payloads in wire names.

use crate::decimal::Decimal;
use crate::engine::{ScopeId, Script, Stop, repeated};
use crate::error::{Error, ErrorKind};
use crate::json::Json;

/// All that a search finds, page by page.
pub(crate) fn search(
    script: &mut Script<'_>,
    scope: ScopeId,
    method: &'static str,
    parameters: &Json,
) -> Result<Vec<Json>, Stop> {
    let mut items = Vec::new();
    loop {
        let arguments = Json::members()
            .with("searchParameters", parameters.clone())
            .with("framePosition", items.len())
            .with("frameSize", 100);
        let page = script.read(scope, method, arguments)?;
        let found = list(&page, "Items");
        if !found.is_empty() && items.ends_with(found) {
            return Err(repeated(items.len() as i64).in_method(method).into());
        }
        items.extend_from_slice(found);
        let total = page.get("TotalCount").and_then(Json::as_i64).unwrap_or_default();
        if found.is_empty() || usize::try_from(total).is_ok_and(|total| total <= items.len()) {
            return Ok(items);
        }
    }
}

/// A text that is there and not empty.
#[inline(never)]
pub(crate) fn text<'a>(value: &'a Json, name: &str) -> Option<&'a str> {
    value.get(name).and_then(Json::as_str).filter(|text| !text.is_empty())
}

/// An object of some members of an answer: pairs of the name in the result and the wire name. An empty text, like a member that
/// was left out, becomes `null`.
#[inline(never)]
pub(crate) fn pick(value: &Json, members: &[(&str, &str)]) -> Json {
    let mut picked = Json::members();
    for (name, wire) in members {
        picked = picked.with(name, field(value, wire));
    }
    picked
}

/// A member's value; an empty text is none.
#[inline(never)]
pub(crate) fn field(value: &Json, name: &str) -> Json {
    value
        .get(name)
        .filter(|value| value.as_str() != Some(""))
        .cloned()
        .unwrap_or_default()
}

/// The texts of a list.
#[inline(never)]
pub(crate) fn texts(value: &Json, name: &str) -> Vec<String> {
    value.get(name).map(Json::texts).unwrap_or_default()
}

/// This text of every item that has it.
#[inline(never)]
pub(crate) fn texts_of(items: &[Json], name: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for item in items {
        if let Some(text) = text(item, name) {
            texts.push(text.to_owned());
        }
    }
    texts
}

/// Whether a text is among these.
#[inline(never)]
pub(crate) fn holds(texts: &[String], wanted: &str) -> bool {
    texts.iter().any(|text| text == wanted)
}

/// The first item of which this is the text.
#[inline(never)]
pub(crate) fn by<'a>(items: &'a [Json], name: &str, wanted: &str) -> Option<&'a Json> {
    items.iter().find(|item| text(item, name) == Some(wanted))
}

/// A list of what is made of each of these.
#[inline(never)]
pub(crate) fn each(items: &[Json], make: &dyn Fn(&Json) -> Json) -> Vec<Json> {
    items.iter().map(make).collect()
}

/// A boolean; one that was left out is false.
#[inline(never)]
pub(crate) fn flag(value: &Json, name: &str) -> bool {
    value.get(name).and_then(Json::as_bool).unwrap_or(false)
}

/// A list; one that was left out is empty.
#[inline(never)]
pub(crate) fn list<'a>(value: &'a Json, name: &str) -> &'a [Json] {
    value.get(name).and_then(Json::as_array).unwrap_or_default()
}

/// A text that an answer must carry for the flow to go on.
#[inline(never)]
pub(crate) fn needed<'a>(value: &'a Json, name: &str, method: &str) -> Result<&'a str, Error> {
    text(value, name).ok_or_else(|| lacks(name, method))
}

/// An amount that an answer must carry for the flow to go on.
#[inline(never)]
pub(crate) fn amount(value: &Json, name: &str, method: &str) -> Result<Decimal, Error> {
    needed(value, name, method)?.parse().map_err(|_| lacks(name, method))
}

/// The error of an answer without this member.
pub(crate) fn lacks(name: &str, method: &str) -> Error {
    let message = format!("the answer lacks `{name}`");
    Error::new(ErrorKind::MalformedAnswer, message)
        .at(name)
        .in_method(method)
}
