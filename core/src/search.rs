//! Texts inside texts, found by comparing at every place, and texts put together.
//!
//! What is looked for is short, so that this takes no longer than the standard library's search, which brings 6 KB into a browser, those of
//! its panics included.

/// Where `part` begins for the first time. One that is empty is not found.
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    let first = part.bytes().next()?;
    let is_here = |at: &usize| {
        text.as_bytes()
            .get(*at..)
            .is_some_and(|rest| rest.starts_with(part.as_bytes()))
    };
    let firsts = text.bytes().enumerate().filter(|(_, byte)| *byte == first);
    firsts.map(|(at, _)| at).find(is_here)
}

/// What stands before and behind the first `mark`.
pub(crate) fn split_once<'a>(text: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    let at = find(text, mark)?;
    Some((text.get(..at)?, text.get(at + mark.len()..)?))
}

/// What stands before and behind the last `mark`, an ASCII character.
pub(crate) fn rsplit_once(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = text.bytes().rposition(|byte| byte == mark)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// Whether `part` stands anywhere in it.
pub(crate) fn contains(text: &str, part: &str) -> bool {
    find(text, part).is_some()
}

/// The text with `with` wherever `part` stands.
pub(crate) fn replace(text: &str, part: &str, with: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = split_once(rest, part) {
        out.push_str(before);
        out.push_str(with);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The texts one behind the other, with `between` between them.
pub(crate) fn joined(texts: &[&str], between: &str) -> String {
    let mut out = String::new();
    for (place, text) in texts.iter().enumerate() {
        if place > 0 {
            out.push_str(between);
        }
        out.push_str(text);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_place_counts() {
        for (text, part) in [
            ("a-->b-->", "-->"),
            ("--->", "-->"),
            ("é€é", "€"),
            ("abc", "c"),
            ("ab", "abc"),
            ("", "a"),
        ] {
            assert_eq!(find(text, part), text.find(part), "{text}");
            assert_eq!(split_once(text, part), text.split_once(part), "{text}");
            assert_eq!(contains(text, part), text.contains(part), "{text}");
            assert_eq!(replace(text, part, "…"), text.replace(part, "…"), "{text}");
        }
        assert_eq!(replace("abcabcab", "abc", "x"), "xxab");
    }

    #[test]
    fn the_last_place_counts() {
        for text in ["a.b.c", ".", "é.é", "abc", ""] {
            assert_eq!(rsplit_once(text, b'.'), text.rsplit_once('.'), "{text}");
        }
    }

    #[test]
    fn nothing_is_found_nowhere() {
        assert_eq!(find("abc", ""), None);
        assert_eq!(replace("abc", "", "x"), "abc");
    }
}
