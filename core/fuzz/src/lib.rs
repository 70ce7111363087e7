//! What the fuzz targets share: inputs of the form `METHOD`, a line break, and what is put to that method.

use otapi_core::catalog::Method;
use otapi_core::codec::answer::{Decoder, Options, decode};
use otapi_core::json::Json;

/// Splits an input. A first line that names no method still chooses one, so that mutated names are not wasted.
pub fn split(input: &[u8]) -> Option<(Method, &[u8])> {
    let end = input.iter().position(|byte| *byte == b'\n')?;
    let (name, rest) = (&input[..end], &input[end + 1..]);
    let named = std::str::from_utf8(name).ok().and_then(Method::find);
    let chosen = name
        .iter()
        .fold(0, |sum: usize, byte| sum * 31 % 65_536 + usize::from(*byte));
    Some((named.or_else(|| Method::all().nth(chosen % Method::all().len()))?, rest))
}

/// Reads an answer: no panic, whatever comes in; JSON, whatever comes out; and the same however the body arrives.
pub fn answer(input: &[u8]) {
    let Some((method, body)) = split(input) else { return };
    let options = Options {
        extra: true,
        ..Options::default()
    };
    let whole = decode(method, None, body, &options);
    match &whole {
        Ok(answer) => {
            Json::parse(&answer.payload).expect("the payload is JSON");
            Json::parse(&answer.to_json()).expect("the record is JSON");
        }
        Err(error) => {
            Json::parse(&error.to_json().to_string()).expect("the error is JSON");
        }
    }
    let mut decoder = Decoder::new(method, options);
    for part in body.chunks(body.len() / 3 + 1) {
        decoder.feed(part).expect("within the limits");
    }
    assert_eq!(decoder.finish(), whole);
}
