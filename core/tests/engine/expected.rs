//! What a vector expects, and what it kept on its way.

use std::collections::BTreeMap;

use otapi_core::json::Json;

use super::Outcome;

/// Values that a vector kept by name.
pub(crate) type Kept = BTreeMap<String, Json>;

/// The value with every `{"kept": NAME, "before": …, "then": …}` in it replaced by what was kept.
pub(crate) fn resolve(value: &Json, kept: &Kept) -> Outcome<Json> {
    Ok(match value {
        Json::Array(items) => Json::Array(items.iter().map(|item| resolve(item, kept)).collect::<Result<_, _>>()?),
        Json::Object(members) => {
            if let Some(name) = value.get("kept").and_then(Json::as_str) {
                let found = kept.get(name).ok_or_else(|| format!("nothing was kept as {name}"))?;
                let around = |side| value.get(side).and_then(Json::as_str).unwrap_or_default();
                return Ok(match found {
                    Json::String(text) => format!("{}{text}{}", around("before"), around("then")).into(),
                    other => other.clone(),
                });
            }
            let resolved = members
                .iter()
                .map(|(name, value)| Ok((name.clone(), resolve(value, kept)?)));
            Json::Object(resolved.collect::<Outcome<_>>()?)
        }
        scalar => scalar.clone(),
    })
}

/// The value at a path of names and places with dots between them; the whole at the empty path.
pub(crate) fn pick<'a>(value: &'a Json, path: &str) -> Option<&'a Json> {
    path.split('.')
        .filter(|part| !part.is_empty())
        .try_fold(value, |value, part| match value {
            Json::Array(items) => items.get(part.parse::<usize>().ok()?),
            other => other.get(part),
        })
}

/// Where the value is not as expected. Objects are compared by the members that are named, lists whole; an expected `null`
/// is also met by nothing, `{"contains": …}` by a text that contains this or all of these.
pub(crate) fn difference(expected: &Json, found: &Json, path: &str) -> Option<String> {
    let at = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    let met = match (expected, found) {
        (Json::Object(members), Json::String(text)) if members.len() == 1 && members[0].0 == "contains" => {
            let contains = |part: &Json| part.as_str().is_some_and(|part| text.contains(part));
            members[0]
                .1
                .as_array()
                .map_or_else(|| contains(&members[0].1), |parts| parts.iter().all(contains))
        }
        (Json::Object(members), Json::Object(_)) => {
            return members
                .iter()
                .find_map(|(name, expected)| difference(expected, found.get(name).unwrap_or(&Json::Null), &at(name)));
        }
        (Json::Array(expected), Json::Array(found)) if expected.len() == found.len() => {
            let pairs = expected.iter().zip(found).enumerate();
            return pairs
                .into_iter()
                .find_map(|(place, (expected, found))| difference(expected, found, &at(&place.to_string())));
        }
        (Json::Number(expected), Json::Number(found)) => expected.parse::<f64>() == found.parse::<f64>(),
        _ => expected == found,
    };
    (!met).then(|| {
        format!(
            "{}: expected {expected}, found {found}",
            if path.is_empty() { "all" } else { path }
        )
    })
}
