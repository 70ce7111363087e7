//! Flows and rules: what they give, the methods that start flows, and the functions that apply rules.

use std::fmt::Write as _;

use super::docstring::{self, docstring};
use super::module::Module;
use super::{called, docs};
use crate::face::flows::{FLOWS, RULES};
use crate::face::{Face, FaceFlow};
use crate::print::File;

/// What flows give, and which flow gives what.
pub(super) fn results(face: &Face) -> File {
    let mut module = Module::new(face, "flows".to_owned());
    module.views(FLOWS);
    let end = module.import_to_run("typing", "Final");
    let _ = write!(module.code, "\n\nRESULTS: {end}[dict[str, type[_v.View]]] = {{\n");
    for flow in &face.flows {
        let _ = writeln!(module.code, "    \"{}\": {},", flow.name, flow.result);
    }
    module.code += "}\n";
    module.code += &docstring(0, &["What each flow gives.".to_owned()]);
    let any = module.import("typing", "Any");
    let _ = write!(module.code, "\nITEMS: {end}[dict[str, _v.One[{any}]]] = {{\n");
    for flow in &face.flows {
        if let Some(item) = &flow.items {
            let reader = module.reader(item);
            let _ = writeln!(module.code, "    \"{}\": {reader},", flow.name);
        }
    }
    module.code += "}\n";
    module.code += &docstring(0, &["What some tell one by one on their way.".to_owned()]);
    module.finish("What flows give: the results of their runs.")
}

/// The methods that start flows, of a blocking client and of one for asyncio.
pub(super) fn methods(face: &Face) -> File {
    let mut module = Module::new(face, "_flows".to_owned());
    for (prefix, home, whose) in [
        ("", "/_client", "a blocking client"),
        ("Async", "/_aio", "a client for asyncio"),
    ] {
        let [run, items] = ["FlowRun", "ItemsRun"].map(|name| module.import(home, &format!("{prefix}{name}")));
        let any = module.import("typing", "Any");
        let callable = module.import("collections.abc", "Callable");
        let _ = write!(
            module.code,
            "\n\nclass {prefix}Flows:\n{}\n    __slots__ = ()\n\n    \
             _start: {callable}[[str, {any}], {run}[{any}]]\n    \
             _start_items: {callable}[[str, {any}], {items}[{any}, {any}]]\n",
            docstring(1, &[format!("The flows of {whose}.")])
        );
        for flow in &face.flows {
            module.flow(flow, (&run, &items));
        }
    }
    module.finish("The flows, as methods of clients.")
}

/// The rules, what they give, and what Python has of its own beside them.
pub(super) fn rules(face: &Face) -> File {
    let mut module = Module::new(face, "shop".to_owned());
    // As what checkers let others import from here.
    module.import_to_run("/_html", "safe_description as safe_description");
    module.import_to_run("/_rules", "apply");
    module.views(RULES);
    for rule in &face.rules {
        module.rule(rule);
    }
    module.finish(
        "What shops and warehouses do all day with answers: pure functions, nothing is sent. What came in an answer goes in as it \
         came. Wrong arguments are an `InvalidArgumentError`; that something does not fit is none: `problems` says why.",
    )
}

impl Module<'_> {
    fn flow(&mut self, flow: &FaceFlow, (run, items): (&str, &str)) {
        let (input, gives) = (self.typed_dict(&flow.input), self.view(&flow.result));
        let unpack = self.import("typing_extensions", "Unpack");
        let (gives, start) = match &flow.items {
            Some(item) => (format!("{items}[{}, {gives}]", self.read(item)), "_start_items"),
            None => (format!("{run}[{gives}]"), "_start"),
        };
        let ty = &self.face.types[&flow.input];
        let mut about = docs::flow(flow);
        about.extend(docs::either(ty, |field| &field.snake));
        self.code.push('\n');
        let (head, input) = (format!("    def {}", flow.name), format!("**input: {unpack}[{input}]"));
        let _ = writeln!(
            self.code,
            "{}{}        return self.{start}(\"{}\", input)",
            called(1, &head, &["self", &input], &format!(" -> {gives}:")),
            docstring::of_flow(&about, ty),
            flow.name
        );
    }

    fn rule(&mut self, rule: &FaceFlow) {
        let (ty, result) = (&self.face.types[&rule.input], &self.face.types[&rule.result]);
        let mut arguments = Vec::new();
        for field in &ty.fields {
            let sent = self.sent(&field.value);
            if field.required {
                arguments.push(format!("{}: {sent}", field.snake));
            } else {
                // Those that have to be given come first.
                if !arguments.iter().any(|argument| argument == "*") {
                    arguments.push("*".to_owned());
                }
                arguments.push(format!("{}: {sent} | None = None", field.snake));
            }
        }
        let whole = self.view(&rule.result);
        let of = |gives: &String| result.fields.iter().find(|field| field.camel == *gives);
        let (gives, member) = match rule.gives.as_ref().and_then(of) {
            Some(field) => (self.read(&field.value), format!(".{}", field.snake)),
            None => (whole.clone(), String::new()),
        };
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let head = called(0, &format!("def {}", rule.name), &arguments, &format!(" -> {gives}:"));
        let _ = writeln!(
            self.code,
            "\n\n{head}{}    return apply(\"{}\", locals(), {whole}){member}",
            docstring::of_rule(&docs::flow(rule), ty),
            rule.name
        );
    }
}
