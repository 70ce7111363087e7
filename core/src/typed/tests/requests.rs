//! Requests made of typed arguments, byte by byte.

use std::collections::BTreeMap;

use super::made::public;
use super::{Call, Given, Skip, read};
use crate::catalog::Method;
use crate::codec::arguments;
use crate::error::Error;
use crate::json::Json;
use crate::request::{Access, Attempt, Endpoint};
use crate::secret::Secret;

/// What the scope and the options give, or serves for finding faults only, and typed arguments do not have.
const BESIDE: [&str; 6] = [
    "sessionId",
    "session_id",
    "providerSessionId",
    "provider_session_id",
    "language",
    "debug",
];

#[test]
fn every_request_that_types_can_say_is_the_same() {
    let mut skipped: BTreeMap<Skip, Vec<String>> = BTreeMap::new();
    let mut failures = Vec::new();
    let (mut all, mut ran) = (0, 0);
    for (_, vector) in read::vectors("requests") {
        all += 1;
        let id = vector.get("id").and_then(Json::as_str).unwrap();
        match arguments_of(&vector) {
            Err(why) => skipped.entry(why).or_default().push(id.to_owned()),
            Ok((method, arguments)) => {
                ran += 1;
                if let Err(difference) = compare(&vector, &build(&vector, method, &arguments)) {
                    failures.push(format!("{id}: {difference}"));
                }
            }
        }
    }
    println!("{ran} of {all} requests");
    for (why, ids) in skipped {
        println!("{} not: {why}, {}", ids.len(), ids[..ids.len().min(40)].join(" "));
    }
    assert!(
        failures.is_empty(),
        "{} differences\n{}",
        failures.len(),
        failures.join("\n")
    );
    assert!(ran >= 570, "only {ran} of {all}");
}

/// The method and its arguments as the face makes them, with what the vector gives beside them.
fn arguments_of(vector: &Json) -> Result<(Method, Json), Skip> {
    let name = vector.get("method").and_then(Json::as_str).unwrap();
    let (Some(method), Some(call)) = (Method::find(name), Call::find(name)) else {
        return Err("a method that is not known");
    };
    let Some(members) = vector.get("arguments").and_then(Json::as_object) else {
        return Err("arguments that are no object");
    };
    let is_beside = |(name, _): &&(String, Json)| {
        BESIDE.contains(&name.as_str()) && (method.provider_session() || !name.starts_with("provider"))
    };
    let others = members.iter().filter(|member| !is_beside(member)).cloned().collect();
    let as_it_is = vector.get("error").is_some();
    let mut arguments = (call.make)(&mut Given::new(&Json::Object(others), as_it_is)?)?;
    for (name, value) in members.iter().filter(is_beside) {
        arguments = arguments.with(name, value.clone());
    }
    Ok((method, arguments))
}

fn build(vector: &Json, method: Method, arguments: &Json) -> Result<String, Error> {
    let text = |name: &str| vector.get(name).and_then(Json::as_str);
    let fields = arguments::encode(method, arguments)?;
    let request = Attempt {
        endpoint: &Endpoint::default(),
        access: &Access::with_key(Secret::from(text("key").unwrap()), text("secret").map(Secret::from))?,
        method: method.name(),
        fields: &fields,
        sessions: &[],
        language: None,
        timestamp: text("time").unwrap(),
        deadline_ms: 0,
    }
    .request()?;
    Ok(String::from_utf8(request.body.clone()).unwrap())
}

/// Holds the body, or the error's kind and path, against the vector. The path names what the arguments name in another case.
fn compare(vector: &Json, built: &Result<String, Error>) -> Result<(), String> {
    let error = vector.get("error");
    let expected = |name: &str| error?.get(name)?.as_str();
    let same = match built {
        Ok(body) => vector.get("body").and_then(Json::as_str) == Some(body),
        Err(error) => {
            let path = |path: &str| path.split('.').map(public).collect::<Vec<_>>();
            expected("kind") == Some(error.kind.name()) && expected("path").map(path) == error.path.as_deref().map(path)
        }
    };
    if same {
        Ok(())
    } else {
        Err(format!("{vector}\n  built {built:?}"))
    }
}
