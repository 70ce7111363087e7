//! Generic trees, for what the catalogue does not know.

use std::borrow::Cow;

use super::source::{Failure, Result};
use crate::json::write_string;

/// Members of an object by name. Names keep the order in which they appear first.
pub(super) struct Groups<'a> {
    names: Vec<Cow<'a, str>>,
    /// The places of the names, in the order of the names. A map would be a hundredth of the whole client.
    sorted: Vec<u32>,
    /// Of each name the key, the opening bracket and the values so far.
    members: Vec<String>,
    brackets: (&'static str, &'static str),
}

/// How many different names one object may have. Each costs far more memory than the few bytes that it can be made of.
const MAX_NAMES: usize = 10_000;

impl<'a> Groups<'a> {
    /// No values yet; those of one name will stand between these brackets.
    pub(super) fn new(open: &'static str, close: &'static str) -> Self {
        Self {
            names: Vec::new(),
            sorted: Vec::new(),
            members: Vec::new(),
            brackets: (open, close),
        }
    }

    /// Appends a value of this name.
    pub(super) fn add(&mut self, name: Cow<'a, str>, write: impl FnOnce(&mut String) -> Result<()>) -> Result<()> {
        let sorted = match self.find(&name) {
            Ok(place) => {
                let Some(values) = self.members.get_mut(place) else {
                    return Ok(());
                };
                values.push(',');
                return write(values);
            }
            Err(sorted) => sorted,
        };
        if self.members.len() == MAX_NAMES {
            return Err(Failure::TooManyNames);
        }
        let mut member = String::new();
        write_string(&mut member, &name);
        member.push(':');
        member.push_str(self.brackets.0);
        write(&mut member)?;
        self.sorted
            .insert(sorted, u32::try_from(self.members.len()).unwrap_or(u32::MAX));
        self.names.push(name);
        self.members.push(member);
        Ok(())
    }

    /// The place of a name, or where it belongs among the sorted ones.
    fn find(&self, name: &str) -> std::result::Result<usize, usize> {
        let at = |place: &u32| usize::try_from(*place).unwrap_or(usize::MAX);
        let found = self
            .sorted
            .binary_search_by(|place| self.names.get(at(place)).map_or("", Cow::as_ref).cmp(name));
        found.map(|found| self.sorted.get(found).map_or(usize::MAX, at))
    }

    /// Whether there is a value of this name.
    pub(super) fn contains(&self, name: &str) -> bool {
        self.find(name).is_ok()
    }

    /// Appends all members to the object that is being written.
    pub(super) fn write(self, out: &mut String) {
        for member in self.members {
            if !out.ends_with('{') {
                out.push(',');
            }
            out.push_str(&member);
            out.push_str(self.brackets.1);
        }
    }
}

/// Appends a member's name, after a comma if the object has a member already.
pub(super) fn write_key(out: &mut String, name: &str) {
    if !out.ends_with('{') {
        out.push(',');
    }
    write_string(out, name);
    out.push(':');
}
