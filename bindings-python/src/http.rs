//! HTTP for those who bring none of their own: ureq on a thread for each exchange, so that whoever waits can be interrupted at any time.

use std::cell::RefCell;
use std::io::Read;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError, Weak};
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::PyBytes;
use ureq::config::{AutoHeaderValue, Config};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::unversioned::resolver::DefaultResolver;
use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, DefaultConnector, NextTimeout, ShutdownHandle, Transport,
};

/// How often whoever waits looks for Ctrl-C.
const LOOK: Duration = Duration::from_millis(50);

/// A pool of connections: the system's proxies and certificates, no redirects, no cookies.
#[pyclass(frozen, module = "otapi._otapi")]
pub(crate) struct Http(Mutex<Pool>);

struct Pool {
    agent: ureq::Agent,
    /// A forked process must not share the sockets of its parent.
    process: u32,
}

impl Pool {
    fn new() -> Self {
        let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
        let config = Config::builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(AutoHeaderValue::None)
            .accept(AutoHeaderValue::None)
            .max_idle_connections(32)
            .max_idle_connections_per_host(16)
            .tls_config(tls)
            .build();
        Self {
            agent: ureq::Agent::with_parts(config, Watching::default(), DefaultResolver::default()),
            process: std::process::id(),
        }
    }
}

#[pymethods]
impl Http {
    #[new]
    fn new() -> Self {
        Self(Mutex::new(Pool::new()))
    }

    /// Sends a request and comes back at once. `done`, if given, is called without arguments from another thread at the end, unless
    /// the exchange was cancelled before.
    #[pyo3(signature = (method, url, headers, body, deadline_ms, max_bytes, done=None))]
    #[expect(clippy::too_many_arguments, reason = "a request in its parts")]
    fn begin(
        &self,
        method: &str,
        url: &str,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
        deadline_ms: u64,
        max_bytes: u64,
        done: Option<Py<PyAny>>,
    ) -> Exchange {
        let mut pool = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if pool.process != std::process::id() {
            *pool = Pool::new();
        }
        let agent = pool.agent.clone();
        drop(pool);

        let mut request = ureq::http::Request::builder().method(method).uri(url);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let request = request.body(body);
        let state = Arc::new(State::default());
        let worker = Arc::clone(&state);
        let work = move || {
            CURRENT.set(Some(Arc::clone(&worker)));
            let outcome = request
                .map_err(ureq::Error::Http)
                .and_then(|request| exchange(&agent, request, Duration::from_millis(deadline_ms), max_bytes))
                .map_err(|error| worker.failure(&error));
            worker.end(outcome);
            if let Some(done) = done.filter(|_| !worker.is_cancelled()) {
                // Nobody is left to be told when the interpreter is going, or the loop that waited has.
                Python::try_attach(|py| drop(done.call0(py)));
            }
        };
        if let Err(error) = std::thread::Builder::new().name("otapi-http".to_owned()).spawn(work) {
            state.end(Err(("not_sent", format!("no thread: {error}"))));
        }
        Exchange(state)
    }
}

fn exchange(
    agent: &ureq::Agent,
    request: ureq::http::Request<Vec<u8>>,
    deadline: Duration,
    max_bytes: u64,
) -> Result<Answer, ureq::Error> {
    let request = agent.configure_request(request).timeout_global(Some(deadline)).build();
    let answer = agent.run(request)?;
    let text = |value: &ureq::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = answer.headers().iter();
    let headers = headers
        .map(|(name, value)| (name.as_str().to_owned(), text(value)))
        .collect();
    let status = answer.status().as_u16();
    let mut body = Vec::new();
    let reader = answer.into_body().into_with_config().limit(u64::MAX).reader();
    // One byte more tells that it is too long.
    reader.take(max_bytes.saturating_add(1)).read_to_end(&mut body)?;
    Ok(Answer { status, headers, body })
}

struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// What the door calls how far a request got, and what ureq says.
type Failed = (&'static str, String);

/// One exchange, seen by its worker and by whoever waits.
#[derive(Default)]
struct State {
    cancelled: AtomicBool,
    /// Something of the request may have left: before that, no failure leaves anything open.
    sent: AtomicBool,
    socket: Mutex<Option<Weak<dyn ShutdownHandle>>>,
    outcome: Mutex<Option<Result<Answer, Failed>>>,
    ended: Condvar,
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("State")
    }
}

