//! The sandbox behind sockets.

use std::future::Future;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use otapi_core::sandbox::{HttpRequest, Now, Sandbox};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::raw_target::RawTarget;

/// The sandbox's time: the wall clock at the start, and from then on a multiple of the time that passes.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    start: u64,
    since: Instant,
    speed: u32,
}

impl Clock {
    /// A clock that begins now and runs so many times as fast.
    #[must_use]
    pub fn new(speed: u32) -> Self {
        let start = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self {
            start: milliseconds(start),
            since: Instant::now(),
            speed: speed.max(1),
        }
    }

    fn now(self) -> u64 {
        self.start + milliseconds(self.since.elapsed() * self.speed)
    }

    /// Waits until the sandbox's time is `at`.
    async fn wait(self, at: u64) {
        let left = at.saturating_sub(self.now());
        if left > 0 {
            tokio::time::sleep(Duration::from_millis(left) / self.speed).await;
        }
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// What all connections share.
struct Server<Log> {
    sandbox: Mutex<Sandbox>,
    clock: Clock,
    log: Log,
}

/// Serves until `stop` is done; connections that are open then are dropped. `log` is given one line a request, with nothing secret in it.
///
/// # Errors
/// The listener is broken.
pub async fn serve<Log: Fn(&str) + Send + Sync + 'static>(
    listener: TcpListener,
    sandbox: Sandbox,
    clock: Clock,
    log: Log,
    stop: impl Future<Output = ()>,
) -> io::Result<()> {
    let server = Arc::new(Server {
        sandbox: Mutex::new(sandbox),
        clock,
        log,
    });
    let mut connections = JoinSet::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = tokio::select! {
            () = &mut stop => return Ok(()),
            accepted = listener.accept() => accepted,
            Some(_) = connections.join_next() => continue,
        };
        match accepted {
            Ok((stream, _)) => connections.spawn(connection(Arc::clone(&server), stream)),
            // One connection less; the listener goes on.
            Err(error) if is_of_connection(&error) => continue,
            Err(error) => return Err(error),
        };
    }
}

fn is_of_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(
        error.kind(),
        ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted
    )
}

/// No reply: an error in the place of one closes the connection.
#[derive(Debug)]
struct Lost;

impl std::fmt::Display for Lost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the reply is lost")
    }
}

impl std::error::Error for Lost {}

async fn connection<Log: Fn(&str)>(server: Arc<Server<Log>>, stream: TcpStream) {
    // Small answers shall not wait for each other.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request| server.answer(request));
    let http = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(30))
        .clone();
    // A connection that breaks is the client's affair, or a fault that was asked for.
    let _ = http
        .serve_connection(TokioIo::new(RawTarget::new(stream)), service)
        .await;
}

/// Where the sandbox's truth is to be read, for tests in any language. The service has no such address.
const TRUTH: &str = "/sandbox/truth";

/// Bigger bodies are cut off, a little above what the sandbox refuses by itself.
const MAX_BODY: usize = 9 << 20;

impl<Log: Fn(&str)> Server<Log> {
    async fn answer(&self, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Lost> {
        let (parts, body) = request.into_parts();
        let body = match Limited::new(body, MAX_BODY).collect().await {
            Ok(body) => body.to_bytes().to_vec(),
            Err(error) if error.is::<LengthLimitError>() => return Ok(response(413, &[], Vec::new())),
            Err(_) => return Err(Lost),
        };
        if parts.uri.path() == TRUTH {
            let headers = [("content-type", "application/json".to_owned())];
            return Ok(response(200, &headers, self.truth().into_bytes()));
        }
        let name_and_text = |(name, value): (&hyper::header::HeaderName, &hyper::header::HeaderValue)| {
            (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        let request = HttpRequest {
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers: parts.headers.iter().map(name_and_text).collect(),
            body,
        };
        let (started, now) = (Instant::now(), self.clock.now());
        // Nothing panics while it holds the sandbox, so that it is whole in any case.
        let outcome = self
            .sandbox
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .handle(Now { unix_ms: now }, &request);
        self.clock.wait(outcome.at).await;
        let name = if outcome.method.is_empty() { "-" } else { outcome.method };
        (self.log)(&format!("{name} {} {} ms", outcome.code, started.elapsed().as_millis()));
        let reply = outcome.reply.ok_or(Lost)?;
        Ok(response(reply.status, &reply.headers, reply.body))
    }

    fn truth(&self) -> String {
        let mut sandbox = self.sandbox.lock().unwrap_or_else(PoisonError::into_inner);
        sandbox.advance(Now {
            unix_ms: self.clock.now(),
        });
        sandbox.truth().to_string()
    }
}

fn response(status: u16, headers: &[(&'static str, String)], body: Vec<u8>) -> Response<Full<Bytes>> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, value);
    }
    // A header that cannot be sent is a mistake here; the client sees it as one.
    response.body(Full::new(Bytes::from(body))).unwrap_or_else(|_| {
        let mut response = Response::new(Full::new(Bytes::new()));
        *response.status_mut() = hyper::StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}
