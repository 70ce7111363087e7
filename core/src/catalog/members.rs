//! The members of each type, with what the tables leave out because it follows from the rows before.

use std::sync::OnceLock;

use super::member::Member;
use super::rows::TypeRow;
use super::rows::member::NEW;
use crate::generated::tables::{MEMBERS, METHODS, TYPES};

/// The members of the type in this row of `TYPES`.
pub(super) fn members_of(ty: u16) -> &'static [Member] {
    static LISTS: OnceLock<Vec<&'static [Member]>> = OnceLock::new();
    let lists = LISTS.get_or_init(lists);
    lists.get(usize::from(ty)).copied().unwrap_or_default()
}

fn lists() -> Vec<&'static [Member]> {
    let mut new_names = METHODS.len() as u16..;
    let named = |row: &Member| match row.name {
        NEW => Member {
            name: new_names.next().unwrap_or(NEW),
            ..*row
        },
        _ => *row,
    };
    // Made once, and used as long as the tables are.
    let mut rest: &'static [Member] = MEMBERS.iter().map(named).collect::<Vec<_>>().leak();
    let list = |row: &TypeRow| {
        rest = rest.get(usize::from(row.skip)..).unwrap_or_default();
        rest.get(..usize::from(row.members)).unwrap_or_default()
    };
    TYPES.iter().map(list).collect()
}
