//! Comments that documentation is made of.

use super::{WIDTH, docs};
use crate::face::FaceMethod;

/// A comment of these paragraphs, then these tags, at this depth; nothing for none.
pub(super) fn kdoc(depth: usize, paragraphs: &[String], tags: &[String]) -> String {
    let margin = " ".repeat(depth * 4);
    let width = WIDTH - margin.len() - " * ".len();
    let mut lines = docs::wrap(paragraphs, width);
    if !lines.is_empty() && !tags.is_empty() {
        lines.push(String::new());
    }
    lines.extend(tags.iter().flat_map(|tag| docs::wrap(std::slice::from_ref(tag), width)));
    let lines: Vec<String> = lines.iter().map(|line| safe(line)).collect();
    match &lines[..] {
        [] => String::new(),
        [line] if line.len() + "/**  */".len() <= WIDTH - margin.len() => format!("{margin}/** {line} */\n"),
        lines => {
            let lines = lines
                .iter()
                .map(|line| format!("{margin} * {line}").trim_end().to_owned() + "\n");
            format!("{margin}/**\n{}{margin} */\n", lines.collect::<String>())
        }
    }
}

/// The tags for the arguments of a method.
pub(super) fn arguments(method: &FaceMethod) -> Vec<String> {
    let tags = method.given().filter_map(|argument| {
        let said = docs::argument(argument).join(" ");
        (!said.is_empty()).then(|| format!("@param {} {said}", argument.camel))
    });
    tags.collect()
}

/// Comments begin and end inside of comments, too.
fn safe(line: &str) -> String {
    line.replace("*/", "&#42;/").replace("/*", "/&#42;")
}

#[cfg(test)]
mod tests {
    use super::kdoc;

    #[test]
    fn comments_stay_comments() {
        let one = ["All of `*/*` is sent.".to_owned()];
        assert_eq!(kdoc(1, &one, &[]), "    /** All of `&#42;/&#42;` is sent. */\n");
        assert_eq!(kdoc(0, &["a/*b".to_owned()], &[]), "/** a/&#42;b */\n");
        assert_eq!(kdoc(0, &[], &[]), "");
    }

    #[test]
    fn tags_stand_apart() {
        let said = kdoc(
            0,
            &["Said.".to_owned()],
            &["@param a one".to_owned(), "@param b two".to_owned()],
        );
        assert_eq!(said, "/**\n * Said.\n *\n * @param a one\n * @param b two\n */\n");
    }
}
