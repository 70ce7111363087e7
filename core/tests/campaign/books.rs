//! What a flow said, held against what happened. An hour passes before, so that everything late has happened.

use otapi_core::decimal::Decimal;
use otapi_core::json::Json;
use otapi_core::{Error, ErrorKind};

use super::host::Host;
use super::story::{first_lines, text};

fn truth(host: &mut Host) -> Json {
    host.pass(3_600_000);
    host.sandbox.truth()
}

fn list<'a>(value: &'a Json, name: &str) -> &'a [Json] {
    value.get(name).and_then(Json::as_array).unwrap_or_default()
}

fn amount(value: &Json, name: &str) -> Decimal {
    text(value, name).parse().unwrap()
}

/// Whether the flow left open what happened, and said so.
fn is_open(result: &Result<Json, Error>) -> bool {
    matches!(result, Err(error) if error.kind == ErrorKind::OutcomeUnknown)
}

pub(crate) fn check_place(host: &mut Host, reference: &str, placed: &Result<Json, Error>, repeat: bool) {
    let truth = truth(host);
    let marker = format!("[{reference}]");
    let orders: Vec<&Json> = list(&truth, "orders")
        .iter()
        .filter(|o| text(o, "comment").contains(&marker))
        .collect();
    // Who opts in to repeating accepts that a request outlives the settling window.
    let most = if repeat { 2 } else { 1 };
    assert!(orders.len() <= most, "{} orders of one", orders.len());
    match placed {
        Ok(placed) => {
            let order = orders.iter().find(|order| text(order, "id") == text(placed, "orderId"));
            let order = order.expect("the order that was told is there");
            for line in list(placed, "lines") {
                let ids = list(line, "lineIds").iter().filter_map(Json::as_str);
                let held: i64 = ids.map(|id| quantity(order, id)).sum();
                let verdict = text(line, "verdict");
                assert_eq!(held == 0, verdict == "dropped", "{line}");
            }
        }
        Err(_) if is_open(placed) => {}
        Err(error) => assert!(orders.is_empty(), "an order was placed, and the flow said: {error}"),
    }
}

fn quantity(order: &Json, line: &str) -> i64 {
    line_of(order, line).get("quantity").and_then(Json::as_i64).unwrap()
}

/// The order of this id in the books.
fn order_of<'a>(truth: &'a Json, id: &str) -> &'a Json {
    let mut orders = list(truth, "orders").iter();
    orders.find(|order| text(order, "id") == id).unwrap()
}

fn line_of<'a>(order: &'a Json, id: &str) -> &'a Json {
    let mut lines = list(order, "lines").iter();
    lines.find(|line| text(line, "id") == id).expect("the line is there")
}

/// The goods of the first line are in the old order or in the new one, or the flow says where they went.
pub(crate) fn check_readd(host: &mut Host, first: &Json, reference: &str, placed: &Result<Json, Error>) {
    let truth = truth(host);
    let old = order_of(&truth, text(first, "orderId"));
    let marker = format!("[{reference}]");
    let is_new = |order: &&Json| text(order, "comment").contains(&marker);
    let was_added = list(&truth, "orders").iter().any(|order| is_new(&order));
    let lines = first_lines(first).unwrap().texts();
    let (cancelled, standing): (Vec<_>, Vec<_>) = lines
        .iter()
        .partition(|id| line_of(old, id).get("status") == Some(&Json::from(13)));
    match placed {
        Ok(placed) => {
            let told = placed.get("cancelledLines").unwrap().texts();
            assert_eq!(told.iter().collect::<Vec<_>>(), cancelled);
            let kept = list(placed, "keptLines").iter().map(|line| text(line, "lineId"));
            assert_eq!(kept.collect::<Vec<_>>(), standing);
        }
        Err(error) => {
            let told = |id: &&String| error.message.contains(id.as_str()) || error.candidates.contains(id);
            let lost = !cancelled.is_empty() && !was_added;
            assert!(
                !lost || is_open(placed) || cancelled.iter().all(told),
                "a line is lost: {error}"
            );
        }
    }
    assert!(!was_added || !cancelled.is_empty(), "goods stand in two orders");
}

/// What was told of each line, held against what it is linked to.
fn check_verdicts(order: &Json, result: &Json) {
    for verdict in list(result, "lines") {
        let holds = text(line_of(order, text(verdict, "lineId")), "marketplaceOrder");
        match text(verdict, "verdict") {
            "unmatched" | "untouched" | "unlinked" | "not_linked" => assert_eq!(holds, "", "{verdict}"),
            "linked" | "linked_before" | "still_linked" => assert_eq!(holds, text(verdict, "marketplaceOrder")),
            "unknown" => {}
            other => panic!("no such verdict: {other}"),
        }
    }
}

