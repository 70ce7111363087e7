//! What all pages are made of.

use crate::face::{Face, Value};
use crate::model::Scalar;
use crate::print::File;

/// A page in the making: plain HTML whose links are relative, so that it can stand anywhere.
pub(super) struct Page<'a> {
    pub(super) face: &'a Face<'a>,
    path: String,
    title: String,
    /// The way to the top, `` or `../`.
    pub(super) top: &'static str,
    pub(super) body: String,
}

impl<'a> Page<'a> {
    /// A page at a path in the book. `trail`: what it is part of, as path and title.
    pub(super) fn new(face: &'a Face<'a>, path: String, title: &str, trail: &[(String, String)]) -> Self {
        let top = if path.contains('/') { "../" } else { "" };
        let above = trail
            .iter()
            .map(|(path, title)| format!("<a href=\"{top}{path}\">{}</a> › ", escape(title)));
        let body = format!(
            "<nav><span><a href=\"{top}index.html\">otapi</a> › {}{}</span><a href=\"{top}methods.html\">All methods</a></nav>\n<main>\n<h1>{}</h1>\n",
            above.collect::<String>(),
            escape(title),
            escape(title)
        );
        let title = title.to_owned();
        Self {
            face,
            path,
            title,
            top,
            body,
        }
    }

    pub(super) fn add(&mut self, html: &str) {
        self.body += html;
        self.body.push('\n');
    }

    /// A heading that can be linked to.
    pub(super) fn heading(&mut self, id: &str, title: &str) {
        self.add(&format!("<h2 id=\"{id}\">{}</h2>", escape(title)));
    }

    /// A table; the first cell of each row is its heading. None without rows.
    pub(super) fn table(&mut self, heads: &[&str], rows: &[Vec<String>]) {
        if rows.is_empty() {
            return;
        }
        // The last column may be mostly empty, and is given its room all the same.
        let class = match heads.last() {
            Some(&"What it is") => " class=\"about\"",
            _ => "",
        };
        let heads: String = heads
            .iter()
            .map(|head| format!("<th scope=\"col\">{head}</th>"))
            .collect();
        let rows = rows.iter().map(|row| {
            let cells = row.iter().enumerate().map(|(place, cell)| match place {
                0 => format!("<th scope=\"row\">{cell}</th>"),
                _ => format!("<td>{cell}</td>"),
            });
            format!("<tr>{}</tr>\n", cells.collect::<String>())
        });
        let rows: String = rows.collect();
        self.add(&format!(
            "<div class=\"wide\"><table{class}>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table></div>"
        ));
    }

    /// Terms with what is said of each; those of which nothing is said are left out.
    pub(super) fn terms(&mut self, terms: &[(&str, String)]) {
        let said = terms.iter().filter(|(_, said)| !said.is_empty());
        let said: String = said
            .map(|(term, said)| format!("<div><dt>{term}</dt><dd>{said}</dd></div>\n"))
            .collect();
        self.add(&format!("<dl>\n{said}</dl>"));
    }

    /// Text with names in backticks; those of methods and types are links.
    pub(super) fn inline(&self, text: &str) -> String {
        let mut out = String::new();
        for (place, part) in text.split('`').enumerate() {
            if place % 2 == 0 {
                out += &escape(part);
                continue;
            }
            out += &match self.place(part) {
                Some(place) => format!("<a href=\"{}{place}\"><code>{}</code></a>", self.top, escape(part)),
                None => code(part),
            };
        }
        out
    }

    pub(super) fn paragraphs(&mut self, said: &[String]) {
        for paragraph in said {
            let paragraph = format!("<p>{}</p>", self.inline(paragraph));
            self.add(&paragraph);
        }
    }

    /// Where a name is explained.
    fn place(&self, name: &str) -> Option<String> {
        if self.face.types.contains_key(name) {
            return Some(format!("types/{name}.html"));
        }
        let is_method = self.face.methods.iter().any(|method| method.name == name);
        is_method.then(|| format!("methods/{name}.html"))
    }

    /// What a value is, in words.
    pub(super) fn value(&self, of: &Value) -> String {
        let top = self.top;
        match of {
            Value::Scalar(of) => scalar(*of).to_owned(),
            Value::Named(of, name) => format!("{} {}", scalar(*of), code(name)),
            Value::Enum(name) => format!("<a href=\"{top}enums.html#{name}\">{name}</a>"),
            Value::Object(name) => format!("<a href=\"{top}types/{name}.html\">{name}</a>"),
            Value::Tree => "anything".to_owned(),
            Value::Scope => "scope".to_owned(),
            Value::Payload => "payload, or a part of one".to_owned(),
            Value::List(item) => format!("list of {}", self.value(item)),
            Value::Page(item) => format!("page of {}", self.value(item)),
        }
    }

    pub(super) fn end(self) -> File {
        let Self {
            path, title, top, body, ..
        } = self;
        let text = format!(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
             <title>{} – otapi</title>\n<link rel=\"stylesheet\" href=\"{top}style.css\">\n</head>\n<body>\n{body}</main>\n\
             <footer><a href=\"{top}methods.html\">All methods</a> <a href=\"{top}types.html\">Types</a> <a href=\"{top}enums.html\">Enums</a> \
             <a href=\"{top}errors.html\">Errors</a></footer>\n</body>\n</html>\n",
            escape(&title)
        );
        File { path, text }
    }
}

fn scalar(of: Scalar) -> &'static str {
    match of {
        Scalar::Text => "text",
        Scalar::Int | Scalar::Short | Scalar::Long => "whole number",
        Scalar::Id => "id",
        Scalar::Decimal => "decimal",
        Scalar::Double => "number",
        Scalar::Boolean => "yes or no",
        Scalar::DateTime => "moment",
        Scalar::Base64 => "bytes in base64",
    }
}

/// A name, or a piece of code in a line.
pub(super) fn code(text: &str) -> String {
    format!("<code>{}</code>", escape(text))
}

/// A block of code.
pub(super) fn block(text: &str) -> String {
    format!("<pre><code>{}</code></pre>", escape(text.trim_end()))
}

/// One thing for each language, beside each other.
pub(super) fn languages(parts: impl Iterator<Item = (&'static str, &'static str, String)>) -> String {
    let parts = parts.map(|(id, name, html)| format!("<section id=\"{id}\">\n<h3>{name}</h3>\n{html}\n</section>\n"));
    format!("<div class=\"languages\">\n{}</div>", parts.collect::<String>())
}

/// What a name is called: camelCase, and snake_case where it differs.
pub(super) fn names(camel: &str, snake: &str) -> String {
    if camel == snake {
        return code(camel);
    }
    format!("{} <span class=\"python\">{}</span>", code(camel), code(snake))
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{block, escape, names};

    #[test]
    fn nothing_inside_is_markup() {
        assert_eq!(escape("a < b & \"c\" > d"), "a &lt; b &amp; &quot;c&quot; &gt; d");
        assert_eq!(block("List<Item>\n"), "<pre><code>List&lt;Item&gt;</code></pre>");
    }

    #[test]
    fn a_name_that_is_the_same_everywhere_is_told_once() {
        assert_eq!(names("id", "id"), "<code>id</code>");
        assert!(names("itemId", "item_id").contains("item_id"));
    }
}
