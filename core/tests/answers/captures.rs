//! Real answers of the service, read in place. `OTAPI_CAPTURES` names their folder if it is not beside the workspace.

use std::path::PathBuf;
use std::{env, fs};

use otapi_core::catalog::{Case, Method};
use otapi_core::codec::answer::{Options, decode};
use otapi_core::json::Json;

fn folder() -> PathBuf {
    match env::var_os("OTAPI_CAPTURES") {
        Some(folder) => folder.into(),
        None => PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/otapi/captures"),
    }
}

/// The answer that a fragment was taken from, as the index says.
fn whole(capture: &Json, content: String) -> String {
    let xml = capture.get("format").and_then(Json::as_str) == Some("xml");
    if !xml || capture.get("whole_answer").and_then(Json::as_bool) == Some(true) {
        return content;
    }
    let result = if content.starts_with("<RatingList>") {
        let (_, kind) = content.split_once("<ContentType>").unwrap();
        // The batch has a list for each sort of content.
        let block = match kind.split_once('<').unwrap().0 {
            "Item" => "Items",
            "Vendor" => "Vendors",
            "Category" => "Categories",
            other => panic!("no list for {other}"),
        };
        format!("<Result><{block}>{content}</{block}></Result>")
    } else {
        content
    };
    format!("<Answer><ErrorCode>Ok</ErrorCode>{result}</Answer>")
}

#[test]
fn real_answers_are_read_without_a_warning_and_without_a_rest() {
    let folder = folder();
    let Ok(index) = fs::read_to_string(folder.join("INDEX.json")) else {
        println!("skipped: there are no captures at {}", folder.display());
        return;
    };
    let index = Json::parse(&index).unwrap();
    let captures = index.get("captures").and_then(Json::as_array).unwrap();
    assert!(!captures.is_empty());
    for capture in captures {
        let text = |name: &str| capture.get(name).and_then(Json::as_str).unwrap();
        let file = text("file");
        // Where it is not known which of two methods it was, they have the same answer.
        let method = Method::find(text("method").split(' ').next().unwrap()).unwrap();
        let body = whole(capture, fs::read_to_string(folder.join(file)).unwrap());
        let options = Options {
            case: Case::Wire,
            extra: true,
            ..Options::default()
        };
        let answer = decode(method, None, body.as_bytes(), &options).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(answer.envelope.warnings, [], "{file}");
        assert_eq!(answer.envelope.extra.as_deref(), Some("[]"), "{file}");
        let payload = Json::parse(&answer.payload).unwrap();
        assert!(
            payload.as_array().is_some_and(|items| !items.is_empty()) || payload.as_object().is_some(),
            "{file}"
        );
    }
}
