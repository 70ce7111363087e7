//! Generic trees, for what the catalogue does not know.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::json::write_string;

/// Values by name. Names keep the order in which they appear first.
#[derive(Default)]
pub(super) struct Groups<'a> {
    /// The name's place, and its values with commas between them.
    groups: BTreeMap<Cow<'a, str>, (usize, String)>,
}

impl<'a> Groups<'a> {
    /// Where the next value of this name is to be appended; empty if it is the first.
    pub(super) fn group(&mut self, name: Cow<'a, str>) -> &mut String {
        let place = self.groups.len();
        let (_, values) = self.groups.entry(name).or_insert_with(|| (place, String::new()));
        if !values.is_empty() {
            values.push(',');
        }
        values
    }

    /// Whether there is a value of this name.
    pub(super) fn contains(&self, name: &str) -> bool {
        self.groups.contains_key(name)
    }

    /// Appends all values to the object that is being written, those of one name between `open` and `close`.
    pub(super) fn write(self, out: &mut String, open: &str, close: &str) {
        let mut groups: Vec<_> = self.groups.into_iter().collect();
        groups.sort_unstable_by_key(|(_, (place, _))| *place);
        for (name, (_, values)) in groups {
            write_key(out, &name);
            out.push_str(open);
            out.push_str(&values);
            out.push_str(close);
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
