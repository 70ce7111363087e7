//! HTTP around the calls: addresses, methods, cross-origin rules and plain replies (PROTOCOL 1.1, 1.2, 1.4).

use std::fmt;

use super::answer_out::Form;

/// A request as a server has it. Query and body hold keys and passwords, so its `Debug` leaves them out.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct HttpRequest {
    /// `GET`, `POST`, …
    pub method: String,
    /// `/service/AddOrder`
    pub path: String,
    /// What follows the question mark, as sent.
    pub query: String,
    /// Names in any case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl HttpRequest {
    /// A request to an address, absolute or beginning with `/`. The host of an absolute one becomes the header `host`.
    #[must_use]
    pub fn new(method: &str, url: &str, headers: Vec<(String, String)>, body: Vec<u8>) -> Self {
        let (host, target) = match url.split_once("://") {
            Some((_, rest)) => rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len())),
            None => ("", url),
        };
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut request = Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers,
            body,
        };
        if !host.is_empty() && request.header("host").is_none() {
            request.headers.push(("host".to_owned(), host.to_owned()));
        }
        request
    }

    /// The first header of this name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// Where the caller reached us: `http://127.0.0.1:8080`. Other hosts than this machine are taken to be behind TLS.
    pub(crate) fn base_url(&self) -> String {
        let host = self.header("host").unwrap_or("localhost");
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        let scheme = if matches!(name, "localhost" | "127.0.0.1" | "[::1]") {
            "http"
        } else {
            "https"
        };
        format!("{scheme}://{host}")
    }
}

/// A reply as a server sends it. Headers and body can hold sessions, so its `Debug` leaves them out.
#[derive(Clone, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The headers, without those about length and connection.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HttpRequest({} {})", self.method, self.path)
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({}, {} bytes)", self.status, self.body.len())
    }
}

impl Reply {
    /// A reply that any page may read: calls are simple requests, so this one header is all a browser wants.
    pub(crate) fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![
            ("content-type", content_type.to_owned()),
            ("access-control-allow-origin", "*".to_owned()),
        ];
        Self {
            status,
            headers,
            body: body.into(),
        }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The first header of this name, in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.as_str())
    }

    fn plain(status: u16, text: &str) -> Self {
        Self::new(status, "text/plain; charset=utf-8", text)
    }

    /// What a proxy before the service says when the service does not answer.
    pub(crate) fn bad_gateway() -> Self {
        let page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n\
            </body>\r\n</html>\r\n";
        Self::new(502, "text/html", page)
    }

    /// A method that does not exist. Which status the service gives is not known `[S]`.
    pub(crate) fn no_such_method() -> Self {
        Self::plain(404, "There is no such method")
    }
}

/// What a request wants.
pub(crate) enum Route<'a> {
    /// To call this method and be answered in this form.
    Call(&'a str, Form),
    /// The page of the marketplace's login.
    Login,
    /// Nothing that the service does; this is the reply.
    Refused(Reply),
}

/// The addresses that end in a method's name, and the form of the answers behind them.
const BASES: [(&str, Form); 3] = [
    ("/service/", Form::Xml),
    ("/OtapiWebService2.asmx/", Form::Xml),
    ("/service-json/", Form::Json),
];

/// Bigger bodies are refused `[S]`.
const MAX_BODY: usize = 8 << 20;

pub(crate) fn route(request: &HttpRequest) -> Route<'_> {
    let method = request.method.as_str();
    let call = BASES
        .iter()
        .find_map(|(base, form)| Some((request.path.strip_prefix(base)?, *form)));
    let (target, allowed) = match call {
        Some((name, form)) => (Route::Call(name, form), "GET, POST, OPTIONS"),
        None if request.path == "/provider-login" => (Route::Login, "GET"),
        None => return Route::Refused(Reply::plain(404, "There is nothing here")),
    };
    match method {
        "OPTIONS" if call.is_some() => Route::Refused(
            Reply {
                status: 204,
                headers: vec![("access-control-allow-origin", "*".to_owned())],
                body: Vec::new(),
            }
            .with("access-control-allow-methods", allowed)
            .with(
                "access-control-allow-headers",
                request.header("access-control-request-headers").unwrap_or("*"),
            )
            .with("access-control-max-age", "86400"),
        ),
        _ if !allowed.split(", ").any(|known| known == method) => {
            Route::Refused(Reply::plain(405, "This HTTP method is not allowed").with("allow", allowed))
        }
        _ if request.body.len() > MAX_BODY => Route::Refused(Reply::plain(413, "The request is too large")),
        _ => target,
    }
}
