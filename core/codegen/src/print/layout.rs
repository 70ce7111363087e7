//! How the code of examples is laid out: on one line where it fits, else with a line for each part.

/// How long a line of an example may be: two of them stand beside each other on a page.
pub(crate) const WIDTH: usize = 68;

/// A piece of code.
#[derive(Clone, Debug)]
pub(crate) enum Code {
    Word(String),
    Group(Group),
}

/// Parts in brackets.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) open: String,
    /// Each with what stands before it, such as `name: `.
    pub(crate) parts: Vec<(String, Code)>,
    pub(crate) close: String,
    /// Whether there is a blank inside the brackets on one line.
    pub(crate) airy: bool,
    pub(crate) comma: Comma,
}

/// What parts the parts where each has a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comma {
    /// Also behind the last one.
    Each,
    Between,
    /// Nothing does; so two of them never stand on one line.
    None,
}

impl Code {
    pub(crate) fn word(text: impl Into<String>) -> Self {
        Self::Word(text.into())
    }

    /// The code, in lines that are indented by `step` blanks more inside of brackets.
    pub(crate) fn print(&self, step: usize) -> String {
        self.lines(step, 0, 0)
    }

    fn one_line(&self) -> Option<String> {
        let group = match self {
            Self::Word(text) => return Some(text.clone()),
            Self::Group(group) => group,
        };
        if group.comma == Comma::None && group.parts.len() > 1 {
            return None;
        }
        let parts: Option<Vec<String>> = group
            .parts
            .iter()
            .map(|(label, code)| Some(format!("{label}{}", code.one_line()?)))
            .collect();
        let air = if group.airy && !group.parts.is_empty() { " " } else { "" };
        Some(format!("{}{air}{}{air}{}", group.open, parts?.join(", "), group.close))
    }

    /// `taken`: what else stands on the first line.
    fn lines(&self, step: usize, margin: usize, taken: usize) -> String {
        if let Some(line) = self
            .one_line()
            .filter(|line| margin + taken + line.chars().count() <= WIDTH)
        {
            return line;
        }
        let group = match self {
            Self::Word(text) => return text.clone(),
            Self::Group(group) => group,
        };
        let inner = " ".repeat(margin + step);
        let mut out = group.open.clone();
        for (place, (label, code)) in group.parts.iter().enumerate() {
            let comma = match group.comma {
                Comma::None => "",
                Comma::Between if place + 1 == group.parts.len() => "",
                Comma::Each | Comma::Between => ",",
            };
            let code = code.lines(step, margin + step, label.chars().count() + comma.len());
            out += &format!("\n{inner}{label}{code}{comma}");
        }
        if !group.parts.is_empty() {
            out += &format!("\n{}", " ".repeat(margin));
        }
        out + &group.close
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Comma, Group};

    fn group(open: &str, parts: &[Code], comma: Comma) -> Code {
        Code::Group(Group {
            open: open.to_owned(),
            parts: parts.iter().map(|part| ("a: ".to_owned(), part.clone())).collect(),
            close: "}".to_owned(),
            airy: true,
            comma,
        })
    }

    #[test]
    fn what_fits_stays_on_a_line() {
        let words = [Code::word("1"), Code::word("2")];
        assert_eq!(group("{", &words, Comma::Each).print(2), "{ a: 1, a: 2 }");
        assert_eq!(group("{", &[], Comma::Each).print(2), "{}");
        assert_eq!(group("{", &words[..1], Comma::None).print(2), "{ a: 1 }");
        assert_eq!(group("{", &words, Comma::None).print(2), "{\n  a: 1\n  a: 2\n}");
    }

    #[test]
    fn what_does_not_fit_is_broken_from_outside() {
        let long = Code::word("x".repeat(62));
        let inside = group("{", &[long, Code::word("2")], Comma::Between);
        let whole = group("f({", &[inside, Code::word("3")], Comma::Each).print(4);
        let text = "x".repeat(62);
        assert_eq!(
            whole,
            format!("f({{\n    a: {{\n        a: {text},\n        a: 2\n    }},\n    a: 3,\n}}")
        );
    }
}
