//! The values of an area, and the documents that its arguments are made of.

use std::fmt::Write as _;

use super::kdoc::kdoc;
use super::source::Source;
use super::types::id;
use super::{WIDTH, docs};
use crate::face::{Face, FaceType, Value};
use crate::print::File;

/// The views of an area, if there are any.
pub(super) fn views(face: &Face, area: &str, package: &str) -> Option<File> {
    let mut source = Source::new(face, package);
    let own = face.types.iter().filter(|(_, ty)| ty.area == area);
    for (name, ty) in own.filter(|(_, ty)| ty.in_answers) {
        source.view(name, ty);
    }
    (!source.code.is_empty()).then(|| source.file("Values"))
}

/// The documents of an area, if there are any.
pub(super) fn documents(face: &Face, area: &str, package: &str) -> Option<File> {
    let mut source = Source::new(face, package);
    let own = face.types.iter().filter(|(_, ty)| ty.area == area);
    for (name, ty) in own.filter(|(_, ty)| ty.in_arguments) {
        source.filled(name, ty);
    }
    (!source.code.is_empty()).then(|| source.file("Documents"))
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
            let (read, absent) = (self.read(&field.value), if field.optional { "?" } else { "" });
            let reading = self.reading(&field.value, &format!("\"{}\"", field.camel));
            let _ = write!(self.code, "\n{}", kdoc(1, &docs::field(field, ty.sure), &[]));
            let _ = writeln!(self.code, "    val {}: {read}{absent} get() = {reading}", field.camel);
        }
        self.code += "}\n";
    }

    fn filled(&mut self, ty_name: &str, ty: &FaceType) {
        self.begin();
        let (name, document) = (self.document(ty_name), self.import("Document"));
        let mut about = docs::ty(ty);
        if ty.in_answers {
            about.insert(0, format!("A [{ty_name}] to be sent."));
        }
        self.code += &kdoc(0, &about, &[]);
        let _ = writeln!(
            self.code,
            "class {name}(\n    fill: {name}.() -> Unit = {{}},\n) : {document}() {{"
        );
        for field in &ty.fields {
            let sent = self.sent(&field.value);
            self.code += &kdoc(1, &docs::field(field, ty.sure), &[]);
            let _ = writeln!(self.code, "    var {}: {sent}? = null\n", field.camel);
        }
        self.code += "    init {\n        fill()\n    }\n";
        if ty.in_answers {
            self.copying(ty_name, ty);
        }
        let members: Vec<String> = ty
            .fields
            .iter()
            .map(|field| format!("\"{0}\", {0}", field.camel))
            .collect();
        let given = self.import("given");
        let one = format!("internal override fun members() = {given}({})", members.join(", "));
        self.code += &if one.len() + "    ".len() <= WIDTH {
            format!("\n    {one}\n}}\n")
        } else {
            let members: String = members
                .iter()
                .map(|member| format!("            {member},\n"))
                .collect();
            format!("\n    internal override fun members() =\n        {given}(\n{members}        )\n}}\n")
        };
    }

    /// The constructor that begins with what was read.
    fn copying(&mut self, ty_name: &str, ty: &FaceType) {
        let name = self.document(ty_name);
        let view = self.import_type(ty_name, ty_name);
        self.code.push('\n');
        self.code += &kdoc(1, &["As it was [read], but for what is changed then.".to_owned()], &[]);
        let _ = write!(
            self.code,
            "    @JvmOverloads\n    constructor(read: {view}, fill: {name}.() -> Unit = {{}}) : this() {{\n"
        );
        for field in &ty.fields {
            let taken = self.taken(&field.value, &format!("read.{}", field.camel));
            let _ = writeln!(self.code, "        {} = {taken}", field.camel);
        }
        self.code += "        fill()\n    }\n";
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
