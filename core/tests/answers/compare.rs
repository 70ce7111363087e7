//! Comparing what was read with what was expected, as the README of the vectors says.

use otapi_core::Error;
use otapi_core::json::Json;

/// Whether two values are equal: the order of members does not matter, numbers are compared by value.
pub(crate) fn same(one: &Json, two: &Json) -> bool {
    match (one, two) {
        (Json::Number(one), Json::Number(two)) => {
            let value = |literal: &str| otapi_core::decimal::canonical(literal).unwrap().into_owned();
            one == two || value(one) == value(two)
        }
        (Json::Array(one), Json::Array(two)) => {
            one.len() == two.len() && one.iter().zip(two).all(|(one, two)| same(one, two))
        }
        (Json::Object(members), Json::Object(others)) => {
            let sorted = |members: &[(String, Json)]| {
                let mut members = members.to_vec();
                // Stable, so that members of one name, which generic trees may have, keep their order.
                members.sort_by(|(one, _), (two, _)| one.cmp(two));
                members
            };
            let equal =
                |((name, value), (other, two)): (&(String, Json), &(String, Json))| name == other && same(value, two);
            members.len() == others.len() && sorted(members).iter().zip(&sorted(others)).all(equal)
        }
        (one, two) => one == two,
    }
}

/// Fails, with both, unless the outcome is the expected record or the expected error. An error's message counts only if one is expected.
pub(crate) fn check(outcome: &Result<Json, Error>, record: Option<&Json>, error: Option<&Json>) -> Result<(), String> {
    let (equal, got) = match outcome {
        Ok(got) => (record.is_some_and(|record| same(record, got)), got.to_string()),
        Err(got) => (
            error.is_some_and(|error| is_error(error, got)),
            got.to_json().to_string(),
        ),
    };
    let expected = record.or(error).map(Json::to_string).unwrap_or_default();
    if equal {
        Ok(())
    } else {
        Err(format!("expected {expected}\n     got {got}"))
    }
}

fn is_error(expected: &Json, error: &Error) -> bool {
    let members = |record: &Json| {
        let members = record
            .as_object()
            .unwrap()
            .iter()
            .filter(|(name, _)| name != "message" && name != "mentions");
        Json::Object(members.cloned().collect())
    };
    let message = expected
        .get("message")
        .is_none_or(|message| message.as_str() == Some(&error.message));
    let words = expected.get("mentions").and_then(Json::as_array).unwrap_or_default();
    let mentioned = words.iter().all(|word| error.message.contains(word.as_str().unwrap()));
    message && mentioned && same(&members(expected), &members(&error.to_json()))
}
