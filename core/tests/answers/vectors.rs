//! The vectors of `tests/conformance` for answers and errors, all of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use otapi_core::Error;
use otapi_core::catalog::{Case, Method};
use otapi_core::codec::answer::{Decoder, Limits, Options};
use otapi_core::json::Json;

use crate::compare;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance")
}

/// The vectors of all files whose name begins so, each with the name of its file.
fn vectors(prefix: &str) -> Vec<(String, Json)> {
    let mut files: Vec<_> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut vectors = Vec::new();
    for file in files {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        if name.starts_with(prefix) && name.ends_with(".json") {
            let content = Json::parse(&fs::read_to_string(&file).unwrap()).unwrap();
            vectors.extend(
                content
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|vector| (name.clone(), vector.clone())),
            );
        }
    }
    vectors
}

/// Fails for a member that this runner does not know.
fn check_members(value: &Json, known: &[&str]) {
    for (name, _) in value.as_object().unwrap() {
        assert!(known.contains(&name.as_str()), "this runner is too old: {name}");
    }
}

fn options(vector: &Json) -> Options {
    let mut options = Options {
        case: Case::Wire,
        ..Options::default()
    };
    for (name, value) in vector.get("options").and_then(Json::as_object).unwrap_or_default() {
        match name.as_str() {
            "case" => {
                options.case = match value.as_str() {
                    Some("wire") => Case::Wire,
                    Some("camel") => Case::Camel,
                    Some("snake") => Case::Snake,
                    other => panic!("no such case: {other:?}"),
                };
            }
            "extra" => options.extra = value.as_bool().unwrap(),
            "limits" => {
                check_members(value, &["bytes", "depth", "attributes", "text"]);
                let limit = |name, default| {
                    value
                        .get(name)
                        .map_or(default, |limit| limit.as_i64().unwrap() as usize)
                };
                let Limits {
                    bytes,
                    depth,
                    attributes,
                    text,
                } = options.limits;
                options.limits = Limits {
                    bytes: limit("bytes", bytes),
                    depth: limit("depth", depth),
                    attributes: limit("attributes", attributes),
                    text: limit("text", text),
                };
            }
            other => panic!("this runner is too old: {other}"),
        }
    }
    options
}

fn body(parts: &Json) -> Vec<u8> {
    match parts {
        Json::String(text) => text.clone().into_bytes(),
        Json::Array(parts) => parts.iter().flat_map(body).collect(),
        part => {
            check_members(part, &["base64", "repeat"]);
            if let Some(text) = part.get("base64") {
                return base64(text.as_str().unwrap());
            }
            let [text, times] = part.get("repeat").and_then(Json::as_array).unwrap() else {
                panic!("a text and how often");
            };
            text.as_str()
                .unwrap()
                .repeat(times.as_i64().unwrap() as usize)
                .into_bytes()
        }
    }
}

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

fn base64(text: &str) -> Vec<u8> {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for digit in text.trim_end_matches('=').chars() {
        bits = bits << 6 | alphabet.find(digit).unwrap() as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    bytes
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
