//! How fast the codec is beside the least that anybody would have to do with the same bytes: in one process and in turns,
//! so that a busy machine slows both. Prints a table, whose last column `tests/run bench` holds against
//! `tests/budgets/bench.json`: 0.5 means that the codec takes twice the time.
//!
//! `cargo bench -p otapi-core --bench codec -- --rounds 30`

mod order;
mod pages;

use std::hint::black_box;
use std::time::{Duration, Instant};

use order::Order;
use otapi_core::catalog::Method;
use otapi_core::codec::answer;
use otapi_core::json::Json;
use pages::Page;

/// A fair comparison: what we do, and the least on the same bytes.
struct Measure<'a> {
    name: &'static str,
    bytes: usize,
    ours: Box<dyn Fn() + 'a>,
    against: &'static str,
    theirs: Box<dyn Fn() + 'a>,
}

fn main() {
    let rounds = rounds().unwrap_or_else(|| panic!("usage: cargo bench --bench codec -- [--rounds N]"));
    let page = Page::new(150);
    let (one_line, order) = (Order::new(1), Order::new(200));

    println!(
        "{:<23} {:>9} {:>8} {:>8}  {:<24} {:>8} {:>6}",
        "what", "bytes", "ms", "MB/s", "against", "ms", "ratio"
    );
    for measure in [
        // First: small pieces of memory are slower to get once the pages have left holes.
        order.build_and_sign("build and sign", 1),
        one_line.build_and_sign("build and sign, 1 line", 200),
        order.encode_build_and_sign("from arguments", 1),
        one_line.encode_build_and_sign("from arguments, 1 line", 200),
        decode("xml", &page.xml, "quick-xml events", xml_events),
        decode("xml, indented", &page.xml_indented, "quick-xml events", xml_events),
        decode("json", &page.json, "serde_json IgnoredAny", json_ignored),
        decode("json to a tree", &page.json, "serde_json Value", json_value),
    ] {
        let (ours, theirs) = best(rounds, &measure);
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        println!(
            "{:<23} {:>9} {:>8.3} {:>8.0}  {:<24} {:>8.3} {:>6.2}",
            measure.name,
            measure.bytes,
            ms(ours),
            measure.bytes as f64 / 1e6 / ours.as_secs_f64(),
            measure.against,
            ms(theirs),
            theirs.as_secs_f64() / ours.as_secs_f64(),
        );
    }
}

/// How many rounds the command line asks for; cargo adds `--bench` itself.
fn rounds() -> Option<u32> {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => Some(30),
        ["--rounds", number] => number.parse().ok().filter(|rounds| *rounds > 0),
        _ => None,
    }
}

/// The least time of each over the rounds, which alternate.
fn best(rounds: u32, measure: &Measure<'_>) -> (Duration, Duration) {
    let time = |work: &dyn Fn()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..rounds).fold((Duration::MAX, Duration::MAX), |(ours, theirs), _| {
        (ours.min(time(&measure.ours)), theirs.min(time(&measure.theirs)))
    })
}

fn decode<'a>(name: &'static str, body: &'a str, against: &'static str, theirs: fn(&str)) -> Measure<'a> {
    let method = Method::find("GetItemInfoList").expect("a method of the catalogue");
    let read = move || answer::decode(method, None, body.as_bytes(), &answer::Options::default()).expect("an answer");
    let answer = read();
    assert_eq!(answer.envelope.warnings, [], "the page is what the catalogue says");
    assert_eq!(
        Json::parse(&answer.payload)
            .expect("JSON")
            .as_array()
            .map(<[Json]>::len),
        Some(150)
    );
    Measure {
        name,
        bytes: body.len(),
        ours: Box::new(move || drop(black_box(read()))),
        against,
        theirs: Box::new(move || theirs(body)),
    }
}

fn xml_events(body: &str) {
    let mut reader = quick_xml::Reader::from_str(body);
    while black_box(reader.read_event().expect("XML")) != quick_xml::events::Event::Eof {}
}

fn json_ignored(body: &str) {
    black_box(serde_json::from_str::<serde::de::IgnoredAny>(body).expect("JSON"));
}

fn json_value(body: &str) {
    black_box(serde_json::from_str::<serde_json::Value>(body).expect("JSON"));
}
