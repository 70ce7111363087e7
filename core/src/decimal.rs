//! Amounts: exact, never through a binary float (PROTOCOL 2.3).

use crate::integer::integer;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// More digits than this, written out without an exponent, are no amount.
const MAX_DIGITS: i64 = 100;

/// The parts of a number as written: sign, digits, fraction and exponent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Literal<'a> {
    pub(crate) negative: bool,
    /// Digits before the point, leading zeros cut: empty for a pure fraction.
    pub(crate) whole: &'a str,
    /// Digits after the point, trailing zeros cut.
    pub(crate) fraction: &'a str,
    /// What follows the `e`, sign and all.
    pub(crate) exponent: Option<&'a str>,
}

impl<'a> Literal<'a> {
    /// Reads `[+-] digits [. digits] [e [+-] digits]`, the whole text.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        let (negative, unsigned) = match text.as_bytes().first()? {
            b'-' => (true, text.get(1..)?),
            b'+' => (false, text.get(1..)?),
            _ => (false, text),
        };
        let (whole, rest) = split_digits(unsigned)?;
        let (fraction, rest) = match rest.strip_prefix('.') {
            Some(rest) => split_digits(rest)?,
            None => ("", rest),
        };
        let exponent = match rest.strip_prefix(['e', 'E']) {
            Some(exponent) => {
                let (_, rest) = split_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))?;
                rest.is_empty().then_some(Some(exponent))?
            }
            None => rest.is_empty().then_some(None)?,
        };
        Some(Self {
            negative,
            whole: whole.trim_start_matches('0'),
            fraction: fraction.trim_end_matches('0'),
            exponent,
        })
    }
}

/// The digits at the start, at least one, and what follows them.
fn split_digits(text: &str) -> Option<(&str, &str)> {
    let end = text
        .bytes()
        .position(|byte| !byte.is_ascii_digit())
        .unwrap_or(text.len());
    if end == 0 { None } else { text.split_at_checked(end) }
}

/// The one spelling of a decimal number: no exponent, no plus, no needless zeros, `0` without a sign.
///
/// Nothing for a text that is not a number, or has more than 100 digits when written out.
///
/// ```
/// use otapi_core::decimal::canonical;
/// assert_eq!(canonical("62.0").as_deref(), Some("62"));
/// assert_eq!(canonical("-0.00").as_deref(), Some("0"));
/// assert_eq!(canonical("1.5e-3").as_deref(), Some("0.0015"));
/// assert_eq!(canonical("1,5"), None);
/// ```
#[must_use]
pub fn canonical(text: &str) -> Option<Cow<'_, str>> {
    if let Some(canonical) = canonical_part(text) {
        return Some(Cow::Borrowed(canonical));
    }
    let number = Literal::parse(text)?;
    let Literal { whole, fraction, .. } = number;
    if whole.is_empty() && fraction.is_empty() {
        return Some(Cow::Borrowed("0"));
    }
    let shift = match number.exponent {
        // Whatever has more digits than an i64 holds is far outside.
        Some(exponent) => integer(exponent)?,
        None => 0,
    };
    shifted(number, shift).map(Cow::Owned)
}

/// The text but for zeros at its end, if that is canonical: so are nearly all amounts sent, and they need not be copied.
fn canonical_part(text: &str) -> Option<&str> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, rest) = split_digits(unsigned)?;
    let kept = match rest.strip_prefix('.') {
        None if rest.is_empty() => 0,
        None => return None,
        Some(fraction) => match split_digits(fraction)? {
            (digits, "") => digits.trim_end_matches('0').len(),
            _ => return None,
        },
    };
    let minus_zero = whole == "0" && kept == 0 && unsigned.len() < text.len();
    if minus_zero || (whole.len() > 1 && whole.starts_with('0')) || whole.len() + kept > MAX_DIGITS as usize {
        return None;
    }
    let fraction = if kept == 0 { 0 } else { ".".len() + kept };
    text.get(..text.len() - rest.len() + fraction)
}

