//! Any JSON as the arguments of any method: no panic, and every document that is built is well-formed XML.

#![no_main]

use libfuzzer_sys::fuzz_target;
use otapi_core::Secret;
use otapi_core::codec::arguments;
use otapi_core::json::Json;
use otapi_core::request::{Access, Attempt, Endpoint};

const KEY: &str = "9f2c41d7";

fuzz_target!(|input: &[u8]| {
    let Some((method, text)) = otapi_fuzz::split(input) else {
        return;
    };
    let Some(given) = std::str::from_utf8(text).ok().and_then(|text| Json::parse(text).ok()) else {
        return;
    };
    let Ok(fields) = arguments::encode(method, &given) else {
        return;
    };

    // A text in the place of a document goes out as the caller wrote it.
    let texts: Vec<&str> = given
        .as_object()
        .unwrap_or_default()
        .iter()
        .filter_map(|(_, value)| value.as_str())
        .collect();
    let is_raw = |value: &str| texts.iter().any(|text| text.ends_with(value));
    for field in &fields {
        let is_document = method
            .param(field.name())
            .is_some_and(|param| param.document().is_some());
        if is_document && !is_raw(field.value()) {
            roxmltree::Document::parse(field.value()).expect("well-formed XML");
        }
    }

    let request = Attempt {
        endpoint: &Endpoint::default(),
        access: &Access::with_key(Secret::from(KEY), Some(Secret::from(KEY))).expect("a key"),
        method: method.name(),
        fields: &fields,
        sessions: &[],
        language: Some("en"),
        timestamp: "20250102030405",
        deadline_ms: 60_000,
    };
    let request = request.request().expect("a request");
    assert!(request.body.is_ascii());
    assert!(!request.redacted().contains(KEY) || given.to_string().contains(KEY));
});
