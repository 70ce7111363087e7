//! Typed calls on the sandbox, and the loop that drives them.

use otapi_core::decimal::Decimal;
use otapi_core::face::common::{self, SearchItemsParameters};
use otapi_core::face::delivery::{CreateExternalDeliveryRate, ExternalDeliveryRate};
use otapi_core::face::enums::ItemProviderType;
use otapi_core::face::ids::SessionId;
use otapi_core::face::item::GetItemFullInfo;
use otapi_core::face::search::SearchItemsFrame;
use otapi_core::face::support::CreateTicket;
use otapi_core::face::{auth, system};
use otapi_core::json::Json;
use otapi_core::request::Request;
use otapi_core::sandbox::Offline;
use otapi_core::typed::{Answer, Method, Options, Pages, View};
use otapi_core::{Client, Error, ErrorKind, Host, Now, Reply, Step};

fn client() -> Client {
    Client::new(r#"{"key": "sandbox"}"#, [7; 32]).unwrap()
}

fn sandbox() -> Offline {
    Offline::new("").unwrap()
}

#[test]
fn a_call_gives_its_view() {
    let (mut client, mut host) = (client(), sandbox());
    let options = Options::new().extra(true);
    let answer = client
        .fetch(&mut host, 0, &GetItemFullInfo::new("520813250866"), &options)
        .unwrap();
    let item = answer.get();
    assert_eq!((item.id(), item.title()), (Some("520813250866"), Some("Cotton shirt")));
    let price: Option<Decimal> = item.price().and_then(|price| price.original_price());
    assert!(price.is_some_and(|price| !price.is_zero()));
    let kind = match item.provider_type() {
        Some(ItemProviderType::TAOBAO) => "known",
        Some(_) => "another",
        None => "none",
    };
    assert_eq!(kind, "known");
    assert!(
        item.configured_items()
            .into_iter()
            .all(|configured| configured.id().is_some())
    );
    assert_eq!(item.tree().get("title").and_then(Json::as_str), item.title());
    assert!(answer.envelope().request_id().is_some() && !answer.envelope().partial());
}

fn search(size: i64) -> SearchItemsFrame {
    let wanted = SearchItemsParameters::new().provider(ItemProviderType::TAOBAO);
    SearchItemsFrame::new()
        .parameters(&wanted)
        .frame_position(0)
        .frame_size(size)
}

#[test]
fn pages_are_gone_through_to_the_end() {
    let (mut client, mut host) = (client(), sandbox());
    let all = client.fetch(&mut host, 0, &search(100), &Options::new()).unwrap();
    let all: Vec<_> = all
        .items()
        .into_iter()
        .map(|item| item.id().unwrap().to_owned())
        .collect();
    assert!(all.len() > 4, "{all:?}");

    let mut pages = Pages::new(0, search(2), &Options::new());
    let (mut found, mut count) = (Vec::new(), 0);
    while let Some(page) = pages.next(&mut client, &mut host).unwrap() {
        found.extend(page.items().into_iter().map(|item| item.id().unwrap().to_owned()));
        count += 1;
    }
    assert_eq!((found, count), (all.clone(), all.len().div_ceil(2)));
    assert!(pages.next(&mut client, &mut host).unwrap().is_none());

    // The same by a loop of the host's own.
    let mut pages = Pages::new(0, search(2), &Options::new());
    let mut found = Vec::new();
    while let Some(pending) = pages.begin(&mut client).unwrap() {
        let done = client.drive(&mut host, pending.id()).unwrap();
        let page = pages.read(&done).unwrap();
        found.extend(page.items().into_iter().map(|item| item.id().unwrap().to_owned()));
    }
    assert_eq!(found, all);
}

#[test]
fn pages_end_with_an_error() {
    let mut client = client();
    let mut host = Offline::new(r#"{"faults": ["SearchItemsFrame#2=key-ban"]}"#).unwrap();
    let mut pages = Pages::new(0, search(2), &Options::new());
    assert!(pages.next(&mut client, &mut host).unwrap().is_some());
    let error = pages.next(&mut client, &mut host).unwrap_err();
    assert_eq!(error.code.as_deref(), Some("InstanceKeyBan"));
    assert!(pages.next(&mut client, &mut host).unwrap().is_none());
}

#[test]
fn what_is_wrong_is_named_before_anything_is_sent() {
    let path = |error: Error| (error.kind, error.path.clone().unwrap_or_default());
    let invalid = |name: &str| (ErrorKind::InvalidArgument, name.to_owned());
    let item = GetItemFullInfo::new("1");
    let mut wire = Client::new(r#"{"key": "sandbox", "case": "wire"}"#, [7; 32]).unwrap();
    assert_eq!(
        path(wire.begin(0, &item, &Options::new()).unwrap_err()),
        invalid("case")
    );

    let mut client = client();
    let timeout = Options::new().timeout_ms(u64::MAX);
    assert_eq!(
        path(client.begin(0, &item, &timeout).unwrap_err()),
        invalid("options.timeoutMs")
    );
    let operators = auth::AuthenticateAsUser::new("customer");
    assert_eq!(
        path(client.begin(0, &operators, &Options::new()).unwrap_err()),
        invalid("scope")
    );
    let huge = search(i64::MAX);
    assert_eq!(
        path(client.begin(0, &huge, &Options::new()).unwrap_err()),
        invalid("frameSize")
    );
    let operator = client.scope(r#"{"role": "operator", "session": "s"}"#).unwrap();
    let rate = CreateExternalDeliveryRate::new(&ExternalDeliveryRate::new().start(f64::NAN));
    let error = client.begin(operator, &rate, &Options::new()).unwrap_err();
    assert_eq!(path(error), invalid("externalDeliveryRate.start"));
    let known = r#"{"payload": null}"#;
    assert!(Answer::<GetItemFullInfo>::read(known).unwrap().get().title().is_none());
    let error = Answer::<GetItemFullInfo>::read("{}").unwrap_err();
    assert_eq!(error.kind, ErrorKind::MalformedAnswer);
}

#[test]
fn what_is_set_twice_is_sent_once_and_secrets_are_not_shown() {
    let call = search(2).frame_size(3);
    assert_eq!(call.arguments().get("frameSize"), Some(&Json::from(3)));
    assert_eq!(call.arguments().as_object().map(<[_]>::len), Some(3));

    let login = auth::Authenticate::new("customer", "PASSWORD").remember_me(true);
    assert_eq!(
        format!("{login:?}"),
        "Authenticate(userLogin, userPassword, rememberMe)"
    );
    let (mut client, mut host) = (client(), sandbox());
    let call = auth::AuthenticateInstanceOperator::new("operator", "operator");
    let answer = client.fetch(&mut host, 0, &call, &Options::new()).unwrap();
    let session: SessionId<'_> = answer.get().unwrap();
    let shown = format!("{session:?} {answer:?} {call:?}");
    assert!(
        !shown.contains(session.as_str()) && shown.contains("SessionId"),
        "{shown}"
    );
}

#[test]
fn what_was_read_can_be_changed_and_sent() {
    let read = Json::parse(r#"{"name": "Size", "value": "L", "later": 1}"#).unwrap();
    let view = common::views::NamedParameter::over(&read);
    let changed = common::NamedParameter::from(view).value("XL");
    assert_eq!(format!("{changed:?}"), "NamedParameter(name, later, value)");
    let of_another_kind = Json::parse(r#"{"name": 5, "value": []}"#).unwrap();
    let view = common::views::NamedParameter::over(&of_another_kind);
    assert_eq!((view.name(), view.value()), (None, None));
}

/// A host that cannot keep states, and counts what it is asked to do.
struct Forgetful {
    offline: Offline,
    sent: usize,
}

impl Host for Forgetful {
    fn now(&self) -> Now {
        self.offline.now()
    }

    fn send(&mut self, request: &Request) -> Reply {
        self.sent += 1;
        Host::send(&mut self.offline, request)
    }

    fn wait_until(&mut self, mono_ms: u64) {
        self.offline.wait_until(mono_ms);
    }

    fn save(&mut self, _: &Json) -> Result<(), String> {
        Err("the disk is full".to_owned())
    }
}

#[test]
fn nothing_changes_without_its_state_being_kept() {
    let mut client = client();
    let customer = client
        .scope(r#"{"role": "customer", "login": "customer", "password": "customer"}"#)
        .unwrap();
    let mut host = Forgetful {
        offline: sandbox(),
        sent: 0,
    };
    let pending = client.begin(customer, &ticket(), &Options::new()).unwrap();
    let error = client.drive(&mut host, pending.id()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Cancelled);
    assert!(error.message.contains("the disk is full"), "{error}");
    assert_eq!(host.sent, 0);
    assert!(client.step(pending.id(), host.now()).is_err(), "the machine is gone");

    client
        .fetch(&mut host.offline, customer, &ticket(), &Options::new())
        .unwrap();
}

fn ticket() -> CreateTicket {
    CreateTicket::new("Where is it?")
}

#[test]
fn a_machine_that_waits_for_another_says_so() {
    let (mut client, mut host) = (client(), sandbox());
    let call = system::CheckIfStatefullMethodsAllowed::new();
    let first = client.begin(0, &call, &Options::new()).unwrap();
    let second = client.begin(0, &call, &Options::new()).unwrap();
    let Step::Send(request) = client.step(first.id(), host.now()).unwrap() else {
        panic!("a request")
    };
    let error = client.drive(&mut host, second.id()).unwrap_err();
    assert_eq!(error.path.as_deref(), Some("id"));
    // Once the first one has its answer, so has the second.
    let reply = Host::send(&mut host, &request);
    client.feed(first.id(), host.now(), reply).unwrap();
    client.drive(&mut host, first.id()).unwrap();
    client.drive(&mut host, second.id()).unwrap();
}
