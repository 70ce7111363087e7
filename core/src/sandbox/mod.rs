//! A fake OTAPI as a pure function: `handle(now, request) -> {reply or none, at, effect_at}`.
//!
//! It keeps accounts, sessions, goods, baskets, orders, payments, provider sessions, marketplace orders and background activities, checks
//! keys, signatures, sessions, rights and documents, answers every method of the catalogue in XML and JSON, and follows scripted
//! [`Scenario`]s and [`Fault`]s. The same seed, settings, times and requests always give the same replies.
//!
//! It shares nothing with the client's encoder and decoder but the catalogue's tables, so that a mistake there cannot hide behind the same
//! mistake here. Comments marked `[S]` are choices of the sandbox where the real service's behaviour is not known.
//!
//! ```
//! use otapi_core::sandbox::{HttpRequest, Now, Sandbox, Settings};
//!
//! let mut sandbox = Sandbox::new(1, Settings::default());
//! let login = b"instanceKey=sandbox&userLogin=operator&userPassword=operator".to_vec();
//! let request = HttpRequest::new("POST", "/service-json/AuthenticateInstanceOperator", Vec::new(), login);
//! let outcome = sandbox.handle(Now { unix_ms: 1_735_787_045_000 }, &request);
//! let body = String::from_utf8(outcome.reply.unwrap().body).unwrap();
//! assert!(body.starts_with(r#"{"ErrorCode":"Ok","SubErrorCode":{},"#));
//! ```

mod access;
mod amount;
mod answer_out;
mod clock;
mod documents;
mod entropy;
mod failure;
mod faults;
mod handle;
mod http;
mod login_page;
mod methods;
mod offline;
mod parameters;
mod sample;
mod scenario;
mod signature;
mod state;
#[cfg(test)]
mod tests;
mod transport;
mod truth;
mod value;
mod xml_in;

pub use access::{KEY, SIGNED_KEY, SIGNED_KEY_SECRET};
pub use faults::{Fault, FaultKind, NotAFault};
pub use handle::{Now, Outcome, Sandbox};
pub use http::{HttpRequest, Reply};
pub use offline::Offline;
pub use scenario::Scenario;

/// How a sandbox behaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The course of events.
    pub scenario: Scenario,
    /// What goes wrong on the way.
    pub faults: Vec<Fault>,
    /// Habits of the service that differ between its versions.
    pub variants: Variants,
    /// How long a reply takes, in milliseconds.
    pub latency_ms: u64,
    /// How long sessions last, in milliseconds. The service does not document it `[S]`.
    pub session_ms: u64,
    /// How far the server's clock is ahead of the caller's, in milliseconds; behind, if negative.
    pub clock_skew_ms: i64,
    /// How many calls a key may make a day (PROTOCOL 10.1).
    pub daily_calls: u64,
    /// The parameter of the return address that brings a provider session.
    pub session_parameter: String,
    /// The parameter of the return address that brings a refusal.
    pub error_parameter: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            scenario: Scenario::default(),
            faults: Vec::new(),
            variants: Variants::default(),
            latency_ms: 40,
            session_ms: 24 * 3_600_000,
            clock_skew_ms: 0,
            daily_calls: 1_000_000,
            session_parameter: "sessionId".to_owned(),
            error_parameter: "error".to_owned(),
        }
    }
}

/// Habits of the service that differ between its versions, or that are not known (PROTOCOL 12.13, 12.17). The default is what captures show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Variants {
    /// Dates end in `Z`.
    pub zoned_dates: bool,
    /// Ids in JSON are bare values, not objects with `Value`.
    pub plain_ids: bool,
    /// XML comes without the default namespace.
    pub bare_xml: bool,
    /// Numbers, booleans and dates that are left out come in XML as elements with `xsi:nil`.
    pub nil: bool,
    /// An order of which nothing can be ordered is made empty, instead of being refused.
    pub empty_orders: bool,
    /// The marketplace's login drops the query of the return address.
    pub drop_return_query: bool,
}
