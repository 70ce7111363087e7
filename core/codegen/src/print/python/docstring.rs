//! Docstrings.

use super::{WIDTH, docs};
use crate::face::FaceMethod;

/// A docstring of these paragraphs at this depth; nothing for none.
pub(super) fn docstring(depth: usize, paragraphs: &[String]) -> String {
    quoted(depth, &docs::wrap(paragraphs, WIDTH - depth * 4 - QUOTES))
}

/// The docstring of a method, with its arguments.
pub(super) fn of_method(method: &FaceMethod, paragraphs: &[String]) -> String {
    let mut lines = docs::wrap(paragraphs, WIDTH - 8 - QUOTES);
    let mut arguments = Vec::new();
    for argument in method.given() {
        let said = docs::argument(argument).join(" ");
        if !said.is_empty() {
            let said = docs::wrap(&[format!(":param {}: {said}", argument.snake)], WIDTH - 12);
            arguments.extend(said.into_iter().enumerate().map(|(place, line)| {
                let margin = if place == 0 { "" } else { "    " };
                format!("{margin}{line}")
            }));
        }
    }
    if !arguments.is_empty() {
        lines.push(String::new());
        lines.extend(arguments);
    }
    quoted(2, &lines)
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
    use super::docstring;

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
    fn nothing_inside_ends_it() {
        let told = docstring(0, &[r#"A \ and """."#.to_owned()]);
        assert_eq!(told, "\"\"\"A \\\\ and \\\"\\\"\\\".\"\"\"\n");
    }
}
