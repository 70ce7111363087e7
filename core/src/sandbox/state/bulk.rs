//! Collecting many items at once (PROTOCOL 8.6).

use super::Shop;
use super::activities::{Log, Turn};

/// The work of a bulk run.
#[derive(Clone)]
pub(crate) struct Bulk {
    wanted: Vec<String>,
    pub(crate) found: Vec<Found>,
}

/// An item that was looked at, and whether all its data was there.
#[derive(Clone)]
pub(crate) struct Found {
    pub(crate) item: String,
    pub(crate) complete: bool,
}

/// How long some items take, and how many those are.
const TURN_MS: u64 = 400;
const AT_ONCE: usize = 10;

impl Bulk {
    pub(crate) fn new(mut wanted: Vec<String>) -> Self {
        wanted.reverse();
        Self {
            wanted,
            found: Vec::new(),
        }
    }

    pub(crate) fn go_on(&mut self, shop: &mut Shop, log: &mut Log, now: u64) -> Turn {
        let left = self.wanted.len().saturating_sub(AT_ONCE);
        for item in self.wanted.split_off(left).into_iter().rev() {
            let complete = shop.goods.is_complete(&item, now);
            shop.statistics.bulk_items += 1;
            self.found.push(Found { item, complete });
        }
        if left == 0 {
            log.progress = 100;
            return Turn::Finish;
        }
        Turn::Again(TURN_MS)
    }
}
