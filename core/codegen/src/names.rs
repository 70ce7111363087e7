//! Public names: cases, acronyms, renames, and the argument and root names derived from the catalogue.

use crate::source::{Names, Source};

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

/// Whether the acronym changes how the name is cased.
pub(crate) fn needs(acronym: &str, name: &str) -> bool {
    plain_snake(&as_word(name, acronym)) != plain_snake(name)
}

/// The snake case by the plain rule alone.
pub(crate) fn plain_snake(name: &str) -> String {
    to_case(name, Case::Snake)
}

pub(crate) fn snake(names: &Names, name: &str) -> String {
    plain_snake(&regular(names, name))
}

pub(crate) fn camel(names: &Names, name: &str) -> String {
    to_case(&regular(names, name), Case::Camel)
}

/// The snake case of a name that the plain rule gets wrong.
pub(crate) fn irregular(names: &Names, name: &str) -> Option<String> {
    let snake = snake(names, name);
    (snake != plain_snake(name)).then_some(snake)
}

/// The public name of an argument: without the prefix `xml`, and with a small first letter.
pub(crate) fn argument(wire: &str) -> String {
    let bare = wire
        .strip_prefix("xml")
        .filter(|rest| rest.starts_with(|first: char| first.is_ascii_uppercase()));
    first_letter(bare.unwrap_or(wire), |first| first.to_ascii_lowercase())
}

/// The name with a capital first letter.
pub(crate) fn capital(name: &str) -> String {
    first_letter(name, |first| first.to_ascii_uppercase())
}

fn first_letter(name: &str, change: fn(&char) -> char) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| change(&first));
    first.into_iter().chain(letters).collect()
}

/// The public name of an area of methods, in camelCase and in snake_case.
pub(crate) fn area(names: &Names, area: &str) -> (String, String) {
    let renamed = names.areas.get(area).and_then(|area| area.to.as_deref());
    let words: String = renamed.unwrap_or(area).split('-').map(capital).collect();
    (camel(names, &words), snake(names, &words))
}

/// The root element of a document.
pub(crate) fn root<'a>(source: &'a Source, document: &str) -> Option<&'a str> {
    let of_type = source.types.get(document).map(|ty| &ty.root);
    let of_list = source.lists.get(document).map(|list| &list.root);
    of_type.or(of_list)?.as_deref()
}

/// The words that Rust, TypeScript, Python, Kotlin or Swift keep for themselves, in small letters.
#[rustfmt::skip]
pub(crate) const RESERVED: [&str; 117] = [
    "abstract", "and", "as", "assert", "associatedtype", "async", "await", "become", "box", "break", "case",
    "catch", "class", "const", "continue", "crate", "debugger", "def", "default", "defer", "deinit", "del",
    "delete", "do", "dyn", "elif", "else", "enum", "except", "export", "extends", "extension", "extern",
    "fallthrough", "false", "fileprivate", "final", "finally", "fn", "for", "from", "fun", "func", "function",
    "gen", "global", "guard", "if", "impl", "implements", "import", "in", "init", "inout", "instanceof",
    "interface", "internal", "is", "lambda", "let", "loop", "macro", "match", "mod", "move", "mut", "new", "nil",
    "nonlocal", "not", "null", "object", "open", "operator", "or", "override", "package", "pass", "precedencegroup",
    "priv", "private", "protected", "protocol", "pub", "public", "raise", "ref", "repeat", "rethrows", "return",
    "self", "static", "struct", "subscript", "super", "switch", "this", "throw", "throws", "trait", "true", "try",
    "type", "typealias", "typeof", "unsafe", "unsized", "use", "val", "var", "virtual", "void", "when", "where",
    "while", "with", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        toml::from_str(
            r#"
            acronyms = ["IFrame", "IPs"]
            areas = {}
            types = {}
            [renames]
            ItemUrl = { to = "OtherUrl", why = "a test" }
            "#,
        )
        .unwrap()
    }

    #[test]
    fn acronyms_are_words() {
        for (wire, expected_camel, expected_snake) in [
            ("IsIFrame", "isIframe", "is_iframe"),
            ("AllowedIPs", "allowedIps", "allowed_ips"),
            ("IPsAllowed", "ipsAllowed", "ips_allowed"),
            ("ItemURL", "itemUrl", "item_url"),
            ("ItemUrl", "otherUrl", "other_url"),
            ("THSInfo", "thsInfo", "ths_info"),
            ("Alibaba1688Key", "alibaba1688Key", "alibaba1688_key"),
            ("value", "value", "value"),
        ] {
            assert_eq!(camel(&names(), wire), expected_camel);
            assert_eq!(snake(&names(), wire), expected_snake);
        }
    }

    #[test]
    fn an_acronym_ends_where_its_word_ends() {
        // No iframe: the letters go on.
        assert_eq!(snake(&names(), "IFramework"), "i_framework");
        assert!(!needs("IPs", "EllIPse"));
    }

    #[test]
    fn only_irregular_names_are_exceptions() {
        assert_eq!(irregular(&names(), "ItemURL"), None);
        assert_eq!(irregular(&names(), "IsIFrame").as_deref(), Some("is_iframe"));
        assert_eq!(irregular(&names(), "ItemUrl").as_deref(), Some("other_url"));
    }

    #[test]
    fn arguments_lose_the_prefix() {
        assert_eq!(argument("xmlAddData"), "addData");
        assert_eq!(argument("sessionId"), "sessionId");
        assert_eq!(argument("xmlns"), "xmlns");
        assert_eq!(argument("paymentRequestXml"), "paymentRequestXml");
    }
}
