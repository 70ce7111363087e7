//! Examples in Rust.

use std::collections::BTreeSet;

use super::calls::payload;
use super::texts::constant;
use super::{Types, id, name};
use crate::face::{Area, Face, FaceMethod, Field, Value};
use crate::model::Scalar;
use crate::print::example::{Caller, Example, Literal, Shown};
use crate::print::layout::WIDTH;
use crate::print::{Chapter, File, Language, Text};

const STEP: usize = 4;

pub(crate) const LANGUAGE: Language = Language {
    name: "Rust",
    folder: "rust",
    start,
    signatures,
    text,
    literal,
    programs,
};

fn start() -> Text {
    Text {
        imports: BTreeSet::from(["use otapi_core::Client;".to_owned()]),
        code: r##"// `entropy`: 32 bytes from the system's generator. `host`: a
// `Host` of yours, with clocks, an HTTP library and a store.
let settings = r#"{"key": "KEY", "secret": "SECRET"}"#;
let mut client = Client::new(settings, entropy)?;
let operator = client.scope(
    r#"{"role": "operator", "login": "ME", "password": "PASS"}"#,
)?;
let customer = client.scope(
    r#"{"role": "customer", "login": "BUYER", "password": "PASS"}"#,
)?;
let provider = client.scope(&format!(
    r#"{{"role": "provider", "providerType": "Taobao",
    "account": "ACCOUNT", "operator": {operator}}}"#
))?;"##
            .to_owned(),
    }
}

fn signatures(face: &Face, method: &FaceMethod) -> String {
    let area = area(face, method.source.area());
    let types = Types {
        face,
        here: &area.snake,
        inside: "views::",
    };
    let parameter = |snake: &str, value: &Value| format!("{}: {}", name(snake), types.sent(value));
    let (needed, others): (Vec<_>, Vec<_>) = method.given().partition(|argument| argument.source.required);
    let needed = needed.iter().map(|one| parameter(&one.snake, &one.value));
    let mut code = format!("impl {} {{\n", method.name);
    code += &call("    pub fn new(", &needed.collect::<Vec<_>>(), ") -> Self;\n");
    for one in others {
        let parts = ["self".to_owned(), parameter(&one.snake, &one.value)];
        code += &call(&format!("    pub fn {}(", name(&one.snake)), &parts, ") -> Self;\n");
    }
    if method.source.params_unknown {
        code += "    pub fn more(self, name: &str, value: impl Into<Json>) -> Self;\n";
    }
    code += &format!(
        "}}\n\nimpl Method for {} {{\n    type Payload<'a> = {};\n}}\n",
        method.name,
        payload(&types, method)
    );
    if let Some(pages) = &method.pages {
        code += &format!(
            "\nimpl Paged for {} {{\n    type Item<'a> = {};\n}}\n",
            method.name,
            types.read(&pages.item)
        );
    }
    code
}

/// A declaration, with a line for each part where it would be too long.
fn call(head: &str, parts: &[String], tail: &str) -> String {
    let line = format!("{head}{}{tail}", parts.join(", "));
    if fits(&line) {
        return line;
    }
    let parts = parts.iter().map(|part| format!("        {part},\n"));
    format!("{head}\n{}    {tail}", parts.collect::<String>())
}

fn fits(line: &str) -> bool {
    line.trim_end().chars().count() <= WIDTH
}

fn area<'f>(face: &'f Face, name: &str) -> &'f Area {
    let found = face.areas.iter().find(|area| area.name == name);
    found.unwrap_or(&face.areas[0])
}

