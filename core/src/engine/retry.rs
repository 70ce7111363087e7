//! When a read is repeated, and how long to wait before.

use super::chance::Chance;
use super::settings::RetrySettings;

/// Repeats are paid from a common purse that answers refill, so that a service in trouble is not hammered by
/// many machines at once. In tenths of a repeat.
pub(crate) struct Budget {
    tenths: u32,
}

const FULL: u32 = 100;
const COST: u32 = 10;

impl Budget {
    pub(crate) fn new() -> Self {
        Self { tenths: FULL }
    }

    /// Takes the price of one repeat; false when the purse is empty.
    pub(crate) fn spend(&mut self) -> bool {
        let left = self.tenths.checked_sub(COST);
        self.tenths = left.unwrap_or(self.tenths);
        left.is_some()
    }

    /// An answer came.
    pub(crate) fn refill(&mut self) {
        self.tenths = FULL.min(self.tenths + 1);
    }
}

/// The delay before the attempt after number `attempt` (from 1): doubling, bounded, the upper half at random.
pub(crate) fn delay_ms(settings: &RetrySettings, attempt: u32, chance: &mut Chance) -> u64 {
    let doubled = settings
        .base_ms
        .saturating_mul(1_u64.checked_shl(attempt.saturating_sub(1)).unwrap_or(u64::MAX));
    let full = doubled.min(settings.max_ms);
    full / 2 + chance.below(full - full / 2 + 1)
}

#[cfg(test)]
mod tests {
    use super::{Budget, RetrySettings, delay_ms};
    use crate::engine::chance::Chance;

    #[test]
    fn delays_double_up_to_the_bound_and_vary_in_their_upper_half() {
        let settings = RetrySettings {
            attempts: 9,
            base_ms: 100,
            max_ms: 1_000,
        };
        let mut chance = Chance::new([1; 32]);
        for (attempt, full) in [
            (1, 100),
            (2, 200),
            (3, 400),
            (4, 800),
            (5, 1_000),
            (64, 1_000),
            (u32::MAX, 1_000),
        ] {
            let delay = delay_ms(&settings, attempt, &mut chance);
            assert!((full / 2..=full).contains(&delay), "attempt {attempt}: {delay}");
        }
    }

    #[test]
    fn the_purse_pays_ten_repeats_and_ten_answers_pay_one_more() {
        let mut budget = Budget::new();
        assert_eq!((0..20).filter(|_| budget.spend()).count(), 10);
        for _ in 0..10 {
            assert!(!budget.spend());
            budget.refill();
        }
        assert!(budget.spend());
    }
}
