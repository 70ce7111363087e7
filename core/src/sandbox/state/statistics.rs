//! How often the key was used (PROTOCOL 10.1).

/// Counts of calls.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Statistics {
    pub(crate) total: u64,
    pub(crate) today: u64,
    /// Items of bulk runs, which are paid one by one.
    pub(crate) bulk_items: u64,
    /// The day that `today` counts, from 1970.
    day: u64,
}

const DAY_MS: u64 = 86_400_000;

impl Statistics {
    /// Counts a call; gives whether it is within the day's limit.
    pub(crate) fn count(&mut self, now: u64, daily_limit: u64) -> bool {
        let day = now / DAY_MS;
        if day != self.day {
            (self.day, self.today) = (day, 0);
        }
        self.today += 1;
        self.total += 1;
        self.today <= daily_limit
    }
}