/// Writes out a number that is not zero, its point moved by `shift` digits to the right.
fn shifted(number: Literal<'_>, shift: i64) -> Option<String> {
    let mut digits = String::from(number.whole);
    digits.push_str(number.fraction);
    let significant = digits.trim_start_matches('0');
    let skipped = i64::try_from(digits.len() - significant.len()).ok()?;
    let significant = significant.trim_end_matches('0').as_bytes();
    // Places are counted from the first significant digit; this is the one behind the point.
    let point = i64::try_from(number.whole.len())
        .ok()?
        .saturating_add(shift)
        .saturating_sub(skipped);
    // There is a digit before the point, and none behind it that says nothing.
    let first = 0.min(point.saturating_sub(1));
    let end = i64::try_from(significant.len()).ok()?.max(point);
    if end.saturating_sub(first) > MAX_DIGITS {
        return None;
    }
    let mut text = String::with_capacity(significant.len() + "-0.".len());
    if number.negative {
        text.push('-');
    }
    for place in first..end {
        if place == point {
            text.push('.');
        }
        let digit = usize::try_from(place).ok().and_then(|place| significant.get(place));
        text.push(digit.map_or('0', |digit| char::from(*digit)));
    }
    Some(text)
}

/// An exact amount of up to 38 digits, for adding up and comparing.
///
/// ```
/// use otapi_core::decimal::Decimal;
/// let price: Decimal = "12.50".parse()?;
/// let paid: Decimal = "13".parse()?;
/// assert_eq!(paid.checked_sub(price).map(|rest| rest.to_string()).as_deref(), Some("0.5"));
/// assert!(price < paid);
/// # Ok::<(), otapi_core::decimal::NotDecimal>(())
/// ```
// Digit by digit: arithmetic of 128 bits would weigh three times as much in a browser, and amounts are added a few at a time.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Decimal {
    /// Zero is not.
    negative: bool,
    /// As many digits before the point as behind it, as numbers, the greatest place first.
    digits: [u8; 2 * POINT],
}

/// Where the fraction begins; also the most digits of an amount.
const POINT: usize = 38;

/// Not a decimal number, or one of more than 38 digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotDecimal;

impl fmt::Display for NotDecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number of at most 38 digits")
    }
}

impl std::error::Error for NotDecimal {}

impl Decimal {
    /// Nothing owed, nothing paid.
    pub const ZERO: Self = Self {
        negative: false,
        digits: [0; 2 * POINT],
    };

    /// Whether it is 0.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.digits == Self::ZERO.digits
    }

    /// Whether it is less than 0.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.negative
    }

    /// The sum; nothing if it has more than 38 digits.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let (great, small) = if self.digits < other.digits {
            (other, self)
        } else {
            (self, other)
        };
        let mut sum = great;
        let mut carry = 0;
        for (digit, other) in sum.digits.iter_mut().zip(small.digits).rev() {
            // What is carried is one, or the one that was lent.
            (carry, *digit) = if great.negative == small.negative {
                let sum = *digit + other + carry;
                (sum / 10, sum % 10)
            } else {
                let rest = 10 + *digit - other - carry;
                (1 - rest / 10, rest % 10)
            };
        }
        sum.negative &= !sum.is_zero();
        (carry == 0 && sum.fits()).then_some(sum)
    }

    /// The difference; nothing if it has more than 38 digits.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        let negative = !other.negative && !other.is_zero();
        self.checked_add(Self { negative, ..other })
    }

    /// Where its digits begin and end, but for zeros before the point and behind it.
    fn span(&self) -> (usize, usize) {
        let is_some = |digit: &u8| *digit != 0;
        let first = self.digits.iter().position(is_some).unwrap_or(POINT);
        let last = self.digits.iter().rposition(is_some).unwrap_or_default();
        (first.min(POINT), POINT.max(last + 1))
    }

    fn fits(&self) -> bool {
        let (first, end) = self.span();
        end - first <= POINT
    }
}

