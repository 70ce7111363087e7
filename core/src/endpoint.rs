//! Where calls go: the service's address, checked before a key is sent to it.

use crate::Error;
use crate::integer::integer;
use crate::search::{rsplit_once, split_once};

/// The form that answers come in. The path selects it, not a header (PROTOCOL 1.4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wire {
    /// Under `/service/`.
    #[default]
    Xml,
    /// Under `/service-json/`.
    Json,
}

impl Wire {
    fn folder(self) -> &'static str {
        match self {
            Self::Xml => "service/",
            Self::Json => "service-json/",
        }
    }
}

/// Which addresses may be reached without TLS. Keys, passwords and sessions are readable on the way there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PlainHttp {
    /// Those of this machine: `localhost`, `127.0.0.0/8` and `::1`.
    #[default]
    Loopback,
    /// All.
    Anywhere,
}

/// A checked address of the service; a method's name is appended to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Ends with a slash.
    base: String,
}

impl Endpoint {
    /// The public service.
    #[must_use]
    pub fn public(wire: Wire) -> Self {
        Self {
            base: format!("https://otapi.net/{}", wire.folder()),
        }
    }

    /// The service at another address. One without a path names the host only, and gets the path of the wire form.
    ///
    /// ```
    /// use otapi_core::request::{Endpoint, PlainHttp, Wire};
    /// let endpoint = Endpoint::new("http://127.0.0.1:8080", Wire::Json, PlainHttp::Loopback)?;
    /// assert_eq!(endpoint.url("GetBasket"), "http://127.0.0.1:8080/service-json/GetBasket");
    /// let endpoint = Endpoint::new("https://shop.example/otapi", Wire::Json, PlainHttp::Loopback)?;
    /// assert_eq!(endpoint.url("GetBasket"), "https://shop.example/otapi/GetBasket");
    /// # Ok::<(), otapi_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// `invalid_argument` at `url`: it is not an address of the form `https://HOST[:PORT][/PATH]`, or is `http` where
    /// that is not allowed. User names, queries and fragments are refused: what is in an address ends up in logs.
    pub fn new(address: &str, wire: Wire, plain_http: PlainHttp) -> Result<Self, Error> {
        let (mut base, path) = check(address, plain_http).map_err(|message| Error::invalid("url", message))?;
        base.push_str(if path.is_empty() { wire.folder() } else { path });
        Ok(Self::ending_in_slash(base))
    }

    /// A gateway or relay that takes calls in the service's stead, at exactly this address.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn gateway(address: &str, plain_http: PlainHttp) -> Result<Self, Error> {
        let (mut base, path) = check(address, plain_http).map_err(|message| Error::invalid("url", message))?;
        base.push_str(path);
        Ok(Self::ending_in_slash(base))
    }

    fn ending_in_slash(mut base: String) -> Self {
        if !base.ends_with('/') {
            base.push('/');
        }
        Self { base }
    }

    /// The address of a method.
    #[must_use]
    pub fn url(&self, method: &str) -> String {
        let mut url = String::with_capacity(self.base.len() + method.len());
        url.push_str(&self.base);
        url.push_str(method);
        url
    }
}

impl Default for Endpoint {
    fn default() -> Self {
        Self::public(Wire::Xml)
    }
}

