//! The values of an area, and the documents that its arguments are made of.

use std::fmt::Write as _;

use super::kdoc::kdoc;
use super::source::Source;
use super::types::id;
use super::{WIDTH, docs, home};
use crate::face::flows::FLOWS;
use crate::face::{Face, FaceType, Field, Value};
use crate::print::File;

/// The views of an area, if there are any.
pub(super) fn views(face: &Face, area: &str) -> Option<File> {
    let mut source = Source::new(face, &home(face, area));
    for (name, ty) in own(face, area).filter(|(_, ty)| ty.in_answers) {
        source.view(name, ty);
    }
    let name = if area == FLOWS { "FlowResults" } else { "Values" };
    (!source.code.is_empty()).then(|| source.file(name))
}

/// The documents of an area, if there are any.
pub(super) fn documents(face: &Face, area: &str) -> Option<File> {
    let mut source = Source::new(face, &home(face, area));
    for (name, ty) in own(face, area).filter(|(_, ty)| ty.in_arguments) {
        source.filled(name, ty);
    }
    let name = if area == FLOWS { "FlowInputs" } else { "Documents" };
    (!source.code.is_empty()).then(|| source.file(name))
}

/// The types of an area that callers see; a rule takes what its input has as arguments, and may give a member of its result.
fn own<'a>(face: &'a Face<'a>, area: &str) -> impl Iterator<Item = (&'a String, &'a FaceType)> {
    let taken_apart = |name: &str| {
        (face.rules.iter()).any(|rule| rule.input == name || (rule.gives.is_some() && rule.result == name))
    };
    (face.types.iter()).filter(move |(name, ty)| ty.area == area && !taken_apart(name))
}

