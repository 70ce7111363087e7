//! Flows as methods of clients, of which there is only the type: a client hangs them on itself by their kinds. Rules as functions.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Printer, TYPES, Way, flow, or_undefined};
use crate::face::flows::{FLOWS, RULES};
use crate::face::{Face, FaceFlow, FaceType, Field};
use crate::names::capital;
use crate::print::docs;

/// The flows of the main job, and those of back offices, which not every build of the client has.
const MAIN: &str =
    "The flows of the main job. A flow is a job of several calls that is done once, whatever is lost on the way.";
const BACK_OFFICE: &str = "The flows of back offices, which only the client of `otapi/back-office` has.";

/// The methods of all flows, and their types.
pub(super) fn flows(face: &Face, ids: &mut BTreeMap<String, String>) -> String {
    let mut printer = Printer::new(face, ids);
    for (back_office, name, said) in [(false, "Flows", MAIN), (true, "BackOfficeFlows", BACK_OFFICE)] {
        printer.out.push('\n');
        printer.comment("", &[said.to_owned()]);
        let _ = writeln!(printer.out, "export interface {name} {{");
        for flow in face.flows.iter().filter(|flow| flow.back_office == back_office) {
            printer.flow(flow);
        }
        printer.out += "}\n";
    }
    printer.types_of(FLOWS);
    printer.finish(FLOWS)
}

/// The kinds of all flows, from which clients make their methods.
pub(super) fn kinds(face: &Face) -> String {
    let mut out = String::new();
    for (back_office, name, said) in [
        (false, "FLOWS", "The flows of the main job, as the engine calls them."),
        (
            true,
            "BACK_OFFICE_FLOWS",
            "The flows of back offices, as the engine calls them.",
        ),
    ] {
        let kinds = face.flows.iter().filter(|flow| flow.back_office == back_office);
        let kinds: Vec<String> = kinds.map(|flow| format!("\"{}\"", flow.name)).collect();
        let _ = write!(out, "\n/** {said} */\nexport const {name}: readonly string[] = [");
        flow(&mut out, &kinds);
        out += "];\n";
    }
    out
}

/// The functions of all rules, and their types.
pub(super) fn rules(face: &Face, ids: &mut BTreeMap<String, String>) -> String {
    let mut printer = Printer::new(face, ids);
    for rule in &face.rules {
        printer.rule(rule);
    }
    printer.types_of(RULES);
    let mut out = String::from("import { apply } from \"../shop/apply.js\";\n");
    if let Some(enums) = printer.imports.get("./enums.js") {
        let names: Vec<&str> = enums.iter().map(String::as_str).collect();
        let _ = writeln!(
            printer.out,
            "\nexport type {{ {} }} from \"./enums.js\";",
            names.join(", ")
        );
    }
    out += &printer.finish(RULES);
    out
}

impl Printer<'_> {
    fn types_of(&mut self, area: &str) {
        let face = self.face;
        // A rule's input is spread over what its function is given.
        let is_input = |name: &String| face.rules.iter().any(|rule| rule.input == *name);
        for (public, ty) in face
            .types
            .iter()
            .filter(|(name, ty)| ty.area == area && !is_input(name))
        {
            self.both_ways(public, ty);
        }
    }

    fn flow(&mut self, of: &FaceFlow) {
        let mut said = format!("{}.", of.summary);
        let mut gives = of.result.clone();
        if let Some(item) = &of.items {
            gives = format!("{gives}, {}", self.value(item, Way::Out));
            said += " The run's `items()` gives them one by one.";
        }
        self.comment("  ", &[said]);
        let (options, run) = (self.import(TYPES, "RunOptions"), self.import("../run.js", "FlowRun"));
        let options = match &of.items {
            Some(item) => format!("{options}<{}>", self.value(item, Way::Out)),
            None => options,
        };
        let _ = writeln!(
            self.out,
            "  {}(input: {}, options?: {options}): {run}<{gives}>;",
            of.camel, of.input
        );
    }

    /// The sets of members of which there is one: its first member says which, and the members of the others are not there.
    pub(super) fn either(&mut self, ty: &FaceType, sets: &[Vec<String>]) {
        self.out += " & (";
        for set in sets {
            self.out += "\n  | {\n";
            for (place, name) in set.iter().enumerate() {
                if let Some(field) = ty.fields.iter().find(|field| field.camel == *name) {
                    self.comment("    ", &docs::field(field, ty.sure));
                    let optional = if place == 0 { "" } else { "?" };
                    let value = self.value(&field.value, Way::In);
                    self.member("    ", name, optional, &or_undefined(value, optional));
                }
            }
            for name in sets.iter().filter(|other| *other != set).flatten() {
                self.member("    ", name, "?", "undefined");
            }
            self.out += "  }";
        }
        self.out += "\n)";
    }

    /// A function: what has to be given one by one, the rest as options.
    fn rule(&mut self, of: &FaceFlow) {
        let face = self.face;
        let input = &face.types[&of.input];
        let (needed, others): (Vec<&Field>, Vec<&Field>) = input.fields.iter().partition(|field| field.required);
        let mut parameters = Vec::new();
        for field in &needed {
            parameters.push(format!("{}: {}", field.camel, self.value(&field.value, Way::In)));
        }
        let names: Vec<&str> = needed.iter().map(|field| field.camel.as_str()).collect();
        let mut given = if names.is_empty() {
            "{}".to_owned()
        } else {
            format!("{{ {} }}", names.join(", "))
        };
        if !others.is_empty() {
            let options = format!("{}Options", capital(&of.camel));
            let _ = writeln!(
                self.out,
                "\n/** What `{}` may be told beside. */\nexport type {options} = {{",
                of.camel
            );
            for field in others {
                self.comment("  ", &docs::field(field, input.sure));
                let value = self.value(&field.value, Way::In);
                self.member("  ", &field.camel, "?", &or_undefined(value, "?"));
            }
            self.out += "};\n";
            parameters.push(format!("options?: {options}"));
            given += ", options";
        }
        let result = &face.types[&of.result];
        let member = result
            .fields
            .iter()
            .find(|field| Some(&field.camel) == of.gives.as_ref());
        let (gives, applied, member) = match member {
            Some(field) => (
                self.value(&field.value, Way::Out),
                format!("<{}>", of.result),
                format!(".{}", field.camel),
            ),
            None => (of.result.clone(), String::new(), String::new()),
        };
        self.out.push('\n');
        self.comment("", &[format!("{}.", of.summary)]);
        let _ = writeln!(
            self.out,
            "export function {}({}): {gives} {{\n  return apply{applied}(\"{}\", {given}){member};\n}}",
            of.camel,
            parameters.join(", "),
            of.name
        );
    }
}
