//! What looks random in the sandbox, all of it from the seed: session ids, request ids, waybills, prices of filler goods.

/// A stream of numbers (SplitMix64): the same seed and the same questions give the same answers.
#[derive(Clone, Debug)]
pub(crate) struct Entropy(u64);

impl Entropy {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// A GUID in its usual form: the shape of sessions, requests and activities (PROTOCOL 2.1, 4).
    pub(crate) fn guid(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
            high >> 32,
            high >> 16 & 0xffff,
            high & 0xfff,
            low >> 52,
            low & 0xffff_ffff_ffff
        )
    }

    /// So many decimal digits, the first of them not zero.
    pub(crate) fn digits(&mut self, count: usize) -> String {
        let first = char::from_digit(u32::try_from(1 + self.below(9)).unwrap_or(1), 10);
        let rest = (1..count).map(|_| char::from_digit(u32::try_from(self.below(10)).unwrap_or(0), 10).unwrap_or('0'));
        first.into_iter().chain(rest).collect()
    }
}

/// A number that depends on a name and a seed alone, however many calls came before.
pub(crate) fn of_name(seed: u64, name: &str) -> u64 {
    mix(name.bytes().fold(seed, |hash, byte| mix(hash ^ u64::from(byte))))
}

fn mix(number: u64) -> u64 {
    let number = (number ^ number >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ number >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ number >> 31
}
