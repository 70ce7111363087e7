//! Dates as the service writes and reads them, from Unix milliseconds (PROTOCOL 2.2, 1.5).

const DAY_MS: u64 = 86_400_000;

/// Year, month and day of a day counted from 1970, after Howard Hinnant's well-known `civil_from_days`.
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let era = days / 146_097;
    let day_of_era = days % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    (year, month, day)
}

/// The day counted from 1970 of a date; nothing for a date that is not in the calendar.
fn day_number(year: u64, month: u64, day: u64) -> Option<u64> {
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) {
        return None;
    }
    let shifted_year = year - u64::from(month <= 2);
    let year_of_era = shifted_year % 400;
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day.checked_sub(1)?;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    let days = (shifted_year / 400 * 146_097 + day_of_era).checked_sub(719_468)?;
    (civil(days) == (year, month, day)).then_some(days)
}

fn parts(unix_ms: u64) -> (u64, u64, u64, u64, u64, u64, u64) {
    let (year, month, day) = civil(unix_ms / DAY_MS);
    let ms = unix_ms % DAY_MS;
    (
        year,
        month,
        day,
        ms / 3_600_000,
        ms / 60_000 % 60,
        ms / 1000 % 60,
        ms % 1000,
    )
}

/// `2021-10-03T09:24:05.28`: up to three fraction digits, trailing zeros cut, no zone (PROTOCOL 2.2).
pub(crate) fn iso(unix_ms: u64) -> String {
    let (year, month, day, hour, minute, second, ms) = parts(unix_ms);
    let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{ms:03}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// `2021-10-03T09:24:05`, without a fraction: the older members that are dates by name and texts by type.
pub(crate) fn iso_seconds(unix_ms: u64) -> String {
    let (year, month, day, hour, minute, second, _) = parts(unix_ms);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
}

/// `Sun, 03 Oct 2021 09:24:05 GMT`, as the HTTP header `Date` has it.
pub(crate) fn http_date(unix_ms: u64) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let name = |names: &[&'static str], at: u64| usize::try_from(at).ok().and_then(|at| names.get(at).copied());
    let (year, month, day, hour, minute, second, _) = parts(unix_ms);
    format!(
        "{}, {day:02} {} {year:04} {hour:02}:{minute:02}:{second:02} GMT",
        name(&DAYS, unix_ms / DAY_MS % 7).unwrap_or_default(),
        name(&MONTHS, month - 1).unwrap_or_default(),
    )
}

/// Reads `yyyyMMddHHmmss`, the form of `timestamp` (PROTOCOL 1.5).
pub(crate) fn parse_timestamp(text: &str) -> Option<u64> {
    if text.len() != 14 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u64>().ok();
    moment(
        number(0, 4)?,
        number(4, 6)?,
        number(6, 8)?,
        [number(8, 10)?, number(10, 12)?, number(12, 14)?],
    )
}

/// Reads `2021-10-03`, alone or followed by `T09:24:05`, a fraction (dropped) and `Z`: what documents carry.
pub(crate) fn parse_iso(text: &str) -> Option<u64> {
    let text = text.strip_suffix('Z').unwrap_or(text);
    let (date, time) = text.split_once('T').unwrap_or((text, "00:00:00"));
    let time = time.split_once('.').map_or(time, |(seconds, _)| seconds);
    let mut date = date.splitn(3, '-').map(|part| part.parse::<u64>().ok());
    let mut time = time.splitn(3, ':').map(|part| part.parse::<u64>().ok());
    let mut next = || date.next().flatten();
    let (year, month, day) = (next()?, next()?, next()?);
    let mut next = || time.next().flatten();
    moment(year, month, day, [next()?, next()?, next()?])
}

fn moment(year: u64, month: u64, day: u64, [hour, minute, second]: [u64; 3]) -> Option<u64> {
    let days = day_number(year, month, day)?;
    (hour < 24 && minute < 60 && second < 60)
        .then(|| days * DAY_MS + hour * 3_600_000 + minute * 60_000 + second * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_dates_as_the_captures_have_them() {
        assert_eq!(iso(1_633_253_045_280), "2021-10-03T09:24:05.28");
        assert_eq!(iso(1_633_253_045_000), "2021-10-03T09:24:05");
        assert_eq!(iso(0), "1970-01-01T00:00:00");
        assert_eq!(http_date(784_111_777_000), "Sun, 06 Nov 1994 08:49:37 GMT");
    }

    #[test]
    fn reads_timestamps_and_refuses_what_is_not_in_the_calendar() {
        assert_eq!(parse_timestamp("20210212114345"), Some(1_613_130_225_000));
        assert_eq!(parse_iso("2021-02-12T11:43:45Z"), Some(1_613_130_225_000));
        assert_eq!(parse_iso("2021-02-12"), Some(1_613_088_000_000));
        for text in [
            "20210230114345",
            "2021021211434",
            "20211312114345",
            "20210212246060",
            "2021021211434x",
        ] {
            assert_eq!(parse_timestamp(text), None, "{text}");
        }
    }

    #[test]
    fn every_day_of_four_centuries_comes_back() {
        for days in 0..146_097 {
            let (year, month, day) = civil(days);
            assert_eq!(day_number(year, month, day), Some(days));
        }
    }
}