fn text(face: &Face, of: &Example) -> Text {
    let mut lines = Lines::new(face);
    lines.import("typed::Options");
    lines.import(&format!("face::{}::{}", of.area.snake, of.method.name));
    let (mut needed, mut setters) = (Vec::new(), Vec::new());
    for (argument, given) in &of.given {
        let value = lines.value(&argument.value, given, &argument.snake);
        if argument.source.required {
            needed.push(value);
        } else {
            setters.push((name(&argument.snake), value));
        }
    }
    lines.chain("call", of.method.name, &needed, &setters);
    let provider = of.method.source.provider_session;
    let options = if provider { ".provider(provider)" } else { "" };
    lines.code += &format!("let options = Options::new(){options};\n");
    let scope = match of.caller {
        Caller::Client => "0",
        Caller::Customer => "customer",
        Caller::Operator => "operator",
    };
    let answer = if matches!(of.shown, Shown::Void | Shown::Nothing) {
        ""
    } else {
        "let answer = "
    };
    lines.code += &format!("{answer}client.fetch(&mut host, {scope}, &call, &options)?;");
    let shown = match of.shown {
        Shown::Void | Shown::Nothing => return lines.text(),
        Shown::Whole | Shown::Scalar => ("{:?}", String::new()),
        Shown::Length => ("{}", ".trees().len()".to_owned()),
        Shown::TotalCount => ("{:?}", ".total_count()".to_owned()),
        Shown::Items(list) => ("{}", format!(".{}().trees().len()", name(&list.snake))),
        Shown::Member(member) => ("{:?}", format!(".{}()", name(&member.snake))),
    };
    lines.code += &format!("\nprintln!(\"{}\", answer.get(){});", shown.0, shown.1);
    lines.text()
}

/// A literal that stands alone; a document as it is made.
fn literal(face: &Face, of: &Literal) -> String {
    let mut lines = Lines::new(face);
    let value = lines.value(&value_of(of), of, "one");
    if lines.code.is_empty() {
        value
    } else {
        lines.code.trim_end().to_owned()
    }
}

/// What a literal is of.
fn value_of(of: &Literal) -> Value {
    match of {
        Literal::Scalar(scalar, _) => Value::Scalar(*scalar),
        Literal::Enum(name, _) => Value::Enum((*name).to_owned()),
        Literal::List(items) => Value::List(Box::new(items.first().map_or(Value::Tree, value_of))),
        Literal::Object(name, _) => Value::Object((*name).to_owned()),
    }
}

/// What has been written of an example: documents stand before the call that they are given to.
struct Lines<'f> {
    face: &'f Face<'f>,
    imports: BTreeSet<String>,
    code: String,
    /// The names of documents.
    taken: BTreeSet<String>,
}

impl<'f> Lines<'f> {
    fn new(face: &'f Face<'f>) -> Self {
        Self {
            face,
            imports: BTreeSet::new(),
            code: String::new(),
            taken: [
                "answer", "call", "client", "customer", "host", "operator", "options", "provider",
            ]
            .map(str::to_owned)
            .into(),
        }
    }

    fn text(self) -> Text {
        Text {
            imports: self.imports,
            code: self.code,
        }
    }

    fn import(&mut self, path: &str) {
        self.imports.insert(format!("use otapi_core::{path};"));
    }

    /// A variable that is made of what it needs, and of others one by one.
    fn chain(&mut self, variable: &str, public: &str, needed: &[String], setters: &[(String, String)]) {
        let setters = setters.iter().map(|(name, value)| format!(".{name}({value})"));
        let setters: Vec<String> = setters.collect();
        let head = format!("let {variable} = {public}::new(");
        let new = format!("{head}{})", needed.join(", "));
        let line = format!("{new}{};\n", setters.concat());
        let step = " ".repeat(STEP);
        self.code += &if fits(&line) {
            line
        } else if fits(&new) {
            let setters = setters.iter().map(|one| format!("\n{step}{one}"));
            format!("{new}{};\n", setters.collect::<String>())
        } else {
            let needed = needed.iter().map(|one| format!("{step}{one},\n"));
            let setters = setters.iter().map(|one| format!("\n{one}"));
            format!(
                "{head}\n{}){};\n",
                needed.collect::<String>(),
                setters.collect::<String>()
            )
        };
    }

    /// A value as it is handed in.
    fn value(&mut self, of: &Value, given: &Literal, snake: &str) -> String {
        match given {
            Literal::Object(..) => format!("&{}", self.item(of, given, snake)),
            _ => self.item(of, given, snake),
        }
    }

