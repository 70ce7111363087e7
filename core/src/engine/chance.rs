//! Random numbers out of the 32 bytes that the host gives once.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// A generator: SHA-256 over the entropy and a counter. Good enough for tokens that nobody may guess.
pub(crate) struct Chance {
    entropy: Zeroizing<[u8; 32]>,
    counter: u64,
}

impl Chance {
    pub(crate) fn new(entropy: [u8; 32]) -> Self {
        Self {
            entropy: Zeroizing::new(entropy),
            counter: 0,
        }
    }

    fn block(&mut self) -> [u8; 32] {
        self.counter += 1;
        let mut hash = Sha256::new();
        hash.update(self.entropy.as_slice());
        hash.update(self.counter.to_le_bytes());
        hash.finalize().into()
    }

    /// A number below `bound`, or zero where there is none.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        let [a, b, c, d, e, f, g, h, ..] = self.block();
        u64::from_be_bytes([a, b, c, d, e, f, g, h])
            .checked_rem(bound)
            .unwrap_or(0)
    }

    /// A token of 128 bits in hexadecimal.
    pub(crate) fn token(&mut self) -> String {
        hex(self.block().get(..16).unwrap_or_default())
    }
}

/// The SHA-256 of a text in hexadecimal, for states that must recognise a token without holding it.
pub(crate) fn fingerprint(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    let nibble = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    bytes
        .iter()
        .flat_map(|byte| [nibble(byte >> 4), nibble(byte & 15)])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Chance, fingerprint};

    #[test]
    fn the_same_entropy_gives_the_same_sequence_and_no_number_twice() {
        let (mut one, mut two) = (Chance::new([7; 32]), Chance::new([7; 32]));
        let first = one.token();
        assert_eq!(first, two.token());
        assert_eq!(first.len(), 32);
        assert_ne!(first, one.token());
        assert!(one.below(10) < 10);
        assert_eq!(one.below(0), 0);
    }

    #[test]
    fn a_fingerprint_is_the_hash_of_the_text() {
        // The published test vector of SHA-256 for "abc".
        assert_eq!(
            fingerprint("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
