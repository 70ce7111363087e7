//! One request from its coming in to its reply.

use std::collections::BTreeMap;

use super::Settings;
use super::access;
use super::amount::Amount;
use super::answer_out::{Answer, Form};
use super::clock;
use super::documents;
use super::entropy::Entropy;
use super::failure::Failure;
use super::faults::{FaultKind, Script};
use super::http::{HttpRequest, Reply, Route, route};
use super::login_page;
use super::methods::{self, Call};
use super::parameters::Parameters;
use super::sample;
use super::scenario::Scenario;
use super::state::Shop;
use super::value::Value;
use crate::catalog::{Effect, Method};

/// The time at which a request comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds since 1970 by the caller's wall clock.
    pub unix_ms: u64,
}

/// What becomes of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The reply; none if the connection breaks before it.
    pub reply: Option<Reply>,
    /// When the reply arrives, or the break is noticed, in Unix milliseconds.
    pub at: u64,
    /// When the call takes effect, in Unix milliseconds; nothing if it never does. It may be after `at`.
    pub effect_at: Option<u64>,
    /// The method that was called; empty if it was none of the catalogue's.
    pub method: &'static str,
    /// What came of it, for a log: `Ok`, `AccessDenied/InvalidSignature`, `lost`, or an HTTP status. Never anything secret.
    pub code: String,
}

/// A fake OTAPI; see the [module](super).
#[derive(Clone)]
pub struct Sandbox {
    pub(super) shop: Shop,
    pub(super) script: Script,
    /// How often each method took effect.
    pub(super) effects: BTreeMap<&'static str, u64>,
    /// Calls whose effect is still to come.
    late: Vec<Late>,
    /// Time never runs backwards here, whatever the caller says.
    now: u64,
    clock_skew_ms: i64,
    /// Request ids and times, apart from what the state draws.
    requests: Entropy,
}

#[derive(Clone)]
struct Late {
    at: u64,
    method: Method,
    parameters: Parameters,
}

impl Sandbox {
    /// A sandbox at its beginning.
    #[must_use]
    pub fn new(seed: u64, settings: Settings) -> Self {
        Self {
            script: Script::new(settings.faults.clone()),
            effects: BTreeMap::new(),
            late: Vec::new(),
            now: 0,
            clock_skew_ms: settings.clock_skew_ms,
            requests: Entropy::new(!seed),
            shop: Shop::new(seed, settings),
        }
    }

    /// Answers a request that comes in at `now`.
    pub fn handle(&mut self, now: Now, request: &HttpRequest) -> Outcome {
        self.advance(now);
        self.shop.base_url = request.base_url();
        let (name, form) = match route(request) {
            Route::Call(name, form) => (name, form),
            Route::Login => {
                let reply = login_page::answer(&mut self.shop, request);
                return self.reply("", reply.status.to_string(), Some(self.now), reply);
            }
            Route::Refused(reply) => return self.reply("", reply.status.to_string(), None, reply),
        };
        let Some(method) = Method::find(name) else {
            let reply = Reply::no_such_method();
            return self.reply("", reply.status.to_string(), None, reply);
        };
        let parameters = Parameters::decode(&request.query, &request.body);
        self.call(method, &parameters, form)
    }

    /// Lets time pass up to `now`: activities go on, and calls that take effect late do so.
    pub fn advance(&mut self, now: Now) {
        self.now = self.now.max(now.unix_ms);
        self.late.sort_by_key(|call| call.at);
        while self.late.first().is_some_and(|call| call.at <= self.now) {
            let call = self.late.remove(0);
            self.shop.advance(call.at);
            let _lost = self.perform(call.method, &call.parameters, call.at);
        }
        self.shop.advance(self.now);
    }

    fn call(&mut self, method: Method, parameters: &Parameters, form: Form) -> Outcome {
        let name = method.name();
        let fault = self.script.strike(name);
        match fault {
            Some(FaultKind::LostBefore) => return self.lost(name, None),
            Some(FaultKind::BadGateway) => return self.bad_gateway(name, None),
            Some(FaultKind::Late(delay)) => {
                let at = self.now.saturating_add(delay);
                let parameters = parameters.clone();
                self.late.push(Late { at, method, parameters });
                return self.lost(name, Some(at));
            }
            Some(FaultKind::Skew(seconds)) => self.clock_skew_ms = seconds.saturating_mul(1000),
            Some(FaultKind::SessionExpired) => self.shop.accounts.close(parameters.text("sessionId")),
            _ => {}
        }
        let result = match fault.and_then(refusal) {
            Some(failure) => Err(failure),
            None => self.perform(method, parameters, self.now),
        };
        let effect_at = result.is_ok().then_some(self.now);
        let result = match fault {
            Some(FaultKind::LostAfter) => return self.lost(name, effect_at),
            Some(FaultKind::BadGatewayAfter) => return self.bad_gateway(name, effect_at),
            Some(FaultKind::InternalErrorAfter) => Err(internal_error()),
            _ => result,
        };
        let code = result.as_ref().err().map_or("Ok".to_owned(), Failure::name);
        let mut reply = self.answer(method, parameters, form, &result);
        if fault == Some(FaultKind::Truncate) {
            reply.body.truncate(reply.body.len() / 2);
        }
        let mut outcome = self.reply(name, code, effect_at, reply);
        if let Some(FaultKind::Delay(delay)) = fault {
            outcome.at = outcome.at.saturating_add(delay);
        }
        outcome
    }