    /// A value as an item of a list.
    fn item(&mut self, of: &Value, given: &Literal, snake: &str) -> String {
        match (of, given) {
            (_, Literal::Object(ty, members)) => self.document(ty, members, snake),
            (Value::List(item) | Value::Page(item), Literal::List(items)) => {
                let items = items.iter().map(|one| self.item(item, one, snake));
                format!("&[{}]", items.collect::<Vec<_>>().join(", "))
            }
            // A value of any shape.
            (_, Literal::List(_)) => {
                self.import("json::Json");
                "&Json::Array(Vec::new())".to_owned()
            }
            (_, Literal::Enum(public, text)) => {
                self.import(&format!("face::enums::{public}"));
                let known = &self.face.enums[*public].declared.values;
                if known.contains(text) {
                    format!("{public}::{}", constant(text))
                } else {
                    format!("{public}::new({text:?})")
                }
            }
            (_, Literal::Scalar(scalar, text)) => {
                let scalar = match of {
                    Value::Scalar(scalar) | Value::Named(scalar, _) => *scalar,
                    _ => *scalar,
                };
                let plain = self.scalar(scalar, text);
                match id(of) {
                    Some((_, public)) => {
                        self.import(&format!("face::ids::{public}"));
                        format!("{public}::new({plain})")
                    }
                    None => plain,
                }
            }
        }
    }

    fn scalar(&mut self, scalar: Scalar, text: &str) -> String {
        match scalar {
            Scalar::Int | Scalar::Short | Scalar::Long | Scalar::Double | Scalar::Boolean => text.to_owned(),
            Scalar::Text | Scalar::Id | Scalar::Base64 => format!("{text:?}"),
            Scalar::Decimal => format!("{text:?}.parse()?"),
            Scalar::DateTime => {
                self.import("date::Moment");
                format!("Moment::parse({text:?}).ok_or(\"no date\")?")
            }
        }
    }

    /// A document in a variable of its own; gives the name of that.
    fn document(&mut self, public: &str, members: &[(&Field, Literal)], snake: &str) -> String {
        let setters = members
            .iter()
            .map(|(field, given)| (name(&field.snake), self.value(&field.value, given, &field.snake)));
        let setters: Vec<(String, String)> = setters.collect();
        self.import(&format!("face::{}::{public}", super::module(self.face, public)));
        let mut variable = snake.to_owned();
        while !self.taken.insert(variable.clone()) {
            variable += "_given";
        }
        let variable = name(&variable);
        self.chain(&variable, public, &[], &setters);
        variable
    }
}

/// A module for each area, and one with the examples of all.
fn programs(chapters: &[Chapter]) -> Vec<File> {
    let (mut modules, mut all) = (String::new(), String::new());
    let mut files = Vec::new();
    for chapter in chapters {
        let (area, examples) = (&chapter.area.snake, &chapter.examples);
        let mut code = format!("{}\nuse super::*;\n", chapter.imports());
        for (method, text) in examples {
            let (name, body) = (name(&method.snake), text.indented(STEP));
            code += &format!("\nfn {name}({PARAMETERS}) -> Outcome {{\n{body}    Ok(())\n}}\n");
        }
        let named = examples.iter().map(|(method, _)| {
            let name = name(&method.snake);
            format!("    (\"{}\", {name}),\n", method.name)
        });
        code += &format!(
            "\npub const EXAMPLES: &[(&str, Example)] = &[\n{}];\n",
            named.collect::<String>()
        );
        files.push(File::of(format!("src/examples/{area}.rs"), code));
        modules += &format!("mod {area};\n");
        all += &format!("    {area}::EXAMPLES,\n");
    }
    let start = start();
    let imports = Text::imports([&start].into_iter());
    files.push(File::of(
        "src/examples/mod.rs",
        format!(
            "{imports}use otapi_core::ScopeId;\n\nuse crate::{{Desk, Example, Outcome}};\n\n{modules}\n\
             pub fn start(entropy: [u8; 32]) -> Outcome {{\n{}    Ok(())\n}}\n\n\
             pub const ALL: &[&[(&str, Example)]] = &[\n{all}];\n",
            start.indented(STEP)
        ),
    ));
    files
}

/// Whoever an example calls with, as the driver hands them in.
const PARAMETERS: &str = "client: &mut Client, mut host: Desk, operator: ScopeId, customer: ScopeId, provider: ScopeId";
