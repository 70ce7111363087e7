//! Interned names, and all of them in another case.

use std::sync::OnceLock;

use super::casing::{Case, push_cased};
use super::rows::NONE;
use crate::generated::tables::{IRREGULAR, NAME_ENDS, NAMES};

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
        text(NAMES, &NAME_ENDS, self.0)
    }

    /// Whether the name is `name`, as the service writes it.
    #[must_use]
    pub fn is(self, name: &str) -> bool {
        // Bytes, so that nothing has to look for character boundaries: this is the codec's most frequent question.
        let (start, end) = range(&NAME_ENDS, self.0);
        NAMES.as_bytes().get(start..end) == Some(name.as_bytes())
    }
}

fn range<End: Copy + Into<usize>>(ends: &[End], id: u16) -> (usize, usize) {
    let id = usize::from(id);
    let end = |id: usize| ends.get(id).map_or(0, |end| (*end).into());
    (id.checked_sub(1).map_or(0, end), end(id))
}

fn text<'a, End: Copy + Into<usize>>(names: &'a str, ends: &[End], id: u16) -> &'a str {
    let (start, end) = range(ends, id);
    names.get(start..end).unwrap_or_default()
}

/// All names of the catalogue in one case, so that keys are written without being computed again.
pub struct Cased {
    names: String,
    ends: Vec<usize>,
}

impl Cased {
    /// The table for `case`, made when it is first asked for.
    #[must_use]
    pub fn of(case: Case) -> &'static Self {
        static WIRE: OnceLock<Cased> = OnceLock::new();
        static CAMEL: OnceLock<Cased> = OnceLock::new();
        static SNAKE: OnceLock<Cased> = OnceLock::new();
        let table = match case {
            Case::Wire => &WIRE,
            Case::Camel => &CAMEL,
            Case::Snake => &SNAKE,
        };
        table.get_or_init(|| Self::new(case))
    }

    fn new(case: Case) -> Self {
        let mut names = String::with_capacity(NAMES.len() + 4 * NAME_ENDS.len());
        let mut ends = Vec::with_capacity(NAME_ENDS.len());
        for id in 0..u16::try_from(NAME_ENDS.len()).unwrap_or(NONE) {
            push_known(&mut names, NameId(id), case);
            ends.push(names.len());
        }
        Self { names, ends }
    }

    /// The name in this table's case.
    #[must_use]
    pub fn get(&self, name: NameId) -> &str {
        text(&self.names, &self.ends, name.0)
    }
}

fn push_known(out: &mut String, name: NameId, case: Case) {
    let irregular = IRREGULAR.iter().find(|row| row.name == name.0 && case != Case::Wire);
    let Some(row) = irregular else {
        return push_cased(out, name.wire(), case);
    };
    let snake = NameId(row.snake).wire();
    if case == Case::Snake {
        return out.push_str(snake);
    }
    for (index, word) in snake.split('_').enumerate() {
        let mut rest = word.chars();
        match rest.next() {
            Some(first) if index > 0 => out.push(first.to_ascii_uppercase()),
            Some(first) => out.push(first),
            None => {}
        }
        out.push_str(rest.as_str());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cased(wire: &str, case: Case) -> String {
        let id = (0..NAME_ENDS.len())
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
    fn renamed_names_keep_apart_from_the_name_they_would_meet() {
        assert_ne!(cased("ItemUrl", Case::Snake), cased("ItemURL", Case::Snake));
    }
}
