//! The sandbox as a binding's transport: with a clock of its own, and spoken to in JSON texts and bytes.

use super::{Fault, HttpRequest, Sandbox, Scenario, Settings, Variants};
use crate::Now;
use crate::door::{Parcel, parcel};
use crate::engine::{Given, Kind, Spec};
use crate::error::Error;
use crate::json::Json;
use crate::request::Request;
use crate::{Host, Reply};

/// A sandbox and its virtual time: a request takes the time that the sandbox says, waiting takes none of the host's.
pub struct Offline {
    sandbox: Sandbox,
    now: Now,
}

/// When virtual time begins: 2025-01-02T03:04:05Z.
const BEGINNING: Now = Now {
    wall_ms: 1_735_787_045_000,
    mono_ms: 0,
};

const SETTINGS: Spec = &[
    ("seed", Kind::Whole),
    ("scenario", Kind::Text),
    ("faults", Kind::List(&Kind::Text)),
    ("latencyMs", Kind::Whole),
    ("sessionMs", Kind::Whole),
    ("clockSkewMs", Kind::Signed),
    ("dailyCalls", Kind::Whole),
    (
        "variants",
        Kind::Object(&[
            ("zonedDates", Kind::Flag),
            ("plainIds", Kind::Flag),
            ("bareXml", Kind::Flag),
            ("nil", Kind::Flag),
            ("emptyOrders", Kind::Flag),
            ("dropReturnQuery", Kind::Flag),
        ]),
    ),
];

const REQUEST: Spec = &[
    ("url", Kind::Needed),
    ("headers", Kind::List(&Kind::List(&Kind::Text))),
    ("deadlineMs", Kind::Whole),
    ("method", Kind::Text),
    ("maxBytes", Kind::Whole),
    ("step", Kind::Text),
];

impl Offline {
    /// A sandbox with these settings, a JSON object or empty: `seed` (1), `scenario` (`main`), `faults` (texts as of [`Fault`]),
    /// `latencyMs` (40), `sessionMs`, `clockSkewMs`, `dailyCalls`, and `variants` by their names in [`Variants`].
    ///
    /// # Errors
    /// `invalid_argument` naming the setting.
    pub fn new(settings: &str) -> Result<Self, Error> {
        let settings = match settings.trim() {
            "" => Json::Null,
            text => Json::parse(text).map_err(|error| Error::invalid("sandbox", format!("not JSON: {error}")))?,
        };
        let given = Given::check(&settings, "sandbox", SETTINGS)?;
        let default = Settings::default();
        let scenario = match given.text("scenario") {
            Some(name) => Scenario::find(name)
                .ok_or_else(|| Error::invalid("sandbox.scenario", format!("there is no scenario `{name}`")))?,
            None => default.scenario,
        };
        let mut faults = Vec::new();
        for (place, fault) in given.list("faults").iter().enumerate() {
            let fault = fault.as_str().unwrap_or_default().parse::<Fault>();
            let wrong = |error| Error::invalid(format!("sandbox.faults[{place}]"), format!("{error}"));
            faults.push(fault.map_err(wrong)?);
        }
        let variants = given.inner("variants");
        let settings = Settings {
            scenario,
            faults,
            variants: Variants {
                zoned_dates: variants.flag("zonedDates"),
                plain_ids: variants.flag("plainIds"),
                bare_xml: variants.flag("bareXml"),
                nil: variants.flag("nil"),
                empty_orders: variants.flag("emptyOrders"),
                drop_return_query: variants.flag("dropReturnQuery"),
            },
            latency_ms: given.whole_or("latencyMs", default.latency_ms),
            session_ms: given.whole_or("sessionMs", default.session_ms),
            clock_skew_ms: given
                .get("clockSkewMs")
                .and_then(Json::as_i64)
                .unwrap_or(default.clock_skew_ms),
            daily_calls: given.whole_or("dailyCalls", default.daily_calls),
            ..default
        };
        Ok(Self {
            sandbox: Sandbox::new(given.whole_or("seed", 1), settings),
            now: BEGINNING,
        })
    }

    /// Both clocks.
    #[must_use]
    pub fn now(&self) -> Now {
        self.now
    }

    /// Lets time pass until the monotonic clock shows this; a time that is over changes nothing.
    pub fn wait_until(&mut self, mono_ms: u64) {
        let left = mono_ms.saturating_sub(self.now.mono_ms);
        self.now.wall_ms = self.now.wall_ms.saturating_add_unsigned(left);
        self.now.mono_ms += left;
    }

