//! Interned names, as the service writes them and in other cases.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::casing::{Case, push_cased};
use super::rows::NONE;
use crate::generated::tables::{IRREGULAR, NAME_LENGTHS, NAMES};

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
    pub fn is(self, name: &str) -> bool {
        // Bytes, so that nothing has to look for character boundaries: this is the codec's most frequent question.
        Cased::of(Case::Wire).bytes(self) == name.as_bytes()
    }
}

/// All names of the catalogue in one case, so that keys are written without being computed again.
pub struct Cased {
    names: Cow<'static, str>,
    /// Where each name ends. The tables hold the lengths instead, which are a third of the size once compressed.
    ends: Vec<u32>,
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
        let mut end = 0;
        let ends = NAME_LENGTHS.iter().map(|length| {
            end += u32::from(*length);
            end
        });
        Self {
            ends: ends.collect(),
            names: Cow::Borrowed(NAMES),
        }
    }

    /// This table, which is the wire's, in another case.
    fn converted(&self, case: Case) -> Self {
        let mut names = String::with_capacity(self.names.len() + 4 * self.ends.len());
        let mut ends = Vec::with_capacity(self.ends.len());
        for id in (0..NONE).take(self.ends.len()) {
            match IRREGULAR.iter().find(|row| row.name == id) {
                Some(row) if case == Case::Snake => names.push_str(self.get(NameId(row.snake))),
                Some(row) => push_camel(&mut names, self.get(NameId(row.snake))),
                None => push_cased(&mut names, self.get(NameId(id)), case),
            }
            ends.push(u32::try_from(names.len()).unwrap_or(u32::MAX));
        }
        Self {
            names: Cow::Owned(names),
            ends,
        }
    }

    /// The name in this table's case.
    #[must_use]
    pub fn get(&self, name: NameId) -> &str {
        self.names.get(self.range(name)).unwrap_or_default()
    }

    fn bytes(&self, name: NameId) -> &[u8] {
        self.names.as_bytes().get(self.range(name)).unwrap_or_default()
    }

    fn range(&self, name: NameId) -> std::ops::Range<usize> {
        let end = |id: usize| self.ends.get(id).map_or(0, |end| *end as usize);
        let id = usize::from(name.0);
        id.checked_sub(1).map_or(0, end)..end(id)
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
        let id = (0..NAME_LENGTHS.len())
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
