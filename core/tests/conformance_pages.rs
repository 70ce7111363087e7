//! The place of the list that the core tells at run time is the one that the face model has for the typed faces, in every answer.

use std::path::Path;

use otapi_core::json::Json;
use otapi_core::{Client, Now, Reply, Step};

const NOW: Now = Now { wall_ms: 0, mono_ms: 0 };

fn read(path: &str) -> Json {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    Json::parse(&std::fs::read_to_string(&path).unwrap()).unwrap()
}

fn vector(method: &str, file: &str) -> Option<Json> {
    let vectors = read(&format!("../tests/conformance/{file}"));
    let mut vectors = vectors.as_array().unwrap().iter();
    vectors
        .find(|vector| vector.get("method").and_then(Json::as_str) == Some(method))
        .cloned()
}

/// The first page's envelope, in wire names.
fn first_page(method: &str, area: &str) -> Option<Json> {
    let body = vector(method, &format!("answers-{area}.json"))?
        .get("json")?
        .as_str()?
        .to_owned();
    let request = vector(method, "requests.json").expect("a request");
    let arguments = request.get("arguments").unwrap().as_object().unwrap().iter();
    let arguments = arguments.filter(|(name, _)| name != "sessionId").cloned();
    let arguments = Json::Object(arguments.collect()).to_string();
    let mut client = Client::new(r#"{"key": "k", "format": "json", "case": "wire"}"#, [0; 32]).unwrap();
    let operator = client.scope(r#"{"role": "operator", "session": "s"}"#).unwrap();
    let customer = client.scope(r#"{"role": "customer", "session": "s"}"#).unwrap();
    let scopes = [0, operator, customer];
    let mut calls = scopes.map(|scope| client.call(scope, method, &arguments, r#"{"page": ""}"#));
    calls.sort_by_key(Result::is_err);
    let id = calls[0].clone().unwrap_or_else(|error| panic!("{method}: {error}"));
    assert!(matches!(client.step(id, NOW), Ok(Step::Send(_))), "{method}");
    let answer = Reply::Answer {
        status: 200,
        headers: Vec::new(),
        body: body.into_bytes(),
    };
    client.feed(id, NOW, answer).unwrap();
    let Ok(Step::Done(Ok(envelope))) = client.step(id, NOW) else {
        panic!("{method} has no page")
    };
    Some(Json::parse(&envelope).unwrap())
}

#[test]
fn the_list_is_where_the_face_model_says() {
    let face = read("src/generated/face_model.json");
    let mut count = 0;
    for method in face.get("methods").unwrap().as_array().unwrap() {
        let text = |name: &str| method.get(name).and_then(Json::as_str).unwrap();
        let Some(list) = method.get("pagesList") else {
            assert!(method.get("pages").is_none(), "{}", text("name"));
            continue;
        };
        let Some(envelope) = first_page(text("name"), text("area")) else {
            continue;
        };
        let mut at = envelope.get("payload").unwrap();
        if at.is_null() {
            // It has no place for a list.
            continue;
        }
        let found = envelope.get("page").unwrap().get("list");
        assert_eq!(found, Some(list), "{}", text("name"));
        for name in list.texts() {
            at = at.get(&name).unwrap_or_else(|| panic!("{}: no {name}", text("name")));
        }
        assert!(at.as_array().is_some(), "{}: no list", text("name"));
        count += 1;
    }
    assert!(count > 40, "only {count} methods have answers");
}
