//! The sandbox through hand-made requests: raw forms in, raw bodies out, nothing of the client's encoder or decoder.

mod access;
mod activities;
mod every_method;
mod faults;
mod goods;
mod orders;
mod payments;
mod wire;

use super::{HttpRequest, Now, Outcome, Sandbox, Scenario, Settings, Variants};
use crate::json::Json;

/// 2025-01-02T03:04:05Z
const START: u64 = 1_735_787_045_000;

/// A white cotton shirt, a tea set, a bamboo scoop, a backpack, and things that cannot be had.
const SHIRT: (&str, &str) = ("520813250866", "3186064872");
const TEA_SET: (&str, &str) = ("43215670012", "");
const SCOOP: (&str, &str) = ("43215670013", "");
const BACKPACK: (&str, &str) = ("610077001234", "4710");
const GONE: (&str, &str) = ("618900123999", "");

/// Somebody who talks to a sandbox, with a clock of their own.
struct Talk {
    sandbox: Sandbox,
    now: u64,
    operator: String,
    customer: String,
}

impl Talk {
    /// With a new sandbox, and nobody logged in.
    fn silent(settings: Settings) -> Self {
        Self {
            sandbox: Sandbox::new(7, settings),
            now: START,
            operator: String::new(),
            customer: String::new(),
        }
    }

    /// With a new sandbox in this scenario; operator and customer are logged in.
    fn new(scenario: Scenario) -> Self {
        let mut talk = Self::silent(Settings {
            scenario,
            ..Settings::default()
        });
        let operator = [("userLogin", "operator"), ("userPassword", "operator")];
        let answer = talk.json("AuthenticateInstanceOperator", &operator);
        talk.operator = text(&answer, &["SessionId", "Value"]);
        let customer = [
            ("userLogin", "customer"),
            ("userPassword", "customer"),
            ("sessionId", ""),
        ];
        talk.customer = text(&talk.json("Authenticate", &customer), &["SessionId"]);
        talk
    }

    fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Outcome {
        let request = HttpRequest::new("POST", path, Vec::new(), encode(form).into_bytes());
        self.sandbox.handle(Now { unix_ms: self.now }, &request)
    }

    fn get(&mut self, path: &str) -> Outcome {
        self.sandbox.handle(
            Now { unix_ms: self.now },
            &HttpRequest::new("GET", path, Vec::new(), Vec::new()),
        )
    }

    /// A call with the unsigned key, and its whole answer in JSON.
    fn json(&mut self, method: &str, form: &[(&str, &str)]) -> Json {
        let form = [&[("instanceKey", "sandbox"), ("language", "en")], form].concat();
        let outcome = self.post(&format!("/service-json/{method}"), &form);
        let reply = outcome.reply.expect("a reply");
        assert_eq!(reply.status, 200);
        Json::parse(&body(&reply.body)).expect("JSON")
    }

    /// What a call with the operator's session gives: its payload `Result`.
    fn operator(&mut self, method: &str, form: &[(&str, &str)]) -> Json {
        let session = self.operator.clone();
        self.ok(method, &session, form)
    }

    /// What a call with the customer's session gives.
    fn customer(&mut self, method: &str, form: &[(&str, &str)]) -> Json {
        let session = self.customer.clone();
        self.ok(method, &session, form)
    }

    fn ok(&mut self, method: &str, session: &str, form: &[(&str, &str)]) -> Json {
        let answer = self.json(method, &[&[("sessionId", session)], form].concat());
        assert_eq!(text(&answer, &["ErrorCode"]), "Ok", "{method}: {answer}");
        answer.get("Result").cloned().unwrap_or_default()
    }

    /// How the operator is refused: `Code` or `Code/SubCode`.
    fn refused(&mut self, method: &str, form: &[(&str, &str)]) -> String {
        let session = self.operator.clone();
        self.code(method, &[&[("sessionId", session.as_str())], form].concat())
    }

