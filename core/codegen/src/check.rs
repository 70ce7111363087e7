//! What has to be true of the catalogue before anything is printed from it. Every complaint names file, table and key.

mod errors;
mod fixups;
mod methods;
mod names;
mod types;

use std::collections::BTreeSet;
use std::fmt::Display;

use crate::source::Source;

/// The complaints so far.
#[derive(Default)]
struct Report(Vec<String>);

impl Report {
    /// `key` may be empty: then the complaint is about the table as a whole.
    fn add(&mut self, file: &str, table: &str, key: impl Display, complaint: impl Display) {
        let key = key.to_string();
        let place = if key.is_empty() {
            format!("{file} [{table}]")
        } else {
            format!("{file} [{table}] {key}")
        };
        self.0.push(format!("{place}: {complaint}"));
    }
}

/// All that is wrong with the catalogue; nothing if it is sound.
pub(crate) fn check(source: &Source) -> Vec<String> {
    let mut report = Report::default();
    types::check(source, &mut report);
    methods::check(source, &mut report);
    names::check(source, &mut report);
    errors::check(source, &mut report);
    fixups::check(source, &mut report);
    // What follows walks along the references that have just been checked.
    if report.0.is_empty() {
        methods::check_lists(source, &mut report);
    }
    report.0
}

/// The names that come twice.
fn repeated<'a>(names: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    names.into_iter().filter(|name| !seen.insert(*name)).collect()
}

/// Whether a name can be one in XML and in every language.
fn is_identifier(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|letter| letter.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests;
