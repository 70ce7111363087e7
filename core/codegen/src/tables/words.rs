//! All names as one text, in which a byte stands for each of the words that fill it most.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::names;

/// The bytes beyond ASCII; the first of them is `FIRST_WORD` in `core/src/catalog/names.rs`.
const CODES: std::ops::RangeInclusive<u8> = 0x80..=0xff;

pub(super) fn print(names: &[String]) -> String {
    let words = frequent(names);
    let codes: BTreeMap<&str, u8> = words.iter().copied().zip(CODES).collect();
    let coded = names.iter().map(|name| {
        let word = |word: &str| codes.get(word).map_or(word.to_owned(), |code| format!("\\x{code:x}"));
        split(name).into_iter().map(word).collect::<String>()
    });
    let words = text(words.iter().map(|word| (*word).to_owned()));
    let names = text(coded);
    format!(
        "/// With a blank between two of them.\npub(crate) const WORDS: &str = \"{words}\";\n\n\
         /// With a blank between two of them. A byte beyond ASCII stands for one of `WORDS`.\n\
         pub(crate) const NAMES: &[u8] = b\"{names}\";\n"
    )
}

/// The words that are worth a byte, sorted.
fn frequent(names: &[String]) -> Vec<&str> {
    let mut counts = BTreeMap::<&str, usize>::new();
    for word in names.iter().flat_map(|name| split(name)) {
        *counts.entry(word).or_default() += 1;
    }
    let mut words: Vec<_> = counts
        .into_iter()
        .filter(|(word, count)| gain(word, *count) > 0)
        .collect();
    words.sort_by_key(|(word, count)| Reverse(gain(word, *count)));
    words.truncate(CODES.len());
    let mut words: Vec<&str> = words.into_iter().map(|(word, _)| word).collect();
    words.sort_unstable();
    words
}

/// The bytes saved by a code: the word itself and a blank are still there once.
fn gain(word: &str, count: usize) -> usize {
    (count * word.len().saturating_sub(1)).saturating_sub(word.len() + 1)
}

/// The words of a name, where the plain casing rule would put `_`.
fn split(name: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut at) = (0, 0);
    for byte in names::plain_snake(name).bytes() {
        if byte == b'_' && name.as_bytes().get(at) != Some(&byte) {
            words.push(&name[start..at]);
            start = at;
        } else {
            at += 1;
        }
    }
    words.push(&name[start..]);
    words
}

/// A literal's text of several lines.
fn text(parts: impl Iterator<Item = String>) -> String {
    let mut out = String::new();
    let mut room = 0;
    for (index, part) in parts.enumerate() {
        if index > 0 {
            out.push(' ');
        }
        if room < part.len() {
            out += "\\\n    ";
            room = 114;
        }
        room = room.saturating_sub(part.len() + 1);
        out += &part;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_into_words() {
        assert_eq!(split("THSInfo"), ["THS", "Info"]);
        assert_eq!(split("xmlAddData"), ["xml", "Add", "Data"]);
        assert_eq!(split("PaidSumInUSD"), ["Paid", "Sum", "In", "USD"]);
        assert_eq!(split("A"), ["A"]);
    }

    #[test]
    fn only_words_that_gain_have_a_code() {
        let names = ["OrderInfo", "OrderId", "OrderList", "InId", "IdId"].map(str::to_owned);
        assert_eq!(frequent(&names), ["Id", "Order"]);
    }
}
