//! Any JSON as the input of a rule for shops, much of which sellers write: no panic, and what comes out is JSON and the same again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use otapi_core::door;
use otapi_core::json::Json;

fuzz_target!(|text: &str| {
    let Some((rule, input)) = text.split_once('\n') else {
        return;
    };
    if let Ok(told) = door::rule(rule, input) {
        let read = Json::parse(&told).expect("JSON");
        assert!(read.as_object().is_some(), "{told}");
        assert_eq!(door::rule(rule, input).as_ref(), Ok(&told));
    }
});
