//! One story: a scenario, some faults, perhaps crashes, and the whole job.

use otapi_core::json::Json;
use otapi_core::sandbox::{Fault, Sandbox, Scenario, Settings};
use otapi_core::{Error, ErrorKind};

use super::books;
use super::chance::Chance;
use super::host::Host;

const METHODS: [&str; 18] = [
    "AddOrder",
    "AddOrder",
    "PostTransaction",
    "PostTransaction",
    "SalesPaymentReserve",
    "SalesPaymentReserve",
    "RunOrderExportingToProvider",
    "RunOrderExportingToProvider",
    "RunOrdersSynchronizingWithProvider",
    "DoStepActionForBackgroundActivity",
    "GetBackgroundActivityInfo",
    "GetSalesOrderDetailsForOperator",
    "GetSalesPaymentInfo",
    "SearchOrders",
    "AuthenticateInstanceOperator",
    "UpdateOrderLinesForOperator",
    "UpdateOrderLinesForOperator",
    "*",
];

const FAULTS: [&str; 14] = [
    "lost-before",
    "lost-after",
    "late:3000",
    "late:45000",
    "late:200000",
    "delay:500",
    "delay:90000",
    "truncate",
    "bad-gateway",
    "bad-gateway-after",
    "session-expired",
    "not-available",
    "internal-error",
    "internal-error-after",
];

/// Goods of the sandbox: with configurations, without, of a vendor of their own, gone.
const GOODS: [(&str, &str); 6] = [
    ("520813250866", "3186064872"),
    ("520813250867", "3186064901"),
    ("43215670012", ""),
    ("43215670013", ""),
    ("618900123450", ""),
    ("618900123999", ""),
];

/// Tells the story of this seed and checks it. Gives what came of each flow.
pub(crate) fn tell(seed: u64) -> Vec<String> {
    let mut chance = Chance::new(seed);
    let scenario = *chance.pick(&Scenario::ALL);
    let faults: Vec<Fault> = (0..chance.below(4)).map(|_| fault(&mut chance)).collect();
    let settings = Settings {
        scenario,
        faults: faults.clone(),
        ..Settings::default()
    };
    let crashes = [None, None, Some(12), Some(40)][chance.below(4)];
    let repeat = chance.one_in(3);
    let items = items(&mut chance);
    let status = *chance.pick(&[3, 5, 6, 12]);
    println!("  {scenario:?}, {faults:?}, crashes {crashes:?}, repeat {repeat}");
    let mut host = Host::new(Sandbox::new(seed, settings), chance, crashes);
    host.scope(
        "operator",
        r#"{"role": "operator", "login": "operator", "password": "operator"}"#,
    );
    host.scope(
        "customer",
        r#"{"role": "customer", "login": "customer", "operator": 1}"#,
    );

    let reference = format!("story-{seed}");
    let mut outcomes = Vec::new();
    let placed = place(&mut host, &reference, repeat, items);
    outcomes.push(outcome("place", &placed));
    books::check_place(&mut host, &reference, &placed, repeat);
    if let Ok(placed) = &placed {
        let order = text(placed, "orderId").to_owned();
        let paid = pay(&mut host, &order, &reference, repeat);
        outcomes.push(outcome("pay", &paid));
        books::check_pay(&mut host, &order, &reference, &paid, repeat);
        let first = watch(&mut host, &order, &Json::Null);
        let exported = export(&mut host, &order);
        outcomes.push(outcome("export", &exported));
        books::check_export(&mut host, &order, &exported);
        if exported.is_ok() {
            let synchronised = synchronise(&mut host, &order);
            outcomes.push(outcome("synchronise", &synchronised));
            books::check_synchronise(&mut host, &order, &synchronised);
        }
        if let Ok(first) = &first {
            let snapshot = first.get("snapshot").cloned().unwrap();
            let second = watch(&mut host, &order, &snapshot);
            outcomes.push(outcome("watch", &second));
            books::check_watch(&host, &order, first, &second);
        }
        let before = books::statuses(&host, &order);
        let changed = change_statuses(&mut host, &order, &before, status, repeat);
        outcomes.push(outcome("change_statuses", &changed));
        books::check_statuses(&mut host, &order, &before, status, &changed);
    }
    for secret in ["sandbox-secret", "sandbox-signed", r#"password":"operator"#] {
        assert!(!host.shown.contains(secret), "{secret} was shown");
    }
    outcomes
}

fn fault(chance: &mut Chance) -> Fault {
    let method = *chance.pick(&METHODS);
    let nth = 1 + chance.below(if method == "*" { 30 } else { 3 });
    format!("{method}#{nth}={}", chance.pick(&FAULTS)).parse().unwrap()
}

