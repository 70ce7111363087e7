//! Docstrings.

use super::{WIDTH, docs};
use crate::face::{FaceMethod, FaceType};
use crate::names;

/// A docstring of these paragraphs at this depth; nothing for none.
pub(super) fn docstring(depth: usize, paragraphs: &[String]) -> String {
    quoted(depth, &wrap(paragraphs, WIDTH - depth * 4 - QUOTES))
}

/// The docstring of a method, with its arguments.
pub(super) fn of_method(method: &FaceMethod, paragraphs: &[String]) -> String {
    let said = method
        .given()
        .map(|argument| (&argument.snake, docs::argument(argument)));
    with_arguments(2, paragraphs, said.filter(|(_, said)| !said.is_empty()))
}

/// The docstring of a method that starts a flow: with all that it is given, as that is not in its signature.
pub(super) fn of_flow(paragraphs: &[String], input: &FaceType) -> String {
    let said = input.fields.iter().map(|field| {
        let needed = field.required.then(|| "Needed.".to_owned());
        (
            &field.snake,
            needed.into_iter().chain(docs::field(field, input.sure)).collect(),
        )
    });
    with_arguments(2, paragraphs, said)
}

/// The docstring of a function that applies a rule, with its arguments.
pub(super) fn of_rule(paragraphs: &[String], input: &FaceType) -> String {
    let said = input
        .fields
        .iter()
        .map(|field| (&field.snake, docs::field(field, input.sure)));
    with_arguments(1, paragraphs, said.filter(|(_, said)| !said.is_empty()))
}

fn with_arguments<'a>(
    depth: usize,
    paragraphs: &[String],
    arguments: impl Iterator<Item = (&'a String, Vec<String>)>,
) -> String {
    let mut lines = wrap(paragraphs, WIDTH - depth * 4 - QUOTES);
    let mut told = Vec::new();
    for (name, said) in arguments {
        let said = format!(":param {name}: {}", said.join(" "));
        let said = wrap(&[said.trim_end().to_owned()], WIDTH - depth * 4 - 4);
        told.extend(said.into_iter().enumerate().map(|(place, line)| {
            let margin = if place == 0 { "" } else { "    " };
            format!("{margin}{line}")
        }));
    }
    if !told.is_empty() {
        lines.push(String::new());
        lines.extend(told);
    }
    quoted(depth, &lines)
}

fn wrap(paragraphs: &[String], width: usize) -> Vec<String> {
    let paragraphs: Vec<String> = paragraphs.iter().map(|text| in_snake(text)).collect();
    docs::wrap(&paragraphs, width)
}

/// The same with members called as here: `errorCode` in backticks is `error_code`. What the service calls so begins with a capital.
fn in_snake(text: &str) -> String {
    let is_member = |word: &str| {
        word.starts_with(|first: char| first.is_ascii_lowercase())
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let words = text.split('`').enumerate().map(|(place, word)| {
        if place % 2 == 1 && is_member(word) {
            names::plain_snake(word)
        } else {
            word.to_owned()
        }
    });
    words.collect::<Vec<_>>().join("`")
}

/// What the quotes take of a line.
const QUOTES: usize = 6;

fn quoted(depth: usize, lines: &[String]) -> String {
    let margin = " ".repeat(depth * 4);
    let mut out = String::new();
    for (place, line) in lines.iter().enumerate() {
        let line = line.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
        match (place, line.is_empty()) {
            (0, _) => out = format!("{margin}\"\"\"{line}"),
            (_, true) => out.push('\n'),
            _ => out += &format!("\n{margin}{line}"),
        }
    }
    match lines {
        [] => out,
        [_] => out + "\"\"\"\n",
        _ => format!("{out}\n{margin}\"\"\"\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::{docstring, in_snake};

    #[test]
    fn one_line_stays_one() {
        assert_eq!(docstring(1, &["Reads.".to_owned()]), "    \"\"\"Reads.\"\"\"\n");
        assert_eq!(docstring(1, &[]), "");
    }

    #[test]
    fn many_lines_end_on_their_own() {
        let long = ["word"; 40].join(" ");
        let told = docstring(2, &[long, "More.".to_owned()]);
        assert!(told.starts_with("        \"\"\"word word"), "{told}");
        assert!(told.ends_with("\n\n        More.\n        \"\"\"\n"), "{told}");
        assert!(told.lines().all(|line| line.len() <= 120));
    }

    #[test]
    fn members_are_called_as_in_python() {
        assert_eq!(
            in_snake("One with `errorCode` of `GetItemInfo`, or a/b `a b`."),
            "One with `error_code` of `GetItemInfo`, or a/b `a b`."
        );
    }

    #[test]
    fn nothing_inside_ends_it() {
        let told = docstring(0, &[r#"A \ and """."#.to_owned()]);
        assert_eq!(told, "\"\"\"A \\\\ and \\\"\\\"\\\".\"\"\"\n");
    }
}