impl State {
    fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::SeqCst)
    }

    /// Notes the socket that is in use, and closes it if that comes too late.
    fn uses(&self, socket: &Weak<dyn ShutdownHandle>) {
        *self.socket.lock().unwrap_or_else(PoisonError::into_inner) = Some(Weak::clone(socket));
        if self.is_cancelled() {
            self.close();
        }
    }

    fn close(&self) {
        let socket = self.socket.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(socket) = socket.as_ref().and_then(Weak::upgrade) {
            socket.shutdown();
        }
    }

    /// Whoever is first has the say: the worker, or whoever cancels.
    fn end(&self, outcome: Result<Answer, Failed>) {
        let mut ended = self.outcome.lock().unwrap_or_else(PoisonError::into_inner);
        ended.get_or_insert(outcome);
        self.ended.notify_all();
    }

    fn failure(&self, error: &ureq::Error) -> Failed {
        let failure = match error {
            _ if !self.sent.load(Ordering::SeqCst) => "not_sent",
            ureq::Error::Timeout(_) => "timeout",
            ureq::Error::Io(error) if error.kind() == std::io::ErrorKind::TimedOut => "timeout",
            _ => "broken",
        };
        (failure, error.to_string())
    }
}

/// An exchange on its way.
#[pyclass(frozen, module = "otapi._otapi")]
pub(crate) struct Exchange(Arc<State>);

/// Status, headers and body.
type Parts<'py> = (u16, Vec<(String, String)>, Bound<'py, PyBytes>);

#[pymethods]
impl Exchange {
    /// Waits for the end without the interpreter; Ctrl-C cancels. Gives status, headers and body once, or raises `TransportFailure`.
    fn wait<'py>(&self, py: Python<'py>) -> PyResult<Parts<'py>> {
        let outcome = loop {
            let look = || {
                let ended = self.0.outcome.lock().unwrap_or_else(PoisonError::into_inner);
                let ended = self.0.ended.wait_timeout_while(ended, LOOK, |ended| ended.is_none());
                ended.unwrap_or_else(PoisonError::into_inner).0.take()
            };
            if let Some(outcome) = py.detach(look) {
                break outcome;
            }
            py.check_signals().inspect_err(|_| self.cancel())?;
        };
        match outcome {
            Ok(Answer { status, headers, body }) => Ok((status, headers, PyBytes::new(py, &body))),
            Err((failure, message)) => {
                let class = py.import("otapi._wire")?.getattr("TransportFailure")?;
                Err(PyErr::from_value(class.call1((failure, message))?))
            }
        }
    }

    /// Closes the socket, if one is open, and has whoever waits go on at once. While a connection is still being made its thread
    /// goes on to its deadline, and sends nothing.
    fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::SeqCst);
        let failure = if self.0.sent.load(Ordering::SeqCst) {
            "cancelled"
        } else {
            "not_sent"
        };
        self.0.end(Err((failure, "cancelled by the caller".to_owned())));
        self.0.close();
    }
}

thread_local! {
    /// The exchange that this thread works for.
    static CURRENT: RefCell<Option<Arc<State>>> = const { RefCell::new(None) };
}

fn current(tell: impl FnOnce(&State)) {
    CURRENT.with_borrow(|state| state.as_deref().map(tell));
}

/// ureq's connector, whose connections tell what becomes of them.
#[derive(Debug, Default)]
struct Watching(DefaultConnector);

impl Connector for Watching {
    type Out = Watched;

    fn connect(&self, details: &ConnectionDetails<'_>, chained: Option<()>) -> Result<Option<Watched>, ureq::Error> {
        let socket = Arc::new(Mutex::new(None));
        let (seen, register) = (Arc::clone(&socket), Arc::clone(&details.register_shutdown));
        let details = ConnectionDetails {
            uri: details.uri,
            addrs: details.addrs.clone(),
            config: details.config,
            request_level: details.request_level,
            resolver: details.resolver,
            now: details.now,
            timeout: details.timeout,
            current_time: Arc::clone(&details.current_time),
            run_connector: Arc::clone(&details.run_connector),
            register_shutdown: Arc::new(move |handle| {
                current(|state| state.uses(&handle));
                *seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(Weak::clone(&handle));
                register(handle)
            }),
        };
        let connected = self.0.connect(&details, chained);
        // What a proxy was told so far is nothing of the request.
        current(|state| state.sent.store(false, Ordering::SeqCst));
        Ok(connected?.map(|inner| Watched { inner, socket }))
    }
}

#[derive(Debug)]
struct Watched {
    inner: Box<dyn Transport>,
    socket: Arc<Mutex<Option<Weak<dyn ShutdownHandle>>>>,
}

impl Transport for Watched {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        let mut cancelled = false;
        current(|state| {
            if let Some(socket) = &*self.socket.lock().unwrap_or_else(PoisonError::into_inner) {
                state.uses(socket);
            }
            // First, so that whoever cancels at this moment sees it, or is seen.
            state.sent.store(true, Ordering::SeqCst);
            cancelled = state.is_cancelled();
        });
        if cancelled {
            return Err(ureq::Error::Io(std::io::ErrorKind::Interrupted.into()));
        }
        self.inner.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        self.inner.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.inner.is_open()
    }

    fn is_tls(&self) -> bool {
        self.inner.is_tls()
    }
}
