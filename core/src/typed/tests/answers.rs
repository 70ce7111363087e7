//! Answers through their views, and back.

use std::collections::BTreeSet;

use super::{Call, compare, read};
use crate::catalog::{Case, Method};
use crate::codec::answer::{Decoder, Options};
use crate::json::Json;

#[test]
fn every_answer_comes_back_as_it_was() {
    let mut failures = Vec::new();
    let mut methods = BTreeSet::new();
    let (mut ran, mut empty, mut paged) = (0, 0, 0);
    for (file, vector) in read::vectors("answers-") {
        let method = vector.get("method").and_then(Json::as_str).unwrap();
        if vector.get("error").is_some() {
            continue;
        }
        let call = Call::find(method).unwrap_or_else(|| panic!("there is no {method}"));
        for form in ["xml", "json", "body"]
            .into_iter()
            .filter(|form| vector.get(form).is_some())
        {
            let text = decoded(&vector, method, form);
            let payload = Json::parse(&text).unwrap().get("payload").cloned().unwrap();
            let told = (call.tell)(&text);
            let same = if payload.is_null() {
                empty += 1;
                is_nothing(&told)
            } else {
                compare::same(&payload, &told)
            };
            if !same {
                failures.push(format!(
                    "{file} {}\n expected {payload}\n      got {told}",
                    vector.get("id").unwrap()
                ));
            }
            if let Some(items) = call.items {
                let items = items(&text);
                paged += usize::from(!items.as_array().unwrap().is_empty());
                if !holds(&payload, &items) {
                    failures.push(format!("{file} {}: no items {items}", vector.get("id").unwrap()));
                }
            }
            ran += 1;
        }
        methods.insert(method.to_owned());
    }
    assert!(
        failures.is_empty(),
        "{} differences\n{}",
        failures.len(),
        failures[..failures.len().min(10)].join("\n")
    );
    println!(
        "{ran} answers of {} methods; {empty} without a payload, {paged} as pages",
        methods.len()
    );
    let known = Method::all().filter(|method| method.answer_known()).count();
    assert!(methods.len() >= known && ran > methods.len() && paged > 80);
}

/// The text of the envelope in the case that clients have by default.
fn decoded(vector: &Json, method: &str, form: &str) -> String {
    let options = Options {
        case: Case::Camel,
        ..read::options(vector)
    };
    let mut decoder = Decoder::new(Method::find(method).unwrap(), options);
    decoder.feed(&read::body(vector.get(form).unwrap())).unwrap();
    decoder.finish().unwrap().to_json()
}

/// Whether all that a view of nothing tells is nothing.
fn is_nothing(told: &Json) -> bool {
    match told {
        Json::Null => true,
        Json::Array(items) => items.is_empty(),
        Json::Object(members) => members.iter().all(|(_, value)| is_nothing(value)),
        _ => false,
    }
}

/// Whether these items stand as a list somewhere in the payload; the place itself is held by `conformance_pages`.
fn holds(payload: &Json, items: &Json) -> bool {
    let inside = match payload {
        Json::Object(members) => members.iter().any(|(_, value)| holds(value, items)),
        _ => false,
    };
    inside || compare::same(payload, items) || items.as_array().is_some_and(<[Json]>::is_empty)
}
