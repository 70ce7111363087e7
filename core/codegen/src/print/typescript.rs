//! The face in TypeScript, below `bindings-wasm/ts/face`: types, a file for each area. What there is of it at run time are the names of
//! areas and flows, and the functions for rules.

pub(super) mod example;
mod flows;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{File, HEADER, docs};
use crate::face::flows::{FLOWS, RULES};
use crate::face::{Area, Argument, Face, FaceMethod, FaceType, Field, Value};
use crate::model::Scalar;
use crate::names::capital;

const FOLDER: &str = "bindings-wasm/ts/face";
/// Where the types stand that are written by hand.
const VALUES: &str = "../values.js";
const TYPES: &str = "../types.js";
const WIDTH: usize = 120;
/// The files of enums and of ids, which belong to no area.
const ENUMS: &str = "enums";
const IDS: &str = "ids";

/// Whether a value is given or got.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    In,
    Out,
}

pub(super) fn files(face: &Face) -> Vec<File> {
    let mut texts = BTreeMap::new();
    let mut ids = BTreeMap::new();
    let with_types = face
        .types
        .values()
        .map(|ty| ty.area.as_str())
        .filter(|area| ![FLOWS, RULES].contains(area));
    let with_methods = face.areas.iter().map(|area| area.name.as_str());
    for name in with_types.chain(with_methods).collect::<BTreeSet<_>>() {
        let area = face.areas.iter().find(|area| area.name == name);
        texts.insert(name.to_owned(), file(face, name, area, &mut ids));
    }
    texts.insert(FLOWS.to_owned(), flows::flows(face, &mut ids));
    let rules = flows::rules(face, &mut ids);
    texts.insert(ENUMS.to_owned(), enums(face));
    texts.insert(IDS.to_owned(), print_ids(&ids));
    texts.insert("index".to_owned(), index(face, texts.keys()));
    // Of a module of its own, which has its own index.
    texts.insert(RULES.to_owned(), rules);
    let files = texts.into_iter().map(|(name, text)| File {
        path: format!("{FOLDER}/{name}.ts"),
        text: format!("// {HEADER}\n{text}"),
    });
    files.collect()
}

/// All areas, all methods by the service's names, and everything that the other files have.
fn index<'a>(face: &Face, files: impl Iterator<Item = &'a String>) -> String {
    let mut out = String::new();
    for area in &face.areas {
        let name = interface(area);
        let _ = writeln!(out, "import type {{ {name} }} from \"./{}.js\";", area.name);
    }
    out += "\n";
    for file in files {
        let _ = writeln!(out, "export type * from \"./{file}.js\";");
    }
    out += "\n/** All methods of the service by what they are about, as every client and scope has them. */\nexport interface Areas {\n";
    for area in &face.areas {
        comment(&mut out, "  ", &[format!("{}.", area.summary)], None);
        let _ = writeln!(out, "  readonly {}: {};", area.camel, interface(area));
    }
    out += "}\n\n/** All methods by the service's own names. */\nexport interface Methods {\n";
    for method in &face.methods {
        let area = face.areas.iter().find(|area| area.name == method.source.area());
        if let Some(area) = area {
            let _ = writeln!(out, "  {}: {}[\"{}\"];", method.name, interface(area), method.camel);
        }
    }
    out += "}\n\n/** The names of all areas. */\nexport const AREAS: readonly (keyof Areas)[] = [";
    let names: Vec<String> = face.areas.iter().map(|area| format!("\"{}\"", area.camel)).collect();
    flow(&mut out, &names);
    out += "];\n";
    out += &flows::kinds(face);
    out
}

fn enums(face: &Face) -> String {
    let mut out = format!("import type {{ Open }} from \"{TYPES}\";\n");
    for (name, of) in &face.enums {
        let declared = &of.declared;
        out += "\n";
        comment(&mut out, "", &docs::an_enum(declared), None);
        let values = open(&declared.values);
        let one_line = format!("export type {name} = {values};");
        if one_line.len() <= WIDTH {
            out += &one_line;
        } else {
            let _ = write!(out, "export type {name} =\n  | {};", values.replace(" | ", "\n  | "));
        }
        out.push('\n');
    }
    out
}

fn print_ids(ids: &BTreeMap<String, String>) -> String {
    let mut out = format!("import type {{ Flavoured }} from \"{VALUES}\";\n");
    for (name, base) in ids {
        let _ = write!(out, "\nexport type {name} = Flavoured<{base}, \"{name}\">;\n");
    }
    out
}

