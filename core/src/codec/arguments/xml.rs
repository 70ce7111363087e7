//! Text inside XML.

use crate::Error;

/// Appends the text of an element.
pub(super) fn push_text(out: &mut String, text: &str) -> Result<(), Error> {
    push(out, text, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        // As it is, readers turn it into a line feed.
        b'\r' => Some("&#13;"),
        _ => None,
    })
}

/// Appends the value of an attribute that stands in double quotes.
pub(super) fn push_attribute(out: &mut String, text: &str) -> Result<(), Error> {
    push(out, text, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        // As they are, readers turn them into blanks.
        b'\t' => Some("&#9;"),
        b'\n' => Some("&#10;"),
        b'\r' => Some("&#13;"),
        _ => None,
    })
}

fn push(out: &mut String, text: &str, escape: impl Fn(u8) -> Option<&'static str>) -> Result<(), Error> {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        if !NEEDS_CARE.get(usize::from(byte)).is_some_and(|needs_care| *needs_care) {
            continue;
        }
        if let Some(escaped) = escape(byte) {
            out.push_str(text.get(from..at).unwrap_or_default());
            out.push_str(escaped);
            from = at + 1;
        } else if byte < b' ' && !matches!(byte, b'\t' | b'\n') || byte == 0xEF && is_noncharacter(text, at) {
            return Err(forbidden(text, at));
        }
    }
    out.push_str(text.get(from..).unwrap_or_default());
    Ok(())
}

/// The bytes that may have to be escaped, or may begin a forbidden character.
#[allow(
    clippy::indexing_slicing,
    reason = "the compiler evaluates it, and finds an index that is none"
)]
static NEEDS_CARE: [bool; 256] = {
    let mut table = [false; 256];
    let mut code = 0;
    while code < 256 {
        table[code] = matches!(code as u8, ..b' ' | b'&' | b'<' | b'>' | b'"' | 0xEF);
        code += 1;
    }
    table
};

/// U+FFFE and U+FFFF, the only characters above the blank that XML 1.0 leaves out.
fn is_noncharacter(text: &str, at: usize) -> bool {
    text.get(at..)
        .is_some_and(|rest| rest.starts_with(['\u{fffe}', '\u{ffff}']))
}

fn forbidden(text: &str, at: usize) -> Error {
    let code = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, u32::from);
    Error::invalid("", format!("expected characters that XML can carry, got U+{code:04X}"))
}

/// Whether an element or attribute can have this name. The service has no others than ASCII names.
pub(crate) fn is_name(name: &str) -> bool {
    let is_first = |first: char| first.is_ascii_alphabetic() || first == '_';
    let is_further = |further: char| further.is_ascii_alphanumeric() || matches!(further, '_' | '-' | '.');
    name.starts_with(is_first) && name.chars().all(is_further)
}
