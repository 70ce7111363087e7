//! `application/x-www-form-urlencoded`, as `URLSearchParams` of the WHATWG URL standard writes it.

/// What a byte becomes: itself, a plus for the blank, or a percent sign and two digits.
const fn is_bare(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'*' | b'-' | b'.' | b'_')
}

/// How many bytes a text has once it is encoded.
fn encoded_len(text: &str) -> usize {
    text.bytes()
        .map(|byte| if is_bare(byte) || byte == b' ' { 1 } else { 3 })
        .sum()
}

fn write(body: &mut Vec<u8>, text: &str) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |nibble: u8| DIGITS.get(usize::from(nibble)).copied().unwrap_or_default();
    let mut rest = text.as_bytes();
    while let Some(at) = rest.iter().position(|byte| !is_bare(*byte)) {
        let (bare, escaped) = rest.split_at(at);
        body.extend_from_slice(bare);
        let Some((byte, after)) = escaped.split_first() else {
            break;
        };
        match byte {
            b' ' => body.push(b'+'),
            byte => body.extend_from_slice(&[b'%', digit(byte >> 4), digit(byte & 15)]),
        }
        rest = after;
    }
    body.extend_from_slice(rest);
}

/// The form body of these pairs, in this order. It is allocated once, so that no copy of a secret stays behind.
pub(crate) fn encode(pairs: &[(&str, &str)]) -> Vec<u8> {
    let length = pairs
        .iter()
        .map(|(name, value)| encoded_len(name) + encoded_len(value) + 2)
        .sum();
    let mut body = Vec::with_capacity(length);
    for (name, value) in pairs {
        if !body.is_empty() {
            body.push(b'&');
        }
        write(&mut body, name);
        body.push(b'=');
        write(&mut body, value);
    }
    body
}

/// One text, encoded as a part of a query.
pub(crate) fn escape(text: &str) -> String {
    let mut encoded = Vec::with_capacity(encoded_len(text));
    write(&mut encoded, text);
    String::from_utf8_lossy(&encoded).into_owned()
}

/// The pairs of a query or a form body. What is not well encoded stays as it is; bytes that are no UTF-8 become the
/// replacement character.
pub(crate) fn decode(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (plain(name), plain(value)))
        .collect()
}

fn plain(encoded: &str) -> String {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let digit = |at: usize| after.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        rest = after;
        match (byte, digit(0), digit(1)) {
            (b'+', _, _) => bytes.push(b' '),
            (b'%', Some(high), Some(low)) => {
                bytes.push(u8::try_from(high << 4 | low).unwrap_or_default());
                rest = after.get(2..).unwrap_or_default();
            }
            _ => bytes.push(*byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// How many bytes an encoded text had before.
pub(crate) fn decoded_len(encoded: &str) -> usize {
    encoded.len() - 2 * encoded.bytes().filter(|byte| *byte == b'%').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(pairs: &[(&str, &str)]) -> String {
        let body = encode(pairs);
        assert!(body.capacity() <= body.len() + 1, "one allocation of the right size");
        String::from_utf8(body).unwrap()
    }

    #[test]
    fn pairs_are_written_as_browsers_do() {
        assert_eq!(text(&[]), "");
        assert_eq!(text(&[("a", ""), ("b", "1 2")]), "a=&b=1+2");
        assert_eq!(
            text(&[("x", "<A b=\"é\">+&%</A>\r\n")]),
            "x=%3CA+b%3D%22%C3%A9%22%3E%2B%26%25%3C%2FA%3E%0D%0A"
        );
        assert_eq!(text(&[("~ a", "*-._~!'()")]), "%7E+a=*-._%7E%21%27%28%29");
        assert_eq!(text(&[("x", "\0\u{7f}😀")]), "x=%00%7F%F0%9F%98%80");
    }

    /// Every byte, put back by the rules of the standard's parser.
    #[test]
    fn every_character_comes_back() {
        let all: String = (0..=0x2ff).filter_map(char::from_u32).collect();
        let encoded = text(&[("x", &all)]);
        let encoded = encoded.strip_prefix("x=").unwrap();
        let mut bytes = Vec::new();
        let mut rest = encoded.bytes();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'+' => b' ',
                b'%' => {
                    let digits = [rest.next().unwrap(), rest.next().unwrap()];
                    u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
                }
                byte => byte,
            });
        }
        assert_eq!(String::from_utf8(bytes).unwrap(), all);
        assert_eq!(decoded_len(encoded), all.len());
    }
}
