//! Generic trees, for what the catalogue does not know.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::source::{Failure, Result};
use crate::json::write_string;

/// Members of an object by name. Names keep the order in which they appear first.
pub(super) struct Groups<'a> {
    places: BTreeMap<Cow<'a, str>, usize>,
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
            places: BTreeMap::new(),
            members: Vec::new(),
            brackets: (open, close),
        }
    }

    /// Appends a value of this name.
    pub(super) fn add(&mut self, name: Cow<'a, str>, write: impl FnOnce(&mut String) -> Result<()>) -> Result<()> {
        let known = self.places.get(&name).and_then(|place| self.members.get_mut(*place));
        if let Some(values) = known {
            values.push(',');
            return write(values);
        }
        if self.members.len() == MAX_NAMES {
            return Err(Failure::TooManyNames);
        }
        let mut member = String::new();
        write_string(&mut member, &name);
        member.push(':');
        member.push_str(self.brackets.0);
        write(&mut member)?;
        self.places.insert(name, self.members.len());
        self.members.push(member);
        Ok(())
    }

    /// Whether there is a value of this name.
    pub(super) fn contains(&self, name: &str) -> bool {
        self.places.contains_key(name)
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
