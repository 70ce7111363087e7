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

/// A text of fewer bytes is given room for the worst: counting would take longer than it saves.
const SHORT: usize = 1024;

/// Room for a text once it is encoded, not much more than it needs.
fn room(text: &str) -> usize {
    if text.len() < SHORT {
        3 * text.len()
    } else {
        encoded_len(text)
    }
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

/// A text in the making: room for all of it from the beginning, and how much of that is written.
struct Writer {
    room: Vec<u8>,
    end: usize,
}

impl Writer {
    fn new(length: usize) -> Self {
        Self {
            room: vec![0; length + ROOM],
            end: 0,
        }
    }

    fn text(&mut self, text: &str) {
        let (pieces, rest) = text.as_bytes().as_chunks::<PIECE>();
        pieces.iter().for_each(|piece| self.piece(piece));
        self.piece(rest);
    }

    /// Every byte is stored in its longest form, and the next one behind what of that counts: there is nothing to decide.
    #[inline(always)]
    fn piece(&mut self, piece: &[u8]) {
        let Some(room) = self.room.get_mut(self.end..).and_then(<[u8]>::first_chunk_mut::<ROOM>) else {
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
        self.end += end;
    }

    fn mark(&mut self, mark: u8) {
        if let Some(place) = self.room.get_mut(self.end) {
            *place = mark;
            self.end += 1;
        }
    }

    fn finish(mut self) -> Vec<u8> {
        self.room.truncate(self.end);
        self.room
    }
}

/// The form body of these pairs, in this order. It is allocated once, so that no copy of a secret stays behind.
pub(crate) fn encode(pairs: &[(&str, &str)]) -> Vec<u8> {
    let length = |(name, value): &(&str, &str)| room(name) + room(value) + "&=".len();
    let mut body = Writer::new(pairs.iter().map(length).sum());
    for (place, (name, value)) in pairs.iter().enumerate() {
        if place > 0 {
            body.mark(b'&');
        }
        body.text(name);
        body.mark(b'=');
        body.text(value);
    }
    body.finish()
}

/// One text, encoded as a part of a query.
pub(crate) fn escape(text: &str) -> String {
    let mut encoded = Writer::new(room(text));
    encoded.text(text);
    String::from_utf8(encoded.finish()).unwrap_or_default()
}

/// The pairs of a query or a form body. What is not well encoded stays as it is, and so does a text whose bytes are no UTF-8.
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
    String::from_utf8(bytes).unwrap_or_else(|_| encoded.to_owned())
}

/// How many bytes an encoded text had before.
pub(crate) fn decoded_len(encoded: &str) -> usize {
    encoded.len() - 2 * encoded.bytes().filter(|byte| *byte == b'%').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(pairs: &[(&str, &str)]) -> String {
        String::from_utf8(encode(pairs)).unwrap()
    }

    /// With letters that need room and such that need none, on both sides of every border.
    #[test]
    fn texts_of_every_length_have_room_and_waste_little() {
        for piece in ["a", "ж", "€ ", "a/"] {
            for length in [0, 1, 15, 16, 17, 63, 64, 65, SHORT - 1, SHORT, SHORT + 1, 5000] {
                let long: String = piece.chars().cycle().take(length).collect();
                let body = encode(&[("x", &long)]);
                let pairs = decode(std::str::from_utf8(&body).unwrap());
                assert_eq!(pairs, [("x".to_owned(), long)]);
                assert!(body.capacity() <= body.len() + 3 * SHORT + ROOM, "{piece} {length}");
            }
        }
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