fn effects(truth: &Json, method: &str) -> i64 {
    let count = truth.get("effects").and_then(|effects| effects.get(method));
    count.and_then(Json::as_i64).unwrap_or(0)
}

pub(crate) fn check_link(host: &mut Host, order: &str, purchase: &str, linked: &Result<Json, Error>) {
    let truth = truth(host);
    let mut purchases = list(&truth, "marketplaceOrders").iter();
    let purchase = purchases.find(|one| text(one, "id") == purchase).unwrap();
    let holders = list(purchase, "linkedTo").len();
    assert!(
        holders <= list(purchase, "goods").len(),
        "goods stand on more lines than there are"
    );
    assert!(effects(&truth, "RunOrderLinkingWithProvider") <= 1, "linked twice");
    match linked {
        Ok(linked) => {
            check_verdicts(order_of(&truth, order), linked);
            assert!(linked.get("complete") == Some(&Json::Bool(holders > 0)) || has_unknown(linked));
        }
        Err(error) => assert!(holders == 0 || !is_refusal(error), "linked, and the flow said: {error}"),
    }
}

pub(crate) fn check_unlink(host: &mut Host, order: &str, unlinked: &Result<Json, Error>) {
    let truth = truth(host);
    assert!(effects(&truth, "RunOrderUnlinkingFromProvider") <= 1, "unlinked twice");
    if let Ok(unlinked) = unlinked {
        check_verdicts(order_of(&truth, order), unlinked);
    }
}

/// Whether the flow left open what became of a line.
fn has_unknown(result: &Json) -> bool {
    list(result, "lines")
        .iter()
        .any(|line| text(line, "verdict") == "unknown")
}

/// Whether the service has refused it, so that nothing can have happened.
fn is_refusal(error: &Error) -> bool {
    matches!(error.kind, ErrorKind::InvalidArgument | ErrorKind::AccessDenied)
}

pub(crate) fn check_pay(host: &mut Host, order: &str, reference: &str, paid: &Result<Json, Error>, repeat: bool) {
    let truth = truth(host);
    let marker = format!("[{reference}]");
    let deposits = list(&truth, "transactions")
        .iter()
        .filter(|one| text(one, "comment").contains(&marker))
        .count();
    let most = if repeat { 2 } else { 1 };
    assert!(deposits <= most, "{deposits} deposits of one");
    let order = order_of(&truth, order);
    let (total, held) = (amount(order, "total"), amount(order, "paid"));
    assert!(held <= total, "more was paid than the order costs");
    match paid {
        Ok(paid) => {
            assert_eq!(held, amount(paid, "paid"), "what is paid");
            assert_eq!(
                paid.get("settled") == Some(&Json::Bool(true)),
                held == total,
                "whether it is settled"
            );
            assert_eq!(
                deposits == 0,
                amount(paid, "deposited").is_zero(),
                "whether something was deposited"
            );
        }
        Err(_) if is_open(paid) => {}
        Err(error) => assert!(held.is_zero(), "the order is paid, and the flow said: {error}"),
    }
}

pub(crate) fn check_export(host: &mut Host, order: &str, exported: &Result<Json, Error>) {
    let truth = truth(host);
    let order = order_of(&truth, order);
    // Nothing is bought twice: of each thing at most what the order holds.
    let purchases = list(&truth, "marketplaceOrders")
        .iter()
        .filter(|one| one.get("byHand") != Some(&Json::Bool(true)));
    let bought: Vec<&Json> = purchases.flat_map(|one| list(one, "goods")).collect();
    let number = |value: &Json| value.get("quantity").and_then(Json::as_i64).unwrap();
    let same = |one: &Json, other: &Json| {
        text(one, "item") == text(other, "item") && text(one, "configuration") == text(other, "configuration")
    };
    for good in &bought {
        let of_this = bought
            .iter()
            .filter(|other| same(other, good))
            .map(|other| number(other))
            .sum::<i64>();
        let ordered = list(order, "lines")
            .iter()
            .filter(|line| same(line, good))
            .map(number)
            .sum::<i64>();
        assert!(of_this <= ordered, "bought {of_this} of {ordered}: {good}");
    }
    match exported {
        Ok(exported) => {
            for verdict in list(exported, "lines") {
                let line = line_of(order, text(verdict, "lineId"));
                let purchase = text(line, "marketplaceOrder");
                match text(verdict, "verdict") {
                    "bought" | "bought_with_warning" => assert_eq!(purchase, text(verdict, "marketplaceOrder")),
                    "skipped" | "untouched" => assert_eq!(purchase, "", "{verdict}"),
                    "unknown" => {}
                    other => panic!("no such verdict: {other}"),
                }
            }
        }
        Err(_) if is_open(exported) => {}
        // A failure on the way leaves a state from which the caller can look on; one that refuses has bought nothing.
        Err(error) if is_refusal(error) => {
            assert!(bought.is_empty(), "something was bought, and the flow said: {error}");
        }
        Err(_) => {}
    }
}

