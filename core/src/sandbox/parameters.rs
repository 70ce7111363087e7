//! The parameters of a call, from the query and from the body (PROTOCOL 1.2).

/// Names and values as sent, decoded, in the order of their coming.
#[derive(Clone, Default)]
pub(crate) struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Reads a query and a form body. `+` is a blank in both; what is not encoded at all (raw XML in a query) is taken as it stands.
    pub(crate) fn decode(query: &str, body: &[u8]) -> Self {
        let mut list = Vec::new();
        for form in [query.as_bytes(), body] {
            for pair in form.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
                let mut halves = pair.splitn(2, |byte| *byte == b'=');
                let name = unescape(halves.next().unwrap_or_default());
                list.push((name, unescape(halves.next().unwrap_or_default())));
            }
        }
        Self(list)
    }

    /// The first value of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The value of this name; empty when it was not sent, for most methods take absent and empty as the same (PROTOCOL 1.2).
    pub(crate) fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

fn unescape(bytes: &[u8]) -> String {
    let mut plain = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        match (first, after) {
            (b'+', _) => plain.push(b' '),
            (b'%', [high, low, after @ ..]) if let (Some(high), Some(low)) = (nibble(*high), nibble(*low)) => {
                plain.push(high << 4 | low);
                rest = after;
            }
            _ => plain.push(first),
        }
    }
    String::from_utf8(plain).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn nibble(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

/// A query with a parameter more, before the fragment and joined rightly to what is there (PROTOCOL 4.2).
pub(crate) fn append_parameter(url: &str, name: &str, value: &str) -> String {
    let (address, fragment) = url
        .split_once('#')
        .map_or((url, None), |(address, rest)| (address, Some(rest)));
    let joint = match address.split_once('?') {
        None => "?",
        Some((_, query)) if query.is_empty() || query.ends_with('&') => "",
        Some(_) => "&",
    };
    let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
    format!("{address}{joint}{}={}{fragment}", escape(name), escape(value))
}

/// Percent-encoded for a query: letters, digits and `-._~` stay.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_forms_queries_and_raw_xml() {
        let form = Parameters::decode(
            "language=en&a=%D0%9F+%26&raw=<a b=\"1\">x</a>",
            b"comment=1%2B1=2&empty=&alone&a=second",
        );
        assert_eq!(form.get("language"), Some("en"));
        assert_eq!(form.get("a"), Some("П &"));
        assert_eq!(form.get("raw"), Some("<a b=\"1\">x</a>"));
        assert_eq!(form.get("comment"), Some("1+1=2"));
        assert_eq!(form.get("empty"), Some(""));
        assert_eq!(form.get("alone"), Some(""));
        assert_eq!(form.get("absent"), None);
        assert_eq!(
            Parameters::decode("a=%4&b=%zz&c=%ff", b"")
                .iter()
                .map(|(_, value)| value)
                .collect::<Vec<_>>(),
            ["%4", "%zz", "\u{fffd}"]
        );
    }

    #[test]
    fn appends_to_any_address() {
        for (url, whole) in [
            ("https://shop.example/back", "https://shop.example/back?sessionId=a%20b"),
            (
                "https://shop.example/back?state=1",
                "https://shop.example/back?state=1&sessionId=a%20b",
            ),
            (
                "https://shop.example/back?",
                "https://shop.example/back?sessionId=a%20b",
            ),
            (
                "https://shop.example/#/back?x",
                "https://shop.example/?sessionId=a%20b#/back?x",
            ),
        ] {
            assert_eq!(append_parameter(url, "sessionId", "a b"), whole);
        }
    }
}