    /// Does what a call asks for.
    fn perform(&mut self, method: Method, parameters: &Parameters, now: u64) -> Result<Value, Failure> {
        let server_time = now.saturating_add_signed(self.clock_skew_ms);
        access::check_key(method.name(), parameters, server_time)?;
        if !self.shop.statistics.count(now, self.shop.settings.daily_calls) {
            return Err(call_limit());
        }
        documents::check(method, parameters)?;
        let caller = access::check_session(&self.shop, method, parameters, now)?;
        let changes = method.effect() != Effect::Reads;
        if self.shop.scenario() == Scenario::Maintenance && is_closed_for_maintenance(method) {
            return Err(Failure::new("NotAvailable", None, "The platform is being updated"));
        }
        let call = Call {
            method,
            parameters,
            caller,
            now,
        };
        let value = match methods::find(method.name()) {
            Some(handler) => handler(&mut self.shop, &call)?,
            None => sample::payload(method, self.shop.seed),
        };
        if changes {
            *self.effects.entry(method.name()).or_default() += 1;
        }
        Ok(value)
    }

    fn answer(
        &mut self,
        method: Method,
        parameters: &Parameters,
        form: Form,
        outcome: &Result<Value, Failure>,
    ) -> Reply {
        let request_time = Amount::cents(i64::try_from(900 + self.requests.below(9000)).unwrap_or_default());
        let answer = Answer {
            method,
            outcome,
            request_id: self.requests.guid(),
            request_time,
            debug: parameters.text("debug") == "true",
        };
        let body = answer.write(form, self.shop.variants());
        Reply::new(200, form.content_type(), body).with("x-opentao-requesthandletime", request_time.shortest())
    }

    fn lost(&self, method: &'static str, effect_at: Option<u64>) -> Outcome {
        self.outcome(method, "lost".to_owned(), effect_at, None)
    }

    fn bad_gateway(&self, method: &'static str, effect_at: Option<u64>) -> Outcome {
        self.reply(method, "502".to_owned(), effect_at, Reply::bad_gateway())
    }

    /// A reply with the server's time, by which a client can find out how wrong its own is.
    fn reply(&self, method: &'static str, code: String, effect_at: Option<u64>, reply: Reply) -> Outcome {
        let server_time = self.now.saturating_add_signed(self.clock_skew_ms);
        self.outcome(
            method,
            code,
            effect_at,
            Some(reply.with("date", clock::http_date(server_time))),
        )
    }

    fn outcome(&self, method: &'static str, code: String, effect_at: Option<u64>, reply: Option<Reply>) -> Outcome {
        let at = self.now.saturating_add(self.shop.settings.latency_ms);
        Outcome {
            reply,
            at,
            effect_at,
            method,
            code,
        }
    }
}

/// What a fault says in the place of doing the work.
fn refusal(fault: FaultKind) -> Option<Failure> {
    match fault {
        FaultKind::CallLimit => Some(call_limit()),
        FaultKind::KeyBan => Some(Failure::new("InstanceKeyBan", None, "The key is banned")),
        FaultKind::NotAvailable => Some(Failure::new("NotAvailable", None, "The service is not available now")),
        FaultKind::InternalError => Some(internal_error()),
        _ => None,
    }
}

fn call_limit() -> Failure {
    Failure::new("CallLimit", None, "The call limit of the key is used up")
}

fn internal_error() -> Failure {
    Failure::new("InternalError", None, "Something went wrong")
}

/// While the platform is updated, changing methods answer `NotAvailable`; `CheckIfStatefullMethodsAllowed` says so beforehand (PROTOCOL 3.3).
/// Logins still work `[S]`.
fn is_closed_for_maintenance(method: Method) -> bool {
    let name = method.name();
    let logs_in = name.starts_with("Authenticate") || name == "GetAnonymousSession";
    (method.effect() != Effect::Reads && !logs_in) || name == "CheckIfStatefullMethodsAllowed"
}
