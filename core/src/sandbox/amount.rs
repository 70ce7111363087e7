//! Exact amounts of money and weight. The sandbox counts for itself, so that a slip in the client's decimals cannot hide here.

/// An amount in ten-thousandths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Amount(i64);

const DIGITS: usize = 4;
const UNIT: i64 = 10_i64.pow(4);

impl Amount {
    pub(crate) const ZERO: Self = Self(0);

    /// So many hundredths.
    pub(crate) const fn cents(cents: i64) -> Self {
        Self(cents * (UNIT / 100))
    }

    /// Reads plain decimal notation, `12.50`: at most ten digits before the point and four after it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str, most: usize| {
            (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !plain(whole, 10) || !plain(fraction, DIGITS) {
            return None;
        }
        let fraction: i64 = format!("{fraction:0<DIGITS$}").parse().ok()?;
        Some(Self(sign * (whole.parse::<i64>().ok()? * UNIT + fraction)))
    }

    pub(crate) fn is_positive(self) -> bool {
        self.0 > 0
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    pub(crate) fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    pub(crate) fn times(self, count: i64) -> Self {
        Self(self.0.saturating_mul(count))
    }

    /// `self * numerator / denominator`, rounded half up (away from zero) to hundredths.
    pub(crate) fn scaled(self, numerator: i64, denominator: i64) -> Self {
        let step = i128::from(denominator) * i128::from(UNIT / 100);
        let exact = i128::from(self.0) * i128::from(numerator);
        let half = if exact < 0 { -step / 2 } else { step / 2 };
        let cents = (exact + half) / step;
        Self(i64::try_from(cents * i128::from(UNIT / 100)).unwrap_or(i64::MAX))
    }

    /// The shortest form, `62` or `85.5`, as XML answers have it (PROTOCOL 2.2).
    pub(crate) fn shortest(self) -> String {
        let text = self.with_fraction();
        text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
    }

    /// The form with a fraction even when whole, `62.0`, as JSON answers have it (PROTOCOL 2.3).
    pub(crate) fn with_fraction(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let size = self.0.unsigned_abs();
        let unit = UNIT.unsigned_abs();
        let fraction = format!("{:0DIGITS$}", size % unit);
        let fraction = fraction.trim_end_matches('0');
        let fraction = if fraction.is_empty() { "0" } else { fraction };
        format!("{sign}{}.{fraction}", size / unit)
    }

    /// Two digits after the point, as display texts have it: `107.66`.
    pub(crate) fn two_digits(self) -> String {
        let cents = self.0 / (UNIT / 100);
        let sign = if cents < 0 { "-" } else { "" };
        format!("{sign}{}.{:02}", cents.unsigned_abs() / 100, cents.unsigned_abs() % 100)
    }
}

impl std::iter::Sum for Amount {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Self::plus)
    }
}

#[cfg(test)]
mod tests {
    use super::Amount;

    #[test]
    fn reads_and_writes_plain_decimals() {
        for (text, shortest, json) in [
            ("62", "62", "62.0"),
            ("62.0", "62", "62.0"),
            ("-0.50", "-0.5", "-0.5"),
            ("0.0001", "0.0001", "0.0001"),
        ] {
            let amount = Amount::parse(text).unwrap();
            assert_eq!(amount.shortest(), shortest);
            assert_eq!(amount.with_fraction(), json);
        }
        for text in ["", ".", "1.", ".5", "1,5", "1e3", "+1", "1.00001", "12345678901", "--1"] {
            assert_eq!(Amount::parse(text), None, "{text}");
        }
    }

    #[test]
    fn scales_half_up_to_cents() {
        assert_eq!(Amount::cents(1001).scaled(5, 4), Amount::cents(1251));
        assert_eq!(Amount::cents(2).scaled(1, 4), Amount::cents(1));
        assert_eq!(Amount::cents(-2).scaled(1, 4), Amount::cents(-1));
        assert_eq!(Amount::cents(107_660).two_digits(), "1076.60");
    }
}
