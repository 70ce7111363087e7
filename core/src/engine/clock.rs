//! The service's clock: signatures must carry its time within an hour (PROTOCOL 1.5), and answers tell it.

use crate::date::Moment;
use crate::integer::integer;

/// Unix time in milliseconds of an HTTP date, such as `Wed, 25 Nov 2026 12:55:08 GMT`.
pub(crate) fn http_date_ms(text: &str) -> Option<i64> {
    let text = text.trim();
    let (day, month, year, time) = (text.get(5..7)?, text.get(8..11)?, text.get(12..16)?, text.get(17..25)?);
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    let text = format!("{year}-{month:02}-{day}T{time}Z");
    Some(Moment::parse(&text)?.unix_seconds().saturating_mul(1_000))
}

/// What a `Retry-After` header asks for: seconds, or a date read against that of the answer.
pub(crate) fn retry_after_ms(value: &str, answered_ms: Option<i64>) -> Option<u64> {
    let seconds = integer(value.trim());
    if let Some(seconds) = seconds.and_then(|seconds| u64::try_from(seconds).ok()) {
        return Some(seconds.saturating_mul(1_000));
    }
    let delay = http_date_ms(value)?.saturating_sub(answered_ms?);
    Some(u64::try_from(delay).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::{http_date_ms, retry_after_ms};

    #[test]
    fn http_dates_are_read() {
        assert_eq!(http_date_ms("Thu, 01 Jan 1970 00:00:01 GMT"), Some(1_000));
        assert_eq!(http_date_ms("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777_000));
        for text in [
            "",
            "yesterday",
            "Sun, 06 Nov 1994",
            "Sun, 99 Nov 1994 08:49:37 GMT",
            "Sun, 06 Foo 1994 08:49:37 GMT",
        ] {
            assert_eq!(http_date_ms(text), None, "{text}");
        }
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        assert_eq!(retry_after_ms("7", None), Some(7_000));
        let date = Some(784_111_777_000);
        assert_eq!(retry_after_ms("Sun, 06 Nov 1994 08:49:47 GMT", date), Some(10_000));
        assert_eq!(retry_after_ms("Sun, 06 Nov 1994 08:49:27 GMT", date), Some(0));
        assert_eq!(retry_after_ms("soon", date), None);
    }
}
