//! Public names: cases, acronyms, renames, and the argument and root names derived from the catalogue.

use crate::source::{Names, Param, Source};

/// The core's own rule, so that there is one.
#[path = "../../src/catalog/casing.rs"]
#[expect(unreachable_pub, reason = "the core's file, of which the generator needs a part")]
mod casing;

use casing::{Case, to_case};

/// The wire name as it would have to be spelled for the plain rule to be right.
fn regular(names: &Names, name: &str) -> String {
    if let Some(rename) = names.renames.get(name) {
        return rename.to.clone();
    }
    names
        .acronyms
        .iter()
        .fold(name.to_owned(), |name, acronym| as_word(&name, acronym))
}

/// Writes the acronym as a word (`IPs` as `Ips`) wherever it stands between word boundaries.
fn as_word(name: &str, acronym: &str) -> String {
    let mut out = String::new();
    let mut rest = name;
    while let Some(position) = rest.find(acronym) {
        let (before, after) = (&rest[..position], &rest[position + acronym.len()..]);
        let ends_word = after.chars().next().is_none_or(|next| !next.is_ascii_lowercase());
        out.push_str(before);
        if ends_word {
            let mut letters = acronym.chars();
            out.extend(letters.next());
            out.push_str(&letters.as_str().to_ascii_lowercase());
        } else {
            out.push_str(acronym);
        }
        rest = after;
    }
    out + rest
}

pub(crate) fn snake(names: &Names, name: &str) -> String {
    to_case(&regular(names, name), Case::Snake)
}

pub(crate) fn camel(names: &Names, name: &str) -> String {
    to_case(&regular(names, name), Case::Camel)
}

/// The snake case of a name that the plain rule gets wrong.
pub(crate) fn irregular(names: &Names, name: &str) -> Option<String> {
    let snake = snake(names, name);
    (snake != to_case(name, Case::Snake)).then_some(snake)
}

/// The public name of an argument: without the prefix `xml`, and with a small first letter.
pub(crate) fn argument(wire: &str) -> String {
    let bare = wire
        .strip_prefix("xml")
        .filter(|rest| rest.starts_with(|first: char| first.is_ascii_uppercase()));
    let mut letters = bare.unwrap_or(wire).chars();
    letters
        .next()
        .map(|first| first.to_ascii_lowercase())
        .into_iter()
        .chain(letters)
        .collect()
}

/// The root element of a parameter's document.
pub(crate) fn root(source: &Source, param: &Param, document: &str) -> Option<String> {
    let of_type = || source.types.get(document).and_then(|ty| ty.root.clone());
    let of_list = || source.lists.get(document).and_then(|list| list.root.clone());
    param.root.clone().or_else(of_type).or_else(of_list)
}
