//! Scalars into the normal form (NORMAL-FORM, Values).

use super::source::Scalar;
use crate::catalog::Kind;
use crate::date::Moment;
use crate::decimal::{self, Literal};
use crate::integer::integer;
use crate::json::write_string;

/// What became of a scalar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It stands in the output.
    Written,
    /// There is none: nothing is written.
    Absent,
    /// It is none of the declared kind: nothing is written, and a warning is due.
    Unreadable,
}

/// Appends a scalar as declared. Unless it could be written, what was appended has to be cut off again.
pub(super) fn write(out: &mut String, kind: Kind, scalar: Scalar<'_>) -> Outcome {
    match (kind, scalar) {
        (_, Scalar::Absent) => return Outcome::Absent,
        (_, Scalar::Other) => return Outcome::Unreadable,
        (Kind::ValueText, Scalar::Text("") | Scalar::Json("", _)) => return Outcome::Absent,
        (Kind::Text | Kind::ValueText, Scalar::Text(text)) => {
            write_string(out, text);
            return Outcome::Written;
        }
        (Kind::Text | Kind::ValueText, Scalar::Json(raw, _)) => {
            // As written, escapes and all: it is valid here too.
            write_quoted(out, raw);
            return Outcome::Written;
        }
        _ => {}
    }
    let text = scalar.text();
    let text = text.trim_ascii();
    if text.is_empty() {
        return Outcome::Absent;
    }
    match write_trimmed(out, kind, text) {
        Some(()) => Outcome::Written,
        None => Outcome::Unreadable,
    }
}

fn write_trimmed(out: &mut String, kind: Kind, text: &str) -> Option<()> {
    match kind {
        Kind::Int | Kind::ValueInt => write_integer(out, text, 31)?,
        Kind::Short => write_integer(out, text, 15)?,
        Kind::Long => write_integer(out, text, 63)?,
        Kind::Id => {
            out.push('"');
            let written = write_integer(out, text, 63);
            out.push('"');
            written?;
        }
        Kind::Decimal | Kind::ValueDecimal => write_quoted(out, &decimal::canonical(text)?),
        Kind::Double => write_double(out, text)?,
        Kind::Boolean => out.push_str(boolean(text)?),
        Kind::DateTime => {
            let moment = Moment::parse(text)?;
            out.push('"');
            moment.write(out);
            out.push('"');
        }
        Kind::Text | Kind::ValueText | Kind::Enum | Kind::Base64 => write_string(out, text),
        Kind::Object(_) => return None,
    }
    Some(())
}

/// Appends what needs no escapes, or has them already.
fn write_quoted(out: &mut String, text: &str) {
    out.push('"');
    out.push_str(text);
    out.push('"');
}

/// A whole number that fits beside its sign into this many bits. A fraction of zeros is no fraction.
fn write_integer(out: &mut String, text: &str, bits: u32) -> Option<()> {
    // Nearly all are small and written as they are to be.
    let small = text.len() <= 4 && !text.starts_with('0') || text == "0";
    if small && text.bytes().all(|byte| byte.is_ascii_digit()) {
        out.push_str(text);
        return Some(());
    }
    let number = Literal::parse(text).filter(|number| number.fraction.is_empty() && number.exponent.is_none())?;
    let digits = if number.whole.is_empty() { "0" } else { number.whole };
    let sign = if number.negative { "-" } else { "" };
    let value = integer(&format!("{sign}{digits}"))?;
    // Beyond these bits there is nothing but the sign.
    if !matches!(value >> bits, 0 | -1) {
        return None;
    }
    if value < 0 {
        out.push('-');
    }
    out.push_str(digits);
    Some(())
}

/// The literal's own digits, as JSON writes them.
fn write_double(out: &mut String, text: &str) -> Option<()> {
    let number = Literal::parse(text)?;
    if number.negative {
        out.push('-');
    }
    out.push_str(if number.whole.is_empty() { "0" } else { number.whole });
    for (mark, digits) in [('.', Some(number.fraction)), ('e', number.exponent)] {
        if let Some(digits) = digits.filter(|digits| !digits.is_empty()) {
            out.push(mark);
            out.push_str(digits);
        }
    }
    Some(())
}

fn boolean(text: &str) -> Option<&'static str> {
    match text {
        "1" => Some("true"),
        "0" => Some("false"),
        _ if text.eq_ignore_ascii_case("true") => Some("true"),
        _ if text.eq_ignore_ascii_case("false") => Some("false"),
        _ => None,
    }
}