/// The methods and types of an area. Ids that they name are noted with what they are.
fn file(face: &Face, name: &str, area: Option<&Area>, ids: &mut BTreeMap<String, String>) -> String {
    let mut printer = Printer::new(face, ids);
    if let Some(area) = area {
        printer.methods(area);
    }
    for (public, ty) in face.types.iter().filter(|(_, ty)| ty.area == name) {
        printer.both_ways(public, ty);
    }
    printer.finish(name)
}

/// A file in the making.
struct Printer<'a> {
    face: &'a Face<'a>,
    ids: &'a mut BTreeMap<String, String>,
    out: String,
    /// The names that are used, by the files that they come from.
    imports: BTreeMap<String, BTreeSet<String>>,
}

impl<'a> Printer<'a> {
    fn new(face: &'a Face<'a>, ids: &'a mut BTreeMap<String, String>) -> Self {
        let (out, imports) = (String::new(), BTreeMap::new());
        Self {
            face,
            ids,
            out,
            imports,
        }
    }

    /// What was printed, below what it imports from other files.
    fn finish(mut self, file: &str) -> String {
        self.imports.remove(&format!("./{file}.js"));
        let mut out = String::new();
        for (file, names) in &self.imports {
            let names: Vec<String> = names.iter().cloned().collect();
            let line = format!("import type {{ {} }} from \"{file}\";\n", names.join(", "));
            if line.len() <= WIDTH {
                out += &line;
            } else {
                out += "import type {";
                flow(&mut out, &names);
                let _ = writeln!(out, "}} from \"{file}\";");
            }
        }
        out + &self.out
    }

    fn methods(&mut self, area: &Area) {
        let face = self.face;
        self.out.push('\n');
        comment(&mut self.out, "", &[format!("{}.", area.summary)], None);
        let _ = writeln!(self.out, "export interface {} {{", interface(area));
        for method in face.methods_in(area) {
            self.method(method);
        }
        self.out += "}\n";
        for method in face.methods_in(area).filter(|method| has_arguments(method)) {
            let _ = writeln!(self.out, "\n/** Arguments of `{}`. */", method.camel);
            self.arguments(method, |out, argument| {
                comment(out, "  ", &docs::argument(argument), None);
            });
        }
    }

    /// The type of a method's arguments, with what is said before each.
    fn arguments(&mut self, method: &FaceMethod, before: fn(&mut String, &Argument)) {
        let _ = writeln!(self.out, "export type {} = {{", arguments_name(method));
        for argument in method.given() {
            before(&mut self.out, argument);
            let value = self.argument(argument);
            let optional = if argument.source.required { "" } else { "?" };
            self.member("  ", &argument.camel, optional, &or_undefined(value, optional));
        }
        self.out += "};\n";
    }

    fn method(&mut self, method: &FaceMethod) {
        let deprecated = docs::deprecated(method);
        comment(&mut self.out, "  ", &docs::method(method, &all(method)), deprecated);
        let (one, pages) = self.signatures(method);
        let _ = writeln!(self.out, "  {one};");
        if let Some(pages) = pages {
            let text = format!(
                "The items of all pages of `{}`, which are read as they are wanted.",
                method.camel
            );
            comment(&mut self.out, "  ", &[text], deprecated);
            let _ = writeln!(self.out, "  {pages};");
        }
    }

    /// A method, and its twin that goes through all pages if it has one.
    fn signatures(&mut self, method: &FaceMethod) -> (String, Option<String>) {
        let args = self.parameters(method);
        let payload = match &method.payload {
            Some(payload) => self.value(payload, Way::Out),
            None if method.source.answer.is_none() => self.value(&Value::Tree, Way::Out),
            None => "null".to_owned(),
        };
        let pages = method.pages.as_ref().map(|pages| {
            let item = self.value(&pages.item, Way::Out);
            format!("{}({args}): AsyncIterableIterator<{item}, undefined>", all(method))
        });
        (format!("{}({args}): Promise<{payload}>", method.camel), pages)
    }

    /// What stands between a method's parentheses.
    fn parameters(&mut self, method: &FaceMethod) -> String {
        let args = match (method.source.params_unknown, has_arguments(method)) {
            (true, _) => "object".to_owned(),
            (false, false) => self.import(VALUES, "NoArguments"),
            (false, true) => arguments_name(method),
        };
        let needed = method.given().any(|argument| argument.source.required);
        let options = self.import(TYPES, "CallOptions");
        format!("args{}: {args}, options?: {options}", if needed { "" } else { "?" })
    }

