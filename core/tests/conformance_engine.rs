//! The vectors of calls, activities, flows and rules in `tests/conformance`, every one of them; its README says how they are read.

mod engine;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use otapi_core::json::Json;

fn files(prefix: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance");
    let entries = std::fs::read_dir(folder).expect("the folder of the vectors");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| {
        file.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with(prefix))
    });
    files.sort();
    files
}

fn run(prefix: &str, play: fn(&Json) -> engine::Outcome<()>) {
    let (mut count, mut failures) = (0, Vec::new());
    for file in files(prefix) {
        let text = std::fs::read_to_string(&file).expect("a file of vectors");
        let vectors = Json::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let mut ids = BTreeSet::new();
        for vector in vectors.as_array().expect("a list") {
            let text = |name| vector.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
            let id = text("id");
            assert!(!text("because").is_empty(), "{id}: no rule is named");
            assert!(ids.insert(id.clone()), "{id}: there are two");
            count += 1;
            if let Err(failure) = play(vector) {
                failures.push(format!("{id}: {failure}"));
            }
        }
    }
    assert!(count > 0, "no vectors in {prefix}*.json");
    assert!(
        failures.is_empty(),
        "{} of {count} vectors\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// Says everything as it stands.
struct Plain;

impl engine::Caller for Plain {
    fn input(&mut self, _: &str, input: &Json, _: bool) -> Json {
        input.clone()
    }

    fn result(&mut self, _: &str, _: &Json) -> engine::Outcome<()> {
        Ok(())
    }
}

fn play(vector: &Json) -> engine::Outcome<()> {
    engine::play(vector, &mut Plain)
}

#[test]
fn calls() {
    run("calls", play);
}

#[test]
fn activities() {
    run("activities", play);
}

#[test]
fn flows() {
    run("flows", play);
}

#[test]
fn rules() {
    run("rules", engine::apply);
}
