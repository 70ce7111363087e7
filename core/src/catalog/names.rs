//! Interned names, as the service writes them and in other cases.

use std::sync::OnceLock;

use super::casing::{Case, push_cased};
use super::rows::{IrregularRow, NONE};
use crate::generated::tables::{IRREGULAR, NAMES, WORDS};

/// From here on the bytes of `NAMES` stand for words.
const FIRST_WORD: u8 = 0x80;

/// The number of an interned name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameId(pub(super) u16);

impl NameId {
    pub(super) fn known(id: u16) -> Option<Self> {
        (id != NONE).then_some(Self(id))
    }

    /// The name as the service writes it.
    #[must_use]
    pub fn wire(self) -> &'static str {
        Cased::of(Case::Wire).get(self)
    }

    /// Whether the name is `name`, as the service writes it.
    #[must_use]
    #[inline]
    pub fn is(self, name: &str) -> bool {
        // The codec's most frequent question: most names differ in length already.
        let key = Cased::of(Case::Wire).key(self).as_bytes();
        key.len() == name.len() + 3 && key.get(1..=name.len()) == Some(name.as_bytes())
    }
}

/// All names of the catalogue in one case, so that keys are written without being computed again.
pub struct Cased {
    /// The names as JSON keys: `"name":`.
    keys: Vec<&'static str>,
}

impl Cased {
    /// The table for `case`, made when it is first asked for.
    ///
    /// ```
    /// use otapi_core::catalog::{Case, Cased, Method};
    /// let param = Method::find("AddOrder").unwrap().param("xmlAddData").unwrap();
    /// assert_eq!(Cased::of(Case::Snake).get(param.argument_id()), "add_data");
    /// ```
    #[must_use]
    #[inline]
    pub fn of(case: Case) -> &'static Self {
        static WIRE: OnceLock<Cased> = OnceLock::new();
        static CAMEL: OnceLock<Cased> = OnceLock::new();
        static SNAKE: OnceLock<Cased> = OnceLock::new();
        match case {
            Case::Wire => WIRE.get_or_init(Self::wire),
            Case::Camel => CAMEL.get_or_init(|| Self::of(Case::Wire).converted(case)),
            Case::Snake => SNAKE.get_or_init(|| Self::of(Case::Wire).converted(case)),
        }
    }

    fn wire() -> Self {
        let words: Vec<&str> = WORDS.split(' ').collect();
        let names = || NAMES.split(|byte| *byte == b' ');
        let mut left = names();
        Self::new(names().count(), |keys, _| {
            for byte in left.next().unwrap_or_default() {
                match byte.checked_sub(FIRST_WORD) {
                    Some(word) => keys.extend(words.get(usize::from(word)).copied()),
                    None => keys.push(char::from(*byte)),
                }
            }
        })
    }

    /// This table, which is the wire's, in another case.
    fn converted(&self, case: Case) -> Self {
        Self::new(self.keys.len(), |keys, id| {
            match IRREGULAR.iter().find(|row| row.name == id) {
                Some(row) => push_irregular(keys, row, case),
                None => push_cased(keys, self.get(NameId(id)), case),
            }
        })
    }

    /// Any name in the given case, as the table has it if the plain rule gets it wrong.
    #[must_use]
    pub fn convert(name: &str, case: Case) -> String {
        let mut out = String::with_capacity(name.len() + 4);
        match IRREGULAR.iter().find(|row| NameId(row.name).is(name)) {
            Some(row) => push_irregular(&mut out, row, case),
            None => push_cased(&mut out, name, case),
        }
        out
    }

    /// A table of so many names, which `push` appends one after the other.
    fn new(count: usize, mut push: impl FnMut(&mut String, u16)) -> Self {
        let mut text = String::with_capacity(2 * NAMES.len());
        let mut lengths = Vec::with_capacity(count);
        for id in (0..NONE).take(count) {
            let start = text.len();
            text.push('"');
            push(&mut text, id);
            text.push_str("\":");
            lengths.push(text.len() - start);
        }
        // A table is made once and lives for ever, as the names in it do.
        let mut rest: &'static str = text.leak();
        let key = |length| {
            let (key, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
            rest = after;
            key
        };
        Self {
            keys: lengths.into_iter().map(key).collect(),
        }
    }

    /// The name in this table's case.
    #[must_use]
    pub fn get(&self, name: NameId) -> &'static str {
        let key = self.key(name);
        key.get(1..key.len().saturating_sub(2)).unwrap_or_default()
    }

    /// The name as a JSON key, with its quotes and the colon.
    #[must_use]
    #[inline]
    pub fn key(&self, name: NameId) -> &'static str {
        self.keys.get(usize::from(name.0)).copied().unwrap_or_default()
    }
}

/// Appends a name that the plain rule gets wrong.
fn push_irregular(out: &mut String, row: &IrregularRow, case: Case) {
    match case {
        Case::Wire => out.push_str(NameId(row.name).wire()),
        Case::Snake => out.push_str(NameId(row.snake).wire()),
        Case::Camel => push_camel(out, NameId(row.snake).wire()),
    }
}

/// Appends a snake_case name in camelCase.
fn push_camel(out: &mut String, snake: &str) {
    let mut starts_word = false;
    for character in snake.chars() {
        match character {
            '_' => starts_word = true,
            _ if starts_word => {
                out.push(character.to_ascii_uppercase());
                starts_word = false;
            }
            _ => out.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cased(wire: &str, case: Case) -> String {
        let id = (0..Cased::of(Case::Wire).keys.len())
            .map(|id| NameId(id as u16))
            .find(|id| id.is(wire))
            .unwrap();
        Cased::of(case).get(id).to_owned()
    }

    #[test]
    fn names_are_cased_word_by_word() {
        for (wire, camel, snake) in [
            ("IsIFrame", "isIframe", "is_iframe"),
            ("AllowedIPs", "allowedIps", "allowed_ips"),
            ("ItemURL", "itemUrl", "item_url"),
            ("THSInfo", "thsInfo", "ths_info"),
            ("INN", "inn", "inn"),
            ("TotalCount", "totalCount", "total_count"),
            ("sessionId", "sessionId", "session_id"),
            ("PaidSumInUSD", "paidSumInUsd", "paid_sum_in_usd"),
            ("IsIPCheckUsed", "isIpCheckUsed", "is_ip_check_used"),
        ] {
            assert_eq!(cased(wire, Case::Wire), wire);
            assert_eq!(cased(wire, Case::Camel), camel);
            assert_eq!(cased(wire, Case::Snake), snake);
        }
    }

    #[test]
    fn a_name_is_cased_alike_with_and_without_the_table() {
        for case in [Case::Wire, Case::Camel, Case::Snake] {
            for id in (0..Cased::of(Case::Wire).keys.len()).map(|id| NameId(id as u16)) {
                assert_eq!(Cased::convert(id.wire(), case), Cased::of(case).get(id));
            }
        }
        assert_eq!(Cased::convert("NotInTheTable", Case::Snake), "not_in_the_table");
    }

    #[test]
    fn renamed_names_keep_apart_from_the_name_they_would_meet() {
        assert_ne!(cased("ItemUrl", Case::Snake), cased("ItemURL", Case::Snake));
    }
}
