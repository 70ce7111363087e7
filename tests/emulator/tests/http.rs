//! The emulator through real sockets: on a free port, inside the test's own process, ended by the test.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use otapi_core::sandbox::Sandbox;
use otapi_emulator::{Clock, Options, serve};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// A running emulator; it ends when this is dropped.
struct Emulator {
    address: SocketAddr,
    lines: mpsc::Receiver<String>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Emulator {
    fn start(words: &[&str]) -> Self {
        let options = Options::parse(words.iter().map(|word| (*word).to_owned())).unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let (say, lines) = mpsc::channel();
        let (listening, address) = mpsc::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let listener = TcpListener::bind(options.listen).await.unwrap();
                listening.send(listener.local_addr().unwrap()).unwrap();
                let sandbox = Sandbox::new(options.seed, options.settings);
                let log = move |line: &str| drop(say.send(line.to_owned()));
                serve(listener, sandbox, Clock::new(options.speed), log, async {
                    drop(stopped.await);
                })
                .await
                .unwrap();
            });
        });
        Self {
            address: address.recv().unwrap(),
            lines,
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// A call that is answered.
    fn post(&self, path: &str, form: &[(&str, &str)]) -> String {
        let reply = agent().post(self.url(path)).send_form(form.iter().copied());
        reply.unwrap().body_mut().read_to_string().unwrap()
    }

    /// What really happened.
    fn truth(&self) -> String {
        let reply = agent().get(self.url("/sandbox/truth")).call();
        reply.unwrap().body_mut().read_to_string().unwrap()
    }

    /// The next line of the log, without the milliseconds.
    fn line(&self) -> String {
        let line = self.lines.recv_timeout(Duration::from_secs(10)).unwrap();
        let (line, milliseconds) = line.strip_suffix(" ms").unwrap().rsplit_once(' ').unwrap();
        milliseconds.parse::<u64>().unwrap();
        line.to_owned()
    }

    /// Bytes over a bare socket; what comes back until the other side closes.
    fn raw(&self, bytes: &[u8]) -> String {
        let mut socket = TcpStream::connect(self.address).unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        socket.write_all(bytes).unwrap();
        let mut answer = Vec::new();
        socket.read_to_end(&mut answer).unwrap();
        String::from_utf8(answer).unwrap()
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        let _ = self.stop.take().map(|stop| stop.send(()));
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }
}

fn agent() -> ureq::Agent {
    let config = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0);
    config.timeout_global(Some(Duration::from_secs(20))).build().into()
}

const LOGIN: [(&str, &str); 3] = [
    ("instanceKey", "sandbox"),
    ("userLogin", "operator"),
    ("userPassword", "operator"),
];

/// What stands between two marks.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    text.split_once(from)
        .and_then(|(_, rest)| rest.split_once(to))
        .unwrap()
        .0
}

#[test]
fn answers_under_the_real_paths_and_logs_one_line_each() {
    let emulator = Emulator::start(&[]);
    let xml = emulator.post("/service/AuthenticateInstanceOperator", &LOGIN);
    assert!(xml.starts_with("<?xml") && xml.contains("<SessionId><Value>"), "{xml}");
    assert_eq!(emulator.line(), "AuthenticateInstanceOperator Ok");
    let json = emulator.post("/service-json/AuthenticateInstanceOperator", &LOGIN);
    let session = between(&json, "\"SessionId\":{\"Value\":\"", "\"");
    assert_eq!(emulator.line(), "AuthenticateInstanceOperator Ok");
    let form = [("instanceKey", "sandbox"), ("sessionId", session), ("language", "en")];
    let xml = emulator.post("/OtapiWebService2.asmx/GetOrderStatusList", &form);
    assert!(
        xml.contains("<SalesStatusInfo><Id>10</Id><Name>Awaiting payment</Name></SalesStatusInfo>"),
        "{xml}"
    );
    assert_eq!(emulator.line(), "GetOrderStatusList Ok");
    emulator.post(
        "/service/GetOrderStatusList",
        &[("instanceKey", "sandbox"), ("sessionId", "stale")],
    );
    assert_eq!(emulator.line(), "GetOrderStatusList SessionExpired/SessionExpired");
    emulator.post("/service/GetOrderStatusList", &[("instanceKey", "stolen")]);
    assert_eq!(emulator.line(), "GetOrderStatusList AccessDenied");

    assert_eq!(
        agent()
            .get(emulator.url("/service/NoSuchMethod"))
            .call()
            .unwrap()
            .status(),
        404
    );
    assert_eq!(emulator.line(), "- 404");
    let reply = agent().options(emulator.url("/service/AddOrder")).call().unwrap();
    assert_eq!(reply.status(), 204);
    assert_eq!(reply.headers().get("access-control-allow-origin").unwrap(), "*");
}

#[test]
fn takes_xml_in_an_address_as_it_stands() {
    let emulator = Emulator::start(&[]);
    let request = "GET /service-json/SearchItemsFrame?instanceKey=sandbox&framePosition=0&frameSize=5&xmlParameters=\
        <Search x=\"1\"><ItemTitle>tea set</ItemTitle></Search> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    let answer = emulator.raw(request.as_bytes());
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("Celadon tea set"), "{answer}");
    assert!(emulator.raw(b"NONSENSE\r\n\r\n").starts_with("HTTP/1.1 400"));
}

