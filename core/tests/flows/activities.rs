//! Runs of any sort, and activities that somebody else has started.

use otapi_core::ErrorKind;
use otapi_core::json::Json;
use otapi_core::sandbox::Scenario;

use super::host::{host, list, text};

const IMPORT: &str = r#"{"operator": 1, "method": "RunWarehouseImportItems", "arguments": {"importData": {"sourceFileId": "7"}},
    "policy": [{"where": [{"parameter": "answer", "equals": "keep"}]}]}"#;
const CONFIRM: &str =
    r#"{"operator": 1, "method": "RunExportedPackagesConfirming", "arguments": {"serviceSystem": "X"}}"#;

#[test]
fn a_lost_run_of_any_type_is_found_again_and_never_made_twice() {
    for (input, method) in [
        (IMPORT, "RunWarehouseImportItems"),
        (CONFIRM, "RunExportedPackagesConfirming"),
    ] {
        for (fault, runs) in [("lost-after", 1), ("late:4000", 1), ("lost-before", 0)] {
            let mut host = host(Scenario::Plain, &[&format!("{method}#1={fault}")]);
            match host.run("run_activity", input) {
                Ok(run) => {
                    assert_eq!(text(&run, "state"), "finished");
                    assert_eq!(run.get("traced"), Some(&true.into()));
                }
                Err(error) => assert!(runs == 0 && error.kind == ErrorKind::OutcomeUnknown, "{error}"),
            }
            assert_eq!(host.effects(method), runs, "{method} {fault}");
        }
    }
}

#[test]
fn a_policy_answers_and_the_audit_says_so() {
    let mut host = host(Scenario::Plain, &[]);
    let run = host.run("run_activity", IMPORT).unwrap();
    let [answer] = list(&run, "audit") else { panic!("{run}") };
    assert_eq!((text(answer, "by"), text(answer, "outcome")), ("policy", "taken"));
    assert_eq!(
        text(list(&run, "steps").last().unwrap(), "message"),
        "What was there is kept"
    );
    assert_eq!(run.get("traced"), Some(&false.into()));
}

#[test]
fn a_run_is_taken_up_where_it_was() {
    let mut host = host(Scenario::Plain, &["GetBackgroundActivityInfo#2=call-limit"]);
    host.run("run_activity", IMPORT).unwrap_err();
    let run = host.resume(r#"{"operator": 1}"#).unwrap();
    assert_eq!(text(&run, "state"), "finished");
    assert_eq!(host.effects("RunWarehouseImportItems"), 1);
}

#[test]
fn an_activity_of_somebody_else_is_found_with_its_question_and_answered() {
    let mut host = host(Scenario::Plain, &[]);
    let import = r#"{"importData": {"sourceFileId": "7"}}"#;
    host.call(1, "RunAutoRatingListsUpdating", "").unwrap();
    host.call(1, "RunWarehouseImportItems", import).unwrap();
    host.pass(60_000);
    let found = host.run("activities", r#"{"operator": 1}"#).unwrap();
    let [updating, importing] = list(&found, "activities") else {
        panic!("{found}")
    };
    assert_eq!(
        (text(updating, "state"), text(importing, "state")),
        ("finished", "awaiting")
    );
    let [question] = list(importing, "questions") else {
        panic!("{importing}")
    };
    assert_eq!(list(question, "choices").len(), 2);

    let policy = r#"[{"stepType": "Question", "where": [{"parameter": "answer", "equals": "overwrite"}]}]"#;
    let input = Json::object([
        ("operator", 1.into()),
        ("activity", importing.get("activity").cloned().unwrap()),
        ("policy", Json::parse(policy).unwrap()),
    ]);
    let followed = host.run("activity", &input.to_string()).unwrap();
    let [answer] = list(&followed, "audit") else {
        panic!("{followed}")
    };
    assert_eq!(answer.get("question"), question.get("id"));

    let types = r#"{"operator": 1, "types": ["AutoRatingListsUpdating"]}"#;
    let found = host.run("activities", types).unwrap();
    assert_eq!(list(&found, "activities").len(), 1);
}
