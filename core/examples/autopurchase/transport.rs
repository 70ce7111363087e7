//! Two ways to the service: a function call into the embedded sandbox, and HTTP.

use std::io::Read;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use otapi_core::json::Json;
use otapi_core::request::Request;
use otapi_core::sandbox::{self, HttpRequest, Sandbox};
use otapi_core::{Failure, Now, Reply};

/// A way to the service, and the clock that goes with it.
pub(crate) enum Transport {
    /// In this process, with virtual time: waiting takes none.
    Sandbox { sandbox: Box<Sandbox>, now: Now },
    /// Over the network, in real time.
    Http { agent: ureq::Agent, started: Instant },
}

/// When the story begins offline.
const BEGINNING: Now = Now {
    wall_ms: 1_735_787_045_000,
    mono_ms: 0,
};

impl Transport {
    /// The embedded sandbox, or HTTP.
    pub(crate) fn new(over_http: bool) -> Self {
        if over_http {
            let config = ureq::Agent::config_builder()
                .http_status_as_error(false)
                .max_redirects(0)
                .build();
            return Self::Http {
                agent: config.into(),
                started: Instant::now(),
            };
        }
        Self::Sandbox {
            sandbox: Box::new(Sandbox::new(1, sandbox::Settings::default())),
            now: BEGINNING,
        }
    }

    /// Both clocks.
    pub(crate) fn now(&self) -> Now {
        match self {
            Self::Sandbox { now, .. } => *now,
            Self::Http { started, .. } => {
                let wall = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                Now {
                    wall_ms: i64::try_from(wall.as_millis()).unwrap_or(i64::MAX),
                    mono_ms: millis(started.elapsed()),
                }
            }
        }
    }

    /// Waits until a time of the monotonic clock.
    pub(crate) fn wait(&mut self, until_ms: u64) {
        let left = until_ms.saturating_sub(self.now().mono_ms);
        match self {
            Self::Sandbox { now, .. } => {
                now.wall_ms = now.wall_ms.saturating_add_unsigned(left);
                now.mono_ms += left;
            }
            Self::Http { .. } => std::thread::sleep(Duration::from_millis(left)),
        }
    }

    /// Performs a request of the client.
    pub(crate) fn send(&mut self, request: &Request) -> Reply {
        match self {
            Self::Sandbox { sandbox, now } => sandbox.exchange(now, request),
            Self::Http { agent, .. } => http(agent, request).unwrap_or_else(|error| {
                let failure = match error {
                    ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => Failure::NotSent,
                    ureq::Error::Timeout(_) => Failure::Timeout,
                    _ => Failure::Broken,
                };
                Reply::Failure {
                    failure,
                    message: error.to_string(),
                }
            }),
        }
    }

    /// What the operator's browser does: opens the marketplace's login, approves, and is sent back to this address.
    pub(crate) fn approve(&mut self, url: &str) -> Result<String, String> {
        let approve = format!("{url}&choice=approve");
        let location = match self {
            Self::Sandbox { sandbox, now } => {
                let request = HttpRequest::new("GET", &approve, Vec::new(), Vec::new());
                let now = sandbox::Now {
                    unix_ms: now.wall_ms.unsigned_abs(),
                };
                sandbox
                    .handle(now, &request)
                    .reply
                    .and_then(|reply| reply.header("location").map(str::to_owned))
            }
            Self::Http { agent, .. } => {
                let reply = agent.get(&approve).call().map_err(|error| error.to_string())?;
                reply
                    .headers()
                    .get("location")
                    .and_then(|value| value.to_str().ok())
                    .map(str::to_owned)
            }
        };
        location.ok_or_else(|| "the marketplace's login did not lead back".to_owned())
    }

    /// What really happened, where the service is at hand to be asked: the sandbox's books.
    pub(crate) fn truth(&self) -> Option<Json> {
        match self {
            Self::Sandbox { sandbox, .. } => Some(sandbox.truth()),
            Self::Http { .. } => None,
        }
    }
}

fn http(agent: &ureq::Agent, request: &Request) -> Result<Reply, ureq::Error> {
    let deadline = Duration::from_millis(request.deadline_ms);
    let mut post = agent.post(&request.url).config().timeout_global(Some(deadline)).build();
    for (name, value) in &request.headers {
        post = post.header(name.as_ref(), value.as_ref());
    }
    let answer = post.send(&request.body)?;
    let headers = answer.headers().iter();
    let headers = headers
        .filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())))
        .collect();
    let status = answer.status().as_u16();
    let mut body = Vec::new();
    answer.into_body().into_reader().take(64 << 20).read_to_end(&mut body)?;
    Ok(Reply::Answer { status, headers, body })
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
