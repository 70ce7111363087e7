//! Any bytes as the answer to any method, beginning with answers in JSON.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| otapi_fuzz::answer(input));
