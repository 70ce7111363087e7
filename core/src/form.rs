//! `application/x-www-form-urlencoded`, as `URLSearchParams` of the WHATWG URL standard writes it.

use crate::search::split_once;

/// Whether a byte stands for itself. Without branches, so that a text is counted many bytes at a time.
const fn is_bare(byte: u8) -> bool {
    let mark = (byte == b'*') | (byte == b'-') | (byte == b'.') | (byte == b'_');
    mark | ((byte | 0x20).wrapping_sub(b'a') < 26) | (byte.wrapping_sub(b'0') < 10)
}

/// What each byte becomes, and in the last place how many bytes that is.
#[allow(
    clippy::indexing_slicing,
    reason = "the compiler evaluates it, and finds an index that is none"
)]
static ENCODED: [[u8; 4]; 256] = {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut table = [[0; 4]; 256];
    let mut code = 0;
    while code < 256 {
        let byte = code as u8;
        table[code] = match byte {
            b' ' => [b'+', 0, 0, 1],
            byte if is_bare(byte) => [byte, 0, 0, 1],
            _ => [b'%', DIGITS[code >> 4], DIGITS[code & 15], 3],
        };
        code += 1;
    }
    table
};

fn encoded(byte: u8) -> [u8; 4] {
    ENCODED.get(usize::from(byte)).copied().unwrap_or_default()
}

/// How many bytes a text has once it is encoded.
fn encoded_len(text: &str) -> usize {
    let (pieces, rest) = text.as_bytes().as_chunks::<64>();
    // The count of a piece fits into a byte, which keeps the sum in narrow lanes.
    let escapes = |piece: &[u8; 64]| {
        piece
            .iter()
            .map(|byte| u8::from(!is_bare(*byte) & (*byte != b' ')))
            .sum::<u8>()
    };
    let pieces = pieces.iter().map(|piece| piece.len() + 2 * usize::from(escapes(piece)));
    let rest = rest.iter().map(|byte| usize::from(encoded(*byte)[3]));
    pieces.sum::<usize>() + rest.sum::<usize>()
}

/// So many bytes are encoded in one go: a fixed number, so that the loop over them is unrolled.
const PIECE: usize = 16;

/// A piece in its longest form, and what the last store writes behind it.
const ROOM: usize = 3 * PIECE + 1;

fn write(body: &mut Vec<u8>, text: &str) {
    let (pieces, rest) = text.as_bytes().as_chunks::<PIECE>();
    pieces.iter().for_each(|piece| write_piece(body, piece));
    write_piece(body, rest);
}

/// Every byte is stored in its longest form, and the next one behind what of that counts: there is nothing to decide.
#[inline(always)]
fn write_piece(body: &mut Vec<u8>, piece: &[u8]) {
    let start = body.len();
    body.extend_from_slice(&[0; ROOM]);
    let Some(room) = body.get_mut(start..).and_then(<[u8]>::first_chunk_mut::<ROOM>) else {
        return;
    };
    let mut end = 0;
    for byte in piece {
        let encoded = encoded(*byte);
        if let Some(place) = room.get_mut(end..end + 4) {
            place.copy_from_slice(&encoded);
        }
        let [.., length] = encoded;
        end += usize::from(length);
    }
    body.truncate(start + end);
}

/// The form body of these pairs, in this order. It is allocated once, so that no copy of a secret stays behind.
pub(crate) fn encode(pairs: &[(&str, &str)]) -> Vec<u8> {
    let length = |(name, value): &(&str, &str)| encoded_len(name) + encoded_len(value) + "&=".len();
    let mut body = Vec::with_capacity(pairs.iter().map(length).sum::<usize>() + ROOM);
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
    let mut encoded = Vec::with_capacity(encoded_len(text) + ROOM);
    write(&mut encoded, text);
    String::from_utf8_lossy(&encoded).into_owned()
}

/// The pairs of a query or a form body. What is not well encoded stays as it is; bytes that are no UTF-8 become the
/// replacement character.
pub(crate) fn decode(query: &str) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    let mut rest = query;
    while !rest.is_empty() {
        let (pair, after) = split_once(rest, "&").unwrap_or((rest, ""));
        if !pair.is_empty() {
            let (name, value) = split_once(pair, "=").unwrap_or((pair, ""));
            pairs.push((plain(name), plain(value)));
        }
        rest = after;
    }
    pairs
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
        assert!(
            body.capacity() <= body.len() + 1 + ROOM,
            "one allocation of the right size"
        );
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