impl Default for Decimal {
    fn default() -> Self {
        Self::ZERO
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.digits.cmp(&other.digits),
            (true, true) => other.digits.cmp(&self.digits),
            (one, other) => other.cmp(&one),
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromStr for Decimal {
    type Err = NotDecimal;

    fn from_str(text: &str) -> Result<Self, NotDecimal> {
        let text = canonical(text).ok_or(NotDecimal)?;
        let unsigned = text.strip_prefix('-').unwrap_or(&text);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let start = POINT.checked_sub(whole.len()).ok_or(NotDecimal)?;
        let mut amount = Self::ZERO;
        amount.negative = unsigned.len() < text.len();
        for (place, digit) in amount
            .digits
            .iter_mut()
            .skip(start)
            .zip(whole.bytes().chain(fraction.bytes()))
        {
            *place = digit - b'0';
        }
        (fraction.len() <= POINT && amount.fits())
            .then_some(amount)
            .ok_or(NotDecimal)
    }
}

impl fmt::Display for Decimal {
    /// The canonical spelling.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, end) = self.span();
        let first = first.min(POINT - 1);
        let mut text = String::new();
        if self.negative {
            text.push('-');
        }
        for (place, digit) in self.digits.iter().enumerate().take(end).skip(first) {
            if place == POINT {
                text.push('.');
            }
            text.push(char::from(b'0' + digit));
        }
        f.write_str(&text)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::{Decimal, canonical};

    #[test]
    fn every_spelling_of_a_number_has_one_canonical_form() {
        for (text, expected) in [
            ("62", "62"),
            ("62.0", "62"),
            ("0.200", "0.2"),
            ("+007.50", "7.5"),
            ("-0", "0"),
            ("-0.0e7", "0"),
            ("00", "0"),
            ("1e2", "100"),
            ("1.50E+2", "150"),
            ("12345e-2", "123.45"),
            ("-1e-3", "-0.001"),
            ("0.0010e1", "0.01"),
            ("0.0010e2", "0.1"),
            ("0.0010e3", "1"),
            ("10e-1", "1"),
            ("1e0", "1"),
            ("0e999999999999999999", "0"),
        ] {
            assert_eq!(canonical(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_has_none() {
        for text in [
            "", "-", ".5", "5.", "1,5", "1 000", "0x1", "1e", "1e+", "NaN", "INF", "1.2.3", " 1", "1_0", "--1",
        ] {
            assert_eq!(canonical(text), None, "{text}");
        }
    }

    #[test]
    fn a_hundred_digits_are_the_most() {
        assert_eq!(canonical("1e99").map(|text| text.len()), Some(100));
        assert_eq!(canonical("1e100"), None);
        assert_eq!(canonical("1e-99").map(|text| text.len()), Some(101));
        assert_eq!(canonical("1e-100"), None);
        assert!(canonical(&"9".repeat(100)).is_some());
        assert_eq!(canonical(&"9".repeat(101)), None);
        assert_eq!(canonical(&format!("1.{}", "9".repeat(100))), None);
        assert_eq!(canonical(&format!("{}1", "0".repeat(500))).as_deref(), Some("1"));
        assert_eq!(canonical("1e99999999999999999999"), None);
        assert_eq!(canonical("1e-9223372036854775808"), None);
        assert_eq!(canonical("0.001e-9223372036854775808"), None);
        assert_eq!(canonical("1e9223372036854775807"), None);
    }

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn sums_are_exact_and_checked() {
        assert_eq!(decimal("0.1").checked_add(decimal("0.2")), Some(decimal("0.3")));
        assert_eq!(decimal("0.75").checked_add(decimal("-0.75")), Some(Decimal::ZERO));
        let most = decimal(&"9".repeat(38));
        assert_eq!(most.checked_add(decimal("1")), None);
        assert_eq!(most.checked_add(decimal("0.1")), None);
        assert_eq!(most.checked_sub(most), Some(Decimal::ZERO));
        for text in [
            "0.123456789012345678901234567890123456789",
            "1e38",
            "12345678901234567890.1234567890123456789",
        ] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
        for (one, other, sum) in [
            ("5", "7.5", "12.5"),
            ("99.99", "0.01", "100"),
            ("-5", "7.5", "2.5"),
            ("5", "-7.5", "-2.5"),
            ("-0.1", "-0.9", "-1"),
            ("1000", "-0.001", "999.999"),
        ] {
            assert_eq!(
                decimal(one).checked_add(decimal(other)),
                Some(decimal(sum)),
                "{one} + {other}"
            );
            assert_eq!(
                decimal(sum).checked_sub(decimal(other)),
                Some(decimal(one)),
                "{sum} - {other}"
            );
        }
    }

    #[test]
    fn amounts_compare_by_value() {
        let rising = [
            "-99999999999999999999999999999999999999",
            "-1.5",
            "-1.49",
            "0",
            "0.000001",
            "0.1",
            "1",
            "1.01",
            "2",
        ];
        for pair in rising.windows(2) {
            assert!(decimal(pair[0]) < decimal(pair[1]), "{pair:?}");
        }
        assert!(
            decimal("99999999999999999999999999999999999999") > decimal("0.00000000000000000000000000000000000001")
        );
        assert_eq!(decimal("1.50"), decimal("1.5"));
    }

    #[test]
    fn display_is_canonical() {
        for text in ["0", "-0.001", "12.05", "17014118346046923173168730371588410572", "-3"] {
            assert_eq!(decimal(text).to_string(), text);
        }
    }
}
