//! A module: what it imports, and its types.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::docstring::docstring;
use super::{WIDTH, called, docs, file};
use crate::face::flows::{FLOWS, RULES};
use crate::face::{Area, Face, FaceType, Field, Value};
use crate::print::File;

/// The types that several areas use: their module, and what the catalogue calls it.
const SHARED: &str = "common";

pub(super) struct Module<'a> {
    pub(super) face: &'a Face<'a>,
    /// Its name in the package.
    name: String,
    /// The names that it needs to run, and those that only annotations need, by the modules that they come from.
    to_run: BTreeMap<String, BTreeSet<String>>,
    to_check: BTreeMap<String, BTreeSet<String>>,
    pub(super) code: String,
}

/// The values of several areas.
pub(super) fn shared(face: &Face) -> File {
    let mut module = Module::new(face, format!("areas/{SHARED}"));
    module.views(SHARED);
    module.finish("What several areas use.")
}

/// The values and calls of an area.
pub(super) fn of(face: &Face, area: &Area) -> File {
    let mut module = Module::new(face, format!("areas/{}", area.snake));
    module.views(&area.name);
    module.calls(area);
    module.finish(&format!("{}.", area.summary))
}

/// The documents of all areas, and the inputs of flows. Apart, because a dict does as well, and they are slow to load. What a rule is given
/// stands in its function.
pub(super) fn documents(face: &Face) -> File {
    let mut module = Module::new(face, "documents".to_owned());
    let of_rules: BTreeSet<&String> = face.rules.iter().map(|rule| &rule.input).collect();
    let given = face.types.iter().filter(|(_, ty)| ty.in_arguments);
    for (name, ty) in given.filter(|(name, _)| !of_rules.contains(name)) {
        module.document(name, ty);
    }
    module.import_to_run("typing", "TypedDict");
    module.finish(
        "Documents that arguments are made of, and inputs of flows: plain dicts, which checkers know the members of.",
    )
}

impl<'a> Module<'a> {
    pub(super) fn new(face: &'a Face<'a>, name: String) -> Self {
        Self {
            face,
            name,
            to_run: BTreeMap::new(),
            to_check: BTreeMap::new(),
            code: String::new(),
        }
    }

    pub(super) fn views(&mut self, area: &str) {
        let own = self.face.types.iter().filter(|(_, ty)| ty.area == area);
        for (name, ty) in own.filter(|(_, ty)| ty.in_answers) {
            self.class(&format!("{name}(_v.View)"), &docs::ty(ty), ty);
            for field in &ty.fields {
                let (mut reader, told) = (self.reader(&field.value), self.told(&field.value));
                // A list is always there.
                let is_list = matches!(field.value, Value::List(_));
                let absent = if field.optional && !is_list { " | None" } else { "" };
                if !field.optional && !is_list {
                    reader = format!("_v.Sure({reader})");
                }
                let told = told.map(|told| format!(": _v.Member[{told}{absent}]"));
                let head = format!("    {}{} = _v.Member", field.snake, told.unwrap_or_default());
                self.code += &called(1, &head, &[&reader], "");
                self.code += &docstring(1, &docs::field(field, ty.sure));
            }
        }
    }

    fn document(&mut self, name: &str, ty: &FaceType) {
        let mut about = docs::ty(ty);
        if ty.in_answers {
            let article = if name.starts_with(['A', 'E', 'I', 'O']) {
                "An"
            } else {
                "A"
            };
            about.insert(0, format!("{article} `{name}` to be sent."));
        }
        if ty.open {
            about.push("For checkers, those are members of a class that inherits this one.".to_owned());
        }
        about.extend(docs::either(ty, |field| &field.snake));
        let is_flow = self.face.flows.iter().any(|flow| flow.input == *name);
        let base = if is_flow {
            // What else the start of a run takes.
            self.import_to_run("/types", "Hooks")
        } else {
            "TypedDict".to_owned()
        };
        let head = format!("{}({base}, total=False)", document_name(name, ty));
        self.class(&head, &about, ty);
        for field in &ty.fields {
            let (name, sent) = (&field.snake, self.member(field));
            let line = format!("    {name}: {sent}\n");
            self.code += &if line.len() <= WIDTH + 1 {
                line
            } else {
                format!("    {name}: (\n        {sent}\n    )\n")
            };
            self.code += &docstring(1, &docs::field(field, ty.sure));
        }
    }

    /// The annotation of a document's member.
    fn member(&mut self, field: &Field) -> String {
        match (self.sent(&field.value), field.required) {
            (sent, true) => format!("{}[{sent}]", self.import("typing_extensions", "Required")),
            (sent, false) if sent == "Any" => sent,
            (sent, false) => format!("{sent} | None"),
        }
    }

