//! Dates and times: read in any zone, kept and written in UTC.

/// A moment in UTC, with the fraction of the second as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment<'a> {
    /// Seconds since 1970-01-01T00:00:00Z; negative before.
    seconds: i64,
    /// Digits after the seconds' point, trailing zeros cut.
    fraction: &'a str,
    zoned: bool,
}

const DAY: i64 = 24 * 60 * 60;
/// 0001-01-01T00:00:00Z and 9999-12-31T23:59:59Z: what four digits of a year can write.
const FIRST: i64 = -62_135_596_800;
const LAST: i64 = 253_402_300_799;

impl<'a> Moment<'a> {
    /// Reads `YYYY-MM-DDThh:mm:ss[.digits][Z|±hh:mm]`; a text without a zone is taken as UTC (PROTOCOL 2.3).
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let (civil, rest) = text.split_at_checked(19)?;
        let bytes = civil.as_bytes();
        for (at, mark) in [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')] {
            if bytes.get(at) != Some(&mark) {
                return None;
            }
        }
        let field = |from: usize, to: usize| number(bytes.get(from..to)?);
        let (year, month, day) = (field(0, 4)?, field(5, 7)?, field(8, 10)?);
        let (hour, minute, second) = (field(11, 13)?, field(14, 16)?, field(17, 19)?);
        if year < 1 || !(1..=12).contains(&month) || !(1..=month_length(year, month)).contains(&day) {
            return None;
        }
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let (fraction, zone) = match rest.strip_prefix('.') {
            Some(rest) => {
                let end = rest
                    .bytes()
                    .position(|byte| !byte.is_ascii_digit())
                    .unwrap_or(rest.len());
                rest.split_at_checked(end)
                    .filter(|(fraction, _)| !fraction.is_empty())?
            }
            None => ("", rest),
        };
        let local = days_from_civil(year, month, day) * DAY + hour * 3600 + minute * 60 + second;
        let seconds = local - offset(zone)?;
        (FIRST..=LAST).contains(&seconds).then_some(Self {
            seconds,
            fraction: fraction.trim_end_matches('0'),
            zoned: !zone.is_empty(),
        })
    }

    /// Unix time in whole seconds.
    #[must_use]
    pub fn unix_seconds(&self) -> i64 {
        self.seconds
    }

    /// Whether the text named its zone.
    #[must_use]
    pub fn zoned(&self) -> bool {
        self.zoned
    }

    /// Appends `YYYY-MM-DDThh:mm:ss`, in UTC, without the fraction.
    pub fn write_seconds(&self, out: &mut String) {
        write_civil(out, self.seconds, ["-", "-", "T", ":", ":"]);
    }

    /// Appends the normal form: `YYYY-MM-DDThh:mm:ss[.digits]Z`.
    pub fn write(&self, out: &mut String) {
        self.write_seconds(out);
        if !self.fraction.is_empty() {
            out.push('.');
            out.push_str(self.fraction);
        }
        out.push('Z');
    }
}

/// The normal form of a date with a time; nothing if the text is none.
///
/// ```
/// use otapi_core::date::to_utc;
/// assert_eq!(to_utc("2021-10-03T09:24:05.280").as_deref(), Some("2021-10-03T09:24:05.28Z"));
/// assert_eq!(to_utc("2022-01-01T01:30:00+03:00").as_deref(), Some("2021-12-31T22:30:00Z"));
/// assert_eq!(to_utc("2021-02-29T00:00:00"), None);
/// ```
#[must_use]
pub fn to_utc(text: &str) -> Option<String> {
    let moment = Moment::parse(text)?;
    let mut out = String::with_capacity(text.len() + 1);
    moment.write(&mut out);
    Some(out)
}

/// The `timestamp` of a signed request, `yyyyMMddHHmmss` in UTC (PROTOCOL 1.5), of a clock in Unix milliseconds.
///
/// ```
/// assert_eq!(otapi_core::date::timestamp(1_613_130_225_999), "20210212114345");
/// ```
#[must_use]
pub fn timestamp(unix_ms: i64) -> String {
    let mut out = String::with_capacity(14);
    write_civil(&mut out, unix_ms.div_euclid(1000).clamp(FIRST, LAST), [""; 5]);
    out
}

/// Seconds east of Greenwich.
fn offset(zone: &str) -> Option<i64> {
    if zone.is_empty() || zone == "Z" {
        return Some(0);
    }
    let [sign, h1, h2, b':', m1, m2] = *zone.as_bytes() else {
        return None;
    };
    let (hours, minutes) = (number(&[h1, h2])?, number(&[m1, m2])?);
    if hours > 23 || minutes > 59 {
        return None;
    }
    let seconds = hours * 3600 + minutes * 60;
    match sign {
        b'+' => Some(seconds),
        b'-' => Some(-seconds),
        _ => None,
    }
}

