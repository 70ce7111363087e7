//! Any text as JSON: the core and `serde_json` agree on whether it is JSON, and on what it says.

#![no_main]

use libfuzzer_sys::fuzz_target;
use otapi_core::json::Json;
use serde_json::Value;

fuzz_target!(|text: &str| {
    // An object with this key is how serde_json carries a literal number inside itself.
    if text.contains("$serde_json") {
        return;
    }
    let ours = Json::parse(text);
    let theirs = serde_json::from_str::<Value>(text);
    match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => {
            let again = ours.to_string();
            assert_eq!(Json::parse(&again).as_ref(), Ok(&ours));
            assert_eq!(serde_json::from_str::<Value>(&again).ok(), Some(theirs));
        }
        (Err(_), Err(_)) => {}
        // Each has a depth of its own at which it stops.
        (Err(error), Ok(_)) => assert_eq!(error.expected, "less nesting"),
        (Ok(_), Err(error)) => assert!(error.to_string().starts_with("recursion limit"), "{error}"),
    }
});
