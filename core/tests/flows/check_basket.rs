//! Checking baskets.

use otapi_core::ErrorKind;
use otapi_core::json::Json;
use otapi_core::sandbox::Scenario;

use super::host::{Host, host, list, text};

fn put(host: &mut Host, scope: u32, item: &str, quantity: u32) {
    let arguments = format!(r#"{{"itemId": "{item}", "quantity": {quantity}}}"#);
    host.call(scope, "AddItemToBasket", &arguments).unwrap();
}

fn verdicts(checked: &Json) -> Vec<&str> {
    list(checked, "elements")
        .iter()
        .map(|element| text(element, "verdict"))
        .collect()
}

#[test]
fn baskets_of_customers_and_guests_are_checked() {
    for scope in [2, 3] {
        let mut host = host(Scenario::Plain, &[]);
        put(&mut host, scope, "43215670012", 1);
        put(&mut host, scope, "43215670013", 900);
        let checked = host
            .run("check_basket", &format!(r#"{{"customer": {scope}}}"#))
            .unwrap();
        assert_eq!(verdicts(&checked), ["ok", "warning"]);
        assert_eq!(checked.get("ready"), Some(&true.into()));
        assert_eq!(host.effects("RunBasketChecking"), 1);
    }
}

#[test]
fn a_lost_start_is_repeated_only_on_request() {
    for (fault, repeat, runs) in [
        ("lost-before", false, 0),
        ("lost-after", false, 1),
        ("lost-before", true, 1),
        ("lost-after", true, 2),
    ] {
        let mut host = host(Scenario::Plain, &[&format!("RunBasketChecking#1={fault}")]);
        put(&mut host, 2, "43215670012", 1);
        let checked = host.run("check_basket", &format!(r#"{{"customer": 2, "repeat": {repeat}}}"#));
        match checked {
            Ok(checked) => assert_eq!(verdicts(&checked), ["ok"]),
            Err(error) => assert!(!repeat && error.kind == ErrorKind::OutcomeUnknown, "{error}"),
        }
        assert_eq!(host.effects("RunBasketChecking"), runs, "{fault}");
    }
}

#[test]
fn a_check_is_taken_up_where_it_was() {
    let mut host = host(Scenario::Plain, &["GetBasketCheckingResult#1=call-limit"]);
    put(&mut host, 2, "43215670012", 1);
    let error = host.run("check_basket", r#"{"customer": 2}"#).unwrap_err();
    assert_eq!(error.code.as_deref(), Some("CallLimit"));
    let checked = host.resume(r#"{"customer": 2}"#).unwrap();
    assert_eq!(verdicts(&checked), ["ok"]);
    assert_eq!(host.effects("RunBasketChecking"), 1);
}
