//! The client behind Python. The package `otapi` wraps it; nobody else is meant to call it.
//!
//! What crosses is described in `otapi_core::door`: ids, JSON texts and bytes. What Python gives as objects is written as JSON text on
//! the way in (`json`). The interpreter is released while the core works, and while HTTP waits (`http`).

mod http;
mod json;

use std::sync::{Mutex, MutexGuard};

use otapi_core::{Client, Error, Failure, Now, Reply, door};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

/// The Python exception for an error record.
fn raised(py: Python<'_>, error: &Error) -> PyErr {
    let record = error.to_json().to_string();
    let made = py
        .import("otapi._errors")
        .and_then(|module| module.call_method1("from_text", (record,)));
    made.map_or_else(|failure| failure, PyErr::from_value)
}

fn now(wall_ms: i64, mono_ms: u64) -> Now {
    Now { wall_ms, mono_ms }
}

/// A client engine. It may be used from any thread; calls take turns and never wait for the network.
///
/// Functions that let the engine go on give, beside their result, what happened meanwhile as JSON text, or `None`.
#[pyclass(frozen, module = "otapi._otapi")]
struct Engine(Mutex<Client>);

/// What happened, as JSON text.
type Events = Option<String>;

impl Engine {
    fn lock(&self) -> Result<MutexGuard<'_, Client>, Error> {
        let broken = |_| Error::invalid("client", "it has failed before and is of no use any more");
        self.0.lock().map_err(broken)
    }

    /// Has the client do something, without the interpreter.
    fn with<T: Send>(&self, py: Python<'_>, work: impl FnOnce(&mut Client) -> Result<T, Error> + Send) -> PyResult<T> {
        let done = py.detach(|| work(&mut *self.lock()?));
        done.map_err(|error| raised(py, &error))
    }

    /// The same, and what happened by it. A failure leaves its events for the next time.
    fn go_on<T: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&mut Client) -> Result<T, Error> + Send,
    ) -> PyResult<(T, Events)> {
        self.with(py, |client| {
            let done = work(client)?;
            let events = door::events(client);
            Ok((done, Some(events).filter(|events| !events.is_empty())))
        })
    }
}

#[pymethods]
impl Engine {
    /// `Client::new`
    #[new]
    fn new(py: Python<'_>, settings: &Bound<'_, PyAny>, entropy: [u8; 32]) -> PyResult<Self> {
        let settings = json::members(settings, "settings", None)?;
        let client = Client::new(&settings, entropy).map_err(|error| raised(py, &error))?;
        Ok(Self(Mutex::new(client)))
    }

    /// `Client::scope`
    fn scope(slf: &Bound<'_, Self>, scope: &Bound<'_, PyAny>) -> PyResult<u32> {
        let scope = json::members(scope, "scope", Some(slf))?;
        slf.get().with(slf.py(), |client| client.scope(&scope))
    }

    /// `Client::close_scope`
    fn close_scope(&self, py: Python<'_>, scope: u32) -> PyResult<Events> {
        let closed = self.go_on(py, |client| {
            client.close_scope(scope);
            Ok(())
        });
        closed.map(|((), events)| events)
    }

    /// `Client::call`
    fn call(
        slf: &Bound<'_, Self>,
        scope: u32,
        method: &str,
        arguments: &Bound<'_, PyAny>,
        options: &Bound<'_, PyAny>,
    ) -> PyResult<u32> {
        let (arguments, options) = (
            json::members(arguments, "arguments", Some(slf))?,
            json::text(options, "options", Some(slf))?,
        );
        slf.get()
            .with(slf.py(), |client| client.call(scope, method, &arguments, &options))
    }

    /// `Client::call_raw`
    fn call_raw(
        slf: &Bound<'_, Self>,
        scope: u32,
        method: &str,
        parameters: &Bound<'_, PyAny>,
        options: &Bound<'_, PyAny>,
    ) -> PyResult<u32> {
        let (parameters, options) = (
            json::members(parameters, "parameters", Some(slf))?,
            json::text(options, "options", Some(slf))?,
        );
        slf.get()
            .with(slf.py(), |client| client.call_raw(scope, method, &parameters, &options))
    }