    fn argument(&mut self, argument: &Argument) -> String {
        let known = &argument.source.values;
        if known.is_empty() {
            return self.value(&argument.value, Way::In);
        }
        self.import(TYPES, "Open");
        match &argument.value {
            Value::List(_) => format!("readonly ({})[]", open(known)),
            _ => open(known),
        }
    }

    fn both_ways(&mut self, public: &str, ty: &FaceType) {
        if ty.in_answers {
            self.ty(public, ty, Way::Out);
        }
        if ty.in_arguments {
            self.ty(public, ty, Way::In);
        }
    }

    fn ty(&mut self, public: &str, ty: &FaceType, way: Way) {
        self.out.push('\n');
        let mut said = docs::ty(ty);
        if way == Way::In && ty.in_answers {
            said.insert(0, format!("`{public}` as an argument."));
        }
        self.comment("", &said);
        let _ = writeln!(self.out, "export type {} = {{", type_name(public, ty, way));
        let either = if way == Way::In { ty.either.as_slice() } else { &[] };
        for field in ty
            .fields
            .iter()
            .filter(|field| !either.iter().flatten().any(|name| *name == field.camel))
        {
            self.field("  ", field, ty, way);
        }
        if ty.open {
            let value = match way {
                Way::In => "unknown".to_owned(),
                Way::Out => or_undefined(self.value(&Value::Tree, way), "?"),
            };
            self.member("  ", "[member: string]", "", &value);
        }
        self.out.push('}');
        if !either.is_empty() {
            self.either(ty, either);
        }
        self.out += ";\n";
    }

    /// A member as the type has it, with what is said of it.
    fn field(&mut self, indent: &str, field: &Field, ty: &FaceType, way: Way) {
        self.comment(indent, &docs::field(field, ty.sure));
        let value = self.value(&field.value, way);
        let (optional, value) = match way {
            Way::In if field.required => ("", value),
            Way::In => ("?", or_undefined(value, "?")),
            // What had to be given is there when it comes back.
            Way::Out if !field.optional || field.required => ("", value),
            // Rules give every member, flows most of them; what is not known is `null` there.
            Way::Out if ty.area == RULES => ("", or_null(value)),
            Way::Out if ty.area == FLOWS => ("?", or_null(value)),
            Way::Out => ("?", value),
        };
        self.member(indent, &field.camel, optional, &value);
    }

    fn member(&mut self, indent: &str, name: &str, optional: &str, value: &str) {
        let _ = writeln!(self.out, "{indent}readonly {name}{optional}: {value};");
    }

    /// A comment, in which flows have the names of their methods.
    fn comment(&mut self, indent: &str, paragraphs: &[String]) {
        let face = self.face;
        let said: Vec<String> = paragraphs
            .iter()
            .map(|text| {
                face.flows.iter().chain(&face.rules).fold(text.clone(), |text, flow| {
                    text.replace(&format!("`{}`", flow.name), &format!("`{}`", flow.camel))
                })
            })
            .collect();
        comment(&mut self.out, indent, &said, None);
    }

    fn value(&mut self, value: &Value, way: Way) -> String {
        match value {
            Value::Scalar(scalar) => self.scalar(*scalar, way),
            // Of the types that the service gives a name, ids are what must not be mixed up.
            Value::Named(scalar, name) if name.ends_with("Id") => {
                let base = self.scalar(*scalar, way);
                self.ids.insert(name.clone(), base);
                self.import(&format!("./{IDS}.js"), name)
            }
            Value::Named(scalar, _) => self.scalar(*scalar, way),
            Value::Enum(name) => self.import(&format!("./{ENUMS}.js"), name),
            Value::Object(name) => {
                let ty = &self.face.types[name];
                self.import(&format!("./{}.js", ty.area), &type_name(name, ty, way))
            }
            Value::Tree => {
                let json = self.import("../json.js", "Json");
                // Types of objects need not be known to be JSON.
                if way == Way::In {
                    format!("{json} | object")
                } else {
                    json
                }
            }
            Value::Scope => self.import(TYPES, "ScopeRef"),
            Value::Payload => "object".to_owned(),
            Value::List(item) => match self.value(item, way) {
                item if item.contains(' ') => format!("readonly ({item})[]"),
                item => format!("readonly {item}[]"),
            },
            Value::Page(item) => {
                let item = self.value(item, way);
                format!("{}<{item}>", self.import(VALUES, "Page"))
            }
        }
    }

