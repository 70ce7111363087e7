//! Writing JSON strings.

/// Appends `text` as a JSON string, quotes included. Only what JSON demands is escaped.
pub fn write_string(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    loop {
        let (plain, escaped) = rest.split_at_checked(plain_run(rest.as_bytes())).unwrap_or((rest, ""));
        out.push_str(plain);
        let Some(byte) = escaped.bytes().next() else {
            break;
        };
        write_escape(out, byte);
        rest = escaped.get(1..).unwrap_or_default();
    }
    out.push('"');
}

#[cold]
fn write_escape(out: &mut String, byte: u8) {
    out.push('\\');
    match byte {
        b'"' | b'\\' => out.push(char::from(byte)),
        b'\n' => out.push('n'),
        b'\r' => out.push('r'),
        b'\t' => out.push('t'),
        _ => {
            out.push_str("u00");
            for nibble in [byte >> 4, byte & 15] {
                out.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
            }
        }
    }
}

/// How many bytes at the start stand in a JSON string as they are: no quote, no backslash, no control character.
#[inline(never)]
pub(super) fn plain_run(bytes: &[u8]) -> usize {
    /// A byte in all eight places.
    const fn all(byte: u8) -> u64 {
        u64::from_ne_bytes([byte; 8])
    }
    let (words, tail) = bytes.as_chunks::<8>();
    let mut plain = 0;
    for word in words {
        let word = u64::from_le_bytes(*word);
        // Subtracting borrows into the top bit of every byte that is smaller, counted from the lowest; bytes beyond ASCII have that bit
        // already and are none of these.
        let (quote, backslash) = (word ^ all(b'"'), word ^ all(b'\\'));
        let smaller = word.wrapping_sub(all(b' ')) | quote.wrapping_sub(all(1)) | backslash.wrapping_sub(all(1));
        let found = smaller & !word & all(0x80);
        if found != 0 {
            return plain + found.trailing_zeros() as usize / 8;
        }
        plain += 8;
    }
    let special = |byte: &u8| *byte < b' ' || *byte == b'"' || *byte == b'\\';
    plain + tail.iter().position(special).unwrap_or(tail.len())
}