fn number(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0, |value, digit| {
        digit.is_ascii_digit().then(|| value * 10 + i64::from(digit - b'0'))
    })
}

fn month_length(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01. Years are counted from March, so that the leap day is a year's last.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month > 2 { year } else { year - 1 };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

/// Year, month and day; the reverse of [`days_from_civil`].
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day = days.rem_euclid(146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year + i64::from(month <= 2), month, day)
}

/// Year, month, day, hour, minute and second, with a mark after each but the last.
fn write_civil(out: &mut String, seconds: i64, marks: [&str; 5]) {
    let (year, month, day) = civil_from_days(seconds.div_euclid(DAY));
    let second = seconds.rem_euclid(DAY);
    digits(out, year, 1000);
    let fields = [month, day, second / 3600, second / 60 % 60, second % 60];
    for (mark, field) in marks.into_iter().zip(fields) {
        out.push_str(mark);
        digits(out, field, 10);
    }
}

/// As many digits as `unit` has.
fn digits(out: &mut String, value: i64, mut unit: i64) {
    while unit > 0 {
        out.push(u8::try_from(value / unit % 10).map_or('0', |digit| char::from(b'0' + digit)));
        unit /= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::{DAY, FIRST, LAST, Moment, civil_from_days, days_from_civil, timestamp, to_utc};

    #[test]
    fn any_zone_becomes_utc() {
        for (text, expected) in [
            ("2021-08-25T15:15:15.291", "2021-08-25T15:15:15.291Z"),
            ("2026-07-09T11:59:24.748Z", "2026-07-09T11:59:24.748Z"),
            ("2021-10-03T09:24:05.000", "2021-10-03T09:24:05Z"),
            ("2024-02-29T23:59:59-00:30", "2024-03-01T00:29:59Z"),
            ("2000-03-01T00:00:00+00:01", "2000-02-29T23:59:00Z"),
            ("1900-03-01T00:00:00+14:00", "1900-02-28T10:00:00Z"),
            ("0001-01-01T00:00:00", "0001-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59.9999999", "9999-12-31T23:59:59.9999999Z"),
            ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
        ] {
            assert_eq!(to_utc(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "2021-10-03",
            "2021-10-03 09:24:05",
            "2021-10-03T09:24",
            "2021-10-03T09:24:05.",
            "2021-10-03T09:24:05.1 Z",
            "2021-10-03T09:24:05z",
            "2021-10-03T09:24:05+3:00",
            "2021-10-03T09:24:05+0300",
            "2021-10-03T09:24:05+24:00",
            "2021-13-01T00:00:00",
            "2021-00-01T00:00:00",
            "2021-02-29T00:00:00",
            "1900-02-29T00:00:00",
            "2021-04-31T00:00:00",
            "2021-04-00T00:00:00",
            "2021-04-01T24:00:00",
            "2021-04-01T00:60:00",
            "2021-04-01T00:00:60",
            "0000-01-01T00:00:00",
            "0001-01-01T00:00:00+00:01",
            "9999-12-31T23:59:59-00:01",
            "+021-04-01T00:00:00",
            "２021-04-01T00:00:00",
            "/Date(1613130225999)/",
        ] {
            assert_eq!(to_utc(text), None, "{text}");
        }
    }

    #[test]
    fn a_missing_zone_is_seen() {
        assert!(!Moment::parse("2021-08-25T15:15:15").unwrap().zoned());
        assert!(Moment::parse("2021-08-25T15:15:15Z").unwrap().zoned());
        let mut out = String::new();
        Moment::parse("2021-08-25T15:15:15.5+01:00")
            .unwrap()
            .write_seconds(&mut out);
        assert_eq!(out, "2021-08-25T14:15:15");
    }

    #[test]
    fn days_and_dates_are_each_others_reverse() {
        let mut last = (0, 12, 31);
        for day in FIRST / DAY..=LAST / DAY {
            let (year, month, day_of_month) = civil_from_days(day);
            assert_eq!(days_from_civil(year, month, day_of_month), day);
            assert!((year, month, day_of_month) > last);
            last = (year, month, day_of_month);
        }
        assert_eq!(last, (9999, 12, 31));
    }

    #[test]
    fn timestamps_have_fourteen_digits_for_any_clock() {
        assert_eq!(timestamp(0), "19700101000000");
        assert_eq!(timestamp(-1), "19691231235959");
        assert_eq!(timestamp(i64::MAX), "99991231235959");
        assert_eq!(timestamp(i64::MIN), "00010101000000");
    }
}
