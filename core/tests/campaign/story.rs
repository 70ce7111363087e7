//! One story: a scenario, some faults, perhaps crashes, and the whole job.

use otapi_core::json::Json;
use otapi_core::sandbox::{Fault, Sandbox, Scenario, Settings};
use otapi_core::{Error, ErrorKind};

use super::books;
use super::chance::Chance;
use super::host::Host;

const METHODS: [&str; 21] = [
    "AddOrder",
    "AddOrder",
    "PostTransaction",
    "PostTransaction",
    "SalesPaymentReserve",
    "SalesPaymentReserve",
    "RunOrderExportingToProvider",
    "RunOrderExportingToProvider",
    "RunOrderLinkingWithProvider",
    "RunOrderUnlinkingFromProvider",
    "CancelLineSalesOrderForOperator",
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

/// An order that the sandbox's buyer has bought by hand: a shirt and a scoop of the goods above.
const BY_HAND: &str = "2100000000000000001";

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
    let (again, links) = (chance.one_in(4), chance.one_in(3));
    let status = *chance.pick(&[3, 5, 6, 12]);
    println!("  {scenario:?}, {faults:?}, crashes {crashes:?}, repeat {repeat}, again {again}, links {links}");
    let host = Host::new(Sandbox::new(seed, settings), chance, crashes);
    let mut story = Story {
        host,
        reference: format!("story-{seed}"),
        repeat,
        outcomes: Vec::new(),
    };
    story.tell(items, again, links, status);
    let Story { host, outcomes, .. } = story;
    for secret in ["sandbox-secret", "sandbox-signed", r#"password":"operator"#] {
        assert!(!host.shown.contains(secret), "{secret} was shown");
    }
    outcomes
}

struct Story {
    host: Host,
    reference: String,
    repeat: bool,
    outcomes: Vec<String>,
}

impl Story {
    /// Goes on as long as there is something to go on with.
    fn tell(&mut self, items: Json, again: bool, links: bool, status: i64) -> Option<()> {
        let Self {
            host,
            reference,
            repeat,
            outcomes,
        } = self;
        host.scope(
            "operator",
            r#"{"role": "operator", "login": "operator", "password": "operator"}"#,
        );
        host.scope(
            "customer",
            r#"{"role": "customer", "login": "customer", "operator": 1}"#,
        );
        let mut told = |flow: &str, result: &Result<Json, Error>| outcomes.push(outcome(flow, result));

        let mut placed = place(host, reference, *repeat, items);
        told("place", &placed);
        books::check_place(host, reference, &placed, *repeat);
        if again {
            let first = placed.ok()?;
            *reference += "-again";
            placed = cancel_and_readd(host, &first, reference, *repeat)?;
            told("cancel_and_readd", &placed);
            books::check_place(host, reference, &placed, *repeat);
            books::check_readd(host, &first, reference, &placed);
        }
        let order = text(&placed.ok()?, "orderId").to_owned();
        let paid = pay(host, &order, reference, *repeat);
        told("pay", &paid);
        books::check_pay(host, &order, reference, &paid, *repeat);
        let first = watch(host, &order, &Json::Null);
        let session = provider_session(host).ok()?;
        if links {
            let linked = link(host, &order);
            told("link", &linked);
            books::check_link(host, &order, BY_HAND, &linked);
            linked.ok()?;
            let unlinked = unlink(host, &order);
            told("unlink", &unlinked);
            books::check_unlink(host, &order, &unlinked);
            unlinked.ok()?;
        }
        let exported = export(host, &order);
        assert!(!host.shown.contains(&session), "the marketplace session was shown");
        told("export", &exported);
        books::check_export(host, &order, &exported);
        exported.ok()?;
        let synchronised = synchronise(host, &order);
        told("synchronise", &synchronised);
        books::check_synchronise(host, &order, &synchronised);
        if let Ok(first) = &first {
            let snapshot = first.get("snapshot").cloned().unwrap();
            let second = watch(host, &order, &snapshot);
            told("watch", &second);
            books::check_watch(host, &order, first, &second);
        }
        let before = books::statuses(host, &order);
        let changed = change_statuses(host, &order, &before, status, *repeat);
        told("change_statuses", &changed);
        books::check_statuses(host, &order, &before, status, &changed);
        Some(())
    }
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

/// Has the first line bought anew, if it came about.
fn cancel_and_readd(host: &mut Host, placed: &Json, reference: &str, repeat: bool) -> Option<Result<Json, Error>> {
    let more = [
        ("orderId", text(placed, "orderId").into()),
        ("lineIds", first_lines(placed)?),
        ("reference", reference.into()),
        ("repeat", repeat.into()),
    ];
    Some(host.run("cancel_and_readd", &input(host, &["customer", "operator"], more)))
}

/// The ids of the lines that the first good has become.
pub(crate) fn first_lines(placed: &Json) -> Option<Json> {
    let lines = placed.get("lines").and_then(Json::as_array)?.first()?.get("lineIds")?;
    (!lines.as_array()?.is_empty()).then(|| lines.clone())
}

/// Gets the marketplace's session, and gives it.
fn provider_session(host: &mut Host) -> Result<String, Error> {
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
    Ok(session)
}

fn link(host: &mut Host, order: &str) -> Result<Json, Error> {
    let more = [
        ("orderId", order.into()),
        ("marketplaceOrders", Json::Array(vec![BY_HAND.into()])),
    ];
    host.run("link", &input(host, &["operator", "provider"], more))
}

fn unlink(host: &mut Host, order: &str) -> Result<Json, Error> {
    host.run(
        "unlink",
        &input(host, &["operator", "provider"], [("orderId", order.into())]),
    )
}

fn export(host: &mut Host, order: &str) -> Result<Json, Error> {
    host.run(
        "export",
        &input(host, &["operator", "provider"], [("orderId", order.into())]),
    )
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