/// The scheme and the authority in lower case with a slash after them, and the path without its first slash.
///
/// Stricter than browsers on purpose: what two parsers could read in two ways (backslashes, user names, numbers in place
/// of addresses, dot segments) is refused, so that the host that was checked is the host that is called.
fn check(address: &str, plain_http: PlainHttp) -> Result<(String, &str), &'static str> {
    const FORM: &str = "expected an address like https://HOST[:PORT][/PATH]";
    let (scheme, rest) = split_once(address, "://").ok_or(FORM)?;
    let encrypted = if scheme.eq_ignore_ascii_case("https") {
        true
    } else if scheme.eq_ignore_ascii_case("http") {
        false
    } else {
        return Err(FORM);
    };
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    if authority.contains('@') {
        return Err("an address must not carry a user name or password");
    }
    if address.contains(['?', '#']) {
        return Err("an address must not carry a query or a fragment");
    }
    let is_path_byte = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~');
    let folders = path.strip_suffix('/').unwrap_or(path);
    let is_folder = |folder: &str| !matches!(folder, "" | "." | "..");
    if !path.bytes().all(is_path_byte) || !(path.is_empty() || folders.split('/').all(is_folder)) {
        return Err("expected a path of plain folder names");
    }
    let authority = authority.to_ascii_lowercase();
    let host = without_port(&authority).ok_or("expected a port from 1 to 65535 after the host")?;
    let loopback = is_loopback(host).ok_or("expected a host name or an IP address")?;
    if !encrypted && !loopback && plain_http == PlainHttp::Loopback {
        return Err("expected https: without it the key and all sessions can be read on the way");
    }
    let scheme = if encrypted { "https://" } else { "http://" };
    Ok((format!("{scheme}{authority}/"), path))
}

/// The host of an authority; nothing if what follows it is not a port.
fn without_port(authority: &str) -> Option<&str> {
    let colon = match authority.find(']') {
        Some(bracket) => authority.get(bracket..)?.find(':').map(|at| bracket + at),
        None => authority.find(':'),
    };
    let Some((host, port)) = colon.and_then(|at| authority.split_at_checked(at)) else {
        return Some(authority);
    };
    let port = port.strip_prefix(':')?;
    let valid = port.bytes().all(|byte| byte.is_ascii_digit())
        && integer(port).is_some_and(|port| (1..1 << 16).contains(&port));
    valid.then_some(host)
}

/// Whether a host (in lower case) is this machine; nothing if it is not a host.
fn is_loopback(host: &str) -> Option<bool> {
    if let Some(inner) = host.strip_prefix('[') {
        return Some(ipv6(inner.strip_suffix(']')?)? == [0, 0, 0, 0, 0, 0, 0, 1]);
    }
    let is_label_byte = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if host.len() > 253
        || !host
            .split('.')
            .all(|label| !label.is_empty() && label.bytes().all(is_label_byte))
    {
        return None;
    }
    // Browsers read a host whose last label is a number, even a hexadecimal one, as an IPv4 address in one of several
    // old spellings. Only the usual spelling is taken.
    let last = rsplit_once(host, b'.').map_or(host, |(_, last)| last);
    if last.starts_with(|first: char| first.is_ascii_digit()) {
        return Some(ipv4(host)? >> 24 == 127);
    }
    Some(host == "localhost")
}

/// The number of an IPv4 address: four decimal numbers with points between them.
fn ipv4(text: &str) -> Option<i64> {
    let mut parts = 0;
    let mut address = 0;
    for part in text.split('.') {
        let is_number = part.bytes().all(|byte| byte.is_ascii_digit()) && (part == "0" || !part.starts_with('0'));
        let number = integer(part).filter(|number| is_number && *number < 256)?;
        address = address << 8 | number;
        parts += 1;
    }
    (parts == 4).then_some(address)
}

/// The numbers of an IPv6 address. The standard library's reading of addresses weighs four times as much in a browser.
fn ipv6(text: &str) -> Option<Vec<u16>> {
    let Some((head, tail)) = split_once(text, "::") else {
        return numbers(text, true).filter(|numbers| numbers.len() == 8);
    };
    let (mut address, tail) = (numbers(head, false)?, numbers(tail, true)?);
    // What is left out is at least one number.
    let start = 8_usize.checked_sub(tail.len()).filter(|start| address.len() < *start)?;
    address.resize(start, 0);
    address.extend(tail);
    Some(address)
}

