//! Reading the vectors of `tests/conformance`: files, options, bodies. The typed face's tests, which stand in the library, use it too.

use std::fs;
use std::path::PathBuf;

use otapi_core::catalog::Case;
use otapi_core::codec::answer::{Limits, Options};
use otapi_core::json::Json;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance")
}

/// The vectors of all files whose name begins so, each with the name of its file.
pub(crate) fn vectors(prefix: &str) -> Vec<(String, Json)> {
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
pub(crate) fn check_members(value: &Json, known: &[&str]) {
    for (name, _) in value.as_object().unwrap() {
        assert!(known.contains(&name.as_str()), "this runner is too old: {name}");
    }
}

pub(crate) fn options(vector: &Json) -> Options {
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

pub(crate) fn body(parts: &Json) -> Vec<u8> {
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
