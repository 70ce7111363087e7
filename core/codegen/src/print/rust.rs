//! The typed face of Rust: a module of `core/src/face` for each area, behind a feature of its own, with the calls and documents, and the
//! views in a module inside. What the printed declarations stand for is written by hand, in `core/src/typed`.

mod calls;
pub(super) mod example;
#[cfg(test)]
mod features;
mod flows;
mod texts;
mod values;

use super::{File, HEADER, docs};
use crate::face::flows::{FLOWS, RULES};
use crate::face::{Face, Field, Value};
use crate::model::Scalar;

/// How long a line may be.
const WIDTH: usize = 119;
/// What several areas use: its area in the catalogue, and its module.
const COMMON: &str = "common";

pub(super) fn files(face: &Face) -> Vec<File> {
    let mut files = vec![modules(face), texts::enums(face), texts::ids(face)];
    let common = values::documents(face, COMMON);
    let uses = uses(&common, &["documents"]);
    let about = "Documents of arguments that several areas have; answers in [`views`].";
    files.push(file(COMMON, about, &format!("pub mod views;\n\n{uses}{common}")));
    files.extend(values::views(face, COMMON, COMMON));
    for area in &face.areas {
        let views = values::views(face, &area.name, &area.snake);
        files.push(calls::of(face, area, views.is_some()));
        files.extend(views);
    }
    files.extend(flows::files(face));
    files
}

/// A source, with what it is about.
fn file(module: &str, about: &str, code: &str) -> File {
    File {
        path: format!("core/src/face/{module}.rs"),
        text: format!("// {HEADER}\n\n//! {about}\n\n{code}"),
    }
}

/// The feature that switches an area on.
fn feature(module: &str) -> String {
    format!("face-{}", module.replace('_', "-"))
}

fn modules(face: &Face) -> File {
    let mut modules: Vec<(&str, String)> = vec![
        (COMMON, String::new()),
        ("enums", String::new()),
        ("ids", String::new()),
    ];
    let areas = face.areas.iter().map(|area| area.snake.as_str());
    modules.extend(areas.chain([FLOWS, RULES]).map(|module| {
        let gate = format!("#[cfg(feature = \"{}\")]\n", feature(module));
        (module, gate)
    }));
    modules.sort_unstable();
    let modules = modules.iter().map(|(name, gate)| format!("{gate}pub mod {name};\n"));
    let areas = face.areas.iter().map(|area| {
        let snake = &area.snake;
        format!("    (\"{snake}\", {snake}::CALLS),\n")
    });
    let code = format!(
        "{}\n/// What the tests go through.\n#[cfg(all(test, feature = \"face\"))]\npub(crate) const AREAS: &[(&str, \
         &[crate::typed::tests::Call])] = &[\n{}];\n",
        modules.collect::<String>(),
        areas.collect::<String>()
    );
    let about = "All methods with types, a module and a feature for each area, and flows and rules. How they are used is in \
                 [`typed`](crate::typed).";
    file("mod", about, &code)
}

/// What a file needs, by what its code names.
fn uses(code: &str, macros: &[&str]) -> String {
    let code: Vec<&str> = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let named = |name: &str| code.iter().any(|line| line.contains(name));
    let mut uses = String::new();
    if named("Moment<") {
        uses += "use crate::date::Moment;\n";
    }
    if named("Decimal") {
        uses += "use crate::decimal::Decimal;\n";
    }
    if named("ScopeId") {
        uses += "use crate::engine::ScopeId;\n";
    }
    let modules = [COMMON, "enums", "ids"]
        .into_iter()
        .filter(|module| named(&format!("{module}::")));
    uses += &braced("use crate::face::", modules);
    if named("Json") {
        uses += "use crate::json::Json;\n";
    }
    let types = ["List", "Page"].into_iter().filter(|kind| named(&format!("{kind}<")));
    let mut typed = [
        braced("use crate::typed::", types),
        braced("use crate::typed::declare::", macros.iter().copied()),
    ];
    // `rustfmt` wants braces last.
    typed.sort_by_key(|line| line.contains("typed::{"));
    uses += &typed.concat();
    uses + "\n"
}

fn braced<'n>(head: &str, names: impl Iterator<Item = &'n str>) -> String {
    match names.collect::<Vec<_>>()[..] {
        [] => String::new(),
        [name] => format!("{head}{name};\n"),
        ref names => format!("{head}{{{}}};\n", names.join(", ")),
    }
}

/// A comment for documentation at this depth; of nothing, what is said otherwise.
fn comment(depth: usize, paragraphs: &[String], otherwise: &str) -> String {
    let said: Vec<String> = paragraphs.iter().filter(|said| !said.is_empty()).cloned().collect();
    let said = if said.is_empty() {
        vec![otherwise.to_owned()]
    } else {
        said
    };
    let margin = "    ".repeat(depth);
    let lines = docs::wrap(&said, WIDTH - margin.len() - 4);
    let lines = lines
        .iter()
        .map(|line| format!("{margin}/// {}", escaped(line)).trim_end().to_owned() + "\n");
    lines.collect()
}