/// Hexadecimal numbers with colons between them, the last two perhaps as an IPv4 address.
fn numbers(text: &str, may_end_in_ipv4: bool) -> Option<Vec<u16>> {
    let mut numbers = Vec::new();
    let mut parts = text.split(':').filter(|_| !text.is_empty()).peekable();
    while let Some(part) = parts.next() {
        if may_end_in_ipv4 && parts.peek().is_none() && part.contains('.') {
            let address = ipv4(part)?;
            numbers.extend([(address >> 16) as u16, address as u16]);
        } else if part.len() > 4 || numbers.len() == 8 {
            return None;
        } else {
            let digits = part.chars().map(|digit| digit.to_digit(16));
            numbers.push(digits.reduce(|number, digit| Some(number? << 4 | digit?))?? as u16);
        }
    }
    Some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    fn url(address: &str) -> Result<String, Error> {
        Endpoint::new(address, Wire::Xml, PlainHttp::Loopback).map(|endpoint| endpoint.url("M"))
    }

    #[test]
    fn the_public_service_has_two_wire_forms() {
        assert_eq!(
            Endpoint::default().url("AddOrder"),
            "https://otapi.net/service/AddOrder"
        );
        assert_eq!(
            Endpoint::public(Wire::Json).url("AddOrder"),
            "https://otapi.net/service-json/AddOrder"
        );
    }

    #[test]
    fn addresses_are_taken_with_and_without_slash_path_and_port() {
        for (address, expected) in [
            ("https://otapi.net", "https://otapi.net/service/M"),
            ("https://otapi.net/", "https://otapi.net/service/M"),
            ("HTTPS://OTAPI.net:443/Service", "https://otapi.net:443/Service/M"),
            (
                "https://otapi.net/OtapiWebService2.asmx/",
                "https://otapi.net/OtapiWebService2.asmx/M",
            ),
            ("https://a-b.example_1.com/x/y", "https://a-b.example_1.com/x/y/M"),
            ("https://8.8.8.8:8443/x", "https://8.8.8.8:8443/x/M"),
            ("https://[2001:db8::1]:8443/x", "https://[2001:db8::1]:8443/x/M"),
            ("http://localhost", "http://localhost/service/M"),
            ("HTTP://LOCALHOST:8080", "http://localhost:8080/service/M"),
            ("http://127.0.0.1:1/x", "http://127.0.0.1:1/x/M"),
            ("http://127.255.255.254", "http://127.255.255.254/service/M"),
            ("http://[::1]:65535", "http://[::1]:65535/service/M"),
            ("http://[0:0:0:0:0:0:0:1]", "http://[0:0:0:0:0:0:0:1]/service/M"),
        ] {
            assert_eq!(url(address).as_deref(), Ok(expected), "{address}");
        }
    }

    #[test]
    fn a_gateway_is_called_exactly_where_it_is() {
        let gateway = |address| Endpoint::gateway(address, PlainHttp::Loopback).map(|endpoint| endpoint.url("M"));
        assert_eq!(
            gateway("https://gateway.example").as_deref(),
            Ok("https://gateway.example/M")
        );
        assert_eq!(
            gateway("https://gateway.example/v1/").as_deref(),
            Ok("https://gateway.example/v1/M")
        );
        assert!(gateway("http://gateway.example").is_err());
    }

    #[test]
    fn plain_http_needs_to_be_allowed() {
        let allowed = Endpoint::new("http://shop.example", Wire::Xml, PlainHttp::Anywhere);
        assert_eq!(
            allowed.map(|endpoint| endpoint.url("M")).as_deref(),
            Ok("http://shop.example/service/M")
        );
        for address in [
            "http://otapi.net/service/",
            "http://localhost.evil.com",
            "http://127.0.0.1.evil.com",
            "http://evil.com/localhost",
            "http://evil-localhost",
            "http://128.0.0.1",
            "http://0.0.0.0",
            "http://[::]",
            "http://[::ffff:127.0.0.1]",
            "http://[::2]",
        ] {
            let error = url(address).unwrap_err();
            assert!(error.message.contains("https"), "{address}: {error}");
        }
    }

    #[test]
    fn everything_else_is_refused_whatever_is_allowed() {
        for address in [
            "",
            "otapi.net",
            "//otapi.net",
            "https:otapi.net",
            "https:/otapi.net",
            "https://",
            "https:///",
            "https:///service",
            "https://:443",
            "ftp://otapi.net",
            "file:///etc/hosts",
            "javascript://otapi.net/%0a",
            " https://otapi.net",
            "https://otapi.net ",
            "https://otapi.net\n",
            "https://ota\tpi.net",
            "https://otapi.net\0",
            "https://otapi.net/\r\nHost: evil",
            "https://otapi.net\\@evil.com",
            "https:\\\\otapi.net",
            "https://otapi.net/a\\b",
            "http://127.0.0.1@evil",
            "http://127.0.0.1:80@evil.com",
            "https://user:password@otapi.net",
            "https://@otapi.net",
            "https://otapi.net?key=1",
            "https://otapi.net/?key=1",
            "https://otapi.net/service/#x",
            "http://localhost#@evil.com",
            "http://localhost?@evil.com",
            "https://otapi.net:",
            "https://otapi.net:0",
            "https://otapi.net:65536",
            "https://otapi.net:+443",
            "https://otapi.net:443:443",
            "https://otapi.net:44a",
            "https://otapi..net",
            "https://.otapi.net",
            "https://otapi.net.",
            "http://localhost.",
            "https://ötapi.net",
            "https://otapi.net/ö",
            "https://otapi.net/%2e%2e",
            "https://otapi.net//x",
            "https://otapi.net/a//b",
            "https://otapi.net/./x",
            "https://otapi.net/x/..",
            "http://127.1",
            "http://2130706433",
            "http://0x7f.0.0.1",
            "http://0x7f000001",
            "http://0177.0.0.1",
            "http://127.0.0.1.",
            "http://127.0.0.256",
            "http://localhost%00.evil.com",
            "https://[::1",
            "https://::1",
            "https://[::1]x",
            "https://[::1]x:80",
            "https://[::1%25lo]",
            "https://[localhost]",
            "https://[]",
            "https://[::1]:",
            "https://x[::1]",
            "https://exa mple.com",
            "https://exa<mple.com",
        ] {
            for plain_http in [PlainHttp::Loopback, PlainHttp::Anywhere] {
                let error = Endpoint::new(address, Wire::Xml, plain_http).unwrap_err();
                assert_eq!(error.kind, ErrorKind::InvalidArgument, "{address}");
                assert_eq!(error.path.as_deref(), Some("url"), "{address}");
                assert!(!error.message.contains("password@"), "{address}");
            }
        }
    }

    #[test]
    fn addresses_are_read_as_the_standard_library_reads_them() {
        let texts = [
            "::",
            "::1",
            "1::",
            "0:0:0:0:0:0:0:1",
            "::0001",
            "::00001",
            "::0.0.0.1",
            "1:2:3:4:5:6:7::",
            "1:2:3:4:5:6:7:8::",
            "::2:3:4:5:6:7:8",
            "::1:2:3:4:5:6:7:8",
            "1::2::3",
            ":::",
            ":1",
            "1:",
            "1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:8:9",
            "1:2:3:4:5:6:1.2.3.4",
            "1:2:3:4:5:6:7:1.2.3.4",
            "1.2.3.4::",
            "1:1.2.3.4::",
            "::1.2.3.4:5",
            "::ffff:127.0.0.1",
            "::1.2.3",
            "::1.2.3.256",
            "::01.2.3.4",
            "fe80::g",
            "::+1",
            "",
            "1.2.3.4",
            "0.0.0.0",
            "127.255.255.255",
            "1.2.3",
            "1.2.3.4.5",
            "1.2.3.04",
            "1.2.3.+4",
            "1..2.3",
            "1.2.3.",
            "300.1.1.1",
            "1.2.3.4294967296",
            "é::",
            "a:b:c:d:e:f:a:b",
        ];
        for text in texts {
            let known: Option<std::net::Ipv6Addr> = text.parse().ok();
            assert_eq!(ipv6(text), known.map(|address| address.segments().to_vec()), "{text}");
            let known: Option<std::net::Ipv4Addr> = text.parse().ok();
            assert_eq!(ipv4(text), known.map(u32::from).map(i64::from), "{text}");
        }
    }

    #[test]
    fn long_addresses_are_read_in_one_pass() {
        assert!(url(&format!("https://{}", "a.".repeat(1 << 20))).is_err());
        assert!(url(&format!("https://{}", ":".repeat(1 << 20))).is_err());
        assert!(url(&format!("https://otapi.net/{}", "a/".repeat(1 << 20))).is_ok());
    }
}