fn items(chance: &mut Chance) -> Json {
    let mut items = Vec::new();
    for _ in 0..1 + chance.below(3) {
        let (id, configuration) = *chance.pick(&GOODS);
        let mut members = vec![
            ("id", Json::from(id)),
            ("quantity", Json::from(1 + chance.below(3) as i64)),
        ];
        if !configuration.is_empty() {
            members.push(("configurationId", configuration.into()));
        }
        items.push(Json::object(members));
    }
    Json::Array(items)
}

fn place(host: &mut Host, reference: &str, repeat: bool, items: Json) -> Result<Json, Error> {
    let prepared = host.run("prepare", &input(host, &["customer"], []))?;
    let first = |list: &str| {
        prepared
            .get(list)
            .and_then(Json::as_array)
            .and_then(<[Json]>::first)
            .cloned()
    };
    let mode = first("deliveryModes").unwrap();
    let more = [
        ("deliveryModeId", text(&mode, "id").into()),
        (
            "userProfileId",
            first("profiles")
                .and_then(|profile| profile.get("id").cloned())
                .unwrap_or_default(),
        ),
        ("reference", reference.into()),
        ("repeat", repeat.into()),
        ("diagnose", true.into()),
        ("items", items),
    ];
    host.run("place", &input(host, &["customer", "operator"], more))
}

fn pay(host: &mut Host, order: &str, reference: &str, repeat: bool) -> Result<Json, Error> {
    let more = [
        ("orderId", order.into()),
        ("reference", reference.into()),
        ("repeat", repeat.into()),
    ];
    host.run("pay", &input(host, &["operator"], more))
}

fn export(host: &mut Host, order: &str) -> Result<Json, Error> {
    let more = [
        ("providerType", "Taobao".into()),
        ("returnUrl", "https://shop.example/back".into()),
    ];
    let begun = host.run("provider_session", &input(host, &["operator"], more))?;
    let returned = host.approve(text(&begun, "url"));
    let more = [
        ("state", begun.get("state").cloned().unwrap()),
        ("returnUrl", returned.into()),
    ];
    let completed = host.run("complete_provider_session", &input(host, &["operator"], more))?;
    let session = text(&completed, "session").to_owned();
    host.scope(
        "provider",
        &format!(r#"{{"role": "provider", "providerType": "Taobao", "session": "{session}"}}"#),
    );
    let exported = host.run(
        "export",
        &input(host, &["operator", "provider"], [("orderId", order.into())]),
    );
    assert!(!host.shown.contains(&session), "the marketplace session was shown");
    exported
}

fn synchronise(host: &mut Host, order: &str) -> Result<Json, Error> {
    let more = [("orderIds", Json::Array(vec![order.into()]))];
    host.run("synchronise", &input(host, &["operator", "provider"], more))
}

fn watch(host: &mut Host, order: &str, snapshot: &Json) -> Result<Json, Error> {
    let more = [
        ("orderIds", Json::Array(vec![order.into()])),
        ("history", true.into()),
        ("snapshot", snapshot.clone()),
    ];
    host.run("watch", &input(host, &["operator"], more))
}

/// Moves the first two lines.
fn change_statuses(
    host: &mut Host,
    order: &str,
    lines: &[(String, i64)],
    status: i64,
    repeat: bool,
) -> Result<Json, Error> {
    let ids = lines.iter().take(2).map(|(id, _)| Json::from(id.as_str())).collect();
    let more = [
        ("orderId", order.into()),
        ("lineIds", Json::Array(ids)),
        ("status", Json::from(status)),
        ("repeat", repeat.into()),
    ];
    host.run("change_statuses", &input(host, &["operator"], more))
}

fn input<const N: usize>(host: &Host, roles: &[&str], more: [(&'static str, Json); N]) -> Json {
    let sessions = host.sessions().into_iter().filter(|(role, _)| roles.contains(role));
    Json::object(sessions.chain(more))
}

fn outcome(flow: &str, result: &Result<Json, Error>) -> String {
    match result {
        Ok(_) => format!("{flow}: done"),
        Err(error) if error.kind == ErrorKind::Service => {
            format!("{flow}: refused, {}", error.code.as_deref().unwrap_or("by the client"))
        }
        Err(error) => format!("{flow}: {}", error.kind.name()),
    }
}

pub(crate) fn text<'a>(value: &'a Json, name: &str) -> &'a str {
    value.get(name).and_then(Json::as_str).unwrap_or_default()
}
