//! The vectors of `tests/conformance` for answers and errors, all of them.

use std::collections::BTreeSet;

use otapi_core::Error;
use otapi_core::catalog::Method;
use otapi_core::codec::answer::Decoder;
use otapi_core::json::Json;

use crate::compare;
use crate::read::{body, check_members, options, vectors};

/// The bodies of all generated answers, each with its method.
pub(crate) fn bodies() -> Vec<(String, Vec<u8>)> {
    let mut bodies = Vec::new();
    for (file, vector) in vectors("answers-") {
        let method = vector.get("method").and_then(Json::as_str).unwrap();
        let forms = ["xml", "json"].into_iter().filter_map(|form| vector.get(form));
        if file != "answers-special.json" {
            bodies.extend(forms.map(|parts| (method.to_owned(), body(parts))));
        }
    }
    bodies
}

/// The record of an answer, decoded in pieces of several sizes, or of an error.
fn decode(vector: &Json, body: &[u8]) -> Result<Json, Error> {
    let method = Method::find(vector.get("method").and_then(Json::as_str).unwrap()).unwrap();
    let mut records = [1 << 30, 1000].map(|size| {
        let mut decoder = Decoder::new(method, options(vector));
        if let Some(status) = vector.get("status") {
            decoder = decoder.with_status(status.as_i64().unwrap() as u16);
        }
        body.chunks(size).try_for_each(|piece| decoder.feed(piece))?;
        Ok(Json::parse(&decoder.finish()?.to_json()).unwrap())
    });
    assert_eq!(records[0], records[1], "pieces do not matter");
    std::mem::replace(&mut records[0], Ok(Json::Null))
}

/// What is expected of an answer's record: what the vector does not name is as in most answers.
fn expected_record(vector: &Json) -> Json {
    let empty = || Json::Array(Vec::new());
    let mut members = vec![("payload".to_owned(), vector.get("payload").unwrap().clone())];
    members.extend(
        vector
            .get("envelope")
            .and_then(Json::as_object)
            .unwrap_or_default()
            .iter()
            .cloned(),
    );
    let usual = [
        ("partial", Json::from(false)),
        ("untranslated", Json::from(false)),
        ("blockErrors", empty()),
        ("warnings", empty()),
    ];
    for (name, value) in usual {
        if !members.iter().any(|(member, _)| member == name) {
            members.push((name.to_owned(), value));
        }
    }
    Json::Object(members)
}

/// Runs the vectors of some files; gives how many there were.
fn run(prefix: &str) -> usize {
    let vectors = vectors(prefix);
    let mut failures = Vec::new();
    let mut ids = BTreeSet::new();
    for (file, vector) in &vectors {
        let known = [
            "id", "method", "because", "xml", "json", "body", "payload", "envelope", "error", "options", "status",
        ];
        check_members(vector, &known);
        let id = format!("{file} {}", vector.get("id").unwrap());
        assert!(ids.insert(id.clone()), "{id} is there twice");
        let bodies: Vec<_> = ["xml", "json", "body"]
            .into_iter()
            .filter(|form| vector.get(form).is_some())
            .collect();
        assert!(!bodies.is_empty(), "{id} has no body");
        for form in bodies {
            let outcome = decode(vector, &body(vector.get(form).unwrap()));
            let error = vector.get("error");
            let record = error.is_none().then(|| expected_record(vector));
            let outcome = compare::check(&outcome, record.as_ref(), error);
            if let Err(difference) = outcome {
                failures.push(format!("{id} {form}\n{difference}"));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} differences\n{}",
        failures.len(),
        failures[..failures.len().min(10)].join("\n")
    );
    vectors.len()
}

#[test]
fn answers() {
    // Every method whose answer is known, and the hand-written ones.
    let known = Method::all().filter(|method| method.answer_known()).count();
    assert!(run("answers-") >= known);
}

#[test]
fn errors() {
    assert!(run("errors") > 0);
}