impl Source<'_> {
    fn view(&mut self, name: &str, ty: &FaceType) {
        self.begin();
        let (view, tree) = (self.import("View"), self.import("Tree"));
        self.code += &kdoc(0, &docs::ty(ty), &[]);
        let _ = write!(
            self.code,
            "class {name} internal constructor(\n    tree: {tree},\n) : {view}(tree) {{\n    constructor(json: String) : this({tree}.of(json))\n"
        );
        let types = self.face.types.iter();
        for (base, _) in types.filter(|(_, base)| base.subtypes.iter().any(|subtype| subtype == name)) {
            let base = self.import_type(base, base);
            self.code.push('\n');
            self.code += &kdoc(1, &[format!("One that came where a [{base}] was expected.")], &[]);
            let _ = writeln!(self.code, "    constructor(read: {base}) : this(read.tree)");
        }
        for field in &ty.fields {
            let read = self.read(&field.value);
            let mut reading = self.reading(&field.value, &format!("\"{}\"", field.camel));
            if is_always(field) {
                let _ = write!(reading, " ?: {}(\"{}\")", self.import("lacks"), field.camel);
            }
            let absent = if field.optional && !matches!(field.value, Value::List(_)) {
                "?"
            } else {
                ""
            };
            let _ = write!(self.code, "\n{}", kdoc(1, &docs::field(field, ty.sure), &[]));
            let _ = writeln!(self.code, "    val {}: {read}{absent} get() = {reading}", field.camel);
        }
        self.code += "}\n";
    }

    fn filled(&mut self, ty_name: &str, ty: &FaceType) {
        self.begin();
        let (name, document) = (self.document(ty_name), self.import("Document"));
        let (required, left): (Vec<&Field>, Vec<&Field>) = ty.fields.iter().partition(|field| field.required);
        let mut about = docs::ty(ty);
        if ty.in_answers {
            let article = if ty_name.starts_with(['A', 'E', 'I', 'O']) {
                "An"
            } else {
                "A"
            };
            about.insert(0, format!("{article} [{ty_name}] to be sent."));
        }
        about.extend(docs::either(ty, |field| &field.camel));
        self.code += &kdoc(0, &about, &[]);
        // Java has no defaults of its own; where there is nothing but the block, the compiler leaves it out by itself.
        let (head, depth) = match required[..] {
            [] => (format!("class {name}(\n"), 1),
            _ => (format!("class {name}\n    @JvmOverloads\n    constructor(\n"), 2),
        };
        self.code += &head;
        let margin = "    ".repeat(depth);
        for field in required {
            let sent = self.sent(&field.value);
            self.code += &kdoc(depth, &docs::field(field, ty.sure), &[]);
            let _ = writeln!(self.code, "{margin}var {}: {sent},", field.camel);
        }
        let _ = writeln!(self.code, "{margin}fill: {name}.() -> Unit = {{}},");
        let _ = writeln!(self.code, "{}) : {document}() {{", "    ".repeat(depth - 1));
        let margin = &margin;
        for field in left {
            let sent = self.sent(&field.value);
            self.code += &kdoc(depth, &docs::field(field, ty.sure), &[]);
            let _ = writeln!(self.code, "{margin}var {}: {sent}? = null\n", field.camel);
        }
        if ty.open {
            self.code += &kdoc(depth, &["Further members.".to_owned()], &[]);
            let _ = writeln!(self.code, "{margin}var more: Map<String, Any?> = emptyMap()\n");
        }
        let _ = writeln!(self.code, "{margin}init {{\n{margin}    fill()\n{margin}}}");
        if ty.in_answers {
            self.copying(ty_name, ty, margin);
        }
        self.members(ty, margin);
        let _ = writeln!(self.code, "{}}}", "    ".repeat(depth - 1));
    }

    /// What is sent of a document.
    fn members(&mut self, ty: &FaceType, margin: &str) {
        let members: Vec<String> = ty
            .fields
            .iter()
            .map(|field| format!("\"{0}\", {0}", field.camel))
            .collect();
        let given = self.import("given");
        let more = if ty.open { " + more" } else { "" };
        let one = format!(
            "internal override fun members() = {given}({}){more}",
            members.join(", ")
        );
        self.code += &if one.len() + margin.len() <= WIDTH {
            format!("\n{margin}{one}\n")
        } else {
            let members: String = members
                .iter()
                .map(|member| format!("{margin}        {member},\n"))
                .collect();
            format!("\n{margin}internal override fun members() =\n{margin}    {given}(\n{members}{margin}    ){more}\n")
        };
    }

    /// The constructor that begins with what was read.
    fn copying(&mut self, ty_name: &str, ty: &FaceType, margin: &str) {
        let name = self.document(ty_name);
        let view = self.import_type(ty_name, ty_name);
        self.code.push('\n');
        self.code += &kdoc(
            margin.len() / 4,
            &["As it was [read], but for what is changed then.".to_owned()],
            &[],
        );
        let (mut given, mut set) = (Vec::new(), String::new());
        for field in &ty.fields {
            let taken = self.taken(&field.value, &format!("read.{}", field.camel));
            if field.required {
                let lacks = self.import("lacks");
                given.push(format!("{taken} ?: read.{lacks}(\"{}\")", field.camel));
            } else {
                let _ = writeln!(set, "{margin}    {} = {taken}", field.camel);
            }
        }
        let break_before = if given.is_empty() {
            " ".to_owned()
        } else {
            format!("\n{margin}    ")
        };
        let _ = write!(
            self.code,
            "{margin}@JvmOverloads\n{margin}constructor(read: {view}, fill: {name}.() -> Unit = {{}}) :{break_before}this({}) {{\n\
             {set}{margin}    fill()\n{margin}}}\n",
            given.join(", ")
        );
    }

    /// A value that was read as one that is sent.
    fn taken(&mut self, value: &Value, read: &str) -> String {
        match value {
            Value::Object(name) => {
                let document = self.import_type(name, &self.document(name));
                format!("{read}?.let {{ {document}(it) }}")
            }
            Value::List(item) => match &**item {
                Value::Object(name) => {
                    let document = self.import_type(name, &self.document(name));
                    format!("{read}.map {{ {document}(it) }}")
                }
                _ if id(item).is_some() => format!("{read}.map {{ it.value }}"),
                _ => read.to_owned(),
            },
            Value::Page(item) => self.taken(&Value::List(item.clone()), &format!("{read}?.items.orEmpty()")),
            _ if id(value).is_some() => format!("{read}?.value"),
            _ => read.to_owned(),
        }
    }
}

/// Whether a member of an answer is never missing. Lists are there in any case.
fn is_always(field: &Field) -> bool {
    !field.optional && !matches!(field.value, Value::List(_))
}