    /// `Client::start`
    fn start(slf: &Bound<'_, Self>, kind: &str, input: &Bound<'_, PyAny>) -> PyResult<u32> {
        let input = json::members(input, "input", Some(slf))?;
        slf.get().with(slf.py(), |client| client.start(kind, &input))
    }

    /// `Client::resume`
    fn resume(slf: &Bound<'_, Self>, state: &str, sessions: &Bound<'_, PyAny>) -> PyResult<u32> {
        let sessions = json::text(sessions, "sessions", Some(slf))?;
        slf.get().with(slf.py(), |client| client.resume(state, &sessions))
    }

    /// `door::step`: the head, the body where there is one (the result as text, a request's form as bytes), what happened.
    fn step<'py>(
        &self,
        py: Python<'py>,
        id: u32,
        wall_ms: i64,
        mono_ms: u64,
    ) -> PyResult<(String, Option<Bound<'py, PyAny>>, Events)> {
        let (parcel, events) = self.go_on(py, |client| door::step(client, id, now(wall_ms, mono_ms)))?;
        let body = match parcel.body {
            body if body.is_empty() => None,
            body if parcel.head.starts_with(DONE) => {
                let result = String::from_utf8_lossy(&body);
                Some(PyString::new(py, &result).into_any())
            }
            body => Some(PyBytes::new(py, &body).into_any()),
        };
        Ok((parcel.head, body, events))
    }

    /// `Client::feed` with an answer. Gives the machines to step.
    #[expect(clippy::too_many_arguments, reason = "an answer in its parts")]
    fn feed(
        &self,
        py: Python<'_>,
        id: u32,
        wall_ms: i64,
        mono_ms: u64,
        status: u16,
        headers: Vec<(String, String)>,
        body: &[u8],
    ) -> PyResult<(Vec<u32>, Events)> {
        self.go_on(py, |client| {
            let body = body.to_vec();
            let reply = Reply::Answer { status, headers, body };
            client.feed(id, now(wall_ms, mono_ms), reply)
        })
    }

    /// `Client::feed` with a failure: `not_sent`, `timeout`, `cancelled`, or anything else for `broken`.
    fn fail(
        &self,
        py: Python<'_>,
        id: u32,
        wall_ms: i64,
        mono_ms: u64,
        failure: &str,
        message: String,
    ) -> PyResult<(Vec<u32>, Events)> {
        let failure = match failure {
            "not_sent" => Failure::NotSent,
            "timeout" => Failure::Timeout,
            "cancelled" => Failure::Cancelled,
            _ => Failure::Broken,
        };
        self.go_on(py, |client| {
            client.feed(id, now(wall_ms, mono_ms), Reply::Failure { failure, message })
        })
    }

    /// `Client::answer`
    fn answer(slf: &Bound<'_, Self>, id: u32, answer: &Bound<'_, PyAny>) -> PyResult<()> {
        let answer = json::text(answer, "answer", Some(slf))?;
        slf.get().with(slf.py(), |client| client.answer(id, &answer))
    }

    /// `Client::cancel`. Gives the machines to step.
    fn cancel(&self, py: Python<'_>, id: u32, wall_ms: i64, mono_ms: u64) -> PyResult<(Vec<u32>, Events)> {
        self.go_on(py, |client| client.cancel(id, now(wall_ms, mono_ms)))
    }
}

/// How the head of a step begins whose body is a result.
const DONE: &str = r#"{"step":"done""#;

/// `door::decode`
#[pyfunction]
fn decode(py: Python<'_>, method: &str, body: &[u8], options: &Bound<'_, PyAny>) -> PyResult<String> {
    let options = json::text(options, "options", None)?;
    let read = py.detach(|| door::decode(method, body, &options));
    read.map_err(|error| raised(py, &error))
}

/// `door::rule`
#[pyfunction]
fn rule(py: Python<'_>, name: &str, input: &Bound<'_, PyAny>) -> PyResult<String> {
    let input = json::members(input, "input", None)?;
    let applied = py.detach(|| door::rule(name, &input));
    applied.map_err(|error| raised(py, &error))
}

/// What the package `otapi` is built on.
#[pymodule(gil_used = false)]
mod _otapi {
    #[pymodule_export]
    use super::http::{Exchange, Http};
    #[pymodule_export]
    use super::{Engine, decode, rule};

    /// The version of the package.
    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");
}