    /// Performs a request, given as [`step`](crate::door::step) tells it; what comes of it is as [`reply`](crate::door::reply) takes it.
    ///
    /// # Errors
    /// `invalid_argument` at `request` or inside: it is none.
    pub fn exchange(&mut self, request: Parcel) -> Result<Parcel, Error> {
        let head =
            Json::parse(&request.head).map_err(|error| Error::invalid("request", format!("not JSON: {error}")))?;
        let given = Given::check(&head, "request", REQUEST)?;
        let pairs = given.list("headers").iter().map(Json::texts);
        let request = Request {
            method: "POST",
            url: given.needed("url").to_owned(),
            headers: pairs
                .filter_map(|pair| Some((pair.first()?.clone().into(), pair.get(1)?.clone().into())))
                .collect(),
            body: request.body,
            deadline_ms: given.whole_or("deadlineMs", u64::MAX),
        };
        Ok(parcel(self.sandbox.exchange(&mut self.now, &request)))
    }

    /// What a person's browser does at the marketplace's login: approves, or with `refuse` declines. Gives the address that it is sent
    /// back to.
    ///
    /// # Errors
    /// `invalid_argument` at `url`: it leads to no login, or the login does not lead back.
    pub fn visit(&mut self, url: &str, refuse: bool) -> Result<String, Error> {
        let choice = if refuse { "refuse" } else { "approve" };
        let request = HttpRequest::new("GET", &format!("{url}&choice={choice}"), Vec::new(), Vec::new());
        let now = super::Now {
            unix_ms: self.now.wall_ms.unsigned_abs(),
        };
        let reply = self.sandbox.handle(now, &request).reply;
        let location = reply.and_then(|reply| reply.header("location").map(str::to_owned));
        location.ok_or_else(|| Error::invalid("url", "leads to no login of the sandbox"))
    }

    /// The sandbox's books, as [`Sandbox::truth`] tells them, as JSON text.
    #[must_use]
    pub fn truth(&self) -> String {
        self.sandbox.truth().to_string()
    }
}

/// A whole host: what a client does is done in virtual time. States are not kept, and questions are left to others.
impl Host for Offline {
    fn now(&self) -> Now {
        self.now
    }

    fn send(&mut self, request: &Request) -> Reply {
        self.sandbox.exchange(&mut self.now, request)
    }

    fn wait_until(&mut self, mono_ms: u64) {
        Self::wait_until(self, mono_ms);
    }

    fn save(&mut self, _: &Json) -> Result<(), String> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Offline;
    use crate::door::{Parcel, reply, step};
    use crate::{Client, Reply};

    #[test]
    fn a_client_is_served_in_virtual_time() {
        let mut offline = Offline::new(r#"{"latency_ms": 70, "scenario": "plain"}"#).unwrap();
        let mut client = Client::new(r#"{"key": "sandbox"}"#, [1; 32]).unwrap();
        let id = client
            .call(0, "GetItemInfo", r#"{"itemId": "520813250866"}"#, "")
            .unwrap();
        let request = step(&mut client, id, offline.now()).unwrap();
        let answered = reply(offline.exchange(request).unwrap()).unwrap();
        assert!(matches!(&answered, Reply::Answer { status: 200, .. }));
        client.feed(id, offline.now(), answered).unwrap();
        let done = step(&mut client, id, offline.now()).unwrap();
        assert_eq!(done.head, r#"{"step":"done"}"#);
        assert!(String::from_utf8(done.body).unwrap().contains("Cotton shirt"));

        assert_eq!(offline.now().mono_ms, 70);
        offline.wait_until(5);
        assert_eq!(offline.now().mono_ms, 70);
        offline.wait_until(1000);
        assert_eq!(
            (offline.now().mono_ms, offline.now().wall_ms),
            (1000, 1_735_787_046_000)
        );
        assert!(offline.truth().contains(r#""GetItemInfo":1"#), "{}", offline.truth());
    }

    #[test]
    fn wrong_settings_and_requests_are_named() {
        for (settings, path) in [
            (r#"{"seeds": 1}"#, "sandbox.seeds"),
            (r#"{"scenario": "none"}"#, "sandbox.scenario"),
            (
                r#"{"faults": ["AddOrder#1=lost-after", "AddOrder"]}"#,
                "sandbox.faults[1]",
            ),
            ("x", "sandbox"),
        ] {
            let error = Offline::new(settings).err().unwrap();
            assert_eq!(error.path.as_deref(), Some(path), "{settings}");
        }
        let mut offline = Offline::new("").unwrap();
        let nothing = Parcel {
            head: "{}".to_owned(),
            body: Vec::new(),
        };
        assert_eq!(
            offline.exchange(nothing).unwrap_err().path.as_deref(),
            Some("request.url")
        );
        let error = offline.visit("https://shop.example/?a=1", false).unwrap_err();
        assert_eq!(error.path.as_deref(), Some("url"));
    }
}
