//! Amounts: exact, never through a binary float (PROTOCOL 2.3).

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// More digits than this, written out without an exponent, are no amount.
const MAX_DIGITS: usize = 100;

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
        // Whatever has more digits than an isize holds is far outside.
        Some(exponent) => exponent.parse().ok()?,
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
    if minus_zero || (whole.len() > 1 && whole.starts_with('0')) || whole.len() + kept > MAX_DIGITS {
        return None;
    }
    let fraction = if kept == 0 { 0 } else { ".".len() + kept };
    text.get(..text.len() - rest.len() + fraction)
}

/// Writes out a number that is not zero, its point moved by `shift` digits to the right.
fn shifted(number: Literal<'_>, shift: isize) -> Option<String> {
    let written = [number.whole, number.fraction].concat();
    let significant = written.trim_start_matches('0');
    // Where the point stands, counted in digits from the first significant one.
    let point = isize::try_from(number.whole.len())
        .ok()?
        .checked_sub_unsigned(written.len() - significant.len())?
        .checked_add(shift)?;
    if point.unsigned_abs() > MAX_DIGITS {
        return None;
    }
    // There is a digit before the point, and none is missing up to it.
    let mut digits = "0".repeat(usize::try_from(1 - point).unwrap_or(0));
    digits.push_str(significant.trim_end_matches('0'));
    let point = point.max(1).unsigned_abs();
    while digits.len() < point {
        digits.push('0');
    }
    if digits.len() > MAX_DIGITS {
        return None;
    }
    let (whole, fraction) = digits.split_at_checked(point)?;
    let sign = if number.negative { "-" } else { "" };
    let mark = if fraction.is_empty() { "" } else { "." };
    Some([sign, whole, mark, fraction].concat())
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decimal {
    /// The digits without the point; no trailing zero unless `scale` is 0, so that equal amounts are equal here.
    mantissa: i128,
    /// How many of the digits follow the point, 38 at most.
    scale: u32,
}

/// Not a decimal number, or one of more than 38 digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotDecimal;

impl fmt::Display for NotDecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number of at most 38 digits")
    }
}

impl std::error::Error for NotDecimal {}

const MAX_SCALE: u32 = 38;

impl Decimal {
    /// Nothing owed, nothing paid.
    pub const ZERO: Self = Self { mantissa: 0, scale: 0 };

    fn new(mut mantissa: i128, mut scale: u32) -> Self {
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        Self { mantissa, scale }
    }

    /// Whether it is 0.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// Whether it is less than 0.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// The sum; nothing if it has more than 38 digits.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let sum = self.at_scale(scale)?.checked_add(other.at_scale(scale)?)?;
        Some(Self::new(sum, scale))
    }

    /// The difference; nothing if it has more than 38 digits.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        let mantissa = other.mantissa.checked_neg()?;
        self.checked_add(Self { mantissa, ..other })
    }

    /// The mantissa with as many digits after the point as `scale`, which is no smaller than its own.
    fn at_scale(self, scale: u32) -> Option<i128> {
        self.mantissa.checked_mul(power_of_ten(scale - self.scale))
    }
}

fn power_of_ten(exponent: u32) -> i128 {
    10_i128.saturating_pow(exponent)
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (one, two) = (power_of_ten(self.scale), power_of_ten(other.scale));
        // Fractions are below 1, so that they fit at any scale, which whole amounts need not.
        let fraction = |value: &Self, unit: i128| (value.mantissa % unit) * power_of_ten(MAX_SCALE - value.scale);
        (self.mantissa / one)
            .cmp(&(other.mantissa / two))
            .then_with(|| fraction(self, one).cmp(&fraction(other, two)))
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
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let scale = u32::try_from(fraction.len()).map_err(|_| NotDecimal)?;
        if scale > MAX_SCALE {
            return Err(NotDecimal);
        }
        let mantissa = [whole, fraction].concat().parse().map_err(|_| NotDecimal)?;
        Ok(Self { mantissa, scale })
    }
}

impl fmt::Display for Decimal {
    /// The canonical spelling.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = power_of_ten(self.scale).unsigned_abs();
        let digits = self.mantissa.unsigned_abs();
        if self.is_negative() {
            f.write_str("-")?;
        }
        write!(f, "{}", digits / unit)?;
        if self.scale > 0 {
            let width = usize::try_from(self.scale).unwrap_or_default();
            write!(f, ".{:0width$}", digits % unit)?;
        }
        Ok(())
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
    }

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn sums_are_exact_and_checked() {
        assert_eq!(decimal("0.1").checked_add(decimal("0.2")), Some(decimal("0.3")));
        assert_eq!(decimal("0.75").checked_add(decimal("-0.75")), Some(Decimal::ZERO));
        let most = decimal(&i128::MAX.to_string());
        assert_eq!(most.checked_add(decimal("1")), None);
        assert_eq!(most.checked_add(decimal("0.1")), None);
        assert_eq!(most.checked_sub(most), Some(Decimal::ZERO));
        assert!("0.123456789012345678901234567890123456789".parse::<Decimal>().is_err());
    }

    #[test]
    fn amounts_compare_by_value() {
        let rising = [
            "-170141183460469231731687303715884105727",
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
        for text in ["0", "-0.001", "12.05", "170141183460469231731687303715884105727", "-3"] {
            assert_eq!(decimal(text).to_string(), text);
        }
    }
}