#[test]
fn faults_reach_the_socket() {
    let emulator = Emulator::start(&[
        "--fault",
        "GetAnonymousSession#1=lost-after",
        "--fault",
        "GetAnonymousSession#2=bad-gateway",
        "--fault",
        "GetAnonymousSession#3=delay:300",
        "--fault",
        "GetAnonymousSession#4=truncate",
    ]);
    let request = "POST /service/GetAnonymousSession HTTP/1.1\r\nHost: localhost\r\nContent-Length: 19\r\n\r\ninstanceKey=sandbox";
    assert_eq!(
        emulator.raw(request.as_bytes()),
        "",
        "the connection is closed without a word"
    );
    assert_eq!(emulator.line(), "GetAnonymousSession lost");
    let call = || {
        agent()
            .post(emulator.url("/service/GetAnonymousSession"))
            .send_form([("instanceKey", "sandbox")])
            .unwrap()
    };
    let mut reply = call();
    assert_eq!(reply.status(), 502);
    assert!(reply.body_mut().read_to_string().unwrap().contains("502 Bad Gateway"));
    assert_eq!(emulator.line(), "GetAnonymousSession 502");
    let started = Instant::now();
    assert_eq!(call().status(), 200);
    assert!(started.elapsed() >= Duration::from_millis(300));
    assert!(
        !call()
            .body_mut()
            .read_to_string()
            .unwrap()
            .contains("</SessionIdAnswer>")
    );
    assert!(
        call()
            .body_mut()
            .read_to_string()
            .unwrap()
            .contains("</SessionIdAnswer>")
    );
}

#[test]
fn a_slow_answer_holds_nobody_up() {
    let emulator = Emulator::start(&["--fault", "GetAnonymousSession#1=delay:60000"]);
    let mut slow = TcpStream::connect(emulator.address).unwrap();
    slow.write_all(b"GET /service/GetAnonymousSession?instanceKey=sandbox HTTP/1.1\r\nHost: localhost\r\n\r\n")
        .unwrap();
    let started = Instant::now();
    // The second call is only the second once the first has come in.
    while !emulator.truth().contains("\"GetAnonymousSession\":1") {
        assert!(started.elapsed() < Duration::from_secs(10));
    }
    assert!(
        emulator
            .post("/service/GetAnonymousSession", &[("instanceKey", "sandbox")])
            .contains("<SessionId>")
    );
    assert!(started.elapsed() < Duration::from_secs(30));
}

#[test]
fn the_login_page_leads_back_and_the_truth_can_be_read() {
    let emulator = Emulator::start(&["--seed", "9", "--scenario", "plain"]);
    let json = emulator.post("/service-json/AuthenticateInstanceOperator", &LOGIN);
    let session = between(&json, "\"SessionId\":{\"Value\":\"", "\"");
    let form = [
        ("instanceKey", "sandbox"),
        ("sessionId", session),
        ("providerType", "Taobao"),
        ("returnUrl", "http://127.0.0.1:1/back?token=t"),
    ];
    let json = emulator.post(
        "/service-json/GetProviderOrdersIntegrationSessionAuthenticationInfo",
        &form,
    );
    let page = between(&json, "\"RedirectUrl\":\"", "\"");
    assert!(page.starts_with(&emulator.url("/provider-login?ticket=")), "{page}");
    let html = agent().get(page).call().unwrap().body_mut().read_to_string().unwrap();
    let approve = between(&html, "id=\"approve\" href=\"", "\"").replace("&amp;", "&");
    let reply = agent()
        .get(emulator.url(&format!("/provider-login{approve}")))
        .call()
        .unwrap();
    assert_eq!(reply.status(), 302);
    let back = reply.headers().get("location").unwrap().to_str().unwrap();
    assert!(back.starts_with("http://127.0.0.1:1/back?token=t&sessionId="), "{back}");
    let truth = emulator.truth();
    assert!(
        truth.contains("\"providerSessions\":[{\"account\":\"buyer\",\"expired\":false}]"),
        "{truth}"
    );
    assert!(!truth.contains(session));
}

#[test]
fn oversized_bodies_are_refused() {
    let emulator = Emulator::start(&[]);
    let body = vec![b'a'; 9_000_000];
    let reply = agent().post(emulator.url("/service/AddOrder")).send(&body[..]).unwrap();
    assert_eq!(reply.status(), 413);
}

/// The sandbox waits by its own clock: sixty times as fast, a minute is a second.
#[test]
fn time_can_pass_faster() {
    let emulator = Emulator::start(&["--speed", "600", "--fault", "GetAnonymousSession#1=delay:60000"]);
    let started = Instant::now();
    assert!(
        emulator
            .post("/service/GetAnonymousSession", &[("instanceKey", "sandbox")])
            .contains("<SessionId>")
    );
    let elapsed = started.elapsed();
    assert!(
        elapsed >= Duration::from_millis(100) && elapsed < Duration::from_secs(20),
        "{elapsed:?}"
    );
}
