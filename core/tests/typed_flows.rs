//! Flows and rules by types on the sandbox.

use otapi_core::face::flows::views::OpenQuestion;
use otapi_core::face::flows::{self, PlaceItem, PolicyCondition, PolicyRule};
use otapi_core::face::item::GetItemFullInfo;
use otapi_core::face::{enums::ItemProviderType, rules};
use otapi_core::json::Json;
use otapi_core::request::Request;
use otapi_core::sandbox::Offline;
use otapi_core::typed::{Input, Options, Outcome, View, choose, questions};
use otapi_core::{Client, ErrorKind, Event, Host, Now, Reply};

const CUSTOMER: &str = r#"{"role": "customer", "login": "customer", "password": "customer"}"#;
const OPERATOR: &str = r#"{"role": "operator", "login": "operator", "password": "operator"}"#;

fn client() -> Client {
    Client::new(r#"{"key": "sandbox"}"#, [7; 32]).unwrap()
}

/// A host that notes the items that come on the way, and the last state.
struct Noting {
    offline: Offline,
    items: Vec<(String, bool)>,
    state: Json,
}

impl Noting {
    fn new() -> Self {
        Self {
            offline: Offline::new("").unwrap(),
            items: Vec::new(),
            state: Json::Null,
        }
    }
}

impl Host for Noting {
    fn now(&self) -> Now {
        self.offline.now()
    }

    fn send(&mut self, request: &Request) -> Reply {
        Host::send(&mut self.offline, request)
    }

    fn wait_until(&mut self, mono_ms: u64) {
        self.offline.wait_until(mono_ms);
    }

    fn save(&mut self, state: &Json) -> Result<(), String> {
        self.state = state.clone();
        Ok(())
    }

    fn event(&mut self, event: &Event) {
        let items = flows::BulkItems::items(event);
        assert_eq!(items.is_empty(), !matches!(event, Event::Items { .. }), "{event:?}");
        for item in items {
            let is_taobao = item.provider_type() == Some(ItemProviderType::TAOBAO);
            self.items.push((item.id().unwrap().to_owned(), is_taobao));
        }
    }
}

#[test]
fn items_come_typed_on_the_way() {
    let (mut client, mut host) = (client(), Noting::new());
    let flow = flows::BulkItems::new(&["520813250866", "43215670013"]).block_size(1);
    let result = client.run(&mut host, &flow).unwrap();
    assert_eq!(result.get().given(), 2);
    assert!(result.get().missing().is_empty());
    let expected = ["520813250866", "43215670013"].map(|id| (id.to_owned(), true));
    assert_eq!(host.items, expected);
}

#[test]
fn an_order_is_placed_and_paid_and_its_state_goes_on_typed() {
    let (mut client, mut host) = (client(), Noting::new());
    let (customer, operator) = (client.scope(CUSTOMER).unwrap(), client.scope(OPERATOR).unwrap());
    let ready = client.run(&mut host, &flows::Prepare::new(customer)).unwrap();
    let mode = ready.get().delivery_modes().first().unwrap();
    let items = [PlaceItem::new("43215670013", 2).more("comment", "red")];
    let place = flows::Place::new(customer, mode.id(), &items).operator(operator);
    assert_eq!(format!("{place:?}"), "Place(customer, deliveryModeId, items, operator)");
    // A loop of the host's own has only the machine's text.
    let pending = client.begin_flow(&place).unwrap();
    let done = client.drive(&mut host, pending.id()).unwrap();
    let placed = pending.result(&done).unwrap();
    assert!(placed.get().complete() && placed.get().total().is_some());
    let order = placed.get().order_id();

    // Taken up again, the same flow finds the same order.
    let sessions = format!(r#"{{"customer": {customer}, "operator": {operator}}}"#);
    let id = client.resume(&host.state.to_string(), &sessions).unwrap();
    let again = Outcome::<flows::Place>::read(&client.drive(&mut host, id).unwrap()).unwrap();
    assert_eq!(again.get().order_id(), order);

    let paid = client.run(&mut host, &flows::Pay::new(operator, order)).unwrap();
    assert!(paid.get().settled() && paid.get().open().is_zero());
    assert_eq!(Some(paid.get().paid()), placed.get().total());
}

#[test]
fn what_is_wrong_is_named_before_a_flow_begins() {
    let mut client = client();
    let customer = client.scope(CUSTOMER).unwrap();
    let none = flows::Place::new(customer, "7", &[PlaceItem::new("1", 0)]);
    let error = client.begin_flow(&none).unwrap_err();
    assert_eq!(
        (error.kind, error.path.as_deref()),
        (ErrorKind::InvalidArgument, Some("items[0].quantity"))
    );
    let mut wire = Client::new(r#"{"key": "sandbox", "case": "wire"}"#, [7; 32]).unwrap();
    let customer = wire.scope(CUSTOMER).unwrap();
    let error = wire.begin_flow(&flows::Prepare::new(customer)).unwrap_err();
    assert_eq!(error.path.as_deref(), Some("case"));
    let error = Outcome::<flows::Prepare>::read("[]").unwrap_err();
    assert_eq!(error.kind, ErrorKind::MalformedAnswer);
    let error = rules::shown_price(&Json::members()).apply().unwrap_err();
    assert_eq!(error.path.as_deref(), Some("item.id"));
}

#[test]
fn rules_take_views_of_calls() {
    let (mut client, mut host) = (client(), Noting::new());
    let call = GetItemFullInfo::new("520813250866");
    let item = client.fetch(&mut host, 0, &call, &Options::new()).unwrap();
    let item = item.get();
    let configured = item.configured_items().first().and_then(|one| one.id()).unwrap();
    let choice = rules::choose_configuration(item.tree())
        .configuration_id(configured)
        .apply()
        .unwrap();
    assert_eq!(choice.get().configuration_id(), Some(configured));
    assert!(choice.get().is_full_configuration());
    let shown = rules::shown_price(item.tree())
        .configuration_id(configured)
        .apply()
        .unwrap();
    assert_eq!(shown.get().price(), choice.get().price());
    assert!(
        shown
            .get()
            .price()
            .is_some_and(|price| !price.min().is_zero() && price.min() <= price.max())
    );
    let pictures = rules::pictures(item.tree()).apply().unwrap();
    assert!(pictures.get().iter().any(|picture| picture.is_main()));
}

#[test]
fn a_choice_is_told_by_its_parameters_if_it_is_the_only_one() {
    let choice = |number: i32, answer: &str| {
        let parameter = Json::members().with("name", "answer").with("value", answer);
        let choice = Json::members().with("choice", number);
        choice.with("parameters", vec![parameter])
    };
    let choices = vec![choice(0, "accept"), choice(1, "refuse"), choice(2, "refuse")];
    let question = Json::members().with("id", "Q").with("choices", choices);
    let asked = Json::members().with("questions", vec![question]);
    let question: OpenQuestion = questions(&asked).first().unwrap();
    let accept = question.choice_with("answer", "accept").unwrap();
    let expected = Json::members().with("question", "Q").with("choice", 0);
    assert_eq!(choose(question, accept), expected);
    assert_eq!(question.choice_with("answer", "refuse"), None);
    assert_eq!(question.choice_with("answer", "later"), None);
}

#[test]
fn policies_are_made_of_conditions() {
    let rule = PolicyRule::new(&[PolicyCondition::new("newPrice").at_most("97.9".parse().unwrap())]);
    let flow = flows::Export::new(1, 2, otapi_core::face::ids::OrderId::new("ORD-1")).policy(&[rule]);
    let expected = r#"[{"where":[{"parameter":"newPrice","atMost":"97.9"}]}]"#;
    assert_eq!(
        flow.input().get("policy").map(Json::to_string).as_deref(),
        Some(expected)
    );
}
