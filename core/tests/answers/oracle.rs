//! Random answers, right ones and spoiled ones, put to the second opinion too (`tests/oracle`). A difference is an error in one of the two.
//!
//! `OTAPI_ORACLE_RUNS` sets how many; the seeds are always the same from the first on.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use otapi_core::catalog::{Case, Method};
use otapi_core::codec::answer::{Options, decode};
use otapi_core::json::Json;

use crate::compare;

const RUNS: usize = 400;

/// The oracle as a filter.
struct Oracle(Child);

impl Oracle {
    /// Nothing where there is no Python.
    fn start() -> Option<Self> {
        let mut command = Command::new("python3");
        command.args(["-m", "tests.oracle", "serve"]);
        command.current_dir(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(".."));
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
        Some(Self(child))
    }

    fn ask(&mut self, question: &Json) -> Json {
        writeln!(self.0.stdin.as_mut().unwrap(), "{question}").unwrap();
        let mut reply = String::new();
        // One line a question, so that nothing is left in the reader.
        BufReader::with_capacity(1 << 20, self.0.stdout.as_mut().unwrap())
            .read_line(&mut reply)
            .unwrap();
        Json::parse(&reply).unwrap_or_else(|error| panic!("{question}: {error}: {reply}"))
    }
}

impl Drop for Oracle {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

fn run(
    kind: &str,
    question: impl Fn(&Method, usize) -> Json,
    check: impl Fn(Method, usize, &Json) -> Result<(), String>,
) {
    let Some(mut oracle) = Oracle::start() else {
        println!("skipped: there is no python3 to ask for {kind} answers");
        return;
    };
    let runs = env::var("OTAPI_ORACLE_RUNS")
        .ok()
        .map_or(RUNS, |runs| runs.parse().unwrap());
    let methods: Vec<_> = Method::all().filter(|method| method.answer_known()).collect();
    let mut failures = Vec::new();
    for run in 0..runs {
        // A prime step visits the methods in another order than the alphabet's.
        let method = methods[run * 101 % methods.len()];
        let question = question(&method, run);
        if let Err(difference) = check(method, run, &oracle.ask(&question)) {
            failures.push(format!("{question}\n{difference}"));
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {runs} differ\n{}",
        failures.len(),
        failures[..failures.len().min(5)].join("\n")
    );
}

fn record(method: Method, body: &str, case: Case, extra: bool) -> Result<Json, otapi_core::Error> {
    let options = Options {
        case,
        extra,
        ..Options::default()
    };
    decode(method, None, body.as_bytes(), &options).map(|answer| Json::parse(&answer.to_json()).unwrap())
}

fn sort_warnings(record: Json) -> Json {
    let Json::Object(mut members) = record else {
        return record;
    };
    for (name, value) in &mut members {
        if let ("warnings", Json::Array(warnings)) = (name.as_str(), value) {
            warnings.sort_by_key(Json::to_string);
        }
    }
    Json::Object(members)
}

#[test]
fn right_answers() {
    let question = |method: &Method, run: usize| {
        Json::object([
            ("ask", "sample".into()),
            ("method", method.name().into()),
            ("seed", run.to_string().into()),
        ])
    };
    run("right", question, |method, _, reply| {
        ["xml", "json"].into_iter().try_for_each(|form| {
            let sample = reply.get(form).unwrap();
            let body = sample.get("body").and_then(Json::as_str).unwrap();
            // The meaning of a sample is told in the order of its values, which members that repeat leave on the wire.
            let outcome = record(method, body, Case::Wire, false).map(sort_warnings);
            let expected = sample.get("answer").cloned().map(sort_warnings);
            compare::check(&outcome, expected.as_ref(), None).map_err(|difference| format!("{body}\n{difference}"))
        })
    });
}

#[test]
fn spoiled_answers() {
    const CASES: [(Case, &str); 3] = [(Case::Wire, "wire"), (Case::Camel, "camel"), (Case::Snake, "snake")];
    let question = |method: &Method, run: usize| {
        Json::object([
            ("ask", "spoiled".into()),
            ("method", method.name().into()),
            ("seed", run.to_string().into()),
            ("form", ["xml", "json"][run % 2].into()),
            ("case", CASES[run % 3].1.into()),
            ("extra", (run % 4 < 2).into()),
        ])
    };
    run("spoiled", question, |method, run, reply| {
        let body = reply.get("body").and_then(Json::as_str).unwrap();
        let outcome = record(method, body, CASES[run % 3].0, run % 4 < 2);
        // The service's own words are compared by the vectors; ours differ.
        let error = reply
            .get("error")
            .and_then(Json::as_object)
            .map(|members| Json::Object(members.iter().filter(|(name, _)| name != "message").cloned().collect()));
        compare::check(&outcome, reply.get("answer"), error.as_ref())
            .map_err(|difference| format!("{body}\n{difference}"))
    });
}