    fn scalar(&mut self, scalar: Scalar, way: Way) -> String {
        match (scalar, way) {
            (Scalar::Text | Scalar::Id | Scalar::Base64, _) => "string".to_owned(),
            (Scalar::Int | Scalar::Short | Scalar::Double, _) | (Scalar::Long, Way::Out) => "number".to_owned(),
            (Scalar::Long, Way::In) => "number | bigint".to_owned(),
            (Scalar::Boolean, _) => "boolean".to_owned(),
            (Scalar::Decimal, Way::Out) => self.import(VALUES, "Decimal"),
            (Scalar::Decimal, Way::In) => self.import(VALUES, "DecimalInput"),
            (Scalar::DateTime, Way::Out) => self.import(VALUES, "DateTime"),
            (Scalar::DateTime, Way::In) => self.import(VALUES, "DateTimeInput"),
        }
    }

    /// The name, which is noted as used.
    fn import(&mut self, file: &str, name: &str) -> String {
        self.imports.entry(file.to_owned()).or_default().insert(name.to_owned());
        name.to_owned()
    }
}

/// The interface of an area's methods.
fn interface(area: &Area) -> String {
    format!("{}Methods", capital(&area.camel))
}

fn has_arguments(method: &FaceMethod) -> bool {
    !method.source.params_unknown && method.given().next().is_some()
}

fn arguments_name(method: &FaceMethod) -> String {
    format!("{}Arguments", capital(&method.camel))
}

/// What the variant for all pages is called.
fn all(method: &FaceMethod) -> String {
    format!("{}All", method.camel)
}

/// What is got has its lists and what is given may leave them out, so that a type of both ways is two.
fn type_name(public: &str, ty: &FaceType, way: Way) -> String {
    let suffix = if way == Way::In && ty.in_answers { "Input" } else { "" };
    format!("{public}{suffix}")
}

/// Known texts, beside which there may be others.
fn open(known: &[String]) -> String {
    let known = known.iter().map(|text| format!("{text:?}"));
    known.chain(["Open".to_owned()]).collect::<Vec<_>>().join(" | ")
}

/// A value that is not known.
fn or_null(value: String) -> String {
    if value == "Json" {
        value
    } else {
        format!("{value} | null")
    }
}

/// A value as an argument, which may be given as `undefined` where it may be left out.
fn or_undefined(value: String, optional: &str) -> String {
    if optional.is_empty() {
        value
    } else {
        format!("{value} | undefined")
    }
}

/// A comment of these paragraphs; none if there is nothing to say.
fn comment(out: &mut String, indent: &str, paragraphs: &[String], deprecated: Option<&str>) {
    let mut lines = docs::wrap(paragraphs, WIDTH - indent.len() - 3);
    lines.extend(deprecated.map(|why| format!("@deprecated {why}")));
    let lines: Vec<String> = lines.iter().map(|line| line.replace("*/", "*\\/")).collect();
    let _ = match &lines[..] {
        [] => Ok(()),
        [line] => writeln!(out, "{indent}/** {line} */"),
        _ => {
            let lines = lines
                .iter()
                .map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n");
            writeln!(out, "{indent}/**\n{}{indent} */", lines.collect::<String>())
        }
    };
}

/// Names between the lines of an opened bracket.
fn flow(out: &mut String, names: &[String]) {
    let mut line = String::from(" ");
    for name in names {
        if line.len() + name.len() + 2 > WIDTH {
            let _ = write!(out, "\n{line}");
            line = String::from(" ");
        }
        let _ = write!(line, " {name},");
    }
    let _ = write!(out, "\n{line}\n");
}

#[cfg(test)]
mod tests {
    use super::{comment, open};

    fn said(paragraphs: &[&str], deprecated: Option<&str>) -> String {
        let mut out = String::new();
        let paragraphs: Vec<String> = paragraphs.iter().map(|text| (*text).to_owned()).collect();
        comment(&mut out, "  ", &paragraphs, deprecated);
        out
    }

    #[test]
    fn comments_are_as_long_as_they_need_and_never_end_early() {
        assert_eq!(said(&[], None), "");
        assert_eq!(said(&["One."], None), "  /** One. */\n");
        assert_eq!(said(&["a */ b"], None), "  /** a *\\/ b */\n");
        assert_eq!(said(&[], Some("Gone.")), "  /** @deprecated Gone. */\n");
        assert_eq!(
            said(&["One.", "Two."], None),
            "  /**\n   * One.\n   *\n   * Two.\n   */\n"
        );
    }

    #[test]
    fn sets_of_texts_are_open() {
        assert_eq!(open(&[]), "Open");
        assert_eq!(open(&["A".to_owned(), "B\"".to_owned()]), r#""A" | "B\"" | Open"#);
    }
}