    /// The head of a class with a member for each field.
    fn class(&mut self, head: &str, about: &[String], ty: &FaceType) {
        let about = docstring(1, about);
        let between = match (about.is_empty(), ty.fields.is_empty()) {
            (true, true) => "    pass\n",
            (false, false) => "\n",
            _ => "",
        };
        let _ = write!(self.code, "\n\nclass {head}:\n{about}{between}");
    }

    /// A name that annotations need.
    pub(super) fn import(&mut self, module: &str, name: &str) -> String {
        let names = self.to_check.entry(self.path(module)).or_default();
        names.insert(name.to_owned());
        name.to_owned()
    }

    /// A name that is needed to run.
    pub(super) fn import_to_run(&mut self, module: &str, name: &str) -> String {
        let names = self.to_run.entry(self.path(module)).or_default();
        names.insert(name.to_owned());
        name.to_owned()
    }

    /// How a module is named here: those of the package begin with a slash.
    fn path(&self, module: &str) -> String {
        match (module.strip_prefix('/'), self.name.starts_with("areas/")) {
            (None, _) => module.to_owned(),
            (Some(own), false) => format!(".{}", own.replace('/', ".")),
            (Some(own), true) => match own.strip_prefix("areas/") {
                Some(beside) => format!(".{beside}"),
                None => format!("..{own}"),
            },
        }
    }

    /// The module in which a type is, by its name in the package.
    fn home(&self, name: &str) -> String {
        let area = self.face.types[name].area.as_str();
        let found = self.face.areas.iter().find(|own| own.name == area);
        match (found, area) {
            (Some(own), _) => format!("areas/{}", own.snake),
            (None, FLOWS) => "flows".to_owned(),
            (None, RULES) => "shop".to_owned(),
            (None, _) => format!("areas/{SHARED}"),
        }
    }

    /// The same as it is named from among the areas.
    pub(super) fn home_by_areas(&self, name: &str) -> String {
        let home = self.home(name);
        match home.strip_prefix("areas/") {
            Some(area) => area.to_owned(),
            None => format!(".{home}"),
        }
    }

    /// The class of a value, for annotations.
    pub(super) fn view(&mut self, name: &str) -> String {
        let home = self.home(name);
        if home == self.name {
            return name.to_owned();
        }
        self.import(&format!("/{home}"), name)
    }

    /// The typed dict of a document, for annotations.
    pub(super) fn typed_dict(&mut self, name: &str) -> String {
        let own = document_name(name, &self.face.types[name]);
        if self.name == "documents" {
            return own;
        }
        self.import("/documents", &own)
    }

    pub(super) fn finish(self, doc: &str) -> File {
        let mut head = String::from("\nfrom __future__ import annotations\n");
        let view = if self.code.contains("_v.") {
            format!("from {} import _view as _v\n", self.path("/").trim_end_matches('/'))
        } else {
            String::new()
        };
        let [standard, foreign, own] = blocks("", &self.to_run);
        for block in [standard, foreign, view + &own] {
            if !block.is_empty() {
                head += &format!("\n{block}");
            }
        }
        let blocks = blocks("    ", &self.to_check).into_iter();
        let blocks: Vec<String> = blocks.filter(|block| !block.is_empty()).collect();
        if !blocks.is_empty() {
            let _ = write!(
                head,
                "\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n{}",
                blocks.join("\n")
            );
        }
        file(&self.name, doc, &(head + &self.code))
    }
}

/// What a document is called: its own name, if no value has it.
fn document_name(name: &str, ty: &FaceType) -> String {
    let suffix = if ty.in_answers { "Input" } else { "" };
    format!("{name}{suffix}")
}

/// The imports of Python's own modules, of foreign ones, and of the package's.
fn blocks(margin: &str, modules: &BTreeMap<String, BTreeSet<String>>) -> [String; 3] {
    let mut blocks = [const { String::new() }; 3];
    for (module, names) in modules {
        let block = match module.as_str() {
            "typing_extensions" => 1,
            own if own.starts_with('.') => 2,
            _ => 0,
        };
        let listed: Vec<&str> = names.iter().map(String::as_str).collect();
        let line = format!("{margin}from {module} import {}\n", listed.join(", "));
        blocks[block] += &if line.len() <= WIDTH + 1 {
            line
        } else {
            let lines: String = listed.iter().map(|name| format!("{margin}    {name},\n")).collect();
            format!("{margin}from {module} import (\n{lines}{margin})\n")
        };
    }
    blocks
}