    /// How the customer is refused.
    fn customer_refused(&mut self, method: &str, form: &[(&str, &str)]) -> String {
        let session = self.customer.clone();
        self.code(method, &[&[("sessionId", session.as_str())], form].concat())
    }

    fn code(&mut self, method: &str, form: &[(&str, &str)]) -> String {
        let answer = self.json(method, form);
        let code = text(&answer, &["ErrorCode"]);
        let sub_code = answer
            .get("SubErrorCode")
            .and_then(|code| code.get("Value"))
            .and_then(Json::as_str);
        sub_code.map_or(code.clone(), |sub_code| format!("{code}/{sub_code}"))
    }

    /// Places an order of one piece of each, and gives its id.
    fn order(&mut self, goods: &[(&str, &str)]) -> String {
        let document = order_document(goods, "my order");
        text(&self.customer("AddOrder", &[("xmlAddData", &document)]), &["Id"])
    }

    /// An order that is paid in full.
    fn paid_order(&mut self, goods: &[(&str, &str)]) -> String {
        let order = self.order(goods);
        let details = self.operator("GetSalesPaymentInfo", &[("salesId", &order)]);
        let total = number(&details, &["SalesAmount"]);
        self.operator(
            "PostTransaction",
            &[("customerId", "17"), ("amount", &total), ("isDebit", "true")],
        );
        self.operator("SalesPaymentReserve", &[("salesId", &order), ("amount", &total)]);
        order
    }

    /// The lines of an order, as the operator sees them.
    fn lines(&mut self, order: &str) -> Vec<Json> {
        let details = self.operator(
            "GetSalesOrderDetailsForOperator",
            &[("salesId", order), ("queryType", "0")],
        );
        details
            .get("SalesLinesList")
            .and_then(Json::as_array)
            .expect("lines")
            .to_vec()
    }

    /// Goes through the login at the marketplace, and gives the new provider session.
    fn provider_session(&mut self) -> String {
        self.provider_session_of("")
    }

    /// The same with an account of the operator's choice.
    fn provider_session_of(&mut self, account: &str) -> String {
        let form = [
            ("providerType", "Taobao"),
            ("returnUrl", "https://shop.example/back?state=1"),
        ];
        let answer = self.operator("GetProviderOrdersIntegrationSessionAuthenticationInfo", &form);
        let page = text(&answer, &["RedirectUrl"]);
        let reply = self
            .get(&format!("{page}&choice=approve&account={account}"))
            .reply
            .expect("a reply");
        assert_eq!(reply.status, 302);
        let back = reply.header("location").expect("an address");
        back.strip_prefix("https://shop.example/back?state=1&sessionId=")
            .expect("a session")
            .to_owned()
    }

    /// Starts a run, and gives type and id of its activity.
    fn run(&mut self, method: &str, provider_session: &str, document: &str) -> (String, String) {
        let form = [
            ("providerType", "Taobao"),
            ("providerSessionId", provider_session),
            ("xmlParameters", document),
        ];
        let activity = self.operator(method, &form);
        (text(&activity, &["Type"]), text(&activity, &["Id", "Value"]))
    }

    fn export(&mut self, provider_session: &str, order: &str) -> (String, String) {
        let document = format!("<Parameters><OrderId>{order}</OrderId></Parameters>");
        self.run("RunOrderExportingToProvider", provider_session, &document)
    }

    fn activity(&mut self, (kind, id): &(String, String)) -> Json {
        self.operator(
            "GetBackgroundActivityInfo",
            &[("activityType", kind), ("activityId", id)],
        )
    }

    /// Polls every second until the activity ends or asks, a minute at most.
    fn follow(&mut self, activity: &(String, String)) -> Json {
        for _ in 0..60 {
            self.now += 1000;
            let info = self.activity(activity);
            if flag(&info, "IsFinished") || flag(&info, "IsAwaitingAction") {
                return info;
            }
        }
        panic!("the activity goes on and on");
    }