pub(crate) fn check_synchronise(host: &mut Host, order: &str, synchronised: &Result<Json, Error>) {
    let truth = truth(host);
    let Ok(synchronised) = synchronised else { return };
    let order = order_of(&truth, order);
    for line in list(synchronised, "lines") {
        let real = line_of(order, text(line, "lineId"));
        assert_eq!(text(real, "waybill"), text(line, "waybill"), "{line}");
        assert_eq!(text(real, "marketplaceOrder"), text(line, "marketplaceOrder"), "{line}");
    }
}

/// The differences between two watches are those between what the two have seen, each told once, and what the second has seen is true.
pub(crate) fn check_watch(host: &Host, order: &str, first: &Json, second: &Result<Json, Error>) {
    // As it was when it looked, and not an hour later.
    let truth = host.sandbox.truth();
    let Ok(second) = second else { return };
    let order = list(&truth, "orders")
        .iter()
        .find(|one| text(one, "id") == order)
        .unwrap();
    let member = |line: &Json, name: &str| line.get(name).cloned().unwrap_or_default();
    let mut changed = Vec::new();
    for line in list(second, "lines") {
        let same = |one: &&Json| text(one, "id") == text(line, "lineId");
        let real = list(order, "lines").iter().find(same).unwrap();
        assert_eq!(member(real, "status"), member(line, "statusId"), "{line}");
        assert_eq!(text(real, "marketplaceOrder"), text(line, "marketplaceOrder"), "{line}");
        let same = |one: &&Json| text(one, "lineId") == text(line, "lineId");
        let before = list(first, "lines").iter().find(same).unwrap();
        for (name, before) in before.as_object().unwrap() {
            if member(line, name) != *before {
                changed.push((text(line, "lineId"), name.as_str()));
            }
        }
    }
    let told = list(second, "differences").iter().flat_map(|one| {
        assert_eq!(text(one, "change"), "changed", "{one}");
        list(one, "fields")
            .iter()
            .map(|field| (text(one, "lineId"), text(field, "field")))
    });
    let mut told: Vec<_> = told.collect();
    told.sort_unstable();
    changed.sort_unstable();
    assert_eq!(told, changed);
}

/// The lines of an order and their statuses, as they are now.
pub(crate) fn statuses(host: &Host, order: &str) -> Vec<(String, i64)> {
    let truth = host.sandbox.truth();
    let order = list(&truth, "orders")
        .iter()
        .find(|one| text(one, "id") == order)
        .unwrap();
    let status = |line: &Json| line.get("status").and_then(Json::as_i64).unwrap();
    list(order, "lines")
        .iter()
        .map(|line| (text(line, "id").to_owned(), status(line)))
        .collect()
}

pub(crate) fn check_statuses(
    host: &mut Host,
    order: &str,
    before: &[(String, i64)],
    wanted: i64,
    changed: &Result<Json, Error>,
) {
    truth(host);
    let after = statuses(host, order);
    match changed {
        Ok(changed) => {
            for line in list(changed, "lines") {
                let is = |(id, _): &&(String, i64)| id == text(line, "lineId");
                let (old, new) = (before.iter().find(is).unwrap().1, after.iter().find(is).unwrap().1);
                match text(line, "verdict") {
                    "changed" => assert!(new == wanted && old != wanted, "{line}"),
                    "already" => assert!(new == wanted && old == wanted, "{line}"),
                    "refused" => assert_eq!(new, old, "{line}"),
                    other => panic!("no such verdict here: {other}"),
                }
            }
        }
        Err(_) if is_open(changed) => {}
        Err(error) => assert_eq!(before, after, "statuses were changed, and the flow said: {error}"),
    }
}