/// What is said of those that are needed, as a list below a comment.
fn needs<'n>(depth: usize, needed: impl Iterator<Item = (&'n str, Vec<String>)>) -> String {
    let margin = "    ".repeat(depth);
    let mut list = String::new();
    for (name, said) in needed.filter(|(_, said)| !said.is_empty()) {
        let said = format!("* `{name}`: {}", said.join(" "));
        for (place, line) in docs::wrap(&[said], WIDTH - margin.len() - 6).iter().enumerate() {
            let further = if place == 0 { "" } else { "  " };
            list += &format!("{margin}/// {further}{}\n", escaped(line));
        }
    }
    if list.is_empty() {
        list
    } else {
        format!("{margin}///\n{list}")
    }
}

/// What Markdown would take for a link or a tag.
fn escaped(line: &str) -> String {
    let parts = line.split('`').enumerate().map(|(place, part)| match place % 2 {
        0 => part.replace('[', "\\[").replace('<', "\\<"),
        _ => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("`")
}

/// The words that no name can be, as long as they are not marked.
#[rustfmt::skip]
const KEYWORDS: [&str; 50] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
    "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while",
];

fn name(snake: &str) -> String {
    if KEYWORDS.contains(&snake) {
        format!("r#{snake}")
    } else {
        snake.to_owned()
    }
}

/// The module of the area that a type is in.
fn module<'f>(face: &'f Face, public: &str) -> &'f str {
    let area = &face.types[public].area;
    let found = face.areas.iter().find(|one| one.name == *area);
    match area.as_str() {
        FLOWS => FLOWS,
        RULES => RULES,
        _ => found.map_or(COMMON, |area| &area.snake),
    }
}

/// The types of values as a file names them: `here` is the area's module, and `inside` where its own views stand from the file.
struct Types<'f> {
    face: &'f Face<'f>,
    here: &'f str,
    inside: &'static str,
}

impl Types<'_> {
    /// A place for the member in an answer, or in the result of a flow, where some are always there.
    fn member(&self, field: &Field) -> String {
        if field.optional && !field.required {
            self.place(&field.value)
        } else {
            self.read(&field.value)
        }
    }

    /// A place for the value in an answer.
    fn place(&self, value: &Value) -> String {
        match value {
            Value::List(item) => format!("List<'a, {}>", self.read(item)),
            Value::Tree | Value::Payload => self.read(value),
            _ => format!("Option<{}>", self.read(value)),
        }
    }

    /// The type of a value that is read.
    fn read(&self, value: &Value) -> String {
        match value {
            Value::List(item) => format!("List<'a, {}>", self.read(item)),
            Value::Page(item) => format!("Page<'a, {}>", self.read(item)),
            Value::Tree | Value::Payload => "&'a Json".to_owned(),
            Value::Scope => "ScopeId".to_owned(),
            Value::Enum(name) => format!("enums::{name}<'a>"),
            Value::Object(name) => match module(self.face, name) {
                module if module == self.here => format!("{}{name}<'a>", self.inside),
                module => format!("{module}::views::{name}<'a>"),
            },
            Value::Scalar(scalar) | Value::Named(scalar, _) => match id(value) {
                Some((Scalar::Text, name)) => format!("ids::{name}<'a>"),
                Some((_, name)) => format!("ids::{name}"),
                None => plain(*scalar, "'a ", "<'a>"),
            },
        }
    }

    /// The type of a value that is sent.
    fn sent(&self, value: &Value) -> String {
        match value {
            // Lists in answers are of trees.
            Value::List(item) if **item == Value::Payload => "&[Json]".to_owned(),
            Value::List(item) | Value::Page(item) => format!("&[{}]", self.item(item)),
            Value::Object(_) => format!("&{}", self.item(value)),
            _ => self.item(value),
        }
    }

    fn item(&self, value: &Value) -> String {
        match value {
            Value::List(_) | Value::Page(_) => self.sent(value),
            Value::Tree | Value::Payload => "&Json".to_owned(),
            Value::Scope => "ScopeId".to_owned(),
            Value::Enum(name) => format!("enums::{name}<'_>"),
            Value::Object(name) => match module(self.face, name) {
                module if module == self.here => name.clone(),
                module => format!("{module}::{name}"),
            },
            Value::Scalar(scalar) | Value::Named(scalar, _) => match id(value) {
                Some((Scalar::Text, name)) => format!("ids::{name}<'_>"),
                Some((_, name)) => format!("ids::{name}"),
                None => plain(*scalar, "", "<'_>"),
            },
        }
    }
}

fn plain(scalar: Scalar, reference: &str, life: &str) -> String {
    match scalar {
        Scalar::Text | Scalar::Id | Scalar::Base64 => format!("&{reference}str"),
        Scalar::Int | Scalar::Short | Scalar::Long => "i64".to_owned(),
        Scalar::Decimal => "Decimal".to_owned(),
        Scalar::Double => "f64".to_owned(),
        Scalar::Boolean => "bool".to_owned(),
        Scalar::DateTime => format!("Moment{life}"),
    }
}

/// The type of ids that this is one of.
fn id(value: &Value) -> Option<(Scalar, &str)> {
    match value {
        Value::Named(scalar, name) if name.ends_with("Id") => Some((*scalar, name)),
        _ => None,
    }
}
