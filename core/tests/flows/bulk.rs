//! Many items at once.

use std::collections::BTreeSet;

use otapi_core::ErrorKind;
use otapi_core::json::Json;
use otapi_core::sandbox::Scenario;

use super::host::{Host, host, list, text};

const SEARCH: &str = r#"{"parameters": {"provider": "Taobao"}, "frameSize": 10000, "blockSize": 7}"#;

/// The ids of the items that came, in the order of their places; none may be left out.
fn given(host: &Host) -> Vec<String> {
    let mut ids = Vec::new();
    for event in host.events.iter().filter(|event| text(event, "event") == "items") {
        let first = event.get("first").and_then(Json::as_i64).unwrap() as usize;
        assert!(first <= ids.len());
        ids.truncate(first);
        ids.extend(list(event, "items").iter().map(|item| text(item, "id").to_owned()));
    }
    ids
}

fn number(value: &Json, name: &str) -> i64 {
    value.get(name).and_then(Json::as_i64).unwrap()
}

#[test]
fn a_search_gives_everything_once_and_in_blocks() {
    let mut host = host(Scenario::Plain, &[]);
    let result = host.run("bulk_search", SEARCH).unwrap();
    let ids = given(&host);
    assert_eq!(number(&result, "given"), ids.len() as i64);
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    // The one that is still being collected comes last, when it is there.
    assert_eq!(ids.last().unwrap(), "618900123997");
    assert_eq!(list(&result, "incomplete"), []);
    let blocks = host.events.iter().filter(|event| text(event, "event") == "items");
    assert!(blocks.clone().count() > 9 && blocks.clone().all(|block| list(block, "items").len() <= 7));
}

#[test]
fn what_cannot_be_had_is_told() {
    let mut host = host(Scenario::Plain, &[]);
    let ids = r#"{"ids": ["520813250866", "618900123999", "0", "618900123997", "43215670012"]}"#;
    let result = host.run("bulk_items", ids).unwrap();
    assert_eq!(
        given(&host),
        ["520813250866", "618900123999", "0", "43215670012", "618900123997"]
    );
    assert_eq!(number(&result, "given"), 5);
    // Two rounds more for the one that was being collected: not ready after 3 s, ready after 5 s more.
    assert_eq!(host.effects("RunBulkItems"), 3);
    assert_eq!(number(&host.sandbox.truth(), "bulkItems"), 7);
}

#[test]
fn a_lost_start_pays_for_nothing_twice_while_the_run_goes_on() {
    for fault in ["lost-before", "lost-after", "late:1000"] {
        let mut host = host(Scenario::Plain, &[&format!("RunBulkSearchItems#1={fault}")]);
        let result = host.run("bulk_search", SEARCH).unwrap();
        let items = number(&result, "given");
        // Further rounds ask for one item each.
        let again = host.effects("RunBulkItems");
        assert_eq!(number(&host.sandbox.truth(), "bulkItems"), items + again, "{fault}");
    }
}

#[test]
fn a_process_that_ends_goes_on_where_it_was() {
    let mut host = host(
        Scenario::Plain,
        &[
            "GetBulkSearchItemsResult#2=call-limit",
            "GetBulkItemsResult#2=call-limit",
        ],
    );
    for _ in 0..2 {
        let error = match host.saved.is_null() {
            true => host.run("bulk_search", SEARCH).unwrap_err(),
            false => host.resume("{}").unwrap_err(),
        };
        assert_eq!(error.code.as_deref(), Some("CallLimit"));
    }
    let result = host.resume("{}").unwrap();
    assert_eq!(number(&result, "given"), given(&host).len() as i64);
    assert_eq!(host.effects("RunBulkSearchItems"), 1);
}

#[test]
fn a_start_of_which_nobody_knows_is_not_made_again_by_itself() {
    let faults: Vec<String> = (1..=5).map(|nth| format!("RunBulkItems#{nth}=lost-before")).collect();
    let faults: Vec<&str> = faults.iter().map(String::as_str).collect();
    let mut host = host(Scenario::Plain, &faults);
    for _ in 0..2 {
        let error = match host.saved.is_null() {
            true => host.run("bulk_items", r#"{"ids": ["43215670012"]}"#).unwrap_err(),
            false => host.resume("{}").unwrap_err(),
        };
        assert_eq!(error.kind, ErrorKind::OutcomeUnknown);
    }
    assert_eq!(host.effects("RunBulkItems"), 0);
}

#[test]
fn a_run_of_somebody_else_is_seen_by_its_ids() {
    let mut host = host(Scenario::Plain, &[]);
    let other = r#"{"ids": ["700000000001", "700000000002", "700000000003", "700000000004", "700000000005",
        "700000000006", "700000000007", "700000000008", "700000000009", "700000000010", "700000000011"]}"#;
    host.call(0, "RunBulkItems", other).unwrap();
    let result = host
        .run("bulk_items", r#"{"ids": ["43215670012", "700000000003"]}"#)
        .unwrap();
    assert_eq!(list(&result, "missing"), [Json::from("43215670012")]);
    assert_eq!(list(&result, "unrequested").len(), 10);
    assert_eq!(number(&host.sandbox.truth(), "bulkItems"), 11);
}