    /// Chooses the action of the open question whose parameter `answer` or `lineId` is this, and gives how that was taken.
    fn answer(&mut self, activity: &(String, String), info: &Json, choice: &str) -> String {
        let step = info
            .get("Steps")
            .and_then(Json::as_array)
            .and_then(<[Json]>::last)
            .expect("a step");
        let actions = step.get("Actions").and_then(Json::as_array).expect("actions");
        let parameters = |action: &Json| {
            action
                .get("Parameters")
                .and_then(Json::as_array)
                .expect("parameters")
                .to_vec()
        };
        let is_it = |action: &&Json| {
            text(action, &["Id", "Value"]) == "DoStepAction"
                && parameters(action)
                    .iter()
                    .any(|parameter| text(parameter, &["Value"]) == choice)
        };
        let chosen = actions.iter().find(is_it).expect("the choice");
        let mut document = String::from("<NamedParameters>");
        for parameter in parameters(chosen) {
            let (name, value) = (text(&parameter, &["Name"]), text(&parameter, &["Value"]));
            document.push_str(&format!("<Parameter Name=\"{name}\">{value}</Parameter>"));
        }
        document.push_str("</NamedParameters>");
        let form = [
            ("activityType", activity.0.as_str()),
            ("activityId", &activity.1),
            ("xmlParameters", &document),
        ];
        self.refused("DoStepActionForBackgroundActivity", &form)
    }

    fn truth(&self, member: &str) -> Vec<Json> {
        self.sandbox
            .truth()
            .get(member)
            .and_then(Json::as_array)
            .expect("a list")
            .to_vec()
    }

    /// What exports have bought at the marketplace.
    fn bought(&self) -> Vec<Json> {
        self.truth("marketplaceOrders")
            .into_iter()
            .filter(|trade| !flag(trade, "byHand"))
            .collect()
    }
}

fn order_document(goods: &[(&str, &str)], comment: &str) -> String {
    let item = |(id, configuration): &(&str, &str)| {
        format!("<Item><Id>{id}</Id><ConfigurationId>{configuration}</ConfigurationId><Quantity>1</Quantity></Item>")
    };
    let items: String = goods.iter().map(item).collect();
    format!(
        "<OrderAddData><DeliveryModeId>7</DeliveryModeId><Comment>{comment}</Comment><Items>{items}</Items></OrderAddData>"
    )
}

/// A form as a browser sends it, by its own few lines.
fn encode(form: &[(&str, &str)]) -> String {
    let escape = |text: &str| -> String { text.bytes().map(|byte| format!("%{byte:02X}")).collect() };
    form.iter()
        .map(|(name, value)| format!("{name}={}", escape(value)))
        .collect::<Vec<_>>()
        .join("&")
}

fn body(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// The text at a path of members.
fn text(value: &Json, path: &[&str]) -> String {
    at(value, path)
        .as_str()
        .unwrap_or_else(|| panic!("text at {path:?} of {value}"))
        .to_owned()
}

/// The literal of the number at a path of members.
fn number(value: &Json, path: &[&str]) -> String {
    let Json::Number(literal) = at(value, path) else {
        panic!("a number at {path:?} of {value}")
    };
    literal.clone()
}

fn at<'v>(value: &'v Json, path: &[&str]) -> &'v Json {
    let step = |value: &'v Json, name: &&str| value.get(name);
    path.iter()
        .try_fold(value, step)
        .unwrap_or_else(|| panic!("{path:?} in {value}"))
}

fn flag(value: &Json, name: &str) -> bool {
    at(value, &[name]).as_bool().expect("a boolean")
}

/// The text or literal of one member of each of a list.
fn column(list: &[Json], name: &str) -> Vec<String> {
    let cell = |row: &Json| match row.get(name) {
        Some(Json::String(text) | Json::Number(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    list.iter().map(cell).collect()
}

/// The items of a page.
fn content(page: &Json) -> Vec<Json> {
    at(page, &["Content"]).as_array().expect("a list").to_vec()
}
