//! The vectors of requests and signatures in `tests/conformance`, every one of them; its README says how they are read.

use std::path::{Path, PathBuf};

use otapi_core::catalog::Method;
use otapi_core::codec::arguments;
use otapi_core::json::Json;
use otapi_core::request::{Access, Attempt, Endpoint};
use otapi_core::{Error, Secret, sign};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance")
}

fn vectors(file: &Path) -> Vec<Json> {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    match Json::parse(&text) {
        Ok(Json::Array(vectors)) => vectors,
        other => panic!("{}: expected a list, got {other:?}", file.display()),
    }
}

/// A vector. A member that this runner does not know means that the runner is too old.
struct Vector<'a>(&'a Json);

impl<'a> Vector<'a> {
    fn new(vector: &'a Json, known: &[&str]) -> Self {
        for (name, _) in vector.as_object().expect("an object") {
            let is_known = ["id", "because", "method"].contains(&name.as_str()) || known.contains(&name.as_str());
            assert!(is_known, "`{name}` is not known");
        }
        Self(vector)
    }

    fn find(&self, name: &str) -> Option<&'a str> {
        let value = self.0.get(name)?;
        Some(value.as_str().unwrap_or_else(|| panic!("`{name}` is no text")))
    }

    fn text(&self, name: &str) -> &'a str {
        self.find(name).unwrap_or_else(|| panic!("no `{name}`"))
    }
}

#[test]
fn signatures() {
    let vectors = vectors(&folder().join("signatures.json"));
    assert!(vectors.len() >= 8, "PROTOCOL 1.5 alone has eight");
    for vector in &vectors {
        let vector = Vector::new(vector, &["parameters", "secret", "signature"]);
        let parameters = vector
            .0
            .get("parameters")
            .and_then(Json::as_object)
            .expect("parameters");
        let mut pairs: Vec<_> = parameters
            .iter()
            .map(|(name, value)| (name, value.as_str().expect("text")))
            .collect();
        pairs.sort_unstable();
        let values = pairs.iter().map(|(_, value)| *value);
        let signature = sign::signature(vector.text("method"), values, &Secret::from(vector.text("secret")));
        assert_eq!(signature, vector.text("signature"), "{}", vector.text("id"));
    }
}

#[test]
fn requests() {
    let entries = std::fs::read_dir(folder()).expect("the folder of the vectors");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let is_ours = |path: &PathBuf| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("requests"))
    };
    let mut files: Vec<PathBuf> = paths.filter(is_ours).collect();
    files.sort();
    let mut methods = Vec::new();
    let mut failures = Vec::new();
    for file in &files {
        for vector in &vectors(file) {
            let vector = Vector::new(vector, &["arguments", "key", "secret", "time", "body", "error"]);
            methods.push(vector.text("method").to_owned());
            if let Err(failure) = check(&vector) {
                failures.push(format!("{}: {failure}", vector.text("id")));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {} vectors\n{}",
        failures.len(),
        methods.len(),
        failures.join("\n")
    );
    for method in Method::all() {
        assert!(
            methods.iter().any(|name| name == method.name()),
            "no vector calls {}",
            method.name()
        );
    }
}

fn check(vector: &Vector<'_>) -> Result<(), String> {
    match (vector.find("body"), vector.0.get("error"), build(vector)) {
        (Some(expected), None, Ok(body)) if body == expected => Ok(()),
        (Some(expected), None, Ok(body)) => Err(format!("\n  expected {expected}\n  built    {body}")),
        (Some(_), None, Err(error)) => Err(error.to_string()),
        (None, Some(_), Ok(body)) => Err(format!("built {body} where an error is due")),
        (None, Some(expected), Err(error)) => same_error(expected, &error),
        _ => panic!("a vector has either a body or an error"),
    }
}

fn build(vector: &Vector<'_>) -> Result<String, Error> {
    let method = arguments::method(vector.text("method"))?;
    let fields = arguments::encode(method, vector.0.get("arguments").expect("arguments"))?;
    let secret = vector.find("secret").map(Secret::from);
    let request = Attempt {
        endpoint: &Endpoint::default(),
        access: &Access::with_key(Secret::from(vector.text("key")), secret)?,
        method: method.name(),
        fields: &fields,
        sessions: &[],
        language: None,
        timestamp: vector.text("time"),
        deadline_ms: 0,
    }
    .request()?;
    Ok(String::from_utf8(request.body.clone()).expect("a form is ASCII"))
}

/// Compares the records member by member, and the message as far as the vector says anything of it.
fn same_error(expected: &Json, error: &Error) -> Result<(), String> {
    let record = error.to_json();
    let is_met = |(name, value): &(String, Json)| match name.as_str() {
        "mentions" => {
            let words = value.as_array().expect("a list of words");
            words
                .iter()
                .all(|word| error.message.contains(word.as_str().expect("a word")))
        }
        name => record.get(name) == Some(value),
    };
    let is_expected = |(name, _): &(String, Json)| name == "message" || expected.get(name).is_some();
    let members = record.as_object().expect("a record");
    if expected.as_object().expect("a record").iter().all(is_met) && members.iter().all(is_expected) {
        return Ok(());
    }
    Err(format!("\n  expected {expected}\n  got      {record}"))
}
