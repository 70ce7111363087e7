//! A source file: its package, what it imports, and its code.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::kdoc::kdoc;
use super::{TOP, home};
use crate::face::Face;
use crate::print::{File, HEADER};

pub(super) struct Source<'a> {
    pub(super) face: &'a Face<'a>,
    /// Below `dev.otapi`; empty for that itself.
    package: String,
    pub(super) imports: BTreeSet<String>,
    pub(super) code: String,
}

impl<'a> Source<'a> {
    pub(super) fn new(face: &'a Face<'a>, package: &str) -> Self {
        Self {
            face,
            package: package.to_owned(),
            imports: BTreeSet::new(),
            code: String::new(),
        }
    }

    /// A name of ours, by its place below `dev.otapi`; gives it as it is used here.
    pub(super) fn import(&mut self, name: &str) -> String {
        let (package, short) = name.rsplit_once('.').unwrap_or(("", name));
        if package != self.package {
            self.imports.insert(format!("{TOP}.{name}"));
        }
        short.to_owned()
    }

    /// A name of Java's or of a library.
    pub(super) fn import_foreign(&mut self, name: &str) -> String {
        self.imports.insert(name.to_owned());
        name.rsplit('.').next().unwrap_or_default().to_owned()
    }

    /// A face type, by the name of its view or of its document.
    pub(super) fn import_type(&mut self, ty: &str, name: &str) -> String {
        let home = home(self.face, &self.face.types[ty].area);
        self.import(format!("{home}.{name}").trim_start_matches('.'))
    }

    /// A value class that holds a text or a number.
    pub(super) fn named(&mut self, name: &str, of: &str, about: &[String], shown: &str, constants: &str) {
        self.begin();
        self.code += &kdoc(0, about, &[]);
        let _ = write!(
            self.code,
            "@JvmInline\nvalue class {name}(\n    override val value: {of},\n) : Named {{\n{shown}"
        );
        if !constants.is_empty() {
            let _ = write!(self.code, "\n    companion object {{\n{constants}    }}\n");
        }
        self.code += "}\n";
    }

    /// An empty line, if something stands before it.
    pub(super) fn begin(&mut self) {
        if !self.code.is_empty() {
            self.code.push('\n');
        }
    }

    pub(super) fn file(self, name: &str) -> File {
        let (mut package, mut folder) = (TOP.to_owned(), TOP.replace('.', "/"));
        if !self.package.is_empty() {
            let _ = write!(package, ".{}", self.package);
            let _ = write!(folder, "/{}", self.package);
        }
        let imports: String = self.imports.iter().map(|name| format!("import {name}\n")).collect();
        let between = if imports.is_empty() { "" } else { "\n" };
        File {
            path: format!("bindings-uniffi/kotlin/otapi/src/main/kotlin/{folder}/{name}.kt"),
            text: format!("// {HEADER}\npackage {package}\n\n{imports}{between}{}", self.code),
        }
    }
}
