//! Scripted faults, and what they leave behind.

use super::*;
use crate::sandbox::Fault;

fn talk(script: &[&str]) -> Talk {
    let mut talk = Talk::new(Scenario::Funded);
    let faults: Vec<Fault> = script.iter().map(|fault| fault.parse().unwrap()).collect();
    talk.sandbox.script = crate::sandbox::faults::Script::new(faults);
    talk
}

fn add_order(talk: &mut Talk) -> Outcome {
    let (session, document) = (talk.customer.clone(), order_document(&[SHIRT], "marker"));
    let form = [
        ("instanceKey", "sandbox"),
        ("sessionId", &session),
        ("xmlAddData", &document),
    ];
    talk.post("/service/AddOrder", &form)
}

#[test]
fn answers_are_lost_before_and_after_the_effect() {
    for (fault, orders) in [
        ("lost-before", 0),
        ("lost-after", 1),
        ("bad-gateway", 0),
        ("bad-gateway-after", 1),
        ("internal-error", 0),
        ("internal-error-after", 1),
    ] {
        let mut talk = talk(&[&format!("AddOrder#1={fault}")]);
        let outcome = add_order(&mut talk);
        assert_eq!(talk.truth("orders").len(), orders, "{fault}");
        assert_eq!(outcome.effect_at.is_some(), orders == 1, "{fault}");
        assert_eq!(outcome.reply.is_none(), fault.starts_with("lost"), "{fault}");
        assert_eq!(outcome.at, START + 40);
        let status = outcome
            .reply
            .map(|reply| (reply.status, reply.header("content-type").unwrap().to_owned()));
        if fault.starts_with("bad-gateway") {
            assert_eq!(status, Some((502, "text/html".to_owned())));
        }
        assert_eq!(add_order(&mut talk).code, "Ok");
        assert_eq!(talk.truth("orders").len(), orders + 1);
    }
}

#[test]
fn an_effect_can_come_late() {
    let mut talk = talk(&["AddOrder#1=late:60000"]);
    let outcome = add_order(&mut talk);
    assert_eq!((outcome.reply, outcome.effect_at), (None, Some(START + 60_000)));
    talk.now += 59_999;
    assert_eq!(content(&talk.operator("SearchOrders", &[])), []);
    talk.now += 1;
    assert_eq!(
        column(&content(&talk.operator("SearchOrders", &[])), "CustComment"),
        ["marker"]
    );
}

#[test]
fn an_answer_can_be_late_or_broken_off() {
    let mut talk = talk(&["AddOrder#1=delay:30000", "AddOrder#2=truncate"]);
    let outcome = add_order(&mut talk);
    assert_eq!(outcome.at, START + 30_040);
    let whole = outcome.reply.unwrap().body;
    let half = add_order(&mut talk).reply.unwrap().body;
    assert!(half.len() < whole.len() && !body(&half).contains("</OrderInfoAnswer>"));
    assert_eq!(talk.truth("orders").len(), 2);
}

#[test]
fn refusals_by_script_do_nothing() {
    for (fault, code) in [
        ("call-limit", "CallLimit"),
        ("key-ban", "InstanceKeyBan"),
        ("not-available", "NotAvailable"),
        ("session-expired", "SessionExpired/SessionExpired"),
    ] {
        let mut talk = talk(&[&format!("AddOrder#*={fault}")]);
        assert_eq!(add_order(&mut talk).code, code);
        assert_eq!(add_order(&mut talk).code, code);
        assert!(talk.truth("orders").is_empty());
    }
}

#[test]
fn an_ended_session_stays_ended() {
    let mut talk = talk(&["GetAccountInfo#2=session-expired"]);
    assert_eq!(talk.customer_refused("GetAccountInfo", &[]), "Ok");
    assert_eq!(
        talk.customer_refused("GetAccountInfo", &[]),
        "SessionExpired/SessionExpired"
    );
    assert_eq!(add_order(&mut talk).code, "SessionExpired/SessionExpired");
}

#[test]
fn maintenance_closes_what_changes() {
    let mut talk = Talk::new(Scenario::Maintenance);
    assert_eq!(talk.code("CheckIfStatefullMethodsAllowed", &[]), "NotAvailable");
    assert_eq!(add_order(&mut talk).code, "NotAvailable");
    assert_eq!(talk.refused("SearchOrders", &[]), "Ok");
    assert_eq!(
        Talk::new(Scenario::Plain).code("CheckIfStatefullMethodsAllowed", &[]),
        "Ok"
    );
}

#[test]
fn the_truth_counts_calls_and_effects() {
    let mut talk = talk(&["AddOrder#1=lost-before", "AddOrder#2=lost-after"]);
    for _ in 0..3 {
        add_order(&mut talk);
    }
    let truth = talk.sandbox.truth();
    assert_eq!(number(&truth, &["calls", "AddOrder"]), "3");
    assert_eq!(number(&truth, &["effects", "AddOrder"]), "2");
}
