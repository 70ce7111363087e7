//! What a rule tells, written as JSON text at once.
//!
//! Results are many small members: a call that appends one weighs a quarter of what building it as a tree does.

use super::text;
use crate::catalog::{Case, to_case};
use crate::engine::Given;
use crate::json::{Json, write_string};

/// A JSON text in the making. A member of a list has an empty name.
pub(super) struct Out {
    text: String,
    case: Case,
}

impl Out {
    /// An open object.
    pub(super) fn new(case: Case) -> Self {
        let text = "{".to_owned();
        Self { text, case }
    }

    pub(super) fn finish(mut self) -> String {
        self.end();
        self.text
    }

    #[inline(never)]
    fn name(&mut self, name: &str) {
        if !self.text.ends_with(['{', '[']) {
            self.text.push(',');
        }
        if !name.is_empty() {
            let cased = if self.case == Case::Snake {
                to_case(name, self.case)
            } else {
                name.to_owned()
            };
            write_string(&mut self.text, &cased);
            self.text.push(':');
        }
    }

    /// Begins an object.
    #[inline(never)]
    pub(super) fn open(&mut self, name: &str) {
        self.name(name);
        self.text.push('{');
    }

    /// Begins a list.
    #[inline(never)]
    pub(super) fn list(&mut self, name: &str) {
        self.name(name);
        self.text.push('[');
    }

    #[inline(never)]
    pub(super) fn end(&mut self) {
        self.text.push('}');
    }

    #[inline(never)]
    pub(super) fn end_list(&mut self) {
        self.text.push(']');
    }

    #[inline(never)]
    pub(super) fn text(&mut self, name: &str, value: Option<&str>) {
        self.name(name);
        match value {
            Some(text) => write_string(&mut self.text, text),
            None => self.text.push_str("null"),
        }
    }

    #[inline(never)]
    pub(super) fn number(&mut self, name: &str, value: Option<u64>) {
        self.name(name);
        match value {
            Some(number) => self.text.push_str(&(number as i64).to_string()),
            None => self.text.push_str("null"),
        }
    }

    #[inline(never)]
    pub(super) fn flag(&mut self, name: &str, value: bool) {
        self.name(name);
        self.text.push_str(if value { "true" } else { "false" });
    }

    /// Members of an answer as they came: pairs of the name in the result and the wire name. An empty text becomes `null`.
    #[inline(never)]
    pub(super) fn copy(&mut self, from: Given<'_>, members: &[(&str, &str)]) {
        for (name, wire) in members {
            self.name(name);
            let value = from.get(wire).filter(|value| value.as_str() != Some(""));
            value.unwrap_or(&Json::Null).write(&mut self.text);
        }
    }

    /// A value that is JSON already.
    pub(super) fn json(&mut self, name: &str, value: &str) {
        self.name(name);
        self.text.push_str(value);
    }

    /// Begins to tell what stands against what was asked, by a code.
    #[inline(never)]
    pub(super) fn problem(&mut self, code: &str) {
        self.open("");
        self.text("problem", Some(code));
    }

    /// The first of these members that says something.
    #[inline(never)]
    pub(super) fn either(&mut self, name: &str, from: Given<'_>, wire: &str, other: &str) {
        self.text(name, text(from, wire).or(text(from, other)));
    }
}
