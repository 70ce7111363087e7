//! The settings of autopurchase.

use otapi_core::ErrorKind;
use otapi_core::json::Json;
use otapi_core::sandbox::Scenario;

use super::host::{host, list, text};

const READ: &str = r#"{"operator": 1, "providerType": "Taobao"}"#;

fn update(changes: &str) -> String {
    format!(r#"{{"operator": 1, "providerType": "Taobao", "changes": [{changes}]}}"#)
}

fn field<'a>(fields: &'a [Json], path: &str) -> Option<&'a Json> {
    fields.iter().find_map(|one| match text(one, "path") == path {
        true => Some(one),
        false => field(list(one, "fields"), path),
    })
}

#[test]
fn a_form_is_read_as_a_tree() {
    let mut host = host(Scenario::Plain, &[]);
    let read = host.run("settings", READ).unwrap();
    let field = |path| field(list(&read, "fields"), path).unwrap();
    assert_eq!(text(field("Taobao.Address.City"), "value"), "Yiwu");
    assert_eq!(list(field("Taobao.StatusMap.TRADE_CLOSED"), "values").len(), 5);
    assert_eq!(field("Taobao.MaxUnpaidOrders").get("max"), Some(&50.into()));
    assert_eq!(field("Taobao.Account").get("readOnly"), Some(&true.into()));
}

#[test]
fn what_the_service_took_is_told() {
    let mut host = host(Scenario::Plain, &[]);
    let changes = r#"{"path": "Taobao.Address.Phone", "value": "+86 <579>"}, {"path": "Taobao.CheckAfterExport", "value": true},
        {"path": "Taobao.MaxUnpaidOrders", "value": 45}, {"path": "Taobao.PayPassword", "value": "S3CRET"}"#;
    let updated = host.run("update_settings", &update(changes)).unwrap();
    let taken: Vec<String> = list(&updated, "changes")
        .iter()
        .map(|change| change.get("taken").unwrap().to_string())
        .collect();
    assert_eq!(taken, ["true", "true", "false", "null"]);
    let phone = field(list(&updated, "fields"), "Taobao.Address.Phone").unwrap();
    assert_eq!(text(phone, "value"), "+86 <579>");
    assert!(!host.saved.to_string().contains("S3CRET"));
    assert_eq!(host.effects("UpdateProviderOrdersIntegrationSettings"), 1);
}

#[test]
fn what_the_form_does_not_take_is_not_sent() {
    let mut host = host(Scenario::Plain, &[]);
    for (change, path) in [
        (r#"{"path": "Taobao.Adress.City", "value": "x"}"#, "changes[0].path"),
        (r#"{"path": "Taobao.Account", "value": "x"}"#, "changes[0].path"),
        (r#"{"path": "Taobao.MaxUnpaidOrders", "value": 51}"#, "changes[0].value"),
        (
            r#"{"path": "Taobao.StatusMap.TRADE_CLOSED", "value": "7"}"#,
            "changes[0].value",
        ),
    ] {
        let error = host.run("update_settings", &update(change)).unwrap_err();
        assert_eq!(error.path.as_deref(), Some(path), "{error}");
    }
    assert_eq!(host.effects("UpdateProviderOrdersIntegrationSettings"), 0);
}

#[test]
fn a_lost_answer_is_settled_by_reading() {
    let method = "UpdateProviderOrdersIntegrationSettings";
    for (fault, effects) in [("lost-after", 1), ("late:5000", 1), ("lost-before", 0)] {
        let mut host = host(Scenario::Plain, &[&format!("{method}#1={fault}")]);
        let changes = update(r#"{"path": "Taobao.Address.City", "value": "Guangzhou"}"#);
        match host.run("update_settings", &changes) {
            Ok(updated) => assert_eq!(list(&updated, "changes")[0].get("taken"), Some(&true.into())),
            Err(error) => assert!(effects == 0 && error.kind == ErrorKind::OutcomeUnknown, "{error}"),
        }
        assert_eq!(host.effects(method), effects, "{fault}");
    }
}
