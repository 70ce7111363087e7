//! Whole numbers from their digits.

/// As the standard library reads them, which weighs four times as much in a browser.
pub(crate) fn integer(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    // Below zero there is one number more.
    let mut below = if digits.is_empty() { None } else { Some(0_i64) };
    for byte in digits.bytes() {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        below = below?.checked_mul(10)?.checked_sub(digit.into());
    }
    if text.starts_with('-') {
        below
    } else {
        below?.checked_neg()
    }
}

#[cfg(test)]
mod tests {
    use super::integer;

    #[test]
    fn numbers_are_read_as_the_standard_library_does() {
        for text in [
            "0",
            "-0",
            "+0",
            "7",
            "-7",
            "+7",
            "007",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "99999999999999999999",
            "",
            "-",
            "+",
            "--1",
            "1-",
            "1_0",
            " 1",
            "1 ",
            "1.0",
            "0x1",
            "١",
        ] {
            assert_eq!(integer(text), text.parse().ok(), "{text}");
        }
    }
}
